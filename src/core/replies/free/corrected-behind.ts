import type { OpenQuestion, ReplyContext, ReplyReading } from '../types.ts';
import { readFreely } from './freely.ts';

/* "tiếp nhận 53, đúng hạn 50. À nhầm, đúng hạn 49": what is said behind the mistake takes the place of what was said before it. */

const mistake =
  /(?:[,.;:\n(–-]\s*|\s)(?:(?:à|a|ơ|ấy|ý|ôi|ối|chết|thôi|quên|xin lỗi|xin loi|sorry|em|mình)[\s,]+){0,3}(?:nhầm|nham|lộn|đính chính|dinh chinh|sửa lại|sua lai)(?:\s+(?:rồi|roi|ạ|a|số|chút|xíu|là))*\s*[,.:;–-]*\s+(?=\p{L})/giu;

/** A message as said before its last mistake was admitted, and what stands behind; null when no mistake is admitted. */
function splitMistake(message: string): { before: string; behind: string } | null {
  if (message.length > 1000) return null;
  const last = [...message.matchAll(mistake)].at(-1);
  if (!last || !/\d/.test(message.slice(0, last.index))) return null;
  return { before: message.slice(0, last.index), behind: message.slice(last.index + last[0].length) };
}

/** The reading of such a message by `read`; null when it is not one, or what stands behind does not clearly amend what was said. */
export function readCorrected(
  message: string,
  questions: readonly OpenQuestion[],
  read: (words: string) => ReplyReading,
  context: ReplyContext,
): ReplyReading | null {
  const split = splitMistake(message);
  if (!split) return null;
  const amended = readFreely(split.behind, questions, context);
  const clear = amended.parts.length > 0 && amended.doubts.length + amended.unread.length === 0;
  const first = clear ? read(split.before) : null;
  const said = new Set(first?.parts.map((one) => one.question));
  if (!first || !amended.parts.every((one) => said.has(one.question.id))) return null;
  const newer = new Map(amended.parts.map((one) => [one.question.id, one]));
  if (newer.size < amended.parts.length) return null;
  return {
    ...first,
    parts: first.parts.map((part) => {
      const { typed, reading } = newer.get(part.question) ?? part;
      return { ...part, typed, reading };
    }),
  };
}
