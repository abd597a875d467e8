import { describe, expect, test } from 'vitest';
import type { ReferenceAnswer } from '../../../src/core/answer.ts';
import { issuerLevel } from '../../../src/core/organisation.ts';
import { month, office, written } from '../../support/worlds.ts';

/* What the office did with a document, in words: the verb follows type and issuer. */

type Given = Partial<ReferenceAnswer>;
const full = (given: Given): ReferenceAnswer => ({
  type: null,
  number: null,
  date: '2023-09-05',
  issuer: null,
  title: null,
  action: null,
  ...given,
});
/** The sentence that these documents make in I.1, without its start and its full stop. */
const acts = (...given: Given[]): string => {
  const { draft } = month({ 'van-ban-chi-dao': { kind: 'references', items: given.map(full) } });
  const [said, ...more] = written(draft, 'chi-dao');
  expect(more).toEqual([]);
  expect(said).toMatch(/^Trong tháng, Sở đã .*\.$/);
  return said!.replace('Trong tháng, Sở đã ', '').replace(/\.$/, '');
};
const ubnd = { issuer: 'UBND tỉnh' };

describe('one document', () => {
  test.each<[string, Given, string]>([
    [
      'own plan',
      { type: 'Kế hoạch', number: '78/KH-SKHCN', title: 'phát động thi đua' },
      'ban hành Kế hoạch số 78/KH-SKHCN ngày 05/9/2023 phát động thi đua',
    ],
    [
      'own decision',
      { type: 'Quyết định', number: '109/QĐ-SKHCN', title: 'về việc kiện toàn Ban' },
      'ban hành Quyết định số 109/QĐ-SKHCN ngày 05/9/2023 về việc kiện toàn Ban',
    ],
    [
      'own regulation',
      { type: 'Quy chế', number: '5/QC-SKHCN', title: 'chi tiêu nội bộ' },
      'ban hành Quy chế số 5/QC-SKHCN ngày 05/9/2023 chi tiêu nội bộ',
    ],
    [
      'own submission',
      { type: 'Tờ trình', number: '68/TTr-SKHCN', title: 'công bố danh mục' },
      'trình UBND tỉnh công bố danh mục (Tờ trình số 68/TTr-SKHCN ngày 05/9/2023)',
    ],
    [
      'own submission whose title says so',
      { type: 'Tờ trình', number: '68/TTr-SKHCN', title: 'Trình UBND tỉnh danh mục' },
      'trình UBND tỉnh danh mục (Tờ trình số 68/TTr-SKHCN ngày 05/9/2023)',
    ],
    [
      'own submission about something',
      { type: 'Tờ trình', number: '68/TTr-SKHCN', title: 'về việc phê duyệt danh mục' },
      'trình UBND tỉnh phê duyệt danh mục (Tờ trình số 68/TTr-SKHCN ngày 05/9/2023)',
    ],
    [
      'own submission without title',
      { type: 'Tờ trình', number: '68/TTr-SKHCN' },
      'trình UBND tỉnh Tờ trình số 68/TTr-SKHCN ngày 05/9/2023',
    ],
    [
      'own letter',
      { type: 'Công văn', number: '781/SKHCN-VP', title: 'đánh giá mô hình' },
      'có Công văn số 781/SKHCN-VP ngày 05/9/2023 về việc đánh giá mô hình',
    ],
    [
      'own report',
      { type: 'Báo cáo', number: '241/BC-SKHCN', title: 'kết quả khắc phục' },
      'báo cáo kết quả khắc phục (Báo cáo số 241/BC-SKHCN ngày 05/9/2023)',
    ],
    [
      'own report without title',
      { type: 'Báo cáo', number: '241/BC-SKHCN' },
      'có Báo cáo số 241/BC-SKHCN ngày 05/9/2023',
    ],
    [
      'own paper with its issuer named',
      {
        type: 'Kế hoạch',
        number: '78/KH-SKHCN',
        issuer: 'Sở Khoa học và Công nghệ tỉnh Lam Giang',
        title: 'A',
      },
      'ban hành Kế hoạch số 78/KH-SKHCN ngày 05/9/2023 A',
    ],
    [
      'decision of the province',
      { type: 'Quyết định', number: '1905/QĐ-UBND', ...ubnd, title: 'về việc hỗ trợ' },
      'tham mưu UBND tỉnh ban hành Quyết định số 1905/QĐ-UBND ngày 05/9/2023 về việc hỗ trợ',
    ],
    [
      'decision of the province known by its number',
      { type: 'Quyết định', number: '1905/QĐ-UBND', title: 'A' },
      'tham mưu UBND tỉnh ban hành Quyết định số 1905/QĐ-UBND ngày 05/9/2023 A',
    ],
    [
      'the same with a decomposed, foreign Đ',
      { type: 'Quyết định', number: '1905/QÐ-UBND', title: 'A' },
      'tham mưu UBND tỉnh ban hành Quyết định số 1905/QÐ-UBND ngày 05/9/2023 A',
    ],
    [
      'resolution of the council',
      { type: 'Nghị quyết', number: '34/2023/NQ-HĐND', issuer: 'HĐND tỉnh', title: 'A' },
      'tham mưu UBND tỉnh trình HĐND tỉnh ban hành Nghị quyết số 34/2023/NQ-HĐND ngày 05/9/2023 A',
    ],
    [
      'of a ministry',
      { type: 'Thông tư', number: '06/2023/TT-BKHCN', issuer: 'Bộ Khoa học và Công nghệ', title: 'A' },
      'triển khai thực hiện Thông tư số 06/2023/TT-BKHCN ngày 05/9/2023 của Bộ Khoa học và Công nghệ A',
    ],
    [
      'of a ministry known by its number',
      { type: 'Thông tư', number: '06/2023/TT-BKHCN', title: 'A' },
      'triển khai thực hiện Thông tư số 06/2023/TT-BKHCN ngày 05/9/2023 A',
    ],
    [
      'of the Government',
      { type: 'Nghị định', number: '65/2023/NĐ-CP', issuer: 'Chính phủ', title: 'A' },
      'triển khai thực hiện Nghị định số 65/2023/NĐ-CP ngày 05/9/2023 của Chính phủ A',
    ],
    [
      'own act on its paper',
      { type: 'Kế hoạch', number: '78/KH-SKHCN', action: 'ban hành kế hoạch tự kiểm tra' },
      'ban hành kế hoạch tự kiểm tra (Kế hoạch số 78/KH-SKHCN ngày 05/9/2023)',
    ],
    [
      'a capital that was typed',
      { type: 'Tờ trình', number: '68/TTr-SKHCN', action: 'Trình UBND tỉnh danh mục' },
      'trình UBND tỉnh danh mục (Tờ trình số 68/TTr-SKHCN ngày 05/9/2023)',
    ],
    [
      'act of the province',
      { type: 'Quyết định', number: '1905/QĐ-UBND', ...ubnd, action: 'ban hành kế hoạch' },
      'tham mưu UBND tỉnh ban hành kế hoạch (Quyết định số 1905/QĐ-UBND ngày 05/9/2023)',
    ],
    [
      'own act on a paper of the province',
      { type: 'Quyết định', number: '1905/QĐ-UBND', ...ubnd, action: 'tham mưu UBND tỉnh ban hành kế hoạch' },
      'tham mưu UBND tỉnh ban hành kế hoạch (Quyết định số 1905/QĐ-UBND ngày 05/9/2023)',
    ],
    [
      'own act on a paper from above',
      {
        type: 'Nghị định',
        number: '65/2023/NĐ-CP',
        issuer: 'Chính phủ',
        action: 'triển khai thực hiện quy định mới',
      },
      'triển khai thực hiện quy định mới (Nghị định số 65/2023/NĐ-CP ngày 05/9/2023 của Chính phủ)',
    ],
    [
      'an act from above is never ours',
      { type: 'Nghị định', number: '65/2023/NĐ-CP', issuer: 'Chính phủ', action: 'ban hành quy định mới' },
      'triển khai thực hiện việc ban hành quy định mới (Nghị định số 65/2023/NĐ-CP ngày 05/9/2023 của Chính phủ)',
    ],
    [
      'without its date',
      { type: 'Kế hoạch', number: '78/KH-SKHCN', date: null, title: 'A' },
      'ban hành Kế hoạch số 78/KH-SKHCN A',
    ],
    [
      'V/v in a title',
      { type: 'Công văn', number: '781/SKHCN-VP', title: 'V/v đánh giá mô hình' },
      'có Công văn số 781/SKHCN-VP ngày 05/9/2023 về việc đánh giá mô hình',
    ],
  ])('%s', (_, given, said) => expect(acts(given)).toBe(said));
});

test('documents of one verb stand together, in the order in which the verbs first come', () => {
  expect(
    acts(
      { type: 'Kế hoạch', number: '78/KH-SKHCN', title: 'A' },
      { type: 'Tờ trình', number: '68/TTr-SKHCN', title: 'B' },
      { type: 'Quyết định', number: '109/QĐ-SKHCN', title: 'C' },
    ),
  ).toBe(
    'ban hành Kế hoạch số 78/KH-SKHCN ngày 05/9/2023 A và Quyết định số 109/QĐ-SKHCN ngày 05/9/2023 C; trình UBND tỉnh B (Tờ trình số 68/TTr-SKHCN ngày 05/9/2023)',
  );
});

test('three of one verb stay apart by the stronger sign, as do two that do not begin with their paper', () => {
  const plan = (n: number) => ({ type: 'Kế hoạch', number: `${n}/KH-SKHCN`, title: 'A' });
  const asked = (n: number) => ({ type: 'Tờ trình', number: `${n}/TTr-SKHCN`, title: 'B' });
  expect(acts(plan(1), plan(2), plan(3))).not.toContain(' và ');
  expect(acts(asked(1), asked(2))).toMatch(/\); B \(Tờ trình số 2/u);
});

test.each(['Kế hoạch tự kiểm tra', 'KH tự kiểm tra'])(
  'a title that says its type (%s) does not say it twice',
  (title) => {
    expect(acts({ type: 'Kế hoạch', number: '78/KH-SKHCN', title })).toBe(
      'ban hành Kế hoạch số 78/KH-SKHCN ngày 05/9/2023 tự kiểm tra',
    );
  },
);

test('a document named twice is told once', () => {
  const paper = { type: 'Kế hoạch', number: '78/KH-SKHCN', title: 'A' };
  expect(acts(paper, paper)).toBe('ban hành Kế hoạch số 78/KH-SKHCN ngày 05/9/2023 A');
});

test('no other paper of the province is ever issued by the office', () => {
  const types = ['Quyết định', 'Kế hoạch', 'Công văn', 'Thông báo', 'Báo cáo', 'Tờ trình', 'Chỉ thị'];
  for (const type of types)
    expect(acts({ type, number: '12/XX-UBND', ...ubnd, title: 'A' })).toMatch(
      /^tham mưu UBND tỉnh ban hành /,
    );
});

describe('whose paper it is', () => {
  test.each<[Given, string]>([
    [{ issuer: 'Sở' }, 'own'],
    [{ issuer: 'Sở KH&CN' }, 'own'],
    [{ issuer: 'Sở Khoa học và Công nghệ' }, 'own'],
    [{ issuer: 'Sở Nội vụ' }, 'above'],
    [{ issuer: 'UBND' }, 'province'],
    [{ issuer: 'Ủy ban nhân dân tỉnh Lam Giang' }, 'province'],
    [{ issuer: 'Uỷ ban nhân dân tỉnh' }, 'province'],
    [{ issuer: 'Chủ tịch UBND tỉnh' }, 'province'],
    [{ issuer: 'Tỉnh ủy' }, 'above'],
    [{ issuer: 'Thủ tướng Chính phủ' }, 'above'],
    [{ issuer: 'Quốc hội' }, 'above'],
    [{ number: '12/QĐ-SKHCN' }, 'own'],
    [{ number: '12-KH/TU' }, 'above'],
    [{ number: '34/2023/NQ-HĐND' }, 'province'],
    [{ number: '10/2022/QH15' }, 'above'],
    [{ number: '30-CT/TW' }, 'above'],
    [{ number: '1847/QĐ-TTg' }, 'above'],
    [{ number: '781/SKHCN-VP' }, 'own'],
  ])('%j is %s', (given, level) => expect(issuerLevel(full(given), office)).toBe(level));
});

describe('many documents', () => {
  const plan = (number: number, title: string): Given => ({
    type: 'Kế hoạch',
    number: `${number}/KH-SKHCN`,
    title,
  });
  const decision = (number: number): Given => ({
    type: 'Quyết định',
    number: `${number}/QĐ-UBND`,
    ...ubnd,
    title: 'về việc hỗ trợ',
  });
  const sentences = (...given: Given[]) =>
    written(month({ 'van-ban-chi-dao': { kind: 'references', items: given.map(full) } }).draft, 'chi-dao');

  test('four are one sentence', () =>
    expect(sentences(plan(1, 'A'), plan(2, 'B'), plan(3, 'C'), plan(4, 'D'))).toHaveLength(1));

  test('more are two, which part where the verb changes', () => {
    const [first, second, ...more] = sentences(
      plan(1, 'A'),
      decision(901),
      plan(2, 'B'),
      decision(902),
      decision(903),
    );
    expect(more).toEqual([]);
    expect(first).toMatch(/^Trong tháng, Sở đã ban hành Kế hoạch số 1\/.*Kế hoạch số 2\/KH-SKHCN[^;]*\.$/u);
    expect(second).toMatch(
      /^Bên cạnh đó, Sở đã tham mưu UBND tỉnh ban hành Quyết định số 901\/.*902\/.*903\/QĐ-UBND/u,
    );
  });

  test('of one verb are parted in the middle, none is lost or told twice', () => {
    const whole = sentences(...[1, 2, 3, 4, 5, 6].map((number) => plan(number, `số ${number} của năm`)));
    expect(whole).toHaveLength(2);
    expect(whole.map((one) => [...one.matchAll(/số (\d)\/KH/gu)].map(([, number]) => number))).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });
});
