import { hasDigit } from '../letters/letters.ts';
import { parseMoney } from '../numbers/money.ts';
import { parseNumber } from '../numbers/numbers.ts';
import { knownUnit, readUnit, type UnitLexicon } from '../numbers/units.ts';
import { cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import { type Amount, at, digits, hedgeBefore, ordering, spelled } from './parts.ts';

const scale = '(?:triệu tỷ|triệu tỉ|nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|trăm triệu|nghìn|ngàn|triệu|tỷ|tỉ)';
// "35 đồng chí" are people, "409 đồng hồ" meters.
const dong = 'đồng(?!\\s+(?:chí|bào|đội|hương|nghiệp|hồ|cỏ|ruộng|phục)(?!\\p{L}))(?![\\p{L}])';
const currency = `(?:${dong}|đ|VNĐ|VND|vnđ)(?![\\p{L}])`;

const money = new RegExp(
  `(?<![\\p{L}\\d.,])(?<!(?<!\\d)-)(?<!(?<!đồng\\s?)/)(?:(?:${digits}|nửa)\\s?(?:${scale}(?![\\p{L}])|tr(?![\\p{L}])|ty(?![\\p{L}]))(?:\\s+(?:\\d+(?:,\\d+)?\\s?${scale}(?![\\p{L}])|rưỡi(?![\\p{L}])))*(?:\\s?${currency})?|${digits}\\s?${currency}|${spelled}\\s+(?:${scale}\\s+)?(?:rưỡi\\s+)?${dong}|${spelled}\\s+rưỡi(?![\\p{L}]))`,
  'giu',
);
/** "(Bằng chữ: Mười ba tỷ, năm trăm linh ba triệu đồng)": a sum said again in words, its groups parted by commas. */
const writtenOut =
  /(?<=\(\s?(?:(?:viết )?bằng chữ:?\s)?|chữ:\s)\p{L}+(?:,?\s\p{L}+){3,24}?\sđồng(?!\p{L})/giu;
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
/** What no sum of money is without where it has no figure. */
const spelledMoney = cue('nửa', 'rưỡi', 'đồng');
const percentWords = cue('phần trăm', 'điểm');
/** "06 vàng, 08 bạc, 09 đồng": medals, but "thu qua Kho bạc 742 tỷ đồng" is money. */
const medals = /(?<!\p{L})(?<!kho )bạc(?:,| và|, và)?\s+$/iu;
const bareMedals =
  /^(?:\d{1,3}|(?!.*(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))\p{L}+(?:\s\p{L}+){0,3})\s+đồng\s*$/iu;
/** Sums of money; "3.768 nghìn lượt khách" is a count and left to the quantities. */
export function readMoney(text: string, own: UnitLexicon): Amount[] {
  const found: Amount[] = [];
  if (!hasDigit(text) && !spelledMoney(text)) return found;
  for (const { 0: words, index } of text.includes(',') ? matchesOf(writtenOut, text) : []) {
    const value = words.includes(',') ? parseMoney(words.replaceAll(',', '')) : null;
    if (value !== null)
      found.push({ kind: 'money', ...at(text, index, index + words.length), value, unit: 'đồng' });
  }
  for (const match of matchesOf(money, text)) {
    let words = match[0];
    if (bareMedals.test(words) && medals.test(text.slice(0, match.index))) continue;
    const end = match.index + words.length;
    const named = /(?:đồng|đ|vnđ|vnd)$/iu.test(words);
    if (!named && (/(?:nghìn|ngàn)$/u.test(words) || knownUnit(text, end + 1, own))) continue;
    words = words.trimEnd();
    const value = parseMoney(words);
    if (value !== null) {
      found.push(...lowerEnd(text, match.index, words));
      found.push({
        kind: 'money',
        ...at(text, match.index, match.index + words.length),
        value,
        unit: 'đồng',
        ...hedgeBefore(text, match.index),
      });
    }
  }
  return found;
}

const lower = new RegExp(`(?<![\\p{L}\\d.,/:–-])(${digits})\\s*(?:[-–]|đến)\\s*$`, 'iu');
const ofDays = /(?:ngày|tháng|quý|năm|khoản|điều|điểm|mục)\s+$/iu;

/** The lower end of "từ 10 đến 20 triệu đồng", whose unit is said once. */
function lowerEnd(text: string, start: number, words: string): Amount[] {
  const before = text.slice(Math.max(0, start - 30), start);
  const match = lower.exec(before);
  const unit = /^[\d.,]+(.*)$/su.exec(words)?.[1];
  if (!match || unit === undefined || /\d/.test(unit) || ofDays.test(before.slice(0, match.index))) return [];
  const value = parseMoney(match[1]! + unit);
  const from = start - before.length + match.index;
  return value === null
    ? []
    : [{ kind: 'money', ...at(text, from, from + match[1]!.length), value, unit: 'đồng' }];
}

/** Percentages, also those of a range whose sign stands once ("85 - 90%") or was forgotten before a bracket ("89,65(khiếu nại"). */
export function readPercents(text: string): Amount[] {
  const found: Amount[] = [];
  if (!percentWords(text) && !/[%(]/.test(text)) return found;
  for (const [pattern, index] of [
    [percent, 1],
    [percentWithoutSign, 0],
    [spelledPercent, 1],
  ] as [RegExp, number][]) {
    for (const match of matchesOf(pattern, text)) {
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
  if (!text.includes('/')) return found;
  for (const match of matchesOf(ratio, text)) {
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
    // "1/2 ngày" is a length of time.
    if (part === '1' && Number(whole) < 5 && /^(?:ngày|buổi|giờ|tháng|năm)$/iu.test(unit?.unit ?? ''))
      continue;
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
