import { about, areOpposite, isDenied } from '../../../arithmetic/classes.ts';
import { addedIn } from '../../../arithmetic/totals.ts';
import type { CheckAnswer } from '../../../finding.ts';
import { isCases } from '../../../reading/answers/units.ts';
import { pointsBack } from '../../../reading/pointing.ts';
import { alike, type Said, saidIn } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { fillers, keysOf, longKey } from '../../../reading/words.ts';
import { isGeneral } from '../../../reckoning/arithmetic.ts';
import { judgedOf } from '../../judge.ts';
import type { Doubt } from './doubt.ts';

/* Figures told once more where a report closes, and the other class of a count told beside it. */

/** "hỗ trợ 25 đối tượng" where "tổng cộng 25 đối tượng" stands: the total was made at its own place. */
export function isTotalAgain({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.role !== 'plain' || said.unit.length === 0) return false;
  const stands = (figure: string) =>
    ['tổng cộng', 'tổng số', 'tổng số là', 'tất cả'].some((lead) =>
      sentence.view.stands(longKey(`${lead} ${figure}`)),
    );
  return stands(said.fact.text) || (isOfTwo(said.tail) && stands(said.fact.text.split(' ', 2).join(' ')));
}

/** "104 Bằng khen; cùng với 05 Cờ thi đua, tổng cộng có 109 hình thức khen": all that its sentence has counted, in whatever nouns. */
export function isTotalOfFront({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.role !== 'total' || said.hedged) return false;
  const saids = saidIn(sentence);
  const parts = addedIn(saids, saids.indexOf(said));
  return (
    parts.length > 1 &&
    parts.every(({ hedged }) => !hedged) &&
    parts.reduce((sum, { value }) => sum + value, 0) === said.value
  );
}

/** "310 phòng học xây mới, sửa chữa", "21 đoàn ra, đoàn vào": of both kinds together. */
const isOfTwo = (tail: string): boolean =>
  /^(?:\s\p{Ll}+){0,3}(?:,| và)(?:\s\p{Ll}+){1,3}(?:[,.]|$)/u.test(tail);

const parted = /^[^;.()\d]{0,70}(?<!\p{L})(?:gồm|bao gồm|cụ thể là|trong đó có)(?!\p{L})[^;.()\d]*$/iu;

/** "6.582 người nộp thuế, gồm 5.218 doanh nghiệp và 1.364 hộ kinh doanh": what the answers behind make together, each in its own noun. */
export function isWholeOfNouns({ sentence, said, answer }: Doubt): boolean {
  const parts = partsMaking(sentence, said);
  // "24 chủ thể" where an answer counts those is no whole of the goods behind.
  return (
    parts.length > 0 &&
    (!answer || (isTotalOfCases(said, parts) && !isNamedApart(sentence, said, parts, answer)))
  );
}

/** The answered figures behind a whole that says what it is made of, and that make it; none where they do not. */
export function partsMaking(sentence: SeenSentence, said: Said): readonly Said[] {
  if (said.kind !== 'quantity' || said.hedged || said.unit.length === 0) return [];
  const { text } = sentence.at;
  const parts = saidIn(sentence).filter(
    (one) =>
      one.start > said.end && one.clause === said.clause && one.depth === said.depth && one.role !== 'step',
  );
  if (!parts[0] || !parted.test(text.slice(said.end, parts[0].start))) return [];
  const isAnswered = (value: number) =>
    sentence.view.answers.amounts.some((one) => one.own && one.value === value);
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'quantity' || !isAnswered(part.value)) return [];
    sum += part.value;
    if (at > 0 && sum === said.value) return parts.slice(0, at + 1);
  }
  return [];
}

/** "tổng số 12 lượt công chức ..., gồm 07 trường hợp ... và 05 trường hợp ...": called a total, and its parts counted as cases. */
const isTotalOfCases = (said: Said, parts: readonly Said[]): boolean =>
  said.role === 'total' && isGeneral(said.unit) && parts.every(({ unit }) => isCases(unit));

/** Whether the words behind a whole name the answer that it is doubted for by anything that the answers of its parts do not say. */
function isNamedApart(
  { at: { text }, view }: SeenSentence,
  said: Said,
  parts: readonly Said[],
  answer: CheckAnswer,
): boolean {
  const here = new Set(keysOf(text.slice(said.end, parts[0]!.start)));
  const ofParts = view.answers.amounts.flatMap((one) =>
    one.own && one.answer !== answer && parts.some(({ value }) => value === one.value)
      ? keysOf(one.answer.label)
      : [],
  );
  return keysOf(answer.label).some((word) => here.has(word) && !fillers.has(word) && !ofParts.includes(word));
}

const pointedAt = new RegExp(`^\\s*(?:${pointsBack}|này|đó|ấy)(?!\\p{L})`, 'iu');
const bareLevel = /(?<!\p{L})(?:(?:cái )?mức|con số|kết quả)\s+$/iu;

/**
 * "Tỷ lệ 55,1% người trực tiếp lao động được khen": a share that its own place has made, in the words that stand there; "mức 65% nêu trên" points
 * at it in any words.
 */
export function isShareAgain({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.role === 'step') return false;
  const pointing = pointedAt.test(said.tail) || bareLevel.test(said.lead);
  if (Number.isInteger(said.value) && !pointing) return false;
  const first = sentence.view.firstWith(longKey(said.fact.text), sentence);
  if (!first) return false;
  const made = judgedOf(first).some(
    ({ fact, verdict }) =>
      fact?.kind === 'percent' && Number(fact.value) === said.value && verdict.is === 'supported',
  );
  if (made && pointing) return true;
  const there = new Set(keysOf(first.at.text));
  const near = keysOf(`${said.lead} ${said.tail}`).filter((key) => !fillers.has(key) && !/^\d/.test(key));
  return made && near.filter((key) => there.has(key)).length >= Math.min(3, near.length);
}

const weighs = /^\s*(?:Kết quả|Với|Qua|Nhờ|Việc|Nhìn chung,(?: với)?|Từ|Con số|Tổng số)\s$/u;
/** From here on the same number in the same noun is the same figure. */
const large = 20;
/** So many words behind a figure say which one it is. */
const behind = 5;

/** "Kết quả 215 lao động xuất cảnh ... thị trường Nhật Bản": the answer that counts just these, though a later word speaks for another. */
export function isAnswerAgain({ sentence, said, answer }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.role !== 'plain' || said.hedged || said.value < large) return false;
  if (!weighs.test(sentence.at.text.slice(0, said.start))) return false;
  const own = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind === said.kind && one.value === said.value,
  );
  const [stated] = own;
  if (!stated || own.length > 1 || stated.unit.join(' ') !== said.unit.join(' ')) return false;
  const words = new Set(keysOf(stated.answer.label));
  const tail = keysOf(said.tail).slice(0, behind);
  const apart = answer ? keysOf(answer.label).filter((word) => !fillers.has(word) && !words.has(word)) : [];
  return !tail.some((word) => apart.includes(word));
}

/** "lấy 36 mẫu; có 35 mẫu đạt, 1 mẫu không đạt": what the answered class leaves of the whole that an answer counts. */
export function isOtherClass({ sentence, said }: Doubt): boolean {
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  if (said.kind !== 'quantity' || said.role !== 'plain' || said.hedged || said.unit.length === 0)
    return false;
  const { amounts } = sentence.view.answers;
  const isAnswered = (value: number) =>
    amounts.some((one) => one.own && one.value === value && alike(one, said));
  return [saids[at - 1], saids[at + 1]].some(
    (other) =>
      other?.kind === 'quantity' &&
      other.clause === said.clause &&
      other.unit[0] === said.unit[0] &&
      isDenied(about(said), about(other)) &&
      isAnswered(other.value) &&
      isAnswered(said.value + other.value),
  );
}

/** "bằng tiền mặt chỉ còn 21,5%" of an answer "không dùng tiền mặt: 78,5%": what the answered share leaves of a hundred, said of its opposite. */
export function isOtherShare({ sentence, said, answer }: Doubt): boolean {
  if (said.kind !== 'percent' || said.hedged || !answer || said.role === 'step') return false;
  return sentence.view.answers.amounts.some(
    (one) =>
      one.own &&
      one.answer === answer &&
      one.kind === 'percent' &&
      Math.abs(100 - one.value - said.value) < 1e-9 &&
      areOpposite(about(said), answer.label),
  );
}
