import { afterAll, describe } from 'vitest';
import { callsContract } from './calls-contract.ts';
import { contract } from './contract.ts';
import { draftContract } from './draft-contract.ts';
import { recordContract } from './record-contract.ts';
import { dropSchema, newSchema, testUrl, withoutPostgres } from './support.ts';

/* The same promises on PostgreSQL, in a schema of this file's own. */

const schema = newSchema();

describe.skipIf(withoutPostgres)('on PostgreSQL', () => {
  afterAll(() => dropSchema(schema));
  contract(() => ({ url: testUrl, schema }));
});

describe.skipIf(withoutPostgres)('reports on PostgreSQL', () => {
  const other = newSchema();
  afterAll(() => dropSchema(other));
  draftContract(() => ({ url: testUrl, schema: other }));
});

describe.skipIf(withoutPostgres)('whole periods on PostgreSQL', () => {
  const third = newSchema();
  afterAll(() => dropSchema(third));
  recordContract(() => ({ url: testUrl, schema: third }));
});

describe.skipIf(withoutPostgres)('calls to a model on PostgreSQL', () => {
  const fourth = newSchema();
  afterAll(() => dropSchema(fourth));
  callsContract(() => ({ url: testUrl, schema: fourth }));
});
