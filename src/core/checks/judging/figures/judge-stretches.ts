import { matchesOf } from '../../../vietnamese/text/matches.ts';
import { isSame } from '../../reading/answers/amounts.ts';
import type { SeenSentence } from '../../reading/view.ts';
import type { Judged } from '../verdict.ts';

/* Stretches of time told in hours, minutes and seconds, where an answer counts in one of them. */

const seconds: Readonly<Record<string, number>> = { giờ: 3600, tiếng: 3600, phút: 60, giây: 1 };
const stretch =
  /(?<![\d.,])(?:(?<hours>\d{1,3}) (?:giờ|tiếng) (?<minutes>\d{1,2}) phút(?: (?<seconds>\d{1,2}) giây)?|(?<only>\d{1,3}) phút (?<left>\d{1,2}) giây)(?!\p{L})/giu;

type Stretch = { start: number; end: number; seconds: number };

const stretchesIn = ({ at: { text } }: SeenSentence): Stretch[] =>
  /\d (?:giờ|tiếng|phút) \d/iu.test(text)
    ? matchesOf(stretch, text).map((match) => {
        const { hours, minutes, seconds: rest, only, left } = match.groups!;
        const [h, m, s] = [hours, minutes ?? only, rest ?? left].map((part) => Number(part ?? 0));
        return {
          ...{ start: match.index, end: match.index + match[0].length },
          seconds: h! * 3600 + m! * 60 + s!,
        };
      })
    : [];

const isAsLong = ({ seconds: told }: Stretch, value: number, unit: readonly string[]): boolean =>
  unit.length === 1 && isSame(value * (seconds[unit[0]!] ?? Number.NaN), told);

/** Whether a sentence tells a figure of hours, minutes or seconds in several of them. */
export const tellsStretch = (sentence: SeenSentence, value: number, unit: readonly string[]): boolean =>
  seconds[unit[0] ?? ''] !== undefined && stretchesIn(sentence).some((one) => isAsLong(one, value, unit));

/** "04 phút 30 giây" for an answer of 4,5 phút, "1 giờ 30 phút" for 90 phút: told together, they are that answer. */
export function judgeStretches(sentence: SeenSentence, judged: Judged[]): void {
  for (const told of stretchesIn(sentence)) {
    const stated = sentence.view.answers.amounts.find(
      ({ own, kind, value, unit }) => own && kind === 'quantity' && isAsLong(told, value, unit),
    );
    if (!stated) continue;
    for (const one of judged)
      if (one.fact?.kind === 'quantity' && one.start >= told.start && one.end <= told.end)
        one.verdict = { is: 'supported', about: [stated.answer] };
  }
}
