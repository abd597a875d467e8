import type { Check, Finding } from './finding.ts';
import { wrongChanges } from './judging/figures/judge-changes.ts';
import { toldOf } from './missing/told.ts';
import { affirmedZeros, deniedPapers } from './polarity/affirmed.ts';
import { turnedBalances } from './polarity/balances.ts';
import { turnedClaims } from './polarity/claims.ts';
import { sameOfRest } from './polarity/complements.ts';
import { deniedCounts } from './polarity/counts.ts';
import { deniedDeeds, deniedOfAll } from './polarity/denied-deeds.ts';
import { turnedWays } from './polarity/from-to.ts';
import { oppositeWords } from './polarity/opposites.ts';
import { movedOtherWay, movedUnchanged, turnedSince } from './polarity/since-last.ts';
import { turnedTrends } from './polarity/trends.ts';
import type { Turned } from './polarity/turned.ts';
import { undeniedWhole } from './polarity/undenied.ts';
import { turnedWords } from './polarity/words.ts';
import { longestSentence } from './reading/said.ts';
import { type SeenSentence, viewOf } from './reading/view.ts';

/** What the text denies though it was answered, claims though it was denied, or turns round: tăng for giảm, chưa for đã. */
export const checkPolarity: Check = (material, draft) => {
  const view = viewOf(material, draft);
  return view.sentences.flatMap((sentence) => {
    if (
      sentence.at.heading ||
      sentence.at.plans ||
      sentence.at.text.length > longestSentence ||
      (sentence.told && material.period)
    )
      return [];
    return sentence
      .once('polarity', () => turnedIn(sentence))
      .filter((one) => !isToldElsewhere(sentence, one))
      .map((one) => findingOf(sentence, one));
  });
};

/**
 * "Tại 21 cơ sở còn lại, không phát hiện vi phạm" where the 03 that had some are told rightly in front: what is denied in the words of an answer is
 * of others, of another time or place, if the text has the answer none the less.
 */
const isToldElsewhere = ({ at, view }: SeenSentence, { is, start, answer }: Turned): boolean =>
  is === 'denied' &&
  none.test(at.text.slice(start)) &&
  ofElse.test(at.text.slice(0, start).split(/[;(]/u).at(-1)!) &&
  view.material.answers?.some((one) => one.id === answer && toldOf(view).tells(one)) === true;

const none = /^(?:không|chưa) (?:có|còn|phát hiện|phát sinh|xảy ra|ghi nhận)(?!\p{L})/iu;

const turnedChanges = (sentence: SeenSentence): Turned[] =>
  wrongChanges(sentence).flatMap(({ is, start, end }): Turned[] =>
    is === 'turned' ? [{ is: 'turned', start, end }] : [],
  );

/** Of whom, where or when something is denied, in its own clause. */
const ofElse =
  /(?<!\p{L})(?:còn lại|khác|cùng kỳ|(?:tháng|quý|kỳ|năm) (?:trước|\d)|(?:[Tt]ại|[Ở]|[Đđ]ối với|[Rr]iêng|[Tt]rong khi)\s)/u;

/** What finds something turned round, in the order in which it is heard. */
const readers: readonly ((sentence: SeenSentence) => readonly Turned[])[] = [
  turnedWays,
  turnedChanges,
  deniedCounts,
  affirmedZeros,
  deniedPapers,
  deniedDeeds,
  deniedOfAll,
  turnedClaims,
  turnedWords,
  turnedBalances,
  turnedTrends,
  turnedSince,
  movedUnchanged,
  movedOtherWay,
  oppositeWords,
  sameOfRest,
  undeniedWhole,
];

/** What is turned round or denied in a sentence; of two in one place the first. */
function turnedIn(sentence: SeenSentence): Turned[] {
  const found: Turned[] = [];
  for (const read of readers) for (const one of read(sentence)) found.push(one);
  return found.filter(
    (one, at) =>
      !found
        .slice(0, at)
        .some(
          (other) =>
            (one.start < other.end && other.start < one.end) ||
            (one.is === 'denied' && other.is === 'denied' && one.answer === other.answer),
        ),
  );
}

function findingOf(sentence: SeenSentence, { start, end, is, answer, expected }: Turned): Finding {
  const { text, start: offset, section } = sentence.at;
  const stop = Math.min(end, start + 180);
  const question = sentence.view.material.answers?.find(({ id }) => id === answer)?.question;
  return {
    kind: 'polarity',
    severity: 'error',
    ...(section === null ? {} : { section }),
    quote: text.slice(start, stop),
    start: offset + start,
    end: offset + stop,
    ...(answer === undefined ? {} : { answer }),
    ...(question === undefined ? {} : { question }),
    ...(expected === undefined ? {} : { expected }),
    reason: { is },
  };
}
