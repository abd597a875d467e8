import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, readBody, sendJson } from '../http.ts';
import type { JsonObject } from '../protocol.ts';
import { isObject } from '../shape.ts';
import type { World } from '../world.ts';
import { authMethods } from './auth.ts';
import type { Method, MethodResult } from './call.ts';
import { refuse } from './call.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

const methods: Record<string, Method> = {
  ...authMethods,
  ...userMethods,
  ...conversationMethods,
  ...chatMethods,
  ...viewMethods,
  ...fileMethods,
};

/** Answers one call of the Web API (Slack's "Using the Web API"): JSON or form body, token in the header or among the arguments. */
export async function answerApi(
  world: World,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const args = await readArgs(request);
  const fault = world.faults.ofCall(name);
  if (fault?.kind === 'reset') return void request.socket.destroy();
  const result = fault ? faulty(fault, response) : await perform(world, name, args, request);
  const { token: _token, ...rest } = args ?? {};
  remember(world, name, rest, result);
  sendJson(response, response.statusCode, result);
}

function faulty(
  fault: Exclude<ReturnType<World['faults']['ofCall']>, undefined | { kind: 'reset' }>,
  response: ServerResponse,
): MethodResult {
  if (fault.kind === 'error') return refuse(fault.error);
  if (fault.kind === 'status') {
    response.statusCode = fault.status;
    return refuse('internal_error');
  }
  response.statusCode = 429;
  response.setHeader('Retry-After', String(fault.retryAfter));
  return refuse('ratelimited');
}

async function perform(
  world: World,
  name: string,
  args: JsonObject | undefined,
  request: IncomingMessage,
): Promise<MethodResult> {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) return refuse('unknown_method', { req_method: name });
  if (!args) return refuse('invalid_json');
  const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const token = header ?? (typeof args.token === 'string' ? args.token : undefined);
  const refusal = judgeToken(world, method, token);
  return refusal ?? method.run(world, args);
}

function judgeToken(world: World, method: Method, token: string | undefined): MethodResult | undefined {
  const { secrets, faults, options } = world;
  if (!token) return refuse('not_authed');
  const isBot = token === secrets.botToken;
  if (!isBot && token !== secrets.appToken) return refuse('invalid_auth');
  if (faults.tokenError) return refuse(faults.tokenError);
  if (isBot === (method.token === 'app')) return refuse('not_allowed_token_type');
  const { scopes } = method;
  if (scopes && options.scopes && !scopes.some((scope) => options.scopes!.includes(scope))) {
    return refuse('missing_scope', { needed: scopes.join(','), provided: options.scopes.join(',') });
  }
  return undefined;
}

function remember(world: World, method: string, args: JsonObject, result: MethodResult): void {
  const most = world.options.rememberCalls ?? 10_000;
  if (most === 0) return;
  world.calls.push({ method, args, result });
  if (world.calls.length > most) world.calls.splice(0, Math.ceil(most / 10));
}

/** The arguments of a call, from the address, and from a JSON, form or multipart body; undefined where the JSON cannot be read. */
async function readArgs(request: IncomingMessage): Promise<JsonObject | undefined> {
  const fromAddress = Object.fromEntries(addressOf(request).query);
  if (request.method === 'GET') return fromAddress;
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    try {
      const parsed = JSON.parse(body.toString('utf8'));
      return isObject(parsed) ? { ...fromAddress, ...parsed } : undefined;
    } catch {
      return undefined;
    }
  }
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return { ...fromAddress, ...(Object.fromEntries(form) as Record<string, string>) };
  }
  return { ...fromAddress, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) };
}
