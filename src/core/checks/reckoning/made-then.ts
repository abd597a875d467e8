import { isAmount, unitOf } from '../reading/answers/amounts.ts';
import { namesLast } from '../reading/comparing/of-last.ts';
import type { Said } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { type Goal, isDerived, isLike, type Operand, type Shape } from './derived.ts';
import { eachBehind } from './shapes-said.ts';

/* What the figures of the last report make of each other. */

/** The figures of each sentence of the last report. */
const figuresThen = ({ view }: SeenSentence): Operand[][] =>
  view.earlier.entries
    .filter(({ newest }) => newest)
    .map(({ sentence }) =>
      sentence.facts.flatMap((fact): Operand[] =>
        isAmount(fact) ? [{ value: Number(fact.value), kind: fact.kind, unit: unitOf(fact), open: 0 }] : [],
      ),
    );

/** What two figures of one sentence of the last report make: what this month's figures may be compared with, though no report names it. */
export const madeThen = (sentence: SeenSentence, goal: Goal): Operand[] =>
  figuresThen(sentence).flatMap((figures) =>
    figures.flatMap((a) =>
      figures.flatMap((b): Operand[] => {
        if (a === b || a.kind !== b.kind || a.kind === 'percent' || a.value < b.value || !isLike(a, b))
          return [];
        const counts = [a.value - b.value, a.value + b.value].map((value) => ({ ...a, value }));
        if (goal.kind !== 'percent') return counts;
        const share = (100 * b.value) / a.value;
        return [...counts, { value: share, kind: 'percent', unit: [], open: goal.grain / 2 }];
      }),
    ),
  );

const besideThen = /(?:tháng|kỳ|quý) trước|từ (?:chỗ|mức)|thay vì|(?<!\p{L})từ(?:\s\p{L}+){0,2}\s*$/iu;
const behindOfThen = /^[^,;.()\d]{0,24}(?:của|ở) (?:tháng|kỳ|quý)(?!\p{L})/iu;
const sumOfThen: ReadonlySet<Shape> = new Set(['sum', 'difference', 'share']);
const anyOfThen: ReadonlySet<Shape> = new Set([...sumOfThen, 'quotient']);

/** "tháng trước chỉ đạt 80%", "hơn bình quân 120 lượt của tháng trước": a figure of then that the last report makes and does not name. `chance`: see Allowed. */
export function isMadeThen(sentence: SeenSentence, said: Said, goal: Goal, chance: number): boolean {
  const { text } = sentence.at;
  const from =
    Math.max(...[';', '(', 'trong đó', 'gồm'].map((sign) => text.lastIndexOf(sign, said.start))) + 1;
  const comma = text.lastIndexOf(', ', said.start) + 1;
  const ofThen =
    said.role === 'base' ||
    besideThen.test(text.slice(Math.max(from, comma, said.start - 60), said.start)) ||
    behindOfThen.test(said.tail) ||
    namesLast(sentence, Math.max(from, said.start - 60), said.start);
  const each =
    said.role === 'average' || eachBehind.test(said.tail) || /bình quân|trung bình/iu.test(said.lead);
  return (
    ofThen &&
    figuresThen(sentence).some((figures) =>
      isDerived(goal, [figures], each ? anyOfThen : sumOfThen, { told: chance, untold: 0 }),
    )
  );
}
