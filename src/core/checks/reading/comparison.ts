import type { SeenSentence } from './view.ts';

/* Whether something said beside a figure or a label compares with another period. */

const cue =
  /so với|cùng kỳ|lũy kế|luỹ kế|(?:tháng|quý|kỳ|năm|đợt|lần) trước|đợt (?:\d+|[IVX]+)|bằng .{0,30}(?:tháng|quý|năm)|(?:tháng|Tháng) \d{1,2}(?:\/\d{4}| năm \d{4})?,? (?:là|có|đạt|chỉ)|từ (?:mức )?$|gấp [^;]{0,14}lần|(?:ít|nhiều|cao|thấp|lớn|nhỏ) hơn/iu;
/** "(tháng 6/2020: 06 gói)": brackets that begin with the period they speak of. */
const bracketsOfThen = /^\(\s*(?:cùng kỳ|(?:tháng|quý|kỳ|năm|đợt) [\p{L}\d/]+(?: năm \d{4})?)\s*:?/iu;

/** "cộng với 10.487 lao động của 10 tháng": a figure that is said to be of another stretch of time. */
const ofThen = /^\s*(?:của|trong|từ)\s+(?:(?:tháng|quý|kỳ|năm)\s|\d+ tháng)/iu;

/** Whether a figure stands for another period: behind "so với", "cùng kỳ", or in brackets that say so. */
export function isCompared(sentence: SeenSentence, fact: { start: number; end: number }): boolean {
  const { text } = sentence.at;
  const open = text.lastIndexOf('(', fact.start);
  const inBrackets = open >= 0 && !text.slice(open, fact.start).includes(')');
  if (inBrackets) {
    const close = text.indexOf(')', fact.end);
    return (
      bracketsOfThen.test(text.slice(open, fact.start)) ||
      cue.test(
        withoutOwn(text.slice(Math.max(0, open - 50), close < 0 ? text.length : close), sentence.view.period),
      )
    );
  }
  const before = text.slice(0, fact.start);
  if (/(?<!\p{L})cộng với\s+$/iu.test(before) && ofThen.test(text.slice(fact.end))) return true;
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.lastIndexOf(')')) + 1;
  return cue.test(withoutOwn(before.slice(from), sentence.view.period));
}

/** "đến tháng 8/2026 có 156 cơ sở" in the report for that month compares nothing. */
function withoutOwn(text: string, period: string | null): string {
  const month = /^(\d{4})-(\d\d)$/.exec(period ?? '');
  if (!month || !text.includes('háng')) return text;
  return text.replace(
    /(?<!(?:với|trước|kỳ) )[Tt]háng 0?(\d{1,2})(?:(?:\/| năm )(\d{4}))?(?!\d)/gu,
    (whole, number, year) =>
      Number(number) === Number(month[2]) && (year === undefined || year === month[1]) ? '' : whole,
  );
}

/** "gấp hơn 6 lần tháng 02", "ít hơn tháng 3", "bằng 85,8% tháng 7". */
const than =
  /(?:gấp [^;]{0,14}lần(?:\s(?!của)\p{L}+){0,4}|(?:(?:ít|nhiều|cao|thấp|lớn|nhỏ) )?hơn|bằng [\d.,]+\s?(?:%|lần))\s+(?:(?:của|mức|cả)\s+)?$/iu;

/** Whether a period label stands in a comparison or a span rather than saying which period is reported. */
export function isComparedLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  if (/(?:so với|cùng kỳ|lũy kế|luỹ kế|tính từ|kể từ|từ đầu|đến hết|tính đến)(?:[^,;]{0,40})$/iu.test(clause))
    return true;
  if (than.test(clause)) return true;
  if (/(?:^|\s)từ\s+$/iu.test(clause) || /(?:^|\s)từ [^,;]{0,30} đến\s+$/iu.test(clause)) return true;
  const open = before.lastIndexOf('(');
  if (open >= 0 && !before.slice(open).includes(')')) {
    const close = text.indexOf(')', end);
    return (
      /^\s*:|là|tăng|giảm|\d/iu.test(text.slice(end, close < 0 ? text.length : close)) ||
      /so với|cùng kỳ/iu.test(before.slice(open))
    );
  }
  return false;
}
