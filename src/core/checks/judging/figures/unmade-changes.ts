import { type Counted, countedIn } from '../../reading/answers/amounts.ts';
import type { Change } from '../../reading/comparing/change-subjects.ts';
import { type Said, saidIn, shows } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { countAlike } from '../../reckoning/additions.ts';
import { judgedOf } from '../judge.ts';

/* Changes since the last report that no figure of now and no figure of then make. */

/** So many figures that count the same are added up. */
const most = 12;

/**
 * Whether a step of a change is made by nothing: none of the figures told in this text or answered lies so far from one that the last report
 * has in the same noun, nor do the sums of some. Only where that report has such a figure and no source has the step itself.
 */
export function isUnmade(sentence: SeenSentence, { subject }: Change, said: Said): boolean {
  if (said.hedged || said.kind === 'percent' || subject === null || subject.kind !== said.kind) return false;
  const { answers, earlier } = sentence.view;
  const verdict = judgedOf(sentence).find(({ fact }) => fact === said.fact)?.verdict;
  if (verdict?.is !== 'supported' || verdict.about.length > 0) return false;
  if ([...answers.amounts, ...answers.noted].some(({ value }) => value === said.value)) return false;
  // "Số xã, phường hoàn thành là 17 đơn vị": the answer has the noun that the last report has.
  const own = answers.amounts.filter(
    (one) => one.own && one.kind === said.kind && one.value === subject.value,
  );
  const counts = (one: Counted) =>
    one.kind === said.kind && [said, subject, ...own].some(({ unit }) => countAlike(one.unit, unit));
  const then = earlier.figures.flatMap(({ fact }) => countedIn(fact)).filter(counts);
  if (then.length === 0 || then.some(({ value }) => value === said.value)) return false;
  const now = [
    ...saidIn(sentence).filter((one) => one !== said && one.role !== 'step'),
    ...answers.amounts,
  ].filter(counts);
  const was = withSums(then);
  return !withSums(now).some((a) => was.some((b) => shows(said, Math.abs(a - b), said.grain / 2)));
}

/** The figures, the sums of every two, and of all. */
function withSums(all: readonly Counted[]): number[] {
  const values = [...new Set(all.map(({ value }) => value))].slice(0, most);
  return [
    ...values,
    ...values.flatMap((a, at) => values.slice(at + 1).map((b) => a + b)),
    values.reduce((sum, value) => sum + value, 0),
  ];
}
