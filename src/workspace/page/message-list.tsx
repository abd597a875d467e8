import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { WorkspaceMessage } from '../protocol.ts';
import { dayOfTs } from './format.ts';
import { useDirectory } from './hands.ts';
import { nextLine } from './menu-button.tsx';
import { MessageView } from './message.tsx';
import { words } from './words.ts';

type ListProps = {
  messages: WorkspaceMessage[];
  /** How many replies a message of the list has, by its ts; none given inside a thread. */
  replyCounts?: Map<string, number>;
  label: string;
  /** Given, the list opens where its reader left off: at the first message of others after this one. */
  readTo?: string | undefined;
  focus?: string | undefined;
  /** How often its reader has sent something from here: whoever sends goes to the end, where the reply comes, also after a command that shows no message. */
  sent?: number;
};

/** Within this many seconds an author's next message needs no name again. */
const FOLLOWS_WITHIN = 180;
/** Closer to the end than this, a reader is at the end and is carried along by new messages. */
const NEAR_END = 120;

/** The messages of a conversation or thread. Tab stops at one of them, the arrows walk over them; only what is in sight is laid out. */
export function MessageList({ messages, replyCounts, label, readTo, focus, sent = 0 }: ListProps): ReactNode {
  const { me } = useDirectory();
  const box = useRef<HTMLDivElement>(null);
  const [firstNew] = useState(() =>
    readTo === undefined || focus
      ? undefined
      : messages.find((one) => one.user !== me && one.ts > readTo)?.ts,
  );
  const opened = useRef(false);
  const atEnd = useRef(true);
  const [below, setBelow] = useState(false);
  const [current, setCurrent] = useState('');
  const last = messages.at(-1);
  const stop = messages.some((one) => one.ts === current) ? current : (last?.ts ?? '');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another last message is what scrolls
  useLayoutEffect(() => {
    const line = opened.current ? null : box.current?.querySelector('.new-divider');
    opened.current = true;
    if (line) {
      const list = box.current!;
      list.scrollTop += line.getBoundingClientRect().top - list.getBoundingClientRect().top;
      atEnd.current = false;
      // What came into sight gets its true height with the next frame; only then is it known whether this is the end.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          atEnd.current = isAtEnd(list);
          setBelow(!atEnd.current);
        }),
      );
    } else if (atEnd.current || last?.user === me) {
      toEnd(box.current);
    } else setBelow(true);
  }, [last?.ts, last?.edited]);
  useLayoutEffect(() => {
    if (sent === 0) return;
    atEnd.current = true;
    toEnd(box.current);
  }, [sent]);
  useEffect(() => {
    // Blocks, pictures and late layout make the list taller after it was drawn: the end stays in sight.
    const list = box.current;
    if (!list?.firstElementChild) return;
    const watcher = new ResizeObserver(() => {
      if (atEnd.current) toEnd(list);
    });
    watcher.observe(list.firstElementChild);
    watcher.observe(list);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    if (!focus) return;
    atEnd.current = false;
    const message = box.current?.querySelector<HTMLElement>(`[data-ts="${CSS.escape(focus)}"]`);
    message?.scrollIntoView({ block: 'center' });
    message?.focus({ preventScroll: true });
  }, [focus]);

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-ts]')];
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0 || [...event.key].length === 1) return;
    const to = nextLine(event.key, at, all);
    if (to === undefined || (event.key.startsWith('Arrow') && Math.abs(to - at) > 1)) return;
    event.preventDefault();
    all[to]?.focus();
  };
  const stay = (event: FocusEvent<HTMLDivElement>) => {
    const ts = event.target.closest<HTMLElement>('[data-ts]')?.dataset.ts;
    if (ts) setCurrent(ts);
  };

  const lines = useMemo(() => linesOf(messages), [messages]);
  return (
    <div className="list-frame">
      <div
        ref={box}
        className="list"
        role="log"
        aria-live="off"
        aria-label={label}
        // A list that scrolls must be reachable by keyboard even while it holds nothing that takes the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as said above
        tabIndex={0}
        onKeyDown={walk}
        onFocus={stay}
        onScroll={({ currentTarget: list }) => {
          atEnd.current = isAtEnd(list);
          if (atEnd.current) setBelow(false);
        }}
      >
        <div className="list-inner">
          {lines.map(({ message, day, follows }) => (
            <div key={`${message.ts}${message.ephemeral ?? ''}`} className="list-line">
              {day && <p className="day-divider">{day}</p>}
              {message.ts === firstNew && <p className="new-divider">{words.conversation.newFromHere}</p>}
              <MessageView
                message={message}
                replies={replyCounts?.get(message.ts) ?? 0}
                inThread={!replyCounts}
                current={message.ts === stop}
                focused={message.ts === focus}
                follows={follows}
              />
            </div>
          ))}
        </div>
      </div>
      {below && (
        <button type="button" className="button to-end" onClick={() => toEnd(box.current)}>
          {words.conversation.latest}
        </button>
      )}
    </div>
  );
}

const isAtEnd = (list: HTMLElement): boolean =>
  list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;

function toEnd(list: HTMLElement | null): void {
  if (list) list.scrollTop = list.scrollHeight;
}

/** Where a day begins after another one, and which messages follow their author's own. */
function linesOf(messages: readonly WorkspaceMessage[]) {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const newDay = before !== undefined && dayOfTs(before.ts) !== dayOfTs(message.ts);
    const follows =
      before !== undefined &&
      !newDay &&
      before.user === message.user &&
      !before.ephemeral &&
      !message.ephemeral &&
      Number(message.ts) - Number(before.ts) < FOLLOWS_WITHIN;
    return { message, day: newDay ? dayOfTs(message.ts) : undefined, follows };
  });
}
