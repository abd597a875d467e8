import { type Said, saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, keysOf } from '../../reading/words.ts';

/* Percents of what nobody counted. */

const toPlan = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu;
const ofRates = new Set(
  'tỷ tỉ lệ đạt kết quả này vượt chung chiếm bằng tương ứng tháng trước tăng giảm'.split(' '),
);

/**
 * "Tỷ lệ người dân hài lòng đạt 98,7%", "Kết quả này vượt 8,2% so với kế hoạch năm": a percent alone in its sentence, of something that nobody
 * counted. What the figures of other sentences happen to make is no source for it.
 */
export function isOfNothing(sentence: SeenSentence, said: Said): boolean {
  const { view, at } = sentence;
  if (saidIn(sentence).length > 1) return false;
  const plans = [
    ...(view.material.answers ?? []).map(({ label }) => label),
    ...view.before(sentence).map((one) => one.at.text),
  ];
  if (toPlan.test(at.text.slice(said.end)) && !plans.some((text) => toPlan.test(text))) return true;
  const words = keysOf(said.lead).filter(
    (word) => !fillers.has(word) && !ofRates.has(word) && !/^\d/.test(word),
  );
  if (words.length < 2) return false;
  const most = Math.max(
    0,
    ...view.answers.amounts.map((one) => words.filter((word) => one.words.has(word)).length),
    ...view.before(sentence).map((one) => words.filter((word) => one.wordSet.has(word)).length),
  );
  return most < words.length / 2;
}
