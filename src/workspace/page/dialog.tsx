import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { JsonObject } from '../protocol.ts';
import { objectAt, textAt } from './json.ts';
import { plainWords } from './mrkdwn.ts';
import { words } from './words.ts';

type DialogProps = {
  title: string;
  onClose(): void;
  className?: string;
  children: ReactNode;
};

/** A dialog over the page: the browser's own element traps the focus, makes the rest inert and gives the focus back. */
export function Dialog({ title, onClose, className, children }: DialogProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    // A layout effect: at its end the element is still in the document, so closing it gives the focus back.
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={`dialog ${className ?? ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser closes a dialog by itself at a second Escape. Whether it is gone is for the page to say: until then it stays.
      onClose={() => {
        onClose();
        element.current?.showModal();
      }}
    >
      <h2 id={id} className="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

type ConfirmProps = { confirm: JsonObject; onYes(): void; onNo(): void };

/** Block Kit's confirmation before an action. */
export function Confirm({ confirm, onYes, onNo }: ConfirmProps): ReactNode {
  const say = (key: string, otherwise: string) =>
    plainWords(textAt(objectAt(confirm, key), 'text') || otherwise, (id) => id);
  const style = textAt(confirm, 'style') === 'danger' ? 'danger' : 'primary';
  return (
    <Dialog title={say('title', '')} onClose={onNo} className="dialog-small">
      <p className="dialog-text">{say('text', '')}</p>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onNo}>
          {say('deny', words.message.cancel)}
        </button>
        <button type="button" className={`button ${style}`} onClick={onYes}>
          {say('confirm', words.message.save)}
        </button>
      </div>
    </Dialog>
  );
}
