import {
  isGapToCommon,
  isGapToNamed,
  isGrowthFromBase,
  isGrowthOfNamed,
  isOfStanding,
  isPointsFromBase,
  isPointsOfShares,
  isShareOfNamed,
} from './by-name.ts';
import {
  isAnswerAgain,
  isOtherClass,
  isOtherShare,
  isShareAgain,
  isTotalAgain,
  isTotalOfFront,
  isWholeOfNouns,
} from './closing-figures.ts';
import {
  isAimedAt,
  isCountOfPapers,
  isDescribed,
  isForHundred,
  isOfEvery,
  isPlanAgain,
} from './described.ts';
import type { Doubt } from './doubt.ts';
import { isBeyondAside, isLeftUndone, isRestOfAnswers, isToCome } from './left-of-answers.ts';
import { isSumOfBoth, isSumOfCalled, isSumOfKinds, isSumOfNamed, isTimesOfNamed } from './named-sums.ts';
import { isNetChange } from './net-changes.ts';
import { isGrowthOfTotal, isShareOfTotal, isTotalOfCalled, isWholeOfKinds } from './of-totals.ts';
import { isShareInOtherMeasure, isStepOfRank, isWayInOtherTime } from './other-units.ts';
import { isOfBoth, isOwnChange, isPartOfChange, isSizeOfWay, isWhereItLed } from './own-changes.ts';
import {
  isBaseOfNow,
  isChangeInPeople,
  isEndOfWay,
  isGrowthBeside,
  isOtherSex,
  isStepBeside,
} from './since-last.ts';
import { isToldAgain } from './told-again.ts';
import { isStepOfPair } from './told-pairs.ts';

/* The ways in which a figure in the words of an answer is no second telling of it. */

/** Whether what a figure is doubted for is explained: it says something else of what the answer counts. */
export type Way = (doubt: Doubt) => boolean;

/** Those of a figure without a source. */
export const ways: readonly Way[] = [
  isOfBoth,
  isOwnChange,
  isWhereItLed,
  isSizeOfWay,
  isPartOfChange,
  isDescribed,
  isPlanAgain,
  isAimedAt,
  isForHundred,
  isOfEvery,
  isCountOfPapers,
  isTotalAgain,
  isTotalOfFront,
  isWholeOfNouns,
  isShareAgain,
  isAnswerAgain,
  isOtherClass,
  isOtherShare,
  isGrowthFromBase,
  isGrowthOfNamed,
  isShareOfNamed,
  isGrowthOfTotal,
  isShareOfTotal,
  isWholeOfKinds,
  isTotalOfCalled,
  isSumOfNamed,
  isSumOfKinds,
  isSumOfBoth,
  isTimesOfNamed,
  isSumOfCalled,
  isOfStanding,
  isGapToCommon,
  isGapToNamed,
  isPointsOfShares,
  isPointsFromBase,
  isNetChange,
  isLeftUndone,
  isBeyondAside,
  isRestOfAnswers,
  isToCome,
  isToldAgain,
  isGrowthBeside,
  isBaseOfNow,
  isStepBeside,
  isStepOfPair,
  isChangeInPeople,
  isEndOfWay,
  isOtherSex,
  isWayInOtherTime,
  isShareInOtherMeasure,
  isStepOfRank,
];

/** Those of a figure right beside all the words of one answer: the months that it is of may be named far in front. */
export const waysOfSure: readonly Way[] = [isOfBoth];

/** Those of what looks like a figure of last month: it may be the sum of both months, the way between them, a plan that still holds, or what is not done yet. */
export const waysOfOld: readonly Way[] = [isOfBoth, isOwnChange, isAimedAt, isLeftUndone];
