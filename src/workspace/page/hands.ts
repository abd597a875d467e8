import { createContext, useContext } from 'react';
import type { HumanAction, Snapshot, WorkspaceChannel, WorkspaceUser } from '../protocol.ts';
import type { Place } from './address.ts';
import type { Reply } from './line.ts';

/* What every part of the page needs. Kept apart by how often it changes: a new message must not draw 500 others again. */

/** What the acting person can do; the same object for the page's whole life. */
export type Hands = {
  /** Acts as the person; a refusal is shown to them unless `quiet`. */
  act(action: HumanAction, quiet?: boolean): Promise<Reply>;
  go(change: Partial<Place>): void;
  /** Shows a sentence at the foot of the page until it is closed. */
  notify(text: string): void;
  /** Follows a link to a message of this workspace; false for any other link. */
  follow(url: string): boolean;
};

/** Who and what can be named: changes when people or channels do. */
export type Directory = {
  me: string;
  bot: string;
  users: WorkspaceUser[];
  channels: WorkspaceChannel[];
  commands: Snapshot['commands'];
  nameOf(id: string): string;
};

/** See Hands. */
export const HandsContext = createContext<Hands | null>(null);

/** See Directory. */
export const DirectoryContext = createContext<Directory | null>(null);

/** The hands; only inside the page. */
export function useHands(): Hands {
  const hands = useContext(HandsContext);
  if (!hands) throw new Error('used outside the page');
  return hands;
}

/** The directory; only inside the page. */
export function useDirectory(): Directory {
  const directory = useContext(DirectoryContext);
  if (!directory) throw new Error('used outside the page');
  return directory;
}
