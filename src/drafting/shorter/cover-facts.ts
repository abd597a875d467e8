import type { WrongPlace } from '../../core/revising/needed.ts';
import { readFacts } from '../../core/vietnamese/facts.ts';
import { quotedSpans } from '../../core/vietnamese/text/pairs.ts';

/** A sentence whose facts stand in slots `[[d1]]`, `[[d2]]`, ..., what they are, and what they print. */
export type CoveredSentence = {
  text: string;
  facts: string[];
  prints: string[];
};

const figures = /\d[\p{L}\d.,/%&-]*\d|\d%?/gu;
export const factSlot = /\[\[d(\d{1,3})\]\]/gu;

/** Puts every fact, every quotation, every figure and what is wrong in a sentence into a slot; those that overlap into one. */
export function coverFacts(sentence: string, wrong: readonly WrongPlace[] = []): CoveredSentence {
  const spans = [
    ...readFacts(sentence).map(({ start, end }) => [start, end] as const),
    ...quotedSpans(sentence),
    ...wrong.map(({ start, end }) => [start, end] as const),
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
  const facts = merged.map(([start, end]) => sentence.slice(start, end));
  const inside = merged.map(([start, end]) => wrong.filter((one) => one.start >= start && one.end <= end));
  return {
    text: text + sentence.slice(at),
    facts,
    prints: facts.map((fact, index) => corrected(fact, merged[index]![0], inside[index]!)),
  };
}

/** A fact that begins at `offset` of its sentence, with what is right in place of what is wrong. */
const corrected = (fact: string, offset: number, wrong: readonly WrongPlace[]): string =>
  wrong.reduceRight(
    (text, { start, end, instead }) => text.slice(0, start - offset) + instead + text.slice(end - offset),
    fact,
  );

/** A text with its slots filled, all in one pass. */
export const uncoverFacts = (text: string, facts: readonly string[]): string =>
  text.replace(factSlot, (slot, number: string) => facts[Number(number) - 1] ?? slot);
