import type { AnswerValue } from '../../answer.ts';
import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { parseNumber } from '../../vietnamese/numbers/numbers.ts';
import { knownUnit, unitLexicon } from '../../vietnamese/numbers/units.ts';
import { measures } from '../../vietnamese/words/words.ts';
import { strangeWords, withoutCourtesy, wordsOfQuestion } from '../chat/chat-words.ts';
import type { Doubt, ReplyContext, ReplyProblem } from '../types.ts';
import { countsTwoKinds, withoutStill } from './counted-kinds.ts';
import { hedge, unsureDoubts } from './hedges.ts';
import { withoutRetracted } from './retracted.ts';
import { spelledRun } from './spelled.ts';
import { writtenFigures } from './written-figures.ts';

/* Counts as people type them: "53", "53 hồ sơ", "năm mươi ba", "4 lượt/6 người", "khoảng 50". */

export type ReadValue = { value: AnswerValue; doubts: Doubt[] } | { problem: ReplyProblem };

/** One number of a reply and where it stands. */
export type Amount = { value: string; start: number; end: number };

const figures = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?:[ \u00a0]\d{3}(?![\d.,]))*/gu;
const periodLabel =
  /(?<!\p{L})(?:trong\s+)?(?:tháng|thang|kỳ|ky|t|đợt|dot)\s?\d{1,2}(?:\s?\/\s?(?:20)?\d\d)?(?![\d\p{L}/])\s?:?|(?<!\p{L})(?:năm|nam)\s+(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:(?:tính|tinh)\s+)?(?:từ|tu|đến|den|tới|toi)\s+(?:(?:hết|het)\s+)?(?:(?:ngày|ngay)\s+)?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)/giu;
/** The text with its period labels blanked, so that "tháng 9: 53" holds one number; indices stay. */
export const withoutPeriods = (text: string): string =>
  text.replace(periodLabel, (label, at: number) =>
    // Blank it only where a value is left beside it.
    /\d/.test(text.slice(0, at) + text.slice(at + label.length)) ? ' '.repeat(label.length) : label,
  );

/** A reply as its figures are read: without courtesies, what was taken back and period labels, telex written out. */
export const figureText = (reply: string): string =>
  withoutSaidAgain(
    withoutPeriods(withoutRetracted(writtenFigures(withoutCourtesy(narrow(reply))).text)),
  ).trim();
/** Digits as wide as letters of other scripts, which some keyboards leave. */
const narrow = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const inWords = /(\d[\d.,]{0,20})([^()\d]{0,20})\(([\p{L} ]{2,60})\)/gu;

/** "88 (tám mươi tám)": the number once more in words, as forms ask for it. */
const withoutSaidAgain = (text: string): string =>
  text.length > longestFigure
    ? text
    : text.replace(inWords, (all, figure: string, noun: string, words: string) => {
        const [spelled, other] = spelledRun(words);
        const same = spelled && !other && spelled.value === parseNumber(figure);
        return same && words.slice(spelled.end).length < 12 ? figure + noun : all;
      });

/** The numbers of a text in figures, or, where there are none, those spelled out. */
export function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(figures)) {
    const value = parseNumber(match[0]);
    if (value === null) continue;
    const end = match.index + match[0].length;
    const scale = scaleBehind.exec(text.slice(end, end + 8));
    const scaled = scale ? scaleUp(value, powers[foldLoose(scale[1]!)]!) : value;
    found.push({ value: scaled, start: match.index, end: end + (scale?.[0].length ?? 0) });
  }
  if (found.length > 0) return found;
  return spelledRun(text).map((one) => {
    // "bảy chục".
    const tens = /^\s(?:chục|chuc)(?!\p{L})/iu.exec(text.slice(one.end, one.end + 8));
    return tens ? { ...one, value: scaleUp(one.value, 1), end: one.end + tens[0].length } : one;
  });
}

/** "2 trăm", "1,5 nghìn": figures and words for one number. */
const scaleBehind = /^\s?(trăm|tram|nghìn|nghin|ngàn|ngan|chục|chuc)(?!\p{L})(?!\s+(?:triệu|trieu|tỷ|ty))/iu;
const powers: Record<string, number> = { chuc: 1, tram: 2, nghin: 3, ngan: 3 };

function scaleUp(value: string, power: number): string {
  const [whole, part = ''] = value.split('.') as [string, string?];
  const digits = `${whole}${part.padEnd(power, '0').slice(0, power)}`.replace(/^0+(?=\d)/, '');
  return part.length > power ? `${digits}.${part.slice(power)}` : digits;
}

const peopleNoun = /^\s*(?:lượt\s+|luot\s+)?(?:người|nguoi|ng|công dân|cong dan|khách)(?![\p{L}])/iu;

/** Whether the words behind a number count something else than the question does. */
function otherUnit(question: Question, behind: string): string | null {
  const sign = /^\s*(%|(?:k|tr|triệu|tỷ|trieu|ty|đồng|dong)(?!\p{L}))/iu.exec(behind);
  if (sign) return sign[1]!;
  const space = /^\s*/u.exec(behind)![0].length;
  const noun = knownUnit(behind, space, noUnits)?.unit ?? /^\s*(\p{L}+)/u.exec(behind)?.[1];
  if (noun === undefined) return null;
  const own = wordsOfQuestion(question);
  const foreign = (foldLoose(noun).match(/[a-z]+/g) ?? []).some(
    (word) => !own.has(word) && !general.has(word),
  );
  return foreign &&
    (strangeWords(question, noun).length > 0 || knownUnit(behind, space, noUnits) !== null) &&
    !general.has(foldLoose(noun))
    ? noun
    : null;
}

const noUnits = unitLexicon([]);
/** Nouns that may stand for whatever is counted. */
const general = new Set([
  'truong hop',
  'noi dung',
  'viec',
  'lan',
  'luot',
  'cai',
  'chan',
  'so',
  'bo',
  'vu',
  'vu viec',
]);

/** Characters of a reply that can be one figure; a longer one is a text and is not searched for figures. */
export const longestFigure = 1000;

/** Reads the reply to a question that counts. */
export function readCount(reply: string, question: Question, context: ReplyContext): ReadValue {
  const unit = question.unit!;
  const text = withoutStill(figureText(reply).replace(/^[+•*]\s+/u, ''), question);
  if (text.length > longestFigure) return notANumber(reply);
  if (onlyCompared.test(text) || moreOf.test(text)) return notANumber(reply);
  const negative = /^[-−–]\s?\d|[:=]\s*[-−]\d|\s(?:là|la)\s+[-−]\d/iu.exec(text);
  if (negative) return { problem: { kind: 'negative', found: text } };
  const amounts = amountsIn(text);
  if (amounts.length === 2 && countsTwoKinds(text, amounts, question)) return several(text, amounts);
  // "7 người, 5 lượt": heads in front of what is counted.
  if (amounts.length === 2 && !peopleNoun.test(unit) && peopleNoun.test(text.slice(amounts[0]!.end))) {
    const noun = text.slice(amounts[1]!.end).trim();
    if (foldLoose(noun).startsWith(foldLoose(unit).split(', ')[0]!)) {
      const [heads, counted] = amounts as [Amount, Amount];
      return { value: { kind: 'number', value: counted.value, unit, people: heads.value }, doubts: [] };
    }
  }
  const [first, second] = amounts;
  if (!first) return notANumber(reply);
  if (amounts.length > 12)
    return {
      problem: {
        kind: 'several-values',
        found: amounts.slice(0, 12).map((one) => text.slice(one.start, one.end)),
      },
    };
  const outside = text.slice(first.end);
  const doubts: Doubt[] = unsureDoubts(text, first.start);
  let people: string | null = null;
  let spareFrom = first.end;
  if (second) {
    const between = text.slice(first.end, second.start);
    const counted = peopleNoun.exec(text.slice(second.end));
    if (
      counted &&
      !peopleNoun.test(unit) &&
      /^\D{0,30}$/.test(between) &&
      (/[/(,]|với|voi|của|cho|=/.test(between) ||
        /^\s*(?:lượt|luot)(?:\s+(?:công dân|cong dan))?\s+$/iu.test(between))
    ) {
      people = second.value;
      spareFrom = second.end + counted[0].length;
      if (amounts.length > 2) return several(text, amounts);
    } else if (!/[(;,]/.test(between) || /^\s*[,;]?\s*$/.test(between) || /^\s*[-–+/=:]/.test(outside)) {
      return several(text, amounts);
    } else doubts.push({ kind: 'spare-words', rest: outside.trim() });
  }
  const written = text.slice(first.start, first.end);
  const other = otherUnit(question, outside);
  if (other !== null && !doubts.some((one) => one.kind === 'spare-words'))
    doubts.push({ kind: 'other-unit', found: other, unit });
  const around = `${text.slice(0, first.start).replace(hedge, '').replace(equals, '')} ${people === null ? outside : text.slice(first.end, second!.start) + text.slice(spareFrom)}`;
  const strange = strangeWords(question, around).filter((word) => other === null || !other.includes(word));
  if (
    doubts.length === 0 &&
    (strange.length > 0 || /[/+=<>]/.test(around.replace(/\s\/\s?$|\/(?=\s*$)|\s*\/\s*/u, ' ')))
  )
    doubts.push({ kind: 'spare-words', rest: around.trim() });
  if (doubts.length === 0) doubts.push(...remarkDoubt(text, question));
  const partial = first.value.includes('.') && !measures.some((one) => foldLoose(one) === foldLoose(unit));
  // "sau" alone is as likely "gửi sau" as the number.
  if (written === 'sau') doubts.push({ kind: 'unlikely', found: written });
  if (partial || /\d[ \u00a0]\d/.test(written)) doubts.push({ kind: 'unlikely', found: written });
  const last = context.previous?.[question.id];
  if (last?.kind === 'number' && isFar(first.value, last.value))
    doubts.push({ kind: 'far-from-last', last: last.value });
  return { value: { kind: 'number', value: first.value, unit, people }, doubts };
}

/** "ít hơn tháng trước 2": how far it is from last period's, not what it is. */
const onlyCompared =
  /^(?:(?:ít|it|nhiều|nhieu|cao|thấp|thap)\s+)?(?:hơn|hon|tăng|tang|giảm|giam)\s+(?:so\s+(?:với|voi)\s+)?(?:tháng|thang|kỳ|ky)\s+(?:trước|truoc)\s+\d+\s*\D{0,12}$/iu;

/** "cộng thêm 2 hồ sơ nữa": what comes on top of what was told. */
const moreOf = /^(?:cộng|thêm|cong|them)\s+(?:thêm\s+|them\s+)?\d+\D{0,20}(?:nữa|nua)/iu;
/** "tiếp nhận = 71", "TN→71": what a figure is, in front of it. */
const equals = /(?<=\p{L}\s?)(?:=|→|->|=>)\s*$/u;

const remark = /\(([^()]{3,80})\)/u;
const reckons =
  /(?:^| )(?:cong|gom|gop|tinh|ke ca|lan|tru|tinh ca|chua (?:tinh|gom|tru|cong)|da (?:tinh|gom|tru|cong))(?= )/;

/** "450 triệu (cộng cả đợt 1)": how it was reckoned, unless the question says so itself. */
export function remarkDoubt(text: string, { ask }: Question): Doubt[] {
  const said = foldLoose(remark.exec(text)?.[1] ?? '');
  // "trễ 1 hs (chờ Bộ)": why, which a figure has no place for.
  const tells = /^(?:chờ|cho|do|vì|vi|đã|da|đang|dang)\s/iu.test(remark.exec(text)?.[1] ?? '');
  return (tells || reckons.test(`${said} `)) && !foldLoose(ask).includes(said)
    ? [{ kind: 'spare-words', rest: remark.exec(text)![0] }]
    : [];
}

/** That a reply holds no figure; of a long one its beginning is quoted. */
export const notANumber = (reply: string): ReadValue => ({
  problem: { kind: 'not-a-number', found: reply.trim().slice(0, 200) },
});

/** That a reply holds several figures where one is asked for. */
export const several = (text: string, amounts: readonly Amount[]): ReadValue => ({
  problem: { kind: 'several-values', found: amounts.map((one) => text.slice(one.start, one.end)) },
});

/** Ten times last period's or a tenth of it, and not a matter of small numbers. */
export function isFar(value: string, last: string): boolean {
  const [now, before] = [Number(value), Number(last)];
  if (now === 0 || before === 0) return false;
  // 408 behind 48: a nought slipped in.
  const slipped =
    now >= before * 5 &&
    now - before >= 50 &&
    [...value.matchAll(/0/g)].some(({ index }) => {
      const without = Number(value.slice(0, index) + value.slice(index + 1));
      return Math.abs(without - before) <= before / 10;
    });
  return slipped || (now >= before * 10 && now - before >= 50) || (now * 10 <= before && before - now >= 50);
}
