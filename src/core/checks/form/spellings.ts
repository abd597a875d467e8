import { fold } from '../../vietnamese/letters/fold.ts';
import { bodyHeads, organisationHeads } from '../../vietnamese/names/agencies.ts';
import { isCompound, wordKey } from '../../vietnamese/words/word-list.ts';
import type { CheckedSentence } from '../finding.ts';
import { readOnce } from '../reading/read-once.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/** A name that stands in another place with other capitals; offsets are those of the checked text. */
export type SpellingFault = { start: number; end: number; expected: string };

/** The syllables of a sentence, and where names may begin, with their first two syllables. */
type Read = { text: string; tokens: readonly Syllable[]; begins: readonly { at: number; key: string }[] };

/** A place where a name may begin; `offset` is that of its sentence. */
type Place = { read: Read; at: number; offset: number };

const heads = new Set(
  [...bodyHeads, ...organisationHeads, 'Liên minh', 'Luật', 'Bộ luật', 'Quy chế', 'Đề án'].map(fold),
);
/** The first two syllables of what may also stand small before a name ("hợp tác xã Vĩnh Sơn"). */
const smallHeads = new Set(
  organisationHeads.flatMap((head) => {
    const [one, two] = fold(head).split(' ');
    return two === undefined ? [] : [`${one} ${two}`];
  }),
);
const smallFirsts = new Set([...smallHeads].map((head) => head.split(' ')[0]));
const connectors = new Set(['và', 'về', 'ở', 'của', 'với', 'cho', 'tại'].map(fold));
/** Syllables; no name is longer. */
const longest = 14;
/** A name that stands often is compared from its first places on. */
const compared = 4;

/**
 * One name in two spellings ("Bộ Chính trị" beside "Bộ chính trị"): the same syllables from the same capital on, with other capitals in
 * between. Each name is told once, at the spelling that is rarer here; of equals the one that the office's own words (`told`) have is kept,
 * else the first.
 */
export function spellingFaults(sentences: readonly CheckedSentence[], told: () => string): SpellingFault[] {
  const places = new Map<string, Place[]>();
  for (const { text, start, heading } of sentences) {
    if (heading && !/\p{Ll}{2}/u.test(text)) continue;
    const read = readNames(text);
    for (const { at, key } of read.begins) {
      const known = places.get(key);
      if (known) known.push({ read, at, offset: start });
      else places.set(key, [{ read, at, offset: start }]);
    }
  }
  const faults: SpellingFault[] = [];
  const covered = new Set<number>();
  for (const found of places.values()) {
    const span = found.length < 2 ? 0 : differing(found);
    if (span === 0) continue;
    for (const spellings of spellingsOf(found, span)) {
      if (spellings.size < 2) continue;
      const [kept, odd] = ranked(spellings, told);
      const { read, at, offset } = odd![1][0]!;
      const run = read.tokens.slice(at, at + span);
      if (covered.has(offset + run[0]!.start)) continue;
      // "các hợp tác xã nông nghiệp" beside "Hợp tác xã Nông nghiệp Vĩnh Giang": any of them, and no name.
      if (run.every(({ capital }) => !capital)) continue;
      for (const { start } of run) covered.add(offset + start);
      faults.push({ start: offset + run[0]!.start, end: offset + run.at(-1)!.end, expected: kept![0] });
    }
  }
  return faults.sort((a, b) => a.start - b.start);
}

/** The spellings, each with its places, of every name of `span` syllables that begins at these places. */
function spellingsOf(found: readonly Place[], span: number) {
  const names = new Map<string, Map<string, Place[]>>();
  for (const place of found) {
    const { text, tokens } = place.read;
    const run = tokens.slice(place.at, place.at + span);
    if (run.length < span || !run.every(({ follows }, index) => index === 0 || follows)) continue;
    const key = run.map((token) => token.key).join(' ');
    const words = text.slice(run[0]!.start, run.at(-1)!.end).replace(/\s+/g, ' ');
    const spellings = names.get(key) ?? new Map<string, Place[]>();
    names.set(key, spellings);
    const known = spellings.get(words);
    if (known) known.push(place);
    else spellings.set(words, [place]);
  }
  return names.values();
}

const readNames: (text: string) => Read = readOnce(3000, (text) => {
  const tokens = syllablesOf(text);
  const begins: { at: number; key: string }[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    if (!next.follows || (!token.capital && !smallFirsts.has(token.key))) continue;
    const key = `${token.key} ${next.key}`;
    if (token.capital || smallHeads.has(key)) begins.push({ at, key });
  }
  return { text, tokens, begins };
});

/** How many syllables from these places on make a name that is spelled differently there; 0 for none. */
function differing(found: readonly Place[]): number {
  // Places that read the same need no comparing.
  const apart = new Map<string, Place>();
  for (const place of found) {
    const { text, tokens } = place.read;
    const last = tokens[Math.min(place.at + longest, tokens.length) - 1]!;
    const words = text.slice(tokens[place.at]!.start, last.end);
    if (!apart.has(words)) apart.set(words, place);
  }
  const places = [...apart.values()];
  let span = 0;
  for (const one of places.slice(0, compared))
    for (const other of places) if (other !== one) span = Math.max(span, spanOf(one, other));
  return span;
}

const tokenOf = ({ read, at }: Place, by: number): Syllable | undefined => read.tokens[at + by];

function spanOf(a: Place, b: Place): number {
  const capital = (place: Place, by: number) => tokenOf(place, by)!.capital;
  let length = 1;
  while (length < longest && follows(a, b, length)) length++;
  let lastCapital = 0;
  let first = capital(a, 0) === capital(b, 0) ? -1 : 0;
  let last = first;
  for (let index = 1; index < length; index++) {
    const [x, y] = [capital(a, index), capital(b, index)];
    if (x !== y) {
      if (first < 0) {
        if (!isNear(a, index, lastCapital)) return 0;
        first = index;
      }
      last = index;
    }
    if (x || y) {
      // A capital far behind the name is another name.
      if (first >= 0 && index - lastCapital > 3) break;
      lastCapital = index;
    }
  }
  if (first < 0) return 0;
  // Without a capital behind it, a head is no name.
  if (first === 0 && last === 0 && (lastCapital === 0 || !capital(a, lastCapital))) return 0;
  // "Hòa bình" at the beginning of a sentence is no place's name.
  const plain = (place: Place) => tokenOf(place, 0)!.first && !capital(place, first);
  if (length === 2 && (plain(a) || plain(b) || inOtherNames(a, b) || (beginsWord(a) && beginsWord(b))))
    return 0;
  return Math.min(length, Math.max(last, lastCapital) + 2);
}

/** "CP Dược liệu" and "Cao Dược Liệu": two syllables that stand behind different capitals belong to different names. */
function inOtherNames(a: Place, b: Place): boolean {
  const before = (place: Place) =>
    tokenOf(place, 0)!.follows && tokenOf(place, -1)!.capital ? tokenOf(place, -1)!.key : '';
  return before(a) !== before(b) && before(a) !== '' && before(b) !== '';
}

/** "Đài phát sóng" and "Đài Phát thanh": the second syllable begins a word, which is another one in each. */
function beginsWord(place: Place): boolean {
  const [one, two] = [tokenOf(place, 1)!, tokenOf(place, 2)];
  return two?.follows === true && !two.capital && isCompound(wordKey(one.key), wordKey(two.key));
}

function follows(a: Place, b: Place, by: number): boolean {
  const [x, y] = [tokenOf(a, by), tokenOf(b, by)];
  return x !== undefined && y !== undefined && x.follows && y.follows && x.key === y.key;
}

/** Whether the syllable at `index` still belongs to the name: right behind a capital, or behind a head such as "Hợp tác xã". */
function isNear(a: Place, index: number, lastCapital: number): boolean {
  const gap = index - lastCapital;
  if (gap === 1) return true;
  if (lastCapital > 0) return gap === 2 || (gap === 3 && connectors.has(tokenOf(a, index - 1)!.key));
  const head = a.read.tokens.slice(a.at, a.at + index).map(({ key }) => key);
  return heads.has(head.join(' ')) || (gap === 2 && connectors.has(head[1]!));
}

/** Spellings, the one to keep first. */
function ranked(spellings: ReadonlyMap<string, Place[]>, told: () => string): [string, Place[]][] {
  const all = [...spellings];
  const most = Math.max(...all.map(([, places]) => places.length));
  const equals = all.filter(([, places]) => places.length === most).length > 1;
  const known = equals ? told() : '';
  const weight = ([words, places]: [string, Place[]]) =>
    places.length * 2 + (equals && known.includes(words) ? 1 : 0);
  const placeOf = ([, [first]]: [string, Place[]]) => first!.offset + tokenOf(first!, 0)!.start;
  return all.sort((a, b) => weight(b) - weight(a) || placeOf(a) - placeOf(b));
}
