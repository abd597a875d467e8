import { fold } from '../vietnamese/fold.ts';
import { quotedSpans } from '../vietnamese/pairs.ts';
import type { Fact } from '../vietnamese/types.ts';
import type { SeenSentence } from './view.ts';

/** A document cited short before it is cited in full; offsets are those of the checked text. */
export type CitationFault = { start: number; end: number; expected: string };

/** Titles quoted in one sentence. */
const mostQuotes = 100;

type Cited = { fact: Extract<Fact, { kind: 'reference' }>; sentence: SeenSentence; quoted: boolean };

/**
 * First citations that come short while a later one is full: the first has type, number, date, issuer and title, later ones type and number
 * only (Nghị định 30/2020/NĐ-CP, Phụ lục I, căn cứ ban hành). A document that is only ever cited short is left to the other checks.
 */
export function citationFaults(sentences: readonly SeenSentence[]): CitationFault[] {
  const byNumber = new Map<string, Cited[]>();
  for (const sentence of sentences) {
    if (sentence.at.heading || !/\d[\d\s]*[/-]/.test(sentence.at.text)) continue;
    const quotes = quotedSpans(sentence.at.text).slice(0, mostQuotes);
    for (const fact of sentence.facts) {
      if (fact.kind !== 'reference' || fact.value.number === null) continue;
      const key = `${fold(fact.value.type ?? '')} ${fold(fact.value.number).replace(/\s/g, '')}`;
      const one = { fact, sentence, quoted: quotes.some(([from, to]) => from < fact.start && fact.end < to) };
      const known = byNumber.get(key);
      if (known) known.push(one);
      else byNumber.set(key, [one]);
    }
  }
  return [...byNumber.values()].flatMap((cited): CitationFault[] => {
    const from = cited.findIndex(({ quoted }) => !quoted);
    const first = cited[from];
    // The quoted title of another document has it as it stands there, and may have given it in full.
    if (!first || cited.slice(0, from + 1).some(({ fact }) => fact.value.date !== null)) return [];
    const full = cited.slice(from + 1).find(({ fact, quoted }) => !quoted && fact.value.date !== null);
    if (!full || isDated(first, full.fact.value.date!)) return [];
    const start = first.sentence.at.start + first.fact.start;
    return [{ start, end: start + first.fact.text.length, expected: full.fact.text }];
  });
}

/** "Ngày 11/7/2020, UBND tỉnh ban hành Quyết định số 1673/QĐ-UBND": the sentence gives the date elsewhere. */
const isDated = ({ sentence }: Cited, date: string): boolean =>
  sentence.facts.some((fact) => fact.kind === 'date' && fact.value === date);
