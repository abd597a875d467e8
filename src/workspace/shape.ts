import type { Json, JsonObject } from './protocol.ts';

/** Where complaints about a payload are gathered, in Slack's wording: `must be less than 76 characters [json-pointer:/blocks/0/text]`. */
export type Complaints = string[];

/** Judges one value at one place of a payload. */
export type Rule = (value: Json, at: string, complaints: Complaints) => void;

/** Fields of an object; a name ending in `?` may be left out, every other name must be there, and no name beyond these. */
export type Shape = Record<string, Rule>;

const complain = (complaints: Complaints, at: string, words: string) =>
  complaints.push(`[ERROR] ${words} [json-pointer:${at}]`);

/** Whether a value is a JSON object, not null and not a list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of at least one character and at most so many. */
export const string =
  (most: number, least = 1): Rule =>
  (value, at, complaints) => {
    if (typeof value !== 'string') complain(complaints, at, 'must provide a string');
    else if (value.length < least) complain(complaints, at, `must be more than ${least - 1} characters`);
    else if (value.length > most) complain(complaints, at, `must be less than ${most + 1} characters`);
  };

/** True or false, not in words. */
export const boolean: Rule = (value, at, complaints) => {
  if (typeof value !== 'boolean') complain(complaints, at, 'must provide a boolean');
};

/** A whole number within bounds. */
export const integer =
  (least: number, most: number): Rule =>
  (value, at, complaints) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) complain(complaints, at, 'must be an integer');
    else if (value < least || value > most) complain(complaints, at, `must be from ${least} to ${most}`);
  };

/** One of these words. */
export const oneOf =
  (...words: string[]): Rule =>
  (value, at, complaints) => {
    if (!words.includes(value as string)) complain(complaints, at, `must be one of ${words.join(', ')}`);
  };

/** A string of this form; `words` is the complaint. */
export const pattern =
  (shape: RegExp, words: string): Rule =>
  (value, at, complaints) => {
    if (typeof value !== 'string' || !shape.test(value)) complain(complaints, at, words);
  };

/** A list of so many values. */
export const list =
  (rule: Rule, most: number, least = 1): Rule =>
  (value, at, complaints) => {
    if (!Array.isArray(value)) return void complain(complaints, at, 'must provide an array');
    if (value.length < least) complain(complaints, at, `no less than ${least} items`);
    if (value.length > most) complain(complaints, at, `no more than ${most} items allowed`);
    for (const [index, item] of value.entries()) rule(item, `${at}/${index}`, complaints);
  };

/** An object with exactly these fields. */
export function object(shape: Shape): Rule {
  const required = Object.keys(shape).filter((name) => !name.endsWith('?'));
  const rules = new Map(Object.entries(shape).map(([name, rule]) => [name.replace('?', ''), rule]));
  return (value, at, complaints) => {
    if (!isObject(value)) return void complain(complaints, at, 'must provide an object');
    for (const name of required) {
      if (value[name] === undefined) complain(complaints, at, `missing required field: ${name}`);
    }
    for (const [name, inner] of Object.entries(value)) {
      const rule = rules.get(name);
      if (rule) rule(inner, `${at}/${name}`, complaints);
      else complain(complaints, at, `invalid additional property: ${name}`);
    }
  };
}

/** An object whose `type` says which of several shapes it has. */
export function byType(shapes: Record<string, Shape>): Rule {
  const rules = new Map(
    Object.entries(shapes).map(([type, shape]) => [type, object({ type: oneOf(type), ...shape })]),
  );
  return (value, at, complaints) => {
    if (!isObject(value)) return void complain(complaints, at, 'must provide an object');
    const rule = typeof value.type === 'string' ? rules.get(value.type) : undefined;
    if (rule) rule(value, at, complaints);
    else complain(complaints, `${at}/type`, `unsupported type: ${String(value.type)}`);
  };
}

/** Both rules at once. */
export const both =
  (...rules: Rule[]): Rule =>
  (value, at, complaints) => {
    for (const rule of rules) rule(value, at, complaints);
  };

/** Anything at all: what the workspace does not judge. */
export const any: Rule = () => {};

/** A rule between fields of an object: a complaint, or nothing. */
export const also =
  (judge: (value: JsonObject) => string | undefined): Rule =>
  (value, at, complaints) => {
    const words = isObject(value) ? judge(value) : undefined;
    if (words) complain(complaints, at, words);
  };
