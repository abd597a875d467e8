import { periodSaid } from '../core/asking/period-said.ts';
import { draftBasis } from '../core/drafts/compose-draft.ts';
import { signerOf } from '../core/drafts/frame.ts';
import { printEarlier } from '../core/drafts/printed.ts';
import { submissionHash } from '../core/drafts/submission-hash.ts';
import type { Organisation } from '../core/organisation.ts';
import { compareReports, type Redline } from '../core/redline.ts';
import type { PrintedReport } from '../core/report.ts';
import { fold } from '../core/vietnamese/letters/fold.ts';
import { errorsOf, findingPosts, resultNotice, subjectOf } from './draft-posts.ts';
import { composeInput, digestSurface } from './make-draft.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import { approversOf, nameOf } from './office-people.ts';
import type {
  Deps,
  DraftMaterial,
  DraftResult,
  DraftRow,
  Effects,
  PeriodRow,
  Post,
  SubmissionRow,
} from './ports.ts';
import { submissionPosts, submittedNotice } from './submission-posts.ts';

/* Submitting: what is asked before, who may approve, and what an approval is bound to. */

type Done = DraftRow & { result: DraftResult };

/** A period's newest whole draft when it is as new as what it was made from; else whether there is none or it is behind. */
async function currentDraft(
  deps: Deps,
  period: PeriodRow,
): Promise<{ kind: 'current'; draft: Done; material: DraftMaterial } | { kind: 'none' | 'behind' }> {
  const [draft, material] = await Promise.all([
    deps.store.drafts.newest(period.id),
    deps.store.drafts.material(period.id),
  ]);
  if (!draft?.result || !material) return { kind: 'none' };
  if (draft.result.basis !== draftBasis(composeInput(deps, material))) return { kind: 'behind' };
  return { kind: 'current', draft: { ...draft, result: draft.result }, material };
}

/**
 * "Trình": only the coordinator, on a draft that is up to date and without open errors. A draft that is behind is made anew first; open
 * errors are listed with their exits; else comes the button that opens the form with the signers.
 */
export async function prepareSubmission(deps: Deps, input: Request & { words?: string }): Promise<Acted> {
  const periods = await deps.store.periods.all();
  const period = periodToSubmit(periods, await deps.store.periods.current(), input.words ?? '');
  if (period === 'unknown')
    return refused({
      kind: 'no-such-period',
      open: periods.filter(({ state }) => state !== 'issued').map((one) => one.period),
    });
  return prepare(deps, input, period);
}

async function prepare(
  deps: Deps,
  input: Request & { words?: string },
  period: PeriodRow | null,
): Promise<Acted> {
  const { actor, inbox, to } = input;
  const early = period?.state === 'open' || period?.state === 'collecting';
  // Before the first whole draft there is nothing to submit; asking for one is what "trình" can do then.
  const may = await mayAct(deps, early ? 'edit-draft' : 'submit', actor, period ?? undefined);
  if (may.kind === 'refused' && !(early && may.notice.kind === 'wrong-state')) return may;
  if (!period) return refused({ kind: 'stale-button' });
  const found = await currentDraft(deps, period);
  if (early || found.kind !== 'current') {
    const { posts } = await deps.store.drafts.request({
      period: period.id,
      section: null,
      by: actor.person,
      at: deps.clock.now().toISOString(),
      to: { person: actor.person },
      effects: {
        inbox,
        audit: [{ act: 'draft-requested', by: actor.person, facts: { section: null, for: 'submit' } }],
        posts: [
          {
            key: `inbox/${inbox}/outdated`,
            to,
            notice: { kind: 'submit-outdated', period: period.period, first: found.kind === 'none' },
          },
        ],
      },
    });
    return { kind: 'done', posts };
  }
  const { draft } = found;
  const errors = errorsOf(draft.result.findings).length;
  const key = `inbox/${inbox}/submit`;
  const posts: Post[] =
    errors > 0
      ? [
          { key, to, notice: { kind: 'submit-blocked', period: period.period, errors } },
          ...findingPosts(
            subjectOf(
              deps.office,
              period,
              // Whoever asked for the draft: the one who submits it may settle its errors.
              { ...draft, by: actor.person },
              draft.result,
              await deps.store.interviews.ofPeriod(period.id),
            ),
            { person: actor.person },
            key,
          ),
        ]
      : [
          {
            key,
            to,
            surface: `draft/${draft.id}`,
            notice: {
              kind: 'submit-ready',
              period: period.period,
              draft: draft.id,
              revision: draft.revision,
              signer: signerIn(deps.office, input.words ?? '', draft.result.signer),
            },
          },
        ];
  const written = await deps.store.note(period.id, {
    inbox,
    audit: [{ act: 'submit-asked', by: actor.person, facts: { draft: draft.id, errors } }],
    posts,
  });
  return { kind: 'done', posts: written.posts };
}

/** The period that words name; else the newest one being drafted where the current one is still collecting; else the current one. */
function periodToSubmit(
  periods: readonly PeriodRow[],
  current: PeriodRow | null,
  words: string,
): PeriodRow | null | 'unknown' {
  const named = periodSaid(
    words,
    periods.map((one) => one.period),
  );
  if (named === 'unknown') return named;
  if (named !== null) return periods.find((one) => one.period === named)!;
  if (current?.state !== 'open' && current?.state !== 'collecting') return current;
  return periods.find(({ state }) => state === 'drafting') ?? current;
}

/** The one signer whom words name ("trình chị Thuyên ký"), by the last part of the name; else the usual one. */
function signerIn(office: Organisation, words: string, usual: string): string {
  const said = ` ${fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = office.signers.filter(({ person }) => {
    const own = fold(nameOf(office, person)).split(' ').at(-1)!;
    return said.includes(` ${own} `);
  });
  return named.length === 1 ? named[0]!.person : usual;
}

/** The report of a submission as it is printed: the draft's, signed by the one chosen. */
export const submittedReport = (
  deps: Pick<Deps, 'office'>,
  result: DraftResult,
  signer: string,
): PrintedReport => ({ ...result.report, signer: signerOf(deps.office, signer) });

/** The hash of what is submitted, by the office's file as it is now (DESIGN 3.5). */
const contentHash = (deps: Pick<Deps, 'office'>, result: DraftResult, signer: string): string =>
  submissionHash({
    report: submittedReport(deps, result, signer),
    signer: { ...signerOf(deps.office, signer), person: signer },
    plan: result.plan,
    answers: result.answers,
  });

/** Submits the newest draft for signature by `signer` (a person key of organisation.yml's signers). */
export async function submitReport(
  deps: Deps,
  input: Request & { draft: string; signer: string },
): Promise<Acted> {
  const { actor, signer } = input;
  const row = await deps.store.drafts.byId(input.draft);
  const of = row ? await deps.store.periods.byId(row.period) : null;
  if (!row || !of) return refused({ kind: 'stale-button' });
  const may = await mayAct(deps, 'submit', actor, of);
  if (may.kind === 'refused') return may;
  const { period } = may;
  const found = await currentDraft(deps, period);
  if (found.kind !== 'current') return prepare(deps, input, period);
  const { draft, material } = found;
  if (draft.id !== input.draft) return refused({ kind: 'stale-button' });
  if (errorsOf(draft.result.findings).length > 0) return prepare(deps, input, period);
  if (!deps.office.signers.some(({ person }) => person === signer)) return refused({ kind: 'stale-button' });
  const approvers = approversOf(deps, signer, actor.person);
  if (approvers.length === 0) return refused({ kind: 'nobody-approves', by: actor.name });
  const report = submittedReport(deps, draft.result, signer);
  const hash = contentHash(deps, draft.result, signer);
  const at = deps.clock.now().toISOString();
  const [interviews, before] = await Promise.all([
    deps.store.interviews.ofPeriod(period.id),
    deps.store.submissions.newest(period.id),
  ]);
  const subject = subjectOf(deps.office, period, draft, draft.result, interviews);
  const digest = resultNotice(subject, false, 'submitted');
  const written = await deps.store.submissions.submit({
    period: period.id,
    revision: period.revision,
    draft: draft.id,
    signer,
    hash,
    by: actor.person,
    at,
    files: {
      report: { name: `bao-cao-${period.period}.docx`, bytes: await deps.documents.report(report) },
      redline: {
        name: `doi-chieu-${period.period}.docx`,
        bytes: await deps.documents.redline(report, redlineOf(deps, draft.result, report, material)),
      },
    },
    effects: (ids): Effects => ({
      inbox: input.inbox,
      audit: [
        {
          act: 'submitted',
          by: actor.person,
          facts: { submission: ids.submission, draft: draft.id, hash, signer, report: ids.report.sha256 },
        },
      ],
      posts: submissionPosts(
        deps,
        { period, draft, material, signer, approvers, hash, at, before, by: actor },
        ids,
      ),
      stamps: [
        {
          surface: `draft/${draft.id}`,
          notice: submittedNotice(deps, ids.submission, period, actor.name, signer, approvers),
        },
        { surface: digestSurface(draft.id), notice: digest },
      ],
    }),
  });
  if (written.kind === 'conflict') return refused({ kind: 'stale-button' });
  return { kind: 'done', posts: written.posts };
}

/** The draft's own redline, or a new one where another signer was chosen. */
function redlineOf(deps: Deps, result: DraftResult, report: PrintedReport, material: DraftMaterial): Redline {
  if (JSON.stringify(report.signer) === JSON.stringify(result.report.signer)) return result.redline;
  const { history, template } = composeInput(deps, material);
  return compareReports(printEarlier(history[0]!, template.kind), report);
}

/** Whether what was submitted can still be printed as it was: the office's file gives the same hash. */
export const standsAsSubmitted = (deps: Pick<Deps, 'office'>, submission: SubmissionRow): boolean =>
  submission.draft.result !== null &&
  contentHash(deps, submission.draft.result, submission.signer) === submission.hash;
