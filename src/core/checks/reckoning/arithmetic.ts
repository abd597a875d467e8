import type { AmountFact } from '../reading/answers/amounts.ts';
import { isOneSort, isPeople, measureFactor } from '../reading/answers/units.ts';

/* What figures make of other figures. `near` says whether a result is the figure shown, to the digits shown. */

/** A figure among others; `before` where it stands in front of the one in hand. */
export type Amount = { value: number; unit: readonly string[]; kind: AmountFact['kind'] };
export type Placed = Amount & { before: boolean; start: number };

/** Whether two units begin with the same noun. */
export const headsAgree = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a[0] === b[0];

/** A figure cut to so many digits behind the decimal sign (before it, when negative), as a whole number. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale + Math.sign(value) * 1e-6);
}

/** Whether two different figures lie so far apart. */
export const differs = (
  some: readonly Amount[],
  all: readonly Amount[],
  near: (value: number) => boolean,
): boolean => some.some((a) => all.some((b) => a.value !== b.value && near(Math.abs(a.value - b.value))));

/** Nouns that all others are counted in together: "12 tập thể và 30 cá nhân, tổng cộng 42 lượt". */
const general = new Set(['đối', 'trường', 'lượt', 'đơn', 'loại', 'nội', 'việc']);
export const isGeneral = ([head, next]: readonly string[]): boolean =>
  general.has(head ?? '') &&
  (head === 'lượt' || head === 'loại' || head === 'việc' || /^(?:tượng|hợp|vị|dung)$/u.test(next ?? ''));

/** A sum of figures just named, of neighbouring answers, or of some answers in the same unit. */
export function sums(
  here: readonly Placed[],
  stated: readonly Amount[],
  told: readonly Amount[],
  goal: Pick<Amount, 'kind' | 'unit'>,
  near: (value: number) => boolean,
): boolean {
  // "06 đoàn, 09 cơ sở" are no 15 cơ sở.
  const adds = (one: Amount) =>
    one.kind === goal.kind &&
    (headsAgree(one.unit, goal.unit) ||
      isOneSort(one.unit, goal.unit) ||
      isGeneral(one.unit) ||
      isGeneral(goal.unit));
  const runs = [
    here.filter((one) => one.before && adds(one)),
    here.filter((one) => !one.before && adds(one)),
    stated.filter(adds),
  ];
  for (const run of runs) {
    for (let from = 0; from < run.length; from++) {
      let sum = run[from]!.value;
      for (let to = from + 1; to < Math.min(run.length, from + 8); to++) {
        sum += run[to]!.value;
        if (near(sum)) return true;
      }
    }
  }
  const few = told.slice(0, 9);
  for (let set = 3; set < 1 << few.length; set++) {
    if ((set & (set - 1)) === 0) continue;
    if (near(few.reduce((sum, one, at) => (set & (1 << at) ? sum + one.value : sum), 0))) return true;
  }
  return false;
}

/** "5,8 tấn/ha", "bình quân 59 lượt người mỗi cuộc". */
export function quotient(
  amounts: readonly Amount[],
  unit: readonly string[],
  value: number,
  near: (value: number) => boolean,
  named: ReadonlySet<string> = new Set(),
): boolean {
  const per = unit.length === 2 ? unit : null;
  // "bình quân mỗi dự án 67 tỷ đồng": where dự án are counted, nothing else divides.
  const counted = amounts.some((one) => one.kind === 'quantity' && named.has(one.unit[0] ?? ''));
  // Of few digits nearly every quotient shows the same: no more than a twentieth is rounded away.
  const isAbout = (made: number) => near(made) && Math.abs(made - value) <= made * 0.06;
  return amounts.some(
    (a) =>
      a.kind !== 'percent' &&
      (headsAgree(a.unit, unit) ||
        // "4.125 lượt chỉ tiêu, trung bình mỗi mẫu 11 chỉ tiêu".
        (a.unit[0] === 'lượt' && a.unit.length > 1 && headsAgree(a.unit.slice(1), unit)) ||
        measureFactor(a.unit, unit) !== null ||
        (isPeople(a.unit) && isPeople(unit))) &&
      amounts.some(
        (b) =>
          b !== a &&
          b.value > 1 &&
          b.value !== a.value &&
          b.kind === 'quantity' &&
          (!counted || named.has(b.unit[0] ?? '')) &&
          (!per || !isMeasure(per[1]!) || b.unit[0] === per[1]) &&
          isAbout((a.value / b.value) * (measureFactor(a.unit, unit) ?? 1)),
      ),
  );
}

/** "gấp 1,5 lần": one figure over another of its unit. */
export const times = (
  some: readonly Amount[],
  all: readonly Amount[],
  near: (value: number) => boolean,
): boolean =>
  some.some((a) =>
    all.some(
      (b) => a.kind === b.kind && b.value > 0 && headsAgree(a.unit, b.unit) && near(a.value / b.value),
    ),
  );

const isMeasure = (word: string) => ['ha', 'm2', 'km', 'kg', 'tấn', 'ngày'].includes(word);

const ofThen = /^\s*(?:so (?:với )?|(?:của|mức)\s+)?(?:cùng kỳ|tháng|quý|kỳ|năm)(?!\p{L})/iu;
const share = /chiếm|đạt|tỷ lệ|tỉ lệ|bằng|tương (?:ứng|đương)|là|\($|còn/iu;

/** Shares, growth, and what is left to a hundred: over the figures just named, the answers, and last period's. */
export function percentComputes(
  value: number,
  shown: number,
  clause: string,
  after: string,
  here: readonly Placed[],
  stated: readonly Amount[],
  last: readonly Amount[],
): boolean {
  const near = (a: number) =>
    Number.isFinite(a) &&
    (round(a, shown) === round(value, shown) ||
      round(Math.floor(a * 10 ** shown) / 10 ** shown, shown) === round(value, shown));
  const counts = here.filter((one) => one.kind !== 'percent');
  // "1.287,6 tỷ đồng, cắt giảm 41,3 tỷ đồng, tương đương 3,1% giá trị trình": a step over what there was before it.
  const [now, step] = counts.filter((one) => one.before).slice(-2);
  if (
    /(?:tương (?:ứng|đương)|bằng|chiếm|\()\s*$/iu.test(clause) &&
    /(?<!\p{L})(?:giảm|tăng)(?!\p{L})[^;]{0,60}$/iu.test(clause) &&
    now !== undefined &&
    step?.kind === now.kind &&
    [now.value + step.value, now.value - step.value].some((was) => was > 0 && near((step.value / was) * 100))
  )
    return true;
  if (/tăng|giảm|hơn|vượt|chênh|nhích|tụt/iu.test(clause.slice(-40))) {
    // Growth: the figure just named over its base, or a difference just named over its base.
    const current = counts.filter((one) => one.before);
    const bases = [...last, ...counts, ...stated];
    const rates = [...here, ...stated].filter((one) => one.kind === 'percent' && one.value !== value);
    if (
      rates.some((a) =>
        [...rates, ...last].some((b) => b.kind === 'percent' && near(Math.abs(a.value - b.value))),
      )
    )
      return true;
    // "So với tháng trước (40 lượt, 55 người), số lượt tăng 17,5%": the figures in front are those of then.
    const ofNow =
      current.length === 0 ? stated : /^\s*So với/u.test(clause) ? [...current, ...stated] : current;
    return ofNow.some((a) =>
      bases.some(
        (b) =>
          b.kind === a.kind &&
          b.value > 0 &&
          headsAgree(a.unit, b.unit) &&
          a.value !== b.value &&
          (near((Math.abs(a.value - b.value) / b.value) * 100) || near((a.value / b.value) * 100)),
      ),
    );
  }
  if (!share.test(clause) && !/^\s*\)/u.test(after)) return false;
  // "chiếm lần lượt 60% và 40%": of the figures that stand together, what they make in all.
  if (/lần lượt/iu.test(clause)) {
    const row = counts.filter((one) => one.kind === counts[0]!.kind && headsAgree(one.unit, counts[0]!.unit));
    const wholes = [...row, ...stated].map((one) => one.value);
    for (let from = 0; from < row.length; from++)
      for (let to = from + 2; to <= Math.min(row.length, from + 6); to++)
        wholes.push(row.slice(from, to).reduce((sum, one) => sum + one.value, 0));
    if (row.some((one) => wholes.some((whole) => whole > one.value && near((one.value / whole) * 100))))
      return true;
  }
  const others = here.filter((one) => one.kind === 'percent' && one.before);
  if (others.some((one) => near(100 - one.value))) return true;
  const part = counts.filter((one) => one.before).at(-1);
  if (!part) return false;
  const wholes = [...counts, ...stated].filter((one) => one.kind === part.kind);
  // "bằng 85,8% so với tháng 7/2019": over the figure of then, which may be the smaller one.
  if (
    /bằng\s+(?:\p{L}+\s+)?$/iu.test(clause) &&
    ofThen.test(after) &&
    last.some((old) => old.kind === part.kind && old.value > 0 && near((part.value / old.value) * 100))
  )
    return true;
  // "15,12 tỷ đồng, bằng 108% kế hoạch (14 tỷ đồng)": more than was planned.
  if (/^\s*(?:so (?:với )?)?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhu cầu)/iu.test(after))
    if (wholes.some((whole) => whole !== part && whole.value > 0 && near((part.value / whole.value) * 100)))
      return true;
  const parts = [part, ...counts.filter((one) => one.before).slice(-3)];
  return wholes.some(
    (whole) =>
      whole.value > 0 &&
      parts.some(
        (one) =>
          whole.value >= one.value &&
          whole !== one &&
          near((one.value / whole.value) * 100) &&
          (one.value !== whole.value || value === 100),
      ),
  );
}
