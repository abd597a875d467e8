import type { CheckAnswer, StatedFact } from '../finding.ts';
import { judgedOf } from '../judging/judge.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { clauseAround } from '../reading/clause.ts';
import type { Said } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf } from '../reading/words.ts';
import { countAlike } from '../reckoning/additions.ts';
import type { ToldPlaces } from './told-places.ts';

/* Answers whose figure the text has in a noun that says less: it counts as told where the words that tell the answer from its like stand beside it. */

const counting = new Set<Said['role']>(['plain', 'total', 'rest', 'result', 'share']);

/** What share of those words is asked for: the larger a figure, the less it can be that of something else. */
const needed = (value: number): number =>
  value >= 100 || !Number.isInteger(value) ? 0.25 : value >= 10 ? 0.3 : 0.6;

/**
 * "04 vụ còn lại đang được hòa giải" for "Số vụ đang hòa giải": a figure with this value that no answer claims, in a clause that has what no
 * other answer of the kind has in its label.
 */
export function tellsBeside(
  told: ToldPlaces,
  amounts: readonly StatedAmount[],
  { kind }: StatedFact,
  value: number,
  answer: CheckAnswer,
): boolean {
  if (value === 0 || answer.type === 'text') return false;
  const places = told
    .said(kind, value)
    .filter(
      ({ sentence, said }) =>
        (counting.has(said.role) || reasonOf(sentence, said) !== null) && isFree(sentence, said, amounts),
    );
  if (places.length === 0) return false;
  const own = amounts.filter((one) => one.own && one.kind === kind);
  const stated = own.find((one) => one.answer === answer && one.value === value);
  if (!stated) return false;
  const rivals = own.filter((one) => one.answer !== answer && countAlike(one.unit, stated.unit));
  // Another answer with the same value may be what is told.
  if (rivals.some((one) => one.value === value)) return false;
  const foreign = new Set(rivals.flatMap((one) => keysOf(one.answer.label)));
  const apart = [...new Set(keysOf(answer.label))].filter(
    (word) => !fillers.has(word) && !foreign.has(word) && word !== stated.unit[0],
  );
  return (
    apart.length > 0 &&
    places.some(({ sentence, said }) => {
      const beside = new Set(keysOf(reasonOf(sentence, said) ?? clauseAround(sentence, said)));
      return (
        countsAs(said, stated) &&
        apart.filter((word) => beside.has(word)).length >= apart.length * needed(value)
      );
    })
  );
}

const reason = /^[^,;.()\d]{0,20}(?:so với [^,;.()]{1,24})?(?<!\p{L})(?:do|nhờ|vì)\s(?<why>[^,;.()]+)/iu;

/** "tăng 04 đoàn viên so với tháng trước | do kết nạp mới": why there are so many more, which is what those were. */
const reasonOf = ({ at: { text } }: SeenSentence, { role, direction, end }: Said): string | null =>
  role === 'step' && direction !== 0 ? (reason.exec(text.slice(end))?.groups?.why ?? null) : null;

/** Whether a figure has a source and states no answer for sure: what was noted beside one ("Phiên giao dịch: 28 DN, 640 LĐ") may be another's own. */
const isFree = (sentence: SeenSentence, said: Said, amounts: readonly StatedAmount[]): boolean =>
  judgedOf(sentence).some(
    ({ fact, verdict }) =>
      fact === said.fact &&
      verdict.is === 'supported' &&
      verdict.about.every((about) =>
        amounts.every(
          ({ own, answer, kind, value }) =>
            answer !== about || !own || kind !== said.kind || value !== said.value,
        ),
      ),
  );

const countsAs = (said: Said, { kind, unit }: StatedAmount): boolean =>
  kind !== 'quantity' || (said.unit.length > 0 && countAlike(said.unit, unit));
