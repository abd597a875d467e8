import { expect, test } from 'vitest';
import { factLine } from '../../../src/core/vietnamese/facts/line.ts';
import { readFacts } from '../../../src/core/vietnamese/facts.ts';
import { fixture } from '../../support/worlds.ts';

/* Every labelled writing of fixtures/facts.tsv: all of its facts, with kind and value. The first column is the family of the writing. */

const rows = fixture('facts.tsv')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [family: string, text: string, facts: string]);

test('there are at least 250 writings, no two alike', () => {
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect(new Set(rows.map(([, text]) => text)).size).toBe(rows.length);
});

test.each(rows)('%s: %s', (_, text, facts) => {
  expect(readFacts(text, { all: true }).map(factLine)).toEqual(facts === '' ? [] : facts.split('; '));
});

test.each(rows)('offsets are those of the NFC text, whatever was given: %s: %s', (_, text) => {
  for (const fact of readFacts(text.normalize('NFD'), { all: true }))
    expect(text.normalize('NFC').slice(fact.start, fact.end)).toBe(fact.text);
});
