import { bodyHeads, organisationHeads } from '../../vietnamese/agencies.ts';
import { fold } from '../../vietnamese/fold.ts';
import { unitsLike } from '../../vietnamese/letters.ts';
import type { CheckedSentence } from '../finding.ts';
import { wordsOf } from '../reading/words.ts';

/** A name that stands in another place with other capitals; offsets are those of the checked text. */
export type SpellingFault = { start: number; end: number; expected: string };

type Token = { key: string; capital: boolean; start: number; end: number; joined: boolean; first: boolean };

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
const isCapital = unitsLike(/\p{Lu}/u);
/** Syllables; no name is longer. */
const longest = 14;
/** A name that stands often is compared from its first places on. */
const compared = 4;

/**
 * One name in two spellings ("Bộ Chính trị" beside "Bộ chính trị"): the same syllables from the same capital on, with other capitals in
 * between. Each name is told once, at the spelling that is rarer here; of equals the one that the office's own words (`told`) have is kept,
 * else the first.
 */
export function spellingFaults(
  text: string,
  sentences: readonly CheckedSentence[],
  told: () => string,
): SpellingFault[] {
  const tokens = tokensOf(sentences);
  const places = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (!next?.joined) return;
    if (!token.capital && !smallFirsts.has(token.key)) return;
    const key = `${token.key} ${next.key}`;
    if (!token.capital && !smallHeads.has(key)) return;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const faults: SpellingFault[] = [];
  const covered = new Set<number>();
  for (const found of places.values()) {
    const span = found.length < 2 ? 0 : differing(text, tokens, found);
    if (span === 0) continue;
    for (const spellings of spellingsOf(text, tokens, found, span)) {
      if (spellings.size < 2) continue;
      const [kept, odd] = ranked(spellings, told);
      const at = odd![1][0]!;
      if (covered.has(at)) continue;
      for (let index = at; index < at + span; index++) covered.add(index);
      faults.push({ start: tokens[at]!.start, end: tokens[at + span - 1]!.end, expected: kept![0] });
    }
  }
  return faults.sort((a, b) => a.start - b.start);
}

/** The spellings, each with its places, of every name of `span` syllables that begins at these places. */
function spellingsOf(text: string, tokens: readonly Token[], found: readonly number[], span: number) {
  const names = new Map<string, Map<string, number[]>>();
  for (const at of found) {
    const run = tokens.slice(at, at + span);
    if (run.length < span || !run.every(({ joined }, index) => index === 0 || joined)) continue;
    const key = run.map((token) => token.key).join(' ');
    const words = text.slice(run[0]!.start, run.at(-1)!.end).replace(/\s+/g, ' ');
    const spellings = names.get(key) ?? new Map<string, number[]>();
    names.set(key, spellings);
    const known = spellings.get(words);
    if (known) known.push(at);
    else spellings.set(words, [at]);
  }
  return names.values();
}

function tokensOf(sentences: readonly CheckedSentence[]): Token[] {
  const tokens: Token[] = [];
  for (const { text, start, heading } of sentences) {
    if (heading && !/\p{Ll}{2}/u.test(text)) continue;
    let last = -1;
    for (const word of wordsOf(text)) {
      const single = last >= 0 && word.start - last === 1 && text[last] === ' ';
      const gap = last < 0 || single ? ' ' : text.slice(last, word.start);
      tokens.push({
        key: word.key,
        capital: isCapital(text.charCodeAt(word.start)),
        start: start + word.start,
        end: start + word.end,
        joined: last >= 0 && (single || gap.trim() === ''),
        first: last < 0 || (!single && !/^[\s,]+$/u.test(gap)),
      });
      last = word.end;
    }
  }
  return tokens;
}

/** How many syllables from these places on make a name that is spelled differently there; 0 for none. */
function differing(text: string, tokens: readonly Token[], found: readonly number[]): number {
  // Places that read the same need no comparing.
  const apart = new Map<string, number>();
  for (const at of found) {
    const last = tokens[Math.min(at + longest, tokens.length) - 1]!;
    const words = text.slice(tokens[at]!.start, last.end);
    if (!apart.has(words)) apart.set(words, at);
  }
  const places = [...apart.values()];
  let span = 0;
  for (const one of places.slice(0, compared))
    for (const other of places) if (other !== one) span = Math.max(span, spanOf(tokens, one, other));
  return span;
}

function spanOf(tokens: readonly Token[], a: number, b: number): number {
  let length = 1;
  while (length < longest && follows(tokens, a, b, length)) length++;
  let lastCapital = 0;
  let first = tokens[a]!.capital === tokens[b]!.capital ? -1 : 0;
  let last = first;
  for (let index = 1; index < length; index++) {
    const x = tokens[a + index]!.capital;
    const y = tokens[b + index]!.capital;
    if (x !== y) {
      if (first < 0) {
        if (!isNear(tokens, a, index, lastCapital)) return 0;
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
  if (first === 0 && last === 0 && (lastCapital === 0 || !tokens[a + lastCapital]!.capital)) return 0;
  // "Hòa bình" at the beginning of a sentence is no place's name.
  const plain = (at: number) => tokens[at]!.first && !tokens[at + first]!.capital;
  if (length === 2 && (plain(a) || plain(b) || inOtherNames(tokens, a, b))) return 0;
  return Math.min(length, Math.max(last, lastCapital) + 2);
}

/** "CP Dược liệu" and "Cao Dược Liệu": two syllables that stand behind different capitals belong to different names. */
function inOtherNames(tokens: readonly Token[], a: number, b: number): boolean {
  const before = (at: number) => (tokens[at]!.joined && tokens[at - 1]!.capital ? tokens[at - 1]!.key : '');
  return before(a) !== before(b) && before(a) !== '' && before(b) !== '';
}

const follows = (tokens: readonly Token[], a: number, b: number, by: number): boolean => {
  const x = tokens[a + by];
  const y = tokens[b + by];
  return x !== undefined && y !== undefined && x.joined && y.joined && x.key === y.key;
};

/** Whether the syllable at `index` still belongs to the name: right behind a capital, or behind a head such as "Hợp tác xã". */
function isNear(tokens: readonly Token[], a: number, index: number, lastCapital: number): boolean {
  const gap = index - lastCapital;
  if (gap === 1) return true;
  if (lastCapital > 0) return gap === 2 || (gap === 3 && connectors.has(tokens[a + index - 1]!.key));
  const head = tokens.slice(a, a + index).map(({ key }) => key);
  return heads.has(head.join(' ')) || (gap === 2 && connectors.has(head[1]!));
}

/** Spellings, the one to keep first. */
function ranked(spellings: ReadonlyMap<string, number[]>, told: () => string): [string, number[]][] {
  const all = [...spellings];
  const most = Math.max(...all.map(([, at]) => at.length));
  const equals = all.filter(([, at]) => at.length === most).length > 1;
  const known = equals ? told() : '';
  const weight = ([words, at]: [string, number[]]) =>
    at.length * 2 + (equals && known.includes(words) ? 1 : 0);
  return all.sort((a, b) => weight(b) - weight(a) || a[1][0]! - b[1][0]!);
}
