import { counted, type Interview, owed, type Standing, standings } from '../interview.ts';

/** One question on the board; `at` is the ISO instant of words that are kept but do not count yet. */
export type BoardQuestion = { id: string; number: number; ask: string; at: string | null };

/** One person's line: what is asked of them, what has an answer, and what is owed, awaited ("chưa có số liệu") or unread. */
export type BoardRow = {
  person: string;
  asked: number;
  answered: number;
  owed: BoardQuestion[];
  pending: BoardQuestion[];
  unread: BoardQuestion[];
};

/** Who owes what in a period. Totals count a question once, also where two people of a unit share it. */
export type Board = { rows: BoardRow[]; asked: number; answered: number };

/** The board of a period from its interviews, in their order. */
export function boardOf(interviews: readonly (Omit<Interview, 'last'> & { person: string })[]): Board {
  const all = interviews.map((interview) => ({ person: interview.person, standings: standings(interview) }));
  const once = new Map(all.flatMap((one) => one.standings.map((each) => [each.question.id, each] as const)));
  return { rows: all.map((one) => rowOf(one.person, one.standings)), ...countOf([...once.values()]) };
}

/** How many questions a part is counted by, and how many of them have an answer. */
export function countOf(all: readonly Standing[]): { asked: number; answered: number } {
  const asked = counted(all);
  return { asked: asked.length, answered: asked.filter((one) => one.answered).length };
}

function rowOf(person: string, all: readonly Standing[]): BoardRow {
  const missing = owed(all);
  const line = (one: Standing): BoardQuestion => ({
    id: one.question.id,
    number: one.number,
    ask: one.question.ask,
    at: one.answer?.at ?? null,
  });
  const open = missing.filter((one) => !one.pending && !one.unread);
  return {
    person,
    ...countOf(all),
    owed: open.map(line),
    pending: missing.filter((one) => one.pending).map(line),
    unread: missing.filter((one) => one.unread && !one.pending).map(line),
  };
}
