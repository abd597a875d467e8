import { judgedOf } from '../judging/judge.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import type { Negation } from '../reading/negation.ts';
import { saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { countAlike } from '../reckoning/additions.ts';

/* Denials that are said of others than an answer counts. */

/** "28 đơn vị còn lại không có sai phạm": said of so many others, whom another figure counts in the same noun. */
export function isOfOthers(sentence: SeenSentence, { start }: Negation, stated: StatedAmount): boolean {
  const { text } = sentence.at;
  return saidIn(sentence).some(
    (one) =>
      one.end <= start &&
      start - one.end <= 40 &&
      !/[,;:.()]/u.test(text.slice(one.end, start)) &&
      one.kind === 'quantity' &&
      one.value > 0 &&
      one.value !== stated.value &&
      (one.unit[0] === stated.unit[0] ||
        // "3.138 em không bị sâu răng": pupils by another name, as many as are left of those answered.
        sentence.view.answers.amounts.some(
          (whole) =>
            whole.own &&
            countAlike(whole.unit, one.unit) &&
            countAlike(whole.unit, stated.unit) &&
            whole.value - stated.value === one.value,
        )),
  );
}

const lacking = /^(?:không|chưa) (?:có|được|đạt)(?!\p{L})/iu;
const around = /(?<!\p{L})(?:qua|trong|với|tại|ở|từ|sau|trên|của|cho)\s+(?:\p{L}+\s+){0,3}$/iu;

/** "128 lao động chưa có việc làm": what is lacking is lacking to so many, of whom no answer tells, and not at all. */
export function isOfSome(sentence: SeenSentence, { start }: Negation): boolean {
  const { text } = sentence.at;
  if (!lacking.test(text.slice(start, start + 14))) return false;
  const some = saidIn(sentence).findLast((one) => one.end <= start);
  return (
    some !== undefined &&
    some.kind === 'quantity' &&
    some.value > 0 &&
    some.whole === null &&
    some.unit.length > 0 &&
    /^\s+(?:(?:còn|vẫn|hiện|này|đều|thì|là)\s+)*$/iu.test(text.slice(some.end, start)) &&
    !around.test(some.lead) &&
    !sentence.view.answers.amounts.some((one) => one.kind === 'quantity' && one.value === some.value)
  );
}

/** "còn 09 hồ sơ chưa được hỗ trợ": said of so many that figures of the answers leave, and of no others. */
export const isOfRest = (sentence: SeenSentence, { start }: Negation): boolean =>
  judgedOf(sentence).some(
    ({ fact, end, verdict }) =>
      fact?.kind === 'quantity' &&
      end <= start &&
      verdict.is === 'supported' &&
      verdict.about.length === 0 &&
      ofThem.test(sentence.at.text.slice(end, start)),
  );
const ofThem = /^\s+(?:\p{L}+\s+){0,2}(?:(?:còn lại|còn|vẫn|hiện|này|đều|thì|là)\s+)*$/iu;
