/* Figures that say of what kind something is, and count nothing: ages, ranks, how many levels a government has. */

const ages =
  /(?<!\p{L})(?:độ tuổi|(?:dưới|trên|từ|đến|đủ|quá|ngoài)(?: đủ)?|(?:dưới|trên|từ|độ tuổi)(?: từ)? \d{1,3}(?: tuổi| tháng)? ?(?:-|–|đến|và))\s*(?:từ )?$/iu;
const inAges = /(?<!\p{L})(?:độ tuổi|lứa tuổi|tuổi)(?: từ)? (?:\d{1,3}(?: tuổi| tháng)? ?(?:-|–|đến) ?)?$/iu;
const ofAge = /^(?:tháng )?tuổi(?!\p{L})/iu;

/** "mô hình | chính quyền địa phương 02 cấp". */
const governed = /(?<!\p{L})chính quyền(?: địa phương| đô thị)?\s$/iu;
const levels = /^\s?cấp(?!\p{L})/iu;

/**
 * Where the words begin that say of which age somebody is ("trẻ | dưới 01 tuổi", "trong | độ tuổi 15 - 60"), or of what rank something is
 * ("sản phẩm | 3 sao", "chính quyền | 02 cấp"); null for a figure that counts.
 */
export function attributeStart(
  text: string,
  { start, end, unit }: { start: number; end: number; unit?: string },
): number | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const from = start - before.length;
  if (unit === 'sao') return /\p{L}\s+$/u.test(before) ? start : null;
  const found =
    ofLevels(before, text.slice(end, end + 6)) ??
    inAges.exec(before) ??
    (isAge(text, end, unit) ? ages.exec(before) : null);
  return found ? from + found.index : null;
}

/** "01 tuổi", and the 24 of "từ 24 đến 60 tháng tuổi". */
const isAge = (text: string, end: number, unit: string | undefined): boolean =>
  ofAge.test(unit ?? '') ||
  ofAge.test(text.slice(end, end + 14).trimStart()) ||
  /^(?: tháng)? ?(?:-|–|đến) ?\d{1,3} (?:tháng )?tuổi(?!\p{L})/iu.test(text.slice(end, end + 30));

/** Whose levels a figure counts: those of the government are no figure of a month. */
export const ofLevels = (before: string, behind: string): RegExpExecArray | null =>
  levels.test(behind) ? governed.exec(before) : null;
