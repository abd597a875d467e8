import { isHigherAct, withoutTitles } from '../../reports/higher-acts.ts';
import { dataWindow, periodYear, readPeriodLabels } from '../../vietnamese/periods.ts';
import type { Fact } from '../../vietnamese/types.ts';
import type { EarlierSentence } from '../finding.ts';
import { isRate } from './amounts.ts';
import { findDeed } from './deeds.ts';

/* Sentences that are told word for word every month, because they describe the office, its rules or its plan of the year. */

const followed =
  /(?<!\p{L})(?:kèm(?: theo)?|căn cứ(?: vào)?|(?:thực hiện|áp dụng|giao|quy định) theo|tuân thủ|quy định tại)\s+$/iu;
/** A body above the office has given the paper, or it is a standing rule by its kind. */
const ofHigher = /(?:-|\/)(?:UBND|HĐND|TU)(?!\p{L})/u;
const goesBy =
  '\\stheo(?:\\s(?:lịch|quy trình|quy chế|quy định|phương án|danh mục|biểu giá|mức)(?:\\s(?:tại|trong|của|kèm theo|ban hành kèm(?: theo)?))?)?\\s+$';
const habit = new RegExp(
  `(?<!\\p{L})(?:niêm yết|vận hành|hoạt động|áp dụng|duy trì|quản lý|công khai|bố trí|phân công|phân cấp|mở cửa|làm việc|thu (?:phí|lệ phí|học phí|tiền)|trực|chi trả)(?!\\p{L})[^,;:.]*${goesBy}`,
  'iu',
);
/** "Giá nước sinh hoạt là 8.500 đồng/m3 theo Quyết định ...": what such a paper has set. */
const setBy = new RegExp(
  `(?:^|[;,]\\s)(?:giá(?! trị| thành)|mức|đơn giá|phí|lệ phí|học phí)(?!\\p{L})[^;:]*đồng[^,;:.]*${goesBy}`,
  'iu',
);
const limits = ['quantity', 'money', 'percent', 'ratio'];

/**
 * "vận hành theo quy trình ban hành kèm Quyết định số 57/QĐ-CTCN": what work goes by, however young the paper is. Behind a bare "theo" the
 * paper must be one from above and the work a habit that counts nothing: "kiểm tra 12 cơ sở theo Kế hoạch số 31/KH-UBND" is of its month.
 */
function isBasis({ text, facts }: EarlierSentence, { kind, start, ...rest }: Fact): boolean {
  if (kind !== 'reference') return false;
  const before = text.slice(0, start);
  if (followed.test(before)) return true;
  const { number } = (rest as Extract<Fact, { kind: 'reference' }>).value;
  if (!ofHigher.test(number ?? '')) return false;
  const counted = facts.filter((one) => limits.includes(one.kind));
  return habit.test(before)
    ? counted.length === 0
    : setBy.test(before) &&
        counted.every((one) => one.kind === 'money' && (isRate(text, one) || isPrice(text, one)));
}

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
  /^(?:mức|định mức|đơn giá|bảng giá|giá vé|học phí|lệ phí cấp|phí \p{L}+|tiền thưởng (?:của )?mỗi)(?!\p{L})(?!.*(?:bình quân|trung bình))/iu;
/** The same in a later clause, which must say that the sum is one: "...; mức hỗ trợ sửa một căn nhà là 40 triệu đồng". */
const pricedLater =
  /[;,]\s(?:và\s)?(?:mức|định mức|đơn giá|giá vé|học phí|lệ phí|phí \p{L}+|tiền thưởng (?:của )?mỗi)(?!\p{L})(?:(?!bình quân|trung bình)[^;,.\d])*\s(?:là|bằng|không quá|tối đa|từ)\s+$/iu;
/** What may be held or spent at most is a rule, however large ("hạn mức vay của một hợp tác xã là 2 tỷ đồng"), and so is what a fund was given. */
const allowed =
  /(?:^|[;,]\s)(?:định mức|hạn mức)\s[^;,.\d]*\s(?:là|bằng)\s+$|^[^\d;,]*\scó vốn điều lệ(?: là)?\s+$/iu;
const most = 100_000_000;
function isPrice(text: string, fact: Fact): boolean {
  const before = text.slice(0, fact.start);
  if (isLimit(text, fact) || (allowed.test(before) && !reached.test(text))) return true;
  return (priced.test(text) || pricedLater.test(before)) && Number(fact.value) < most && !reached.test(text);
}

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
    (findDeed(withoutTitles(text, facts)) !== null && !ofPlan) ||
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
        !isHigherAct(fact) &&
        !isBasis(sentence, fact) &&
        (date.startsWith('--') ? fact.kind === 'date' : date >= from))
    );
  });
}
