import type { Change, Step } from '../../reading/comparing/change-subjects.ts';
import { alike, type Said, saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { from } from './wrong-ways.ts';

/* Which figures of a sentence a change is told between: the one that it came from, and the one that it led to. */

export const plan = /kế hoạch|chỉ tiêu|dự toán|mục tiêu/iu;
const leads = /^[^\p{L}\d]*(?:còn|đạt|là|thành|lên|xuống|lên đến|xuống còn|nay còn|nay là)\s+$/iu;

/** The base that a change names: beside it, the plan it is compared with, or where its figure came from ("từ 45 lên 51, tăng 6"). */
export function baseOf(sentence: SeenSentence, { subject, base, to, steps }: Change): Said | null {
  const saids = saidIn(sentence);
  if (base) return shareOf(saids, base, steps) ?? base;
  if (plan.test(to))
    return (
      saids.find(
        (one) =>
          one.role === 'target' &&
          (subject === null || (one.clause === subject.clause && alike(one, subject))),
      ) ?? null
    );
  const at = subject ? saids.indexOf(subject) : -1;
  const came = saids[at - 1];
  if (subject?.role === 'result' && came && from.test(came.lead)) return came;
  return steps[0]!.said && came && from.test(came.lead) && subject && alike(came, subject) ? came : null;
}

/** "tăng 5 điểm phần trăm so với tháng trước (3.344/4.180 học viên, đạt 80%)": points are of the share that stands with its figures. */
function shareOf(saids: readonly Said[], base: Said, steps: readonly Step[]): Said | null {
  if (base.kind === 'percent' || !steps.every(({ said }) => said && /điểm/iu.test(said.fact.text)))
    return null;
  const next = saids[saids.indexOf(base) + 1];
  return next?.kind === 'percent' && base.depth > 0 && next.depth === base.depth ? next : null;
}

/** "số học viên hoàn thành là 4.522, đạt 85%, tăng 5 điểm phần trăm": the share that has changed. */
export const shareInFront = (sentence: SeenSentence, { start }: Step): Said | null =>
  saidIn(sentence).findLast((one) => one.end <= start && one.kind === 'percent' && one.role === 'share') ??
  null;

/** "tăng 5 so với 50, còn 45": the figure that a change led to, named behind it. */
export function subjectAfter(sentence: SeenSentence, { base, steps }: Change): Said | null {
  const end = Math.max(base?.end ?? 0, ...steps.map((step) => step.end));
  const next = saidIn(sentence).find((one) => one.start >= end);
  const like = base ?? steps[0]!.said;
  return next && like && leads.test(next.lead.replace(/^[^,;]*so với[^,;]*/iu, '')) && alike(next, like)
    ? next
    : null;
}
