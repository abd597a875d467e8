import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../src/core/replies/intent.ts';
import { readReply } from '../../../src/core/replies/read-reply.ts';
import { typeReply } from '../../../src/core/replies/type-reply.ts';
import { template } from '../../support/worlds.ts';
import { asked, context } from './support.ts';

/* Anything may be typed: no reader throws or runs without bound, and nothing is taken that was not typed. */

const all = asked('VP', '*');
const types = [...new Map(template.questions.map((one) => [`${one.type}${one.edits ?? ''}`, one])).values()];

/** Pieces that the readers look for, in any order: what hits more of them than random letters do. */
const officeTalk = fc
  .array(
    fc.constantFrom(
      ...[
        '53',
        '1:',
        '2)',
        ' ',
        ', ',
        '; ',
        '\n',
        'KH 91/KH-SKHCN',
        '05/9',
        'ngày ',
        'không',
        'chưa',
        'hồ sơ',
        'trễ',
      ],
      ...[
        'tháng trước',
        '372,5 triệu',
        '1 tỷ',
        '%',
        '(',
        ')',
        '“',
        '”',
        'tại ',
        'nhằm ',
        'người',
        'câu 3',
        'sửa ',
        '-',
      ],
      ...[
        'đúng hạn ',
        'trình ',
        'bỏ mục ',
        'thêm: ',
        'hs',
        'ko',
        'tr',
        'ddoongf',
        'TTHC',
        '?',
        'MẬT',
        '\t',
        '/',
        '…',
        '\u0301',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function readsEverywhere(text: string): void {
  readIntent(text, { current: '2023-09', now: context.now });
  for (const question of types) typeReply(question, text, context);
  for (const current of [null, 'ho-so-tiep-nhan']) {
    const { parts } = readReply({ questions: all, current }, text, context);
    for (const part of parts) for (const line of part.typed.split('\n')) expect(text).toContain(line);
  }
}

test('any text is read without throwing, and every part is of its message', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), officeTalk), readsEverywhere),
    {
      numRuns: 300,
    },
  );
});

test('a number typed is the number read', () => {
  const [count] = types.filter((one) => one.type === 'number');
  fc.assert(
    fc.property(fc.nat(999), (value) => {
      expect(typeReply(count!, String(value), context)).toMatchObject({
        kind: 'value',
        value: { value: String(value) },
      });
    }),
  );
});

describe('20,000 characters', () => {
  test.each([
    ' ',
    ',',
    ';',
    '\n',
    '.',
    '(',
    '1',
    '1 ',
    '1: ',
    '1, ',
    'a',
    'a ',
    'a.',
    '- ',
    '/',
    '1/',
    '“',
    'không ',
    'ko co ',
    'chưa ',
    'tại ',
    'trễ 1 ',
    'ban hành ',
    'năm ',
    'KH 91/KH-SKHCN ',
    '05/9 ',
    '5 - ',
    'câu 1 ',
    'sửa ',
    'thêm ',
    'bỏ mục 1 ',
    'w',
    'hs ',
    '\u0301',
    '🙂',
    'tỷ ',
    '1 tr ',
    'và ',
  ])('of %j', (unit) => {
    readsEverywhere(unit.repeat(Math.floor(20_000 / unit.length)));
  });
});
