import type { Organisation } from '../core/organisation.ts';
import { type Act, mayDo } from '../core/workflow.ts';
import type { Notice } from './notices.ts';
import { coordinatorsFor, notYours } from './office-people.ts';
import type { Actor, Deps, PeriodRow, Recipient, SavedPost } from './ports.ts';

/* What every act of the report asks first, and how its outcome looks. */

/** Who does something, which inbox row it came in, and where the answer goes. */
export type Request = { actor: Actor; inbox: string; to: Recipient };

/** What became of an act: done with posts to deliver, refused with the words for it, or waiting for consent because it voids a submission. */
export type Acted =
  | { kind: 'done'; posts: SavedPost[] }
  | { kind: 'refused'; notice: Notice }
  | { kind: 'would-void' };

export const refused = (notice: Notice): { kind: 'refused'; notice: Notice } => ({ kind: 'refused', notice });

/** The channel where the office follows the report, if it named one. */
export const reportChannel = (office: Organisation): Recipient[] =>
  office.channels.report === undefined ? [] : [{ office: 'report' }];

export type MayAct =
  | { kind: 'allowed'; period: PeriodRow; voids: boolean }
  | { kind: 'refused'; notice: Notice };

/** Whether somebody may do an act on a period (the current one where none is given); a refusal says whom to ask or what is possible. */
export async function mayAct(
  deps: Pick<Deps, 'store' | 'office'>,
  act: Act,
  actor: Pick<Actor, 'roles'>,
  given?: PeriodRow,
): Promise<MayAct> {
  const period = given ?? (await deps.store.periods.current());
  const permission = mayDo(act, actor.roles, period?.state ?? null);
  if (permission.kind === 'role') return refused(notYours(deps.office, act));
  if (!period) return refused({ kind: 'no-period', coordinators: coordinatorsFor(deps.office, actor) });
  if (permission.kind === 'state')
    return refused({ kind: 'wrong-state', act, state: permission.state, period: period.period });
  return { kind: 'allowed', period, voids: permission.voids };
}
