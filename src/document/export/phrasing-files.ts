import { recordedPhrasings } from '../../core/phrasing/phrasing-record.ts';
import { exportHeads, exportWords, momentCell } from '../../text/export.ts';
import type { ExportedFile, PeriodRecord } from '../../usecases/ports.ts';
import { namesIn } from './people.ts';
import { json, table } from './table.ts';

/**
 * The office's phrasings, those that were removed too: each change that taught one, with the drafted sentence and the written one. `taught` in
 * the JSON is what `draft --phrasing` takes.
 */
export function phrasingFiles(record: PeriodRecord): { files: ExportedFile[]; count: number } {
  const nameOf = namesIn(record);
  const { template } = record.period;
  const all = recordedPhrasings(record.phrasings);
  const number = (of: string, section: string): string =>
    (of === template.id ? template.sections.find(({ id }) => id === section)?.number : null) ?? section;
  const rows = all.flatMap(({ id, removed, section, edits, ...phrasing }) =>
    edits.map(({ period, by, at, lesson, text }) => [
      ...[id, phrasing.template, number(phrasing.template, section), period, lesson.stood, text],
      ...[nameOf(by), momentCell(at), removed === null ? exportWords.yes : exportWords.no],
      ...[nameOf(removed?.by ?? null), momentCell(removed?.at ?? null)],
    ]),
  );
  return {
    count: all.length,
    files: [
      table('phrasings.csv', exportHeads.phrasings, rows),
      json('phrasings.json', {
        phrasings: all.map(({ edits, ...phrasing }) => ({
          ...phrasing,
          edits: edits.map(({ period, by, at, lesson, text }) => ({
            ...{ period, by, at, before: lesson.stood, after: text },
          })),
        })),
        taught: all.flatMap(({ removed, edits }) => (removed === null ? edits : [])),
      }),
    ],
  };
}
