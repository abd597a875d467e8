import type { State } from './state.ts';

const typed =
  /<(@[UW][A-Z0-9]+|#[CG][A-Z0-9]+)>|@([\p{L}\d._-]*[\p{L}\d])|(https?:\/\/[^\s<>]+)|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|[&<>]/gu;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What somebody typed, as Slack hands it to apps: `&`, `<`, `>` escaped, `@handle` as `<@U...>`, addresses as links
 * (Slack's "Formatting message text"). `<@U...>` and `<#C...>` may be typed as such.
 */
export function asSlackText(text: string, state: Pick<State, 'person'>): string {
  return text.replace(typed, (whole, token, handle, url, email) => {
    if (token) return whole;
    if (handle) {
      const person = state.person(handle);
      return person ? `<@${person.id}>` : whole;
    }
    if (url) return `<${url.replaceAll('&', '&amp;')}>`;
    if (email) return `<mailto:${email}|${email}>`;
    return escapes[whole] ?? whole;
  });
}
