import { request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { PagePush } from '../../src/workspace/protocol.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { api, socketApp, workspaceFor } from './support.ts';

/* The server towards browsers: who is let in, what the page is sent, and the page's WebSocket. The page itself has its own tests. */

const page = { html: '<!doctype html><title>Trang</title>', script: 'export {};', style: 'body {}' };
const port = (workspace: Workspace) => new URL(workspace.url).port;
const token = (workspace: Workspace) => new URL(workspace.pageUrl).searchParams.get('token')!;

/** A GET with headers as a browser may send them. */
const get = (workspace: Workspace, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: port(workspace), path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    call.on('error', reject);
    call.end();
  });

describe('who is let in', () => {
  test('only Host 127.0.0.1 or localhost with the port, for page and Web API alike', async () => {
    const workspace = await workspaceFor({ page });
    const path = `/?token=${token(workspace)}`;
    const status = async (host: string, at = path) => (await get(workspace, at, { Host: host })).status;
    expect(await status(`127.0.0.1:${port(workspace)}`)).toBe(200);
    expect(await status(`localhost:${port(workspace)}`)).toBe(200);
    expect(await status('127.0.0.1')).toBe(403);
    expect(await status(`evil.example:${port(workspace)}`)).toBe(403);
    expect(await status('evil.example', '/api/auth.test')).toBe(403);
  });

  test('pages of other sites are turned away from every address', async () => {
    const workspace = await workspaceFor({ page });
    for (const path of [`/?token=${token(workspace)}`, '/api/auth.test', '/response/x', '/upload/v1/x']) {
      expect((await get(workspace, path, { Origin: 'https://evil.example' })).status).toBe(403);
      expect((await get(workspace, path, { Origin: 'null' })).status).toBe(403);
    }
  });

  test('the page wants the token of the printed address, or the cookie it set', async () => {
    const workspace = await workspaceFor({ page });
    const refused = await get(workspace, '/');
    expect([refused.status, refused.body]).toEqual([403, expect.stringContaining('đường dẫn đầy đủ')]);
    expect((await get(workspace, '/?token=guess')).status).toBe(403);
    const first = await get(workspace, `/?token=${token(workspace)}`);
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await get(workspace, '/page.js', { Cookie: cookie.split(';')[0]! })).toMatchObject({
      status: 200,
      body: page.script,
    });
    expect((await get(workspace, '/page.css')).status).toBe(403);
  });

  test('the page may run its own script only, and stands in no frame', async () => {
    const workspace = await workspaceFor({ page: async () => page });
    const { headers, body } = await get(workspace, `/?token=${token(workspace)}`);
    expect(body).toBe(page.html);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('an address that is none harms nobody', async () => {
    const workspace = await workspaceFor({ page });
    const upgrade = { Connection: 'Upgrade', Upgrade: 'websocket' };
    for (const path of ['//', '//[', '/%', '/?%zz', '/api/%00']) {
      expect((await get(workspace, path)).status).toBeGreaterThanOrEqual(200);
      expect((await get(workspace, path, upgrade)).status).toBe(404);
    }
    expect(await api(workspace, 'auth.test')).toMatchObject({ ok: true });
  });

  test.each([
    ['no token', {}, false],
    ['another origin', { origin: 'https://evil.example' }, true],
    ['no origin', {}, true],
  ])('a page socket with %s is refused', async (_name, headers, withToken) => {
    const workspace = await workspaceFor({ page });
    const query = withToken ? `?token=${token(workspace)}` : '';
    const socket = new WebSocket(`ws://127.0.0.1:${port(workspace)}/page${query}`, {
      ...(withToken ? headers : { origin: workspace.url }),
    });
    const error = await new Promise<Error>((resolve) => socket.on('error', resolve));
    expect(error.message).toContain('403');
  });
});

describe('the page socket', () => {
  /** An open page socket: requests answered by number, and everything pushed. */
  async function open(workspace: Workspace) {
    const socket = new WebSocket(`ws://127.0.0.1:${port(workspace)}/page?token=${token(workspace)}`, {
      origin: workspace.url,
    });
    onTestFinished(() => socket.close());
    const pushes: PagePush[] = [];
    const waiting = new Map<number, (push: PagePush) => void>();
    const arrivals = new Set<() => void>();
    socket.on('message', (data) => {
      const push = JSON.parse(data.toString()) as PagePush;
      if (push.type === 'reply') waiting.get(push.id)?.(push);
      else pushes.push(push);
      for (const arrived of arrivals) arrived();
    });
    await new Promise((resolve) => socket.on('open', resolve));
    let count = 0;
    return {
      socket,
      pushes,
      ask(fields: object): Promise<PagePush> {
        count += 1;
        const id = count;
        socket.send(JSON.stringify({ id, ...fields }));
        return new Promise((resolve) => waiting.set(id, resolve));
      },
      pushed: (matches: (push: PagePush) => boolean) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (!pushes.some(matches)) return;
            arrivals.delete(look);
            resolve();
          };
          arrivals.add(look);
          look();
        }),
    };
  }

  test('a person looks, acts, and is told what concerns them only', async () => {
    const workspace = await workspaceFor();
    const [lan, hoa] = [await open(workspace), await open(workspace)];
    const channel = workspace.channel('bao-cao').id;
    const snapshot = await lan.ask({ type: 'look', as: 'lan' });
    expect(snapshot).toMatchObject({
      result: {
        kind: 'snapshot',
        snapshot: {
          me: workspace.user('lan').id,
          bot: workspace.botUserId,
          channels: [{ name: 'bao-cao' }, { name: 'noi-bo' }],
          commands: [{ command: '/baocao' }],
          home: null,
          views: [],
        },
      },
    });
    await hoa.ask({ type: 'look', as: 'hoa' });
    const acted = await lan.ask({
      type: 'act',
      as: 'lan',
      action: { do: 'say', channel, text: 'chào cả nhà' },
    });
    expect(acted).toMatchObject({ result: { kind: 'done', channel } });
    await lan.pushed((push) => push.type === 'message' && push.message.text === 'chào cả nhà');
    await hoa.ask({ type: 'look', as: 'hoa' });
    expect(hoa.pushes.filter(({ type }) => type === 'message')).toEqual([]);
  });

  test('the page hears whether the bot is connected', async () => {
    const workspace = await workspaceFor();
    const page = await open(workspace);
    await page.pushed((push) => push.type === 'bot' && !push.connected);
    await socketApp(workspace, () => {});
    await page.pushed((push) => push.type === 'bot' && push.connected);
  });

  test('"sang ngày mai" moves the clock of the office and tells every page', async () => {
    const days = ['2023-09-11T08:00:00+07:00', '2023-09-12T08:00:00+07:00'];
    const clock = { now: () => days[0]!, advance: () => void days.shift() };
    const workspace = await workspaceFor({ clock });
    const [one, other] = [await open(workspace), await open(workspace)];
    expect(await one.ask({ type: 'next-day' })).toMatchObject({ result: { kind: 'done' } });
    await other.pushed((push) => push.type === 'clock' && push.clock?.now === '2023-09-12T08:00:00+07:00');
  });

  test('without a clock there is no next day; nonsense closes the socket', async () => {
    const workspace = await workspaceFor();
    const page = await open(workspace);
    expect(await page.ask({ type: 'next-day' })).toMatchObject({ result: { error: 'no_clock' } });
    const closed = new Promise((resolve) => page.socket.on('close', resolve));
    page.socket.send('{"type":"look"');
    expect(await closed).toBe(1003);
  });

  test('a file is saved under its name; the address of a message leads to the page', async () => {
    const workspace = await workspaceFor({ page });
    const channel = workspace.dm('lan');
    const base64 = Buffer.from('<script>').toString('base64');
    await workspace.act('lan', { do: 'upload', channel, name: 'dữ liệu.html', base64 });
    const [message] = workspace.look('lan').messages;
    const file = await get(workspace, `${message!.files[0]!.download}?token=${token(workspace)}`);
    expect(file).toMatchObject({ status: 200, body: '<script>' });
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''d%E1%BB%AF%20li%E1%BB%87u.html`,
    );
    expect((await get(workspace, message!.files[0]!.download)).status).toBe(403);
    const link = await api(workspace, 'chat.getPermalink', { channel, message_ts: message!.ts });
    const path = new URL(String(link.permalink)).pathname;
    expect(await get(workspace, `${path}?token=${token(workspace)}`)).toMatchObject({
      status: 302,
      headers: { location: `/#/${channel}?focus=${message!.ts}` },
    });
  });
});
