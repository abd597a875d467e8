import type { ReactNode } from 'react';
import type { WorkspaceUser } from '../protocol.ts';
import { Badge } from './badge.tsx';
import { walkButtons } from './chooser.tsx';
import { imWith, type PageState } from './state.ts';
import { words } from './words.ts';

type SidebarProps = {
  state: PageState;
  channel: string | undefined;
  unread: ReadonlySet<string>;
  onChannel(channel: string): void;
  onPerson(user: string): void;
};

/** Thư Ký on top, then the channels, then everybody one can write to. */
export function Sidebar({ state, channel, unread, onChannel, onPerson }: SidebarProps): ReactNode {
  const bot = state.users.find((one) => one.id === state.bot);
  const channels = state.channels.filter((one) => one.kind !== 'im');
  const people = state.users.filter((one) => !one.bot && !one.deleted && one.id !== state.me);
  const person = (user: WorkspaceUser) => {
    const im = imWith(state, user.id);
    return (
      <Line
        key={user.id}
        name={user.name}
        note={user.bot ? '' : user.title}
        badge={<Badge user={user} name={user.name} />}
        current={im !== undefined && im.id === channel}
        unread={im !== undefined && unread.has(im.id)}
        onOpen={() => (im ? onChannel(im.id) : onPerson(user.id))}
      />
    );
  };
  return (
    <nav className="sidebar" aria-label={words.sidebar.label} onKeyDown={walkButtons}>
      <h2>{words.sidebar.bot}</h2>
      <ul>{bot && person(bot)}</ul>
      <h2>{words.sidebar.channels}</h2>
      {channels.length === 0 && <p className="sidebar-none">{words.sidebar.noChannels}</p>}
      <ul>
        {channels.map((one) => (
          <Line
            key={one.id}
            name={one.name}
            note={one.kind === 'private' ? words.sidebar.private : ''}
            badge={
              <span className="hash" aria-hidden="true">
                #
              </span>
            }
            current={one.id === channel}
            unread={unread.has(one.id)}
            onOpen={() => onChannel(one.id)}
          />
        ))}
      </ul>
      <h2>{words.sidebar.people}</h2>
      <ul>{people.map(person)}</ul>
    </nav>
  );
}

type LineProps = {
  name: string;
  note: string;
  badge: ReactNode;
  current: boolean;
  unread: boolean;
  onOpen(): void;
};

function Line({ name, note, badge, current, unread, onOpen }: LineProps): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={unread ? 'place unread' : 'place'}
        aria-current={current ? 'page' : undefined}
        onClick={onOpen}
      >
        {badge}
        <span className="place-text">
          <span className="place-name">{name}</span>
          {note && <span className="place-note">{note}</span>}
        </span>
        {unread && (
          <span className="dot">
            <span className="hidden">{words.sidebar.unread}</span>
          </span>
        )}
      </button>
    </li>
  );
}
