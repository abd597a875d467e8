import { isCases } from '../reading/answers/units.ts';
import { contentKeys } from '../reading/words.ts';
import { countAlike } from './additions.ts';
import type { Reckoning } from './reckoning.ts';

/* What is not done yet of a whole, where what is done is counted in another noun. */

/** "chưa được giải quyết", "không đủ điều kiện": the words of what is denied. */
const denied = /^[^,;.()\d]{0,24}?(?<!\p{L})(?:chưa|không)(?: (?:được|có|bị|đạt))?\s+(\p{L}+ \p{L}+)/iu;

/**
 * "41 hồ sơ, 36 người được giải quyết; còn 05 hồ sơ chưa được giải quyết": the answer that says in the same words what was done leaves so many of
 * the answer that counts the whole. Cases stand for any noun.
 */
export function isUndone({ sentence, fact, unit, near }: Reckoning): boolean {
  const words = denied.exec(sentence.at.text.slice(fact.end))?.[1];
  if (fact.kind !== 'quantity' || words === undefined) return false;
  const said = contentKeys(words);
  const counts = sentence.view.answers.amounts.filter((one) => one.own && one.kind === 'quantity');
  const isDenied = (label: string) => /(?<!\p{L})(?:chưa|không)(?!\p{L})/iu.test(label);
  return counts.some(
    (done) =>
      said.length > 0 &&
      said.every((word) => done.words.has(word)) &&
      !isDenied(done.answer.label) &&
      counts.some(
        (whole) =>
          whole.answer !== done.answer &&
          (isCases(unit) || countAlike(whole.unit, unit)) &&
          near(whole.value - done.value),
      ),
  );
}
