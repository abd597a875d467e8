import { type PeriodLabel, readPeriodLabels } from '../../../vietnamese/dates/periods.ts';
import { cue } from '../../../vietnamese/text/cues.ts';
import type { PeriodId } from '../../../vietnamese/types.ts';
import { readOnce } from '../read-once.ts';

/* Whether a period label stands in a comparison, an addition or a span rather than saying which period is reported. */

/** The period labels of a text. */
export const labelsOf = readOnce(2000, readPeriodLabels);

/** "gấp hơn 6 lần tháng 02", "ít hơn tháng 3", "bằng 85,8% tháng 7". */
const than =
  /(?:gấp (?:đôi|hai|ba|bốn|năm|rưỡi)|gấp [^;]{0,14}lần(?:\s\p{L}+){0,10}|(?:(?:ít|nhiều|cao|thấp|lớn|nhỏ|đông|dài|ngắn) )?hơn|(?:vượt|kém|thua)(?: xa| hẳn)?|bằng(?: với)?|ngang(?: với)?|bằng [\d.,]+\s?(?:%|lần))\s+(?:(?:của|mức|cả|tỷ lệ|con số|kết quả)\s+){0,2}$/iu;

/** What a plan of the period is measured by is no other period: "bằng 102% kế hoạch tháng 7". */
const ofPlan = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhu cầu|KH)\s+(?:(?:của|trong)\s+)?$/iu;

/** "chưa bằng một nửa tháng 12/2023", "bằng gần ba phần tư sản lượng tháng 8", "bằng 78,5% khối lượng tháng 8": so much of another month. */
const fraction = String.raw`(?:một nửa|phân nửa|[\p{L}\d]+ phần \p{L}+|(?:\p{L}+|[\d.,]+) lần(?: rưỡi)?)`;
const noun = (most: number) => String.raw`(?:(?!(?:trong|kể|từ)\s)\p{L}+\s+){0,${most}}`;
const shareOf = new RegExp(
  String.raw`(?<!\p{L})(?:bằng|ngang|chưa được|chưa đến|chưa tới|chỉ còn|chỉ được)(?:\s(?:chưa|tới|đến|gần|khoảng|hơn|quá|đúng|xấp xỉ)){0,2}\s` +
    String.raw`(?:${fraction}\s+${noun(5)}|[\d.,]+\s?%\s+${noun(12)})(?:(?:trong|của)\s+)?$`,
  'iu',
);

/** "cao hơn mức 750 triệu đồng của tháng 4/2023", "đúng bằng toàn bộ kinh phí của tháng 7": a thing of another month. */
const ofOther =
  /(?<!\p{L})(?:(?:(?:ít|nhiều|cao|thấp|lớn|nhỏ|đông|dài|ngắn|tốt|khá|nhanh|chậm) hơn|vượt|kém)\s(?=[^;()]{0,50}(?:\d|mức|tỷ lệ|tỉ lệ|con số|kết quả|tổng))|(?:như|bằng|ngang|xấp xỉ|tương đương|giữ|quanh|trở lại|trở về)\s(?:(?:với|nguyên|vững|ở|đúng)\s){0,2}(?:mức|tỷ lệ|tỉ lệ|con số|kết quả|toàn bộ|tổng)\s)(?:[^,;:()]|,(?=\d)){0,50}(?<!\p{L})(?:của|hồi)\s+(?:cả\s+)?$/iu;

/** "nhiều hơn vòng loại tháng 3/2025 là 28 trường": what the other month is of stands between, the difference behind. */
const thanThat =
  /(?<!\p{L})(?:(?:ít|nhiều|cao|thấp|lớn|nhỏ|đông|dài|ngắn) hơn|vượt|kém)(?:\s(?!(?:trong|cho|khi|ở|tại|từ)\s)\p{L}+){1,9}\s+$/iu;
const difference = /^\s+(?:là\s+|tới\s+|đến\s+)?\d/iu;

/** "cao hơn mức 750 triệu đồng tháng 4". */
const levelOf =
  /(?<!\p{L})(?:(?:ít|nhiều|cao|thấp|lớn|nhỏ|đông|dài|ngắn) hơn|vượt|kém|ngang|bằng)(?: hẳn)?(?: với)? (?:mức|tỷ lệ|tỉ lệ|con số)\s[\d.,]+(?:%|(?:\s|\/)[\p{L}/]+(?:\s(?!trong\s)\p{L}+){0,2})?\s+$/iu;

/** "bình quân như tháng 4/2025", "vẫn như hồi tháng 7": as it was then. */
const asThen = /(?<!\p{L}|nếu )như\s+(?:(?:ở|hồi|của|mức|trong|con số|kết quả)\s+){0,2}$/iu;

/** "trong khi tháng 4/2024 không có vụ nào": told beside this month. */
const beside = /(?<!\p{L})(?:trong khi|còn)\s+(?:đó,?\s+)?(?:(?:ở|của|trong)\s+)?$/iu;

/** "Khác với tháng 02/2024 khi có tới 06 cụm loa hỏng, trong tháng này ...": what was then, up to the comma. */
const unlike =
  /(?<!\p{L})(?:(?:khác|trái|ngược)(?: hẳn| lại)? (?:với|hẳn)|(?:so sánh|đối chiếu) với|tiếp nối|nối tiếp|không(?: còn)? như|trong khi)\s+(?:(?:ở|của|hồi|trong)\s+)?$/iu;
/** "Nếu như tháng 10/2024 mở 07 lớp nghề thì tháng 11/2024 mở 09 lớp": what was then, up to "thì". */
const ifThen = /(?<!\p{L})nếu(?: như)?\s+(?:(?:ở|hồi|trong)\s+)?$/iu;
const thenCue = cue(
  ...'khác ,trái ,ngược ,so sánh,đối chiếu,tiếp nối,nối tiếp,không như,không còn như,trong khi,nếu ,số này,lệ này,mức này,quả này,số đó,lệ đó,mức đó'.split(
    ',',
  ),
);
/** "Tháng 10/2025 con số này là 29 (07 Vàng, 09 Bạc, 13 Đồng), ...": what was just told, as it was then, with its bracket. */
const takenUp =
  /^,?\s(?:thì\s)?(?:các\s)?(?:(?:con|chỉ) số|số(?: liệu)?|tỷ lệ|tỉ lệ|mức|kết quả)\s(?:này|đó)(?:\s(?:mới|chỉ|đã|ở|mức|là|đạt|có)){1,3}\s(?=\d)/iu;
const withBracket = /^(?:[^,;.()]|[.,](?=\d)|\([^()]{0,120}\)){0,160}/u;
const consequence = /^(?:[^;.]|\.(?=\d)){0,160}?(?<!\p{L})thì(?!\p{L})/iu;
const toComma = /^(?:[^,;.]|[.,](?=\d)){0,160}/u;

/** "so với số cơ sở được thăm, chúc mừng trong tháng 4/2025": the comma joins two words of what is counted. */
const toThatCounted =
  /(?<!\p{L})so với (?:tổng )?(?:số|mức|kết quả|con số)\s[^,;:.()\d]{2,50},(?:\s\p{Ll}+){1,3}\s(?:trong|của|ở|hồi)\s+$/u;

/** "Tính cả tháng 11, hai tháng đã trồng 709 ha": what is added to this month's. */
const added =
  /(?<!\p{L})(?:(?:tính|kể|gộp|cộng)(?: chung)? cả|(?:cộng|gộp|cùng|tính chung)(?: thêm)? với|cộng thêm)\s+(?:(?:số liệu|kết quả|số|phần)\s+)?(?:của\s+)?$/iu;

/** Whether a text adds a period to the one reported with these words in front of its label. */
export const isAdded = (text: string, start: number): boolean =>
  added.test(text.slice(Math.max(0, start - 50), start));

/** Whether a period label stands in a comparison or a span; `period` is the one reported. */
export function isComparedLabel(text: string, start: number, end: number, period: PeriodId): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  if (
    /(?:so với|cùng kỳ|lũy kế|luỹ kế|tính từ|kể từ|từ đầu|đến hết|tính đến)(?:[^,;]|,(?=\d)){0,40}$/iu.test(
      clause.slice(-70),
    )
  )
    return true;
  if (toThatCounted.test(clause) || than.test(clause) || beside.test(clause) || unlike.test(clause))
    return true;
  if (thanThat.test(clause) && difference.test(text.slice(end)) && !ofPlan.test(clause)) return true;
  if (ifThen.test(clause)) return consequence.test(text.slice(end));
  if (takenUp.test(text.slice(end))) return true;
  if (joinsOwn(text.slice(end), period)) return true;
  // "tổ chức 05 cuộc họp, tháng 4/2026 là 04 cuộc": what was then, behind this month's figure.
  if (/\d\s[^,;:()]{2,40}[,;]\s+$/u.test(before) && /^\s+(?:là|chỉ có|chỉ)\s+\d/iu.test(text.slice(end)))
    return true;
  if (!ofPlan.test(clause)) {
    if ([ofOther, shareOf, levelOf, asThen].some((told) => told.test(clause))) return true;
  }
  if (/(?:^|\s)từ\s+$/iu.test(clause) || /(?:^|\s)từ [^,;]{0,30} đến\s+$/iu.test(clause)) return true;
  const near = before.slice(-70);
  const open = near.lastIndexOf('(');
  if (open >= 0 && !near.slice(open).includes(')')) {
    const close = text.indexOf(')', end);
    return (
      /^\s*:|là|tăng|giảm|\d/iu.test(text.slice(end, close < 0 ? text.length : close)) ||
      /so với|cùng kỳ/iu.test(near.slice(open))
    );
  }
  return false;
}

const joined =
  /^(?:(?:,\s+(?:tháng\s+)?0?\d{1,2}){0,4},?\s+và|\s+cùng(?: với)?|\s?[-–+]) (?:tháng\s+)?0?(\d{1,2})(?:(?:\/|\s+năm\s+)(\d{4}))?(?![\d.,]*\d)/iu;

/** "hai tháng 7 và 8", "tháng 9 và tháng 10/2024": a month that stands in one row with the one reported. */
function joinsOwn(behind: string, period: PeriodId): boolean {
  const own = /^(\d{4})-(\d\d)$/.exec(period);
  const last = own && joined.exec(behind);
  return (
    last !== null &&
    last !== undefined &&
    Number(last[1]) === Number(own![2]) &&
    (last[2] === undefined || last[2] === own![1])
  );
}

/** Whether a figure is told of another month that the sentence sets against the one reported: "Khác với tháng 5 khi có 06 loa hỏng, ...". */
export function isToldOfThen(text: string, fact: { start: number }, period: PeriodId | null): boolean {
  if (period === null || !thenCue(text)) return false;
  return labelsOf(text).some(
    (label) => label.end <= fact.start && !isOwn(label, period) && fact.start < endOfThen(text, label),
  );
}

/** How far the words reach that tell of a label's period, where its sentence sets it against another one; -1 where it does not. */
function endOfThen(text: string, { start, end }: PeriodLabel): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const again = takenUp.exec(text.slice(end))?.[0].length;
  if (again !== undefined) return end + again + withBracket.exec(text.slice(end + again))![0].length;
  const told = ifThen.test(before) ? consequence : unlike.test(before) ? toComma : null;
  const reach = told?.exec(text.slice(end));
  return reach ? end + reach[0].length : -1;
}

/** Whether a label may name the period reported. */
export const isOwn = ({ period: named, month }: PeriodLabel, period: PeriodId): boolean =>
  named === null
    ? month === undefined || period.endsWith(`-${String(month).padStart(2, '0')}`)
    : named === period;
