import type { StatedAmount } from '../reading/answers/amount-index.ts';
import type { AmountFact } from '../reading/answers/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { isAddition, isCollective, isJointTotal } from './additions.ts';
import { isOfAnswers } from './answered.ts';
import { isConverted } from './conversions.ts';
import {
  isCountOfAdded,
  isCountOfChanged,
  isCountOfListed,
  isCountOfNamed,
  isCountOfRows,
} from './counted.ts';
import { isStretchOfDays } from './days-between.ts';
import { isLength } from './lengths.ts';
import { isOfOthers, isPartOfList, isWholeOfList } from './listed.ts';
import { isLastPart, isRest, isTotal } from './parts.ts';
import {
  isMadeAtRate,
  isOfEachOne,
  isPartByShare,
  isProduct,
  isSumAtRates,
  isSumOfProducts,
  isYield,
} from './products.ts';
import { isAverage, isOneInSo, isShare, isTimes } from './rates.ts';
import { type Reckoning, reckoningOf } from './reckoning.ts';
import { isAddedToPart, isChange, isNetChange, wasBefore } from './steps.ts';
import {
  isAverageOfThen,
  isChangeInNoun,
  isChangeOfAll,
  isChangeOfAverage,
  isChangeOfSum,
  isSumOfThen,
} from './then.ts';
import { isUndone } from './undone.ts';

/** The ways in which a count or an amount of money comes from others. */
const ways: readonly ((one: Reckoning) => boolean)[] = [
  isChange,
  isNetChange,
  isAddedToPart,
  wasBefore,
  isRest,
  isUndone,
  isTotal,
  isAverage,
  isConverted,
  isLastPart,
  isTimes,
  isOneInSo,
  isProduct,
  isMadeAtRate,
  isSumOfProducts,
  isSumAtRates,
  isYield,
  isOfEachOne,
  isLength,
  isStretchOfDays,
  isCountOfNamed,
  isCountOfRows,
  isCountOfAdded,
  isCountOfListed,
  isCountOfChanged,
  isOfAnswers,
  isAddition,
  isJointTotal,
  isCollective,
  isWholeOfList,
  isPartOfList,
  isPartByShare,
  isOfOthers,
  isAverageOfThen,
  isChangeOfAverage,
  isSumOfThen,
  isChangeOfSum,
  isChangeOfAll,
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
