import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLoose, foldWithMap, nfc } from '../../../../src/core/vietnamese/letters/fold.ts';

describe('fold: what does not count when texts are compared', () => {
  it.each([
    ['số hoá', 'số hóa'],
    ['thuỷ lợi', 'Thủy lợi'],
    ['TOÀN TỈNH', 'tòan tỉnh'],
    ['quí III', 'quý III'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['hùynh', 'huỳnh'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['12/QÐ-UBND', '12/QĐ-UBND'],
    ['2021 – 2025', '2021 - 2025'],
    ['“Dân vận khéo”', '"dân vận khéo"'],
    ['một\u00A0 hai\n ba ', 'một hai ba'],
    ['ho\u200Bà', 'hòa'],
    ['hòa'.normalize('NFD'), 'hoà'],
  ])('%j is the same as %j', (a, b) => expect(fold(a)).toBe(fold(b)));

  it.each([
    ['quả', 'quá'],
    ['hoán', 'hoàn'],
    ['thuế', 'thuê'],
    ['giao', 'giáo'],
    ['quy', 'quý'],
  ])('%s is not %s', (a, b) => expect(fold(a)).not.toBe(fold(b)));

  it('keeps a tone that stands right', () => {
    expect(fold('Hoàn toàn quyết giá thuyền của quả khuỷu')).toBe(
      'hoàn toàn quyết giá thuyền của quả khủyu'.replace('khủyu', 'khuỷu'),
    );
  });

  it('foldLoose ignores diacritics as well', () => {
    expect(foldLoose('Tờ trình Đề án')).toBe('to trinh de an');
  });
});

describe('foldWithMap: finding the original of a folded quote', () => {
  it('points back into the text as it was typed', () => {
    const text = 'Sở  đã “số hoá” 10 hồ sơ…';
    const { folded, at } = foldWithMap(text);
    const found = folded.indexOf('số hóa');
    expect(text.slice(at[found], at[found + 'số hóa'.length - 1]! + 1)).toBe('số hoá');
    expect(at).toHaveLength(folded.length);
  });

  const vietnamese = fc.string({ unit: fc.constantFrom(...'aáoòuyqhgiđÐTKN –“” .,0đoạuỷ\u00A0\n…') });

  it('folds as fold does', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldWithMap(text).folded).toBe(fold(text));
      }),
    );
  });

  it('fold and nfc are stable', () => {
    fc.assert(
      fc.property(vietnamese, (text) => fold(fold(text)) === fold(text) && nfc(nfc(text)) === nfc(text)),
    );
  });
});
