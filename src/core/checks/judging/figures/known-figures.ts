import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { type AmountFact, isAmount, unitOf } from '../../reading/answers/amounts.ts';
import { attributeStart, ofLevels } from '../../reading/attributes.ts';
import { type DatedFact, figureKey } from '../../reading/earlier-index.ts';
import { isPrice } from '../../reading/standing/prices.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, longKey } from '../../reading/words.ts';
import type { Verdict } from '../verdict.ts';

/* Figures of the last report that hold this month too, or are told in short: limits, ages, bases of a comparison. */

const atLimit = /(?<!\p{L})(?:tối thiểu|tối đa|ngưỡng|định mức|mức quy định|hạn mức)(?:\s(?:là|từ))?\s+$/iu;

/** "vượt mức tối thiểu 30%" where a standing sentence sets the 30 %. */
export const isKnownLimit = ({ at: { text }, view }: SeenSentence, fact: AmountFact): boolean =>
  atLimit.test(text.slice(Math.max(0, fact.start - 30), fact.start)) &&
  (view.earlier.lastingFigures.get(figureKey(fact)) ?? []).some(({ sentence }) =>
    sentence.facts.some(
      (one) => isAmount(one) && one.value === fact.value && unitOf(one).join(' ') === unitOf(fact).join(' '),
    ),
  );

/** "chính quyền địa phương 02 cấp": as many as there are in this country since 01/7/2025, whoever tells of it. */
const levelsOfGovernment = 2;

/**
 * "trong độ tuổi 15 - 60" where an answer or the last report says so too: of whom something is told, and no figure of then. With other ages
 * behind the same words it is wrong.
 */
export function judgeAttribute({ at: { text }, view }: SeenSentence, fact: AmountFact): Verdict | null {
  const start = attributeStart(text, fact);
  if (start === null) return null;
  const stands = (key: string) =>
    view.tells(key) || view.earlier.entries.some((entry) => containsKey(entry.key, key));
  if (stands(longKey(text.slice(start, fact.end)))) return { is: 'supported', about: [] };
  if (
    Number(fact.value) === levelsOfGovernment &&
    ofLevels(text.slice(start, fact.start), text.slice(fact.end, fact.end + 6))
  )
    return { is: 'supported', about: [] };
  const front = longKey(text.slice(start, fact.start));
  return front.split(' ').length > 1 && stands(front) ? { is: 'unsupported', sure: true } : null;
}

/** "(1,8 ngày)" for the "1,8 ngày làm việc" of then. */
export const isShortFor = (
  { at: { text } }: SeenSentence,
  fact: AmountFact,
  old: readonly string[],
): boolean => {
  const unit = unitOf(fact);
  return (
    unit.length > 0 &&
    unit.every((word, at) => old[at] === word) &&
    /^\s*(?:[),;]|\.?$)/u.test(text.slice(fact.end))
  );
};

/** The figures of what held always in the newest report, as those of then. */
export const lastingOf = ({ view }: SeenSentence, fact: AmountFact): readonly DatedFact[] =>
  (view.earlier.lastingFigures.get(figureKey(fact)) ?? []).flatMap((entry) =>
    entry.newest
      ? entry.sentence.facts.flatMap((one) =>
          one.kind === fact.kind && isAmount(one) && one.value === fact.value ? [{ fact: one, entry }] : [],
        )
      : [],
  );

/** So much of a rate at least is in a total of it. */
const severalTimes = 3;

/** "Mức hỗ trợ Mái ấm là 50 triệu đồng" beside "Kinh phí hỗ trợ Mái ấm: 750 triệu": what each gets, and what all have got together. */
export const isRateOf = (
  { at: { text } }: SeenSentence,
  fact: AmountFact,
  stated: StatedAmount | undefined,
): boolean =>
  fact.kind === 'money' &&
  stated !== undefined &&
  isPrice(text, fact) &&
  stated.value >= Number(fact.value) * severalTimes &&
  !/mức|(?<!trị |đánh )giá(?! trị)|mỗi|bình quân|trung bình|một|\//iu.test(stated.answer.label);
