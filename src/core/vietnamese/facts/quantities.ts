import { Decimal } from 'decimal.js';
import { anyOf, fold } from '../letters/fold.ts';
import { hasDigit } from '../letters/letters.ts';
import { moneyScales } from '../numbers/money.ts';
import { numberWords } from '../numbers/number-words.ts';
import { canonical, parseNumber } from '../numbers/numbers.ts';
import { readUnit, type UnitFound, type UnitLexicon } from '../numbers/units.ts';
import { cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import { Covered } from '../text/spans.ts';
import { sayings, vagueNouns, weakOrderingWords } from '../words/words.ts';
import { hotlinesIn } from './hotlines.ts';
import { type Amount, at, bodyByNumber, digits, hedgeBefore, ordering, spelled } from './parts.ts';
import { isCountOfPlace } from './place-rows.ts';

const quantity = new RegExp(
  `(?<![\\p{L}\\d.,:–=&?_#@-]|\\d/)(${digits})(?:(?:\\s*[-–]\\s*|\\s+đến\\s+)(${digits})(?![\\d/]|[.,–-]\\d))?`,
  'gu',
);
const phone = /(?<![\d.,])(?:(?:\+84|0\d{1,3})(?:[ .-]?\d{3,4}){2,3}|1[89]00[ .-]?\d{4,6})(?!\d)/g;
const spelledQuantity = new RegExp(`(?<![\\p{L}\\d])(${spelled})(?=\\s)`, 'giu');

const spelledCue = cue(...numberWords.first.map((word) => `${word} `));

const weak = new Set(weakOrderingWords.map(fold));
const saying = new RegExp(`^\\s+(?:${anyOf(sayings)})(?![\\p{L}])`, 'iu');
const listNumber = /(?:^|\n)[\s#*]*[([]?$/u;
/** "14 giờ 30", "14 giờ, ngày 05/12", "7 giờ sáng". */
const hourOfDay = /^\s?(?:giờ|h)(?:\s?\d|,?\s(?:ngày|sáng|trưa|chiều|tối|hằng ngày|hàng ngày)(?!\p{L}))/iu;
const clock = /^\s?(?:giờ|h)(?:\s?\d|(?![\p{L}]))/u;

const scaleBehind = /^\s?(nghìn|ngàn|triệu|tỷ|tỉ)(?=\s)/iu;

/** "10 giây 62": hundredths of a second, as races are timed. */
const secondsBehind = /^ (\d\d)(?![\d.,/:%]*\d|\s?%| \p{L})/u;

const held = /^\s+(?:được )?tổ chức\s(?:ngày|vào|tại|từ|trong|lúc|ở|sáng|chiều)(?!\p{L})/iu;

/** Whether the number at `start` belongs to a name, an order, a list or a code rather than counting something. */
function isNoCount(text: string, start: number, end: number, known: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  const number = text.slice(start, end);
  if (listNumber.test(before) && /^(?:[.)](?:\s|$)|\.\d)/u.test(after)) return true;
  if (/\[$/.test(before) && after.startsWith(']')) return true;
  if (/\($/.test(before) && after.startsWith(')')) return true;
  if (/^(?:[:–-][\p{L}\d]|\s?\/\s?\d)/u.test(after)) return true;
  // "Km 42+300": a place on a road, wherever in the text it stands.
  if (/^\s?\+\s?\d/u.test(after) && /(?<!\p{L})(?:km|lý trình)\s?$/iu.test(before)) return true;
  if (/^\p{L}/u.test(after)) return !known;
  if (!known && /^\d\.0$/.test(number)) return true;
  if (/^0\d\d/.test(number) && !number.includes('.')) return true;
  // "0233.3852" is a telephone; "06.740 lượt" a count with a slip in it.
  if (/^0\d{1,3}\.\d{3}/.test(number)) return !(known && /^0\d{1,2}\.\d{3}$/.test(number));
  // "(21 nhất, 86 nhì)": prizes, and no "phong trào 3 nhất".
  if (saying.test(after) && !known && !/^\s+nhất\s*[,)]/iu.test(after)) return true;
  if (clock.test(after) && (hourOfDay.test(after) || /(?:lúc|hồi|từ|đến)\s+$/iu.test(before))) return true;
  if (/\d\s?(?:giờ|h)\s?$/u.test(before)) return true;
  // "chốt số liệu ngày 25 tháng báo cáo": a day.
  if (/(?<!\p{L})ngày\s+$/iu.test(before) && /^\s+(?:hằng |hàng )?tháng(?!\p{L})/iu.test(after)) return true;
  if (!known && /^(?:19|20)\d\d$/.test(number)) return true;
  if (!known && /^[1-9]\d{1,3}$/.test(number) && bodyByNumber.test(before)) return true;
  const found = ordering.exec(before);
  // "trên tổng số 380.000 thửa", "dân số 4.650 khẩu" count them all; what is signed by number ("ký số 3.132 học bạ") is counted too.
  // "ngày 12/3/2026, 130 chủ tàu", "năm 2024, 300 công nhân": the day is over with its year. "kê khai hằng năm 1960 người" names no year.
  const counted =
    /(?<!\p{L})(?:tổng|dân|quân|sĩ|ký) số\s+$|(?:\d\/|(?<!\p{L})năm\s)\d{4},\s+$|(?<!\p{L})(?:hằng|hàng) (?:năm|quý|tháng|ngày)\s+$/iu.test(
      before,
    );
  const order = found && counted ? null : found;
  // "khóa XIII", "khóa 12" are ordered; "đã khóa 2.305 thuê bao" counts.
  const locked = /\d{3}/.test(number.replaceAll('.', '')) && /^kh(?:óa|oá)$/iu.test(order?.[1] ?? '');
  // "cấp 2.317 giấy" issues, "quy tập 11 hài cốt" gathers: no class and no volume has such a number, or such a verb.
  const counts =
    (/^\d{1,3}\.\d{3}/u.test(number) && fold(order?.[1] ?? '') !== 'số') ||
    // "dồn điền đổi thửa 426,8 ha": no plot has such a number.
    (known && /,\d/u.test(number)) ||
    (/^\d{2,}$/u.test(number) && Number(number) > 31 && /cấp\s+$/iu.test(before)) ||
    // "Hội nghị Trung ương 8" has a number; "chuyển tuyến trung ương 1128 lượt" counts.
    (/^\d{3,}$/u.test(number) && /trung ương\s+$/u.test(before)) ||
    /(?:(?:quy|sưu) tập|danh mục)\s+$/iu.test(before);
  // "Chương trình 1719 giải ngân ...": a programme called by the number of its decision.
  const named = order && /^\p{Lu}/u.test(order[1]!) && /^\d{3,4}$/u.test(number);
  const front = text.slice(0, start - (before.length - (order?.index ?? 0)));
  // "Nhật Bản 118 lao động": the end of a name, and no hamlet.
  const ends = named && known && !order[1]!.includes(' ') && /\p{Lu}\p{Ll}+\s$/u.test(front);
  if (named && !ends && /\p{L},?\s$/u.test(front)) return true;
  if (order && counts && /^\s\p{Ll}/u.test(after)) return false;
  // "vòng 1 tổ chức ngày 27/11": the round is held then, and no organisation is counted.
  if (order && held.test(after)) return true;
  if (order) return !(known && (locked || weak.has(fold(order[1]!))));
  if (!known && isCountOfPlace(text, start, end)) return false;
  // "công nghiệp 4.0", "Lộc Bình 1", "số 19 Lý Thường Kiệt": a capitalised word on one side names something.
  return !known && /\p{Lu}[\p{L}]*\s+$/u.test(before) && !/(?:^|[.;:!?]\s+)\p{Lu}\p{L}*\s+$/u.test(before);
}

function counted(text: string, start: number, end: number, value: string, own: UnitLexicon): Amount | null {
  const power = scaleBehind.exec(text.slice(end, end + 8));
  const numberEnd = end + (power ? power[0].length : 0);
  const unit = readUnit(text, numberEnd, own);
  if (isNoCount(text, start, end, unit?.known ?? false)) return null;
  const exact = power
    ? canonical(new Decimal(value).times(`1e${moneyScales[fold(power[1]!)]}`).toFixed())
    : value;
  const hundredths = unit?.unit === 'giây' ? secondsBehind.exec(text.slice(unit.end)) : null;
  if (hundredths && /^\d+$/u.test(value))
    return {
      kind: 'quantity',
      ...at(text, start, unit!.end + hundredths[0].length),
      value: canonical(`${value}.${hundredths[1]}`),
      unit: 'giây',
      ...hedgeBefore(text, start),
    };
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
  if (!hasDigit(text)) return found;
  const phones = new Covered(text.length, [
    ...matchesOf(phone, text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...hotlinesIn(text).map(({ at, end }) => ({ start: at, end })),
  ]);
  for (const match of matchesOf(quantity, text)) {
    const [whole, first = '', second] = match;
    if (phones.touches({ start: match.index, end: match.index + 1 })) continue;
    const end = match.index + whole.length;
    const value = parseNumber(second ?? first);
    const fact = value === null ? null : counted(text, end - (second ?? first).length, end, value, own);
    const lower = second === undefined ? null : parseNumber(first);
    if (lower !== null && fact?.kind === 'quantity' && !isNoCount(text, match.index, end, true)) {
      found.push({
        kind: 'quantity',
        ...at(text, match.index, match.index + first.length),
        value: lower,
        ...(fact.unit ? { unit: fact.unit } : {}),
      });
    }
    if (fact) found.push(fact);
  }
  return found;
}

/** Words before "năm" or "một" that make it a number rather than a year or an article. */
const countsSmall =
  /(?:có|được|gồm|còn|xong|nhận|quyết|chức|hành|lập|mở|trợ|cho|là|tra|cấp|cử|tiếp|thêm|đạt|hơn|gần|khoảng|chỉ|trong đó|bàn giao|khởi công|khánh thành|sửa chữa|xây mới)\s+$/iu;

const vague = new Set(vagueNouns);
/** Of these, the ones that a report counts too: "còn sáu mẫu chưa đạt", "xây dựng được bốn nhà". */
const alsoCounted = new Set(['mẫu', 'nhà', 'bài', 'giải']);
/** "Trong số bốn mươi hai dự án": a whole, and no order. */
const ofAll = /(?<!\p{L})(?:trong|trên|tổng|toàn bộ) số\s+$/iu;

/** "bảy vàng, chín bạc và tám đồng": a metal beside another one that is counted too. */
const metal = /^(?:vàng|bạc|đồng)$/iu;
const metalBefore = new RegExp(
  `(?<![\\p{L}\\d])(?:${digits}|${spelled})\\s(?:huy chương )?(?:vàng|bạc)(?:,| và|, và)?\\s+$`,
  'iu',
);
const metalBehind = new RegExp(
  `^(?:,| và|, và)\\s+(?:${digits}|${spelled})\\s(?:huy chương )?(?:bạc|đồng)(?!\\p{L})`,
  'iu',
);
const isMedals = (text: string, start: number, { unit, end }: UnitFound): boolean =>
  metal.test(unit) &&
  (metalBefore.test(text.slice(Math.max(0, start - 60), start)) ||
    metalBehind.test(text.slice(end, end + 60)));

/** "chín (09) cơ sở", "09 (chín) cơ sở": a count written twice is one; where the two differ each stands for itself. */
const twice = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(?<word>${spelled})\\s+\\((?<number>${digits})\\)|(?<figure>${digits})\\s+\\((?<said>${spelled})\\))(?=\\s)`,
  'giu',
);

/** Counts written in figures and in words side by side. */
export function readDoubledQuantities(text: string, own: UnitLexicon): Amount[] {
  const found: Amount[] = [];
  if (!text.includes('(')) return found;
  for (const match of matchesOf(twice, text)) {
    const [first, second] = [
      match.groups!.word ?? match.groups!.figure!,
      match.groups!.number ?? match.groups!.said!,
    ];
    const [start, end] = [match.index, match.index + match[0].length];
    const values = [parseNumber(first), parseNumber(second)];
    const unit = readUnit(text, end, own);
    if (!unit || values.includes(null) || isNoCount(text, start, end, unit.known)) continue;
    const [value, other] = values as [string, string];
    const count = (from: number, to: number, counted: string): void => {
      found.push({ kind: 'quantity', ...at(text, from, to), value: counted, unit: unit.unit });
    };
    if (value === other) count(start, unit.end, value);
    else {
      count(start, start + first.length, value);
      count(text.indexOf(second, start + first.length), unit.end, other);
    }
  }
  return found;
}

/** Counts in words, only directly before a noun that reports count ("bốn mươi đơn"). */
export function readSpelledQuantities(text: string, own: UnitLexicon): Amount[] {
  const found: Amount[] = [];
  if (!spelledCue(text)) return found;
  for (const match of matchesOf(spelledQuantity, text)) {
    const words = fold(match[1]!);
    const value = parseNumber(words);
    const end = match.index + match[1]!.length;
    const unit = value === null ? null : readUnit(text, end, own);
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    // "cấp hai" is a school; "cấp hai trăm hai mươi bốn giấy phép" counts.
    // "lập biên bản hai mươi bảy xe", "ngày 16/11/2022, tám mươi tám giáo viên": no day and no volume is written in so many words.
    const many = words.split(' ').length > 2 && !/(?:số|thứ|lần)\s+$/iu.test(before);
    const ordered =
      ordering.test(before) &&
      !many &&
      !ofAll.test(before) &&
      !(Number(value) > 31 && /cấp\s+$/iu.test(before));
    // "mười hai nhà", "hai mươi tư cây": nothing but a count is written in two words and more, whatever noun stands behind.
    const meant =
      unit?.known ||
      (unit && ((Number(value) > 10 && words.includes(' ')) || isMedals(text, match.index, unit)));
    if (value === null || !unit || !meant || ordered || /(?:cả|các|những|nhóm)\s+$/iu.test(before)) continue;
    const said = fold(unit.unit);
    if (vague.has(said) && Number(value) <= 31 && !(alsoCounted.has(said) && countsSmall.test(before)))
      continue;
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
