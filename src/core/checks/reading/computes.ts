import { periodMonths } from '../../vietnamese/periods.ts';
import type { CheckAnswer } from '../finding.ts';
import { type AmountFact, isAmount, unitOf } from './amounts.ts';
import type { StatedAmount } from './answer-index.ts';
import {
  type Amount,
  differs,
  headsAgree,
  type Placed,
  percentComputes,
  quotient,
  round,
  sums,
  times,
} from './computing.ts';
import { isPeople } from './units.ts';
import type { SeenSentence } from './view.ts';
import { containsKey, fillers, keysOf, longKey } from './words.ts';

/* Figures that nobody typed but that compute from what was typed: sums, differences, shares, growth, quotients, lengths of lists. */

const change =
  /(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn|hơn|vượt|chênh lệch)(?:\s(?:(?:tháng|quý|năm)\s[\dIV/]+|\d+ tháng (?:đầu|cuối) năm(?: \d{4})?))?(?:\s\p{L}+){0,3}\s*\(?$/iu;
/** What is over when one figure is taken from another: a tender's savings, the balance of trade. */
const balance = /(?:tiết kiệm|xuất siêu|nhập siêu|bội thu|bội chi|thặng dư)(?:\s\p{L}+){0,4}\s*$/iu;
/** "Riêng trong quý IV, giải ngân ...": a period's own part of a running total. */
const ownPart = /riêng(?: trong)? (?:tháng|quý|kỳ|năm)(?!\p{L})[^;]{0,50}$/iu;
/** "tăng 04 lớp và 144 nông dân": what joins a second figure to the change said before the first. */
const jointly = /^\s*(?:,|,?\s*(?:và|cùng))\s+(?:\p{L}+\s+){0,1}$/u;
/** "bố trí 141 điểm tiêm (thêm 23 điểm so với tháng trước)". */
const added = /(?:^|[\s(])thêm\s+$/iu;
const toThen = /^[^,;.()\d]{0,30}so với (?:tháng|quý|kỳ|năm|đợt)/iu;
/** "cắt giảm 41,3 tỷ đồng so với giá trị trình 1.328,9 tỷ đồng": what there was before a change. */
const atFirst = /(?:so với|ban đầu|trước đó|từ mức)(?:\s(?!kế hoạch|chỉ tiêu|dự toán)\p{L}+){0,6}\s*\(?$/iu;
/** "47 nhà đang xây dựng", "38 nhà chưa khởi công": what is not done yet, said behind the figure. */
const notYet = /^[^,;.()\d]{0,12}(?<!\p{L})(?:đang|chưa|không)(?!\p{L})/iu;
const leftBehind = /^[^,;.()\d]{0,24}còn lại(?!\p{L})/iu;
/** "(500.000 đồng/suất)", "194,7 tấn/ngày". */
const bySlash = /^\s?\/\s?\p{L}/u;
/** "trong đó: trực tuyến 1.057 hồ sơ, trực tiếp 227 hồ sơ": what a whole is parted into. */
const divided = /(?:trong đó|gồm|chia ra|kết quả)(?!\p{L})/iu;
const madeOfParts = /^[^;.()\d]{0,30}(?<!\p{L})trong đó(?!\p{L})/iu;
const parts = /^[^,;.()\d]{0,30}[,:]?\s*\(?(?:bao gồm|gồm)(?!\p{L})/iu;
const rest = /(?:còn(?: lại)?|chưa|đang|gồm|và)(?:\s[\p{L},]+){0,3}\s*$/iu;
const complement = /^(?:\S+\s){0,3}(?:nam|nữ)(?!\p{L})/iu;
const total =
  /(?:(?:tổng|cộng|tất cả|cả thảy|lũy kế|luỹ kế)[^;]{0,40}|nâng tổng[^;,\d]{0,90} lên(?: thành)?\s+)$/iu;
const average = /bình quân|trung bình|năng suất|trên một|mỗi/iu;
const each = /^[^,;.()]{0,30}(?<!\p{L})(?:mỗi|trên một)(?!\p{L})/iu;
/**
 * Whether a figure that no answer states computes from stated figures, those beside it and those of the last period. A figure `claimed` by
 * the words of one answer is that answer's and no remainder or average.
 */
export function computes(
  sentence: SeenSentence,
  fact: AmountFact,
  alike: readonly StatedAmount[],
  claimed: boolean,
): boolean {
  const { text } = sentence.at;
  const before = text.slice(Math.max(0, fact.start - 60), fact.start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const after = text.slice(fact.end, fact.end + 40);
  const shown = decimalsOf(fact);
  const value = Number(fact.value);
  const here = amountsHere(sentence, fact);
  const stated: Amount[] = sentence.view.answers.amounts.map(({ value, unit, kind }) => ({
    value,
    unit,
    kind,
  }));
  const last: Amount[] = sentence.view.earlier.dated.flatMap(({ fact: old }) =>
    isAmount(old) ? [{ value: Number(old.value), unit: unitOf(old), kind: old.kind }] : [],
  );
  if (fact.kind === 'percent')
    return (
      percentComputes(value, shown, clause, after, here, stated, last) ||
      namedShare(clause, sentence.view.answers.amounts, value, shown)
    );
  const unit = unitOf(fact);
  const fits = (one: Amount) => one.kind === fact.kind && headsAgree(one.unit, unit);
  const [own, told, past] = [here.filter(fits), stated.filter(fits), last.filter(fits)];
  const near = (a: number) => round(a, shown) === round(value, shown);
  const stepped =
    isStep(sentence, fact) ||
    (added.test(clause) && toThen.test(after)) ||
    ownPart.test(clause) ||
    (balance.test(clause) && !(claimed && told.length < 2));
  if (stepped && differs([...own, ...told], [...own, ...told, ...past], near)) return true;
  // "cộng 1.525 văn bản, ít hơn tháng trước 98 văn bản": a total may be compared with the total of last time.
  if (stepped && own.some((one) => pairs(past).some((sum) => near(Math.abs(one.value - sum))))) return true;
  // "05 mái ấm tình thương, tăng 02 nhà": the noun of the change may be another than that of what has changed.
  if (
    stepped &&
    fact.kind === 'quantity' &&
    here.some(
      (one) =>
        one.before &&
        one.kind === fact.kind &&
        last.some((old) => old.unit[0] === one.unit[0] && near(Math.abs(one.value - old.value))),
    )
  )
    return true;
  const leftOver =
    /còn/iu.test(clause.slice(-20)) ||
    leftBehind.test(after) ||
    (/chưa|đang/iu.test(clause.slice(-30)) && !claimed)
      ? true
      : complement.test(fact.text.replace(/^[\d.,\s]+/u, '') + after);
  // "được giao 1.874 biên chế, có mặt 1.796 người, còn 78 biên chế": posts and people are counted in different nouns.
  if (/(?<!\p{L})còn(?: lại| thiếu)?\s+$/iu.test(clause) && isLeftOfNamed(here, unit, near)) return true;
  if (atFirst.test(clause) && isBeforeChange(sentence, fact, near)) return true;
  if (notYet.test(after) && !told.some((one) => one.value === value) && differs(own, own, near)) return true;
  if (
    (madeOfParts.test(after) ||
      /^[^;.,()\d]{0,20}\([^()]*,[^()]*\)/u.test(sentence.at.text.slice(fact.end))) &&
    isSumBehind(here, unit, near)
  )
    return true;
  if (
    (rest.test(clause) || leftBehind.test(after)) &&
    leftOver &&
    differs([...own, ...told], [...own, ...told], near)
  )
    return true;
  if (
    (total.test(clause) || parts.test(after)) &&
    (sums(here, stated, told, fact.kind, near) ||
      past.some((old) => told.some((one) => near(one.value + old.value))))
  )
    return true;
  if (
    (average.test(clause) || each.test(after) || bySlash.test(after) || (fact.unit ?? '').includes('/')) &&
    quotient([...here, ...stated, ...daysOf(sentence.view.period)], unit, near)
  )
    return true;
  // A part that some answer counts is that one's, at its own place.
  if (!told.some((one) => one.value === value) && isOtherPart(sentence, fact, near)) return true;
  if (
    unit[0] === 'lần' &&
    /gấp\s+(?:(?:hơn|gần|khoảng|trên)\s+)?$/iu.test(clause) &&
    times([...here, ...stated], [...here, ...stated, ...last], near)
  )
    return true;
  // A figure inside the words of an answer says nothing about how many things it lists; what rules or a model wrote in slots rests on its own answers alone.
  const { by, from } = sentence.at;
  const heard =
    by === 'rules' || by === 'model' ? alike.filter(({ answer }) => from?.includes(answer.id)) : alike;
  const counted = heard.filter((one) => one.own && one.unit.length > 0);
  // "01 nhiệm vụ (của Công ty ...)": where the sentence names what it counts, other counts inside the words of answers do not speak against it.
  const silent = counted.length === 0 || counted.every(({ answer }) => answer.type === 'text');
  if (silent && isListLength(sentence, fact, value, counted.length > 0)) return true;
  return isSpanOfDays(sentence, fact, value);
}

/** Whether a figure is said to be a change, itself or as the second one of a change. */
function isStep(sentence: SeenSentence, fact: { start: number }): boolean {
  const { text } = sentence.at;
  const before = text.slice(Math.max(0, fact.start - 60), fact.start);
  if (change.test(before.slice(before.lastIndexOf(';') + 1))) return true;
  const first = sentence.facts.findLast((one) => one.end <= fact.start && one.kind !== 'period');
  return (
    first !== undefined &&
    isAmount(first) &&
    jointly.test(text.slice(first.end, fact.start)) &&
    isStep(sentence, first)
  );
}

/** What two figures told just before in different nouns leave, where one of them counts the same as the rest. */
function isLeftOfNamed(
  here: readonly Placed[],
  unit: readonly string[],
  near: (value: number) => boolean,
): boolean {
  const [whole, part] = here.filter((one) => one.before && one.kind !== 'percent').slice(-2);
  return (
    whole !== undefined &&
    part !== undefined &&
    whole.kind === part.kind &&
    (headsAgree(whole.unit, unit) || headsAgree(part.unit, unit)) &&
    near(whole.value - part.value)
  );
}

/** What a figure was before the change that the sentence tells just in front: the figure then named and its step, added or taken off. */
function isBeforeChange(sentence: SeenSentence, fact: AmountFact, near: (value: number) => boolean): boolean {
  const before = sentence.facts.filter(
    (one): one is AmountFact => isAmount(one) && one.kind === fact.kind && one.end <= fact.start,
  );
  const [now, step] = before.slice(-2);
  if (!now || !step || !isStep(sentence, step)) return false;
  const fallen = /giảm(?:\s\p{L}+){0,3}\s*$/iu.test(sentence.at.text.slice(0, step.start));
  return near(Number(now.value) + (fallen ? 1 : -1) * Number(step.value));
}

/** "244 nhiệm vụ, trong đó đúng hạn 241 nhiệm vụ, quá hạn 03 nhiệm vụ": the figures next behind make the one in front. */
function isSumBehind(
  here: readonly Placed[],
  unit: readonly string[],
  near: (value: number) => boolean,
): boolean {
  let sum = 0;
  return here
    .filter((one) => !one.before && one.kind !== 'percent' && headsAgree(one.unit, unit))
    .slice(0, 5)
    .some((one, at) => {
      sum += one.value;
      return at > 0 && near(sum);
    });
}

/** A part that is what the other parts told beside it leave of the whole in front of them. */
function isOtherPart(sentence: SeenSentence, fact: AmountFact, near: (value: number) => boolean): boolean {
  if (fact.kind === 'percent') return false;
  const { text } = sentence.at;
  const alike = sentence.facts.filter(
    (one): one is AmountFact =>
      isAmount(one) &&
      one.kind === fact.kind &&
      (headsAgree(unitOf(one), unitOf(fact)) || (isPeople(unitOf(one)) && isPeople(unitOf(fact)))) &&
      // "đón 412.600 lượt khách, tăng 117.500 lượt": a step is no part.
      (one === fact || !isStep(sentence, one)),
  );
  const at = alike.indexOf(fact);
  return alike.slice(0, Math.max(0, at)).some((whole, from) => {
    if (!divided.test(text.slice(whole.end, fact.start))) return false;
    const others = alike.slice(from + 1).filter((one) => one !== fact);
    return [1, 2, 3].some((count) => {
      const sum = others.slice(0, count).reduce((total, one) => total + Number(one.value), 0);
      return count <= others.length && near(Number(whole.value) - sum);
    });
  });
}

/** The days of a period, which "mỗi ngày" divides by. */
function daysOf(period: string | null): Amount[] {
  if (period === null) return [];
  const { from, to } = periodMonths(period);
  const [start, end] = [from, to].map((month) => month.split('-').map(Number) as [number, number]);
  const days = (Date.UTC(end![0], end![1], 1) - Date.UTC(start![0], start![1] - 1, 1)) / 86_400_000;
  return [{ value: days, unit: ['ngày'], kind: 'quantity' }];
}

/** The sums of every two of a few figures. */
const pairs = (amounts: readonly Amount[]): number[] =>
  amounts
    .slice(0, 8)
    .flatMap((a, at, few) =>
      few.slice(at + 1).flatMap((b) => (a.unit[0] === b.unit[0] ? [a.value + b.value] : [])),
    );

/** "Tỷ lệ phiếu điện tử đạt 86,4%": the words name the part; it is a share of another figure in the same unit. */
function namedShare(clause: string, amounts: readonly StatedAmount[], value: number, shown: number): boolean {
  const at = clause.search(/t[ỷỉ] lệ/iu);
  if (at < 0) return false;
  const said = new Set(keysOf(clause.slice(at)));
  const counted = amounts.filter(({ own, kind }) => own && kind === 'quantity');
  return counted.some((part) => {
    const words = [...part.words].filter((word) => !fillers.has(word));
    const named = words.filter((word) => said.has(word)).length;
    return (
      named >= 2 &&
      named >= words.length * 0.6 &&
      counted.some(
        (whole) =>
          whole.value > part.value &&
          headsAgree(whole.unit, part.unit) &&
          round((part.value / whole.value) * 100, shown) === round(value, shown),
      )
    );
  });
}

/** The amounts of the same sentence, without the one in hand. */
function amountsHere(sentence: SeenSentence, fact: AmountFact): Placed[] {
  return sentence.facts.flatMap((one) => {
    const before = one.start < fact.start;
    if (one === fact) return [];
    if (isAmount(one)) return [{ value: Number(one.value), unit: unitOf(one), kind: one.kind, before }];
    if (one.kind === 'ratio')
      return [one.value.part, one.value.whole].map((value) => ({
        value: Number(value),
        unit: unitOf(one),
        kind: 'quantity' as const,
        before,
      }));
    return [];
  });
}

/** The digits behind the decimal sign as they are shown ("94,70" has two); money is compared to the shown part of its unit. */
function decimalsOf(fact: AmountFact): number {
  const digits = /\d[\d.]*(?:,(\d+))?/u.exec(fact.text)?.[1]?.length ?? 0;
  if (fact.kind !== 'money') return digits;
  return (
    digits -
    (/tỷ|tỉ/iu.test(fact.text)
      ? 9
      : /triệu|tr(?!\p{L})/iu.test(fact.text)
        ? 6
        : /nghìn|ngàn/iu.test(fact.text)
          ? 3
          : 0)
  );
}

/** "02 văn bản" where an answer lists two; "02 nhiệm vụ" where it names two. */
function isListLength(sentence: SeenSentence, fact: AmountFact, value: number, named: boolean): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 40) return false;
  const unit = unitOf(fact).slice(0, 3);
  return (sentence.view.material.answers ?? []).some((answer) => {
    const kind = answer.type === 'reference' || answer.type === 'event' ? answer.type : null;
    const items = kind
      ? answer.facts.filter((one) => one.kind === kind).length
      : answer.text.split('\n').length;
    if (items !== value || (answer.type !== 'text' && kind === null)) return false;
    if (named && !namesAll(sentence, answer)) return false;
    const label = new Set(keysOf(answer.label));
    const types =
      kind === 'reference'
        ? answer.facts.flatMap((one) => (one.kind === 'reference' ? keysOf(one.value.type ?? '') : []))
        : [];
    return unit.filter((word) => label.has(word) || types.includes(word)).length >= Math.min(2, unit.length);
  });
}

/** Whether a sentence has every line of a list, word for word. */
const namesAll = ({ longWords }: SeenSentence, { type, text }: CheckAnswer): boolean =>
  type === 'text' && text.split('\n').every((line) => containsKey(longWords.join(' '), longKey(line)));

/** "trong 05 ngày, từ ngày 03/10 đến ngày 07/10": both ends count. */
function isSpanOfDays(sentence: SeenSentence, fact: AmountFact, value: number): boolean {
  if (fact.kind !== 'quantity' || unitOf(fact)[0] !== 'ngày') return false;
  const dates = sentence.facts
    .flatMap((one) => (one.kind === 'date' && !one.value.startsWith('--') ? [Date.parse(one.value)] : []))
    .filter((time) => !Number.isNaN(time));
  return dates.some((from) => dates.some((to) => to > from && (to - from) / 86_400_000 + 1 === value));
}
