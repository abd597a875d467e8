import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { beside, isAmount } from '../../reading/answers/amounts.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { judgedOf } from '../judge.ts';
import type { Judged } from '../verdict.ts';
import { candidatesFor } from './candidates.ts';

/* Figures that changed places from one sentence to another. */

/**
 * "Năm học mới có 37 học sinh. ... có 152.430 học sinh bỏ học": the second stands at the words of the answer that has 37, and the one that has
 * 152.430 is told nowhere. So the first, whose words speak for both alike, is wrong too; with each comes what it should say.
 */
export function swappedApart(
  view: View,
  tells: (stated: StatedAmount) => boolean,
): ReadonlyMap<Judged, StatedAmount> {
  const found = new Map<Judged, StatedAmount>();
  for (const sentence of view.sentences)
    for (const { fact, verdict } of judgedOf(sentence)) {
      if (verdict.is !== 'unsupported' || !verdict.answer || !fact || !isAmount(fact)) continue;
      const own = view.answers.amounts.filter((one) => one.own && one.kind === fact.kind);
      const wanted = own.find(({ answer }) => answer === verdict.answer);
      const giver = own.find(
        (one) =>
          one.value === Number(fact.value) &&
          one.answer !== wanted?.answer &&
          one.unit.join(' ') === wanted?.unit.join(' '),
      );
      // In one sentence both are found already, and a closing sentence may have them right.
      const isOther = ({ verdict: two }: Judged) => two.is === 'unsupported' && two.answer === giver?.answer;
      if (!wanted || !giver || judgedOf(sentence).some(isOther) || tells(giver)) continue;
      // Where the text tells it first: behind that it may come again in whatever words.
      const first = view.sentences
        .flatMap((other) => judgedOf(other).map((one) => ({ other, one })))
        .find(({ one }) => one.verdict.is === 'supported' && one.verdict.about.includes(wanted.answer));
      if (first && first.other !== sentence && standsFor(first.other, first.one, wanted, giver))
        found.set(first.one, giver);
    }
  return found;
}

/** A word beside a figure speaks more for one of two answers than this. */
const spoken = 0.5;

/** Whether a figure is taken for an answer though no word beside it speaks for that one more than for the other. */
function standsFor(
  sentence: SeenSentence,
  { fact, verdict }: Judged,
  wanted: StatedAmount,
  giver: StatedAmount,
): boolean {
  if (verdict.is !== 'supported' || !fact || !isAmount(fact) || Number(fact.value) !== wanted.value)
    return false;
  if (verdict.about.length !== 1 || verdict.about[0] !== wanted.answer) return false;
  const candidates = candidatesFor(sentence, fact, beside(sentence, fact));
  const scoreOf = (stated: StatedAmount) => candidates.find((one) => one.stated === stated)?.score;
  const [mine, its] = [scoreOf(wanted), scoreOf(giver)];
  return mine !== undefined && its !== undefined && mine - its < spoken;
}
