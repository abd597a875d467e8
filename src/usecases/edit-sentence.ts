import { type Change, changeable, remake } from './change-draft.ts';
import { hasTaught, withLessons } from './learn-edits.ts';
import { type Acted, refused } from './may-act.ts';
import type { Deps, SavedPost } from './ports.ts';

/**
 * Replaces a sentence of the newest whole draft by words written by hand, or drops it where `text` is empty, and has the draft made again.
 * `was` is the sentence as the draft has it.
 */
export async function editSentence(
  deps: Deps,
  input: Change & { was: string; text: string },
): Promise<Acted> {
  const found = await changeable(deps, 'edit-draft', input);
  if (found.kind !== 'changeable') return found;
  const { period, draft, voiding } = found;
  const stands = draft.result.sections.some(({ paragraphs }) =>
    paragraphs.some(({ sentences }) => sentences.some(({ text }) => text === input.was)),
  );
  if (!stands) return refused({ kind: 'stale-button' });
  const text = input.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const edit = { was: input.was, text, by: input.actor.person, at: deps.clock.now().toISOString() };
  const [taught] = await withLessons(deps, draft, [edit]);
  const written = await deps.store.drafts.edit({
    period: period.id,
    edit: taught ?? edit,
    ...(voiding?.voids ? { voids: voiding.voids } : {}),
    effects: {
      audit: [
        {
          act: 'sentence-edited',
          by: input.actor.person,
          facts: { draft: draft.id },
          personal: `${input.was}\n${text}`,
        },
      ],
      posts: voiding?.posts ?? [],
      stamps: voiding?.stamps ?? [],
    },
  });
  if (written.kind === 'conflict') return refused({ kind: 'stale-button' });
  const remade: SavedPost[] = await remake(deps, input, period.id, {
    inbox: input.inbox,
    audit: [],
    posts: [
      {
        key: `inbox/${input.inbox}/edited`,
        to: input.to,
        notice: {
          ...{ kind: 'sentence-edited', was: input.was, text },
          ...(taught?.lesson && (await hasTaught(deps, edit)) ? { learned: true } : {}),
        },
      },
    ],
  });
  return { kind: 'done', posts: [...written.posts, ...remade] };
}
