import { benign } from './benign.ts';
import { type Built, clauseIds, cleanCase, faultyCase, legalCases, missingCase } from './case-makers.ts';
import type { Fault } from './fault.ts';
import { figureFaults } from './faults-figures.ts';
import { sentenceFaults } from './faults-sentences.ts';
import { textFaults } from './faults-text.ts';
import { rngOf } from './rng.ts';
import { worlds } from './worlds.ts';

const single: Record<string, Fault> = { ...figureFaults, ...sentenceFaults, ...textFaults };
const both = (...families: string[]): [string, Fault[]] => [
  `several: ${families.join(', ')}`,
  families.map((family) => single[family]!),
];

/** One fault a case, and cases where several meet. */
const faults: readonly [family: string, faults: Fault[]][] = [
  ...Object.entries(single).map(([family, fault]): [string, Fault[]] => [family, [fault]]),
  both('unsupported digit', 'text joined'),
  both('stale label', 'stale figure'),
  both('arithmetic difference', 'unsupported kept', 'text wrong tone'),
  both('contradiction figure', 'unsupported number'),
];

/** Families that only whole reports can hold are sown there several times. */
const wholeOnly = new Set(['stale next', 'form heading', 'form part']);

/** The whole set, the same for the same seed: every world with every family that finds a place in it. */
export function buildSet(seed = 'thuky'): Built[] {
  const out: Built[] = [];
  for (const world of worlds) {
    const rng = (...of: (string | number)[]) => rngOf([seed, world.section, ...of].join(' '));
    let turn = 0;
    const next = () => world.periods[turn++ % world.periods.length]!;
    const add = (made: Built | undefined) => {
      if (made) out.push(made);
      return made !== undefined;
    };
    for (const [family, rework] of Object.entries(benign))
      add(cleanCase(world, family, rework, next(), rng(family)));
    for (const [family, makers] of faults) {
      for (let copy = 0; copy < (wholeOnly.has(family) ? 6 : 1); copy += 1) {
        const period = next();
        for (let round = 0; round < 6; round += 1)
          if (add(faultyCase(world, family, makers, period, rng(family, copy, round)))) break;
      }
    }
    for (const id of clauseIds(world)) add(missingCase(world, id, next(), rng('missing', id)));
    for (const copy of [1, 2]) for (const made of legalCases(world, next(), rng('legal', copy))) add(made);
  }
  return out.map((made, at) => ({
    ...made,
    case: { ...made.case, id: `e${String(at + 1).padStart(4, '0')}` },
  }));
}
