import type { StatedAmount } from '../../../reading/answers/amount-index.ts';
import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { fillers, keysOf } from '../../../reading/words.ts';
import { sharing } from './by-name.ts';
import { before, type Doubt } from './doubt.ts';

/* Rates of what two answers make together, which no answer states and the last report need not name. */

const points = /điểm/iu;
const makesAll = new Set<Said['role']>(['plain', 'total', 'result']);

const countedLike = (sentence: SeenSentence, one: Said): readonly StatedAmount[] =>
  sentence.view.answers.amounts.filter((other) => other.own && other.value > 0 && alike(other, one));

/** "tự kiểm tra 14 văn bản, kiểm tra theo thẩm quyền 86 văn bản; nâng tổng số lên 100 văn bản, tăng 33,3%": how far two answers together are from what the last report has in the words of each. */
export function isGrowthOfTotal({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.role !== 'step' || said.hedged || points.test(said.fact.text))
    return false;
  const now = saidIn(sentence).findLast((one) => one.end <= said.start);
  if (!now || now.kind === 'percent' || now.clause !== said.clause || !makesAll.has(now.role)) return false;
  return thenOfTotal(sentence, now).some(
    (was) => was > 0 && shows(said, (100 * (now.value - was) * said.direction) / was),
  );
}

/** What two answers that make a figure together were in the last report. */
export function thenOfTotal(sentence: SeenSentence, now: Said): number[] {
  const own = countedLike(sentence, now);
  if (own.some(({ value }) => value === now.value)) return [];
  const then = ({ answer, kind, unit }: StatedAmount) => before(sentence, answer, { ...now, kind, unit });
  return own.flatMap((one, at) =>
    own
      .slice(at + 1)
      .filter((two) => two.answer !== one.answer && one.value + two.value === now.value)
      .flatMap((two) => then(one).flatMap((first) => then(two).map((second) => first + second))),
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
  const words = keysOf(name).filter((word) => !fillers.has(word));
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
