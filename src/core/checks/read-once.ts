/*
 * A draft is checked again after every edit, and most of its sentences, labels and titles are the same: what was read of a text is kept for a
 * while. Only readings of the text itself are kept, so a result never depends on what was checked before.
 */

/** A reader of texts that reads each of the last `most` texts once. */
export function readOnce<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.delete(known.keys().next().value!);
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
