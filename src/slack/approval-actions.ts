import { approvalForms as forms, issueRefusedText, passOnChoice } from '../text/approval.ts';
import { askedWords } from '../text/questions.ts';
import { type Decision, decideSubmission, decisionRefusal } from '../usecases/decide-submission.ts';
import { issuable, issueReport } from '../usecases/issue-report.ts';
import { type Acted, mayAct } from '../usecases/may-act.ts';
import { offerDecision } from '../usecases/offer-decision.ts';
import { approversOf, nameOf } from '../usecases/office-people.ts';
import { passOn } from '../usecases/pass-on.ts';
import { prepareSubmission, submitReport } from '../usecases/submit-report.ts';
import { answered, requestOf } from './acted.ts';
import { readButton } from './buttons.ts';
import { closeForm, formChoices, formError, formText } from './form-values.ts';
import { approvalIds, approvalForms as formIds } from './ids.ts';
import type { CommandTurn, FormOutcome, FormTurn, Handlers, MessageTurn, PressTurn, Turn } from './turn.ts';
import { issueForm, passOnForm, returnForm, submitForm } from './views/approval-forms.ts';

/** Nothing of this subject waits for consent: that is for changes to a draft. */
async function done(turn: Turn, acted: Acted): Promise<void> {
  if (acted.kind !== 'would-void') await answered(turn, acted);
}

/** "trình", "trình chị Thuyên ký", `/baocao trình`: who signs is chosen in the form, where the one named in `words` stands first. */
export async function submitCommand(turn: CommandTurn | MessageTurn, words: string | null): Promise<void> {
  await done(turn, await prepareSubmission(turn.deps, { ...requestOf(turn), words: words ?? '' }));
}

/** "số 231 ngày 18/9": `number` as digits, `date` ISO, null when none was said or it is no day of the calendar (`badDate` has it). */
export async function issueWords(
  turn: MessageTurn | CommandTurn,
  said: { number: string; date: string | null; badDate?: string },
): Promise<void> {
  const date = said.date !== null && !namesYear(turn.text) ? `-${said.date.slice(4)}` : said.date;
  await done(
    turn,
    await issueReport(turn.deps, {
      ...requestOf(turn),
      number: said.number,
      date: date ?? said.badDate ?? null,
    }),
  );
}

/** Whether a typed day has its year: "18/9/2023", "18-9-23", "ngày 18 tháng 9 năm 2023". */
const namesYear = (text: string): boolean =>
  /\d[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}(?!\d)|năm\s*\d{4}|nam\s*\d{4}/iu.test(text.normalize('NFC'));

/** A typed "ok", "duyệt", "đồng ý", "trả lại": brings the buttons to who may decide, and is no approval. */
export async function approvalWords(turn: MessageTurn | CommandTurn): Promise<void> {
  await done(turn, await offerDecision(turn.deps, requestOf(turn)));
}

// ---- buttons ---------------------------------------------------------------------------------------------------------------------------

async function openSubmit(turn: PressTurn): Promise<void> {
  const { deps } = turn;
  const value = readButton(turn.value);
  const draft = value && (await deps.store.drafts.byId(value.row));
  const period = draft && (await deps.store.periods.byId(draft.period));
  if (!draft?.result || !period) return turn.reply({ kind: 'stale-button' });
  const may = await mayAct(deps, 'submit', turn.actor, period);
  if (may.kind === 'refused') return turn.reply(may.notice);
  const newest = await deps.store.drafts.newest(period.id);
  if (newest?.id !== draft.id) return turn.reply({ kind: 'stale-button' });
  const signers = deps.office.signers.map(({ person, capacity }) => ({
    value: person,
    label: `${deps.office.people.find(({ key }) => key === person)?.name ?? person} (${capacity.join(', ')})`,
  }));
  await turn.open(submitForm(draft.id, signers, value.of ?? draft.result.signer));
}

async function approve(turn: PressTurn): Promise<void> {
  const value = readButton(turn.value);
  if (!value?.of) return turn.reply({ kind: 'stale-button' });
  const decision: Decision = { ...requestOf(turn), kind: 'approved', submission: value.row, hash: value.of };
  await done(turn, await decideSubmission(turn.deps, decision));
}

async function openReturn(turn: PressTurn): Promise<void> {
  const value = readButton(turn.value);
  if (!value?.of) return turn.reply({ kind: 'stale-button' });
  const pressed = { submission: value.row, hash: value.of };
  const refusal = await decisionRefusal(turn.deps, { ...requestOf(turn), ...pressed });
  if (refusal) return done(turn, refusal);
  const submission = await turn.deps.store.submissions.byId(value.row);
  const sections = (submission?.period.template.sections ?? []).map(({ id, number, heading }) => ({
    value: id,
    label: `${number}. ${heading}`,
  }));
  await turn.open(returnForm(pressed, sections));
}

async function openPassOn(turn: PressTurn): Promise<void> {
  const { deps } = turn;
  const value = readButton(turn.value);
  const submission = value && (await deps.store.submissions.byId(value.row));
  if (submission?.state !== 'returned') return turn.reply({ kind: 'stale-button' });
  const period = await deps.store.periods.byId(submission.period.id);
  const may = await mayAct(deps, 'edit-draft', turn.actor, period ?? submission.period);
  if (may.kind === 'refused') return turn.reply(may.notice);
  const { template } = submission.period;
  const questions = template.questions.map(({ id, ask, owner }) => ({
    value: id,
    label: passOnChoice(
      askedWords(ask, submission.period.period),
      deps.office.units.find(({ key }) => key === owner)?.short_name ?? owner,
    ),
  }));
  await turn.open(passOnForm(submission.id, questions, submission.decision?.words ?? ''));
}

async function openIssue(turn: PressTurn): Promise<void> {
  const value = readButton(turn.value);
  if (!value) return turn.reply({ kind: 'stale-button' });
  const found = await issuable(turn.deps, { actor: turn.actor, submission: value.row });
  if ('refusal' in found) return turn.reply(found.refusal.notice);
  await turn.open(issueForm(found.submission.id, found.today));
}

// ---- forms -----------------------------------------------------------------------------------------------------------------------------

async function submit(turn: FormTurn): Promise<FormOutcome> {
  const { draft } = JSON.parse(turn.meta) as { draft: string };
  const signer = formText(turn, 'signer');
  if (signer === '') return formError('signer', forms.needed);
  const approvers = approversOf(turn.deps, signer, turn.actor.person).map((one) =>
    nameOf(turn.deps.office, one),
  );
  // Nobody could press the buttons: said before anything is submitted. An unmatched person is "name (handle)".
  const missing = (name: string) => turn.unmatched().some((one) => one.startsWith(`${name} (`));
  if (approvers.length > 0 && approvers.every(missing))
    return formError('signer', forms.submit.unmatched(approvers));
  await done(turn, await submitReport(turn.deps, { ...requestOf(turn), draft, signer }));
  return closeForm;
}

async function giveBack(turn: FormTurn): Promise<FormOutcome> {
  const pressed = JSON.parse(turn.meta) as { submission: string; hash: string };
  const words = formText(turn, 'words');
  if (words === '') return formError('words', forms.needed);
  const sections = formChoices(turn, 'sections');
  await done(
    turn,
    await decideSubmission(turn.deps, { ...requestOf(turn), ...pressed, kind: 'returned', words, sections }),
  );
  return closeForm;
}

async function pass(turn: FormTurn): Promise<FormOutcome> {
  const { submission } = JSON.parse(turn.meta) as { submission: string };
  const questions = formChoices(turn, 'questions');
  const words = formText(turn, 'words');
  if (questions.length === 0) return formError('questions', forms.needed);
  if (words === '') return formError('words', forms.needed);
  await done(turn, await passOn(turn.deps, { ...requestOf(turn), submission, questions, words }));
  return closeForm;
}

/** A number or day that cannot be taken is said in the form, beside the field that is wrong. */
async function issue(turn: FormTurn): Promise<FormOutcome> {
  const { submission } = JSON.parse(turn.meta) as { submission: string };
  const date = formText(turn, 'date');
  const acted = await issueReport(turn.deps, {
    ...requestOf(turn),
    submission,
    number: formText(turn, 'number'),
    date: date === '' ? null : date,
  });
  if (acted.kind === 'refused' && acted.notice.kind === 'issue-refused') {
    const { why } = acted.notice;
    const block = ['no-date', 'before-approval', 'in-future'].includes(why.is) ? 'date' : 'number';
    return formError(block, issueRefusedText(why));
  }
  await done(turn, acted);
  return closeForm;
}

/** Buttons and forms of a submission. */
export const approvalHandlers: Handlers = {
  press: {
    [approvalIds.submit]: openSubmit,
    [approvalIds.approve]: approve,
    [approvalIds.return]: openReturn,
    [approvalIds.passOn]: openPassOn,
    [approvalIds.issue]: openIssue,
  },
  form: {
    [formIds.submit]: submit,
    [formIds.return]: giveBack,
    [formIds.passOn]: pass,
    [formIds.issue]: issue,
  },
};
