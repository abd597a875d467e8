import type { StatedAmount } from '../../../reading/answers/amount-index.ts';
import { unitOf } from '../../../reading/answers/amounts.ts';
import { isCounter, isHome } from '../../../reading/answers/units.ts';
import { type Said, saidIn } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { contentKeys, keysOf, longKey } from '../../../reading/words.ts';
import { judgedOf } from '../../judge.ts';
import type { Doubt } from './doubt.ts';

/* Figures with a source that are told again at the end, in their own words or in other ones. */

/** Roles in which a figure counts things by itself. */
export const counting = new Set<Said['role']>(['plain', 'total', 'rest', 'result']);

/**
 * "310 phần mộ được tu sửa khang trang" where a sentence before has these 310 graves from the answers: told again in other words. Where they
 * ask for another answer, it stands there instead of that one.
 */
export function isTakenUp({ sentence, said }: Doubt): boolean {
  // "310 phần mộ" are the "310 mộ liệt sĩ" told before.
  const [head] = isCounter(said.unit[0]) ? said.unit.slice(1) : said.unit;
  if (said.kind !== 'quantity' || said.hedged || head === undefined) return false;
  // "còn 13 vụ việc" where all 13 were told: no part is the whole.
  if (said.role !== 'plain' && said.role !== 'total') return false;
  const [number] = said.fact.text.split(/[\s\u00a0]/u);
  const first = sentence.view.firstWith(longKey(`${number} ${head}`), sentence);
  // "bốn lớp" at first, or "46 nhà" of the "46 hộ" that moved in.
  if (first === null)
    return (
      (sentence.view.toldBefore(said.fact, sentence) || isSaidInFront(sentence, said)) &&
      sentence.view.answers.amounts.some(
        (one) =>
          one.own &&
          one.value === said.value &&
          (one.unit[0] === head ||
            (isHome(one.unit) && isHome(said.unit)) ||
            isCalledBehind(sentence, said, one)),
      )
    );
  return isToldIn(first, said.value, head);
}

const allOf = /(?<!\p{L})(?:toàn bộ|tất cả|cả)(?: số)?\s+$/iu;
/** Nouns that take up whatever was counted. */
const anyMatter = /^(?:nội dung|vấn đề|trường hợp|ý kiến|đối tượng|phần việc|kết quả|vụ việc|lượt)(?!\p{L})/u;

/** "Toàn bộ 58 nội dung trả lời" of the answer "Số vướng mắc đã trả lời" told before: all of them in a noun for anything, by what no other answer that counts says. */
function isCalledBehind(sentence: SeenSentence, said: Said, one: StatedAmount): boolean {
  if (!allOf.test(said.lead) || !anyMatter.test(said.unit.join(' '))) return false;
  const words = contentKeys(/^[^,;.()\d]*/u.exec(said.tail)![0]).slice(0, 2);
  const isOf = ({ answer }: StatedAmount) => {
    const label = keysOf(answer.label);
    return words.every((word) => label.includes(word));
  };
  return (
    words.length === 2 &&
    isOf(one) &&
    !sentence.view.answers.amounts.some((two) => two.own && two.answer !== one.answer && isOf(two))
  );
}

/** Whether a sentence counts so many of a noun with a source. */
export const isToldIn = (sentence: SeenSentence, value: number, head: string): boolean =>
  judgedOf(sentence).some(
    ({ fact, verdict }) =>
      fact?.kind === 'quantity' &&
      Number(fact.value) === value &&
      unitOf(fact)[0] === head &&
      verdict.is === 'supported' &&
      saidIn(sentence).some((one) => one.fact === fact && counting.has(one.role)),
  );

const isSaidInFront = (sentence: SeenSentence, said: Said): boolean =>
  saidIn(sentence).some((one) => one.end <= said.start && one.kind === said.kind && one.value === said.value);

/** "34 công trình vi phạm" at the end, where the first sentence with these words has them from the answers' figures. */
export function isToldAgain({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.unit.length === 0 || !counting.has(said.role)) return false;
  const { text } = sentence.at;
  const next = /^\s+\p{L}+/u.exec(text.slice(said.end))?.[0] ?? '';
  const key = longKey(text.slice(said.start, said.end) + next);
  if (key.split(' ').length < 4) return false;
  const first = sentence.view.firstWith(key, sentence);
  if (!first) return false;
  return judgedOf(first).some(
    ({ fact, verdict }) =>
      fact?.kind === 'quantity' &&
      Number(fact.value) === said.value &&
      unitOf(fact).join(' ') === said.unit.join(' ') &&
      verdict.is === 'supported' &&
      saidIn(first).some((one) => one.fact === fact && counting.has(one.role)),
  );
}
