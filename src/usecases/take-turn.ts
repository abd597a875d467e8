import { isComplete, nextQuestion, type Standing, standings } from '../core/interview.ts';
import type { InterviewTurn, TurnContext, TurnSaid } from '../core/interviewing/interview-turn.ts';
import { officeDay } from '../core/office-day.ts';
import { mayDo } from '../core/workflow.ts';
import {
  askedQuestion,
  headOf,
  interviewOf,
  partProgress,
  promptOf,
  replyContext,
} from './interview-view.ts';
import { lexiconFor } from './lexicon.ts';
import type { Notice } from './notices.ts';
import type { TurnNotice } from './notices-interview.ts';
import { namesWith, peopleWith } from './office-people.ts';
import type { Actor, Deps, InterviewRow, NewAnswer, Place, Post, SavedPost, Stamp } from './ports.ts';
import { boardNotice } from './show-progress.ts';

/** Who takes a turn, by which inbox row, where the words or the button stand, and where the reply goes. */
export type TurnInput = {
  actor: Actor;
  inbox: string;
  place: Place | null;
  channel: string;
};

/** What a turn is decided on: the office's day, last values, what an answer would void. */
export async function turnContext(deps: Deps, row: InterviewRow, input: TurnInput): Promise<TurnContext> {
  const permission = mayDo('answer', input.actor.roles, row.period.state);
  return {
    reply: replyContext(row, deps.office, officeDay(deps.clock.now()), await lexiconFor(deps, row.period)),
    revision: row.revision + 1,
    voids: permission.kind === 'allowed' && permission.voids,
    place: input.place,
  };
}

/**
 * Writes one decided turn: answers, state, what is said about it, and the log entry, in one transaction. Null on a conflict: the turn is
 * decided again on what is stored now.
 */
export async function writeTurn(
  deps: Deps,
  row: InterviewRow,
  turn: InterviewTurn,
  input: TurnInput,
  words: { typed: string; stamps?: readonly Stamp[] },
): Promise<SavedPost[] | null> {
  const at = deps.clock.now().toISOString();
  const answers: NewAnswer[] = turn.answers.map((answer) => ({
    ...answer,
    by: input.actor.person,
    at,
    place: input.place,
  }));
  const after = afterTurn(row, turn, answers);
  const done = isComplete(after, turn.state);
  const was = isComplete(standings(interviewOf(row)), row.state);
  const posts: Post[] = [replyPost(deps, row, turn, after, input, done && was)];
  if (done && !was) posts.push(...(await allAnswered(deps, row, answers, turn, input)));
  const outcome = await deps.store.interviews.take({
    interview: row.id,
    revision: row.revision,
    state: turn.state,
    answers,
    effects: {
      inbox: input.inbox,
      audit: [
        {
          act: 'answer',
          by: input.actor.person,
          facts: {
            interview: row.id,
            revision: row.revision + 1,
            answered: answers.map((answer) => answer.question).join(' '),
            held: turn.state.held.length,
          },
          // Words that found no place among the answers are not lost: the log keeps them.
          ...(turn.whole ? {} : { personal: words.typed }),
        },
      ],
      posts,
      ...(words.stamps ? { stamps: words.stamps } : {}),
    },
  });
  return outcome.kind === 'conflict' ? null : outcome.posts;
}

/** How the questions stand once a turn is written. */
function afterTurn(row: InterviewRow, turn: InterviewTurn, answers: readonly NewAnswer[]): Standing[] {
  return standings({ ...interviewOf(row), state: turn.state, answers: withAnswers(row, answers) });
}

const withAnswers = (row: InterviewRow, answers: readonly NewAnswer[]) => {
  const fresh = new Set(answers.map((answer) => answer.question));
  return [...row.answers.filter((answer) => !fresh.has(answer.question)), ...answers];
};

/** Key and surface of what is said after the turn that left an interview at a revision. */
export const turnKey = (interview: string, revision: number): string => `turn/${interview}/${revision}`;

function replyPost(
  deps: Deps,
  row: InterviewRow,
  turn: InterviewTurn,
  all: readonly Standing[],
  input: TurnInput,
  again: boolean,
): Post {
  const revision = row.revision + 1;
  const coordinators = namesWith(deps.office, ['coordinator']).filter((one) => one !== input.actor.name);
  const { held } = turn.state;
  const notice: Notice =
    held.length > 0 && turn.said.some((one) => one.kind === 'held')
      ? {
          kind: 'voids-asked',
          interview: row.id,
          revision,
          head: headOf(row.period),
          state: row.period.state,
          answers: held.flatMap(({ question, value }) => {
            const one = all.find((each) => each.question.id === question);
            return one ? [{ question: askedQuestion(one, row.last), value }] : [];
          }),
          coordinators,
        }
      : turnNotice(row, revision, turn, all, coordinators, again);
  return {
    // A button carries row and revision, so that its message is found by its key also before it is known where it stands.
    key: turnKey(row.id, revision),
    to: { channel: input.channel },
    surface: turnKey(row.id, revision),
    notice,
  };
}

/** What is said after a turn that left the interview at `revision`; `again`: it was complete before, so that not everything is told anew. */
export function turnNotice(
  row: Pick<InterviewRow, 'id' | 'period' | 'last'>,
  revision: number,
  turn: Pick<InterviewTurn, 'said' | 'state'>,
  all: readonly Standing[],
  coordinators: string[],
  again = false,
): TurnNotice {
  const { current } = turn.state;
  const asked = turn.said.find((one) => one.kind === 'asked-now')?.questions[0] ?? null;
  const waiting = turn.said.some((one) => waits.has(one.kind));
  const shown = all.find((one) => one.question.id === (current ?? asked)) ?? nextQuestion(all, turn.state);
  const named = turn.said.flatMap(questionsOf);
  const done = isComplete(all, turn.state);
  return {
    kind: 'turn',
    interview: row.id,
    revision,
    head: headOf(row.period),
    said: turn.said,
    questions: Object.fromEntries(
      all
        .filter((one) => named.includes(one.question.id))
        .map((one) => [one.question.id, askedQuestion(one, row.last)]),
    ),
    total: all.length,
    progress: partProgress(all),
    // While a yes or an example is waited for, the next question would only be in the way.
    next: shown && !(waiting && current === null) ? promptOf(row, revision, shown, current !== null) : null,
    // Thanks for a whole part follow an answer, not words that nothing was made of.
    summary:
      done && (!again || turn.said.some((one) => takes.has(one.kind)))
        ? (again ? [] : all).flatMap((one) =>
            one.answer && one.asked
              ? [{ question: askedQuestion(one, row.last), value: one.answer.value }]
              : [],
          )
        : null,
    coordinators,
  };
}

const waits = new Set<TurnSaid['kind']>([
  'confirm',
  'confirm-group',
  'again',
  'which-doubt',
  'denied',
  'which-question',
  'explained',
]);

const takes = new Set<TurnSaid['kind']>(['noted', 'unchanged', 'awaited', 'not-needed']);

/** The question ids that a saying names. */
function questionsOf(said: TurnSaid): string[] {
  switch (said.kind) {
    case 'confirm':
      return [said.doubt.question];
    case 'confirm-group':
    case 'which-doubt':
    case 'count-differs':
    case 'awaited':
    case 'asked-now':
    case 'not-needed':
      return said.questions;
    case 'which-question':
      return said.candidates;
    case 'no-such-number':
    case 'rest':
      return [];
    default:
      return [said.question];
  }
}

/** The board to the coordinators, when this turn was the last one missing. */
async function allAnswered(
  deps: Deps,
  row: InterviewRow,
  answers: readonly NewAnswer[],
  turn: InterviewTurn,
  input: TurnInput,
): Promise<Post[]> {
  const interviews = (await deps.store.interviews.ofPeriod(row.period.id)).map((one) => ({
    ...one,
    answers: withAnswers(one, answers),
    state: one.id === row.id ? turn.state : one.state,
  }));
  if (!interviews.every((one) => isComplete(standings(interviewOf(one)), one.state))) return [];
  const notice = boardNotice(deps, row.period, interviews, { whole: true, why: 'all-answered' });
  return peopleWith(deps.office, 'coordinator').map((person) => ({
    key: `all-answered/${input.inbox}/${person}`,
    to: { person },
    notice,
  }));
}
