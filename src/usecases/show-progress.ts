import { type Board, boardOf } from '../core/interviewing/progress.ts';
import { officeDay } from '../core/office-day.ts';
import { actRoles } from '../core/workflow.ts';
import { headOf, type InterviewPart, interviewOf } from './interview-view.ts';
import type { Notice } from './notices.ts';
import type { BoardNotice } from './notices-interview.ts';
import { coordinatorsFor, nameOf, notYours, unitOf } from './office-people.ts';
import { ownerlessUnits } from './open-period.ts';
import type { Actor, Deps, PeriodRow } from './ports.ts';

/** Who owes what: everything for coordinators and approvers, their own part for contributors; a refusal or no period otherwise. */
export async function showProgress(deps: Deps, actor: Actor): Promise<Notice> {
  if (!actor.roles.some((role) => actRoles['see-progress'].includes(role)))
    return notYours(deps.office, 'see-progress');
  const period = await deps.store.periods.current();
  if (!period) return { kind: 'no-period', coordinators: coordinatorsFor(deps.office, actor) };
  const interviews = await deps.store.interviews.ofPeriod(period.id);
  const whole = seesAll(actor);
  const shown = whole ? interviews : interviews.filter((one) => one.person === actor.person);
  return boardNotice(deps, period, shown, { whole, why: 'asked' });
}

/** Whether somebody sees everybody's part. */
export const seesAll = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  roles.includes('coordinator') || roles.includes('approver');

/** The board of a period as a message. */
export function boardNotice(
  deps: Pick<Deps, 'office' | 'clock'>,
  period: PeriodRow,
  interviews: readonly (InterviewPart & { person: string })[],
  { whole, why }: Pick<BoardNotice, 'whole' | 'why'>,
): BoardNotice {
  const board: Board = boardOf(interviews.map((one) => ({ ...interviewOf(one), person: one.person })));
  return {
    kind: 'board',
    head: headOf(period),
    state: period.state,
    today: officeDay(deps.clock.now()),
    whole,
    rows: board.rows.map(({ person, ...row }) => ({
      name: nameOf(deps.office, person),
      unit: unitOf(deps.office, person),
      ...row,
    })),
    asked: board.asked,
    answered: board.answered,
    ownerless: whole ? ownerlessUnits(period.template, deps.office) : [],
    why,
  };
}
