import { readPeriodLabels } from '../../../vietnamese/dates/periods.ts';
import type { Fact } from '../../../vietnamese/types.ts';
import { isRate } from '../answers/amounts.ts';
import { isFrequency, isOfCopies } from './frequencies.ts';
import { isLimit, isPrice } from './prices.ts';
import { isThreshold, thresholds } from './thresholds.ts';

/*
 * Rules: what is done whenever a condition holds, by everybody of a kind, from a limit on, or every year. Their figures, days and denials are
 * those of the rule, and of no month; what has one mark of a single time, or counts what was done, is no rule.
 */

/** What was done, has changed or was reached, and words for the stretch that is reported. */
const single =
  /(?<!\p{L})(?:đã|vừa|so với|cùng kỳ|lũy kế|luỹ kế|ước|đến nay|hiện còn|thời gian qua|(?:trong |đầu |cuối )?(?:tháng|kỳ|quý|tuần|đợt|năm) (?:này|qua|trước|vừa)|trong (?:tháng|kỳ|quý)(?=,|\s\p{L})(?! (?:đầu|cuối|một|tiếp)))(?!\p{L})|(?<!\p{L})(?:tăng|giảm|đạt|bằng)(?:\s(?!phải|được)\p{L}+)?\s\d/iu;
/** What is done already when the rule sets in, or is agreed: "hồ sơ đã nộp", "theo lịch đã duyệt", "khi đã có đủ". */
const doneBefore =
  /(?<!\p{L})(?:theo|đúng|như|trong|khi|nếu|người|hồ sơ|giấy tờ|văn bản|trường hợp|công trình)(?:\s(?!đã)\p{Ll}+){0,3}\sđã\s/giu;

/** "phải giữ vững 19 tiêu chí đã được công nhận": of what was so before, at the end of what must be. */
export const withoutWhatWas = (text: string): string => text.replace(asItWas, '$1 ');
const asItWas = /((?<!\p{L})phải\s[^;.]{3,60}?)\sđã (?:được )?\p{L}+(?:\s\p{L}+)?(?=[,;.]|$)/giu;

/** Each year again: "trước ngày 01 tháng 12 hằng năm". */
const everyYear = /(?<!\p{L})(?:hằng|hàng|mỗi) năm(?!\p{L})/iu;
/** "ngày 30 hằng tháng, riêng tháng 2 vào ngày cuối tháng". */
const everyMonth =
  /(?<!\p{L})(?:hằng|hàng|mỗi) tháng(?!\p{L})[^;.]*(?<!\p{L})(?:riêng|trừ) tháng \d{1,2}(?![\d/])/iu;
const everyTime =
  /(?<!\p{L})(?:(?:hằng|hàng|mỗi) (?:ngày|đêm|tuần|tháng|quý|năm|vụ|kỳ|lần|ca)|24\/(?:24|7)|suốt ngày đêm)(?!\p{L})/iu;
const condition = /^(?:mỗi khi|khi|nếu|(?:trong )?trường hợp|trước khi|trước mỗi|ngay khi)\s/iu;
const conditionWithin =
  /[\p{L}\d)],?\s(?:mỗi khi|khi|nếu|trước khi|trước mỗi|sau mỗi|ngay khi|trừ khi|trừ trường hợp|(?:trong )?trường hợp)\s/iu;
const duty =
  /(?<!\p{L})(?:phải|chỉ được|chỉ (?=\p{L}+ (?:khi|sau khi|cho))|được phép|không được (?!giải quyết|cấp |hỗ trợ|nghiệm thu|công nhận|phê duyệt|chấp thuận|bố trí|giao |duyệt|thanh toán|trả |tiếp )\p{L}+|không (?:vượt )?quá|có (?:trách nhiệm|quyền|nghĩa vụ|nhiệm vụ|thể)|chịu trách nhiệm|nghiêm cấm|bị cấm|bắt buộc|tối đa|tối thiểu|ít nhất|chậm nhất|trong (?:vòng|thời hạn)|kể từ|theo thang(?: điểm)?|có (?:giá trị|hiệu lực|thời hạn)(?: sử dụng)?(?: là| trong)?(?= \d))(?!\p{L})/iu;
const byLaw = /\stheo\s(?:quy định (?:của|tại)\s)?(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s/u;
/** All of a kind, without a count: a count behind it would be of those there were. */
const universal = /^(?:mọi|bất kỳ|bất cứ|từng|mỗi|tất cả(?: các)?)\s(?!\d)\p{L}/iu;
const anyOf = /^(?:mọi|bất kỳ|bất cứ)\s\p{Ll}/iu;
const eachOf = /^(?:từng|mỗi)\s\p{Ll}/iu;
const onAverage = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/iu;
/** "từ 05 đến 09": what each may have, where one figure may be that of the month. */
const rangeBefore = /(?<!\p{L})từ\s(?:[\d.,]+(?:\s?%|\s\p{L}+){0,3}\s(?:đến|tới)\s+)?$/iu;
const rangeBehind = /^(?:\s?%|\s\p{L}+){0,3}\s(?:đến|tới)\s\d/iu;

/** Spans of time, and kinds: figures with which a rule speaks. */
const ofRule =
  /^(?:giây|phút|giờ|ngày(?! công)|đêm|tuần|tháng|quý|năm|lần|lượt\/|bước|mục|điểm(?! trường)|điều|khoản|nhóm|loại|mức|thành phần|tiêu chí|chỉ tiêu|nội dung|liên|thứ tiếng|quyển|độ(?: C)?|tuổi|sao)(?!\p{L})/iu;
/** "lấy ở độ sâu 0,5 m và 2 m", "treo ở độ cao từ 3 m đến 5 m": where each one is taken or put. */
const where =
  /(?<!\p{L})(?:ở|tại|trên|đặt|cách) (?:\p{L}+ )?(?:độ sâu|độ cao|chiều cao|khoảng cách|cự ly)(?: từ)?\s(?:[\d.,]+\s\p{L}+(?:,| và| đến| hoặc)\s)*$/iu;
const amounts = ['quantity', 'money', 'percent', 'ratio'];

/** Whether a text is the rule of every time; `facts` are its facts. */
export function isRule(text: string, facts: readonly Fact[]): boolean {
  const mark = markOf(text, facts);
  const byClock = isByTheClock(text, facts);
  const plain = withoutWhatWas(text.replace(doneBefore, ' '));
  if (mark === null || single.test(byClock ? plain.replace(setting, ' ') : plain)) return false;
  if (!everyYear.test(text) && !isFrequency(text) && !everyMonth.test(text) && hasLabel(text)) return false;
  return facts.every((fact) => {
    if (fact.kind === 'date') return isOfEveryYear(text, fact);
    if (fact.kind === 'zero') return isOfSome(text.slice(0, fact.start));
    return !amounts.includes(fact.kind) || isOfRule(text, fact, mark);
  });
}

/** What makes a text a rule: everybody of a kind, a condition, a duty or limit, or that it is done again and again; null where nothing does. */
function markOf(text: string, facts: readonly Fact[]): 'each' | 'condition' | 'duty' | 'habit' | null {
  if (anyOf.test(text)) return 'each';
  if (condition.test(text) || conditionWithin.test(text)) return 'condition';
  if (duty.test(text) || byLaw.test(text) || thresholds(text, facts) || universal.test(text)) return 'duty';
  return everyTime.test(text) || isFrequency(text) || isOfCopies(text) || isByTheClock(text, facts)
    ? 'habit'
    : null;
}

/** "Đèn được bật từ 18 giờ 30 phút và giảm 50% công suất sau 23 giờ": what has its hours and no day is done every day. */
const hours =
  /(?<!\p{L})(?:(?:từ|lúc|sau|trước|vào) \d{1,2} giờ(?! (?:\p{L}+ )?(?:làm việc|đồng hồ))|(?:vào|trong|ngoài) (?:các )?giờ (?:cao điểm|thấp điểm|hành chính|nghỉ trưa))(?!\p{L})/iu;
const isByTheClock = (text: string, facts: readonly Fact[]): boolean =>
  hours.test(text) && facts.every(({ kind }) => kind !== 'date' && kind !== 'zero');

/** By the clock something is turned up or down, and has not risen or fallen. */
const setting = /(?<!\p{L})(?:tăng|giảm)(?=\s[\d.,]+\s?%\s\p{L})/giu;

const hasLabel = (text: string): boolean =>
  readPeriodLabels(text).some((label) => label.period === null || label.period.length > 4);

/** "trước ngày 10 tháng 01 của năm sau", "năm kế tiếp": of a rule, whose year is any. */
const ofNextYear = /^ (?:của )?năm (?:sau|kế tiếp|liền kề)(?!\p{L})/iu;
const isOfEveryYear = (text: string, { value, end }: Fact & { kind: 'date' }): boolean =>
  value.startsWith('--') && (everyYear.test(text.slice(end)) || ofNextYear.test(text.slice(end)));

function isOfRule(text: string, fact: Fact, mark: string): boolean {
  const behind = text.slice(fact.start).replace(/^[\d.,]+\s*|^\p{L}+\s/u, '');
  if (
    ofRule.test(behind) ||
    isOfCopies(text.slice(0, fact.end)) ||
    isLimit(text, fact) ||
    isThreshold(text, fact) ||
    where.test(text.slice(0, fact.start))
  )
    return true;
  if (fact.kind === 'percent' && isSetting(text, fact) && hours.test(text)) return true;
  if (fact.kind === 'percent' && Number(fact.value) === 100) return mark !== 'habit';
  if (fact.kind === 'money') return mark !== 'habit' && isPrice(text, fact);
  if (fact.kind === 'quantity' && isRate(text, fact)) return true;
  if (fact.kind !== 'quantity') return false;
  return mark === 'each' || (isOfEach(text) && isRange(text, fact));
}

const isSetting = (text: string, { start }: Fact): boolean =>
  /(?<!\p{L})(?:tăng|giảm)\s+$/iu.test(text.slice(0, start));

const isRange = (text: string, { start, end }: Fact): boolean => {
  const before = text.slice(0, start);
  return rangeBefore.test(before) && (/\s(?:đến|tới)\s+$/u.test(before) || rangeBehind.test(text.slice(end)));
};

/** "Mỗi tổ có ba người": its figures are those of one, unless it is a mean. */
export const isOfEach = (text: string): boolean => eachOf.test(text) && !onAverage.test(text);

/** "ưu tiên các thôn chưa có công trình cấp nước": for whom something is there, and nothing that could have been counted. */
export const isOfThoseMeant = (before: string): boolean => meant.test(before) && ofKind.test(before);
const meant =
  /(?<!\p{L})(?:ưu tiên|tập trung|đối với|dành cho|hướng (?:tới|đến|về)|giúp|hỗ trợ)(?: cho)?\s(?:các|những|mọi)\s[^,;.:\d]*$/iu;

/** "người không có nhiệm vụ", "nếu sau 30 ngày không có người nhận": what is denied of those whom the rule is about, and not of the month. */
const isOfSome = (before: string): boolean => ofKind.test(before) || ifSo.test(before);
const ofKind =
  /(?<!\p{L})(?:người|hộ|cơ sở|tổ chức|cá nhân|đơn vị|doanh nghiệp|xe|tàu|phương tiện|đối tượng|công trình|dự án|hồ sơ|đơn|trẻ|học sinh|lao động|sản phẩm|hàng|lô hàng|nơi|xã|thôn|chủ \p{L}+|tài sản|văn bản)\s+$/iu;
const ifSo = /(?<!\p{L})(?:khi|nếu|trường hợp|nơi nào|ai)\s[^,;.]*$/iu;

/** Whether the rule's own clause tells of no named doer: "Trước khi kết thúc xác minh, người có thẩm quyền tổ chức đối thoại". */
export const isConditionOfAny = (text: string): boolean =>
  condition.test(text) && /^[^,]+,\s(?:thì\s)?\p{Ll}/u.test(text);
