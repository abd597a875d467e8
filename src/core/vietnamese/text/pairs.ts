import { isSpace, unitsLike } from '../letters/letters.ts';

const closerOf: Record<string, string> = { '“': '”', '«': '»', '(': ')', '[': ']', '"': '"' };
/** No text nests deeper; without a limit a row of opening brackets would take quadratic time. */
const deepest = 20;
const isMark = unitsLike(/["“”«»()[\]]/);
const newline = 10;

/**
 * The stretches between matching quotes and brackets, outermost or nested, as [index of the opening mark, index after the closing one]. A
 * mark that its paragraph never closes opens nothing.
 */
export function spansOfPairs(text: string): [from: number, to: number][] {
  const spans: [number, number][] = [];
  let open: { at: number; closer: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === newline) {
      // An empty line: nothing goes on behind it.
      let next = at + 1;
      while (next < text.length && text.charCodeAt(next) !== newline && isSpace(text.charCodeAt(next)))
        next += 1;
      if (text.charCodeAt(next) === newline) open = [];
      continue;
    }
    if (!isMark(unit)) continue;
    const mark = text[at]!;
    if (open.length > deepest) open.shift();
    const index = open.findLastIndex((item) => item.closer === mark);
    if (index >= 0) {
      spans.push([open[index]!.at, at + 1]);
      open = open.slice(0, index);
    } else if (mark in closerOf) open.push({ at, closer: closerOf[mark]! });
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

type Spans = readonly (readonly [from: number, to: number])[];
const none: Spans = [];
let last: { text: string; spans: Spans } = { text: '', spans: none };

/** The stretches between quotation marks only. Readers of one text ask for them one after the other. */
export function quotedSpans(text: string): Spans {
  if (!/["“«]/.test(text)) return none;
  if (text !== last.text)
    last = { text, spans: spansOfPairs(text).filter(([from]) => /["“«]/.test(text[from]!)) };
  return last.spans;
}

/** Whether a place in a text stands between quotation marks. */
export const insideQuotes = (text: string, at: number): boolean =>
  quotedSpans(text).some(([from, to]) => from < at && at < to);
