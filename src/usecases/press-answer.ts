import { type InterviewPress, type TurnSaid, takePress } from '../core/interviewing/interview-turn.ts';
import { mayDo } from '../core/workflow.ts';
import { interviewOf } from './interview-view.ts';
import type { Notice } from './notices.ts';
import type { Actor, Deps, Place, SavedPost, Stamp } from './ports.ts';
import { turnContext, turnKey, writeTurn } from './take-turn.ts';
import { untilWritten } from './until-written.ts';

/** A button of an interview: its row and the revision it was drawn from; `said` are the words on it. */
export type PressInput = {
  actor: Actor;
  interview: string;
  drawn: number;
  press: InterviewPress;
  said: string;
  inbox: string;
  place: Place | null;
  channel: string;
};
export type PressOutcome =
  | { kind: 'taken'; posts: SavedPost[] }
  /** Too old: nothing was done; the message stands again without its buttons, and why is said. */
  | { kind: 'stale'; posts: SavedPost[] };

/** Takes a pressed button; its message loses the buttons that have done their work. */
export async function pressAnswer(deps: Deps, input: PressInput): Promise<PressOutcome> {
  const pressed = await pressedPost(deps, input);
  return untilWritten(`a button of interview ${input.interview}`, async (): Promise<PressOutcome | null> => {
    const row = await deps.store.interviews.loadById(input.interview);
    if (
      !row ||
      row.person !== input.actor.person ||
      mayDo('answer', input.actor.roles, row.period.state).kind !== 'allowed'
    )
      return { kind: 'stale', posts: await sayStale(deps, input, pressed) };
    const context = await turnContext(deps, row, input);
    const turn = takePress(interviewOf(row), input.press, input.drawn, input.said, context);
    if (turn.kind === 'stale') return { kind: 'stale', posts: await sayStale(deps, input, pressed) };
    const posts = await writeTurn(deps, row, turn, input, {
      typed: input.said,
      stamps: stampsOf(
        pressed,
        turn.state.doubts.map((doubt) => doubt.question),
      ),
    });
    return posts && { kind: 'taken', posts };
  });
}

/** The message whose button was pressed: what was said after its revision, else whatever stands at its place. */
export async function pressedPost(
  { store }: Pick<Deps, 'store'>,
  { interview, drawn, place }: Pick<PressInput, 'interview' | 'drawn' | 'place'>,
): Promise<SavedPost | null> {
  const said = await store.outbox.find(turnKey(interview, drawn));
  if (said && (said.place === null || place === null || said.place.ts === place.ts)) return said;
  return place ? store.outbox.at(place) : null;
}

/** The pressed message again: without buttons, or with those of the proposals that still wait. */
function stampsOf(pressed: SavedPost | null, waiting: readonly string[]): Stamp[] {
  const closed = pressed && withoutButtons(pressed.notice);
  if (!closed || !pressed.surface) return [];
  const { notice, surface } = pressed;
  if (notice.kind !== 'turn') return [{ surface, notice: closed }];
  const open = (one: TurnSaid) =>
    one.kind === 'confirm'
      ? waiting.includes(one.doubt.question)
      : one.kind === 'confirm-group' && one.questions.some((id) => waiting.includes(id));
  const asks = (one: TurnSaid) => one.kind === 'confirm' || one.kind === 'confirm-group';
  if (!notice.said.some(open)) return [{ surface, notice: closed }];
  const said = notice.said.filter((one) => !asks(one) || open(one));
  return [{ surface, notice: { ...notice, said, next: null } }];
}

/** A message of the interview whose buttons have done their work; null for one that has none. */
function withoutButtons(notice: Notice): Notice | null {
  if (notice.kind === 'turn') return { ...notice, closed: true };
  return notice.kind === 'figures' ? { ...notice, resume: null } : null;
}

/** Says that a button is too old, and takes the buttons off its message. */
export async function sayStale(
  deps: Deps,
  input: Pick<PressInput, 'actor' | 'inbox' | 'channel'>,
  pressed: SavedPost | null,
): Promise<SavedPost[]> {
  const closed = pressed && withoutButtons(pressed.notice);
  const written = await deps.store.note(null, {
    inbox: input.inbox,
    audit: [{ act: 'stale-button', by: input.actor.person, facts: { message: pressed?.key ?? null } }],
    posts: [
      { key: `stale/${input.inbox}`, to: { channel: input.channel }, notice: { kind: 'stale-button' } },
    ],
    ...(closed && pressed.surface ? { stamps: [{ surface: pressed.surface, notice: closed }] } : {}),
  });
  return written.posts;
}
