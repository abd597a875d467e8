import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { FormValues, InputValue, OpenView } from '../protocol.ts';
import { Blocks } from './blocks.tsx';
import { Dialog } from './dialog.tsx';
import { labelOf } from './element.tsx';
import { formFaults, formValues, withValue } from './form.ts';
import { useHands } from './hands.ts';
import { objectAt, objectsAt } from './json.ts';
import { words } from './words.ts';

type ModalProps = {
  open: OpenView;
  values: FormValues;
  onValues(change: (values: FormValues) => FormValues): void;
};

/** The view on top of a person's stack: its blocks, its errors, its two buttons. What was typed is kept outside, so a view pushed over it loses nothing. */
function Modal({ open, values, onValues }: ModalProps): ReactNode {
  const hands = useHands();
  const { view, id } = open;
  const blocks = objectsAt(view, 'blocks');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const surface = useRef({ kind: 'view' as const, view: id });

  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const submit = async () => {
    if (busy) return;
    const faults = formFaults(blocks, values);
    setErrors(faults);
    setProblem('');
    if (Object.keys(faults).length > 0) return;
    setBusy(true);
    const reply = await hands.act({ do: 'submit', view: id, values: formValues(blocks, values) }, true);
    setBusy(false);
    if (reply.kind === 'form-errors') setErrors(reply.errors);
    if (reply.kind === 'refused') refused(reply.error);
  };
  const close = async () => {
    const reply = await hands.act({ do: 'close', view: id }, true);
    if (reply.kind === 'refused') refused(reply.error);
  };
  const set = (block: string, action: string, value: InputValue) => {
    onValues((all) => withValue(all, block, action, value));
    setErrors(({ [block]: _mended, ...others }) => others);
  };
  const refused = (code: string) => setProblem(words.refused(code));
  const count = Object.keys(errors).length;
  const sends = objectAt(view, 'submit') !== undefined || blocks.some((one) => one.type === 'input');

  return (
    <Dialog title={labelOf(view, 'title')} onClose={() => void close()} className="dialog-view">
      <form
        ref={form}
        id={formId}
        className="dialog-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Blocks blocks={blocks} surface={surface.current} form={{ values, errors, set, refused }} />
      </form>
      <div className="dialog-foot">
        <div className="dialog-status" role="alert">
          {problem || (count > 0 ? words.modal.errors(count) : '')}
        </div>
        <button type="button" className="button" onClick={() => void close()}>
          {labelOf(view, 'close') || words.modal.close}
        </button>
        {sends && (
          <button type="submit" form={formId} className="button primary" aria-disabled={busy || undefined}>
            {busy ? words.modal.busy : labelOf(view, 'submit') || words.modal.submit}
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** All open views of the acting person; only the top one is drawn, the others keep what was typed. */
export function Modals({ views }: { views: OpenView[] }): ReactNode {
  const [typed, setTyped] = useState<Record<string, FormValues>>({});
  const top = views.at(-1);
  if (!top) return null;
  return (
    <Modal
      key={top.id}
      open={top}
      values={typed[top.id] ?? {}}
      onValues={(change) => setTyped((all) => ({ ...all, [top.id]: change(all[top.id] ?? {}) }))}
    />
  );
}
