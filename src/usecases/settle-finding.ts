import { carriedEdits } from '../core/carrying/carry-edits.ts';
import { plannedOf } from '../core/drafts/compose-draft.ts';
import { leftOutSubject, type Settlement } from '../core/settling/settlement.ts';
import { type Change, changeable, openFinding, remake } from './change-draft.ts';
import { composeInput } from './make-draft.ts';
import { type Acted, refused } from './may-act.ts';
import type { Deps, DraftResult } from './ports.ts';

/**
 * What is settled: a finding by its key ("giữ nguyên"), answers that the text leaves out, by their findings' keys ("không đưa vào báo cáo"),
 * or owed questions ("không có báo cáo của ...").
 */
export type Settling =
  | { kind: 'keep'; finding: string }
  | { kind: 'leave-out'; findings: readonly string[] }
  | { kind: 'no-report'; questions: readonly string[] };

/** Settles findings with a reason, by the coordinator, and has the draft made again. The reason is shown to the approver. */
export async function settleFinding(
  deps: Deps,
  input: Change & { settling: Settling; reason: string },
): Promise<Acted> {
  const found = await changeable(deps, 'settle-finding', input);
  if (found.kind !== 'changeable') return found;
  const { period, draft, voiding } = found;
  const subjects = subjectsOf(input.settling, draft.result);
  const reason = reasonOf(input.reason);
  if (subjects.length === 0 || reason === '') return refused({ kind: 'stale-button' });
  const at = deps.clock.now().toISOString();
  const { kind } = input.settling;
  const settlements = subjects.map(
    (subject): Settlement => ({ kind, subject, reason, by: input.actor.person, at }),
  );
  const material = kind === 'keep' ? null : await deps.store.drafts.material(period.id);
  const now = material && composeInput(deps, material);
  const written = await deps.store.drafts.settle({
    period: period.id,
    settlements,
    edits: now
      ? carriedEdits(
          now,
          { ...now, settlements: [...now.settlements, ...settlements] },
          plannedOf(draft.result),
        )
      : [],
    ...(voiding?.voids ? { voids: voiding.voids } : {}),
    effects: {
      audit: subjects.map((subject) => ({
        act: 'settled',
        by: input.actor.person,
        facts: { kind, subject, draft: draft.id },
        personal: reason,
      })),
      posts: voiding?.posts ?? [],
      stamps: voiding?.stamps ?? [],
    },
  });
  if (written.kind === 'conflict') return refused({ kind: 'stale-button' });
  const remade = await remake(deps, input, period.id, {
    inbox: input.inbox,
    audit: [],
    posts: [
      {
        key: `inbox/${input.inbox}/settled`,
        to: input.to,
        notice: { kind: 'settled', how: kind, count: subjects.length, reason },
      },
    ],
  });
  return { kind: 'done', posts: [...written.posts, ...remade] };
}

/** A reason as it goes behind "vì": on one line, without a "vì" of its own and without the final stop. */
const reasonOf = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:vì|do)(?:\s+là)?\s+(?=\S)/iu, '')
    .replace(/[.\s]+$/u, '');

/** The subjects as they are stored; what is no longer open is left out. */
function subjectsOf(settling: Settling, result: DraftResult): string[] {
  if (settling.kind === 'no-report') {
    const owed = new Set(
      result.findings.filter(({ reason }) => reason.is === 'unanswered').map(({ question }) => question),
    );
    return settling.questions.filter((question) => owed.has(question));
  }
  if (settling.kind === 'keep') {
    const finding = openFinding(result, settling.finding);
    return finding ? [finding.key] : [];
  }
  const subjects = settling.findings.flatMap((key) => {
    const finding = openFinding(result, key);
    const question = finding?.question ?? finding?.answer;
    const revision = question === undefined ? undefined : result.answers[question];
    return question === undefined || revision === undefined ? [] : [leftOutSubject(question, revision)];
  });
  return [...new Set(subjects)];
}
