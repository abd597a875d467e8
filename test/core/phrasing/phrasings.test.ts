import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../src/core/answer.ts';
import { carryPlan } from '../../../src/core/carry.ts';
import { fillPlan } from '../../../src/core/draft.ts';
import { type Lesson, learnFromEdit } from '../../../src/core/phrasing/lesson.ts';
import { officePhrasings, type TaughtEdit } from '../../../src/core/phrasing/phrasings.ts';
import type { SentenceEdit } from '../../../src/core/settling/settlement.ts';
import { smallReport } from '../../support/small-report.ts';
import { month, type World, written } from '../../support/worlds.ts';

/* Sentences that people keep changing: what one change teaches, when it is the office's, and where it is said. */

const standing = 'Sở tập trung nâng cao chất lượng giải quyết thủ tục hành chính.';
const history = [smallReport({ cchc: [standing], chiDao: [standing] })] as const;
const section = 'cai-cach-hanh-chinh';

const hs = (value: number): AnswerValue => ({
  ...{ kind: 'number', value: String(value), unit: 'hồ sơ', people: null },
});
const counts = (received: number, done: number, overdue: number, open: number) => ({
  'ho-so-tiep-nhan': hs(received),
  'ho-so-dung-han': hs(done),
  'ho-so-tre-han': hs(overdue),
  'ho-so-dang-giai-quyet': hs(open),
});
const monthOf = (answers: Record<string, AnswerValue>, period = '2023-09') =>
  month(answers, { history, period });

/** What a change of a month's first written sentence of a section teaches. */
function lesson(world: World, change: (text: string) => string, before: SentenceEdit[] = []): Lesson | null {
  const was = before.at(-1)?.text ?? written(world.draft, section)[0]!;
  return learnFromEdit(world.plan, world.material, before, { was, text: change(was) });
}

let ids = 0;
const taught = (one: Lesson | null, period: string, by = 'nguyet'): TaughtEdit => {
  expect(one).not.toBeNull();
  ids += 1;
  const at = '2023-09-14T01:00:00.000Z';
  return { id: String(ids), period, template: 'dan-van-chinh-quyen', by, at, text: '', lesson: one! };
};

/** The written sentences of a month with what was taught in others. */
function told(answers: Record<string, AnswerValue>, edits: TaughtEdit[], home = section) {
  const { material } = monthOf(answers, '2023-11');
  const phrasings = officePhrasings(edits);
  const plan = carryPlan({ ...material, phrasings });
  return { plan, texts: written(fillPlan(plan, { ...material, phrasings }), home) };
}

const september = monthOf(counts(58, 54, 1, 3));
const october = monthOf(counts(61, 57, 2, 4), '2023-10');
const overdue = (text: string) => text.replace('trễ hẹn', 'quá hạn');
const twice = (change: (text: string) => string) => [
  taught(lesson(september, change), '2023-09'),
  taught(lesson(october, change), '2023-10'),
];

describe('what a change teaches', () => {
  test('its words, with this month’s facts as slots', () => {
    expect(lesson(september, overdue)).toEqual({
      section,
      from: ['ho-so-tiep-nhan', 'ho-so-dung-han', 'ho-so-dang-giai-quyet', 'ho-so-tre-han'],
      zero: [],
      stood: expect.stringContaining('trễ hẹn 01 hồ sơ'),
      before: expect.stringContaining('; trễ hẹn [[ho-so-tre-han]]'),
      after: expect.stringContaining('; quá hạn [[ho-so-tre-han]]'),
    });
  });

  test('the order of the facts, and a count without its unit', () => {
    const change = () =>
      'Trong tháng 9/2023, số hồ sơ Sở tiếp nhận là 58; quá hạn 01 hồ sơ, đúng hạn 54 hồ sơ, đang giải quyết 03 hồ sơ.';
    expect(lesson(september, change)?.after).toBe(
      'Trong [[ky]], số hồ sơ Sở tiếp nhận là [[ho-so-tiep-nhan|number]]; quá hạn [[ho-so-tre-han]], đúng hạn [[ho-so-dung-han]], đang giải quyết [[ho-so-dang-giai-quyet]]',
    );
  });

  test.each<[string, (text: string) => string]>([
    ['adds a figure', (text) => text.replace('.', ', trong đó 12 hồ sơ nộp trực tuyến.')],
    ['adds a figure in words', (text) => text.replace('.', ', tăng hai hồ sơ.')],
    ['adds a day', (text) => text.replace('Trong tháng', 'Tính đến ngày 14/9/2023')],
    ['adds a paper', (text) => text.replace('.', ' theo Nghị định số 61/2018/NĐ-CP.')],
    ['adds a denial', (text) => text.replace('.', '; không có hồ sơ phải trả lại.')],
    ['adds a name', (text) => text.replace('.', ', chủ yếu của Công ty Cổ phần Hương Nhài.')],
    ['adds a cause', (text) => text.replace('.', ' do mưa lũ kéo dài.')],
    ['adds a cause in brackets', (text) => text.replace(', đang', ' (chờ ý kiến sở, ngành), đang')],
    ['adds a trend', (text) => text.replace('.', ', tăng so với kỳ trước.')],
    ['adds a result', (text) => text.replace('.', ', hoàn thành vượt kế hoạch.')],
    ['adds praise', (text) => text.replace('.', ', được người dân ghi nhận.')],
    ['adds a deed', (text) => text.replace('.', '; phối hợp chặt chẽ với các đơn vị.')],
    ['tells a figure as what no question asks for', (text) => text.replace('trễ hẹn 01', 'rút lại 01')],
    ['tells a figure as another', (text) => text.replace('trễ hẹn 01', 'đúng hẹn 01')],
    ['adds a bound', (text) => text.replace('trễ hẹn 01', 'chỉ trễ hẹn 01')],
    ['says more of a figure', (text) => text.replace('54 hồ sơ', '54 hồ sơ nộp tại bộ phận một cửa')],
    ['names another period', (text) => text.replace('.', ' chuyển sang tháng 10/2023.')],
    ['leaves a fact out', (text) => text.replace(', đang giải quyết trong hạn 03 hồ sơ', '')],
    ['corrects a figure', (text) => text.replace('58', '59')],
    ['makes two sentences of it', (text) => text.replace('; đã', '. Sở đã')],
    ['changes nothing', (text) => text],
    ['takes it out', () => ''],
  ])('nothing, where it %s', (_, change) => {
    expect(lesson(september, change)).toBeNull();
  });

  test('nothing, where two facts that read the same could be taken for each other', () => {
    expect(lesson(monthOf(counts(58, 3, 3, 52)), overdue)).toBeNull();
  });

  test('a change of a change is told from the drafted sentence', () => {
    const was = written(september.draft, section)[0]!;
    const first = { was, text: overdue(was), by: 'nguyet', at: '' };
    const again = lesson(september, (text) => text.replace('Trong tháng', 'Trong kỳ'), [first]);
    expect(again).toMatchObject({
      before: lesson(september, overdue)!.before,
      after: lesson(september, (text) => overdue(text).replace('Trong tháng', 'Trong kỳ'))!.after,
    });
    expect(lesson(september, () => was, [first])).toBeNull();
  });

  test('a standing sentence is not drafted, and teaches nothing', () => {
    const edit = { was: standing, text: `${standing.slice(0, -1)} hơn nữa.` };
    expect(learnFromEdit(september.plan, september.material, [], edit)).toBeNull();
  });
});

describe('when it is the office’s', () => {
  const one = lesson(september, overdue);
  const two = lesson(october, overdue);
  test.each<[string, TaughtEdit[], number]>([
    ['in two periods', [taught(one, '2023-09'), taught(two, '2023-10')], 1],
    ['by two people', [taught(one, '2023-09'), taught(one, '2023-09', 'bach')], 1],
    ['not once', [taught(one, '2023-09')], 0],
    ['not twice by one person in one period', [taught(one, '2023-09'), taught(two, '2023-09')], 0],
    [
      'not two different changes',
      [
        taught(one, '2023-09'),
        taught(
          lesson(october, (t) => t.replace('Sở', 'cơ quan')),
          '2023-10',
        ),
      ],
      0,
    ],
  ])('%s', (_, edits, number) => {
    expect(officePhrasings(edits)).toHaveLength(number);
  });

  test('other sentences of the same question need the same words changed', () => {
    const without = monthOf(counts(40, 38, 1, 0), '2023-10');
    expect(
      officePhrasings([taught(one, '2023-09'), taught(lesson(without, overdue), '2023-10')]),
    ).toHaveLength(1);
  });
});

describe('where it is said', () => {
  test('in later drafts, with their own figures, and the plan says from whom it was learned', () => {
    const { plan, texts } = told(counts(70, 60, 4, 6), twice(overdue));
    expect(texts).toEqual([
      'Trong tháng, Sở tiếp nhận 70 hồ sơ (kể cả kỳ trước chuyển sang); đã giải quyết trước và đúng hạn 60 hồ sơ, đang giải quyết trong hạn 06 hồ sơ; quá hạn 04 hồ sơ.',
    ]);
    expect(plan.sections.flatMap(({ paragraphs }) => paragraphs.flat())).toContainEqual(
      expect.objectContaining({
        phrasing: [
          { by: 'nguyet', at: '2023-09-14T01:00:00.000Z', period: '2023-10' },
          { by: 'nguyet', at: '2023-09-14T01:00:00.000Z', period: '2023-09' },
        ],
      }),
    );
  });

  test('not where a figure is nought that was not', () => {
    const { texts } = told(counts(70, 66, 0, 4), twice(overdue));
    expect(texts[0]).toContain('không có hồ sơ trễ hẹn');
  });

  test('a changed sentence with a nought in it is said where it is nought again', () => {
    const quiet = (text: string) => text.replace('không có hồ sơ trễ hẹn', 'không có hồ sơ nào quá hạn');
    const nought = (period: string) => monthOf(counts(58, 55, 0, 3), period);
    const edits = ['2023-09', '2023-10'].map((period) => taught(lesson(nought(period), quiet), period));
    expect(told(counts(70, 66, 0, 4), edits).texts[0]).toContain('; không có hồ sơ nào quá hạn.');
    expect(told(counts(70, 65, 1, 4), edits).texts).toEqual(told(counts(70, 65, 1, 4), []).texts);
  });

  const board = (...numbers: number[]): Record<string, AnswerValue> => ({
    'hoi-nghi-tap-huan': {
      kind: 'events',
      items: numbers.map((number) => ({
        ...{ name: `lớp tập huấn ${'mã vạch '.repeat(number).trim()}`, date: `2023-09-0${number}` },
        ...{ to: null, people: null, place: null, purpose: null },
      })),
    },
  });
  test('of one item in a list it is said of each', () => {
    const change = (text: string) => text.replace('Sở tổ chức', 'Sở mở');
    const edits = ['2023-09', '2023-10'].map((period) =>
      taught(lesson(monthOf(board(1), period), change), period),
    );
    expect(told(board(2, 3), edits).texts).toEqual([
      'Ngày 02/9/2023, Sở mở lớp tập huấn mã vạch mã vạch.',
      'Ngày 03/9/2023, Sở mở lớp tập huấn mã vạch mã vạch mã vạch.',
    ]);
  });

  const works = (...items: string[]): Record<string, AnswerValue> => ({
    'van-ban-cchc': {
      kind: 'references',
      items: items.map((title, index) => ({
        ...{ type: 'Kế hoạch', number: `${index + 31}/KH-SKHCN`, date: '2023-09-05' },
        ...{ issuer: 'Sở Khoa học và Công nghệ', title, action: null },
      })),
    },
  });
  const two = (period: string) => monthOf(works('rà soát quy trình', 'kiểm tra công vụ'), period);
  const three = works('rà soát quy trình', 'kiểm tra công vụ', 'khảo sát hài lòng');
  test('what was said of two items is not said of three', () => {
    const turned = (text: string) => {
      const [, first, second] = /^Sở đã ban hành (.*) và (.*)\.$/u.exec(text)!;
      return `Sở đã ban hành ${second} cùng với ${first}.`;
    };
    const edits = ['2023-09', '2023-10'].map((period) => taught(lesson(two(period), turned), period));
    expect(told(works('a', 'b'), edits).texts[0]).toMatch(/32\/KH-SKHCN.* cùng với .*31\/KH-SKHCN/u);
    expect(told(three, edits).texts).toEqual(told(three, []).texts);
  });

  test('words in front of a list fit any number of items', () => {
    const change = (text: string) => text.replace('Sở đã ban hành', 'Lãnh đạo Sở ký ban hành');
    const edits = ['2023-09', '2023-10'].map((period) => taught(lesson(two(period), change), period));
    expect(told(three, edits).texts[0]).toMatch(/^Lãnh đạo Sở ký ban hành Kế hoạch số 31.*số 33/u);
  });

  test('what people change back is as they have it at last', () => {
    const edits = twice(overdue);
    const { material } = monthOf(counts(58, 54, 1, 3), '2023-11');
    const phrased = { ...material, phrasings: officePhrasings(edits) };
    const plan = carryPlan(phrased);
    const draft = fillPlan(plan, phrased);
    const was = written(draft, section)[0]!;
    expect(was).toContain('quá hạn 01 hồ sơ');
    const back = learnFromEdit(plan, phrased, [], { was, text: was.replace('quá hạn', 'trễ hẹn') });
    const again = [...edits, taught(back, '2023-11'), taught(back, '2023-12')];
    const { plan: last, texts } = told(counts(70, 60, 4, 6), again);
    expect(texts[0]).toContain('trễ hẹn 04 hồ sơ');
    expect(JSON.stringify(last)).not.toContain('"phrasing"');
  });

  test('what is removed is not said any more', () => {
    const edits = twice(overdue);
    expect(told(counts(70, 60, 4, 6), edits.slice(1)).texts[0]).toContain('trễ hẹn 04 hồ sơ');
  });
});

describe('whatever people change', () => {
  const words = fc.constantFrom(
    ...[
      'quá hạn',
      'trễ hẹn',
      'không có',
      '12 hồ sơ',
      'hai',
      'Sở',
      'tháng 9/2023',
      'tháng 8/2023',
      '05/9/2023',
    ],
    ...['(', ')', ', ', '; ', 'đã', 'Nghị định số 61/2018/NĐ-CP', '[[ky]]', '58', '01 hồ sơ', '3,5%', 'và'],
  );
  const figures = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 0, max: 99 })));
  const spliced = fc.array(fc.tuple(fc.nat(200), fc.nat(12), words), { minLength: 1, maxLength: 4 });

  test('a lesson holds each drafted fact once and no other, and what is said with it are this month’s facts', () => {
    fc.assert(
      fc.property(figures, figures, spliced, (first, second, cuts) => {
        const change = (text: string) =>
          cuts.reduce((now, [at, length, put]) => {
            const start = at % now.length;
            return `${now.slice(0, start)} ${put} ${now.slice(start + length)}`;
          }, text);
        const learned = ['2023-09', '2023-10'].map((period, index) =>
          lesson(
            monthOf(
              counts(
                ...([100, 3, 2, 4].map((more, n) => first[n]! + more * (index + 1)) as [
                  number,
                  number,
                  number,
                  number,
                ]),
              ),
              period,
            ),
            change,
          ),
        );
        for (const one of learned)
          if (one) expect(one.after.replace(/\[\[[^\]]*\]\]/gu, '')).not.toMatch(/\d/u);
        const edits = learned.flatMap((one, index) => (one ? [taught(one, `2023-${index + 9}`)] : []));
        const answers = counts(...(second as [number, number, number, number]));
        const plain = told(answers, []);
        const phrased = told(answers, edits);
        const numbers = (texts: string[]) => texts.join(' ').match(/\d+/gu)?.sort() ?? [];
        const now = (texts: string[]) => numbers(texts).filter((one) => !['2023', '11'].includes(one));
        expect(now(phrased.texts)).toEqual(now(plain.texts));
      }),
      { numRuns: 150 },
    );
  });
});
