import type { Section } from '../template.ts';
import { fold } from '../vietnamese/letters/fold.ts';

/** The section that words ask for; null for the whole report, `unknown` for a section that there is not. */
export function sectionAsked(words: string, sections: readonly Section[]): Section | null | 'unknown' {
  const text = words.normalize('NFC').trim();
  const number =
    /(?:^|\s)(?:mục|muc|phần|phan)\s+([ivx]+(?:\.\d+)*|\d+)(?=\W*(?:\s|$))/iu.exec(text)?.[1] ??
    /^([ivx]+(?:\.\d+)*|\d+)\.?$/iu.exec(text)?.[1];
  if (number !== undefined) {
    const wanted = number.toUpperCase();
    return (
      sections.find((section) => section.number === wanted) ??
      // "mục 2" is the second section of the first part that has so many.
      sections.find((section) => section.number.endsWith(`.${wanted}`)) ??
      'unknown'
    );
  }
  const named = fold(text).replace(/^.*?(?:^|\s)(?:mục|phần)\s+/u, '');
  const byHeading = named.length > 3 && sections.find((section) => fold(section.heading).includes(named));
  if (byHeading) return byHeading;
  return /(?:^|\s)(?:mục|muc)\s+\S/iu.test(text) ? 'unknown' : null;
}
