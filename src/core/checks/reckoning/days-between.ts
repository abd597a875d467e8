import { periodMonths } from '../../vietnamese/dates/periods.ts';
import { foundingDays } from '../../vietnamese/words/lexicon/founding-days.ts';
import type { StatedFact } from '../finding.ts';
import { unitOf } from '../reading/answers/amounts.ts';
import { weekdaysIn } from '../reading/standing/weekdays.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf } from '../reading/words.ts';
import type { Amount } from './arithmetic.ts';
import type { Reckoning } from './reckoning.ts';

/* Stretches of days: "trong 05 ngày, từ ngày 03/10 đến ngày 07/10", "sau đó 10 ngày, ngày 22/4/2021", "tức 14 ngày sau khi có công văn". */

const oneDay = 86_400_000;
/** What a unit of time has in days. */
const lengths = new Map([
  ['ngày', 1],
  ['tuần', 7],
]);
const apart =
  /(?<!\p{L})(?:sau|trước|cách)(?: (?:đó|đây|nhau|ngày này|thời điểm (?:này|đó)))?(?: (?:đúng|chỉ|tròn|chưa đầy))?\s+$/iu;
const during = /(?:^|[,;]\s)\s*(?:trong|sau|qua|suốt)\s+$/iu;
const apartBehind = /^\s*(?:(?:sau|trước)(?!\p{L})|(?:kể|tính) từ(?!\p{L})|từ khi(?!\p{L}))/iu;

const lasted =
  /(?<!\p{L})(?:tồn tại|kéo dài|giữ vững|đứng vững|sau|suốt|trong)(?: được| đúng| tròn| suốt)?\s+$/iu;

/** "kỷ lục cũ (lập năm 2019), tồn tại 06 năm": from a year told in front to that of the report. */
const isSinceYear = ({ sentence: { at, facts, view }, fact, value }: Reckoning): boolean =>
  unitOf(fact)[0] === 'năm' &&
  lasted.test(at.text.slice(0, fact.start)) &&
  facts.some(
    (one) =>
      one.kind === 'period' &&
      one.end <= fact.start &&
      /^\d{4}$/.test(String(one.value)) &&
      Number(view.period?.slice(0, 4)) - Number(one.value) === value,
  );

/** A count of days or weeks between two days that the text tells, or from the first day of a stretch to its last one. */
export function isStretchOfDays(one: Reckoning): boolean {
  const { sentence, fact, value } = one;
  if (isAnniversary(one) || isSinceYear(one)) return true;
  const length = lengths.get(unitOf(fact)[0] ?? '');
  if (fact.kind !== 'quantity' || length === undefined || unitOf(fact).length > 1) return false;
  const dates = daysOf(
    sentence,
    sentence.facts.filter(({ kind }) => kind === 'date'),
  );
  // Both ends of a stretch count.
  if (length === 1 && dates.some((from) => dates.some((to) => to > from && to - from + 1 === value)))
    return true;
  const { text } = sentence.at;
  // "từ ngày 14/12 đến ngày 18/12. ... Trong 05 ngày": the stretch was told just before.
  const before = sentence.view.before(sentence).map((one) =>
    daysOf(
      one,
      one.facts.filter(({ kind }) => kind === 'date'),
    ),
  );
  if (
    length === 1 &&
    during.test(text.slice(0, fact.start)) &&
    before.some((days) => days.some((from) => days.some((to) => to > from && to - from + 1 === value)))
  )
    return true;
  if (!apart.test(text.slice(0, fact.start)) && !apartBehind.test(text.slice(fact.end))) return false;
  const here = daysOf(sentence, sentence.facts);
  const told = sentence.view.before(sentence).flatMap((one) => daysOf(one, one.facts));
  const all = [...here, ...told, ...daysOfPapers(sentence)];
  // One of the two days stands in the sentence; where it has none, both were told just before.
  const firsts = here.length > 0 ? here : told;
  return firsts.some((one) => all.some((other) => Math.abs(one - other) === value * length));
}

const since = /(?<!\p{L})(?:kỷ niệm|kỉ niệm|tròn|mừng|dịp|lần thứ)(?: lần thứ)?\s+$/iu;

/**
 * "kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)": the years between a day told in the sentence and the same day told with it,
 * or the year of the report.
 */
function isAnniversary({ sentence: { at, facts, view }, fact, value }: Reckoning): boolean {
  if (unitOf(fact)[0] !== 'năm' || !since.test(at.text.slice(0, fact.start))) return false;
  const days = facts.flatMap((one) =>
    one.kind === 'date' && /^\d{4}-/.test(one.value) && one.start > fact.end ? [one.value] : [],
  );
  const [from, to] = days;
  if (from === undefined)
    return foundedIn(at.text.slice(fact.end)) === Number(view.period?.slice(0, 4)) - value;
  const until = to?.slice(4) === from.slice(4) ? to : view.period;
  return until !== null && Number(until?.slice(0, 4)) - Number(from.slice(0, 4)) === value;
}

/** The year that a day named behind "76 năm" is counted from: "kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ". */
const foundedIn = (behind: string): number | undefined => {
  const named = /^[^,;.()\d]{0,80}/u.exec(behind)![0];
  return foundingDays.find(([name]) => name.test(named))?.[1];
};

/** The days that facts name, those of papers among them; a day without its year is one of the year of the report. */
const daysOf = ({ view }: SeenSentence, facts: readonly StatedFact[]): number[] =>
  facts.flatMap((fact) => {
    const day = fact.kind === 'date' ? fact.value : fact.kind === 'reference' ? fact.value.date : null;
    if (day === null) return [];
    const time = Date.parse(
      day.startsWith('--') ? `${(view.period ?? '2023').slice(0, 4)}${day.slice(1)}` : day,
    );
    return Number.isNaN(time) ? [] : [time / oneDay];
  });

/** The days of answered papers whose kind the sentence names: "14 ngày sau khi có công văn". */
const daysOfPapers = (sentence: SeenSentence): number[] =>
  (sentence.view.material.answers ?? []).flatMap(({ facts }) =>
    daysOf(
      sentence,
      facts.filter(
        (fact) =>
          fact.kind === 'reference' &&
          keysOf(fact.value.type ?? '').length > 0 &&
          keysOf(fact.value.type ?? '').every((word) => sentence.wordSet.has(word)),
      ),
    ),
  );

const working = /(?<!\p{L})ngày làm việc(?!\p{L})/iu;
/** So many days from Monday to Friday may have been holidays. */
const holidays = 2;

/** The days of a period, which "mỗi ngày" divides by; of "mỗi ngày làm việc" those from Monday to Friday. */
function daysOfPeriod(period: string, atWork: boolean): Amount[] {
  const { from, to } = periodMonths(period);
  const [start, end] = [from, to].map((month) => month.split('-').map(Number) as [number, number]);
  const [first, next] = [Date.UTC(start![0], start![1] - 1, 1), Date.UTC(end![0], end![1], 1)];
  const days = (next - first) / 86_400_000;
  const weekdays = weekdaysIn(first, next - 86_400_000);
  const counts = atWork ? Array.from({ length: holidays + 1 }, (_, off) => weekdays - off) : [days];
  return counts.map((value) => ({ value, unit: ['ngày'], kind: 'quantity' as const }));
}

const left = /(?<!\p{L})(?:còn lại|(?:từ nay|từ giờ|từ đây) (?:đến|tới) (?:hết|cuối) năm)(?!\p{L})/iu;

/** "hai tháng còn lại phải thu 663,5 tỷ đồng, tức mỗi tháng gần 332 tỷ đồng": the months between the end of a period and that of its year. */
function monthsLeft(period: string): Amount[] {
  const value = 12 - Number(periodMonths(period).to.split('-')[1]);
  return value > 1 ? [{ value, unit: ['tháng'], kind: 'quantity' }] : [];
}

/** "bình quân mỗi tháng trên 2.400 trường hợp" in the report of a quarter. */
function monthsOfPeriod(period: string): Amount[] {
  const { from, to } = periodMonths(period);
  const value = Number(to.slice(5)) - Number(from.slice(5)) + 1;
  return value > 1 ? [{ value, unit: ['tháng'], kind: 'quantity' }] : [];
}

/** The stretches of time that what is told of each day or month divides by. */
export const timesOf = (period: string | null, text: string): Amount[] =>
  period === null
    ? []
    : [
        ...daysOfPeriod(period, working.test(text)),
        ...(left.test(text) ? monthsLeft(period) : monthsOfPeriod(period)),
      ];
