import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { expandType } from '../../vietnamese/references/document-types.ts';

/* How papers stand in what people paste: the fields of a register or an e-mail line by line, the head of the paper itself, a type that
 * sticks to its number. They are brought into the order in which papers are typed. */

type Field = 'type' | 'number' | 'date' | 'issuer' | 'title' | 'other';
const fields: [RegExp, Field][] = [
  [/^(?:so(?: ?(?:va|,|\/|-) ?)?(?: ?(?:ky hieu|kh|hieu|van ban|vb))?|ky hieu|so hieu)$/, 'number'],
  [/^(?:ngay|thoi gian)(?: (?:ban hanh|ky|van ban|phat hanh|vb))?$/, 'date'],
  [/^(?:loai|the loai|hinh thuc)(?: van ban)?$/, 'type'],
  [/^(?:trich yeu|noi dung|ve viec|tieu de|ten van ban|v\/v)(?: noi dung)?$/, 'title'],
  [/^(?:co quan|noi|don vi)(?: ban hanh| phat hanh)?$/, 'issuer'],
  [
    /^(?:tu|den|nguoi ky|nguoi gui|noi nhan|do (?:khan|mat)|nguoi soan|ghi chu|stt|so trang|tep|file|gui)$/,
    'other',
  ],
];

const fieldOf = (line: string): { field: Field; said: string } | null => {
  const match = /^\s*[-+•]?\s*([\p{L}, /-]{2,24}?)\s*:\s*(.*)$/u.exec(line);
  const head = match && foldLoose(match[1]!).trim();
  const field = head === null ? undefined : fields.find(([form]) => form.test(head))?.[1];
  return field ? { field, said: match![2]!.trim() } : null;
};

/** "Số/KH: 820/SKHCN-VP", "Ngày: 31/8/2023", "Trích yếu: ..." line by line as one line a paper; other texts as they are. */
function withoutFields(text: string): string {
  if (!text.includes('\n') || text.length > 10_000) return text;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map(fieldOf);
  const told = new Set(read.map((one) => one?.field));
  if (!told.has('number') || told.size < 2 || read.some((one) => one === null)) return text;
  const papers: Partial<Record<Field, string>>[] = [{}];
  for (const one of read) {
    // A field told once more begins the next paper.
    if (papers.at(-1)![one!.field] !== undefined && one!.field !== 'other') papers.push({});
    papers.at(-1)![one!.field] = one!.said;
  }
  return papers
    .map(({ type, number, date, issuer, title }) =>
      [
        type,
        number,
        date && `ngày ${date.replace(/^(?:ngày|ngay)\s+/iu, '')}`,
        issuer && `của ${issuer}`,
        title,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('\n');
}

/** "KH97/KH-SKHCN". */
const glued = /(?<![\p{L}\d/-])(\p{L}{2,4})(?=\d{1,5}\/[\p{L}\d])/gu;
/** "Số: 97/KH-SKHCN, Ninh Lam, ngày 30 tháng 8 năm 2023": the place beside the day, as papers print it. */
const placeAndDay =
  /(\/[\p{L}\d&-]{2,20})[,\s]{1,6}\p{Lu}\p{L}{0,10}(?:\s\p{Lu}\p{L}{0,10}){0,3},\s{1,3}(?=ngày\s{1,2}\d{1,2}\s{1,2}tháng)/gu;
const dayWithColon = /(?<!\p{L})(ngày|ngay)(?:\s(?:ký|ban hành|ky|ban hanh))?\s?:\s{0,2}(?=\d)/giu;

/** A reply with papers as they are typed, whatever it was pasted from. */
export const asTypedPapers = (text: string): string =>
  withoutFields(text)
    .replace(glued, (type: string) => (expandType(type) === null ? type : `${type} `))
    .replace(placeAndDay, '$1 ')
    .replace(dayWithColon, '$1 ');

/** "02 QĐ: ", "có 3 văn bản gồm": papers counted in front of themselves. */
const counted =
  /\s*(?:(?:gồm|có|là|gom|co)\s+)?\d{1,2}\s+(?:văn bản|vb|quyết định|qđ|qd|kế hoạch|kh|công văn|cv|tờ trình|ttr|quyet dinh|van ban|ke hoach|cong van)(?:\s+(?:như sau|sau|gồm|là|nhu sau|gom))?\s*:?\s*$/iu;
export const withoutCount = (lead: string): string =>
  lead.slice(0, -60) + lead.slice(-60).replace(counted, ' ');

/** "Về CCHC: có", "còn văn bản cải cách thì": what the papers are about, which is none of their titles. */
export const isTopic = (lead: string): boolean =>
  /^\s*(?:về|ve|còn|con|phần|phan|mục|muc|lĩnh vực|linh vuc|mảng|mang|riêng)\s[^:\d]{2,60}(?::|\sthì|\sthi)\s*(?:(?:có|co|là|gồm|sở|đã|ban hành)\s*)*$/iu.test(
    lead,
  );

/** "(như đã báo)": a remark to the reader in the place of a title. */
export const isRemark = (title: string): boolean =>
  /^(?:(?:nhu|da|em|ben em|toi|theo|cai nay|van ban nay|nhu lan truoc|lan truoc|thang truoc)\s+)+(?:bao|gui|neu|noi|tra loi|bao cao|gui file|dua)(?: (?:roi|a|chi|anh|tren|o tren|lan truoc|thang truoc|truoc|qua))*$/.test(
    foldLoose(title),
  ) || /^(?:phat hanh|ban hanh|gui|ky|co hieu luc)(?: tu)?(?: ngay)? \d/.test(foldLoose(title));

/** Papers whose symbols were left out, several in a line ("KH 97 và CV 820"); the line itself where it is something else. */
export function shortPapersApart(line: string): string[] {
  const parts = line.split(/,\s+|\s+(?:và|va)\s+/u);
  const each = parts.every((part) => {
    const match = /^\s*(\p{L}[\p{L} ]{1,20}?)\s+(?:số\s+)?\d{1,5}(?![\d/.,])/u.exec(part);
    return match !== null && expandType(match[1]!) !== null;
  });
  return parts.length > 1 && each ? parts : [line];
}

const short =
  /(?<![\p{L}\d/])(\p{L}[\p{L}.]{0,14}(?:\s\p{L}{1,12})?)\s(?:số\s+|so\s+)?\d{1,5}(?=\s{0,2},?\s{0,2}\(?(?:ngày\s+|ngay\s+)?\d{1,2}[/.-]\d{1,2})/giu;

/** Where a paper whose symbol was left out stands with its day ("kh 97 30/8"): the end of its number; null when there is none. */
export function shortPaperEnd(text: string): number | null {
  for (const match of text.slice(0, 400).matchAll(short)) {
    const words = match[1]!.split(' ');
    if (words.some((_, from) => expandType(words.slice(from).join(' ')) !== null))
      return match.index + match[0].length;
  }
  return null;
}
