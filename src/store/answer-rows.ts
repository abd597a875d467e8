import type { NewAnswer, Place, StoredAnswer, StoredValue } from '../usecases/ports.ts';
import { instantOf } from './json.ts';

/** An answer as the database's `answer_json` gives it. */
export type AnswerJson = {
  id: string;
  question: string;
  revision: number;
  value: StoredValue;
  typed: string;
  by: string;
  at: string;
  channel: string | null;
  ts: string | null;
};

/** A row's place in Slack. */
export const placeOf = (row: { channel: string | null; ts: string | null }): Place | null =>
  row.channel === null || row.ts === null ? null : { channel: row.channel, ts: row.ts };

export const storedAnswer = (row: AnswerJson): StoredAnswer => ({
  question: row.question,
  revision: row.revision,
  value: row.value,
  typed: row.typed,
  by: row.by,
  at: instantOf(row.at),
  place: placeOf(row),
});

/** An answer as `take_turns` reads it: its quantity stands beside the value, exact, for sums and comparisons in the database. */
export const answerItem = ({ question, value, typed, by, at, place }: NewAnswer) => ({
  question,
  value,
  typed,
  by,
  at,
  ...(place ?? {}),
  ...quantityOf(value),
});

function quantityOf(value: StoredValue): { quantity?: string; unit?: string } {
  switch (value.kind) {
    case 'number':
      return { quantity: value.value, unit: value.unit };
    case 'money':
      return { quantity: value.value, unit: 'đồng' };
    case 'percent':
      return { quantity: value.value, unit: '%' };
    default:
      return {};
  }
}
