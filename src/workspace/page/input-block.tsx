import type { ReactNode } from 'react';
import type { InputValue, JsonObject } from '../protocol.ts';
import { CheckboxesElement, RadioElement, type UseProps } from './choice-elements.tsx';
import { labelOf, menuItems } from './element.tsx';
import { currentOf } from './form.ts';
import { useDirectory } from './hands.ts';
import { objectAt, textAt } from './json.ts';
import { nodeId, useKit } from './kit.ts';
import type { MenuItem } from './menu-button.tsx';
import { DateElement, TextElement } from './typed-elements.tsx';
import { words } from './words.ts';

/** A labelled field of a form, its hint and its error beside it. */
export function InputBlock({ block }: { block: JsonObject }): ReactNode {
  const kit = useKit();
  const element = objectAt(block, 'element') ?? {};
  const id = textAt(block, 'block_id');
  const action = textAt(element, 'action_id');
  const node = nodeId(kit, id, action);
  const hint = labelOf(block, 'hint');
  const error = kit.errors[id];
  const described = [hint && `${node}-hint`, error && `${node}-error`].filter(Boolean).join(' ');
  const use = (value: InputValue) => {
    kit.set(id, action, value);
    if (block.dispatch_action === true) void kit.press(id, action, value);
  };
  return (
    <div className="block-input" data-block={id}>
      <label className="field-label" id={`${node}-label`} htmlFor={node}>
        {labelOf(block, 'label')}
        {block.optional === true && <span className="field-optional"> {words.kit.optional}</span>}
      </label>
      <Control
        block={id}
        element={element}
        labelledBy={`${node}-label`}
        describedBy={described || undefined}
        invalid={error !== undefined}
        enterUses={block.dispatch_action === true}
        onUse={use}
      />
      {error && (
        <p id={`${node}-error`} className="field-error">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${node}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function Control(props: UseProps): ReactNode {
  const { users } = useDirectory();
  switch (textAt(props.element, 'type')) {
    case 'plain_text_input':
      return <TextElement {...props} />;
    case 'datepicker':
      return <DateElement {...props} />;
    case 'radio_buttons':
      return <RadioElement {...props} />;
    case 'checkboxes':
    case 'multi_static_select':
      return <CheckboxesElement {...props} />;
    case 'static_select':
      return <Select {...props} items={menuItems(props.element)} />;
    case 'users_select': {
      const people = users.filter((one) => !one.deleted && !one.bot);
      return <Select {...props} items={people.map((one) => ({ value: one.id, text: one.name }))} />;
    }
    default:
      return <p className="block-unknown">{words.kit.unknown}</p>;
  }
}

/** In a form nothing acts until it is sent, so here the browser's own menu is the best one. */
function Select({ items, ...props }: UseProps & { items: MenuItem[] }): ReactNode {
  const { block, element, labelledBy, describedBy, invalid, onUse } = props;
  const kit = useKit();
  const value = currentOf(kit.values, block, element);
  const groups = [...new Set(items.map((one) => one.group))];
  const lines = (group: string | undefined) =>
    items
      .filter((one) => one.group === group)
      .map((one) => (
        <option key={one.value} value={one.value}>
          {one.text}
        </option>
      ));
  return (
    <select
      id={nodeId(kit, block, textAt(element, 'action_id'))}
      className="field"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onUse(event.target.value || null)}
    >
      <option value="">{labelOf(element, 'placeholder') || words.kit.choose}</option>
      {groups.map((group) =>
        group === undefined ? (
          lines(group)
        ) : (
          <optgroup key={group} label={group}>
            {lines(group)}
          </optgroup>
        ),
      )}
    </select>
  );
}
