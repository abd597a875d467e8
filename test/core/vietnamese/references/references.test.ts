import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentTypes,
  expandType,
  readReferences,
  sameReference,
  writeReference,
} from '../../../../src/core/vietnamese/references/references.ts';
import type { Reference } from '../../../../src/core/vietnamese/types.ts';

const reference = (parts: Partial<Reference>): Reference => ({
  type: null,
  number: null,
  date: null,
  issuer: null,
  title: null,
  ...parts,
});

/** [text, the fact's own words, what is read from them] */
const single: [text: string, words: string, value: Partial<Reference>][] = [
  [
    'trình Tờ trình số 18/TTr-SNN ngày 06/3/2024.',
    'Tờ trình số 18/TTr-SNN ngày 06/3/2024',
    { type: 'Tờ trình', number: '18/TTr-SNN', date: '2024-03-06' },
  ],
  [
    'theo Nghị quyết số 25/2022/NQ-HĐND ngày 10/12/2022 của HĐND tỉnh Hà Tĩnh;',
    'Nghị quyết số 25/2022/NQ-HĐND ngày 10/12/2022 của HĐND tỉnh Hà Tĩnh',
    { type: 'Nghị quyết', number: '25/2022/NQ-HĐND', date: '2022-12-10', issuer: 'HĐND tỉnh Hà Tĩnh' },
  ],
  [
    'Chỉ thị 19-CT/TU của Tỉnh ủy',
    'Chỉ thị 19-CT/TU của Tỉnh ủy',
    { type: 'Chỉ thị', number: '19-CT/TU', issuer: 'Tỉnh ủy' },
  ],
  [
    'Kết luận số 14-KL/TW, ngày 22/9/2021, của Bộ Chính trị',
    'Kết luận số 14-KL/TW, ngày 22/9/2021, của Bộ Chính trị',
    { type: 'Kết luận', number: '14-KL/TW', date: '2021-09-22', issuer: 'Bộ Chính trị' },
  ],
  [
    'Công văn số 312/SNN&MT-VP ngày 12/3/2024',
    'Công văn số 312/SNN&MT-VP ngày 12/3/2024',
    { type: 'Công văn', number: '312/SNN&MT-VP', date: '2024-03-12' },
  ],
  ['xem số 312/STP-VB', 'số 312/STP-VB', { type: 'Công văn', number: '312/STP-VB' }],
  ['88/QĐ-STP', '88/QĐ-STP', { type: 'Quyết định', number: '88/QĐ-STP' }],
  ['2210/QÐ-UBND', '2210/QÐ-UBND', { type: 'Quyết định', number: '2210/QÐ-UBND' }],
  ['45/UBND - KT', '45/UBND - KT', { type: 'Công văn', number: '45/UBND - KT' }],
  ['301/ TB-UBND', '301/ TB-UBND', { type: 'Thông báo', number: '301/ TB-UBND' }],
  ['Quyết định 907 QĐ-UBND', 'Quyết định 907 QĐ-UBND', { type: 'Quyết định', number: '907 QĐ-UBND' }],
  ['Nghị quyết số 12a/NQ- CP', 'Nghị quyết số 12a/NQ- CP', { type: 'Nghị quyết', number: '12a/NQ- CP' }],
  [
    'Quy chế phối hợp số 03-QCPH/STP-CAT',
    'Quy chế phối hợp số 03-QCPH/STP-CAT',
    { type: 'Quy chế phối hợp', number: '03-QCPH/STP-CAT' },
  ],
  ['Nghị định 33/2023/NĐ-CP', 'Nghị định 33/2023/NĐ-CP', { type: 'Nghị định', number: '33/2023/NĐ-CP' }],
  [
    'Thông tư số 01/2023/TT-VPCP ngày 05 tháng 4 năm 2023 của Văn phòng Chính phủ',
    'Thông tư số 01/2023/TT-VPCP ngày 05 tháng 4 năm 2023 của Văn phòng Chính phủ',
    { type: 'Thông tư', number: '01/2023/TT-VPCP', date: '2023-04-05', issuer: 'Văn phòng Chính phủ' },
  ],
  ['Luật số 31/2024/QH15', 'Luật số 31/2024/QH15', { type: 'Luật', number: '31/2024/QH15' }],
  [
    'gửi TTr 18/TTr-SNN ngày 06/3/2024',
    'TTr 18/TTr-SNN ngày 06/3/2024',
    { type: 'Tờ trình', number: '18/TTr-SNN', date: '2024-03-06' },
  ],
  [
    'CV 312/STP-VB ngày 12/3',
    'CV 312/STP-VB ngày 12/3',
    { type: 'Công văn', number: '312/STP-VB', date: '--03-12' },
  ],
  [
    'kh số 40/kh-stp ngày 1/2/2024',
    'kh số 40/kh-stp ngày 1/2/2024',
    { type: 'Kế hoạch', number: '40/kh-stp', date: '2024-02-01' },
  ],
  [
    'Quyết định số 88/QĐ-UBND của UBND tỉnh ngày 04/3/2024',
    'Quyết định số 88/QĐ-UBND của UBND tỉnh ngày 04/3/2024',
    { type: 'Quyết định', number: '88/QĐ-UBND', date: '2024-03-04', issuer: 'UBND tỉnh' },
  ],
  [
    'Công văn ngày 04/3/2024 của Bộ Nội vụ hướng dẫn nghiệp vụ',
    'Công văn ngày 04/3/2024 của Bộ Nội vụ',
    { type: 'Công văn', date: '2024-03-04', issuer: 'Bộ Nội vụ', title: 'hướng dẫn nghiệp vụ' },
  ],
  ['thực hiện Kế hoạch số 57 trong tháng', 'Kế hoạch số 57', { type: 'Kế hoạch', number: '57' }],
  [
    'Kế hoạch số 9/KH-STP ngày 31/6/2024',
    'Kế hoạch số 9/KH-STP ngày 31/6/2024',
    { type: 'Kế hoạch', number: '9/KH-STP', date: '2024-06-31' },
  ],
  [
    'Luật Tiếp công dân năm 2013 và',
    'Luật Tiếp công dân năm 2013',
    { type: 'Luật', title: 'Tiếp công dân năm 2013' },
  ],
  [
    'Luật Phòng, chống tham nhũng vào',
    'Luật Phòng, chống tham nhũng',
    { type: 'Luật', title: 'Phòng, chống tham nhũng' },
  ],
  [
    'Luật Lưu trữ (số 33/2024/QH15)',
    'Luật Lưu trữ (số 33/2024/QH15)',
    { type: 'Luật', number: '33/2024/QH15', title: 'Lưu trữ' },
  ],
  ['khoản 3 Điều 12 của Bộ luật Dân sự', 'Bộ luật Dân sự', { type: 'Bộ luật', title: 'Dân sự' }],
  [
    'Nghị quyết Trung ương 6 khóa XIII',
    'Nghị quyết Trung ương 6 khóa XIII',
    { type: 'Nghị quyết', title: 'Trung ương 6 khóa XIII' },
  ],
  [
    'Nghị quyết Trung ương 5 (khoá X)',
    'Nghị quyết Trung ương 5 (khoá X)',
    { type: 'Nghị quyết', title: 'Trung ương 5 (khoá X)' },
  ],
];

describe('readReferences: type, number, date, issuer', () => {
  it.each(single)('%s', (text, words, value) => {
    const [found, ...more] = readReferences(text);
    expect(found).toMatchObject({
      kind: 'reference',
      text: words,
      start: text.indexOf(words),
      value: reference(value),
    });
    expect(more).toEqual([]);
  });

  it.each([
    '38/40 vụ',
    'ngày 09/8/2023',
    'tỷ lệ 1/500',
    'trực 24/7',
    'TCVN ISO/IEC 17025:2017',
    'QCVN 08:2023/BTNMT',
    '12 km/h, 60 tạ/ha',
    'các Luật sư',
    'kế hoạch 15 lớp',
    'mẫu 01/TCD',
  ])('%s is no reference', (text) => expect(readReferences(text)).toEqual([]));
});

describe('readReferences: titles', () => {
  it.each([
    [
      'Kế hoạch số 9/KH-STP ngày 04/3/2024 về phổ biến pháp luật năm 2024; mở 02 lớp',
      'về phổ biến pháp luật năm 2024',
    ],
    ['Kế hoạch số 9/KH-STP về rà soát, đơn giản hóa thủ tục. Sở đã', 'về rà soát, đơn giản hóa thủ tục'],
    ['Quyết định số 9/QĐ-STP ban hành Quy chế tiếp công dân; và', 'ban hành Quy chế tiếp công dân'],
    ['Công văn số 9/STP-VP V/v cử cán bộ, trong đó có 02 người', 'V/v cử cán bộ'],
    ['Chỉ thị số 9-CT/TU của Tỉnh ủy “Về tăng cường tiếp dân” và', 'Về tăng cường tiếp dân'],
    [
      'Chỉ thị số 9-CT/TU về “Tăng cường “nói đi đôi với làm” trong Đảng”.',
      'Tăng cường “nói đi đôi với làm” trong Đảng',
    ],
    [
      'Nghị định số 9/2024/NĐ-CP của Chính phủ quy định chi tiết Luật Lưu trữ',
      'quy định chi tiết Luật Lưu trữ',
    ],
    ['(Kế hoạch số 9/KH-STP về chuyển đổi số (CĐS) ngành) đã xong', 'về chuyển đổi số (CĐS) ngành'],
    ['Kế hoạch số 9/KH-STP về kiểm tra và Công văn số 8/STP-VP về báo cáo', 'về kiểm tra'],
    ['theo Kế hoạch số 9/KH-STP bảo đảm tiến độ', null],
    ['theo Kế hoạch số 9/KH-STP, Sở đã mở lớp', null],
  ])('%s', (text, title) => expect(readReferences(text)[0]?.value.title ?? null).toBe(title));

  it('a reference inside a title is a fact of its own', () => {
    const text =
      'Kế hoạch số 9/KH-STP ngày 04/3/2024 về việc thực hiện Nghị quyết số 3-NQ/TU của Tỉnh ủy về du lịch.';
    expect(readReferences(text).map((fact) => [fact.text, fact.value.title])).toEqual([
      [
        'Kế hoạch số 9/KH-STP ngày 04/3/2024',
        'về việc thực hiện Nghị quyết số 3-NQ/TU của Tỉnh ủy về du lịch',
      ],
      ['Nghị quyết số 3-NQ/TU của Tỉnh ủy', 'về du lịch'],
    ]);
  });

  it.each([
    ['của UBND thành phố Huế về', 'UBND thành phố Huế'],
    ['của Bộ Văn hóa, Thể thao và Du lịch ban hành', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['của Sở Lao động - Thương binh và Xã hội hướng dẫn', 'Sở Lao động - Thương binh và Xã hội'],
    ['của Bộ trưởng Bộ Nội vụ quy định', 'Bộ trưởng Bộ Nội vụ'],
    ['của Ủy ban nhân dân tỉnh Hà Tĩnh phê duyệt', 'Ủy ban nhân dân tỉnh Hà Tĩnh'],
    ['của Uỷ ban Thường vụ Quốc hội về', 'Uỷ ban Thường vụ Quốc hội'],
    ['của Ban Thường vụ Tỉnh uỷ, và', 'Ban Thường vụ Tỉnh uỷ'],
    ['của Thủ tướng Chính phủ.', 'Thủ tướng Chính phủ'],
    ['của HĐND tỉnh và UBND tỉnh', 'HĐND tỉnh'],
    ['của cơ quan có thẩm quyền', null],
  ])('issuer: %s', (tail, issuer) =>
    expect(readReferences(`Quyết định số 9/QĐ-TTg ${tail}`)[0]?.value.issuer ?? null).toBe(issuer),
  );
});

describe('expandType', () => {
  it.each([
    ['TTr', 'Tờ trình'],
    ['tờ trình', 'Tờ trình'],
    ['to trinh', 'Tờ trình'],
    ['QĐ', 'Quyết định'],
    ['qd', 'Quyết định'],
    ['CV', 'Công văn'],
    ['KH', 'Kế hoạch'],
    ['NĐ', 'Nghị định'],
    ['bc', 'Báo cáo'],
    ['Quy chế phối hợp', 'Quy chế phối hợp'],
  ])('%s is %s', (word, name) => expect(expandType(word)).toBe(name));

  it.each(['SKH&CN', 'UBND', 'dự', ''])('%j is no type', (word) => expect(expandType(word)).toBeNull());

  it('knows every type by its own name', () => {
    for (const { name } of documentTypes) expect(expandType(name)).toBe(name);
  });
});

describe('sameReference', () => {
  const base = reference({
    type: 'Kế hoạch',
    number: '40/KH-STP',
    date: '2024-02-01',
    issuer: 'Sở Tư pháp',
    title: 'về tiếp dân',
  });
  it.each<[string, Partial<Reference>]>([
    ['spaces and zeros of the number', { number: '040 / KH - STP' }],
    ['no type', { type: null }],
    ['no date', { date: null }],
    ['a date without a year', { date: '--02-01' }],
    ['a longer issuer', { issuer: 'Sở Tư pháp tỉnh Hà Tĩnh' }],
    ['another title', { title: 'tiếp công dân' }],
    ['the number alone', { number: '40', title: null }],
  ])('agrees: %s', (_what, change) => expect(sameReference(base, { ...base, ...change })).toBe(true));

  it.each<[string, Partial<Reference>]>([
    ['type', { type: 'Công văn' }],
    ['number', { number: '41/KH-STP' }],
    ['symbol', { number: '40/KH-UBND' }],
    ['date', { date: '2024-02-02' }],
    ['issuer', { issuer: 'UBND tỉnh' }],
  ])('differs: %s', (_what, change) => expect(sameReference(base, { ...base, ...change })).toBe(false));

  it('writes abbreviated bodies out', () => {
    const by = (issuer: string): Reference => reference({ number: '1/QĐ', issuer });
    expect(sameReference(by('UBND tỉnh'), by('Uỷ ban nhân dân tỉnh Hà Tĩnh'))).toBe(true);
    expect(sameReference(by('Sở KH&CN'), by('Sở Khoa học và Công nghệ'))).toBe(true);
    expect(sameReference(by('HĐND tỉnh'), by('UBND tỉnh'))).toBe(false);
  });

  it('takes Đ typed as Ð for what it means', () => {
    expect(sameReference(reference({ number: '9/QÐ-UBND' }), reference({ number: '9/QĐ-UBND' }))).toBe(true);
  });

  it('tells laws and congresses apart by their names', () => {
    const named = (type: string, title: string): Reference => reference({ type, title });
    expect(sameReference(named('Luật', 'Lưu trữ năm 2024'), named('Luật', 'Lưu trữ'))).toBe(true);
    expect(sameReference(named('Luật', 'Lưu trữ'), named('Luật', 'Tố cáo'))).toBe(false);
    expect(
      sameReference(named('Nghị quyết', 'Trung ương 5 (khoá X)'), named('Nghị quyết', 'Trung ương 5 khóa X')),
    ).toBe(true);
  });
});

describe('writeReference', () => {
  const plan = reference({
    type: 'Kế hoạch',
    number: '40/KH-UBND',
    date: '2024-02-01',
    issuer: 'UBND tỉnh',
    title: 'về tiếp dân',
  });
  it.each([
    ['full', false, 'Kế hoạch số 40/KH-UBND ngày 01/02/2024 của UBND tỉnh về tiếp dân'],
    ['full', true, 'Kế hoạch số 40/KH-UBND ngày 01/02/2024 về tiếp dân'],
    ['cite', false, 'Kế hoạch số 40/KH-UBND ngày 01/02/2024'],
    ['short', false, 'Kế hoạch số 40/KH-UBND'],
    ['type', false, 'Kế hoạch'],
    ['number', false, 'số 40/KH-UBND'],
    ['date', false, '01/02/2024'],
  ] as const)('%s (own: %s)', (form, own, text) => expect(writeReference(plan, form, { own })).toBe(text));

  it.each<[string, Partial<Reference>, string]>([
    [
      'công văn',
      { type: 'Công văn', number: '7/STP-VP', title: 'cử cán bộ' },
      'Công văn số 7/STP-VP về việc cử cán bộ',
    ],
    [
      'công văn with V/v',
      { type: 'Công văn', number: '7/STP-VP', title: 'V/v cử cán bộ' },
      'Công văn số 7/STP-VP về việc cử cán bộ',
    ],
    [
      'công văn with về',
      { type: 'Công văn', number: '7/STP-VP', title: 'về cử cán bộ' },
      'Công văn số 7/STP-VP về cử cán bộ',
    ],
    [
      'title that began a quotation',
      { type: 'Chỉ thị', number: '9-CT/TU', title: 'Về tiếp dân' },
      'Chỉ thị số 9-CT/TU về tiếp dân',
    ],
    ['law', { type: 'Luật', title: 'Lưu trữ', number: '33/2024/QH15' }, 'Luật Lưu trữ số 33/2024/QH15'],
    ['law by number', { type: 'Luật', number: '33/2024/QH15' }, 'Luật số 33/2024/QH15'],
    ['congress', { type: 'Nghị quyết', title: 'Trung ương 5 khóa X' }, 'Nghị quyết Trung ương 5 khóa X'],
    ['number that says số', { type: 'Kế hoạch', number: 'số 7/KH-STP' }, 'Kế hoạch số 7/KH-STP'],
    ['number only', { number: '7/KH-STP' }, 'số 7/KH-STP'],
  ])('%s', (_what, parts, text) =>
    expect(writeReference(reference(parts), 'full', { own: false })).toBe(text),
  );

  it('is read back as the same reference', () => {
    const parts = fc.record({
      type: fc.constantFrom('Kế hoạch', 'Quyết định', 'Tờ trình', 'Thông báo', 'Chỉ thị'),
      number: fc
        .tuple(
          fc.integer({ min: 1, max: 9999 }),
          fc.constantFrom('/KH-UBND', '/QĐ-SKH&CN', '/2024/NQ-HĐND', '-CT/TW', '/STP-VP'),
        )
        .map(([n, s]) => `${n}${s}`),
      date: fc.constantFrom('2024-02-01', '2023-11-30', '2022-08-09', null),
      issuer: fc.constantFrom(
        'UBND tỉnh Hà Tĩnh',
        'Bộ Nội vụ',
        'Bộ Chính trị',
        'Sở Khoa học và Công nghệ',
        null,
      ),
      title: fc.constantFrom('về tiếp công dân năm 2024', 'ban hành Quy chế văn thư', null),
    });
    fc.assert(
      fc.property(parts, fc.constantFrom('full', 'cite', 'short'), fc.boolean(), (value, form, own) => {
        const [found] = readReferences(`Sở thực hiện ${writeReference(value, form, { own })}.`);
        expect(found && sameReference(found.value, value)).toBe(true);
        if (form === 'full') expect(found?.value.title).toBe(value.title);
      }),
    );
  });
});
