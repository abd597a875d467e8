import { matchesOf } from './matches.ts';

const closerOf: Record<string, string> = { '“': '”', '«': '»', '(': ')', '[': ']', '"': '"' };
/** No text nests deeper; without a limit a row of opening brackets would take quadratic time. */
const deepest = 20;
const marks = /["“”«»()[\]]|\n\s*\n/g;

/**
 * The stretches between matching quotes and brackets, outermost or nested, as [index of the opening mark, index after the closing one]. A
 * mark that its paragraph never closes opens nothing.
 */
export function spansOfPairs(text: string): [from: number, to: number][] {
  const spans: [number, number][] = [];
  let open: { at: number; closer: string }[] = [];
  for (const match of matchesOf(marks, text)) {
    const mark = match[0];
    if (open.length > deepest) open.shift();
    const index = open.findLastIndex((item) => item.closer === mark);
    if (mark.startsWith('\n')) open = [];
    else if (index >= 0) {
      spans.push([open[index]!.at, match.index + 1]);
      open = open.slice(0, index);
    } else if (mark in closerOf) open.push({ at: match.index, closer: closerOf[mark]! });
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** The stretches between quotation marks only. */
export function quotedSpans(text: string): [from: number, to: number][] {
  return spansOfPairs(text).filter(([from]) => /["“«]/.test(text[from]!));
}

/** Whether a place in a text stands between quotation marks. */
export const insideQuotes = (text: string, at: number): boolean =>
  quotedSpans(text).some(([from, to]) => from < at && at < to);
