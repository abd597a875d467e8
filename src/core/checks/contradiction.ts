import { clashingFigures } from './contradiction/figures.ts';
import { clashingPapers } from './contradiction/papers.ts';
import { clashingRanks } from './contradiction/ranks.ts';
import { clashingWords } from './contradiction/words.ts';
import type { Check } from './finding.ts';
import { longestSentence } from './reading/said.ts';
import { viewOf } from './reading/view.ts';

/** The same figure, day, paper or person told differently in two places of the text, or a number in words beside another one in digits. */
export const checkContradiction: Check = (material, draft) => {
  // A sentence of last month told again is one stale finding.
  const body = viewOf(material, draft).sentences.filter(
    ({ at, told }) =>
      at.text.length <= longestSentence && !at.heading && !at.plans && !(told && material.period),
  );
  const seen = new Set<number>();
  return [
    ...clashingFigures(body),
    ...clashingPapers(body),
    ...clashingRanks(body),
    ...clashingWords(body),
  ].flatMap(({ sentence, start, end, expected, answer }) => {
    const { text, start: offset, section } = sentence.at;
    if (seen.has(offset + start)) return [];
    seen.add(offset + start);
    const question = material.answers?.find(({ id }) => id === answer)?.question;
    return [
      {
        kind: 'contradiction' as const,
        severity: 'error' as const,
        ...(section === null ? {} : { section }),
        quote: text.slice(start, end),
        start: offset + start,
        end: offset + end,
        ...(answer === undefined ? {} : { answer }),
        ...(question === undefined ? {} : { question }),
        expected,
        reason: { is: 'two-values' as const },
      },
    ];
  });
};
