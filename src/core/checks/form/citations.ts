import { writeDate } from '../../vietnamese/dates/dates.ts';
import { fold } from '../../vietnamese/letters/fold.ts';
import { quotedSpans } from '../../vietnamese/text/pairs.ts';
import type { Fact } from '../../vietnamese/types.ts';
import { numberKey } from '../reading/known-names.ts';
import type { SeenSentence, View } from '../reading/view.ts';

/** A document first cited without its date; offsets are those of the checked text. */
export type CitationFault = { start: number; end: number; expected: string };

/** Titles quoted in one sentence. */
const mostQuotes = 100;

type Cited = { fact: Extract<Fact, { kind: 'reference' }>; sentence: SeenSentence; quoted: boolean };

/**
 * First citations that come short, while a later one or the answer that names the document has its date: the first has type, number, date,
 * issuer and title, later ones type and number only (Nghị định 30/2020/NĐ-CP, Phụ lục I, căn cứ ban hành).
 */
export function citationFaults({ sentences, answers }: View): CitationFault[] {
  const byNumber = new Map<string, Cited[]>();
  const dates = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.at.heading || !/\d[\d\s]*[/-]/.test(sentence.at.text)) continue;
    const quotes = quotedSpans(sentence.at.text).slice(0, mostQuotes);
    for (const fact of sentence.facts) {
      if (fact.kind !== 'reference' || fact.value.number === null) continue;
      if (fact.value.date !== null) dates.add(fact.value.date);
      const key = `${fold(fact.value.type ?? '')} ${numberKey(fact.value.number)}`;
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
    // A paper of that very day stands here under a number that differs: that is what is wrong, and said elsewhere.
    const told = answers.byNumber
      .get(numberKey(first.fact.value.number!))
      ?.find(({ value }) => value.date !== null && !dates.has(value.date));
    const date = full?.fact.value.date ?? told?.value.date ?? null;
    if (date === null || isDated(first, date)) return [];
    const expected = full?.fact.text ?? `${first.fact.text} ngày ${writeDate(date)}`;
    const start = first.sentence.at.start + first.fact.start;
    return [{ start, end: start + first.fact.text.length, expected }];
  });
}

/** "Ngày 11/7/2020, UBND tỉnh ban hành Quyết định số 1673/QĐ-UBND": the sentence gives the date elsewhere. */
const isDated = ({ sentence }: Cited, date: string): boolean =>
  sentence.facts.some((fact) => fact.kind === 'date' && fact.value === date);
