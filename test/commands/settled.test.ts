/* --settled as an option of check and draft: what is printed, and how it ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, root, thuky } from '../support/cli.ts';

const report = join(root, 'fixtures/2023-08/bao-cao.md');
const answers = join(root, 'fixtures/2023-09/answers.yml');

test('an owed question is settled in a file: exit 0, and findings.json shows who and why', () => {
  const dir = folder();
  const path = join(dir, 'answers.yml');
  writeFileSync(
    path,
    readFileSync(answers, 'utf8').replace(/^ {2}luot-tiep-cong-dan: .*$/m, '  luot-tiep-cong-dan: pending'),
  );
  const draft = (...more: string[]) =>
    thuky([
      'draft',
      '--period',
      '2023-09',
      '--answers',
      path,
      '--previous',
      report,
      '--out',
      join(dir, 'out'),
      ...more,
    ]);
  const found = () => JSON.parse(readFileSync(join(dir, 'out/findings.json'), 'utf8'));
  expect(draft().code).toBe(1);
  const [owed] = found().findings;
  expect(owed).toMatchObject({ question: 'luot-tiep-cong-dan', exits: ['no-report'] });
  const settled = join(dir, 'settled.yml');
  writeFileSync(
    settled,
    `settled:\n  - { key: ${owed.key}, exit: no-report, by: nguyet, why: Thanh tra chưa gửi }\n`,
  );
  const run = draft('--settled', settled);
  expect(run.code).toBe(0);
  expect(run.err).toContain('Hà Thu Nguyệt: Thanh tra chưa gửi');
  expect(found()).toMatchObject({
    findings: [],
    settled: [{ key: owed.key, exit: 'no-report', by: 'nguyet', why: 'Thanh tra chưa gửi' }],
    recorded: [],
    unused: [],
  });
});

test('a bad file ends with exit 2, its line and what to do', () => {
  const path = join(folder(), 'settled.yml');
  writeFileSync(path, 'settled:\n  - { key: 0123456789abcdef, exit: keep, by: nguyet }\n');
  const run = thuky(['check', '--draft', report, '--settled', path]);
  expect(run.code).toBe(2);
  expect(run.err).toContain(`${path}, dòng 2: thiếu "why". Hãy ghi lý do`);
});
