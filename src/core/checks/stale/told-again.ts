import { judgedOf } from '../judging/judge.ts';
import { holdsAlways } from '../reading/standing/descriptions.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers } from '../reading/words.ts';

/**
 * Whether a sentence is one of last month's dated sentences told again, with its old label or without any figure of its own. With the label
 * moved along, its figures are judged one by one; where the answers say the same, nothing is told again.
 */
export function isToldAgain(sentence: SeenSentence): boolean {
  if (sentence.told === null || sentence.at.plans) return false;
  // A rule that counts in the noun of an answer ("phát lúc 18 giờ hằng ngày") is none the less the rule of every month.
  if (sentence.told.lasting && holdsAlways(sentence.told.sentence)) return false;
  const facts = judgedOf(sentence).filter(({ fact }) => fact !== null);
  const wrong = judgedOf(sentence).some(({ verdict }) => verdict.is !== 'supported');
  if (
    facts.length > 0 &&
    !wrong &&
    facts.some(({ verdict }) => verdict.is === 'supported' && verdict.about.length > 0)
  )
    return false;
  const labelMoved = sentence.told.key !== sentence.told.moved && sentence.key === sentence.told.moved;
  if (labelMoved && sentence.view.material.answers === null) return false;
  if (labelMoved && judgedOf(sentence).some(({ verdict }) => verdict.is === 'old')) return false;
  return wrong || (!sentence.told.lasting && !isAnswered(sentence));
}

/** Whether an answer says it in its own words. */
function isAnswered(sentence: SeenSentence): boolean {
  const words = [...new Set(sentence.words.map(({ key }) => key))].filter((key) => !fillers.has(key));
  return [...sentence.view.answers.said.values()].some(
    ({ words: own }) => words.filter((word) => own.has(word)).length >= words.length * 0.6,
  );
}
