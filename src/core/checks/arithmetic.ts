import { wrongAverages, wrongTimes } from './arithmetic/averages.ts';
import { wrongGrowths } from './arithmetic/bracketed-growth.ts';
import { wrongFractions } from './arithmetic/fractions.ts';
import { wrongNamedShares } from './arithmetic/named-shares.ts';
import { type WrongSum, wrongPlans, wrongRows, wrongShares } from './arithmetic/shares.ts';
import { wrongSums } from './arithmetic/sums.ts';
import { unmadeShares } from './arithmetic/unmade-shares.ts';
import { wrongSpans } from './arithmetic/wrong-spans.ts';
import type { Check, Finding } from './finding.ts';
import { wrongChanges } from './judging/figures/judge-changes.ts';
import { type Said, saidIn } from './reading/said.ts';
import { type SeenSentence, viewOf } from './reading/view.ts';
import { wrongInSplits } from './reckoning/bracketed-shares.ts';

/** How many sentences back a share may find its whole. */
const reach = 3;

/** Sums, shares, rates, differences, growth, averages and spans of days that do not compute from the figures beside them. */
export const checkArithmetic: Check = (material, draft) => {
  const findings: Finding[] = [];
  let recent: (readonly Said[])[] = [];
  for (const sentence of viewOf(material, draft).sentences) {
    if (sentence.at.heading) continue;
    const saids = saidIn(sentence);
    if (saids.length === 0 && !sentence.facts.some(({ kind }) => kind === 'date')) continue;
    for (const one of apart(wrongIn(sentence, recent.flat()))) findings.push(findingOf(sentence, one));
    recent = [...recent.slice(1 - reach), saids];
  }
  return findings;
};

function wrongIn(sentence: SeenSentence, before: readonly Said[]): WrongSum[] {
  const changes = wrongChanges(sentence)
    .filter(({ is }) => is === 'size')
    .map(({ start, end }) => ({ start, end, expected: null }));
  return [
    ...changes,
    ...wrongShares(sentence, before),
    ...unmadeShares(sentence, before),
    ...wrongFractions(sentence, before),
    ...wrongPlans(sentence, before),
    ...sentence.once('wrong sums', () => [
      ...wrongRows(sentence),
      ...wrongNamedShares(sentence),
      ...wrongInSplits(sentence).map(({ start, end }) => ({ start, end, expected: null })),
      ...wrongSums(sentence),
      ...wrongAverages(sentence),
      ...wrongTimes(sentence),
      ...wrongGrowths(sentence),
      ...wrongSpans(sentence),
    ]),
  ];
}

/** One finding for one place: of those that overlap the first found. */
function apart(found: readonly WrongSum[]): WrongSum[] {
  const kept: WrongSum[] = [];
  for (const one of found)
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function findingOf(sentence: SeenSentence, { start, end, expected }: WrongSum): Finding {
  const { text, start: offset, section } = sentence.at;
  return {
    kind: 'arithmetic',
    severity: 'error',
    ...(section === null ? {} : { section }),
    quote: text.slice(start, end),
    start: offset + start,
    end: offset + end,
    ...(expected === null ? {} : { expected }),
    reason: { is: 'does-not-compute' },
  };
}
