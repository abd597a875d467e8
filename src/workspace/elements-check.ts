import { limits } from './limits.ts';
import type { JsonObject } from './protocol.ts';
import type { Rule, Shape } from './shape.ts';
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

const { element: most, option: optionMost } = limits;

/** A text object that holds plain text of at most so many characters. */
export const plain = (characters: number): Rule =>
  object({ type: oneOf('plain_text'), text: string(characters), 'emoji?': boolean });

/** A text object of either type. */
export const text = (characters: number): Rule =>
  byType({
    plain_text: { text: string(characters), 'emoji?': boolean },
    mrkdwn: { text: string(characters), 'verbatim?': boolean },
  });

const actionId = { 'action_id?': string(limits.id) };
const url = pattern(new RegExp(`^https?://.{1,${most.url}}$`, 's'), 'must be a valid URL');
const confirm = object({
  title: plain(limits.confirm.title),
  text: text(limits.confirm.text),
  confirm: plain(limits.confirm.button),
  deny: plain(limits.confirm.button),
  'style?': oneOf('primary', 'danger'),
});
const option = object({
  text: text(optionMost.text),
  value: string(optionMost.value),
  'description?': text(optionMost.description),
  'url?': url,
});
const options = (count: number): Rule => list(option, count);
const groups = list(
  object({ label: plain(optionMost.groupLabel), options: options(most.selectOptions) }),
  most.selectOptions,
);
const menu = {
  ...actionId,
  'placeholder?': plain(most.placeholder),
  'confirm?': confirm,
  'focus_on_load?': boolean,
};
const select = { ...menu, 'options?': options(most.selectOptions), 'option_groups?': groups };
const choice = {
  ...actionId,
  options: options(most.choiceOptions),
  'confirm?': confirm,
  'focus_on_load?': boolean,
};
const day = pattern(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2023-09-11');
const person = pattern(/^[UW][A-Z0-9]+$/, 'must be a user id');

/** Interactive elements the workspace knows; Slack has more, and a bot that needs one adds it here, in values.ts and on the page. */
const shapes = {
  button: {
    ...actionId,
    text: plain(most.buttonText),
    'value?': string(most.buttonValue, 0),
    'url?': url,
    'style?': oneOf('primary', 'danger'),
    'confirm?': confirm,
    'accessibility_label?': string(most.accessibilityLabel),
  },
  static_select: { ...select, 'initial_option?': option },
  multi_static_select: {
    ...select,
    'initial_options?': options(most.selectOptions),
    'max_selected_items?': integer(1, most.selectOptions),
  },
  users_select: { ...menu, 'initial_user?': person },
  radio_buttons: { ...choice, 'initial_option?': option },
  checkboxes: { ...choice, 'initial_options?': options(most.choiceOptions) },
  datepicker: { ...menu, 'initial_date?': day },
  overflow: { ...actionId, options: options(most.overflowOptions), 'confirm?': confirm },
  plain_text_input: {
    ...actionId,
    'placeholder?': plain(most.placeholder),
    'initial_value?': string(most.textInput, 0),
    'multiline?': boolean,
    'min_length?': integer(0, most.textInput),
    'max_length?': integer(1, most.textInput),
    'dispatch_action_config?': any,
    'focus_on_load?': boolean,
  },
  image: {
    'image_url?': url,
    'slack_file?': any,
    alt_text: string(limits.block.image.alt),
  },
} satisfies Record<string, Shape>;

type ElementType = keyof typeof shapes;

const consistent = also((element) => {
  const choices = choicesOf(element);
  if (element.type === 'static_select' || element.type === 'multi_static_select') {
    if ((element.options === undefined) === (element.option_groups === undefined)) {
      return 'must provide either options or option_groups';
    }
  }
  const initial = [element.initial_option, element.initial_options].flat().filter(isObject);
  const known = new Set(choices.map((one) => JSON.stringify([one.value, one.text])));
  if (initial.some((one) => !known.has(JSON.stringify([one.value, one.text])))) {
    return 'initial option must exactly match one of the options';
  }
  if (typeof element.min_length === 'number' && typeof element.max_length === 'number') {
    if (element.min_length > element.max_length) return 'min_length must not exceed max_length';
  }
  return undefined;
});

function choicesOf(element: JsonObject): JsonObject[] {
  const own = Array.isArray(element.options) ? element.options : [];
  const grouped = Array.isArray(element.option_groups) ? element.option_groups : [];
  const inner = grouped.filter(isObject).flatMap((group) => group.options ?? []);
  return [...own, ...inner].filter(isObject);
}

const only = (...types: ElementType[]): Rule =>
  both(byType(Object.fromEntries(types.map((type) => [type, shapes[type]]))), consistent);

const everywhere = [
  'button',
  'static_select',
  'multi_static_select',
  'users_select',
  'radio_buttons',
  'checkboxes',
  'datepicker',
  'overflow',
] as const;

/** What may stand beside a section (this and the next three: Slack's Block Kit reference, which element works with which block). */
export const accessory = only(...everywhere, 'image');
/** What may stand in a row of actions. */
export const actionElement = only(...everywhere, 'plain_text_input');
/** What may stand in an input. */
export const inputElement = only(
  'plain_text_input',
  'static_select',
  'multi_static_select',
  'users_select',
  'radio_buttons',
  'checkboxes',
  'datepicker',
);
const contextText = text(limits.block.contextText);
const contextImage = only('image');
/** What may stand in a context. */
export const contextElement: Rule = (value, at, complaints) =>
  (isObject(value) && value.type === 'image' ? contextImage : contextText)(value, at, complaints);
