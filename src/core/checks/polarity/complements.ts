import { judgedOf } from '../judging/judge.ts';
import { type Said, saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { type Word, wordsWithin } from '../reading/words.ts';
import type { Turned } from './turned.ts';

/* "117 mẫu không đạt yêu cầu; 03 mẫu không đạt" of 120: what is left of a whole is not the same as what was taken of it. */

/** What is said of so many: whether it is denied, and the words of it. */
type Predicate = { denied: boolean; words: readonly string[]; end: number };

const aspects = new Set('đã được bị đều vẫn còn lại thì là cũng'.split(' '));
const denying = new Set(['không', 'chưa']);
const rest = /(?<!\p{L})còn(?: lại)?(?: là| có)?\s+$/iu;
const restBehind = /^(?:\s\p{L}+){0,2}\s+còn lại(?!\p{L})/iu;
/** Words behind a predicate that belong to it no more. */
const over = new Set('chiếm bằng và tỷ tỉ so tăng giảm trong với nên gồm tương do vì để tại ở'.split(' '));

/** Two parts of a whole of which a sentence says the same. */
export function sameOfRest(sentence: SeenSentence): Turned[] {
  const saids = saidIn(sentence).filter(
    ({ kind, role, value, unit }) =>
      kind === 'quantity' && value > 0 && unit.length > 0 && counting.has(role),
  );
  if (saids.length < 2) return [];
  return saids.flatMap((one, at): Turned[] => {
    const first = predicateOf(sentence, one);
    if (!first) return [];
    for (const other of saids.slice(at + 1)) {
      if (!isOther(sentence, one, other)) continue;
      const second = predicateOf(sentence, other);
      if (!second || second.denied !== first.denied || !isSame(first, second)) continue;
      const doubted = isConfirmed(sentence, other, second)
        ? { said: one, ...first }
        : { said: other, ...second };
      return [{ is: 'turned', start: doubted.said.start, end: doubted.end }];
    }
    return [];
  });
}

const counting = new Set<Said['role']>(['plain', 'rest', 'total']);

/** "còn 21 cơ sở", "17 hộ còn lại", or two that make a whole told or answered. */
function isOther(sentence: SeenSentence, one: Said, other: Said): boolean {
  const noun = (said: Said) => said.unit[0];
  if (noun(one) !== noun(other)) return false;
  const { text } = sentence.at;
  if (restBehind.test(text.slice(other.end))) return true;
  // "34 mẫu không đạt, đã tiêu hủy 29 mẫu, còn 05 mẫu không đạt": those are left of the first themselves.
  const between = saidIn(sentence).some(
    (said) => said.start > one.end && said.end < other.start && noun(said) === noun(other),
  );
  if (rest.test(text.slice(0, other.start)) && !between && other.value < one.value) return true;
  const whole = one.value + other.value;
  const { amounts } = sentence.view.answers;
  return [...amounts, ...saidIn(sentence)].some(
    ({ kind, value, unit }) => kind === 'quantity' && value === whole && unit[0] === noun(one),
  );
}

/** Verb and object behind the noun of a figure, to a sign or the next figure. */
function predicateOf(sentence: SeenSentence, said: Said): Predicate | null {
  const { text } = sentence.at;
  const stop = text.slice(said.end).search(/[,;:()]|\.(?:\s|$)|\s\d/u);
  const to = stop < 0 ? text.length : said.end + stop;
  const own: Word[] = [...wordsWithin(sentence.words, said.start, to)];
  // The reader's unit may hold the predicate: "mẫu không đạt".
  const from = own.findIndex(
    ({ key }, at) => at > 1 && (verbs.has(key) || denying.has(key) || aspects.has(key)),
  );
  if (from < 0 || from > 6) return null;
  const behind = own.slice(from).filter(({ key }) => !aspects.has(key));
  const denied = denying.has(behind[0]?.key ?? '');
  const told = denied ? behind.slice(1) : behind;
  const end = told.findIndex(({ key }, at) => over.has(key) && !isHow(told, at));
  const words = end < 0 ? told : told.slice(0, end);
  const last = words.at(-1);
  // "19 sản phẩm đạt 3 sao": of which rank, a figure says.
  if (last?.key === 'đạt' && /^\s\d/u.test(text.slice(last.end))) return null;
  return last ? { denied, words: words.map(({ key }) => key), end: last.end } : null;
}

/** "nộp bằng hình thức khác": how it was done, where "bằng 25%" says how many. */
const isHow = (words: readonly Word[], at: number): boolean =>
  words[at]!.key === 'bằng' && /^\p{L}/u.test(words[at + 1]?.key ?? '');

/** Verbs that say by themselves how each of some stands. */
const verbs = new Set('đạt đủ đồng trúng hoàn nộp khởi thành chấp cung'.split(' '));

/** Whether one predicate is the other, told in full or in short: "đạt yêu cầu" and "đạt", but no "đạt loại khá". */
function isSame(one: Predicate, other: Predicate): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (!short.words.every((word, at) => long.words[at] === word)) return false;
  const more = long.words.slice(short.words.length);
  // "05 mẫu không đạt chưa được tiêu hủy": more is said of them.
  if (more.some((word) => denying.has(word))) return false;
  return more.length === 0 || !graded.has(more[0]!);
}
const graded = new Set(
  'loại mức hạng bậc trên dưới từ giải chuẩn danh cấp điểm hơn đúng trước quá một hai'.split(' '),
);

/** Whether a figure tells an answer that is denied where it is. */
function isConfirmed(sentence: SeenSentence, said: Said, { denied }: Predicate): boolean {
  const verdict = judgedOf(sentence).find(({ fact }) => fact === said.fact)?.verdict;
  const [answer] = verdict?.is === 'supported' ? verdict.about : [];
  return answer !== undefined && /không|chưa/iu.test(answer.label) === denied;
}
