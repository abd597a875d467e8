import { describe, expect, test } from 'vitest';
import { checkKinds } from '../../src/core/checks/finding.ts';
import { buildSet } from './build-set.ts';
import { money, number, words } from './print.ts';

const set = buildSet();
const faulty = set.filter(({ case: one }) => one.faults.length > 0);
const clean = set.filter(({ case: one }) => one.faults.length === 0);

describe('the evaluation set', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(buildSet())).toBe(JSON.stringify(set));
    expect(JSON.stringify(buildSet('another'))).not.toBe(JSON.stringify(set));
  });

  test('is wide: every kind of fault, clean cases, sections and years', () => {
    expect(new Set(faulty.flatMap(({ case: one }) => one.faults.map(({ kind }) => kind)))).toEqual(
      new Set(checkKinds),
    );
    expect(faulty.length).toBeGreaterThan(550);
    expect(clean.length).toBeGreaterThan(250);
    expect(new Set(set.map(({ case: one }) => one.section)).size).toBeGreaterThan(14);
    expect(new Set(set.map(({ case: one }) => one.period.slice(0, 4))).size).toBe(8);
  });

  test.each(checkKinds.filter((kind) => kind !== 'missing'))(
    '%s: every quote stands in its draft',
    (kind) => {
      const quotes = faulty.flatMap(({ case: one }) =>
        one.faults.filter((fault) => fault.kind === kind).map(({ quote }) => ({ quote, draft: one.draft })),
      );
      expect(quotes.filter(({ quote, draft }) => quote.trim() === '' || !draft.includes(quote))).toEqual([]);
    },
  );

  test('missing: the label names an answer, and its figure is nowhere in the draft', () => {
    const labelled = faulty.filter(({ case: one }) => one.faults.some(({ kind }) => kind === 'missing'));
    for (const { case: one } of labelled) {
      const answer = one.answers.find(({ id }) => id === one.faults[0]!.quote);
      expect(answer).toBeDefined();
      if (answer!.type === 'money') expect(one.draft).not.toContain(money(answer!.value as number));
      if (answer!.type === 'number' && answer!.value !== 0)
        expect(one.draft).not.toContain(`${number(answer!.value as number)} ${answer!.unit}`);
    }
  });

  test('no slot or clause mark is left in a text', () => {
    const texts = set
      .filter(({ family }) => family !== 'text slot' && family !== 'text heading sign')
      .flatMap(({ case: one }) => [one.draft, ...one.previous]);
    expect(texts.filter((text) => /[{}<>|]/.test(text))).toEqual([]);
  });

  test('an unsupported figure of three digits stands in no earlier text', () => {
    const told = faulty.flatMap(({ case: one }) =>
      one.faults
        .filter(({ kind, quote }) => kind === 'unsupported' && /\d{3}/.test(quote))
        .filter(({ quote }) => one.previous.some((text) => text.includes(quote)))
        .map(({ quote }) => `${one.id} ${quote}`),
    );
    expect(told).toEqual([]);
  });
});

describe('figures as the examiner writes them', () => {
  test.each([
    [21, 'hai mươi mốt'],
    [105, 'một trăm linh năm'],
    [1245, 'một nghìn hai trăm bốn mươi lăm'],
    [2015, 'hai nghìn không trăm mười lăm'],
    [184_500_000, 'một trăm tám mươi bốn triệu năm trăm nghìn'],
  ])('%d is "%s"', (value, text) => {
    expect(words(value)).toBe(text);
  });

  test.each([
    [1_320_000_000, 'short', '1,32 tỷ đồng'],
    [1_320_000_000, 'mixed', '1 tỷ 320 triệu đồng'],
    [184_500_000, 'short', '184,5 triệu đồng'],
    [184_500_000, 'full', '184.500.000 đồng'],
  ] as const)('%d đồng, %s, is "%s"', (value, style, text) => {
    expect(money(value, style)).toBe(text);
  });
});
