import { describe, expect, it } from 'vitest';
import { textToChecked } from '../../../src/core/checks/text-to-checked.ts';

const text = [
  'BÁO CÁO',
  'Kết quả công tác bảo vệ rừng tháng 4 năm 2024',
  'I. KẾT QUẢ',
  '1. Công tác chỉ đạo',
  'Chi cục trực ban. Kiểm lâm tuần tra.',
  'II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5 NĂM 2024',
  '1. Chăm sóc rừng trồng.',
  '- Cấp cây giống;',
].join('\n\n');

describe('textToChecked', () => {
  const checked = textToChecked(text);

  it('gives every sentence its place', () => {
    for (const { text: words, start, end } of checked.sentences)
      expect(checked.text.slice(start, end)).toBe(words);
  });

  it('tells titles and headings from sentences, and drops list numbers', () => {
    expect(checked.sentences.map(({ text: words, heading, plans }) => [words, heading, plans])).toEqual([
      ['BÁO CÁO', true, false],
      ['Kết quả công tác bảo vệ rừng tháng 4 năm 2024', true, false],
      ['I. KẾT QUẢ', true, false],
      ['1. Công tác chỉ đạo', true, false],
      ['Chi cục trực ban.', false, false],
      ['Kiểm lâm tuần tra.', false, false],
      ['II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5 NĂM 2024', true, true],
      ['Chăm sóc rừng trồng.', false, true],
      ['Cấp cây giống;', false, true],
    ]);
  });

  it.each([
    ['I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 12 NĂM 2024', false],
    ['I. TÌNH HÌNH THỰC HIỆN KẾ HOẠCH CÔNG TÁC QUÝ I', false],
    ['II. NHIỆM VỤ TRỌNG TÂM THÁNG 01 NĂM 2025', true],
    ['I. KẾT QUẢ CÔNG TÁC THÁNG 12, NHIỆM VỤ THÁNG 01 NĂM 2025', true],
    ['I. ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ THÁNG 01 NĂM 2025', true],
  ])('%s: plans %s', (heading, plans) => {
    expect(textToChecked(`BÁO CÁO\n\n${heading}`).sentences.at(-1)).toMatchObject({ heading: true, plans });
  });

  it('takes decomposed text as composed, so that places fit', () => {
    const decomposed = textToChecked('Chi cục trực ban.'.normalize('NFD'));
    expect(decomposed.text).toBe('Chi cục trực ban.');
    expect(decomposed.sentences).toMatchObject([{ start: 0, end: 17 }]);
  });
});
