import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/core/report.ts';
import { type DraftInput, draftReport } from '../../src/usecases/draft-report.ts';
import { pageBrokenFile } from '../support/page-broken-report.ts';
import { blocksOf } from '../support/small-report.ts';
import { answerFiles, demoFile, earlier, office, sentencesIn, template, worlds } from '../support/worlds.ts';

/* The main job as one use case: every outcome it has, and what surrounds the text. */

const files: Record<string, SourceFile> = {
  'the demo report': await demoFile(),
  'the page-broken report': await pageBrokenFile(),
};
const draft = (change: Partial<DraftInput> = {}) =>
  draftReport({
    period: '2023-09',
    answers: { name: 'answers.yml', text: answerFiles['2023-09']! },
    previous: [files['the demo report']!],
    templates: [template],
    template: null,
    office,
    officeRules: false,
    ...change,
  });
const drafted = (change: Partial<DraftInput> = {}) => {
  const outcome = draft(change);
  if (outcome.kind !== 'drafted') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const answers = (text: string, period = '2023-09') => ({
  name: 'answers.yml',
  text: `period: ${period}\nanswers:\n${text}`,
});
const small = (month: number, year = 2023): SourceFile => ({
  name: `${year}-${month}.md`,
  format: 'md',
  blocks: blocksOf({ chiDao: ['Sở giữ nếp họp.'] }, month, year),
});

describe.each(worlds)('%s', (_, report, file) => {
  const period = /^period: (\S+)/m.exec(answerFiles[file]!)![1]!;
  const made = drafted({
    period,
    answers: { name: file, text: answerFiles[file]! },
    previous: [files[report]!],
  });

  test('has no error but what is owed or was not answered', () => {
    const owed = new Set(
      template.questions.map(({ id }) => id).filter((id) => !made.material.answers.has(id)),
    );
    const errors = made.checks.findings.filter(
      ({ severity, question }) =>
        severity === 'error' &&
        !(question && (owed.has(question) || made.material.answers.get(question)?.value.kind === 'pending')),
    );
    expect(errors.map(({ kind, quote, reason }) => [kind, quote, reason.is])).toEqual([]);
  });

  test('names every owed question once', () => {
    const owed = made.checks.findings
      .filter(({ kind, severity, question }) => kind === 'missing' && severity === 'error' && question)
      .map(({ question }) => question);
    expect(new Set(owed).size).toBe(owed.length);
    if (file !== 'thang-muoi') expect(owed).toEqual([]);
    else
      expect(owed.sort()).toEqual([
        'hoi-nghi-tap-huan',
        'phong-chong-tham-nhung',
        'van-hoa-cong-vu',
        'viec-cchc',
        'viec-khac-tdc',
      ]);
  });
});

describe('what cannot be drafted', () => {
  test.each<[string, Partial<DraftInput>, object]>([
    [
      'broken YAML',
      { answers: { name: 'a.yml', text: 'a: "b' } },
      { kind: 'bad-yaml', issues: [{ file: 'a.yml' }] },
    ],
    [
      'an unknown question',
      { answers: answers('  khong-co: 1\n') },
      { kind: 'bad-answers', file: 'answers.yml', issues: [{ kind: 'unknown-question', line: 3 }] },
    ],
    [
      'answers of another month',
      { answers: answers('', '2023-10') },
      { kind: 'bad-answers', issues: [{ kind: 'other-period' }] },
    ],
    [
      'a report of the same month',
      { previous: [small(9)] },
      { kind: 'later-report', period: '2023-09', wanted: '2023-09' },
    ],
    [
      'a report of a later month',
      { previous: [small(7), small(11)] },
      { kind: 'later-report', file: '2023-11.md', period: '2023-11' },
    ],
    [
      'two reports of one month',
      { previous: [small(8), files['the demo report']!] },
      { kind: 'bad-history', issue: { kind: 'same-period', period: '2023-08' } },
    ],
    [
      'a file that is no report',
      { previous: [{ name: 'x.md', format: 'md', blocks: [{ text: 'Ghi chép', marks: [] }] }] },
      { kind: 'bad-history', issue: { kind: 'no-title', file: 'x.md' } },
    ],
    [
      'an unknown template',
      { template: 'khong-co' },
      { kind: 'no-template', asked: 'khong-co', known: ['dan-van-chinh-quyen'] },
    ],
    ['no earlier report at all', { previous: [] }, { kind: 'no-template' }],
    [
      '"same" for papers',
      { answers: answers('  ho-so-tiep-nhan: 3\n  van-ban-cchc: same\n') },
      { kind: 'bad-answers', issues: [{ kind: 'nothing-to-repeat', question: 'van-ban-cchc', line: 4 }] },
    ],
    ...['2023-Q3', '2023-H1', '2023-9M', '2023'].map((period): [string, Partial<DraftInput>, object] => [
      `the report of ${period}, for which there is no template`,
      { period, answers: answers('', period), previous: [small(1)] },
      { kind: 'not-monthly', period },
    ]),
    [
      'a task that is not there',
      { answers: answers('  nhiem-vu-thang-sau: "bỏ mục 9"\n') },
      { kind: 'bad-answers', issues: [{ kind: 'no-such-task', task: 9, tasks: 7, line: 3 }] },
    ],
    [
      'a change to a task that is not there',
      { answers: answers('  nhiem-vu-thang-sau: "sửa mục 0: giữ nếp họp"\n') },
      { kind: 'bad-answers', issues: [{ kind: 'no-such-task', task: 0 }] },
    ],
  ])('%s', (_, change, expected) => expect(draft(change)).toMatchObject(expected));
});

describe('the frame of the paper', () => {
  test('comes from the earlier report; number and day are left to the clerk', () => {
    const { report } = drafted();
    expect(report.letterhead).toEqual({
      superior: 'UBND TỈNH LAM GIANG',
      issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      number: null,
      symbol: 'BC-SKHCN',
      place: 'Lam Giang',
      date: '2023-09',
    });
    expect(report.signer.name).toBe('Phan Đình Thuyên');
  });

  test('what the earlier report lacks comes from the office', () => {
    const { report } = drafted({ previous: [files['the page-broken report']!] });
    expect(report.letterhead).toMatchObject({
      issuer: office.issuer,
      place: office.place,
      symbol: 'BC-SKHCN',
    });
    expect(report.signer.name).toBe('Lê Quang Vĩnh');
  });

  test('an office that was named rules, and each difference is a warning', () => {
    const other = { ...office, place: 'Khe Sim', symbol: 'SKHCNX' };
    const { report, checks } = drafted({ office: other, officeRules: true });
    expect(report.letterhead).toMatchObject({ place: 'Khe Sim', symbol: 'BC-SKHCNX' });
    expect(
      checks.findings
        .filter(({ kind }) => kind === 'form')
        .map(({ severity, quote, expected }) => [severity, quote, expected]),
    ).toEqual([
      ['warning', 'BC-SKHCNX', 'BC-SKHCN'],
      ['warning', 'Khe Sim', 'Lam Giang'],
    ]);
  });
});

describe('several earlier reports', () => {
  test('the newest is carried, in whatever order they come', () => {
    for (const previous of [
      [small(6), small(8), small(7)],
      [small(8), small(6), small(7)],
    ])
      expect(
        drafted({ answers: answers(''), previous }).material.history.map(({ period }) => period),
      ).toEqual(['2023-08', '2023-07', '2023-06']);
  });

  test('a count that stands in two of them is standing text', () => {
    const office6 = (month: number): SourceFile => ({
      name: `${month}.md`,
      format: 'md',
      blocks: blocksOf(
        { chiDao: ['Sở có 06 phòng, đơn vị trực thuộc.', `Tháng ${month}/2023, Sở tiếp 04 đoàn khách.`] },
        month,
      ),
    });
    const texts = sentencesIn(
      drafted({ answers: answers(''), previous: [office6(8), office6(7)] }).draft,
    ).map(({ text }) => text);
    expect(texts).toEqual(['Sở có 06 phòng, đơn vị trực thuộc.']);
    expect(sentencesIn(drafted({ answers: answers(''), previous: [office6(8)] }).draft)).toEqual([]);
  });
});

test('the same input gives the same draft', () => {
  const [one, two] = [drafted(), drafted()];
  expect(JSON.stringify(two.plan)).toBe(JSON.stringify(one.plan));
  expect(JSON.stringify(two.report)).toBe(JSON.stringify(one.report));
  expect(JSON.stringify(two.checks)).toBe(JSON.stringify(one.checks));
});

test('the worlds of the other tests are drafted as the use case does it', () => {
  expect(Object.keys(earlier)).toEqual(Object.keys(files));
});
