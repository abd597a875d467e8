import { comparePeriods, type PeriodLabel } from '../../../vietnamese/dates/periods.ts';
import type { PeriodId } from '../../../vietnamese/types.ts';
import { type AmountFact, isAmount, unitOf } from '../answers/amounts.ts';
import { fitUnit } from '../answers/units.ts';
import { type EarlierIndex, figureKey } from '../earlier-index.ts';
import { monthsOfLast } from '../reported-months.ts';
import type { SeenSentence, View } from '../view.ts';
import { isComparedLabel, isOwn, labelsOf } from './compared-labels.ts';

/* Figures said to be those of the last report's period, by its label beside them, that the last report really has. */

/** Nothing but the figure's own noun stands between it and the period it is of: "11.215 lượt khách của tháng 5/2024". */
const behind = /^[^,;:.()\d]{0,50}(?<!\p{L})(?:của|ở|trong|hồi|như|từ)\s+$/u;
const between = /^\s*(?:(?:chỉ|chỉ có|là|có|đạt|ở mức|với|mức|cũng)\s+)+(?:\p{L}+\s+)?$/iu;
const fewWords = /^\s(?:\p{L}+\s){0,4}$/u;
/** What leads to a label that is told beside this period's figures: "trong khi tỷ lệ này của tháng 02/2023 là 75%". */
const toThen = /(?:trong khi|này|(?<!\p{L})đó|so với|(?<!\p{L})còn)[^,;.()\d]{0,40}$/iu;

/** Whether a figure of the last report is told as the one of its period. */
export const isOfLast = (sentence: SeenSentence, fact: AmountFact): boolean =>
  labelsOf(sentence.at.text).some(
    (label) => isLast(sentence.view, label) && isSaidOf(sentence, fact, label),
  ) ||
  isOfLastInWords(sentence, fact) ||
  isLevelOfLast(sentence, fact) ||
  isStart(sentence, fact);

/** "Tháng trước, số cuộc họp là 09 cuộc.", "97,3% (tháng trước 96,8%)": a clause that begins with the period before, in words. */
const lastInWords =
  /(?:^|[;(]\s*|,\s+)(?:(?:còn|trong khi|riêng|ở|trong|của)\s){0,2}(?:tháng|kỳ|quý) (?:liền )?trước(?!\p{L})(?<gap>(?:[^;.()]|[.,](?=\d)){0,90})$/iu;
/** ", kết quả 04 tháng là 1.140 vụ", "(04 tháng: 1.140 vụ)": behind what is told of now; at the head of a sentence such a count is the period reported. */
const lastCounted =
  /(?:[;,]\s+|\(\s*)(?:(?:còn|riêng|kết quả|trong)\s){0,2}0?(?<count>\d{1,2}) tháng(?: đầu năm)?(?!\p{L})(?<gap>[^;,.()\d]{0,60})$/iu;
const isOfLastInWords = (sentence: SeenSentence, fact: AmountFact): boolean => {
  const before = sentence.at.text.slice(0, fact.start);
  const counted = lastCounted.exec(before)?.groups;
  const isLastCount = counted && monthsOfLast(sentence.view).includes(Number(counted.count));
  const gap = isLastCount ? counted.gap : lastInWords.exec(before)?.groups?.gap;
  return gap !== undefined && !backToNow.test(gap) && stoodThen(sentence, fact, true);
};
const backToNow = /(?<!\p{L})(?:(?:tháng|kỳ|quý) này|nay|thì|tăng|giảm|so với)(?!\p{L})/iu;

/** "vượt mức 4,5 tỷ đồng của tháng trước": what this month is measured by. */
const behindInWords =
  /^[^,;:.()\d]{0,50}(?<!\p{L})(?:của|hồi|trong) (?:tháng|kỳ|quý) (?:liền )?trước(?!\p{L})/iu;
const measuredBy =
  /(?<!\p{L})(?:hơn|vượt|so với|bằng|ngang|kém|dưới|trên|như)(?:\s(?:với|mức|con số|số|tổng|cả|xa)){0,3}\s+$/iu;
const isLevelOfLast = (sentence: SeenSentence, fact: AmountFact): boolean =>
  behindInWords.test(sentence.at.text.slice(fact.end)) &&
  measuredBy.test(sentence.at.text.slice(0, fact.start)) &&
  stoodThen(sentence, fact);

/** "(từ 30 lên 36 người)", "từ mức 1,2 tỷ đồng xuống còn 900 triệu đồng": where a change has come from. */
const startOf = /(?<!\p{L})từ\s+(?:mức\s+)?$/iu;
const wentTo =
  /^(?:\s?%|(?:\s\p{L}+){0,3})\s(?:(?:tăng|giảm)\s)?(?:lên|xuống|còn)(?:\s(?:thành|còn|mức)){0,2}\s+\d/iu;
const isStart = (sentence: SeenSentence, fact: AmountFact): boolean =>
  startOf.test(sentence.at.text.slice(0, fact.start)) &&
  wentTo.test(sentence.at.text.slice(fact.end)) &&
  stoodThen(sentence, fact, true);

/** Whether a figure stands behind a label of the last period that is told beside this one: "trong khi tháng 01/2024 tỷ lệ này là một phần ba (190/570)". */
export const followsLast = (sentence: SeenSentence, { start }: { start: number }): boolean =>
  labelsOf(sentence.at.text).some(
    (label) =>
      label.end <= start &&
      isLast(sentence.view, label) &&
      /(?:trong khi|so với|(?<!\p{L})còn)[^,;.()\d]{0,30}$/iu.test(sentence.at.text.slice(0, label.start)) &&
      !/[;.]\s/u.test(sentence.at.text.slice(label.end, start)),
  );

/** "58 mã số vùng trồng tính đến hết quý III năm 2025": what stood at the end of a quarter or year stays so, told with its label as before. */
export const isOfSamePast = (sentence: SeenSentence, fact: AmountFact): boolean => {
  const { newestPeriod, datedFigures } = sentence.view.earlier;
  const past = labelsOf(sentence.at.text).filter(
    ({ period, start }) =>
      period !== null && kindOf(period) !== kindOf(newestPeriod ?? '') && start >= fact.end,
  );
  return past.some(({ period, text, start }) => {
    if (!untilThen.test(sentence.at.text.slice(fact.end, start))) return false;
    return (datedFigures.get(figureKey(fact)) ?? []).some(
      ({ fact: old, entry }) =>
        isAmount(old) &&
        labelsOf(entry.sentence.text).some((one) => one.period === period && one.text === text) &&
        (fact.kind !== 'quantity' || fitUnit(unitOf(fact), unitOf(fact), unitOf(old), entry.words) !== null),
    );
  });
};
/** Months, quarters, halves and years each have their own form. */
const kindOf = (period: string): string => period.replace(/\d/gu, '');
const untilThen = /(?:tính đến|đến hết|đến cuối|hết)\s+(?:(?:hết|cuối|ngày)\s+)?$/iu;

/** Whether a stretch of a sentence names the last period. */
export const namesLast = (sentence: SeenSentence, from: number, to: number): boolean =>
  labelsOf(sentence.at.text).some(
    (label) => label.start >= from && label.end <= to && isLast(sentence.view, label),
  );

/** Whether a label of the last period is there for a figure of then. */
export const hasFigureOfThen = (sentence: SeenSentence, label: PeriodLabel): boolean =>
  isLast(sentence.view, label) &&
  sentence.facts.some((fact) => isAmount(fact) && isSaidOf(sentence, fact, label));

/** Whether a label names the period of the newest earlier report. */
export function isLast(view: View, { period, month }: PeriodLabel): boolean {
  const { newestPeriod } = view.earlier;
  if (newestPeriod === null || newestPeriod === view.period) return false;
  if (period === null)
    return month !== undefined && newestPeriod.endsWith(`-${String(month).padStart(2, '0')}`);
  return period === newestPeriod || period === toldPeriod(view.earlier, newestPeriod);
}

const told = new WeakMap<EarlierIndex, PeriodId | null>();

/**
 * The quarter, half or year that the newest earlier report tells its figures of, where it names no period of its own month: paragraphs without a
 * title are taken to be of the month before, and a quarterly report then tells of "quý II năm 2023".
 */
function toldPeriod(earlier: EarlierIndex, newest: PeriodId): PeriodId | null {
  const known = told.get(earlier);
  if (known !== undefined) return known;
  const named = earlier.entries.flatMap(({ newest: isNewest, lasting, sentence: { text } }) =>
    isNewest && !lasting
      ? labelsOf(text).flatMap(({ period, start, end }) =>
          period !== null && !isComparedLabel(text, start, end, newest) ? [period] : [],
        )
      : [],
  );
  const longer = named.filter((one) => kindOf(one) !== kindOf(newest) && one.length > 'YYYY'.length);
  const last = named.includes(newest) ? null : (longer.sort(comparePeriods).at(-1) ?? null);
  told.set(earlier, last);
  return last;
}

function isSaidOf(sentence: SeenSentence, fact: AmountFact, { start, end }: PeriodLabel): boolean {
  const { text } = sentence.at;
  const said =
    (end <= fact.start && isSetBeforeNow(sentence, fact, end)) ||
    (fact.end <= start && behind.test(text.slice(fact.end, start))) ||
    (end <= fact.start &&
      ((between.test(text.slice(end, fact.start)) && toThen.test(text.slice(0, start))) ||
        (fewWords.test(text.slice(end, fact.start)) && isBehindNow(sentence, fact, start))));
  return said && stoodThen(sentence, fact);
}

/** "Có 214 học viên theo học; tháng 6/2023 có 126 học viên": a later clause that begins with the period, behind a figure of this one in the same noun. */
const isBehindNow = ({ at, facts }: SeenSentence, fact: AmountFact, start: number): boolean =>
  /[;,]\s+(?:(?:còn|riêng|ở|trong|của)\s){0,2}$/iu.test(at.text.slice(0, start)) &&
  facts.some(
    (one) =>
      one.end <= start &&
      isAmount(one) &&
      one.kind === fact.kind &&
      (one.kind !== 'quantity' || unitOf(one)[0] === unitOf(fact)[0]),
  );

/** "Tháng 5/2024 mở 07 lớp; sang tháng 6/2024 con số này là 09 lớp": what was then, in front of what is now. */
function isSetBeforeNow({ at, view }: SeenSentence, fact: AmountFact, from: number): boolean {
  const { text } = at;
  if (!ofOneClause.test(text.slice(from, fact.start)) || view.period === null) return false;
  const rest = text.slice(fact.end);
  const now = labelsOf(text).find((label) => label.start >= fact.end && isOwn(label, view.period!));
  const stop = now ? now.start - fact.end : rest.search(thisTime);
  return stop >= 0 && parts.test(rest.slice(0, stop)) && !/\.\s/u.test(rest.slice(0, stop));
}
const ofOneClause = /^(?:[^;.()]|\.(?=\d)){1,120}$/u;
const parts =
  /(?:[,;]|(?<!\p{L})(?:nhưng|song|thì|còn))\s(?:(?:nhưng|song|thì|còn|sang|đến|tới|bước sang|trong|riêng)\s){0,2}$/iu;
const thisTime = /(?<!\p{L})(?:(?:tháng|kỳ|quý) này|nay (?:là|có|còn|đã|lên|tăng|giảm|đạt))(?!\p{L})/iu;

/** Whether the last report has this figure in this noun; a bare one ("từ 30 lên 36 người") in any. */
const stoodThen = ({ view }: SeenSentence, fact: AmountFact, bare = false): boolean =>
  (view.earlier.datedFigures.get(figureKey(fact)) ?? []).some(
    ({ fact: old, entry }) =>
      isAmount(old) &&
      (fact.kind !== 'quantity' ||
        (bare && unitOf(fact).length === 0) ||
        fitUnit(unitOf(fact), unitOf(fact), unitOf(old), entry.words) !== null),
  );
