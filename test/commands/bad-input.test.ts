/* Bad input: a sentence that says what to do, exit 2, and nothing half-written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folder, root, thuky } from '../support/cli.ts';

const report = join(root, 'fixtures/2023-08/bao-cao.md');
const good = readFileSync(join(root, 'fixtures/2023-09/answers.yml'), 'utf8');

type Change = {
  what: string;
  /** Answers to use instead of the good ones. */
  answers?: string | ((text: string) => string);
  previous?: (dir: string) => string;
  period?: string;
  says: string[];
};

const answer = (lines: string) => `period: 2023-09\nanswers:\n${lines}\n`;
const file = (name: string, content: string | Uint8Array) => (dir: string) => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
const docx = (document: string | Uint8Array) =>
  zipSync({
    '[Content_Types].xml': Buffer.from(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': typeof document === 'string' ? Buffer.from(document) : document,
  });

const cases: Change[] = [
  {
    what: 'an earlier report that is not there',
    previous: (dir) => join(dir, 'khong-co.docx'),
    says: ['Không tìm thấy tệp', 'khong-co.docx'],
  },
  { what: 'a damaged .docx', previous: file('hong.docx', 'PK\u0003\u0004 hỏng'), says: ['hỏng'] },
  { what: 'an encrypted .docx', previous: file('khoa.docx', encrypted()), says: ['mật khẩu'] },
  { what: 'a zip bomb', previous: file('bom.docx', docx(new Uint8Array(150 * 2 ** 20))), says: ['quá lớn'] },
  { what: 'a .pdf', previous: file('bao-cao.pdf', '%PDF-1.7\n'), says: ['.pdf sẽ có ở bản sau', '.docx'] },
  {
    what: 'an earlier report with control characters',
    previous: file('a.txt', 'BÁO CÁO\n\nKết quả tháng 8 năm 2023\u0007\n'),
    says: ['ký tự điều khiển', 'dòng 3'],
  },
  {
    what: 'a file that is no report',
    previous: file('a.txt', 'Danh sách đi công tác.'),
    says: ['không tìm thấy chữ BÁO CÁO'],
  },
  {
    what: 'an earlier report of a later period',
    previous: (dir) =>
      file('sau.md', readFileSync(report, 'utf8').replaceAll('tháng 8 năm 2023', 'tháng 10 năm 2023'))(dir),
    says: ['tháng 10 năm 2023', 'kỳ trước'],
  },
  {
    what: 'an earlier report of the same period',
    previous: (dir) =>
      file('cung.md', readFileSync(report, 'utf8').replaceAll('tháng 8 năm 2023', 'tháng 9 năm 2023'))(dir),
    says: ['tháng 9 năm 2023'],
  },
  { what: 'a period that is none', period: '2023-13', says: ['"2023-13" không phải là kỳ', '2023-09'] },
  { what: 'answers that are no YAML', answers: 'answers: [', says: ['YAML', 'dòng 1'] },
  {
    what: 'answers whose aliases multiply without end',
    answers: `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.replace(/./g, (letter, at: number) => `${letter}: &${letter} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]\n`)}answers: { chi-dao-khac: *h }\n`,
    says: ['YAML', 'dòng 1'],
  },
  {
    what: 'answers of another period',
    answers: (text) => text.replace('period: 2023-09', 'period: 2023-10'),
    says: ['tháng 10 năm 2023', '--period'],
  },
  {
    what: 'an unknown question',
    answers: answer('  ho-so-tre-hen: 1'),
    says: ['dòng 3', 'không có câu hỏi này', '"ho-so-tre-han"'],
  },
  {
    what: 'an unknown key',
    answers: answer('  quyet-dinh-ho-tro:\n    - { number: 1/QĐ-UBND, ngay: 07/9/2023 }'),
    says: ['dòng 4', '"ngay"', 'date'],
  },
  {
    what: 'a title cut at an unquoted comma',
    answers: answer(
      '  van-ban-cchc:\n    - { type: Kế hoạch, number: 85/KH-SKHCN, date: 07/9/2023, title: kiểm tra, đánh giá cải cách hành chính }',
    ),
    says: ['dòng 4', 'đặt trích yếu có dấu phẩy trong ngoặc kép'],
  },
  {
    what: 'a date outside the calendar',
    answers: answer('  van-ban-cchc:\n    - { number: 85/KH-SKHCN, date: 31/9/2023 }'),
    says: ['31/9/2023', 'không có trong lịch'],
  },
  {
    what: 'an amount without the unit it needs',
    answers: answer('  kinh-phi-ho-tro: 372,5'),
    says: ['"372,5" chưa có đơn vị', 'triệu đồng'],
  },
  {
    what: 'a number in another unit',
    answers: answer('  ho-so-tiep-nhan: 53 đơn'),
    says: ['"hồ sơ"', '"đơn"'],
  },
  {
    what: 'words where a number is asked',
    answers: answer('  ho-so-tiep-nhan: nhiều'),
    says: ['không đọc được số', '"nhiều"'],
  },
  {
    what: 'an answer with control characters',
    answers: answer('  chi-dao-khac: "tặng\\u0007 quà"'),
    says: ['U+0007', 'gõ lại'],
  },
  {
    what: 'a task that the earlier report has not',
    answers: answer('  nhiem-vu-thang-sau: "bỏ mục 19"'),
    says: ['không có mục 19', '7 nhiệm vụ'],
  },
  {
    what: '"same" where the earlier report says nothing',
    answers: answer('  hoi-nghi-tap-huan: same'),
    says: ['hoi-nghi-tap-huan', 'same'],
  },
];

function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  bytes.set(name, 1024);
  return bytes;
}

test.each(cases)('$what', ({ answers, previous, period = '2023-09', says }) => {
  const dir = folder();
  const text = typeof answers === 'string' ? answers : answers ? answers(good) : good;
  writeFileSync(join(dir, 'answers.yml'), text);
  const out = join(dir, 'ra');
  const run = thuky([
    'draft',
    '--period',
    period,
    '--answers',
    join(dir, 'answers.yml'),
    '--previous',
    previous?.(dir) ?? report,
    '--out',
    out,
  ]);
  for (const words of says) expect(run.err).toContain(words);
  expect(run.code).toBe(2);
  expect(run.out).toBe('');
  expect(run.err).not.toMatch(/\bat .*\.ts:\d+|Error:/);
  expect(existsSync(out)).toBe(false);
});

test('an output folder that cannot be written', () => {
  const dir = folder();
  writeFileSync(join(dir, 'tep'), 'một tệp, không phải thư mục');
  const run = thuky([
    'draft',
    '--period',
    '2023-09',
    '--answers',
    join(root, 'fixtures/2023-09/answers.yml'),
    '--previous',
    report,
    '--out',
    join(dir, 'tep', 'ra'),
  ]);
  expect(run.err).toMatch(/Cannot write into .*tep/);
  expect(run.code).toBe(2);
});

test('a folder that lets nothing in keeps what it had', () => {
  const dir = folder();
  mkdirSync(join(dir, 'ra', 'bao-cao.md'), { recursive: true });
  const run = thuky([
    'draft',
    '--period',
    '2023-09',
    '--answers',
    join(root, 'fixtures/2023-09/answers.yml'),
    '--previous',
    report,
    '--out',
    join(dir, 'ra'),
  ]);
  expect(run.code).toBe(2);
  expect(run.err).toContain('Cannot write into');
});

test('a template with an error: file, line and what to mend', () => {
  const dir = folder();
  mkdirSync(join(dir, 'mau'));
  const template = readFileSync(join(root, 'prompts/dan-van-chinh-quyen/template.yml'), 'utf8');
  writeFileSync(join(dir, 'mau/template.yml'), template.replace('type: money', 'type: tien'));
  writeFileSync(join(dir, 'organisation.yml'), readFileSync(join(root, 'prompts/organisation.yml')));
  const run = thuky(['doctor'], { PROMPTS_DIR: dir });
  expect(run.out).toMatch(/PROBLEM .*template\.yml:\d+: questions\.\d+\.type/);
  expect(run.code).toBe(1);
  const used = thuky(['import', report, '--dry-run'], { PROMPTS_DIR: dir });
  expect([used.code, /template\.yml:\d+/.test(used.err)]).toEqual([2, true]);
});

test.each([
  { words: [], says: 'Usage' },
  { words: ['soan'], says: "unknown command 'soan'" },
  { words: ['draft', '--period', '2023-09'], says: "required option '--answers" },
  { words: ['read', '--kỳ', '2023-09'], says: 'unknown option' },
  { words: ['import', report, report, '--period', '2023-08'], says: '--period goes with one file' },
  { words: ['export', '--period', 'tháng 9'], says: 'không phải là kỳ báo cáo' },
  { words: ['export'], says: '--period' },
  { words: ['backup'], says: "missing required argument 'file'" },
  { words: ['lint', 'a.docx'], says: 'not built yet' },
])('usage: $words', ({ words, says }) => {
  const run = thuky(words);
  expect(run.err).toContain(says);
  expect(run.code).toBe(2);
});

test('an environment with problems names all of them at once', () => {
  const run = thuky(['doctor'], { LOG_LEVEL: 'loud', OPENAI_BASE_URL: 'not a url' });
  expect(run.err).toContain('LOG_LEVEL');
  expect(run.err).toContain('OPENAI_BASE_URL');
  expect(run.code).toBe(2);
});
