/** The words of a text with how often each occurs. */
type Bag = { size: number; counts: Map<string, number> };

/** Share of common words (Dice), 1 for the same text; 0 without a closer look where the lengths alone rule a likeness out. */
export class Likeness {
  readonly #bags = new Map<string, Bag>();

  of(a: string, b: string): number {
    if (a === b) return 1;
    const [x, y] = [this.#bag(a), this.#bag(b)];
    if (Math.min(x.size, y.size) < 0.15 * Math.max(x.size, y.size)) return 0;
    let common = 0;
    for (const [word, count] of x.counts) common += Math.min(count, y.counts.get(word) ?? 0);
    return (2 * common) / (x.size + y.size);
  }

  #bag(text: string): Bag {
    let bag = this.#bags.get(text);
    if (!bag) {
      const words = text.split(' ');
      bag = { size: words.length, counts: new Map() };
      for (const word of words) bag.counts.set(word, (bag.counts.get(word) ?? 0) + 1);
      this.#bags.set(text, bag);
    }
    return bag;
  }
}
