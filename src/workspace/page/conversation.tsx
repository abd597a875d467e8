import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { JsonObject, WorkspaceChannel, WorkspaceMessage } from '../protocol.ts';
import { Blocks } from './blocks.tsx';
import { Composer } from './composer.tsx';
import { useDirectory, useHands } from './hands.ts';
import { objectsAt } from './json.ts';
import { MessageList } from './message-list.tsx';
import { isReply, mainMessages, repliesTo } from './state.ts';
import { words } from './words.ts';

type ConversationProps = {
  channel: WorkspaceChannel;
  name: string;
  messages: WorkspaceMessage[];
  home: JsonObject | null;
  showHome: boolean;
  /** The newest message that was read before. */
  readTo: string;
  focus: string | undefined;
  online: boolean;
};

/** A channel or direct conversation: its heading, in the bot's the two tabs, its messages and the composer. */
export function Conversation(props: ConversationProps): ReactNode {
  const { channel, name, messages, home, showHome, readTo, focus, online } = props;
  const { bot, users } = useDirectory();
  const [sent, setSent] = useState(0);
  const withBot = channel.kind === 'im' && channel.members.includes(bot);
  const own = useMemo(() => mainMessages(messages), [messages]);
  const counts = useMemo(() => countReplies(messages), [messages]);
  const other = channel.kind === 'im' ? users.find((one) => one.name === name) : undefined;
  return (
    <main className="conversation" id="main">
      <header className="conversation-head">
        <h1>{name}</h1>
        <span className="quiet">
          {channel.kind === 'im'
            ? !withBot && other?.title
            : words.conversation.members(channel.members.length)}
        </span>
        {withBot && <Tabs home={showHome} />}
      </header>
      {showHome ? (
        <Home home={home} />
      ) : (
        <div
          className="conversation-body"
          {...(withBot ? { role: 'tabpanel', id: 'panel-messages', 'aria-labelledby': 'tab-messages' } : {})}
        >
          {own.length === 0 ? (
            <p className="empty">{withBot ? words.conversation.emptyBot : words.conversation.empty}</p>
          ) : (
            <MessageList
              key={channel.id}
              messages={own}
              replyCounts={counts}
              readTo={withBot ? readTo : undefined}
              label={words.conversation.list(name)}
              focus={focus}
              sent={sent}
            />
          )}
          <Composer
            key={channel.id}
            channel={channel.id}
            name={name}
            online={online}
            linked={focus !== undefined}
            onSent={() => setSent((count) => count + 1)}
          />
        </div>
      )}
    </main>
  );
}

function countReplies(messages: readonly WorkspaceMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of messages)
    if (isReply(one) && !one.deleted) counts.set(one.thread!, (counts.get(one.thread!) ?? 0) + 1);
  return counts;
}

const TABS = [
  { tab: 'home', label: words.conversation.home },
  { tab: 'messages', label: words.conversation.messages },
] as const;

function Tabs({ home }: { home: boolean }): ReactNode {
  const hands = useHands();
  const list = useRef<HTMLDivElement>(null);
  const chosen = home ? 'home' : 'messages';
  const open = (tab: 'home' | 'messages') => {
    hands.go({ tab: tab === 'home' ? 'home' : undefined });
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    open(home ? 'messages' : 'home');
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={words.conversation.tabs} onKeyDown={key}>
      {TABS.map(({ tab, label }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? `panel-${tab}` : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => open(tab)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

const HOME_SURFACE = { kind: 'home' } as const;

function Home({ home }: { home: JsonObject | null }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to scroll it
    <div className="home" role="tabpanel" id="panel-home" aria-labelledby="tab-home" tabIndex={0}>
      {home ? (
        <Blocks blocks={objectsAt(home, 'blocks')} surface={HOME_SURFACE} />
      ) : (
        <p className="empty">{words.conversation.noHome}</p>
      )}
    </div>
  );
}

type ThreadProps = {
  channel: WorkspaceChannel;
  name: string;
  messages: WorkspaceMessage[];
  thread: string;
  focus: string | undefined;
  online: boolean;
};

/** A thread beside its conversation: the first message, the replies, and where to reply. */
export function Thread({ channel, name, messages, thread, focus, online }: ThreadProps): ReactNode {
  const hands = useHands();
  const [sent, setSent] = useState(0);
  const own = useMemo(() => {
    const first = messages.find((one) => one.ts === thread);
    return [...(first ? [first] : []), ...repliesTo(messages, thread)];
  }, [messages, thread]);
  const close = () => {
    hands.go({ thread: undefined, focus: undefined });
    document.querySelector<HTMLElement>(`.list [data-ts="${CSS.escape(thread)}"]`)?.focus();
  };
  return (
    <aside className="thread" aria-label={words.thread.title}>
      <header className="conversation-head">
        <h2>{words.thread.title}</h2>
        <span className="quiet">{name}</span>
        <button type="button" className="button icon" aria-label={words.thread.close} onClick={close}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div className="conversation-body">
        <MessageList key={thread} messages={own} label={words.thread.list} focus={focus} sent={sent} />
        <Composer
          key={thread}
          channel={channel.id}
          thread={thread}
          name={name}
          online={online}
          linked={focus !== undefined}
          onSent={() => setSent((count) => count + 1)}
        />
      </div>
    </aside>
  );
}
