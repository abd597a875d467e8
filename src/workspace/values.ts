import type { InputValue, Json, JsonObject } from './protocol.ts';

/** The state of inputs as payloads carry it: block id → action id → element state. */
export type Values = Record<string, Record<string, JsonObject>>;

/** An interactive element with the block it stands in. */
export type Placed = { block: JsonObject; element: JsonObject };

/** The interactive elements of a list of blocks: accessories, action elements, inputs. */
export function* elementsOf(blocks: JsonObject[]): Generator<Placed> {
  for (const block of blocks) {
    if (block.type === 'actions') {
      for (const element of block.elements as JsonObject[]) yield { block, element };
    } else {
      const element = block.type === 'input' ? block.element : block.accessory;
      if (element && typeof (element as JsonObject).action_id === 'string') {
        yield { block, element: element as JsonObject };
      }
    }
  }
}

/** The element a person means: by action id, and block id where given. */
export function findElement(blocks: JsonObject[], action: string, block?: string): Placed | undefined {
  for (const placed of elementsOf(blocks)) {
    if (placed.element.action_id === action && (!block || placed.block.block_id === block)) return placed;
  }
  return undefined;
}

type Kind = {
  /** The state before anybody touched it. */
  initial(element: JsonObject): JsonObject;
  /** The state after a person's input; undefined where Slack's client would not have offered that input. */
  filled(element: JsonObject, input: InputValue): JsonObject | undefined;
  empty(state: JsonObject): boolean;
};

const options = (element: JsonObject): JsonObject[] => {
  if (Array.isArray(element.options)) return element.options as JsonObject[];
  if (!Array.isArray(element.option_groups)) return [];
  return (element.option_groups as JsonObject[]).flatMap((group) => group.options as JsonObject[]);
};
const option = (element: JsonObject, value: string) => options(element).find((one) => one.value === value);

/** One kind of element whose state is a single plain field. */
const field = (name: string, initial: string, accepts: (text: string) => boolean): Kind => ({
  initial: (element) => ({ [name]: element[initial] ?? null }),
  filled(_element, input) {
    if (input === null || input === '') return { [name]: null };
    return typeof input === 'string' && accepts(input) ? { [name]: input } : undefined;
  },
  empty: (state) => state[name] === null,
});

const oneOption: Kind = {
  initial: (element) => ({ selected_option: element.initial_option ?? null }),
  filled(element, input) {
    if (input === null) return { selected_option: null };
    const chosen = typeof input === 'string' ? option(element, input) : undefined;
    return chosen && { selected_option: chosen };
  },
  empty: (state) => state.selected_option === null,
};

const manyOptions: Kind = {
  initial: (element) => ({ selected_options: element.initial_options ?? [] }),
  filled(element, input) {
    const wanted = input === null ? [] : typeof input === 'string' ? [input] : input;
    const chosen = wanted.map((value) => option(element, value));
    return chosen.includes(undefined) ? undefined : { selected_options: chosen as JsonObject[] };
  },
  empty: (state) => (state.selected_options as Json[]).length === 0,
};

const kinds: Record<string, Kind> = {
  plain_text_input: {
    ...field('value', 'initial_value', () => true),
    filled(element, input) {
      if (input === null || input === '') return { value: null };
      if (typeof input !== 'string') return undefined;
      return { value: element.multiline === true ? input : input.replace(/\s*\n\s*/g, ' ') };
    },
  },
  static_select: oneOption,
  radio_buttons: oneOption,
  multi_static_select: manyOptions,
  checkboxes: manyOptions,
  datepicker: field('selected_date', 'initial_date', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text)),
  users_select: field('selected_user', 'initial_user', (text) => /^[UW][A-Z0-9]+$/.test(text)),
};

/** State of every input and menu of some blocks: what a person filled in, else the initial value. */
export function valuesOf(blocks: JsonObject[], filled: Values): Values {
  const values: Values = {};
  for (const { block, element } of elementsOf(blocks)) {
    const kind = kinds[element.type as string];
    if (!kind) continue;
    const blockId = block.block_id as string;
    const actionId = element.action_id as string;
    const stored = filled[blockId]?.[actionId];
    values[blockId] ??= {};
    values[blockId][actionId] =
      stored && stored.type === element.type
        ? stored
        : { type: element.type as string, ...kind.initial(element) };
  }
  return values;
}

/** The state of one element after a person's input; undefined for what the element does not offer, and for elements without state. */
export function stateAfter(element: JsonObject, input: InputValue): JsonObject | undefined {
  const state = kinds[element.type as string]?.filled(element, input);
  return state && { type: element.type as string, ...state };
}

/** Puts the state of an element among the others; false for elements without state. */
export function remember(values: Values, { block, element }: Placed, chosen: JsonObject): boolean {
  if (element.type === 'button' || element.type === 'overflow') return false;
  const blockId = block.block_id as string;
  values[blockId] = { ...values[blockId], [element.action_id as string]: chosen };
  return true;
}

/** Whether an input holds nothing. */
export const isEmpty = (state: JsonObject): boolean => kinds[state.type as string]?.empty(state) ?? true;

/** The chosen option of a menu without state (overflow). */
export const optionOf = option;
