import { matchesOf } from '../../vietnamese/text/matches.ts';
import { type Said, saidIn } from './said.ts';
import type { SeenSentence } from './view.ts';

/* The words of a sentence that one of its figures has for itself. */

/** A sign between words; the decimal sign is none. */
const separator = /[;:()]|,(?!\d)/gu;
const semicolon = /;/gu;

/** The text around a figure, to the next sign or to the next figure of its kind on either side. */
export const partAround = (sentence: SeenSentence, said: Said): string => around(sentence, said, separator);

/** The text around a figure, to the next semicolon or to the next figure of its kind on either side. */
export const clauseAround = (sentence: SeenSentence, said: Said): string => around(sentence, said, semicolon);

function around(sentence: SeenSentence, said: Said, stops: RegExp): string {
  const { text } = sentence.at;
  const signs = matchesOf(stops, text).map(({ index }) => index);
  const others = saidIn(sentence).filter((one) => one !== said && one.kind === said.kind);
  const from = Math.max(
    0,
    ...signs.filter((at) => at < said.start).map((at) => at + 1),
    ...others.filter(({ end }) => end <= said.start).map(({ end }) => end),
  );
  const to = Math.min(
    text.length,
    ...signs.filter((at) => at >= said.end),
    ...others.filter(({ start }) => start >= said.end).map(({ start }) => start),
  );
  return text.slice(from, to);
}
