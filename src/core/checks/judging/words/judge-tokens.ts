import { fold } from '../../../vietnamese/letters/fold.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { spelledNumbers } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';
import { numbersIn } from './changed-numbers.ts';

/* Numbers and weekdays of standing sentences that no fact covers. */

const token = /(?<![\p{L}\d])(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})|chủ nhật|\d+(?:[.,:/-]\d+)*)/giu;

/** What is counted by its place. */
const counting = /(?<!\p{L})(?:năm|tháng|lần|kỳ|khóa|khoá|tuổi|quý)\s+$/iu;

/** Numbers and weekdays that a standing sentence has otherwise, beside those judged as facts. */
export function judgeChangedTokens(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  if (!sentence.near) return [];
  const normal = (text: string) => fold(text).replace(/(?<!\d)0+(?=\d)/g, '');
  const old = new Set([
    ...matchesOf(token, sentence.near.sentence.text).map((match) => normal(match[0])),
    ...numbersIn(sentence.near.sentence.text).map(String),
  ]);
  // "24/24 giờ" is said as "24/7" too.
  if (old.has('24/24')) old.add('24/7');
  if (old.has('24/7')) old.add('24/24');
  const { text } = sentence.at;
  return matchesOf(token, text).flatMap((match): Judged[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (old.has(normal(match[0]))) return [];
    // "từ năm thứ bảy" of "năm thứ 7": a year, and no weekday.
    const order = /^thứ\s+(\p{L}+)$/iu.exec(match[0])?.[1];
    if (
      order &&
      counting.test(text.slice(0, start)) &&
      old.has(String(spelledNumbers.get(order.toLowerCase())))
    )
      return [];
    const covered = (one: { start: number; end: number }) => start < one.end && one.start < end;
    // "tỷ lệ 1/2000" is a scale and no month.
    const scale = /t[ỷỉ] lệ[^,;.]{0,40}$/iu.test(text.slice(Math.max(0, start - 50), start));
    if (judged.some(covered) || (!scale && sentence.facts.some((fact) => covered(fact)))) return [];
    const from = text.lastIndexOf(' ', start - 2) + 1;
    return [{ text: text.slice(from, end), start: from, end, fact: null, verdict: { is: 'unsupported' } }];
  });
}
