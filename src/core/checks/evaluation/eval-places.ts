/* Where a finding and a label stand in a draft, for the scoring of the evaluation. */

/** A stretch of the NFC draft, UTF-16 indices. */
export type Span = readonly [start: number, end: number];

const headingLine = /^(?:[IVX]+|\d+)\. .*$|^[a-zđ]\) .*$/gm;
const telling = /[\p{L}\p{N}*#_`<>[\]{}/?]/u;
/** The longest quote that still names a fault, by its kind. */
const longest: Record<string, number> = { arithmetic: 200, contradiction: 200, polarity: 200, stale: 400 };

/** Where a finding stands: its offsets when they fit its quote, else every place of the quote; none when there are more than three. */
export function spansOf(finding: { quote: string; start: number; end: number }, draft: string): Span[] {
  const quote = finding.quote.normalize('NFC');
  const { start, end } = finding;
  const inside = start >= 0 && start < end && end <= draft.length;
  if (inside && (!quote || draft.slice(start, end) === quote)) return [[start, end]];
  const found: Span[] = [];
  for (
    let at = quote.trim() ? draft.indexOf(quote) : -1;
    at >= 0;
    at = draft.indexOf(quote, at + quote.length)
  )
    found.push([at, at + quote.length]);
  return found.length <= 3 ? found : [];
}

/** The label's place; a heading out of order may also be shown at the heading before or after it. */
export function placesOf(fault: { kind: string; quote: string }, draft: string): Span[] {
  const quote = fault.quote.normalize('NFC');
  const start = draft.indexOf(quote);
  if (start < 0) return [];
  const own: Span = [start, start + quote.length];
  if (fault.kind !== 'form') return [own];
  const headings = [...draft.matchAll(headingLine)].map(
    (match): Span => [match.index, match.index + match[0].length],
  );
  const at = headings.findIndex(([from, to]) => from <= start && start < to);
  return at < 0 ? [own] : [own, ...headings.slice(Math.max(0, at - 1), at + 2)];
}

/** Whether a finding is short enough for the fault and shares a letter, digit or mark with its place. */
export function findsAt(
  spans: readonly Span[],
  places: readonly Span[],
  fault: { kind: string; quote: string },
  draft: string,
): boolean {
  const share = Math.max(60, Math.floor(0.6 * draft.length));
  const wanted = longest[fault.kind] ?? Math.max(90, 3 * fault.quote.normalize('NFC').length);
  return spans.some(([a, z]) =>
    places.some(
      ([start, end]) =>
        z - a <= Math.min(wanted, share) &&
        a < end &&
        start < z &&
        telling.test(draft.slice(Math.max(a, start), Math.min(z, end))),
    ),
  );
}
