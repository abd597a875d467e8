import { describe } from 'vitest';
import { memory } from '../support/memory.ts';
import { callsContract } from './calls-contract.ts';
import { contract } from './contract.ts';
import { draftContract } from './draft-contract.ts';
import { recordContract } from './record-contract.ts';

/* The store's promises on the embedded database. */

describe('on PGlite', () => {
  contract(() => memory);
});

describe('reports on PGlite', () => {
  draftContract(() => memory);
});

describe('whole periods on PGlite', () => {
  recordContract(() => memory);
});

describe('calls to a model on PGlite', () => {
  callsContract(() => memory);
});
