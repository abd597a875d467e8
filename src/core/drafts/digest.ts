import type { DraftSection, DraftSentence } from '../draft.ts';
import { Likeness } from '../likeness.ts';
import { itemSource } from '../plan.ts';
import { sentenceKey } from '../sentence-key.ts';
import type { ComposedDraft } from './compose-draft.ts';

/* What people are shown of a draft: how much of it is new, which sentences, and its text in pieces that fit a message. */

/** How a sentence stands to the report before: kept as it was, changed, new, or written by hand. */
export type SentenceChange = 'kept' | 'changed' | 'new' | 'hand';

/** Numbers of sentences of a draft by what became of them; `dropped` are those of the earlier report that are gone. */
export type DraftCounts = Record<SentenceChange | 'dropped', number>;

/** A sentence of the draft as people see it. */
export type ShownSentence = {
  id: string;
  /** Printed number of its section, "I.2". */
  section: string;
  text: string;
  change: SentenceChange;
  /** The questions whose answers it was made from. */
  questions: string[];
  /** The earlier sentences that it stands for. */
  was: string[];
  /** The edits of other periods from which the rules learned its words. */
  learned?: { by: string; at: string; period: string }[];
};

type Shown = Pick<ComposedDraft, 'sections' | 'dropped' | 'plan'>;

/** The edits that taught the words of a sentence; undefined where they are the template's, a model's or somebody's own. */
export const phrasingOf = ({ by, item }: Pick<DraftSentence, 'by' | 'item'>) =>
  by === 'rules' && 'write' in item ? item.phrasing : undefined;

/** What became of a sentence, by its maker and its item of the plan. */
export function changeOf({ by, item }: Pick<DraftSentence, 'by' | 'item'>): SentenceChange {
  if (by === 'hand') return 'hand';
  if ('keep' in item) return 'kept';
  return 'write' in item && item.replaces.length === 0 ? 'new' : 'changed';
}

/** Every sentence of a draft in order, with what it rests on. `asked` tells question ids from sentence ids. */
export function shownSentences(draft: Shown, asked: (id: string) => boolean): ShownSentence[] {
  return draft.sections.flatMap((section) => {
    const all = section.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence): ShownSentence => {
        const { item } = sentence;
        const source = itemSource(item);
        const stoodFor = 'write' in item ? item.replaces : source === null ? [] : [source];
        const learned = phrasingOf(sentence);
        const was = stoodFor.flatMap((id) => draft.plan.sources[id]?.text ?? []);
        return {
          id: sentence.id,
          section: section.number,
          text: sentence.text,
          change: changeOf(sentence),
          questions: [...new Set(sentence.from.filter(asked))],
          was,
          ...(learned ? { learned } : {}),
        };
      }),
    );
    const sources = section.paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ from }) => from.join(' ')),
    );
    return sharedOut(all, sources);
  });
}

/**
 * A list answered anew replaces a list: the plan has all the replaced sentences at the first new one, and one hand edit that became several
 * sentences has them at each. People see every earlier sentence once, under the new one of the same questions that is most like it.
 */
function sharedOut(all: readonly ShownSentence[], sources: readonly string[]): ShownSentence[] {
  const words = new Likeness();
  const gained = new Map<ShownSentence, string[]>(all.map((one) => [one, []]));
  for (const [index, one] of all.entries()) {
    const source = sources[index]!;
    const peers = all.filter(
      (other, at) => other === one || (other.change !== 'kept' && source !== '' && sources[at] === source),
    );
    for (const old of one.was) {
      const before = all.slice(0, index).some((other) => peers.includes(other) && other.was.includes(old));
      if (before) continue;
      const like = (other: ShownSentence) => words.of(sentenceKey(old), sentenceKey(other.text));
      const best = peers.reduce((a, b) => (like(b) > like(a) ? b : a), one);
      gained.get(best)!.push(old);
    }
  }
  return all.map((one) => {
    const was = gained.get(one)!;
    // Answered anew and the same as before ("100% ..."): there is nothing to read again.
    if (one.change === 'changed' && was.length === 1 && sentenceKey(was[0]!) === sentenceKey(one.text))
      return { ...one, was, change: 'kept' };
    const written = one.change === 'new' || one.change === 'changed';
    return { ...one, was, change: written ? (was.length > 0 ? 'changed' : 'new') : one.change };
  });
}

/** Counts the sentences of a draft; what a new one stands for is changed and not dropped. */
export function draftCounts(draft: Shown): DraftCounts {
  const counts: DraftCounts = { kept: 0, changed: 0, new: 0, hand: 0, dropped: draft.dropped.length };
  for (const { change } of shownSentences(draft, () => false)) counts[change] += 1;
  return counts;
}

/** The sentences that rest on answers to these questions. */
export const sentencesFrom = (draft: Shown, questions: readonly string[]): ShownSentence[] =>
  shownSentences(draft, (id) => questions.includes(id)).filter((one) => one.questions.length > 0);

/** Cuts a list into runs of at most `count` items and `size` characters together; a larger item stands alone. */
export function inParts<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  limit: { count: number; size: number },
): T[][] {
  const parts: T[][] = [];
  let size = 0;
  for (const item of items) {
    const part = parts.at(-1);
    const own = sizeOf(item);
    if (part && part.length < limit.count && size + own <= limit.size) {
      part.push(item);
      size += own;
    } else {
      parts.push([item]);
      size = own;
    }
  }
  return parts;
}

/** A section's text as paragraphs of at most `longest` characters; a longer one is cut between sentences, else between words. */
export function sectionTexts(section: DraftSection, longest: number): string[] {
  return section.paragraphs.flatMap((paragraph) => {
    const pieces = paragraph.sentences.flatMap(({ text }) => cutText(text, longest - 10));
    return inParts(pieces, (piece) => piece.length + 1, { count: pieces.length, size: longest - 10 }).map(
      (part, index) => `${index === 0 && paragraph.label ? `${paragraph.label} ` : ''}${part.join(' ')}`,
    );
  });
}

/** A text in pieces of at most `longest` characters, cut at spaces where there are any. */
export function cutText(text: string, longest: number): string[] {
  if (text.length <= longest) return [text];
  const space = text.lastIndexOf(' ', longest);
  const at = space > longest / 2 ? space : longest;
  return [text.slice(0, at).trimEnd(), ...cutText(text.slice(at).trimStart(), longest)];
}
