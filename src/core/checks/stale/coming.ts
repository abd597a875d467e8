import { type PeriodLabel, shiftPeriod } from '../../vietnamese/dates/periods.ts';
import type { PeriodId } from '../../vietnamese/types.ts';
import type { SeenSentence } from '../reading/view.ts';
import { contentKeys } from '../reading/words.ts';

/* What is told of the coming period outside the part of the plans. */

/** How much of what an answer says of the coming period a sentence must have. */
const same = 0.6;
const willBe = /(?<!\p{L})(?:sẽ|dự kiến|sắp tới)(?!\p{L})/iu;
const done = /(?<!\p{L})đã(?!\p{L})/iu;
const comingAsked = /(?<!\p{L})(?:tháng|quý|kỳ|thời gian) (?:sau|tới|tiếp theo)(?!\p{L})/iu;

/** "Trong tháng 7/2025, phường sẽ rà soát ..." in the report for June: the coming period, with what will be done or an answer says of it. */
export function isOfComing(
  { at: { text }, view, wordSet }: SeenSentence,
  { start, period: named, month }: PeriodLabel,
  period: PeriodId,
): boolean {
  const next = shiftPeriod(period, 1);
  if ((named ?? `${next.slice(0, 5)}${String(month ?? 0).padStart(2, '0')}`) !== next) return false;
  const clause = text.slice(text.lastIndexOf(';', start) + 1).split(/;|\.\s/u)[0]!;
  if (willBe.test(clause)) return true;
  return (
    !done.test(clause) &&
    (view.material.answers ?? []).some((answer) => {
      if (answer.type !== 'text' || !comingAsked.test(`${answer.label} ${answer.text}`)) return false;
      const words = contentKeys(answer.text.split('\n')[0]!);
      return words.length > 2 && words.filter((word) => wordSet.has(word)).length >= words.length * same;
    })
  );
}
