import { type ReactNode, useState } from 'react';
import type { JsonObject } from '../protocol.ts';
import { CheckboxesElement, RadioElement } from './choice-elements.tsx';
import { Confirm } from './dialog.tsx';
import { currentOf, optionsOf } from './form.ts';
import { useDirectory } from './hands.ts';
import { objectAt, textAt } from './json.ts';
import { useKit } from './kit.ts';
import { MenuButton, type MenuItem } from './menu-button.tsx';
import { readPlain } from './mrkdwn.ts';
import { FollowLink } from './text.tsx';
import { DateElement, TextElement } from './typed-elements.tsx';
import { words } from './words.ts';

/** An element that acts on its own: in an actions block or beside a section. */
export type ElementProps = { block: string; element: JsonObject };

/** The words of a text object under a key, plain. */
export const labelOf = (object: JsonObject | undefined, key = 'text'): string =>
  readPlain(textAt(objectAt(object, key), 'text'));

/** An interactive element outside an input block; using it sends an interaction, after its confirmation if it has one. */
export function Element({ block, element }: ElementProps): ReactNode {
  const kit = useKit();
  const { users } = useDirectory();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<{ value: string | string[] | null } | undefined>();
  const confirm = objectAt(element, 'confirm');
  const action = textAt(element, 'action_id');

  const send = async (value: string | string[] | null) => {
    setAsking(undefined);
    setBusy(true);
    if (!HOLDS_NO_VALUE.has(textAt(element, 'type'))) kit.set(block, action, value);
    await kit.press(block, action, value);
    setBusy(false);
  };
  const use = (value: string | string[] | null) => {
    if (busy) return;
    if (confirm) setAsking({ value });
    else void send(value);
  };
  const chosen = currentOf(kit.values, block, element);
  const drawn = () => {
    switch (textAt(element, 'type')) {
      case 'button':
        return <Button element={element} busy={busy} onPress={() => use(textAt(element, 'value') || null)} />;
      case 'overflow':
        return (
          <MenuButton
            className="button overflow"
            label={words.kit.more}
            describe={words.kit.more}
            items={menuItems(element)}
            busy={busy}
            onPick={use}
          >
            <span aria-hidden="true">⋯</span>
          </MenuButton>
        );
      case 'static_select':
      case 'users_select': {
        const items =
          textAt(element, 'type') === 'users_select'
            ? users
                .filter((one) => !one.deleted && !one.bot)
                .map((one) => ({ value: one.id, text: one.name, note: one.title }))
            : menuItems(element);
        const hint = labelOf(element, 'placeholder') || words.kit.choose;
        const current = items.find((one) => one.value === chosen)?.text;
        return (
          <MenuButton
            label={current ?? hint}
            describe={current ? `${hint}: ${current}` : undefined}
            items={items}
            chosen={typeof chosen === 'string' ? chosen : null}
            busy={busy}
            onPick={use}
          />
        );
      }
      case 'radio_buttons':
        return <RadioElement block={block} element={element} onUse={use} />;
      case 'checkboxes':
      case 'multi_static_select':
        return <CheckboxesElement block={block} element={element} onUse={use} />;
      case 'plain_text_input':
        return <TextElement block={block} element={element} enterUses onUse={use} />;
      case 'datepicker':
        return <DateElement block={block} element={element} enterUses onUse={use} />;
      case 'image':
        return (
          <img className="block-image" src={textAt(element, 'image_url')} alt={textAt(element, 'alt_text')} />
        );
      default:
        return <p className="block-unknown">{words.kit.unknown}</p>;
    }
  };
  return (
    <>
      {drawn()}
      {confirm && asking && (
        <Confirm confirm={confirm} onYes={() => void send(asking.value)} onNo={() => setAsking(undefined)} />
      )}
    </>
  );
}

const HOLDS_NO_VALUE = new Set(['button', 'overflow']);

/** The lines of a menu element; a group's heading goes with each of its options. */
export function menuItems(element: JsonObject): MenuItem[] {
  const groups = element.option_groups;
  const headings = new Map<JsonObject, string>();
  if (Array.isArray(groups))
    for (const group of groups as JsonObject[])
      for (const option of optionsOf(group)) headings.set(option, labelOf(group, 'label'));
  return optionsOf(element).map((option) => {
    const note = labelOf(option, 'description');
    const group = headings.get(option);
    return {
      value: textAt(option, 'value'),
      text: labelOf(option),
      ...(note ? { note } : {}),
      ...(group === undefined ? {} : { group }),
    };
  });
}

type ButtonProps = { element: JsonObject; busy: boolean; onPress(): void };

function Button({ element, busy, onPress }: ButtonProps): ReactNode {
  const style = textAt(element, 'style');
  const url = textAt(element, 'url');
  const className = `button ${style}`;
  // A button with an address opens it and is pressed too, as in Slack.
  if (url)
    return (
      <FollowLink url={url} className={className} onUse={onPress}>
        {labelOf(element)}
      </FollowLink>
    );
  return (
    <button
      type="button"
      className={className}
      aria-label={textAt(element, 'accessibility_label') || undefined}
      aria-disabled={busy || undefined}
      onClick={onPress}
    >
      {labelOf(element)}
    </button>
  );
}
