import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../src/core/answer.ts';
import { check } from '../../../src/core/checks/check.ts';
import { draftText } from '../../../src/core/checks/check-draft.ts';
import { checkMaterial } from '../../../src/core/checks/material.ts';
import { sentencesOf } from '../../../src/core/plan.ts';
import type { Report } from '../../../src/core/report.ts';
import { smallReport } from '../../support/small-report.ts';
import {
  fixture,
  imported,
  month,
  readMarkdown,
  sentencesIn,
  worldOf,
  written,
} from '../../support/worlds.ts';

/* The office's own way of saying its figures: learned from a dated sentence of an earlier report where that can say these answers. */

const files =
  'Tháng 8/2023, Sở tiếp nhận 47 hồ sơ thủ tục hành chính; đã giải quyết đúng hạn 45 hồ sơ, đang giải quyết trong hạn 02 hồ sơ; không có hồ sơ trễ hẹn.';
const late =
  'Tháng 7/2023, Sở tiếp nhận 52 hồ sơ thủ tục hành chính; đã giải quyết đúng hạn 49 hồ sơ, đang giải quyết trong hạn 02 hồ sơ; trễ hẹn 01 hồ sơ (nguyên nhân: hệ thống lỗi 02 ngày).';
const standing = 'Sở ban hành văn bản, tập trung nâng cao chất lượng giải quyết thủ tục hành chính.';

const hs = (value: number): AnswerValue => ({
  kind: 'number',
  value: String(value),
  unit: 'hồ sơ',
  people: null,
});
const counts = (received: number, done: number, open: number, overdue: number) => ({
  'ho-so-tiep-nhan': hs(received),
  'ho-so-dung-han': hs(done),
  'ho-so-dang-giai-quyet': hs(open),
  'ho-so-tre-han': hs(overdue),
});
const told = (history: [Report, ...Report[]], answers: Record<string, AnswerValue>, section: string) =>
  written(month(answers, { history }).draft, section);

const august = smallReport({ cchc: [standing, files] });
const july = smallReport({ cchc: [standing, late] }, 7);

describe('one earlier report', () => {
  test('its sentence says this month’s figures, with this month’s label', () => {
    expect(told([august], counts(61, 58, 3, 0), 'cai-cach-hanh-chinh')).toEqual([
      'Tháng 9/2023, Sở tiếp nhận 61 hồ sơ thủ tục hành chính; đã giải quyết đúng hạn 58 hồ sơ, đang giải quyết trong hạn 03 hồ sơ; không có hồ sơ trễ hẹn.',
    ]);
  });

  test.each<[string, Record<string, AnswerValue>]>([
    ['a zero that is none this time', counts(61, 57, 3, 1)],
    ['a count that is zero this time', counts(61, 61, 0, 0)],
    ['a figure it has no place for', { ...counts(61, 58, 3, 0), 'ho-so-dung-han': { kind: 'pending' } }],
  ])('the template’s wording stands for %s', (_, answers) => {
    const [sentence] = told([august], answers, 'cai-cach-hanh-chinh');
    expect(sentence).toMatch(/^Trong tháng, Sở tiếp nhận 61 hồ sơ \(kể cả kỳ trước chuyển sang\)/u);
  });

  test.each([
    ['a figure that no question asks for', files.replace('; không có', '; chuyển tiếp 07 hồ sơ; không có')],
    ['a day of its month', files.replace('Tháng 8/2023', 'Tháng 8/2023, tính đến ngày 14/8/2023')],
    ['the name of another period', files.replace('; không có', ', tăng so với tháng 7/2023; không có')],
    ['words that only its month had', files.replace('thủ tục', 'cấp phép chiếu xạ thủ tục')],
    [
      'a name that the office does not know',
      files.replace('; không', ' của Công ty Cổ phần Hương Nhài; không'),
    ],
  ])('a sentence with %s teaches nothing', (_, sentence) => {
    const [said] = told(
      [smallReport({ cchc: [standing, sentence] })],
      counts(61, 58, 3, 0),
      'cai-cach-hanh-chinh',
    );
    expect(said).toMatch(/^Trong tháng, Sở tiếp nhận 61 hồ sơ \(kể cả/u);
  });

  test('a sentence learned stands where its precedent stood, and names it', () => {
    const history: [Report] = [
      smallReport({ cchc: [standing, `${files} Công chức hướng dẫn hồ sơ đầy đủ, dễ hiểu.`] }),
    ];
    const { plan, draft } = month(counts(61, 58, 3, 0), { history });
    const items = plan.sections.find(({ id }) => id === 'cai-cach-hanh-chinh')!.paragraphs[1]!;
    expect(items[0]).toMatchObject({ replaces: ['2023-08/cai-cach-hanh-chinh/p2/s1'] });
    expect(sentencesIn(draft, 'cai-cach-hanh-chinh').map(({ by }) => by)).toEqual(['kept', 'rules', 'kept']);
  });
});

describe('several earlier reports', () => {
  test('an older one that had such a month gives the words; the reason in brackets is this month’s', () => {
    const answers: Record<string, AnswerValue> = {
      ...counts(61, 57, 3, 1),
      'ly-do-tre-hen': { kind: 'text', text: 'Chờ ý kiến Bộ.' },
    };
    expect(told([august, july], answers, 'cai-cach-hanh-chinh')).toEqual([
      'Tháng 9/2023, Sở tiếp nhận 61 hồ sơ thủ tục hành chính; đã giải quyết đúng hạn 57 hồ sơ, đang giải quyết trong hạn 03 hồ sơ; trễ hẹn 01 hồ sơ (nguyên nhân: chờ ý kiến Bộ).',
    ]);
  });

  test('a reason that is no short remark leaves its bracket', () => {
    const answers: Record<string, AnswerValue> = {
      ...counts(61, 57, 3, 1),
      'ly-do-tre-hen': { kind: 'text', text: 'chờ ý kiến Bộ; Sở đã gửi thư xin lỗi' },
    };
    expect(told([august, july], answers, 'cai-cach-hanh-chinh')[0]).toMatch(
      /; trễ hẹn 01 hồ sơ do chờ ý kiến Bộ; Sở đã gửi thư xin lỗi\.$/u,
    );
  });

  test('without a reason given the sentence with a reason is not said', () => {
    expect(told([august, july], counts(61, 57, 3, 1), 'cai-cach-hanh-chinh')[0]).toMatch(/^Trong tháng, Sở/u);
  });

  test('the newest that fits wins', () => {
    const older = smallReport(
      { cchc: [standing, files.replace('8/2023', '6/2023').replace('đúng hạn', 'trước và đúng hạn')] },
      6,
    );
    expect(told([august, july, older], counts(61, 58, 3, 0), 'cai-cach-hanh-chinh')[0]).toContain(
      'đã giải quyết đúng hạn 58 hồ sơ',
    );
  });

  test('what the newest report has nothing of stands where an older one had it', () => {
    const board = 'Sở thành lập 01 Hội đồng khoa học.';
    const last = 'Sở thường xuyên gặp gỡ doanh nghiệp.';
    const first = 'Sở đồng hành cùng doanh nghiệp trong đổi mới sáng tạo.';
    const newest = smallReport({ cchc: [`${first} ${last}`] });
    const older = smallReport({ cchc: [`${first} ${board} ${last}`] }, 7);
    const { draft } = month(
      { 'hoi-dong-khoa-hoc': { kind: 'number', value: '1', unit: 'hội đồng', people: null } },
      { history: [newest, older] },
    );
    expect(sentencesIn(draft, 'cai-cach-hanh-chinh').map(({ text }) => text)).toEqual([
      first,
      'Sở thành lập 01 Hội đồng khoa học.',
      last,
    ]);
  });
});

test('a sentence that says what became of a count teaches no way of counting', () => {
  const petitions = (value: string): AnswerValue => ({
    kind: 'number',
    value,
    unit: 'kiến nghị, phản ánh',
    people: null,
  });
  const history: [Report] = [
    smallReport({
      danChu: [
        'Sở tiếp công dân đúng lịch, trả lời bằng văn bản. Tháng 8/2023, Sở tiếp 03 lượt công dân; tiếp nhận 02 kiến nghị, phản ánh. Sở đã trả lời cả 02 kiến nghị, phản ánh.',
      ],
    }),
  ];
  expect(told(history, { 'kien-nghi-phan-anh': petitions('5') }, 'dan-chu-co-so')).toEqual([
    'Tháng 9/2023, Sở tiếp nhận 05 kiến nghị, phản ánh.',
  ]);
});

describe('a paper', () => {
  const support =
    'Tháng 8/2023, Sở tham mưu UBND tỉnh ban hành Quyết định số 1402/QĐ-UBND ngày 08/8/2023 về việc hỗ trợ kinh phí đợt 1 năm 2023, với kinh phí 640.000.000 đồng cho 03 dự án ứng dụng, đổi mới công nghệ và 06 tổ chức, cá nhân về tiêu chuẩn, đo lường, chất lượng.';
  const history: [Report] = [smallReport({ cchc: [standing, support] })];
  const decision = (type: string, number: string, issuer: string): AnswerValue => ({
    kind: 'references',
    items: [
      {
        type,
        number,
        date: '2023-09-12',
        issuer,
        title: 'về việc hỗ trợ kinh phí đợt 2 năm 2023',
        action: null,
      },
    ],
  });
  const figures: Record<string, AnswerValue> = {
    'kinh-phi-ho-tro': { kind: 'money', value: '485000000' },
    'du-an-cong-nghe': { kind: 'number', value: '2', unit: 'dự án', people: null },
    'to-chuc-tieu-chuan-do-luong': { kind: 'number', value: '5', unit: 'tổ chức, cá nhân', people: null },
  };

  test('of the same type and issuer takes the place of the old one, title and all', () => {
    expect(
      told(
        history,
        { 'quyet-dinh-ho-tro': decision('Quyết định', '1938/QĐ-UBND', 'UBND tỉnh'), ...figures },
        'cai-cach-hanh-chinh',
      ),
    ).toEqual([
      'Tháng 9/2023, Sở tham mưu UBND tỉnh ban hành Quyết định số 1938/QĐ-UBND ngày 12/9/2023 về việc hỗ trợ kinh phí đợt 2 năm 2023, với kinh phí 485.000.000 đồng cho 02 dự án ứng dụng, đổi mới công nghệ và 05 tổ chức, cá nhân về tiêu chuẩn, đo lường, chất lượng.',
    ]);
  });

  test('of another issuer or type has another verb: the template says it', () => {
    for (const paper of [
      decision('Quyết định', '77/QĐ-SKHCN', 'Sở Khoa học và Công nghệ'),
      decision('Kế hoạch', '120/KH-UBND', 'UBND tỉnh'),
    ])
      expect(
        told(history, { 'quyet-dinh-ho-tro': paper, ...figures }, 'cai-cach-hanh-chinh').join(' '),
      ).not.toContain('với kinh phí');
  });
});

describe('the office’s months, each from those before it', () => {
  test.each([
    ['2023-07', ['2023-06']],
    ['2023-08', ['2023-06', '2023-07']],
    ['2023-08', ['2023-07']],
    ['2023-07', ['2023-06', '2023-08']],
  ])('%s from %s keeps its evergreen sentences and has no error', async (period, others) => {
    const reports = await Promise.all([period, ...others].map((one) => readMarkdown(`${one}/bao-cao.md`)));
    const truth = imported(reports[0]!)[0];
    const history = imported(...reports.slice(1));
    const { draft, material } = worldOf(history, fixture(`${period}/answers.yml`));
    const evergreen = truth.sections.flatMap(sentencesOf).filter((one) => one.standing);
    const known = new Set(history.flatMap((one) => one.sections.flatMap(sentencesOf)).map((one) => one.text));
    const carried = evergreen.filter((one) => known.has(one.text));
    const there = new Set(sentencesIn(draft).map((one) => one.text));
    expect(carried.length).toBeGreaterThan(40);
    expect(carried.filter((one) => there.has(one.text)).length / carried.length).toBeGreaterThanOrEqual(0.98);
    const { findings } = check(checkMaterial(material), draftText(material, draft));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
