import { fold, foldLoose } from '../../vietnamese/letters/fold.ts';
import { numberWords, parseNumberWords } from '../../vietnamese/numbers/number-words.ts';

const marked = new Map<string, string[]>();
for (const word of new Set([...numberWords.first, ...numberWords.next])) {
  const plain = foldLoose(word);
  marked.set(plain, [...(marked.get(plain) ?? []), word]);
}
/** "tu" and "le" are number words only behind others; alone they are prepositions and nouns. */
const first = new Set(numberWords.first.map((word) => foldLoose(word)).concat('khong'));

/** A spelled number typed with or without diacritics ("nam muoi ba"); null when the words spell none. */
function parseSpelled(words: readonly string[], unmarked: boolean): string | null {
  const read: string[] = [];
  for (const [index, word] of words.entries()) {
    const plain = foldLoose(word);
    const forms = marked.get(plain);
    if (!forms) return null;
    const lower = word.toLowerCase();
    if (forms.includes(lower)) read.push(lower);
    // "muoi" behind a digit is "mươi", else "mười".
    else if (plain === 'muoi')
      read.push(
        index > 0 && words[index - 1] && !/^(?:tram|le|linh|nghin)$/.test(foldLoose(words[index - 1]!))
          ? 'mươi'
          : 'mười',
      );
    else if (lower === plain && unmarked) read.push(forms[0]!);
    else return null;
  }
  return parseNumberWords(read);
}

/** "ba tram hai muoi trieu đồng": words that are a number whatever stands beside them, with marks or without. */
const isLong = (words: readonly string[]): boolean =>
  words.length >= 3 && words.some((word) => /^(?:tram|muoi|nghin|trieu|ty)$/i.test(word));

/** The spelled numbers of a text, each with its place; "không" is none, since it also denies. */
export function spelledRun(text: string): { value: string; start: number; end: number }[] {
  const found: { value: string; start: number; end: number }[] = [];
  const words = [...text.matchAll(/\p{L}+/gu)];
  // "gửi sau": beside words with their marks one without is no number that lost its own.
  const unmarked = fold(text) === foldLoose(text);
  let at = 0;
  while (at < words.length) {
    let length = 0;
    if (first.has(foldLoose(words[at]![0])))
      while (length < 14 && words[at + length] && marked.has(foldLoose(words[at + length]![0]))) length += 1;
    let value: string | null = null;
    for (; length > 0 && value === null; length -= value === null ? 1 : 0)
      value = parseSpelled(
        words.slice(at, at + length).map((word) => word[0].normalize('NFC')),
        unmarked || isLong(words.slice(at, at + length).map((word) => word[0])),
      );
    if (value === null || (length === 1 && /^khong$/.test(foldLoose(words[at]![0])))) {
      at += 1;
      continue;
    }
    const last = words[at + length - 1]!;
    found.push({ value, start: words[at]!.index, end: last.index + last[0].length });
    at += length;
  }
  return found;
}
