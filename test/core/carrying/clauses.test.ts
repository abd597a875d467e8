import { describe, expect, test } from 'vitest';
import type { AnswerValue, EventAnswer } from '../../../src/core/answer.ts';
import type { Report } from '../../../src/core/report.ts';
import { earlier, month, written } from '../../support/worlds.ts';

/*
 * Sentences on several answers: clauses that fall away, zeros that merge, lists that repeat, seams between words. The earlier report has only
 * standing sentences here, so that the template's own wording is what is said (precedents.test.ts has the office's).
 */

const report = earlier['the demo report']!;
const standingOnly: Report = {
  ...report,
  sections: report.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.filter((sentence) => sentence.standing),
    })),
  })),
};

const unit: Record<string, string> = {
  'luot-tiep-cong-dan': 'lượt',
  'don-khieu-nai': 'đơn',
  'don-to-cao': 'đơn',
  'kien-nghi-phan-anh': 'kiến nghị, phản ánh',
  'du-an-cong-nghe': 'dự án',
  'hoi-dong-khoa-hoc': 'hội đồng',
  'to-chuc-so-huu-tri-tue': 'tổ chức, cá nhân',
  'to-chuc-tieu-chuan-do-luong': 'tổ chức, cá nhân',
};
const number = (id: string, value: number): AnswerValue => ({
  kind: 'number',
  value: String(value),
  unit: unit[id] ?? 'hồ sơ',
  people: null,
});
const numbers = (given: Record<string, number | null>): Record<string, AnswerValue> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([id, value]) => (value === null ? [] : [[id, number(id, value)]])),
  );
const text = (said: string): AnswerValue => ({ kind: 'text', text: said });
const said = (answers: Record<string, AnswerValue>, section: string) =>
  written(month(answers, { history: [standingOnly] }).draft, section);

describe('the four zeros of the citizens\u2019 desk', () => {
  const L = 'lượt tiếp công dân';
  test.each<[number | null, number | null, number | null, number | null, string[]]>([
    // visits, complaints, denunciations, petitions; null is unanswered
    [0, 0, 0, 0, [`Tháng 9/2023, Sở không phát sinh ${L} và đơn khiếu nại, tố cáo, kiến nghị, phản ánh.`]],
    [
      4,
      0,
      0,
      0,
      ['Tháng 9/2023, Sở tiếp 04 lượt công dân; không có đơn khiếu nại, tố cáo, kiến nghị, phản ánh.'],
    ],
    [
      4,
      0,
      0,
      2,
      [
        'Tháng 9/2023, Sở tiếp 04 lượt công dân; tiếp nhận 02 kiến nghị, phản ánh; không có đơn khiếu nại, tố cáo.',
      ],
    ],
    [
      4,
      1,
      0,
      0,
      [
        'Tháng 9/2023, Sở tiếp 04 lượt công dân; tiếp nhận 01 đơn khiếu nại; không có đơn tố cáo, kiến nghị, phản ánh.',
      ],
    ],
    [
      4,
      0,
      1,
      0,
      [
        'Tháng 9/2023, Sở tiếp 04 lượt công dân; tiếp nhận 01 đơn tố cáo; không có đơn khiếu nại, kiến nghị, phản ánh.',
      ],
    ],
    [
      4,
      1,
      2,
      3,
      [
        'Tháng 9/2023, Sở tiếp 04 lượt công dân; tiếp nhận 01 đơn khiếu nại, 02 đơn tố cáo và 03 kiến nghị, phản ánh.',
      ],
    ],
    [
      0,
      0,
      0,
      5,
      [`Tháng 9/2023, Sở không phát sinh ${L} và đơn khiếu nại, tố cáo; tiếp nhận 05 kiến nghị, phản ánh.`],
    ],
    [
      0,
      1,
      0,
      0,
      [`Tháng 9/2023, Sở không phát sinh ${L}, đơn tố cáo, kiến nghị, phản ánh; tiếp nhận 01 đơn khiếu nại.`],
    ],
    [
      0,
      2,
      3,
      4,
      [
        `Tháng 9/2023, Sở không phát sinh ${L}; tiếp nhận 02 đơn khiếu nại, 03 đơn tố cáo và 04 kiến nghị, phản ánh.`,
      ],
    ],
    [4, null, null, null, ['Tháng 9/2023, Sở tiếp 04 lượt công dân.']],
    [0, null, null, null, [`Tháng 9/2023, Sở không phát sinh ${L}.`]],
    [null, 0, 0, 0, ['Tháng 9/2023, Sở không có đơn khiếu nại, tố cáo, kiến nghị, phản ánh.']],
    [null, 0, null, null, ['Tháng 9/2023, Sở không có đơn khiếu nại.']],
    [null, null, 0, null, ['Tháng 9/2023, Sở không có đơn tố cáo.']],
    [null, null, null, 0, ['Tháng 9/2023, Sở không có kiến nghị, phản ánh.']],
    [null, null, null, 2, ['Tháng 9/2023, Sở tiếp nhận 02 kiến nghị, phản ánh.']],
    [null, null, null, null, []],
  ])(
    '%s visits, %s complaints, %s denunciations, %s petitions',
    (visits, complaints, denunciations, petitions, expected) => {
      expect(
        said(
          numbers({
            'luot-tiep-cong-dan': visits,
            'don-khieu-nai': complaints,
            'don-to-cao': denunciations,
            'kien-nghi-phan-anh': petitions,
          }),
          'dan-chu-co-so',
        ),
      ).toEqual(expected);
    },
  );

  test('"không phát sinh" is a zero of a number', () => {
    const all = ['luot-tiep-cong-dan', 'don-khieu-nai', 'don-to-cao', 'kien-nghi-phan-anh'];
    expect(said(Object.fromEntries(all.map((id) => [id, { kind: 'none' }])), 'dan-chu-co-so')).toEqual([
      `Tháng 9/2023, Sở không phát sinh ${L} và đơn khiếu nại, tố cáo, kiến nghị, phản ánh.`,
    ]);
  });

  test.each<[string, string[]]>([
    [
      'Đã trả lời cả 2',
      [
        'Tháng 9/2023, Sở tiếp 06 lượt công dân (08 người); tiếp nhận 02 kiến nghị, phản ánh (đã trả lời cả 2).',
      ],
    ],
    [
      'Đã trả lời cả 2 kiến nghị.',
      [
        'Tháng 9/2023, Sở tiếp 06 lượt công dân (08 người); tiếp nhận 02 kiến nghị, phản ánh.',
        'Sở đã trả lời cả 02 kiến nghị.',
      ],
    ],
  ])(
    'people of the visits stand in brackets, what became of the petitions (%s) only while it is short',
    (outcome, expected) => {
      const people: AnswerValue = { kind: 'number', value: '6', unit: 'lượt', people: '8' };
      expect(
        said(
          {
            'luot-tiep-cong-dan': people,
            ...numbers({ 'kien-nghi-phan-anh': 2 }),
            'ket-qua-giai-quyet-don': text(outcome),
          },
          'dan-chu-co-so',
        ),
      ).toEqual(expected);
    },
  );

  test('an answer without the figures it rests on makes no sentence of its own', () => {
    expect(said({ 'ket-qua-giai-quyet-don': text('đã trả lời') }, 'dan-chu-co-so')).toEqual([]);
    expect(
      said(
        {
          ...numbers({
            'luot-tiep-cong-dan': 0,
            'don-khieu-nai': 0,
            'don-to-cao': 0,
            'kien-nghi-phan-anh': 0,
          }),
          'ket-qua-giai-quyet-don': text('đã trả lời'),
        },
        'dan-chu-co-so',
      )[0],
    ).not.toMatch(/\(/);
  });
});

describe('the files', () => {
  const rate: AnswerValue = { kind: 'percent', value: '100' };
  test.each<[string, Record<string, AnswerValue>, string[]]>([
    [
      'all of them',
      numbers({
        'ho-so-tiep-nhan': 53,
        'ho-so-dung-han': 50,
        'ho-so-tre-han': 0,
        'ho-so-dang-giai-quyet': 3,
      }),
      [
        'Trong tháng, Sở tiếp nhận 53 hồ sơ (kể cả kỳ trước chuyển sang); đã giải quyết trước và đúng hạn 50 hồ sơ, đang giải quyết trong hạn 03 hồ sơ; không có hồ sơ trễ hẹn.',
      ],
    ],
    [
      'some late, with the reason',
      {
        ...numbers({ 'ho-so-tiep-nhan': 53, 'ho-so-dung-han': 52, 'ho-so-tre-han': 1 }),
        'ly-do-tre-hen': text('Chờ ý kiến Bộ; đã xin lỗi.'),
      },
      [
        'Trong tháng, Sở tiếp nhận 53 hồ sơ (kể cả kỳ trước chuyển sang); đã giải quyết trước và đúng hạn 52 hồ sơ; trễ hẹn 01 hồ sơ do chờ ý kiến Bộ; đã xin lỗi.',
      ],
    ],
    [
      'none received',
      numbers({ 'ho-so-tiep-nhan': 0, 'ho-so-dung-han': 0, 'ho-so-tre-han': 0, 'ho-so-dang-giai-quyet': 0 }),
      ['Trong tháng, Sở không phát sinh hồ sơ thủ tục hành chính; không có hồ sơ trễ hẹn.'],
    ],
    ['only what was late', numbers({ 'ho-so-tre-han': 0 }), ['Tháng 9/2023 không có hồ sơ trễ hẹn.']],
    [
      'the share and what was late',
      { 'ty-le-tiep-nhan': rate, ...numbers({ 'ho-so-tre-han': 0 }) },
      [
        '100% thủ tục hành chính của Sở được tiếp nhận và trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh, tháng 9/2023 không có hồ sơ trễ hẹn.',
      ],
    ],
    [
      'a reason that nobody is late for',
      { ...numbers({ 'ho-so-tiep-nhan': 53, 'ho-so-tre-han': 0 }), 'ly-do-tre-hen': text('chờ Bộ') },
      ['Trong tháng, Sở tiếp nhận 53 hồ sơ (kể cả kỳ trước chuyển sang); không có hồ sơ trễ hẹn.'],
    ],
    [
      'without those received',
      numbers({ 'ho-so-dung-han': 50 }),
      ['Trong tháng, Sở đã giải quyết trước và đúng hạn 50 hồ sơ.'],
    ],
    ['nothing', {}, []],
  ])('%s', (_, answers, expected) => expect(said(answers, 'cai-cach-hanh-chinh')).toEqual(expected));
});

describe('the support', () => {
  const decision: AnswerValue = {
    kind: 'references',
    items: [
      {
        type: 'Quyết định',
        number: '2014/QĐ-UBND',
        date: '2023-09-12',
        issuer: 'UBND tỉnh',
        title: null,
        action: null,
      },
    ],
  };
  const lead = 'Tháng 9/2023, Sở đã tham mưu UBND tỉnh ban hành Quyết định số 2014/QĐ-UBND ngày 12/9/2023';
  const money: AnswerValue = { kind: 'money', value: '372500000' };
  test.each<[string, Record<string, AnswerValue>, string[]]>([
    ['the decision alone', { 'quyet-dinh-ho-tro': decision }, [`${lead}.`]],
    [
      'the decision and the money',
      { 'quyet-dinh-ho-tro': decision, 'kinh-phi-ho-tro': money },
      [`${lead}, với tổng kinh phí 372.500.000 đồng.`],
    ],
    [
      'a count of zero falls away',
      {
        'quyet-dinh-ho-tro': decision,
        'kinh-phi-ho-tro': money,
        ...numbers({ 'du-an-cong-nghe': 1, 'to-chuc-so-huu-tri-tue': 0, 'to-chuc-tieu-chuan-do-luong': 6 }),
      },
      [
        `${lead}, với tổng kinh phí 372.500.000 đồng cho 01 dự án ứng dụng, đổi mới công nghệ và 06 tổ chức, cá nhân về tiêu chuẩn, đo lường, chất lượng.`,
      ],
    ],
    [
      'without the money',
      { 'quyet-dinh-ho-tro': decision, ...numbers({ 'to-chuc-so-huu-tri-tue': 3 }) },
      [`${lead}, hỗ trợ 03 tổ chức, cá nhân về sở hữu trí tuệ.`],
    ],
    [
      'no decision and no count',
      { 'quyet-dinh-ho-tro': { kind: 'none' }, 'kinh-phi-ho-tro': { kind: 'none' } },
      [],
    ],
  ])('%s', (_, answers, expected) => expect(said(answers, 'cai-cach-hanh-chinh')).toEqual(expected));
});

describe('the scientific councils', () => {
  const names = (...items: string[]): AnswerValue => ({ kind: 'names', items });
  test.each<[string, Record<string, AnswerValue>, string[]]>([
    [
      'with their tasks counted',
      {
        ...numbers({ 'hoi-dong-khoa-hoc': 1 }),
        'loai-nhiem-vu-danh-gia': text('nghiệm thu; cấp tỉnh'),
        'nhiem-vu-danh-gia': names('Công ty A', 'Công ty B'),
      },
      ['Sở thành lập 01 Hội đồng khoa học nghiệm thu 02 nhiệm vụ KH&CN cấp tỉnh của Công ty A và Công ty B.'],
    ],
    [
      'tasks by their titles',
      {
        ...numbers({ 'hoi-dong-khoa-hoc': 1 }),
        'loai-nhiem-vu-danh-gia': text('tuyển chọn'),
        'nhiem-vu-danh-gia': names('Nghiên cứu A', 'Xây dựng B'),
      },
      [
        'Sở thành lập 01 Hội đồng khoa học tuyển chọn tổ chức, cá nhân chủ trì 02 nhiệm vụ KH&CN: “Nghiên cứu A” và “Xây dựng B”.',
      ],
    ],
    [
      'a title with a comma keeps its marks, one that says what it is has none',
      {
        ...numbers({ 'hoi-dong-khoa-hoc': 1 }),
        'loai-nhiem-vu-danh-gia': text('nghiệm thu'),
        'nhiem-vu-danh-gia': names('nghiên cứu chiết xuất, bảo quản tinh dầu', 'đề tài trồng sâm'),
      },
      [
        'Sở thành lập 01 Hội đồng khoa học nghiệm thu 02 nhiệm vụ KH&CN: “Nghiên cứu chiết xuất, bảo quản tinh dầu” và đề tài trồng sâm.',
      ],
    ],
    [
      'a title in marks of its own does not say "nhiệm vụ" again',
      {
        ...numbers({ 'hoi-dong-khoa-hoc': 1 }),
        'loai-nhiem-vu-danh-gia': text('nghiệm thu; cấp cơ sở'),
        'nhiem-vu-danh-gia': names('Nhiệm vụ “Trồng sâm dưới tán rừng”'),
      },
      [
        'Sở thành lập 01 Hội đồng khoa học nghiệm thu 01 nhiệm vụ KH&CN cấp cơ sở: “Trồng sâm dưới tán rừng”.',
      ],
    ],
    ['alone', numbers({ 'hoi-dong-khoa-hoc': 2 }), ['Sở thành lập 02 Hội đồng khoa học.']],
    ['none', numbers({ 'hoi-dong-khoa-hoc': 0 }), []],
  ])('%s', (_, answers, expected) => expect(said(answers, 'cai-cach-hanh-chinh')).toEqual(expected));
});

describe('events', () => {
  const event = (given: Partial<EventAnswer> & { name: string }): EventAnswer => ({
    date: null,
    to: null,
    people: null,
    place: null,
    purpose: null,
    ...given,
  });
  const events = (...items: EventAnswer[]): AnswerValue => ({ kind: 'events', items });
  test.each<[string, EventAnswer, string]>([
    [
      'with everything',
      event({
        name: 'lớp tập huấn 5S',
        date: '2023-09-08',
        people: '65',
        place: 'tại Lam Giang',
        purpose: 'Nhằm giúp cơ sở cải tiến',
      }),
      'Ngày 08/9/2023, Sở tổ chức lớp tập huấn 5S tại Lam Giang với 65 người tham gia, nhằm giúp cơ sở cải tiến.',
    ],
    ['with its name alone', event({ name: 'lớp tập huấn 5S' }), 'Sở tổ chức lớp tập huấn 5S.'],
    [
      'named with its verb',
      event({ name: 'tổ chức lớp tập huấn 5S', date: '2023-09-08' }),
      'Ngày 08/9/2023, Sở tổ chức lớp tập huấn 5S.',
    ],
    [
      'named with another verb',
      event({ name: 'tham gia hội thi tay nghề', date: '2023-09-08' }),
      'Ngày 08/9/2023, Sở tham gia hội thi tay nghề.',
    ],
    [
      'named with a capital verb and no date',
      event({ name: 'Tổ chức lớp tập huấn 5S' }),
      'Sở tổ chức lớp tập huấn 5S.',
    ],
    [
      'over two days',
      event({ name: 'lớp tập huấn', date: '2023-09-08', to: '2023-09-09' }),
      'Từ ngày 08/9/2023 đến ngày 09/9/2023, Sở tổ chức lớp tập huấn.',
    ],
  ])('%s', (_, given, expected) =>
    expect(said({ 'hoi-nghi-tap-huan': events(given) }, 'cai-cach-hanh-chinh')).toEqual([expected]),
  );

  test.each<[string, string]>([
    ['Hội nghị quán triệt luật mới', 'Ngày 13/9/2023, Sở tổ chức Hội nghị quán triệt luật mới.'],
    ['Tổ chức Hội nghị quán triệt luật mới', 'Ngày 13/9/2023, Sở tổ chức Hội nghị quán triệt luật mới.'],
    ['Sở tổ chức Hội nghị quán triệt luật mới', 'Ngày 13/9/2023, Sở tổ chức Hội nghị quán triệt luật mới.'],
    ['Quán triệt luật mới tại giao ban', 'Ngày 13/9/2023, Sở quán triệt luật mới tại giao ban.'],
  ])('the seam before %j says nothing twice', (name, expected) => {
    expect(said({ 'hoi-nghi-quan-triet': events(event({ name, date: '2023-09-13' })) }, 'chi-dao')).toEqual([
      expected,
    ]);
  });

  const long = 'lớp tập huấn áp dụng công cụ cải tiến năng suất, chất lượng';
  test.each<[string, Partial<EventAnswer>, string]>([
    [
      'a place behind a long name would be read as part of it: it stands in front',
      { name: long, place: 'xã Khe Sim', people: '40' },
      `Ngày 08/9/2023, tại xã Khe Sim, Sở tổ chức ${long} với 40 người tham gia.`,
    ],
    [
      'but not where it ends as the next word begins',
      { name: long, place: 'hội trường Sở', people: '40' },
      `Ngày 08/9/2023, Sở tổ chức ${long} tại hội trường Sở với 40 người tham gia.`,
    ],
    [
      'nor where the name is short',
      { name: 'lớp tập huấn 5S', place: 'xã Khe Sim' },
      'Ngày 08/9/2023, Sở tổ chức lớp tập huấn 5S tại xã Khe Sim.',
    ],
  ])('%s', (_, given, expected) =>
    expect(
      said(
        { 'hoi-nghi-tap-huan': events(event({ name: '', date: '2023-09-08', ...given })) },
        'cai-cach-hanh-chinh',
      ),
    ).toEqual([expected]),
  );

  test('each makes a sentence of its own, in their order', () => {
    expect(
      said(
        { 'hoi-nghi-tap-huan': events(event({ name: 'lớp A' }), event({ name: 'lớp B', people: '9' })) },
        'cai-cach-hanh-chinh',
      ),
    ).toEqual(['Sở tổ chức lớp A.', 'Sở tổ chức lớp B với 09 người tham gia.']);
  });

  test('two that one unit held on their days are one sentence, a third begins anew', () => {
    const held = ['2023-09-05', '2023-09-12', '2023-09-19'].map((date, index) =>
      event({ name: `lớp tập huấn số ${'ABC'[index]}`, date }),
    );
    expect(said({ 'hoi-nghi-tap-huan': events(...held) }, 'cai-cach-hanh-chinh')).toEqual([
      'Ngày 05/9/2023, Sở tổ chức lớp tập huấn số A; ngày 12/9/2023, tổ chức lớp tập huấn số B.',
      'Ngày 19/9/2023, Sở tổ chức lớp tập huấn số C.',
    ]);
  });
});

describe('papers and other work in one sentence', () => {
  const paper: Extract<AnswerValue, { kind: 'references' }> = {
    kind: 'references',
    items: [
      {
        type: 'Kế hoạch',
        number: '85/KH-SKHCN',
        date: null,
        issuer: null,
        title: 'tự kiểm tra',
        action: null,
      },
    ],
  };
  const work = (...items: string[]): AnswerValue => ({ kind: 'list', items });
  test.each<[string, Record<string, AnswerValue>, string]>([
    [
      'both',
      { 'van-ban-cchc': paper, 'viec-cchc': work('Phối hợp rà soát 4 quy trình.') },
      'Sở đã ban hành Kế hoạch số 85/KH-SKHCN tự kiểm tra; đồng thời phối hợp rà soát 04 quy trình.',
    ],
    ['only work', { 'viec-cchc': work('phối hợp rà soát') }, 'Sở đã phối hợp rà soát.'],
    ['work that says "đã"', { 'viec-cchc': work('đã phối hợp rà soát') }, 'Sở đã phối hợp rà soát.'],
    ['work that says "Sở đã"', { 'viec-cchc': work('Sở đã phối hợp rà soát') }, 'Sở đã phối hợp rà soát.'],
    [
      'work of somebody else',
      { 'van-ban-cchc': paper, 'viec-cchc': work('Trung tâm Phục vụ hành chính công khen Sở') },
      'Sở đã ban hành Kế hoạch số 85/KH-SKHCN tự kiểm tra; đồng thời Trung tâm Phục vụ hành chính công khen Sở.',
    ],
  ])('%s', (_, answers, expected) => expect(said(answers, 'cai-cach-hanh-chinh')).toEqual([expected]));

  test('work behind papers that fill two sentences has one of its own, where it says what was done', () => {
    const five: AnswerValue = {
      kind: 'references',
      items: [1, 2, 3, 4, 5].map((n) => ({ ...paper.items[0]!, number: `${n}/KH-SKHCN` })),
    };
    const behind = (...items: string[]) =>
      said({ 'van-ban-cchc': five, 'viec-cchc': work(...items) }, 'cai-cach-hanh-chinh');
    expect(behind('phối hợp rà soát 4 quy trình')).toEqual([
      expect.stringMatching(/^Sở đã ban hành /u),
      expect.stringMatching(/^Bên cạnh đó, Sở đã ban hành [^;]+ và [^;]+\.$/u),
      'Sở phối hợp rà soát 04 quy trình.',
    ]);
    expect(behind('Trung tâm Phục vụ hành chính công khen Sở')).toHaveLength(2);
  });
});
