import { plainLetters, quotesIn } from './spoken.ts';

/** Where in a report somebody means, as they said it; numbers from 1, -1 the last. */
export type PlaceSaid = {
  /** "I.2", "2", or words of the heading. */
  section: string | null;
  /** Paragraph, or task of a plan. */
  paragraph: number | null;
  sentence: number | null;
  /** Words of the sentence meant, from quotation marks. */
  quote: string | null;
  /** "câu này": what the message is an answer to. */
  pointed: boolean;
};

const words: Record<string, number> = {
  dau: 1,
  nhat: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  cuoi: -1,
  'cuoi cung': -1,
};
const order = `(\\d{1,3}|cuoi cung|${Object.keys(words)
  .filter((one) => one !== 'cuoi cung')
  .join('|')})`;
const numbered = (noun: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${noun}) (?:(?:van )?(?:thu|so) )?${order}(?![\\p{L}\\d.])`, 'u');
const sentence = numbered('cau|y');
const paragraph = numbered('doan|nhiem vu|gach dau dong');
const section =
  /(?<![\p{L}\d])(?:muc|phan)(?: so)? ((?:i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})(?:\.\d{1,2}){0,2})(?![\p{L}\d])/u;
const heading = /(?<![\p{L}\d])(?:muc|phan) ((?!nay)[^,;:"“]{4,80})/u;
const pointed = /(?<!\p{L})(?:cau|y|doan|noi dung|muc|phan) (?:nay|do|tren)(?!\p{L})/u;

/** Reads a place out of words; quotations are taken for words of the sentence meant. */
export function placeIn(text: string): PlaceSaid {
  const quotes = quotesIn(text);
  const bare = quotes.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text.normalize('NFC'),
  );
  const plain = plainLetters(bare);
  const number = section.exec(plain)?.[1]?.toUpperCase() ?? null;
  const named = number === null ? heading.exec(plain) : null;
  return {
    section:
      number ??
      (named
        ? bare
            .slice(named.index, named.index + named[0].length)
            .replace(/^\S+\s+/u, '')
            .trim()
        : null),
    paragraph: orderOf(paragraph.exec(plain)),
    sentence: orderOf(sentence.exec(plain)),
    quote: quotes[0]?.text ?? null,
    pointed: pointed.test(plain),
  };
}

const orderOf = (found: RegExpExecArray | null): number | null =>
  found === null ? null : (words[found[1]!] ?? Number(found[1]));
