import type { Token } from './tokens.ts';

type PairReader = (one: Token, two: Token) => boolean;

/** Forms are told apart up to this number; no process meets as many words. */
const mostForms = 2 ** 26;
const bits = 14;

/**
 * A reader of two words side by side that remembers its answers: most pairs of a report stand in every report. Each pair has one place in the
 * memory, where the newest answer stands, so that it never grows. Only the forms of the words may be looked at.
 */
export function pairsOnce(read: PairReader): PairReader {
  const pairs = new Float64Array(2 ** bits);
  const answers = new Uint8Array(2 ** bits);
  return (one, two) => {
    if (one.form >= mostForms || two.form >= mostForms) return read(one, two);
    const pair = one.form * mostForms + two.form;
    const place = Math.imul(Math.imul(one.form, 31) + two.form, 0x9e3779b1) >>> (32 - bits);
    if (pairs[place] !== pair) {
      answers[place] = read(one, two) ? 1 : 0;
      pairs[place] = pair;
    }
    return answers[place] === 1;
  };
}
