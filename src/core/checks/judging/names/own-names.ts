import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, keysOf, longKey } from '../../reading/words.ts';
import { leavesOutNames } from './lasting-partners.ts';

/*
 * What an office is and where it works: last month's dated sentences name it as the one that they tell of, and so may this month's. Whom the
 * office met, and where, is of its month.
 */

/** What may stand in front of the one that a sentence tells of: "Tháng 5/2023,", "Trong quý I,", "Đến hết ngày 31/3/2023,", "tình hình tại". */
const leading =
  /(?:^|;\s|(?:[Tt]háng|[Qq]uý|[Kk]ỳ|[Nn]ăm|[Nn]gày) [^,;.]{1,24}(?:,\s|\s(?=(?:BHXH|BHTN|UBND|HĐND|Sở|Chi cục|Trung tâm|tỉnh|toàn tỉnh)(?!\p{L}))))$/u;
const bodies =
  /^(?:Ban|Cục|Chi cục|Trung tâm|Liên minh|Hội|Liên đoàn|Liên hiệp|Kho bạc|Bảo hiểm xã hội|Đoàn|Công đoàn|Công an|Mặt trận|Quỹ|Viện|Vườn quốc gia)(?!\p{L})/u;
/** Bodies that do the work of an office themselves, also in a later clause; others are told there of what they did with it. */
const units = /^(?:Ban|Cục|Chi cục|Trung tâm|Kho bạc|Bảo hiểm xã hội|Viện|Vườn quốc gia)(?!\p{L})/u;
/** What is done with the office or for it, by somebody else. */
const asAnother =
  /^\s(?:đã\s)?(?:cùng|phối hợp|ủng hộ|tài trợ|trao|tặng|hỗ trợ|ký|đến|sang|về|thăm)(?!\p{L})/u;

/**
 * Whether the last report begins with this body what it tells ("Tháng 5/2023, Ban Tôn giáo tiếp nhận ...", "...; Trung tâm Kiểm dịch lấy 19
 * mẫu"): the office itself, and no news.
 */
export const tellsOfItself = ({ view }: SeenSentence, name: string): boolean =>
  bodies.test(name) &&
  view.earlier.entries.some(({ sentence: { text }, newest }) => {
    const at = newest ? text.indexOf(name) : -1;
    if (at < 0) return false;
    const behind = text.slice(at + name.length);
    const front = leading.exec(text.slice(0, at))?.[0];
    if (front === undefined || !/^\s\p{Ll}/u.test(behind)) return false;
    return !front.startsWith(';') || (units.test(name) && !asAnother.test(behind) && !leavesOutNames(view));
  });

/** "Hội Liên hiệp Phụ nữ tỉnh", "Ngân hàng Chính sách xã hội tỉnh": one for the whole of its province or district, which is not named. */
const ofItsLevel = /\s(?:tỉnh|[Tt]hành phố|huyện|thị xã|quận)$/u;
/** "Doanh số cho vay tháng 10/2025 của Chi nhánh": what is told of, in front of whose it is. */
const whose = /^[^,;:.\d]{3,60}(?: [\d/IV]+(?: năm \d{4})?)? của (?:Chi nhánh )?$/u;
const measured = /^\s(?:ước |đã )?(?:đạt|là|tăng|giảm|có)(?!\p{L})/u;

/**
 * Whether a sentence begins with a body of the office's own level and kind what it did, or with a figure of it: the office itself, by its full
 * name. What it is for, its answers and earlier reports speak of; of another body they do not.
 */
export function isOfficeInFull({ view, at: { text } }: SeenSentence, name: string): boolean {
  if (!ofItsLevel.test(name)) return false;
  const at = text.indexOf(name);
  const [front, behind] = [text.slice(0, at), text.slice(at + name.length)];
  const tells = /^\s\p{Ll}/u.test(behind) && !asAnother.test(behind);
  if (!(tells && leading.test(front)) && !(whose.test(front) && measured.test(behind))) return false;
  const [, ...own] = keysOf(name).slice(0, -1);
  const pairs = own.slice(1).map((key, from) => `${own[from]} ${key}`);
  return (
    pairs.some((pair) => view.tells(pair) || view.earlier.standing.has(pair)) &&
    own.filter((key) => view.knows(key)).length * 2 >= own.length
  );
}

const province = /^(?:[Tt]ỉnh|[Tt]hành phố) \p{Lu}/u;
/** The whole of a province: "toàn tỉnh Hà Giang", "trên địa bàn tỉnh Bắc Kạn". */
const whole = /(?:(?<!\p{L})[Tt]oàn\s|(?<!\p{L})(?:[Tt]rên )?[Đđ]ịa bàn (?:toàn )?)$/u;
/** Whom a province is only beside, or where one goes. */
const beside =
  /(?<!\p{L})(?:với|tại|ở|từ|đến|sang|về|cho|cùng|giữa|giáp|ngoài|đón|tiếp|thăm|mời|dự|giúp|gửi|đoàn (?:công tác|cán bộ|đại biểu|lãnh đạo))(?!\p{L})/iu;
/** So many words are the name of whom a sentence tells of; a longer front has told a deed already. */
const longest = 12;

/**
 * Whether a name is that of the office's own province: the last report tells of the whole of it, or of one in it that begins the sentence
 * ("các cơ sở y tế công lập tỉnh Phú Thọ khám ...", "BHXH tỉnh Lạng Sơn thu ...").
 */
export function isOwnProvince({ view }: SeenSentence, name: string): boolean {
  if (!province.test(name)) return false;
  const key = longKey(name);
  return view.earlier.entries.some(({ sentence: { text }, newest }) => {
    const at = newest && containsKey(longKey(text), key) ? text.indexOf(name.slice(1)) - 1 : -1;
    if (at < 0) return false;
    const front = text.slice(0, at);
    return whole.test(front) || isSubject(text, front, at + name.length);
  });
}

const label = /^(?:[^,;.\d]{0,24}(?:[Tt]háng|[Qq]uý|[Kk]ỳ|[Nn]ăm|[Nn]gày) [\d/IV]+(?: năm \d{4})?,?\s)?/u;
/** What an office does: written small, it is no part of its name, and what follows is done to somebody else. */
const deed =
  /(?<!\p{L})(?:tiếp|nhận|tham quan|khảo sát|học tập|ký|làm việc|tổ chức|phối hợp|hỗ trợ|kiểm tra|giám sát|cử|trao|tặng|mua|bán|đưa|chuyển|triển khai|thực hiện|mở|lấy|xử lý|cấp|thu|có|đã|được|giao lưu|kết nối|trao đổi|hướng dẫn|tư vấn|điều tra|xác minh|cung cấp|cung ứng|tiêu thụ|phát hiện|bàn giao)(?!\p{L})/u;
const ownHead = /^(?:Sở|Chi cục|Cục|Trung tâm|Ban|Thanh tra|Văn phòng|Ngành|Đoàn|Hội)(?!\p{L})/u;
const ownName = /^(?:\p{Lu}\p{L}*\s){2}|^\p{Lu}\p{L}*(?: \p{Ll}+)? \p{Lu}/u;

/** Whether the subject of a sentence ends with the name: behind it the deed begins. */
function isSubject(text: string, front: string, end: number): boolean {
  const behind = text.slice(end);
  if (!/^\s\p{Ll}/u.test(behind) || asAnother.test(behind)) return false;
  const from = label.exec(front)![0].length;
  const subject = front.slice(from);
  if (/[,;:.\d(]/u.test(subject) || beside.test(subject) || subject.trim().split(/\s+/u).length > longest)
    return false;
  // "Sở tiếp nhận hàng của tỉnh ...": a deed is told in front, and the province is somebody else's.
  return !deed.test(subject) && (!ownHead.test(subject) || ownName.test(subject));
}
