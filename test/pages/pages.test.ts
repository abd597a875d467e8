/*
 * npm run test:pages
 *
 * What the other tests cannot see: the demonstration as LibreOffice lays it out (A4, page numbers, font, letters, the signature's place), and
 * whether the redline's changes survive a word processor that is not ours. Needs LibreOffice Writer, poppler-utils and fonts-liberation2.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintedReport } from '../../src/core/report.ts';
import { readReportBytes, readReportFile } from '../../src/document/read-file.ts';
import { writeReportDocx } from '../../src/document/report-docx.ts';
import { paragraph, REPORT } from '../document/support.ts';
import { acceptAll, rejectAll } from '../support/tracked-changes.ts';
import { bytesOf, DEMO, draftDemo, fontsOf, Office, type Page, pagesOf, type Word } from './office.ts';

const MM = 72 / 25.4;
const folder = mkdtempSync(join(tmpdir(), 'thuky-pages-'));
const file = (name: string) => join(folder, name);
const office = new Office(folder);

beforeAll(() => {
  draftDemo(folder);
  office.convert('pdf', [file('bao-cao.docx'), file('doi-chieu.docx')], folder);
  office.convert('docx', [file('bao-cao.docx'), file('doi-chieu.docx')], file('again'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of a page below its top margin. */
const bodyOf = (page: Page): Word[] => page.words.filter((word) => word.top >= 19 * MM);
const inMargin = (page: Page): Word[] => page.words.filter((word) => word.top < 19 * MM);
const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');
/** Lines may end inside "78/KH-SKHCN" and the like, so texts are compared without any space. */
const dense = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
/** Where words stand one after the other on a page. */
function place(page: Page, words: string): Word | undefined {
  const wanted = words.split(' ');
  return page.words.find((_, at) => wanted.every((word, step) => page.words[at + step]?.text === word));
}

describe('the pages of the report', () => {
  const pages = () => pagesOf(file('bao-cao.pdf'));

  test('are A4 with nothing outside the margins of 30 mm left, 15 mm right, 20 mm bottom', () => {
    expect(pages().length).toBeGreaterThan(2);
    for (const page of pages()) {
      expect(page.width).toBeCloseTo(210 * MM, 0);
      expect(page.height).toBeCloseTo(297 * MM, 0);
      expect(Math.min(...page.words.map((word) => word.left))).toBeGreaterThan(30 * MM - 1);
      expect(Math.max(...page.words.map((word) => word.right))).toBeLessThan(195 * MM + 3);
      expect(Math.max(...page.words.map((word) => word.bottom))).toBeLessThan(277 * MM + 1);
    }
  });

  test('are numbered from the second on, in the middle of the top margin', () => {
    const [first, ...others] = pages();
    expect(inMargin(first!)).toEqual([]);
    others.forEach((page, index) => {
      const [number, ...more] = inMargin(page);
      expect(number?.text).toBe(String(index + 2));
      expect(more).toEqual([]);
      expect((number!.left + number!.right) / 2).toBeCloseTo(((30 + 195) / 2) * MM, -0.5);
      expect((number!.top + number!.bottom) / 2).toBeGreaterThan(5 * MM);
      expect((number!.top + number!.bottom) / 2).toBeLessThan(15 * MM);
    });
  });

  test('are set in a font with the widths of Times, which is inside the file', () => {
    const fonts = fontsOf(file('bao-cao.pdf'));
    expect(fonts.map((font) => font.name)).toContain('LiberationSerif');
    for (const font of fonts) {
      expect(font.name).toMatch(/^(LiberationSerif|TimesNewRoman)/);
      expect(font).toMatchObject({ embedded: true, readable: true });
    }
  });

  test('give back every letter of every paragraph', () => {
    const printed = dense(
      pages()
        .map((page) => textOf(bodyOf(page)))
        .join(' '),
    );
    // The signature stands beside the recipients, so that block is read line by line across both.
    const paragraphs = acceptAll(bytesOf(file('bao-cao.docx')));
    const end = paragraphs.findIndex((text) => text.endsWith('./.'));
    expect(end).toBeGreaterThan(20);
    for (const text of paragraphs.slice(paragraphs.indexOf('BÁO CÁO'), end + 1)) {
      expect(printed).toContain(dense(text));
    }
    const rest = paragraphs.slice(end + 1);
    for (const word of rest.join(' ').split(/\s+/)) expect(printed).toContain(word);
  });

  test('show headings, a standing sentence, an answered figure and the end mark as people know them', () => {
    const text = dense(
      pages()
        .map((page) => textOf(bodyOf(page)))
        .join(' '),
    );
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Kết quả thực hiện công tác dân vận chính quyền tháng 9 năm 2023',
      'I. KẾT QUẢ CÔNG TÁC DÂN VẬN THÁNG 9 NĂM 2023',
      '1. Công tác lãnh đạo, chỉ đạo',
      'II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 10 NĂM 2023',
      'Nơi làm việc được bố trí gọn gàng, khoa học; trang thiết bị được sử dụng đúng mục đích, tiết kiệm.',
      '485.000.000 đồng',
    ]) {
      expect(text).toContain(dense(words));
    }
    expect(text.split('./.').length).toBe(2);
  });

  test('end with recipients and signature level with each other, under the last lines of the text', () => {
    const last = pages().at(-1)!;
    const recipients = place(last, 'Nơi nhận:')!;
    const capacity = place(last, 'KT. GIÁM ĐỐC')!;
    const signer = place(last, 'Phan Đình Thuyên')!;
    const end = last.words.find((word) => word.text.endsWith('./.'))!;
    expect(Math.abs(recipients.bottom - capacity.bottom)).toBeLessThan(8);
    expect(recipients.left).toBeLessThan(60 * MM);
    expect(capacity.left).toBeGreaterThan(105 * MM);
    expect(signer.top).toBeGreaterThan(capacity.bottom + 20 * MM);
    expect(end.bottom).toBeLessThan(capacity.top);
  });
});

test('a signature is never alone on its page and a heading never ends one, wherever the text ends', async () => {
  const lines = Array.from({ length: 20 }, (_, index) => 11 + index);
  const files = await Promise.all(
    lines.map(async (count) => {
      const name = file(`dai-${count}.docx`);
      writeFileSync(name, await writeReportDocx(longReport(count)));
      return name;
    }),
  );
  let broken = 0;
  for (const pdf of office.convert('pdf', files, folder)) {
    const pages = pagesOf(pdf);
    const last = pages.at(-1)!;
    expect(place(last, 'Nơi nhận:'), pdf).toBeDefined();
    expect(place(last, 'Trần Thị Mẫu'), pdf).toBeDefined();
    expect(textOf(last.words), pdf).toContain('./.');
    for (const page of pages) expect(lastLine(page), pdf).not.toMatch(/^(II\. NHIỆM VỤ|1\. Chỉ đạo)/);
    if (pages.length > 1) broken += 1;
  }
  // Otherwise no page break came near the signature and nothing was tried.
  expect(broken).toBeGreaterThan(3);
  expect(broken).toBeLessThan(lines.length);
}, 120_000);

function lastLine(page: Page): string {
  const bottom = Math.max(...page.words.map((word) => word.bottom));
  return textOf(page.words.filter((word) => bottom - word.bottom < 2));
}

/** The small report with so many short paragraphs before part II. */
function longReport(count: number): PrintedReport {
  const at = REPORT.blocks.findIndex((block) => block.kind === 'part' && block.text.startsWith('II.'));
  const more = Array.from({ length: count }, (_, index) => paragraph(`Đoạn thứ ${index + 1} của mục này.`));
  return { ...REPORT, blocks: [...REPORT.blocks.slice(0, at), ...more, ...REPORT.blocks.slice(at)] };
}

describe('the redline', () => {
  const made = () => bytesOf(file('doi-chieu.docx'));
  const saved = () => bytesOf(join(file('again'), 'doi-chieu.docx'));

  test('can be laid out, on A4, with its fonts inside', () => {
    const pages = pagesOf(file('doi-chieu.pdf'));
    expect(pages.length).toBeGreaterThanOrEqual(pagesOf(file('bao-cao.pdf')).length);
    for (const page of pages) expect(page.height).toBeCloseTo(297 * MM, 0);
    expect(fontsOf(file('doi-chieu.pdf')).every((font) => font.embedded)).toBe(true);
  });

  test('gives the new report when all is accepted, the earlier one when all is rejected', async () => {
    expect(acceptAll(made())).toEqual(acceptAll(bytesOf(file('bao-cao.docx'))));
    const earlier = await readReportFile(DEMO.previous);
    const rejected = rejectAll(made());
    const old = earlier.blocks.map(({ text, bullet }) => (bullet ? `${bullet} ${text}` : text));
    expect(rejected.slice(rejected.indexOf('BÁO CÁO'))).toEqual(old.slice(old.indexOf('BÁO CÁO')));
  });

  test('gives the same after LibreOffice has opened and saved it', () => {
    expect(acceptAll(saved())).toEqual(acceptAll(made()));
    expect(rejectAll(saved())).toEqual(rejectAll(made()));
  });
});

test('a report that LibreOffice has saved is read as the same paragraphs, sentences of the month included', async () => {
  const [own, saved] = await Promise.all(
    [file('bao-cao.docx'), join(file('again'), 'bao-cao.docx')].map((path) =>
      readReportBytes('bao-cao.docx', bytesOf(path)),
    ),
  );
  const seen = (read: typeof own) => read!.blocks.map(({ text, dated }) => ({ text, dated: dated ?? [] }));
  expect(seen(saved)).toEqual(seen(own));
  expect(seen(own).some(({ dated }) => dated.length > 0)).toBe(true);
});
