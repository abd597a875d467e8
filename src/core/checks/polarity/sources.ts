import type { CheckAnswer } from '../finding.ts';
import { ByPair } from '../reading/by-pair.ts';
import type { EarlierEntry } from '../reading/earlier-index.ts';
import { type Negation, negationsIn } from '../reading/negation.ts';
import type { View } from '../reading/view.ts';
import { fillers, type Word, wordsOf } from '../reading/words.ts';

/* What a text may turn round: lines of answers, and kept sentences, with what is asked of them for every sentence of the text. */

/** A line that says something; `answer` is the id of the answer that it is of. */
export type Source = { text: string; words: readonly Word[]; answer?: string };

/** A negation of a source; `wanted` are the words governed that count. */
export type Denial = { source: Source; negation: Negation; wanted: readonly Word[] };

/** A place in a source. */
export type SourcePlace = { source: Source; at: number };

/** How many of the words behind a negation are looked at, and how far it reaches. */
export const most = 6;
export const reach = most + 4;

/** The words that count of those a negation governs. */
export const headed = (words: readonly Word[]): Word[] =>
  withoutReason(words)
    .filter(({ key }) => !fillers.has(key) || key === 'có')
    .slice(0, most);

/** "chưa đóng cửa do thiếu vốn" denies the closing, not its reason. */
function withoutReason(words: readonly Word[]): readonly Word[] {
  const reason = words.findIndex(({ key }, at) => at > 1 && (key === 'do' || key === 'vì' || key === 'bởi'));
  return reason < 0 ? words : words.slice(0, reason);
}

const opposites = new Map(
  'tăng giảm,vượt hụt,cao thấp,nhiều ít,đủ thiếu,trước sau,đúng trễ,nhanh chậm,mạnh yếu,tốt kém,trên dưới,thuận khó'
    .split(',')
    .flatMap((pair) => {
      const [one, two] = pair.split(' ') as [string, string];
      return [
        [one, two],
        [two, one],
      ] as [string, string][];
    }),
);

/** The word that says the opposite. */
export const oppositeOf = (key: string): string | undefined => opposites.get(key);

/** The two words before a place and the two behind it; numbers without leading zeros. */
export const around = (words: readonly Word[], at: number): readonly (string | undefined)[] =>
  [-2, -1, 1, 2].map((step) => words[at + step]?.key.replace(/^0+(?=\d)/, ''));

const between = (key: string, neighbours: readonly (string | undefined)[]): string =>
  `${key} ${neighbours[1]} ${neighbours[2]}`;

/** Sources in their order, found by the words they have; lists of places are in the order of the sources. */
export class Sources {
  readonly all: readonly Source[];
  readonly #pairs = new ByPair<Source>();
  readonly #denials = new ByPair<Denial>();
  readonly #turns = new Map<string, SourcePlace[]>();
  readonly #order = new Map<Source, number>();

  constructor(all: readonly Source[]) {
    this.all = all;
    for (const [order, source] of all.entries()) {
      this.#order.set(source, order);
      const { text, words } = source;
      words.forEach((word, at) => {
        const next = words[at + 1];
        if (next && this.#pairs.of(word.key, next.key).at(-1) !== source)
          this.#pairs.add(word.key, next.key, source);
        if (!opposites.has(word.key)) return;
        push(this.#turns, between(word.key, around(words, at)), { source, at });
      });
      for (const negation of negationsIn(text, words, reach)) {
        const wanted = headed(negation.words);
        if (wanted.length < 2) continue;
        this.#denials.add(wanted[0]!.key, wanted[1]!.key, { source, negation, wanted });
      }
    }
  }

  /** Sources in which these two words stand side by side. */
  withPair(one: Word | undefined, two: Word | undefined): readonly Source[] {
    return this.#pairs.of(one?.key ?? '', two?.key ?? '');
  }

  /** Denials whose first two words stand side by side among these, in the order of the sources. */
  denialsOf(words: readonly Word[]): Denial[] {
    if (this.#denials.isEmpty) return [];
    const found = new Set<Denial>();
    for (let at = 0; at + 1 < words.length; at++)
      for (const denial of this.#denials.of(words[at]!.key, words[at + 1]!.key)) found.add(denial);
    return [...found].sort((a, b) => this.before(a.source, b.source) || a.negation.at - b.negation.at);
  }

  /** Places of a word that has an opposite, between the same two neighbours. */
  between(key: string, neighbours: readonly (string | undefined)[]): readonly SourcePlace[] {
    return this.#turns.get(between(key, neighbours)) ?? [];
  }

  /** Compares two sources by their order. */
  before(a: Source, b: Source): number {
    return this.#order.get(a)! - this.#order.get(b)!;
  }
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}

const ofAnswers = new WeakMap<readonly CheckAnswer[], Sources>();
const none: readonly CheckAnswer[] = [];

/** The lines of the answers that are words. */
export function answerSources(view: View): Sources {
  const all = view.material.answers ?? none;
  const found = ofAnswers.get(all);
  if (found) return found;
  const answers = all.filter(({ type }) => type === 'text' || type === 'event' || type === 'reference');
  const sources = new Sources(
    answers.flatMap((answer) =>
      answer.text.split('\n').map((text) => ({ text, words: wordsOf(text), answer: answer.id })),
    ),
  );
  ofAnswers.set(all, sources);
  return sources;
}

const ofEntries = new WeakMap<EarlierEntry, Sources>();

/** An earlier sentence as a source. */
export function entrySource(entry: EarlierEntry): Sources {
  const { text } = entry.sentence;
  const found = ofEntries.get(entry) ?? new Sources([{ text, words: wordsOf(text) }]);
  ofEntries.set(entry, found);
  return found;
}
