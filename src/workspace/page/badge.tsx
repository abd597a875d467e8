import type { ReactNode } from 'react';
import type { WorkspaceUser } from '../protocol.ts';
import { initials } from './format.ts';

/** A person's two letters in a colour of their own; the bot's is fixed. */
export function Badge({ user, name }: { user: WorkspaceUser | undefined; name: string }): ReactNode {
  const shade = user?.bot
    ? 'bot'
    : `${[...(user?.id ?? name)].reduce((sum, one) => sum + one.charCodeAt(0), 0) % 6}`;
  return (
    <span className={`badge badge-${shade}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
