import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

/** One line of a menu; `group` is the heading it stands under. */
export type MenuItem = { value: string; text: string; note?: string; group?: string };

type MenuProps = {
  label: string;
  /** What a screen reader says when the label alone does not tell. */
  describe?: string | undefined;
  items: MenuItem[];
  /** The chosen value of a menu that chooses; undefined for a menu of acts. */
  chosen?: string | null | undefined;
  className?: string;
  busy?: boolean;
  children?: ReactNode;
  onPick(value: string): void;
};

/**
 * A button that opens a menu (ARIA's menu button pattern). Choosing in a message acts at once, so a native select, which reports each arrow key, would act by
 * accident. The popover lies on the top layer: no scrolling list cuts it off, and Escape or a click elsewhere closes it.
 */
export function MenuButton(props: MenuProps): ReactNode {
  const { label, describe, items, chosen, className, busy, children, onPick } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const [anchor, box] = [button.current, menu.current];
    if (!open || !anchor || !box) return;
    const place = anchor.getBoundingClientRect();
    const below = innerHeight - place.bottom;
    const height = Math.min(box.scrollHeight + 2, 320);
    box.style.left = `${Math.max(8, Math.min(place.left, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${below < height + 8 && place.top > below ? place.top - height - 4 : place.bottom + 4}px`;
    const all = linesOf(box);
    (all.find((one) => one.getAttribute('aria-checked') === 'true') ?? all[0])?.focus();
  }, [open]);

  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };
  const pick = (value: string) => {
    close();
    onPick(value);
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? 'button menu-opener'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={describe}
        aria-disabled={busy || undefined}
        popoverTarget={busy ? undefined : id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || busy) return;
          event.preventDefault();
          menu.current?.showPopover();
        }}
      >
        {children ?? label}
      </button>
      <div
        ref={menu}
        id={id}
        role="menu"
        aria-label={describe ?? label}
        popover="auto"
        className="menu"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={(event) => moveIn(event, menu.current, close)}
      >
        {open && <Lines items={items} chosen={chosen} onPick={pick} />}
      </div>
    </>
  );
}

type LinesProps = { items: MenuItem[]; chosen: string | null | undefined; onPick(value: string): void };

function Lines({ items, chosen, onPick }: LinesProps): ReactNode {
  return items.map((item, index) => {
    const shared = {
      type: 'button' as const,
      tabIndex: -1,
      className: 'menu-line',
      onClick: () => onPick(item.value),
    };
    const inside = (
      <>
        <span className="menu-text">{item.text}</span>
        {item.note && <span className="menu-note">{item.note}</span>}
      </>
    );
    const heading = item.group !== undefined && item.group !== items[index - 1]?.group;
    return (
      <div key={item.value} role="none">
        {heading && (
          <div className="menu-group" role="presentation">
            {item.group}
          </div>
        )}
        {chosen === undefined ? (
          <button {...shared} role="menuitem">
            {inside}
          </button>
        ) : (
          <button {...shared} role="menuitemradio" aria-checked={item.value === chosen}>
            {inside}
          </button>
        )}
      </div>
    );
  });
}

const linesOf = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]'),
];

function moveIn(event: KeyboardEvent, menu: HTMLElement | null, close: () => void): void {
  if (!menu) return;
  const lines = linesOf(menu);
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const to = nextLine(event.key, at, lines);
  if (event.key === 'Tab') close();
  if (event.key === 'Escape') {
    // The dialog under the menu must not hear this Escape.
    event.preventDefault();
    event.stopPropagation();
    close();
  }
  if (to === undefined) return;
  event.preventDefault();
  lines[to]?.focus();
}

/** Where the focus goes within a list of lines, by the key pressed; a letter goes to the next line beginning with it. */
export function nextLine(key: string, at: number, lines: readonly HTMLElement[]): number | undefined {
  if (lines.length === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % lines.length;
  if (key === 'ArrowUp') return (at - 1 + lines.length) % lines.length;
  if (key === 'Home') return 0;
  if (key === 'End') return lines.length - 1;
  if ([...key].length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase('vi');
  const turn = lines.map((_, step) => (at + 1 + step) % lines.length);
  return turn.find((index) => lines[index]!.textContent.trim().toLocaleLowerCase('vi').startsWith(letter));
}
