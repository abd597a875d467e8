import { check } from '../../../src/core/checks/check.ts';
import { type EvalAnswer, evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';

/* Answers as officers give them, and the errors of a text under them: what the tests of written reports share. */

export const number = (id: string, label: string, value: number, unit: string): EvalAnswer => ({
  ...{ id, label, type: 'number', value, unit, text: String(value) },
});
export const money = (id: string, label: string, value: number): EvalAnswer => ({
  ...{ id, label, type: 'money', value, unit: 'đồng', text: String(value) },
});
export const percent = (id: string, label: string, value: number): EvalAnswer => ({
  ...{ id, label, type: 'percent', value, unit: '%', text: `${value}%` },
});
export const words = (id: string, label: string, value: string): EvalAnswer => ({
  ...{ id, label, type: 'text', value, text: value },
});
export const event = (id: string, name: string, date: string, people: number, place: string): EvalAnswer => ({
  ...{
    id,
    label: 'Sự kiện',
    type: 'event',
    value: { name, date, people, place },
    text: `${name}, ${people} đb`,
  },
});

export const errors = (answers: EvalAnswer[], previous: string, draft: string, period?: string): string[] =>
  found('error', answers, previous, draft, period);

/** What is only to be looked at. */
export const warnings = (answers: EvalAnswer[], previous: string, draft: string, period?: string): string[] =>
  found('warning', answers, previous, draft, period);

const found = (
  weight: 'error' | 'warning',
  answers: EvalAnswer[],
  previous: string,
  draft: string,
  period = '2024-06',
): string[] => {
  const { material, draft: text } = evalMaterial({
    ...{ id: 'test', section: 'test', period, answers, previous: [previous], draft, faults: [] },
  });
  return check(material, text)
    .findings.filter(({ severity }) => severity === weight)
    .map(({ kind, quote }) => `${kind} ${quote}`);
};

/** Turns of phrase: the true sentence, and the same one with a slip in it. */
export type Row = [
  what: string,
  answers: EvalAnswer[],
  previous: string,
  clean: string,
  slip: [RegExp | string, string],
  found: string[],
];
