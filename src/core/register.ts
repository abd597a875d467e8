import { z } from 'zod';
import { daysInMonth, parseDate } from './vietnamese/dates/dates.ts';
import { fold } from './vietnamese/letters/fold.ts';
import { bodyKey } from './vietnamese/references/same-reference.ts';
import { readSymbol } from './vietnamese/references/symbols.ts';
import type { Reference } from './vietnamese/types.ts';

/* The register of documents (sổ văn bản): which acts there are, and which of them are in force. Data of the office, under prompts/. */

/** The columns of register.csv, in their order. */
export const registerColumns = [
  'type',
  'number',
  'date',
  'issuer',
  'title',
  'in_force_from',
  'in_force_to',
  'successor',
  'source',
  'checked_on',
] as const;

/** What can be wrong with a row; `text/` and the reader of prompts/ say it. */
export type RowProblem = 'needed' | 'bad-number' | 'bad-day' | 'too-long' | 'ends-too-early';

const problem = (code: RowProblem): string => code;
const day = z
  .string()
  .transform((text) => {
    const date = parseDate(text);
    return date.kind === 'date' ? date.iso : text;
  })
  .refine(isDay, problem('bad-day'));
const words = (max: number) => z.string().max(max, problem('too-long'));
const number = z.string().refine((text) => readSymbol(text) !== null, problem('bad-number'));
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

const rowSchema = z
  .object({
    type: words(60).min(1, problem('needed')),
    number: z.string().min(1, problem('needed')).pipe(number),
    date: optional(day),
    issuer: optional(words(200)),
    title: optional(words(600)),
    in_force_from: optional(day),
    in_force_to: optional(day),
    successor: optional(number),
    source: words(300).min(1, problem('needed')),
    checked_on: optional(day),
  })
  .superRefine((row, context) => {
    const first = [row.date, row.in_force_from]
      .filter((one) => one !== null)
      .sort()
      .at(-1);
    if (row.in_force_to && first && row.in_force_to < first)
      context.addIssue({ code: 'custom', path: ['in_force_to'], message: problem('ends-too-early') });
  });

export type RowIssue = { line: number; column: string; problem: RowProblem };

/** Rows as they stand in a file (`line` from 1), trimmed texts by column, as entries; or everything that is wrong with them. */
export function readRegisterRows(
  rows: readonly { line: number; values: Record<string, string> }[],
): { entries: RegisterEntry[] } | { issues: RowIssue[] } {
  const entries: RegisterEntry[] = [];
  const issues: RowIssue[] = [];
  for (const { line, values } of rows) {
    const parsed = rowSchema.safeParse({ type: '', number: '', source: '', ...values });
    if (parsed.success) {
      const { in_force_from, in_force_to, checked_on, ...row } = parsed.data;
      entries.push({ ...row, inForceFrom: in_force_from, inForceTo: in_force_to, checkedOn: checked_on });
    } else {
      const seen = new Set<string>();
      for (const { path, message } of parsed.error.issues) {
        const column = String(path[0] ?? '');
        if (!seen.has(column)) issues.push({ line, column, problem: message as RowProblem });
        seen.add(column);
      }
    }
  }
  return issues.length > 0 ? { issues } : { entries };
}

/** The texts of an entry by column. */
export const registerRow = (entry: RegisterEntry): string[] =>
  [
    entry.type,
    entry.number,
    entry.date,
    entry.issuer,
    entry.title,
    entry.inForceFrom,
    entry.inForceTo,
    entry.successor,
    entry.source,
    entry.checkedOn,
  ].map((value) => value ?? '');

/**
 * A register with more rows: the same act (type, number, date and issuer; what one side does not say agrees) is one row, in which the new row's
 * values win and its blanks change nothing.
 */
export function mergeRegister(
  register: Register,
  more: Register,
): { register: RegisterEntry[]; added: number; changed: number; same: number } {
  const merged = [...register];
  const byNumber = new Map<string, number[]>();
  const note = (entry: RegisterEntry, at: number) => {
    const key = fold(entry.number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), at]);
  };
  merged.forEach(note);
  const count = { added: 0, changed: 0, same: 0 };
  for (const entry of more) {
    const at = byNumber.get(fold(entry.number))?.find((index) => isSameAct(merged[index]!, entry));
    if (at === undefined) {
      note(entry, merged.push(entry) - 1);
      count.added += 1;
      continue;
    }
    const old = merged[at]!;
    const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
    const next = { ...old, ...given } as RegisterEntry;
    if (JSON.stringify(next) === JSON.stringify(old)) count.same += 1;
    else count.changed += 1;
    merged[at] = next;
  }
  return { register: merged, ...count };
}

const isSameAct = (a: RegisterEntry, b: RegisterEntry): boolean =>
  fold(a.type) === fold(b.type) &&
  (a.date === null || b.date === null || a.date === b.date) &&
  (a.issuer === null || b.issuer === null || bodyKey(a.issuer) === bodyKey(b.issuer));

/**
 * One act. `number` is number and symbol (`30/2020/NĐ-CP`), `title` stands without type and quotation marks, laws by their name alone.
 * `inForceTo` is the last day in force; an act with a `successor` and no such day is superseded in substance once the successor is in
 * force. `checkedOn` is the day on which somebody held the row against `source`; a row that nobody checked only warns. Null is unknown.
 */
export type RegisterEntry = Reference & {
  type: string;
  number: string;
  inForceFrom: string | null;
  inForceTo: string | null;
  successor: string | null;
  source: string;
  checkedOn: string | null;
};

export type Register = readonly RegisterEntry[];

/** A real day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(month, year);
}
