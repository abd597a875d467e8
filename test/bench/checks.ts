/* The checks on the evaluation set: what was found of what was seeded, and what was said of clean cases. */
import { join } from 'node:path';
import { check } from '../../src/core/checks/check.ts';
import { type EvalCase, evalMaterial } from '../../src/core/checks/evaluation/eval-case.ts';
import { type Said, scoreChecks } from '../../src/core/checks/evaluation/eval-score.ts';
import type { CheckKind } from '../../src/core/checks/finding.ts';
import { readRegister } from '../../src/prompts.ts';
import { buildSet } from '../eval/build-set.ts';

/** Percent of the seeded faults that have to be found. */
const targets: Record<CheckKind, number> = {
  unsupported: 99.5,
  missing: 100,
  stale: 98,
  polarity: 95,
  arithmetic: 98,
  contradiction: 95,
  legal: 100,
  text: 95,
  form: 90,
};

/** Builds the set, checks every case without its labels, and scores what was said. */
export function benchChecks() {
  const set = buildSet();
  const register = readRegister(join(import.meta.dirname, '../../prompts'));
  const cases = set.map(({ case: one }) => one as EvalCase);
  const results: Said[] = cases.map((one) => {
    const { material, draft } = evalMaterial({ ...one, faults: [] });
    return { id: one.id, findings: check({ ...material, register }, draft).findings };
  });
  const { kinds, clean, missed } = scoreChecks(cases, results);
  const familyOf = new Map(set.map(({ family, case: { id } }) => [id, family]));
  const families = new Map<string, number>();
  const count = (id: string) => families.set(familyOf.get(id)!, (families.get(familyOf.get(id)!) ?? 0) + 1);
  for (const { id } of missed) count(id);
  results.forEach(({ id, findings }, at) => {
    if (cases[at]!.faults.length === 0)
      for (const { severity } of findings) if (severity === 'error') count(id);
  });
  return {
    kinds: Object.entries(kinds).map(([kind, score]) => ({
      kind,
      ...score,
      target: targets[kind as CheckKind],
    })),
    clean,
    families: [...families].map(([family, number]) => ({ family, count: number })),
  };
}
