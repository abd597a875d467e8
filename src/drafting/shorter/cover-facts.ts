import { readFacts } from '../../core/vietnamese/facts.ts';
import { quotedSpans } from '../../core/vietnamese/pairs.ts';

/** A sentence whose facts stand in slots `[[d1]]`, `[[d2]]`, ..., and what they print. */
export type CoveredSentence = { text: string; facts: string[] };

const figures = /\d[\p{L}\d.,/%&-]*\d|\d%?/gu;
export const factSlot = /\[\[d(\d{1,3})\]\]/gu;

/** Puts every fact, every quotation and every figure of a sentence into a slot; those that overlap into one. */
export function coverFacts(sentence: string): CoveredSentence {
  const spans = [
    ...readFacts(sentence).map(({ start, end }) => [start, end] as const),
    ...quotedSpans(sentence),
    ...[...sentence.matchAll(figures)].map(({ index, 0: found }) => [index, index + found.length] as const),
  ].sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  let text = '';
  let at = 0;
  for (const [index, [start, end]] of merged.entries()) {
    text += `${sentence.slice(at, start)}[[d${index + 1}]]`;
    at = end;
  }
  return {
    text: text + sentence.slice(at),
    facts: merged.map(([start, end]) => sentence.slice(start, end)),
  };
}

/** A text with its slots filled, all in one pass. */
export const uncoverFacts = (text: string, facts: readonly string[]): string =>
  text.replace(factSlot, (slot, number: string) => facts[Number(number) - 1] ?? slot);
