import {
  firstSyllables,
  headsOf,
  isCommon,
  isCompound,
  isKnownSyllable,
  isOrdinary,
  tailsOf,
  wordList,
} from './word-list.ts';

/* What a wrongly written word was meant to be, told by the words beside it. */

const bases = new Map<string, string>();

/** The letters of a key without any diacritic. */
function baseOf(key: string): string {
  const found = bases.get(key);
  if (found !== undefined) return found;
  const base = key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
  if (bases.size >= 20_000) bases.clear();
  bases.set(key, base);
  return base;
}

const skeletons = new Map<string, string>();
const onsetsThatSoundAlike: [string, string][] = [
  ['tr', 'ch'],
  ['gi', 'z'],
  ['kh', 'kh'],
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['s', 'x'],
  ['d', 'z'],
  ['r', 'z'],
  ['l', 'n'],
  ['k', 'c'],
  ['q', 'c'],
];
const finalsThatSoundAlike: [string, string][] = [
  ['ch', 't'],
  ['c', 't'],
  ['ng', 'n'],
  ['nh', 'n'],
];

/** What remains of a key when tone, marks and the spellings that people mix up (s/x, ch/tr, d/gi/r, l/n, final c/t, n/ng) are taken away. */
function skeletonOf(key: string): string {
  const found = skeletons.get(key);
  if (found !== undefined) return found;
  let skeleton = key.startsWith('đ') ? `đ${baseOf(key).slice(1)}` : baseOf(key);
  const onset = onsetsThatSoundAlike.find(([from]) => skeleton.startsWith(from));
  // "gì" has no vowel but the i, and "dr" is no onset.
  if (onset && (onset[1] !== 'z' || 'aeiouy'.includes(skeleton[onset[0].length] ?? '-')))
    skeleton = onset[1] + skeleton.slice(onset[0].length);
  const final = finalsThatSoundAlike.find(([from]) => skeleton.endsWith(from));
  if (final && 'aeiouy'.includes(skeleton[skeleton.length - final[0].length - 1] ?? '-'))
    skeleton = skeleton.slice(0, -final[0].length) + final[1];
  skeleton = skeleton.replaceAll('y', 'i');
  if (skeletons.size >= 20_000) skeletons.clear();
  skeletons.set(key, skeleton);
  return skeleton;
}

const toneMarks = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;
const tonesOf = (key: string) => (key.normalize('NFD').match(toneMarks) ?? []).join('');
const onsetOf = (base: string) => /^[^aeiouy]*/u.exec(base)![0];
const finalOf = (base: string) => /[^aeiouy]*$/u.exec(base)![0];
const vowelsOf = (key: string) =>
  key
    .normalize('NFD')
    .replace(toneMarks, '')
    .replace(/[b-df-hj-np-tv-xzđ]/gu, '');

/** In how many ways two keys of one skeleton differ: tone, vowel marks, onset, final. */
function differences(a: string, b: string): number {
  const [x, y] = [baseOf(a), baseOf(b)];
  return (
    Number(tonesOf(a) !== tonesOf(b)) +
    Number(vowelsOf(a) !== vowelsOf(b)) +
    Number(onsetOf(x) !== onsetOf(y) || a.startsWith('đ') !== b.startsWith('đ')) +
    Number(finalOf(x) !== finalOf(y))
  );
}

/** Whether one letter was left out, added, exchanged, or two changed places; diacritics do not count. */
export function isSlip(a: string, b: string): boolean {
  const [x, y] = [baseOf(a), baseOf(b)];
  if (x === y) return true;
  if (Math.abs(x.length - y.length) > 1) return false;
  let from = 0;
  while (from < x.length && x[from] === y[from]) from += 1;
  let [endX, endY] = [x.length, y.length];
  while (endX > from && endY > from && x[endX - 1] === y[endY - 1]) {
    endX -= 1;
    endY -= 1;
  }
  const [left, right] = [x.slice(from, endX), y.slice(from, endY)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === right.length && left.length <= 3 && sorted(left) === sorted(right);
}

const sorted = (letters: string) => [...letters].sort().join('');

let firstsLike: Map<string, string[]> | null = null;

/** The known words of two syllables with the skeleton of these two. */
function compoundsLike(first: string, second: string): [string, string][] {
  if (firstsLike === null) {
    firstsLike = new Map();
    for (const head of firstSyllables()) add(firstsLike, skeletonOf(head), head);
  }
  const skeleton = skeletonOf(second);
  return (firstsLike.get(skeletonOf(first)) ?? []).flatMap((head) =>
    [...tailsOf(head)]
      .filter((tail) => skeletonOf(tail) === skeleton)
      .map((tail): [string, string] => [head, tail]),
  );
}

let commonLike: Map<string, Map<string, [string, string][]>> | null = null;

/** The common words with the skeleton of these two. */
function commonsLike(first: string, second: string): readonly [string, string][] {
  if (commonLike === null) {
    commonLike = new Map();
    for (const [head, tails] of wordList().common) {
      const skeleton = skeletonOf(head);
      const found = commonLike.get(skeleton) ?? new Map<string, [string, string][]>();
      for (const tail of tails) add(found, skeletonOf(tail), [head, tail]);
      commonLike.set(skeleton, found);
    }
  }
  const found = commonLike.get(skeletonOf(first));
  return found === undefined ? [] : (found.get(skeletonOf(second)) ?? []);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

/** Whether two words without accents are a known word that lost them. */
export const lostAccents = (first: string, second: string, among: 'common' | 'all'): boolean =>
  (among === 'common' ? commonsLike : compoundsLike)(first, second).some(
    ([a, b]) => baseOf(a) === first && baseOf(b) === second && (a !== first || b !== second),
  );

/** The common word that two syllables are but for one difference (a tone, a mark, a letter that sounds alike). */
export function nearCommon(first: string, second: string): [string, string] | null {
  return (
    commonsLike(first, second).find(([a, b]) => differences(a, first) + differences(b, second) === 1) ?? null
  );
}

/** The word without neighbours that letters in a wrong order were meant to be ("teho"). */
export function reorderedWord(key: string): string | null {
  if (byLetters === null) {
    byLetters = new Map();
    for (const word of wordList().functions)
      if (word.length > 2 && !byLetters.has(sorted(baseOf(word)))) byLetters.set(sorted(baseOf(word)), word);
  }
  return byLetters.get(sorted(baseOf(key))) ?? null;
}
let byLetters: Map<string, string> | null = null;

let headsOfCommon: Map<string, string[]> | null = null;

/** The first syllables of the common words by the second. */
function commonHeads(): ReadonlyMap<string, readonly string[]> {
  if (headsOfCommon) return headsOfCommon;
  headsOfCommon = new Map();
  for (const [head, tails] of wordList().common) for (const tail of tails) add(headsOfCommon, tail, head);
  return headsOfCommon;
}

/** "đanh" for "danh", "dơn" for "đơn": the key typed once too often or too seldom. */
const barOf = (key: string): string | null =>
  key.startsWith('đ') ? `d${key.slice(1)}` : key.startsWith('d') ? `đ${key.slice(1)}` : null;

/** The known word that two syllables were meant to be: alike in both, or with a slip in one of them (`slips`: "first", "second"). */
export function respellPair(
  first: string,
  second: string,
  slips: { first: () => boolean; second: () => boolean },
): [string, string] | null {
  // Where both are everyday words only a common word is likelier than what stands there.
  const like = isOrdinary(first) && isOrdinary(second) ? commonsLike : compoundsLike;
  const [one, two] = [barOf(first), barOf(second)];
  const closest = [
    ...like(first, second),
    ...(one === null ? [] : like(one, second)),
    ...(two === null ? [] : like(first, two)),
  ]
    .map((pair) => ({ pair, costs: [differences(pair[0], first), differences(pair[1], second)] as const }))
    .filter(({ costs: [a, b] }) => a <= 2 && b <= 2 && a + b <= 3)
    .map(({ pair, costs: [a, b] }) => ({ pair, cost: a + b - (isCommon(...pair) ? 1.5 : 0) }))
    // Of words that few reports hold, only the nearest is near enough.
    .filter(({ pair, cost }) => isCommon(...pair) || cost === 1)
    .sort((one, two) => one.cost - two.cost)[0];
  if (closest) return closest.pair;
  const { common } = wordList();
  const tails = common.get(first);
  if (tails && slips.second()) {
    const tail = nearestOf(second, tails, () => true);
    if (tail !== null) return [first, tail];
  }
  const heads = commonHeads().get(second);
  if (heads && slips.first()) {
    const head = nearestOf(first, heads, () => true);
    if (head !== null) return [head, second];
  }
  return null;
}

/** The one that a key is a slip of; common words first, then those with the same letters. */
function nearestOf(key: string, among: Iterable<string>, common: (one: string) => boolean): string | null {
  const own = baseOf(key);
  if (own.length < 2) return null;
  const rank = (one: string) =>
    (common(one) ? 0 : 3) + (sorted(baseOf(one)) === sorted(own) ? 0 : baseOf(one)[0] === own[0] ? 1 : 2);
  return (
    [...among]
      .filter((one) => one !== key && one.length > 1 && isSlip(key, one))
      .sort((a, b) => rank(a) - rank(b) || b.length - a.length)[0] ?? null
  );
}

/** What a word that is none was meant to be, by the words before and after it. */
export function respellWord(key: string, before: string | null, after: string | null): string | null {
  const left = before === null ? null : nearestOf(key, tailsOf(before), (one) => isCommon(before, one));
  const right = after === null ? null : nearestOf(key, headsOf(after), (one) => isCommon(one, after));
  return left !== null && (right === null || isCommon(before!, left)) ? left : (right ?? left);
}

/** The common word that consonants around a lost vowel were meant to be ("tn" before "truyền": "tuyên"). */
export function respellVowels(
  onset: string,
  final: string,
  before: string | null,
  after: string | null,
): string | null {
  const fits = (one: string) => {
    const base = baseOf(one);
    return (
      base.startsWith(onset) &&
      base.endsWith(final) &&
      /^[aeiouy]+$/u.test(base.slice(onset.length, base.length - final.length))
    );
  };
  const left =
    before === null ? null : [...tailsOf(before)].find((one) => isCommon(before, one) && fits(one));
  const right = after === null ? null : headsOf(after).find((one) => isCommon(one, after) && fits(one));
  return left ?? right ?? null;
}

/** The words that letters run together without a space, best first by how well they go with each other and their neighbours; null if none. */
export function splitJoined(
  pieces: readonly (readonly [string, string])[],
  before: string | null,
  after: string | null,
): { left: string; right: string; sure: boolean } | null {
  let best: { left: string; right: string; score: number } | null = null;
  for (const [left, right] of pieces) {
    if (!isKnownSyllable(left) || !isKnownSyllable(right)) continue;
    const score =
      1 +
      (isCompound(left, right) ? 4 : 0) +
      (before !== null && isCompound(before, left) ? 2 : 0) +
      (after !== null && isCompound(right, after) ? 2 : 0);
    if (score > (best?.score ?? 0)) best = { left, right, score };
  }
  return best && { left: best.left, right: best.right, sure: best.score > 1 };
}
