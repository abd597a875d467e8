import { type InterviewState, type KnownAnswer, nextQuestion, type Standing } from '../interview.ts';
import type { TurnAnswer, TurnSaid } from './interview-turn.ts';

/* What a turn leaves behind: the questions that its answers opened or closed, and the one shown next. */

const tellsSomething = ({ kind }: KnownAnswer['value']): boolean =>
  kind !== 'none' && kind !== 'pending' && kind !== 'unread' && kind !== 'same';

const byId = (all: readonly Standing[]): ReadonlyMap<string, Standing> =>
  new Map(all.map((one) => [one.question.id, one]));

/** Questions asked from now on, since their condition has become true. */
export function openedNow(before: readonly Standing[], after: readonly Standing[]): Standing[] {
  const was = byId(before);
  return after.filter((one) => one.asked && !one.answered && was.get(one.question.id)?.asked === false);
}

/** Questions whose answer stands and is not told, since this turn closed them or gave it to a closed one. */
export function closedNow(
  before: readonly Standing[],
  after: readonly Standing[],
  answers: readonly TurnAnswer[],
): Standing[] {
  const was = byId(before);
  return after.filter((now) => {
    if (now.asked || !now.answer) return false;
    const earlier = was.get(now.question.id);
    if (earlier?.asked) return true;
    const given = answers.some((one) => one.question === now.question.id);
    return now.denied && (given || !earlier?.denied) && tellsSomething(now.answer.value);
  });
}

/** The question shown next one at a time: what was just opened by its condition first; null: all at once. */
export function shownAfter(
  after: readonly Standing[],
  opened: readonly string[],
  state: InterviewState,
  turn: { moved: boolean; answers: readonly TurnAnswer[] },
): string | null {
  const { current, doubts } = state;
  if (current === null) return null;
  const standing = after.find((one) => one.question.id === current);
  const waits = doubts.some((doubt) => doubt.question === current);
  const dealt = turn.answers.some((one) => one.question === current && one.value.kind !== 'unread');
  if (standing && (turn.moved || waits || (standing.asked && !dealt && !standing.answered))) return current;
  if (state.alone) return null;
  return opened[0] ?? nextQuestion(after, state, current)?.question.id ?? null;
}

/** What is said, with several "chưa có số liệu" told in one line. */
export function awaitedJoined(said: readonly TurnSaid[]): TurnSaid[] {
  const awaited = said.filter((one) => one.kind === 'noted' && one.value.kind === 'pending');
  if (awaited.length < 2) return [...said];
  const questions = awaited.flatMap((one) => ('question' in one ? [one.question] : []));
  return [{ kind: 'awaited', questions }, ...said.filter((one) => !awaited.includes(one))];
}
