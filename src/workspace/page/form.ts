import type { FormValues, InputValue, JsonObject } from '../protocol.ts';
import { numberAt, objectAt, objectsAt, textAt } from './json.ts';
import { words } from './words.ts';

/* The values of a form: what stands in it before anybody typed, and what Slack's client itself refuses to send. */

/** The elements of a block that hold a value or can be pressed, in order. */
export function elementsOf(block: JsonObject): JsonObject[] {
  const single = objectAt(block, 'element') ?? objectAt(block, 'accessory');
  if (textAt(block, 'type') === 'actions') return objectsAt(block, 'elements');
  return single ? [single] : [];
}

/** Options of a menu or choice, those of its groups too. */
export function optionsOf(element: JsonObject): JsonObject[] {
  const groups = objectsAt(element, 'option_groups');
  return [...objectsAt(element, 'options'), ...groups.flatMap((group) => objectsAt(group, 'options'))];
}

/** What an element holds before anybody touched it (its `initial_...` field), by Slack's reference of elements. */
function initialOf(element: JsonObject): InputValue {
  switch (textAt(element, 'type')) {
    case 'plain_text_input':
      return textAt(element, 'initial_value');
    case 'datepicker':
      return textAt(element, 'initial_date') || null;
    case 'users_select':
      return textAt(element, 'initial_user') || null;
    case 'static_select':
    case 'radio_buttons':
      return textAt(objectAt(element, 'initial_option'), 'value') || null;
    case 'multi_static_select':
    case 'checkboxes':
      return objectsAt(element, 'initial_options').map((one) => textAt(one, 'value'));
    default:
      return null;
  }
}

/** What an element holds now. */
export function currentOf(values: FormValues, block: string, element: JsonObject): InputValue {
  const touched = values[block]?.[textAt(element, 'action_id')];
  return touched === undefined ? initialOf(element) : touched;
}

/** The values with one of them changed. */
export function withValue(values: FormValues, block: string, action: string, value: InputValue): FormValues {
  return { ...values, [block]: { ...values[block], [action]: value } };
}

const HOLDS_NOTHING = new Set(['button', 'overflow', 'image']);

/** Every value of a form as it is sent: touched and untouched alike. */
export function formValues(blocks: readonly JsonObject[], values: FormValues): FormValues {
  let all: FormValues = {};
  for (const block of blocks) {
    const id = textAt(block, 'block_id');
    for (const element of elementsOf(block)) {
      if (HOLDS_NOTHING.has(textAt(element, 'type'))) continue;
      const value = currentOf(values, id, element);
      all = withValue(all, id, textAt(element, 'action_id'), value === '' ? null : value);
    }
  }
  return all;
}

/** What must be mended before sending, by block id: a required field left empty, a text too short. */
export function formFaults(blocks: readonly JsonObject[], values: FormValues): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const block of blocks) {
    const element = objectAt(block, 'element');
    if (textAt(block, 'type') !== 'input' || !element) continue;
    const id = textAt(block, 'block_id');
    const value = currentOf(values, id, element);
    const empty = value === null || value.length === 0;
    const min = numberAt(element, 'min_length') ?? 0;
    if (empty && block.optional !== true) faults[id] = words.modal.required;
    else if (typeof value === 'string' && !empty && value.length < min)
      faults[id] = words.modal.tooShort(min);
  }
  return faults;
}
