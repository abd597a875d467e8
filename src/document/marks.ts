import type { Mark } from '../core/report.ts';

/**
 * Marks in one form: inside the text, without spaces at their ends, marks of one style that touch or are parted only by spaces joined, sorted
 * by place. Two readers of one sentence then give the same marks.
 */
export function tidyMarks(text: string, marks: readonly Mark[]): Mark[] {
  const tidy: Mark[] = [];
  const sorted = marks.map((mark) => trimmed(text, mark)).filter((mark) => mark.end > mark.start);
  sorted.sort((a, b) => a.start - b.start || a.end - b.end);
  for (const style of ['bold', 'italic'] as const) {
    let last: Mark | undefined;
    for (const mark of sorted) {
      if (mark.style !== style) continue;
      if (last && (mark.start <= last.end || text.slice(last.end, mark.start).trim() === '')) {
        last.end = Math.max(last.end, mark.end);
      } else {
        last = { ...mark };
        tidy.push(last);
      }
    }
  }
  return tidy.sort((a, b) => a.start - b.start || a.end - b.end || (a.style < b.style ? -1 : 1));
}

function trimmed(text: string, { start, end, style }: Mark): Mark {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return { start: from, end: to, style };
}

/** A stretch of text with one look. */
export type Span = { text: string; bold: boolean; italic: boolean };

/** Cuts a text at the ends of its marks; marks beyond the text are cut off. */
export function spans(text: string, marks: readonly Mark[]): Span[] {
  if (marks.length === 0) return text === '' ? [] : [{ text, bold: false, italic: false }];
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(Math.min(Math.max(mark.start, 0), text.length));
    cuts.add(Math.min(Math.max(mark.end, 0), text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const has = (style: Mark['style'], at: number) =>
    marks.some((mark) => mark.style === style && mark.start <= at && at < mark.end);
  return places.slice(0, -1).map((start, index) => ({
    text: text.slice(start, places[index + 1]),
    bold: has('bold', start),
    italic: has('italic', start),
  }));
}
