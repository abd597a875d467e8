import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, money, number, words } from './natural-support.ts';

/* Reports of a quarter, a half-year or a branch's own year, whose period is given as their last month. */

const answers = (day: string): EvalAnswer[] => [
  number('lop', 'Số lớp tập huấn', 14, 'lớp'),
  event('hoi', 'Ngày hội đọc sách', day, 320, 'Thư viện tỉnh'),
];
const report = (lead: string, day: string) =>
  `${lead} Thư viện tỉnh mở 14 lớp tập huấn. Ngày ${day}, tổ chức Ngày hội đọc sách tại Thư viện tỉnh với 320 người tham dự.`;

describe('a day of the stretch that a report is about', () => {
  it.each([
    ['a quarter', '2025-03', '', 'Trong quý I/2025,', '2025-01-12', []],
    ['a quarter by its title', '2024-09', '', 'KẾT QUẢ QUÝ III NĂM 2024\n\nTrong kỳ,', '2024-07-12', []],
    ['a half-year', '2025-06', '', 'Sáu tháng đầu năm 2025,', '2025-02-12', []],
    ['nine months', '2024-09', '', '9 tháng đầu năm 2024,', '2024-03-12', []],
    ['a year', '2024-12', '', 'Trong năm 2024,', '2024-03-12', []],
    ['told by the last report', '2025-03', 'Quý IV/2024, mở 11 lớp tập huấn.', 'Trong kỳ,', '2025-01-12', []],
    ['a month, whatever ran up', '2025-03', '', 'Lũy kế quý I/2025,', '2025-01-12', ['stale 12/01/2025']],
    ['the quarter before', '2025-03', '', 'Quý I/2025,', '2024-11-12', ['stale 12/11/2024']],
    ['the quarter to come', '2025-03', '', 'Quý I/2025,', '2025-04-12', ['stale 12/04/2025']],
    ['the year before', '2025-03', '', 'Quý I/2025,', '2024-02-12', ['stale 12/02/2024']],
  ] as const)('%s', (_what, period, previous, lead, day, found) => {
    const written = day.split('-').reverse().join('/');
    expect(errors(answers(day), previous, report(lead, written), period)).toEqual(found);
  });
});

describe("the label of the last quarter in a quarter's report", () => {
  const last = 'Quý II/2024, Thư viện tỉnh mở 11 lớp tập huấn.';
  it.each([
    ['TÌNH HÌNH QUÝ II/2024\n\nTrong quý III/2024,', ['stale QUÝ II/2024']],
    ['TÌNH HÌNH QUÝ III/2024\n\nTrong quý III/2024,', []],
    ['SO SÁNH VỚI QUÝ II/2024\n\nTrong quý III/2024,', []],
  ])('%s', (lead, found) => {
    expect(errors(answers('2024-07-12'), last, report(lead, '12/7/2024'), '2024-09')).toEqual(found);
  });

  it('where it says when something was done', () => {
    const text = report('Trong quý III/2024,', '12/7/2024').replace(
      ' lớp tập huấn.',
      ' lớp tập huấn trong quý II/2024.',
    );
    expect(errors(answers('2024-07-12'), last, text, '2024-09')).toEqual(['stale quý II/2024']);
  });
});

describe('a branch that counts from a day of its own', () => {
  const last = '04 tháng đầu năm 2026 (từ 01/10/2025 đến 31/01/2026), toàn ngành xét xử 1.140 vụ án.';
  const done = [number('vu', 'Số vụ án đã xét xử', 1450, 'vụ án')];
  it.each([
    ['05 tháng đầu năm 2026 (từ 01/10/2025 đến 28/02/2026)', []],
    ['04 tháng đầu năm 2026 (từ 01/10/2025 đến 28/02/2026)', ['stale 04 tháng đầu năm 2026']],
    [
      '05 tháng đầu năm 2026 (từ 01/11/2025 đến 28/02/2026)',
      ['unsupported 01/11/2025', 'unsupported 28/02/2026'],
    ],
    ['05 tháng đầu năm 2026 (từ 01/10/2025 đến 31/01/2026)', ['stale 01/10/2025', 'stale 31/01/2026']],
  ])('%s', (label, found) => {
    const text = `Kết quả ${label}: toàn ngành xét xử 1.450 vụ án, tăng 310 vụ án so với kết quả 04 tháng.`;
    expect(errors(done, last, text, '2026-02')).toEqual(found);
  });
});

describe('the count of months that the last report was about', () => {
  const last = '04 tháng đầu năm 2026 (từ 01/10/2025 đến 31/01/2026), toàn ngành xét xử 1.140 vụ án.';
  it.each([
    ['Trong 05 tháng, toàn ngành xét xử 1.450 vụ án, kết quả 04 tháng là 1.140 vụ án.', []],
    ['Trong 05 tháng, toàn ngành xét xử 1.450 vụ án (04 tháng: 1.140 vụ án).', []],
    ['Trong 05 tháng, toàn ngành xét xử 1.450 vụ án (04 tháng: 1.410 vụ án).', ['unsupported 1.410 vụ án']],
    ['Trong 05 tháng, toàn ngành xét xử 1.140 vụ án.', ['stale 1.140 vụ án']],
  ])('%s', (text, found) => {
    const done = [number('vu', 'Số vụ án đã xét xử', 1450, 'vụ án')];
    expect(errors(done, last, text, '2026-02')).toEqual(found);
  });
});

describe('what was then, beside what is now', () => {
  it.each([
    ['(30/4/2025)', []],
    ['(30/3/2025)', ['unsupported 30/3/2025']],
  ])('the day of a figure that has changed: %s', (day, found) => {
    const text = `Nguồn vốn huy động từ 640 tỷ đồng ${day} tăng lên 655 tỷ đồng.`;
    const last = 'Đến ngày 30/4/2025, nguồn vốn huy động đạt 640 tỷ đồng.';
    expect(errors([money('von', 'Nguồn vốn huy động', 655e9)], last, text, '2025-05')).toEqual(found);
  });

  it.each([
    ['07', []],
    ['08', ['unsupported 08 cuộc']],
  ])('what is not done yet, which happens to be the figure of then: %s', (left, found) => {
    const given = [
      number('cu', 'Số cuộc kiểm toán kỳ trước chuyển sang', 4, 'cuộc'),
      number('moi', 'Số cuộc kiểm toán triển khai mới', 12, 'cuộc'),
      number('kl', 'Số cuộc đã ban hành kết luận', 9, 'cuộc'),
    ];
    const last = 'Tháng 5/2024, ban hành kết luận 07 cuộc kiểm toán.';
    const text = `Tiến hành 16 cuộc kiểm toán (04 cuộc kỳ trước chuyển sang, 12 cuộc mới). Đã ban hành kết luận 09 cuộc; ${left} cuộc chưa kết luận.`;
    expect(errors(given, last, text)).toEqual(found);
  });
});

describe('an answer told in other words', () => {
  it.each([
    ['khen Trường Mầm non Hoa Ban và Trường Tiểu học Sông Đà', []],
    ['khen Trường Tiểu học Sông Đà', ['missing khen']],
  ])('so many of whom all are named: %s', (told, found) => {
    const given = [
      number('kt', 'Số trường được kiểm tra', 18, 'trường'),
      words('khen', 'Trường được khen', 'khen 02 trường: Trường Tiểu học Sông Đà và Trường Mầm non Hoa Ban'),
    ];
    expect(errors(given, '', `Sở kiểm tra 18 trường, qua đó ${told}.`)).toEqual(found);
  });

  it.each([
    ['cả 13 đề tài đều đạt yêu cầu', []],
    ['tất cả đề tài đạt yêu cầu', []],
    ['13/13 đề tài đạt yêu cầu', []],
    ['cả 13 đề tài đều không đạt yêu cầu', ['missing hong']],
    ['các đề tài thuộc lĩnh vực nông nghiệp', ['missing hong']],
  ])('none lacked it: %s', (told, found) => {
    const given = [
      number('dt', 'Số đề tài được nghiệm thu', 13, 'đề tài'),
      number('hong', 'Số đề tài không đạt yêu cầu', 0, 'đề tài'),
    ];
    expect(errors(given, '', `Sở nghiệm thu 13 đề tài, ${told}.`)).toEqual(found);
  });
});

describe('a mean of each month', () => {
  const fines = [number('phat', 'Số trường hợp bị xử phạt', 4527, 'trường hợp')];
  it.each([
    ['of a quarter', 'Quý III/2024,', '1.509', []],
    ['of a quarter with a wrong digit', 'Quý III/2024,', '1.609', ['unsupported 1.609 trường hợp']],
    ['of half a year that is none', '6 tháng đầu năm 2024,', '1.509', ['unsupported 1.509 trường hợp']],
  ])('%s', (_what, lead, mean, found) => {
    const text = `${lead} lực lượng chức năng xử phạt 4.527 trường hợp, bình quân mỗi tháng ${mean} trường hợp.`;
    expect(errors(fines, '', text, lead.startsWith('Quý') ? '2024-09' : '2024-06')).toEqual(found);
  });
});
