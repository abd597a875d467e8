import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { WorkspaceMessage } from '../protocol.ts';
import { withMentions } from './compose.ts';
import { Dialog } from './dialog.tsx';
import { useDirectory, useHands } from './hands.ts';
import { plainWords } from './mrkdwn.ts';
import { words } from './words.ts';

/* What a person does with a message: reply, and with an own one edit and delete. */

type ToolsProps = {
  message: WorkspaceMessage;
  /** Tab goes through the tools of one message only, or it would take hundreds of stops to leave a list. */
  current: boolean;
  onReply: (() => void) | undefined;
  onEdit(): void;
  onRemove(): void;
};

/** The tools of a message. Hidden by style until the message is pointed at or holds the focus; then the next stop of Tab. */
export function Tools({ message, current, onReply, onEdit, onRemove }: ToolsProps): ReactNode {
  const { me } = useDirectory();
  const mine = message.user === me;
  const stop = current ? 0 : -1;
  if (!onReply && !mine) return null;
  return (
    <div className="tools">
      {onReply && (
        <button type="button" tabIndex={stop} onClick={onReply} title={words.message.replyIn}>
          {words.message.reply}
        </button>
      )}
      {mine && (
        <button type="button" tabIndex={stop} onClick={onEdit}>
          {words.message.edit}
        </button>
      )}
      {mine && (
        <button type="button" tabIndex={stop} onClick={onRemove}>
          {words.message.remove}
        </button>
      )}
    </div>
  );
}

type DoneProps = { message: WorkspaceMessage; onDone(): void };

/** An own message as text to change: Enter saves, Escape leaves it as it was. */
export function EditForm({ message, onDone }: DoneProps): ReactNode {
  const hands = useHands();
  const { users, nameOf } = useDirectory();
  const [text, setText] = useState(() => plainSource(message.text, (id) => nameOf(id)));
  const save = async () => {
    if (text.trim() === '') return;
    const action = { do: 'edit' as const, channel: message.channel, ts: message.ts };
    const reply = await hands.act({ ...action, text: withMentions(text, users) });
    if (reply.kind === 'done') onDone();
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <div className="edit">
      <textarea
        className="field"
        aria-label={words.message.editLabel}
        value={text}
        rows={Math.min(12, text.split('\n').length + 1)}
        // biome-ignore lint/a11y/noAutofocus: the person asked to edit this very text
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={key}
      />
      <div className="edit-foot">
        <button type="button" className="button" onClick={onDone}>
          {words.message.cancel}
        </button>
        <button type="button" className="button primary" onClick={() => void save()}>
          {words.message.save}
        </button>
      </div>
    </div>
  );
}

/** The text as its author typed it: escapes undone and mentions by name, marks such as *bold* left. */
function plainSource(text: string, nameOf: (id: string) => string): string {
  const named = text.replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `@${nameOf(id)}`);
  return named
    .replace(/<([^<>@#!|]+)(?:\|[^<>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The question before a message is deleted. */
export function RemoveDialog({ message, onDone }: DoneProps): ReactNode {
  const hands = useHands();
  const { nameOf } = useDirectory();
  const remove = async () => {
    onDone();
    await hands.act({ do: 'delete', channel: message.channel, ts: message.ts });
  };
  return (
    <Dialog title={words.message.removeTitle} onClose={onDone} className="dialog-small">
      <p className="dialog-text">{words.message.removeAsk}</p>
      <blockquote className="dialog-quote">{plainWords(message.text, nameOf).slice(0, 200)}</blockquote>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onDone}>
          {words.message.cancel}
        </button>
        <button type="button" className="button danger" onClick={() => void remove()}>
          {words.message.remove}
        </button>
      </div>
    </Dialog>
  );
}
