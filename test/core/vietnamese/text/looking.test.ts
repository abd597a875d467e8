import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasDigit,
  isCapital,
  isLetter,
  isSpace,
  isWordUnit,
} from '../../../../src/core/vietnamese/letters/letters.ts';
import { capitalCue, cue } from '../../../../src/core/vietnamese/text/cues.ts';
import { matchesFrom, matchesOf } from '../../../../src/core/vietnamese/text/matches.ts';
import { Covered } from '../../../../src/core/vietnamese/text/spans.ts';

/* What the readers look at before they read: it may spare a search, and never hides a find. */

const piece = fc.constantFrom(
  ...[
    'Luật',
    'pháp luật',
    'LUẬT',
    'tòa án',
    'Toà Án',
    'số',
    'ſố',
    'đồng',
    '12',
    ',',
    ' ',
    '  ',
    '\n',
    '\u00A0',
    'x',
    '𝐱',
  ],
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('cues', () => {
  const asked = { luật: cue('luật '), 'tòa án': cue('Tòa án'), số: cue('số') };

  it('are never missed where an expression would find their words', () => {
    const searched = {
      luật: /(?<!\p{L})luật\s/iu,
      'tòa án': /(?<!\p{L})t(?:òa|oà)\s+án/iu,
      số: /(?<!\p{L})số/iu,
    };
    fc.assert(
      fc.property(text, (text) => {
        for (const word of ['luật', 'tòa án', 'số'] as const)
          if (searched[word].test(text)) expect(asked[word](text), word).toBe(true);
      }),
    );
  });

  it.each([
    ['theo pháp luật hiện hành', true],
    ['theo luậtsư', false],
    ['aluật mới', false],
    ['không có gì', false],
  ])('of "%s" whether it has the word "luật": %s', (text, has) => {
    expect(asked.luật(text)).toBe(has);
  });

  it('with a capital want it in the text', () => {
    const law = capitalCue('Luật ');
    expect([law('Luật Đất đai'), law('pháp luật đất đai')]).toEqual([true, false]);
  });

  it('answer for texts known before they were made, too', () => {
    asked.luật('một câu về hồ sơ');
    expect(cue('hồ sơ')('một câu về hồ sơ')).toBe(true);
  });
});

it('units are letters, numbers and spaces as expressions say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (sign) => {
      fc.pre(sign.length === 1);
      const unit = sign.charCodeAt(0);
      expect([isLetter(unit), isWordUnit(unit), isSpace(unit)]).toEqual([
        /\p{L}/u.test(sign),
        /[\p{L}\p{M}\p{N}]/u.test(sign),
        /\s/.test(sign),
      ]);
    }),
  );
  expect([hasDigit('quý I'), hasDigit('quý 1')]).toEqual([false, true]);
});

it('matches are those of matchAll, empty ones and letters of two units too', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(/x*/gu, /\p{L}+/gu, /(?=\s)/g), (text, pattern) => {
      const places = (found: Iterable<RegExpMatchArray>) => [...found].map((one) => [one.index, one[0]]);
      expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
    }),
  );
});

it('places are covered as marks on each of them would say, by few spans and by many', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, asked) => {
      const marks = Array.from({ length: 80 }, (_, at) =>
        spans.some(({ start, end }) => start <= at && at < end),
      );
      const first = marks.findIndex((marked, at) => marked && asked.start <= at && at < asked.end);
      expect(new Covered(80, spans).firstIn(asked)).toBe(first);
    }),
  );
});

describe('an expression tried at capitals only', () => {
  const run = /(?<!\p{L})\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu;
  const runsIn = matchesFrom(run, isCapital);

  it('finds what a search of the whole text finds', () => {
    const found = (matches: readonly RegExpExecArray[]) => matches.map(({ 0: text, index }) => [text, index]);
    fc.assert(
      fc.property(text, (text) => {
        expect(found(runsIn(text))).toEqual(found(matchesOf(run, text)));
      }),
    );
    expect(found(runsIn('xã Pa Tần và Hồ Thầu'))).toEqual([
      ['Pa Tần', 3],
      ['Hồ Thầu', 13],
    ]);
  });
});

it('behind the end of a text there is no letter', () => {
  expect(isLetter('a'.charCodeAt(1))).toBe(false);
});
