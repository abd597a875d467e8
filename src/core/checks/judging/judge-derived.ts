import { isAmount, unitOf } from '../reading/amounts.ts';
import { openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { type Goal, isDerived, isLike, type Operand, type Shape } from '../reckoning/derived.ts';
import { isChangedFigure } from './judge-amounts.ts';
import type { Judged, Verdict } from './verdict.ts';

/* Figures that no answer states and no turn of phrase explains, but that come from others so exactly that it is no chance. */

/** How likely a chance is allowed to be: less where the words speak for an answer that says something else. */
const free = { told: 0.06, untold: 0.015 };
const claimed = { told: 0.03, untold: 0.005 };
/** An answer that the words speak for, and what the last report has of its kind: so few that hardly any chance is left. */
const ofClaim = { told: 0.15, untold: 0.02 };

/**
 * Takes the doubt off figures that others make: those beside it that have a source themselves, those told just before, the answers', the last
 * report's. What one figure is cleared by may clear the next, until none is left; two figures without a source never clear each other.
 */
export function judgeDerived(sentence: SeenSentence, judged: Judged[]): void {
  const doubted = judged.filter(
    (one) =>
      one.fact !== null && isAmount(one.fact) && (one.verdict.is === 'unsupported' || isOld(one.verdict)),
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
    for (const one of cleared) one.verdict = { is: 'supported', about: [] };
    left = left.filter((one) => !cleared.includes(one));
  }
}

const isOld = (verdict: Verdict): boolean => verdict.is === 'old' && verdict.what === 'old-figure';

type Here = Operand & { start: number };
type Beyond = { before: readonly Operand[]; answers: readonly Operand[]; last: readonly Operand[] };

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
    shows: (made, slack) => shows(said, made, slack),
  };
  const fits = (one: Operand) => !ofTime.has(one.unit[0] ?? '') || one.unit[0] === goal.unit[0];
  const here = all.filter((one) => fits(one) && one.value !== goal.value);
  const nearest = nearestOf(goal, said.start, here);
  // Last month's figure is only what this month's, told beside it, was made with.
  if (isOld(verdict)) return isDerived(goal, [nearest, here], none, claimed);
  const outer = [...answers, ...last].filter(fits);
  // What an answer or the last report says was meant for another place, or stands with a wrong noun.
  if (outer.some((one) => isSaid(one, goal))) return false;
  const shapes = shapesSaid(sentence, said);
  const meant = verdict.is === 'supported' ? undefined : verdict.answer;
  if (meant) {
    const own = sentence.view.answers.amounts.filter(
      (one) => one.own && one.answer === meant && one.kind === goal.kind,
    );
    const then = last.filter((one) => isLike(one, goal));
    const pool = own.map(({ value, kind, unit }): Operand => ({ value, kind, unit, open: 0 }));
    if (pool.length > 0 && isDerived(goal, [[...pool, ...then]], shapes, ofClaim)) return true;
  }
  return isDerived(goal, [nearest, here, before.filter(fits), outer], shapes, meant ? claimed : free);
}

const none: ReadonlySet<Shape> = new Set();

/** The figures that stand next to a place and could be reckoned with: two in front, one behind. */
function nearestOf(goal: Goal, start: number, here: readonly Here[]): Operand[] {
  const fit = here.filter((one) => (goal.kind === 'percent' ? one.kind !== 'percent' : isLike(one, goal)));
  return [
    ...fit.filter((one) => one.start < start).slice(-2),
    ...fit.filter((one) => one.start > start).slice(0, 1),
  ];
}

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
    const one = { ...operandOf(sentence, said), start: said.start };
    return said.whole === null ? [one] : [one, { ...one, value: said.whole }];
  });
}

function operandOf(sentence: SeenSentence, said: Said): Operand {
  return { value: said.value, kind: said.kind, unit: said.unit, open: openness(sentence, said) };
}

/** What the sentences in front, the answers and the newest report count. */
function beyondOf(sentence: SeenSentence): Beyond {
  const { view, at } = sentence;
  const { amounts, noted } = view.answers;
  const own = amounts.filter(
    ({ answer }) => at.section === null || answer.section === undefined || answer.section === at.section,
  );
  return {
    before: view.before(sentence).flatMap((one) => saidIn(one).map((said) => operandOf(one, said))),
    answers: [
      ...own.map(({ value, kind, unit }) => ({ value, kind, unit, open: 0 })),
      ...noted.map(
        ({ value, percent, noun }): Operand => ({
          ...{ value, kind: percent ? 'percent' : 'quantity', open: 0 },
          unit: noun === null ? [] : [noun],
        }),
      ),
    ],
    last: view.earlier.figures.flatMap(({ fact }): Operand[] =>
      isAmount(fact) ? [{ value: Number(fact.value), kind: fact.kind, unit: unitOf(fact), open: 0 }] : [],
    ),
  };
}

const summing =
  /(?<!\p{L})(?:tổng|cộng|lũy kế|luỹ kế|gộp|nâng|đưa|cả thảy|tất cả|đến nay|từ đầu|cả hai|hai loại|hai tháng|thành)(?!\p{L})[^;]{0,80}$/iu;
const parting =
  /(?<!\p{L})(?:còn|chưa|khác|chênh|hơn|kém|thiếu|thừa|giảm|tăng|thêm|bớt|riêng|trừ|hụt|nhích|vượt)(?!\p{L})[^;]{0,50}$/iu;
const partingBehind = /^[^,;.()\d]{0,24}(?<!\p{L})(?:còn lại|chưa|không|đang|khác|so với)(?!\p{L})/iu;
const each = /(?<!\p{L})(?:bình quân|trung bình|mỗi)(?!\p{L})[^;]{0,50}$/iu;
const eachBehind = /^[^,;.()\d]{0,24}(?:\/|(?<!\p{L})(?:mỗi|một)(?!\p{L}))/iu;

/** The ways of reckoning that the words around a figure speak of. */
function shapesSaid(sentence: SeenSentence, { kind, role, start, tail, fact }: Said): ReadonlySet<Shape> {
  const { text } = sentence.at;
  const lead = text.slice(Math.max(text.lastIndexOf(';', start) + 1, start - 110, 0), start);
  const shapes = new Set<Shape>();
  if (kind === 'percent') {
    if (role === 'step' || /(?<!\p{L})(?:tăng|giảm|hơn|kém|vượt)(?!\p{L})[^,;]{0,60}$/iu.test(lead)) {
      shapes.add('growth').add('points');
    } else shapes.add('share');
    if (/điểm/iu.test(fact.text + tail.slice(0, 12))) shapes.add('points');
    return shapes;
  }
  if (role === 'total' || role === 'cumulative' || role === 'result' || summing.test(lead)) shapes.add('sum');
  if (
    role === 'step' ||
    role === 'rest' ||
    role === 'result' ||
    parting.test(lead) ||
    partingBehind.test(tail)
  )
    shapes.add('difference');
  if (role === 'average' || each.test(lead) || eachBehind.test(tail) || /\//u.test(fact.text))
    shapes.add('quotient');
  return shapes;
}
