import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Guard } from './guard.ts';
import { addressOf, readBody, sendFile, sendText, TooLarge } from './http.ts';
import type { PageAssets } from './options.ts';
import { servePage } from './page-socket.ts';
import { answerResponseUrl } from './response-url.ts';
import type { SocketMode } from './socket-mode.ts';
import { answerApi } from './web-api/answer.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

/** Nothing from elsewhere, nothing inline but styles; the page is shown in no frame. */
const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

type Route = (
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  rest: string,
) => Promise<void> | void;

/** The HTTP and WebSocket server of everything: the bot's side (Web API, uploads, downloads, Socket Mode) and the page's. */
export function createWorkspaceServer(
  world: World,
  guard: Guard,
  road: { socketMode: SocketMode | undefined; connected: () => boolean },
): { server: Server; stop(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 80_000_000 });
  let assets: Promise<PageAssets> | undefined;
  const loadAssets = (): Promise<PageAssets> | undefined => {
    const { page } = world.options;
    if (!page) return undefined;
    assets ??= Promise.resolve(typeof page === 'function' ? page() : page);
    return assets;
  };

  const asset =
    (name: keyof PageAssets, type: string): Route =>
    async (_world, _request, response) => {
      const loaded = await loadAssets();
      if (!loaded) return sendText(response, 404, words.notFound);
      const headers = { ...pageHeaders, 'Content-Type': `${type}; charset=utf-8` };
      response.writeHead(200, name === 'html' ? { ...headers, 'Set-Cookie': guard.cookie() } : headers);
      response.end(loaded[name]);
    };
  const pageRoutes: Record<string, Route> = {
    '/': asset('html', 'text/html'),
    '/page.js': asset('script', 'text/javascript'),
    '/page.css': asset('style', 'text/css'),
  };

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!guard.isLocal(request)) return sendText(response, 403, words.forbidden);
    const { path } = addressOf(request);
    const bots = botRoutes.find(({ prefix }) => path.startsWith(prefix));
    if (bots) return bots.answer(world, request, response, path.slice(bots.prefix.length));
    if (!guard.hasPageToken(request)) return sendText(response, 403, words.forbidden);
    const people = pageRoutes[path] ?? peopleRoutes.find(({ prefix }) => path.startsWith(prefix))?.answer;
    if (!people || (request.method !== 'GET' && request.method !== 'HEAD')) {
      return sendText(response, 404, words.notFound);
    }
    return people(world, request, response, path);
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else if (error instanceof TooLarge) sendText(response, 413, 'request_too_large');
      else sendText(response, 500, 'internal_error');
      if (!(error instanceof TooLarge) && !request.destroyed) (world.options.onError ?? console.error)(error);
    });
  });

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    socket.on('error', () => socket.destroy());
    if (!guard.isLocal(request)) return refuse('403 Forbidden');
    const { path, query } = addressOf(request);
    if (path === '/link/' && road.socketMode) {
      const { socketMode } = road;
      if (world.faults.socketsRefused) return refuse('503 Service Unavailable');
      if (!world.socketTickets.delete(query.get('ticket') ?? '')) return refuse('403 Forbidden');
      return sockets.handleUpgrade(request, socket, head, (client) => socketMode.accept(client));
    }
    if (path !== '/page') return refuse('404 Not Found');
    if (!guard.hasOwnOrigin(request) || !guard.hasPageToken(request)) return refuse('403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (client) => servePage(world, client, road.connected));
  });
  server.keepAliveTimeout = 60_000;
  return {
    server,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const client of sockets.clients) client.terminate();
      }),
  };
}

/** For the bot: a token of its own, or an address nobody can guess. */
const botRoutes: { prefix: string; answer: Route }[] = [
  { prefix: '/api/', answer: (world, request, response, name) => answerApi(world, name, request, response) },
  {
    prefix: '/response/',
    answer: (world, request, response, id) => answerResponseUrl(world, id, request, response),
  },
  { prefix: '/upload/v1/', answer: takeUpload },
  { prefix: '/files-pri/', answer: sendToBot },
];

/** For people: files, and addresses of messages, which lead to the page. */
const peopleRoutes: { prefix: string; answer: Route }[] = [
  {
    prefix: '/download/',
    async answer({ state }, _request, response, path) {
      const file = state.files.get(path.split('/')[2] ?? '');
      const bytes = file && (await state.journal.readBytes(file.id));
      if (!file || !bytes) return sendText(response, 404, words.notFound);
      sendFile(response, file, bytes);
    },
  },
  {
    prefix: '/archives/',
    answer(_world, _request, response, path) {
      const [, channel, digits] = /^\/archives\/(\w+)\/p(\d{10}\d{6})$/.exec(path) ?? [];
      if (!channel || !digits) return sendText(response, 404, words.notFound);
      const ts = `${digits.slice(0, 10)}.${digits.slice(10)}`;
      response.writeHead(302, { Location: `/#/${channel}?focus=${ts}` });
      response.end();
    },
  },
];

async function takeUpload(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  const pending = world.uploads.get(address);
  if (!pending || pending.stored) return sendText(response, 404, 'invalid_upload_url');
  const bytes = await uploaded(request);
  if (bytes.length !== pending.length) return sendText(response, 400, 'length_mismatch');
  await world.state.journal.writeBytes(pending.file, bytes);
  pending.stored = true;
  sendText(response, 200, `OK - ${bytes.length}`);
}

/** The bytes of an upload: the body itself, or the file of a multipart form. */
async function uploaded(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const [, part] of form) if (typeof part !== 'string') return Buffer.from(await part.arrayBuffer());
  return Buffer.alloc(0);
}

async function sendToBot(
  { state, secrets, faults }: World,
  request: IncomingMessage,
  response: ServerResponse,
  rest: string,
): Promise<void> {
  const authorised = request.headers.authorization === `Bearer ${secrets.botToken}` && !faults.tokenError;
  if (!authorised) return sendText(response, 403, 'not_authed');
  const file = state.files.get(/^T\w*-(F\w+)\//.exec(rest)?.[1] ?? '');
  const bytes = file && (await state.journal.readBytes(file.id));
  if (!file || !bytes) return sendText(response, 404, 'file_not_found');
  sendFile(response, file, bytes);
}
