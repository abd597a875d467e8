import { hasPairs, isDigit, isLetter, unitsLike } from '../../vietnamese/letters/letters.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { readOnce } from '../reading/read-once.ts';
import { type FormLine, isOpen, lastWords } from './lines.ts';

/** A mark that is missing or misplaced; offsets are those of the checked text. */
export type MarkFault = {
  is: 'unclosed' | 'small-start' | 'unpaired' | 'spacing';
  start: number;
  end: number;
  expected?: string;
};

type Paragraph = { text: string; start: number; line: FormLine; next: FormLine | undefined; item: boolean };

/** The longest line without a full stop that may be a heading of its own. */
const headingWords = 11;
const quoted = 30;
/** A pair of which one is missing is quoted from the other one on. */
const paired = 80;
const most = 3;
/** No sentence nests deeper; a row of opening marks would take quadratic time. */
const deepest = 20;

const asksForMore =
  /(?:^|\s)(?:và|của|với|về|cho|tại|theo|từ|đến|do|bởi|là|gồm|như|trong|trên|bằng|nhằm|để|các|những|thuộc|đối với)$|,$/iu;
const namesPaper = /^\p{Lu}\p{L}*(?: \p{L}+){0,2} số \d/u;
const endsInVerb = /(?:ban hành|thực hiện|triển khai|ký|gửi|trình)$/iu;
const startsSmall = /^["“‘(*_]*\p{Ll}/u;
const bullet = /^[-–+•*]\s/u;
const begins = /(?<=[\p{Ll}\d)”"%]\.)\s+(\p{Ll}+)/gu;
const oddSpace = /[^\S ]/;
const abbreviated = /(?:^|[\s("“])(?:\p{L}|ths|ts|pgs|gs|bs|ncs|stt|vd|tx|tp|tr|tt|đ\/c|v\.v|nxb)\.$/iu;
/** "a)", "1)": the brackets of "(1)" and "(giảm 02 ổ)" are pairs. */
const listMark = /(?<=^|[\s;:,.“"])(?:\d{1,2}|[a-zđ])\)/gu;
const spaced =
  /(?<=\p{L}) +[,;](?=\s)|(?<=\p{L}) +\.(?=\s*$|\s+\p{Lu})|(?<=\p{L}\p{Ll})[,;](?=\p{L}|\d{2})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|(?<=\() +(?=\p{L})|(?<=\p{L}) +(?=\))/gu;

/**
 * Sentences without closing sign or capital, brackets and quotes without their fellow, spaces on the wrong side of a sign. What a page break
 * cut is read as one paragraph. `titles` are the places of headings and title lines, which need neither stop nor capital.
 */
export function markFaults(lines: readonly FormLine[], titles: ReadonlySet<number>): MarkFault[] {
  const faults: MarkFault[] = [];
  const paragraphs = paragraphsOf(lines);
  for (const paragraph of paragraphs) {
    const title = titles.has(paragraph.start) && !/;\s|\p{Ll}\.\s/u.test(paragraph.text);
    if (!title) faults.push(...closingFaults(paragraph), ...beginFaults(paragraph));
    const { text, start } = paragraph;
    faults.push(...at(start, unpaired(text)), ...at(start, oddSpaces(text)));
  }
  const counts = new Map<string, number>();
  return faults.filter(({ is }) => {
    const count = (counts.get(is) ?? 0) + 1;
    counts.set(is, count);
    return count <= most;
  });
}

function paragraphsOf(lines: readonly FormLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    if (last && continues(last, line)) {
      // The gap keeps its length, so that places in the paragraph are places in the text.
      last.text += ' '.repeat(line.start - last.start - last.text.length) + line.text;
      last.line = line;
      last.next = lines[index + 1];
      return;
    }
    paragraphs.push({
      text: line.text,
      start: line.start,
      line,
      next: lines[index + 1],
      item: line.number !== null || bullet.test(line.text),
    });
  });
  return paragraphs;
}

/** Whether a line goes on with the paragraph before it, which a page break cut. */
const continues = ({ line, text }: Paragraph, next: FormLine): boolean =>
  !line.closed &&
  !line.capitals &&
  (line.number === null || line.body.length > 80) &&
  next.number === null &&
  !bullet.test(next.text) &&
  !next.capitals &&
  (startsSmall.test(next.text) ||
    asksForMore.test(text) ||
    (endsInVerb.test(text) && namesPaper.test(next.text)));

const isCloser = unitsLike(/["”»’)*_\]]/);
const isStop = unitsLike(/[.;:,!?…]/);

function isClosed(text: string): boolean {
  let end = text.length;
  while (end > 0 && isCloser(text.charCodeAt(end - 1))) end -= 1;
  return end > 0 && isStop(text.charCodeAt(end - 1));
}

function closingFaults({ text, start, line, next, item }: Paragraph): MarkFault[] {
  if (isClosed(text) || line.capitals) return [];
  const words = text.split(/\s+/).length;
  // A numbered line with a text below it is a heading; among items of a list it is one of them.
  const headed = line.number !== null && (next === undefined || next.number?.kind !== line.number.kind);
  const sentence = item ? !headed && words > headingWords / 2 && next?.closed === true : words > headingWords;
  if (!sentence || (line.number !== null && isOpen(line) && !item)) return [];
  const end = start + text.length;
  return [{ is: 'unclosed', start: start + lastWords(text, quoted), end }];
}

function beginFaults({ text, start, line, item }: Paragraph): MarkFault[] {
  const opens =
    !item &&
    line.closed &&
    startsSmall.test(text) &&
    !/^\p{Ll}{1,2}\s?[/:.)]/u.test(text) &&
    /[.!?]["”)]*$|\/\.$/u.test(text);
  return [
    ...(opens ? [{ is: 'small-start', start, end: start + Math.min(quoted, text.length) } as const] : []),
    ...at(start, smallStarts(text)),
  ];
}

/* What is wrong inside the words of a paragraph, whatever stands around it; places are the paragraph's. */

const smallStarts = readOnce(3000, (text): readonly MarkFault[] => {
  if (!text.includes('. ') && !oddSpace.test(text)) return none;
  return matchesOf(begins, text).flatMap((match): MarkFault[] => {
    if (abbreviated.test(text.slice(Math.max(0, match.index - 8), match.index))) return [];
    const end = match.index + match[0].length;
    return [{ is: 'small-start', start: end - match[1]!.length, end }];
  });
});

const none: readonly MarkFault[] = [];

const at = (start: number, faults: readonly MarkFault[]): readonly MarkFault[] =>
  faults.length === 0
    ? faults
    : faults.map((fault) => ({ ...fault, start: start + fault.start, end: start + fault.end }));

const opening: Record<string, string> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const closers = new Set(Object.values(opening));

const unpaired = readOnce(3000, (text): readonly MarkFault[] => {
  if (!/[()[\]“”«»"]/.test(text)) return none;
  const plain = text.replace(listMark, (mark) => ' '.repeat(mark.length));
  const lone = loneMark(plain);
  // "(đã trả lời cả 02)" ends like the mark of a list, and is a pair.
  if (lone === null || (plain !== text && loneMark(text) === null)) return none;
  const from = lone.closer ? lastWords(text.slice(0, lone.at + 1), paired) : lone.at;
  const to = lone.closer ? lone.at + 1 : Math.min(text.length, lone.at + paired);
  return [{ is: 'unpaired', start: from, end: to }];
});

/** The first bracket or quotation mark of a paragraph that has no partner. */
function loneMark(text: string): { at: number; closer: boolean } | null {
  const open: { mark: string; at: number }[] = [];
  const alone: number[] = [];
  let straight: number[] = [];
  for (const { 0: mark, index } of matchesOf(/[()[\]“”«»"]/g, text)) {
    if (mark === '"') straight.push(index);
    else if (opening[mark]) {
      open.push({ mark, at: index });
      if (open.length > deepest) break;
    } else if (closers.has(mark)) {
      const last = open.findLastIndex((one) => opening[one.mark] === mark);
      if (last < 0) alone.push(index);
      else open.splice(last, 1);
    }
  }
  // Two of the same direction are how some keyboards write a pair.
  if (straight.length % 2 === 0) straight = [];
  const lone = [...alone, ...open.map((one) => one.at), ...straight.slice(-1)].sort((a, b) => a - b)[0];
  return lone === undefined ? null : { at: lone, closer: alone.includes(lone) };
}

/** Whether a comma, stop or bracket stands beside a space or letter as none should; few lines have one. */
function isOddlySpaced(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (!isMark(sign)) continue;
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    if (sign === opens ? after === space : before === space) return true;
    // "12,5" and "1.245" are numbers.
    if (sign !== opens && sign !== closes && isLetter(before) && (isLetter(after) || isDigit(after)))
      return true;
  }
  return false;
}

const isMark = unitsLike(/[,;.()]/);
const [space, opens, closes] = [32, 40, 41];

const oddSpaces = readOnce(3000, (text): readonly MarkFault[] => {
  if (!hasPairs(text) && !isOddlySpaced(text)) return none;
  return matchesOf(spaced, text).map((match): MarkFault => {
    const from = text.lastIndexOf(' ', Math.max(0, match.index - 1)) + 1;
    const after = text.indexOf(' ', match.index + match[0].length);
    const to = after < 0 ? text.length : after;
    const mark = match[0].trim();
    const expected = mark === '' || match[0] !== mark ? mark : `${mark} `;
    const put = text.slice(from, match.index) + expected + text.slice(match.index + match[0].length, to);
    return { is: 'spacing', start: from, end: to, expected: put };
  });
});
