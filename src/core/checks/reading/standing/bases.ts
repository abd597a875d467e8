import type { Fact } from '../../../vietnamese/types.ts';
import type { EarlierSentence } from '../../finding.ts';
import { isRate } from '../answers/amounts.ts';
import { isFrequency } from './frequencies.ts';
import { isLimit, isPrice } from './prices.ts';

/* Papers that work goes by: they stand in a report month after month, however young they are. */

const followed =
  /(?<!\p{L})(?:kèm(?: theo)?|căn cứ(?: vào)?|(?:thực hiện|áp dụng|giao|quy định) theo|tuân thủ|quy định tại|(?:thực hiện|chấp hành|làm|tuân theo|theo) (?:đúng|nghiêm|nghiêm túc|đầy đủ))\s+$/iu;
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

/** Papers that are rules by their kind; a reader may have left the word in front of the number to the text. */
const ruleType =
  '(?:quy chế|quy định|quy tắc|nội quy|quy trình|quy ước|điều lệ|hướng dẫn|phương án|bộ tiêu chí|danh mục|chương trình phối hợp)';
const ruleTyped = new RegExp(`(?:^|\\s)${ruleType}\\s+$`, 'iu');
/** What a paper lays down for the work. */
const laidDown =
  '(?:tiêu chí|tiêu chuẩn|bước|điều|mẫu|biểu|biểu mẫu|phiếu|đề cương|thang điểm|nguyên tắc|thời hạn|thời gian|định mức|mức|lịch|quy trình|quy chế|quy định|nội quy|danh mục|khung|đơn giá|biểu giá|tỷ lệ|thứ tự|trình tự|phân công|phân cấp|phương án|công thức)';
const into = '(?:(?:nêu |ghi |quy định |ban hành )?(?:tại|trong|của|kèm theo|kèm)|ban hành theo)';
/** "theo 06 nhóm tiêu chí tại Hướng dẫn ...": behind the rule stands the paper that has it. */
const byRuleIn = new RegExp(
  `\\s(?:theo|đúng|với)(?: đúng)?\\s(?:\\d+\\s)?(?:\\p{L}+\\s){0,2}${laidDown}(?:\\s[\\p{L}\\d]+){0,5}?\\s${into}(?:\\s${ruleType})?\\s+$`,
  'iu',
);
/** "theo khoản 2 Điều 9 Quy định số 14/QĐ-STP". */
const byArticle = new RegExp(
  `\\s(?:theo|tại)\\s(?:điểm \\p{L},? )?(?:khoản \\d+,? )?(?:điều|mục|chương|phụ lục) [\\dIVX]+(?: của)?,?(?:\\s${ruleType})?\\s+$`,
  'iu',
);
const barely = /\stheo(?: đúng)?\s+$/iu;
/** "chia thành 05 khối": how something is made up. */
const madeOf = /(?<!\p{L})(?:có|gồm|chia thành|chia làm)\s+$/iu;
/** What every one does, and how a work is done: no subject of a thing done once. */
const duty = /^(?:Việc|Công tác|Lịch|Chế độ|Thời gian|Mỗi|Từng|Mọi)\s/u;
/** "trước ngày 20", "mỗi vùng 05 ngày": figures of a rule. */
const times = /^(?:ngày|giờ|phút|tháng|năm|lần|mục|điểm|tiêu chí|bước|điều|nhóm|mức|chỉ tiêu)(?!\p{L})/iu;
/** "100% thủ tục được công khai": all of them, which is no count of a month. */
const isAll = (fact: Fact): boolean => fact.kind === 'percent' && Number(fact.value) === 100;
/** What an office does all the time, by a paper of its own too. */
const constant =
  /(?<!\p{L})(?:niêm yết|vận hành|hoạt động|áp dụng|duy trì|công khai|mở cửa|làm việc|trực|chấm điểm|xếp loại)(?!\p{L})[^,;:.]*\stheo\s+$/iu;
/** Verbs of what is done by a paper and then over; where there is none of them, the paper is what work goes by. */
const onceDone =
  /(?<!\p{L})(?:tổ chức|tiến hành|triển khai|mở|kiểm tra|thanh tra|giám sát|khảo sát|rà soát|ban hành|trình|gửi|ký|hỗ trợ|cấp|giao|trao|tặng|tiếp|bàn giao|thẩm định|phê duyệt|nghiệm thu|thành lập|kiện toàn|cử|đón|dự|họp|bổ nhiệm|điều động|tuyển|thi|xử lý|xử phạt|thu hồi|chi|mua|sửa|xây|trồng|nạo vét|tập huấn|tuyên truyền|quán triệt|sơ kết|tổng kết|hoàn thành|khởi công|giải ngân|thực hiện|thu giữ|tịch thu|tiêu hủy|tiêu huỷ|bắt|tạm giữ|khởi tố|cưỡng chế|di dời|khắc phục|đo đạc|cắm mốc|thu hoạch|gieo|cải tạo|tu sửa|lắp đặt|tìm kiếm|phun|tiêm|khám|tháo dỡ|chuyển|nhận|công nhận|xét|miễn nhiệm|luân chuyển|kỷ luật|khen thưởng)(?!\p{L})/iu;
/** "Báo cáo gửi trước ngày 18 hằng tháng theo Công văn ...". */
const everyTime =
  /(?<!\p{L})(?:(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|(?:trước|chậm nhất|không muộn hơn)(?: vào| là)? (?:ngày \d+(?![\d/])|\d+ (?:giờ|ngày)))(?!\p{L})/iu;

/**
 * A paper of any office by which everybody works: "Các phòng báo cáo theo 06 nhóm tiêu chí tại Hướng dẫn số 15/HD-SXD". What is counted in
 * front of it would be what was done by it: "kiểm tra 12 cơ sở theo Quy trình số 12/QT-SYT".
 */
function isRuleOfWork({ text, facts }: EarlierSentence, { start, text: own }: Fact): boolean {
  const before = text.slice(0, start);
  // The type of the paper, where the reader took it for a part of the citation.
  const typed = ruleTyped.test(before) || new RegExp(`^${ruleType}\\s`, 'iu').test(own);
  const lead = before.replace(ruleTyped, ' ');
  if (
    !byRuleIn.test(before) &&
    !byArticle.test(before) &&
    !(
      barely.test(lead) &&
      (typed ||
        duty.test(text) ||
        constant.test(lead) ||
        everyTime.test(before) ||
        isFrequency(before) ||
        !onceDone.test(lead))
    )
  )
    return false;
  if (/(?<!\p{L})đã(?!\p{L})/iu.test(before)) return false;
  const rule = before.search(/\s(?:theo|đúng|với)\s(?!.*\s(?:theo|đúng|với)\s)/iu);
  return !facts.some(
    (one) =>
      limits.includes(one.kind) &&
      one.start < rule &&
      !isAll(one) &&
      !madeOf.test(text.slice(0, one.start)) &&
      !isLimit(text, one) &&
      !times.test('unit' in one ? String(one.unit) : ''),
  );
}

/** "được giảm 50% mức phí theo Nghị quyết ... của HĐND tỉnh": what anybody gets of such a paper. */
const granted = /(?<!\p{L}|\d\s)được (?:giảm|miễn|hưởng|hỗ trợ|vay|tính|chi trả)(?!\p{L})[^,;.]*\stheo\s+$/iu;

/**
 * "vận hành theo quy trình ban hành kèm Quyết định số 57/QĐ-CTCN": what work goes by, however young the paper is. Behind a bare "theo" the
 * paper must be one from above and the work a habit that counts nothing: "kiểm tra 12 cơ sở theo Kế hoạch số 31/KH-UBND" is of its month.
 */
export function isBasis(sentence: EarlierSentence, fact: Fact): boolean {
  if (fact.kind !== 'reference') return false;
  const { text, facts } = sentence;
  const before = text.slice(0, fact.start);
  if (followed.test(before) || isRuleOfWork(sentence, fact)) return true;
  const counted = facts.filter((one) => limits.includes(one.kind) && !isAll(one));
  // "Học viên được hỗ trợ tiền ăn theo Kế hoạch số 18/KH-SNN": what anybody gets; an office's own paper may count nothing.
  if (granted.test(before) && counted.length === 0 && !/(?<!\p{L})đã(?!\p{L})/iu.test(before)) return true;
  if (!ofHigher.test(fact.value.number ?? '')) return false;
  if (granted.test(before) && counted.every((one) => one.kind === 'percent' || isRate(text, one)))
    return true;
  return habit.test(before)
    ? counted.length === 0
    : setBy.test(before) &&
        counted.every((one) => one.kind === 'money' && (isRate(text, one) || isPrice(text, one)));
}
