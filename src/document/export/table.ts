import { stringify } from 'csv-stringify/sync';
import type { ExportedFile } from '../../usecases/ports.ts';

/** A table that spreadsheets open: UTF-8 with its mark, and no cell that they would take for a formula. */
export const table = (
  path: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): ExportedFile => ({
  path,
  content: stringify([[...heads], ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  }),
});

/** A value as a JSON file. */
export const json = (path: string, value: unknown): ExportedFile => ({
  path,
  content: `${JSON.stringify(value, null, 2)}\n`,
});
