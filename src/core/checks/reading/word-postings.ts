const none: readonly number[] = [];

/** Sets that have some of the words looked for: their places from 0, and by place how many of the words were met there. */
type Met = { places: readonly number[]; counts: Readonly<Uint32Array>; rest: number };

/** Sets of words, found by the words that they have. Indexed when first asked. */
export class WordPostings {
  readonly #sets: readonly ReadonlySet<string>[];
  #postings: ReadonlyMap<string, readonly number[]> | null = null;
  /** Counts of the last question, by place, and the places that are not zero. */
  #counts: Uint32Array | null = null;
  #places: readonly number[] = [];

  constructor(sets: readonly ReadonlySet<string>[]) {
    this.#sets = sets;
  }

  /**
   * Places from 0, in their order, of the sets that may have at least this share (0 to 1) of different words; who asks still counts.
   */
  candidates(words: readonly string[], share: number): number[] {
    return [...this.probe(words, share).places].sort((a, b) => a - b);
  }

  /**
   * Sets that may have at least this share of different words, with how many of the rarest they have; `rest` words were not looked at. A set
   * that has so many of them has one of the rarest, so the common words, which nearly every set has, are not followed. The answer holds until
   * the next question.
   */
  probe(words: readonly string[], share: number): Met {
    this.#counts ??= new Uint32Array(this.#sets.length);
    const counts = this.#counts;
    for (const place of this.#places) counts[place] = 0;
    const lists = words.map((word) => this.#indexed.get(word) ?? none).sort((a, b) => a.length - b.length);
    const rest = Math.max(0, Math.ceil(share * lists.length - 1e-9) - 1);
    const places: number[] = [];
    for (const list of lists.slice(0, lists.length - rest))
      for (const place of list) {
        if (counts[place] === 0) places.push(place);
        counts[place]! += 1;
      }
    this.#places = places;
    return { places, counts, rest };
  }

  get #indexed(): ReadonlyMap<string, readonly number[]> {
    this.#postings ??= postingsOf(this.#sets);
    return this.#postings;
  }
}

function postingsOf(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  sets.forEach((set, place) => {
    for (const word of set) {
      const known = postings.get(word);
      if (known) known.push(place);
      else postings.set(word, [place]);
    }
  });
  return postings;
}
