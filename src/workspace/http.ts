import type { IncomingMessage, ServerResponse } from 'node:http';
import { limits } from './limits.ts';

/** The whole body of a request; throws a TooLarge beyond the largest file Slack's limits allow. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.file.bytes + 1_000_000) throw new TooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** A body that is larger than anything the workspace takes. */
export class TooLarge extends Error {}

/** Path and query of a request; never throws, whatever was sent. */
export function addressOf(request: IncomingMessage): { path: string; query: URLSearchParams } {
  const [path = '', ...rest] = (request.url ?? '').split('?');
  return { path, query: new URLSearchParams(rest.join('?')) };
}

/** Sends JSON with this status. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** Sends plain text with this status. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}

/** Sends a file for saving under its own name; it is never shown as a page of ours. */
export function sendFile(
  response: ServerResponse,
  file: { name: string; mimetype: string },
  bytes: Buffer,
): void {
  response.writeHead(200, {
    'Content-Type': file.mimetype,
    'Content-Length': bytes.length,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
}
