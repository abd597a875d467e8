import { phraseWeight } from '../carrying/phrases.ts';
import type { ReportSentence } from '../report.ts';
import { type Pattern, questionOf, type ReportTemplate } from '../template.ts';
import { fold } from '../vietnamese/letters/fold.ts';

/** Which pattern of its section answers for a dated sentence: the one whose questions' phrases it speaks most of; null for none. */
export function claimingPattern(
  sentence: Pick<ReportSentence, 'text'>,
  patterns: readonly Pattern[],
  template: ReportTemplate,
): Pattern | null {
  const folded = fold(sentence.text);
  let best: { pattern: Pattern; weight: number } | null = null;
  for (const pattern of patterns) {
    const questions = pattern.questions.map((id) => questionOf(template, id));
    // What a sentence is about weighs more than what merely stands in it.
    const weight =
      phraseWeight(
        folded,
        questions.flatMap((one) => one?.about ?? []),
      ) *
        10 +
      phraseWeight(
        folded,
        questions.flatMap((one) => one?.beside ?? []),
      );
    if (weight > (best?.weight ?? 0)) best = { pattern, weight };
  }
  return best?.pattern ?? null;
}
