import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshInterview, type Interview, isComplete, standings } from '../../src/core/interview.ts';
import { takeWords } from '../../src/core/interviewing/interview-turn.ts';
import { office, template } from '../support/worlds.ts';

/* The three minutes of README: what a newcomer copies from there answers everything that is asked, and nothing is asked back. */

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
const steps = readme
  .slice(readme.indexOf('### Three minutes'))
  .split('\n')
  .filter((line) => /^[23]\. /.test(line))
  .slice(0, 2);

/** What README has people say in steps 2 and 3: the numbered words in backquotes behind their name. */
const sayings = steps
  .flatMap((step) => step.split(/(?=\*\*)/))
  .flatMap((part, index, parts) => {
    const person = office.people.find(({ name }) => part === `**${name}`);
    const said = [...(parts[index + 1] ?? '').matchAll(/`(\d[^`]*:[^`]*)`/g)].map((one) => one[1]!);
    return person ? [{ name: person.name, unit: person.unit, said }] : [];
  });

test('everybody who is asked says something', () => {
  const asked = office.people.filter((one) => one.roles.includes('contributor')).map(({ name }) => name);
  expect(sayings.map(({ name }) => name).sort()).toEqual(asked.sort());
});

describe.each(sayings)('$name', ({ unit, said }) => {
  test('is understood and owes nothing', () => {
    const questions = template.questions.filter((one) => one.owner === unit);
    const settled = questions.filter((one) => one.carry === 'year').map(({ id }) => id);
    let interview: Interview = {
      template,
      questions: questions.map(({ id }) => id),
      last: [],
      state: { ...freshInterview, settled },
      answers: [],
    };
    for (const [index, words] of said.entries()) {
      const turn = takeWords(interview, words, {
        reply: { period: '2023-09', now: '2023-09-11', office },
        revision: index + 1,
        voids: false,
        place: { channel: 'D1', ts: `${index + 1}.000100` },
      });
      const told = new Set(turn.said.map(({ kind }) => kind));
      expect([...told].filter((kind) => kind !== 'noted' && kind !== 'asked-now')).toEqual([]);
      const given = new Set(turn.answers.map(({ question }) => question));
      const kept = interview.answers.filter(({ question }) => !given.has(question));
      interview = {
        ...interview,
        state: turn.state,
        answers: [
          ...kept,
          ...turn.answers.map((one) => ({ ...one, place: null, at: '2023-09-11T01:00:00Z' })),
        ],
      };
    }
    expect(isComplete(standings(interview), interview.state)).toBe(true);
  });
});
