/* node test/eval/generate.ts FOLDER: writes checks.jsonl and families.tsv (id, kind, family), the examiner's set, into an existing folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSet } from './build-set.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to: node test/eval/generate.ts FOLDER');
const set = buildSet();
writeFileSync(join(folder, 'checks.jsonl'), set.map(({ case: one }) => `${JSON.stringify(one)}\n`).join(''));
writeFileSync(
  join(folder, 'families.tsv'),
  set.map(({ family, case: one }) => `${one.id}\t${one.faults[0]?.kind ?? 'clean'}\t${family}\n`).join(''),
);
