import { exportHeads, exportWords, momentCell } from '../../text/export.ts';
import type { AuditRow, ExportedFile, PeriodRecord } from '../../usecases/ports.ts';
import { namesIn } from './people.ts';
import { json, table } from './table.ts';

/**
 * What free questions sent to a model: an overview, the entries of the log as they are hashed, and each conversation to the letter, a message
 * a line, so that the file has the hash that the log has.
 */
export function questionFiles(record: PeriodRecord): ExportedFile[] {
  const { questions } = record;
  const nameOf = namesIn(record);
  const talks = new Map(
    questions.flatMap((entry) => {
      const content = messagesOf(entry);
      const path = `sent/cau-hoi/muc-${String(entry.entry).padStart(4, '0')}.jsonl`;
      return content === null ? [] : [[entry.entry, { path, content }] as const];
    }),
  );
  return [
    table(
      'sent/questions.csv',
      exportHeads.questions,
      questions.map(({ entry, at, by, facts }) => [
        ...[entry, by === null ? exportWords.commandLine : nameOf(by), momentCell(at)],
        ...['host', 'model', 'prompt', 'calls', 'tokens-sent', 'tokens-received', 'covered'].map((fact) =>
          cell(facts[fact]),
        ),
        exportWords.question[String(facts.outcome) as keyof typeof exportWords.question] ??
          cell(facts.outcome),
        ...[cell(facts.sha256), talks.get(entry)?.path ?? exportWords.removed],
      ]),
    ),
    json('sent/questions.json', { entries: questions }),
    ...talks.values(),
  ];
}

const cell = (fact: AuditRow['facts'][string] | undefined): string | number | null =>
  typeof fact === 'boolean' ? String(fact) : (fact ?? null);

/** The messages of a conversation as they left and came, a line each; null where its words were removed. */
function messagesOf({ personal }: AuditRow): string | null {
  if (personal === null) return null;
  const { messages } = JSON.parse(personal) as { messages: readonly unknown[] };
  return messages.map((message) => JSON.stringify(message)).join('\n');
}
