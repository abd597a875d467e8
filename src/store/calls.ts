import { createHash } from 'node:crypto';
import type { CallCame, CallRow, Calls } from '../usecases/ports.ts';
import { newestThen } from './audit-rows.ts';
import type { Query } from './database.ts';
import { instantOf, rowId, storable, toJson } from './json.ts';
import type { Room } from './room.ts';

type KeptText = { sha256: string; text: string };

/** A text as it is stored, with its hash. */
function keptText(text: string): KeptText {
  const kept = storable(text);
  return { sha256: createHash('sha256').update(kept).digest('hex'), text: kept };
}

/** Keeps the texts $2 that are not there yet, in the order of their hashes, so that two who keep the same never wait for each other in a ring. */
const keepTexts = `insert into model_texts (workspace_id, sha256, text)
  select distinct on (t.sha256) $1::bigint, t.sha256, t.text
  from jsonb_to_recordset($2::jsonb) as t(sha256 text, text text) order by t.sha256
  on conflict do nothing`;

/** Calls to a model: one statement before each leaves, one when it has ended. */
export function openCalls({ database, workspace, clock }: Room): Calls {
  const now = () => clock.now().toISOString();
  return {
    async begin({ purpose, work, period, by }, { section, model, host, prompt, pieces }) {
      const kept = pieces.map(({ role, text }) => ({ role, ...keptText(text) }));
      const [row] = await database.query<{ id: string }>(
        `with texts as (${keepTexts})
         insert into model_calls (workspace_id, purpose, work, period_id, person, section, model, host, prompt, pieces, at)
         values ($1, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12) returning id`,
        [
          ...[workspace, toJson(kept.map(({ sha256, text }) => ({ sha256, text }))), purpose],
          ...[work === null ? null : rowId(work), period === null ? null : rowId(period), by, section],
          ...[model, host, prompt, toJson(kept.map(({ role, sha256 }) => ({ role, sha256 }))), now()],
        ],
      );
      return row!.id;
    },

    async end(call, { outcome, fault, status, answer, tries, tokens }) {
      const kept = answer === null ? null : keptText(answer);
      await database.query(
        `with texts as (${keepTexts})
         update model_calls set outcome = $4, fault = $5, status = $6, answer_sha256 = $7, tries = $8, tokens = $9::jsonb,
           ended_at = $10
         where workspace_id = $1 and id = $3 and outcome is null`,
        [
          ...[workspace, toJson(kept ? [kept] : []), rowId(call), outcome, fault ?? null, status ?? null],
          ...[kept?.sha256 ?? null, tries, tokens === null ? null : toJson(tokens), now()],
        ],
      );
    },

    async texts(hashes) {
      const rows = await database.query<KeptText>(
        'select sha256, text from model_texts where workspace_id = $1 and sha256 = any($2)',
        [workspace, [...new Set(hashes)]],
      );
      return new Map(rows.map(({ sha256, text }) => [sha256, text]));
    },
  };
}

type CallColumns = Omit<CallRow, 'came'> &
  Omit<CallCame, 'outcome' | 'fault' | 'status'> & {
    outcome: CallCame['outcome'] | null;
    fault: string | null;
    status: number | null;
  };

/**
 * The calls of a period, those of free questions that were asked while it was the newest, and these by their row ids, in the order in which they
 * were to leave.
 */
export async function callRows(
  { workspace }: Room,
  query: Query,
  period: string,
  also: readonly string[],
): Promise<CallRow[]> {
  const rows = await query<CallColumns>(
    `select c.id, c.purpose, c.work::text as work, c.period_id as period, c.person as by, c.section, c.model, c.host, c.prompt,
       c.pieces, c.at, c.outcome, c.fault, c.status, c.answer_sha256 as answer, c.tries, c.tokens, c.ended_at as "endedAt"
     from model_calls c
     where c.workspace_id = $1
       and (c.period_id = $3 or (c.period_id is null and $3::bigint = ${newestThen('c.at')}) or c.id = any($2::bigint[]))
     order by c.id`,
    [workspace, also, period],
  );
  return rows.map(({ outcome, fault, status, answer, tries, tokens, ...row }) => ({
    ...row,
    at: instantOf(row.at),
    endedAt: row.endedAt === null ? null : instantOf(row.endedAt),
    came:
      outcome === null
        ? null
        : {
            ...{ outcome, answer, tries, tokens },
            ...(fault === null ? {} : { fault }),
            ...(status === null ? {} : { status }),
          },
  }));
}
