import { exportHeads, exportWords, momentCell } from '../../text/export.ts';
import type { ExportedFile, PeriodRecord } from '../../usecases/ports.ts';
import { namesIn } from './people.ts';
import { table } from './table.ts';

/** What the bot posted in Slack. */
export function slackTable(record: PeriodRecord): ExportedFile {
  const nameOf = namesIn(record);
  return table(
    'sent/slack.csv',
    exportHeads.slack,
    record.messages.map(({ to, kind, state, reason, writtenAt, sentAt, channel, ts }) => [
      ...[momentCell(writtenAt), momentCell(sentAt)],
      'person' in to ? nameOf(to.person) : 'office' in to ? `#${to.office}` : '',
      ...[kind, exportWords.message[state], reason, channel, ts],
    ]),
  );
}
