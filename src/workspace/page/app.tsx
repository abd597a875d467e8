import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type Place, readPlace, writePlace } from './address.ts';
import { Bar } from './bar.tsx';
import { Chooser } from './chooser.tsx';
import { Conversation, Thread } from './conversation.tsx';
import { type Directory, DirectoryContext, type Hands, HandsContext } from './hands.ts';
import { openLine, type PageLine, snapshotOf } from './line.ts';
import { handsOf, type Now } from './make-hands.ts';
import { Modals } from './modal.tsx';
import { plainWords } from './mrkdwn.ts';
import { Banner, Notices } from './shell.tsx';
import { Sidebar } from './sidebar.tsx';
import { channelName, FIRST_STATE, imWith, type PageEvent, type PageState, reduce } from './state.ts';
import { useUnread } from './unread.ts';
import { words } from './words.ts';

/** The whole page. `address` is the workspace's WebSocket. */
export function App({ address }: { address: string }): ReactNode {
  const [state, dispatch] = useReducer(reduce, FIRST_STATE);
  const [place, setPlace] = useState<Place>(() => readPlace(location.hash));
  const [notices, setNotices] = useState<string[]>([]);
  const [spoken, setSpoken] = useState('');
  const line = useRef<PageLine>(undefined);
  const now = useRef({ state, place });
  now.current = { state, place };

  const hands = useMemo<Hands>(() => handsOf(line, now, setNotices), []);

  useEffect(() => {
    const moved = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);

  useEffect(() => {
    const opened = openLine(address, {
      onLine: (fate) => dispatch({ type: 'line', line: fate }),
      onPush: (push) => {
        dispatch(push);
        if (push.type === 'message') setSpoken((before) => announce(now.current, push) ?? before);
      },
    });
    line.current = opened;
    return () => opened.close();
  }, [address]);

  const { person } = place;
  useEffect(() => {
    if (state.line === 'open') void look(line.current, person, dispatch);
  }, [state.line, person]);

  const { me, bot, users, channels, commands } = state;
  const directory = useMemo<Directory>(
    () => directoryOf({ me, bot, users, channels, commands }),
    [me, bot, users, channels, commands],
  );
  const channel = state.channels.find((one) => one.id === place.channel);
  const { unread, readTo } = useUnread(state, place.tab === 'home' ? undefined : channel?.id);
  const withBot = channel?.kind === 'im' && channel.members.includes(state.bot);
  const showHome = withBot && place.tab === 'home';

  // Slack tells the app which of its tabs a person opens; a new person begins with Thư Ký.
  useEffect(() => {
    if (state.me === '' || state.me !== person || state.line !== 'open') return;
    if (withBot) void hands.act({ do: 'open-tab', tab: showHome ? 'home' : 'messages' }, true);
    // The address is newer than the state: who has chosen a conversation meanwhile stays there.
    else if (!place.channel && !readPlace(location.hash).channel)
      void openDm(hands, now.current.state, state.bot);
  }, [state.me, state.bot, state.line, person, withBot, showHome, place.channel, hands]);

  const title = channel ? `${channelName(state, channel)} · ${words.product}` : words.product;
  useEffect(() => {
    document.title = unread.size > 0 ? `(${unread.size}) ${title}` : title;
  }, [title, unread.size]);

  const frame = (inside: ReactNode) => (
    <HandsContext value={hands}>
      <DirectoryContext value={directory}>
        {inside}
        <div className="hidden" role="status" aria-live="polite">
          {spoken}
        </div>
        <Notices texts={notices} onClose={(at) => setNotices((all) => all.toSpliced(at, 1))} />
      </DirectoryContext>
    </HandsContext>
  );

  if (person === '' || state.me !== person)
    return frame(
      <div className="page-choose">
        <Banner state={state} />
        <Chooser
          users={state.users}
          onChoose={(user) => {
            location.hash = writePlace({ person: user });
          }}
        />
      </div>,
    );
  const messages = channel ? (state.messages[channel.id] ?? NONE) : NONE;
  const name = channel ? channelName(state, channel) : '';
  const online = state.line === 'open';
  return frame(
    <div className={place.thread && channel ? 'page with-thread' : 'page'}>
      <button type="button" className="button skip" onClick={skip}>
        {words.skip}
      </button>
      <Bar
        state={state}
        onNextDay={() => line.current?.nextDay()}
        onChange={() => hands.go({ person: '' })}
      />
      <Banner state={state} />
      <Sidebar
        state={state}
        channel={channel?.id}
        unread={unread}
        onChannel={(id) => hands.go({ channel: id })}
        onPerson={(user) => void openDm(hands, state, user)}
      />
      {channel ? (
        <Conversation
          key={channel.id}
          {...{ channel, name, messages, showHome, online }}
          home={state.home}
          readTo={readTo}
          focus={place.thread ? undefined : place.focus}
        />
      ) : (
        <main className="conversation" id="main">
          <p className="empty">{words.conversation.none}</p>
        </main>
      )}
      {channel && place.thread && !showHome && (
        <Thread
          key={place.thread}
          {...{ channel, name, messages, online }}
          thread={place.thread}
          focus={place.focus}
        />
      )}
      <Modals views={state.views} />
    </div>,
  );
}

const NONE: never[] = [];

/** Looks as a person; somebody who is not known leads back to the list, which the workspace sends by itself. */
async function look(line: PageLine | undefined, person: string, dispatch: (event: PageEvent) => void) {
  if (person === '') return dispatch({ type: 'leave' });
  const reply = await line?.look(person);
  const snapshot = reply && snapshotOf(reply);
  if (snapshot) {
    dispatch({ type: 'snapshot', snapshot });
    // A handle in the address ("#nguyet.ht") becomes the id that everything else goes by.
    if (snapshot.me !== person) location.hash = writePlace({ person: snapshot.me });
  } else if (reply?.kind === 'refused' && reply.error !== 'connection_lost') {
    location.hash = writePlace({ person: '' });
  }
}

/** Goes to the conversation with somebody; not if its reader has gone elsewhere while the workspace opened it. */
async function openDm(hands: Hands, state: PageState, user: string) {
  const known = imWith(state, user);
  if (known) return hands.go({ channel: known.id });
  const from = location.hash;
  const reply = await hands.act({ do: 'open-dm', user });
  if (reply.kind === 'done' && reply.channel && location.hash === from) hands.go({ channel: reply.channel });
}

function directoryOf(state: Pick<PageState, 'me' | 'bot' | 'users' | 'channels' | 'commands'>): Directory {
  const { users, channels } = state;
  const nameOf = (id: string) => {
    const channel = channels.find((one) => one.id === id);
    if (channel) return channelName(state, channel);
    return users.find((one) => one.id === id)?.name ?? words.message.unknown;
  };
  return { ...state, nameOf };
}

/** What a screen reader says of a new message; nothing for one's own, for an edit or for what was removed. */
function announce({ state, place }: Now['current'], push: Extract<PageEvent, { type: 'message' }>) {
  const { message } = push;
  if (state.me === '' || message.user === state.me || message.deleted || message.edited) return undefined;
  const { nameOf } = directoryOf(state);
  const who = nameOf(message.user);
  if (message.channel !== place.channel)
    return words.conversation.liveElsewhere(who, nameOf(message.channel));
  return words.conversation.live(who, plainWords(message.text, nameOf).slice(0, 300));
}

function skip() {
  (document.getElementById('composer') ?? document.querySelector<HTMLElement>('[role=tabpanel]'))?.focus();
}
