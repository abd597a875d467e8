import type { Check, Finding } from './finding.ts';
import { swappedApart } from './judging/figures/swapped-apart.ts';
import { lostSentences } from './missing/lost-sentences.ts';
import { toldOf } from './missing/told.ts';
import { viewOf } from './reading/view.ts';

/** Answered facts that the text leaves out, questions still owed, and standing sentences lost. */
export const checkMissing: Check = (asked, draft) => {
  const view = viewOf(asked, draft);
  // Answers are known again as the view has them.
  const { material } = view;
  const findings: Finding[] = material.unanswered.map(({ question, pending, section }) => ({
    kind: 'missing',
    severity: 'error',
    ...(section === null ? {} : { section }),
    quote: question,
    start: 0,
    end: 0,
    question,
    reason: { is: 'unanswered', pending },
  }));
  const told = toldOf(view);
  // A figure that stands elsewhere for another one is told wrongly there.
  const swapped = new Set(
    [...swappedApart(view, ({ answer }) => told.tells(answer)).values()].map(({ answer }) => answer),
  );
  for (const answer of material.answers ?? []) {
    if (answer.leftOut || told.contradicts(answer) || swapped.has(answer) || told.tells(answer)) continue;
    findings.push({
      kind: 'missing',
      severity: told.tellsMeasureBy(answer) ? 'warning' : 'error',
      ...(answer.section === null ? {} : { section: answer.section }),
      quote: answer.id,
      start: 0,
      end: 0,
      answer: answer.id,
      ...(answer.question ? { question: answer.question } : {}),
      reason: { is: 'left-out' },
    });
  }
  return [...findings, ...lostSentences(view)];
};
