import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describedQueries, figureQueryNames } from '../../src/core/asking/figure-queries.ts';
import { fillPart, parsePrompt, promptParts } from '../../src/core/model-prompt.ts';
import { PromptsProblem, readDraftPrompt, readQuestionPrompt } from '../../src/prompts.ts';

/* Prompt files: what they must have, and how places are filled. */

const own = resolve(import.meta.dirname, '../../prompts');
const file = (front: string, body: string) => `---\n${front}\n---\n${body}`;
const front = 'name: thu\nversion: 2\noutput: section-plan\ninputs: [ky]';
const body = promptParts.map((part) => `=== ${part} ===\nPhần ${part}, {{ky}}.\n`).join('\n');

test('a prompt has its name, version, parts and the hash of its text', () => {
  const parsed = parsePrompt('thu.md', file(front, body));
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
  expect(parsed.prompt).toMatchObject({ name: 'thu', version: 2, inputs: ['ky'] });
  expect(parsed.prompt.parts.system).toBe('Phần system, {{ky}}.');
  const other = parsePrompt('thu.md', file(front, body.replace('Phần section', 'Mục')));
  expect('prompt' in other && other.prompt.hash).not.toBe(parsed.prompt.hash);
});

const broken: [what: string, text: string, line: number, says: RegExp][] = [
  ['no front matter', body, 1, /front matter/],
  ['no version', file('name: thu\noutput: section-plan\ninputs: [ky]', body), 2, /./],
  ['another shape of answer', file(front.replace('section-plan', 'essay'), body), 4, /section-plan/],
  [
    'a place that is no input',
    file(front, body.replace('{{ky}}', '{{nam}}')),
    8,
    /\{\{nam\}\} is not among the inputs/,
  ],
  ['a part missing', file(front, body.replace('=== repair ===', '')), 7, /repair/],
];
test.each(broken)('%s is an issue with its line', (_, text, line, says) => {
  const parsed = parsePrompt('thu.md', text);
  if (!('issues' in parsed)) throw new Error('it was read');
  expect(parsed.issues[0]!.line).toBe(line);
  expect(parsed.issues.map(({ what }) => what).join('\n')).toMatch(says);
});

describe('filling', () => {
  test.each(['$&', '$1', '{{ky}}', '{{khac}}', '\\', '$$'])('a value %s stands as it is', (value) => {
    expect(fillPart('a {{ky}} b {{ky}}', { ky: value })).toBe(`a ${value} b ${value}`);
  });
  test('a place without a value is a fault of the caller', () => {
    expect(() => fillPart('{{ky}}', {})).toThrow(/\{\{ky\}\}/);
  });
});

test('the prompt for questions describes every query of the catalogue; a missing one is named', () => {
  const { parts } = readQuestionPrompt(own);
  expect([...describedQueries(parts.shared).keys()]).toEqual(figureQueryNames);
  const folder = mkdtempSync(join(tmpdir(), 'thuky-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'model'));
  const text = readFileSync(join(own, 'model/tra-cuu.md'), 'utf8').replace(/^- who_answered: .*$/mu, '');
  writeFileSync(join(folder, 'model/tra-cuu.md'), text);
  expect(() => readQuestionPrompt(folder)).toThrow(/who_answered; add a line/);
});

test('the prompt of this project is read; a folder without one is told what to do', () => {
  expect(readDraftPrompt(own).name).toBe('soan-muc');
  expect(() => readDraftPrompt('/nowhere')).toThrow(PromptsProblem);
  expect(() => readDraftPrompt('/nowhere')).toThrow(/copy it from the prompts/);
});
