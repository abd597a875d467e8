import type { ReactNode } from 'react';
import type { WorkspaceUser } from '../protocol.ts';
import { Badge } from './badge.tsx';
import { nextLine } from './menu-button.tsx';
import { words } from './words.ts';

type ChooserProps = { users: WorkspaceUser[]; onChoose(user: string): void };

/** The first screen: who of the office one acts as. */
export function Chooser({ users, onChoose }: ChooserProps): ReactNode {
  const people = users.filter((one) => !one.bot && !one.deleted);
  return (
    <main className="chooser" id="main">
      <p className="chooser-team">{words.chooser.name}</p>
      <h1>{words.chooser.title}</h1>
      <p>{words.chooser.lead}</p>
      <p className="quiet">{words.chooser.twoTabs}</p>
      {people.length === 0 && <p role="status">{words.chooser.waiting}</p>}
      <ul className="chooser-list" aria-label={words.chooser.list} onKeyDown={walkButtons}>
        {people.map((one) => (
          <li key={one.id}>
            <button type="button" className="person" onClick={() => onChoose(one.id)}>
              <Badge user={one} name={one.name} />
              <span className="person-text">
                <b>{one.name}</b>
                <span>
                  {one.title}
                  {one.guest && ` (${words.chooser.guest})`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Arrow keys, Home, End and first letters move between the buttons of a list; Tab does so too. */
export function walkButtons(event: React.KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const to = nextLine(event.key, all.indexOf(document.activeElement as HTMLElement), all);
  if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  all[to]?.focus();
}
