import { daysInMonth } from '../vietnamese/dates/dates.ts';
import { periodMonths } from '../vietnamese/dates/periods.ts';
import type { Check, CheckMaterial, Finding, Reason } from './finding.ts';
import { type CitedAct, citedActs, type Part } from './legal/cited-acts.ts';
import type { LegalFault } from './legal/fault.ts';
import { retitled } from './legal/known-titles.ts';
import { registerFault } from './legal/register.ts';
import { registerIndex } from './legal/register-index.ts';
import { selfDenial } from './legal/self.ts';
import { seriesFaults } from './legal/series.ts';
import { gatherUnknown, isToldAgain } from './legal/unknown-acts.ts';

/**
 * Cited acts: by the register (repealed at the report's date, misdated, mistitled, of another issuer, unknown central acts), and without one
 * what a citation says against itself or another. One finding an act, the weightiest; it flags and never swaps.
 */
export const checkLegal: Check = (material, draft) => {
  const acts = citedActs(material, draft);
  if (acts.length === 0) return [];
  const today = reportDay(material);
  const index = material.register ? registerIndex(material.register) : null;
  const among = seriesFaults(acts, material, draft);
  const told = new Map<string, string | null>();
  const findings = acts.flatMap((act): Finding[] => {
    const alone = act.sentence.once(`legal fault at ${act.fact.start}`, () =>
      weightiest([selfDenial(act, today), index && registerFault(act, index, today), retitled(act)]),
    );
    const fault = weightiest([alone, among.get(act) ?? null]);
    return fault && !(fault.reason.is === 'unknown-act' && isToldAgain(act, told))
      ? [findingOf(act, fault)]
      : [];
  });
  // With answers or earlier reports most acts are known, and what is left is looked at one by one.
  return material.answers === null && material.earlier === null ? gatherUnknown(findings) : findings;
};

/** The day on which acts must be in force: the report's own date, else the last day of its period. */
function reportDay({ date, period }: Pick<CheckMaterial, 'date' | 'period'>): string | null {
  if (date) return date;
  if (period === null) return null;
  const { to } = periodMonths(period);
  const [year, month] = to.split('-').map(Number) as [number, number];
  return `${to}-${daysInMonth(month, year)}`;
}

/** An error before a warning; of equals what names the right words, else the first. That an act is unknown says least. */
function weightiest(faults: readonly (LegalFault | null)[]): LegalFault | null {
  const weight = ({ severity, expected, reason }: LegalFault) =>
    (severity === 'error' ? 4 : 0) + (expected ? 2 : 0) + (reason.is === 'unknown-act' ? 0 : 1);
  return faults.reduce<LegalFault | null>(
    (best, fault) => (fault && (!best || weight(fault) > weight(best)) ? fault : best),
    null,
  );
}

/** A quote names the fact and no sentence. */
const longestQuote = 90;

function findingOf(act: CitedAct, fault: LegalFault): Finding {
  const { text, start: offset, section } = act.sentence.at;
  const { start, end } = placeOf(act, fault);
  return {
    kind: 'legal',
    severity: fault.severity,
    ...(section === null ? {} : { section }),
    quote: text.slice(start, end),
    start: offset + start,
    end: offset + end,
    ...(fault.expected === undefined ? {} : { expected: fault.expected }),
    reason: { ...fault.reason, act: act.name } as Reason,
  };
}

function placeOf(act: CitedAct, { part, within }: LegalFault): Part {
  const { fact, title, year } = act;
  const clip = ({ start, end }: Part): Part => ({ start, end: Math.min(end, start + longestQuote) });
  if (part === 'title' && title)
    return clip(within ? { start: title.start + within.from, end: title.start + within.to } : title);
  if (part === 'number-date' && act.number && act.date)
    return clip({ start: act.number.start, end: act.date.end });
  const own = part === 'number' || part === 'date' || part === 'issuer' ? act[part] : null;
  // What is wrong with the whole is shown with as much of its title as a quote holds.
  return clip(own ?? { start: fact.start, end: Math.max(fact.end, title?.end ?? 0, year?.end ?? 0) });
}
