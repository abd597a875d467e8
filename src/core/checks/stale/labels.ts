import {
  comparePeriods,
  type PeriodLabel,
  periodMonths,
  periodYear,
  shiftPeriod,
  writePeriodLike,
} from '../../vietnamese/dates/periods.ts';
import { insideQuotes } from '../../vietnamese/text/pairs.ts';
import type { PeriodId } from '../../vietnamese/types.ts';
import type { Reason } from '../finding.ts';
import { judgedOf } from '../judging/judge.ts';
import { contentOf } from '../reading/answers/amount-index.ts';
import { isAmount } from '../reading/answers/amounts.ts';
import { isAdded, isComparedLabel, labelsOf } from '../reading/comparing/compared-labels.ts';
import { hasFigureOfThen } from '../reading/comparing/of-last.ts';
import { numberKey } from '../reading/known-names.ts';
import { reportedId } from '../reading/reported-months.ts';
import { namesMonthsOfEveryYear } from '../reading/standing/descriptions.ts';
import type { SeenSentence } from '../reading/view.ts';
import { contentKeys, keysOf, longKey } from '../reading/words.ts';
import { isOfComing } from './coming.ts';
import { comparedWithOther } from './compared-with.ts';

/* Period labels that belong to another period than the one reported, or than the coming one in the section of plans. */

type StaleLabel = { start: number; end: number; reason: Reason; expected?: string };

/** A label that opens its sentence or clause says which period is reported. */
const opens = /(?:^|[.;:]\s+|[“"(]\s*)(?:\p{L}+\s){0,3}$/u;
const looksBack = /báo cáo|kết quả|tổng kết|sơ kết|quyết toán|đánh giá|tồn tại|còn lại|chưa/iu;

const ofBoth =
  /^\s*(?:báo cáo\s+)?(?:kết quả|tình hình|công tác)[^.;]*(?:,|và)\s+(?:phương hướng,?\s+)?(?:nhiệm vụ|phương hướng|kế hoạch|chương trình)[^.;,\d]{0,60}$/iu;

/** The labels of a sentence that are stale under a period. */
export function staleLabels(sentence: SeenSentence, given: PeriodId): StaleLabel[] {
  const { text, heading } = sentence.at;
  const labels = labelsOf(text);
  if (labels.length === 0) return [];
  return labels.flatMap((label): StaleLabel[] => {
    // "TÌNH HÌNH QUÝ IV/2023" over a quarter's report, whose period is given as its last month.
    const span = /-[QH]\d$/.test(label.period ?? '') ? reportedId(sentence.view) : given;
    const period = label.period !== null && sameLength(label.period, span) ? span : given;
    const gone = /(?<!\p{L})trong\s+$/u.test(text.slice(0, label.start)) && tellsAnswers(sentence);
    const reason = judge(sentence, label, heading || gone ? period : given);
    if (
      reason === null ||
      insideQuotes(text, label.start) ||
      inCitation(sentence, label) ||
      isAnswered(sentence, label) ||
      hasFigureOfThen(sentence, label)
    )
      return [];
    const { newestPeriod } = sentence.view.earlier;
    const target =
      reason.is === 'old-year'
        ? String(periodYear(period))
        : isLastOfOtherYear(label, period, newestPeriod) || comparedWithOther(sentence, label, period)
          ? shiftPeriod(period, -1)
          : sentence.at.plans
            ? shiftPeriod(period, 1)
            : period;
    return [{ start: label.start, end: label.end, reason, expected: writePeriodLike(label, target) }];
  });
}

function judge(sentence: SeenSentence, label: PeriodLabel, period: PeriodId): Reason | null {
  const { text, heading } = sentence.at;
  // "Kết quả công tác tháng 7, nhiệm vụ trọng tâm tháng 8 năm 2022": a title that names both.
  const plans =
    sentence.at.plans || ofBoth.test(text.slice(0, label.start)) || isOfComing(sentence, label, period);
  const { newestPeriod } = sentence.view.earlier;
  const compared =
    isComparedLabel(text, label.start, label.end, period) ||
    isAddedHere(sentence, label) ||
    tellsThen(sentence, label) ||
    deniesThen(sentence, label);
  if (label.period !== null && /^\d{4}$/.test(label.period) && !/^\d{4}$/.test(period))
    return judgeYear(sentence, label, period);
  if (compared && isLastOfOtherYear(label, period, newestPeriod)) return { is: 'old-label' };
  if (compared && !heading && comparedWithOther(sentence, label, period)) return { is: 'old-label' };
  if (compared && !opensRunningTotal(sentence, label)) return null;
  // "vào ngày 30 hằng tháng, riêng tháng 2 vào ngày cuối tháng": a month of every year.
  if (label.period === null && ofEveryMonth.test(text.slice(0, label.start))) return null;
  const due = plans ? shiftPeriod(period, 1) : period;
  if (label.period === null && sentence.kept && namesMonthsOfEveryYear(text)) return null;
  if (label.period === null) {
    if (label.month === undefined) {
      // "Trong quý I, ..." is of the year of the report.
      const quarter = /^qu[ýí]\s+(.+)$/iu.exec(label.text)?.[1]?.toUpperCase();
      const index =
        quarter === undefined ? 0 : ['I', 'II', 'III', 'IV'].indexOf(quarter) + 1 || Number(quarter);
      const own = `${periodYear(period)}-Q${index}`;
      return index > 0 &&
        !plans &&
        opens.test(text.slice(0, label.start)) &&
        own !== period &&
        isOver(own, period) &&
        tellsAnswers(sentence)
        ? { is: 'old-label' }
        : null;
    }
    const is = (one: PeriodId) => one.endsWith(`-${String(label.month).padStart(2, '0')}`);
    if (is(due) || is(period)) return null;
    if (plans) return heading ? { is: 'plans-of-wrong-period' } : null;
    return is(shiftPeriod(period, -1)) || heading || opens.test(text.slice(0, label.start))
      ? { is: 'old-label' }
      : null;
  }
  if (label.period === due) return null;
  // "6 tháng đầu năm 2019" opening a sentence of the report for nine months: what the last report, of another length, was about.
  if (!sameLength(label.period, period))
    return !plans &&
      opens.test(text.slice(0, label.start)) &&
      (label.period === newestPeriod || (isOver(label.period, period) && tellsAnswers(sentence)))
      ? { is: 'old-label' }
      : null;
  if (plans) {
    if (heading) return { is: 'plans-of-wrong-period' };
    // What the coming month builds on ("kết quả tháng 9") is no plan for it.
    const late = comparePeriods(label.period, due) < 0;
    return late && !looksBack.test(text.slice(Math.max(0, label.start - 50), label.start))
      ? { is: 'plans-of-wrong-period' }
      : null;
  }
  const last = label.period === shiftPeriod(period, -1) || label.period === newestPeriod;
  const wrongYear = label.period.slice(4) === period.slice(4);
  const before = text.slice(0, label.start);
  // "số lượt tư vấn trong tháng 5/2024 là ...": told of a month gone by, wherever it stands.
  const gone = comparePeriods(label.period, period) < 0 && /(?<!\p{L})trong\s+$/u.test(before);
  return last || wrongYear || heading || gone || opens.test(before) ? { is: 'old-label' } : null;
}

/** Whether a period of another length ended before the one reported began. */
const isOver = (label: PeriodId, period: PeriodId): boolean =>
  periodMonths(label).to < periodMonths(period).from;

/** Whether a sentence tells what was answered, and so of the period reported. */
const tellsAnswers = (sentence: SeenSentence): boolean =>
  judgedOf(sentence).some(
    ({ fact, verdict }) =>
      fact !== null && fact.kind !== 'period' && verdict.is === 'supported' && verdict.about.length > 0,
  );

/** A bare year in kept text at a new year; in a heading any other year. */
function judgeYear(sentence: SeenSentence, label: PeriodLabel, period: PeriodId): Reason | null {
  const { text, heading, plans } = sentence.at;
  const year = Number(label.period);
  const own = periodYear(period);
  if (heading)
    return year < own && !/giai đoạn|đề án|chương trình/iu.test(text) && !(plans && year === own + 1)
      ? { is: 'old-label' }
      : null;
  const { newestPeriod } = sentence.view.earlier;
  if (newestPeriod === null || periodYear(newestPeriod) >= own || year !== periodYear(newestPeriod))
    return null;
  if (sentence.kept === null && sentence.near === null && sentence.at.by !== 'kept') return null;
  const before = text.slice(Math.max(0, label.start - 40), label.start);
  return /(?:giai đoạn|từ|kể từ|so với|đến|cuối|tổng kết|khóa|nhiệm kỳ)[^,;]{0,14}$/iu.test(before)
    ? null
    : { is: 'old-year' };
}

/** "so với tháng 12/2025" in the report for 01/2027: last month with the year before; the same month last year is another one. */
function isLastOfOtherYear(label: PeriodLabel, period: PeriodId, newest: PeriodId | null): boolean {
  if (label.period === null || newest === null || newest !== shiftPeriod(period, -1)) return false;
  return (
    sameLength(label.period, period) &&
    label.period.slice(4) === newest.slice(4) &&
    label.period.slice(4) !== period.slice(4) &&
    periodYear(label.period) === periodYear(newest) - 1
  );
}

const several = /(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng/iu;

/** "Tính cả tháng 11, hai tháng đã trồng 709 ha": what follows is a sum, and so no answer's figure; else the label is one left over. */
function isAddedHere(sentence: SeenSentence, { start, end }: PeriodLabel): boolean {
  const { text } = sentence.at;
  if (!isAdded(text, start)) return false;
  const sum = judgedOf(sentence).find(({ fact, start }) => fact !== null && isAmount(fact) && start >= end);
  if (sum?.verdict.is === 'supported') return sum.verdict.about.length === 0;
  return sum?.verdict.is === 'unsupported' && several.test(text.slice(end, sum.start));
}

const ofEveryMonth = /(?<!\p{L})(?:hằng|hàng|mỗi) tháng(?!\p{L})[^;.]*(?<!\p{L})(?:riêng|trừ|với)\s+$/iu;

/** How much of what an answer counts a clause must name to be of the same. */
const same = 0.6;

/**
 * "Đoàn xử phạt 19 cơ sở; tháng 3/2026, số cơ sở bị xử phạt là 14": a clause behind this month's figure that tells what the same was then, and
 * nothing else.
 */
function tellsThen(sentence: SeenSentence, { start, end, period }: PeriodLabel): boolean {
  const { at, facts, view } = sentence;
  if (period === null || period !== view.earlier.newestPeriod) return false;
  if (!/;\s+(?:còn |riêng |trong )?$/u.test(at.text.slice(0, start))) return false;
  const stop = at.text.indexOf(';', end);
  const clause = at.text.slice(end, stop < 0 ? undefined : stop);
  const here = facts.filter((one) => one.start >= end && (stop < 0 || one.end <= stop)).filter(isAmount);
  const said = new Set(keysOf(clause));
  const now = judgedOf(sentence).flatMap(({ end: to, verdict }) =>
    to <= start && verdict.is === 'supported' ? verdict.about : [],
  );
  return (
    here.length > 0 &&
    here.every((one) =>
      view.earlier.figures.some(({ fact }) => fact.kind === one.kind && fact.value === one.value),
    ) &&
    now.some(({ label }) => {
      const words = contentKeys(label);
      return words.filter((word) => said.has(word)).length >= words.length * same;
    })
  );
}

const setOff = /(?:\(|;\s+(?:còn |riêng )?)(?:trong )?$/iu;
const denial = /^,?\s+(?:thì\s+)?(?:không|chưa)(?!\p{L})[^();.\d]*(?=[);.]|$)/iu;

/** "xảy ra 02 vụ đuối nước (tháng 3/2026 không có vụ đuối nước nào)": that then there was none of what is counted in front. */
function deniesThen(sentence: SeenSentence, { start, end, period, month }: PeriodLabel): boolean {
  const { text } = sentence.at;
  const { newestPeriod } = sentence.view.earlier;
  if (newestPeriod === null || (period ?? `${newestPeriod.slice(0, 5)}${pad(month)}`) !== newestPeriod)
    return false;
  const denied = setOff.test(text.slice(0, start)) ? denial.exec(text.slice(end))?.[0] : undefined;
  if (denied === undefined) return false;
  const words = [...contentOf(keysOf(denied).filter((word) => !denying.has(word)))];
  const counted = judgedOf(sentence).flatMap(({ end: to, fact, verdict }) =>
    to <= start && fact?.kind === 'quantity' && Number(fact.value) > 0 && verdict.is === 'supported'
      ? verdict.about
      : [],
  );
  return (
    words.length > 0 &&
    counted.some(({ label }) => {
      const asked = new Set(keysOf(label));
      return words.every((word) => asked.has(word));
    })
  );
}
const pad = (month: number | undefined): string => String(month ?? 0).padStart(2, '0');
const denying = new Set(['không', 'chưa', 'nào', 'thì']);

const runsTo =
  /^(?:[^,;.:\d]{2,70},\s)?(?:(?:lũy|luỹ) kế,?\s+(?:trong\s+)?|(?:(?:lũy|luỹ) kế,?\s+)?(?:tính\s+)?đến\s+(?:nay,?\s+)?(?:(?:thời điểm|ngày|hết|cuối|kết thúc)\s+){0,3})$/iu;

/** "Tính đến hết tháng 4/2025, ..." that opens a sentence of this month's figures says how far they reach, and compares nothing. */
function opensRunningTotal(sentence: SeenSentence, label: PeriodLabel): boolean {
  return (
    (runsTo.test(sentence.at.text.slice(0, label.start)) || endsRunningTotal(sentence, label)) &&
    judgedOf(sentence).some(
      ({ fact, verdict }) => fact !== null && verdict.is === 'supported' && verdict.about.length > 0,
    )
  );
}

/** "Số liệu tiêm 12.795 liều được tính đến hết tháng 02/2023." at the end of a sentence says the same of the figures in front. */
const endsRunningTotal = ({ at, view }: SeenSentence, { period, start, end }: PeriodLabel): boolean =>
  period !== null &&
  period === view.earlier.newestPeriod &&
  /(?<!\p{L})(?:tính|cập nhật|tổng hợp) đến (?:hết|cuối)\s+$/iu.test(at.text.slice(0, start)) &&
  /^\s*\.?$/u.test(at.text.slice(end));

const sameLength = (a: PeriodId, b: PeriodId) =>
  a.replace(/\d/g, '').replace('-', '') === b.replace(/\d/g, '').replace('-', '') && a.length === b.length;

/** Whether a label stands in the name or title of a cited document. */
function inCitation(sentence: SeenSentence, label: PeriodLabel): boolean {
  return sentence.facts.some((fact) => {
    if (fact.kind !== 'reference') return false;
    if (label.start >= fact.start && label.end <= fact.end) return true;
    // A title that is read to the end of the clause is no longer than the one that is known.
    const titles = sentence.view
      .references(numberKey(fact.value.number ?? ''))
      .flatMap(({ value }) => (value.title === null ? [] : [longKey(value.title)]));
    if (titles.length > 0 && !titles.some((title) => title.includes(longKey(label.text)))) return false;
    const at = fact.value.title === null ? -1 : sentence.at.text.indexOf(fact.value.title, fact.end);
    return at >= 0 && label.start >= at && label.end <= at + fact.value.title!.length;
  });
}

/** Whether an answer names this label itself ("hội nghị sơ kết tháng 8/2023"). */
function isAnswered(sentence: SeenSentence, label: PeriodLabel): boolean {
  return !sentence.at.heading && sentence.view.tells(longKey(label.text));
}
