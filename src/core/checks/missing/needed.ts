import type { Fact } from '../../vietnamese/types.ts';
import type { CheckAnswer, StatedFact } from '../finding.ts';
import { scaled } from '../reading/answers/amounts.ts';

/* Which facts of an answer a text must tell. */

/** An event needs its name, days and head count told; a text its figures, days, names and documents. */
export function isNeeded(fact: StatedFact, answer: CheckAnswer): boolean {
  if (answer.type === 'event')
    return (
      fact.kind === 'event' || fact.kind === 'date' || (fact.kind === 'quantity' && fact.unit === 'người')
    );
  if (fact.kind === 'reference') return fact.value.number !== null || answer.type === 'reference';
  if (answer.type === 'text') return fact.kind !== 'period' && fact.kind !== 'zero' && fact.kind !== 'ratio';
  return true;
}

/** Part and whole of a ratio, money in đồng. */
export const partsOf = ({ value, unit }: Extract<Fact, { kind: 'ratio' }>): number[] =>
  [value.part, value.whole].map((part) => scaled(part, unit));
