import { isAmount, unitOf } from '../reading/amounts.ts';
import { openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { type Goal, isDerived, isLike, type Operand, type Pools, type Shape } from '../reckoning/derived.ts';
import { isChangedFigure } from './judge-amounts.ts';
import type { Judged, Verdict } from './verdict.ts';

/* Figures that no answer states and no turn of phrase explains, but that come from others so exactly that it is no chance. */

const told = { free: 0.05, claimed: 0.012 };
const untold = { free: 0.01, claimed: 0.003 };

/**
 * Takes the doubt off figures that others make: those beside it that have a source themselves, the answers', the last report's. What one
 * figure is cleared by may clear the next, until none is left; two figures without a source never clear each other.
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
      return said !== undefined && comesFrom(sentence, said, one.verdict, { here, beyond });
    });
    if (cleared.length === 0) return;
    for (const one of cleared) one.verdict = { is: 'supported', about: [] };
    left = left.filter((one) => !cleared.includes(one));
  }
}

const isOld = (verdict: Verdict): boolean => verdict.is === 'old' && verdict.what === 'old-figure';

function comesFrom(sentence: SeenSentence, said: Said, verdict: Verdict, { here, beyond }: Pools): boolean {
  const goal: Goal = {
    ...operandOf(sentence, said),
    grain: said.grain,
    shows: (made, slack) => shows(said, made, slack),
  };
  const claimed = verdict.is !== 'supported' && verdict.answer !== undefined;
  const limits = claimed
    ? { told: told.claimed, untold: untold.claimed }
    : { told: told.free, untold: untold.free };
  // Last month's figure is only what this month's, told beside it, was made with.
  if (isOld(verdict)) return isDerived(goal, { here, beyond: [] }, new Set(), limits);
  // What an answer or the last report says was meant for another place, or stands with a wrong noun.
  if (beyond.some((one) => isSaid(one, goal))) return false;
  return isDerived(
    goal,
    { here: here.filter((one) => one.value !== goal.value), beyond },
    shapesSaid(said),
    limits,
  );
}

/** From here on the same number in another noun is no coincidence. */
const telling = 20;

const isSaid = (one: Operand, goal: Goal): boolean =>
  one.kind === goal.kind && one.value === goal.value && (one.value >= telling || isLike(one, goal));

/** Stretches of time and ages are no parts of anything. */
const ofTime = new Set(['tháng', 'năm', 'tuổi', 'ngày', 'quý', 'tuần', 'giờ', 'mũi', 'lần']);

function hereOf(sentence: SeenSentence, judged: readonly Judged[], saids: readonly Said[]): Operand[] {
  return saids.flatMap((said): Operand[] => {
    const verdict = judged.find(({ fact }) => fact === said.fact)?.verdict;
    if (verdict?.is !== 'supported' || ofTime.has(said.unit[0] ?? '')) return [];
    const one = operandOf(sentence, said);
    return said.whole === null ? [one] : [one, { ...one, value: said.whole }];
  });
}

function operandOf(sentence: SeenSentence, said: Said): Operand {
  return { value: said.value, kind: said.kind, unit: said.unit, open: openness(sentence, said) };
}

/** What the sentences in front, the answers and the newest report count. */
function beyondOf(sentence: SeenSentence): Operand[] {
  const { view, at } = sentence;
  const { amounts, noted } = view.answers;
  const before = view.before(sentence);
  const own = amounts.filter(
    ({ answer }) => at.section === null || answer.section === undefined || answer.section === at.section,
  );
  const found: Operand[] = [
    ...before.flatMap((one) => saidIn(one).map((said) => operandOf(one, said))),
    ...own.map(({ value, kind, unit }) => ({ value, kind, unit, open: 0 })),
    ...noted.map(
      ({ value, percent, noun }): Operand => ({
        ...{ value, kind: percent ? 'percent' : 'quantity', open: 0 },
        unit: noun === null ? [] : [noun],
      }),
    ),
    ...view.earlier.figures.flatMap(({ fact }): Operand[] =>
      isAmount(fact) ? [{ value: Number(fact.value), kind: fact.kind, unit: unitOf(fact), open: 0 }] : [],
    ),
  ];
  return found.filter(({ unit }) => !ofTime.has(unit[0] ?? ''));
}

const summing =
  /(?<!\p{L})(?:tổng|cộng|lũy kế|luỹ kế|gộp|nâng|đưa|cả thảy|tất cả|đến nay|từ đầu|cả hai|hai loại|toàn|chung)(?!\p{L})[^;]{0,80}$/iu;
const parting =
  /(?<!\p{L})(?:còn|chưa|khác|chênh|hơn|kém|thiếu|thừa|giảm|tăng|thêm|bớt|riêng|trừ|hụt|nhích|vượt)(?!\p{L})[^;]{0,50}$/iu;
const partingBehind = /^[^,;.()\d]{0,24}(?<!\p{L})(?:còn lại|chưa|không|đang|khác|so với)(?!\p{L})/iu;
const each = /(?<!\p{L})(?:bình quân|trung bình|mỗi)(?!\p{L})[^;]{0,50}$/iu;
const eachBehind = /^[^,;.()\d]{0,24}(?:\/|(?<!\p{L})(?:mỗi|một)(?!\p{L}))/iu;

/** The ways of reckoning that the words around a figure speak of. */
function shapesSaid({ kind, role, lead, tail, fact }: Said): ReadonlySet<Shape> {
  const shapes = new Set<Shape>();
  if (kind === 'percent') {
    if (role === 'step' || /(?<!\p{L})(?:tăng|giảm|hơn|kém|vượt)(?!\p{L})/iu.test(lead)) {
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
  if (kind === 'money') shapes.add('product');
  return shapes;
}
