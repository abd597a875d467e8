import type { StoredFile, SubmissionRow, Submissions } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { oneDraft } from './drafts.ts';
import { writeEffects } from './effects.ts';
import { insertFiles } from './files.ts';
import { instantOf, rowId } from './json.ts';
import { onePeriod } from './period-rows.ts';
import { conflict, movePeriod } from './periods.ts';
import { insertReport } from './reports.ts';
import type { Room } from './room.ts';

/** What was submitted, decided and issued. Every write holds the period's row first, so that it and a late answer exclude each other. */
export function openSubmissions(room: Room): Submissions {
  const { database, workspace } = room;

  /** The period's row of a submission, held; and the submission as it is then. */
  const hold = async (query: Query, submission: string) => {
    const [period] = await query<{ id: string; revision: number; state: string }>(
      `select p.id, p.revision, p.state from periods p join submissions s on s.period_id = p.id
       where s.workspace_id = $1 and s.id = $2 for no key update of p`,
      [workspace, rowId(submission)],
    );
    const [row] = await query<{ state: string; content_hash: string }>(
      'select state, content_hash from submissions where workspace_id = $1 and id = $2',
      [workspace, rowId(submission)],
    );
    return period && row ? { period, row } : null;
  };

  return {
    byId: (id) => oneSubmission(room, 's.id = $2', [rowId(id)]),
    newest: (period) => oneSubmission(room, 's.period_id = $2 order by s.id desc', [rowId(period)]),

    submit: ({ files, effects, ...input }) =>
      database.transaction(async (query) => {
        if (!(await movePeriod(room, query, { ...input, to: 'in_review' }))) return conflict;
        const drafted = await oneDraft(room, query, `d.id = $2 and d.period_id = $3 and d.state = 'done'`, [
          rowId(input.draft),
          input.period,
        ]);
        if (!drafted)
          throw new Error(`draft ${input.draft} is not a finished draft of period ${input.period}`);
        await query(
          `update submissions set state = 'void' where period_id = $1 and state in ('pending', 'approved')`,
          [input.period],
        );
        const [report, redline] = await insertFiles(room, query, [files.report, files.redline]);
        const [row] = await query<{ id: string }>(
          `insert into submissions
             (workspace_id, period_id, draft_id, signer, content_hash, person, at, report_file, redline_file)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
          [
            ...[workspace, input.period, input.draft, input.signer, input.hash, input.by, input.at],
            ...[report!.id, redline!.id],
          ],
        );
        const submission = row!.id;
        const written = await writeEffects(
          room,
          query,
          input.period,
          effects({ submission, report: report!, redline: redline! }),
        );
        return { ...written, submission };
      }),

    decide: ({ submission, hash, kind, by, at, words, to, history, effects }) =>
      database.transaction(async (query) => {
        const held = await hold(query, submission);
        if (held?.row.state !== 'pending' || held.row.content_hash !== hash) return conflict;
        await query(
          'insert into decisions (submission_id, kind, person, at, words) values ($1, $2, $3, $4, $5)',
          [submission, kind, by, at, words],
        );
        await query('update submissions set state = $2 where id = $1', [submission, kind]);
        await movePeriod(room, query, { period: held.period.id, revision: held.period.revision, to });
        if (history) await insertReport(room, query, { ...history, status: 'approved', link: null });
        return writeEffects(room, query, held.period.id, effects);
      }),

    issue: ({ submission, number, date, by, at, file, report, figures, template, effects }) =>
      database.transaction(async (query) => {
        // Numbers of a series are given one after the other.
        await query('select from workspaces where id = $1 for update', [workspace]);
        const held = await hold(query, submission);
        if (held?.row.state !== 'approved' || held.period.state !== 'approved') return conflict;
        const last = await lastNumber(room, query, Number(date.slice(0, 4)));
        if (last && number <= last.number) return conflict;
        const [stored] = await insertFiles(room, query, [file]);
        await query(
          `update submissions set number = $2, issued_on = $3, issued_by = $4, issued_at = $5, issued_file = $6
           where id = $1`,
          [submission, number, date, by, at, stored!.id],
        );
        await movePeriod(room, query, {
          period: held.period.id,
          revision: held.period.revision,
          to: 'issued',
        });
        await insertReport(room, query, {
          report,
          figures,
          template,
          status: 'issued',
          file: file.name,
          link: null,
        });
        return writeEffects(room, query, held.period.id, effects({ file: stored! }));
      }),

    lastNumber: (year) => lastNumber(room, database.query, year),
  };
}

/** The highest number of a year's series; an earlier report without a day counts for the year of its period. */
async function lastNumber(
  room: Room,
  query: Query,
  year: number,
): Promise<{ number: number; date: string | null } | null> {
  const [row] = await query<{ number: number; date: string | null }>(
    `select number, date from (
       select number, issued_on::text as date from submissions
       where workspace_id = $1 and number is not null and extract(year from issued_on) = $2::int
       union all
       select number::int, issued_on from reports
       where workspace_id = $1 and number ~ '^[0-9]{1,8}$' and left(coalesce(issued_on, last_month), 4) = $2::int::text
     ) series order by number desc, date desc nulls last limit 1`,
    [room.workspace, year],
  );
  return row ?? null;
}

type SubmissionColumns = Omit<SubmissionRow, 'period' | 'draft' | 'files'> & {
  period_id: string;
  draft_id: string;
  files: { report: StoredFile; redline: StoredFile };
};

async function oneSubmission(
  room: Room,
  where: string,
  values: readonly unknown[],
): Promise<SubmissionRow | null> {
  const { query } = room.database;
  const file = (alias: string) =>
    `jsonb_build_object('id', ${alias}.id::text, 'name', ${alias}.name, 'sha256', ${alias}.sha256)`;
  const [row] = await query<SubmissionColumns>(
    `select s.id, s.period_id, s.draft_id, s.signer, s.content_hash as hash, s.person as by, s.at, s.state,
       case when d.id is null then null else
         jsonb_build_object('kind', d.kind, 'by', d.person, 'at', d.at, 'words', d.words) end as decision,
       jsonb_build_object('report', ${file('report')}, 'redline', ${file('redline')}) as files
     from submissions s
     join files report on report.id = s.report_file
     join files redline on redline.id = s.redline_file
     left join decisions d on d.submission_id = s.id
     where s.workspace_id = $1 and ${where} limit 1`,
    [room.workspace, ...values],
  );
  if (!row) return null;
  const { period_id, draft_id, ...rest } = row;
  const [period, draft] = await Promise.all([
    onePeriod(room, query, 'id = $2', [period_id]),
    oneDraft(room, query, 'd.id = $2', [draft_id]),
  ]);
  return {
    ...rest,
    at: instantOf(row.at),
    decision: row.decision && { ...row.decision, at: instantOf(row.decision.at) },
    period: period!,
    draft: draft!,
  };
}
