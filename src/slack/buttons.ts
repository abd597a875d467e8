/** What a button carries: a row's id, the revision it was drawn from, and where needed which part of the row it means. */
export type ButtonValue = { row: string; revision: number; of: string | null };

/** A button's value as Slack carries it: "12:3" or "12:3:ho-so-tre-han"; at most 2,000 characters by Slack's limit. */
export const buttonValue = (row: string, revision: number, of?: string): string =>
  of === undefined ? `${row}:${revision}` : `${row}:${revision}:${of}`;

/** Reads a button's value back; null for what no button of ours carries. */
export function readButton(value: string): ButtonValue | null {
  const match = /^([^:]+):(\d+)(?::([\s\S]*))?$/.exec(value);
  if (!match) return null;
  return { row: match[1]!, revision: Number(match[2]), of: match[3] ?? null };
}
