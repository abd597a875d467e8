import { Decimal } from 'decimal.js';

/* What is computed from stored figures when somebody asks for it: exact decimals in, exact decimals out. */

/** How a figure changed: what is added to `before` to get `after`, and that as percent of `before` (one decimal; null where it is zero). */
export function changeOf(before: string, after: string): { difference: string; percent: string | null } {
  const [from, to] = [new Decimal(before), new Decimal(after)];
  const difference = to.minus(from);
  return {
    difference: difference.toFixed(),
    percent: from.isZero() ? null : difference.div(from).times(100).toDecimalPlaces(1).toFixed(),
  };
}

/** Sum and mean (two decimals) of some values, and the places of the greatest and the least; of several alike all. */
export function totalOf(values: readonly string[]): {
  sum: string;
  mean: string;
  most: number[];
  least: number[];
} {
  const all = values.map((value) => new Decimal(value));
  const sum = Decimal.sum(...all);
  const at = (wanted: Decimal) => all.flatMap((one, index) => (one.equals(wanted) ? [index] : []));
  return {
    sum: sum.toFixed(),
    mean: sum.div(all.length).toDecimalPlaces(2).toFixed(),
    most: at(Decimal.max(...all)),
    least: at(Decimal.min(...all)),
  };
}
