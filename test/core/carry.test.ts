import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../src/core/answer.ts';
import type { PlanItem } from '../../src/core/plan.ts';
import type { Report } from '../../src/core/report.ts';
import { smallReport } from '../support/small-report.ts';
import { earlier, imported, month, reread, sentencesIn, type World, written } from '../support/worlds.ts';

/* Last month's report carried into this one by the rules: what is kept, replaced, told anew, inserted, revised or dropped, and where. */

const demo = earlier['the demo report']!;
const text = (said: string): AnswerValue => ({ kind: 'text', text: said });
const list = (...items: string[]): AnswerValue => ({ kind: 'list', items });
const none: AnswerValue = { kind: 'none' };
const same: AnswerValue = { kind: 'same' };
const pending: AnswerValue = { kind: 'pending' };
const plan = (number: string, date: string): AnswerValue => ({
  kind: 'references',
  items: [{ type: 'Kế hoạch', number, date, issuer: null, title: null, action: null }],
});
const over = (history: Report, answers: Record<string, AnswerValue>, period?: string) =>
  month(answers, { history: [history], ...(period ? { period } : {}) });
const lines = ({ draft }: World, section: string) => sentencesIn(draft, section).map((one) => one.text);
const itemOf = ({ plan }: World, id: string): PlanItem | undefined =>
  plan.sections
    .flatMap((section) => section.paragraphs.flat())
    .find((item) => Object.values(item).includes(id) || ('write' in item && item.replaces.includes(id)));

describe('a dated sentence', () => {
  const id = '2023-08/chi-dao/p2/s3';
  test.each<[string, Record<string, AnswerValue>, RegExp]>([
    ['unanswered', {}, /chưa có trả lời/],
    ['pending', { 'chi-dao-khac': pending }, /chưa có trả lời/],
    ['none', { 'chi-dao-khac': none }, /không phát sinh/],
    ['same, of something done once', { 'chi-dao-khac': same }, /một lần/],
  ])('is dropped with a reason: %s', (_, answers, why) => {
    const world = over(demo, answers);
    expect(itemOf(world, id)).toMatchObject({ drop: id, why: expect.stringMatching(why) });
    expect(world.draft.dropped).toContainEqual(expect.objectContaining({ id }));
  });

  test('is replaced in its own place by what was answered, and named in it', () => {
    const world = over(demo, { 'chi-dao-khac': text('Công đoàn tặng 20 suất quà') });
    expect(itemOf(world, id)).toMatchObject({
      from: ['chi-dao-khac'],
      replaces: expect.arrayContaining([id]),
    });
    expect(lines(world, 'chi-dao')).toContain('Công đoàn tặng 20 suất quà.');
  });

  test('of papers is replaced by the papers of this month, whatever its papers are about', () => {
    const papers = '2023-08/chi-dao/p2/s1';
    const world = over(demo, { 'van-ban-chi-dao': plan('91/KH-SKHCN', '2023-09-05') });
    expect(itemOf(world, papers)).toMatchObject({ from: ['van-ban-chi-dao'], replaces: [papers] });
  });

  test('that no question answers for is dropped with a reason, never kept', () => {
    const world = over(
      smallReport({ danChu: ['Sở giữ nếp họp. Ngày 04/8/2023, đoàn khách đến xem vườn cây.'] }),
      {},
    );
    expect(lines(world, 'dan-chu-co-so')).toEqual(['Sở giữ nếp họp.']);
    expect(world.draft.dropped).toHaveLength(1);
  });
});

describe('same', () => {
  const routine = 'Ngoài ra, trong tháng, Chi cục kiểm tra nhãn tại 18 cơ sở.';
  const history = smallReport({ cchc: ['Sở giữ nếp một cửa.', routine] });

  test('a list tells again what the question owned', () => {
    expect(lines(over(history, { 'viec-khac-tdc': same }), 'cai-cach-hanh-chinh')).toContain(routine);
  });

  test('its period label goes: the sentence it is told in has its own', () => {
    const labelled = smallReport({
      cchc: ['Sở giữ nếp một cửa.', 'Tháng 8/2023, Chi cục kiểm tra nhãn tại 18 cơ sở.'],
    });
    expect(lines(over(labelled, { 'viec-khac-tdc': same }), 'cai-cach-hanh-chinh')[1]).toBe(
      'Ngoài ra, trong tháng, Chi cục kiểm tra nhãn tại 18 cơ sở.',
    );
  });

  test('the word that joined it to the clause in front goes as well', () => {
    const joined = smallReport({
      cchc: [
        'Sở giữ nếp cải cách hành chính.',
        'Trong tháng, Sở đã ban hành Kế hoạch số 5/KH-SKHCN ngày 03/8/2023 tự kiểm tra; đồng thời rà soát quy trình điện tử.',
      ],
    });
    const answers = { 'van-ban-cchc': plan('6/KH-SKHCN', '2023-09-05'), 'viec-cchc': same };
    expect(lines(over(joined, answers), 'cai-cach-hanh-chinh')).toContain(
      'Trong tháng, Sở đã ban hành Kế hoạch số 6/KH-SKHCN ngày 05/9/2023; đồng thời rà soát quy trình điện tử.',
    );
  });

  test.each([none, same, pending])(
    'on a kept text ($kind) keeps the standing sentence and adds nothing',
    (value) => {
      const before = lines(over(demo, {}), 'cai-cach-hanh-chinh');
      expect(
        lines(over(demo, { 'hien-dai-hoa': value, 'khao-sat-cong-nghe': value }), 'cai-cach-hanh-chinh'),
      ).toEqual(before);
    },
  );
});

describe('where a new sentence stands', () => {
  const place = (world: World, section: string, said: string) => {
    const all = lines(world, section);
    return all[all.indexOf(said) - 1];
  };

  test('news stands right behind the standing sentence of its question', () => {
    const world = over(demo, {
      'hien-dai-hoa': text('số hóa 1.240 hồ sơ'),
      'van-hoa-cong-vu': text('kiểm tra 5 phòng'),
    });
    expect(place(world, 'cai-cach-hanh-chinh', 'Trong tháng, Sở số hóa 1.240 hồ sơ.')).toMatch(
      /hiện đại hóa công sở/,
    );
    expect(place(world, 'dan-chu-co-so', 'Trong tháng, Sở kiểm tra 05 phòng.')).toMatch(
      /Văn hóa công vụ|đạo đức công vụ|văn hóa công sở/,
    );
  });

  test('several sentences of one answer stay together and in order', () => {
    const world = over(demo, {
      'hien-dai-hoa': text('Làm việc một.\nLàm việc hai; rồi việc ba.\n- làm việc bốn'),
    });
    expect(written(world.draft, 'cai-cach-hanh-chinh')).toEqual([
      'Làm việc một.',
      'Làm việc hai; rồi việc ba.',
      'Làm việc bốn.',
    ]);
  });

  test('what has no place is told at the end of its section, other work in one sentence with the units that did it', () => {
    const history = smallReport({ cchc: ['Sở giữ nếp một cửa.'] });
    const world = over(history, {
      'viec-khac-qlcn': list('thẩm định 02 dự án'),
      'viec-khac-tdc': list('kiểm định 3 cân'),
    });
    const section = world.draft.sections.find((one) => one.id === 'cai-cach-hanh-chinh')!;
    expect(section.paragraphs.map((one) => one.sentences.map(({ text: said }) => said))).toEqual([
      ['Sở giữ nếp một cửa.'],
      [
        'Ngoài ra, trong tháng, Phòng Quản lý Công nghệ thẩm định 02 dự án; Chi cục Tiêu chuẩn Đo lường Chất lượng kiểm định 03 cân.',
      ],
    ]);
  });

  test('a section that the earlier report lacks comes with the heading of the template, in the order of the numbers', () => {
    const history = smallReport({ cchc: ['Sở giữ nếp một cửa.'], danChu: ['Sở giữ nếp công khai.'] });
    const world = over(history, { 'chi-dao-khac': text('Công đoàn tặng 20 suất quà') });
    expect(world.draft.sections.map(({ id, own, part }) => [id, `${part.number}.${own?.number}`])).toEqual([
      ['chi-dao', 'I.1'],
      ['cai-cach-hanh-chinh', 'I.2'],
      ['dan-chu-co-so', 'I.3'],
    ]);
  });
});

describe('the kept list of regulations', () => {
  const kept = 'Sở giữ các quy chế, quy định: Quy chế làm việc; Quy chế chi tiêu; Nội quy cơ quan.';
  const history = smallReport({ chiDao: [kept] });
  test.each<[string, string[], string[]]>([
    [
      'a new one goes in before the last item',
      ['Quy chế lưu trữ (QĐ 12/QĐ-SKHCN)'],
      [
        'Sở giữ các quy chế, quy định: Quy chế làm việc; Quy chế chi tiêu; Quy chế lưu trữ (QĐ 12/QĐ-SKHCN); Nội quy cơ quan.',
      ],
    ],
    [
      'two new ones',
      ['Quy chế A', 'Quy chế B'],
      [
        'Sở giữ các quy chế, quy định: Quy chế làm việc; Quy chế chi tiêu; Quy chế A; Quy chế B; Nội quy cơ quan.',
      ],
    ],
    [
      'an amended one is told apart',
      ['sửa đổi Quy chế chi tiêu'],
      [kept, 'Trong tháng, Sở đã sửa đổi Quy chế chi tiêu.'],
    ],
    [
      'a repealed one leaves the list and is told apart',
      ['Bãi bỏ Quy chế chi tiêu'],
      [
        'Sở giữ các quy chế, quy định: Quy chế làm việc; Nội quy cơ quan.',
        'Trong tháng, Sở đã bãi bỏ Quy chế chi tiêu.',
      ],
    ],
    [
      'one that takes the place of another is told apart',
      ['Thay thế Quy chế chi tiêu'],
      [kept, 'Trong tháng, Sở đã thay thế Quy chế chi tiêu.'],
    ],
    [
      'one already listed is not put in twice',
      ['Quy chế chi tiêu (Quyết định số 12/QĐ-SKHCN)'],
      [kept, 'Trong tháng, Sở đã ban hành Quy chế chi tiêu (Quyết định số 12/QĐ-SKHCN).'],
    ],
    [
      'a new one typed with its verb',
      ['ban hành Quy chế lưu trữ'],
      [kept, 'Trong tháng, Sở đã ban hành Quy chế lưu trữ.'],
    ],
    [
      'a longer name than a listed one is new',
      ['Quy chế chi tiêu nội bộ'],
      [
        'Sở giữ các quy chế, quy định: Quy chế làm việc; Quy chế chi tiêu; Quy chế chi tiêu nội bộ; Nội quy cơ quan.',
      ],
    ],
  ])('%s', (_, items, expected) =>
    expect(lines(over(history, { 'quy-che-noi-bo': list(...items) }), 'chi-dao')).toEqual(expected),
  );

  test.each([none, pending])('$kind keeps the list as it is', (value) => {
    expect(lines(over(history, { 'quy-che-noi-bo': value }), 'chi-dao')).toEqual([kept]);
  });

  test('without such a list it is told in a sentence of its own', () => {
    expect(
      lines(
        over(smallReport({ chiDao: ['Sở giữ nếp họp.'] }), { 'quy-che-noi-bo': list('Quy chế A') }),
        'chi-dao',
      ),
    ).toEqual(['Sở giữ nếp họp.', 'Trong tháng, Sở đã ban hành Quy chế A.']);
  });

  test('a label of the month in the list moves along', () => {
    const labelled = smallReport({
      chiDao: ['Đến tháng 8/2023, các quy chế, quy định gồm: Quy chế làm việc; Quy chế chi tiêu; Nội quy.'],
    });
    expect(lines(over(labelled, { 'quy-che-noi-bo': list('Quy chế A') }), 'chi-dao')[0]).toMatch(
      /^Đến tháng 9\/2023, .*Quy chế A; Nội quy\.$/,
    );
  });
});

describe('the plan of the year', () => {
  const kept = 'Sở triển khai Kế hoạch công tác dân vận chính quyền năm 2023 đến từng phòng.';
  const august = smallReport({ chiDao: ['Sở giữ nếp họp.', kept] });
  const december = smallReport({ chiDao: ['Sở giữ nếp họp.', kept] }, 12);
  const said = (history: Report, answer: AnswerValue | null, period: string) =>
    lines(over(history, answer ? { 'ke-hoach-nam': answer } : {}, period), 'chi-dao').slice(1);

  test.each<[string, Report, AnswerValue | null, string, string[]]>([
    ['same year, unanswered', august, null, '2023-09', [kept]],
    ['same year, pending', august, pending, '2023-09', [kept]],
    [
      'same year, answered',
      august,
      plan('09/KH-SKHCN', '2023-01-17'),
      '2023-09',
      [
        'Sở triển khai Kế hoạch công tác dân vận chính quyền năm 2023 (Kế hoạch số 09/KH-SKHCN ngày 17/01/2023) đến từng phòng.',
      ],
    ],
    [
      'January, answered',
      december,
      plan('07/KH-SKHCN', '2024-01-11'),
      '2024-01',
      [
        'Sở triển khai Kế hoạch công tác dân vận chính quyền năm 2024 (Kế hoạch số 07/KH-SKHCN ngày 11/01/2024) đến từng phòng.',
      ],
    ],
    [
      'January, not there yet',
      december,
      none,
      '2024-01',
      ['Sở đang xây dựng Kế hoạch công tác dân vận chính quyền năm 2024.'],
    ],
    ['January, unanswered: the old plan goes', december, null, '2024-01', []],
    ['January, pending: the old plan goes', december, pending, '2024-01', []],
  ])('%s', (_, history, answer, period, expected) => expect(said(history, answer, period)).toEqual(expected));

  const drafting = smallReport(
    { chiDao: ['Sở giữ nếp họp.', 'Sở đang xây dựng Kế hoạch công tác dân vận chính quyền năm 2024.'] },
    1,
    2024,
  );
  test.each<[string, AnswerValue | null, string[]]>([
    [
      'issued',
      plan('07/KH-SKHCN', '2024-02-01'),
      [
        'Sở đã ban hành và tổ chức thực hiện Kế hoạch công tác dân vận chính quyền năm 2024 (Kế hoạch số 07/KH-SKHCN ngày 01/02/2024).',
      ],
    ],
    ['still not there', none, ['Sở đang xây dựng Kế hoạch công tác dân vận chính quyền năm 2024.']],
    ['unanswered', null, ['Sở đang xây dựng Kế hoạch công tác dân vận chính quyền năm 2024.']],
  ])('the month after "đang xây dựng": %s', (_, answer, expected) =>
    expect(said(drafting, answer, '2024-02')).toEqual(expected),
  );

  test('a citation of the same year is replaced, not doubled', () => {
    const cited = smallReport({
      chiDao: ['Sở giữ nếp họp.', kept.replace('2023', '2023 (Kế hoạch số 08/KH-SKHCN ngày 15/01/2023)')],
    });
    expect(said(cited, plan('09/KH-SKHCN', '2023-01-17'), '2023-09')).toEqual([
      kept.replace('2023', '2023 (Kế hoạch số 09/KH-SKHCN ngày 17/01/2023)'),
    ]);
  });

  test('brackets behind the year that are no citation stay', () => {
    const cited = smallReport({
      chiDao: ['Sở giữ nếp họp.', kept.replace('2023', '2023 (gọi tắt là Kế hoạch năm)')],
    });
    expect(said(cited, plan('09/KH-SKHCN', '2023-01-17'), '2023-09')[0]).toMatch(
      /\(gọi tắt là Kế hoạch năm\)/,
    );
  });

  test('where no sentence names it, it is told anew', () => {
    expect(
      lines(
        over(smallReport({ chiDao: ['Sở quan tâm lãnh đạo công tác này.'] }), {
          'ke-hoach-nam': plan('09/KH-SKHCN', '2023-01-17'),
        }),
        'chi-dao',
      ),
    ).toEqual([
      'Sở quan tâm lãnh đạo công tác này.',
      'Sở đã ban hành và tổ chức thực hiện Kế hoạch công tác dân vận chính quyền năm 2023 (Kế hoạch số 09/KH-SKHCN ngày 17/01/2023).',
    ]);
  });
});

describe('a new year', () => {
  const turned = (said: string) => {
    const world = over(smallReport({ danChu: [said] }, 12), {}, '2024-01');
    return [lines(world, 'dan-chu-co-so')[0], world.plan.sections[0]!.paragraphs[0]![0]] as const;
  };

  test.each([
    ['Sở phấn đấu giữ vững danh hiệu trong năm 2023.', 'Sở phấn đấu giữ vững danh hiệu trong năm 2024.'],
    ['Chủ đề năm 2023 được nhắc lại tại tháng 12/2023.', 'Chủ đề năm 2024 được nhắc lại tại tháng 01/2024.'],
  ])('a bare year is proposed as a revision: %s', (said, expected) => {
    const [text2, item] = turned(said);
    expect(text2).toBe(expected);
    expect(item).toMatchObject({ why: expect.stringMatching(/2023|2024/) });
    expect(item).toHaveProperty('revise');
  });

  test.each([
    'Sở thực hiện nội quy từ năm 2023 đến nay.',
    'Sở thực hiện đề án đến năm 2023.',
    'Sở theo Luật Thực hiện dân chủ ở cơ sở năm 2022.',
    'Sở giữ khẩu hiệu “Dân vận khéo năm 2023” trên bảng tin.',
    'Sở giữ nếp giai đoạn 2021 - 2025.',
  ])('stays: %s', (said) => {
    const [text2, item] = turned(said);
    expect(text2).toBe(said);
    expect(item).toHaveProperty('keep');
  });

  test('within the year no bare year moves', () => {
    const said = 'Sở phấn đấu giữ vững danh hiệu trong năm 2023.';
    expect(lines(over(smallReport({ danChu: [said] }), {}), 'dan-chu-co-so')).toEqual([said]);
  });
});

describe('the tasks of the coming month', () => {
  const history = smallReport({
    chiDao: ['Sở giữ nếp họp.'],
    tasks: ['1. Giữ nếp họp.', '2. Giữ giờ giấc. Chống quan liêu.', '3. Chăm lo đoàn viên./.'],
  });
  const tasks = (edits: Partial<Extract<AnswerValue, { kind: 'edits' }>>) => {
    const world = over(history, {
      'nhiem-vu-thang-sau': { kind: 'edits', items: [], change: [], drop: [], ...edits },
    });
    return world.draft.sections
      .find((one) => one.id === 'phuong-huong')!
      .paragraphs.map(({ label, sentences }) => `${label} ${sentences.map((one) => one.text).join(' ')}`);
  };

  test.each<[string, Partial<Extract<AnswerValue, { kind: 'edits' }>>, string[]]>([
    ['kept', {}, ['1. Giữ nếp họp.', '2. Giữ giờ giấc. Chống quan liêu.', '3. Chăm lo đoàn viên.']],
    [
      'added',
      { items: ['đối thoại với dân'] },
      [
        '1. Giữ nếp họp.',
        '2. Giữ giờ giấc. Chống quan liêu.',
        '3. Chăm lo đoàn viên.',
        '4. Đối thoại với dân.',
      ],
    ],
    [
      'one that is there already is not added',
      { items: ['giữ nếp họp'] },
      ['1. Giữ nếp họp.', '2. Giữ giờ giấc. Chống quan liêu.', '3. Chăm lo đoàn viên.'],
    ],
    ['dropped, the others numbered anew', { drop: [2] }, ['1. Giữ nếp họp.', '2. Chăm lo đoàn viên.']],
    [
      'changed in its place',
      { items: ['giữ kỷ luật'], change: [2] },
      ['1. Giữ nếp họp.', '2. Giữ kỷ luật.', '3. Chăm lo đoàn viên.'],
    ],
    [
      'all at once',
      { items: ['giữ kỷ luật', 'việc mới'], change: [3], drop: [1] },
      ['1. Giữ giờ giấc. Chống quan liêu.', '2. Giữ kỷ luật.', '3. Việc mới.'],
    ],
  ])('%s', (_, edits, expected) => expect(tasks(edits)).toEqual(expected));

  test.each([none, same, pending])('$kind keeps them all', (value) => {
    expect(lines(over(history, { 'nhiem-vu-thang-sau': value }), 'phuong-huong')).toHaveLength(4);
  });

  test('a sentence that leads in has no number, and tasks are named by the numbers that are printed', () => {
    const led = smallReport({
      chiDao: ['Sở giữ nếp họp.'],
      tasks: ['Trong tháng tới, Sở tập trung các việc sau:', '1. Giữ nếp họp.', '2. Giữ giờ giấc.'],
    });
    const world = over(led, { 'nhiem-vu-thang-sau': { kind: 'edits', items: [], change: [], drop: [1] } });
    const paragraphs = world.draft.sections
      .at(-1)!
      .paragraphs.map(({ label, sentences }) => [label, sentences[0]!.text]);
    expect(paragraphs).toEqual([
      [undefined, 'Trong tháng tới, Sở tập trung các việc sau:'],
      ['1.', 'Giữ giờ giấc.'],
    ]);
  });
});

describe('the month after a draft of our own', () => {
  const next = async (
    first: World,
    format: 'md' | 'docx',
    period: string,
    answers: Record<string, AnswerValue> = {},
  ) => over(imported(await reread(first.printed, format))[0], answers, period);

  for (const format of ['md', 'docx'] as const) {
    test(`the plan cited in January stays in February, asked or not (.${format})`, async () => {
      const december = smallReport(
        {
          chiDao: [
            'Sở giữ nếp họp.',
            'Sở triển khai Kế hoạch công tác dân vận chính quyền năm 2023 đến từng phòng.',
          ],
        },
        12,
      );
      const january = over(december, { 'ke-hoach-nam': plan('07/KH-SKHCN', '2024-01-11') }, '2024-01');
      const february = await next(january, format, '2024-02');
      expect(lines(february, 'chi-dao')).toEqual(lines(january, 'chi-dao'));
    });

    test(`the plan told anew in January stays in February (.${format})`, async () => {
      const january = over(
        smallReport({ chiDao: ['Sở quan tâm lãnh đạo công tác này.'] }, 12),
        { 'ke-hoach-nam': plan('07/KH-SKHCN', '2024-01-11') },
        '2024-01',
      );
      const february = await next(january, format, '2024-02');
      expect(lines(february, 'chi-dao')).toEqual(lines(january, 'chi-dao'));
    });

    test(`the kept list stays with what was put into it (.${format})`, async () => {
      const history = smallReport({
        chiDao: ['Sở giữ các quy chế, quy định: Quy chế làm việc; Quy chế chi tiêu; Nội quy cơ quan.'],
      });
      const september = over(history, {
        'quy-che-noi-bo': list('Quy chế lưu trữ (Quyết định số 112/QĐ-SKHCN ngày 30/8/2023)'),
      });
      const october = await next(september, format, '2023-10');
      expect(lines(october, 'chi-dao')).toEqual(lines(september, 'chi-dao'));
    });

    test(`an added task is carried (.${format})`, async () => {
      const history = smallReport({
        chiDao: ['Sở giữ nếp họp.'],
        tasks: ['1. Giữ nếp họp.', '2. Giữ giờ giấc./.'],
      });
      const september = over(history, {
        'nhiem-vu-thang-sau': { kind: 'edits', items: ['đối thoại'], change: [], drop: [] },
      });
      const october = await next(september, format, '2023-10');
      expect(lines(october, 'phuong-huong')).toEqual(['Giữ nếp họp.', 'Giữ giờ giấc.', 'Đối thoại.']);
    });

    test(`news without a digit is not told again (.${format})`, async () => {
      const history = smallReport({ cchc: ['Sở hiện đại hóa công sở dần dần.'] });
      const september = over(history, { 'hien-dai-hoa': text('thay toàn bộ bảng chỉ dẫn ở sảnh') });
      expect(written(september.draft)).toEqual(['Thay toàn bộ bảng chỉ dẫn ở sảnh.']);
      const october = await next(september, format, '2023-10');
      expect(lines(october, 'cai-cach-hanh-chinh')).toEqual(['Sở hiện đại hóa công sở dần dần.']);
    });
  }
});

describe('longer periods', () => {
  test('a quarter is named as one everywhere', () => {
    const history = smallReport({
      chiDao: ['Sở giữ nếp họp.'],
      cchc: ['Đến tháng 8/2023, Sở giữ nếp một cửa.'],
      tasks: ['1. Giữ nếp họp./.'],
    });
    const world = over(
      history,
      {
        'luot-tiep-cong-dan': { kind: 'number', value: '4', unit: 'lượt', people: null },
        'viec-cchc': list('rà soát quy trình'),
      },
      '2023-Q3',
    );
    expect(world.draft.title).toBe('Kết quả thực hiện công tác dân vận chính quyền quý III năm 2023');
    expect(world.draft.sections.map(({ part }) => part.text)).toEqual(
      expect.arrayContaining([
        'KẾT QUẢ CÔNG TÁC DÂN VẬN QUÝ III NĂM 2023',
        'PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV NĂM 2023',
      ]),
    );
    expect(written(world.draft).join(' ')).not.toMatch(/tháng/iu);
  });
});
