/*
 * Slack's own small markup (docs.slack.dev "Formatting message text"). The drawing library reads it as Markdown: a line that begins with "#" is
 * lost, "1*2*3" turns bold, plain text is marked up. People check figures on this page, so what was written must be what is shown.
 */

/** A piece of a line. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; parts: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'user' | 'channel'; id: string }
  | { kind: 'broadcast'; name: string };

/** A stretch of lines: ordinary ones (newlines kept inside), quoted ones, or text set as typed. */
export type Stretch = { kind: 'lines' | 'quote'; parts: Inline[] } | { kind: 'pre'; text: string };

const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' } as const;

/** Emoji by name, those an office uses; another name stays as written, since "8:30:15" is no emoji. */
const EMOJI: Record<string, string> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  warning: '⚠️',
  exclamation: '❗',
  question: '❓',
  information_source: 'ℹ️',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  bell: '🔔',
  calendar: '📅',
  spiral_calendar_pad: '🗓️',
  memo: '📝',
  page_facing_up: '📄',
  paperclip: '📎',
  pencil2: '✏️',
  mag: '🔍',
  bar_chart: '📊',
  lock: '🔒',
  pushpin: '📌',
  inbox_tray: '📥',
  outbox_tray: '📤',
  arrow_right: '➡️',
  leftwards_arrow_with_hook: '↩️',
  thumbsup: '👍',
  '+1': '👍',
  wave: '👋',
  tada: '🎉',
  pray: '🙏',
  smile: '😄',
};

/** Slack's three escapes undone; nothing else is an escape in its texts. */
function unescapeSlack(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) =>
    name === 'amp' ? '&' : name === 'lt' ? '<' : '>',
  );
}

/** Plain text of a plain_text object: escapes undone, known emoji names drawn. */
export function readPlain(text: string): string {
  return withEmoji(unescapeSlack(text));
}

/** What a piece of markup says in plain words, for a screen reader or a label; mentions by the given names. */
export function plainWords(markup: string, nameOf: (id: string) => string): string {
  const flat = (parts: Inline[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'text' || part.kind === 'code') return part.text;
        if (part.kind === 'link') return part.label;
        if (part.kind === 'broadcast') return `@${part.name}`;
        return 'parts' in part ? flat(part.parts) : nameOf(part.id);
      })
      .join('');
  return readMrkdwn(markup)
    .map((stretch) => (stretch.kind === 'pre' ? stretch.text : flat(stretch.parts)))
    .join('\n');
}

/** Reads a text of type mrkdwn. */
export function readMrkdwn(markup: string): Stretch[] {
  const stretches: Stretch[] = [];
  const pieces = markup.split('```');
  // An unpaired fence is text: Slack leaves it as typed.
  if (pieces.length % 2 === 0) pieces.splice(-2, 2, `${pieces.at(-2)}\`\`\`${pieces.at(-1)}`);
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) stretches.push({ kind: 'pre', text: unescapeSlack(piece).replace(/^\n|\n$/g, '') });
    // The line break beside a fence belongs to the fence.
    else
      stretches.push(...readLines(index > 0 ? piece.replace(/^\n/, '') : piece, index + 1 < pieces.length));
  });
  return stretches;
}

function readLines(piece: string, beforeFence: boolean): Stretch[] {
  if (piece === '') return [];
  const groups: { quote: boolean; lines: string[] }[] = [];
  const lines = (beforeFence ? piece.replace(/\n$/, '') : piece).split('\n');
  for (const line of lines) {
    const quoted = /^(?:>|&gt;) ?/.exec(line);
    const last = groups.at(-1);
    const text = quoted ? line.slice(quoted[0].length) : line;
    if (last && last.quote === Boolean(quoted)) last.lines.push(text);
    else groups.push({ quote: Boolean(quoted), lines: [text] });
  }
  return groups.map(({ quote, lines: own }) => ({
    kind: quote ? 'quote' : 'lines',
    parts: readInline(own.join('\n')),
  }));
}

// A mark opens after a non-word and before a non-space, and closes the other way round, on one line (Slack's editor does the same).
const TOKEN =
  /<([^<>\n]+)>|`([^`\n]+)`|(?<![\p{L}\p{N}*_~])([*_~])(?=\S)([^\n]*?\S)\3(?![\p{L}\p{N}*_~])|(https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]”"'])/gu;

function readInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const plain = (upTo: number) => {
    if (upTo > from) parts.push({ kind: 'text', text: readPlain(text.slice(from, upTo)) });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [whole, angle, code, mark, inner, url] = match;
    plain(match.index);
    from = match.index + whole.length;
    if (angle !== undefined) parts.push(readAngle(angle));
    else if (code !== undefined) parts.push({ kind: 'code', text: unescapeSlack(code) });
    else if (url !== undefined)
      parts.push({ kind: 'link', url: unescapeSlack(url), label: unescapeSlack(url) });
    else parts.push({ kind: STYLES[mark as keyof typeof STYLES], parts: readInline(inner!) });
  }
  plain(text.length);
  return parts;
}

function readAngle(angle: string): Inline {
  const bar = angle.indexOf('|');
  const target = bar < 0 ? angle : angle.slice(0, bar);
  const label = bar < 0 ? undefined : readPlain(angle.slice(bar + 1));
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1) };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1) };
  if (/^!(?:here|channel|everyone)$/.test(target)) return { kind: 'broadcast', name: target.slice(1) };
  if (target.startsWith('!')) return { kind: 'text', text: label ?? unescapeSlack(`<${angle}>`) };
  // Only these go into an href; "javascript:" and the like stay text.
  if (/^(?:https?:|mailto:|tel:|\/)/.test(target))
    return { kind: 'link', url: unescapeSlack(target), label: label ?? unescapeSlack(target) };
  return { kind: 'text', text: unescapeSlack(`<${angle}>`) };
}

function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => EMOJI[name] ?? whole);
}
