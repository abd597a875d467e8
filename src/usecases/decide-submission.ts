import { type Figure, readFigures } from '../core/figures.ts';
import { importReport } from '../core/history.ts';
import { officeDay } from '../core/office-day.ts';
import type { Report } from '../core/report.ts';
import { type Acted, type Request, refused, reportChannel } from './may-act.ts';
import type { ApprovalNotice, DecisionRefusal } from './notices-approval.ts';
import { approversOf, nameOf, namesWith, notYours, peopleWith } from './office-people.ts';
import type { Deps, Effects, Post, Recipient, Stamp, SubmissionRow } from './ports.ts';
import { standsAsSubmitted } from './submit-report.ts';
import { issueSurface } from './void-submission.ts';

/* Approving and returning: by somebody entitled who did not submit it, once, for exactly what was submitted. */

/** A decision pressed on a submission. `hash` is what the button was made for; `words` are asked of a return; `sections` are ids. */
export type Decision = Request & { submission: string; hash: string } & (
    | { kind: 'approved' }
    | { kind: 'returned'; words: string; sections: readonly string[] }
  );

/** Approves or returns a submission; whoever comes second, is not entitled, or presses an old button is told why. */
export async function decideSubmission(deps: Deps, input: Decision): Promise<Acted> {
  const submission = await deps.store.submissions.byId(input.submission);
  if (!submission) return refused({ kind: 'stale-button' });
  const refusal = refusalOf(deps, input, submission);
  if (refusal) return withStamps(deps, input, submission, refusal);
  const at = deps.clock.now().toISOString();
  const approved = input.kind === 'approved';
  const written = await deps.store.submissions.decide({
    submission: submission.id,
    hash: input.hash,
    kind: input.kind,
    by: input.actor.person,
    at,
    words: approved ? null : input.words.trim(),
    to: approved ? 'approved' : 'drafting',
    ...(approved ? { history: await approvedReport(deps, submission) } : {}),
    effects: approved
      ? approvalEffects(deps, input, submission, at)
      : returnEffects(deps, input, submission, at),
  });
  if (written.kind === 'written') return { kind: 'done', posts: written.posts };
  // Somebody was quicker between reading and writing: say what holds now.
  const now = await deps.store.submissions.byId(submission.id);
  const late = now ? refusalOf(deps, input, now) : null;
  return now && late ? withStamps(deps, input, now, late) : refused({ kind: 'stale-button' });
}

/** Whether somebody could decide this submission now, before any form is opened; null when they may. */
export async function decisionRefusal(
  deps: Deps,
  input: Request & { submission: string; hash: string },
): Promise<Acted | null> {
  const submission = await deps.store.submissions.byId(input.submission);
  if (!submission) return refused({ kind: 'stale-button' });
  const refusal = refusalOf(deps, input, submission);
  return refusal ? withStamps(deps, input, submission, refusal) : null;
}

type Refusal = Extract<ApprovalNotice, { kind: 'decision-refused' }> | ReturnType<typeof notYours>;

function refusalOf(
  deps: Deps,
  { actor, hash }: Pick<Decision, 'actor' | 'hash'>,
  submission: SubmissionRow,
): Refusal | null {
  if (!actor.roles.includes('approver')) return notYours(deps.office, 'approve');
  const entitled = approversOf(deps, submission.signer, submission.by);
  const refuse = (why: DecisionRefusal): Refusal => ({
    kind: 'decision-refused',
    why,
    by: submission.decision ? nameOf(deps.office, submission.decision.by) : null,
    at: submission.decision?.at ?? null,
    ask:
      why === 'changed' || why === 'void'
        ? namesWith(deps.office, ['coordinator'])
        : entitled.map((one) => nameOf(deps.office, one)),
  });
  if (submission.state !== 'pending') return refuse(submission.state);
  if (actor.person === submission.by) return refuse('own');
  if (!entitled.includes(actor.person)) return refuse('not-entitled');
  if (hash !== submission.hash || !standsAsSubmitted(deps, submission)) return refuse('changed');
  return null;
}

/** A press on a button that decides no more also brings every surface up to what holds. */
async function withStamps(
  deps: Deps,
  { actor, inbox, to }: Request,
  submission: SubmissionRow,
  notice: Refusal,
): Promise<Acted> {
  const stamp = stampOf(deps, submission);
  const { posts } = await deps.store.note(submission.period.id, {
    inbox,
    audit: [
      {
        act: 'decision-refused',
        by: actor.person,
        facts: { submission: submission.id, why: notice.kind === 'decision-refused' ? notice.why : 'role' },
      },
    ],
    posts: [{ key: `inbox/${inbox}/decision-refused`, to, notice }],
    stamps: stamp ? [stamp] : [],
  });
  return { kind: 'done', posts };
}

/** What every surface of a submission says once it is no longer pending; a void one keeps what said who voided it. */
function stampOf(deps: Deps, { id, state, decision, period }: SubmissionRow): Stamp | null {
  if (decision === null || state === 'void' || state === 'pending' || period.state === 'issued') return null;
  const { by, at } = decision;
  const notice: ApprovalNotice = {
    kind: decision.kind === 'approved' ? 'submission-approved' : 'submission-returned',
    submission: id,
    period: period.period,
    by: nameOf(deps.office, by),
    at,
  };
  return { surface: `submission/${id}`, notice };
}

/** The report read back from the file that was approved, as the next month will find it. Throws when the file of our own cannot be read. */
async function approvedReport(
  deps: Deps,
  submission: SubmissionRow,
): Promise<{ report: Report; figures: readonly Figure[]; template: string; file: string }> {
  const { id, name } = submission.files.report;
  const stored = await deps.store.files.bytes(id);
  if (!stored) throw new Error(`the file of submission ${submission.id} is not stored`);
  return { ...(await readBack(deps, submission, name, stored.bytes)), file: name };
}

/** A .docx of ours as the history takes it. */
export async function readBack(
  deps: Pick<Deps, 'documents'>,
  submission: SubmissionRow,
  name: string,
  bytes: Uint8Array,
): Promise<{ report: Report; figures: readonly Figure[]; template: string }> {
  const { template, period } = submission.period;
  const read = importReport(await deps.documents.read(name, bytes), [template], period);
  if (read.kind === 'issue') throw new Error(`our own ${name} cannot be read back: ${read.issue.kind}`);
  return { report: read.report, figures: readFigures(read.report, template), template: template.id };
}

const auditOf = (input: Decision, submission: SubmissionRow): Effects['audit'] => [
  {
    act: input.kind === 'approved' ? 'approved' : 'returned',
    by: input.actor.person,
    facts: {
      submission: submission.id,
      hash: submission.hash,
      report: submission.files.report.sha256,
      ...(input.kind === 'returned' ? { sections: input.sections.join(' ') } : {}),
    },
    ...(input.kind === 'returned' ? { personal: input.words } : {}),
  },
];

const key = (submission: SubmissionRow, what: string, to: Recipient) =>
  `submission/${submission.id}/${what}/${'person' in to ? to.person : 'channel'}`;

function approvalEffects(deps: Deps, input: Decision, submission: SubmissionRow, at: string): Effects {
  const surface = `submission/${submission.id}`;
  const period = submission.period.period;
  const notice: ApprovalNotice = {
    kind: 'submission-approved',
    submission: submission.id,
    period,
    by: input.actor.name,
    at,
  };
  const { id, name } = submission.files.report;
  const told = [
    ...peopleWith(deps.office, 'coordinator').map((person) => ({ person })),
    ...reportChannel(deps.office),
  ];
  const clerks = peopleWith(deps.office, 'clerk').map((person) => ({ person }));
  return {
    inbox: input.inbox,
    audit: auditOf(input, submission),
    posts: [
      ...told.map((to): Post => ({ key: key(submission, 'approved', to), to, notice })),
      ...clerks.map(
        (to): Post => ({
          key: key(submission, 'issue', to),
          to,
          surface: issueSurface(submission.id),
          notice: {
            kind: 'issue-ready',
            submission: submission.id,
            period,
            approvedBy: input.actor.name,
            signer: nameOf(deps.office, submission.signer),
            approvedOn: officeDay(at),
          },
          files: [{ id, name, title: name }],
        }),
      ),
    ],
    stamps: [{ surface, notice }],
  };
}

function returnEffects(
  deps: Deps,
  input: Extract<Decision, { kind: 'returned' }>,
  submission: SubmissionRow,
  at: string,
): Effects {
  const { period, template } = submission.period;
  return {
    inbox: input.inbox,
    audit: auditOf(input, submission),
    posts: peopleWith(deps.office, 'coordinator').map(
      (person): Post => ({
        key: key(submission, 'returned', { person }),
        to: { person },
        notice: {
          kind: 'return-words',
          submission: submission.id,
          draft: submission.draft.id,
          revision: submission.draft.revision,
          period,
          template: template.id,
          by: input.actor.name,
          words: input.words.trim(),
          sections: [...input.sections],
        },
      }),
    ),
    stamps: [
      {
        surface: `submission/${submission.id}`,
        notice: {
          kind: 'submission-returned',
          submission: submission.id,
          period,
          by: input.actor.name,
          at,
        },
      },
    ],
  };
}
