import type { StatedAmount } from '../../../reading/answers/amount-index.ts';
import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { contentKeys, keysOf } from '../../../reading/words.ts';
import { countAlike } from '../../../reckoning/additions.ts';
import { calls, sharing } from './by-name.ts';
import { before, type Doubt } from './doubt.ts';

/* What answers make together, which no answer states and the last report need not name, and how far that has changed. */

const points = /điểm/iu;
const makesAll = new Set<Said['role']>(['plain', 'total', 'result']);

const countedLike = (sentence: SeenSentence, one: Said): readonly StatedAmount[] =>
  sentence.view.answers.amounts.filter((other) => other.own && other.value > 0 && alike(other, one));

/** "Tổng số công chức, viên chức là 581 người": answers that the words in front call, each counted in a noun that the total's stands for. */
function countedAndCalled(sentence: SeenSentence, total: Said): readonly StatedAmount[] {
  const words = new Set(keysOf(sentence.at.text.slice(0, total.start)));
  return sentence.view.answers.amounts.filter(
    (one) =>
      one.own &&
      one.value > 0 &&
      one.kind === total.kind &&
      countAlike(one.unit, total.unit) &&
      one.unit.every((word) => words.has(word)) &&
      calls(words, one),
  );
}

/**
 * "tự kiểm tra 14 văn bản, kiểm tra theo thẩm quyền 86 văn bản; nâng tổng số lên 100 văn bản, tăng 33,3%", "tổng số công chức, viên chức là 581
 * người, giảm 06 người": how far two answers together are from what the last report has in the words of each.
 */
export function isGrowthOfTotal({ sentence, said }: Doubt): boolean {
  if (said.role !== 'step' || said.hedged || points.test(said.fact.text)) return false;
  const now = saidIn(sentence).findLast((one) => one.end <= said.start);
  if (!now || now.kind === 'percent' || now.clause !== said.clause || !makesAll.has(now.role)) return false;
  if (said.kind !== 'percent' && !alike(said, now)) return false;
  return thenOfTotal(sentence, now).some((was) => {
    const way = (now.value - was) * said.direction;
    return was > 0 && shows(said, said.kind === 'percent' ? (100 * way) / was : way);
  });
}

/** What two answers that make a figure together were in the last report. */
export function thenOfTotal(sentence: SeenSentence, now: Said): number[] {
  const own = [...new Set([...countedLike(sentence, now), ...countedAndCalled(sentence, now)])];
  if (own.some(({ value }) => value === now.value)) return [];
  const then = ({ answer, kind, unit }: StatedAmount) => before(sentence, answer, { ...now, kind, unit });
  return own.flatMap((one, at) =>
    own
      .slice(at + 1)
      .filter((two) => two.answer !== one.answer && one.value + two.value === now.value)
      .flatMap((two) => then(one).flatMap((first) => then(two).map((second) => first + second))),
  );
}

/** "giành 38 huy chương" where the answers count gold, silver and bronze ones: all the kinds of its noun, of which no answer counts the whole. */
export function isWholeOfKinds({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.hedged || said.unit.length === 0 || !makesAll.has(said.role))
    return false;
  const counted = countedLike(sentence, said);
  return (
    counted.length > 1 &&
    counted.every(({ unit }) => unit.length > said.unit.length) &&
    counted.reduce((sum, { value }) => sum + value, 0) === said.value
  );
}

/** "trên tổng số 601 chỉ tiêu được giao": all the answers that the words behind a total call, each in a noun of its own. */
export function isTotalOfCalled({ sentence, said }: Doubt): boolean {
  if (said.role !== 'total' || said.kind !== 'quantity' || said.hedged) return false;
  const words = contentKeys(/^[^,;:.()\d]*/u.exec(said.tail)![0]).slice(0, 3);
  const own = sentence.view.answers.amounts.filter((one) => one.own && one.kind === 'quantity');
  const called = own.filter(({ answer }) => {
    const label = keysOf(answer.label);
    return words.every((word) => label.includes(word));
  });
  const isNoun = ({ unit }: StatedAmount) => unit[0] === said.unit[0];
  return (
    words.length > 0 &&
    called.length > 1 &&
    (called.every(isNoun) || !own.some(isNoun)) &&
    called.reduce((sum, { value }) => sum + value, 0) === said.value
  );
}

const ofAll = /^\s(?:của |trong |trên )?(?:tổng )?số ([^,;.()\d]{4,60})/iu;

/** "phát hiện 07 văn bản trái pháp luật, chiếm 7% số văn bản được kiểm tra": a share of all the answers that the words behind it call, together. */
export function isShareOfTotal({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  if (said.kind !== 'percent' || said.hedged || !sharing.test(text.slice(0, said.start))) return false;
  const part = saidIn(sentence).findLast((one) => one.end <= said.start);
  const name = ofAll.exec(text.slice(said.end))?.[1];
  if (!part || name === undefined || part.kind === 'percent' || part.clause !== said.clause) return false;
  const words = contentKeys(name);
  const called = countedLike(sentence, part).filter(({ answer }) => {
    const label = keysOf(answer.label);
    return words.every((word) => label.includes(word));
  });
  // The noun alone calls whatever is counted in it.
  const [one] = called;
  if (called.length < 2 || words.every((word) => one!.unit.includes(word))) return false;
  const whole = called.reduce((sum, { value }) => sum + value, 0);
  return part.value < whole && shows(said, (100 * part.value) / whole);
}
