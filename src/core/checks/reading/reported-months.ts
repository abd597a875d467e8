import { dataWindow, periodMonths, shiftPeriod } from '../../vietnamese/dates/periods.ts';
import type { Fact, PeriodId } from '../../vietnamese/types.ts';
import { isComparedLabel } from './comparing/compared-labels.ts';
import { factsOnce } from './facts-once.ts';
import type { View } from './view.ts';

/*
 * Which months a report is about. The period given is often the last of them alone: a quarter's report is made in its third month, and only its
 * words say "Quý I/2025" or "06 tháng đầu năm". Every day of that stretch is then one of this period.
 */

type PeriodFact = Extract<Fact, { kind: 'period' }>;

/** A label that opens its sentence, clause or brackets, alone or behind what leads to it; or one that says when something was. */
const opening =
  /(?:^|[.;:]\s+|[“"(]\s*)(?:(?!(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhiệm vụ)(?!\p{L}))\p{L}+\s){0,4}$|(?<!\p{L})trong\s+$/iu;
/** "Trong quý, ...", "quý này": of the quarter that is reported. */
const ofQuarter =
  /(?<!\p{L})(?:trong|của) quý(?! (?:trước|sau|tới|\d|[IV]))(?!\p{L})|(?<!\p{L})quý này(?!\p{L})/iu;

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
  branch: readonly string[],
): string {
  let first = last;
  for (const { text, facts, heading } of sentences) {
    if (isQuarterEnd(last) && ofQuarter.test(text)) first = earlier(first, quarterOf(last));
    for (const [at, fact] of facts.entries()) {
      const next = facts[at + 1];
      if (fact.kind === 'date' && next?.kind === 'date' && next.value.startsWith(last))
        if (branch.includes(fact.value) && isSpan(text, fact, next))
          first = earlier(first, fact.value.slice(0, 7));
      if (fact.kind !== 'period') continue;
      const from = firstOf(fact, last);
      if (from === null || from >= first) continue;
      const leads = heading || opening.test(text.slice(0, fact.start));
      if (leads && !isComparedLabel(text, fact.start, fact.end, last)) first = from;
    }
  }
  return first;
}

type Place = { start: number; end: number };
/** "từ ngày 01/10/2024 đến 31/3/2025". */
export const isSpan = (text: string, from: Place, to: Place): boolean =>
  /(?<!\p{L})từ\s+(?:ngày\s+)?$/iu.test(text.slice(0, from.start)) &&
  /^\s*(?:đến(?: hết)?|-|–)\s*(?:ngày\s+)?$/iu.test(text.slice(from.end, to.start));

/**
 * The days from which on the last report counted its months: "05 tháng đầu năm 2025 (từ 01/10/2024 đến 28/02/2025)". Some branches have a year of
 * their own, and count from its first day all through it; a month or a quarter is counted from another day each time.
 */
export const firstDaysOfLast = ({ entries }: View['earlier']): string[] =>
  entries.flatMap(({ sentence: { text, facts }, newest }) =>
    (newest ? facts : []).flatMap((from, at) => {
      const to = facts[at + 1];
      if (from.kind !== 'date' || to?.kind !== 'date' || !isSpan(text, from, to)) return [];
      return monthsIn(text, facts).includes(monthsBetween(from.value, to.value)) ? [from.value] : [];
    }),
  );

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  (to.slice(8) >= from.slice(8) ? 1 : 0);

/** How many months a text is about, as it says itself. */
const monthsIn = (text: string, facts: readonly Fact[]): number[] =>
  facts.flatMap((fact) => {
    const count = fact.kind === 'period' ? /^0?(\d{1,2}) tháng đầu/u.exec(fact.text)?.[1] : undefined;
    return count !== undefined && opening.test(text.slice(0, fact.start)) ? [Number(count)] : [];
  });

const earlier = (one: string, other: string): string => (one < other ? one : other);
const isQuarterEnd = (last: PeriodId): boolean => Number(last.slice(5)) % 3 === 0;
const quarterOf = (last: PeriodId): string =>
  periodMonths(`${last.slice(0, 4)}-Q${Number(last.slice(5)) / 3}`).from;

/** That by the answers' labels and by the last report, where it was about the quarter, half or year before. */
export function firstMonthKnown({
  material,
  earlier: { entries },
}: Pick<View, 'material' | 'earlier'>): string {
  const last = material.period!;
  let first = last;
  for (const { label } of material.answers ?? []) {
    if (isQuarterEnd(last) && ofQuarter.test(label)) first = earlier(first, quarterOf(last));
    for (const fact of factsOnce(label))
      if (fact.kind === 'period' && !isComparedLabel(label, fact.start, fact.end, last))
        first = earlier(first, firstOf(fact, last) ?? last);
  }
  for (const { sentence, newest } of entries)
    for (const fact of newest ? sentence.facts : []) {
      if (fact.kind !== 'period' || typeof fact.value !== 'string' || !/-[QH]\d$/.test(fact.value)) continue;
      if (fact.value.startsWith('--') || !opening.test(sentence.text.slice(0, fact.start))) continue;
      const next = periodMonths(shiftPeriod(fact.value, 1));
      if (next.to === last) first = earlier(first, next.from);
    }
  return first;
}

/** The period that a report is about, where its months have an id of their own; else the one given. */
export function reportedId(view: View): PeriodId {
  const { first, last } = reportedWindow(view);
  const year = last.slice(0, 4);
  const number = Number(last.slice(5));
  return (
    [`${year}-Q${Math.ceil(number / 3)}`, `${year}-H${number > 6 ? 2 : 1}`, `${year}-9M`, year].find((id) => {
      const months = periodMonths(id);
      return months.from === first && months.to === last;
    }) ?? view.period!
  );
}

/** How many months the last report was about, as it says itself: "05 tháng đầu năm 2025", which in some branches begins before January. */
export function monthsOfLast({ earlier: { entries } }: View): readonly number[] {
  return entries.flatMap(({ sentence: { text, facts }, newest }) => (newest ? monthsIn(text, facts) : []));
}

/** First and last month of a report, and the first and last day of the facts that it covers. */
export function reportedWindow(view: View): { first: string; last: string; from: string; to: string } {
  const period = view.period!;
  const { from, to } = periodMonths(period);
  const first = /^\d{4}-\d\d$/.test(period) ? view.firstMonth : from;
  return { first, last: to, from: dataWindow(first).from, to: dataWindow(period).to };
}
