import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSyllable } from '../../../../src/core/vietnamese/letters/syllable.ts';

describe('a syllable of Vietnamese', () => {
  it.each(
    'nghiêng quyết khuỷu giếng gì gìn giữ quý quốc uyển yêu ý ỷ oẳn xoong ngoằn khuya thuở hoá hóa thuý thúy khoẻ khỏe huỷ hủy kỹ kĩ lý lí của chứa nghĩa thiện tuyết huỳnh tuýp quýt giặt cuốc ước'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(judgeSyllable(word)).toBe('syllable');
  });

  it.each([
    ['quyếc', 'none'],
    ['truyn', 'none'],
    ['nhnâ', 'none'],
    ['thiờ', 'none'],
    ['trruy', 'none'],
    ['kông', 'none'],
    ['cê', 'none'],
    ['nghan', 'none'],
    ['ghan', 'none'],
    ['krông', 'none'],
    ['thành phố', 'none'],
    ['xuấtkinh', 'none'],
    ['quat', 'wrong-tone'],
    ['thưc', 'wrong-tone'],
    ['hộc', 'syllable'],
    ['hồc', 'wrong-tone'],
    ['tòan', 'misplaced'],
    ['cuả', 'misplaced'],
    ['gỉai', 'misplaced'],
    ['qúy', 'misplaced'],
  ] as const)('%s is judged %s', (word, verdict) => {
    expect(judgeSyllable(word)).toBe(verdict);
  });

  it('judges any letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(['syllable', 'misplaced', 'wrong-tone', 'none']).toContain(judgeSyllable(text));
      }),
    );
  });
});
