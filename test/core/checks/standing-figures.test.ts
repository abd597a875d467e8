import { expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { type EvalAnswer, evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import { number } from './natural-support.ts';

/* What stands in every report of an office though it has figures and names: rates, duties. And what only looks as if it did. */

const rate =
  'Mức hỗ trợ đào giếng 12 triệu đồng/giếng, lắp bể lọc 05 triệu đồng/bể theo Nghị quyết số 21/2024/NQ-HĐND ngày 11/7/2024 của HĐND tỉnh.';
const duty = 'Chi cục Thủy lợi bảo đảm 100% trạm bơm có người trực.';
const previous = [`${duty} Tháng 4/2025, đào 85 giếng; kinh phí hỗ trợ 1,02 tỷ đồng.`, rate];
const answers: EvalAnswer[] = [
  number('gieng', 'Số giếng đã đào', 92, 'giếng'),
  {
    id: 'kinh-phi',
    label: 'Kinh phí hỗ trợ',
    type: 'money',
    value: 1_104_000_000,
    unit: 'đồng',
    text: '1,104 tỷ',
  },
  {
    ...{ id: 'hop', label: 'Cuộc họp', type: 'event', text: 'họp bàn chống hạn 8/5, 40 người' },
    value: { name: 'Hội nghị bàn biện pháp chống hạn', date: '2025-05-08', people: 40 },
  },
];
const may = [
  `${duty} Tháng 5/2025, đào 92 giếng; kinh phí hỗ trợ 1,104 tỷ đồng.`,
  'Ngày 08/5/2025, Chi cục Thủy lợi tổ chức Hội nghị bàn biện pháp chống hạn, có 40 người tham dự.',
  rate,
].join('\n\n');

const errors = (draft: string, period = '2025-05', earlier = previous): string[] => {
  const { material, draft: text } = evalMaterial({
    ...{ id: 'test', section: 'test', period, answers, previous: earlier, draft, faults: [] },
  });
  return check(material, text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ kind, quote, expected }) => `${kind} ${quote}${expected ? ` → ${expected}` : ''}`);
};

it('a rate that every report names is not told again, and who has a lasting duty may act this month too', () => {
  expect(errors(may)).toEqual([]);
});

it('a changed rate is no rate that computes', () => {
  // 1.104 million for 92 wells makes 12 million each; 1.104 for 85 would make 13.
  expect(errors(may.replace('12 triệu đồng/giếng', '13 triệu đồng/giếng'))).toEqual([
    expect.stringContaining('unsupported 13 triệu đồng'),
  ]);
});

it('money without a rate is of its month', () => {
  const paid = 'Chi cục chi 610 triệu đồng mua máy bơm.';
  expect(errors(`${may}\n\n${paid}`, '2025-05', [...previous, paid])).not.toEqual([]);
});

it('last month with the year before is compared with nothing', () => {
  const compared = (label: string) =>
    errors(may.replace('đào 92 giếng', `đào 92 giếng, tăng 07 giếng so với tháng ${label}`));
  expect(compared('4/2025')).toEqual([]);
  expect(compared('4/2024')).toContain('stale tháng 4/2024 → tháng 4/2025');
});

it('a sum to date with the year before opens a sentence of this year', () => {
  const sum = (year: number) =>
    errors(may.replaceAll('Tháng 5/2025', `Lũy kế 9 tháng năm ${year}`), '2025-9M', [
      previous[0]!.replace('Tháng 4/2025', 'Lũy kế 6 tháng năm 2025'),
      rate,
    ]);
  expect(sum(2024)).toContain('stale 9 tháng năm 2024 → 9 tháng năm 2025');
  expect(sum(2025).filter((one) => one.startsWith('stale 9 tháng'))).toEqual([]);
});
