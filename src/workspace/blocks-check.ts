import { accessory, actionElement, contextElement, inputElement, plain, text } from './elements-check.ts';
import { limits } from './limits.ts';
import type { Json, JsonObject } from './protocol.ts';
import type { Complaints, Rule } from './shape.ts';
import {
  also,
  any,
  boolean,
  both,
  byType,
  integer,
  isObject,
  list,
  object,
  oneOf,
  pattern,
  string,
} from './shape.ts';

const { block: most } = limits;
const id = { 'block_id?': string(limits.id) };

const richText = list(
  byType({
    rich_text_section: { elements: list(any, 1_000, 0) },
    rich_text_list: {
      elements: list(byType({ rich_text_section: { elements: list(any, 1_000, 0) } }), 1_000),
      style: oneOf('bullet', 'ordered'),
      'indent?': integer(0, 8),
      'offset?': integer(0, 100_000),
      'border?': integer(0, 1),
    },
    rich_text_preformatted: {
      elements: list(any, 1_000, 0),
      'border?': integer(0, 1),
      'language?': string(50),
    },
    rich_text_quote: { elements: list(any, 1_000, 0), 'border?': integer(0, 1) },
  }),
  1_000,
);

const cell = byType({ raw_text: { text: string(limits.message.text) }, rich_text: { elements: richText } });
const picture = {
  'image_url?': pattern(/^https?:\/\/.{1,3000}$/s, 'must be a valid URL'),
  'slack_file?': any,
  alt_text: string(most.image.alt),
};

const block = byType({
  section: {
    ...id,
    'text?': text(most.section.text),
    'fields?': list(text(most.section.field), most.section.fields),
    'accessory?': accessory,
    'expand?': boolean,
  },
  header: { ...id, text: plain(most.header) },
  divider: id,
  context: { ...id, elements: list(contextElement, most.contextElements) },
  actions: { ...id, elements: list(actionElement, most.actions) },
  input: {
    ...id,
    label: plain(most.input.label),
    element: inputElement,
    'hint?': plain(most.input.hint),
    'optional?': boolean,
    'dispatch_action?': boolean,
  },
  rich_text: { ...id, elements: richText },
  markdown: { ...id, text: string(limits.message.markdown) },
  image: { ...id, ...picture, 'title?': plain(most.image.title) },
  table: {
    ...id,
    rows: list(list(cell, most.table.columns), most.table.rows),
    'column_settings?': list(
      object({ 'align?': oneOf('left', 'center', 'right'), 'is_wrapped?': boolean }),
      most.table.columns,
    ),
  },
});

const wellFormed: Rule = both(
  block,
  also((value) =>
    value.type === 'section' && !value.text && !value.fields
      ? 'must provide either text or fields'
      : undefined,
  ),
);

/** Where blocks stand decides how many there may be and of which types. */
export type Place = 'message' | 'modal' | 'home';

const strangers: Record<Place, readonly string[]> = {
  message: [],
  modal: ['markdown', 'table'],
  home: ['markdown', 'table'],
};

/** Judges blocks as Slack does; complaints in Slack's wording, none when all is well. `at` is the JSON pointer they begin with. */
export function checkBlocks(blocks: Json, place: Place, at = '/blocks'): Complaints {
  const complaints: Complaints = [];
  const count = place === 'message' ? limits.message.blocks : limits.view.blocks;
  list(wellFormed, count, 0)(blocks, at, complaints);
  if (!Array.isArray(blocks)) return complaints;
  const seen = new Set<string>();
  for (const [index, one] of blocks.entries()) {
    if (!isObject(one)) continue;
    const say = (words: string) => complaints.push(`[ERROR] ${words} [json-pointer:${at}/${index}]`);
    if (strangers[place].includes(one.type as string)) say(`unsupported type: ${one.type}`);
    if (typeof one.block_id === 'string') {
      if (seen.has(one.block_id)) say(`block_id "${one.block_id}" already exists`);
      seen.add(one.block_id);
    }
    const ids = (Array.isArray(one.elements) ? one.elements : [])
      .filter(isObject)
      .map((element) => element.action_id)
      .filter((actionId) => actionId !== undefined);
    if (new Set(ids).size < ids.length) say('action_id must be unique within its block');
  }
  const tables = blocks.filter((one) => isObject(one) && one.type === 'table').length;
  if (tables > limits.message.tables)
    complaints.push(`[ERROR] only one table is allowed [json-pointer:${at}]`);
  return complaints;
}

/** Characters of all texts of some blocks, as Slack counts them against the whole message. */
export function textLength(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textLength(one), 0);
  if (!isObject(value)) return 0;
  const own = typeof value.text === 'string' ? value.text.length : textLength(value.text ?? null);
  return Object.entries(value).reduce(
    (sum, [name, inner]) => (name === 'text' || typeof inner !== 'object' ? sum : sum + textLength(inner)),
    own,
  );
}

/** Blocks with the ids Slack gives to blocks and interactive elements that have none. */
export function withIds(blocks: JsonObject[], newId: () => string): JsonObject[] {
  const named = (element: Json): Json =>
    isObject(element) && element.action_id === undefined && element.type !== 'image'
      ? { ...element, action_id: newId() }
      : element;
  return blocks.map((one) => {
    const whole: JsonObject = one.block_id === undefined ? { ...one, block_id: newId() } : { ...one };
    if (whole.type === 'actions') whole.elements = (whole.elements as Json[]).map(named);
    if (whole.type === 'section' && whole.accessory) whole.accessory = named(whole.accessory);
    if (whole.type === 'input') whole.element = named(whole.element as Json);
    return whole;
  });
}
