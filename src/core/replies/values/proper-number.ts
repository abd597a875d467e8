import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { documentTypes } from '../../vietnamese/references/document-types.ts';

/** Document numbers as they are typed ("68/ttr-skhcn"). */
export const documentNumber = /\d{1,5}[a-zđ]?(?:\/\d{4})?[/-]\p{L}[\p{L}\d&]*(?:[-/.]\p{L}[\p{L}\d&]*)*/gu;
const abbreviationOf = new Map<string, string | null>();
for (const { abbreviation } of documentTypes) {
  const plain = foldLoose(abbreviation);
  const exact = abbreviation.toLowerCase();
  // "HD" is Hướng dẫn as it stands and Hợp đồng without its mark: what is known as it stands goes first.
  if (plain === exact || !abbreviationOf.has(plain)) abbreviationOf.set(plain, abbreviation);
}
const bodies = ['UBND', 'HĐND', 'TU', 'TW', 'CP', 'TTg', 'MTTQ', 'TTHĐND'];

/** A document number in its proper letters: "68/ttr-skhcn" → "68/TTr-SKHCN", "2014/QD-UBND" → "2014/QĐ-UBND". */
export function properNumber(typed: string, symbol: string): string {
  const known = new Map([...bodies, symbol].map((one) => [foldLoose(one), one]));
  const segments = typed.match(/\p{L}[\p{L}\d&]*/gu) ?? [];
  // "3/quý" is no number of a paper.
  if (!segments.some((one) => known.has(foldLoose(one)) || abbreviationOf.has(foldLoose(one)))) return typed;
  return typed.replace(/\p{L}[\p{L}\d&]*/gu, (segment) => {
    const plain = foldLoose(segment);
    if (/^\d*[a-zđ]$/u.test(segment)) return segment;
    const type = abbreviationOf.get(plain);
    const proper = known.get(plain) ?? (type && foldLoose(segment) === segment.toLowerCase() ? type : null);
    if (proper && proper.toLowerCase() === segment.toLowerCase())
      return segment === segment.toLowerCase() ? proper : segment;
    return proper ?? (segment === segment.toLowerCase() ? segment.toUpperCase() : segment);
  });
}
