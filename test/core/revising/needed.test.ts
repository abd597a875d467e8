import { expect, test } from 'vitest';
import type { DraftSection } from '../../../src/core/draft.ts';
import { neededRevisions } from '../../../src/core/revising/needed.ts';
import type { KeyedFinding } from '../../../src/core/settling/settlement.ts';
import { coverFacts, uncoverFacts } from '../../../src/drafting/shorter/cover-facts.ts';
import { judgeWords } from '../../../src/drafting/shorter/judge-shorter.ts';

/* Which standing sentences need other words, where, and what a sentence put right may say. */

const section = (text: string, by: 'kept' | 'hand' = 'kept') =>
  [
    { id: 'i-1', paragraphs: [{ sentences: [{ id: 's', text, by, from: [] }] }] },
  ] as unknown as DraftSection[];
const finding = (sentence: string, more: Partial<KeyedFinding>): KeyedFinding => ({
  ...{ kind: 'stale', severity: 'error', quote: '', start: 0, end: 0, key: 'k', sentence },
  ...({ reason: { is: 'other-period' } } as unknown as Pick<KeyedFinding, 'reason'>),
  ...more,
});

const label = 'Sở tiếp tục thực hiện Kế hoạch quý II năm 2023 của ngành.';

test('a label of another period, with the right one beside it', () => {
  const found = finding(label, { quote: 'quý II năm 2023', expected: 'quý III năm 2023' });
  const [needed] = neededRevisions(section(label), [found]);
  expect(needed).toMatchObject({ section: 'i-1', text: label, findings: [{ quote: 'quý II năm 2023' }] });
  const covered = coverFacts(label, needed!.wrong);
  expect(uncoverFacts(covered.text, covered.facts)).toBe(label);
  expect(uncoverFacts(covered.text, covered.prints)).toBe(label.replace('quý II ', 'quý III '));
  expect(judgeWords(covered, covered.text)).toBeNull();
  expect(judgeWords(covered, covered.text.replace('tiếp tục ', ''))).toBeNull();
  expect(judgeWords(covered, covered.text.replace('tiếp tục', 'quyết liệt'))).toBe('new-words');
  expect(judgeWords(covered, covered.text.replace(/\[\[d1\]\] ?/u, ''))).toBe('slots');
});

test.each<[string, DraftSection[], Partial<KeyedFinding>]>([
  ['a sentence written by hand', section(label, 'hand'), { quote: 'quý II năm 2023', expected: 'quý III' }],
  ['what is wrong with nothing right beside it', section(label), { quote: 'quý II năm 2023' }],
  ['words that stand twice', section(label), { quote: 'h', expected: 'H' }],
  ['most of the sentence', section(label), { quote: label, expected: 'Sở.' }],
  [
    'another kind of finding',
    section(label),
    { kind: 'form', quote: 'quý II năm 2023', expected: 'quý III' },
  ],
  ['a legal finding without a successor', section(label), { kind: 'legal', quote: 'quý II năm 2023' }],
])('%s is left to people', (_, sections, more) => {
  expect(neededRevisions(sections, [finding(label, more)])).toEqual([]);
});

test('two places that overlap are left to people', () => {
  const both = ['quý II năm 2023', 'năm 2023'].map((quote) =>
    finding(label, { quote, expected: 'năm 2024' }),
  );
  expect(neededRevisions(section(label), both)).toEqual([]);
});
