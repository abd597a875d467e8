/** A stretch of a text. */
type Span = { start: number; end: number };

/** Which places of a text are covered by some spans; asking about a span takes as long as the span, however many there are. */
export class Covered {
  readonly #length: number;
  #at: Uint8Array | null = null;

  constructor(length: number, spans: readonly Span[] = []) {
    this.#length = length;
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    this.#at ??= new Uint8Array(this.#length);
    this.#at.fill(1, start, end);
  }

  /** Whether any place of a span is covered. */
  touches({ start, end }: Span): boolean {
    return this.#at?.subarray(start, end).includes(1) ?? false;
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
