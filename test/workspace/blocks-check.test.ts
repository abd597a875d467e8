import { describe, expect, test } from 'vitest';
import { checkBlocks, textLength, withIds } from '../../src/workspace/blocks-check.ts';
import type { JsonObject } from '../../src/workspace/protocol.ts';
import { checkView } from '../../src/workspace/view-check.ts';

/* Block Kit's limits one by one: the largest that Slack takes passes, one more does not. No server here. */

const plain = (length: number) => ({ type: 'plain_text', text: 'ă'.repeat(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
const times = <One>(count: number, make: (index: number) => One) =>
  Array.from({ length: count }, (_, at) => make(at));
const option = (index: number) => ({ text: plain(1), value: String(index) });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain(1), ...more });
const actions = (element: object) => ({ type: 'actions', elements: [element] });
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain(1), element, ...more });
const select = (count: number) => ({ type: 'static_select', action_id: 'a', options: times(count, option) });

const sizes: [string, number, (size: number) => object][] = [
  ['section text', 3_000, (size) => ({ type: 'section', text: mrkdwn(size) })],
  ['section fields', 10, (size) => ({ type: 'section', fields: times(size, () => mrkdwn(1)) })],
  ['section field', 2_000, (size) => ({ type: 'section', fields: [mrkdwn(size)] })],
  ['header', 150, (size) => ({ type: 'header', text: plain(size) })],
  ['context elements', 10, (size) => ({ type: 'context', elements: times(size, () => mrkdwn(1)) })],
  ['markdown', 12_000, (size) => ({ type: 'markdown', text: 'x'.repeat(size) })],
  ['block id', 255, (size) => ({ type: 'divider', block_id: 'x'.repeat(size) })],
  ['action id', 255, (size) => actions(button({ action_id: 'x'.repeat(size) }))],
  ['button text', 75, (size) => actions(button({ text: plain(size) }))],
  ['button value', 2_000, (size) => actions(button({ value: 'x'.repeat(size) }))],
  [
    'elements of a row',
    25,
    (size) => ({ type: 'actions', elements: times(size, (at) => button({ action_id: `${at}` })) }),
  ],
  ['select options', 100, (size) => actions(select(size))],
  ['option text', 75, (size) => actions({ ...select(1), options: [{ text: plain(size), value: '1' }] })],
  [
    'option value',
    150,
    (size) => actions({ ...select(1), options: [{ text: plain(1), value: 'x'.repeat(size) }] }),
  ],
  ['placeholder', 150, (size) => actions({ ...select(1), placeholder: plain(size) })],
  ['choices', 10, (size) => actions({ type: 'checkboxes', action_id: 'a', options: times(size, option) })],
  ['overflow', 5, (size) => actions({ type: 'overflow', action_id: 'a', options: times(size, option) })],
  ['label', 2_000, (size) => input({ type: 'datepicker', action_id: 'a' }, { label: plain(size) })],
  ['input length', 3_000, (size) => input({ type: 'plain_text_input', action_id: 'a', max_length: size })],
  [
    'table rows',
    100,
    (size) => ({ type: 'table', rows: times(size, () => [{ type: 'raw_text', text: '1' }]) }),
  ],
  [
    'table columns',
    20,
    (size) => ({ type: 'table', rows: [times(size, () => ({ type: 'raw_text', text: '1' }))] }),
  ],
  [
    'confirm title',
    100,
    (size) =>
      actions(button({ confirm: { title: plain(size), text: plain(1), confirm: plain(1), deny: plain(1) } })),
  ],
  [
    'confirm button',
    30,
    (size) =>
      actions(button({ confirm: { title: plain(1), text: plain(1), confirm: plain(size), deny: plain(1) } })),
  ],
];

test.each(sizes)('%s: at most %i', (_name, size, make) => {
  expect(checkBlocks([make(size)] as JsonObject[], 'message')).toEqual([]);
  expect(checkBlocks([make(size + 1)] as JsonObject[], 'message')).toHaveLength(1);
});

const faulty: [string, object, string][] = [
  ['an unknown block', { type: 'video' }, 'unsupported type: video [json-pointer:/blocks/0/type]'],
  ['an unknown element', actions({ type: 'timepicker', action_id: 'a' }), 'unsupported type: timepicker'],
  [
    'an empty text',
    { type: 'section', text: mrkdwn(0) },
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a field that Slack does not know',
    { type: 'divider', text: plain(1) },
    'invalid additional property: text',
  ],
  ['a header in mrkdwn', { type: 'header', text: mrkdwn(1) }, 'must be one of plain_text'],
  ['a section of nothing', { type: 'section' }, 'must provide either text or fields'],
  ['a button as an input', input(button()), 'unsupported type: button'],
  [
    'a menu without options',
    actions({ type: 'static_select', action_id: 'a' }),
    'either options or option_groups',
  ],
  [
    'an initial option that is not offered',
    actions({ ...select(1), initial_option: option(7) }),
    'must exactly match',
  ],
  [
    'one action id twice in a row',
    { type: 'actions', elements: [button(), button()] },
    'action_id must be unique',
  ],
  ['a style of our own', actions(button({ style: 'green' })), 'must be one of primary, danger'],
];

test.each(faulty)('%s is not taken', (_name, block, words) => {
  expect(checkBlocks([block] as JsonObject[], 'message')).toContainEqual(expect.stringContaining(words));
});

describe('a whole message or view', () => {
  test('50 blocks in a message, 100 in a view', () => {
    const dividers = (count: number) => times(count, () => ({ type: 'divider' }));
    expect(checkBlocks(dividers(50), 'message')).toEqual([]);
    expect(checkBlocks(dividers(51), 'message')).toHaveLength(1);
    expect(checkBlocks(dividers(100), 'modal')).toEqual([]);
    expect(checkBlocks(dividers(101), 'home')).toHaveLength(1);
  });

  test('a block id stands once', () => {
    const twice = [1, 2].map(() => ({ type: 'divider', block_id: 'one' }));
    expect(checkBlocks(twice, 'message')).toEqual([expect.stringContaining('block_id "one" already exists')]);
  });

  test('tables and markdown are for messages, one table each', () => {
    const table = { type: 'table', rows: [[{ type: 'raw_text', text: '1' }]] };
    expect(checkBlocks([table], 'modal')).toHaveLength(1);
    expect(checkBlocks([{ type: 'markdown', text: 'a' }], 'home')).toHaveLength(1);
    expect(checkBlocks([table, table], 'message')).toEqual([expect.stringContaining('only one table')]);
  });

  test.each([
    ['title', 24, (size: number) => ({ title: plain(size) })],
    ['submit', 24, (size: number) => ({ submit: plain(size) })],
    ['private metadata', 3_000, (size: number) => ({ private_metadata: 'x'.repeat(size) })],
    ['callback id', 255, (size: number) => ({ callback_id: 'x'.repeat(size) })],
  ])('a modal: %s at most %i', (_name, size, make) => {
    const modal = { type: 'modal', title: plain(1), blocks: [] };
    expect(checkView({ ...modal, ...make(size) }, 'modal')).toEqual([]);
    expect(checkView({ ...modal, ...make(size + 1) }, 'modal')).toHaveLength(1);
  });

  test('a modal with inputs needs a submit button', () => {
    const blocks = [input({ type: 'plain_text_input', action_id: 'a' })] as JsonObject[];
    expect(checkView({ type: 'modal', title: plain(1), blocks }, 'modal')).toEqual([
      '[ERROR] missing required field: submit [json-pointer:/view]',
    ]);
  });

  test('texts are counted wherever they stand', () => {
    const blocks = [
      { type: 'section', text: mrkdwn(10), fields: [mrkdwn(5)], accessory: button({ text: plain(3) }) },
      { type: 'markdown', text: 'x'.repeat(7) },
    ];
    expect(textLength(blocks as JsonObject[])).toBe(25);
  });

  test('blocks and elements without ids get their own', () => {
    const fresh = ['n1', 'n2'];
    const newId = () => fresh.shift()!;
    const blocks = withIds(
      [{ type: 'divider', block_id: 'mine' }, actions({ type: 'button', text: plain(1) })] as JsonObject[],
      newId,
    );
    expect(blocks).toMatchObject([{ block_id: 'mine' }, { block_id: 'n1', elements: [{ action_id: 'n2' }] }]);
  });
});
