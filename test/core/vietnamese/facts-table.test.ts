import { expect, test } from 'vitest';
import { readFacts } from '../../../src/core/vietnamese/facts.ts';
import type { Fact } from '../../../src/core/vietnamese/types.ts';
import { fixture } from '../../support/worlds.ts';

/* Every labelled writing of fixtures/facts.tsv: all of its facts, with kind and value. The first column is the family of the writing. */

const rows = fixture('facts.tsv')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [family: string, text: string, facts: string]);

/** A fact as the fixture writes it: kind=value, then the unit, then the hedge behind "~"; a reference's parts between bars. */
function written(fact: Fact): string {
  if (fact.kind === 'zero') return `zero=${fact.unit}`;
  if (fact.kind === 'reference') {
    const { type, number, date, issuer, title } = fact.value;
    const parts = [type, number, date, issuer, title].map((part) => part ?? '').join('|');
    return `reference=${parts.replace(/\|+$/, '')}`;
  }
  const value =
    fact.kind === 'ratio'
      ? `${fact.value.part}/${fact.value.whole}`
      : typeof fact.value === 'string'
        ? fact.value
        : `${fact.value.from}..${fact.value.to}`;
  const unit = (fact.kind === 'quantity' || fact.kind === 'ratio') && fact.unit ? ` ${fact.unit}` : '';
  return `${fact.kind}=${value}${unit}${'hedge' in fact && fact.hedge ? ` ~${fact.hedge}` : ''}`;
}

test('there are at least 250 writings, no two alike', () => {
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect(new Set(rows.map(([, text]) => text)).size).toBe(rows.length);
});

test.each(rows)('%s: %s', (_, text, facts) => {
  expect(readFacts(text, { all: true }).map(written)).toEqual(facts === '' ? [] : facts.split('; '));
});

test.each(rows)('offsets are those of the NFC text, whatever was given: %s: %s', (_, text) => {
  for (const fact of readFacts(text.normalize('NFD'), { all: true }))
    expect(text.normalize('NFC').slice(fact.start, fact.end)).toBe(fact.text);
});
