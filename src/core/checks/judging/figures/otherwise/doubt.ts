import type { CheckAnswer } from '../../../finding.ts';
import { type AmountFact, isAmount, unitOf } from '../../../reading/answers/amounts.ts';
import type { Said } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { fillers, keysOf } from '../../../reading/words.ts';
import { countAlike } from '../../../reckoning/additions.ts';

/** A figure without a source, and the answer that its words ask for. */
export type Doubt = { sentence: SeenSentence; said: Said; answer: CheckAnswer | undefined };

/** The values of an answer that count like a figure. */
export const ownOf = (sentence: SeenSentence, answer: CheckAnswer, said: Said): number[] =>
  sentence.view.answers.amounts.flatMap((one) =>
    one.own && one.answer === answer && one.kind === said.kind && countAlike(one.unit, said.unit)
      ? [one.value]
      : [],
  );

/** The figures of the newest report that are told in most of the words of an answer; where one counts so alone, it is meant. */
export function before(sentence: SeenSentence, { label }: CheckAnswer, said: Said): number[] {
  const words = keysOf(label).filter((word) => !fillers.has(word) && word !== said.unit[0]);
  const found = sentence.view.earlier.figures.flatMap(({ fact, entry }) => {
    if (!isAmount(fact) || fact.kind !== said.kind || !countAlike(unitOf(fact), said.unit)) return [];
    const there = new Set(keysOf(aroundOf(entry.sentence.text, fact, said.unit)));
    const isNoun = said.unit.length > 1 && unitOf(fact).join(' ') === said.unit.join(' ');
    return [{ value: Number(fact.value), isNoun, met: words.filter((word) => there.has(word)).length }];
  });
  const most = Math.max(0, ...found.map(({ met }) => met));
  if (most === 0 && found.length !== 1) return [];
  const likely = found.filter(({ met }) => met === most);
  // "182 công chức và 405 viên chức" of then stand between the same signs: each is that of its own noun.
  const own = likely.filter(({ isNoun }) => isNoun);
  return (own.length > 0 ? own : likely).map(({ value }) => value);
}

const sign = /[;:()]|,(?!\d)/u;

/** The words of an earlier sentence around its figure, from sign to sign. */
function aroundOf(sentence: string, { start, end }: AmountFact, unit: readonly string[]): string {
  const text = withWholeNouns(sentence, unit);
  const front = text.slice(0, start).split(new RegExp(sign, 'gu')).at(-1)!;
  return front + text.slice(start, end) + text.slice(end).split(sign)[0]!;
}

/** A text in which the sign inside the noun counted ("quầy, sạp") is none, with every place as it was. */
export function withWholeNouns(text: string, unit: readonly string[]): string {
  if (unit.length < 2 || !text.includes(',')) return text;
  const noun = new RegExp(`(?<!\\p{L})${unit.join(',?\\s')}(?!\\p{L})`, 'giu');
  return text.replace(noun, (found) => found.replaceAll(',', ' '));
}
