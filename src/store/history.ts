import { periodMonths } from '../core/vietnamese/dates/periods.ts';
import type { FigureRow, History, HistoryRow } from '../usecases/ports.ts';
import { type AnswerJson, placeOf } from './answer-rows.ts';
import type { Query } from './database.ts';
import { writeEffects } from './effects.ts';
import { questionUnit } from './figure-units.ts';
import { instantOf } from './json.ts';
import { onePeriod } from './period-rows.ts';
import { bestFirst, insertReport, readReports } from './reports.ts';
import type { Room } from './room.ts';

/** Earlier reports and figures: what next month starts from, and what anyone may ask for. */
export function openHistory(room: Room): History {
  const { database, workspace } = room;
  return {
    before: (before, limit) => reportsBefore(room, database.query, before, limit),

    save: ({ effects, ...input }) =>
      database.transaction(async (query) => {
        await insertReport(room, query, input);
        return writeEffects(room, query, null, effects);
      }),

    async figures(period) {
      const row = await onePeriod(room, database.query, 'period = $2 order by id desc', [period]);
      const answers = row
        ? await database.query<{ answer: AnswerJson; quantity: string | null; unit: string | null }>(
            `select distinct on (question) answer_json(a) as answer, quantity, unit
             from answers a where period_id = $1 order by question, revision desc`,
            [row.id],
          )
        : [];
      const reported = await database.query<{
        question: string;
        quantity: string;
        unit: string;
        sentence: string;
        file: string;
      }>(
        `select f.question, f.quantity, f.unit, f.sentence, r.file
         from (select * from reports where workspace_id = $1 and period = $2 order by ${bestFirst} limit 1) r
         join report_figures f on f.report_id = r.id order by f.question`,
        [workspace, period],
      );
      const answered = new Set(answers.map(({ answer }) => answer.question));
      const said = answers.flatMap(({ answer, quantity, unit }): FigureRow[] => {
        const none = answer.value.kind === 'none' ? questionUnit(row!.template, answer.question) : null;
        const value = none === null ? quantity : '0';
        if (value === null) return [];
        return [
          {
            ...{ id: answer.question, question: answer.question, value, unit: none ?? unit ?? '', period },
            source: answer.typed,
            ...{ by: answer.by, at: instantOf(answer.at), place: placeOf(answer), file: null },
          },
        ];
      });
      const read = reported.flatMap(({ question, quantity, unit, sentence, file }): FigureRow[] =>
        answered.has(question)
          ? []
          : [
              {
                ...{ id: question, question, value: quantity, unit, period, source: sentence },
                ...{ by: null, at: null, place: null, file },
              },
            ],
      );
      return [...said, ...read];
    },

    async periods() {
      const rows = await database.query<{ period: string }>(
        `select period from (
           select period, last_month, first_month from reports where workspace_id = $1
           union select period, last_month, first_month from periods p where workspace_id = $1
             and exists (select from answers where period_id = p.id)
         ) stored order by last_month desc, first_month`,
        [workspace],
      );
      return rows.map((row) => row.period);
    },
  };
}

/** The best report of each period before `before`, newest first. */
export async function reportsBefore(
  room: Room,
  query: Query,
  before: string | null,
  limit: number,
): Promise<HistoryRow[]> {
  const months = before === null ? null : periodMonths(before);
  const rows = await query<{ id: string }>(
    `select id from (
       select distinct on (last_month, first_month) id, last_month, first_month from reports
       where workspace_id = $1
         and ($2::text is null or last_month < $2 or (last_month = $2 and first_month > $3::text))
       order by last_month, first_month, ${bestFirst}
     ) best order by last_month desc, first_month limit $4`,
    [room.workspace, months?.to ?? null, months?.from ?? null, limit],
  );
  return readReports(
    query,
    rows.map((row) => row.id),
  );
}
