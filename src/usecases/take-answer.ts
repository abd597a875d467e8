import { takeWords } from '../core/interview-turn.ts';
import { mayDo } from '../core/workflow.ts';
import { interviewOf } from './interview-view.ts';
import type { Notice } from './notices.ts';
import { namesWith, notYours } from './office-people.ts';
import type { Actor, Deps, Place, SavedPost } from './ports.ts';
import { turnContext, writeTurn } from './take-turn.ts';

/** One message in the direct conversation; `edited`: the words of an earlier one were changed. */
export type AnswerInput = {
  actor: Actor;
  text: string;
  inbox: string;
  place: Place | null;
  channel: string;
  edited: boolean;
};
export type AnswerOutcome = { kind: 'taken'; posts: SavedPost[] } | { kind: 'refused'; notice: Notice };

/** How often a turn is decided again when another one was quicker; more than a few means that something else is wrong. */
const mostTries = 8;

/** Takes a message as answers of its author's interview. */
export async function takeAnswer(deps: Deps, input: AnswerInput): Promise<AnswerOutcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await deps.store.interviews.load(input.actor.person);
    if (!row) return { kind: 'refused', notice: await nothingAsked(deps) };
    if (mayDo('answer', input.actor.roles, row.period.state).kind === 'role')
      return { kind: 'refused', notice: notYours(deps.office, 'answer') };
    const context = { ...(await turnContext(deps, row, input)), edited: input.edited };
    const turn = takeWords(interviewOf(row), input.text, context);
    const posts = await writeTurn(deps, row, turn, input, { typed: input.text });
    if (posts) return { kind: 'taken', posts };
  }
  throw new Error(
    `the interview of ${input.actor.person} changed ${mostTries} times while one message was taken`,
  );
}

/** Nothing is asked of somebody: no period, an issued one, or no question of their unit. */
export async function nothingAsked(deps: Deps): Promise<Notice> {
  const current = await deps.store.periods.current();
  return {
    kind: 'nothing-asked',
    period: current?.period ?? null,
    issued: current?.state === 'issued',
    coordinators: namesWith(deps.office, ['coordinator']),
  };
}
