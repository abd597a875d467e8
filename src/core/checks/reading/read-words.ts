/** A word as it stands in some text, with what was read of it. */
type Entry<T> = { word: string; read: T };

/**
 * A reader of words that reads each of the last words once, where they stand in a text: a word that was met before is found again without
 * being cut out. Of more than `most` all are forgotten; only readings of the word itself are kept, so a result never depends on that.
 */
export function readWords<T>(
  most: number,
  read: (word: string) => T,
): (text: string, start: number, end: number) => T {
  const size = 2 ** Math.ceil(Math.log2(most * 2));
  const mask = size - 1;
  let entries: (Entry<T> | undefined)[] = new Array(size).fill(undefined);
  let count = 0;
  return (text, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let entry = entries[place]; entry !== undefined; entry = entries[place]) {
      if (isAt(entry.word, text, start, end)) return entry.read;
      place = (place + 1) & mask;
    }
    const word = text.slice(start, end);
    const entry = { word, read: read(word) };
    if (count >= most) {
      entries = new Array(size).fill(undefined);
      count = 0;
    }
    // A long word is one of a kind, and would keep its whole text alive.
    if (end - start <= longest) {
      entries[place] = entry;
      count += 1;
    }
    return entry.read;
  };
}

const longest = 40;

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
