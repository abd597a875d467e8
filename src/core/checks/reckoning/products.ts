import { isSame } from '../reading/answers/amounts.ts';
import { measureFactor } from '../reading/answers/units.ts';
import { saidIn, shows } from '../reading/said.ts';
import { keysOf } from '../reading/words.ts';
import { countAlike } from './additions.ts';
import { type Amount, headsAgree } from './arithmetic.ts';
import type { Reckoning } from './reckoning.ts';

/* What one figure times another makes: so many with so much each, an area with its yield, a share of a whole. */

const asMuch = '(?<!\\p{L})(?:tương đương|tương ứng|chiếm|bằng|tức|hay|nghĩa)(?: (?:là|với))?\\s+';
const partThenShare = new RegExp(`^[^;.\\d]{0,20}(?:${asMuch}|\\(\\s*)$`, 'iu');
const shareThenPart = new RegExp(`^[^;.()\\d]{0,40}(?:[,(]\\s*)?(?:${asMuch}|\\(\\s*)$`, 'iu');
/** A rounded share shows many parts of a large whole: then only the one that it makes is no chance. */
const clear = 1.5;

/**
 * "450 học viên, tương đương 92,6%, đạt loại khá", "tỷ lệ xếp loại tốt là 60%, tương ứng 09 trung tâm": the part that an answered share makes of
 * a count told or answered.
 */
export function isPartByShare({ sentence, fact, value, unit, here, stated }: Reckoning): boolean {
  if (fact.kind !== 'quantity') return false;
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const goal = saids.find((one) => one.fact === fact);
  const next = saids.find((one) => one.start >= fact.end);
  const last = saids.findLast((one) => one.end <= fact.start);
  const shares = [
    ...(next && partThenShare.test(text.slice(fact.end, next.start)) ? [next] : []),
    ...(last && shareThenPart.test(text.slice(last.end, fact.start)) ? [last] : []),
  ].filter(({ kind, value }) => kind === 'percent' && isAnswered(stated, value));
  const wholes = [...here, ...stated].filter(
    (one) => one.kind === 'quantity' && one.value > value && countAlike(one.unit, unit),
  );
  return shares.some((share) =>
    wholes.some(
      (whole) =>
        shows(share, (value / whole.value) * 100) &&
        ((whole.value * share.grain) / 100 <= clear ||
          Math.round((whole.value * share.value) / 100) === value ||
          // "38,6 triệu USD; tôm chiếm 61,4%, tương ứng 23,7 triệu USD": as many as its own digits show.
          (goal !== undefined && shows({ ...goal, hedged: false }, (whole.value * share.value) / 100))),
    ),
  );
}

const isAnswered = (stated: readonly Amount[], value: number): boolean =>
  stated.some((one) => one.kind === 'percent' && one.value === value);

const inAll = /(?:tổng|cộng|tất cả|cả thảy)[^;]{0,40}$/iu;
const forEach = /(?<!\p{L})(?:mỗi|một|bình quân)\s[^,;.()\d]{0,24}$/iu;

/** "50 triệu đồng/nhà". */
const perOne = /^[\d.,]+\s?[\p{L}\s]{0,20}\/\s?\p{L}/u;

/** "19 tổ công tác, mỗi tổ 04 người, tổng cộng 76 người": so many times what each has. */
export const isProduct = ({ sentence, fact, clause, here, unit, near }: Reckoning): boolean =>
  inAll.test(clause) &&
  here.some(
    (each) =>
      each.before &&
      each.kind === fact.kind &&
      headsAgree(each.unit, unit) &&
      (forEach.test(sentence.at.text.slice(0, each.start)) ||
        perOne.test(sentence.at.text.slice(each.start))) &&
      here.some(
        (count) =>
          count !== each && count.before && count.kind === 'quantity' && near(count.value * each.value),
      ),
  );

const atRate =
  /^[^;.()\d]{0,20}[,(]?\s?(?:(?:mức|mệnh giá|đơn giá|giá|trị giá|mỗi|bình quân|x|×)(?:\s\p{L}+){0,3}|\()\s?$/iu;

/** "40 triệu đồng/nhà xây mới", "20 triệu đồng mỗi nhà": what each of them gets. */
const forOne = /^(?:\s?\/\s?|\s(?:mỗi|một|cho mỗi)\s)(\p{L}+)/u;
/** So many kinds with a rate of their own are multiplied in every order. */
const mostKinds = 3;

/**
 * "xây mới 26 nhà và sửa chữa 41 nhà; với mức hỗ trợ 40 triệu đồng/nhà xây mới và 20 triệu đồng/nhà sửa chữa, kinh phí là 1.860 triệu đồng": the
 * rates stand apart from as many counts in their noun, here or in the sentence in front.
 */
export function isSumAtRates({ sentence, fact }: Reckoning): boolean {
  const saids = fact.kind === 'money' ? saidIn(sentence) : [];
  const goal = saids.find((one) => one.fact === fact);
  if (!goal || goal.hedged) return false;
  const rates = saids.flatMap(({ kind, value, end }) => {
    const noun =
      kind === 'money' && end <= goal.start ? forOne.exec(sentence.at.text.slice(end))?.[1] : undefined;
    return noun === undefined ? [] : [{ value, noun: keysOf(noun)[0]! }];
  });
  if (rates.length < 2 || rates.length > mostKinds) return false;
  return [sentence, ...sentence.view.before(sentence).slice(-1)].some((one) => {
    const counts = saidIn(one).filter(
      ({ kind, role, unit }) => kind === 'quantity' && role === 'plain' && unit[0] === rates[0]!.noun,
    );
    return (
      counts.length === rates.length &&
      rates.every(({ noun }) => noun === rates[0]!.noun) &&
      inAnyOrder(
        counts.map(({ value }) => value),
        rates.map(({ value }) => value),
      ).some((sum) => sum === goal.value)
    );
  });
}

/** What as many counts at as many rates may make, whichever rate is of which count. */
const inAnyOrder = ([count, ...counts]: readonly number[], rates: readonly number[]): number[] =>
  count === undefined
    ? [0]
    : rates.flatMap((rate, at) =>
        inAnyOrder(counts, rates.toSpliced(at, 1)).map((sum) => sum + count * rate),
      );

/** "240 suất mức 500.000 đồng (thành tiền 120 triệu đồng)": what the two figures right in front make. */
export function isMadeAtRate({ sentence: { at }, sentence, fact }: Reckoning): boolean {
  const saids = fact.kind === 'money' ? saidIn(sentence) : [];
  const index = saids.findIndex((one) => one.fact === fact);
  const [count, rate, goal] = [saids[index - 2], saids[index - 1], saids[index]];
  return (
    count?.kind === 'quantity' &&
    rate?.kind === 'money' &&
    atRate.test(at.text.slice(count.end, rate.start)) &&
    /^[^;.\d]{0,40}$/u.test(at.text.slice(rate.end, goal!.start)) &&
    shows({ ...goal!, hedged: false }, count.value * rate.value)
  );
}

/** "221 suất mức 600.000 đồng, 15.063 suất mức 300.000 đồng, tổng trị giá 4.651,5 triệu đồng": every count with its rate, added up. */
export function isSumOfProducts({ sentence, fact }: Reckoning): boolean {
  const saids = saidIn(sentence);
  const goal = fact.kind === 'money' ? saids.find((one) => one.fact === fact) : undefined;
  if (!goal) return false;
  const made = saids.flatMap((count, at) => {
    const rate = saids[at + 1];
    return count.kind === 'quantity' &&
      rate?.kind === 'money' &&
      rate !== goal &&
      atRate.test(sentence.at.text.slice(count.end, rate.start))
      ? [count.value * rate.value]
      : [];
  });
  return (
    made.length > 1 &&
    shows(
      { ...goal, hedged: false },
      made.reduce((sum, one) => sum + one, 0),
    )
  );
}

/** What a rate is of: "5,8 tấn/ha", "bình quân 30 người mỗi lớp". */
const ofOne = /^[\d.,]+\s?[^,;.()\d]{0,24}?(?:\/\s?|(?<!\p{L})(?:mỗi|trên một|một)\s+)([\p{L}\d]+)/u;

/** "Giá một suất ăn là 18.000 đồng": what a rate is of, in front of it. */
const ofOneInFront =
  /(?<!\p{L})(?:giá|đơn giá|mức)(?:\s\p{L}+){0,2}\s(?:một|mỗi)\s(\p{L}+)[^,;.()\d]{0,30}$/iu;

/** "thu hoạch 21.650 ha; năng suất 5,8 tấn/ha, sản lượng ước 125.570 tấn": a rate told here or just before, and as many as it is of. */
export function isYield({ sentence, fact, unit }: Reckoning): boolean {
  const goal = saidIn(sentence).find((one) => one.fact === fact);
  if (!goal || fact.kind === 'percent' || (fact.kind === 'quantity' && unit.length === 0)) return false;
  const near = [...sentence.view.before(sentence), sentence];
  // "ước đạt 3.100 tấn" is as exact as any; only what is rounded may be off.
  const makes = (made: number) =>
    shows({ ...goal, hedged: false }, made) || isSame(goal.value, made, fact.hedge);
  const counts = near.flatMap(saidIn).filter((one) => one.kind === 'quantity' && one !== goal);
  return near.some(({ at }, index) =>
    saidIn(near[index]!).some((rate) => {
      const of =
        rate === goal || rate.kind !== goal.kind
          ? null
          : (ofOne.exec(at.text.slice(rate.start)) ?? ofOneInFront.exec(at.text.slice(0, rate.start)))?.[1];
      const factor =
        rate.kind === 'money' || rate.unit[0] === unit[0] ? 1 : measureFactor(rate.unit.slice(0, 1), unit);
      if (!of || factor === null) return false;
      const [noun] = keysOf(of);
      return counts.some((count) => {
        // "1.250 tấn, giá 14.200 đồng/kg".
        const each = count.unit[0] === noun ? 1 : measureFactor(count.unit, noun === undefined ? [] : [noun]);
        return (
          count !== rate &&
          each !== null &&
          count.value > 1 &&
          makes(count.value * each * rate.value * factor)
        );
      });
    }),
  );
}

/** "Mỗi nhà Mái ấm được hỗ trợ 60 triệu đồng": what each gets. */
const everyOne = /^(?:Mỗi|Một)\s(\p{L}+)\s[^,;.:()\d]{0,60}$/u;

/** "04 nhà được hỗ trợ 240 triệu đồng" where a standing sentence says what each one gets: as many times that. */
export function isOfEachOne({ sentence, fact }: Reckoning): boolean {
  if (fact.kind !== 'money' || fact.hedge !== undefined) return false;
  const goal = Number(fact.value);
  const counts = saidIn(sentence).filter(({ kind, end }) => kind === 'quantity' && end <= fact.start);
  const [count] = counts.slice(-1);
  if (!count || count.value <= 1) return false;
  return sentence.view.earlier.entries.some(
    ({ lasting, sentence: { text, facts } }) =>
      lasting &&
      facts.some(
        (rate) =>
          rate.kind === 'money' &&
          Number(rate.value) * count.value === goal &&
          keysOf(everyOne.exec(text.slice(0, rate.start))?.[1] ?? '')[0] === count.unit[0],
      ),
  );
}
