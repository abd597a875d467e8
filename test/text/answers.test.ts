import { describe, expect, test } from 'vitest';
import type { AnswerIssue } from '../../src/core/answer.ts';
import { answerIssueText, yamlIssueText } from '../../src/text/answers.ts';
import { historyIssueText } from '../../src/text/history.ts';
import { badPeriodText, periodWords } from '../../src/text/period.ts';

/* What people are told about their files: where it is, what is wrong, what to do, each in one line of Vietnamese. */

const english =
  /\b(the|must|invalid|expected|received|missing|unknown|error|cannot|null|undefined|list|map)\b/i;

describe('an answer', () => {
  const at = { line: 12, question: 'ho-so-tiep-nhan' };
  const all: [AnswerIssue, found: RegExp, remedy: RegExp][] = [
    [{ ...at, kind: 'not-a-map' }, /period/, /mẫu/],
    [{ ...at, kind: 'bad-period', found: 'tháng 9' }, /tháng 9/, /2023-09/],
    [
      { ...at, kind: 'other-period', found: '2023-09', wanted: '2023-10' },
      /tháng 9 năm 2023.*tháng 10 năm 2023/,
      /[Ss]ửa/,
    ],
    [{ ...at, kind: 'unknown-top-key', key: 'traloi' }, /traloi/, /answers/],
    [{ ...at, kind: 'unknown-question', nearest: 'ho-so-tre-han' }, /không có câu hỏi/, /ho-so-tre-han/],
    [{ ...at, kind: 'unknown-question', nearest: null }, /không có câu hỏi/, /template\.yml/],
    [{ ...at, kind: 'unknown-key', key: 'ngay', allowed: ['date', 'title'] }, /"ngay"/, /date, title/],
    [{ ...at, kind: 'split-title', key: 'đánh giá' }, /"đánh giá"/, /ngoặc kép/],
    [{ ...at, kind: 'key-missing', key: 'number' }, /thiếu.*number/, /bổ sung/],
    [{ ...at, kind: 'wrong-shape', expected: 'number', found: 'list' }, /một số/, /53/],
    [{ ...at, kind: 'not-a-number', found: 'nhiều' }, /nhiều/, /1\.245/],
    [{ ...at, kind: 'negative', found: '-3' }, /-3.*số âm/, /0 hoặc none/],
    [{ ...at, kind: 'unit-needed', found: '485', unit: 'đồng' }, /485.*chưa có đơn vị/, /đồng/],
    [{ ...at, kind: 'other-unit', found: 'dự án', unit: 'hồ sơ' }, /dự án/, /hồ sơ/],
    [{ ...at, kind: 'impossible-date', found: '31/9/2023' }, /31\/9\/2023/, /kiểm tra/i],
    [{ ...at, kind: 'not-a-date', found: 'hôm qua' }, /hôm qua/, /07\/9\/2023/],
    [{ ...at, kind: 'control-character', code: 'U+0007' }, /U\+0007/, /xóa/],
    [{ ...at, kind: 'empty-item' }, /bỏ trống/, /none/],
    [{ ...at, kind: 'no-such-task', task: 9, tasks: 6 }, /9/, /6/],
    [{ ...at, kind: 'nothing-to-repeat' }, /same/, /pending/],
  ];
  test.each(all)('$kind', (issue, found, remedy) => {
    const said = answerIssueText('tra-loi.yml', issue);
    expect(said).toMatch(/^tra-loi\.yml, dòng 12 \(câu hỏi ho-so-tiep-nhan\): /);
    expect(said).toMatch(found);
    expect(said).toMatch(remedy);
    expect(said).toMatch(/[.?]$/);
    expect(said).not.toContain('\n');
  });

  test.each([
    'number',
    'money',
    'percent',
    'reference',
    'references',
    'events',
    'names',
    'list',
    'text',
  ] as const)('of type %s is described', (expected) => {
    const said = answerIssueText('a.yml', { line: 3, kind: 'wrong-shape', expected, found: 'map' });
    expect(said).toMatch(/cần (một|danh sách) /);
    expect(said).not.toMatch(english);
  });

  test('an issue without a line names the file alone, one without a question no question', () => {
    expect(answerIssueText('a.yml', { line: 0, kind: 'not-a-map' })).toMatch(/^a\.yml: tệp/);
  });
});

test('a file that is no YAML: its line, and what it mostly is', () => {
  const said = yamlIssueText({ file: 'a.yml', line: 4, path: '', what: 'Map keys must be unique' });
  expect(said).toMatch(/^a\.yml, dòng 4: .*YAML.*ngoặc kép/);
});

test.each<[Parameters<typeof historyIssueText>[0], RegExp]>([
  [{ kind: 'no-title', file: 'a.md' }, /^a\.md: .*BÁO CÁO.*kiểm tra/],
  [{ kind: 'no-period', file: 'a.md', title: 'Kết quả' }, /^a\.md: .*"Kết quả".*--period/],
  [{ kind: 'no-sections', file: 'a.md' }, /^a\.md: .*tiêu đề.*kiểm tra/],
  [
    { kind: 'same-period', files: ['a.md', 'b.md'], period: '2023-08' },
    /a\.md và b\.md.*tháng 8 năm 2023.*chỉ chọn một/,
  ],
  [
    { kind: 'later-report', file: 'a.md', period: '2023-09', wanted: '2023-08' },
    /^a\.md .*tháng 9 năm 2023.*--period/,
  ],
])('an earlier report: %j', (issue, expected) => expect(historyIssueText(issue)).toMatch(expected));

test('a period in words, and what to write instead of one that is none', () => {
  expect([periodWords('2023-09'), periodWords('2023-Q3'), periodWords('2024-01')]).toEqual([
    'tháng 9 năm 2023',
    'quý III năm 2023',
    'tháng 01 năm 2024',
  ]);
  expect(badPeriodText('9/2023')).toMatch(/^"9\/2023".*2023-09.*2023-Q3/);
});
