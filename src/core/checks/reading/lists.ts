import type { CheckedSentence } from '../finding.ts';

/* Lists that stand line by line under the sentence that opens them. */

/** Where a list stands, seen from a sentence: under it, around it as one of its items, or right in front of it. */
export type ListPlace = 'below' | 'around' | 'front';

/** Places in a row of sentences: the one that opens a list, and the first one of each item. */
export type ListAt = { lead: number; items: readonly number[]; end: number };

/** So many items a list has at most, and so many sentences. */
const most = 14;
const longest = 30;

const opens = /:$/u;
/** "Trong đó:", "Cơ cấu số thu tháng này:": a line that only opens a list, for what the sentence in front tells. */
const onlyOpens = /^[^\d;]{4,50}:$/u;
const bracketed = /^\(\d{1,2}\)\s/u;
const goesOn = /;$/u;

/** The sign that an item begins with, whatever its number: "1.", "a)", "(1)", "-"; null where a sentence does not begin its line. */
function signOf(text: string, { start, text: own }: CheckedSentence): string | null {
  const sign = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  if (sign.length > 5) return null;
  if (sign === '' && bracketed.test(own)) return '(1)';
  return sign.replace(/\d+/u, '1').replace(/\p{L}/u, 'a');
}

/** The list that a sentence opens: lines of one sign under it, or without a sign as long as a semicolon says that more follows. */
function listUnder(text: string, sentences: readonly CheckedSentence[], lead: number): ListAt | null {
  if (!opens.test(sentences[lead]!.text) || sentences[lead]!.heading) return null;
  const items: number[] = [];
  let sign: string | null = null;
  let inner: string | null = null;
  let at = lead + 1;
  for (; at < Math.min(sentences.length, lead + longest); at++) {
    const one = sentences[at]!;
    const own = one.heading ? 'heading' : signOf(text, one);
    if (own === null) {
      if (items.length === 0) return null;
      continue;
    }
    if (one.heading) break;
    const last = sentences[at - 1]!.text;
    sign ??= own;
    // A list inside an item.
    if (own !== sign && own !== '' && (own === inner || opens.test(last))) {
      inner = own;
      continue;
    }
    if (own !== sign || items.length === most) break;
    if (sign === '' && items.length > 0 && !goesOn.test(last)) break;
    items.push(at);
  }
  return items.length > 1 ? { lead, items, end: at } : null;
}

/** The list of a place, or null. */
export function listAt(
  text: string,
  sentences: readonly CheckedSentence[],
  at: number,
  place: ListPlace,
): ListAt | null {
  const next = sentences[at + 1];
  if (place === 'below') return listUnder(text, sentences, next && onlyOpens.test(next.text) ? at + 1 : at);
  for (let lead = at - 1; lead >= Math.max(0, at - longest); lead--) {
    const list = listUnder(text, sentences, lead);
    if (list && (place === 'around' ? list.items.includes(at) : list.end === at)) return list;
    if (sentences[lead]!.heading) return null;
  }
  return null;
}
