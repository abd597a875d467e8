import type { Fact } from '../../vietnamese/types.ts';
import { saidIn } from '../reading/said.ts';
import { weekdaysIn } from '../reading/standing/weekdays.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { WrongSum } from './shares.ts';

const span = /^[\s,(:]*(?:từ )?ngày [^;]*?(?<!\p{L})(?:đến|-|–)(?: hết)?(?: ngày)?\s*$/iu;
const near = /^\s*[,(]?\s*(?:từ\s+)?(?:ngày\s+)?$/iu;

/** "trong 04 ngày, từ ngày 03/10 đến ngày 07/10": both ends count; working days are another count. */
export function wrongSpans(sentence: SeenSentence): WrongSum[] {
  const { text } = sentence.at;
  const dates = sentence.facts.filter((fact) => fact.kind === 'date');
  if (dates.length < 2) return [];
  return [...backward(text, dates), ...wrongLengths(sentence, dates)];
}

const toDay = /^[\s,)]*(?:đến|tới)(?: hết)?(?: ngày)?\s+$/iu;

/** "từ ngày 15/10/2021 đến ngày 15/10/2021", "từ ngày 12/8/2024 đến ngày 05/8/2024": a way from a day leads to a later one. */
const backward = (text: string, dates: readonly Fact[]): WrongSum[] =>
  dates.slice(1).flatMap((to, at): WrongSum[] => {
    const from = dates[at]!;
    if (!/(?<!\p{L})từ(?: ngày)?\s+$/iu.test(text.slice(0, from.start))) return [];
    if (!toDay.test(text.slice(from.end, to.start))) return [];
    const [a, b] = [from.value, to.value] as [string, string];
    // Without their years the second day may be in the next one.
    const turned = a === b || (!a.startsWith('--') && !b.startsWith('--') && b < a);
    return turned ? [{ start: from.start, end: to.end, expected: null }] : [];
  });

function wrongLengths(sentence: SeenSentence, dates: readonly Fact[]): WrongSum[] {
  const { text } = sentence.at;
  return saidIn(sentence).flatMap((said): WrongSum[] => {
    if (said.kind !== 'quantity' || said.unit.join(' ') !== 'ngày' || said.hedged) return [];
    const at = dates.findIndex((date) => date.start >= said.end);
    const after = at >= 0 && near.test(text.slice(said.end, dates[at]!.start));
    const first = after ? at : dates.length - 2;
    const [from, to] = [dates[first], dates[first + 1]];
    if (!from || !to || typeof from.value !== 'string' || typeof to.value !== 'string') return [];
    if (!after && (to.end > said.start || !/^\s*[(,]\s*(?:trong )?$/u.test(text.slice(to.end, said.start))))
      return [];
    const joint = text.slice(from.end, to.start);
    if (!span.test(`ngày ${joint}`)) return [];
    const [a, b] = [dayOf(from.value), dayOf(to.value)];
    if (a === null || b === null || b <= a) return [];
    const days = (b - a) / 86_400_000 + 1;
    if (said.value === days || said.value === weekdaysIn(a, b)) return [];
    return [{ start: said.start, end: said.end, expected: `${String(days).padStart(2, '0')} ngày` }];
  });
}

/** A day without a year is taken in one fixed year: only the distance counts. */
function dayOf(value: string): number | null {
  const time = Date.parse(value.startsWith('--') ? `2023${value.slice(1)}` : value);
  return Number.isNaN(time) ? null : time;
}
