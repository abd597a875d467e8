import { isAmount } from '../../reading/answers/amounts.ts';
import { alike, openness, type Said, saidIn, shows } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { judgedOf } from '../judge.ts';
import type { WrongChange } from './judge-changes.ts';
import { before } from './otherwise/doubt.ts';

/* Ways told by both their ends. */

/** Where a way begins: "từ 40", "từ mức 40". */
export const from = /(?<!\p{L})từ(?: mức)?\s+$/iu;

/** "giảm từ 40 lên 45", "tăng 5, từ 45 lên 51": ways that go otherwise than their words, or whose step is of another size. */
export function wrongWays(sentence: SeenSentence): WrongChange[] {
  const saids = saidIn(sentence);
  return saids.flatMap((one, at): WrongChange[] => {
    const next = saids[at + 1];
    if (!next || !from.test(one.lead) || !alike(one, next) || one.clause !== next.clause) return [];
    const rest = /(?<!\p{L})còn\s+$/iu.test(next.lead) ? -1 : next.direction;
    if (next.role !== 'result' && next.role !== 'rest') return [];
    if (rest === 0) return [];
    const told = /(?<!\p{L})(tăng|giảm)(?: \p{L}+){0,6}\s+từ(?: mức)?\s+$/iu.exec(one.lead);
    const said = told ? (told[1]!.toLowerCase() === 'tăng' ? 1 : -1) : rest;
    const way = next.value - one.value;
    const figures: [number, number] = [one.value, next.value];
    const start = told ? one.start - one.lead.length + told.index : one.start;
    if (way * rest < 0 || way * said < 0) return [{ is: 'turned', start, end: next.end, figures }];
    const then = beganOtherwise(sentence, one, next);
    if (then !== null) return [{ is: 'size', start: one.start, end: one.end, figures: [then, next.value] }];
    const step = saids[at - 1];
    if (
      step?.role !== 'step' ||
      step.clause !== one.clause ||
      step.kind !== next.kind ||
      !/^[^,;]{0,20},?\s*từ(?: mức)?\s+$/iu.test(one.lead)
    )
      return [];
    const open = openness(sentence, one) + openness(sentence, next);
    return step.kind !== 'percent' && !shows(step, Math.abs(way), open)
      ? [{ is: 'size', start: step.cue, end: next.end, figures }]
      : [];
  });
}

/**
 * "nâng quy mô từ 690 lên 2.480 căn hộ", where the last report has a scale of 2.130 and 690 of something else: what the answer at the end of a
 * way was then, where the way begins with another figure of then; null where it begins as it should.
 */
function beganOtherwise(sentence: SeenSentence, was: Said, now: Said): number | null {
  const { answers, earlier } = sentence.view;
  if (was.hedged || now.hedged || answers.amounts.some(({ value }) => value === was.value)) return null;
  const verdict = judgedOf(sentence).find(({ fact }) => fact === now.fact)?.verdict;
  const [answer, ...more] = verdict?.is === 'supported' ? verdict.about : [];
  if (!answer || more.length > 0) return null;
  const [then, ...others] = new Set(before(sentence, answer, now));
  if (then === undefined || others.length > 0 || then === was.value) return null;
  const isOfThen = earlier.figures.some(
    ({ fact }) => isAmount(fact) && fact.kind === was.kind && Number(fact.value) === was.value,
  );
  return isOfThen ? then : null;
}

const level =
  /(?<!\p{L})(?:(?<up>cao|nhiều|lớn)|thấp|ít|nhỏ) hơn (?:so với )?(?:mức|con số|số|kết quả)\s+$/iu;
const ofThen = /^[^,;.()\d]{0,30}(?<!\p{L})(?:của|hồi|trong|ở)\s(?:cùng kỳ|(?:tháng|kỳ|quý|năm|đợt)\s)/iu;
const by = /^[^,;()]{1,50}(?:trước|\d|kỳ)\s(?:là\s)?$/iu;

/** "3,15 tỷ đồng, cao hơn mức 3,02 tỷ đồng của tháng trước 130 triệu đồng": levels that lie the other way, or further apart. */
export function wrongLevels(sentence: SeenSentence): WrongChange[] {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  return saids.flatMap((base, at): WrongChange[] => {
    const way = level.exec(base.lead);
    const [subject, step] = [saids[at - 1], saids[at + 1]];
    if (!way || !subject || subject.clause !== base.clause || !alike(subject, base)) return [];
    if (subject.hedged || base.hedged || !ofThen.test(text.slice(base.end))) return [];
    const gap = (subject.value - base.value) * (way.groups!.up === undefined ? -1 : 1);
    const figures: [number, number] = [base.value, subject.value];
    const start = base.start - base.lead.length + way.index;
    if (gap < 0) return [{ is: 'turned', start, end: base.end, figures }];
    const stepped =
      step?.clause === base.clause && alike(step, base) && by.test(text.slice(base.end, step.start));
    return stepped && !shows(step, gap, openness(sentence, subject) + openness(sentence, base))
      ? [{ is: 'size', start: step.start, end: step.end, figures }]
      : [];
  });
}
