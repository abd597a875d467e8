import type { Check, Finding } from './finding.ts';
import { judgedOf } from './judging/judge.ts';
import { viewOf } from './reading/view.ts';

/**
 * Facts, names and deeds that neither an answer nor kept text supports, each matched in its own sentence. Last month's figures are left to
 * the stale check where a period is known.
 */
export const checkUnsupported: Check = (material, draft) => {
  const findings: Finding[] = [];
  for (const sentence of viewOf(material, draft).sentences) {
    // A sentence told again is one stale finding, not one for each of its figures.
    if (sentence.told && material.period !== null) continue;
    const { start: offset, section } = sentence.at;
    for (const { text, start, end, verdict } of judgedOf(sentence)) {
      if (verdict.is !== 'unsupported') continue;
      const { answer, expected } = verdict;
      findings.push({
        kind: 'unsupported',
        severity: 'error',
        ...(section === null ? {} : { section }),
        quote: text,
        start: offset + start,
        end: offset + end,
        ...(answer ? { answer: answer.id } : {}),
        ...(answer?.question ? { question: answer.question } : {}),
        ...(expected === undefined ? {} : { expected }),
        reason: { is: expected === undefined ? 'no-source' : 'differs' },
      });
    }
  }
  return findings;
};
