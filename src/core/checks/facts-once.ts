import { readFacts } from '../vietnamese/facts.ts';
import type { Fact } from '../vietnamese/types.ts';
import { readOnce } from './read-once.ts';

/** The facts of a sentence or answer. */
export const factsOnce: (text: string) => readonly Fact[] = readOnce(3000, (text) => readFacts(text));
