import type { Fact } from '../../vietnamese/types.ts';
import { isAmount } from '../reading/answers/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { judgeAmount } from './figures/judge-amounts.ts';
import { judgeAnswered } from './figures/judge-answered.ts';
import { judgeDerived } from './figures/judge-derived.ts';
import { judgeOtherwise } from './figures/judge-otherwise.ts';
import { judgeRatio } from './figures/judge-ratios.ts';
import { judgeStretches } from './figures/judge-stretches.ts';
import { judgeCrossed, judgeExchanged, judgeSwaps } from './figures/judge-swaps.ts';
import { judgeZero } from './figures/judge-zeros.ts';
import { clearActing } from './names/acting-bodies.ts';
import { judgeFollowed } from './names/judge-followed.ts';
import { judgeKindRanks, judgeSigned, judgeTimes } from './names/judge-kinds.ts';
import { judgeListed } from './names/judge-listed.ts';
import { judgeNames } from './names/judge-names.ts';
import { judgeChairs } from './names/judge-posts.ts';
import { judgeProperNames, judgeRanks } from './names/judge-proper-names.ts';
import { judgeSlots } from './names/judge-slots.ts';
import { judgeStrangers } from './names/judge-strangers.ts';
import { judgeHeading, judgeIdentities, judgeQuotes } from './papers/judge-identities.ts';
import { judgeReference } from './papers/judge-references.ts';
import { judgeDate } from './times/judge-dates.ts';
import { judgeLunar } from './times/judge-lunar.ts';
import { judgeSpan, judgeYear } from './times/judge-spans.ts';
import type { Judged, Verdict } from './verdict.ts';
import { judgeChangedWords } from './words/judge-changed-words.ts';
import { judgeClaims } from './words/judge-claims.ts';
import { judgeDeeds } from './words/judge-deeds.ts';
import { judgeKin } from './words/judge-kin.ts';
import { judgeNovelty } from './words/judge-novelty.ts';
import { judgePeople, judgeThings } from './words/judge-people.ts';
import { judgeEvents, judgeNearNames } from './words/judge-phrases.ts';
import { judgeStanding } from './words/judge-standing.ts';
import { judgeChangedTokens } from './words/judge-tokens.ts';
import { withSubject } from './words/subjects.ts';

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
  judgeStretches(sentence, judged);
  judgeSwaps(sentence, judged);
  judgeAnswered(sentence, judged);
  judgeOtherwise(sentence, judged);
  judgeDerived(sentence, judged);
  judgeCrossed(sentence, judged);
  judgeExchanged(sentence, judged);
  judged.push(
    ...judgeEvents(sentence, judged),
    ...judgeNames(sentence),
    ...judgeQuotes(sentence),
    ...judgeIdentities(sentence),
  );
  judged.push(...judgeNearNames(sentence, judged));
  clearActing(sentence, judged);
  judged.push(...judgeProperNames(sentence, judged), ...judgeRanks(sentence));
  judged.push(...judgeFollowed(sentence, judged), ...judgeSlots(sentence, judged));
  judged.push(...judgeStrangers(sentence, judged), ...judgeChairs(sentence));
  judged.push(...judgeLunar(sentence, judged));
  judged.push(...judgeKindRanks(sentence), ...judgeSigned(sentence), ...judgeTimes(sentence, judged));
  judged.push(
    ...judgeListed(sentence, judged),
    ...judgePeople(sentence, judged),
    ...judgeThings(sentence, judged),
  );
  judged.push(...judgeKin(sentence, judged));
  judged.push(...judgeChangedWords(sentence, judged));
  judged.push(...judgeStanding(sentence, judged));
  judged.push(...judgeChangedTokens(sentence, judged), ...judgeDeeds(sentence, judged));
  judged.push(...judgeClaims(sentence, judged));
  judged.push(...judgeNovelty(sentence, judged));
  return apart(judged)
    .filter(
      (one) => one.fact !== null || one.cut || one.verdict.is !== 'unsupported' || !isQuoted(sentence, one),
    )
    .map((one) => withSubject(sentence, one))
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
