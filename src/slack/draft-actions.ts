import { proposeBasis } from '../core/settling/replace-basis.ts';
import { chatNames, findingLine, draftForms as forms } from '../text/drafts.ts';
import { askedWords } from '../text/questions.ts';
import { askForWording, confirmSentences, sentencesOf } from '../usecases/confirm-sentences.ts';
import { editSentence } from '../usecases/edit-sentence.ts';
import type { Acted } from '../usecases/may-act.ts';
import { recordFigure } from '../usecases/record-figure.ts';
import { requestDraft } from '../usecases/request-draft.ts';
import { type Settling, settleFinding } from '../usecases/settle-finding.ts';
import { type ExitForm, showExit } from '../usecases/show-exit.ts';
import { answered, requestOf } from './acted.ts';
import { readButton } from './buttons.ts';
import { closeForm, formChoices, formError, formText } from './form-values.ts';
import { draftIds, draftForms as formIds } from './ids.ts';
import type { CommandTurn, FormOutcome, FormTurn, Handlers, MessageTurn, PressTurn } from './turn.ts';
import {
  type DraftMeta,
  editForm,
  keepForm,
  leaveOutForm,
  noReportForm,
  pickForm,
  recordForm,
  wordingForm,
} from './views/draft-forms.ts';
import type { Choice } from './views/pieces.ts';

/** "soạn dự thảo", `/baocao soạn mục I.2`: `words` is what follows the verb; null or empty is the whole report. */
export async function draftCommand(turn: CommandTurn | MessageTurn, words: string | null): Promise<void> {
  const acted = await requestDraft(turn.deps, {
    ...requestOf(turn),
    words: words ?? '',
    said: turn.text,
  });
  if (acted.kind !== 'would-void') await answered(turn, acted);
}

// ---- buttons ---------------------------------------------------------------------------------------------------------------------------

type Exit = (form: ExitForm, meta: DraftMeta, turn: PressTurn) => Promise<void>;

/** A button of a draft: what it is about is looked up first, and an old one is refused. */
const exit =
  (act: 'settle-finding' | 'edit-draft', open: Exit) =>
  async (turn: PressTurn): Promise<void> => {
    const value = readButton(turn.value);
    if (!value) return turn.reply({ kind: 'stale-button' });
    const form = await showExit(turn.deps, {
      actor: turn.actor,
      act,
      draft: value.row,
      ...(value.of === null ? {} : { finding: value.of }),
    });
    if (form.kind === 'refused') return turn.reply(form.notice);
    await open(form, metaOf(form), turn);
  };

const metaOf = ({ draft, voids, finding, sentence }: ExitForm): DraftMeta => ({
  draft: draft.id,
  consent: voids,
  ...(finding ? { finding: finding.key } : {}),
  ...(sentence ? { sentence: sentence.id } : {}),
});

const sentenceChoices = (sentences: ExitForm['sentences']): Choice[] =>
  sentences.map(({ id, section, text }) => ({ value: id, label: `${section}: ${text}` }));

/** The sentences to pick from under the heads of their sections. */
const sentencesBySection = ({ sentences, period }: ExitForm) =>
  [...new Set(sentences.map(({ section }) => section))].map((number) => {
    const heading = period.template.sections.find((one) => one.number === number)?.heading ?? '';
    const own = sentences.filter(({ section }) => section === number);
    return {
      head: `${number}. ${heading}`,
      choices: own.map(({ id, text }) => ({ value: id, label: text })),
    };
  });

const questionChoices = ({ period, questions }: Pick<ExitForm, 'period' | 'questions'>): Choice[] =>
  questions.flatMap((id) => {
    const question = period.template.questions.find((one) => one.id === id);
    return question ? [{ value: id, label: askedWords(question.ask, period.period) }] : [];
  });

/** Answers that the text leaves out, under the keys of their findings. */
const leftOutChoices = ({ leftOut, period }: ExitForm): Choice[] =>
  leftOut.map(({ key, question, answer }) => {
    const id = question ?? answer ?? '';
    const asked = period.template.questions.find((one) => one.id === id)?.ask ?? id;
    return { value: key, label: askedWords(asked, period.period) };
  });

const aboutFinding = ({ finding, period }: ExitForm): string =>
  finding ? findingLine(finding, chatNames(period.template, period.period)) : '';

async function askWording(turn: PressTurn): Promise<void> {
  const value = readButton(turn.value);
  const own = value && (await sentencesOf(turn.deps, value.row, turn.actor.person));
  if (!own) return turn.reply({ kind: 'stale-button' });
  await turn.open(wordingForm({ draft: value.row, consent: false }, sentenceChoices(own.notice.sentences)));
}

async function confirm(turn: PressTurn): Promise<void> {
  const value = readButton(turn.value);
  if (!value) return turn.reply({ kind: 'stale-button' });
  const acted = await confirmSentences(turn.deps, { ...requestOf(turn), draft: value.row });
  if (acted.kind !== 'would-void') await answered(turn, acted);
}

/** The coordinator takes up a contributor's wording: the same sentence in the newest draft, wherever it stands now. */
async function applyWording(turn: PressTurn): Promise<void> {
  const value = readButton(turn.value);
  const [id, ...wanted] = (value?.of ?? '').split('|');
  const row = value && (await turn.deps.store.drafts.byId(value.row));
  const was = row?.result?.sections
    .flatMap((section) => section.paragraphs.flatMap(({ sentences }) => sentences))
    .find((one) => one.id === id)?.text;
  const newest = row && (await turn.deps.store.drafts.newest(row.period));
  if (!newest || was === undefined) return turn.reply({ kind: 'stale-button' });
  const form = await showExit(turn.deps, { actor: turn.actor, act: 'edit-draft', draft: newest.id });
  if (form.kind === 'refused') return turn.reply(form.notice);
  const sentence = form.sentences.find(({ text }) => text === was);
  if (!sentence) return turn.reply({ kind: 'stale-button' });
  const meta = { ...metaOf(form), sentence: sentence.id };
  await turn.open(editForm(meta, sentence, wanted.join('|')));
}

// ---- forms -----------------------------------------------------------------------------------------------------------------------------

/** Closes the form with its effect, or shows it again with the warning that it voids what was submitted. */
async function closing(
  turn: FormTurn,
  acted: Acted,
  again: () => Promise<FormOutcome>,
): Promise<FormOutcome> {
  if (acted.kind === 'would-void') return again();
  await answered(turn, acted);
  return closeForm;
}

/** The same form once more, now with the warning. */
async function warnedForm(
  turn: FormTurn,
  meta: DraftMeta,
  act: 'settle-finding' | 'edit-draft',
  draw: (form: ExitForm, meta: DraftMeta) => ReturnType<typeof editForm>,
): Promise<FormOutcome> {
  const form = await showExit(turn.deps, {
    actor: turn.actor,
    act,
    draft: meta.draft,
    ...(meta.finding === undefined ? {} : { finding: meta.finding }),
    ...(meta.sentence === undefined ? {} : { sentence: meta.sentence }),
  });
  if (form.kind === 'form') return { kind: 'update', view: draw(form, { ...meta, consent: true }) };
  await turn.reply(form.notice);
  return closeForm;
}

const settling =
  (kind: 'keep' | 'leave-out' | 'no-report') =>
  async (turn: FormTurn): Promise<FormOutcome> => {
    const meta = JSON.parse(turn.meta) as DraftMeta;
    const reason = formText(turn, 'reason');
    if (reason === '') return formError('reason', forms.needed);
    const questions = formChoices(turn, 'questions');
    if (kind === 'no-report' && questions.length === 0) return formError('questions', forms.needed);
    const findings = formChoices(turn, 'findings');
    if (kind === 'leave-out' && findings.length === 0) return formError('findings', forms.needed);
    const what: Settling =
      kind === 'no-report'
        ? { kind, questions }
        : kind === 'leave-out'
          ? { kind, findings }
          : { kind, finding: meta.finding ?? '' };
    const acted = await settleFinding(turn.deps, { ...requestOf(turn), ...meta, settling: what, reason });
    return closing(turn, acted, () =>
      warnedForm(turn, meta, 'settle-finding', (form, warned) =>
        kind === 'no-report'
          ? noReportForm(warned, questionChoices({ ...form, questions: form.owed }), questions, reason)
          : kind === 'leave-out'
            ? leaveOutForm(warned, leftOutChoices(form), findings, reason)
            : keepForm(warned, aboutFinding(form), reason),
      ),
    );
  };

/** The form to write the sentence that was picked. */
async function picked(turn: FormTurn, meta: DraftMeta): Promise<FormOutcome> {
  const id = formText(turn, 'sentence');
  if (id === '') return formError('sentence', forms.edit.pick);
  const { actor, deps } = turn;
  const form = await showExit(deps, { actor, act: 'edit-draft', draft: meta.draft, sentence: id });
  if (form.kind === 'form' && form.sentence)
    return { kind: 'update', view: editForm(metaOf(form), form.sentence, form.sentence.text) };
  await turn.reply(form.kind === 'form' ? { kind: 'stale-button' } : form.notice);
  return closeForm;
}

async function edit(turn: FormTurn): Promise<FormOutcome> {
  const meta = JSON.parse(turn.meta) as DraftMeta;
  if (meta.sentence === undefined) return picked(turn, meta);
  const typed = formText(turn, 'text');
  if (typed === '') return formError('text', forms.edit.empty);
  const row = await turn.deps.store.drafts.byId(meta.draft);
  const was = row?.result?.sections
    .flatMap((section) => section.paragraphs.flatMap(({ sentences }) => sentences))
    .find(({ id }) => id === meta.sentence)?.text;
  if (was === undefined) {
    await turn.reply({ kind: 'stale-button' });
    return closeForm;
  }
  if (typed === was) return formError('text', forms.edit.same);
  const words = forms.edit.dropWords.test(typed) ? '' : typed;
  const acted = await editSentence(turn.deps, { ...requestOf(turn), ...meta, was, text: words });
  return closing(turn, acted, () =>
    warnedForm(turn, meta, 'edit-draft', (_, warned) => editForm(warned, { text: was }, typed)),
  );
}

async function record(turn: FormTurn): Promise<FormOutcome> {
  const meta = JSON.parse(turn.meta) as DraftMeta;
  const question = formText(turn, 'question');
  const typed = formText(turn, 'typed');
  if (question === '') return formError('question', forms.needed);
  if (typed === '') return formError('typed', forms.needed);
  const acted = await recordFigure(turn.deps, { ...requestOf(turn), ...meta, question, typed });
  if (acted.kind === 'unasked') return formError('question', forms.record.unasked);
  if (acted.kind === 'unreadable' || acted.kind === 'doubtful') {
    const example = turn.deps.templates
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === question)?.example;
    return formError('typed', forms.record.unreadable(example ?? ''));
  }
  return closing(turn, acted, () =>
    warnedForm(turn, meta, 'settle-finding', (form, warned) =>
      recordForm(warned, questionChoices(form), question, typed),
    ),
  );
}

async function wording(turn: FormTurn): Promise<FormOutcome> {
  const meta = JSON.parse(turn.meta) as DraftMeta;
  const words = formText(turn, 'words');
  if (words === '') return formError('words', forms.needed);
  const acted = await askForWording(turn.deps, {
    ...requestOf(turn),
    draft: meta.draft,
    sentence: formText(turn, 'sentence'),
    words,
  });
  return closing(turn, acted, async () => closeForm);
}

/** Buttons and forms of drafts and findings. */
export const draftHandlers: Handlers = {
  press: {
    [draftIds.edit]: exit('edit-draft', (form, meta, turn) =>
      turn.open(
        form.sentence
          ? editForm(meta, form.sentence, form.sentence.text)
          : pickForm(meta, sentencesBySection(form)),
      ),
    ),
    // The basis that the register has is filled in; it counts once the coordinator sends the form.
    [draftIds.replaceBasis]: exit('edit-draft', async (form, meta, turn) => {
      const proposed = form.finding && form.sentence && proposeBasis(form.sentence.text, form.finding);
      if (!proposed) return turn.reply({ kind: 'stale-button' });
      await turn.open(editForm(meta, form.sentence!, proposed));
    }),
    [draftIds.keep]: exit('settle-finding', (form, meta, turn) =>
      turn.open(keepForm(meta, aboutFinding(form))),
    ),
    [draftIds.leaveOut]: exit('settle-finding', (form, meta, turn) =>
      turn.open(leaveOutForm(meta, leftOutChoices(form), form.finding ? [form.finding.key] : [])),
    ),
    [draftIds.noReport]: exit('settle-finding', (form, meta, turn) =>
      form.owed.length === 0
        ? turn.reply({ kind: 'stale-button' })
        : turn.open(noReportForm(meta, questionChoices({ ...form, questions: form.owed }))),
    ),
    [draftIds.record]: exit('settle-finding', (form, meta, turn) =>
      turn.open(
        recordForm(
          meta,
          questionChoices(form),
          form.finding?.question ?? form.finding?.answer ?? null,
          form.finding?.quote ?? '',
        ),
      ),
    ),
    [draftIds.confirm]: confirm,
    [draftIds.askWording]: askWording,
    [draftIds.applyWording]: applyWording,
  },
  form: {
    [formIds.edit]: edit,
    [formIds.keep]: settling('keep'),
    [formIds.leaveOut]: settling('leave-out'),
    [formIds.noReport]: settling('no-report'),
    [formIds.record]: record,
    [formIds.askWording]: wording,
  },
};
