import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Attempt, ByRulesWhy, Made } from '../../core/drafts/made.ts';
import { messagesOf } from '../../core/sent-pieces.ts';
import { exportHeads, exportWords, momentCell } from '../../text/export.ts';
import { byRulesCells, callOutcome } from '../../text/export-calls.ts';
import type { CallRow, DraftRow, ExportedFile, ExportSources, PeriodRecord } from '../../usecases/ports.ts';
import { draftFolder } from './draft-files.ts';
import { namesIn } from './people.ts';
import { sectionNumber } from './section-number.ts';
import { json, table } from './table.ts';

/* What left for models, call by call: also calls that were cut off, given up or made again. */

/** A row of sent/models.csv; empty where there is nothing to say. */
export type SentRow = {
  call: string;
  work: string | number;
  section: string;
  by: string;
  sent: string;
  ended: string;
  state: string;
  host: string;
  model: string;
  prompt: string;
  tries: number | null;
  tokensSent: number | null;
  tokensReceived: number | null;
  outcome: string;
  writer: 'model' | 'both' | 'rules' | null;
  byRules: ByRulesWhy | null;
  sha256: string;
  common: string;
  out: string;
  back: string;
};

/** What became of the answer of a call: how it was judged, and, of a draft, who wrote the section in the end. */
type Judged = { attempt: Attempt; writer: SentRow['writer']; byRules: ByRulesWhy | null };

/** What the rows of calls need of the works that they were made for, gathered while those are written. */
export type CalledFor = {
  drafts: Map<string, Pick<DraftRow, 'revision' | 'state'>>;
  judged: Map<string, Judged>;
};

/** Notes a draft and how the calls for it were judged. */
export function noteDraft({ drafts, judged }: CalledFor, row: DraftRow): void {
  drafts.set(row.id, { revision: row.revision, state: row.state });
  const sections: Made['sections'] = row.result?.made?.sections ?? [];
  for (const { by, why, attempts } of sections)
    for (const attempt of attempts)
      if (attempt.call !== undefined) judged.set(attempt.call, { attempt, writer: by, byRules: why ?? null });
}

/** For what a call was made: its words, its folder, where that stands, and whether it is over. */
type Work = { words: string | number; folder: string; state: string; over: boolean };

function workOf(record: PeriodRecord, { drafts }: CalledFor, { purpose, work }: CallRow): Work {
  if (purpose === 'question')
    return { words: exportWords.purpose.question, folder: 'sent/cau-hoi', state: '', over: false };
  if (purpose === 'draft') {
    const draft = drafts.get(work ?? '');
    return draft
      ? {
          ...{ words: draft.revision, folder: `sent/${draftFolder(draft)}` },
          ...{ state: exportWords.draftState[draft.state], over: draft.state !== 'queued' },
        }
      : { words: exportWords.purpose.draft, folder: 'sent', state: '', over: true };
  }
  const request = record.shortenings.find(({ id }) => id === work);
  return {
    ...{ words: exportWords.purpose[purpose], folder: 'sent/sua-cau' },
    state: request ? exportWords.shortening[request.state] : '',
    over: request?.state !== 'queued',
  };
}

/** The conversation that has a call's messages, where one was finished. */
export type Conversation = { path: string; sha256: string };

/**
 * Every call: what was sent to the letter, what came back and how it was judged, and a row. Of a free question that was answered, the messages
 * stand in the file of its conversation.
 */
export async function* callFiles(
  record: PeriodRecord,
  called: CalledFor,
  conversations: ReadonlyMap<string, Conversation>,
  texts: ExportSources['texts'],
): AsyncGenerator<ExportedFile, SentRow[]> {
  const nameOf = namesIn(record);
  for (const { sent } of record.shortenings)
    for (const attempt of sent?.attempts ?? [])
      if (attempt.call !== undefined)
        called.judged.set(attempt.call, { attempt, writer: null, byRules: null });
  const rows: SentRow[] = [];
  for (const call of record.calls) {
    const { id, purpose, came } = call;
    const work = workOf(record, called, call);
    const judged = called.judged.get(id);
    const path = `${work.folder}/goi-${id.padStart(4, '0')}`;
    const conversation = conversations.get(id);
    const kept = conversation ? null : await texts(hashesOf(call));
    const out = kept && sentText(call, kept);
    if (out) yield { path: `${path}.gui${out.ending}`, content: out.content };
    if (kept && came)
      yield json(`${path}.nhan.json`, {
        ...{ call: id, section: call.section, ...came },
        answer: came.answer === null ? null : (kept.get(came.answer) ?? null),
        ...(judged ? { judged: judged.attempt.outcome, issues: judged.attempt.issues } : {}),
      });
    rows.push({
      ...{ call: id, work: work.words, section: sectionNumber(record, call.section) },
      by: call.by === null && purpose === 'question' ? exportWords.commandLine : nameOf(call.by),
      ...{ sent: momentCell(call.at), ended: momentCell(call.endedAt), state: work.state },
      ...{ host: call.host, model: call.model, prompt: call.prompt, tries: came?.tries ?? null },
      ...{ tokensSent: came?.tokens?.prompt ?? null, tokensReceived: came?.tokens?.completion ?? null },
      outcome: callOutcome({
        came,
        over: work.over,
        question: purpose === 'question',
        judged: judged?.attempt.outcome,
      }),
      ...{ writer: judged?.writer ?? null, byRules: judged?.byRules ?? null },
      ...{ sha256: conversation?.sha256 ?? out?.sha256 ?? '', common: '' },
      out: conversation?.path ?? (out ? `${path}.gui${out.ending}` : exportWords.removed),
      back: conversation?.path ?? (came ? `${path}.nhan.json` : ''),
    });
  }
  return rows;
}

const hashesOf = ({ pieces, came }: CallRow): string[] => [
  ...pieces.map(({ sha256 }) => sha256),
  ...(came?.answer ? [came.answer] : []),
];

/** What was sent as one file: messages of a conversation a line each, others with an empty line between them; null where a text was removed. */
function sentText(
  { purpose, pieces }: CallRow,
  texts: ReadonlyMap<string, string>,
): { content: string; ending: string; sha256: string } | null {
  const parts = pieces.map(({ sha256 }) => texts.get(sha256));
  if (parts.includes(undefined)) return null;
  const content =
    purpose === 'question'
      ? parts.join('\n')
      : messagesOf(pieces.map(({ role }, index) => ({ role, text: parts[index]! })))
          .map(({ text }) => text)
          .join('\n\n');
  return {
    content,
    ending: purpose === 'question' ? '.jsonl' : '.txt',
    sha256: bytesToHex(sha256(utf8ToBytes(content))),
  };
}

/** The overview of what went to models, in the order in which it left. */
export const modelTable = (rows: readonly SentRow[]): ExportedFile =>
  table(
    'sent/models.csv',
    exportHeads.models,
    rows.map((row) => [
      ...[row.call, row.work, row.section, row.by, row.sent, row.ended, row.state, row.host, row.model],
      ...[row.prompt, row.tries, row.tokensSent, row.tokensReceived, row.outcome],
      ...[row.writer ? exportWords.written[row.writer] : '', row.byRules ? byRulesCells[row.byRules] : ''],
      ...[row.sha256, row.common, row.out, row.back],
    ]),
  );
