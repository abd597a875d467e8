import type {
  DraftResult,
  DraftRow,
  Drafts,
  KeyedFinding,
  SentenceEdit,
  Settlement,
  WrittenEdit,
} from '../usecases/ports.ts';
import { type AnswerJson, storedAnswer } from './answer-rows.ts';
import type { Query } from './database.ts';
import { writeEffects } from './effects.ts';
import { reportsBefore } from './history.ts';
import { instantOf, rowId, toJson } from './json.ts';
import { onePeriod } from './period-rows.ts';
import { changePeriod, conflict, movePeriod } from './periods.ts';
import { taughtEdits } from './phrasings.ts';
import type { Jobs } from './queue.ts';
import { moments, type Room } from './room.ts';

/** How many earlier reports a draft is made from: a year of months. */
const reportsForDraft = 12;

/** Drafts, asked for and made; what people settled and wrote by hand. */
export function openDrafts(room: Room, jobs: Jobs['drafts']): Drafts {
  const { database, workspace } = room;

  return {
    async request({ period, section, by, at, to, effects }) {
      await jobs.ready();
      const outcome = await database.transaction(async (query, inside) => {
        // Revisions are counted under the period's row.
        await query('select from periods where workspace_id = $1 and id = $2 for no key update', [
          workspace,
          rowId(period),
        ]);
        const [row] = await query<{ id: string }>(
          `insert into drafts (workspace_id, period_id, revision, section, person, at, recipient)
           select workspace_id, id,
             1 + coalesce((select max(revision) from drafts where period_id = periods.id), 0), $3, $4, $5, $6::jsonb
           from periods where workspace_id = $1 and id = $2 returning id`,
          [workspace, rowId(period), section, by, at, toJson(to)],
        );
        await jobs.send(inside, { kind: 'draft', id: row!.id });
        return { ...(await writeEffects(room, query, period, effects)), draft: row!.id };
      });
      jobs.wake();
      return outcome;
    },
    byId: (id) => oneDraft(room, database.query, 'd.id = $2', [rowId(id)]),
    newest: (period) =>
      oneDraft(
        room,
        database.query,
        `d.period_id = $2 and d.section is null and d.state = 'done' order by d.revision desc`,
        [rowId(period)],
      ),

    async material(period) {
      return database.transaction(async (query) => {
        const row = await onePeriod(room, query, 'id = $2', [rowId(period)]);
        if (!row) return null;
        const [found] = await query<{
          answers: AnswerJson[];
          settlements: Settlement[];
          edits: SentenceEdit[];
        }>(
          `select
             coalesce((select jsonb_agg(answer_json(a) order by a.id) from answers a where a.id in (
               select distinct on (question) id from answers where period_id = $1 order by question, revision desc
             )), '[]') as answers,
             coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'subject', subject, 'reason', reason,
               'by', person, 'at', at) order by id) from (
                 select distinct on (kind, subject) * from settlements where period_id = $1
                 order by kind, subject, id desc
             ) s), '[]') as settlements,
             coalesce((select jsonb_agg(jsonb_build_object('was', was, 'text', text, 'by', person, 'at', at)
               || case when section is null then '{}' else jsonb_build_object('section', section) end
               order by id) from (
                 select distinct on (was, case when section is not null then id end) * from sentence_edits
                 where period_id = $1 order by was, case when section is not null then id end, id desc
             ) e), '[]') as edits`,
          [row.id],
        );
        const inUtc = <T extends { at: string }>(one: T): T => ({ ...one, at: instantOf(one.at) });
        return {
          period: row,
          answers: found!.answers.map(storedAnswer),
          history: await reportsBefore(room, query, row.period, reportsForDraft),
          settlements: found!.settlements.map(inUtc),
          edits: found!.edits.map(inUtc),
          taught: await taughtEdits(room, query, row.id),
        };
      });
    },

    finish: ({ draft, result, move, effects }) =>
      database.transaction(async (query) => {
        const [row] = await query<{ period_id: string; state: string }>(
          'select period_id, state from drafts where workspace_id = $1 and id = $2 for update',
          [workspace, rowId(draft)],
        );
        if (row?.state !== 'queued') return { kind: 'written', posts: [] } as const;
        if (move && !(await movePeriod(room, query, move))) return conflict;
        const { findings, ...rest } = result;
        await query(
          `update drafts set state = 'done', drafter = $3, result = $4::text::json, finished_at = $5
           where workspace_id = $1 and id = $2`,
          [workspace, draft, result.plan.drafter, toJson(rest), moments(room).now],
        );
        await query(
          `insert into findings (draft_id, position, key, kind, severity, section, body)
           select $1::bigint, f.position, f.key, f.kind, f.severity, f.section, f.body
           from json_to_recordset($2::text::json) as
             f(position int, key text, kind text, severity text, section text, body json)`,
          [draft, toJson(findings.map((body, position) => ({ ...body, position, body })))],
        );
        return writeEffects(room, query, row.period_id, effects);
      }),

    stop: ({ draft, by, effects }) =>
      database.transaction(async (query) => {
        const [row] = await query<{ period_id: string }>(
          `update drafts set stopped_by = $3
           where workspace_id = $1 and id = $2 and state = 'queued' and stopped_by is null returning period_id`,
          [workspace, rowId(draft), by],
        );
        return row ? writeEffects(room, query, row.period_id, effects) : conflict;
      }),
    queued: async (period) =>
      (
        await database.query<{ id: string }>(
          `select id from drafts where workspace_id = $1 and period_id = $2 and state = 'queued' order by id`,
          [workspace, rowId(period)],
        )
      ).map(({ id }) => id),

    fail: ({ draft, reference, effects }) =>
      database.transaction(async (query) => {
        const [row] = await query<{ period_id: string }>(
          `update drafts set state = 'failed', reference = $3, finished_at = $4
           where workspace_id = $1 and id = $2 and state = 'queued' returning period_id`,
          [workspace, rowId(draft), reference, moments(room).now],
        );
        return row
          ? writeEffects(room, query, row.period_id, effects)
          : ({ kind: 'written', posts: [] } as const);
      }),

    settle: ({ effects, settlements, edits = [], ...input }) =>
      changePeriod(room, input, effects, async (query) => {
        for (const one of settlements) {
          await query(
            `insert into settlements (workspace_id, period_id, kind, subject, reason, person, at)
             values ($1, $2, $3, $4, $5, $6, $7)`,
            [workspace, input.period, one.kind, one.subject, one.reason, one.by, one.at],
          );
        }
        await insertEdits(room, query, input.period, edits);
      }),
    edit: ({ effects, edit, ...input }) =>
      changePeriod(room, input, effects, (query) => insertEdits(room, query, input.period, [edit])),
  };
}

/** Keeps words written by hand, in the order given. */
export async function insertEdits(
  room: Room,
  query: Query,
  period: string,
  edits: readonly WrittenEdit[],
): Promise<void> {
  for (const edit of edits) {
    await query(
      `insert into sentence_edits (workspace_id, period_id, was, text, person, at, section, lesson)
       values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)`,
      [
        ...[room.workspace, period, edit.was, edit.text, edit.by, edit.at, edit.section ?? null],
        edit.lesson ? toJson(edit.lesson) : null,
      ],
    );
  }
}

type DraftColumns = Omit<DraftRow, 'result'> & {
  result: Omit<DraftResult, 'findings'> | null;
  findings: KeyedFinding[] | null;
};

/** One draft of the workspace by a condition on `d`, with its findings, or null. */
export async function oneDraft(
  room: Room,
  query: Query,
  where: string,
  values: readonly unknown[],
): Promise<DraftRow | null> {
  const [row] = await query<DraftColumns>(
    `select d.id, d.period_id as period, d.revision, d.section, d.state, d.person as by, d.at, d.recipient as "to",
       d.drafter, d.stopped_by as "stoppedBy", d.result,
       (select json_agg(f.body order by f.position) from findings f where f.draft_id = d.id) as findings
     from drafts d where d.workspace_id = $1 and ${where} limit 1`,
    [room.workspace, ...values],
  );
  if (!row) return null;
  const { findings, result, ...rest } = row;
  return {
    ...rest,
    at: instantOf(row.at),
    result: result === null ? null : ({ ...result, findings: findings ?? [] } as DraftResult),
  };
}
