/*
 * Long keys that are asked again and again which runs of words stand in them. An index of their words makes an answer cost as much as the
 * rarest word asked for stands there, however long the text is.
 */

/** Words as numbers: of each place its word and the next place of the same word, of each word its first place and how often it stands. */
type Index = {
  words: readonly string[];
  numbers: Int32Array;
  next: Int32Array;
  numberOf: ReadonlyMap<string, number>;
  first: Int32Array;
  count: Int32Array;
  /** Where each part begins. */
  begins: readonly number[];
};

/** Keys in their order, to be asked for runs of whole words; a run may go over from one into the next. Indexed when first asked. */
export class KeyText {
  readonly #parts: readonly (readonly string[])[];
  #index: Index | null = null;

  /** `parts`: the words of each key. */
  constructor(parts: readonly (readonly string[])[]) {
    this.#parts = parts;
  }

  /** Whether a word stands in it. */
  knows(word: string): boolean {
    return this.#indexed.numberOf.has(word);
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

  /** The words that stand alone between two others. */
  between(before: string, after: string): string[] {
    const found: string[] = [];
    const { words } = this.#indexed;
    this.#find(before, (_, last) => {
      if (words[last + 2] === after) found.push(words[last + 1]!);
      return false;
    });
    return found;
  }

  /** Whether a key stands in it and behind it another one, in the same part and with `most` words at most between them. */
  within(key: string, other: string, most: number): boolean {
    const { begins } = this.#indexed;
    return this.#find(key, (_, last) => {
      const part = begins.findLastIndex((begin) => begin <= last);
      const stop = begins[part + 1] ?? Number.POSITIVE_INFINITY;
      return this.#find(other, (first, end) => first > last && first - last - 1 <= most && end < stop);
    });
  }

  /** The parts, by their place from 0 and in their order, in which a key of whole words stands. */
  partsWith(key: string): number[] {
    const found: number[] = [];
    const { begins } = this.#indexed;
    let owner = 0;
    this.#find(key, (first, last) => {
      // Places come in their order, and so do the parts that they stand in.
      while (owner + 1 < begins.length && begins[owner + 1]! <= first) owner += 1;
      if (last < (begins[owner + 1] ?? Number.POSITIVE_INFINITY) && found.at(-1) !== owner) found.push(owner);
      return false;
    });
    return found;
  }

  /** The first part in which a key of whole words stands; null for none. */
  partWith(key: string): number | null {
    const { begins } = this.#indexed;
    let owner = 0;
    const stands = this.#find(key, (first, last) => {
      while (owner + 1 < begins.length && begins[owner + 1]! <= first) owner += 1;
      return last < (begins[owner + 1] ?? Number.POSITIVE_INFINITY);
    });
    return stands ? owner : null;
  }

  /** Goes over the places of a key until one is `met`; whether one was. */
  #find(key: string, met: (first: number, last: number) => boolean): boolean {
    if (key === '') return false;
    const { numbers, next, numberOf, first, count } = this.#indexed;
    const asked: number[] = [];
    let rarest = -1;
    let before = 0;
    for (const word of key.split(' ')) {
      const number = numberOf.get(word);
      if (number === undefined) return false;
      if (rarest < 0 || count[number]! < count[rarest]!) {
        rarest = number;
        before = asked.length;
      }
      asked.push(number);
    }
    for (let place = first[rarest]!; place >= 0; place = next[place]!) {
      const from = place - before;
      if (from < 0) continue;
      let same = 0;
      while (same < asked.length && numbers[from + same] === asked[same]) same++;
      if (same === asked.length && met(from, from + same - 1)) return true;
    }
    return false;
  }

  get #indexed(): Index {
    this.#index ??= indexOf(this.#parts);
    return this.#index;
  }
}

const nothing: readonly string[] = [''];

function indexOf(parts: readonly (readonly string[])[]): Index {
  let size = 0;
  for (const part of parts) size += Math.max(1, part.length);
  const words: string[] = new Array(size);
  const numbers = new Int32Array(size);
  const begins: number[] = [];
  const numberOf = new Map<string, number>();
  let place = 0;
  for (const part of parts) {
    begins.push(place);
    // A key without words parts the two beside it all the same.
    for (const word of part.length > 0 ? part : nothing) {
      let number = numberOf.get(word);
      if (number === undefined) {
        number = numberOf.size;
        numberOf.set(word, number);
      }
      words[place] = word;
      numbers[place] = number;
      place += 1;
    }
  }
  const next = new Int32Array(size).fill(-1);
  const first = new Int32Array(numberOf.size).fill(-1);
  const count = new Int32Array(numberOf.size);
  for (let at = size - 1; at >= 0; at -= 1) {
    const number = numbers[at]!;
    next[at] = first[number]!;
    first[number] = at;
    count[number]! += 1;
  }
  return { words, numbers, next, numberOf, first, count, begins };
}
