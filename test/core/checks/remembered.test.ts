import { expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import type { CheckResult } from '../../../src/core/checks/finding.ts';
import { isSameMaterial } from '../../../src/core/checks/reading/same-material.ts';
import { textToChecked } from '../../../src/core/checks/text-to-checked.ts';
import { april, forestry } from './support.ts';

/* What was thought of a sentence is kept while its material is the same. It must never show: a draft is judged as if it were the first one. */

const answers = [
  ...forestry.answers,
  { id: 'xa', label: 'Địa bàn', type: 'text', value: 'tại xã Pa Tần', text: 'tại xã Pa Tần' } as const,
];
const materialOf = (draft: string) =>
  evalMaterial({ id: 'test', section: 'test', faults: [], ...forestry, answers, draft }).material;

/** The findings of drafts checked one after another under equal materials. */
const inARow = (drafts: readonly string[]): CheckResult[] =>
  drafts.map((draft) => check(materialOf(draft), textToChecked(draft)));

let strangers = 0;
/** The findings of a draft whose material nobody has met: it has a word more, which no draft has. */
function alone(draft: string): CheckResult {
  strangers += 1;
  return check({ ...materialOf(draft), words: [`qx${strangers}`] }, textToChecked(draft));
}

const told = `${april}\n\nChi cục phối hợp kiểm tra tại xã Pa Tần.`;
const misnamed = `${april}\n\nChi cục giao ban tại địa bàn Pa Ủ với dân quân.`;

it('a name counts as mistaken only where the right one is nowhere in the same draft', () => {
  const both = `${misnamed} Chi cục phối hợp kiểm tra tại xã Pa Tần.`;
  const names = ({ findings }: CheckResult) =>
    findings.flatMap(({ kind, quote }) => (kind === 'unsupported' && /Pa/.test(quote) ? [quote] : []));
  expect(inARow([misnamed, both, misnamed, told]).map(names)).toEqual([['Pa Ủ'], [], ['Pa Ủ'], []]);
});

it('a paper of last month is told to be the answered one only while no sentence names that one', () => {
  const old = april.replace(/Kế hoạch số 31[^;]*;/u, 'Kế hoạch số 24/KH-CCKL ngày 05/3/2024;');
  const both = `${old}\n\nKế hoạch số 31/KH-CCKL ngày 03/4/2024 được niêm yết tại trụ sở.`;
  const expected = ({ findings }: CheckResult) =>
    findings.find(({ quote, kind }) => kind === 'stale' && quote.includes('24/KH-CCKL'))?.expected ?? null;
  const [first, second, third] = inARow([old, both, old]).map(expected);
  expect(first).toContain('31/KH-CCKL');
  expect(second).toBeNull();
  expect(third).toBe(first);
});

it('any draft is judged as if no other had been judged before', () => {
  const sentences = april.match(/[^.]+\.(?:\s+|$)/gu)!;
  let seed = 20_240_430;
  const below = (most: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % most;
  };
  const drafts = Array.from({ length: 150 }, () => {
    const left = sentences.filter(() => below(6) > 0);
    if (below(2) === 0)
      left.splice(below(left.length + 1), 0, 'Chi cục giao ban tại địa bàn Pa Ủ với dân quân. ');
    if (below(3) === 0) left.push('Chi cục phối hợp kiểm tra tại xã Pa Tần. ');
    const text = left.join('');
    const at = below(text.length);
    return below(2) === 0 ? text : text.slice(0, at) + text.slice(at).replace(/\d/u, () => String(below(10)));
  });
  const kept = inARow(drafts);
  for (const [at, draft] of drafts.entries()) expect(kept[at]).toEqual(alone(draft));
});

it('materials are the same only where everything that they say is', () => {
  const material = materialOf(april);
  expect(isSameMaterial(material, structuredClone(material))).toBe(true);
  expect(isSameMaterial(material, { ...material, date: '2024-04-25' })).toBe(false);
  expect(isSameMaterial(material, { ...material, names: [...material.names, 'Tổ Một'] })).toBe(false);
  expect(isSameMaterial(material, { ...material, register: { documents: [] } as never })).toBe(false);
  const [first, ...rest] = structuredClone(material.answers!);
  expect(isSameMaterial(material, { ...material, answers: [...rest, first!] })).toBe(false);
  first!.facts = [];
  expect(isSameMaterial(material, { ...material, answers: [first!, ...rest] })).toBe(false);
});
