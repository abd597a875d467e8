import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { isPeople } from '../reading/answers/units.ts';
import { isSlip } from '../reading/slips.ts';
import { fillers, keysOf } from '../reading/words.ts';
import { headsAgree } from './arithmetic.ts';
import type { Reckoning } from './reckoning.ts';

/* Figures that two answers make, told apart from both: "Số đơn đủ điều kiện chưa giải quyết là 03 đơn" of 48 and 45. */

/** A figure this large is no sum or difference of answers by chance. */
const large = 100;
/** How many answers are taken in pairs. */
const most = 60;
/** So many answers are added up. */
const longestRun = 5;

const takenOff =
  /(?<!\p{L})(?:chưa|còn|còn lại|khác|không|trừ|ngoài|có mặt|vắng|thực tế|trong nước|như vậy)(?!\p{L})/iu;
const together = /(?<!\p{L})(?:và|tổng|cộng|tính chung|gộp)(?!\p{L})/iu;

/** A sum or difference of two answers that count alike; small ones only where the words say so and speak of both. */
export function isOfAnswers({ sentence, fact, unit, value, claimed, near }: Reckoning): boolean {
  const all = sentence.view.answers.amounts
    .filter((one) => one.own && one.kind === fact.kind && one.value > 0 && countsAlike(one.unit, unit))
    .slice(0, most);
  // A figure that an answer states is that one's, at its own place.
  if (all.some((one) => one.value === value)) return false;
  // "Tổng số lao động là 131.800 người" for an answer called so, one digit off: a slip, and no sum.
  const slipped = (one: StatedAmount) =>
    /(?<!\p{L})tổng(?!\p{L})/iu.test(one.answer.label) && isSlip(String(value), String(one.value));
  if (claimed && all.some(slipped)) return false;
  const { text } = sentence.at;
  const from = Math.max(text.lastIndexOf(';', fact.start), text.lastIndexOf(':', fact.start)) + 1;
  const stop = text.slice(fact.end).search(/[;.](?:\s|$)/u);
  const clause = text.slice(from, stop < 0 ? text.length : fact.end + stop);
  const sure = fact.kind === 'money' || value >= large;
  const [less, more] = [takenOff.test(clause), together.test(clause)];
  // Words that speak for one answer speak for no sum, unless they name the other one too; what is "chưa", "còn" or "khác" is none of its count.
  if (claimed && !less && !more) return false;
  const said = new Set(keysOf(clause));
  const speaksOf = (one: StatedAmount) =>
    sure ||
    [...one.words].some((word) => said.has(word) && !fillers.has(word) && !one.unit.includes(word)) ||
    one.words.size <= one.unit.length;
  const tellsApart = (a: StatedAmount, b: StatedAmount) =>
    [a, b].every((one, at) => {
      const other = at === 0 ? b : a;
      return [...one.words].some((word) => said.has(word) && !fillers.has(word) && !other.words.has(word));
    });
  const spokenOf = all.filter(speaksOf);
  if ((sure || more) && !(claimed && !more) && isRun(all, value, near)) return true;
  return spokenOf.some((a, at) =>
    spokenOf.some((b, other) => {
      if (a.answer === b.answer) return false;
      if (
        other > at &&
        (claimed ? sure && more && tellsApart(a, b) : sure || more) &&
        near(a.value + b.value)
      )
        return true;
      return a.value > b.value && (sure || less) && near(a.value - b.value);
    }),
  );
}

/** "86 sinh viên, 142 học sinh và 97 học viên", told again as "325 người": what three answers next to each other and more make. */
function isRun(all: readonly StatedAmount[], value: number, near: (value: number) => boolean): boolean {
  return all.some((_, from) => {
    let sum = 0;
    return all.slice(from, from + longestRun).some((one, at) => {
      sum += one.value;
      return at > 1 && sum >= value * 0.99 && near(sum);
    });
  });
}

const countsAlike = (a: readonly string[], b: readonly string[]): boolean =>
  headsAgree(a, b) || (isPeople(a) && isPeople(b));
