import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import { keyFindings } from '../../../src/core/settling/finding-key.ts';
import { proposeBasis } from '../../../src/core/settling/replace-basis.ts';
import { readRegister } from '../../../src/prompts.ts';

/* "Thay căn cứ": what is proposed for the sentence of a legal finding, and that the changed sentence stands up to the checks. */

const register = readRegister(join(resolve(import.meta.dirname, '../../..'), 'prompts'))!;

function examined(sentence: string, by: 'kept' | 'hand') {
  const { material, draft } = evalMaterial({
    ...{ id: 'test', section: 'test', period: '2024-04', answers: [], faults: [] },
    previous: ['Sở giữ vững kỷ cương.'],
    draft: sentence,
  });
  const text = { ...draft, sentences: draft.sentences.map((one) => ({ ...one, by })) };
  return keyFindings(check({ ...material, register }, text).findings, text);
}

const proposed = (sentence: string) => {
  const found = examined(sentence, 'kept').filter(({ kind }) => kind === 'legal');
  expect(found).toHaveLength(1);
  return proposeBasis(sentence, found[0]!);
};

describe('the sentence with the right words', () => {
  it.each([
    [
      'a repealed act with its title',
      'Văn thư thực hiện theo Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư.',
      'Văn thư thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
    [
      'at the beginning, with the title in quotation marks',
      'Nghị định 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ “Về công tác văn thư” được thực hiện nghiêm.',
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư được thực hiện nghiêm.',
    ],
    [
      'a wrong day',
      'Văn hóa công vụ theo Quyết định số 1847/QĐ-TTg ngày 27/11/2018 của Thủ tướng Chính phủ.',
      'Văn hóa công vụ theo Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ.',
    ],
    [
      'another issuer',
      'Chi bộ học tập Chỉ thị số 05-CT/TW ngày 15/5/2016 của Ban Bí thư.',
      'Chi bộ học tập Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
    ],
    [
      'another title',
      'Văn thư theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về quản lý biên chế.',
      'Văn thư theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
  ])('%s', (_what, sentence, expected) => {
    expect(proposed(sentence)).toBe(expected);
    expect(examined(expected, 'hand')).toEqual([]);
  });

  it('is not proposed where nobody knows the right words', () => {
    expect(proposed('Sở thực hiện Nghị định số 299/2015/NĐ-CP ngày 02/02/2015 của Chính phủ.')).toBeNull();
    expect(proposed('Sở ban hành Kế hoạch số 12/KH-STC ngày 31/4/2024.')).toBeNull();
  });

  it('an act that neither an answer nor the register has stays without a source', () => {
    const found = examined('Sở thực hiện Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ.', 'hand');
    expect(found.map(({ kind }) => kind)).toContain('unsupported');
  });
});
