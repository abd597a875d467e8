import { expect, it } from 'vitest';
import { pairsOnce } from '../../../src/core/checks/text/pairs-once.ts';
import { tokensOf } from '../../../src/core/checks/text/tokens.ts';

it('a pair of words is read once, each pair by itself, however they are capitalised', () => {
  const read: string[] = [];
  const same = pairsOnce((one, two) => {
    read.push(`${one.text} ${two.text}`);
    return one.key === two.key;
  });
  const tokens = tokensOf('hồ sơ hồ sơ Sơ sơ sơ hồ');
  const answers = () => tokens.slice(1).map((two, at) => same(tokens[at]!, two));
  expect(answers()).toEqual([false, false, false, true, true, true, false]);
  expect(answers()).toEqual([false, false, false, true, true, true, false]);
  expect(read).toEqual(['hồ sơ', 'sơ hồ', 'sơ Sơ', 'Sơ sơ', 'sơ sơ']);
});
