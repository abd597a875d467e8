import { parseNumberWords } from '../../vietnamese/numbers/number-words.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { type AmountFact, countedIn, isSame } from '../reading/answers/amounts.ts';

import { measureFactor } from '../reading/answers/units.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import { reportedId } from '../reading/reported-months.ts';
import { alike, openness, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf } from '../reading/words.ts';
import { countAlike } from './additions.ts';
import {
  type Amount,
  headsAgree,
  type Placed,
  percentComputes,
  quotient,
  round,
  times,
} from './arithmetic.ts';
import {
  isShareInFront,
  isShareOfFront,
  isShareOfList,
  isShareOfNamedInFront,
  isShareOfSplit,
} from './bracketed-shares.ts';
import { namedIn } from './counted.ts';
import { timesOf } from './days-between.ts';
import type { Reckoning } from './reckoning.ts';

/* Shares and growth, averages, "gấp 2 lần". */

/** "(500.000 đồng/suất)", "194,7 tấn/ngày". */
const bySlash = /^\s?\/\s?\p{L}/u;
const average = /bình quân|trung bình|năng suất|trên một|mỗi/iu;
const each = /^(?:\s(?:một|mỗi)\s\p{L}|[^,;.()]{0,30}(?<!\p{L})(?:mỗi|trên một|cho một)(?!\p{L}))/iu;

/** A share, growth, or what is left to a hundred. */
export const isShare = ({
  sentence,
  fact,
  value,
  shown,
  clause,
  after,
  here,
  stated,
  last,
}: Reckoning): boolean =>
  isOfStep(sentence, fact, last) ??
  (percentComputes(value, shown, clause, after, here, stated, last) ||
    // "trong khi tỷ lệ của tháng trước là 84,4%": the share that the figures of then make.
    (isCompared(sentence, fact) && isShareOf(last, value, shown)) ||
    isShareInFront(
      sentence,
      fact,
      [...here, ...stated.map((one) => ({ ...one, before: true, start: 0 }))],
      value,
      shown,
    ) ||
    isShareOfFront(sentence, fact) ||
    isShareOfNamedInFront(sentence, fact) ||
    isShareOfSplit(sentence, fact) ||
    isShareOfList(sentence, fact) ||
    isGrowthOfNext(sentence, fact, last, value, shown) ||
    namedShare(clause, sentence.view.answers.amounts, value, shown) ||
    isShareOfNamed(sentence, fact, value, shown, last));

const bracketOfStep = /^\s*\((?:(?:tăng|giảm|tương ứng|tương đương|bằng)?\s*|([+\u2212–-])\s?)$/iu;

/**
 * "1,284 tỷ đồng, tăng 177 triệu đồng (16%)", "cao hơn 14,4 tỷ đồng (+2,9%)": the bracket behind a step says how large it is for what there was before, and nothing else. Null
 * where no such step stands in front.
 */
function isOfStep(sentence: SeenSentence, fact: AmountFact, last: readonly Amount[]): boolean | null {
  const saids = saidIn(sentence);
  const at = saids.findIndex((one) => one.fact === fact);
  const [now, step, said] = [saids[at - 2], saids[at - 1], saids[at]];
  if (!said || !now || step?.role !== 'step' || step.kind === 'percent' || step.hedged || now.hedged)
    return null;
  if (now.kind !== step.kind || now.clause !== step.clause || now.role !== 'plain' || !alike(now, step))
    return null;
  const sign = bracketOfStep.exec(sentence.at.text.slice(step.end, said.start));
  if (!sign) return null;
  if (sign[1] !== undefined && (sign[1] === '+') !== step.direction > 0) return false;
  const was = now.value - step.direction * step.value;
  const open = openness(sentence, step) + openness(sentence, now);
  const made = (of: number) => of > 0 && shows(said, (100 * step.value) / of, (100 * open) / of);
  return (
    made(was) || last.some((one) => one.kind === step.kind && one.value !== now.value && made(one.value))
  );
}

/** "số hành khách lại tăng 3,4%, đạt 164.160 người": the figure that has grown stands behind. */
function isGrowthOfNext(
  sentence: SeenSentence,
  fact: AmountFact,
  last: readonly Amount[],
  value: number,
  shown: number,
): boolean {
  const { text } = sentence.at;
  const now = saidIn(sentence).find((one) => one.start >= fact.end);
  const way = /(?<!\p{L})(tăng|giảm)(?: thêm| khoảng| gần)?\s+$/iu.exec(text.slice(0, fact.start))?.[1];
  if (
    !now ||
    !way ||
    !/^[^;.()\d]{0,30},\s+(?:đạt|còn|lên|xuống)\s+$/iu.test(text.slice(fact.end, now.start))
  )
    return false;
  const direction = way.toLowerCase() === 'tăng' ? 1 : -1;
  return last.some(
    (was) =>
      was.kind === now.kind &&
      was.value > 0 &&
      countAlike(was.unit, now.unit) &&
      round((direction * (now.value - was.value) * 100) / was.value, shown) === round(value, shown),
  );
}

const verb = /(?<!\p{L})(?:chiếm|đạt|bằng|tương đương)(?: (?:tỷ lệ|tỉ lệ|khoảng|gần|hơn|trên))?\s+$/iu;
const ofNext = /^\s(?:của |trong |trên )?(?:tổng )?(?:số )?\s*$/iu;

/**
 * "Số cơ sở bị xử phạt chiếm 25% trong tổng số 12 cơ sở vi phạm", "Số thẻ cấp mới bằng 135% so với tháng 02": the words in front name what an
 * answer counts; the whole stands behind, or in the last report.
 */
function isShareOfNamed(
  sentence: SeenSentence,
  fact: AmountFact,
  value: number,
  shown: number,
  last: readonly Amount[],
): boolean {
  const { text } = sentence.at;
  const front = text.slice(0, fact.start);
  if (!verb.test(front)) return false;
  const clause = /[^,;:()]*$/u.exec(front)![0];
  const saids = saidIn(sentence);
  // What stands in figures in front is the part itself.
  if (saids.some((one) => one.end <= fact.start && one.start >= fact.start - clause.length)) return false;
  const next = saids.find((one) => one.start >= fact.end);
  const behind = next && ofNext.test(text.slice(fact.end, next.start)) ? [next] : [];
  const then = ofThen.test(text.slice(fact.end)) ? last : [];
  const all = ofAll.test(text.slice(fact.end)) ? sentence.view.answers.amounts.filter(({ own }) => own) : [];
  const said = new Set(keysOf(clause));
  return sentence.view.answers.amounts.some(
    (part) =>
      part.own &&
      part.kind !== 'percent' &&
      isNamed(part, said) &&
      [...behind, ...then, ...all].some(
        (whole) =>
          whole.kind === part.kind &&
          whole.value > 0 &&
          countAlike(whole.unit, part.unit) &&
          round((part.value / whole.value) * 100, shown) === round(value, shown),
      ),
  );
}

/** Whether most of the words of an answer are said, and two of them at least. */
function isNamed({ words }: StatedAmount, said: ReadonlySet<string>): boolean {
  const own = [...words].filter((word) => !fillers.has(word));
  const named = own.filter((word) => said.has(word)).length;
  return named >= 2 && named >= own.length * 0.6;
}

const ofAll = /^\s(?:của |trong |trên |so với )?tổng(?: số)?\s\p{L}/iu;
const ofThen = /^\s+(?:so (?:với )?)(?:cùng kỳ|tháng|quý|kỳ|năm)(?!\p{L})/iu;

const isShareOf = (amounts: readonly Amount[], value: number, shown: number): boolean =>
  amounts.some((part) =>
    amounts.some(
      (whole) =>
        part.kind !== 'percent' &&
        part.kind === whole.kind &&
        whole.value > part.value &&
        headsAgree(part.unit, whole.unit) &&
        round((part.value / whole.value) * 100, shown) === round(value, shown),
    ),
  );

/** "bình quân 59 lượt người mỗi cuộc". */
export const isAverage = ({
  sentence,
  fact,
  value,
  clause,
  after,
  here,
  stated,
  unit,
  near,
}: Reckoning): boolean =>
  (average.test(clause) || each.test(after) || bySlash.test(after) || (fact.unit ?? '').includes('/')) &&
  quotient(
    [
      ...here,
      ...stated,
      ...divisorsOf(sentence, here, `${clause}${fact.text}${after}`),
      ...inMeasure([...here, ...stated], `${fact.text.replace(/^[\d.,]+/u, '')}${after}`),
      ...timesOf(sentence.view.period && reportedId(sentence.view), sentence.at.text),
    ],
    unit,
    value,
    // "bình quân mỗi ngày có trên 400 hồ sơ" of 402,6.
    (made) => near(made) || (fact.hedge !== undefined && isSame(value, made, fact.hedge)),
    nounsOf(dividing.exec(clause)?.[0] ?? ''),
  );

/** "bình quân mỗi dự án 67 tỷ đồng", "mỗi lớp bình quân có 34,5 học viên và 03 nghệ nhân": the noun stands in front of all that is divided. */
const dividing =
  /(?:(?:bình quân|trung bình)\s+(?:mỗi|một)\s+\p{L}|(?<!\p{L})mỗi\s+\p{L}+(?:\s\p{L}+)?\s+(?:bình quân|trung bình)(?!\p{L}))[^,;.()\d]{0,30}(?:\d[\d.,]*\s[^,;.()\d]{0,30}(?:,|,? (?:và|cùng|với))\s)?$/iu;
/** The nouns that words divide by: "mỗi dự án", "đồng/suất". */
export const nounsOf = (words: string): ReadonlySet<string> =>
  new Set(matchesOf(perWhat, words).flatMap(([, noun]) => keysOf(noun!)));

const perWhat = /(?:(?<!\p{L})(?:mỗi|trên một|một)\s+|\/\s?)(\p{L}+)/giu;

const perMeasure =
  /^[^,;.()]{0,40}?(?:\/\s?|(?<!\p{L})(?:mỗi|một)\s+)(kg|ki[- ]lô[- ]gam|kilôgam|tạ|tấn|ha|héc[- ]ta|m2|m3|km|mét|m)(?![\p{L}\d])/iu;

/** "1.138,5 triệu đồng, tương ứng 9.000 đồng cho mỗi ki-lô-gam" of 126,5 tấn: what is measured, in the measure that the words divide by. */
function inMeasure(amounts: readonly Amount[], words: string): Amount[] {
  const per = keysOf((perMeasure.exec(words)?.[1] ?? '').replaceAll('-', ' '));
  if (per.length === 0) return [];
  return amounts.flatMap((one) => {
    const factor = one.kind === 'quantity' ? measureFactor(one.unit, per) : null;
    return factor === null || factor === 1 ? [] : [{ ...one, value: one.value * factor, unit: per }];
  });
}

/** "07 mô hình nấm và 05 mô hình ong ..., bình quân mỗi mô hình": what neighbours make together, or how many were named, where the words divide by that. */
function divisorsOf(sentence: SeenSentence, here: readonly Placed[], words: string): Amount[] {
  const nouns = nounsOf(words);
  const counts = here.filter((one) => one.before && one.kind === 'quantity' && nouns.has(one.unit[0] ?? ''));
  const sums = counts.slice(1).map((one, at) => ({ ...one, value: one.value + counts[at]!.value }));
  return [...sums, ...namedIn(sentence).filter(({ unit }) => nouns.has(unit[0] ?? ''))];
}

/** "gấp 1,5 lần", "bằng 1,3 lần tháng 8". */
export const isTimes = (one: Reckoning): boolean => {
  const { unit, clause, here, stated, last, near } = one;
  if (unit[0] !== 'lần') return false;
  if (/(?:gấp|bằng)\s+(?:(?:hơn|gần|khoảng|trên)\s+)?$/iu.test(clause))
    return times([...here, ...stated], [...here, ...stated, ...last], near);
  // "53,2 mg, vượt giới hạn 1,06 lần" of the 50 mg that a standing sentence sets.
  return overLimit.test(clause) && times(here, limitsIn(one), near);
};

const overLimit =
  /(?<!\p{L})(?:vượt|gấp|bằng|cao hơn|lớn hơn)\s[^,;.()\d]{0,30}?(?:giới hạn|ngưỡng|quy chuẩn|tiêu chuẩn|định mức|mức cho phép)[^,;.()\d]{0,20}\s+$/iu;

/** The figures of what stands in every report. */
const limitsIn = ({ sentence: { view } }: Reckoning): Amount[] =>
  view.earlier.entries
    .filter(({ lasting }) => lasting)
    .flatMap(({ sentence }) => sentence.facts.flatMap(countedIn));

const inEach = /^[^\d,;.]{0,30}(?<!\p{L})thì\s+(?:có\s+)?(\d{1,2}|một|hai|ba|bốn|năm)(?!\p{L})/iu;
/** How far figures may be from a rate told in such small numbers. */
const about = 0.05;

/** "cứ 05 cơ sở thì có một cơ sở vi phạm": as many as the figures make. */
export function isOneInSo({ clause, after, value, here, stated }: Reckoning): boolean {
  const found = /(?<!\p{L})cứ\s+$/iu.test(clause) ? inEach.exec(after) : null;
  if (!found) return false;
  const of = /^\d/.test(found[1]!) ? Number(found[1]) : Number(parseNumberWords([found[1]!.toLowerCase()]));
  const counts = [...here, ...stated].filter(({ kind }) => kind === 'quantity');
  return counts.some((whole) =>
    counts.some(
      (part) =>
        part.value > 0 &&
        whole.value > part.value &&
        Math.abs(whole.value / part.value / (value / of) - 1) <= about,
    ),
  );
}

/** "Tỷ lệ phiếu điện tử đạt 86,4%": the words name the part; it is a share of another figure in the same unit. */
function namedShare(clause: string, amounts: readonly StatedAmount[], value: number, shown: number): boolean {
  const at = clause.search(/t[ỷỉ] lệ/iu);
  if (at < 0) return false;
  const said = new Set(keysOf(clause));
  const counted = amounts.filter(({ own, kind }) => own && kind === 'quantity');
  return counted.some((part) => {
    return (
      isNamed(part, said) &&
      counted.some(
        (whole) =>
          whole.value > part.value &&
          headsAgree(whole.unit, part.unit) &&
          round((part.value / whole.value) * 100, shown) === round(value, shown),
      )
    );
  });
}
