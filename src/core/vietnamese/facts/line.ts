import type { Fact } from '../types.ts';

/**
 * A fact in one line, as labelled writings have it: `quantity=3 lớp ~hơn`, `ratio=38/40 vụ`, `period=2021..2025`, `zero=hồ sơ`,
 * `reference=type|number|date|issuer|title` without the empty parts at its end.
 */
export function factLine(fact: Fact): string {
  if (fact.kind === 'zero') return `zero=${fact.unit}`;
  if (fact.kind === 'reference') {
    const { type, number, date, issuer, title } = fact.value;
    const parts = [type, number, date, issuer, title].map((part) => part ?? '').join('|');
    return `reference=${parts.replace(/\|{1,5}$/, '')}`;
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
