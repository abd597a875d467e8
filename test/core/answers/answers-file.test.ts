import { describe, expect, test } from 'vitest';
import type { AnswerIssue, AnswerValue } from '../../../src/core/answer.ts';
import { answerFiles, typed } from '../../support/worlds.ts';

/* A file of answers typed: each form of DESIGN section 8, and each thing that can be wrong with its line. */

const head = 'period: 2023-09\nanswers:\n';
/** The value of one answer; the text stands behind the question's id. */
const value = (question: string, said: string): AnswerValue | undefined => {
  const { answers, issues } = typed(`${head}  ${question}: ${said}\n`);
  expect(issues).toEqual([]);
  return answers[0]?.value;
};
const issue = (question: string, said: string): AnswerIssue[] =>
  typed(`${head}  ${question}: ${said}\n`).issues;

describe('numbers', () => {
  test.each([
    ['53', '53'],
    ['1.245', '1245'],
    ['"1.245"', '1245'],
    ['1.326 hồ sơ', '1326'],
    ['64,5', '64.5'],
    ['02', '2'],
    ['"02 hồ sơ"', '2'],
    ['0', '0'],
    ['{ amount: 3, unit: hồ sơ }', '3'],
    ['{ amount: "1.326" }', '1326'],
    ['mười hai', '12'],
  ])('%s', (said, expected) => {
    expect(value('ho-so-tiep-nhan', said)).toEqual({
      kind: 'number',
      value: expected,
      unit: 'hồ sơ',
      people: null,
    });
  });

  test('visits may name their people', () => {
    expect(value('luot-tiep-cong-dan', '{ amount: 6, unit: lượt, people: 8 }')).toMatchObject({
      value: '6',
      people: '8',
    });
  });

  test.each([
    ['to-chuc-so-huu-tri-tue', '3 tổ chức', '3'],
    ['to-chuc-so-huu-tri-tue', '3 cá nhân', '3'],
    ['luot-tiep-cong-dan', '4 lượt công dân', '4'],
  ])('%s: %s has the unit in other words', (question, said, expected) => {
    expect(value(question, said)).toMatchObject({ value: expected });
  });
});

describe('money and shares', () => {
  test.each([
    ['372,5 triệu', '372500000'],
    ['372,5 triệu đồng', '372500000'],
    ['495.000.000 đồng', '495000000'],
    ['1 tỷ 250 triệu đồng', '1250000000'],
    ['{ amount: 485, unit: triệu }', '485000000'],
    ['{ amount: "327,5", unit: triệu }', '327500000'],
    ['0 đồng', '0'],
  ])('%s', (said, expected) =>
    expect(value('kinh-phi-ho-tro', said)).toEqual({ kind: 'money', value: expected }),
  );

  test.each([
    ['100%', '100'],
    ['64,5%', '64.5'],
    ['64,5', '64.5'],
    ['99.5', '99.5'],
    ['100 phần trăm', '100'],
    ['{ amount: "64,5", unit: "%" }', '64.5'],
  ])('%s', (said, expected) =>
    expect(value('ty-le-tiep-nhan', said)).toEqual({ kind: 'percent', value: expected }),
  );
});

describe('the words that stand for an answer', () => {
  test.each([
    ['none', 'none'],
    ['không', 'none'],
    ['Không có', 'none'],
    ['không phát sinh', 'none'],
    ['Chưa phát sinh.', 'none'],
    ['same', 'same'],
    ['như tháng trước', 'same'],
    ['Như kỳ trước', 'same'],
    ['giữ nguyên', 'same'],
    ['pending', 'pending'],
    ['chưa có số liệu', 'pending'],
    ['Đang tổng hợp', 'pending'],
  ])('%s', (said, kind) => {
    for (const question of [
      'ho-so-tiep-nhan',
      'kinh-phi-ho-tro',
      'van-ban-cchc',
      'hoi-nghi-tap-huan',
      'viec-cchc',
      'hien-dai-hoa',
    ])
      expect(value(question, said)).toEqual({ kind });
  });

  test.each(['', '""', 'null', '~'])('an answer left empty (%s) is no answer', (said) => {
    expect(typed(`${head}  ho-so-tiep-nhan: ${said}\n`)).toMatchObject({ answers: [], issues: [] });
  });

  test('a sentence that begins with one of them is a text', () => {
    expect(value('hien-dai-hoa', 'không có phần mềm mới nhưng đã sửa máy chủ')).toMatchObject({
      kind: 'text',
    });
  });
});

describe('documents', () => {
  test('a list of them with what is known of each', () => {
    expect(
      value(
        'van-ban-cchc',
        '\n    - { type: TTr, number: 68/TTr-SKHCN, date: 07/9/2023, action: trình công bố danh mục }\n    - { number: 1905/QĐ-UBND, title: "về việc A, B." }',
      ),
    ).toEqual({
      kind: 'references',
      items: [
        {
          type: 'Tờ trình',
          number: '68/TTr-SKHCN',
          date: '2023-09-07',
          issuer: null,
          title: null,
          action: 'trình công bố danh mục',
        },
        {
          type: 'Quyết định',
          number: '1905/QĐ-UBND',
          date: null,
          issuer: null,
          title: 'về việc A, B',
          action: null,
        },
      ],
    });
  });

  test('one map without a list', () => {
    expect(
      value('ke-hoach-nam', '{ type: Kế hoạch, number: số 09/KH-SKHCN, date: 17/01/2023 }'),
    ).toMatchObject({
      items: [{ number: '09/KH-SKHCN', date: '2023-01-17' }],
    });
  });

  test('a document in words', () => {
    expect(value('van-ban-cchc', '["Tờ trình số 68/TTr-SKHCN ngày 07/9/2023"]')).toMatchObject({
      items: [{ type: 'Tờ trình', number: '68/TTr-SKHCN', date: '2023-09-07', action: null }],
    });
  });
});

describe('events', () => {
  const event = (said: string) => {
    const found = value('hoi-nghi-tap-huan', said);
    return found?.kind === 'events' ? found.items[0] : found;
  };
  const empty = { date: null, to: null, people: null, place: null, purpose: null };

  test('only the name is needed', () => {
    expect(event('[lớp tập huấn 5S]')).toEqual({ ...empty, name: 'lớp tập huấn 5S' });
    expect(event('[{ name: lớp tập huấn 5S. }]')).toEqual({ ...empty, name: 'lớp tập huấn 5S' });
  });

  test.each([
    ['31/8/2023', '2023-08-31', null],
    ['31/8', '2023-08-31', null],
    ['13/9', '2023-09-13', null],
    ['2023-09-13', '2023-09-13', null],
    ['ngày 13 tháng 9 năm 2023', '2023-09-13', null],
    ['từ ngày 12/9/2023 đến ngày 13/9/2023', '2023-09-12', '2023-09-13'],
    ['12/9 - 13/9/2023', '2023-09-12', '2023-09-13'],
  ])('date %s', (date, from, to) =>
    expect(event(`[{ name: lớp, date: ${date} }]`)).toMatchObject({ date: from, to }),
  );

  test('a day of last December in a report of January', () => {
    const { answers } = typed(
      'period: 2024-01\nanswers:\n  hoi-nghi-tap-huan: [{ name: lớp, date: 21/12 }]\n',
    );
    expect(answers[0]!.value).toMatchObject({ items: [{ date: '2023-12-21' }] });
  });

  test.each([
    ['48', '48'],
    ['48 người', '48'],
    ['215 lượt người', '215'],
    ['1.150', '1150'],
  ])('people %s', (people, expected) =>
    expect(event(`[{ name: lớp, people: ${people} }]`)).toMatchObject({ people: expected }),
  );
});

describe('texts and lists', () => {
  test.each<[string, string, AnswerValue]>([
    ['hien-dai-hoa', 'đưa vào dùng phần mềm', { kind: 'text', text: 'đưa vào dùng phần mềm' }],
    ['hien-dai-hoa', '|-\n    Dòng một.\n    Dòng  hai.', { kind: 'text', text: 'Dòng một.\nDòng hai.' }],
    ['hien-dai-hoa', '[dòng một, dòng hai]', { kind: 'text', text: 'dòng một\ndòng hai' }],
    ['viec-cchc', 'rà soát 04 quy trình', { kind: 'list', items: ['rà soát 04 quy trình'] }],
    ['viec-cchc', '["A, B", C]', { kind: 'list', items: ['A, B', 'C'] }],
    ['nhiem-vu-danh-gia', '[Công ty A, Công ty B]', { kind: 'names', items: ['Công ty A', 'Công ty B'] }],
    ['hien-dai-hoa', '2023', { kind: 'text', text: '2023' }],
    ['hien-dai-hoa', 'e\u0302', { kind: 'text', text: 'ê' }],
  ])('%s: %s', (question, said, expected) => expect(value(question, said)).toEqual(expected));

  test('what was typed is kept beside the value', () => {
    expect(typed(`${head}  ho-so-tiep-nhan: 1.326 hồ sơ\n`).answers[0]!.typed).toBe('1.326 hồ sơ');
  });
});

describe('what is wrong names its line', () => {
  test.each<[string, string, string, Partial<AnswerIssue> & { kind: AnswerIssue['kind'] }]>([
    [
      'unknown question, with the nearest one',
      'ho-so-tre-hen',
      '1',
      { kind: 'unknown-question', nearest: 'ho-so-tre-han', line: 3 },
    ],
    ['unknown question', 'thoi-tiet-hom-nay', 'đẹp', { kind: 'unknown-question', nearest: null }],
    [
      'a title cut at its comma',
      'van-ban-cchc',
      '\n    - { number: 1/KH-SKHCN, title: rà soát, đánh giá }',
      { kind: 'split-title', key: 'đánh giá', line: 4 },
    ],
    [
      'a key that is none',
      'van-ban-cchc',
      '\n    - number: 1/KH-SKHCN\n      ngay: 01/9/2023',
      { kind: 'unknown-key', key: 'ngay', line: 5 },
    ],
    [
      'a document without number',
      'van-ban-cchc',
      '\n    - { type: Kế hoạch, title: a }',
      { kind: 'key-missing', key: 'number', line: 4 },
    ],
    [
      'words that name no document',
      'van-ban-cchc',
      '[trình danh mục]',
      { kind: 'key-missing', key: 'number' },
    ],
    ['an event without name', 'hoi-nghi-tap-huan', '[{ people: 4 }]', { kind: 'key-missing', key: 'name' }],
    [
      'a day that the calendar does not have',
      'hoi-nghi-tap-huan',
      '\n    - name: lớp\n      date: 31/9/2023',
      { kind: 'impossible-date', found: '31/9/2023', line: 5 },
    ],
    [
      'a day without year that the calendar does not have',
      'hoi-nghi-tap-huan',
      '[{ name: lớp, date: 31/9 }]',
      { kind: 'impossible-date' },
    ],
    [
      'no date',
      'hoi-nghi-tap-huan',
      '[{ name: lớp, date: hôm qua }]',
      { kind: 'not-a-date', found: 'hôm qua' },
    ],
    ['no number', 'ho-so-tiep-nhan', 'nhiều lắm', { kind: 'not-a-number', found: 'nhiều lắm' }],
    ['below zero', 'ho-so-tiep-nhan', '-3', { kind: 'negative', found: '-3' }],
    [
      'people below zero',
      'hoi-nghi-tap-huan',
      '[{ name: lớp, people: -3 }]',
      { kind: 'negative', found: '-3' },
    ],
    ['money below zero', 'kinh-phi-ho-tro', '-3 triệu đồng', { kind: 'not-a-number' }],
    ['money without unit', 'kinh-phi-ho-tro', '485', { kind: 'unit-needed', found: '485', unit: 'đồng' }],
    ['money without unit in a map', 'kinh-phi-ho-tro', '{ amount: 485 }', { kind: 'unit-needed' }],
    ['money in another unit', 'kinh-phi-ho-tro', '{ amount: 485, unit: hồ sơ }', { kind: 'not-a-number' }],
    ['another unit', 'ho-so-tiep-nhan', '4 dự án', { kind: 'other-unit', found: 'dự án', unit: 'hồ sơ' }],
    [
      'an unknown key of a share',
      'ty-le-tiep-nhan',
      '{ amount: 100, ghi-chu: đủ }',
      { kind: 'unknown-key', key: 'ghi-chu' },
    ],
    [
      'a share without its amount',
      'ty-le-tiep-nhan',
      '{ unit: "%" }',
      { kind: 'key-missing', key: 'amount' },
    ],
    [
      'a list where a number is wanted',
      'ho-so-tiep-nhan',
      '[4]',
      { kind: 'wrong-shape', expected: 'number', found: 'list' },
    ],
    [
      'a map where a text is wanted',
      'hien-dai-hoa',
      '{ a: b }',
      { kind: 'wrong-shape', expected: 'text', found: 'map' },
    ],
    [
      'a control character',
      'hien-dai-hoa',
      '"phần\\u0007mềm"',
      { kind: 'control-character', code: 'U+0007' },
    ],
    ['an empty item', 'viec-cchc', '\n    - rà soát\n    -', { kind: 'empty-item' }],
  ])('%s', (_, question, said, expected) => {
    const found = issue(question, said);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      line: 3,
      question,
      ...(expected.line ? {} : { line: found[0]!.line }),
      ...expected,
    });
    expect(found[0]!.line).toBeGreaterThanOrEqual(3);
  });

  test.each<[string, string, string | null, object]>([
    ['no map', '- a\n- b\n', null, { kind: 'not-a-map', line: 1 }],
    ['answers that are no map', 'period: 2023-09\nanswers: [a]\n', null, { kind: 'not-a-map' }],
    ['an empty file', '', '2023-09', { kind: 'not-a-map' }],
    [
      'a period that is none',
      'period: tháng 9\nanswers:\n',
      null,
      { kind: 'bad-period', found: 'tháng 9', line: 1 },
    ],
    ['month 13', 'answers:\nperiod: 2023-13\n', null, { kind: 'bad-period', line: 2 }],
    [
      'another period than the one asked for',
      'period: 2023-09\n',
      '2023-10',
      { kind: 'other-period', found: '2023-09', wanted: '2023-10' },
    ],
    [
      'an answer that is not indented',
      'period: 2023-09\nho-so-tiep-nhan: 3\n',
      null,
      { kind: 'unknown-top-key', key: 'ho-so-tiep-nhan', line: 2 },
    ],
  ])('%s', (_, text, period, expected) =>
    expect(typed(text, period).issues).toEqual([expect.objectContaining(expected)]),
  );

  test('every wrong answer is named, not only the first', () => {
    const { issues } = typed(`${head}  ho-so-tiep-nhan: nhiều\n  hien-dai-hoa: tốt\n  kinh-phi-ho-tro: 3\n`);
    expect(issues.map(({ kind, line }) => [kind, line])).toEqual([
      ['not-a-number', 3],
      ['unit-needed', 5],
    ]);
  });

  test('"none" inside a list is not printed as work done', () => {
    const { answers, issues } = typed(`${head}  viec-cchc:\n    - none\n`);
    expect(issues.length > 0 || answers[0]!.value.kind === 'none').toBe(true);
  });
});

test.each(Object.entries(answerFiles))('the fixture %s types without an issue', (_, text) => {
  const { issues, answers } = typed(text);
  expect(issues).toEqual([]);
  expect(answers.length).toBeGreaterThan(25);
});

describe('as people type', () => {
  test.each([
    ['"12-13/9/2023"', '2023-09-12', '2023-09-13'],
    ['từ 05/9 đến 07/9/2023', '2023-09-05', '2023-09-07'],
    ['từ ngày 30/8 đến ngày 01/9', '2023-08-30', '2023-09-01'],
  ])('an event over several days: %s', (date, from, to) => {
    const typedEvent = value('hoi-nghi-tap-huan', `[{ name: lớp tập huấn, date: ${date} }]`);
    expect(typedEvent).toMatchObject({ items: [{ date: from, to }] });
  });

  test('an event in one line gives up its day and its head count', () => {
    expect(value('hoi-nghi-tap-huan', '"08/9 tập huấn công cụ cải tiến, 65 người"')).toMatchObject({
      items: [{ name: 'tập huấn công cụ cải tiến', date: '2023-09-08', people: '65' }],
    });
  });

  test('what stands behind a paper in one line is its title: nothing typed is lost', () => {
    expect(value('quyet-dinh-ho-tro', '"QĐ 2014/QĐ-UBND ngày 12/9/2023, đợt 2 năm 2023"')).toMatchObject({
      items: [{ number: '2014/QĐ-UBND', date: '2023-09-12', title: 'đợt 2 năm 2023' }],
    });
  });

  test('zero-width leftovers of copying go', () => {
    expect(value('chi-dao-khac', '"tặng\u200b 20 suất\u00ad quà"')).toMatchObject({
      text: 'tặng 20 suất quà',
    });
  });

  test.each([
    ['chưa', 'doubtful'],
    [`"${'dài '.repeat(6000)}"`, 'too-long'],
    ['"đảo \u202e ngược"', 'control-character'],
  ])('%.20s is asked about', (said, kind) => {
    expect(issue('chi-dao-khac', said)).toEqual([expect.objectContaining({ kind, line: 3 })]);
  });

  test.each(['mai gửi', 'để em hỏi lại', 'đang chờ số liệu'])('%s is pending', (said) => {
    expect(value('chi-dao-khac', said)).toEqual({ kind: 'pending' });
  });
});
