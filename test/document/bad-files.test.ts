import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARCHIVE_LIMITS } from '../../src/document/archive.ts';
import { FileProblem } from '../../src/document/file-problem.ts';
import { readReportBytes, readReportFile } from '../../src/document/read-file.ts';
import { writeReportDocx } from '../../src/document/report-docx.ts';
import { docxWith, REPORT } from './support.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thuky-'));
});
afterAll(() => rm(folder, { recursive: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

async function problem(name: string, bytes: Uint8Array): Promise<FileProblem> {
  try {
    await readReportBytes(name, bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('was read');
}

/** Changes a zip in place at every place where a signature stands. */
function patch(zip: Uint8Array, signature: number[], offset: number, bytes: number[]): Uint8Array {
  const copy = new Uint8Array(zip);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (signature.every((byte, index) => copy[at + index] === byte)) copy.set(bytes, at + offset);
  }
  return copy;
}
const LOCAL = [0x50, 0x4b, 3, 4];
const CENTRAL = [0x50, 0x4b, 1, 2];

describe('what cannot be read says why and what to do', () => {
  const valid = docxWith('<w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p>');

  test.each([
    ['mat-khau.docx', ole('EncryptedPackage'), 'encrypted', /mật khẩu.*bỏ mật khẩu rồi gửi lại/],
    ['cu.doc', ole('WordDocument'), 'unknown-format', /lưu lại dạng \.docx/],
    ['doi-ten.docx', ole('WordDocument'), 'unknown-format', /lưu lại dạng \.docx/],
    ['bang.docx', ole('Workbook'), 'unknown-format', /\.docx, \.md hoặc \.txt/],
    ['quet.pdf', utf8('%PDF-1.7'), 'later', /\.pdf sẽ có ở bản sau/],
    ['doi-ten.docx', utf8('%PDF-1.7'), 'later', /\.pdf/],
    ['chu.docx', utf8('Báo cáo tháng 9'), 'damaged', /không phải tệp \.docx/],
    ['cat.docx', valid.subarray(0, valid.length - 30), 'damaged', /lưu lại|tải lại/],
    ['trong.docx', new Uint8Array(), 'empty', /trống/],
    ['trong.md', utf8(' \n\n '), 'empty', /không có chữ nào/],
    ['anh.docx', docxWith('<w:p/>'), 'empty', /không có chữ nào/],
    ['bang.xlsx', zipSync({ 'xl/workbook.xml': utf8('<a/>') }), 'unknown-format', /Không biết đọc/],
    ['khac.docx', zipSync({ 'xl/workbook.xml': utf8('<a/>') }), 'damaged', /không có phần văn bản/],
    ['nul.txt', utf8('Dòng một\nDòng\u0000 hai'), 'not-text', /dòng 2/],
    ['bell.md', utf8('a\n\nb\n\u0007'), 'not-text', /dòng 4/],
    ['tcvn3.txt', Uint8Array.of(0x42, 0xb8, 0x6f, 0x20, 0x63, 0xb8, 0x6f), 'not-text', /UTF-8/],
  ])('%s', async (name, bytes, kind, sentence) => {
    const found = await problem(name, bytes);
    expect(found.kind).toBe(kind);
    expect(found.file).toBe(name);
    expect(found.message).toContain(`“${name}”`);
    expect(found.message).toMatch(sentence);
  });

  test.each([
    ['an unclosed element', '<w:p><w:r><w:t>Báo cáo'],
    ['a wrong end tag', '<w:p><w:r></w:p></w:r>'],
    ['an unknown entity', '<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p>'],
  ])('broken XML: %s', async (_, body) => {
    expect((await problem('a.docx', docxWith(body))).kind).toBe('damaged');
  });

  test('entities defined in the file are refused, not expanded', async () => {
    const xml = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect((await problem('a.docx', zipSync({ 'word/document.xml': utf8(xml) }))).kind).toBe('damaged');
  });

  test('very deep nesting is damage, not a crash', async () => {
    const deep = '<w:smartTag>'.repeat(50_000) + '</w:smartTag>'.repeat(50_000);
    expect((await problem('a.docx', docxWith(deep))).kind).toBe('damaged');
  });

  test('one changed byte inside the text is noticed', async () => {
    const stored = zipSync({ 'word/document.xml': utf8('<a>có 12 hồ sơ</a>') }, { level: 0 });
    const at = Buffer.from(stored).indexOf('12');
    stored[at] = 0x39;
    expect((await problem('a.docx', stored)).message).toContain('mã kiểm tra');
  });
});

describe('size', () => {
  const zeros = new Uint8Array(200 * 2 ** 20);
  const textBomb = zipSync({ 'word/document.xml': zeros }, { level: 1 });
  const pictureBomb = patch(textBomb, [...utf8('word/document.xml')], 0, [...utf8('word/picture.bmp.')]);

  test.each([
    ['the text', textBomb],
    ['a picture', pictureBomb],
  ])('a bomb of 200 MB of zeros as %s', async (_, bomb) => {
    expect(bomb.length).toBeLessThan(2 * 2 ** 20);
    const before = process.memoryUsage().rss;
    const found = await problem('bom.docx', bomb);
    expect(found.kind).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(2 * ARCHIVE_LIMITS.total);
  });

  test('an entry that says it is small is counted by what it really holds', async () => {
    const small = [4, 0, 0, 0];
    const bomb = patch(patch(textBomb, CENTRAL, 24, small), LOCAL, 22, small);
    expect((await problem('bom.docx', bomb)).kind).toBe('too-large');
  });

  test('an entry that says it is huge is read for what it is', async () => {
    const huge = [0xf0, 0xff, 0xff, 0x7f];
    const docx = patch(docxWith('<w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p>'), CENTRAL, 24, huge);
    expect((await readReportBytes('a.docx', docx)).blocks[0]?.text).toBe('Báo cáo');
  });

  test('too many parts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, index) => [`p${index}.xml`, new Uint8Array()]),
    );
    expect((await problem('nhieu.docx', zipSync(many, { level: 0 }))).kind).toBe('too-large');
  });

  test('more than 20 MB is refused before it is read', async () => {
    const path = join(folder, 'to.md');
    await writeFile(path, new Uint8Array(20 * 2 ** 20 + 1));
    await expect(readReportFile(path)).rejects.toMatchObject({ kind: 'too-large', message: /20 MB/ });
  });
});

describe('paths', () => {
  test('a missing file, a folder, a forbidden file', async () => {
    await expect(readReportFile(join(folder, 'khong-co.md'))).rejects.toMatchObject({ kind: 'missing' });
    await mkdir(join(folder, 'thu-muc.docx'));
    await expect(readReportFile(join(folder, 'thu-muc.docx'))).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('thư mục'),
    });
    // A link to itself is refused to everybody, also to the superuser, whom no permission stops.
    const circle = join(folder, 'vong.md');
    await symlink(circle, circle);
    await expect(readReportFile(circle)).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test('a .docx, a .docx named .doc, and Markdown are read from disk', async () => {
    const docx = await writeReportDocx(REPORT);
    for (const name of ['bao-cao.docx', 'bao-cao.doc', 'BAO-CAO.DOCX']) {
      await writeFile(join(folder, name), docx);
      const file = await readReportFile(join(folder, name));
      expect(file.format).toBe('docx');
      expect(file.name).toBe(join(folder, name));
    }
    await writeFile(join(folder, 'a.md'), '# BÁO CÁO\n\nXong.\n\n<!-- câu theo kỳ: a1b2 c3d4 -->\n');
    expect(await readReportFile(join(folder, 'a.md'))).toMatchObject({
      format: 'md',
      datedHashes: ['a1b2', 'c3d4'],
      blocks: [{ text: 'BÁO CÁO', level: 1 }, { text: 'Xong.' }],
    });
  });

  test('UTF-16 with its mark, as Windows Notepad writes it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Báo cáo tháng 9', 'utf16le')]);
    expect((await readReportBytes('a.txt', bytes)).blocks[0]?.text).toBe('Báo cáo tháng 9');
  });
});
