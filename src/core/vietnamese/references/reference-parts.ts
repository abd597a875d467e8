import { readDateValue } from '../dates/dates.ts';
import { endOfBody } from '../names/capitalised.ts';
import { matchesOf } from '../text/matches.ts';
import { expandType, typeOfSymbol } from './document-types.ts';

/** A number with its symbol as it stands in a text, from `start` to `end`; `year` where it carries one, `type` where its symbol says it. */
export type NumberSpan = {
  start: number;
  end: number;
  year: string | null;
  type: string | null;
  plain: boolean;
};

const candidate = /(?<![\p{L}\d/.,–-])\d{1,5}[a-zđ]?(?=\s?[/–-]\s?[\p{L}\d]|\s[\p{Lu}Ð])/gu;
const state = /(\d{1,5}[a-zđ]?)(?:\s?\/\s?((?:19|20)\d\d))?\s?\/\s?([\p{L}Ð][\p{L}\d&]*)/uy;
const party = /(\d{1,5}[a-zđ]?)\s?[-–]\s?([\p{L}Ð]{1,6})\s?\/\s?([\p{Lu}Ð][\p{L}\d&]*)/uy;
const spaced = /(\d{1,5})\s([\p{Lu}Ð][\p{L}]{0,4})(?=\s?[-–]\s?[\p{Lu}Ð]{2})/uy;
const joiner = /(\s?[-–]\s?|[./])([\p{L}Ð][\p{L}\d&]*)/uy;
const yearBehind = /^-(?:19|20)\d\d(?![\p{L}\d])/u;
const capitals = /^[\p{Lu}Ð&\d]{2,}$/u;

/** Follows the segments of a symbol ("SKH&CN", "-VP", " - VX"); returns its end and how many segments were joined. */
function endOfSymbol(text: string, from: number, lowerCase: boolean): { end: number; joined: number } {
  let end = from;
  let joined = 0;
  for (;;) {
    joiner.lastIndex = end;
    const next = joiner.exec(text);
    // "03/BBGN-2025": some series close with their year.
    if (!next) return { end: end + (yearBehind.exec(text.slice(end, end + 6))?.[0].length ?? 0), joined };
    const segment = next[2]!;
    const spacedJoin = /\s/.test(next[1]!);
    const upper = /^[\p{Lu}Ð]/u.test(segment);
    if (spacedJoin && (joined > 0 || !capitals.test(segment))) return { end, joined };
    if (!spacedJoin && !upper && !(lowerCase && joined === 0)) return { end, joined };
    if (next[1] === '.' && !capitals.test(segment)) return { end, joined };
    end += next[0].length;
    joined++;
  }
}

function readNumber(text: string, start: number, announced: boolean): NumberSpan | null {
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const ofParty = at(party);
  const partyType = ofParty && typeOfSymbol(ofParty[2]!);
  if (ofParty && partyType) {
    const { end } = endOfSymbol(text, start + ofParty[0].length, false);
    return { start, end, year: null, type: partyType, plain: false };
  }
  const ofState = at(state);
  if (ofState) {
    const [whole, , year = null, segment = ''] = ofState;
    const type = typeOfSymbol(segment);
    const lowerCase = segment === segment.toLowerCase();
    const { end, joined } = endOfSymbol(text, start + whole.length, lowerCase);
    // "số 73/THr-STTTT": a mistyped symbol is one all the same, where "số" and a body stand around it.
    const organisation = (announced && joined > 0) || (capitals.test(segment) && (joined > 0 || announced));
    if (
      type === null
        ? organisation || (year !== null && capitals.test(segment))
        : joined > 0 || year !== null || (announced && segment.length > 1)
    ) {
      return { start, end, year, type: type ?? (year === null ? 'Công văn' : null), plain: false };
    }
    return null;
  }
  const bySpace = at(spaced);
  const spacedType = bySpace && typeOfSymbol(bySpace[2]!);
  if (!bySpace || !spacedType) return null;
  const { end, joined } = endOfSymbol(text, start + bySpace[0].length, false);
  return joined > 0 ? { start, end, year: null, type: spacedType, plain: false } : null;
}

const so = /(?<![\p{L}\d])(?:số|so|Số|SỐ)\s*:?\s*$/u;

/** What may stand between a type word and the number: "Báo cáo thẩm định số 18/BCTĐ-STP". */
const qualifier =
  /((?:báo cáo|kết luận|thông báo|biên bản|công văn|quyết định|kế hoạch|tờ trình)\s+)(?:thẩm định|thẩm tra|thanh tra|kiểm tra|giám sát|kiểm toán|tổng kết|sơ kết|giải trình|kết luận|khẩn|hỏa tốc)\s*$/iu;

/** The type word in front of a number: where it begins, its full name, and whether it or "số" announces a number at all. */
export type Lead = { start: number; type: string | null; announced: boolean };

/** Reads the words that end at `at`: "Kế hoạch số ", "TTr ", "số: ". */
function readLead(text: string, at: number): Lead {
  const from = Math.max(0, at - 48);
  const whole = text.slice(from, at);
  const number = so.exec(whole);
  const before = (number ? whole.slice(0, number.index) : whole).replace(qualifier, '$1');
  let phrase = '';
  let lead: Lead = { start: number ? from + number.index : at, type: null, announced: number !== null };
  let end = before.length;
  for (const word of [...matchesOf(/[\p{L}Ð.&]+/gu, before)].reverse().slice(0, 4)) {
    if (before.slice(word.index + word[0].length, end).trim() !== '') break;
    end = word.index;
    phrase = `${word[0]} ${phrase}`.trim();
    const type = expandType(phrase);
    if (type !== null || /^văn bản$/iu.test(phrase))
      lead = { start: from + word.index, type, announced: true };
  }
  return lead;
}

/** Every document number of a text with the words in front of it. */
export function readNumbers(text: string): (NumberSpan & { lead: Lead })[] {
  const found: (NumberSpan & { lead: Lead })[] = [];
  let end = 0;
  for (const match of matchesOf(candidate, text)) {
    if (match.index < end) continue;
    const before = readLead(text, match.index);
    const number = readNumber(text, match.index, before.announced);
    if (!number) continue;
    found.push({ ...number, lead: { ...before, start: Math.max(before.start, end) } });
    end = number.end;
  }
  return found;
}

const day =
  '\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?(?:\\d{4}|\\d{2})(?!\\d))?|\\s+(?:tháng|thang)\\s+\\d{1,2}(?:\\s+(?:năm|nam)\\s+\\d{4})?)';
const dated = new RegExp(
  `\\s*,?\\s*(?:\\(\\s*)?(?:ký\\s+|ban hành\\s+)?(?:ngày|ngay|Ngày)\\s+(${day})`,
  'uy',
);
const bareDate = /\s*,?\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?!\d)/uy;
const byWhom = /\s*,?\s+(?:của|do)\s+/uy;
/** "Hội nghị lần thứ sáu Ban Chấp hành ...": a session in front of its body, whose own issuer the register may tell otherwise. */
const session =
  /Hội nghị(?: lần thứ (?:\p{Ll}+(?: \p{Ll}+)?|\d{1,2}|[IVX]{1,6}))?,? (?=(?:Ban Chấp hành|BCH)(?!\p{L}))/uy;

/** Date and issuer behind a number (or a law's name), in either order; `end` is where they end. */
export function readTail(
  text: string,
  at: number,
): { end: number; date: string | null; issuer: string | null } {
  const tail = { end: at, date: null as string | null, issuer: null as string | null };
  const takeDate = (): void => {
    for (const pattern of [dated, bareDate]) {
      pattern.lastIndex = tail.end;
      const match = pattern.exec(text);
      const value = match && readDateValue(match[1]!);
      if (!match || !value) continue;
      tail.date = value;
      tail.end += match[0].length;
      if (match[0].includes('(') && text[tail.end] === ')') tail.end++;
      return;
    }
  };
  takeDate();
  byWhom.lastIndex = tail.end;
  const of = byWhom.exec(text);
  const from = tail.end + (of?.[0].length ?? 0);
  session.lastIndex = from;
  const end = of && endOfBody(text, from + (session.exec(text)?.[0].length ?? 0));
  if (of && end !== null && !(of[0].includes('do ') && !/^\s+ban hành/u.test(text.slice(end)))) {
    tail.issuer = text.slice(from, end);
    tail.end = end;
    if (tail.date === null) takeDate();
  }
  return tail;
}
