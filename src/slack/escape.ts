import type { MrkdwnElement, PlainTextElement } from '@slack/types';

/* Slack's control characters (docs.slack.dev, "Formatting message text"): only &, < and > mean anything outside plain_text. */

/** Words of people or files as they may stand in mrkdwn or in a message's `text`: no mention, channel call or link comes of them. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * A mrkdwn object of already escaped text. `verbatim` keeps Slack from turning typed addresses and #names into links.
 */
export const mrkdwn = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** A plain_text object: shown as it is, nothing to escape. */
export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** A link of our own making, with its words escaped; the words alone where there is no address. */
export const linkTo = (url: string | null, words: string): string =>
  url === null ? escapeText(words) : `<${url}|${escapeText(words)}>`;

/** Who stands behind the ids in a text: a person's or channel's name, or null where nobody knows. */
export type Names = { user(id: string): string | null; channel(id: string): string | null };

/**
 * A message's text as the person saw it: mentions by name, links by what stands on screen, entities decoded. The bot's own mention
 * (`self`) is cut off.
 */
export function decodeText(text: string, names: Names, self: string | null): string {
  const shown = text.replace(/<([^<>]*)>/g, (whole, inner: string) => {
    const [target = '', label] = split(inner);
    if (target.startsWith('@')) {
      const id = target.slice(1);
      if (id === self) return '';
      return `@${label ?? names.user(id) ?? id}`;
    }
    if (target.startsWith('#')) return `#${label || names.channel(target.slice(1)) || target.slice(1)}`;
    if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`;
    if (target.startsWith('mailto:')) return label ?? target.slice('mailto:'.length);
    return /^[a-z][a-z0-9+.-]*:/i.test(target) ? (label ?? target) : whole;
  });
  return shown.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
}

function split(inner: string): [string, string?] {
  const bar = inner.indexOf('|');
  return bar < 0 ? [inner] : [inner.slice(0, bar), inner.slice(bar + 1)];
}
