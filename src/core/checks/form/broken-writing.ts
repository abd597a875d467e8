import { matchesOf } from '../../vietnamese/text/matches.ts';

/* Days and citations whose parts stand in a wrong order or under wrong signs (Nghị định 30/2020/NĐ-CP, Phụ lục I: ngày, tháng, năm; loại, số, ngày). */

/** A day that is written in no known way: `value` as YYYY-MM-DD and how it should be written, where both can be told. */
export type BrokenDate = { start: number; end: number; expected?: string; value?: string };

const parts = /(?<=ngày\s)(\d{1,4})([/.-])(\d{1,4})([/.-])(\d{1,4})(?![\d/]|[.,-]\d)/giu;

/** "20/4-2023", "2024/26/7", "03/2025/01": two kinds of signs, or a year that is not last. */
export function brokenDates(text: string): BrokenDate[] {
  return matchesOf(parts, text).flatMap((match): BrokenDate[] => {
    const [whole, one, sign, two, other, three] = match as unknown as string[];
    const at = [one!, two!, three!].findIndex((part) => part.length === 4);
    const short = at < 0 && three!.length === 2;
    if (sign === other && (at === 2 || short)) return [];
    if (at < 0 && !short) return [];
    const year = at < 0 ? `20${three}` : [one, two, three][at]!;
    const [first, second] = [one!, two!, three!]
      .filter((_, place) => place !== (at < 0 ? 2 : at))
      .map(Number);
    // "2024/26/7" and "2024/7/26": the day is what no month can be.
    const turned = at === 0 && first! <= 12;
    const [day, month] = turned ? [second!, first!] : [first!, second!];
    const place = { start: match.index, end: match.index + whole!.length };
    if (day < 1 || day > 31 || month < 1 || month > 12) return [place];
    const pad = (part: number) => String(part).padStart(2, '0');
    return [
      {
        ...place,
        expected: `${pad(day)}/${month > 2 ? month : pad(month)}/${year}`,
        value: `${year}-${pad(month)}-${pad(day)}`,
      },
    ];
  });
}

const type =
  '(?:Quyết định|Kế hoạch|Công văn|Tờ trình|Báo cáo|Thông báo|Hướng dẫn|Chỉ thị|Nghị quyết|Nghị định|Thông tư|Kết luận|Công điện|Chương trình|Đề án|Phương án|Quy chế|Quy định|Giấy mời|Biên bản)';
const number = String.raw`\d{1,5}(?:\/\d{4})?[/-][\p{Lu}\d][\p{L}\d&/.-]*`;
const day = String.raw`\d{1,2}\/\d{1,2}\/\d{4}`;
const disordered = new RegExp(
  [
    // "Công văn 1874/SNV-VLLĐ số ngày 13/5/2025"
    String.raw`${type}\s${number}\s(?:số|ngày số)(?:\sngày)?\s${day}`,
    // "số Quyết định 487/QĐ-SYT"
    String.raw`(?<!\p{L})số\s${type}\s${number}`,
    // "Kế hoạch ngày 09/8/2022 số 1462/KH-SVHTTDL", "Quyết định 15/4/2025 số 98/QĐ-SNNMT"
    String.raw`${type}\s(?:ngày\s)?${day}\ssố\s${number}`,
    // "Công văn số 1047/STP-HCTP 16/8/2024 ngày"
    String.raw`${type}\s(?:số\s)?${number}\s${day}\sngày`,
    // "ban hành ngày 05/8/2022 Kế hoạch số 64/KH-TTr"
    String.raw`ngày\s${day}\s${type}\ssố\s${number}`,
  ].join('|'),
  'gu',
);

/** Citations whose type, number and day stand in another order. */
export const disorderedCitations = (text: string): { start: number; end: number }[] =>
  matchesOf(disordered, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
