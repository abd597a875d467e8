import { useEffect, useMemo, useState } from 'react';
import { newestFromOthers, type PageState } from './state.ts';

/** The newest time read, by conversation. */
type Read = Record<string, string>;

/**
 * Conversations with something unread for the acting person, and how far the open one was read when it was opened; it is read as it is seen.
 * Remembered in the browser, by person.
 */
export function useUnread(
  state: PageState,
  open: string | undefined,
): { unread: ReadonlySet<string>; readTo: string } {
  const { me } = state;
  const [read, setRead] = useState<{ me: string; read: Read }>({ me: '', read: {} });
  const own = useMemo(() => (read.me === me ? read.read : me === '' ? undefined : recall(me)), [read, me]);
  const newest = open === undefined ? '' : newestFromOthers(state.messages[open], me);

  useEffect(() => {
    if (me !== '') setRead({ me, read: recall(me) });
  }, [me]);
  useEffect(() => {
    if (!own || open === undefined || newest <= (own[open] ?? '')) return;
    const next = { ...own, [open]: newest };
    setRead({ me, read: next });
    remember(me, next);
  }, [me, own, open, newest]);

  const unread = useMemo(() => {
    const ids = Object.entries(state.messages)
      .filter(([id, list]) => newestFromOthers(list, me) > (own?.[id] ?? ''))
      .map(([id]) => id);
    return new Set(own ? ids.filter((id) => id !== open) : []);
  }, [state.messages, own, open, me]);
  return { unread, readTo: (open !== undefined && own?.[open]) || '' };
}

const keyOf = (me: string): string => `thuky-read-${me}`;

/** A browser that forbids storage only forgets what was read. */
function recall(me: string): Read {
  try {
    return JSON.parse(localStorage.getItem(keyOf(me)) ?? '{}') as Read;
  } catch {
    return {};
  }
}

function remember(me: string, read: Read): void {
  try {
    localStorage.setItem(keyOf(me), JSON.stringify(read));
  } catch {
    // See recall.
  }
}
