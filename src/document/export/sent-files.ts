import { byRulesCells, exportHeads, exportWords, momentCell } from '../../text/export.ts';
import type { ExportedFile, PeriodRecord } from '../../usecases/ports.ts';
import { draftFolder, type RecordedDraft } from './draft-files.ts';
import { namesIn } from './people.ts';
import { json, table } from './table.ts';

/** A row of sent/models.csv. */
export type SentCells = (string | number | null)[];

/** What was sent to a model for one draft, to the letter, and what came back; a row for each section. */
export function sentByDraft(
  { period }: PeriodRecord,
  { row, finishedAt }: RecordedDraft,
): { files: ExportedFile[]; rows: SentCells[] } {
  const made = row.result?.made;
  if (!made) return { files: [], rows: [] };
  const folder = `sent/${draftFolder(row)}`;
  const shared = made.shared ? `${folder}/chung.txt` : '';
  const asked = made.sections.filter(({ attempts }) => attempts.length > 0);
  const files: ExportedFile[] = made.shared ? [{ path: shared, content: made.shared.text }] : [];
  const rows = asked.map(({ id, by, why, sent, attempts }): SentCells => {
    const number = period.template.sections.find((one) => one.id === id)?.number ?? id;
    const out = sent ? `${folder}/muc-${number}.gui.txt` : '';
    const back = `${folder}/muc-${number}.nhan.json`;
    if (sent) files.push({ path: out, content: sent.text });
    files.push(json(back, { section: id, attempts }));
    return [
      ...[row.revision, number, momentCell(row.at), momentCell(finishedAt), made.host, made.model],
      `${made.prompt.name} v${made.prompt.version} ${made.prompt.hash}`,
      ...[attempts.reduce((sum, { tries }) => sum + tries, 0), exportWords.written[by]],
      ...[why ? byRulesCells[why] : '', sent?.sha256 ?? '', shared, out, back],
    ];
  });
  return { files, rows };
}

/** What was sent for sentences that were to be shorter, and what came back. */
export function sentForShorter({ period, shortenings }: PeriodRecord): {
  files: ExportedFile[];
  rows: SentCells[];
} {
  const files: ExportedFile[] = [];
  const rows = shortenings.flatMap(({ id, purpose, section, state, at, finishedAt, sent }): SentCells[] => {
    if (!sent) return [];
    const number = period.template.sections.find((one) => one.id === section)?.number ?? section;
    const path = `sent/sua-cau/yeu-cau-${id}`;
    const { attempts, text, sha256, host, model, prompt } = sent;
    files.push({ path: `${path}.gui.txt`, content: text }, json(`${path}.nhan.json`, { section, attempts }));
    return [
      [
        ...[
          exportWords.purpose[purpose],
          number,
          momentCell(at),
          momentCell(finishedAt),
          host,
          model,
          prompt,
        ],
        ...[attempts.reduce((sum, { tries }) => sum + tries, 0), exportWords.shortening[state], ''],
        ...[sha256, '', `${path}.gui.txt`, `${path}.nhan.json`],
      ],
    ];
  });
  return { files, rows };
}

/** The overviews: what went to models, and what the bot posted in Slack. */
export function sentTables(record: PeriodRecord, models: readonly SentCells[]): ExportedFile[] {
  const nameOf = namesIn(record);
  return [
    table('sent/models.csv', exportHeads.models, models),
    table(
      'sent/slack.csv',
      exportHeads.slack,
      record.messages.map(({ to, kind, state, reason, writtenAt, sentAt, channel, ts }) => [
        ...[momentCell(writtenAt), momentCell(sentAt)],
        'person' in to ? nameOf(to.person) : 'office' in to ? `#${to.office}` : '',
        ...[kind, exportWords.message[state], reason, channel, ts],
      ]),
    ),
  ];
}
