import { writeDate } from '../dates/dates.ts';
import { fold } from '../letters/fold.ts';
import type { HouseStyle } from '../numbers/numbers.ts';
import type { Reference } from '../types.ts';

/** How much of a reference is written: all of it, type + number + date, type + number, or one part. */
export type ReferenceForm = 'full' | 'cite' | 'short' | 'type' | 'number' | 'date';

const laws = new Set(['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp']);

function writtenTitle({ type, title }: Reference): string {
  if (title === null) return '';
  if (/^(?:v\/v|về)(?!\p{L})/iu.test(title))
    return title.replace(/^v\/v:?/iu, 'về việc').replace(/^Về/u, 'về');
  if (type !== null && fold(type) === 'công văn') return `về việc ${title}`;
  return startsWithNoun.test(title) ? `về ${title}` : title;
}

/** Titles that begin with a thing and no act, which "ngày 05/01/2024 lịch tiếp công dân" would leave hanging. */
export const startsWithNoun =
  /^(?:công tác|lịch|kết luận|kết quả|danh mục|chương trình|tình hình|cải cách|chế độ|chính sách|nhiệm vụ|phương án|dự toán|hoạt động|việc|chủ trương|định hướng|nội dung|biện pháp|giải pháp|mức|tiêu chuẩn|thời gian|kế hoạch|một số|các|những|trách nhiệm|quyền|cơ chế|chuyển đổi số)(?!\p{L})/iu;

/**
 * A reference in words by Nghị định 30/2020/NĐ-CP (Phụ lục I, căn cứ): first citation `full`, later ones `short`; laws by type and name
 * only. `own` leaves out the issuer (the office does not name itself). Parts that are null are left out.
 */
export function writeReference(
  reference: Reference,
  form: ReferenceForm,
  options: { own: boolean; style?: HouseStyle },
): string {
  const type = reference.type ?? '';
  const number = reference.number === null ? '' : `số ${reference.number.replace(/^số:?\s*/iu, '')}`;
  const date = reference.date === null ? '' : writeDate(reference.date, options.style);
  if (form === 'type') return type;
  if (form === 'number') return number;
  if (form === 'date') return date;
  const words = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
  if (laws.has(fold(type)) && reference.title !== null) return words(type, reference.title, number);
  const named = words(type, number);
  // A resolution of a congress has nothing but its name ("Nghị quyết Trung ương 4 khóa XII").
  if (reference.number === null && date === '') return words(type, writtenTitle(reference));
  if (form === 'short') return named;
  const cite = words(named, date === '' ? '' : `ngày ${date}`);
  if (form === 'cite') return cite;
  return words(
    cite,
    options.own || reference.issuer === null ? '' : `của ${reference.issuer}`,
    writtenTitle(reference),
  );
}
