import type { CheckAnswer } from '../../finding.ts';
import { fillers } from '../words.ts';
import { isBody, isMeasured, isOfAny, isPeople, isUnit } from './units.ts';

/* The figures of the answers, found by what a text says of its own: a text and its answers grow together, and to ask all of all takes long. */

/** An amount that an answer states, with the words that say what it is of. `own` is the answer's value itself, not a figure inside its words. */
export type StatedAmount = {
  answer: CheckAnswer;
  kind: 'quantity' | 'money' | 'percent';
  value: number;
  unit: readonly string[];
  words: ReadonlySet<string>;
  own: boolean;
};

/** Words that say nothing about what a figure counts: the verbs that only say that something is there. */
const light = new Set('có còn phát sinh xảy ra ghi nhận để nào bất kỳ ai thêm mới bị được vẫn hề'.split(' '));

/** The words that say what a figure counts. */
export const contentOf = (words: Iterable<string>): Set<string> => {
  const content = new Set<string>();
  for (const word of words) if (!fillers.has(word) && !light.has(word)) content.add(word);
  return content;
};

/** Whether a word is one of the verbs that only say that something is there. */
export const isLight = (word: string): boolean => light.has(word);

const late = ['trễ', 'chậm', 'muộn'];

/** Figures by their kind, unit, value and words; every list is in the order of the answers. */
export class AmountIndex {
  readonly all: readonly StatedAmount[];
  /** Counts stated by an answer itself that its words call late. */
  readonly late: readonly StatedAmount[];
  readonly #order = new Map<StatedAmount, number>();
  readonly #ofKind = new Map<StatedAmount['kind'], StatedAmount[]>();
  /** Counts without a unit, in measures, and of people. */
  readonly #bare: StatedAmount[] = [];
  readonly #measured: StatedAmount[] = [];
  readonly #people: StatedAmount[] = [];
  /** Counts in units of any kind of thing, and of bodies. */
  readonly #ofAny: StatedAmount[] = [];
  readonly #bodies: StatedAmount[] = [];
  readonly #byHead = new Map<string, StatedAmount[]>();
  /** The units of all kinds. */
  readonly #units = new Map<string, (readonly string[])[]>();
  readonly #byValue = new Map<number, StatedAmount[]>();
  readonly #contents = new Map<StatedAmount, ReadonlySet<string>>();
  #byWord: Map<string, StatedAmount[]> | null = null;

  constructor(all: readonly StatedAmount[]) {
    this.all = all;
    this.late = all.filter(
      ({ own, kind, words }) => own && kind === 'quantity' && late.some((word) => words.has(word)),
    );
    for (const one of all) {
      this.#order.set(one, this.#order.size);
      push(this.#ofKind, one.kind, one);
      const [head] = one.unit;
      if (head !== undefined) push(this.#units, head, one.unit);
      if (one.kind !== 'quantity') continue;
      if (head === undefined) this.#bare.push(one);
      else push(this.#byHead, head, one);
      if (isMeasured(one.unit)) this.#measured.push(one);
      if (isPeople(one.unit)) this.#people.push(one);
      if (isOfAny(one.unit)) this.#ofAny.push(one);
      if (isBody(one.unit)) this.#bodies.push(one);
      push(this.#byValue, one.value, one);
    }
  }

  /** Figures of a kind. */
  ofKind(kind: StatedAmount['kind']): readonly StatedAmount[] {
    return this.#ofKind.get(kind) ?? [];
  }

  /** Counts whose unit may fit one of a text, or whose value is the same; `tail` are the words behind the figure of the text. */
  alike(unit: readonly string[], tail: readonly string[], value: number): readonly StatedAmount[] {
    if (unit.length === 0) return this.ofKind('quantity');
    return this.#inOrder([
      this.#bare,
      isMeasured(unit) ? this.#measured : [],
      isPeople(unit) ? this.#people : [],
      isUnit(unit) ? this.#bodies : [],
      this.#ofAny,
      this.#byHead.get(unit[0]!) ?? [],
      this.#byHead.get(tail[0] ?? '') ?? [],
      this.#byHead.get(tail[1] ?? '') ?? [],
      this.#byValue.get(value) ?? [],
    ]);
  }

  /** Counts with a unit that have at least one of these words of content. */
  withAny(words: Iterable<string>): readonly StatedAmount[] {
    this.#byWord ??= this.#words();
    return this.#inOrder([...words].map((word) => this.#byWord!.get(word) ?? []));
  }

  /** Whether all words of the unit of some figure are among these. */
  hasUnitAmong(words: readonly string[]): boolean {
    return words.some((word) =>
      (this.#units.get(word) ?? []).some((unit) => unit.every((one) => words.includes(one))),
    );
  }

  /** The words of content of a figure. */
  content(one: StatedAmount): ReadonlySet<string> {
    const found = this.#contents.get(one) ?? contentOf(one.words);
    this.#contents.set(one, found);
    return found;
  }

  #words(): Map<string, StatedAmount[]> {
    const found = new Map<string, StatedAmount[]>();
    for (const one of this.ofKind('quantity'))
      if (one.unit.length > 0) for (const word of this.content(one)) push(found, word, one);
    return found;
  }

  #inOrder(lists: readonly (readonly StatedAmount[])[]): readonly StatedAmount[] {
    const places = new Set<number>();
    for (const list of lists) for (const one of list) places.add(this.#order.get(one)!);
    return [...places].sort((a, b) => a - b).map((place) => this.all[place]!);
  }
}

function push<K, T>(map: Map<K, T[]>, key: K, one: T): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}
