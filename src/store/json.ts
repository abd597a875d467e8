/** JSON for a jsonb parameter; what PostgreSQL cannot store in a text (NUL, half a surrogate pair) becomes U+FFFD. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  return /\\u(?:0000|d[89a-f])/i.test(text)
    ? JSON.stringify(value, (_, one) => (typeof one === 'string' ? storable(one) : one))
    : text;
}

/** A text as PostgreSQL can store it. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

/** A time of the database as an ISO instant in UTC with milliseconds. */
export const instantOf = (text: string): string => new Date(text).toISOString();

/** A row id that came from outside (a button's value); null when it is none. */
export const rowId = (id: string): string | null => (/^\d{1,18}$/.test(id) ? id : null);
