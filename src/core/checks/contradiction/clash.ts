import type { SeenSentence } from '../reading/view.ts';

/** Two places of a text that cannot both be right: the one that is doubted, in its sentence, and what the other says. */
export type Clash = { sentence: SeenSentence; start: number; end: number; expected: string; answer?: string };
