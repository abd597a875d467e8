import { dataWindow, periodYear, readPeriodLabels } from '../../vietnamese/periods.ts';
import type { Fact } from '../../vietnamese/types.ts';
import type { EarlierSentence } from '../finding.ts';
import { isRate } from './amounts.ts';
import { findDeed } from './deeds.ts';

/* Sentences that are told word for word every month, because they describe the office, its rules or its plan of the year. */

/** Laws, acts of Government, Prime Minister, ministries and the Party's centre: what is followed, and no paper of a department's month. */
const above = /\/QH\d|NĐ-CP|-CP$|-TTg|\/TW|\/TT-B/u;
const isAbove = (fact: Fact) => fact.kind === 'reference' && above.test(fact.value.number ?? '');

/** "vận hành theo quy trình ban hành kèm Quyết định số 57/QĐ-CTCN": what work goes by, however young the paper is. */
const isBasis = (text: string, { kind, start }: Fact): boolean =>
  kind === 'reference' &&
  /(?<!\p{L})(?:kèm(?: theo)?|căn cứ(?: vào)?|thực hiện theo|áp dụng theo|tuân thủ|quy định tại)\s+$/iu.test(
    text.slice(0, start),
  );

/** "không có vùng cấm, không có ngoại lệ": how something is done, and nothing that could have been counted. */
const idle =
  /^không có (?:vùng cấm|ngoại lệ|giới hạn|ngày nghỉ|giờ nghỉ|điểm dừng|khoảng trống|vùng trũng)/iu;

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
const reached =
  /(?<!\p{L})(?:đạt|đã|lũy kế|luỹ kế|giải ngân|hoàn thành|thực hiện được|bằng|so với|tăng|giảm|ước|còn|vượt)(?!\p{L})/iu;

/** "Dự toán thu năm 2023 được giao là 480 tỷ đồng": what a year is to bring, told without what has come of it. */
const isPlanOfYear = (text: string, year: number): boolean =>
  !reached.test(text) && planned.some((one) => Number(one.exec(text)?.groups?.year) === year);

/** "Mức hỗ trợ tối đa là 40 triệu đồng", "Giá vé: người lớn 40.000 đồng": what each one pays or gets. */
const priced =
  /^(?:mức|định mức|đơn giá|bảng giá|giá vé|học phí|lệ phí cấp)(?!\p{L})(?!.*(?:bình quân|trung bình))/iu;
const most = 100_000_000;
const isPrice = (text: string, fact: Fact): boolean =>
  (priced.test(text) && Number(fact.value) < most && !reached.test(text)) || isLimit(text, fact);

/** "tối đa 35 học viên", "không quá 12 giờ": what a rule allows. */
const isLimit = (text: string, { start }: Fact): boolean =>
  /(?<!\p{L})(?:tối đa|tối thiểu|không quá|không dưới|ít nhất)\s(?:(?:là|bằng|từ)\s)?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** "phát lúc 05 giờ 30 phút và 18 giờ hằng ngày": what a sentence says of every day, week or month. */
const always = /(?<!\p{L})(?:(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|24\/(?:24|7))(?!\p{L})/iu;

/** Whether the figures of a description hold whatever was answered: those of a rule of every day, and those of the plan of a year. */
export const holdsAlways = ({ text, period, facts }: EarlierSentence): boolean =>
  always.test(text) ||
  facts.some((fact) => isLimit(text, fact)) ||
  (period !== null && isPlanOfYear(text, periodYear(period)));

/** Neither a label, a day, a paper of its month, a zero nor a deed: the same words hold every month. */
export function isDescription(sentence: EarlierSentence): boolean {
  const { text, facts, period } = sentence;
  const ofPlan = period !== null && isPlanOfYear(text, periodYear(period));
  if (
    (findDeed(text) !== null && !ofPlan) ||
    readPeriodLabels(text).some((label) => label.period === null || label.period.length > 4)
  )
    return false;
  const from = period === null ? '' : dataWindow(period).from;
  return !facts.some((fact) => {
    const date = fact.kind === 'date' ? fact.value : fact.kind === 'reference' ? fact.value.date : null;
    return (
      (fact.kind === 'zero' && !idle.test(fact.text)) ||
      (fact.kind === 'money' && !ofPlan && !isRate(text, fact) && !isPrice(text, fact)) ||
      (date !== null &&
        !isAbove(fact) &&
        !isBasis(text, fact) &&
        (date.startsWith('--') ? fact.kind === 'date' : date >= from))
    );
  });
}
