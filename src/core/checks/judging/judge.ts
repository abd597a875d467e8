import type { Fact } from '../../vietnamese/types.ts';
import { isAmount } from '../reading/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { judgeAmount } from './judge-amounts.ts';
import { judgeAnswered } from './judge-answered.ts';
import { judgeChangedWords } from './judge-changed-words.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeDate } from './judge-dates.ts';
import { judgeDeeds } from './judge-deeds.ts';
import { judgeDerived } from './judge-derived.ts';
import { judgeFollowed } from './judge-followed.ts';
import { judgeHeading, judgeIdentities, judgeQuotes } from './judge-identities.ts';
import { judgeKin } from './judge-kin.ts';
import { judgeKindRanks, judgeSigned, judgeTimes } from './judge-kinds.ts';
import { judgeLunar } from './judge-lunar.ts';
import { judgeNames } from './judge-names.ts';
import { judgeOtherwise } from './judge-otherwise.ts';
import { judgeEvents, judgeNearNames } from './judge-phrases.ts';
import { judgeProperNames, judgeRanks } from './judge-proper-names.ts';
import { judgeRatio } from './judge-ratios.ts';
import { judgeReference } from './judge-references.ts';
import { judgeSlots } from './judge-slots.ts';
import { judgeSpan, judgeYear } from './judge-spans.ts';
import { judgeStanding } from './judge-standing.ts';
import { judgeCrossed, judgeSwaps } from './judge-swaps.ts';
import { judgeChangedTokens } from './judge-tokens.ts';
import { judgeZero } from './judge-zeros.ts';
import type { Judged, Verdict } from './verdict.ts';

/** Everything in a sentence that needs a source, judged once; nothing in kept sentences does, and of headings only what they are called after. */
export const judgedOf = (sentence: SeenSentence): readonly Judged[] =>
  sentence.once('judged', () =>
    sentence.at.heading ? judgeHeading(sentence) : sentence.examined ? judgeSentence(sentence) : [],
  );

/** Judges facts, names, numbered things, and deeds told without any fact. */
function judgeSentence(sentence: SeenSentence): Judged[] {
  const judged = sentence.facts.flatMap((fact): Judged[] => {
    if (fact.kind === 'reference') return judgeReference(sentence, fact);
    const verdict = verdictOf(sentence, fact);
    return verdict ? [{ text: fact.text, start: fact.start, end: fact.end, fact, verdict }] : [];
  });
  judgeSwaps(sentence, judged);
  judgeAnswered(sentence, judged);
  judgeOtherwise(sentence, judged);
  judgeDerived(sentence, judged);
  judgeCrossed(sentence, judged);
  judged.push(
    ...judgeEvents(sentence, judged),
    ...judgeNames(sentence),
    ...judgeQuotes(sentence),
    ...judgeIdentities(sentence),
  );
  judged.push(...judgeNearNames(sentence, judged));
  judged.push(...judgeProperNames(sentence, judged), ...judgeRanks(sentence));
  judged.push(...judgeFollowed(sentence, judged), ...judgeSlots(sentence, judged));
  judged.push(...judgeLunar(sentence, judged));
  judged.push(...judgeKindRanks(sentence), ...judgeSigned(sentence), ...judgeTimes(sentence, judged));
  judged.push(...judgeKin(sentence, judged));
  judged.push(...judgeChangedWords(sentence, judged));
  judged.push(...judgeStanding(sentence, judged));
  judged.push(...judgeChangedTokens(sentence, judged), ...judgeDeeds(sentence, judged));
  judged.push(...judgeClaims(sentence, judged));
  return apart(judged)
    .filter(
      (one) => one.fact !== null || one.cut || one.verdict.is !== 'unsupported' || !isQuoted(sentence, one),
    )
    .sort((a, b) => a.start - b.start);
}

/** Of what is wrong in one place the first judgement, which is that of the fact where there is one. */
const apart = (judged: readonly Judged[]): Judged[] =>
  judged.filter(
    (one, at) =>
      one.verdict.is !== 'unsupported' ||
      !judged
        .slice(0, at)
        .some((two) => two.verdict.is === 'unsupported' && two.start < one.end && one.start < two.end),
  );

/** Whether an answer says these words in this place: with the two words before them, letter for letter. */
function isQuoted(sentence: SeenSentence, { start, end }: Judged): boolean {
  const first = sentence.words.findIndex((word) => word.start >= start);
  if (first < 2) return false;
  const quoted = sentence.words.slice(first - 2).filter((word) => word.start < end);
  return sentence.view.answers.told.has(quoted.map(({ key }) => key).join(' '));
}

function verdictOf(sentence: SeenSentence, fact: Fact): Verdict | null {
  if (isAmount(fact)) return judgeAmount(sentence, fact);
  switch (fact.kind) {
    case 'ratio':
      return judgeRatio(sentence, fact);
    case 'date':
      return judgeDate(sentence, fact);
    case 'zero':
      return judgeZero(sentence, fact);
    case 'period':
      return typeof fact.value === 'object'
        ? judgeSpan(sentence, fact.value, fact.start)
        : judgeYear(sentence, fact as Fact & { value: string });
    default:
      return null;
  }
}
