/*
 * What single UTF-16 units are, in a table: readers that go over a text unit by unit ask nothing else of most of them. Each unit is looked at
 * by the expression once and remembered; halves of pairs beyond the basic plane are `pair`, and what meets one asks an expression.
 */

const LETTER = 1;
const MARK = 2;
const DIGIT = 4;
const NUMBER = 8;
const PAIR = 16;
const KNOWN = 128;

const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  const found =
    unit >= 0xd800 && unit < 0xe000
      ? PAIR
      : (/\p{L}/u.test(text) ? LETTER : 0) |
        (/\p{M}/u.test(text) ? MARK : 0) |
        (/\d/.test(text) ? DIGIT : 0) |
        (/\p{N}/u.test(text) ? NUMBER : 0);
  classes[unit] = found | KNOWN;
  return found | KNOWN;
}

const classOf = (unit: number): number => classes[unit] || classify(unit);

/** Whether a unit is a letter. */
export const isLetter = (unit: number): boolean => (classOf(unit) & LETTER) !== 0;

/** Whether a unit is a letter or a mark upon one. */
export const isLetterOrMark = (unit: number): boolean => (classOf(unit) & (LETTER | MARK)) !== 0;

/** Whether a unit belongs to a word: a letter, a mark upon one, a number. */
export const isWordUnit = (unit: number): boolean => (classOf(unit) & (LETTER | MARK | NUMBER)) !== 0;

/** Whether a unit is a digit 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const pairs = /[\uD800-\uDFFF]/;

/** Whether a text has letters or signs beyond the basic plane, which are two units each. */
export const hasPairs = (text: string): boolean => pairs.test(text);

/** Whether a text has a digit 0 to 9. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
