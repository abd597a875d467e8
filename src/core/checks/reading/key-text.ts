/*
 * Long keys that are asked again and again which runs of words stand in them. An index of their words makes an answer cost as much as the
 * rarest word asked for stands there, however long the text is.
 */

type Index = {
  words: readonly string[];
  /** Of each word: which of the parts it belongs to. */
  owners: Uint32Array;
  places: ReadonlyMap<string, readonly number[]>;
};

/** Keys in their order, to be asked for runs of whole words; a run may go over from one into the next. Indexed when first asked. */
export class KeyText {
  readonly #parts: readonly string[];
  #index: Index | null = null;

  constructor(parts: readonly string[]) {
    this.#parts = parts;
  }

  /** Whether a word stands in it. */
  knows(word: string): boolean {
    return this.#indexed.places.has(word);
  }

  /** Whether a key of whole words stands in it. */
  has(key: string): boolean {
    return this.#find(key, () => true);
  }

  /** The words right behind a key of whole words, wherever it stands. */
  behind(key: string): string[] {
    const found: string[] = [];
    this.#find(key, (_, last) => {
      const next = this.#indexed.words[last + 1];
      if (next !== undefined) found.push(next);
      return false;
    });
    return found;
  }

  /** The parts, by their place from 0 and in their order, in which a key of whole words stands. */
  partsWith(key: string): number[] {
    const found: number[] = [];
    this.#find(key, (first, last) => {
      const owner = this.#indexed.owners[first]!;
      if (owner === this.#indexed.owners[last] && found.at(-1) !== owner) found.push(owner);
      return false;
    });
    return found;
  }

  /** Goes over the places of a key until one is `met`; whether one was. */
  #find(key: string, met: (first: number, last: number) => boolean): boolean {
    if (key === '') return false;
    const { words, places } = this.#indexed;
    const asked = key.split(' ');
    let rarest: readonly number[] | null = null;
    let before = 0;
    for (let at = 0; at < asked.length; at++) {
      const found = places.get(asked[at]!);
      if (!found) return false;
      if (rarest === null || found.length < rarest.length) [rarest, before] = [found, at];
    }
    for (const place of rarest!) {
      const first = place - before;
      if (first < 0) continue;
      let same = 0;
      while (same < asked.length && words[first + same] === asked[same]) same++;
      if (same === asked.length && met(first, first + same - 1)) return true;
    }
    return false;
  }

  get #indexed(): Index {
    this.#index ??= indexOf(this.#parts);
    return this.#index;
  }
}

function indexOf(parts: readonly string[]): Index {
  const words: string[] = [];
  const owners: number[] = [];
  const places = new Map<string, number[]>();
  parts.forEach((part, owner) => {
    for (const word of part.split(' ')) {
      const known = places.get(word);
      if (known) known.push(words.length);
      else places.set(word, [words.length]);
      words.push(word);
      owners.push(owner);
    }
  });
  return { words, owners: Uint32Array.from(owners), places };
}
