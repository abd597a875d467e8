import { writeDate } from '../../../vietnamese/dates/dates.ts';
import { dataWindow, periodMonths } from '../../../vietnamese/dates/periods.ts';
import type { Fact } from '../../../vietnamese/types.ts';
import { isAmount } from '../../reading/answers/amounts.ts';
import type { AnswerIndex } from '../../reading/answers/answer-index.ts';
import { isCompared } from '../../reading/comparing/comparison.ts';
import { figureKey } from '../../reading/earlier-index.ts';
import { factsOnce } from '../../reading/facts-once.ts';
import { firstDaysOfLast, isSpan, reportedWindow } from '../../reading/reported-months.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers } from '../../reading/words.ts';
import { sameDay } from '../papers/judge-references.ts';
import { allReferences } from '../papers/law-names.ts';
import type { Verdict } from '../verdict.ts';

type DateFact = Extract<Fact, { kind: 'date' }>;

const commemorates =
  /(?:kỷ niệm|kỉ niệm|hưởng ứng|chào mừng|Ngày \p{Lu}[^,;.]{2,60}|truyền thống)[^,;.]{0,80}$/u;

/** An answered day, with how many of the words beside a day of the text are its own. */
type Stated = { one: AnswerIndex['dates'][number]; about: number; event: boolean };

/** What is thought of a day. */
export function judgeDate(sentence: SeenSentence, fact: DateFact): Verdict {
  const { view } = sentence;
  const words = new Set(clauseWords(sentence, fact));
  // Of equals the first answer counts.
  let equal: Stated | null = null;
  let best: Stated | null = null;
  for (const one of view.answers.dates) {
    const same = sameDay(one.value, fact.value);
    const event = one.answer.type !== 'reference';
    if (!same && !event) continue;
    let about = 0;
    for (const word of words) if (one.words.has(word)) about += 1;
    // The day of an answered paper is no day for anything else.
    if (!same) {
      if (!best || about > best.about) best = { one, about, event };
    } else if ((event || about >= 2) && (!equal || about > equal.about)) equal = { one, about, event };
  }
  const own = equal !== null && best !== null && best.one.answer === equal.one.answer;
  if (
    equal &&
    (!best || own || best.one.answer === equal.one.answer || best.about - equal.about < (equal.event ? 4 : 2))
  )
    return { is: 'supported', about: [equal.one.answer] };
  if (!equal && view.earlier.names.days.has(fact.value)) return { is: 'supported', about: [] };
  if (sentence.near?.sentence.facts.some((old) => old.kind === 'date' && old.value === fact.value))
    return { is: 'supported', about: [] };
  if (isOtherYearOfPair(sentence, fact)) return { is: 'unsupported' };
  const before = sentence.at.text.slice(Math.max(0, fact.start - 90), fact.start);
  if (commemorates.test(before) && !(best && isOwnDay(sentence, fact, best)))
    return { is: 'supported', about: [] };
  if (
    !equal &&
    allReferences(view).some(({ value, from }) => from === 'earlier' && value.date === fact.value)
  )
    return { is: 'supported', about: [] };
  if (!equal && isLabelled(sentence, fact)) return { is: 'supported', about: [] };
  if (!equal && (isCutOff(sentence, fact) || isWindow(sentence, fact))) return { is: 'supported', about: [] };
  if (!equal && !(best && best.about >= 2) && isBoundAgain(sentence, fact))
    return { is: 'supported', about: [] };
  const told =
    best && best.about >= 2 ? { answer: best.one.answer, expected: writeDate(best.one.value) } : {};
  const old =
    !equal &&
    view.earlier.dated.some(({ fact: one }) => one.kind === 'date' && sameDay(one.value, fact.value));
  // "tăng 35 người so với đợt khám tại xã An Thịnh ngày 18/4/2026".
  if (old && (isCompared(sentence, fact) || isDayOfFigure(sentence, fact)))
    return { is: 'supported', about: [] };
  if (old && view.period !== null) return { is: 'old', what: 'old-date', ...told };
  return { is: 'unsupported', ...told };
}

/** "từ 3.817 tỷ đồng (31/01/2025) tăng lên ...": the day on which the last report has the figure in front; that figure is judged by itself. */
const isDayOfFigure = ({ at: { text }, facts, view }: SeenSentence, day: DateFact): boolean =>
  facts.some(
    (figure) =>
      isAmount(figure) &&
      figure.end <= day.start &&
      behindFigure.test(text.slice(figure.end, day.start)) &&
      (view.earlier.datedFigures.get(figureKey(figure)) ?? []).some(({ entry: { sentence } }) =>
        sentence.facts.some((one) => one.kind === 'date' && sameDay(one.value, day.value)),
      ),
  );
const behindFigure =
  /^\s*\(?\s*(?:(?:tại|vào|của|tính đến|đến|hết|cuối)\s+)?(?:thời điểm\s+)?(?:ngày\s+)?$/iu;

/** "(26/3/1932 - 26/3/2026)" where an answer has "(26/3/1931 - 26/3/2026)": the day of both years, and a third one. */
const isOtherYearOfPair = ({ view }: SeenSentence, { value }: DateFact): boolean => {
  if (value.startsWith('--')) return false;
  const days = view.answers.dates.filter((one) => one.value.slice(4) === value.slice(4));
  return (
    days.every((one) => one.value !== value) &&
    days.some((one) => days.some((other) => other.answer === one.answer && other.value > one.value))
  );
};

/**
 * "Gặp mặt Ngày Người khuyết tật Việt Nam ngày 19/4/2024": the day that an event is held, though its name has a day of honour. The text says so
 * behind "ngày", names the event, and has its true day nowhere in the sentence.
 */
const isOwnDay = ({ at, facts }: SeenSentence, fact: DateFact, { one, about, event }: Stated): boolean =>
  event &&
  about >= 4 &&
  /(?<!\p{L})ngày\s+$/u.test(at.text.slice(0, fact.start)) &&
  !facts.some((other) => other.kind === 'date' && sameDay(other.value, one.value)) &&
  Math.abs(Number(one.value.slice(0, 4)) - Number(fact.value.slice(0, 4))) <= 1;

/** "Nhân dịp 27/7", as the label "Số suất quà dịp 27/7" has it. */
const isLabelled = ({ view }: SeenSentence, { value }: DateFact): boolean =>
  (view.material.answers ?? []).some(
    ({ label }) =>
      /\d\/\d/.test(label) &&
      factsOnce(label).some((one) => one.kind === 'date' && sameDay(one.value, value)),
  );

const bounding =
  /(?<!\p{L})(?:trước|sau|kể từ|từ|đến|tới|nhân|dịp|đúng)(?: (?:hết|dịp|thời điểm|kỷ niệm)){0,2}\s+(?:ngày\s+)?$/iu;

/** "đều bàn giao trước ngày 27/7" where the text told 27/7/2023 before, with or without its year: a bound, and no event's own day. */
function isBoundAgain(sentence: SeenSentence, fact: DateFact): boolean {
  const { at, view } = sentence;
  if (view.period === null || !bounding.test(at.text.slice(0, fact.start))) return false;
  const day = dated(fact.value, view.period.slice(0, 4));
  const inFront = sentence.facts.some(
    (one) => one.kind === 'date' && one.end <= fact.start && sameDay(one.value, fact.value),
  );
  return inFront || [day, `-${day.slice(4)}`].some((value) => view.toldBefore({ ...fact, value }, sentence));
}

/** "Tính đến ngày 31/01/2024, ...": how far the figures of the period reach, a day in its last half or the end of its window. */
function isCutOff({ at, view }: SeenSentence, fact: DateFact): boolean {
  if (view.period === null) return false;
  const before = at.text.slice(0, fact.start);
  // Behind a comma the day must lead to what was reached by then: ", đến ngày 20/6 đã gieo cấy được 22.450 ha".
  const clause = before.split(reached.test(at.text.slice(fact.end)) ? /[.;,]\s/u : /[.;]\s/u).at(-1)!;
  if (
    !/^\s*(?:(?:lũy kế|luỹ kế)[^,]{0,40}\s)?(?:tính\s+)?đến\s+(?:(?:hết|thời điểm)\s+)?(?:ngày\s+)?$/iu.test(
      clause,
    )
  )
    return false;
  const last = periodMonths(view.period).to;
  const day = dated(fact.value, last.slice(0, 4));
  return day === dataWindow(view.period).to || (day > `${last}-14` && day <= `${last}-31`);
}

const reached = /^,?\s+(?:đã|toàn|có|tổng)(?!\p{L})/iu;
/** A day without a year is taken for one of the year given. */
const dated = (value: string, year: string): string =>
  value.startsWith('--') ? `${year}${value.slice(1)}` : value;

/** "Từ ngày 15/7 đến ngày 14/8/2025, ...": the days that the report covers, those of its months, or those from the first day of the last report on. */
function isWindow({ at, facts, view }: SeenSentence, fact: DateFact): boolean {
  if (view.period === null) return false;
  const window = reportedWindow(view);
  const days = facts.filter((one): one is DateFact => one.kind === 'date');
  return days.some((from, index) => {
    const to = days[index + 1];
    if (!to || (from !== fact && to !== fact)) return false;
    if (!isSpan(at.text, from, to)) return false;
    const [first, last] = [
      dated(from.value, window.from.slice(0, 4)),
      dated(to.value, window.to.slice(0, 4)),
    ];
    const here = dataWindow(view.period!).from;
    const month = periodMonths(view.period!).from;
    return (
      ((first === window.from || first === here) && last === window.to) ||
      (isLastDay(last, window.last) &&
        (first === `${window.first}-01` ||
          first === `${month}-01` ||
          firstDaysOfLast(view.earlier).includes(first)))
    );
  });
}

const isLastDay = (day: string, month: string): boolean => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return day === `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
};

function clauseWords(sentence: SeenSentence, fact: { start: number; end: number }): string[] {
  const { text } = sentence.at;
  const from = text.lastIndexOf(';', fact.start) + 1;
  const next = text.indexOf(';', fact.end);
  return sentence.words
    .filter((word) => word.start >= from && (next < 0 || word.end <= next) && !fillers.has(word.key))
    .map(({ key }) => key)
    .filter((key) => key !== 'sở' && !/^\d/.test(key));
}
