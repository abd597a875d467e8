import type { Question } from '../../template.ts';
import { fold, foldLoose } from '../../vietnamese/letters/fold.ts';
import { parseMoney } from '../../vietnamese/numbers/money.ts';
import { parseNumber } from '../../vietnamese/numbers/numbers.ts';
import { strangeWords } from '../chat/chat-words.ts';
import type { Doubt, ReplyContext } from '../types.ts';
import { unsureDoubts } from './hedges.ts';
import { figureText, isFar, longestFigure, notANumber, type ReadValue, remarkDoubt } from './read-amounts.ts';
import { spelledRun } from './spelled.ts';

/* Sums of money as people type them: "372,5 triệu", "1 tỷ 250 triệu", "495tr", "1.2ty", "500k". */

const scale = '(?:nghìn tỷ|nghìn tỉ|trăm triệu|tram trieu|nghìn|ngàn|triệu|trieu|nghin|tỷ|tỉ|ty|ti|tr|k|củ)';
const coin = '(?:đồng|dong|vnđ|vnd|đ|d)';
const sum = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:\\d{1,15}(?:[.,]\\d{1,15}){0,8}(?:[ \\u00a0]\\d{3}(?!\\d)){0,4}|nửa|nua)(?:\\s?${scale}(?![\\p{L}])|\\s?${scale}(?=\\d))?(?:\\s?\\d{1,9}(?:[.,]\\d{1,9}){0,3}\\s?${scale}(?!\\p{L})){0,3}(?:(?<=tr|tỷ|ty|tỉ|ti|triệu|k)\\d{1,3}(?!\\d)|(?<=\\dtỷ|\\dty|\\dtỉ|\\dti|\\d\\stỷ|\\d\\sty|\\d\\stỉ|\\d\\sti)\\s[1-9](?=\\s*(?:[,;)]|$))|\\s(?:rưỡi|ruoi))?(?:\\s?${coin}(?!\\p{L}))?`,
  'giu',
);

const plainer: [RegExp, string][] = [
  [/(?<=[\d ])tram trieu/g, 'trăm triệu'],
  [/nghin/g, 'nghìn'],
  [/ruoi$/g, 'rưỡi'],
  [/^nua /g, 'nửa '],
  [/(?<=\d) ?củ/g, ' triệu'],
  [/(?<=\d) ?(tỷ|tỉ|ty|ti) ([1-9])$/g, '$1$2'],
  [/ (?:dong|d)$/g, ' đồng'],
];

/** One sum as typed in đồng, or null; a bare number is none. */
function parseSum(text: string): string | null {
  const folded = plainer.reduce((words, [from, to]) => words.replace(from, to), fold(text));
  return parseMoney(folded);
}

/** A sum or bare number of a text and where it stands; `value` in đồng, null for a bare number. */
export type Sum = { value: string | null; bare: string | null; start: number; end: number };

/** The sums of a text in their order; numbers that count or date something are not among them when `named` asks for units. */
export function sumsIn(text: string, named: boolean): Sum[] {
  const found: Sum[] = [];
  for (const match of text.matchAll(sum)) {
    const written = match[0].trimEnd();
    const value = parseSum(written);
    const bare = value === null ? parseNumber(written) : null;
    if (value === null && (named || bare === null)) continue;
    found.push({ value, bare, start: match.index, end: match.index + written.length });
  }
  return found;
}

/** A sum in words at the end of a text ("bốn trăm chín mươi lăm triệu"), wherever its words begin. */
function spelledSum(text: string): { value: string; start: number; end: number } | null {
  const words = [...text.matchAll(/\S+/gu)];
  for (const word of words.slice(-16)) {
    const value = parseSum(text.slice(word.index));
    if (value !== null) return { value, start: word.index, end: text.length };
  }
  return null;
}

/** A sum in words without diacritics ("hai tram tam muoi sau trieu"): a spelled number that goes to thousands and more. */
function plainSum(text: string): { value: string; start: number; end: number } | null {
  const [only, other] = spelledRun(text);
  return only && !other && /(?:trieu|ty|nghin|ngan)$/.test(foldLoose(text.slice(only.start, only.end)))
    ? only
    : null;
}

/** The sum in words that begins first: the other is a part of it ("mot ty hai tram trieu đồng"). */
function spelledWhole(text: string): ReturnType<typeof spelledSum> {
  const [marked, plain] = [spelledSum(text), plainSum(text)];
  return plain && (!marked || plain.start < marked.start) ? plain : marked;
}

/** "3 trăm 20 triệu", "2 trăm triệu" in figures alone. */
const withoutHundreds = (text: string): string =>
  text.replace(
    /(?<![\p{L}\d.,/])([1-9])\s?(?:trăm|tram)(?:\s(?:linh\s|lẻ\s|le\s)?(\d{1,2}))?(?=\s?(?:triệu|trieu|tr|nghìn|nghin|ngàn|tỷ|tỉ|ty)(?!\p{L}))/giu,
    (_, hundreds: string, more: string | undefined) => `${hundreds}${(more ?? '').padStart(2, '0')}`,
  );

/** "318 triệu lẻ 250 nghìn". */
const oddly = /(?<=(?:triệu|trieu|tr|tỷ|tỉ|ty|ti))\s(?:lẻ|linh|le|và)\s(?=\d)/giu;
/** "318 triệu 250": thousands of which nobody says so; "1 tỷ ba". */
const thousandsApart = /(?<=\d\s?(?:triệu|trieu|tr))\s(\d{3})(?=\s*(?:đồng|dong)?\s*$)/iu;
const digit = 'một|mốt|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mot|bon|tu|nam|sau|bay|tam|chin';
/** "1 tỷ ba", "ba tỷ tư". */
const tenthsInWords = new RegExp(
  `(?:(?<=\\d)|(?<!\\p{L}|(?:mươi|mười|muoi|trăm|tram|linh|lẻ|le|nghìn|nghin)\\s)(${digit})\\s)\\s?(tỷ|tỉ|ty|ti)\\s(${digit})(?=\\s*(?:đồng|dong)?\\s*$)`,
  'iu',
);
const digitOf: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** "ĐVT nghìn đồng: 275.000", "438,6 (đvt: triệu đồng)": the unit of a table, told apart from the figure. */
const unitApart =
  '(?:đvt|dvt|đơn vị(?: tính)?|don vi(?: tinh)?)\\s*[:.]?\\s*\\(?((?:nghìn|ngàn|triệu|tỷ|nghin|trieu|ty)(?:\\s?(?:đồng|đ|dong))?|đồng|1\\.?000\\s?(?:đồng|đ))\\)?';
const unitAhead = new RegExp(`^\\(?${unitApart}\\)?[\\s:;,.–-]+([^\\d\\n]{0,40}\\d[\\d.,]*)$`, 'iu');
const unitBehind = new RegExp(`^([^\\d\\n]{0,40}\\d[\\d.,]*)\\s*[,;]?\\s*\\(?${unitApart}\\)?$`, 'iu');
const beside = (figure: string, unit: string): string => `${figure} ${/^1/.test(unit) ? 'nghìn đồng' : unit}`;
const withUnitBeside = (text: string): string =>
  text
    .replace(unitAhead, (_, unit: string, figure: string) => beside(figure, unit))
    .replace(unitBehind, (_, figure: string, unit: string) => beside(figure, unit));

/** "1 tỷ 4" is said for 1,4 tỷ. */
const tenthsApart = /(?<=\d)\s?(tỷ|tỉ|ty|ti)\s([1-9])(?=\s*(?:đồng|dong)?\s*$)/iu;

const lowerEnd = /(\d[\d.,]*)\s?(?:đến|tới|den|toi|hoặc|hoac|hay|-|–)\s?$/iu;

const english = /^[1-9]\d{0,2},\d{3}\s?(?:triệu|trieu|tr|tỷ|tỉ|ty|ti)/iu;

/** Reads the reply to a question about money; the value is in đồng. */
export function readSum(reply: string, question: Question, context: ReplyContext): ReadValue {
  const told = withoutHundreds(withUnitBeside(figureText(reply))).replace(oddly, ' ');
  const text = told
    .replace(
      tenthsInWords,
      (_, whole: string | undefined, scale: string, tenths: string) =>
        `${whole === undefined ? '' : digitOf[foldLoose(whole)]}${scale}${digitOf[foldLoose(tenths)]}`,
    )
    .replace(tenthsApart, '$1$2')
    .replace(thousandsApart, ' $1 nghìn');
  if (text.length > longestFigure) return notANumber(reply);
  if (/^[-−–]\s?\d/.test(text)) return { problem: { kind: 'negative', found: text } };
  const sums = sumsIn(text, true);
  const [first, second] = sums;
  const doubts: Doubt[] = [];
  let value: string;
  let span: [number, number];
  if (first) {
    value = first.value!;
    span = [first.start, first.end];
    if (second) {
      const between = text.slice(first.end, second.start);
      if (!/[(;,]/.test(between) || /^\s*[,;]\s*$/.test(between))
        return {
          problem: {
            kind: 'several-values',
            found: sums.slice(0, 12).map((one) => text.slice(one.start, one.end)),
          },
        };
      doubts.push({ kind: 'spare-words', rest: text.slice(first.end).trim() });
    }
  } else {
    const spelled = spelledWhole(text);
    const [bare, other] = sumsIn(text, false);
    if (spelled) {
      value = spelled.value;
      span = [spelled.start, spelled.end];
    } else if (bare?.bare && !other) {
      // Office sums are millions: a full figure can only be đồng, a short one needs its unit said.
      if (bare.bare === '0') value = '0';
      else if (/^\d{6,}$/.test(bare.bare)) {
        value = bare.bare;
        doubts.push({ kind: 'unit-assumed', found: text.slice(bare.start, bare.end), unit: 'đồng' });
      } else return { problem: { kind: 'unit-needed', found: text.slice(bare.start, bare.end) } };
      span = [bare.start, bare.end];
    } else if (bare && other) {
      const found = sumsIn(text, false).slice(0, 12);
      return {
        problem: { kind: 'several-values', found: found.map((one) => text.slice(one.start, one.end)) },
      };
    } else return notANumber(reply);
  }
  // "từ 400 đến 450 triệu".
  const lower = lowerEnd.exec(text.slice(0, span[0]))?.[1];
  if (lower !== undefined)
    return { problem: { kind: 'several-values', found: [lower, text.slice(...span)] } };
  doubts.push(...unsureDoubts(text, span[0]));
  const before = text.slice(0, span[0]).replace(/(?:hơn|khoảng|gần|trên|hon|khoang|gan|tren)\s*$/iu, '');
  const around = `${before} ${text.slice(span[1])}`;
  const strange = strangeWords(question, around).filter(
    (word) => !/^(?:tien|dong|vnd|kinh|phi|chan)$/.test(foldLoose(word)),
  );
  if (doubts.length === 0 && (strange.length > 0 || /\d/.test(around)))
    doubts.push({ kind: 'spare-words', rest: around.trim() });
  if (doubts.length === 0) doubts.push(...remarkDoubt(text, question));
  const written = text.slice(...span);
  // "318 triệu 250" says no thousands.
  if (thousandsApart.test(told)) doubts.push({ kind: 'unlikely', found: written });
  // "1,250 triệu" may be 1.250 triệu; "450 ngàn" is little for a support.
  if (
    english.test(written) ||
    (value !== '0' && Number(value) < 500_000) ||
    (Number(value) < 1_000_000 && /^\d{3}[.,]000\s?(?:đ|d)/iu.test(written))
  )
    doubts.push({ kind: 'unlikely', found: written });
  const last = context.previous?.[question.id];
  if (last?.kind === 'money' && isFar(value, last.value))
    doubts.push({ kind: 'far-from-last', last: last.value });
  return { value: { kind: 'money', value }, doubts };
}
