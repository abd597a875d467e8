import { nfc } from './fold.ts';
import { type FoundReference, readNamedActs } from './named-acts.ts';
import { quotedSpans } from './pairs.ts';
import { readNumbers, readTail } from './reference-parts.ts';
import { readTitle } from './titles.ts';
import type { Fact } from './types.ts';

export { type DocumentType, documentTypes, expandType } from './document-types.ts';
export { sameReference } from './same-reference.ts';
export { type ReferenceForm, writeReference } from './write-reference.ts';

/** A document reference as a fact. */
export type ReferenceFact = Extract<Fact, { kind: 'reference' }>;

/** A reference with the place of its title, which is not part of the fact's own text. */
export type CitedReference = ReferenceFact & { titleSpan: [start: number, end: number] | null };

function numbered(text: string): FoundReference[] {
  return readNumbers(text).map((number) => {
    const tail = readTail(text, number.end);
    return {
      start: number.lead.start,
      end: tail.end,
      value: {
        type: number.lead.type ?? number.type,
        number: text.slice(number.start, number.end),
        date: tail.date,
        issuer: tail.issuer,
        title: null,
      },
    };
  });
}

/** As `readReferences`, with the places of the titles: numbers inside them are no counts of the report. */
export function readCitations(text: string): CitedReference[] {
  const quotes = quotedSpans(text);
  const byNumber = numbered(text);
  const named = readNamedActs(text).filter(
    (act) =>
      act.value.number?.includes('/') ||
      !byNumber.some((other) => act.start < other.end && other.start < act.end),
  );
  const apart = byNumber.filter(
    (act) => !named.some((other) => act.start < other.end && other.start < act.end),
  );
  return [...named, ...apart]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((act, index, all) => !all.slice(0, index).some((other) => other.end > act.start))
    .map(({ start, end, value }) => {
      const found = value.title === null ? readTitle(text, end, quotes) : null;
      return {
        kind: 'reference',
        text: text.slice(start, end),
        start,
        end,
        value: found ? { ...value, title: found.title } : value,
        titleSpan: found ? [found.start, found.end] : null,
      };
    });
}

/**
 * The document references of an NFC text in their order, those inside the titles of others too. A fact covers type, number, date and
 * issuer; the title is in `value` only. A date without a year is `--MM-DD`, an impossible one keeps its figures (`2023-09-31`).
 */
export function readReferences(text: string): ReferenceFact[] {
  return readCitations(nfc(text)).map(({ titleSpan, ...fact }) => fact);
}
