import type { StatedAmount } from '../../../reading/answers/amount-index.ts';
import { type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { contentKeys, keysOf, longKey } from '../../../reading/words.ts';
import { countAlike } from '../../../reckoning/additions.ts';
import type { Doubt } from './doubt.ts';
import { counting, isToldIn } from './told-again.ts';

/* Figures in the words of one answer that two answers make: what was not done, what is under way, what is left beside some. */

const notDone =
  /^(?:[^,;.()\d]|\([^()]*\)){0,30}?(?<!\p{L})(?:không|chưa)\s+(?:(?:được|bị|có|đủ)\s+)*([^,;.()\d]+)/iu;
const notDoneBefore =
  /(?<!\p{L})(?:(?<under>đang)|không|chưa)\s+(?:(?:được|bị|có|đủ|phải)\s+)*(?<deed>[^,;.()\d]+?)(?:\s+(?:đối với|với|cho|là|còn|có|gồm))?\s+$/iu;
const undone = /(?<!\p{L})(?:không|chưa|đang)(?!\p{L})/iu;
const done = /(?<!\p{L})(?:đã|xong|hoàn thành)(?!\p{L})/iu;

/**
 * "thẩm định 41 hồ sơ, 36 người được giải quyết; còn 05 hồ sơ chưa được giải quyết", "Số hồ sơ chưa giải quyết là 05", "đang giải quyết bốn hồ sơ":
 * all of them without those of whom an answer says what is denied, or what is said to be under way.
 */
export function isLeftUndone({ sentence, said, answer }: Doubt): boolean {
  if (!answer || said.hedged || said.kind === 'percent' || !leaving.has(said.role)) return false;
  const front = notDoneBefore.exec(said.lead)?.groups;
  const denied = front?.deed ?? notDone.exec(sentence.at.text.slice(said.end))?.[1];
  // What an answer counts itself as not done, or as under way, is left of nothing.
  if (denied === undefined || undone.test(answer.label)) return false;
  const words = contentKeys(denied).slice(0, 2);
  if (words.length === 0) return false;
  const own = sentence.view.answers.amounts.filter((one) => one.own && one.kind === said.kind);
  if (
    own.some((part) => part.answer === answer && hasDone(part, words) && isLeftOfTold(sentence, said, part))
  )
    return true;
  return own.some(
    (whole) =>
      // The words of what is denied may ask for the part itself.
      (whole.answer === answer || words.every((word) => keysOf(answer.label).includes(word))) &&
      countAlike(whole.unit, said.unit) &&
      own.some(
        (part) =>
          part.answer !== whole.answer &&
          (whole.answer === answer || part.answer === answer) &&
          whole.value - part.value === said.value &&
          hasDone(part, words) &&
          (front?.under === undefined || done.test(part.answer.label)),
      ),
  );
}

/** Whether an answer counts those of whom these words hold. */
const hasDone = ({ answer, words }: StatedAmount, denied: readonly string[]): boolean =>
  denied.every((word) => words.has(word)) && !undone.test(answer.label);

/** "08 công trình vi phạm chưa tháo dỡ" of the "14 công trình vi phạm" that a sentence before made of two answers, 06 of them taken down. */
function isLeftOfTold(sentence: SeenSentence, said: Said, part: StatedAmount): boolean {
  const [head] = said.unit;
  if (head === undefined || !countAlike(part.unit, said.unit)) return false;
  const whole = said.value + part.value;
  return [String(whole), String(whole).padStart(2, '0')].some((number) => {
    const first = sentence.view.firstWith(longKey(`${number} ${head}`), sentence);
    return first !== null && isToldIn(first, whole, head);
  });
}

const restBehind = /^(?:\s\p{L}+){0,2}\s+còn lại(?!\p{L})/iu;
/** "07 hồ sơ đang trong thời hạn giải quyết", "03 đơn được chuyển sang tháng sau": what is still to come of those counted. */
const underWay =
  /^(?:\s\p{L}+){0,4}?\s(?:(?:hiện|vẫn|còn|đều|được)\s)*(?:đang(?! (?:bị|lưu hành|hoạt động|áp dụng|sử dụng))|(?:còn )?trong (?:thời )?hạn|chờ|chuyển (?:sang )?(?:tháng|kỳ|quý) (?:sau|tới|tiếp))(?!\p{L})/iu;
/** A label that counts itself what is not done yet, or not to be. */
const open = /(?<!\p{L})(?:không|chưa|đang|chờ|còn|tồn|chuyển (?:sang )?(?:kỳ|tháng|quý))(?!\p{L})/iu;
const restBefore = /(?<!\p{L})(?:số )?còn lại(?:,)?(?: (?:là|có))?\s+$/iu;

/**
 * "32 hồ sơ; cấp 24 giấy phép (bằng 75%), từ chối 05 hồ sơ, 03 hồ sơ còn lại đang thẩm định": an answered whole without what became of the others,
 * each told with its own answer in front, in whatever noun; a single one ("08 hồ sơ còn lại") behind the whole, told too. What is under way ("07 hồ
 * sơ đang thẩm định") is the same where no answer counts that itself, of the whole without the one part that was done.
 */
export function isRestOfAnswers({ sentence, said }: Doubt): boolean {
  if (said.hedged || said.kind !== 'quantity' || !leaving.has(said.role)) return false;
  const { text } = sentence.at;
  const own = sentence.view.answers.amounts.filter((one) => one.own && one.kind === 'quantity');
  const isRest = restBehind.test(text.slice(said.end)) || restBefore.test(said.lead);
  const isUnderWay =
    !isRest &&
    underWay.test(text.slice(said.end)) &&
    !own.some((one) => open.test(one.answer.label) && countAlike(one.unit, said.unit));
  if (!isRest && !isUnderWay) return false;
  const front = saidIn(sentence).filter(
    (one) => one.end <= said.start && one.kind === 'quantity' && counting.has(one.role),
  );
  const led = sentence.view.before(sentence).flatMap(saidIn);
  return own.some((whole) => {
    if (!countAlike(whole.unit, said.unit)) return false;
    const isWhole = ({ kind, value, unit }: Said) =>
      kind === 'quantity' && value === whole.value && countAlike(unit, whole.unit);
    const from = front.findIndex(isWhole);
    const told = from >= 0 || led.some(isWhole);
    const leaves = (parts: readonly Said[]) =>
      parts.length > (told ? 0 : 1) &&
      parts.every(({ value, unit }) =>
        own.some((one) => one.answer !== whole.answer && one.value === value && countAlike(one.unit, unit)),
      ) &&
      whole.value - parts.reduce((sum, { value }) => sum + value, 0) === said.value;
    if (isUnderWay)
      return (
        told &&
        front.some((part) => part.clause >= said.clause - 1 && leaves([part]) && isDoneOf(own, part, whole))
      );
    return leaves(front.filter(({ value }) => value !== whole.value)) || leaves(front.slice(from + 1));
  });
}

/** Whether a figure is that of an answer which says what was done: "Số giấy phép đã cấp". */
const isDoneOf = (own: readonly StatedAmount[], { value, unit }: Said, whole: StatedAmount): boolean =>
  own.some(
    (one) =>
      one.answer !== whole.answer &&
      one.value === value &&
      countAlike(one.unit, unit) &&
      done.test(one.answer.label),
  );

const beyond = /(?<!\p{L})(?:ngoài|trừ|ngoại trừ|không kể|không tính)\s+$/iu;

/** "Ngoài 09 cơ sở vi phạm, 53 cơ sở chấp hành đúng quy định": an answered whole without what was left aside in front. */
export function isBeyondAside({ sentence, said }: Doubt): boolean {
  if (said.hedged || said.kind !== 'quantity' || !leaving.has(said.role)) return false;
  const aside = saidIn(sentence).findLast((one) => one.end <= said.start && beyond.test(one.lead));
  return (
    aside !== undefined &&
    countAlike(aside.unit, said.unit) &&
    sentence.view.answers.amounts.some(
      (one) => one.own && countAlike(one.unit, said.unit) && one.value - aside.value === said.value,
    )
  );
}

const toCome = /(?<!\p{L})(?:phải|cần|còn)\s(?:[^,;.()\d]{1,40}\s)?(?:thêm|nữa)(?: là| khoảng)?\s+$/iu;

/** "tương đương 3.657,5 tỷ đồng; từ nay đến cuối năm phải giải ngân thêm 2.021,25 tỷ đồng": what is told in front without what an answer says is done. */
export function isToCome({ sentence, said, answer }: Doubt): boolean {
  if (!answer || said.kind === 'percent' || !toCome.test(said.lead)) return false;
  const front = saidIn(sentence).findLast((one) => one.end <= said.start && one.kind === said.kind);
  return (
    front !== undefined &&
    countAlike(front.unit, said.unit) &&
    sentence.view.answers.amounts.some(
      (done) =>
        done.own &&
        done.answer === answer &&
        done.kind === said.kind &&
        shows(said, front.value - done.value),
    )
  );
}

const leaving = new Set<Said['role']>(['plain', 'rest']);
