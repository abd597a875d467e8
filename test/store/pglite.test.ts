import { describe } from 'vitest';
import { contract } from './contract.ts';
import { draftContract } from './draft-contract.ts';

/* The store's promises on the embedded database. */

describe('on PGlite', () => {
  contract(() => ({ memory: true }));
});

describe('reports on PGlite', () => {
  draftContract(() => ({ memory: true }));
});
