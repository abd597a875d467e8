import { expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { findingsOf } from './support.ts';

const told = (draft: string) =>
  findingsOf((material, text) => check(material, text).findings, draft)
    .filter(({ kind }) => kind !== 'missing')
    .map(({ kind, quote }) => `${kind}: ${quote}`);

it.each([
  ['turned round, and so without a source', 'Có 03 hồ sơ trễ hẹn.', ['polarity: 03 hồ sơ']],
  [
    'told otherwise elsewhere, and so without a source',
    'Chi cục cấp 48.200 cây giống. Nhìn chung, 48.020 cây giống phát triển tốt.',
    ['contradiction: 48.020 cây'],
  ],
  [
    'wrong by its answer, and so in a sum',
    'Chi cục tiếp nhận 58 hồ sơ, đã giải quyết 52 hồ sơ, còn 08 hồ sơ.',
    ['arithmetic: còn 08 hồ sơ'],
  ],
])('%s is one finding', (_what, draft, expected) => {
  expect(told(draft)).toEqual(expected);
});

it('two wrong figures of one sentence are two findings', () => {
  expect(told('Chi cục cấp 48.200 cây giống cho 361 hộ nhận khoán, trồng mới 95,2 ha rừng.')).toHaveLength(2);
});
