import type { Change, Step } from '../../reading/comparing/change-subjects.ts';
import { alike, openness, type Said, shows } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import type { Figure } from './changed-from.ts';
import type { WrongChange } from './judge-changes.ts';
import { isPointsOfShares } from './otherwise/by-name.ts';

/* A change told twice, by its size and by its rate. */

const asMuch = /(?:hay|hay là|tức|tức là|tương ứng|tương đương|nghĩa là)\s+$|\(\s*$/iu;

/** Steps of one change that cannot both be so: "tăng 4,95% hay tăng 34,95 ha" of 104,95 ha, "tăng 155 triệu đồng (tăng 23,8%)" on 495. */
export function disagreeing(
  sentence: SeenSentence,
  { subject, steps }: Change,
  base: Said | null,
): WrongChange[] {
  const size = steps.find((step) => step.said && step.said.kind !== 'percent');
  const rate = steps.find((step) => step.said?.kind === 'percent');
  if (!size?.said || !rate?.said || isPointsStep(sentence, rate)) return [];
  const [first, second] = [size, rate].sort((a, b) => a.start - b.start) as [Step, Step];
  const gap = sentence.at.text.slice(first.end, second.start);
  // "tăng 15,3% về số người và tăng 04 trạm": each of a figure of its own.
  if (/(?<!\p{L})(?:về )?(?:số|tổng|lượng)\s\p{L}/iu.test(gap)) return [];
  const whole = { start: first.start, end: second.end, figures: null };
  if (size.direction !== rate.direction)
    return asMuch.test(gap) && whole.end - whole.start <= 190 ? [{ is: 'turned', ...whole }] : [];
  const open = openness(sentence, size.said);
  const was: Figure | null = base
    ? { value: base.value, open: openness(sentence, base) }
    : subject && alike(subject, size.said)
      ? {
          value: subject.value - size.direction * size.said.value,
          open: open + openness(sentence, subject),
        }
      : null;
  if (!was || was.value <= 0) return [];
  const growth = (size.said.value / was.value) * 100;
  const slack = (100 * (open + (was.open * size.said.value) / was.value)) / was.value;
  if (shows(rate.said, growth, slack)) return [];
  return whole.end - whole.start <= 120
    ? [{ is: 'size', ...whole }]
    : [{ is: 'size', start: rate.start, end: rate.end, figures: null }];
}

/** "1.872 tỷ đồng, đạt 57,6% kế hoạch, tăng 312 tỷ đồng và cao hơn 9,6 điểm phần trăm": the points are of the share in front, and it makes them. */
export const isPointsStep = (sentence: SeenSentence, { said }: Step): boolean =>
  said !== null && isPointsOfShares({ sentence, said, answer: undefined });
