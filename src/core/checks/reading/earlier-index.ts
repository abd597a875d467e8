import { carryLabels } from '../../plan.ts';
import { comparePeriods, dataWindow } from '../../vietnamese/dates/periods.ts';
import type { Fact, PeriodId } from '../../vietnamese/types.ts';
import type { EarlierSentence } from '../finding.ts';
import { KeyText } from './key-text.ts';
import { byNumber, identitiesOf, type KnownReference } from './known-names.ts';
import { isDescription } from './standing/descriptions.ts';
import { WordPostings } from './word-postings.ts';
import { keysOf, longWords, type Word, wordsOf } from './words.ts';

/**
 * An earlier sentence, ready to be compared; `moved` is its key with its period labels carried into the period under check. `lasting` ones
 * tell nothing of their month: standing sentences, and descriptions that count something ("03 đến 05 ngày làm việc", "100% chi bộ").
 */
export type EarlierEntry = {
  sentence: EarlierSentence;
  key: string;
  moved: string;
  words: ReadonlySet<string>;
  newest: boolean;
  lasting: boolean;
};

/** A fact of a dated sentence. */
export type DatedFact = { fact: Fact; entry: EarlierEntry };

/** The key of a figure: its kind and value. */
export const figureKey = ({ kind, value }: Pick<Fact, 'kind' | 'value'>): string =>
  `${kind} ${Number(value)}`;

/** The earlier reports, ready to be asked: which sentence is this, which one is it close to, what figures stood in it. */
export type EarlierIndex = {
  entries: readonly EarlierEntry[];
  newestPeriod: PeriodId | null;
  /** The entry with this key, as it stood or moved along; standing ones first. */
  byKey: ReadonlyMap<string, EarlierEntry>;
  postings: WordPostings;
  /** Facts of the dated sentences of the newest earlier report: what may be last month's. */
  dated: readonly DatedFact[];
  /** All facts of the newest earlier report: what a change may be reckoned from, also where a description has it ("tiêu hủy 41 con lợn"). */
  figures: readonly DatedFact[];
  /** Those that are figures, by kind and value. */
  datedFigures: ReadonlyMap<string, readonly DatedFact[]>;
  /** Lasting sentences by kind and value of the figures they have. */
  lastingFigures: ReadonlyMap<string, readonly EarlierEntry[]>;
  names: EarlierNames;
  /** Keys of the standing sentences. */
  standing: KeyText;
};

/** What earlier reports name. Texts are long keys, standing ones and dated ones apart. */
export type EarlierNames = {
  standing: KeyText;
  dated: KeyText;
  references: readonly KnownReference[];
  byNumber: ReadonlyMap<string, readonly KnownReference[]>;
  /** Days that standing text names. */
  days: ReadonlySet<string>;
  /** Spans of years: "giai đoạn 2021 - 2025". */
  spans: readonly { from: string; to: string }[];
  identities: Record<'standing' | 'dated', ReadonlyMap<string, ReadonlySet<string>>>;
};

const cache = new WeakMap<readonly EarlierSentence[], Map<string, EarlierIndex>>();
const none: readonly EarlierSentence[] = [];

/** Indexes earlier sentences for one period; the same sentences are indexed once. */
export function earlierIndex(
  earlier: readonly EarlierSentence[] | null,
  period: PeriodId | null,
): EarlierIndex {
  const sentences = earlier ?? none;
  const byPeriod = cache.get(sentences) ?? new Map<string, EarlierIndex>();
  cache.set(sentences, byPeriod);
  const found = byPeriod.get(period ?? '') ?? build(sentences, period);
  byPeriod.set(period ?? '', found);
  return found;
}

function build(sentences: readonly EarlierSentence[], period: PeriodId | null): EarlierIndex {
  const periods = sentences
    .flatMap((sentence) => (sentence.period ? [sentence.period] : []))
    .sort(comparePeriods);
  const newestPeriod = periods.at(-1) ?? null;
  const byKey = new Map<string, EarlierEntry>();
  const entries = sentences.map((sentence): EarlierEntry => {
    const own = wordsOf(sentence.text);
    const key = keyOf(own);
    const carried =
      period && sentence.period && period !== sentence.period
        ? carryLabels({ text: sentence.text, marks: [] }, sentence.period, period).text
        : sentence.text;
    const now = carried === sentence.text ? own : wordsOf(carried);
    const moved = keyOf(now);
    const words = new Set(now.map((word) => word.key));
    // An imported report says which of its sentences are dated; of loose paragraphs that is only a guess, which a description tempers.
    const lasting = sentence.standing || (sentence.id === null && isDescription(sentence));
    return { sentence, key, moved, words, newest: sentence.period === newestPeriod, lasting };
  });
  // A standing sentence wins over a dated one with the same words.
  for (const entry of [
    ...entries.filter((one) => one.sentence.standing),
    ...entries.filter((one) => !one.sentence.standing),
  ]) {
    for (const key of [entry.key, entry.moved]) if (!byKey.has(key)) byKey.set(key, entry);
  }
  const figures = entries
    .filter((entry) => entry.newest)
    .flatMap((entry) => entry.sentence.facts.map((fact) => ({ fact, entry })));
  const dated = figures.filter(({ entry }) => !entry.lasting);
  const standing = new KeyText(
    entries.flatMap(({ sentence }) => (sentence.standing ? [keysOf(sentence.text)] : [])),
  );
  return {
    entries,
    newestPeriod,
    byKey,
    postings: new WordPostings(entries.map((one) => one.words)),
    dated,
    figures,
    datedFigures: byFigure(dated.map((one) => [one.fact, one])),
    lastingFigures: byFigure(
      entries.flatMap((entry) =>
        entry.lasting ? entry.sentence.facts.map((fact): [Fact, EarlierEntry] => [fact, entry]) : [],
      ),
    ),
    names: namesOf(entries),
    standing,
  };
}

function byFigure<T>(all: readonly (readonly [Fact, T])[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const [fact, one] of all) {
    if (fact.kind !== 'quantity' && fact.kind !== 'money' && fact.kind !== 'percent') continue;
    const known = found.get(figureKey(fact));
    if (known) known.push(one);
    else found.set(figureKey(fact), [one]);
  }
  return found;
}

/** The key by which a sentence is known again: its folded words, whatever their signs. */
export const keyOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

function namesOf(entries: readonly EarlierEntry[]): EarlierNames {
  const references: KnownReference[] = [];
  const days = new Set<string>();
  const spans: { from: string; to: string }[] = [];
  for (const { sentence, newest } of entries) {
    for (const fact of sentence.facts) {
      if (fact.kind === 'reference') {
        const ofMonth = !sentence.standing && newest && isOfItsMonth(fact.value.date, sentence.period);
        references.push({ value: fact.value, from: ofMonth ? 'last-month' : 'earlier' });
      } else if (fact.kind === 'date' && sentence.standing) days.add(fact.value);
      else if (fact.kind === 'period' && typeof fact.value === 'object') spans.push(fact.value);
    }
  }
  // Who a description of every month names is no one of last month alone.
  const texts = (standing: boolean) =>
    entries.flatMap(({ sentence, lasting }) => (lasting === standing ? [sentence.text] : []));
  return {
    standing: new KeyText(texts(true).map((text) => longWords(wordsOf(text)))),
    dated: new KeyText(texts(false).map((text) => longWords(wordsOf(text)))),
    references,
    byNumber: byNumber(references),
    days,
    spans,
    identities: { standing: identitiesOf(texts(true)), dated: identitiesOf(texts(false)) },
  };
}

const isOfItsMonth = (date: string | null, period: PeriodId | null): boolean =>
  date !== null && period !== null && (date.startsWith('--') || date >= dataWindow(period).from);

/** The earlier sentence with the most words in common (Dice on their sets), if it has at least `least`. */
export function nearest(
  index: EarlierIndex,
  words: ReadonlySet<string>,
  least: number,
  wanted: (entry: EarlierEntry) => boolean,
): { entry: EarlierEntry; likeness: number } | null {
  const own = [...words];
  // A set with a Dice of d has at least d/(2-d) of these words.
  const { places, counts, rest } = index.postings.probe(own, least / (2 - least));
  let best: { entry: EarlierEntry; likeness: number; at: number } | null = null;
  for (const at of places) {
    const entry = index.entries[at]!;
    const both = own.length + entry.words.size;
    const likeliest = (2 * Math.min(counts[at]! + rest, entry.words.size)) / both;
    if (likeliest < least || likeliest < (best?.likeness ?? 0) || !wanted(entry)) continue;
    const likeness = (2 * common(own, entry.words)) / both;
    if (likeness < least || likeness < (best?.likeness ?? 0)) continue;
    if (best && likeness === best.likeness && !comesFirst(own, entry, at, best)) continue;
    best = { entry, likeness, at };
  }
  return best;
}

function common(words: readonly string[], own: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (own.has(word)) count += 1;
  return count;
}

/** Of equals the one that has the earliest of the words comes first, then the one that stands first. */
function comesFirst(
  words: readonly string[],
  entry: EarlierEntry,
  at: number,
  best: { entry: EarlierEntry; at: number },
): boolean {
  const first = words.find((word) => entry.words.has(word) || best.entry.words.has(word))!;
  const [mine, theirs] = [entry.words.has(first), best.entry.words.has(first)];
  return mine && theirs ? at < best.at : mine;
}
