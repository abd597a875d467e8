import { type Acted, refused } from './may-act.ts';
import { notYours } from './office-people.ts';
import type { Actor, Deps } from './ports.ts';

/** Sends the files of a message once more into its thread, after Slack had not taken them; for the coordinators, who were told of it. */
export async function sendFilesAgain(
  deps: Deps,
  { actor, inbox, post: key }: { actor: Actor; inbox: string; post: string },
): Promise<Exclude<Acted, { kind: 'would-void' }>> {
  if (!actor.roles.includes('coordinator')) return refused(notYours(deps.office, 'submit'));
  const post = await deps.store.outbox.find(key);
  if (!post?.files || post.files.length === 0) return refused({ kind: 'stale-button' });
  const written = await deps.store.note(null, {
    inbox,
    audit: [{ act: 'files-sent-again', by: actor.person, facts: { post: key } }],
    posts: [
      {
        key: `inbox/${inbox}/files-again`,
        to: { under: key },
        notice: { kind: 'files-again', titles: post.files.map(({ title }) => title) },
        files: post.files,
      },
    ],
  });
  return { kind: 'done', posts: written.posts };
}
