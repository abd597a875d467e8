import { isAmount, unitOf } from '../reading/answers/amounts.ts';
import { openness, type Said, saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf } from '../reading/words.ts';
import type { Operand } from './derived.ts';

/* The figures that one may come from, beside those of its own sentence. */

/** Those that the sentences in front tell, the answers, and the newest earlier report. */
export type Beyond = { before: readonly Operand[]; answers: readonly Operand[]; last: readonly Operand[] };

/** A figure of a text, to reckon with. */
export function operandOf(sentence: SeenSentence, said: Said): Operand {
  return { value: said.value, kind: said.kind, unit: nounOf(sentence, said), open: openness(sentence, said) };
}

/** Words that papers of any kind are counted with. */
const papers = new Set(['bản', 'bộ', 'tờ', 'cuốn', 'quyển', 'tấm']);

/** "18 bản thoả ước được ký, nhiều hơn 05 bản": copies of what the sentence counts in copies. */
function nounOf(sentence: SeenSentence, { unit }: Said): readonly string[] {
  if (unit.length !== 1 || !papers.has(unit[0]!)) return unit;
  const named = saidIn(sentence).find((one) => one.unit.length === 1 && one.unit[0] === unit[0]);
  const noun = /^\s(\p{Ll}+\s\p{Ll}+)/u.exec(named?.tail ?? '');
  return noun ? keysOf(noun[1]!) : unit;
}

/** What the sentences in front, the answers and the newest report count. */
export function beyondOf(sentence: SeenSentence): Beyond {
  const { view, at } = sentence;
  const { amounts, noted } = view.answers;
  const own = amounts.filter(
    ({ answer }) => at.section === null || answer.section === undefined || answer.section === at.section,
  );
  return {
    before: view.before(sentence).flatMap((one) => saidIn(one).map((said) => operandOf(one, said))),
    answers: [
      ...own.map(({ value, kind, unit }) => ({ value, kind, unit, open: 0 })),
      ...noted.map(
        ({ value, percent, noun }): Operand => ({
          ...{ value, kind: percent ? 'percent' : 'quantity', open: 0 },
          unit: noun === null ? [] : [noun],
        }),
      ),
    ],
    last: view.earlier.figures.flatMap(({ fact }): Operand[] =>
      isAmount(fact) ? [{ value: Number(fact.value), kind: fact.kind, unit: unitOf(fact), open: 0 }] : [],
    ),
  };
}
