import { createElement, Fragment, type MouseEvent, type ReactNode } from 'react';
import type { JsonObject } from '../protocol.ts';
import { useDirectory, useHands } from './hands.ts';
import { textAt } from './json.ts';
import { type Inline, readMrkdwn, readPlain } from './mrkdwn.ts';

/** Draws the pieces of something that is only ever replaced as a whole, so that none needs a key. */
export function drawAll<T>(pieces: readonly T[], draw: (piece: T) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...pieces.map(draw));
}

/** Slack's small markup, drawn; newlines and runs of spaces as written. */
export function Mrkdwn({ text }: { text: string }): ReactNode {
  return (
    <div className="text">
      {drawAll(readMrkdwn(text), (stretch) => {
        if (stretch.kind === 'pre') return <pre>{stretch.text}</pre>;
        const Tag = stretch.kind === 'quote' ? 'blockquote' : 'p';
        return (
          <Tag>
            <Parts parts={stretch.parts} />
          </Tag>
        );
      })}
    </div>
  );
}

/** A text object of Block Kit: mrkdwn marked up, plain_text as it is. */
export function TextObject({ object }: { object: JsonObject }): ReactNode {
  const text = textAt(object, 'text');
  if (textAt(object, 'type') === 'mrkdwn') return <Mrkdwn text={text} />;
  return <div className="text">{readPlain(text)}</div>;
}

/** A link that stays on the page when it points to a message of this workspace. */
export function FollowLink({ url, className, onUse, children }: LinkProps): ReactNode {
  const hands = useHands();
  const click = (event: MouseEvent) => {
    onUse?.();
    if (!event.ctrlKey && !event.metaKey && hands.follow(url)) event.preventDefault();
  };
  return (
    <a href={url} className={className} target="_blank" rel="noreferrer" onClick={click}>
      {children}
    </a>
  );
}

type LinkProps = { url: string; className?: string; onUse?(): void; children: ReactNode };

function Parts({ parts }: { parts: Inline[] }): ReactNode {
  return drawAll(parts, (part) => <Part part={part} />);
}

function Part({ part }: { part: Inline }): ReactNode {
  const { nameOf } = useDirectory();
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'bold':
      return (
        <strong>
          <Parts parts={part.parts} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Parts parts={part.parts} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Parts parts={part.parts} />
        </s>
      );
    case 'code':
      return <code>{part.text}</code>;
    case 'link':
      return <FollowLink url={part.url}>{part.label}</FollowLink>;
    case 'user':
      return <span className="mention">@{nameOf(part.id)}</span>;
    case 'channel':
      return <span className="mention">{nameOf(part.id)}</span>;
    case 'broadcast':
      return <span className="mention">@{part.name}</span>;
  }
}
