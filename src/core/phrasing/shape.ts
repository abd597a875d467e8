import { readSlots } from '../slots.ts';
import { reserved } from '../template.ts';

/*
 * Sentences with slots as people's changes are told from them: without the final full stop, and with "*" for the place in a list where a
 * sentence speaks of one item only, so that what was said of the first is said of the third.
 */

/** A shape, and which item of each list the star stands for. */
export type Shape = { text: string; items: ReadonlyMap<string, string> };

/** The slots of answers in a text, sorted: what it says, whatever its words; period labels are no answers. */
export const answersIn = (text: string): string[] =>
  readSlots(text)
    .filter(({ id }) => !reserved.has(id))
    .map(({ id, path }) => [id, ...path].join('.'))
    .sort();

/** The shape of a text with slots. */
export function shapeOf(written: string): Shape {
  const indexes = new Map<string, Set<string>>();
  for (const { id, path } of readSlots(written))
    if (/^\d+$/.test(path[0] ?? '')) indexes.set(id, (indexes.get(id) ?? new Set()).add(path[0]!));
  const items = new Map(
    [...indexes].flatMap(([id, numbers]) => (numbers.size === 1 ? [[id, [...numbers][0]!] as const] : [])),
  );
  let text = written.replace(/\.$/u, '');
  for (const [id, number] of items) text = text.replaceAll(`[[${id}.${number}`, `[[${id}.*`);
  return { text, items };
}

/** A shape's text with the items that its stars stand for. */
export function withItems(text: string, items: Shape['items']): string {
  let filled = text;
  for (const [id, number] of items) filled = filled.replaceAll(`[[${id}.*`, `[[${id}.${number}`);
  return filled;
}
