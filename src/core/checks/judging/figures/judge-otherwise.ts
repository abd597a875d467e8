import { isAmount } from '../../reading/answers/amounts.ts';
import { saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import type { Judged, Verdict } from '../verdict.ts';
import { isChangedFigure } from './judge-amounts.ts';
import type { Doubt } from './otherwise/doubt.ts';
import { isTakenUp } from './otherwise/told-again.ts';
import { type Way, ways, waysOfOld, waysOfSure } from './otherwise/ways.ts';

/*
 * Figures in the words of an answer that are no second telling of it: two months together, its change, the parts of a change, the plan of the
 * year, so many of one for a hundred of another. Each is reckoned exactly from what its own words name.
 */

/** Takes the doubt off figures that say something else of what an answer counts. */
export function judgeOtherwise(sentence: SeenSentence, judged: Judged[]): void {
  const doubted = judged.filter(({ fact, verdict }) => fact && isAmount(fact) && waysOf(verdict).length > 0);
  if (doubted.length === 0 || isChangedFigure(sentence)) return;
  for (const one of doubted) {
    const said = saidIn(sentence).find(({ fact }) => fact === one.fact);
    if (!said) continue;
    const { verdict } = one;
    const answer = verdict.is === 'supported' ? verdict.instead?.answer : verdict.answer;
    const doubt: Doubt = { sentence, said, answer };
    if (waysOf(one.verdict).some((is) => is(doubt))) one.verdict = { is: 'supported', about: [] };
    else if (one.verdict.is === 'unsupported' && !one.verdict.sure && isTakenUp(doubt)) {
      const { answer, expected } = one.verdict;
      const instead = answer && { answer, ...(expected === undefined ? {} : { expected }) };
      one.verdict = { is: 'supported', about: [], ...(instead ? { instead } : {}) };
    }
  }
}

function waysOf(verdict: Verdict): readonly Way[] {
  // What only happens to come out of others may be two months together, and then stands in no answer's place.
  if (verdict.is === 'supported') return verdict.instead ? waysOfSure : [];
  if (verdict.is === 'unsupported') return verdict.sure ? waysOfSure : ways;
  return verdict.is === 'old' && verdict.what === 'old-figure' ? waysOfOld : [];
}
