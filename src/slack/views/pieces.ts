import type { ActionsBlock, Button, InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { escapeText, mrkdwn, plain } from '../escape.ts';
import { limits, shorten } from '../limits.ts';

/* The few pieces of which the views of drafts and approvals are made, within Slack's limits. */

/** A paragraph of words of people or of ours, escaped. */
export const words = (text: string): KnownBlock => ({
  type: 'section',
  text: mrkdwn(escapeText(text)),
  expand: true,
});

/** A paragraph of text that is escaped already, or holds links of our own. */
export const marked = (text: string): KnownBlock => ({ type: 'section', text: mrkdwn(text), expand: true });

export const title = (text: string): KnownBlock => ({
  type: 'header',
  text: plain(shorten(text, limits.headerText)),
});

/** Small grey words below something. */
export const small = (text: string): KnownBlock => ({
  type: 'context',
  elements: [mrkdwn(escapeText(text))],
});

/** Lines under a bold head; what is too long for one block is cut by the poster. */
export const listed = (head: string, lines: readonly string[]): KnownBlock =>
  marked([`*${escapeText(head)}*`, ...lines.map((line) => `• ${escapeText(line)}`)].join('\n'));

/** A quotation, line by line. */
export const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escapeText(line)}`)
    .join('\n');

export const button = (id: string, label: string, value: string, style?: 'primary' | 'danger'): Button => ({
  type: 'button',
  action_id: id,
  text: plain(shorten(label, limits.buttonText)),
  value: value.slice(0, limits.buttonValue),
  ...(style ? { style } : {}),
});

export const row = (...elements: Button[]): ActionsBlock => ({ type: 'actions', elements });

/** A form. `meta` comes back as it is; title and button words have at most 24 characters. */
export const form = (
  id: string,
  meta: unknown,
  looks: { title: string; send: string; close: string },
  blocks: KnownBlock[],
): ModalView => ({
  type: 'modal',
  callback_id: id,
  private_metadata: JSON.stringify(meta),
  title: plain(shorten(looks.title, limits.modalTitle)),
  submit: plain(shorten(looks.send, limits.modalButton)),
  close: plain(shorten(looks.close, limits.modalButton)),
  blocks: blocks.slice(0, limits.viewBlocks),
});

type Labelled = { label: string; hint?: string; optional?: boolean };

const input = (
  id: string,
  { label, hint, optional }: Labelled,
  element: InputBlock['element'],
): InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(label),
  element,
  ...(hint === undefined ? {} : { hint: plain(hint) }),
  ...(optional ? { optional: true } : {}),
});

/** A text to type; `value` is what stands there already, left out where Slack would not take it. */
export const textInput = (id: string, looks: Labelled, value = '', lines = true): InputBlock =>
  input(id, looks, {
    type: 'plain_text_input',
    action_id: id,
    multiline: lines,
    max_length: limits.inputText,
    ...(value !== '' && value.length <= limits.inputText ? { initial_value: value } : {}),
  });

/** One choice of several. */
export type Choice = { value: string; label: string };

const optionOf = ({ value, label }: Choice): PlainTextOption => ({
  text: plain(shorten(label, limits.optionText)),
  value,
});

/** A menu with one choice, `chosen` at first. At most 100 choices are shown. */
export function pickOne(
  id: string,
  looks: Labelled,
  choices: readonly Choice[],
  chosen: string | null,
): InputBlock {
  const options = choices.slice(0, limits.options).map(optionOf);
  const initial = options.find(({ value }) => value === chosen);
  return input(id, looks, {
    type: 'static_select',
    action_id: id,
    options,
    ...(initial ? { initial_option: initial } : {}),
  });
}

/** A menu with one choice, its choices under heads of at most 75 characters; at most 100 are shown under each. */
export const pickGrouped = (
  id: string,
  looks: Labelled,
  groups: readonly { head: string; choices: readonly Choice[] }[],
): InputBlock =>
  input(id, looks, {
    type: 'static_select',
    action_id: id,
    option_groups: groups.slice(0, limits.options).map(({ head, choices }) => ({
      label: plain(shorten(head, limits.optionText)),
      options: choices.slice(0, limits.options).map(optionOf),
    })),
  });

/** A menu with several choices, `chosen` at first. At most 100 choices are shown. */
export function pickMany(
  id: string,
  looks: Labelled,
  choices: readonly Choice[],
  chosen: readonly string[],
): InputBlock {
  const options = choices.slice(0, limits.options).map(optionOf);
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return input(id, looks, {
    type: 'multi_static_select',
    action_id: id,
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

/** A day; `value` is ISO. */
export const dayInput = (id: string, looks: Labelled, value: string): InputBlock =>
  input(id, looks, { type: 'datepicker', action_id: id, initial_date: value });
