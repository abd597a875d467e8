import { unitOf } from '../../reading/answers/amounts.ts';
import { type Said, saidIn } from '../../reading/said.ts';
import { fillers, keysOf, longKey } from '../../reading/words.ts';
import { countAlike } from '../../reckoning/additions.ts';
import { judgedOf } from '../judge.ts';
import type { Doubt } from './doubt.ts';

/* Figures in the words of one answer that two answers make: what came over what went, what was not done of all; and those made once and told again. */

const net = /(?<!\p{L})(?:(?<more>tăng)|(?<less>giảm)) (?:thuần|ròng)(?: là)?\s+$/iu;
/** What goes out of a number of members, posts or firms. */
const went =
  /(?<!\p{L})(?:giải thể|chấm dứt|ngừng|rời|rút|thôi|nghỉ|xóa|xoá|chết|tử vong|chuyển đi|ra khỏi|thoát|giảm)(?!\p{L})/iu;

/** "04 hợp tác xã thành lập mới, 01 hợp tác xã giải thể, như vậy tăng thuần 03": exactly what came over what went, in one noun. */
export function isNetChange({ sentence, said, answer }: Doubt): boolean {
  const way = net.exec(said.lead)?.groups;
  if (!way || said.hedged) return false;
  const sign = way.more === undefined ? -1 : 1;
  const own = sentence.view.answers.amounts.filter((one) => one.own && one.kind === said.kind);
  return own.some(
    (came) =>
      !went.test(came.answer.label) &&
      (answer === undefined || came.answer === answer || went.test(answer.label)) &&
      own.some(
        (gone) =>
          went.test(gone.answer.label) &&
          gone.unit[0] === came.unit[0] &&
          (came.value - gone.value) * sign === said.value,
      ),
  );
}

const notDone = /^[^,;.()\d]{0,30}?(?<!\p{L})(?:không|chưa)\s+(?:(?:được|bị|có|đủ)\s+)*([^,;.()\d]+)/iu;

/** "thẩm định 41 hồ sơ, 36 người được giải quyết; còn 05 hồ sơ chưa được giải quyết": all of them without those of whom an answer says what is denied. */
export function isLeftUndone({ sentence, said, answer }: Doubt): boolean {
  if (!answer || said.hedged || said.kind === 'percent' || !leaving.has(said.role)) return false;
  const denied = notDone.exec(sentence.at.text.slice(said.end))?.[1];
  if (denied === undefined) return false;
  const words = keysOf(denied)
    .filter((word) => !fillers.has(word))
    .slice(0, 2);
  if (words.length === 0) return false;
  const own = sentence.view.answers.amounts.filter((one) => one.own && one.kind === said.kind);
  return own.some(
    (whole) =>
      whole.answer === answer &&
      countAlike(whole.unit, said.unit) &&
      own.some(
        (part) =>
          part.answer !== answer &&
          whole.value - part.value === said.value &&
          words.every((word) => part.words.has(word)) &&
          !/không|chưa/iu.test(part.answer.label),
      ),
  );
}

const leaving = new Set<Said['role']>(['plain', 'rest']);
const counting = new Set<Said['role']>(['plain', 'total', 'rest', 'result']);

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
