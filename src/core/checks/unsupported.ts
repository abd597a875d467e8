import type { Check, Finding } from './finding.ts';
import { swappedApart } from './judging/figures/swapped-apart.ts';
import { judgedOf } from './judging/judge.ts';
import type { Instead, Verdict } from './judging/verdict.ts';
import { toldOf } from './missing/told.ts';
import { writeStated } from './reading/answers/amounts.ts';
import { type Said, saidIn } from './reading/said.ts';
import { type SeenSentence, viewOf } from './reading/view.ts';

/** Roles whose figures are reckoned from others, whatever answer has their words. */
const reckoned: ReadonlySet<Said['role']> = new Set([
  'step',
  'base',
  'share',
  'average',
  'rest',
  'total',
  'plan',
]);

/**
 * A figure that happens to come out of others is an answer told wrongly after all, where it stands in that answer's words and the text tells the
 * answer nowhere else.
 */
function insteadOfAnswer(
  sentence: SeenSentence,
  start: number,
  instead: Instead | undefined,
): Verdict | null {
  if (!instead || instead.answer.leftOut || instead.answer.type === 'text') return null;
  const said = saidIn(sentence).find((one) => one.start === start);
  if (!said || reckoned.has(said.role) || toldOf(sentence.view).tells(instead.answer)) return null;
  return { is: 'unsupported', ...instead };
}

/**
 * Facts, names and deeds that neither an answer nor kept text supports, each matched in its own sentence. Last month's figures are left to
 * the stale check where a period is known. What an author may have added in words to facts that have a source is a warning.
 */
export const checkUnsupported: Check = (material, draft) => {
  const findings: Finding[] = [];
  const view = viewOf(material, draft);
  const swapped = swappedApart(view, ({ answer }) => toldOf(view).tells(answer));
  for (const sentence of view.sentences) {
    // A sentence told again is one stale finding, not one for each of its figures.
    if (sentence.told && material.period !== null) continue;
    const { start: offset, section } = sentence.at;
    for (const one of judgedOf(sentence)) {
      const { text, start, end, verdict, mild } = one;
      const stated = swapped.get(one);
      const instead =
        verdict.is !== 'supported'
          ? undefined
          : stated
            ? { answer: stated.answer, expected: writeStated(stated) }
            : verdict.instead;
      const wrong = verdict.is === 'supported' ? insteadOfAnswer(sentence, start, instead) : verdict;
      if (wrong?.is !== 'unsupported') continue;
      const { answer, expected } = wrong;
      findings.push({
        kind: 'unsupported',
        severity: mild ? 'warning' : 'error',
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
