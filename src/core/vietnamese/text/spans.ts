/** A stretch of a text. */
type Span = { start: number; end: number };

/** So many spans are looked through one by one; more are marked place by place, so that a long text takes no longer for each. */
const few = 24;

/** Which places of a text are covered by some spans; asking about a span takes at most as long as the span, however many there are. */
export class Covered {
  readonly #length: number;
  readonly #spans: Span[] = [];
  /** Made for a text of many spans only: room for a short text is dear beside reading it. */
  #at: Uint8Array | null = null;

  constructor(length: number, spans: readonly Span[] = []) {
    this.#length = length;
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    if (end <= start) return;
    if (this.#at) this.#at.fill(1, start, end);
    else if (this.#spans.length < few) this.#spans.push({ start, end });
    else {
      this.#at = new Uint8Array(this.#length);
      for (const one of this.#spans) this.#at.fill(1, one.start, one.end);
      this.#at.fill(1, start, end);
    }
  }

  /** Whether any place of a span is covered. */
  touches(span: Span): boolean {
    return this.firstIn(span) >= 0;
  }

  /** The first place of a span that is covered; -1 for none. */
  firstIn({ start, end }: Span): number {
    let first = -1;
    if (this.#at) {
      for (let at = start; at < end; at += 1) if (this.#at[at] === 1) return at;
      return first;
    }
    for (const one of this.#spans) {
      const at = Math.max(start, one.start);
      if (at < Math.min(end, one.end) && (first < 0 || at < first)) first = at;
    }
    return first;
  }
}

/** Spans in their order without those that begin inside an earlier, kept or left out one; of two with one beginning the longer stays. */
export function withoutNested<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  let end = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const apart = span.start >= end;
      end = Math.max(end, span.end);
      return apart;
    });
}
