import type { Fact } from '../../vietnamese/types.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import { alike, openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf } from '../reading/words.ts';
import { countAlike } from './additions.ts';
import { type Amount, headsAgree } from './arithmetic.ts';
import { nounsOf } from './rates.ts';
import { lastIn, type Reckoning } from './reckoning.ts';
import { isStep } from './steps.ts';

/* Figures that the last report makes but does not name: the sum or the average of then, and changes from them. */

const ofEach = /bình quân|trung bình|(?<!\p{L})mỗi(?!\p{L})|\d\s\p{L}[^,;.()\d]{0,24}\s(?:một|\/)\s?\p{L}/iu;
const few = 14;
/** From here on the same number in another noun is no coincidence. */
const telling = 20;

/** "(bình quân 120 người mỗi buổi, tháng trước là 110 người)": the quotient of two figures of then. */
export const isAverageOfThen = ({ sentence, fact, unit, last, near }: Reckoning): boolean => {
  const around = sentence.at.text.slice(Math.max(0, fact.start - 70), fact.end + 30);
  return (
    ofEach.test(around) &&
    isCompared(sentence, fact) &&
    last.some(
      (sum) =>
        sum.kind === fact.kind &&
        countAlike(sum.unit, unit) &&
        last.some((count) => count.kind === 'quantity' && count.value > 1 && near(sum.value / count.value)),
    )
  );
};

/** What two figures of the last report make each of what a mean is of: "bình quân 290 lượt người/buổi" where then were 4.200 in 15 buổi. */
export function meansOfThen(sentence: SeenSentence, mean: Said): number[] {
  const last = lastIn(sentence.view.earlier);
  const around = sentence.at.text.slice(mean.start - mean.lead.length, mean.end + mean.tail.length);
  const nouns = nounsOf(around);
  const counts = last.filter(
    ({ kind, value, unit }) => kind === 'quantity' && value > 1 && nouns.has(unit[0] ?? ''),
  );
  return last
    .filter((sum) => sum.kind === mean.kind && countAlike(sum.unit, mean.unit))
    .flatMap((sum) => counts.flatMap((count) => (count === sum ? [] : [sum.value / count.value])));
}

/** "trung bình mỗi buổi có 290 lượt người, cao hơn tháng trước 10 lượt người/buổi": how far the mean in front is from that of then. */
export const isChangeOfAverage = ({ sentence, fact }: Reckoning): boolean => {
  const saids = saidIn(sentence);
  const step = saids.find((one) => one.fact === fact);
  if (step?.role !== 'step' || step.hedged) return false;
  const now = saids.findLast((one) => one.end <= step.start && one.role !== 'base');
  if (now?.role !== 'average' || now.hedged || now.clause !== step.clause || !alike(now, step)) return false;
  return meansOfThen(sentence, now).some((was) =>
    shows(step, (now.value - was) * step.direction, openness(sentence, now)),
  );
};

/** "đang cai nghiện tăng từ 264 lên 282 người": the total of then, beside the total that so many answers make. */
export const isSumOfThen = (one: Reckoning): boolean =>
  isCompared(one.sentence, one.fact) && sumsBeside(one).some((was) => one.near(was));

/** "31 trường hợp vi phạm (12 ..., 19 ...), giảm 06 trường hợp": the change of a total that so many answers make. */
export const isChangeOfSum = (one: Reckoning): boolean =>
  isStep(one.sentence, one.fact) &&
  totalsHere(one).some(({ value, was }) => was.some((old) => one.near(Math.abs(value - old))));

const sumsBeside = (one: Reckoning): number[] => totalsHere(one).flatMap(({ was }) => was);

type Total = { fact: Fact; value: number; was: readonly number[] };

/** Figures of the sentence that two or three answers told in it add up to, with what as many figures of then in their noun add up to. */
const totalsHere = (one: Reckoning): readonly Total[] =>
  one.sentence.once('totals of answers', () => totalsOf(one)).filter(({ fact }) => fact !== one.fact);

function totalsOf({ sentence, stated, last }: Reckoning): Total[] {
  const saids = saidIn(sentence).filter(({ kind }) => kind !== 'percent');
  const values = new Set(saids.map(({ kind, value }) => `${kind} ${value}`));
  const told = stated.filter(({ kind, value }) => values.has(`${kind} ${value}`));
  const sums = sumsOf(told);
  if (sums.length === 0) return [];
  const then = sumsOf(last);
  return saids.flatMap(({ fact, kind, value }) =>
    sums
      .filter((made) => made.sum === value && made.kind === kind)
      .map(({ of, unit }) => ({
        fact,
        value,
        was: then
          .filter((old) => old.of === of && old.kind === kind && headsAgree(old.unit, unit))
          .map(({ sum }) => sum),
      })),
  );
}

type Sum = { sum: number; of: number; unit: readonly string[]; kind: Amount['kind'] };

/** The sums of every two and three of a few figures in one noun. */
function sumsOf(amounts: readonly Amount[]): Sum[] {
  const some = amounts.filter(({ kind }) => kind !== 'percent').slice(0, few);
  return some.flatMap((a, at) =>
    some.slice(at + 1).flatMap((b, next): Sum[] => {
      if (a.kind !== b.kind || a.unit[0] !== b.unit[0]) return [];
      const two = { sum: a.value + b.value, of: 2, unit: a.unit, kind: a.kind };
      const three = some
        .slice(at + next + 2)
        .filter((c) => c.kind === a.kind && c.unit[0] === a.unit[0])
        .map((c) => ({ ...two, sum: two.sum + c.value, of: 3 }));
      return [two, ...three];
    }),
  );
}

const inAll =
  /(?<!\p{L})(?:tổng(?: số| cộng)?|tính chung|cộng chung|gộp lại|cả (?:hai|ba|bốn))(?!\p{L})[^;.()\d]*$/iu;

/**
 * "486 tin (giảm 26 tin) và 126 phóng sự (tăng 16 phóng sự). Tổng số tác phẩm ít hơn tháng trước 10 tác phẩm": what the changes of all answered
 * counts just told come to, in a noun for all of them.
 */
export function isChangeOfAll(one: Reckoning): boolean {
  const { sentence, fact } = one;
  const saids = saidIn(sentence);
  const step = saids.find((said) => said.fact === fact);
  if (step?.role !== 'step' || step.kind !== 'quantity' || step.hedged || !inAll.test(step.lead))
    return false;
  const own = changesOf(
    one,
    saids.filter(({ end }) => end <= step.start),
  );
  const front = sentence.view.before(sentence).at(-1);
  const changes = own.length > 1 || !front ? own : changesOf(one, saidIn(front));
  return (
    changes.length > 1 &&
    changes.reduce<number>((sum, change) => sum + (change ?? Number.NaN), 0) === step.value * step.direction
  );
}

/** By how much each answered count of a row has changed: as the step behind it says, or since the only count of then in its noun. */
const changesOf = ({ stated, last }: Reckoning, saids: readonly Said[]): (number | null)[] =>
  saids.flatMap((said, at) => {
    const { kind, role, value, unit } = said;
    if (kind !== 'quantity' || role !== 'plain' || unit.length === 0) return [];
    if (!stated.some((one) => one.kind === kind && one.value === value && one.unit[0] === unit[0])) return [];
    const next = saids[at + 1];
    if (next?.role === 'step' && alike(next, said)) return [next.value * next.direction];
    const [was, other] = last.filter((old) => old.kind === kind && old.unit.join(' ') === unit.join(' '));
    return [was && !other ? value - was.value : null];
  });

/** "Số đoàn viên mới kết nạp là 1.420 người, tăng 810 người": then it was told in the noun of the answer. */
export function isChangeInNoun({ sentence, fact, unit, stated, last, near }: Reckoning): boolean {
  if (fact.kind !== 'quantity' || !isStep(sentence, fact)) return false;
  const counts = stated.filter((one) => one.kind === 'quantity' && one.unit.length > 0);
  const makes = (one: Amount, noun: readonly string[]) =>
    last.some(
      (old) =>
        old.kind === 'quantity' &&
        noun.every((word, at) => old.unit[at] === word) &&
        near(Math.abs(one.value - old.value)),
    );
  // "bốn công chức bị kỷ luật (ba khiển trách, một cảnh cáo), nhiều hơn tháng 02 hai người": what a bracket lists has not changed.
  const before = saidIn(sentence).filter((one) => one.end <= fact.start && one.kind === 'quantity');
  const depth = saidIn(sentence).find((one) => one.fact === fact)?.depth ?? 0;
  const now = before.findLast((one) => one.depth <= depth) ?? before.at(-1);
  if (
    now &&
    counts.some(
      (one) =>
        one.value === now.value &&
        // "23 máy X-quang, nhiều hơn tháng trước 03 máy" where "thiết bị X-quang" are counted: the noun of now stands for that of the answer.
        (countAlike(one.unit, now.unit) || (now.value >= telling && now.unit.join(' ') === unit.join(' '))) &&
        makes(one, one.unit.slice(0, 1)),
    )
  )
    return true;
  // Where the figure itself is told in words that are no number for a reader ("bốn công chức bị kỷ luật"), the words of the answer stand there.
  const spoken = ({ own, words, unit }: StatedAmount) =>
    own &&
    [...words].some((word) => sentence.wordSet.has(word) && !unit.includes(word) && !fillers.has(word));
  if (
    before.length === 0 &&
    sentence.view.answers.amounts.some(
      (one) =>
        one.kind === 'quantity' &&
        spoken(one) &&
        countAlike(one.unit, unit) &&
        makes(one, one.unit.slice(0, 1)),
    )
  )
    return true;
  // "so với tháng trước, học viên tăng 115 người": the noun of then stands right before the step.
  const noun = /(\p{L}+ \p{L}+) (?:tăng|giảm)(?: thêm)?\s+$/iu.exec(
    sentence.at.text.slice(Math.max(0, fact.start - 40), fact.start),
  )?.[1];
  return (
    noun !== undefined &&
    counts.some(({ unit, ...one }) => countAlike(unit, keysOf(noun)) && makes({ unit, ...one }, keysOf(noun)))
  );
}
