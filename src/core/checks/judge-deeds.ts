import { findDeed } from './deeds.ts';
import type { Judged, SeenSentence } from './view.ts';
import { fillers } from './words.ts';

/* Deeds told without a figure, a day, a document or a name. */

/** Deeds told without any fact that has a source, in words that no answer uses. */
export function judgeDeeds(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  if (sentence.at.plans || sentence.near || sentence.told) return [];
  const { text } = sentence.at;
  const found: Judged[] = [];
  let from = 0;
  for (const clause of text.split(/(?<=;)/u)) {
    const to = from + clause.length;
    const deed = findDeed(clause);
    const within = judged.filter((one) => one.start >= from && one.end <= to);
    if (deed && within.length === 0 && !isTold(sentence, from, to)) {
      const start = from + deed.start;
      const rest = text.slice(start, to).search(/[,;.](?:\s|$)/u);
      const end = Math.min(rest < 0 ? to : start + Math.max(rest, deed.end - deed.start), start + 88);
      found.push({ text: text.slice(start, end), start, end, fact: null, verdict: { is: 'unsupported' } });
    }
    from = to;
  }
  return found;
}

/** Whether one answer, or an earlier standing sentence, has most of a clause's words. */
function isTold(sentence: SeenSentence, from: number, to: number): boolean {
  const words = [
    ...new Set(
      sentence.words
        .filter((word) => word.start >= from && word.end <= to && !fillers.has(word.key))
        .map(({ key }) => key),
    ),
  ];
  if (words.length < 3) return true;
  const covers = (own: ReadonlySet<string>) =>
    words.filter((word) => own.has(word)).length / words.length >= 0.55;
  return (
    [...sentence.view.answers.said.values()].some((answer) => covers(answer.words)) ||
    sentence.view.earlier.entries.some(
      (entry) =>
        entry.sentence.standing && words.filter((word) => entry.words.has(word)).length / words.length >= 0.6,
    )
  );
}
