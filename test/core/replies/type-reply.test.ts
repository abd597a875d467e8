import { describe, expect, test } from 'vitest';
import { typeReply } from '../../../src/core/replies/type-reply.ts';
import type { Doubt, ReplyContext, TypedReply } from '../../../src/core/replies/types.ts';
import { lexiconOf } from '../../../src/core/replies/writing-out/word-lexicon.ts';
import { questionOf } from '../../../src/core/template.ts';
import { template } from '../../support/worlds.ts';
import { context } from './support.ts';

/* What a doubt or problem says, and how the period, today, the office and last values decide; the table has the kinds only. */

const type = (question: string, typed: string, more: Partial<ReplyContext> = {}): TypedReply =>
  typeReply(questionOf(template, question)!, typed, { ...context, ...more });
const doubts = (reading: TypedReply): Doubt[] => (reading.kind === 'confirm' ? reading.why : []);

describe('writing out', () => {
  test('proposes the words and keeps the ones typed beside them', () => {
    expect(type('viec-khac-tdc', 'ktra 5 hs')).toEqual({
      kind: 'confirm',
      value: { kind: 'list', items: ['kiểm tra 5 hồ sơ'] },
      why: [
        {
          kind: 'written-out',
          words: [
            { typed: 'ktra', proposal: 'kiểm tra' },
            { typed: 'hs', proposal: 'hồ sơ' },
          ],
          asTyped: { kind: 'list', items: ['ktra 5 hs'] },
        },
      ],
    });
  });

  test('takes words from the office’s own texts', () => {
    const lexicon = lexiconOf(['kiểm định phương tiện đo tại cảng cá Vĩnh Thượng']);
    const reading = type('viec-khac-tdc', 'kiem dinh phuong tien do tai cang ca', { lexicon });
    expect(reading).toMatchObject({ value: { items: ['kiểm định phương tiện đo tại cảng cá'] } });
  });

  test('an abbreviation that the office prints as it is stays', () => {
    const lexicon = lexiconOf(['công bố danh mục TTHC']);
    expect(type('viec-cchc', 'rà soát 04 TTHC', { lexicon }).kind).toBe('value');
    expect(type('viec-cchc', 'rà soát 04 TTHC').kind).toBe('confirm');
  });

  test('words that nobody wrote are wanted once more with diacritics', () => {
    expect(doubts(type('nhiem-vu-danh-gia', 'cong ty co phan nhuyet kheng'))).toContainEqual(
      expect.objectContaining({ kind: 'no-diacritics' }),
    );
  });

  test('the office’s spelling stays: hoá, hóa, SKH&CN', () => {
    for (const said of ['Đẩy mạnh hiện đại hoá', 'đẩy mạnh hiện đại hóa của Sở KH&CN'])
      expect(type('hien-dai-hoa', said)).toEqual({ kind: 'value', value: { kind: 'text', text: said } });
  });
});

describe('days', () => {
  const date = (typed: string, more: Partial<ReplyContext> = {}): unknown => {
    const reading = type('hoi-nghi-tap-huan', `${typed} tập huấn 5S`, more);
    return reading.kind !== 'unreadable' && reading.value.kind === 'events'
      ? reading.value.items[0]!.date
      : null;
  };

  test('a day without a year takes the year of the window, over the turn of the year too', () => {
    const january = { period: '2024-01', now: '2024-01-15' };
    expect(date('20/12', january)).toBe('2023-12-20');
    expect(date('05/01', january)).toBe('2024-01-05');
  });

  test('hôm qua and hôm kia count from today', () => {
    expect(date('hôm qua', { now: '2023-09-01' })).toBe('2023-08-31');
    expect(date('hôm kia', { now: '2024-03-01', period: '2024-03' })).toBe('2024-02-28');
  });

  test('the office’s own window counts', () => {
    const window = { from: '2023-09-01', to: '2023-09-30' };
    expect(doubts(type('hoi-nghi-tap-huan', '20/8 tập huấn 5S', { window }))).toContainEqual({
      kind: 'outside-window',
      date: '2023-08-20',
      ...window,
    });
  });

  test('a day after the window and after today is doubted, one inside it is not', () => {
    expect(doubts(type('hoi-nghi-tap-huan', '14/9 tập huấn 5S', { now: '2023-09-11' }))).toEqual([]);
    expect(doubts(type('hoi-nghi-tap-huan', '20/9/2023 tập huấn 5S')).map((one) => one.kind)).toContain(
      'in-future',
    );
  });
});

describe('as last month', () => {
  const last = { kind: 'list', items: ['kiểm tra 18 cửa hàng'] } as const;

  test('a fact of the month is spelled out and asked about', () => {
    expect(
      type('viec-khac-tdc', 'như tháng trước', {
        previous: { 'viec-khac-tdc': { ...last, items: [...last.items] } },
      }),
    ).toEqual({
      kind: 'confirm',
      value: last,
      why: [{ kind: 'as-last-period' }],
    });
  });

  test('what carries over is repeated without a question', () => {
    for (const question of ['hien-dai-hoa', 'ty-le-tiep-nhan', 'nhiem-vu-thang-sau'])
      expect(type(question, 'như tháng trước')).toEqual({ kind: 'value', value: { kind: 'same' } });
  });

  test('an owed value is nothing to repeat', () => {
    expect(
      type('ho-so-tiep-nhan', 'như tháng trước', { previous: { 'ho-so-tiep-nhan': { kind: 'pending' } } }),
    ).toEqual({
      kind: 'unreadable',
      problem: { kind: 'nothing-to-repeat' },
    });
  });
});

describe('what cannot be taken', () => {
  test.each([
    ['ho-so-tiep-nhan', '  ', { kind: 'empty' }],
    ['ho-so-tiep-nhan', '...', { kind: 'empty' }],
    ['chi-dao-khac', 'tặng quà\u0007', { kind: 'control-character', code: 'U+0007' }],
    ['chi-dao-khac', 'x'.repeat(20_001), { kind: 'too-long', length: 20_001, limit: 20_000 }],
    ['ho-so-tiep-nhan', '50 hoặc 51', { kind: 'several-values', found: ['50', '51'] }],
    ['hoi-nghi-tap-huan', '31/9 tập huấn', { kind: 'impossible-date', found: '31/9' }],
    ['kinh-phi-ho-tro', '495', { kind: 'unit-needed', found: '495' }],
  ])('%s: %j', (question, typed, problem) => {
    expect(type(question, typed)).toEqual({ kind: 'unreadable', problem });
  });

  test('a dropped task beyond the last one names how many there are', () => {
    const previous = { 'nhiem-vu-thang-sau': { kind: 'list' as const, items: ['A', 'B'] } };
    expect(type('nhiem-vu-thang-sau', 'bỏ mục 3', { previous })).toEqual({
      kind: 'unreadable',
      problem: { kind: 'no-such-task', task: 3, tasks: 2 },
    });
  });
});
