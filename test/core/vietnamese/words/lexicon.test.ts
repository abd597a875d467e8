import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../../src/core/vietnamese/words/lexicon/common-words.ts';
import { compoundsAToK } from '../../../../src/core/vietnamese/words/lexicon/compounds-a-k.ts';
import { compoundsLToY } from '../../../../src/core/vietnamese/words/lexicon/compounds-l-y.ts';
import { compoundsMore } from '../../../../src/core/vietnamese/words/lexicon/compounds-more.ts';
import { compoundsRareAToL } from '../../../../src/core/vietnamese/words/lexicon/compounds-rare-a-l.ts';
import { compoundsRareMToY } from '../../../../src/core/vietnamese/words/lexicon/compounds-rare-m-y.ts';
import {
  freeWords,
  functionWords,
  saidTwice,
} from '../../../../src/core/vietnamese/words/lexicon/free-words.ts';
import {
  doubtfulSpellings,
  misspellings,
} from '../../../../src/core/vietnamese/words/lexicon/misspellings.ts';
import { ordinaryWords } from '../../../../src/core/vietnamese/words/lexicon/ordinary-words.ts';
import {
  headsOf,
  isCommon,
  isCompound,
  isKnownSyllable,
  tailsOf,
  wordKey,
} from '../../../../src/core/vietnamese/words/word-list.ts';

describe('the lists are read as they are written', () => {
  it.each([
    ['common words', commonWords],
    ['words a-k', compoundsAToK],
    ['words l-y', compoundsLToY],
    ['further words', compoundsMore],
    ['rare words a-l', compoundsRareAToL],
    ['rare words m-y', compoundsRareMToY],
    ['free words', freeWords],
    ['function words', functionWords],
    ['words said twice', saidTwice],
    ['everyday words', ordinaryWords],
  ])('%s: every word is its own key, one space between two', (_what, list) => {
    const words = list.trim().split(/[ \n]/u);
    expect(words.filter((word) => word.replace(/:$/u, '') !== wordKey(word.replace(/:$/u, '')))).toEqual([]);
  });

  it('no misspelling is a known word, and what is right differs from it', () => {
    const pairs = `${misspellings.trim()}\n${doubtfulSpellings.trim()}`
      .split('\n')
      .map((line) => line.split(': '));
    // By their keys: a spelling that an office may choose ("tỷ mỷ", "tỉ mỉ") is no mistake.
    const keyOf = (word: string) => word.split(' ').map(wordKey).join(' ');
    expect(pairs.filter(([wrong, right]) => !right || keyOf(wrong!) === keyOf(right))).toEqual([]);
    expect(new Set(pairs.map(([wrong]) => wrong)).size).toBe(pairs.length);
  });
});

it('words are found from both ends', () => {
  expect(isCompound('giao', 'thông')).toBe(true);
  expect(isCompound('thông', 'giao')).toBe(false);
  expect(isCommon('sử', 'dụng')).toBe(true);
  expect(tailsOf('thông')).toContain('suốt');
  expect(headsOf('suốt')).toContain('thông');
  expect(headsOf('dụng')).toContain('sử');
  expect(isKnownSyllable('suốt')).toBe(true);
  expect(isKnownSyllable('xoắc')).toBe(false);
});

describe('misspellings', () => {
  const key = (words: string) => words.trim().split(' ').map(wordKey).join(' ');

  it.each([
    ['certain ones', misspellings],
    ['doubtful ones', doubtfulSpellings],
  ])('%s are read otherwise than what is right: else the right word would be told', (_what, list) => {
    const same = list
      .trim()
      .split('\n')
      .filter((line) => {
        const [wrong, right] = line.split(':') as [string, string];
        return key(wrong) === key(right);
      });
    expect(same).toEqual([]);
  });
});
