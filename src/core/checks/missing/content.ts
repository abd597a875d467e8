import { fillers, longKey } from '../reading/words.ts';

/** The words of a text that say something, with abbreviations written out. */
export const content = (text: string): string[] =>
  longKey(text)
    .split(' ')
    .filter((key) => key !== '' && !fillers.has(key));
