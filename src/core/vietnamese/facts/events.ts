import { matchesOf } from '../text/matches.ts';
import type { Fact } from '../types.ts';

type Event = Extract<Fact, { kind: 'event' }>;

const kinds =
  'hội nghị|hội thảo|hội thi|hội chợ|hội thao|hội diễn|tọa đàm|toạ đàm|diễn đàn|đại hội|lễ|ngày hội|tuần lễ|giải|cuộc thi|cuộc họp|phiên họp|buổi|lớp|khóa|khoá|tập huấn|triển lãm|đối thoại|sinh hoạt chuyên đề';
const verbs =
  'tổ chức|tổ chức thành công|phối hợp tổ chức|đăng cai|chủ trì|tham dự|tham gia|dự|khai mạc|bế mạc|khai giảng|mở|diễn ra|đồng tổ chức|tổ chức họp';
const held = new RegExp(`(?<!\\p{L})(?:${verbs})\\s+(?=(?:${kinds})\\s+\\p{L})`, 'giu');
/** Where the name of an event is over: punctuation, or the words that tell of its time, place, people or purpose. */
const over =
  /[;:.!?()\n“"]|,\s(?!(?:công chức|viên chức|người lao động|phường|doanh nghiệp|cá nhân|đo lường|chất lượng|chống|giải quyết|xử lý|bồi dưỡng|nghiệp vụ|thể thao|thi đua|khen thưởng)(?!\p{L}))|\s+(?:cho|tại|ở|nhằm|để|do|vào|từ|trên địa bàn|trong|với sự|có|gồm|ngày|sáng|chiều|thu hút|được|đã)(?!\p{L})(?:\s|$)/gu;

/** Events that a text says were held or attended, by their name as it stands ("Hội nghị đối thoại với doanh nghiệp"). */
export function readEvents(text: string): Event[] {
  const found: Event[] = [];
  for (const match of matchesOf(held, text)) {
    const start = match.index + match[0].length;
    over.lastIndex = start;
    const stop = over.exec(text.slice(0, start + 200))?.index ?? Math.min(text.length, start + 200);
    const value = text.slice(start, stop).trimEnd();
    // "tổ chức hội nghị, hội thảo" and "tổ chức lớp học" name none.
    if ((value.match(/\p{L}+/gu) ?? []).length < 4) continue;
    found.push({ kind: 'event', text: value, start, end: start + value.length, value });
  }
  return found;
}
