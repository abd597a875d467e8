/*
 * What single UTF-16 units are, in tables: readers that go over a text unit by unit ask nothing else of most of them. Each unit is held against
 * an expression once. Halves of letters beyond the basic plane are none of all this; what meets one asks an expression about the whole.
 */

/** A question about single units, answered by an expression for one character when a unit is first met. */
export function unitsLike(pattern: RegExp): (unit: number) => boolean {
  const known = new Uint8Array(0x10000);
  const look = (unit: number): number => {
    known[unit] = pattern.test(String.fromCharCode(unit)) ? 2 : 1;
    return known[unit];
  };
  // Behind the end of a text there is no unit but NaN, and a table asked for that once is slow to read ever after.
  return (unit) => (known[unit | 0] || look(unit | 0)) === 2;
}

/** Whether a unit is a letter. */
export const isLetter = unitsLike(/\p{L}/u);

/** Whether a unit is a capital. */
export const isCapital = unitsLike(/\p{Lu}/u);

/** Whether a unit is a letter or a mark upon one. */
export const isLetterOrMark = unitsLike(/[\p{L}\p{M}]/u);

/** Whether a unit belongs to a word: a letter, a mark upon one, a number. */
export const isWordUnit = unitsLike(/[\p{L}\p{M}\p{N}]/u);

/** Whether a unit is white space. */
export const isSpace = unitsLike(/\s/);

/** Whether a unit is a digit 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const pairs = /[\uD800-\uDFFF]/;

/** Whether a text has letters or signs beyond the basic plane, which are two units each. */
export const hasPairs = (text: string): boolean => pairs.test(text);

const digit = /[0-9]/;

/** Whether a text has a digit 0 to 9. */
export const hasDigit = (text: string): boolean => digit.test(text);
