import { fold } from '../letters/fold.ts';
import { bodyKey, sameReference } from '../references/same-reference.ts';
import type { Fact } from '../types.ts';

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Units agree when one is missing, or one contains the other ("hồ sơ" and "hồ sơ trễ hẹn"). */
function sameUnit(a: string | undefined, b: string | undefined): boolean {
  return !a || !b || within(fold(a), fold(b));
}

const nameForms: [RegExp, string][] = [
  [/(?<!\p{L})cp(?!\p{L})/gu, 'cổ phần'],
  [/(?<!\p{L})htx(?!\p{L})/gu, 'hợp tác xã'],
  [/(?<!\p{L})trách nhiệm hữu hạn(?!\p{L})/gu, 'tnhh'],
  [/(?<!\p{L})mtv(?!\p{L})/gu, 'một thành viên'],
  [/(?<!\p{L})dntn(?!\p{L})/gu, 'doanh nghiệp tư nhân'],
  [/(?<!\p{L})tt(?!\p{L})/gu, 'trung tâm'],
];

function nameKey(name: string): string {
  let key = bodyKey(name);
  for (const [short, long] of nameForms) key = key.replace(short, long);
  return key;
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Dates agree when one leaves out its year and the rest is the same. */
function sameDay(a: string, b: string): boolean {
  return a.startsWith('--') || b.startsWith('--') ? a.slice(-5) === b.slice(-5) : a === b;
}

/**
 * Whether two facts say the same in other words: 495 triệu and 495.000.000 đồng, 02 and hai, 09/8/2023 and its long form, "không có hồ sơ" and
 * 0 hồ sơ. Hedges do not count. Facts of different kinds are never equal, except a zero and the quantity 0.
 */
export function factsEqual(a: Fact, b: Fact): boolean {
  switch (a.kind) {
    case 'quantity':
    case 'zero':
      return (b.kind === 'quantity' || b.kind === 'zero') && a.value === b.value && sameUnit(a.unit, b.unit);
    case 'money':
    case 'percent':
      return b.kind === a.kind && a.value === b.value;
    case 'ratio':
      return b.kind === 'ratio' && sameValue(a.value, b.value) && sameUnit(a.unit, b.unit);
    case 'date':
      return b.kind === 'date' && sameDay(a.value, b.value);
    case 'period':
      return b.kind === 'period' && sameValue(a.value, b.value);
    case 'reference':
      return b.kind === 'reference' && sameReference(a.value, b.value);
    case 'name':
      return b.kind === 'name' && nameKey(a.value) === nameKey(b.value);
    case 'event':
      return b.kind === 'event' && fold(a.value) === fold(b.value);
  }
}
