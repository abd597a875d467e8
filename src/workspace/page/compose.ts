import type { HumanAction, Snapshot, WorkspaceUser } from '../protocol.ts';

/* What a person types into the composer, and what it becomes. */

/** Something the composer offers while typing; `text` replaces from `from` to the caret. */
export type Suggestion = {
  kind: 'command' | 'person';
  label: string;
  note: string;
  text: string;
  from: number;
};

/** What to offer for the text before the caret: commands after a "/" at the very beginning, people after an "@". */
export function suggest(
  before: string,
  commands: Snapshot['commands'],
  people: readonly WorkspaceUser[],
): Suggestion[] {
  if (/^\/\S*$/.test(before))
    return commands
      .filter(({ command }) => command.startsWith(before))
      .map(({ command, description, hint }) => ({
        kind: 'command',
        label: `${command} ${hint}`.trim(),
        note: description,
        text: `${command} `,
        from: 0,
      }));
  const at = /(?:^|\s)@([^\n@]{0,30})$/u.exec(before);
  if (!at) return [];
  const wanted = fold(at[1]!);
  const from = before.length - at[1]!.length - 1;
  return people
    .filter((one) => !one.deleted && (fold(one.name).includes(wanted) || one.handle.startsWith(wanted)))
    .filter((one) => fold(one.name) !== wanted.trim())
    .slice(0, 6)
    .map((one) => ({ kind: 'person', label: one.name, note: one.title, text: `@${one.name} `, from }));
}

/** Text as it goes out: a written "@name" of somebody known becomes Slack's mention. Longer names first, so that none is cut. */
export function withMentions(text: string, people: readonly WorkspaceUser[]): string {
  const named = people.filter((one) => !one.deleted).sort((a, b) => b.name.length - a.name.length);
  return named.reduce((all, one) => all.replaceAll(`@${one.name}`, `<@${one.id}>`), text);
}

/** What sending means: a message, a command, or a reason why not. */
export type Sent =
  | { kind: 'action'; action: HumanAction }
  | { kind: 'unknown-command'; typed: string }
  | { kind: 'command-in-thread' }
  | { kind: 'nothing' };

/** The action for a text; a "/" at the very beginning is a command, as in Slack. */
export function sendText(
  text: string,
  place: { channel: string; thread: string | undefined },
  commands: Snapshot['commands'],
  people: readonly WorkspaceUser[],
): Sent {
  if (text.trim() === '') return { kind: 'nothing' };
  const slash = /^\/(\S+)(?:\s+([\s\S]*))?$/.exec(text);
  if (slash && !slash[1]!.includes('/')) {
    if (place.thread !== undefined) return { kind: 'command-in-thread' };
    const known = commands.find(({ command }) => command === `/${slash[1]}`);
    if (!known) return { kind: 'unknown-command', typed: `/${slash[1]}` };
    const rest = (slash[2] ?? '').trim();
    return {
      kind: 'action',
      action: { do: 'command', channel: place.channel, command: known.command, text: rest },
    };
  }
  const thread = place.thread === undefined ? {} : { thread: place.thread };
  return {
    kind: 'action',
    action: { do: 'say', channel: place.channel, text: withMentions(text, people), ...thread },
  };
}

/** Text without diacritics and case, for finding a name while it is typed. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
