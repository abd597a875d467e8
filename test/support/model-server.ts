import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * A local server that speaks the OpenAI chat-completions protocol, with faults on demand. Ids are unique, as clients expect; what it was sent
 * is kept as received.
 */

/** What it answers one request with. */
export type Served =
  | { kind: 'text'; text: string; delayMs?: number; finish?: 'stop' | 'length' | 'content_filter' }
  /** Calls of tools; arguments that are a string are sent as they are. */
  | { kind: 'tools'; calls: { name: string; args: unknown }[]; text?: string }
  | { kind: 'refusal' }
  /** An HTTP status, with headers such as Retry-After. */
  | { kind: 'status'; status: number; headers?: Record<string, string>; message?: string }
  /** The connection breaks: before anything, or in the middle of the text. */
  | { kind: 'reset'; after?: string }
  /** Nothing, ever. */
  | { kind: 'silent' }
  /** Words without end. */
  | { kind: 'endless' }
  /** A stream that ends cleanly in the middle, without a reason. */
  | { kind: 'early'; text: string }
  /** No protocol at all. */
  | { kind: 'html' };

export type ChatRequest = {
  model: string;
  messages: { role: string; content: string }[];
  stream?: boolean;
  response_format?: { type: string };
  [key: string]: unknown;
};

export type ModelServer = {
  url: string;
  /** Every chat request in order, as text and as read. */
  received: { body: string; request: ChatRequest; authorization: string | undefined }[];
  close(): Promise<void>;
};

export type ServerOptions = {
  answer: (request: ChatRequest, index: number) => Served | Promise<Served>;
  /** Request fields that it refuses with 400, as small servers do. */
  lacks?: readonly string[];
  /** Whether it streams at all, however it is asked. */
  streams?: boolean;
};

const tokensOf = (text: string): number => Math.ceil(text.length / 3);

export async function startModelServer(options: ServerOptions): Promise<ModelServer> {
  const received: ModelServer['received'] = [];
  let ids = 0;
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    if (request.method === 'GET' && request.url?.endsWith('/models'))
      return json(response, 200, { object: 'list', data: [{ id: 'mo-hinh-thu', object: 'model' }] });
    const asked = JSON.parse(body) as ChatRequest;
    const lacking = options.lacks?.find((name) => name in asked);
    if (lacking)
      return json(response, 400, {
        error: { message: `${lacking} is not supported`, type: 'invalid_request_error' },
      });
    received.push({ body, request: asked, authorization: request.headers.authorization });
    const served = await options.answer(asked, received.length - 1);
    ids += 1;
    const id = `chatcmpl-${ids}`;
    const prompt = tokensOf(asked.messages.map(({ content }) => content).join(''));
    switch (served.kind) {
      case 'silent':
        return;
      case 'reset':
        if (served.after === undefined) return void request.socket.destroy();
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(event(id, asked.model, { delta: { content: served.after } }));
        setTimeout(() => request.socket.destroy(), 5);
        return;
      case 'status':
        return json(
          response,
          served.status,
          { error: { message: served.message ?? 'fault', type: 'fault' } },
          served.headers,
        );
      case 'html':
        response.writeHead(200, { 'content-type': 'text/html' });
        return void response.end('<html><body>Bad gateway</body></html>');
      case 'endless': {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const more = () => {
          if (response.destroyed) return;
          for (let n = 0; n < 50; n += 1)
            response.write(event(id, asked.model, { delta: { content: 'và tiếp tục '.repeat(20) } }));
          setImmediate(more);
        };
        return more();
      }
      case 'refusal':
        return asked.stream
          ? stream(response, id, asked.model, [
              { delta: { refusal: 'Tôi không thể giúp việc này.' } },
              { delta: {}, finish_reason: 'stop' },
            ])
          : json(
              response,
              200,
              whole(
                id,
                asked.model,
                { content: null, refusal: 'Tôi không thể giúp việc này.' },
                'stop',
                prompt,
              ),
            );
      case 'tools': {
        const calls = served.calls.map(({ name, args }, index) => ({
          ...{ id: `call-${ids}-${index}`, type: 'function' },
          function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
        }));
        const message = { content: served.text ?? null, tool_calls: calls };
        return json(response, 200, whole(id, asked.model, message, 'tool_calls', prompt));
      }
      case 'early':
        return stream(response, id, asked.model, [{ delta: { content: served.text } }]);
      case 'text': {
        if (served.delayMs) await new Promise((resolve) => setTimeout(resolve, served.delayMs));
        const { text, finish = 'stop' } = served;
        if (!asked.stream || options.streams === false)
          return json(response, 200, whole(id, asked.model, { content: text }, finish, prompt));
        const usage = {
          prompt_tokens: prompt,
          completion_tokens: tokensOf(text),
          total_tokens: prompt + tokensOf(text),
        };
        return stream(
          response,
          id,
          asked.model,
          [
            ...(text.match(/[\s\S]{1,400}/g) ?? []).map((content) => ({ delta: { content } })),
            { delta: {}, finish_reason: finish },
          ],
          asked.stream_options ? usage : undefined,
        );
      }
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Choice = { delta: Record<string, unknown>; finish_reason?: string };

const event = (id: string, model: string, choice: Choice): string =>
  `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created: 0, model, choices: [{ index: 0, finish_reason: null, ...choice }] })}\n\n`;

function stream(
  response: ServerResponse,
  id: string,
  model: string,
  choices: Choice[],
  usage?: unknown,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const choice of choices) response.write(event(id, model, choice));
  if (usage)
    response.write(
      `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created: 0, model, choices: [], usage })}\n\n`,
    );
  if (choices.some((one) => one.finish_reason)) response.write('data: [DONE]\n\n');
  response.end();
}

const whole = (
  id: string,
  model: string,
  message: Record<string, unknown>,
  finish: string,
  prompt: number,
) => ({
  id,
  object: 'chat.completion',
  created: 0,
  model,
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }],
  usage: {
    prompt_tokens: prompt,
    completion_tokens: tokensOf(String(message.content ?? '')),
    total_tokens: prompt,
  },
});

function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}
