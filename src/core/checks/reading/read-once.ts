/*
 * A draft is checked again after every edit, and most of its sentences, labels and titles are the same: what was read of a text is kept for a
 * while. Only readings of the text itself are kept, so a result never depends on what was checked before.
 */

/** A reader of texts that reads each of the last texts once: of `most` that it keeps, the older half goes at a time. */
export function readOnce<T>(most: number, read: (text: string) => T): (text: string) => T {
  // Two generations: a map whose oldest entry goes for each new one is slow to find that entry.
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const found = young.get(text);
    if (found !== undefined) return found;
    const fresh = old.get(text) ?? read(text);
    if (young.size >= most / 2) [old, young] = [young, new Map()];
    young.set(text, fresh);
    return fresh;
  };
}
