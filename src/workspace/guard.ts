import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { addressOf } from './http.ts';

const cookieName = 'workspace_token';

/** See createGuard. */
export type Guard = ReturnType<typeof createGuard>;

/** Who may speak to the server: this machine under its own name and port, pages of this server only, and people with the printed token. */
export function createGuard(pageToken: string, port: () => number) {
  const hosts = () => [`127.0.0.1:${port()}`, `localhost:${port()}`];

  function tokenOf(request: IncomingMessage): string {
    const given = addressOf(request).query.get('token');
    if (given) return given;
    const cookies = (request.headers.cookie ?? '').split(';').map((one) => one.trim().split('='));
    return cookies.find(([name]) => name === cookieFor())?.[1] ?? '';
  }

  /** Cookies are shared by all ports of a host: the port is part of the name. */
  const cookieFor = () => `${cookieName}_${port()}`;

  return {
    /** A Host that is ours (against DNS rebinding), and no foreign Origin (against pages of other sites). */
    isLocal(request: IncomingMessage): boolean {
      if (!hosts().includes(request.headers.host ?? '')) return false;
      const { origin } = request.headers;
      return origin === undefined || hosts().includes(origin.replace(/^http:\/\//, ''));
    },
    /** A WebSocket of the page must name its Origin. */
    hasOwnOrigin: (request: IncomingMessage): boolean =>
      hosts().includes((request.headers.origin ?? '').replace(/^http:\/\//, '')),
    hasPageToken(request: IncomingMessage): boolean {
      const given = Buffer.from(tokenOf(request));
      const wanted = Buffer.from(pageToken);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
    /** Keeps the token of the printed address for the page's own requests. */
    cookie: () => `${cookieFor()}=${pageToken}; HttpOnly; SameSite=Strict; Path=/`,
  };
}
