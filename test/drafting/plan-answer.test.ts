import { describe, expect, test } from 'vitest';
import { answerShape, readAnswer } from '../../src/drafting/plan-answer.ts';

/* From whatever text came back to a plan, or to what is wrong with it. */

const plan = { paragraphs: [[{ keep: ['1.1'] }, { write: 'Sở [[x]].', from: [], replaces: ['1.2'] }]] };
const json = JSON.stringify(plan);

const readable: [what: string, text: string][] = [
  ['JSON alone', json],
  ['fenced', `\`\`\`json\n${json}\n\`\`\``],
  ['with words around it', `Đây là kế hoạch:\n${json}\nMong anh/chị xem.`],
  ['after thinking aloud', `<think>{"không phải": "cái này"}</think>${json}`],
  ['keep as one string', json.replace('["1.1"]', '"1.1"')],
  [
    'empty lists left out, nulls beside',
    JSON.stringify({
      paragraphs: [
        [
          { keep: ['1.1'], write: null },
          { write: 'Sở [[x]].', replaces: ['1.2'], why: 'x' },
        ],
      ],
    }),
  ],
  [
    'a dropped sentence named',
    JSON.stringify({ paragraphs: [[...plan.paragraphs[0]!, { drop: '1.3', why: 'cũ' }]] }),
  ],
  [
    'new words for what stays',
    JSON.stringify({ paragraphs: [[{ revise: '1.1', to: 'Khác.', why: 'x' }, plan.paragraphs[0]![1]]] }),
  ],
];
test.each(readable)('%s is read', (_, text) => {
  expect(readAnswer(text)).toEqual(plan);
});

const wrong: [what: string, text: string, wrong: string][] = [
  ['nothing', '', 'no-json'],
  ['prose', 'Sở đã hoàn thành nhiệm vụ.', 'no-json'],
  ['JSON that breaks off', json.slice(0, -3), 'no-json'],
  ['a list', '[1, 2]', 'no-json'],
  ['another shape', '{"bao_cao": "x"}', 'shape'],
  ['text for paragraphs', '{"paragraphs": "x"}', 'shape'],
  ['an item of no kind', '{"paragraphs": [[{"add": "x"}]]}', 'shape'],
  [
    'a sentence longer than any',
    JSON.stringify({ paragraphs: [[{ write: 'x'.repeat(5000), from: [], replaces: [] }]] }),
    'shape',
  ],
];
describe('wrong', () => {
  test.each(wrong)('%s', (_, text, kind) => {
    expect(readAnswer(text)).toMatchObject({ wrong: kind });
  });
});

test('a text of a million open brackets is read in linear time', () => {
  expect(readAnswer('{"a":'.repeat(200_000))).toEqual({ wrong: 'no-json' });
});

test('the shape asked for is strict: every object names all its keys and allows no others', () => {
  const objects: { additionalProperties?: unknown; required?: string[]; properties?: object }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value) objects.push(value as (typeof objects)[number]);
    for (const one of Object.values(value)) visit(one);
  };
  visit(answerShape.schema);
  expect(objects.length).toBeGreaterThan(2);
  for (const one of objects) {
    expect(one.additionalProperties).toBe(false);
    expect([...(one.required ?? [])].sort()).toEqual(Object.keys(one.properties!).sort());
  }
});
