import { beside, isAmount, unitOf, writeStated } from '../reading/amounts.ts';
import { fitUnit } from '../reading/units.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { Judged } from './verdict.ts';

/**
 * Two figures that changed places: when one says clearly what the other's answer says, the other, which its own words leave open, is wrong too.
 */
export function judgeSwaps(sentence: SeenSentence, judged: Judged[]): void {
  for (const one of judged) {
    if (one.verdict.is !== 'unsupported' || !one.fact || !isAmount(one.fact) || !one.verdict.answer) continue;
    const wanted = one.verdict.answer;
    const value = Number(one.fact.value);
    const other = judged.find(
      (two) =>
        two !== one &&
        two.fact?.kind === one.fact!.kind &&
        two.verdict.is === 'supported' &&
        two.verdict.about.includes(wanted) &&
        two.verdict.about.length === 1,
    );
    if (!other) continue;
    const giver = sentence.view.answers.amounts.find(
      (stated) => stated.kind === one.fact!.kind && stated.value === value && stated.answer !== wanted,
    );
    const told = judged.some(
      (two) =>
        two !== one &&
        two.verdict.is === 'supported' &&
        giver !== undefined &&
        two.verdict.about.includes(giver.answer),
    );
    const fits =
      giver && other.fact?.kind === 'quantity'
        ? fitUnit(unitOf(other.fact), beside(sentence, other.fact).tail, giver.unit, giver.words) !== null
        : true;
    if (giver && !told && fits)
      other.verdict = { is: 'unsupported', answer: giver.answer, expected: writeStated(giver) };
  }
}
