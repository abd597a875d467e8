import { isCases, isOneSort, measureFactor } from '../reading/answers/units.ts';
import { headsAgree } from './arithmetic.ts';

/* What figures make of each other, and how likely it is that one of many results meets a figure by chance. */

/** A figure to reckon with; `open` is by how much it may be off for being shown with few digits. */
export type Operand = {
  value: number;
  kind: 'quantity' | 'money' | 'percent';
  unit: readonly string[];
  open: number;
  /** Whether the words behind the goal name what this counts: "26,8% số người trong độ tuổi", "17 tiêu chí mỗi xã". */
  named?: boolean;
};

/** What is asked for: a figure as shown; `grain` is what its last digit is worth. */
export type Goal = Operand & { grain: number; shows(made: number, slack: number, shape: Shape): boolean };

/** A way of reckoning. */
export type Shape = 'sum' | 'difference' | 'share' | 'growth' | 'points' | 'quotient' | 'product';

/** Figures in the order in which a reader would look for sources; each ring is reckoned with itself and with those inside it. */
export type Rings = readonly (readonly Operand[])[];

/**
 * How large a part of the figures that could stand in place of the goal may be met by some result. Any figure is a sum or a share of some
 * others if only there are enough of them: a result counts as a source only where few figures of its size would have one.
 */
export type Allowed = { told: number; untold: number };

/**
 * Whether a figure comes from others. `told` are the ways of reckoning that the words around it speak of; a result of another way must be
 * the less likely by chance, and an average is always said to be one.
 */
export function isDerived(goal: Goal, rings: Rings, told: ReadonlySet<Shape>, allowed: Allowed): boolean {
  const tallies = new Map<Shape, Tally>();
  // A large difference is no chance even where it is of two nouns.
  const loose = told.has('difference') && goal.value >= large;
  const inner: Operand[] = [];
  for (const all of rings) {
    const ring = all.slice(0, most);
    // What is told beside a figure is reckoned with before two figures from afar are.
    for (const made of [madeAcross(goal, inner, ring, loose), madeWithin(goal, ring, all === rings[0])]) {
      for (const { shape, value, slack } of made) {
        const tally = tallies.get(shape) ?? new Tally(goal);
        tallies.set(shape, tally);
        tally.add(value, slack, shape);
      }
      for (const [shape, tally] of tallies)
        if (
          tally.met &&
          tally.density <= (told.has(shape) ? allowed.told : shape === 'quotient' ? 0 : allowed.untold)
        )
          return true;
    }
    inner.push(...ring);
  }
  return false;
}

/** Results near a goal, counted once for each figure that they would be shown as. */
class Tally {
  met = false;
  readonly #goal: Goal;
  readonly #from: number;
  readonly #to: number;
  readonly #cells = new Map<number, number>();
  #covered = 0;

  constructor(goal: Goal) {
    this.#goal = goal;
    const { value, kind } = goal;
    [this.#from, this.#to] = kind === 'percent' ? [0, Math.max(100, 2 * value)] : [value / 3, value * 3];
  }

  add(made: number, slack: number, shape: Shape): void {
    const { grain } = this.#goal;
    // What comes from rounded figures says too little of a figure told to the last digit.
    if (!(made > 0) || made < this.#from || made > this.#to || slack > grain) return;
    const cell = Math.round(made / grain);
    const width = 1 + (2 * slack) / grain;
    const known = this.#cells.get(cell) ?? 0;
    if (width > known) {
      this.#covered += width - known;
      this.#cells.set(cell, width);
    }
    this.met ||= this.#goal.shows(made, slack, shape);
  }

  get density(): number {
    return this.#covered / Math.max(1, (this.#to - this.#from) / this.#goal.grain);
  }
}

type Made = { shape: Shape; value: number; slack: number };

/** So many figures are reckoned with at most; no sentence or month has more that count alike. */
const most = 60;
const large = 100;
/** So many figures standing next to each other are added up. */
const longestRun = 9;

/** What a ring makes with those inside it. */
function* madeAcross(
  goal: Goal,
  inner: readonly Operand[],
  ring: readonly Operand[],
  loose: boolean,
): Generator<Made> {
  yield* ofPairs(goal, inner, ring, loose);
  yield* ofPairs(goal, ring, inner, loose);
}

/** What a ring makes with itself; right beside a figure one of two nouns may be another one. */
function* madeWithin(goal: Goal, ring: readonly Operand[], beside: boolean): Generator<Made> {
  yield* ofPairs(goal, ring, ring, beside);
  if (goal.kind === 'percent') {
    const rates = ring.filter(({ kind }) => kind === 'percent');
    yield* runs(rates);
    for (const one of rates) yield { shape: 'points', value: 100 - one.value, slack: one.open };
    yield* sharesOfSums(ring);
    return;
  }
  const own = ring.filter(({ kind }) => kind === goal.kind);
  // "12 tập thể và 30 cá nhân, tổng cộng 42 trường hợp": cases are what all nouns count.
  if (isCases(goal.unit)) yield* runs(own);
  yield* runs(own.filter((one) => isLike(one, goal)));
  yield* leftovers(own);
}

/** What two figures make, `first` and `second` being of two sets that may be the same one. */
function* ofPairs(
  goal: Goal,
  firsts: readonly Operand[],
  seconds: readonly Operand[],
  beside: boolean,
): Generator<Made> {
  for (const a of firsts)
    for (const b of seconds) {
      if (a === b || b.value <= 0) continue;
      if (goal.kind === 'percent') {
        if (a.kind === 'percent' && b.kind === 'percent') {
          yield { shape: 'points', value: Math.abs(a.value - b.value), slack: a.open + b.open };
          continue;
        }
        if (a.kind !== b.kind || a.kind === 'percent' || !(isLike(a, b) || b.named)) continue;
        const ratio = (100 * a.value) / b.value;
        const slack = (100 * a.open + ratio * b.open) / b.value;
        yield { shape: 'share', value: ratio, slack };
        yield { shape: 'growth', value: Math.abs(ratio - 100), slack };
        // "giảm 41 con, tương đương 3%": a step over what there was before it.
        if (b.value > a.value)
          for (const was of [b.value - a.value, b.value + a.value])
            yield { shape: 'growth', value: (100 * a.value) / was, slack };
        continue;
      }
      if (a.kind === goal.kind && b.kind === goal.kind) {
        const likes = [a, b].filter((one) => isLike(one, goal)).length;
        if (likes === 2 || (beside && likes === 1)) {
          // The same value in another ring is the same figure once more.
          if (a.value !== b.value || firsts === seconds)
            yield { shape: 'sum', value: a.value + b.value, slack: a.open + b.open };
          if (a.value > b.value)
            yield { shape: 'difference', value: a.value - b.value, slack: a.open + b.open };
        }
        if (goal.unit[0] === 'lần')
          yield {
            shape: 'quotient',
            value: a.value / b.value,
            slack: (a.open + (a.value / b.value) * b.open) / b.value,
          };
      }
      if (b.kind === 'percent' && a.kind === goal.kind && isLike(a, goal))
        yield {
          shape: 'product',
          value: (a.value * b.value) / 100,
          slack: (a.open * b.value + b.open * a.value) / 100,
        };
      if (b.kind === 'quantity' && b.value > 1 && a.kind === goal.kind && isLike(a, goal)) {
        if (goal.kind === 'money')
          yield {
            shape: 'product',
            value: a.value * b.value,
            slack: a.open * b.value + b.open * a.value,
          };
        if (!headsAgree(a.unit, b.unit) || goal.kind === 'money')
          yield {
            shape: 'quotient',
            value: a.value / b.value,
            slack: (a.open + (a.value / b.value) * b.open) / b.value,
          };
      }
    }
}

/** The sums of three figures and more that stand next to each other. */
function* runs(figures: readonly Operand[]): Generator<Made> {
  for (let from = 0; from < figures.length; from++) {
    let { value, open } = figures[from]!;
    for (let to = from + 1; to < Math.min(figures.length, from + longestRun); to++) {
      value += figures[to]!.value;
      open += figures[to]!.open;
      yield { shape: 'sum', value, slack: open };
    }
  }
}

/** What one figure leaves of an earlier one, with the figures between them. */
function* leftovers(figures: readonly Operand[]): Generator<Made> {
  for (const [from, whole] of figures.entries()) {
    let { value, open } = whole;
    for (let to = from + 1; to < Math.min(figures.length, from + longestRun); to++) {
      value -= figures[to]!.value;
      open += figures[to]!.open;
      if (to > from + 1) yield { shape: 'difference', value, slack: open };
    }
  }
}

/** "đúng hạn 40 hồ sơ và trước hạn 50 hồ sơ (chiếm 90%)" of 100: what neighbours make together, over the others. */
function* sharesOfSums(here: readonly Operand[]): Generator<Made> {
  const counts = here.filter(({ kind }) => kind !== 'percent');
  for (let at = 0; at + 1 < counts.length; at++) {
    const [a, b] = [counts[at]!, counts[at + 1]!];
    if (!isLike(a, b)) continue;
    const sum = a.value + b.value;
    // "trước hạn 2.614, đúng hạn 837, quá hạn 35 hồ sơ; trước hạn và đúng hạn đạt 99%": of all that stand in the row.
    const row = counts.filter((one) => isLike(one, a));
    if (row.length > 2 && row.length < 6) {
      const all = row.reduce((total, { value }) => total + value, 0);
      yield { shape: 'share', value: (100 * sum) / all, slack: 0 };
    }
    for (const whole of counts)
      if (whole !== a && whole !== b && isLike(whole, a) && whole.value > 0)
        yield { shape: 'share', value: (100 * sum) / whole.value, slack: 0 };
    for (const part of [a, b]) yield { shape: 'share', value: (100 * part.value) / sum, slack: 0 };
  }
}

/** Whether two figures may count the same thing. */
export const isLike = (a: Operand, b: Operand): boolean =>
  a.kind === b.kind &&
  (headsAgree(a.unit, b.unit) || isOneSort(a.unit, b.unit) || measureFactor(a.unit, b.unit) === 1);
