import { stringify } from 'yaml';
import type { AnswerValue, EventAnswer, ReferenceAnswer } from '../answer.ts';
import { readLocatedYaml } from '../located-yaml.ts';
import type { ReportTemplate } from '../template.ts';
import { writeDate } from '../vietnamese/dates/dates.ts';
import { writeMoney } from '../vietnamese/numbers/money.ts';
import { writeNumber } from '../vietnamese/numbers/numbers.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { answerWords } from './answer-words.ts';
import { typeAnswers } from './answers-file.ts';

/** An answers file as text; `left` are the questions whose value such a file cannot hold to the letter. */
export type WrittenAnswers = { text: string; left: string[] };

/** Answers as an answers file (DESIGN section 8), each read back by the reader of such files before it is taken in. */
export function writeAnswers(
  period: PeriodId,
  answers: readonly { question: string; value: AnswerValue | { kind: 'unread' } }[],
  template: ReportTemplate,
): WrittenAnswers {
  const held: Record<string, unknown> = {};
  const left: string[] = [];
  for (const { question, value } of answers) {
    const shape = value.kind === 'unread' ? undefined : shapeOf(value);
    if (value.kind !== 'unread' && shape !== undefined && readsAs(period, question, shape, value, template))
      held[question] = shape;
    else left.push(question);
  }
  return { text: yamlOf(period, held), left };
}

const yamlOf = (period: PeriodId, answers: Record<string, unknown>): string =>
  stringify({ period, answers }, { schema: 'core', lineWidth: 0 });

/** Whether a shape written for a question is read back as its value. */
function readsAs(
  period: PeriodId,
  question: string,
  shape: unknown,
  value: AnswerValue,
  template: ReportTemplate,
): boolean {
  const yaml = readLocatedYaml('', yamlOf(period, { [question]: shape }));
  if ('issues' in yaml) return false;
  const { answers, issues } = typeAnswers(yaml, template, period);
  return issues.length === 0 && answers.length === 1 && same(answers[0]!.value, value);
}

/** Whether two values are the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
}

/** A value as such a file has it; undefined where it has no form for it. */
function shapeOf(value: AnswerValue): unknown {
  switch (value.kind) {
    case 'number':
      return value.people === null
        ? writeNumber(value.value)
        : { amount: writeNumber(value.value), people: writeNumber(value.people) };
    case 'money':
      return writeMoney(value.value);
    case 'percent':
      return `${writeNumber(value.value)}%`;
    case 'references':
      return value.items.map(referenceShape);
    case 'events':
      return value.items.map(eventShape);
    case 'names':
    case 'list':
      return value.items;
    case 'text':
      return value.text;
    case 'edits':
      return [
        ...value.change.map((number, index) => `sửa mục ${number}: ${value.items[index]}`),
        ...value.items.slice(value.change.length).map((item) => `thêm: ${item}`),
        ...(value.drop.length > 0 ? [`bỏ mục ${value.drop.join(', ')}`] : []),
      ];
    case 'none':
    case 'same':
    case 'pending':
      return answerWords[value.kind][0];
  }
}

const referenceShape = ({ date, ...rest }: ReferenceAnswer) =>
  given({ ...rest, date: date === null ? null : dayOf(date) });

const eventShape = ({ date, to, people, ...rest }: EventAnswer) =>
  given({
    ...rest,
    date: date === null ? null : to === null ? dayOf(date) : `${dayOf(date)} đến ${dayOf(to)}`,
    people: people === null ? null : writeNumber(people),
  });

const given = (fields: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** A day as people write it; what is no day stays as it is. */
const dayOf = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? writeDate(date) : date);
