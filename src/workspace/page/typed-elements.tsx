import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { UseProps } from './choice-elements.tsx';
import { labelOf } from './element.tsx';
import { currentOf } from './form.ts';
import { isoDayWords, readDay, typedDay } from './format.ts';
import { numberAt, textAt } from './json.ts';
import { nodeId, useKit } from './kit.ts';
import { words } from './words.ts';

/* What is typed: a text, a day. */

/** A text, of one line or several. */
export function TextElement(props: UseProps): ReactNode {
  const { block, element, enterUses, onUse } = props;
  const kit = useKit();
  const value = currentOf(kit.values, block, element);
  const action = textAt(element, 'action_id');
  const shared = {
    ...attributes(props, nodeId(kit, block, action)),
    value: typeof value === 'string' ? value : '',
    placeholder: labelOf(element, 'placeholder') || undefined,
    maxLength: numberAt(element, 'max_length') ?? 3000,
    onChange: (event: { target: { value: string } }) => kit.set(block, action, event.target.value),
  };
  if (element.multiline === true) return <textarea {...shared} className="field" rows={5} />;
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!enterUses || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onUse(event.currentTarget.value);
  };
  return <input {...shared} type="text" className="field" autoComplete="off" onKeyDown={enter} />;
}

/**
 * A day, typed as it is written in Vietnam and said back in words: the browser's own field shows month first on an English browser. The calendar is the browser's.
 */
export function DateElement(props: UseProps): ReactNode {
  const { block, element, enterUses, onUse } = props;
  const kit = useKit();
  const action = textAt(element, 'action_id');
  const value = currentOf(kit.values, block, element);
  const iso = typeof value === 'string' ? value : '';
  const known = readDay(iso) !== undefined;
  const [typed, setTyped] = useState<string | undefined>();
  const calendar = useRef<HTMLInputElement>(null);
  const shown = typed ?? (known ? typedDay(iso) : iso);
  const wrong = shown.trim() !== '' && readDay(shown) === undefined;
  const id = nodeId(kit, block, action);
  const note = `${id}-note`;
  const own = attributes(props, id);
  const told = useRef(iso);
  /** Half a date is kept as typed: the form then says what is wrong instead of sending nothing. */
  const take = (text: string) =>
    kit.set(block, action, text.trim() === '' ? null : (readDay(text) ?? text.trim()));
  const leave = () => {
    setTyped(undefined);
    if (!enterUses || wrong || told.current === iso) return;
    told.current = iso;
    onUse(iso || null);
  };
  return (
    <div className="day">
      <div className="day-line">
        <input
          {...own}
          type="text"
          className="field day-field"
          autoComplete="off"
          placeholder={words.kit.dateExample}
          aria-describedby={[own['aria-describedby'], note].filter(Boolean).join(' ')}
          aria-invalid={wrong || own['aria-invalid']}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            take(event.target.value);
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !enterUses) return;
            event.preventDefault();
            leave();
          }}
        />
        <button
          type="button"
          className="button icon"
          aria-label={words.kit.calendar}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarIcon />
        </button>
        <input
          ref={calendar}
          className="day-calendar"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={known ? iso : ''}
          onChange={(event) => {
            setTyped(undefined);
            told.current = event.target.value;
            onUse(event.target.value || null);
          }}
        />
      </div>
      <div id={note} className={wrong ? 'day-note field-error' : 'day-note'}>
        {wrong ? words.kit.dateWrong : isoWords(shown)}
      </div>
    </div>
  );
}

/** Drawn, since not every machine has a font with such signs. */
function CalendarIcon(): ReactNode {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="2.5" y="3.5" width="13" height="12" rx="1.5" strokeWidth="1.4" />
      <path d="M2.5 7.5h13M6 1.5v4M12 1.5v4" strokeWidth="1.4" />
    </svg>
  );
}

function isoWords(typed: string): string {
  const day = readDay(typed);
  return day ? isoDayWords(day) : '';
}

function attributes({ element, labelledBy, describedBy, invalid }: UseProps, id: string) {
  return {
    id,
    'aria-labelledby': labelledBy,
    'aria-label': labelledBy ? undefined : labelOf(element, 'placeholder') || words.kit.date,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  };
}
