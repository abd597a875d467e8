import { isLetter, isSpace } from '../letters/letters.ts';

/*
 * Which words stand in a text: one look at it instead of a search for each of them. A reader whose expression cannot match without one of some
 * words asks for these first, and most sentences have none of them.
 */

/** `capital`: the unit with which the phrase has to begin in the text itself. */
type Found = { word: number; bit: number; capital: number | null };

/*
 * The phrases as a tree of units, its nodes numbered from 1, the root. The steps from node to node stand in one flat table of numbers, by node
 * and unit, for nothing else is asked as often: a place holds the key of a step and the node that it leads to.
 */
const root = 1;
/** What is found where a node is reached; most nodes only lead on. */
const foundAt: (Found[] | undefined)[] = [undefined, undefined];
let steps = new Int32Array(2 ** 13);
let taken = 0;
/** The nodes behind a first unit, so that most words need no further look; 0 for none. */
const first = new Uint16Array(0x10000);
let count = 0;

/** Where the step from a node over a unit stands in the table, or the free place where it would. */
function placeOf(table: Int32Array, key: number): number {
  const mask = table.length - 2;
  let place = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
  while (table[place] !== 0 && table[place] !== key) place = (place + 2) & mask;
  return place;
}

const keyOf = (node: number, unit: number): number => (node << 16) | unit;
/** The node behind a node over a unit; 0 for none. */
const nextOf = (node: number, unit: number): number => steps[placeOf(steps, keyOf(node, unit)) + 1]!;

/** The same, and a new node where there is none. */
function growTo(node: number, unit: number): number {
  const known = nextOf(node, unit);
  if (known !== 0) return known;
  foundAt.push(undefined);
  const made = foundAt.length - 1;
  if (taken * 4 > steps.length) {
    const larger = new Int32Array(steps.length * 2);
    for (let at = 0; at < steps.length; at += 2)
      if (steps[at] !== 0) larger.set([steps[at]!, steps[at + 1]!], placeOf(larger, steps[at]!));
    steps = larger;
  }
  steps.set([keyOf(node, unit), made], placeOf(steps, keyOf(node, unit)));
  taken += 1;
  return made;
}

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
    let node = root;
    for (let at = 0; at < small.length; at += 1) node = growTo(node, small.charCodeAt(at));
    foundAt[node] = [...(foundAt[node] ?? []), { word, bit, capital: capital ? phrase.charCodeAt(0) : null }];
    first[small.charCodeAt(0)] = nextOf(root, small.charCodeAt(0));
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
      let node = first[unit]!;
      for (let to = at + 1; node !== 0; to += 1) {
        const here = foundAt[node];
        if (here !== undefined)
          for (const { word, bit, capital } of here)
            if (capital === null || text.charCodeAt(at) === capital) found[word]! |= bit;
        node = to < text.length ? nextOf(node, smallOf(text.charCodeAt(to))) : 0;
      }
    }
    before = letter;
  }
  return found;
}
