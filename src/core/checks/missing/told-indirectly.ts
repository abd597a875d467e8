import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../finding.ts';
import { judgedOf } from '../judging/judge.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { unitOf } from '../reading/answers/amounts.ts';
import { isPeople } from '../reading/answers/units.ts';
import { type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { containsKey, fillers, keysOf, longKey } from '../reading/words.ts';

/* Answers that a text tells without their figure in their own words: by a share, as what is left, as the same people. */

const isPlan = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|được giao/iu;
const ofPlan = /\|\s*(?:so với\s+)?(?:tổng\s+)?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu;
const ofThen = /cùng kỳ|năm trước|tháng trước|kỳ trước/iu;
const toThen = /cùng kỳ|năm trước|tháng trước|kỳ trước/iu;
const share = (said: Said, done: number, base: number): boolean =>
  said.kind === 'percent' && shows(said, (done / base) * 100);
const change = (said: Said, done: number, base: number): boolean =>
  said.role === 'step' &&
  shows(said, said.kind === 'percent' ? (Math.abs(done - base) / base) * 100 : Math.abs(done - base));

/** Whether a sentence may say something of what is left, or of all that there was; most do not. */
export const sumsUp = (text: string): boolean => ofRestOrAll(text) || wholly.test(text);
const ofRestOrAll = cue('còn lại', 'tất cả', 'toàn bộ');
const wholly = /100\s?%/;

/** "số còn lại chuyển ...": what is left, without a figure. */
const leftOver = /(?<!\p{L})còn lại(?! là)(?!\s*\d)([^\d,;.]{3,80})/giu;

/** Whether what others are measured by is told by the measure alone: "đạt 79,9% kế hoạch năm", "giảm 5,8% so với cùng kỳ". */
export function tellsMeasureBy(
  body: readonly SeenSentence[],
  amounts: readonly StatedAmount[],
  answer: CheckAnswer,
): boolean {
  const base = answer.facts.find((fact) => fact.kind === 'quantity' || fact.kind === 'money');
  if (!base || Number(base.value) <= 0) return false;
  const measures = [
    ...(isPlan.test(answer.label) ? [{ named: ofPlan, made: share }] : []),
    ...(ofThen.test(answer.label) ? [{ named: toThen, made: change }] : []),
  ];
  return measures.some(({ named, made }) =>
    body.some((sentence) =>
      saidIn(sentence).some(
        (said) =>
          named.test(`${said.lead.slice(-60)}|${sentence.at.text.slice(said.end, said.end + 40)}`) &&
          amounts.some(
            (done) => done.own && done.kind === base.kind && made(said, done.value, Number(base.value)),
          ),
      ),
    ),
  );
}

/**
 * "tiếp nhận 33 đơn, trong đó 12 đơn thuộc thẩm quyền, còn lại chuyển cơ quan khác": what is left of the whole is told by what became of it,
 * in a word of the answer.
 */
export function leaves(
  body: readonly SeenSentence[],
  value: number,
  unit: readonly string[],
  words: ReadonlySet<string>,
): boolean {
  return body.some((sentence) => {
    const { text } = sentence.at;
    return matchesOf(leftOver, text).some((match) => {
      const behind = keysOf(match[1]!).filter((word) => !fillers.has(word) && !unit.includes(word));
      if (!behind.some((word) => words.has(word))) return false;
      const before = saidIn(sentence).filter(
        (one) =>
          one.end <= match.index &&
          one.kind === 'quantity' &&
          one.unit[0] === unit[0] &&
          (one.role === 'plain' || one.role === 'total'),
      );
      return before.some((whole, at) => {
        const parts = before.slice(at + 1);
        return parts.length > 0 && whole.value - parts.reduce((sum, one) => sum + one.value, 0) === value;
      });
    });
  });
}

/** "tất cả đều được giải quyết đúng hạn", "100% được trả lời": what holds of all that was counted before. */
const ofAll = /(?<!\p{L})(?:tất cả|toàn bộ|100\s?%)(?!\s*\d)([^\d,;.]{3,80})/giu;

/** "tiếp nhận 27 hồ sơ, tất cả đều được giải quyết đúng hạn" tells the 27 that were settled in time: all of so many, in the words of the answer. */
export function holdsOfAll(
  body: readonly SeenSentence[],
  value: number,
  unit: readonly string[],
  label: string,
): boolean {
  const content = keysOf(label).filter((word) => !fillers.has(word) && !unit.includes(word));
  if (content.length === 0) return false;
  return body.some((sentence) =>
    matchesOf(ofAll, sentence.at.text).some((match) => {
      const behind = new Set(keysOf(match[1]!));
      if (content.filter((word) => behind.has(word)).length < content.length * 0.75) return false;
      const all = saidIn(sentence).findLast(
        (one) =>
          one.end <= match.index &&
          one.kind === 'quantity' &&
          one.role !== 'step' &&
          one.role !== 'base' &&
          one.unit[0] === unit[0],
      );
      return all?.value === value;
    }),
  );
}

const listed = /(?<!\d)0?(?<count>\d{1,2}) [^:\d]{2,50}(?::|\s(?:gồm|là):?)\s+(?<names>[^;]+)$/u;

/** "xử phạt 02 cơ sở: ... và ..." told by a sentence that names them both, in whatever order: who names them all need not count them. */
export function namesAllOf(
  body: readonly SeenSentence[],
  value: number,
  { type, text }: CheckAnswer,
): boolean {
  const list = type === 'text' ? listed.exec(text.split('\n')[0]!)?.groups : undefined;
  if (!list || Number(list.count) !== value) return false;
  const names = list.names!.split(/[,;]\s+(?:và\s+)?|\s+và\s+/u).map(longKey);
  if (names.length !== value || names.some((name) => !name.includes(' '))) return false;
  return body.some(({ longWords }) => {
    const words = longWords.join(' ');
    return names.every((name) => containsKey(words, name));
  });
}

/** Whether the text counts so many people somewhere, rightly. */
export function countsPeople(body: readonly SeenSentence[], value: number): boolean {
  return body.some((sentence) =>
    judgedOf(sentence).some(
      ({ fact, verdict }) =>
        fact?.kind === 'quantity' &&
        Number(fact.value) === value &&
        verdict.is === 'supported' &&
        isPeople(unitOf(fact)),
    ),
  );
}
