import { readOwnChange, resolveOwnChange } from '../core/revising/own-change.ts';
import { askForWording, sentencesOf } from './confirm-sentences.ts';
import { type Acted, type Request, refused } from './may-act.ts';
import type { Deps, Place, SavedPost } from './ports.ts';

/** Words of somebody who answers; `channel` is their direct conversation, `thread` the message in whose thread they stand. */
export type OwnWords = Request & { text: string; channel: string; thread: Place | null };

/**
 * A change that a contributor asks for in the sentences made from their answers: it goes to the coordinators, as from the button "Sửa". Null
 * where the words are an answer: there are no such sentences, or the words name none of them and do not follow them.
 */
export async function askOwnChange(deps: Deps, input: OwnWords): Promise<Acted | null> {
  const { actor, text } = input;
  const asked = readOwnChange(text);
  if (asked === null) return null;
  const { outbox } = deps.store;
  const last = input.thread ? await outbox.at(input.thread) : await outbox.newestIn(input.channel);
  const shown = sentencesShown(last);
  const draft = shown ?? (await newestDraft(deps, actor.person));
  const own = draft === null ? null : await sentencesOf(deps, draft, actor.person);
  if (!own) return null;
  const { sentences } = own.notice;
  const change = resolveOwnChange(asked, sentences, shown !== null, text);
  if (change === null) return null;
  if (change.kind === 'change')
    return askForWording(deps, {
      ...input,
      ...{ draft: own.notice.draft, sentence: change.sentence.id, words: change.words },
    });
  return refused({
    kind: 'own-change-unclear',
    period: own.period.period,
    sentences: sentences.map(({ section, text }) => ({ section, text })),
  });
}

/** The draft whose sentences of this person stand in a message; null for any other message. */
const sentencesShown = (post: SavedPost | null): string | null =>
  post?.notice.kind === 'my-sentences' ? post.notice.draft : null;

/** The newest whole draft of the period that somebody answers for. */
async function newestDraft(deps: Deps, person: string): Promise<string | null> {
  const row = await deps.store.interviews.load(person);
  return row ? ((await deps.store.drafts.newest(row.period.id))?.id ?? null) : null;
}
