import { recordedCalls } from '../../core/asking/recorded-calls.ts';
import { exportHeads, exportWords, momentCell } from '../../text/export.ts';
import type { AuditRow, ExportedFile, ExportSources, PeriodRecord } from '../../usecases/ports.ts';
import type { Conversation } from './call-files.ts';
import { namesIn } from './people.ts';
import { json, table } from './table.ts';

/**
 * What free questions sent to a model: an overview, the entries of the log as they are hashed, and each conversation to the letter, a message
 * a line, so that the file has the hash that the log has. Gives the conversations by the numbers of their calls.
 */
export async function* questionFiles(
  record: PeriodRecord,
  texts: ExportSources['texts'],
): AsyncGenerator<ExportedFile, Map<string, Conversation>> {
  const { questions } = record;
  const nameOf = namesIn(record);
  const paths = new Map<number, string>();
  const conversations = new Map<string, Conversation>();
  for (const entry of questions) {
    const content = await messagesOf(record, entry, texts);
    if (content === null) continue;
    const path = `sent/cau-hoi/muc-${String(entry.entry).padStart(4, '0')}.jsonl`;
    paths.set(entry.entry, path);
    for (const call of recordedCalls(entry))
      conversations.set(call, { path, sha256: String(entry.facts.sha256) });
    yield { path, content };
  }
  yield table(
    'sent/questions.csv',
    exportHeads.questions,
    questions.map(({ entry, at, by, facts }) => [
      ...[entry, by === null ? exportWords.commandLine : nameOf(by), momentCell(at)],
      ...['host', 'model', 'prompt', 'calls', 'tokens-sent', 'tokens-received', 'covered'].map((fact) =>
        cell(facts[fact]),
      ),
      exportWords.question[String(facts.outcome) as keyof typeof exportWords.question] ?? cell(facts.outcome),
      ...[cell(facts.sha256), paths.get(entry) ?? exportWords.removed],
    ]),
  );
  yield json('sent/questions.json', { entries: questions });
  return conversations;
}

const cell = (fact: AuditRow['facts'][string] | undefined): string | number | null =>
  typeof fact === 'boolean' ? String(fact) : (fact ?? null);

/** The messages of a conversation as they left and came, a line each, each once; null where its words were removed. */
async function messagesOf(
  { calls }: PeriodRecord,
  entry: AuditRow,
  texts: ExportSources['texts'],
): Promise<string | null> {
  const words = entry.personal === null ? null : (JSON.parse(entry.personal) as { messages?: unknown[] });
  if (words?.messages) return words.messages.map((message) => JSON.stringify(message)).join('\n');
  const numbers = new Set(recordedCalls(entry));
  const hashes = calls
    .filter(({ id }) => numbers.has(id))
    .flatMap(({ pieces, came }) => [
      ...pieces.map(({ sha256 }) => sha256),
      ...(came?.answer ? [came.answer] : []),
    ]);
  const kept = await texts(hashes);
  const messages = [...new Set(hashes)].map((hash) => kept.get(hash));
  return messages.length === 0 || messages.includes(undefined) ? null : messages.join('\n');
}
