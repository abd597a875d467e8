/** Where pieces of a reply begin and end in it. */
export type Piece = { text: string; start: number; end: number };

const bullet = /^(?:[-–+•*●▪]\s*|\(?\d{1,2}[.)]\s+|\d{1,2}\s?\/\s+(?=\p{L})|\(?\d{1,2}\)\s*|[a-zđ][.)]\s+)/iu;

/** A text without white space and any of the signs at its ends; a loop, since a regular expression would try every run of signs. */
export function trimSigns(text: string, atStart: string, atEnd: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (atStart.includes(text[from]!) || /\s/.test(text[from]!))) from += 1;
  while (to > from && (atEnd.includes(text[to - 1]!) || /\s/.test(text[to - 1]!))) to -= 1;
  return text.slice(from, to);
}

/** A line or item without its bullet, list number and closing marks; tabs of a pasted row become spaces. */
export const bareItem = (text: string): string =>
  trimSigns(
    text
      .trim()
      .replace(bullet, '')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\| ?/gu, ' '),
    ',;',
    ',;.',
  );

/** "dạ có 2 văn bản:", "Trong tháng tổ chức 3 lớp:" before a list: how many follow, which says nothing of its own. */
const countingLead =
  /^\s*(?:(?:dạ|da|có|co|gồm|gom|là|la|trong|tháng|thang|kỳ|ky|này|nay|phòng|phong|sở|chi cục|đơn vị|bên|em|mình|đã|da|tổ chức|to chuc|ban hành|ban hanh|tham mưu|thực hiện|mở|mo|tổng|số|cộng)(?!\p{L})[\s,]*)*\d{1,2}\s+\p{L}{1,12}(?:\s\p{L}{1,12}){0,3}(?:\s(?:sau|như sau|nhu sau|gồm|gom|là|la))?\s?:(?!\d)/iu;

/** "Hội nghị quán triệt thì có 01 cuộc:": what is counted, said in front of it. */
const countingTopic =
  /^\s*\p{L}[^:\d\n;]{0,50}\s(?:có|co|gồm|gom|là|la)\s+\d{1,2}\s+(?:cuộc|cuoc|lớp|lop|buổi|buoi|hội nghị|hoi nghi|văn bản|van ban|vb|việc|viec|hoạt động)\s?:(?!\d)/iu;

/** A list without the words in front of it that only count it; as it is where nothing would be left. */
export function withoutCountingLead(text: string): string {
  const lead = (countingLead.exec(text.slice(0, 120)) ?? countingTopic.exec(text.slice(0, 120)))?.[0] ?? '';
  const rest = text.slice(lead.length);
  return /\p{L}/u.test(rest) ? rest.replace(/^[^\S\n]*\n?/u, '') : text;
}

/** "1/ Kiểm tra 14 cơ sở. 2/ Kiểm định 300 công tơ": items numbered from 1 in one line, each on a line of its own; other texts as they are. */
export function linesOfNumbered(text: string): string {
  if (text.includes('\n') || text.length > 4000 || !/^\s*1\s?[.)/]\s/.test(text)) return text;
  let next = 2;
  const apart = text.replace(
    /([.;,]?)\s+(\d{1,2})(\s?[.)/])\s+(?=\p{L})/gu,
    (all, sign: string, number: string, mark: string) => {
      if (Number(number) !== next) return all;
      next += 1;
      return `${sign}\n${number}${mark} `;
    },
  );
  return next > 2 ? apart : text;
}

/** The items of a reply: its lines, and within a line what semicolons outside quotes and brackets separate. */
export function itemsOf(text: string): Piece[] {
  const items: Piece[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    if (/[\p{L}\d]/u.test(piece)) items.push({ text: piece, start, end });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\n') {
      push(at);
      depth = 0;
      quoted = false;
    } else if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === '“' || sign === '”') quoted = sign === '“';
    else if (sign === ';' && depth === 0 && !quoted) push(at);
  }
  push(text.length);
  return items;
}
