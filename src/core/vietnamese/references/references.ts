import { nfc } from '../letters/fold.ts';
import { hasDigit } from '../letters/letters.ts';
import { quotedSpans } from '../text/pairs.ts';
import { Covered, withoutNested } from '../text/spans.ts';
import type { Fact } from '../types.ts';
import { type FoundReference, readNamedActs } from './named-acts.ts';
import { readNumbers, readTail } from './reference-parts.ts';
import { readTitle } from './titles.ts';

export { type DocumentType, documentTypes, expandType } from './document-types.ts';
export { sameReference } from './same-reference.ts';
export { type ReferenceForm, writeReference } from './write-reference.ts';

/** A document reference as a fact. */
export type ReferenceFact = Extract<Fact, { kind: 'reference' }>;

function numbered(text: string): FoundReference[] {
  if (!hasDigit(text)) return [];
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

/**
 * The document references of an NFC text in their order, those inside the titles of others too. A fact covers type, number, date and
 * issuer; the title is in `value` only. A date without a year is `--MM-DD`, an impossible one keeps its figures (`2023-09-31`).
 */
export function readReferences(text: string): ReferenceFact[] {
  const plain = nfc(text);
  const quotes = quotedSpans(plain);
  const byNumber = numbered(plain);
  // A bare number or a date alone makes an act only where no number with a symbol was found; a law's name takes its number along.
  const numbers = new Covered(plain.length, byNumber);
  const named = readNamedActs(plain).filter(
    (act) => act.value.number?.includes('/') || !numbers.touches(act),
  );
  const names = new Covered(plain.length, named);
  const apart = byNumber.filter((act) => !names.touches(act));
  return withoutNested([...named, ...apart]).map(({ start, end, value }) => ({
    kind: 'reference',
    text: plain.slice(start, end),
    start,
    end,
    value: value.title === null ? { ...value, title: readTitle(plain, end, quotes) } : value,
  }));
}
