import { standings } from '../core/interview.ts';
import type { PersonRole } from '../core/organisation.ts';
import type { PeriodState } from '../core/workflow.ts';
import { askedQuestion, headOf, interviewOf, partProgress } from './interview-view.ts';
import type { AskedQuestion, BoardNotice, PartProgress, PeriodHead } from './notices-interview.ts';
import type { Actor, Deps } from './ports.ts';
import { boardNotice, seesAll } from './show-progress.ts';

/** What the App Home of a person shows. */
export type HomeFacts = {
  name: string;
  roles: readonly PersonRole[];
  period: { head: PeriodHead; state: PeriodState } | null;
  /** The person's own part; null when nothing is asked of them. */
  mine: { interview: string; revision: number; progress: PartProgress; left: AskedQuestion[] } | null;
  board: BoardNotice | null;
};

/** Gathers what somebody's App Home shows: the period, their own open questions, and for those who follow it the board. */
export async function showHome(deps: Deps, actor: Actor): Promise<HomeFacts> {
  const [period, row] = await Promise.all([
    deps.store.periods.current(),
    deps.store.interviews.load(actor.person),
  ]);
  const all = row ? standings(interviewOf(row)) : [];
  const progress = partProgress(all);
  const missing = new Set([...progress.owed, ...progress.pending, ...progress.unread]);
  return {
    name: actor.name,
    roles: actor.roles,
    period: period ? { head: headOf(period), state: period.state } : null,
    mine: row
      ? {
          interview: row.id,
          revision: row.revision,
          progress,
          left: all.filter((one) => missing.has(one.number)).map((one) => askedQuestion(one, row.last)),
        }
      : null,
    board:
      period && seesAll(actor)
        ? boardNotice(deps, period, await deps.store.interviews.ofPeriod(period.id), {
            whole: true,
            why: 'asked',
          })
        : null,
  };
}
