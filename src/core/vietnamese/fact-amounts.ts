import { Decimal } from 'decimal.js';
import { anyOf, fold } from './fold.ts';
import { parseMoney } from './money.ts';
import { numberWords } from './number-words.ts';
import { canonical, parseNumber } from './numbers.ts';
import type { Fact } from './types.ts';
import { knownUnit, readUnit, type UnitLexicon } from './units.ts';
import { hedges, orderingWords, sayings, weakOrderingWords } from './words.ts';

type Amount = Extract<Fact, { kind: 'money' | 'percent' | 'ratio' | 'quantity' | 'zero' }>;

const digits = '\\d+(?:[.,]\\d+)*';
const spelled = `(?:${numberWords.first.join('|')})(?:\\s+(?:${[...new Set(numberWords.next)].join('|')}))*`;
const scale = '(?:nghìn tỷ|nghìn tỉ|ngàn tỷ|trăm triệu|nghìn|ngàn|triệu|tỷ|tỉ)';
const currency = '(?:đồng|đ|VNĐ|VND|vnđ)(?![\\p{L}])';

const money = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?:${digits}|nửa)\\s?(?:${scale}(?![\\p{L}])|tr(?![\\p{L}])|ty(?![\\p{L}]))(?:\\s+(?:\\d+(?:,\\d+)?\\s?${scale}(?![\\p{L}])|rưỡi(?![\\p{L}])))*(?:\\s?${currency})?|${digits}\\s?${currency}|${spelled}\\s+(?:${scale}\\s+)?(?:rưỡi\\s+)?đồng(?![\\p{L}]))`,
  'giu',
);
const percent = new RegExp(
  `(?<![\\p{L}\\d.,/])(${digits})(?=(?:\\s*[-–]\\s*${digits})?\\s?(?:%|phần trăm|điểm phần trăm|điểm %))(?:\\s?(?:%|điểm phần trăm|điểm %|phần trăm))?`,
  'gu',
);
const percentWithoutSign = /(?<![\p{L}\d.,/])\d{1,3},\d{1,2}(?=\()/gu;
const spelledPercent = new RegExp(`(?<![\\p{L}])(${spelled})\\s+phần trăm`, 'giu');
const ratio = new RegExp(
  `(?<![\\p{L}\\d.,/:–-])(${digits})\\s?/\\s?(${digits})(?![\\d%]|[/:.,–-]\\d|\\s?[%])`,
  'gu',
);
const quantity = new RegExp(`(?<![\\p{L}\\d.,:–=&?_#@-]|\\d/)(${digits})(\\s*(?:-|–|đến)\\s*(?=\\d))?`, 'gu');
const spelledQuantity = new RegExp(`(?<![\\p{L}\\d])(${spelled})(?=\\s)`, 'giu');

const hedge = new RegExp(`(?<![\\p{L}])(${anyOf(hedges)})\\s+$`, 'iu');
const ordering = new RegExp(
  `(?<![\\p{L}])(${anyOf(orderingWords)})\\s+(?:số\\s+)?(?:\\d[\\d.,/]*\\s*(?:,|và|đến|-|–)\\s*)*$`,
  'iu',
);
const weak = new Set(weakOrderingWords.map(fold));
const saying = new RegExp(`^\\s+(?:${anyOf(sayings)})(?![\\p{L}])`, 'iu');
const listNumber = /(?:^|\n)[\s#*]*[([]?$/u;
const clock = /^\s?(?:giờ|h)(?:\s?\d|(?![\p{L}]))/u;

function hedgeBefore(text: string, start: number): { hedge?: string } {
  const found = hedge.exec(text.slice(Math.max(0, start - 20), start));
  return found ? { hedge: found[1]!.toLowerCase() } : {};
}

function at(text: string, start: number, end: number): { text: string; start: number; end: number } {
  return { text: text.slice(start, end), start, end };
}

/** Sums of money; "3.768 nghìn lượt khách" is a count and left to the quantities. */
export function readMoney(text: string, own: UnitLexicon): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(money)) {
    let words = match[0];
    const end = match.index + words.length;
    const named = /(?:đồng|đ|vnđ|vnd)$/iu.test(words);
    if (!named && (/(?:nghìn|ngàn)$/u.test(words) || knownUnit(text, end + 1, own))) continue;
    words = words.trimEnd();
    const value = parseMoney(words);
    if (value !== null)
      found.push({
        kind: 'money',
        ...at(text, match.index, match.index + words.length),
        value,
        unit: 'đồng',
        ...hedgeBefore(text, match.index),
      });
  }
  return found;
}

/** Percentages, also those of a range whose sign stands once ("85 - 90%") or was forgotten before a bracket ("89,65(khiếu nại"). */
export function readPercents(text: string): Amount[] {
  const found: Amount[] = [];
  for (const [pattern, index] of [
    [percent, 1],
    [percentWithoutSign, 0],
    [spelledPercent, 1],
  ] as [RegExp, number][]) {
    for (const match of text.matchAll(pattern)) {
      const value = parseNumber(match[index]!);
      if (value === null) continue;
      found.push({
        kind: 'percent',
        ...at(text, match.index, match.index + match[0].length),
        value,
        unit: '%',
        ...hedgeBefore(text, match.index),
      });
    }
  }
  return found;
}

/** Ratios ("38/40 vụ", "21/21 huyện"); map scales, "24/7" and house numbers are none. */
export function readRatios(text: string, own: UnitLexicon): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(ratio)) {
    const [part, whole] = [parseNumber(match[1]!), parseNumber(match[2]!)];
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (part === null || whole === null || /^24\/(?:7|24)$/.test(match[0])) continue;
    if (
      /(?:tỷ lệ|tỉ lệ|bản đồ)\s*$/iu.test(before) ||
      (part === '1' && /^(?:5|10|20|50|100)00?0?$/.test(whole) && Number(whole) >= 500)
    )
      continue;
    const unit = readUnit(text, match.index + match[0].length, own);
    if (ordering.test(before) && !unit?.known) continue;
    if (/^0\d\d/.test(match[1]!) || /^(?:19|20)\d\d$/.test(match[2]!)) continue;
    found.push({
      kind: 'ratio',
      ...at(text, match.index, unit?.end ?? match.index + match[0].length),
      value: { part, whole },
      ...(unit ? { unit: unit.unit } : {}),
    });
  }
  return found;
}

const scaleBehind = /^\s?(nghìn|ngàn|triệu|tỷ|tỉ)(?=\s)/iu;
const scalePower: Record<string, number> = { nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };

/** Whether the number at `start` belongs to a name, an order, a list or a code rather than counting something. */
function isNoCount(text: string, start: number, end: number, known: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  const number = text.slice(start, end);
  if (listNumber.test(before) && /^(?:[.)](?:\s|$)|\.\d)/u.test(after)) return true;
  if (/\[$/.test(before) && after.startsWith(']')) return true;
  if (/\($/.test(before) && after.startsWith(')')) return true;
  if (/^(?:[:–-][\p{L}\d]|\s?\/\s?\d)/u.test(after)) return true;
  if (/^\p{L}/u.test(after)) return !known;
  if (/^0\d\d/.test(number) && !number.includes('.')) return true;
  if (/^0\d{1,3}\.\d{3}/.test(number)) return true;
  if (saying.test(after) && !known) return true;
  if (clock.test(after) && (/^\s?(?:giờ|h)\s?\d/u.test(after) || /(?:lúc|hồi)\s+$/iu.test(before)))
    return true;
  if (/\d\s?(?:giờ|h)\s?$/u.test(before)) return true;
  if (!known && /^(?:19|20)\d\d$/.test(number)) return true;
  const order = ordering.exec(before);
  if (order) return !(known && weak.has(fold(order[1]!)));
  // "công nghiệp 4.0", "Lộc Bình 1", "số 19 Lý Thường Kiệt": a capitalised word on one side names something.
  return !known && /\p{Lu}[\p{L}]*\s+$/u.test(before) && !/(?:^|[.;:!?]\s+)\p{Lu}\p{L}*\s+$/u.test(before);
}

function counted(text: string, start: number, end: number, value: string, own: UnitLexicon): Amount | null {
  const power = scaleBehind.exec(text.slice(end, end + 8));
  const numberEnd = end + (power ? power[0].length : 0);
  const unit = readUnit(text, numberEnd, own);
  if (isNoCount(text, start, end, unit?.known ?? false)) return null;
  const exact = power
    ? canonical(new Decimal(value).times(`1e${scalePower[fold(power[1]!)]}`).toFixed())
    : value;
  const place = at(text, start, unit?.end ?? numberEnd);
  if (exact === '0' && unit) return { kind: 'zero', ...place, value: '0', unit: unit.unit };
  return {
    kind: 'quantity',
    ...place,
    value: exact,
    ...(unit ? { unit: unit.unit } : {}),
    ...hedgeBefore(text, start),
  };
}

/** Counts and measures in figures; both ends of a range ("03 đến 05 ngày làm việc") have the unit of the second. */
export function readQuantities(text: string, own: UnitLexicon): Amount[] {
  const found: Amount[] = [];
  let open: { start: number; end: number; value: string } | null = null;
  for (const match of text.matchAll(quantity)) {
    const end = match.index + match[1]!.length;
    const value = parseNumber(match[1]!);
    if (value === null) continue;
    if (match[2] !== undefined) {
      open = { start: match.index, end, value };
      continue;
    }
    const second = counted(text, match.index, end, value, own);
    if (
      open &&
      second &&
      second.kind === 'quantity' &&
      !isNoCount(text, open.start, open.end, second.unit !== undefined)
    ) {
      found.push({
        kind: 'quantity',
        ...at(text, open.start, open.end),
        value: open.value,
        ...(second.unit ? { unit: second.unit } : {}),
      });
    }
    open = null;
    if (second) found.push(second);
  }
  return found;
}

/** Words before "năm" or "một" that make it a number rather than a year or an article. */
const countsSmall =
  /(?:có|được|gồm|còn|nhận|quyết|chức|hành|lập|mở|trợ|cho|là|tra|cấp|cử|tiếp|thêm|đạt|hơn|gần|khoảng|chỉ|trong đó)\s+$/iu;

/** Nouns that go with a number word in set phrases ("hai lần", "ba vùng", "ba bước"). */
const vague = new Set(['vùng', 'khu', 'khu vực', 'bước', 'loại', 'lần', 'con', 'phần', 'điểm', 'cấp', 'ngành', 'nhà', 'bộ', 'mẫu', 'năm', 'tháng', 'ngày', 'quý', 'giờ', 'tuần', 'giải', 'độ', 'tiết', 'đường', 'bài', 'môn', 'khâu', 'tỉnh']);

/** Counts in words, only directly before a noun that reports count ("bốn mươi đơn"). */
export function readSpelledQuantities(text: string, own: UnitLexicon): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(spelledQuantity)) {
    const words = fold(match[1]!);
    const value = parseNumber(words);
    const end = match.index + match[1]!.length;
    const unit = value === null ? null : readUnit(text, end, own);
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (value === null || !unit?.known || ordering.test(before) || /(?:cả|các|những|nhóm)\s+$/iu.test(before)) continue;
    if (vague.has(fold(unit.unit))) continue;
    if (words === 'một' || (words === 'năm' && !countsSmall.test(before))) continue;
    found.push({
      kind: 'quantity',
      ...at(text, match.index, unit.end),
      value,
      unit: unit.unit,
      ...hedgeBefore(text, match.index),
    });
  }
  return found;
}
