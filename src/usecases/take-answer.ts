import { takeWords } from '../core/interviewing/interview-turn.ts';
import { mayDo } from '../core/workflow.ts';
import { interviewOf } from './interview-view.ts';
import type { Notice } from './notices.ts';
import { coordinatorsFor, notYours } from './office-people.ts';
import type { Actor, Deps, Place, SavedPost } from './ports.ts';
import { turnContext, writeTurn } from './take-turn.ts';
import { untilWritten } from './until-written.ts';

/** One message in the direct conversation; `edited`: when (Slack's `edited.ts`) the words of an earlier one were changed, null for a new one. */
export type AnswerInput = {
  actor: Actor;
  text: string;
  inbox: string;
  place: Place | null;
  channel: string;
  edited: string | null;
};
export type AnswerOutcome = { kind: 'taken'; posts: SavedPost[] } | { kind: 'refused'; notice: Notice };

/** Takes a message as answers of its author's interview. */
export async function takeAnswer(deps: Deps, input: AnswerInput): Promise<AnswerOutcome> {
  return untilWritten(`a message of ${input.actor.person}`, async (): Promise<AnswerOutcome | null> => {
    const row = await deps.store.interviews.load(input.actor.person);
    if (!row) return { kind: 'refused', notice: await nothingAsked(deps, input.actor) };
    if (mayDo('answer', input.actor.roles, row.period.state).kind === 'role')
      return { kind: 'refused', notice: notYours(deps.office, 'answer') };
    const context = {
      ...(await turnContext(deps, row, input)),
      ...(input.edited === null ? {} : { edited: input.edited }),
    };
    const turn = takeWords(interviewOf(row), input.text, context);
    const posts = await writeTurn(deps, row, turn, input, { typed: input.text });
    return posts && { kind: 'taken', posts };
  });
}

/** Nothing is asked of somebody: no period, an issued one, or no question of their unit. */
export async function nothingAsked(deps: Deps, actor: Actor): Promise<Notice> {
  const current = await deps.store.periods.current();
  return {
    kind: 'nothing-asked',
    period: current?.period ?? null,
    issued: current?.state === 'issued',
    coordinators: coordinatorsFor(deps.office, actor),
  };
}
