import { dataWindow, periodMonths, shiftPeriod } from '../../vietnamese/periods.ts';
import type { Fact, PeriodId } from '../../vietnamese/types.ts';
import { isComparedLabel } from './comparing/compared-labels.ts';
import { factsOnce } from './facts-once.ts';
import type { View } from './view.ts';

/*
 * Which months a report is about. The period given is often the last of them alone: a quarter's report is made in its third month, and only its
 * words say "Quý I/2025" or "06 tháng đầu năm". Every day of that stretch is then one of this period.
 */

type PeriodFact = Extract<Fact, { kind: 'period' }>;

/** A label that opens its sentence, clause or brackets, alone or behind what leads to it. */
const opening =
  /(?:^|[.;:]\s+|[“"(]\s*)(?:(?!(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhiệm vụ)(?!\p{L}))\p{L}+\s){0,4}$/iu;
/** "Trong quý, ...", "quý này": of the quarter that is reported. */
const ofQuarter = /(?<!\p{L})(?:trong|của) quý(?! (?:trước|sau|tới|\d|[IV]))(?!\p{L})|(?<!\p{L})quý này(?!\p{L})/iu;

/** The first month that a period fact begins with, where its months end with the one given; a year that is not told is the report's. */
function firstOf({ value }: PeriodFact, last: string): string | null {
  const own = last.slice(0, 4);
  const from = typeof value === 'string' ? null : value.from.replace(/^--/u, `${own}-`);
  if (from !== null) {
    const to = (value as { to: string }).to.replace(/^--/u, `${own}-`);
    return to === last && /^\d{4}-\d\d$/.test(from) ? from : null;
  }
  const months = spanOf((value as string).replace(/^--/u, `${own}-`));
  return months?.to === last ? months.from : null;
}

const spanOf = (value: string) =>
  /^\d{4}(?:-(?:\d\d|Q[1-4]|H[12]|9M))?$/.test(value) ? periodMonths(value) : null;

/** The earliest first month that a text says it is about; the month given where it names none. */
export function firstMonthIn(
  sentences: readonly { text: string; facts: readonly Fact[]; heading: boolean }[],
  last: PeriodId,
): string {
  let first = last;
  for (const { text, facts, heading } of sentences) {
    if (Number(last.slice(5)) % 3 === 0 && ofQuarter.test(text)) first = earlier(first, quarterOf(last));
    for (const fact of facts) {
      if (fact.kind !== 'period') continue;
      const from = firstOf(fact, last);
      if (from === null || from >= first) continue;
      const leads = heading || opening.test(text.slice(0, fact.start));
      if (leads && !isComparedLabel(text, fact.start, fact.end, last)) first = from;
    }
  }
  return first;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const quarterOf = (last: PeriodId): string =>
  periodMonths(`${last.slice(0, 4)}-Q${Number(last.slice(5)) / 3}`).from;

/** That by the answers' labels and by the last report, where it was about the quarter, half or year before. */
export function firstMonthKnown({ material, earlier: { entries } }: Pick<View, 'material' | 'earlier'>): string {
  const last = material.period!;
  let first = last;
  for (const { label } of material.answers ?? [])
    for (const fact of factsOnce(label))
      if (fact.kind === 'period' && !isComparedLabel(label, fact.start, fact.end, last))
        first = earlier(first, firstOf(fact, last) ?? last);
  for (const { sentence, newest } of entries)
    for (const fact of newest ? sentence.facts : []) {
      if (fact.kind !== 'period' || typeof fact.value !== 'string' || !/-[QH]\d$/.test(fact.value)) continue;
      if (fact.value.startsWith('--') || !opening.test(sentence.text.slice(0, fact.start))) continue;
      const next = periodMonths(shiftPeriod(fact.value, 1));
      if (next.to === last) first = earlier(first, next.from);
    }
  return first;
}

/** First and last month of a report, and the first and last day of the facts that it covers. */
export function reportedWindow(view: View): { first: string; last: string; from: string; to: string } {
  const period = view.period!;
  const { from, to } = periodMonths(period);
  const first = /^\d{4}-\d\d$/.test(period) ? view.firstMonth : from;
  return { first, last: to, from: dataWindow(first).from, to: dataWindow(period).to };
}
