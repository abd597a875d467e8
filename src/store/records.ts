import type { Settlement } from '../core/settlement.ts';
import type {
  AuditRow,
  MessageRecord,
  PeriodRecord,
  Records,
  StoredFile,
  SubmissionRecord,
} from '../usecases/ports.ts';
import { type AnswerJson, storedAnswer } from './answer-rows.ts';
import { auditState } from './audit.ts';
import type { Query } from './database.ts';
import { instantOf, rowId } from './json.ts';
import { onePeriod } from './period-rows.ts';
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
          audit: await auditRows(room, query, row.id),
          chain: await auditState(room, query, row.id),
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

/** The entries with the very text that each one's hash is made of, so that the chain can be computed again without the database. */
async function auditRows(room: Room, query: Query, period: string): Promise<AuditRow[]> {
  const rows = await query<AuditRow>(
    `select l.entry::int as entry, l.at, l.act, l.person as by, l.facts, p.words as personal, p.salt,
       l.personal_hash as "personalHash", l.hash,
       lag(l.hash, 1, audit_start($1, $2)) over (order by l.entry) as before,
       jsonb_build_object('entry', l.entry, 'at', to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
         'act', l.act, 'by', l.person, 'facts', l.facts, 'personal', l.personal_hash)::text as hashed
     from audit_log l join audit_heads h on h.id = l.head_id
     left join audit_personal p on p.head_id = l.head_id and p.entry = l.entry
     where h.workspace_id = $1 and h.period_id = $2 order by l.entry`,
    [room.workspace, period],
  );
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }));
}
