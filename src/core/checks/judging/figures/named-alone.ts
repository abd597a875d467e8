import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { type AmountFact, unitOf } from '../../reading/answers/amounts.ts';
import { isCompared } from '../../reading/comparing/comparison.ts';
import { pointsBack } from '../../reading/pointing.ts';
import { type Said, saidIn } from '../../reading/said.ts';
import { isSlip } from '../../reading/slips.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, keysOf } from '../../reading/words.ts';
import type { Candidate, Context } from './candidates.ts';

/* Figures right beside all the words of one answer. */

/** By how much the words must speak for it more than for any other answer. */
const alone = 1.5;
/** So many words beside the noun say which answer is meant. */
const enough = 2;

/** Words of another stretch of time, of a part, or of each of so many: the figure may be another one in the same words. */
const ofElse =
  /(?<!\p{L})(?:(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:tháng|quý|kỳ|năm)|quý|lũy kế|luỹ kế|cộng dồn|từ (?:đầu|tháng|quý|ngày|năm)|đến nay|không|chưa|cứ|cùng kỳ|trước|so với|mỗi|từng|bình quân|trung bình|trong đó|gồm|thêm|nữa|còn|khác|riêng(?! tháng)|tổng|cả|dự kiến|kế hoạch|chỉ tiêu)(?!\p{L})/iu;
const inPlace = /(?<!\p{L})(?:tại|ở|của|xã|phường|huyện|quận|thị trấn|thị xã|thành phố|thôn|bản)\s\p{Lu}/u;

/**
 * "thành lập mới 02 hợp tác xã" for the answered "Số hợp tác xã thành lập mới: 6": whatever makes a 02, these words ask for the 6. `fits` are the
 * answers that it could be about, the likeliest first.
 */
export function isNamedAlone(
  sentence: SeenSentence,
  fact: AmountFact,
  { left, right, shared }: Context,
  fits: readonly Candidate[],
): boolean {
  const [best] = fits;
  if (fact.kind !== 'quantity' || fact.hedge || shared || !best || best.equal) return false;
  const { stated, fit, score } = best;
  if (!stated.own || stated.answer.type !== 'number' || fit.words < stated.unit.length || fit.factor !== 1)
    return false;
  if (fits.some((one) => one.stated.answer !== stated.answer && one.score > score - alone)) return false;
  const said = saidIn(sentence).find((one) => one.fact === fact);
  // "đang thực hiện trong hạn 31 nhiệm vụ" is told like a rest, in the answer's own words.
  if (!said || (said.role !== 'plain' && said.role !== 'rest') || said.depth > 0) return false;
  const near = new Set([...left, ...right].map(({ key }) => key));
  const naming = [...stated.words].filter((word) => !fillers.has(word) && !stated.unit.includes(word));
  if (naming.length < enough || !naming.every((word) => near.has(word))) return false;
  const { text } = sentence.at;
  const first = left.at(-1)?.start ?? fact.start;
  const last = right.at(-1)?.end ?? fact.end;
  const around = text.slice(Math.max(0, first - 12), last);
  if (ofElse.test(around) || inPlace.test(around) || isCompared(sentence, fact)) return false;
  if (isClassBeside(sentence, said, stated)) return false;
  // "Với 220 lò gốm xây mới, sửa lại": of more kinds, as the text has made it.
  if (sentence.view.toldBefore(fact, sentence)) return false;
  return !sentence.facts.some((one) => one !== fact && 'value' in one && Number(one.value) === stated.value);
}

const pointing = new RegExp(`^[^,;.()\\d]{0,20}(?<!\\p{L})${pointsBack}(?!\\p{L})`, 'iu');

/**
 * "toàn bộ 651 người nêu trên" where 615 người were told: what points back at a count, a slip off the answered one in its very noun, is told
 * wrongly, whatever others happen to make it; unless two counts in that noun do.
 */
export function isSlipOfPointed(sentence: SeenSentence, fact: AmountFact): boolean {
  const unit = unitOf(fact).join(' ');
  if (fact.kind !== 'quantity' || fact.hedge || unit === '') return false;
  if (!pointing.test(sentence.at.text.slice(fact.end)) || sentence.view.toldBefore(fact, sentence))
    return false;
  const value = Number(fact.value);
  const same = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind === 'quantity' && one.unit.join(' ') === unit,
  );
  if (same.some((one, at) => same.slice(at + 1).some((two) => one.value + two.value === value))) return false;
  return same.some(
    (one) =>
      isSlip(String(value), String(one.value)) &&
      sentence.view.toldBefore({ ...fact, value: String(one.value) }, sentence),
  );
}

/**
 * "Qua kiểm tra, có 391 cơ sở chấp hành tốt; 37 cơ sở vi phạm" of 428 inspected: a class of the whole, told in its noun and in words of its own, that
 * makes it with the answered classes beside it.
 */
function isClassBeside(sentence: SeenSentence, said: Said, stated: StatedAmount): boolean {
  const behind = /^(?:\s\p{L}+){1,4}/u.exec(said.tail)?.[0] ?? '';
  if (!keysOf(behind).some((word) => !fillers.has(word) && !stated.words.has(word))) return false;
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const isAnswered = (one: Said) =>
    sentence.view.answers.amounts.some(
      ({ own, answer, value }) => own && answer !== stated.answer && value === one.value,
    );
  return [saids.slice(0, at).reverse(), saids.slice(at + 1)].some((others) => {
    let left = stated.value - said.value;
    for (const one of others.filter(({ kind, unit }) => kind === said.kind && unit[0] === said.unit[0])) {
      if (one.role === 'step' || one.role === 'base') continue;
      if (!isAnswered(one)) return false;
      left -= one.value;
      if (left === 0) return true;
    }
    return false;
  });
}
