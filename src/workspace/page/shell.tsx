import type { ReactNode } from 'react';
import type { PageState } from './state.ts';
import { words } from './words.ts';

/* What the page says of itself: its line to the program, and what could not be done. */

/** The strip under the bar: a broken line, or a bot that is away. */
export function Banner({ state }: { state: PageState }): ReactNode {
  const text =
    state.line === 'lost'
      ? words.banner.lost
      : state.line === 'connecting'
        ? words.banner.connecting
        : state.botConnected
          ? ''
          : words.banner.bot;
  return (
    <div className={text ? 'banner' : 'banner none'} role="status">
      {text}
    </div>
  );
}

/** Sentences at the foot of the page, until they are closed. */
export function Notices({ texts, onClose }: { texts: string[]; onClose(at: number): void }): ReactNode {
  return (
    <div className="notices" role="alert">
      {texts.map((text, at) => (
        <div key={text} className="notice">
          <span>{text}</span>
          <button
            type="button"
            className="button icon"
            aria-label={words.notice.close}
            onClick={() => onClose(at)}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      ))}
    </div>
  );
}
