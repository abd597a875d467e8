const none: readonly never[] = [];

/** Lists by two words that stand side by side; asked at every word of a text, so no key is made of the two. */
export class ByPair<T> {
  readonly #lists = new Map<string, Map<string, T[]>>();

  get isEmpty(): boolean {
    return this.#lists.size === 0;
  }

  /** The list of two words, if there is one. */
  get(one: string, two: string): readonly T[] | undefined {
    return this.#lists.get(one)?.get(two);
  }

  /** The same, empty where there is none. */
  of(one: string, two: string): readonly T[] {
    return this.get(one, two) ?? none;
  }

  add(one: string, two: string, item: T): void {
    let behind = this.#lists.get(one);
    if (behind === undefined) {
      behind = new Map();
      this.#lists.set(one, behind);
    }
    const list = behind.get(two);
    if (list) list.push(item);
    else behind.set(two, [item]);
  }
}
