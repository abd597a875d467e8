import { expect, test } from 'vitest';
import { readLocatedYaml } from '../../src/core/located-yaml.ts';

/* YAML with its places. */

const read = (text: string) => {
  const yaml = readLocatedYaml('a.yml', text);
  if ('issues' in yaml) throw new Error(JSON.stringify(yaml.issues));
  return yaml;
};

test.each<[PropertyKey[], number]>([
  [['a'], 1],
  [['b', 0], 3],
  [['b', 1, 'd'], 5],
  [['b', 1, 'khong-co'], 4],
  [['b', 7], 2],
])('%j stands in line %i', (path, line) => {
  expect(read('a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n').line(path)).toBe(line);
});

test('dates and numbers of documents stay strings; a number keeps what was typed', () => {
  const yaml = read('a: 2023-09-07\nb: 12/9/2023\nc: 1.245\nd: 08\ne: 1_000\nf: no\n');
  expect(yaml.value).toMatchObject({ a: '2023-09-07', b: '12/9/2023', f: 'no', e: '1_000' });
  expect([yaml.source(['c']), yaml.source(['d'])]).toEqual(['1.245', '08']);
});

test.each([
  ['a doubled key', 'a: 1\nb: 2\na: 3\n', 3],
  ['a title with a second colon', 'a:\n  - title: về việc: rà soát\n', 2],
  ['an open quotation mark, at the end of what it swallows', 'a: 1\nb: "x\n', 3],
  ['a tab for an indent', 'a:\n\tb: 1\n', 2],
  ['an unknown tag', 'a: !x 1\n', 1],
])('%s is an issue with its line', (_, text, line) => {
  const yaml = readLocatedYaml('a.yml', text);
  expect('issues' in yaml && yaml.issues[0]).toMatchObject({ file: 'a.yml', line });
});
