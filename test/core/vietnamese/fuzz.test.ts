import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/core/vietnamese/facts.ts';
import { fold, foldLoose, foldWithMap } from '../../../src/core/vietnamese/letters/fold.ts';
import { learnHouseStyle } from '../../../src/core/vietnamese/numbers/numbers.ts';
import { splitSentences } from '../../../src/core/vietnamese/text/sentences.ts';

/* Any text may come: nothing throws or hangs, and what is found stands where it says. */

/** Pieces the readers look for, in any order. */
const genre = fc
  .array(
    fc.constantFrom(
      ...'Quyết định |số |12/QĐ-UBND|05-CT/TW|ngày |09/8/2023| tháng 8 năm 2023|tháng |quý III|, |; |. |(|)|“|”|\n'.split(
        '|',
      ),
      ...'1.245|64,5| ha|02| hồ sơ|38/40| vụ|%| triệu đồng|tỷ|không có |không phát sinh |Công ty |TNHH |Bắc Hà|ông '.split(
        '|',
      ),
      ...'của |UBND tỉnh |Luật Đất đai|giai đoạn |2021 - 2025|từ |đến |và |hơn |tổ chức |hội nghị tập huấn kỹ năng|\u0301|Ð|🙂'.split(
        '|',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function readsWell(text: string): void {
  const plain = text.normalize('NFC');
  let end = 0;
  for (const fact of readFacts(text, { all: true })) {
    expect(plain.slice(fact.start, fact.end)).toBe(fact.text);
    expect(fact.start).toBeGreaterThanOrEqual(end);
    end = fact.end;
  }
  for (const sentence of splitSentences(plain))
    expect(plain.slice(sentence.start, sentence.end)).toBe(sentence.text);
  expect(fold(fold(text))).toBe(fold(text));
}

test('facts and sentences of any text stand where they say, apart and in order', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), genre), readsWell), {
    numRuns: 400,
  });
});

describe('a million characters', () => {
  test.each([
    'a',
    'A',
    '1',
    '/',
    ',',
    '(',
    '[',
    '“',
    '\n',
    'ngày ',
    'số ',
    '1/',
    '12, ',
    'Công ty ',
    'năm 2023, 2024, ',
  ])('of %j', (unit) => {
    const text = unit.repeat(Math.floor(1_000_000 / unit.length));
    expect(readFacts(text, { all: true })).toBeInstanceOf(Array);
  });

  test.each(['. ', '“A b.” C. ', '\u0301', 'Đ ', '5 hồ sơ '])(
    'of %j for folding, sentences and style',
    (unit) => {
      const text = unit.repeat(Math.floor(1_000_000 / unit.length));
      expect(foldLoose(text).length).toBeLessThanOrEqual(text.length);
      expect(foldWithMap(text).folded).toBe(fold(text));
      expect(splitSentences(text)).toBeInstanceOf(Array);
      expect(learnHouseStyle([text])).toHaveProperty('padCounts');
    },
  );
});

describe('a hundred thousand characters of papers, laws and titles', () => {
  test.each([
    'Quyết định số 12/QĐ-UBND về việc làm ',
    'Luật Abc ',
    '12-QĐ/TU, ',
    'Nghị quyết Đại hội Đảng bộ ',
    'không có hồ sơ, ',
    'tổ chức hội nghị tập huấn kỹ năng ',
    '10 - 20 triệu ',
    '20-21/5/2024-',
    '0912 345 678 ',
  ])('of %j', (unit) => {
    expect(readFacts(unit.repeat(Math.floor(100_000 / unit.length)), { all: true })).toBeInstanceOf(Array);
  });
});
