import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { daysForm } from './read-days.ts';

/* The words of an event that are none of its name: who held it and when, and where one event ends and the next begins. */

const held =
  '(?:hội nghị|hội thảo|hội thi|lớp|tập huấn|buổi|cuộc|khóa|khoá|tọa đàm|toạ đàm|phổ biến|đào tạo|bồi dưỡng|diễn đàn|lễ|đối thoại|tuyên truyền|sinh hoạt|họp|hoi nghi|hoi thao|lop|tap huan|buoi|cuoc|toa dam|pho bien|hop|hn|ht)(?!\\p{L})';
const count = '(?:(?:\\d{1,2}|một|hai|ba|mot)\\s+)?';

const organised = new RegExp(
  `^([^()“”"]{1,140}?)[\\s,]+(?:(?:đã|vừa|da|vua)\\s+)?(?:tổ chức|mở|to chuc|mo)(?:\\s+(?:xong|được|thành công|duoc))?\\s*:?\\s+(?=${count}${held})`,
  'iu',
);
/** "Sở họp giao ban", "cơ quan họp quán triệt": who met, in front of the meeting. */
const met =
  /^(?:sở|cơ quan|chi cục|phòng|đơn vị|văn phòng|bên em|co quan|chi cuc|don vi)\s+(?:(?:đã|có|da)\s+)?(?=(?:họp|hop|giao ban)(?!\p{L}))/iu;
/** Who or when, where it is only the office itself in a month. */
const own = new Set(
  'trong thang ky nay vua qua roi so phong chi cuc don vi co quan ben em minh toi da xin bao cao anh chi va to vao dip dau cuoi giua ngay sang chieu toi thu hai ba tu nam sau bay hom'.split(
    ' ',
  ),
);
const time =
  /(?<!\p{L})(?:thứ\s+(?:\d|hai|ba|tư|năm|sáu|bảy)|chủ nhật|hôm|tuần (?:trước|này|rồi|qua)|(?:đầu|giữa|cuối) tháng|thu\s+(?:\d|hai|ba|tu|nam|sau|bay)|tuan (?:truoc|nay|roi))(?!\p{L})/iu;

const weekday =
  /[,\s]+(?:vào\s+)?(?:hôm\s+|sáng\s+|chiều\s+)?(?:thứ\s+(?:\d|hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?:\s+(?:tuần trước|tuần này|vừa rồi|vừa qua))?(?!\p{L})/iu;
/** "có 1 hội nghị ...". */
const thereWas = new RegExp(`^(?:có|co)\\s+(${count}${held})`, 'iu');

/** Whether words tell that somebody went to an event of others. */
export const attends = (name: string): boolean =>
  /(?:^|\s)(?:tham dự|tham gia|đi dự|dự|tham du|tham gia)\s+(?:hội nghị|hội thảo|lớp|tập huấn|lễ|cuộc|họp|hoi nghi|hoi thao|lop|tap huan)(?!\p{L})/iu.test(
    name,
  );

/**
 * The name of an event without the words in front of it that tell who held it. `lost` are those words where they tell more than that it was
 * the office ("phối hợp UBND huyện", "tuần trước" without a day): the report has no place for them, so they are asked about.
 */
export function withoutOrganiser(name: string, dated: boolean): { name: string; lost: string | null } {
  const match = organised.exec(name);
  // "hội nghị hôm thứ ba (12/9)": the day said twice.
  if (!match)
    return {
      name: (dated ? name.replace(weekday, '') : name).replace(met, '').replace(thereWas, '$1'),
      lost: null,
    };
  const lead = match[1]!.trim();
  // "chưa mở lớp nào" holds nothing.
  if (/(?<!\p{L})(?:chưa|không|chua|khong|ko)$/iu.test(lead)) return { name, lost: null };
  if (new RegExp(`^${count}${held}`, 'iu').test(lead)) return { name, lost: null };
  const known = (foldLoose(lead).match(/[a-z]+/g) ?? []).every((word) => own.has(word));
  return { name: name.slice(match[0].length), lost: known && (dated || !time.test(lead)) ? null : lead };
}

/** A day told by its name alone ("thứ sáu tuần trước"), which no calendar of the report holds. */
export const namesDay = (text: string): boolean => time.test(text);

const aDay = new RegExp(daysForm, 'iu');
const aHold = new RegExp(`(?<!\\p{L})${held}`, 'iu');
/** Whether words tell of something that was held on a day. */
export const holdsEvent = (text: string): boolean => aHold.test(text) && aDay.test(text);
const heads = /\d\s*(?:người|nguoi|đại biểu|học viên|hv|đb|đ\/c|đồng chí|cán bộ)(?!\p{L})/iu;
const boundary = new RegExp(
  `(?:[,.+]|\\s(?:và|va|&))\\s+(?=${count}${held}|(?:(?:sáng|chiều|ngày|ngay)\\s+)*${daysForm}[\\s,:–-]+(?:\\p{L}+\\s+){0,6}?${count}${held})`,
  'giu',
);

/** Several events in one line, each with its own day or heads ("6/9 tập huấn A, 8/9 hội thảo B"); the line itself where it is one. */
export function eventsApart(line: string): string[] {
  if (line.length > 1000) return [line];
  const bracketed = line.split(/(?<=\))\s*(?:[,;+]|và|va)\s*(?=\p{L})/u);
  if (bracketed.length > 1 && bracketed.every((one) => /\([^()]*\)\s*$/u.test(one) && aDay.test(one)))
    return bracketed;
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  const ends = new Map([...line.matchAll(boundary)].map((one) => [one.index, one[0].length]));
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '(') depth += 1;
    else if (line[at] === ')') depth -= 1;
    const length = ends.get(at);
    if (length === undefined || depth > 0) continue;
    parts.push(line.slice(start, at));
    start = at + length;
  }
  parts.push(line.slice(start));
  const whole = (test: RegExp): boolean => parts.every((one) => test.test(one));
  return parts.length > 1 && whole(aHold) && (whole(aDay) || whole(heads))
    ? parts.map((one) => one.trim())
    : [line];
}

const field =
  /^\s*(?:địa điểm|dia diem|thời gian|thoi gian|số người|so nguoi|số lượng|so luong|mục đích|muc dich|thành phần|thanh phan)(?!\p{L})/iu;

/** The lines of a reply with those that only tell where, when or how many of the event before them joined to it; dashes between parts are commas. */
export function withFields(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const parted =
      (line.match(/\s[-–]\s/gu) ?? []).length > 1 && aDay.test(line)
        ? line.replace(/\s[-–]\s/gu, ', ')
        : line;
    const plain = parted.replace(
      /(?<!(?:số lượng|số người|số đại biểu|số học viên|sl)\s?):\s*(?=(?:thời gian|địa điểm|số người|số lượng|ngày)(?!\p{L})|\d{1,4}\s(?:người|học viên|đại biểu)(?!\p{L}))/giu,
      ', ',
    );
    if (joined.length > 0 && field.test(plain)) joined.push(`${joined.pop()!}, ${plain.trim()}`);
    else joined.push(plain);
  }
  return joined;
}

/** "2 lớp tập huấn: 30/8 về nhãn hàng hóa": a name that only says what about, with what was counted in front of all. */
export function withNoun(name: string, whole: string): string {
  const noun = /\d{1,2}\s+((?:lớp|hội nghị|hội thảo|buổi|cuộc)(?:\s\p{L}{1,8}){0,3})\s*:/iu.exec(
    whole.slice(0, 120),
  )?.[1];
  return noun && /^(?:về|cho|tại)\s/iu.test(name) ? `${noun} ${name}` : name;
}

/** "ở huyện Sơn Hà": a place that is named; "dân chủ ở cơ sở" is none. */
export const somewhere =
  /(?<!dân chủ|quê)\s(?:ở|o)\s(?=(?:huyện|xã|phường|thị xã|thị trấn|thành phố|tx|tp|thôn|hội trường|trụ sở|trung tâm|nhà văn hóa|nhà văn hoá|khách sạn|UBND|trường|huyen|phuong|thi xa)\s\p{L})/iu;
