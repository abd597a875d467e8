import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckAnswer } from '../../../src/core/checks/finding.ts';
import type { StatedAmount } from '../../../src/core/checks/reading/answers/amount-index.ts';
import { AmountIndex } from '../../../src/core/checks/reading/answers/amount-index.ts';
import { fitUnit } from '../../../src/core/checks/reading/answers/units.ts';
import { readWords } from '../../../src/core/checks/reading/read-words.ts';
import { wordsOf } from '../../../src/core/checks/reading/words.ts';
import { fold } from '../../../src/core/vietnamese/letters/fold.ts';

/* What is found quickly is what a look through everything would find. */

const word = fc.constantFrom('hồ', 'sơ', 'người', 'cán', 'bộ', 'ha', 'tấn', 'vụ', 'cuộc', 'họp');
const unit = fc.array(word, { maxLength: 3 });

describe('words', () => {
  it('read where they stand are those cut out, however many were met', () => {
    const read = readWords(4, (word) => word.toUpperCase());
    const parts = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'đất', 'Đất', 'x'.repeat(50)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, (parts) => {
        const text = parts.join(' ');
        let at = 0;
        for (const part of parts) {
          expect(read(text, at, at + part.length)).toBe(part.toUpperCase());
          at += part.length + 1;
        }
      }),
    );
  });

  it('of a text are the runs of letters, marks and numbers, abbreviations with "&" as one', () => {
    const piece = fc.constantFrom('KH&CN', 'A&1', '&', 'hồ sơ', '12', 'a\u0306', '𝐱y', '-', ' ', 'Đ');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const runs = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:&\p{L}+)*/gu)];
        expect(wordsOf(text)).toEqual(
          runs.map(({ 0: run, index }) => ({ key: fold(run), start: index, end: index + run.length })),
        );
      }),
    );
  });
});

it('no figure of an answer that a figure of a text may be about is left out', () => {
  const answer: CheckAnswer = { id: 'a', label: '', type: 'number', section: null, facts: [], text: '' };
  const stated = fc.record({ value: fc.nat(3), unit }).map(
    ({ value, unit }): StatedAmount => ({
      ...{ answer, kind: 'quantity', value, unit },
      words: new Set(unit),
      own: true,
    }),
  );
  fc.assert(
    fc.property(fc.array(stated), unit, unit, fc.nat(3), (all, unit, more, value) => {
      const tail = [...unit, ...more];
      const found = new AmountIndex(all).alike(unit, tail, value);
      const fitting = all.filter(
        (one) => one.value === value || fitUnit(unit, tail, one.unit, one.words) !== null,
      );
      expect(all.filter((one) => found.includes(one))).toEqual([...found]);
      expect(fitting.filter((one) => !found.includes(one))).toEqual([]);
    }),
  );
});
