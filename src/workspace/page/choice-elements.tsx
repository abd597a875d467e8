import type { ReactNode } from 'react';
import type { JsonObject } from '../protocol.ts';
import { labelOf } from './element.tsx';
import { currentOf, optionsOf } from './form.ts';
import { objectAt, textAt } from './json.ts';
import { nodeId, useKit } from './kit.ts';
import { TextObject } from './text.tsx';
import { words } from './words.ts';

/* One of several, or some of several, all options in sight. */

/** How an element stands: inside an input block it is labelled there and only changes its value; elsewhere `onUse` sends it. */
export type UseProps = {
  block: string;
  element: JsonObject;
  labelledBy?: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** What is typed acts by itself: Enter (or leaving a day) calls `onUse`; otherwise typing only changes the form. */
  enterUses?: boolean;
  onUse(value: string | string[] | null): void;
};

/** Radio buttons. */
export function RadioElement(props: UseProps): ReactNode {
  const kit = useKit();
  const chosen = currentOf(kit.values, props.block, props.element);
  return (
    <Choices
      {...props}
      type="radio"
      on={(value) => value === chosen}
      change={(value) => props.onUse(value)}
    />
  );
}

/** Checkboxes, and a menu of several choices, which is drawn the same way so that nothing chosen is hidden. */
export function CheckboxesElement(props: UseProps): ReactNode {
  const kit = useKit();
  const value = currentOf(kit.values, props.block, props.element);
  const chosen = Array.isArray(value) ? value : [];
  const change = (option: string, on: boolean) => {
    const order = optionsOf(props.element).map((one) => textAt(one, 'value'));
    props.onUse(order.filter((one) => (one === option ? on : chosen.includes(one))));
  };
  return <Choices {...props} type="checkbox" on={(one) => chosen.includes(one)} change={change} />;
}

type ChoicesProps = UseProps & {
  type: 'radio' | 'checkbox';
  on(value: string): boolean;
  change(value: string, on: boolean): void;
};

function Choices(props: ChoicesProps): ReactNode {
  const { block, element, labelledBy, describedBy, invalid, type, on, change } = props;
  const kit = useKit();
  const name = nodeId(kit, block, textAt(element, 'action_id'));
  const role = type === 'radio' ? 'radiogroup' : 'group';
  const named = labelledBy
    ? { 'aria-labelledby': labelledBy }
    : { 'aria-label': labelOf(element, 'placeholder') || words.kit.choices };
  return (
    <div className="choices" role={role} {...named} aria-describedby={describedBy} id={name}>
      {optionsOf(element).map((option) => {
        const value = textAt(option, 'value');
        const note = objectAt(option, 'description');
        return (
          <label key={value} className="choice">
            <input
              type={type}
              name={name}
              value={value}
              checked={on(value)}
              aria-invalid={invalid || undefined}
              onChange={(event) => change(value, event.target.checked)}
            />
            <span>
              <TextObject object={objectAt(option, 'text') ?? {}} />
              {note && (
                <span className="choice-note">
                  <TextObject object={note} />
                </span>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
}
