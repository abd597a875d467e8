import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { exportHeads, exportWords, momentCell } from '../../text/export.ts';
import type { ExportedFile, ExportSources, PeriodRecord } from '../../usecases/ports.ts';
import { namesIn } from './people.ts';
import { json, table } from './table.ts';

/** Names of the stored files in the folder: the one they were sent under, behind a number where several bear it. */
function namesOfFiles({ files }: Pick<PeriodRecord, 'files'>): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    files.map(({ id, name }) => {
      // A name that somebody's system gave must not leave the folder.
      const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/u, '');
      const free = taken.has(safe) || safe === '' ? `${id}-${safe}` : safe;
      taken.add(free);
      return [id, `reports/${free}`] as const;
    }),
  );
}

/** The stored files as they are, one after the other, then their list; `altered` gathers those whose bytes lost their hash. */
export async function* storedFiles(
  record: PeriodRecord,
  { file }: Pick<ExportSources, 'file'>,
  altered: string[],
): AsyncGenerator<ExportedFile> {
  const paths = namesOfFiles(record);
  const rows: string[][] = [];
  for (const { id, name, sha256: stored } of record.files) {
    const bytes = (await file(id))?.bytes;
    const path = paths.get(id)!;
    const whole = bytes !== undefined && bytesToHex(sha256(bytes)) === stored;
    if (!whole) altered.push(path);
    if (bytes) yield { path, content: bytes };
    rows.push([path, name, stored, whole ? exportWords.yes : exportWords.no]);
  }
  yield table('reports/files.csv', exportHeads.files, rows);
  yield json('reports/history.json', { reports: record.reports.map(({ id: _, ...report }) => report) });
}

/** What was submitted and decided, each with the files that it was about. */
export function submissionFiles(
  record: PeriodRecord,
  revisionOf: ReadonlyMap<string, number>,
): ExportedFile[] {
  const nameOf = namesIn(record);
  const paths = namesOfFiles(record);
  const { submissions } = record;
  return [
    table(
      'submissions.csv',
      exportHeads.submissions,
      submissions.map(({ draft, by, at, signer, state, decision, issue, hash }, index) => [
        ...[index + 1, revisionOf.get(draft) ?? null, nameOf(by), momentCell(at), nameOf(signer)],
        ...[exportWords.submission[state], decision ? exportWords.decision[decision.kind] : ''],
        ...[nameOf(decision?.by ?? null), momentCell(decision?.at ?? null), decision?.words ?? ''],
        ...[issue?.number ?? null, issue?.date ?? '', nameOf(issue?.by ?? null), hash],
      ]),
    ),
    json('submissions.json', {
      submissions: submissions.map(({ id: _, draft, reportFile, redlineFile, issue, ...rest }) => ({
        ...{ ...rest, draftRevision: revisionOf.get(draft) ?? null },
        files: { report: paths.get(reportFile) ?? null, redline: paths.get(redlineFile) ?? null },
        issue: issue && { ...issue, file: paths.get(issue.file) ?? null },
      })),
    }),
  ];
}
