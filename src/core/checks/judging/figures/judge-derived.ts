import { isAmount, unitOf } from '../../reading/answers/amounts.ts';
import { isCases } from '../../reading/answers/units.ts';
import { alike, type Said, saidIn, shows } from '../../reading/said.ts';
import { isSlip } from '../../reading/slips.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, keysOf } from '../../reading/words.ts';
import {
  type Allowed,
  type Goal,
  isDerived,
  isLike,
  type Operand,
  type Shape,
} from '../../reckoning/derived.ts';
import { isMadeThen, madeThen } from '../../reckoning/made-then.ts';
import { type Beyond, beyondOf, operandOf } from '../../reckoning/operands.ts';
import { shapesSaid } from '../../reckoning/shapes-said.ts';
import type { Instead, Judged, Verdict } from '../verdict.ts';
import { isChangedFigure } from './judge-amounts.ts';
import { isOfNothing } from './of-nothing.ts';

/* Figures that no answer states and no turn of phrase explains, but that come from others so exactly that it is no chance. */

/** How likely a chance is allowed to be: less where the words speak for an answer that says something else. */
const free = { told: 0.06, untold: 0.015 };
const claimed = { told: 0.03, untold: 0.005 };
/** A share of figures of its own sentence. */
const beside = { told: 0.13, untold: 0.01 };
/** Where the words leave only a handful of figures to reckon with, hardly any chance is left. */
const few = { told: 0.2, untold: 0.02 };

/**
 * Takes the doubt off figures that others make: those beside it that have a source themselves, those told just before, the answers', the last
 * report's. What one figure is cleared by may clear the next, until none is left; two figures without a source never clear each other.
 */
export function judgeDerived(sentence: SeenSentence, judged: Judged[]): void {
  const doubted = judged.filter(
    (one) =>
      one.fact !== null &&
      isAmount(one.fact) &&
      ((one.verdict.is === 'unsupported' && !one.verdict.sure) || isOld(one.verdict)),
  );
  // A standing sentence with nothing but its figures changed: what happens to compute is no source for them.
  if (doubted.length === 0 || isChangedFigure(sentence)) return;
  const saids = saidIn(sentence);
  const beyond = beyondOf(sentence);
  let left = doubted;
  for (;;) {
    const here = hereOf(sentence, judged, saids);
    const cleared = left.filter((one) => {
      const said = saids.find(({ fact }) => fact === one.fact);
      return said !== undefined && comesFrom(sentence, said, one.verdict, here, beyond);
    });
    if (cleared.length === 0) return;
    for (const one of cleared) {
      const instead = insteadOf(one.verdict);
      one.verdict = { is: 'supported', about: [], ...(instead ? { instead } : {}) };
    }
    left = left.filter((one) => !cleared.includes(one));
  }
}

function insteadOf(verdict: Verdict): Instead | null {
  if (verdict.is === 'supported' || !verdict.answer) return null;
  const { answer, expected } = verdict;
  return { answer, ...(expected === undefined ? {} : { expected }) };
}

const meantBy = (verdict: Verdict) => (verdict.is === 'supported' ? undefined : verdict.answer);

/** "chia đều cho 17 xã" where a description of the office has the 17 communes. */
const standsLastingly = ({ view }: SeenSentence, said: Said): boolean =>
  said.kind === 'quantity' &&
  said.unit.length > 0 &&
  (view.earlier.lastingFigures.get(`quantity ${said.value}`) ?? []).some((entry) =>
    entry.sentence.facts.some(
      (one) =>
        isAmount(one) && Number(one.value) === said.value && unitOf(one).join(' ') === said.unit.join(' '),
    ),
  );

const isOld = (verdict: Verdict): boolean => verdict.is === 'old' && verdict.what === 'old-figure';

type Here = Operand & Pick<Said, 'start' | 'role'>;

function comesFrom(
  sentence: SeenSentence,
  said: Said,
  verdict: Verdict,
  all: readonly Here[],
  { before, answers, last }: Beyond,
): boolean {
  const goal: Goal = {
    ...operandOf(sentence, said),
    grain: said.grain,
    // Averages and rates may be cut to the digits shown; what is added up or taken off is exact. "Gần 97%" is no room for 94,6 %.
    shows: (made, slack, shape) =>
      said.kind === 'percent' || shape === 'quotient'
        ? shows({ ...said, hedged: false }, made, slack)
        : Math.abs(made - said.value) <= Math.max(said.grain / 2, slack) * (1 + 1e-9),
  };
  const fits = (one: Operand) => !ofTime.has(one.unit[0] ?? '') || one.unit[0] === goal.unit[0];
  const here = all.filter(
    (one) => one.value !== goal.value && (one.role !== 'step' || ofChange.has(said.role)),
  );
  if (isMadeOfList(sentence, said, goal, all)) return true;
  if (isWholeOfParts(sentence, said, goal, all) || isMoreThanWhole(said, all)) return false;
  const nearest = nearestOf(goal, said.start, here);
  // Last month's figure is only what this month's, told beside it, was made with.
  if (isOld(verdict)) return isDerived(goal, [nearest, here.filter(fits)], none, claimed);
  const shapes = shapesSaid(sentence, said);
  // "tăng 21 lớp" is no sum, "tổng cộng 21 lớp" no difference, whatever comes out of it.
  const strictly = (allowed: Allowed): Allowed =>
    plainly.has(said.role) ? { ...allowed, untold: 0 } : allowed;
  // "(tháng 5/2024: 95 mét)": a figure of then comes from figures of then, or from a step beside it.
  if (said.role === 'base' && !all.some(({ role }) => role === 'step' || role === 'result'))
    return isMadeThen(sentence, said, goal, few.told);
  // "cả 24 trường hợp": cases of what was counted just before.
  if (
    isCases(goal.unit) &&
    [...all, ...before].some((one) => one.kind === goal.kind && one.value === goal.value)
  )
    return true;
  if (isSlipOfNamed(sentence, said, all)) return false;
  const outer = [...answers, ...last].filter(fits);
  if (
    goal.kind === 'percent' &&
    (isOfRate(sentence, said) || (all.length === 0 && isOfNothing(sentence, said)))
  )
    return false;
  if (!meantBy(verdict) && standsLastingly(sentence, said)) return true;
  // "mức 650%": only what is compared or has grown is more than a whole.
  if (goal.kind === 'percent' && goal.value > 100 && !isMoreThanHundred(said)) return false;
  // What an answer or the last report says was meant for another place, or stands with a wrong noun.
  if (outer.some((one) => isSaid(one, goal))) return false;
  const tail = new Set(keysOf(said.tail).slice(0, 8));
  // Of a hundred percents so many figures make one that a handful is not few.
  const handful = goal.kind === 'percent' ? free : few;
  const named = outer.flatMap((one): Operand[] =>
    one.kind === 'quantity' && one.unit.length > 0 && tail.has(one.unit[0]!) ? [{ ...one, named: true }] : [],
  );
  const then = last.filter((one) => isLike(one, goal));
  const meant = meantBy(verdict);
  const own = sentence.view.answers.amounts
    .filter((one) => meant !== undefined && one.own && one.answer === meant && one.kind === goal.kind)
    .map(({ value, kind, unit }): Operand => ({ value, kind, unit, open: 0 }));
  // A figure that is one digit off the answer that its words ask for is a slip, whatever happens to make it.
  const digits = String(said.value);
  const bare = said.role === 'plain' && shapes.size === 0;
  // "Hiện còn 08 dự án vướng" with nothing in front that anything could be left of.
  const leftOfNothing =
    said.role === 'rest' && !all.some((one) => one.start < said.start && isLike(one, goal));
  if ((bare || leftOfNothing) && own.some(({ value }) => isSlip(digits, String(value)))) return false;
  // "cấp 154 giấy phép, còn 19 hồ sơ đang thẩm định": what is left of the answer's own figure, in whatever noun the rest was told.
  const told = said.role === 'rest' ? nearest : [];
  if (own.length > 0 && isDerived(goal, [[...own, ...then, ...named, ...told]], shapes, strictly(handful)))
    return true;
  const [front] = nearest;
  if (
    front &&
    isDerived(goal, [[front, ...sameNoun(front, last), ...wholeOf(front, outer)]], shapes, strictly(handful))
  )
    return true;
  const rings = [nearest, here, [...before.filter(fits), ...named], outer, madeThen(sentence, goal)];
  if (isMadeThen(sentence, said, goal, few.told)) return true;
  if (goal.kind === 'percent' && !meant && isDerived(goal, [nearest, here], shapes, strictly(beside)))
    return true;
  return isDerived(goal, rings, shapes, strictly(meant ? claimed : free));
}

const overWhole =
  /(?<!\p{L})(?:tăng|vượt|hơn|gấp|bằng|so với|kế hoạch|chỉ tiêu|dự toán|mục tiêu|công suất|tiến độ|cùng kỳ|hoàn thành|đạt)(?!\p{L})/iu;
const isMoreThanHundred = ({ lead, tail, role }: Said): boolean =>
  role !== 'base' && overWhole.test(`${lead}|${tail}`);

const claiming: ReadonlySet<Said['role']> = new Set(['plain', 'share', 'result']);

/**
 * "Hồ sơ quá hạn giảm từ 34 xuống còn 22 hồ sơ" where an answer has 21 "hồ sơ quá hạn" that the sentence does not tell: one digit off in the
 * answer's words, and no sum or rest of others. Of what is left there must be something told in front.
 */
function isSlipOfNamed(sentence: SeenSentence, said: Said, here: readonly Here[]): boolean {
  const rest = said.role === 'rest' && !here.some((one) => one.start < said.start && alike(one, said));
  if (said.hedged || !(rest || claiming.has(said.role))) return false;
  const words = new Set(
    keysOf(sentence.at.text.slice(sentence.at.text.lastIndexOf(';', said.start) + 1, said.end)),
  );
  return sentence.view.answers.amounts.some((one) => {
    if (!one.own || one.answer.type === 'text' || !alike(one, said)) return false;
    if (!isSlip(String(said.value), String(one.value))) return false;
    if (here.some(({ kind, value }) => kind === one.kind && value === one.value)) return false;
    const label = keysOf(one.answer.label).filter((word) => !fillers.has(word) && !one.unit.includes(word));
    return label.length > 1 && label.filter((word) => words.has(word)).length >= label.length * named;
  });
}

/** How many of an answer's words say that it is meant. */
const named = 0.6;

/** What is told of changes may come from changes; parts, wholes and shares do not. */
const ofChange: ReadonlySet<Said['role']> = new Set(['step', 'base', 'result']);

/** "công suất sử dụng giường bệnh đạt 75,6%": a rate that an answer gives is no share of the counts beside it. */
const isOfRate = ({ view }: SeenSentence, { lead }: Said): boolean => {
  const said = new Set(keysOf(lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf('(')) + 1)));
  return view.answers.amounts.some(
    ({ own, kind, words }) =>
      own &&
      kind === 'percent' &&
      [...words].filter((word) => !fillers.has(word) && said.has(word)).length > 2,
  );
};

/** "92 nhà, trong đó xây mới 26 nhà, sửa chữa 16 nhà": a whole that its parts would make, and do not, comes from nothing else. */
function isWholeOfParts({ at }: SeenSentence, said: Said, goal: Goal, here: readonly Here[]): boolean {
  const behind = here.filter((one) => one.start > said.start && one.role === 'plain' && isLike(one, goal));
  const [first, second] = behind;
  return (
    second !== undefined &&
    said.role === 'plain' &&
    /^[^;.()\d]{0,30}(?<!\p{L})(?:trong đó|gồm|bao gồm)(?!\p{L})[^;.()\d]{0,40}$/iu.test(
      at.text.slice(said.end, first!.start),
    )
  );
}

/** "90 lao động, tăng 20% so với tháng 01, gồm Nhật Bản 52 người, Đài Loan 27 người, Hàn Quốc 11 người": all that the list behind names, told with what has changed in between. */
function isMadeOfList(
  { at: { text } }: SeenSentence,
  said: Said,
  goal: Goal,
  here: readonly Here[],
): boolean {
  if (said.role !== 'plain' || said.kind !== 'quantity') return false;
  const list = /^[^;.()]{0,80}[\s,(](?:bao )?gồm(?: có)?:?\s/u.exec(text.slice(said.end));
  if (!list) return false;
  const from = said.end + list[0].length;
  const between = here.filter((one) => one.start > said.start && one.start < from);
  if (between.some(({ role }) => role === 'plain')) return false;
  const parts = here.filter((one) => one.start >= from && one.role === 'plain' && isLike(one, goal));
  return parts.length > 1 && parts.reduce((sum, { value }) => sum + value, 0) === goal.value;
}

const ofPlan = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|còn phải)(?!\p{L})/iu;

/** "tổ chức 24 cuộc, thành 18 cuộc, còn 76 cuộc": no more is left than there was. */
const isMoreThanWhole = (said: Said, here: readonly Here[]): boolean => {
  // "đạt 17,1% dự toán năm, còn phải thu 13.101,6 tỷ đồng": what is left is of the plan.
  if (ofPlan.test(said.lead)) return false;
  const before = here.filter((one) => one.start < said.start && alike(one, said) && one.role === 'plain');
  return said.role === 'rest' && before.length > 1 && before.every(({ value }) => value < said.value);
};

/** Roles whose words say how their figure was reckoned. */
const plainly: ReadonlySet<Said['role']> = new Set(['step', 'rest', 'total', 'cumulative', 'average']);

const none: ReadonlySet<Shape> = new Set();

/** The figures that stand next to a place and could be reckoned with, the nearest in front first: two in front, one behind. */
function nearestOf(goal: Goal, start: number, here: readonly Here[]): Operand[] {
  const fit = here.filter((one) => (goal.kind === 'percent' ? one.kind !== 'percent' : isLike(one, goal)));
  const front = fit.filter((one) => one.start < start).reverse();
  // "nhiều hơn số hộ nghèo (1.386 hộ) là 154 suất": one of the two may have another noun.
  const other = here.findLast((one) => one.start < start && one.kind === goal.kind && !isLike(one, goal));
  return [
    ...front.slice(0, 2),
    ...fit.filter((one) => one.start > start).slice(0, 1),
    ...(other && goal.kind !== 'percent' ? [other] : []),
  ];
}

/** What the last report counts in the noun of a figure; of people in general, whoever is counted. */
const sameNoun = (one: Operand, last: readonly Operand[]): Operand[] =>
  last.filter(
    (old) => alike(old, one) || ((one.unit.length === 0 || one.unit[0] === 'người') && isLike(old, one)),
  );

/** The largest figure in the noun of another one: the whole that it is a part of, and not itself once more. */
const wholeOf = (one: Operand, outer: readonly Operand[]): Operand[] =>
  outer
    .filter((other) => isLike(other, one))
    .sort((a, b) => b.value - a.value)
    .slice(0, 1)
    .filter(({ value }) => value !== one.value);

/** From here on the same number in another noun is no coincidence. */
const telling = 20;

const isSaid = (one: Operand, goal: Goal): boolean =>
  one.kind === goal.kind && one.value === goal.value && (one.value >= telling || isLike(one, goal));

/** Stretches of time and ages are parts of their own kind alone. */
const ofTime = new Set(['tháng', 'năm', 'tuổi', 'ngày', 'quý', 'tuần', 'giờ', 'mũi', 'lần']);

function hereOf(sentence: SeenSentence, judged: readonly Judged[], saids: readonly Said[]): Here[] {
  return saids.flatMap((said): Here[] => {
    const verdict = judged.find(({ fact }) => fact === said.fact)?.verdict;
    if (verdict?.is !== 'supported') return [];
    const one = { ...operandOf(sentence, said), start: said.start, role: said.role };
    return said.whole === null ? [one] : [one, { ...one, value: said.whole }];
  });
}
