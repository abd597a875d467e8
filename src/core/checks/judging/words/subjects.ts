import type { SeenSentence } from '../../reading/view.ts';
import { longKey } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/** The longest quote of a deed with who did it. */
const longest = 88;
/** A name from the beginning of its clause, up to the verb: "Vườn quốc gia Hòn Giao", "Đoàn công tác của Bộ Y tế". */
const named = /^\p{Lu}[^,;:.()\d“”"]*?\s(?:của\s)?\p{Lu}\p{L}+[^,;:.()\d“”"]*$/u;
const auxiliary = /\s(?:đã|đang|sẽ|cũng|vừa|còn|đều)$/u;

/** A deed that nobody told, with who did it where nobody named that either: both are invented, and the name is what strikes first. */
export function withSubject(sentence: SeenSentence, one: Judged): Judged {
  const { at, view } = sentence;
  // A name is quoted as it is: "đập Huổi Phạ".
  if (/\p{Lu}/u.test(one.text)) return one;
  if (one.fact || one.mild || one.cut || one.verdict.is !== 'unsupported' || !/^\p{Ll}/u.test(one.text))
    return one;
  // Words in the place of an answer's are no deed of their own.
  if (one.verdict.answer) return one;
  const front = at.text.slice(0, one.start);
  const from = front.length - /[^.;,]*$/u.exec(front)![0].trimStart().length;
  const subject = front.slice(from).trimEnd().replace(auxiliary, '');
  if (one.end - from > longest || !named.test(subject)) return one;
  const key = longKey(subject);
  if (view.tells(key) || view.earlier.names.standing.has(key) || view.earlier.names.dated.has(key))
    return one;
  return { ...one, text: at.text.slice(from, one.end), start: from };
}
