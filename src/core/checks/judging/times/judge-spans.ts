import { periodMonths } from '../../../vietnamese/dates/periods.ts';
import type { Fact } from '../../../vietnamese/types.ts';
import { monthsOfLast } from '../../reading/reported-months.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { keysOf, wordsWithin } from '../../reading/words.ts';
import type { Verdict } from '../verdict.ts';

/* Years and spans of years. */

/** A bare year in a sentence carried on: neither the one it had, nor this year, nor one that an answer names. */
export function judgeYear(sentence: SeenSentence, fact: Fact & { value: string }): Verdict | null {
  const { near, view } = sentence;
  const year = fact.value;
  const told = /^\d{4}(?:-(?:9M|H\d|Q\d))?$/.test(year) ? otherYear(sentence, fact) : null;
  if (told) return { is: 'unsupported', expected: `năm ${told}` };
  if (!/^\d{4}$/.test(year) || near === null || view.period === null || year === view.period.slice(0, 4))
    return null;
  const years = near.sentence.facts.flatMap((fact) =>
    fact.kind === 'period' && typeof fact.value === 'string' && /^\d{4}$/.test(fact.value)
      ? [fact.value]
      : [],
  );
  if (years.length === 0 || years.includes(year) || view.tells(`năm ${year}`)) return null;
  return { is: 'unsupported', expected: `năm ${years.join(', ')}` };
}

/** The year that an answer has behind the same five words ("... an ninh Tổ quốc năm 2023", "dân tộc 9 tháng năm 2022"), where it is another one. */
function otherYear({ at, words, view }: SeenSentence, fact: { text: string; end: number }): string | null {
  const year = /(?<!\d)\d{4}$/.exec(fact.text)?.[0];
  const before = year === undefined ? [] : wordsWithin(words, 0, fact.end - 4).slice(-5);
  if (before.length < 5 || /[.;:]/.test(at.text.slice(before[0]!.start, fact.end))) return null;
  const years = view.answers.told
    .behind(before.map((word) => word.key).join(' '))
    .filter((year) => /^\d{4}$/.test(year));
  return years.length > 0 && !years.includes(year!) ? years[0]! : null;
}

/** "giai đoạn 2023 - 2026" where the sources have 2023 - 2025. */
export function judgeSpan(
  sentence: SeenSentence,
  span: { from: string; to: string },
  start: number,
): Verdict | null {
  const { spans } = sentence.view.earlier.names;
  const kept = sentence.near?.sentence.facts.flatMap((fact) =>
    fact.kind === 'period' && typeof fact.value === 'object' ? [fact.value] : [],
  );
  const told = sentence.view.answers.told.has(`${span.from} ${span.to}`);
  // The kept sentence has another one.
  if (kept?.length && !told && !kept.some(({ from, to }) => from === span.from && to === span.to))
    if (!isYearToDate(sentence, span))
      return { is: 'unsupported', expected: `${kept[0]!.from} - ${kept[0]!.to}` };
  if (
    spans.some(({ from, to }) => from === span.from && to === span.to) ||
    isYearToDate(sentence, span) ||
    told
  )
    return null;
  const answered = answeredSpan(sentence, span, start);
  if (answered) return { is: 'unsupported', expected: answered };
  const other = spans.find(({ from, to }) => from === span.from || to === span.to);
  return other ? { is: 'unsupported', expected: `${other.from} - ${other.to}` } : null;
}

/** "năm học 2023 - 2024" where an answer has "khai giảng năm học 2024 - 2025": other years behind the same three words. */
function answeredSpan(
  { at, words, view }: SeenSentence,
  span: { from: string; to: string },
  start: number,
): string | null {
  // "9 tháng năm 2021" has a number in front of its year.
  const named = /^(?:\d{1,2} tháng)?[^\d]*/u.exec(at.text.slice(start))![0];
  const before = words.filter((word) => word.end <= start).slice(-2);
  if (before.length === 0 || /[,;:.(]/.test(at.text.slice(before[0]!.start, start))) return null;
  const head = [...before.map(({ key }) => key), ...keysOf(named)].join(' ');
  const from = view.answers.told.behind(head).find((year) => /^\d{4}$/.test(year));
  return from === undefined || from === span.from.slice(0, 4)
    ? null
    : `${from} - ${Number(from) + Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4))}`;
}

/** "11 tháng năm 2025" in the report for November: the months of the year that are over; or one more than the last report counted. */
function isYearToDate({ view }: SeenSentence, { from, to }: { from: string; to: string }): boolean {
  if (view.period === null || !/^\d{4}-01$/.test(from)) return false;
  const months = periodMonths(view.period);
  if (from.slice(0, 4) !== months.to.slice(0, 4)) return false;
  return to === months.to || monthsOfLast(view).includes(Number(to.slice(5)) - 1);
}
