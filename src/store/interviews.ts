import type { InterviewState } from '../core/interview.ts';
import type { PeriodState } from '../core/workflow.ts';
import type {
  InterviewRow,
  Interviews,
  LastValue,
  PeriodRow,
  SentenceEdit,
  StoredAnswer,
} from '../usecases/ports.ts';
import { type AnswerJson, answerItem, storedAnswer } from './answer-rows.ts';
import { coalesce } from './coalesce.ts';
import type { Query } from './database.ts';
import { insertEdits } from './drafts.ts';
import { type EffectsResult, effectsItem, postsOf } from './effects.ts';
import { rowId, toJson } from './json.ts';
import { onePeriod } from './period-rows.ts';
import { conflict } from './periods.ts';
import { moments, type Room } from './room.ts';

/** Milliseconds after which a read that nobody took (a delivery known already) counts for nothing. */
const expectedFor = 1_000;

type Wanted = { person: string } | { id: string };
type Turn = Parameters<Interviews['take']>[0];

/** What `load_interviews` gives; the parts fixed at opening only where this process does not have them yet. */
type Loaded = {
  n: number;
  id: string;
  revision: number;
  state: InterviewState;
  period: string;
  periodState: PeriodState;
  periodRevision: number;
} & Partial<Fixed>;
type LoadedBatch = {
  interviews: Loaded[] | null;
  answers: { period: string; rows: AnswerJson[] | null }[] | null;
};
type Fixed = { person: string; questions: string[]; last: LastValue[] };

/** Answers of a period that this process has read: they are only ever added to, and their ids grow in the order of their commits. */
type Known = { seen: string; newest: Map<string, StoredAnswer> };

/** The interviews: one turn is one read and one write, whoever else takes a turn at the same moment. */
export function openInterviews(room: Room): Interviews {
  const { database, workspace } = room;
  const fixed = new Map<string, Fixed>();
  const periods = new Map<string, PeriodRow>();
  const answers = new Map<string, Known>();
  /** Person → the interview and the period that were loaded last. */
  const latest = new Map<string, { interview: string; period: string }>();

  const learn = (period: string, rows: readonly AnswerJson[]) => {
    const known = answers.get(period) ?? { seen: '0', newest: new Map() };
    answers.set(period, known);
    for (const answer of rows) {
      if (BigInt(answer.id) > BigInt(known.seen)) known.seen = answer.id;
      if ((known.newest.get(answer.question)?.revision ?? 0) >= answer.revision) continue;
      known.newest.delete(answer.question);
      known.newest.set(answer.question, storedAnswer(answer));
    }
  };

  const fill = async (row: Loaded): Promise<InterviewRow> => {
    if (row.person !== undefined)
      fixed.set(row.id, { person: row.person, questions: row.questions!, last: row.last! });
    const own = fixed.get(row.id)!;
    let period = periods.get(row.period);
    if (!period) {
      period = (await onePeriod(room, database.query, 'id = $2', [row.period]))!;
      periods.set(row.period, period);
    }
    latest.set(own.person, { interview: row.id, period: row.period });
    return {
      id: row.id,
      period: { ...period, state: row.periodState, revision: row.periodRevision },
      ...own,
      state: row.state,
      revision: row.revision,
      answers: [...(answers.get(row.period)?.newest.values() ?? [])],
    };
  };

  /** What this process already has of the row asked for, so that it is not sent again. */
  const hint = (wanted: Wanted) => {
    const last =
      'person' in wanted ? latest.get(wanted.person) : latest.get(fixed.get(wanted.id)?.person ?? '');
    const seen = last && answers.get(last.period)?.seen;
    return last ? { known: last.interview, period: last.period, seen } : {};
  };

  const load = room.track(
    coalesce(async (wanted: Wanted[]): Promise<(InterviewRow | null)[]> => {
      const items = wanted.map((one, n) => ({ n, ...one, ...hint(one) }));
      const [loaded] = await database.query<{ batch: LoadedBatch }>(
        'select load_interviews($1, $2::jsonb) as batch',
        [workspace, toJson(items)],
      );
      const { interviews, answers: newer } = loaded!.batch;
      for (const { period, rows } of newer ?? []) learn(period, rows ?? []);
      const found: (InterviewRow | null)[] = wanted.map(() => null);
      for (const row of interviews ?? []) found[row.n] = await fill(row);
      return found;
    }),
  );

  const takeAll = async (query: Query, turns: readonly Turn[]) => {
    const { now, claim } = moments(room);
    const items = turns.map(({ interview, revision, state, answers: given, voids, effects }, n) => ({
      ...{ n, interview, revision, state, effects: effectsItem(effects) },
      answers: given.map(answerItem),
      ...(voids ? { voids } : {}),
    }));
    const [row] = await query<{ result: EffectsResult & { written: number[] } }>(
      'select take_turns($1, $2, $3, $4::jsonb) as result',
      [workspace, now, claim, toJson(items)],
    );
    const { written, ...result } = row!.result;
    const won = new Set(written);
    const posts = postsOf(
      result,
      turns.map((turn, n) => (won.has(n) ? turn.effects : null)),
    );
    return turns.map((_, n) => (won.has(n) ? ({ kind: 'written', posts: posts[n]! } as const) : conflict));
  };
  const take = room.track(coalesce((turns: Turn[]) => takeAll(database.query, turns)));

  /** A turn with words written by hand is rare, and a transaction of its own. */
  const takeWithEdits = (turn: Turn, edits: readonly SentenceEdit[]) =>
    database.transaction(async (query) => {
      const [outcome = conflict] = await takeAll(query, [turn]);
      if (outcome.kind === 'conflict') return outcome;
      const [of] = await query<{ period: string }>(
        'select period_id as period from assignments where id = $1',
        [turn.interview],
      );
      await insertEdits(room, query, of!.period, edits);
      return outcome;
    });

  /** Person → the read begun for the turn that comes next. */
  const expected = new Map<string, Promise<InterviewRow | null>>();

  return {
    load(person) {
      const begun = expected.get(person);
      expected.delete(person);
      return begun ?? load({ person });
    },
    expect(person) {
      const begun = load({ person });
      begun.catch(() => undefined);
      expected.set(person, begun);
      setTimeout(() => expected.get(person) === begun && expected.delete(person), expectedFor).unref();
    },
    forget(person) {
      expected.delete(person);
    },
    loadById: async (id) => (rowId(id) === null ? null : load({ id })),
    async ofPeriod(period) {
      const rows = await database.query<{ id: string }>(
        'select id from assignments where workspace_id = $1 and period_id = $2 order by id',
        [workspace, rowId(period)],
      );
      const all = await Promise.all(rows.map(({ id }) => load({ id })));
      return all.filter((one) => one !== null);
    },
    async take(turn) {
      if (rowId(turn.interview) === null) return conflict;
      const { edits = [] } = turn;
      const outcome = await (edits.length > 0 ? takeWithEdits(turn, edits) : take(turn));
      const person = fixed.get(turn.interview)?.person;
      if (person !== undefined) expected.delete(person);
      return outcome;
    },
  };
}
