import { writeMoney } from '../../../vietnamese/numbers/money.ts';
import { writeNumber } from '../../../vietnamese/numbers/numbers.ts';
import type { Fact } from '../../../vietnamese/types.ts';
import type { SeenSentence } from '../view.ts';
import { longUnit, longWords, type Word, wordsWithin } from '../words.ts';
import type { StatedAmount } from './amount-index.ts';

/* Quantities, money and percents of a text, and the words beside them. */

/** A figure with a unit. */
export type AmountFact = Extract<Fact, { kind: 'quantity' | 'money' | 'percent' }>;

/** Whether a fact is a figure with a unit. */
export const isAmount = (fact: Fact): fact is AmountFact =>
  fact.kind === 'quantity' || fact.kind === 'money' || fact.kind === 'percent';

/** The folded words of a unit, abbreviations written out ("06 HTX"); none for a word that counts anything ("huy chương vàng là 09 chiếc"). */
export const unitOf = (fact: { kind?: Fact['kind']; unit?: string }): readonly string[] => {
  const unit = longUnit(fact.unit ?? '');
  // "18 huy chương (05 vàng, 06 bạc, 07 đồng)".
  if (unit.length === 1 && fact.kind === 'quantity' && metals.has(unit[0]!))
    return ['huy', 'chương', ...unit];
  return unit.length === 1 && pieces.has(unit[0]!) ? none : unit;
};

const metals = new Set(['vàng', 'bạc', 'đồng']);
const pieces = new Set(['chiếc', 'cái']);
const none: readonly string[] = [];

/** "60 triệu đồng/nhà", "500.000 đồng mỗi tháng", "2 đến 3 con/m2": so much for one of something, as long as the rule holds. */
export const isRate = (text: string, { end }: { end: number }): boolean =>
  /^(?:\s?(?:đến|-|–)\s?[\d.,]+(?:\s\p{L}+){0,2})?(?:\s?\/\s?\p{L}| (?:mỗi|một|cho mỗi|cho một|trên một) \p{L})/u.test(
    text.slice(end, end + 40),
  );

const more = new Set(['hơn', 'trên']);
const less = new Set(['gần', 'dưới', 'ngót']);

/** Equality of figures; "gần 500", "khoảng 1,4 tỷ" may be a twentieth off. */
export function isSame(said: number, stated: number, hedge?: string): boolean {
  if (said === stated || Math.abs(said - stated) <= Math.abs(stated) * 1e-9) return true;
  if (hedge === undefined) return false;
  // "hơn 46.000" is not said of 45.210, nor "gần 45.000".
  if (more.has(hedge) && stated < said) return false;
  if (less.has(hedge) && stated > said) return false;
  // "ước 116.436 tấn" is as exact as the answer; only what is rounded may be off, and not by more than its last digit.
  return Math.abs(said - stated) <= Math.abs(stated) * 0.05 && Math.abs(said - stated) < lastPlace(said);
}

/** What the last digit of a figure that is not zero is worth: 100 for 500, 0.1 for 2.5. */
function lastPlace(value: number): number {
  const [whole, decimals = ''] = String(Math.abs(value)).split('.');
  return decimals !== '' ? 10 ** -decimals.length : 10 ** (/0*$/.exec(whole!)?.[0].length ?? 0);
}

const showing = /\s(?:đã |cũng |đều )?(?:thể hiện|cho thấy|góp phần|khẳng định|minh chứng)(?!\p{L})/iu;

/** Nothing leads to a figure right behind "và" or a comma: what stands before belongs to the figure before. */
const handedOver = /(?:,|(?<!\p{L})(?:và|cùng|với))\s*$/iu;

/**
 * The words beside a fact, nearest first: back to the fact or clause before it, forward to the next sign. `shared` says that the words on the
 * left follow another figure and lead to none ("03 đơn vị về trí tuệ và 05 đơn vị về tiêu chuẩn").
 */
export function beside(sentence: SeenSentence, fact: Fact): Beside {
  const found = sentence.besides.get(fact) ?? lookBeside(sentence, fact);
  sentence.besides.set(fact, found);
  return found;
}

/** The words beside a fact, nearest first on the left; `tail` is its unit and what follows. */
export type Beside = {
  left: readonly Word[];
  right: readonly Word[];
  tail: readonly string[];
  shared: boolean;
};

function lookBeside(sentence: SeenSentence, fact: Fact): Beside {
  const { text } = sentence.at;
  let before = 0;
  let next = text.length;
  for (const one of sentence.facts) {
    if (one === fact || one.kind === 'period') continue;
    if (one.end <= fact.start && !isStartOf(text, one, fact)) before = Math.max(before, one.end);
    if (one.start >= fact.end) next = Math.min(next, one.start);
  }
  const clause = Math.max(...[';', '(', ':', ')'].map((sign) => text.lastIndexOf(sign, fact.start - 1) + 1));
  const from = Math.max(before, clause);
  const stop = /[,;:()]|\.(?:\s|$)/u;
  let sign = text.slice(fact.end).search(stop);
  // "40% (106 học viên) thuộc hộ nghèo": what stands behind the bracket is said of the share and of the count in it.
  if (text[fact.end + sign] === ')' && isCountOfShare(sentence, fact, clause)) {
    const behind = text.slice(fact.end + sign + 1).search(stop);
    sign = behind < 0 ? -1 : sign + 1 + behind;
  }
  const share = sign < 0 ? null : shareBehind(text, fact.end);
  if (share !== null) {
    next = Math.min(text.length, ...sentence.facts.map(({ start }) => start).filter((at) => at >= share));
    const behind = text.slice(share).search(stop);
    sign = behind < 0 ? -1 : share + behind - fact.end;
  }
  // "thu hồi 332 triệu đồng thể hiện sự nghiêm túc trong thực hiện kiến nghị": what it shows is not what it is of.
  const shown = text.slice(fact.end).search(showing);
  const to = Math.min(next, ...[sign, shown].filter((at) => at >= 0).map((at) => fact.end + at));
  const number = /^[\d.,/\s]+/u.exec(fact.text)?.[0].length ?? 0;
  // The reader's unit may begin behind a number in words; then the tail is the unit itself and what follows.
  const unit = 'unit' in fact && fact.unit ? fact.text.lastIndexOf(fact.unit) : -1;
  const tailFrom = fact.start + (unit >= 0 ? unit : number);
  const owner = sentence.facts.find((one) => one !== fact && one.end === from && isAmount(one));
  return {
    shared: owner !== undefined && handedOver.test(text.slice(from, fact.start)),
    left: [...wordsWithin(sentence.words, from, fact.start)].reverse(),
    right: [...wordsWithin(sentence.words, fact.end, to)],
    tail: longWords(
      wordsWithin(sentence.words, tailFrom, sign < 0 ? text.length : fact.end + sign).slice(0, 8),
    ),
  };
}

/** Between both ends of a way: the rest of the first noun, and when it was. */
const wayBetween =
  /^(?:\s\p{Ll}+){0,3}?(?:\s\(?(?:(?:của|trong|ở|hồi|vào)\s)?(?:cùng kỳ|(?:tháng|quý|kỳ|năm|đợt)\s[^\s,;.()]+)(?:\snăm\s[^\s,;.()]+)?\)?)?(?:\s(?:tăng|giảm))?\s(?:(?<up>lên)|xuống|còn)(?:\s(?:thành|còn|mức|tới|đến))?\s+$/iu;

/** "số ca nặng giảm từ 12 xuống còn 07 ca": what stands in front of where it came from says what went there too, if it went that way. */
function isStartOf(text: string, one: Fact, fact: Fact): boolean {
  if (!/(?<!\p{L})từ(?: mức)?\s+$/iu.test(text.slice(0, one.start))) return false;
  const way = wayBetween.exec(text.slice(one.end, fact.start));
  if (!way || !isAmount(one) || !isAmount(fact)) return false;
  return way.groups!.up === undefined
    ? Number(fact.value) < Number(one.value)
    : Number(fact.value) > Number(one.value);
}

/** "40% (106 học viên)": a bracket that holds nothing but what the share in front of it is in numbers. */
const isCountOfShare = ({ at, facts }: SeenSentence, fact: Fact, clause: number): boolean =>
  at.text[clause - 1] === '(' &&
  at.text.slice(clause, fact.start).trim() === '' &&
  facts.some(
    ({ kind, end }) => kind === 'percent' && end < clause && at.text.slice(end, clause - 1).trim() === '',
  );

const bracketOfShare =
  /^\s*\((?:chiếm |đạt |bằng |tỷ lệ |tương ứng )*[\d.,]+\s?%\)(?=\s(?:(?:đã|đều|đang)\s)*(?:được|bị|đã|đang|chưa|không|đạt|thuộc)\s)/iu;

/** "198 hồ sơ (92,5%) đã được giải quyết": where the bracket ends that tells the share of a figure, if what stands behind it was done to what is counted. */
function shareBehind(text: string, end: number): number | null {
  const bracket = bracketOfShare.exec(text.slice(end, end + 60));
  return bracket ? end + bracket[0].length : null;
}

/** A stated figure in words, as what a text should say. */
export function writeStated(stated: StatedAmount): string {
  const value = String(stated.value);
  if (stated.kind === 'money') return writeMoney(value);
  if (stated.kind === 'percent') return `${writeNumber(value)}%`;
  return `${writeNumber(value, { pad: true })} ${stated.unit.join(' ')}`.trim();
}

const scales: [RegExp, number][] = [
  [/^(?:nghìn|ngàn) (?:tỷ|tỉ) đồng/iu, 12],
  [/^(?:tỷ|tỉ) đồng/iu, 9],
  [/^triệu đồng/iu, 6],
  [/^(?:nghìn|ngàn) đồng/iu, 3],
];

/** What a unit of money counts in đồng ("tỷ đồng" of "2.318,5/2.640 tỷ đồng"); 1 for every other unit. */
export const scaleOf = (unit: string | undefined): number =>
  10 ** (scales.find(([name]) => name.test(unit ?? ''))?.[1] ?? 0);

/** A part of a ratio in whole đồng, or as it stands. */
export const scaled = (value: string, unit: string | undefined): number =>
  Number((Number(value) * scaleOf(unit)).toPrecision(14));

/** What a fact counts: an amount itself, "671/684 tàu cá" the part and the whole. */
export function countedIn(fact: Fact): Counted[] {
  if (isAmount(fact)) return [{ kind: fact.kind, value: Number(fact.value), unit: unitOf(fact) }];
  if (fact.kind !== 'ratio') return [];
  const kind = scaleOf(fact.unit) === 1 ? 'quantity' : 'money';
  return [fact.value.part, fact.value.whole].map((value) => ({
    ...{ kind, value: scaled(value, fact.unit), unit: unitOf(fact) },
  }));
}

/** A figure with what it counts, wherever it stands. */
export type Counted = { kind: AmountFact['kind']; value: number; unit: readonly string[] };
