import { isAmount, unitOf } from '../../reading/answers/amounts.ts';
import type { Change } from '../../reading/comparing/change-subjects.ts';
import { alike, type Said, shows } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { contentKeys, fillers, keysOf } from '../../reading/words.ts';
import { meansOfThen } from '../../reckoning/then.ts';

/* Changes whose own figure stands in another sentence: what answers and the last report may have it go from and to. */

export type Figure = { value: number; open: number };
/** What a change may have gone from and to; `sure` where the text or one likely figure says so. */
export type Pair = { now: Figure; was: Figure };

/** "So với đợt 1 (495 triệu đồng), kinh phí đợt 2 tăng 155 triệu đồng": the figure itself stands in an answer. */
export function fromAnswers(
  sentence: SeenSentence,
  change: Change,
  was: Figure,
): { pairs: Pair[]; sure: boolean } {
  const like = change.base ?? change.steps[0]!.said;
  if (!like || like.kind === 'percent') return { pairs: [], sure: false };
  const { text } = sentence.at;
  const said = new Set(keysOf(text.slice(change.base?.end ?? 0, change.steps[0]!.start)));
  const stated = sentence.view.answers.amounts.filter(
    (one) => one.own && alike(like, one) && one.value !== was.value && one.unit.length > 0,
  );
  const pairs = [...new Set(stated.map(({ value }) => value))].map((value) => ({
    now: { value, open: 0 },
    was,
  }));
  const named = stated.some(({ words }) => [...words].some((word) => said.has(word) && !fillers.has(word)));
  return { pairs, sure: pairs.length === 1 && named };
}

/** "trung bình mỗi buổi có 290 lượt người, cao hơn tháng trước 10 lượt người/buổi": the mean of then, which its report does not name. */
export const fromMeans = (sentence: SeenSentence, mean: Said, now: Figure): Pair[] =>
  mean.role === 'average'
    ? meansOfThen(sentence, mean).map((value) => ({ now, was: { value, open: 0 } }))
    : [];

/**
 * "So với tháng trước, ... chi thường xuyên giảm 14,3 tỷ đồng": the figure stands in another sentence. Only pairs of an answer and the last
 * report that make the very step, and of which the words in front of it speak.
 */
export function fromMemory(sentence: SeenSentence, { steps }: Change): Pair[] {
  const [step] = steps;
  if (!step?.said || step.said.kind === 'percent') return [];
  const { said } = step;
  const before = sentence.at.text.slice(0, step.start);
  const from = Math.max(...[',', ';', '(', ':'].map((sign) => before.lastIndexOf(sign))) + 1;
  const words = contentKeys(before.slice(from));
  if (words.length < 2) return [];
  return sentence.view.answers.amounts
    .filter((one) => one.own && alike(said, one) && words.every((word) => one.words.has(word)))
    .flatMap((one) =>
      sentence.view.earlier.dated.flatMap(({ fact, entry }): Pair[] => {
        if (!isAmount(fact) || !alike(said, { kind: fact.kind, unit: unitOf(fact) })) return [];
        if (!words.some((word) => entry.words.has(word))) return [];
        const was = Number(fact.value);
        return shows(said, Math.abs(one.value - was))
          ? [{ now: { value: one.value, open: 0 }, was: { value: was, open: 0 } }]
          : [];
      }),
    );
}

/** "so với tháng 9 tăng 04 vụ" without a word for what: an answer and a figure of then in this noun, told in like words, that make the very step. */
export function fromNoun(sentence: SeenSentence, { steps }: Change): Pair[] {
  const said = steps[0]!.said;
  if (said?.kind !== 'quantity' || said.unit.length === 0) return [];
  return sentence.view.answers.amounts
    .filter((one) => one.own && alike(said, one))
    .flatMap((one) =>
      sentence.view.earlier.figures.flatMap(({ fact, entry }): Pair[] => {
        if (!isAmount(fact) || !alike(said, { kind: fact.kind, unit: unitOf(fact) })) return [];
        const { text } = entry.sentence;
        const behind = keysOf(/^[^,;.()]{0,40}/u.exec(text.slice(fact.start))![0]);
        const like = behind.some(
          (word) => one.words.has(word) && !fillers.has(word) && !said.unit.includes(word),
        );
        const was = Number(fact.value);
        return like && shows(said, Math.abs(one.value - was))
          ? [{ now: { value: one.value, open: 0 }, was: { value: was, open: 0 } }]
          : [];
      }),
    );
}
