import { describe, expect, test } from 'vitest';
import { readReportBytes } from '../../src/document/read-file.ts';
import { writeMarkdown } from '../../src/document/write-markdown.ts';
import { settlementIssueText } from '../../src/text/settlements.ts';
import { type CheckInput, checkText } from '../../src/usecases/check-text.ts';
import { draftReport } from '../../src/usecases/draft-report.ts';
import { answerFiles, demoFile, office, template } from '../support/worlds.ts';

/* The exits from a finding on the command line: what a settlements file settles, how long it holds, and what is wrong with one. */

const report = await demoFile();
const base = {
  period: '2023-09',
  answers: { name: 'answers.yml', text: answerFiles['2023-09']! },
  previous: [report],
  templates: [template],
  template: null,
  office,
};
const drafted = (change: Partial<Parameters<typeof draftReport>[0]> = {}) => {
  const outcome = draftReport({ ...base, officeRules: false, ...change });
  if (outcome.kind !== 'drafted') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const printed = writeMarkdown(drafted().report);
/** The month's draft as somebody changed it in Word. */
const byHand = async (...changes: [string, string][]) => {
  const text = changes.reduce((words, [from, to]) => words.replace(from, to), printed);
  return readReportBytes('tay.md', new TextEncoder().encode(text));
};
const wrongCount: [string, string] = ['tiếp nhận 58 hồ sơ', 'tiếp nhận 85 hồ sơ'];
const draft = await byHand(wrongCount);

const entry = (fields: Record<string, string>) =>
  Object.entries({ by: 'nguyet', why: 'đã đối chiếu sổ một cửa', ...fields })
    .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}\n`)
    .join('');
const settled = (...entries: string[]) => ({ name: 'settled.yml', text: `settled:\n${entries.join('')}` });
const check = (change: Partial<CheckInput> = {}) => checkText({ ...base, draft, ...change });
const checked = (change: Partial<CheckInput> = {}) => {
  const outcome = check(change);
  if (outcome.kind !== 'checked') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const errors = (outcome: ReturnType<typeof checked>) =>
  outcome.result.findings.filter(({ severity }) => severity === 'error');
const [finding] = errors(checked());

test('the finding to settle is there, with a key', () => {
  expect(finding).toMatchObject({ kind: 'unsupported', quote: '85 hồ sơ' });
  expect(finding!.key).toMatch(/^[0-9a-f]{16}$/);
});

describe('keep', () => {
  const file = settled(entry({ key: finding!.key, exit: 'keep' }));

  test('settles the finding, with person and reason', () => {
    const outcome = checked({ settled: file });
    expect(errors(outcome)).toEqual([]);
    expect(outcome.after.settled).toMatchObject([
      {
        settlement: { kind: 'keep', by: 'nguyet', reason: 'đã đối chiếu sổ một cửa' },
        finding: { quote: '85 hồ sơ' },
      },
    ]);
  });

  test('holds while another sentence changes', async () => {
    const other = await byHand(wrongCount, [
      'Công chức làm việc tại Trung tâm',
      'Công chức trực tại Trung tâm',
    ]);
    expect(errors(checked({ draft: other, settled: file })).map(({ quote }) => quote)).not.toContain(
      '85 hồ sơ',
    );
  });

  test('ends when its own sentence changes, and says that it is of no more use', async () => {
    const other = await byHand(['tiếp nhận 58 hồ sơ', 'đã tiếp nhận 85 hồ sơ']);
    const outcome = checked({ draft: other, settled: file });
    expect(errors(outcome).map(({ quote }) => quote)).toContain('85 hồ sơ');
    expect(outcome.after.unused).toMatchObject([{ key: finding!.key, exit: 'keep', line: 2 }]);
  });

  test('ends when the answer changes', () => {
    const text = base.answers.text.replace('ho-so-tiep-nhan: 58', 'ho-so-tiep-nhan: 59');
    const outcome = checked({ answers: { name: 'answers.yml', text }, settled: file });
    expect(errors(outcome).map(({ quote }) => quote)).toContain('85 hồ sơ');
  });
});

describe('record', () => {
  test('the fact becomes the answer, and the line for the answers file is given', () => {
    const outcome = checked({ settled: settled(entry({ key: finding!.key, exit: 'record' })) });
    expect(errors(outcome)).toEqual([]);
    expect(outcome.after.recorded).toMatchObject([
      { question: 'ho-so-tiep-nhan', by: 'nguyet', line: 'ho-so-tiep-nhan: 85 hồ sơ' },
    ]);
  });

  test('the line, put into the answers file, does the same', () => {
    const text = base.answers.text.replace(/^ {2}ho-so-tiep-nhan: .*$/m, '  ho-so-tiep-nhan: 85 hồ sơ');
    expect(errors(checked({ answers: { name: 'answers.yml', text } }))).toEqual([]);
  });

  test('an answer of its own is typed as in an answers file', () => {
    const own = entry({
      key: finding!.key,
      exit: 'record',
      question: 'ho-so-tiep-nhan',
      answer: '{ amount: 85, unit: hồ sơ }',
    });
    expect(errors(checked({ settled: settled(own) }))).toEqual([]);
    const bad = entry({ key: finding!.key, exit: 'record', answer: 'nhiều' });
    expect(check({ settled: settled(bad) })).toMatchObject({
      kind: 'bad-answers',
      file: 'settled.yml',
      issues: [{ line: 6, question: 'ho-so-tiep-nhan', kind: 'not-a-number' }],
    });
  });
});

describe('leave-out', () => {
  test('an answer that the text leaves out is not missed any more', async () => {
    const without = await byHand(['; trễ hẹn 01 hồ sơ do', ';']);
    const missed = checked({ draft: without }).result.findings.find(
      ({ answer }) => answer === 'ho-so-tre-han',
    )!;
    expect(missed).toMatchObject({ kind: 'missing', severity: 'error' });
    const outcome = checked({
      draft: without,
      settled: settled(entry({ key: missed.key, exit: 'leave-out' })),
    });
    expect(outcome.result.findings.map(({ key }) => key)).not.toContain(missed.key);
    expect(outcome.after.settled).toMatchObject([
      { settlement: { kind: 'leave-out' }, question: 'ho-so-tre-han' },
    ]);
  });
});

describe('no-report', () => {
  test('a question that is owed is settled when drafting', () => {
    const text = base.answers.text.replace(/^ {2}luot-tiep-cong-dan: .*$/m, '  luot-tiep-cong-dan: pending');
    const answers = { name: 'answers.yml', text };
    const owed = drafted({ answers }).checks.findings.find(
      ({ question }) => question === 'luot-tiep-cong-dan',
    )!;
    const outcome = drafted({ answers, settled: settled(entry({ key: owed.key, exit: 'no-report' })) });
    expect(outcome.checks.findings.map(({ question }) => question)).not.toContain('luot-tiep-cong-dan');
    expect(outcome.after.settled).toMatchObject([
      { settlement: { kind: 'no-report', subject: 'luot-tiep-cong-dan' }, question: 'luot-tiep-cong-dan' },
    ]);
  });
});

describe('what is wrong with a file is said with its line and what to do', () => {
  const key = finding!.key;
  const said = (text: string) => {
    const outcome = check({ settled: { name: 'settled.yml', text } });
    if (outcome.kind !== 'bad-settlements') throw new Error(JSON.stringify(outcome.kind));
    return outcome.issues.map((issue) => settlementIssueText(outcome.file, issue));
  };

  test.each([
    ['no list', 'settled: có\n', 1, '"settled:"'],
    ['an unknown part', 'settled:\nkhac: 1\n', 2, '"khac"'],
    ['another period', `period: 2023-08\nsettled:\n${entry({ key, exit: 'keep' })}`, 1, 'tháng 8 năm 2023'],
    ['an entry that is a word', 'settled:\n  - giữ\n', 2, 'key, exit, by, why'],
    ['a misspelled field', `settled:\n${entry({ key, exit: 'keep', reason: 'x' })}`, 6, '"reason"'],
    ['no reason', `settled:\n${entry({ key, exit: 'keep', why: '' })}`, 3, '"why"'],
    ['a key cut short', `settled:\n${entry({ key: '12ab', exit: 'keep' })}`, 4, '"12ab"'],
    ['an unknown exit', `settled:\n${entry({ key, exit: 'bo' })}`, 5, 'keep (giữ nguyên)'],
    ['nobody of the office', `settled:\n${entry({ key, exit: 'keep', by: 'ai' })}`, 2, 'nguyet'],
    ['somebody not entitled', `settled:\n${entry({ key, exit: 'keep', by: 'bach' })}`, 2, 'Mai Xuân Bách'],
    [
      'the same finding twice',
      `settled:\n${entry({ key, exit: 'keep' })}${entry({ key, exit: 'record' })}`,
      6,
      'dòng 2',
    ],
    [
      'an answer without record',
      `settled:\n${entry({ key, exit: 'keep', answer: '85' })}`,
      6,
      'exit: record',
    ],
    [
      'an exit that this finding has not',
      `settled:\n${entry({ key, exit: 'leave-out' })}`,
      2,
      'record (ghi nhận số liệu)',
    ],
  ])('%s', (_what, text, line, words) => {
    const lines = said(text);
    expect(lines[0]).toContain(`settled.yml, dòng ${line}: `);
    expect(lines[0]).toContain(words);
  });

  test('a fact is recorded only where there are answers to record it into', async () => {
    const alone = {
      answers: null,
      previous: [],
      draft: await byHand(['Trong tháng, Sở tiếp nhận', 'Tháng 8/2023, Sở tiếp nhận']),
    };
    const stale = errors(checked(alone)).find(({ kind }) => kind === 'stale')!;
    expect(check({ ...alone, settled: settled(entry({ key: stale.key, exit: 'record' })) })).toMatchObject({
      kind: 'bad-settlements',
      issues: [{ line: 2, kind: 'no-answers' }],
    });
  });

  test('YAML that cannot be read', () => {
    expect(check({ settled: { name: 'settled.yml', text: 'settled: [\n' } })).toMatchObject({
      kind: 'bad-yaml',
    });
  });
});
