import { matchesOf } from './matches.ts';
import { spansOfPairs } from './pairs.ts';

/** A sentence and where it stands in its text (UTF-16 indices; the white space around it is left out). */
export type Sentence = { text: string; start: number; end: number };

/** Abbreviations whose dot ends no sentence, without that dot. "v.v." is not among them: before a capital it does end one. */
const abbreviations = new Set(
  'TP Tp tp TX Tx TT Tt KT TM TL TUQ Q P H ThS Ths Th.S TS Ts ts PGS GS BS KS NCS T.Ư TƯ tr Tr đ/c Đ/c đ.c ĐT SĐT stt STT vd VD NXB Nxb St Mr Mrs Dr No'.split(
    ' ',
  ),
);

const stop = /\.\/\.|[.?!…]+/g;
const closing = /[”"’»)\]*_]*/y;
const listNumber = /^[\s#*]*[([]?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]+|\p{L})$/u;
const nextSentence = /^\s+[*_]*(?:["“«(['‘]*[*_]*[\p{Lu}\d]|[-–+•]\s|\p{Ll}\)\s)/u;
const lastWord = /[^\s(["“«]+$/u;

/** Whether a dot behind `before` (the sentence so far) is the dot of a list number or of an abbreviation. */
function isAbbreviated(before: string): boolean {
  if (listNumber.test(before)) return true;
  const word = lastWord.exec(before)?.[0] ?? '';
  return abbreviations.has(word) || abbreviations.has(word.slice(word.lastIndexOf('.') + 1));
}

/**
 * The sentences of a paragraph. Dots in numbers, dates, abbreviations, document and list numbers, ellipses that go on in lower case, and
 * everything inside quotes or brackets end none; semicolons never do. Closing marks and a final `./.` stay with their sentence.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const enclosed = spansOfPairs(text);
  let opened = 0;
  let farthest = 0;
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const body = piece.trim();
    if (body !== '') {
      const from = start + piece.indexOf(body);
      sentences.push({ text: body, start: from, end: from + body.length });
    }
    start = end;
  };
  const paragraphs = matchesOf(/\n\s*\n/g, text).map((match) => match.index);
  for (const match of matchesOf(stop, text)) {
    while (paragraphs.length > 0 && paragraphs[0]! < match.index) push(paragraphs.shift()!);
    // Of the pairs opened before this stop, one that closes behind it encloses it.
    for (; opened < enclosed.length && enclosed[opened]![0] < match.index; opened += 1)
      farthest = Math.max(farthest, enclosed[opened]![1]);
    closing.lastIndex = match.index + match[0].length;
    const end = closing.lastIndex + closing.exec(text)![0].length;
    if (end < text.length && !nextSentence.test(text.slice(end, end + 12))) continue;
    if (farthest > end) continue;
    if (match[0] === '.' && isAbbreviated(text.slice(start, match.index))) continue;
    push(end);
  }
  for (const at of paragraphs) push(at);
  push(text.length);
  return sentences;
}
