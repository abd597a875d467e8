/* check, import, read and doctor as commands: what they print for people and for programs, and how they end. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, root, thuky } from '../support/cli.ts';

const report = join(root, 'fixtures/2023-08/bao-cao.md');
const answers = join(root, 'fixtures/2023-09/answers.yml');

type Found = {
  kind: string;
  severity: string;
  quote: string;
  start: number;
  end: number;
  message: string;
  next: string;
  question?: string;
};

const out = mkdtempSync(join(tmpdir(), 'thuky-test-'));
let draft = '';
beforeAll(() => {
  thuky(['draft', '--period', '2023-09', '--answers', answers, '--previous', report, '--out', out]);
  draft = readFileSync(join(out, 'bao-cao.md'), 'utf8');
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Checks a text; the findings, and the exit code. */
function check(
  text: string,
  ...more: string[]
): { findings: Found[]; skipped: { kind: string }[]; text: string; code: number | null } {
  const path = join(folder(), 'du-thao.md');
  writeFileSync(path, text);
  const run = thuky(['check', '--draft', path, '--json', ...more]);
  return { ...JSON.parse(run.out), code: run.code };
}
const against = ['--answers', answers, '--previous', report];

describe('check', () => {
  test('without answers and earlier reports it says what was not checked', () => {
    const run = thuky(['check', '--draft', join(out, 'bao-cao.md')]);
    expect(run.out).toContain(
      'Chưa kiểm tra được [unsupported, missing]: chưa cho tệp câu trả lời (--answers).',
    );
    expect(thuky(['check', '--draft', join(out, 'bao-cao.md'), ...against]).out).not.toContain(
      'Chưa kiểm tra',
    );
  });

  test('a draft of our own has nothing to mend', () => {
    const { findings, code } = check(draft, ...against);
    expect(findings).toEqual([]);
    expect(code).toBe(0);
  });

  test.each([
    {
      what: 'a changed count',
      change: ['tiếp nhận 58 hồ sơ', 'tiếp nhận 85 hồ sơ'],
      kind: 'unsupported',
      quote: '85 hồ sơ',
    },
    {
      what: 'a changed sum',
      change: ['485.000.000 đồng', '458.000.000 đồng'],
      kind: 'unsupported',
      quote: '458.000.000 đồng',
    },
    {
      what: 'a changed day',
      change: ['ngày 12/9/2023', 'ngày 21/9/2023'],
      kind: 'unsupported',
      quote: '21/9/2023',
    },
    {
      what: 'a month left over',
      change: ['Tháng 9/2023, Sở tiếp', 'Tháng 8/2023, Sở tiếp'],
      kind: 'stale',
      quote: 'Tháng 8/2023',
    },
    {
      what: 'tasks of the wrong month',
      change: ['NHIỆM VỤ THÁNG 10', 'NHIỆM VỤ THÁNG 9'],
      kind: 'stale',
      quote: 'THÁNG 9',
    },
  ])('$what is found, with its place and a next step', ({ change, kind, quote }) => {
    const [from, to] = change as [string, string];
    expect(draft).toContain(from);
    const { findings, text, code } = check(draft.replace(from, to), ...against);
    const found = findings.find((one) => one.quote.includes(quote) && one.severity === 'error');
    expect(found?.kind === kind || (kind === 'unsupported' && found?.kind === 'stale')).toBe(true);
    expect(found!.next.length).toBeGreaterThan(10);
    expect(text.slice(found!.start, found!.end)).toBe(found!.quote);
    expect(code).toBe(1);
  });

  test.each([
    ['485.000.000 đồng', '485 triệu đồng'],
    ['tiếp nhận 58 hồ sơ', 'tiếp nhận năm mươi tám hồ sơ'],
    ['ngày 12/9/2023', 'ngày 12 tháng 9 năm 2023'],
    ['hiện đại hóa', 'hiện đại hoá'],
  ])('%s written as %s is the same', (from, to) => {
    expect(draft).toContain(from);
    expect(check(draft.replace(from, to), ...against).findings).toEqual([]);
  });

  test('an answer that the text leaves out names its question', () => {
    const { findings } = check(draft.replace(/Sở thành lập 01 Hội đồng[^.]*\. /, ''), ...against);
    const missing = findings.filter((one) => one.kind === 'missing').map((one) => one.question);
    expect(missing).toContain('hoi-dong-khoa-hoc');
    expect(findings.find((one) => one.question === 'hoi-dong-khoa-hoc')!.message).toContain(
      'Phòng Quản lý Khoa học',
    );
  });

  test('what cannot be compared is named', () => {
    const kinds = check('Sở tiếp nhận 5 hồ sơ.').skipped.map((one) => one.kind);
    expect(kinds).toEqual(expect.arrayContaining(['unsupported', 'missing', 'stale']));
  });

  test('for people: one line a finding, one for the next step, and a count', () => {
    const path = join(folder(), 'du-thao.md');
    writeFileSync(path, draft.replace('tiếp nhận 58 hồ sơ', 'tiếp nhận 85 hồ sơ'));
    const run = thuky(['check', '--draft', path, ...against]);
    expect(run.out).toMatch(/Lỗi cần xử lý \[(unsupported|stale), mục I\.2\] "85 hồ sơ"/);
    expect(run.out).toMatch(/→ .+\n/);
    expect(run.out).toMatch(/\d+ lỗi cần xử lý, \d+ lưu ý\./);
  });
});

describe('import', () => {
  test('--dry-run --json: the shape that other programs read', () => {
    const run = thuky(['import', report, '--dry-run', '--json']);
    const [imported] = JSON.parse(run.out).reports;
    expect(imported).toMatchObject({
      period: '2023-08',
      title: 'Kết quả thực hiện công tác dân vận chính quyền tháng 8 năm 2023',
      number: '214',
      recipients: ['Sở Nội vụ', 'Lưu: VT, VP'],
      signer: { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
    });
    expect(imported.sections.map((one: { number: string }) => one.number)).toEqual([
      'I.1',
      'I.2',
      'I.3',
      'II',
    ]);
    const [sentence] = imported.sections[0].paragraphs[0].sentences;
    expect(sentence).toMatchObject({ id: '2023-08/chi-dao/p1/s1', standing: true, facts: expect.any(Array) });
    expect(run.code).toBe(0);
  });

  test('without --dry-run it says what to do where the bot has never run', () => {
    const run = thuky(['import', report], { DATA_DIR: '/khong-co-thu-muc-nay', DATABASE_URL: '' });
    expect([run.code, run.err.includes('start the bot once')]).toEqual([2, true]);
  });
});

describe('read', () => {
  test('--json: facts with places in the NFC text', () => {
    const said = 'Tháng 9/2023 hỗ trợ 485 triệu đồng cho 02 dự án'.normalize('NFD');
    const { text, facts } = JSON.parse(thuky(['read', said, '--json']).out);
    expect(facts.map((fact: { kind: string; value: unknown }) => [fact.kind, fact.value])).toEqual([
      ['period', '2023-09'],
      ['money', '485000000'],
      ['quantity', '2'],
    ]);
    for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  });
});

test('doctor finds nothing wrong with what is shipped', () => {
  const run = thuky(['doctor', '--json']);
  expect(JSON.parse(run.out).findings.filter((one: { status: string }) => one.status === 'problem')).toEqual(
    [],
  );
  expect(run.code).toBe(0);
});
