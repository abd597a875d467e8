/** Where words stand in a text. */
export type Place = { start: number; end: number };

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Every place where whole words stand in a text, as typed, or with `anyCase` in any case of letters. */
export function findWords(text: string, words: string, anyCase = false): Place[] {
  const wanted = words.normalize('NFC').trim();
  if (wanted === '') return [];
  if (!anyCase) return placesOf(text, wanted);
  const lower = text.toLocaleLowerCase('vi');
  return lower.length === text.length ? placesOf(lower, wanted.toLocaleLowerCase('vi')) : [];
}

function placesOf(text: string, wanted: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const inside = (before: string | undefined, after: string | undefined) =>
      before !== undefined && after !== undefined && letter.test(before) && letter.test(after);
    // "12" is no part of "120", nor "ban" of "bang".
    if (!inside(text[at - 1], text[at]) && !inside(text[end - 1], text[end])) places.push({ start: at, end });
  }
  return places;
}

/** A text with other words in these places; at its beginning they begin with a capital. */
export function inTheirPlace(text: string, places: readonly Place[], by: string): string {
  const words = by.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return [...places].reverse().reduce((rest, { start, end }) => {
    const put = start === 0 ? words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) : words;
    return rest.slice(0, start) + put + rest.slice(end);
  }, text);
}
