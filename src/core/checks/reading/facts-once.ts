import { readFacts } from '../../vietnamese/facts.ts';
import { fold } from '../../vietnamese/letters/fold.ts';
import type { Fact } from '../../vietnamese/types.ts';
import { countNouns, measures } from '../../vietnamese/words/words.ts';
import { readOnce } from './read-once.ts';

type FactReader = (text: string) => readonly Fact[];

/** The facts of a text by the words of the genre alone. */
export const factsOnce: FactReader = readOnce(3000, (text) => readFacts(text));

const common = new Set([...countNouns, ...measures].map(fold));

const readers = readOnce(8, (key) => {
  const units = key.split('\n');
  return readOnce(1000, (text) => readFacts(text, { units }));
});

/** A reader that also knows the nouns that the office's questions count ("trẻ", "lễ hội"). */
export function factsWithUnits(units: readonly string[]): FactReader {
  const own = [...new Set(units.map(fold))].filter((unit) => unit !== '' && !common.has(unit)).sort();
  return own.length === 0 ? factsOnce : readers(own.join('\n'));
}
