import {
  type ChangeEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Suggestion, sendText, suggest, withMentions } from './compose.ts';
import { sizeWords } from './format.ts';
import { useDirectory, useHands } from './hands.ts';
import { Offers } from './offers.tsx';
import { readBase64 } from './read-base64.ts';
import { words } from './words.ts';

type ComposerProps = {
  channel: string;
  thread?: string;
  /** How the place is called. */
  name: string;
  /** Whether the line to the workspace is open. */
  online: boolean;
  /** A link led to a message: the focus belongs there. */
  linked: boolean;
  /** Something was sent. */
  onSent(): void;
};

/** What was typed and not sent yet, by person and place, while the page lives. */
const drafts = new Map<string, string>();
/** A file travels as base64 in one WebSocket message; reports are far smaller. */
const FILE_LIMIT = 20 * 1024 * 1024;

/** Where a person writes: Enter sends, Shift+Enter begins a line; "/" offers the commands and "@" the people; one file can go along. */
export function Composer({ channel, thread, name, online, linked, onSent }: ComposerProps): ReactNode {
  const hands = useHands();
  const { me, users, commands } = useDirectory();
  const place = `${me} ${channel} ${thread ?? ''}`;
  const [text, setTextOnly] = useState(() => drafts.get(place) ?? '');
  const [caret, setCaret] = useState(text.length);
  const [file, setFile] = useState<File | undefined>();
  const [problem, setProblem] = useState('');
  const [picked, setPicked] = useState(0);
  const [hidden, setHidden] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const placed = useRef<number>(undefined);
  const id = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: only where it appears
  useEffect(() => {
    const clicked = document.documentElement.dataset.hand === 'pointer';
    if (!linked && (clicked || thread !== undefined)) field.current?.focus();
  }, []);

  // The caret goes behind a taken offer before the next key is typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the text that was just replaced
  useLayoutEffect(() => {
    if (placed.current === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(placed.current, placed.current);
    placed.current = undefined;
  }, [text]);

  const offers = hidden ? [] : suggest(text.slice(0, caret), thread === undefined ? commands : [], users);
  const at = Math.min(picked, offers.length - 1);
  const setText = (next: string) => {
    drafts.set(place, next);
    setTextOnly(next);
  };

  const send = async () => {
    if (!online) return setProblem(words.composer.offline);
    if (file) return sendFile(file);
    const sent = sendText(text, { channel, thread }, commands, users);
    if (sent.kind === 'nothing') return;
    if (sent.kind === 'command-in-thread') return setProblem(words.composer.noThreadCommand);
    if (sent.kind === 'unknown-command')
      return setProblem(words.composer.noCommand(sent.typed, commands.map((one) => one.command).join(', ')));
    setText('');
    setProblem('');
    onSent();
    const reply = await hands.act(sent.action, true);
    if (reply.kind !== 'refused') return;
    setProblem(words.refused(reply.error));
    // What could not be sent comes back, unless something else is being typed by now.
    if ((drafts.get(place) ?? '') === '') setText(text);
  };
  const sendFile = async (chosen: File) => {
    const base64 = await readBase64(chosen).catch(() => undefined);
    if (base64 === undefined) return setProblem(words.composer.unreadable);
    const caption = text.trim() === '' ? {} : { text: withMentions(text, users) };
    const reply = await hands.act({ do: 'upload', channel, name: chosen.name, base64, ...caption }, true);
    if (reply.kind === 'refused') return setProblem(words.refused(reply.error));
    setFile(undefined);
    setText('');
    setProblem('');
  };

  const take = (offer: Suggestion) => {
    setText(text.slice(0, offer.from) + offer.text + text.slice(caret));
    const end = offer.from + offer.text.length;
    setCaret(end);
    setPicked(0);
    placed.current = end;
  };
  /** The offer is typed out already: Enter then sends. */
  const whole = (offer: Suggestion) => text.trim() === offer.text.trim();
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While a Vietnamese keyboard is composing a syllable, Enter ends the syllable and not the message.
    if (event.nativeEvent.isComposing) return;
    const offer = offers[at];
    if (offer && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setPicked((at + step + offers.length) % offers.length);
    } else if (offer && event.key === 'Escape') {
      setHidden(true);
    } else if (
      offer &&
      !event.shiftKey &&
      (event.key === 'Tab' || (event.key === 'Enter' && !whole(offer)))
    ) {
      event.preventDefault();
      take(offer);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setText(event.target.value);
    setCaret(event.target.selectionStart);
    setPicked(0);
    setHidden(false);
    setProblem('');
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (!chosen) return;
    if (chosen.size > FILE_LIMIT) return setProblem(words.composer.tooLarge(sizeWords(FILE_LIMIT)));
    setProblem('');
    setFile(chosen);
    field.current?.focus();
  };

  return (
    <div className="composer">
      {offers.length > 0 && <Offers id={id} offers={offers} at={at} onTake={take} />}
      <div className="composer-box">
        <textarea
          ref={field}
          id={thread === undefined ? 'composer' : `${id}-field`}
          className="composer-field"
          role="combobox"
          aria-label={thread === undefined ? words.composer.label(name) : words.composer.thread}
          aria-autocomplete="list"
          aria-expanded={offers.length > 0}
          aria-controls={`${id}-offers`}
          aria-activedescendant={offers.length > 0 ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-hint`}
          rows={Math.min(12, Math.max(1, text.split('\n').length))}
          value={text}
          onChange={change}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={key}
        />
        {file && (
          <p className="composer-file">
            {words.composer.attached(file.name)} ({sizeWords(file.size)}){' '}
            <button type="button" className="button small" onClick={() => setFile(undefined)}>
              {words.composer.detach}
            </button>
          </p>
        )}
        <div className="composer-foot">
          <span id={`${id}-hint`} className="composer-hint">
            {thread === undefined ? words.composer.hint : words.composer.hintThread}
          </span>
          {thread === undefined && (
            <>
              <input ref={chooser} type="file" hidden onChange={choose} />
              <button type="button" className="button" onClick={() => chooser.current?.click()}>
                {words.composer.attach}
              </button>
            </>
          )}
          <button
            type="button"
            className="button primary"
            aria-disabled={(text.trim() === '' && !file) || undefined}
            onClick={() => void send()}
          >
            {words.composer.send}
          </button>
        </div>
      </div>
      <p className="composer-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
