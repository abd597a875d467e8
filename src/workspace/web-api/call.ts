import type { Json, JsonObject } from '../protocol.ts';
import type { Complaints } from '../shape.ts';
import type { World } from '../world.ts';

/** What a method answers: Slack's `ok` and its fields, or its error code with what explains it. */
export type MethodResult = ({ ok: true } & JsonObject) | ({ ok: false; error: string } & JsonObject);

/** One method of the Web API: the scope it needs, whose token, and what it does with its arguments. */
export type Method = {
  token?: 'app';
  /** One of these scopes; none: any token will do. */
  scopes?: readonly string[];
  run(world: World, args: JsonObject): MethodResult | Promise<MethodResult>;
};

/** Success with these fields. */
export const ok = (fields: JsonObject = {}): MethodResult => ({ ok: true, ...fields });
/** Slack's error code, with what explains it. */
export const refuse = (error: string, more: JsonObject = {}): MethodResult => ({ ok: false, error, ...more });

/** `invalid_blocks` (or another code) with Slack's explanations. */
export const refuseShape = (error: string, complaints: Complaints): MethodResult =>
  refuse(error, { response_metadata: { messages: complaints } });

/** An argument as text; '' where it is missing. */
export const textArg = (args: JsonObject, name: string): string => {
  const value = args[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** A yes/no argument; forms say it in words. */
export const flagArg = (args: JsonObject, name: string): boolean =>
  args[name] === true || args[name] === 'true' || args[name] === '1' || args[name] === 1;

/** An argument that forms carry as JSON text; undefined where it is missing, 'broken' where it cannot be read. */
export function jsonArg(args: JsonObject, name: string): Json | undefined | 'broken' {
  const value = args[name];
  if (typeof value !== 'string') return value;
  if (value === '') return undefined;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return 'broken';
  }
}

/** One page of a list, by Slack's cursors: `limit` of at most 1,000, the position encoded in `next_cursor`. */
export function pageOf<Item>(
  items: readonly Item[],
  args: JsonObject,
  most: { default: number; most: number },
): { items: Item[]; next: string } | 'invalid_cursor' | 'invalid_limit' {
  const limit = args.limit === undefined ? most.default : Number(args.limit) || most.default;
  if (limit < 1 || limit > most.most) return 'invalid_limit';
  const cursor = textArg(args, 'cursor');
  const start = cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString().replace('next:', ''));
  if (!Number.isInteger(start) || start < 0) return 'invalid_cursor';
  const end = start + limit;
  const next = end < items.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { items: items.slice(start, end), next };
}
