import type { StatedFact } from '../../finding.ts';

const scales = new Map([
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** A price counted as a number: "68500" in "đồng/kg" is read as money in any text. */
const price = /^đồng(?:\s*\/|$)/iu;

/** A counted answer as texts are read: "48,6" in "triệu USD" is 48,600,000 USD, "68500" in "đồng/kg" 68,500 đồng. */
export function quantityOf(value: string, unit: string | undefined): StatedFact {
  const [scale, ...noun] = (unit ?? '').trim().split(/\s+/u);
  const power = noun.length > 0 ? scales.get(scale!.toLowerCase()) : undefined;
  const counted = (power === undefined ? [scale, ...noun] : noun).join(' ');
  if (price.test(counted)) return { kind: 'money', value: shifted(value, power ?? 0), unit: 'đồng' };
  if (power === undefined) return { kind: 'quantity', value, ...(unit ? { unit } : {}) };
  return { kind: 'quantity', value: shifted(value, power), unit: noun.join(' ') };
}

/** A decimal string times a power of ten, without rounding. */
export function shifted(value: string, power: number): string {
  const [whole = '0', decimals = ''] = value.split('.');
  const digits = decimals.padEnd(power, '0');
  const rest = digits.slice(power);
  const moved = `${whole}${digits.slice(0, power)}`.replace(/^(-?)0+(?=\d)/u, '$1');
  return rest === '' ? moved : `${moved}.${rest}`;
}
