import type { Piece } from '../values/read-items.ts';
import { isAskingBack } from './small-talk.ts';

/* Questions of staff to the office in a message that may also answer: "câu 2 có tính cả trước hạn không chị?". */

const sentence = /[^\n?]+\??/gu;

/** A message with its questions blanked, so that indices stay, and the questions. */
export function withoutQuestions(message: string): { kept: string; asked: Piece[] } {
  const asked: Piece[] = [];
  if (message.length > 2000) return { kept: message, asked };
  const kept = message.replace(sentence, (text, at: number) => {
    // "53 hồ sơ. Có tính kỳ trước không ạ?": what stands before the last full stop is no part of the question.
    const from = text.endsWith('?') ? text.search(/(?<=[.!;]\s+)[^.!;]*\?$/u) : 0;
    const words = text.slice(Math.max(0, from));
    if (!/\p{L}/u.test(words) || !(words.endsWith('?') || isAskingBack(words))) return text;
    const start = at + text.length - words.length;
    asked.push({ text: words, start, end: start + words.length });
    return text.slice(0, text.length - words.length) + ' '.repeat(words.length);
  });
  return { kept, asked };
}
