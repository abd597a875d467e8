import type { Said } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import type { Doubt } from './doubt.ts';

/* What came over what went, of two answers that count both in one noun. */

const net = /(?<!\p{L})(?:(?<more>tăng)|(?<less>giảm)) (?:thuần|ròng)(?: là)?\s+$/iu;
/** What goes out of a number of members, posts or firms. */
const went =
  /(?<!\p{L})(?:giải thể|chấm dứt|ngừng|rời|rút|thôi|nghỉ|xóa|xoá|chết|tử vong|chuyển đi|ra khỏi|thoát|giảm)(?!\p{L})/iu;

/** "04 hợp tác xã thành lập mới, 01 hợp tác xã giải thể, như vậy tăng thuần 03": exactly what came over what went, in one noun. */
export const isNetChange = (doubt: Doubt): boolean => netOf(doubt.sentence, doubt.said) === 'made';

/** Whether two answers make a net change, or make it the other way; null where a figure is called none or nothing makes it. */
export function netOf(sentence: SeenSentence, said: Said): 'made' | 'turned' | null {
  const way = net.exec(said.lead)?.groups;
  if (!way || said.hedged) return null;
  const sign = way.more === undefined ? -1 : 1;
  const own = sentence.view.answers.amounts.filter((one) => one.own && one.kind === said.kind);
  const [gone, came] = [true, false].map((is) => own.filter(({ answer }) => went.test(answer.label) === is));
  const made = came!.flatMap((one) =>
    gone!.flatMap((other) => (other.unit[0] === one.unit[0] ? [(one.value - other.value) * sign] : [])),
  );
  if (made.includes(said.value)) return 'made';
  return made.includes(-said.value) ? 'turned' : null;
}
