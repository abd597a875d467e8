import { type Draft, type DraftSentence, fillPlan } from '../draft.ts';
import { applyEdits } from '../drafts/hand-edits.ts';
import type { Material } from '../material.ts';
import { itemSource, type Plan, type PlanItem, planSources, sentencesById } from '../plan.ts';
import type { SentenceEdit } from '../settling/settlement.ts';
import { splitSentences } from '../vietnamese/text/sentences.ts';

/* Edits written into a plan, where the plan is all that is stored: what was not asked for stays the same item, letter by letter. */

/**
 * The plan that yields the draft as edited: a kept sentence in new words is revised, one that goes is dropped, one that comes is written, each
 * with its author. `why` is said of each. Slots that the edits did not touch stay slots.
 */
export function planWithEdits(
  plan: Plan,
  edits: readonly SentenceEdit[],
  material: Material,
  why: (edit: Pick<SentenceEdit, 'by'>) => string,
): Plan {
  const before = fillPlan(plan, material);
  const { draft } = applyEdits(before, edits, material);
  const was = textsByItem(before);
  const is = textsByItem(draft);
  const dropper = edits.find(({ text }) => text.trim() === '')?.by ?? edits[0]?.by ?? '';
  const changedItem = (item: PlanItem): PlanItem[] => {
    const old = was.get(item) ?? [];
    const now = is.get(item) ?? [];
    if (old.length === now.length && old.every(({ text }, index) => text === now[index]!.text)) return [item];
    const source = itemSource(item);
    if (now.length === 0) {
      const gone = source !== null ? [source] : 'write' in item ? item.replaces : [];
      return gone.map((id) => ({ drop: id, why: why({ by: dropper }), author: dropper }));
    }
    const written = now.find((one) => one.by === 'hand');
    const author = written?.author ?? dropper;
    // Where only some of its sentences went, the others are still whose they were.
    const own = 'by' in item && item.by ? { by: item.by } : {};
    const hand = written ? { by: 'hand' as const, author } : { ...own, author };
    const text = rewritten('write' in item ? item.write : 'revise' in item ? item.to : '', old, now);
    return 'write' in item
      ? [{ write: text, from: item.from, replaces: item.replaces, ...hand }]
      : [{ revise: source!, to: text, why: why({ by: author }), ...hand }];
  };
  const sections = plan.sections.map((section) => {
    const lines: Line[] = section.paragraphs.map((items) =>
      items.map((from) => ({ from, items: changedItem(from) })),
    );
    const home = draft.sections.find(({ id }) => id === section.id);
    placeAdded(lines, home?.paragraphs.map(({ sentences }) => sentences.map(({ item }) => item)) ?? []);
    return { ...section, paragraphs: lines.map((line) => line.flatMap(({ items }) => items)) };
  });
  return { ...plan, sections, sources: planSources(sections, sentencesById(material.history)) };
}

/** A paragraph of a plan: what each of its items has become. */
type Line = { from: PlanItem; items: PlanItem[] }[];

/** Puts the items that were added behind those that they stand behind in the draft, or into a paragraph of their own. */
function placeAdded(lines: Line[], draft: readonly (readonly PlanItem[])[]): void {
  const known = new Set(lines.flat().map(({ from }) => from));
  let above = -1;
  for (const items of draft) {
    for (const [index, item] of items.entries()) {
      if (known.has(item)) continue;
      known.add(item);
      const left = items[index - 1];
      const line = left && lines.find((one) => one.some(({ from }) => from === left));
      const entry = { from: item, items: [item] };
      if (line) line.splice(line.findLastIndex(({ from }) => from === left) + 1, 0, entry);
      else lines.splice(above + 1, 0, [entry]);
    }
    above = lines.findIndex((line) => line.some(({ from }) => from === items.at(-1)));
  }
}

function textsByItem(draft: Draft): Map<PlanItem, DraftSentence[]> {
  const found = new Map<PlanItem, DraftSentence[]>();
  for (const { paragraphs } of draft.sections)
    for (const sentence of paragraphs.flatMap(({ sentences }) => sentences))
      found.set(sentence.item, [...(found.get(sentence.item) ?? []), sentence]);
  return found;
}

/**
 * An item's text with slots, changed as its filled sentences were: sentences left alone keep theirs, and so does one in which only words
 * outside slots changed; else the sentence stands as it was written.
 */
function rewritten(written: string, old: readonly DraftSentence[], now: readonly DraftSentence[]): string {
  const parts = splitSentences(written);
  const whole = now.map(({ text }) => text).join(' ');
  if (parts.length !== old.length) return whole;
  const left = old.map((one, index) => ({ text: one.text, written: parts[index]!.text }));
  return now
    .map(({ text }, index) => {
      const same = left.find((one) => one.text === text);
      if (same) return same.written;
      const before = now.length === left.length ? left[index] : undefined;
      return (before && wordsChanged(before, text)) ?? text;
    })
    .join(' ');
}

/** The change between two filled sentences made in the one with slots; null where it touches a slot, or could be meant elsewhere. */
function wordsChanged(before: { text: string; written: string }, text: string): string | null {
  let head = 0;
  while (head < before.text.length && before.text[head] === text[head]) head += 1;
  let tail = 0;
  const room = Math.min(before.text.length, text.length) - head;
  while (tail < room && before.text.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  // Whole words on both sides, so that the place is known again.
  head = before.text.lastIndexOf(' ', head - 1) + 1;
  const behind = before.text.indexOf(' ', before.text.length - tail);
  tail = behind < 0 ? 0 : before.text.length - behind;
  const gone = before.text.slice(head, before.text.length - tail);
  const put = text.slice(head, text.length - tail);
  const at = before.written.indexOf(gone);
  if (gone === '' || at < 0 || before.written.indexOf(gone, at + 1) >= 0) return null;
  const slot = /\[\[[^\]]*$/u.test(before.written.slice(0, at));
  return slot ? null : before.written.slice(0, at) + put + before.written.slice(at + gone.length);
}
