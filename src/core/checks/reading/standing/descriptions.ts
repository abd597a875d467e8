import { isHigherAct, withoutTitles } from '../../../reports/higher-acts.ts';
import { dataWindow, periodYear, readPeriodLabels } from '../../../vietnamese/dates/periods.ts';
import type { EarlierSentence } from '../../finding.ts';
import { isRate } from '../answers/amounts.ts';
import { isBasis } from './bases.ts';
import { tellsDeed } from './deeds.ts';
import { isDoneOnce } from './done-once.ts';
import { isFrequency } from './frequencies.ts';
import { isLimit, isPrice, reached } from './prices.ts';
import { tellsResult } from './results.ts';
import { isConditionOfAny, isOfThoseMeant, isRule, withoutWhatWas } from './rules.ts';

/* Sentences that are told word for word every month, because they describe the office, its rules or its plan of the year. */

/** "không có vùng cấm, không có ngoại lệ", "không để xảy ra cháy nổ": how something is done, and nothing that could have been counted. */
const idle =
  /^không để|^không (?:xảy ra|có|còn|phát sinh) (?:tình trạng|hiện tượng)(?!\p{L})|^không có (?:vùng cấm|ngoại lệ|giới hạn|ngày nghỉ|giờ nghỉ|điểm dừng|khoảng trống|vùng trũng)/iu;

const plan = '(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)';
const ofYear = String.raw`(?:\s(?!tháng|quý)\p{L}+){0,8}\snăm\s(?<year>\d{4})(?!\d)`;
/** The plan is what the sentence is of; "hỗ trợ 45 triệu đồng theo kế hoạch năm 2024" tells a deed. */
const planned = [
  new RegExp(`^(?:(?:theo|tổng|tổng số|về)\\s)?${plan}${ofYear}`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})được giao\s(?:\p{L}+\s){0,3}${plan}${ofYear}`, 'iu'),
  new RegExp(
    String.raw`^(?:trong\s)?năm\s(?<year>\d{4}),?\s(?:\p{L}+\s){0,8}(?:được giao|${plan})(?!\p{L})`,
    'iu',
  ),
];
/** "Dự toán thu cả năm được giao là 480 tỷ đồng": of the year that runs. */
const ofThisYear = new RegExp(
  String.raw`^(?:(?:theo|tổng|tổng số|về)\s)?${plan}(?:\s(?!tháng|quý)\p{L}+){0,8}\s(?:cả|trong|của) năm(?: nay)?(?: (?:được giao|là|của|toàn))(?!\p{L})`,
  'iu',
);
/** "Dự toán thu năm 2023 được giao là 480 tỷ đồng": what a year is to bring, told without what has come of it. */
const isPlanOfYear = (text: string, year: number): boolean =>
  !reached.test(text) &&
  (ofThisYear.test(text) || planned.some((one) => Number(one.exec(text)?.groups?.year) === year));

/** "phát lúc 05 giờ 30 phút và 18 giờ hằng ngày": what a sentence says of every day, week or month. */
const always = /(?<!\p{L})(?:(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|24\/(?:24|7))(?!\p{L})/iu;

/** "02 lần một năm, vào tháng 3 và tháng 9": the months of every year. */
const ofEveryYear =
  /(?<!\p{L})(?:(?:hằng|hàng|mỗi) năm|\d+ (?:lần|đợt|kỳ|vụ)(?: (?:một|mỗi) |\/)năm)(?!\p{L})(?!.*\d{4})/iu;

/** Whether the figures of a description hold whatever was answered: those of a rule of every day, and those of the plan of a year. */
export const holdsAlways = ({ text, period, facts }: EarlierSentence): boolean =>
  always.test(text) ||
  isFrequency(text) ||
  isRule(text, facts) ||
  facts.some((fact) => isLimit(text, fact)) ||
  (period !== null && isPlanOfYear(text, periodYear(period)));

/** Whether a text speaks of months of every year, and of none by itself. */
export const namesMonthsOfEveryYear = (text: string): boolean => ofEveryYear.test(text);

/** A rule that is told of every time, and so kept whatever was answered. */
export const isStandingRule = (sentence: EarlierSentence): boolean =>
  isRule(sentence.text, sentence.facts) && isDescription(sentence);

/** Neither a label, a day, a paper of its month, a zero nor a deed: the same words hold every month. */
export function isDescription(sentence: EarlierSentence): boolean {
  const { text, facts, period } = sentence;
  const ofPlan = period !== null && isPlanOfYear(text, periodYear(period));
  const rule = isRule(text, facts);
  const whole = withoutBases(sentence, withoutTitles(text, facts));
  const plain = rule ? withoutWhatWas(whole) : whole;
  if (
    ((tellsDeed(plain) || isDoneOnce(plain)) && !ofPlan && !(rule && isConditionOfAny(text))) ||
    (!ofPlan && tellsResult(plain, facts)) ||
    (!rule &&
      !ofEveryYear.test(text) &&
      readPeriodLabels(text).some((label) => label.period === null || label.period.length > 4))
  )
    return false;
  const from = period === null ? '' : dataWindow(period).from;
  return !facts.some((fact) => {
    if (fact.kind === 'zero')
      return !rule && !idle.test(fact.text) && !isOfThoseMeant(text.slice(0, fact.start));
    if (fact.kind === 'money') return !rule && !ofPlan && !isRate(text, fact) && !isPrice(text, fact);
    const date = fact.kind === 'date' ? fact.value : fact.kind === 'reference' ? fact.value.date : null;
    if (date === null || isHigherAct(fact) || isBasis(sentence, fact)) return false;
    return date.startsWith('--') ? fact.kind === 'date' && !rule : date >= from;
  });
}

/** A text without what stands behind the papers that the work goes by: their titles tell of no deed. */
function withoutBases(sentence: EarlierSentence, text: string): string {
  const basis = sentence.facts.find((fact) => isBasis(sentence, fact));
  const title = basis && /^[^,;]*?(?:\s|^)về\s(?:việc\s)?([^;]*)$/u.exec(text.slice(basis.end));
  return title ? text.slice(0, text.length - title[1]!.length) : text;
}
