import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyText } from '../../../src/core/checks/reading/key-text.ts';
import { WordPostings } from '../../../src/core/checks/reading/word-postings.ts';
import { containsKey, wordsOf, wordsWithin } from '../../../src/core/checks/reading/words.ts';

/* Indexes answer as a look through everything would. */

const word = fc.constantFrom('hồ', 'sơ', 'trễ', 'hạn', '02');
const words = fc.array(word, { maxLength: 8 });
const key = words.map((all) => all.join(' '));

describe('a text of keys', () => {
  it('has exactly the runs of words that stand in it, across its parts too', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4 }), key, (parts, asked) => {
        expect(new KeyText(parts.map((part) => part.split(' '))).has(asked)).toBe(
          containsKey(parts.join(' '), asked),
        );
      }),
    );
  });

  it('names the parts that have a run as a whole', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4 }), key, (parts, asked) => {
        const whole = parts.flatMap((part, at) => (containsKey(part, asked) ? [at] : []));
        expect(new KeyText(parts.map((part) => part.split(' '))).partsWith(asked)).toEqual(whole);
      }),
    );
  });
});

describe('sets of words', () => {
  it('leave out none that has the share asked for', () => {
    const share = fc.constantFrom(0.4, 0.5, 0.5625, 0.6, 0.9, 1);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), words, share, (all, asked, share) => {
        const sets = all.map((own) => new Set(own));
        const unique = [...new Set(asked)];
        const enough = sets.flatMap((set, at) =>
          unique.length > 0 && unique.filter((one) => set.has(one)).length / unique.length >= share
            ? [at]
            : [],
        );
        expect(new WordPostings(sets).candidates(unique, share)).toEqual(expect.arrayContaining(enough));
      }),
    );
  });
});

it('finds the words between two places', () => {
  const all = wordsOf('Sở đã giải quyết 02 hồ sơ, 01 hồ sơ trễ hạn.');
  const place = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(wordsWithin(all, from, to)).toEqual(all.filter((one) => one.start >= from && one.end <= to));
    }),
  );
});
