import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../view.ts';
import { isToldOfThen } from './compared-labels.ts';

/* Whether something said beside a figure compares with another period. */

const cue =
  /so với|cùng kỳ|lũy kế|luỹ kế|(?:tháng|quý|kỳ|năm|đợt|lần) trước|đợt (?:\d+|[IVX]+)|bằng .{0,30}(?:tháng|quý|năm)|(?:[Tt]háng \d{1,2}|[Qq]uý [IV]+)(?:\/\d{4}| năm \d{4})?,? (?:là|có|đạt|chỉ)|(?<!(?:đến|tới|gửi|lấy) )từ (?:mức )?$|gấp (?:đôi|hai|ba|bốn|năm|rưỡi)(?!\p{L})|gấp [^;]{0,14}lần|(?:ít|nhiều|cao|thấp|lớn|nhỏ) hơn/iu;
/** "(tháng 6/2020: 06 gói)": brackets that begin with the period they speak of. */
const bracketsOfThen = /^\(\s*(?:cùng kỳ|(?:tháng|quý|kỳ|năm|đợt) [\p{L}\d/]+(?: năm \d{4})?)\s*:?/iu;

/** "gấp 2,5 lần kinh phí tài trợ của tháng 5/2023 (185 triệu đồng)": a bracket right behind the other period. */
const namedThen =
  /(?<!\p{L})(?:của|với|hồi|bằng|hơn|kém) (?:\p{L}+ ){0,3}?(?:tháng|kỳ|quý|năm) (?:trước|\d[\d/]*(?: năm \d{4})?|[IV]+(?:\/\d{4}| năm \d{4})?)\s*$/iu;

const opensClause = /;\s+(?:còn |riêng |trong )?(tháng \d{1,2}(?:\/| năm )\d{4}),?\s[^;]*$/iu;

/** "giảm 2.676 việc so với năm 2018 (trong đó đã ủy thác 580 việc)": brackets that go on with what is reported, as "(khách quốc tế 210 lượt, tăng 7%)" does. */
const bracketsOfNow =
  /^\(\s*(?:(?:trong đó|bao gồm|gồm|cụ thể)(?!\p{L})|(?!(?:cùng kỳ|tháng|quý|năm|kỳ|đợt|lần)(?!\p{L}))\p{L}[^();\d]{0,50}\d[^();]{0,40},\s(?:tăng|giảm)\s)/iu;

const stepBehind = /,\s(?:tăng|giảm|thêm|bớt|nhiều hơn|ít hơn|cao hơn|thấp hơn)\s/iu;

/** "cộng với 10.487 lao động của 10 tháng": a figure that is said to be of another stretch of time. */
const ofThen = /^\s*(?:của|trong|từ)\s+(?:(?:tháng|quý|kỳ|năm)\s|\d+ tháng)/iu;

/** "so với 1,3 tỷ đồng của ba hội chợ tháng trước": a further figure of then, in front of the words that say so. */
const withOfThen = /so với (?:[^,;]|,(?=\d)){1,60}$/iu;
const thenBehind = /^\s*(?:(?:của|trong|ở)\s+)?(?:tháng|quý|kỳ|năm)\s(?:trước|\d|[IV]+(?!\p{L}))/u;

/** "so với tháng 5/2024", "ít hơn tháng trước 35 trẻ". */
const comparisonOver =
  /so với [^,;:\d]{2,30}(?:[\d/]{1,8}(?: năm \d{4})?)?$|hơn (?:so với )?(?:tháng|quý|kỳ|năm) (?:trước|\d[\d/]{0,7}(?: năm \d{4})?) [\d.,]{1,12}(?:%| [^,;:\d]{1,30})$/iu;

/** "đều thấp hơn tháng 01/2025: lợn 18.460 con", "thấp hơn tháng trước: lợn 18.460 con, giảm 7.850 con": of which all is said, or how far each went. */
const levelOver = /hơn (?:so với )?(?:tháng|kỳ|quý|năm) (?:trước|\d[\d/]{0,7}(?: năm \d{4})?)$/iu;
const ofAll = /(?<!\p{L})(?:đều|cùng|đồng loạt)(?: \p{L}+)? hơn [^:]{4,30}$/iu;
const stepNext = /^[,(\s]+(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn)\s/iu;

/** "tăng 253 việc so với tháng trước: khai sinh 1.486 việc": the colon leads back to this month. Where it stands, or -1. */
const endOfComparison = (before: string, after: string): number => {
  const colon = before.lastIndexOf(': ');
  const front = before.slice(Math.max(0, colon - 60), Math.max(0, colon));
  const over =
    comparisonOver.test(front) || (levelOver.test(front) && (ofAll.test(front) || stepNext.test(after)));
  return over ? colon : -1;
};

/**
 * "giảm 03 công trình so với tháng 02/2024 với tổng trị giá 733 triệu đồng", "nhiều hơn tháng trước 05 ổ và đã xử lý cả 14 ổ": what the second
 * "với", or "và", joins is of this month. Where it stands, or -1.
 */
const joinedToNow =
  /(?:so với|hơn) (?:cùng kỳ|(?:tháng|quý|kỳ|năm|đợt) [\p{L}\d/]+)(?: năm (?:\d{4}|trước))?(?: \d[\d.,]{0,11}(?: \p{L}+){0,2}?)? (?:với(?= )|và(?= \d| ?$| (?:đã|đang|được|còn|cũng) ))/giu;
const endOfThen = (before: string): number => {
  const last = matchesOf(joinedToNow, before.slice(-160)).at(-1);
  return last ? Math.max(0, before.length - 160) + last.index + last[0].length : -1;
};

/** What leads to a bracket, back to a sign; "cao hơn tháng trước cả về số cơ sở (17) lẫn số tiền (" reaches over the first bracket. */
function frontOf(before: string): string {
  const both = /(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?:[^,;.()]|\([^()]{0,30}\)){3,90}$/iu.exec(before)?.[0];
  if (both !== undefined && /cả về [^()]*\(|(?<!\p{L})(?:lẫn|và) /iu.test(both)) return both;
  const near = before.slice(-50);
  const cut = near.search(/[,;](?!\d)\s(?:[^,;]|,(?=\d))*$/u);
  // "So với tháng trước, số vụ giảm (": an opening comparison holds on.
  const opening = /(?:^|[.;:]\s+)so với [^,;]*$/iu;
  return cut < 0 || opening.test(before.slice(0, cut - near.length)) ? near : near.slice(cut);
}

/** Whether a figure stands for another period: behind "so với", "cùng kỳ", or in brackets that say so. */
export function isCompared(sentence: SeenSentence, fact: { start: number; end: number }): boolean {
  const { text } = sentence.at;
  if (isToldOfThen(text, fact, sentence.view.period)) return true;
  const open = text.lastIndexOf('(', fact.start);
  const inBrackets = open >= 0 && !text.slice(open, fact.start).includes(')');
  if (inBrackets) {
    const close = text.indexOf(')', fact.end);
    const bracket = text.slice(open, close < 0 ? text.length : close);
    if (bracketsOfNow.test(bracket)) {
      // "(gồm 72 tổ thôn và 15 tổ phố, giảm 02 tổ so với tháng 5)": what the change is measured by is said of the change.
      const step = bracket.slice(fact.end - open).search(stepBehind);
      const reach = step < 0 ? bracket : bracket.slice(0, fact.end - open + step);
      return cue.test(withoutOwn(reach, sentence.view.period));
    }
    return (
      namedThen.test(withoutOwn(text.slice(0, open), sentence.view.period)) ||
      bracketsOfThen.test(text.slice(open, fact.start)) ||
      cue.test(withoutOwn(frontOf(text.slice(0, open)) + bracket, sentence.view.period))
    );
  }
  const before = text.slice(0, fact.start);
  if (/(?<!\p{L})cộng với\s+$/iu.test(before) && ofThen.test(text.slice(fact.end))) return true;
  if (withOfThen.test(before.slice(-80)) && thenBehind.test(text.slice(fact.end))) return true;
  // "; tháng 3/2026, số cơ sở bị xử phạt là 14": a clause that begins with the other period is of then.
  const label = opensClause.exec(before)?.[1];
  if (label !== undefined && withoutOwn(label, sentence.view.period) !== '') return true;
  const from = Math.max(
    endOfThen(before),
    before.lastIndexOf(';'),
    before.lastIndexOf(','),
    before.lastIndexOf(')'),
    endOfComparison(before, text.slice(fact.end)),
  );
  return cue.test(withoutOwn(before.slice(from + 1), sentence.view.period));
}

/** "316 hồ sơ kỳ trước chuyển sang và 2.184 hồ sơ tiếp nhận mới": what was carried over is of this period. */
const carriedOver =
  /(?<!\p{L})(?:tháng|quý|kỳ|năm|đợt) trước(?= (?:đã )?(?:chuyển|kết chuyển|mang|dồn|để lại)(?!\p{L}))/giu;

/** "đến tháng 8/2026 có 156 cơ sở" in the report for that month compares nothing. */
function withoutOwn(whole: string, period: string | null): string {
  const text = whole.includes('trước') ? whole.replace(carriedOver, '') : whole;
  const quarter = /^(\d{4})-Q(\d)$/.exec(period ?? '');
  if (quarter) {
    const name = ['I', 'II', 'III', 'IV'][Number(quarter[2]) - 1];
    return text.replace(
      new RegExp(`(?<!(?:với|trước|kỳ) )quý ${name}(?:(?:/| năm )${quarter[1]})?(?![\\p{L}\\d/])`, 'giu'),
      '',
    );
  }
  const month = /^(\d{4})-(\d\d)$/.exec(period ?? '');
  if (!month || !text.includes('háng')) return text;
  return text.replace(
    /(?<!(?:với|trước|kỳ) )[Tt]háng 0?(\d{1,2})(?:(?:\/| năm )(\d{4}))?(?!\d)/gu,
    (label, number, year) =>
      Number(number) === Number(month[2]) && (year === undefined || year === month[1]) ? '' : label,
  );
}
