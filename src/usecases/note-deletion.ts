import type { Actor, Deps, Place, SavedPost } from './ports.ts';

/**
 * Somebody deleted a message in Slack. Nothing stored goes with it; who had answered with it is told so and how to correct, everybody else
 * hears nothing. The log has it either way.
 */
export async function noteDeletion(
  deps: Pick<Deps, 'store'>,
  input: { actor: Actor; place: Place; inbox: string },
): Promise<SavedPost[]> {
  const { actor, place, inbox } = input;
  const interview = await deps.store.interviews.load(actor.person);
  const answered =
    interview?.answers.some(
      (answer) => answer.place?.channel === place.channel && answer.place.ts === place.ts,
    ) ?? false;
  const written = await deps.store.note(interview?.period.id ?? null, {
    inbox,
    audit: [
      {
        act: 'message-deleted',
        by: actor.person,
        facts: { channel: place.channel, ts: place.ts, answered },
      },
    ],
    posts: answered
      ? [
          {
            key: `inbox/${inbox}/deletion`,
            to: { channel: place.channel },
            notice: { kind: 'deletion-noted' },
          },
        ]
      : [],
  });
  return written.posts;
}
