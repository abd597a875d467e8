import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Badge } from './badge.tsx';
import { clockWords } from './format.ts';
import { useHands } from './hands.ts';
import type { Reply } from './line.ts';
import type { PageState } from './state.ts';
import { words } from './words.ts';

type BarProps = {
  state: PageState;
  onNextDay(): Promise<Reply> | undefined;
  onChange(): void;
};

/** The line on top: the office, its clock with the way to tomorrow, and who one acts as. */
export function Bar({ state, onNextDay, onChange }: BarProps): ReactNode {
  const hands = useHands();
  const [busy, setBusy] = useState(false);
  const said = useNewDay(state.clock?.now);
  const me = state.users.find((one) => one.id === state.me);
  const nextDay = async () => {
    if (busy) return;
    setBusy(true);
    const reply = await onNextDay();
    setBusy(false);
    if (reply?.kind === 'refused') hands.notify(words.refused(reply.error));
  };
  return (
    <header className="bar">
      <span className="bar-team">{state.team}</span>
      {state.clock && (
        <span className="bar-clock">
          <span>
            <span className="bar-clock-label">{words.bar.clock}: </span>
            <b>{clockWords(state.clock.now)}</b>
          </span>
          <span className="hidden" role="status">
            {said}
          </span>
          {state.clock.canAdvance && (
            <button
              type="button"
              className="button on-dark"
              aria-disabled={busy || undefined}
              onClick={() => void nextDay()}
            >
              {words.bar.nextDay}
            </button>
          )}
        </span>
      )}
      {me && (
        <span className="bar-me">
          <Badge user={me} name={me.name} />
          <span className="bar-me-text">
            <span className="hidden">{words.bar.acting} </span>
            <b>{me.name}</b>
            <span>{me.title}</span>
          </span>
          <button type="button" className="button on-dark" onClick={onChange}>
            {words.bar.change}
          </button>
        </span>
      )}
    </header>
  );
}

/** What a screen reader says when the office's day changes; the passing minutes are not read out. */
function useNewDay(now: string | undefined): string {
  const before = useRef(now);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (now && before.current && now.slice(0, 10) !== before.current.slice(0, 10))
      setSaid(words.bar.nextDayDone(clockWords(now)));
    before.current = now;
  }, [now]);
  return said;
}
