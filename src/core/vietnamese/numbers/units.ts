import { fold } from '../letters/fold.ts';
import { countNouns, measures, stopWords } from '../words/words.ts';

/** Phrases by their first syllable, the longest first, for looking up the noun behind a number. */
export type UnitLexicon = Map<string, string[]>;

/** A lexicon of nouns; those of the genre unless others are given. */
export function unitLexicon(phrases: string[]): UnitLexicon {
  const lexicon: UnitLexicon = new Map();
  for (const phrase of new Set(phrases.map(fold))) {
    const first = /^[^\s,]+/u.exec(phrase)?.[0] ?? phrase;
    lexicon.set(first, [...(lexicon.get(first) ?? []), phrase]);
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.length - a.length);
  return lexicon;
}

const genre = unitLexicon([...countNouns, ...measures]);
const measureSet = new Set(measures);
const stops = new Set(stopWords);

/** A noun behind a number: where it ends in the text and whether a lexicon knows it. */
export type UnitFound = { unit: string; end: number; known: boolean; measure: boolean };

const reach = 70;

/** Folding that keeps every index, for text that is NFC already (Ð and capitals only; nouns have no dashes or quotes). */
function level(text: string): string {
  return text.replace(/[Ðð]/g, 'đ').toLowerCase();
}

function longest(lexicon: UnitLexicon, following: string): string | null {
  const first = /^[^\s,;.:()]+/u.exec(following)?.[0];
  // "m3/ngày": a measure by something is still that measure.
  const slash = first?.indexOf('/') ?? -1;
  const known =
    first && (lexicon.get(fold(first)) ?? (slash > 0 ? lexicon.get(fold(first.slice(0, slash))) : null));
  for (const phrase of known || []) {
    const piece = following.slice(0, phrase.length);
    if ((piece === phrase || fold(piece) === phrase) && !/^[\p{L}\d]/u.test(following.slice(phrase.length)))
      return phrase;
  }
  return null;
}

/** The lexicon's noun that begins at `at`, or null. */
export function knownUnit(text: string, at: number, own: UnitLexicon): UnitFound | null {
  const following = level(text.slice(at, at + reach));
  const [mine, theirs] = [longest(own, following), longest(genre, following)];
  const phrase = mine !== null && mine.length >= (theirs?.length ?? 0) ? mine : theirs;
  if (phrase === null) return null;
  return {
    unit: text.slice(at, at + phrase.length),
    end: at + phrase.length,
    known: true,
    measure: measureSet.has(phrase),
  };
}

const syllables = /^(\p{L}[\p{L}&]*)(?:\s(\p{Ll}+))?/u;

/** The noun behind a number that ends at `at`: the lexicon's longest, else the next one or two syllables; null at punctuation or a stop word. */
export function readUnit(text: string, at: number, own: UnitLexicon): UnitFound | null {
  const space = /^[ \u00A0]{0,2}/u.exec(text.slice(at, at + 2))![0].length;
  const start = at + space;
  const known = knownUnit(text, start, own);
  // "5000m", "970con", but "5G" and "4K" are names.
  if (
    known &&
    (space > 0 || (known.measure ? !/^\p{Lu}$/u.test(known.unit) : /^\p{Ll}{2}/u.test(known.unit)))
  )
    return known;
  if (space === 0) return null;
  const next = syllables.exec(text.slice(start, start + reach));
  if (!next || stops.has(level(next[1]!))) return null;
  const second = next[2] !== undefined && !stops.has(next[2]) ? next[2] : undefined;
  const pair = start + next[1]!.length + (second === undefined ? 0 : second.length + 1);
  // "430 tình nguyện viên", "18 tổng đài viên": those who do it.
  const end =
    pair +
    (second === undefined ? 0 : (/^\sviên(?!\p{L})/u.exec(text.slice(pair, pair + 6))?.[0].length ?? 0));
  return { unit: text.slice(start, end), end, known: false, measure: false };
}
