import type { CheckAnswer } from '../../finding.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, fillers, longKey, type Word } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/* Another thing in the place of one that a list of an answer has: "ngô, lạc và sắn" for its "ngô, lạc và đậu tương". */

/** So many items show that the list is the answer's. */
const fewest = 3;
/** An item of more words tells a deed. */
const longest = 8;

const known = new WeakMap<CheckAnswer, readonly string[]>();

/** The items of an answer in words that is a list, in its order. */
function itemsOf(answer: CheckAnswer): readonly string[] {
  const found = known.get(answer) ?? readItems(answer);
  known.set(answer, found);
  return found;
}

function readItems({ type, text, leftOut }: CheckAnswer): readonly string[] {
  const line = text.split('\n')[0]!.trim();
  if (type !== 'text' || leftOut || /[\d;:.()]/u.test(line)) return [];
  const items = line.split(/,\s+(?:và\s+)?|\s+và\s+/u).map((item) => item.trim());
  const fits = items.every((item) => item !== '' && item.split(/\s+/u).length <= longest);
  return items.length >= fewest && fits ? items : [];
}

/** What stands where the one item belongs that the draft has nowhere, between or behind the others of its list. */
export function judgeListed(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { view, at } = sentence;
  if (at.plans) return [];
  return (view.material.answers ?? []).flatMap((answer): Judged[] => {
    const items = itemsOf(answer);
    if (items.length === 0) return [];
    const lost = items.filter((item) => !view.stands(longKey(item)));
    if (lost.length !== 1) return [];
    const missing = items.indexOf(lost[0]!);
    const place = placeOf(sentence, items, missing);
    if (place === null || judged.some((one) => isWrongIn(one, place))) return [];
    const text = at.text.slice(place.start, place.end);
    const words = longKey(text).split(' ');
    const own = longKey(items[missing]!).split(' ');
    // What shares a word with the item may be the item in other words, and an abbreviation may be that of any.
    if (words.length > longest || words.some((word) => !fillers.has(word) && own.includes(word))) return [];
    if (/[\d\p{Lu}]\p{Lu}|\d/u.test(text) || view.tells(longKey(text))) return [];
    return [
      {
        ...{ text, ...place, fact: null },
        verdict: { is: 'unsupported', answer, expected: items[missing]! },
      },
    ];
  });
}

type Place = { start: number; end: number };

const isWrongIn = ({ start, end, verdict }: Judged, place: Place): boolean =>
  verdict.is !== 'supported' && start < place.end && place.start < end;

/** The words between the neighbours of an item, or behind the last of them, where nothing else is said there. */
function placeOf(sentence: SeenSentence, items: readonly string[], missing: number): Place | null {
  const { text } = sentence.at;
  const before = items[missing - 1] === undefined ? null : placeIn(sentence, items[missing - 1]!);
  if (before === null || items.some((item, at) => at !== missing && placeIn(sentence, item) === null))
    return null;
  const next = items[missing + 1] === undefined ? null : placeIn(sentence, items[missing + 1]!);
  if (next !== null && next.start <= before.end) return null;
  const between = next ? text.slice(before.end, next.start) : text.slice(before.end);
  const whole = next
    ? /^(?:,|,? và)\s+([^,;:.()]+?)(?:,|,? và)\s+$/u.exec(between)
    : /^,? và\s+([^,;:.()]+?)\s*(?:[,;.]|$)/u.exec(between);
  if (!whole) return null;
  const start = before.end + whole[0].indexOf(whole[1]!);
  return { start, end: start + whole[1]!.length };
}

function placeIn({ words, at }: SeenSentence, item: string): Place | null {
  const key = longKey(item);
  const length = item.split(/\s+/u).length;
  for (let from = 0; from + length <= words.length; from++) {
    const run: readonly Word[] = words.slice(from, from + length);
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    if (containsKey(longKey(at.text.slice(start, end)), key)) return { start, end };
  }
  return null;
}
