import { memo, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WorkspaceMessage } from '../protocol.ts';
import { Badge } from './badge.tsx';
import { Blocks } from './blocks.tsx';
import { Files } from './files.tsx';
import { dayOfTs, timeOfTs } from './format.ts';
import { useDirectory, useHands } from './hands.ts';
import { EditForm, RemoveDialog, Tools } from './message-tools.tsx';
import { Mrkdwn } from './text.tsx';
import { words } from './words.ts';

type MessageProps = {
  message: WorkspaceMessage;
  /** Replies under it, where it stands in the conversation itself. */
  replies: number;
  inThread: boolean;
  /** The one message of its list that Tab stops at. */
  current: boolean;
  /** The page was sent to this message by a link. */
  focused: boolean;
  /** Same author shortly before: name and badge are not repeated. */
  follows: boolean;
};

/** One message: who and when, its words or blocks, its files, and what can be done with it. */
export const MessageView = memo(function MessageView(props: MessageProps): ReactNode {
  const { message, replies, inThread, current, focused, follows } = props;
  const { users, nameOf } = useDirectory();
  const hands = useHands();
  const [doing, setDoing] = useState<'edit' | 'remove' | undefined>();
  const user = users.find((one) => one.id === message.user);
  const name = nameOf(message.user);
  const time = timeOfTs(message.ts);
  const surface = useMemo(
    () => ({ kind: 'message' as const, channel: message.channel, ts: message.ts }),
    [message.channel, message.ts],
  );
  const article = useRef<HTMLElement>(null);
  const holdsFocus = useRef(false);
  // A pressed button is often replaced by a stamp: the focus then stays with the message instead of going back to the page's beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is new blocks that take a button away
  useLayoutEffect(() => {
    if (holdsFocus.current && document.activeElement === document.body) article.current?.focus();
  }, [message.blocks]);
  const openThread = () => hands.go({ thread: message.thread ?? message.ts });
  const classes = ['message', follows && 'follows', focused && 'focused', message.ephemeral && 'ephemeral'];
  return (
    <article
      ref={article}
      onFocus={() => {
        holdsFocus.current = true;
      }}
      onBlur={() => {
        holdsFocus.current = false;
      }}
      className={classes.filter(Boolean).join(' ')}
      data-ts={message.ts}
      tabIndex={current ? 0 : -1}
      aria-label={`${name}, ${time}`}
    >
      {!follows && <Badge user={user} name={name} />}
      <div className="message-main">
        {message.ephemeral && <p className="message-only-you">{words.message.onlyYou}</p>}
        {!follows && (
          <p className="message-head">
            <b>{name}</b>
            {user?.bot && <span className="message-app">{words.message.app}</span>}
            {user?.title && !user.bot && <span className="message-title">{user.title}</span>}
            <time title={dayOfTs(message.ts)}>{time}</time>
          </p>
        )}
        {message.deleted ? (
          <p className="message-removed">{words.message.removed}</p>
        ) : doing === 'edit' ? (
          <EditForm message={message} onDone={() => setDoing(undefined)} />
        ) : (
          <Body message={message} surface={surface} />
        )}
        {message.files.length > 0 && <Files files={message.files} />}
        {replies > 0 && !inThread && (
          <button type="button" className="message-replies" onClick={openThread}>
            {words.message.replies(replies)}
          </button>
        )}
      </div>
      {!message.deleted && !message.ephemeral && doing !== 'edit' && (
        <Tools
          message={message}
          current={current}
          onReply={inThread ? undefined : openThread}
          onEdit={() => setDoing('edit')}
          onRemove={() => setDoing('remove')}
        />
      )}
      {doing === 'remove' && <RemoveDialog message={message} onDone={() => setDoing(undefined)} />}
    </article>
  );
});

type BodyProps = {
  message: WorkspaceMessage;
  surface: { kind: 'message'; channel: string; ts: string };
};

function Body({ message, surface }: BodyProps): ReactNode {
  return (
    <>
      {message.blocks.length > 0 ? (
        <Blocks blocks={message.blocks} surface={surface} />
      ) : (
        message.text !== '' && <Mrkdwn text={message.text} />
      )}
      {message.edited && <span className="message-edited">{words.message.edited}</span>}
    </>
  );
}
