import type { InterviewState } from '../interview.ts';
import type { TurnContext } from './interview-turn.ts';

/* Messages that were edited: the newest edit of one wins, in whatever order Slack delivers them. */

/** Of so many messages the newest edit is remembered. */
const editsKept = 40;

type Edits = InterviewState['edits'];

/** Whether the message was edited later than what came now. */
export function isOutdated({ place, edited }: Pick<TurnContext, 'place' | 'edited'>, edits: Edits): boolean {
  const newest = place && edits?.[place.ts];
  return newest != null && Number(edited ?? 0) <= Number(newest);
}

/** The edits known, with the one that came now; the oldest messages go, since nobody edits them any more. */
export function editsWith(
  context: Pick<TurnContext, 'place' | 'edited'>,
  edits: Edits,
): Pick<InterviewState, 'edits'> {
  const { place, edited } = context;
  if (!place || !edited || isOutdated(context, edits)) return edits ? { edits } : {};
  const all = Object.entries({ ...edits, [place.ts]: edited }).sort(([a], [b]) => Number(b) - Number(a));
  return { edits: Object.fromEntries(all.slice(0, editsKept)) };
}
