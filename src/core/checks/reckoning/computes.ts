import type { StatedAmount } from '../reading/answers/amount-index.ts';
import type { AmountFact } from '../reading/answers/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { isAddition, isJointTotal } from './additions.ts';
import { isOfAnswers } from './answered.ts';
import { isLength } from './lengths.ts';
import { isOfOthers, isPartOfList, isWholeOfList } from './listed.ts';
import { isLastPart, isRest, isTotal } from './parts.ts';
import { isAverage, isOneInSo, isPartByShare, isProduct, isShare, isTimes } from './rates.ts';
import { type Reckoning, reckoningOf } from './reckoning.ts';
import { isChange, wasBefore } from './steps.ts';
import { isAverageOfThen, isChangeInNoun, isChangeOfSum, isSumOfThen } from './then.ts';

/** The ways in which a count or an amount of money comes from others. */
const ways: readonly ((one: Reckoning) => boolean)[] = [
  isChange,
  wasBefore,
  isRest,
  isTotal,
  isAverage,
  isLastPart,
  isTimes,
  isOneInSo,
  isProduct,
  isLength,
  isOfAnswers,
  isAddition,
  isJointTotal,
  isWholeOfList,
  isPartOfList,
  isPartByShare,
  isOfOthers,
  isAverageOfThen,
  isSumOfThen,
  isChangeOfSum,
  isChangeInNoun,
];

/**
 * Whether a figure that no answer states computes from stated figures, those beside it and those of the last period. A figure `claimed` by
 * the words of one answer is that answer's and no remainder or average.
 */
export function computes(
  sentence: SeenSentence,
  fact: AmountFact,
  alike: readonly StatedAmount[],
  claimed: boolean,
): boolean {
  const one = reckoningOf(sentence, fact, alike, claimed);
  return fact.kind === 'percent' ? isShare(one) : ways.some((way) => way(one));
}
