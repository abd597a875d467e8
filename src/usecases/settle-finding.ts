import { leftOutSubject, type Settlement } from '../core/settlement.ts';
import { type Change, changeable, openFinding, remake } from './change-draft.ts';
import { type Acted, refused } from './may-act.ts';
import type { Deps, DraftResult, SavedPost } from './ports.ts';

/**
 * What is settled: a finding by its key ("giữ nguyên"; for an answer that the text leaves out "không đưa vào báo cáo"), or owed questions
 * ("không có báo cáo của ...").
 */
export type Settling =
  | { kind: 'keep' | 'leave-out'; finding: string }
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
  const reason = input.reason.replace(/\s+/gu, ' ').trim();
  if (subjects.length === 0 || reason === '') return refused({ kind: 'stale-button' });
  const at = deps.clock.now().toISOString();
  const { kind } = input.settling;
  const posts: SavedPost[] = [];
  for (const [index, subject] of subjects.entries()) {
    const settlement: Settlement = { kind, subject, reason, by: input.actor.person, at };
    const first = index === 0;
    const written = await deps.store.drafts.settle({
      period: period.id,
      settlement,
      ...(first && voiding?.voids ? { voids: voiding.voids } : {}),
      effects: {
        audit: [
          {
            act: 'settled',
            by: input.actor.person,
            facts: { kind, subject, draft: draft.id },
            personal: reason,
          },
        ],
        posts: first ? (voiding?.posts ?? []) : [],
        stamps: first ? (voiding?.stamps ?? []) : [],
      },
    });
    if (written.kind === 'conflict') return refused({ kind: 'stale-button' });
    posts.push(...written.posts);
  }
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
  return { kind: 'done', posts: [...posts, ...remade] };
}

/** The subjects as they are stored; what is no longer open is left out. */
function subjectsOf(settling: Settling, result: DraftResult): string[] {
  if (settling.kind === 'no-report') {
    const owed = new Set(
      result.findings.filter(({ reason }) => reason.is === 'unanswered').map(({ question }) => question),
    );
    return settling.questions.filter((question) => owed.has(question));
  }
  const finding = openFinding(result, settling.finding);
  if (!finding) return [];
  if (settling.kind === 'keep') return [finding.key];
  const question = finding.question ?? finding.answer;
  const revision = question === undefined ? undefined : result.answers[question];
  return question === undefined || revision === undefined ? [] : [leftOutSubject(question, revision)];
}
