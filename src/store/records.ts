import { recordedCalls } from '../core/asking/recorded-calls.ts';
import type { Settlement } from '../core/settling/settlement.ts';
import type {
  MessageRecord,
  PeriodRecord,
  Records,
  StoredFile,
  SubmissionRecord,
} from '../usecases/ports.ts';
import { type AnswerJson, storedAnswer } from './answer-rows.ts';
import { auditState } from './audit.ts';
import { periodLog, questionLog } from './audit-rows.ts';
import { callRows } from './calls.ts';
import type { Query } from './database.ts';
import { instantOf, rowId } from './json.ts';
import { onePeriod } from './period-rows.ts';
import { everTaught } from './phrasings.ts';
import { readReports } from './reports.ts';
import type { Room } from './room.ts';
import { shorteningRows } from './shortenings.ts';

/** Everything stored of a period, read as it stood at one moment. */
export function openRecords(room: Room): Records {
  return {
    ofPeriod: (period) =>
      room.database.transaction(async (query) => {
        // What is written meanwhile is not half in it.
        await query('set transaction isolation level repeatable read, read only');
        const row = await onePeriod(room, query, 'id = $2', [rowId(period)]);
        if (!row) return null;
        const [workspace] = await query<{ team: string }>('select team from workspaces where id = $1', [
          room.workspace,
        ]);
        const reports = await query<{ id: string }>(
          'select id from reports where workspace_id = $1 and period = $2 order by id',
          [room.workspace, row.period],
        );
        const questions = await questionLog(room, query, row.id);
        return {
          period: row,
          team: workspace!.team,
          people: await query<PeriodRecord['people'][number]>(
            'select key, name, unit from people where workspace_id = $1 order by key',
            [room.workspace],
          ),
          interviews: await query<PeriodRecord['interviews'][number]>(
            'select person, questions from assignments where period_id = $1 order by id',
            [row.id],
          ),
          answers: (
            await query<{ answer: AnswerJson }>(
              'select answer_json(a) as answer from answers a where period_id = $1 order by id',
              [row.id],
            )
          ).map(({ answer }) => storedAnswer(answer)),
          drafts: (
            await query<PeriodRecord['drafts'][number]>(
              `select id, finished_at as "finishedAt", reference from drafts where period_id = $1 order by revision`,
              [row.id],
            )
          ).map((one) => ({ ...one, finishedAt: instantOrNull(one.finishedAt) })),
          shortenings: await shorteningRows(room, query, 'period_id = $2 order by id', [row.id]),
          settlements: dated(
            await query<Settlement>(
              `select kind, subject, reason, person as by, at from settlements where period_id = $1 order by id`,
              [row.id],
            ),
          ),
          edits: dated(
            await query<PeriodRecord['edits'][number]>(
              `select was, text, section, person as by, at from sentence_edits where period_id = $1 order by id`,
              [row.id],
            ),
          ),
          submissions: await submissionsOf(query, row.id),
          files: await query<StoredFile>(
            `select id, name, sha256 from files where workspace_id = $1 and id in (
               select (f->>'id')::bigint from messages m cross join lateral jsonb_array_elements(m.files) f
               where m.workspace_id = $1 and m.period_id = $2 and m.notice->>'kind' <> 'period-exported'
               union select unnest(array[report_file, redline_file, issued_file]) from submissions where period_id = $2
             ) order by id`,
            [room.workspace, row.id],
          ),
          reports: await readReports(
            query,
            reports.map(({ id }) => id),
          ),
          messages: (
            await query<MessageRecord>(
              `select key, recipient as "to", notice->>'kind' as kind, state, reason, channel, ts,
                 written_at as "writtenAt", sent_at as "sentAt"
               from messages where workspace_id = $1 and period_id = $2 order by id`,
              [room.workspace, row.id],
            )
          ).map((one) => ({
            ...one,
            writtenAt: instantOf(one.writtenAt),
            sentAt: instantOrNull(one.sentAt),
          })),
          audit: await periodLog(room, query, row.id),
          chain: await auditState(room, query, row.id),
          calls: await callRows(room, query, row.id, questions.flatMap(recordedCalls)),
          questions,
          phrasings: await everTaught(room, query),
        };
      }),
  };
}

const instantOrNull = (at: string | null): string | null => (at === null ? null : instantOf(at));
const dated = <T extends { at: string }>(rows: T[]): T[] =>
  rows.map((one) => ({ ...one, at: instantOf(one.at) }));

async function submissionsOf(query: Query, period: string): Promise<SubmissionRecord[]> {
  const rows = await query<SubmissionRecord>(
    `select s.id, s.draft_id as draft, s.signer, s.content_hash as hash, s.person as by, s.at, s.state,
       s.report_file as "reportFile", s.redline_file as "redlineFile",
       case when d.id is null then null else
         jsonb_build_object('kind', d.kind, 'by', d.person, 'at', d.at, 'words', d.words) end as decision,
       case when s.number is null then null else jsonb_build_object('number', s.number, 'date', s.issued_on,
         'by', s.issued_by, 'at', s.issued_at, 'file', s.issued_file::text) end as issue
     from submissions s left join decisions d on d.submission_id = s.id where s.period_id = $1 order by s.id`,
    [period],
  );
  return rows.map((row) => ({
    ...row,
    at: instantOf(row.at),
    decision: row.decision && { ...row.decision, at: instantOf(row.decision.at) },
    issue: row.issue && { ...row.issue, at: instantOf(row.issue.at) },
  }));
}
