import { parseNumberWords } from '../../vietnamese/numbers/number-words.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { type AmountFact, isAmount, unitOf } from '../reading/answers/amounts.ts';
import type { Noted } from '../reading/answers/noted.ts';
import { isPeople } from '../reading/answers/units.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import { saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { type Amount, differs, headsAgree, type Placed, sums } from './arithmetic.ts';
import type { Reckoning } from './reckoning.ts';
import { isStep } from './steps.ts';

/* Wholes, their parts, and what is left. */

/** "47 nhà đang xây dựng", "38 nhà chưa khởi công": what is not done yet, said behind the figure. */
const notYet = /^[^,;.()\d]{0,12}(?<!\p{L})(?:đang|chưa|không)(?!\p{L})/iu;
const denied = /^[^,;.()\d]{0,12}(?<!\p{L})(?:chưa|không)(?!\p{L})/iu;
const leftBehind = /^[^,;.()\d]{0,24}còn lại(?!\p{L})/iu;
/** "trong đó: trực tuyến 1.057 hồ sơ, trực tiếp 227 hồ sơ": what a whole is parted into. */
const divided = /(?:trong đó|gồm|chia ra|kết quả)(?!\p{L})/iu;
const separated = /[,;(]/u;
const madeOfParts = /^[^;.()\d]{0,30}(?<!\p{L})trong đó(?!\p{L})/iu;
/** "193 tập thể, cá nhân được khen thưởng, gồm 62 tập thể và 131 cá nhân": the noun may have two parts. */
const parts = /^(?:, \p{L}+(?: \p{L}+)?)?[^,;.()\d]{0,30}[,:]?\s*\(?(?:bao gồm|gồm)(?!\p{L})/iu;
const rest = /(?:còn(?: lại)?|chưa|đang|gồm|và)(?:\s[\p{L},]+){0,3}\s*$/iu;
const complement = /^(?:\S+\s){0,3}(?:nam|nữ)(?!\p{L})/iu;
const total =
  /(?:(?<!\p{L})(?:tính chung|gộp (?:lại|chung))[^;,]{0,24}|(?:tổng|cộng|tất cả|cả thảy|lũy kế|luỹ kế)[^;]{0,40}|nâng tổng[^;,\d]{0,90} lên(?: thành)?\s+)$/iu;
/** "22 giải (04 giải nhất, 07 giải nhì)": two figures and more in the brackets behind. */
const listedBehind = /^[^;.,()\d]{0,20}\([^()]*,[^()]*\)/u;

/** What is left of two figures, or is not done yet. */
export function isRest({
  sentence,
  fact,
  clause,
  after,
  claimed,
  value,
  unit,
  here,
  own: beside,
  told,
  alike,
  near,
}: Reckoning): boolean {
  // Neither a change nor a figure of another period leaves anything.
  const own = beside.filter((one) => !isStep(sentence, one) && !isOfThen(sentence, one));
  // "được giao 1.874 biên chế, có mặt 1.796 người, còn 78 biên chế": posts and people are counted in different nouns.
  if (/(?<!\p{L})còn(?: lại| thiếu)?\s+$/iu.test(clause) && isLeftOfNamed(here, unit, near)) return true;
  if (isBalance(alike, unit, near)) return true;
  if (
    notYet.test(after) &&
    !told.some((one) => one.value === value) &&
    (differs(own, own, near) || ((!claimed || denied.test(after)) && differs(own, told, near)))
  )
    return true;
  if (
    (denied.test(after) || rest.test(clause) || leftBehind.test(after)) &&
    isLeftOfNote(sentence.view.answers.noted, own, told, near)
  )
    return true;
  if (!rest.test(clause) && !leftBehind.test(after)) return false;
  const leftOver =
    /còn/iu.test(clause.slice(-20)) ||
    leftBehind.test(after) ||
    (/chưa|đang/iu.test(clause.slice(-30)) && !claimed) ||
    complement.test(fact.text.replace(/^[\d.,\s]+/u, '') + after);
  // Small figures differ by anything: one of the two then stands in the sentence.
  return leftOver && differs(value < 20 && own.length > 1 ? own : [...own, ...told], [...own, ...told], near);
}

/** A whole of the figures behind it, or of figures just named and answers. */
export function isTotal({
  sentence,
  fact,
  clause,
  after,
  here,
  stated,
  told,
  past,
  unit,
  near,
}: Reckoning): boolean {
  // "56.000 người, trong đó: bắt buộc 42.318 người, tăng 413 người; tự nguyện 13.682 người": a step is no part.
  const plain = here.filter((one) => !isStep(sentence, one));
  if (
    (madeOfParts.test(after) || listedBehind.test(sentence.at.text.slice(fact.end))) &&
    isSumBehind(plain, unit, near)
  )
    return true;
  return (
    (total.test(clause) || parts.test(after)) &&
    (sums(plain, stated, told, { kind: fact.kind, unit }, near) ||
      past.some((old) => told.some((one) => near(one.value + old.value))))
  );
}

/** What the other parts leave; a part that some answer counts is that one's, at its own place. */
export const isLastPart = ({ sentence, fact, told, value, claimed, near }: Reckoning): boolean =>
  !told.some((one) => one.value === value) &&
  (isOtherPart(sentence, fact, near, null) || (!claimed && isOtherPart(sentence, fact, near, told)));

const ofThen = /(?<!\p{L})(?:trước|cùng kỳ|so với|(?:tháng|quý|năm) \d)/iu;

/** "Trong số 19 cơ sở được kiểm tra, 16 cơ sở không vi phạm" of an answer "kiểm tra 19 cơ sở, 3 cơ sở vi phạm". */
const isLeftOfNote = (
  noted: readonly Noted[],
  own: readonly Amount[],
  told: readonly Amount[],
  near: (value: number) => boolean,
): boolean =>
  noted.some(
    ({ value, percent, whole }) =>
      !percent &&
      whole !== null &&
      whole > value &&
      [...own, ...told].some((one) => one.value === whole) &&
      near(whole - value),
  );

const isOfThen = (sentence: SeenSentence, { start }: Placed): boolean =>
  saidIn(sentence).some((one) => one.start === start && one.role === 'base' && ofThen.test(one.lead));

const carriedOver = ['chuyển', 'sang', 'tồn', 'cũ'];

/** What came in and what was carried over from the period before, without what is done: "69 hồ sơ còn trong hạn". */
function isBalance(
  alike: readonly StatedAmount[],
  unit: readonly string[],
  near: (value: number) => boolean,
): boolean {
  const counts = alike.filter((one) => one.own && one.kind === 'quantity' && headsAgree(one.unit, unit));
  const carried = counts.filter(
    ({ words }) => words.has('trước') && !words.has('hạn') && carriedOver.some((word) => words.has(word)),
  );
  return carried.some((old) =>
    counts.some(
      (came) =>
        came !== old &&
        counts.some((done) => done !== came && done !== old && near(came.value + old.value - done.value)),
    ),
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

/**
 * A part that is what the other parts told beside it leave of the whole in front of them. Without a word for it ("kiểm tra 118 cơ sở, 109 cơ
 * sở chấp hành tốt, 09 cơ sở vi phạm") the whole and the parts stand next to each other, and the parts are separated.
 */
function isOtherPart(
  sentence: SeenSentence,
  fact: AmountFact,
  near: (value: number) => boolean,
  told: readonly Amount[] | null,
): boolean {
  if (fact.kind === 'percent') return false;
  const { text } = sentence.at;
  const alike = sentence.facts.filter(
    (one): one is AmountFact =>
      isAmount(one) &&
      one.kind === fact.kind &&
      (headsAgree(unitOf(one), unitOf(fact)) || (isPeople(unitOf(one)) && isPeople(unitOf(fact)))) &&
      // "đón 412.600 lượt khách, tăng 117.500 lượt": a step is no part.
      (one === fact || (!isStep(sentence, one) && !isCompared(sentence, one))),
  );
  const at = alike.indexOf(fact);
  const inWords = spelledParts(sentence, fact);
  return alike.slice(0, Math.max(0, at)).some((whole, from) => {
    if (divided.test(text.slice(whole.end, fact.start)) !== (told === null)) return false;
    const others = alike.slice(from + 1).filter((one) => one !== fact);
    if (told !== null && !separated.test(text.slice(whole.end, fact.start))) return false;
    const spelled = inWords.filter(({ start }) => start > whole.end);
    const more = spelled.reduce((total, { value }) => total + value, 0);
    if (more > 0 && near(Number(whole.value) - more)) return true;
    const answered = (one: AmountFact) =>
      told === null || told.some(({ value }) => value === Number(one.value));
    return [1, 2, 3].some((count) => {
      if (!others.slice(0, count).every(answered)) return false;
      const sum = others.slice(0, count).reduce((total, one) => total + Number(one.value), 0);
      const left = Number(whole.value) - sum;
      return count <= others.length && (near(left) || (more > 0 && near(left - more)));
    });
  });
}

/** "tiếp định kỳ mười ba lượt, tiếp thường xuyên 34 lượt": parts in words, each of them counted by an answer in the noun of the figure. */
function spelledParts({ words, view }: SeenSentence, fact: AmountFact): { value: number; start: number }[] {
  const [noun] = unitOf(fact);
  const counts = view.answers.amounts.filter((one) => one.own && one.unit[0] === noun);
  if (counts.length === 0) return [];
  return words.flatMap(({ key, start }, at) => {
    if (key !== noun) return [];
    const number = [3, 2, 1]
      .map((count) => parseNumberWords(words.slice(Math.max(0, at - count), at).map((word) => word.key)))
      .find((one) => one !== null);
    const value = Number(number ?? 0);
    return counts.some((one) => value > 0 && one.value === value) ? [{ value, start }] : [];
  });
}
