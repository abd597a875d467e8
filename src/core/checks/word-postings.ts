/** Sets of words, found by the words that they have. Indexed when first asked. */
export class WordPostings {
  readonly #sets: readonly ReadonlySet<string>[];
  #postings: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(sets: readonly ReadonlySet<string>[]) {
    this.#sets = sets;
  }

  /**
   * Places from 0, in their order, of the sets that may have at least this share (0 to 1) of different words. A set that has so many of them
   * has one of the rarest, so the common words, which nearly every set has, are not followed; who asks still counts.
   */
  candidates(words: readonly string[], share: number): number[] {
    const lists = words.map((word) => this.#indexed.get(word) ?? []).sort((a, b) => a.length - b.length);
    const enough = lists.length - Math.ceil(share * lists.length - 1e-9) + 1;
    return [...new Set(lists.slice(0, enough).flat())].sort((a, b) => a - b);
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
