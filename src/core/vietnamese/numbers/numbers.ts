import { Decimal } from 'decimal.js';
import { fold } from '../letters/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { parseNumberWords } from './number-words.ts';

/** How an office writes small counts ("02 dự án") and the months 3 to 9 of its short dates ("09/08/2023"). */
export type HouseStyle = { padCounts: boolean; padMonths: boolean };

/** The style of most offices, where their earlier reports say nothing: counts padded, months not. */
export const defaultHouseStyle: HouseStyle = { padCounts: true, padMonths: false };

const grouped = /^(\d{1,3}([. \u00A0])\d{3}(?:\2\d{3})*)(?:,(\d+))?$/;
const groupedByComma = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const decimal = /^(\d+)[.,](\d+)$/;

/** A plain decimal string without needless zeros: "007" → "7", "64.50" → "64.5". */
export function canonical(value: string): string {
  return new Decimal(value).toFixed();
}

/**
 * One Vietnamese number, in digits or words, as an exact decimal string; null when the text is anything else. A dot before three digits
 * separates thousands, any other dot or a comma is the decimal sign.
 */
export function parseNumber(text: string): string | null {
  const plain = text.trim();
  const sign = /^[-−]/.test(plain) ? '-' : '';
  const digits = sign === '' ? plain : plain.slice(1);
  if (/^\d+$/.test(digits)) return canonical(sign + digits);
  const groups = grouped.exec(digits);
  if (groups && !digits.startsWith('0'))
    return canonical(`${sign}${groups[1]!.replace(/\D/g, '')}.${groups[3] ?? '0'}`);
  if (groupedByComma.test(digits)) return canonical(sign + digits.replaceAll(',', ''));
  const parts = decimal.exec(digits);
  if (parts) return canonical(`${sign}${parts[1]}.${parts[2]}`);
  if (/\d/.test(plain)) return null;
  return parseNumberWords(fold(plain).split(' '));
}

/** A decimal string in Vietnamese writing: "1245" → "1.245", "64.5" → "64,5"; `pad` gives whole numbers from 1 to 9 a leading zero. */
export function writeNumber(value: string, style: { pad?: boolean } = {}): string {
  const [whole = '0', fraction] = canonical(value).split('.');
  if (style.pad && fraction === undefined && /^[1-9]$/.test(whole)) return `0${whole}`;
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? dotted : `${dotted},${fraction}`;
}

/** A count with its unit in house style: "02 dự án", "1.245 hồ sơ", "12,5 mét giá"; without a unit the number alone. */
export function writeQuantity(value: string, unit: string, style: HouseStyle): string {
  return `${writeNumber(value, { pad: style.padCounts })} ${unit}`.trimEnd();
}

const smallCount = /(?<![\d.,/:\-–\p{L}])(?<before>\p{L}+ )?(?<zero>0?)[1-9](?= (?!tháng|giờ|cửa)\p{Ll})/gu;
const notCounted =
  /^(?:khoản|điều|mục|chương|phần|tháng|ngày|quý|đợt|lần|tầng|số|cấp|khóa|khoá|năm|điểm|thứ|đến) $/iu;
const shortDate = /(?<![\d/.-])\d{1,2}\/(?<zero>0?)[3-9]\/\d{4}(?!\d)/g;

function mostlyPadded(texts: string[], pattern: RegExp, otherwise: boolean): boolean {
  let padded = 0;
  let bare = 0;
  for (const text of texts) {
    for (const match of matchesOf(pattern, text)) {
      if (match.groups?.before && notCounted.test(match.groups.before)) continue;
      if (match.groups?.zero) padded++;
      else bare++;
    }
  }
  return padded === bare ? otherwise : padded > bare;
}

/** The office's own style by the majority in its earlier reports; the default where they give no evidence or are evenly split. */
export function learnHouseStyle(texts: string[]): HouseStyle {
  return {
    padCounts: mostlyPadded(texts, smallCount, defaultHouseStyle.padCounts),
    padMonths: mostlyPadded(texts, shortDate, defaultHouseStyle.padMonths),
  };
}
