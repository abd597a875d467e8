import { fold } from '../../vietnamese/letters/fold.ts';
import { judgeSyllable } from '../../vietnamese/letters/syllable.ts';
import { bodyHeads, organisationHeads } from '../../vietnamese/names/agencies.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { isCommon, isCompound, isFree, wordKey } from '../../vietnamese/words/word-list.ts';
import type { CheckMaterial } from '../finding.ts';
import { groundOf } from '../reading/ground.ts';
import { readOnce } from '../reading/read-once.ts';
import { readWords } from '../reading/read-words.ts';
import { wordsOf } from '../reading/words.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/* The proper names of a text with their capitals, and those that the office wrote. */

/** Units of land, and what people call a place by. */
export const placeWords = new Set(
  'xã phường thị trấn huyện quận tỉnh phố thôn bản buôn làng ấp khóm sóc phum bon plei đảo sông suối hồ núi đèo cầu chợ cảng đường'.split(
    ' ',
  ),
);
/** Those that nothing but a name follows when a capital does. */
export const unitWords = new Set(['xã', 'phường', 'huyện', 'quận', 'tỉnh', 'thị trấn', 'thị xã'].map(fold));
export const addressWords = new Set(
  ['ông', 'bà', 'anh', 'chị', 'em', 'cháu', 'đồng chí', 'nghệ nhân'].map(fold),
);
/** Words of one syllable that say what a name is the name of. */
export const heads = new Set([
  ...[...bodyHeads, ...organisationHeads].map(fold).filter((head) => !head.includes(' ')),
  ...placeWords,
  ...'ông bà anh chị em phòng đội tổ khu cụm trạm trại hạt kỳ lễ tết ngày tháng năm quý phó trưởng luật'.split(
    ' ',
  ),
]);

const mostSyllables = 6;

const none: readonly string[] = [];

/** The names of two and more capitalised syllables in a text, without the words that say what they are names of. */
const namesIn: (text: string) => readonly string[] = readOnce(3000, (text) => {
  if (!/\p{Lu}\p{Ll}* \p{Lu}/u.test(text)) return none;
  const syllables = syllablesOf(text);
  const names: string[] = [];
  for (let at = 0; at < syllables.length; at += 1) {
    let [from, to] = [at, at];
    while (to < syllables.length && isPart(syllables[to]!) && (to === at || syllables[to]!.joined)) to += 1;
    if (to === at) continue;
    const [first, last] = [at, to - 1];
    const next = syllables[to];
    // The first word of a sentence has its capital from there, and "thị xã Buôn Hồ" is no village.
    if (opensAt(text, syllables[from]!) && isFree(wordKeyAt(text, syllables[from]!))) from += 1;
    if (!unitWords.has(wordBefore(syllables, first) ?? ''))
      while (from < to && heads.has(syllables[from]!.key)) from += 1;
    // "Sở Khoa học": the last capital begins a word that goes on in small letters, and the name has its head.
    const goesOn = to - from > 1 ? isCommon : isCompound;
    if (next?.joined && goesOn(wordKeyAt(text, syllables[to - 1]!), wordKeyAt(text, next))) {
      if (
        to - from === 1 &&
        heads.has(syllables[from - 1]?.key ?? '') &&
        syllables[from]!.joined &&
        isPart(syllables[from - 1]!)
      )
        names.push(text.slice(syllables[from - 1]!.start, next.end));
      to -= 1;
    }
    at = last;
    if (to - from < 2 || to - from > mostSyllables) continue;
    names.push(text.slice(syllables[from]!.start, syllables[to - 1]!.end));
  }
  return names;
});

const isPart = ({ capital, shout }: Syllable): boolean => capital && !shout;
export const wordKeyAt = (text: string, { start, end }: Syllable): string => wordKey(text.slice(start, end));
export const opensAt = (text: string, { start }: Syllable): boolean =>
  /(?:^|[.!?:;\n]\s*)["“(]?\s*$/u.test(text.slice(Math.max(0, start - 4), start));

type Names = ReadonlyMap<string, readonly { name: string; keys: readonly string[] }[]>;

/** The office's own texts, and the names in them by their first syllable. */
export type Office = { told: readonly string[]; names: Names; foreign: ReadonlyMap<string, string> };

const offices = new WeakMap<CheckMaterial, Office>();

export function officeOf(material: CheckMaterial): Office {
  const lasting = groundOf(material).material;
  const found = offices.get(lasting);
  if (found) return found;
  const told = [
    ...lasting.names,
    ...(lasting.answers ?? []).map((answer) => answer.text),
    ...(lasting.earlier ?? []).map((sentence) => sentence.text),
  ];
  const office = { told, names: namesOf(told), foreign: foreignIn(told) };
  offices.set(lasting, office);
  return office;
}

const long = /(?<![\p{L}\d])\p{L}\p{Ll}{3,}(?![\p{L}\d])/gu;

/** What is no syllable of the language in a word as it was typed; of nearly every word nothing, which is null. */
const foreignWords = readWords(10_000, (word): readonly string[] | null => {
  const found = matchesOf(long, word)
    .map(([one]) => one)
    .filter((one) => judgeSyllable(one.toLowerCase()) !== 'syllable');
  return found.length > 0 ? found : null;
});

/** Names of one word that is no syllable of the language ("Đakrông"), which the office writes with a capital only; by their small letters. */
function foreignIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const small = new Set<string>();
  for (const text of texts)
    for (const { start, end } of wordsOf(text)) {
      const words = foreignWords(text, start, end);
      if (words === null) continue;
      for (const word of words) {
        const key = word.toLowerCase();
        if (word === key) small.add(key);
        else found.set(key, word);
      }
    }
  for (const key of small) found.delete(key);
  return found;
}

function namesOf(texts: readonly string[]): Names {
  const names = new Map<string, { name: string; keys: readonly string[] }[]>();
  const known = new Set<string>();
  for (const text of texts)
    for (const name of namesIn(text)) {
      if (known.has(name)) continue;
      known.add(name);
      const keys = wordsOf(name).map(({ key }) => key);
      const list = names.get(keys[0]!);
      if (list) list.push({ name, keys });
      else names.set(keys[0]!, [{ name, keys }]);
    }
  return names;
}

/** What the units and forms of address of two syllables end with: behind other words there is no pair to look for. */
const seconds = new Set(
  [...unitWords, ...addressWords].flatMap((words) => (words.includes(' ') ? [words.split(' ')[1]!] : [])),
);

/** The word in front of a syllable, with the syllable before it where both are one word. */
export function wordBefore(syllables: readonly Syllable[], at: number): string | null {
  if (at === 0 || !syllables[at]!.joined) return null;
  const before = syllables[at - 1]!;
  if (at === 1 || !before.joined || !seconds.has(before.key)) return before.key;
  const pair = `${syllables[at - 2]!.key} ${before.key}`;
  return unitWords.has(pair) || addressWords.has(pair) ? pair : before.key;
}
