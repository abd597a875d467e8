import { isLetter, isSpace } from './letters.ts';

/*
 * Which words stand in a text: one look at it instead of a search for each of them. A reader whose expression cannot match without one of some
 * words asks for these first, and most sentences have none of them.
 */

/** `capital`: the unit with which the phrase has to begin in the text itself. */
type Found = { word: number; bit: number; capital: number | null };
type Node = { next: Map<number, Node>; found: Found[] };

const node = (): Node => ({ next: new Map(), found: [] });
const root = node();
/** The nodes behind a first unit, so that most words need no further look. */
const first: (Node | undefined)[] = new Array(0x2000).fill(undefined);
let count = 0;

/** A text is looked at by many readers one after the other; `asked`: how many cues there were. */
type Look = { text: string; asked: number; found: Cues };
/** One bit a cue, so many of them in one number that it stays a small one. */
type Cues = number[];
const bits = 30;
const noCues = (): Cues => new Array(Math.ceil(count / bits)).fill(0);
let last: Look = { text: '', asked: 0, found: [] };
let remembered = new Map<string, Look>();
const most = 1000;
const longest = 5000;

/** Where one phrase has two styles of tone marks ("tòa án", "toà án"), what stands before these is looked for. */
const twoStyles = /(?:[óòỏõọ][ae]|(?<!q)[úùủũụ]y)(?!\p{L}).*$/u;

/**
 * A question whether any of some phrases may stand in a text, with no letter before it and whatever its capitals; no is certain. Phrases are
 * NFC and begin with a letter; what follows them is not looked at, so "cô" asks for "công" too, and "cô " does not. Spaces in them may be any
 * white space in the text.
 */
export const cue = (...phrases: readonly string[]): ((text: string) => boolean) => register(phrases, false);

/** The same for phrases that begin with the letter they are given with, of which a capital is the point. */
export const capitalCue = (...phrases: readonly string[]): ((text: string) => boolean) =>
  register(phrases, true);

function register(phrases: readonly string[], capital: boolean): (text: string) => boolean {
  const [word, bit] = [Math.floor(count / bits), 1 << (count % bits)];
  count += 1;
  for (const phrase of phrases) {
    const small = phrase.toLowerCase().replace(twoStyles, '');
    let at = root;
    for (let unit = 0; unit < small.length; unit += 1) {
      const next = at.next.get(small.charCodeAt(unit)) ?? node();
      at.next.set(small.charCodeAt(unit), next);
      at = next;
    }
    at.found.push({ word, bit, capital: capital ? phrase.charCodeAt(0) : null });
    first[small.charCodeAt(0)] = root.next.get(small.charCodeAt(0));
  }
  return (text) => (cuesOf(text)[word]! & bit) !== 0;
}

function cuesOf(text: string): Cues {
  if (last.text === text && last.asked === count) return last.found;
  const known = text.length <= longest ? remembered.get(text) : undefined;
  if (known?.asked === count) {
    last = known;
    return known.found;
  }
  const look = { text, asked: count, found: lookAt(text) };
  last = look;
  if (text.length > longest) return look.found;
  if (remembered.size >= most) remembered = new Map();
  remembered.set(text, look);
  return look.found;
}

const LETTER = 1;
const SPACE = 2;
const OTHER = 3;
const space = 32;
/** Of each unit what it is, in a table of its own: nothing else goes over every unit of every text. */
const kinds = new Uint8Array(0x10000);
const kindOf = (unit: number): number => kinds[unit] || look(unit);

function look(unit: number): number {
  const kind = isLetter(unit) ? LETTER : isSpace(unit) ? SPACE : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** Of each unit its small letter; the long s is an s, as it is to an expression that ignores capitals. */
const smalls = new Uint16Array(0x10000);
const smallOf = (unit: number): number => smalls[unit] || lower(unit);

function lower(unit: number): number {
  const small = unit === 0x17f ? 's' : String.fromCharCode(unit).toLowerCase();
  smalls[unit] = small.charCodeAt(0);
  return smalls[unit]!;
}

function lookAt(text: string): Cues {
  const found = noCues();
  let last = 0;
  let before = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = smallOf(text.charCodeAt(at));
    // White space that is more than one space between two words is not what the phrases have.
    const kind = kindOf(unit);
    if (kind === SPACE && (unit !== space || last === space)) return found.fill(-1);
    last = unit;
    const letter = kind === LETTER;
    if (letter && !before) {
      let reached = first[unit];
      for (let to = at + 1; reached !== undefined; to += 1) {
        for (const { word, bit, capital } of reached.found)
          if (capital === null || text.charCodeAt(at) === capital) found[word]! |= bit;
        reached = to < text.length ? reached.next.get(smallOf(text.charCodeAt(to))) : undefined;
      }
    }
    before = letter;
  }
  return found;
}
