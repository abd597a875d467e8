/* The labelled replies read again: how many answers are typed exactly, or rightly asked about, by type of question. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { questionOf } from '../../src/core/template.ts';
import {
  labelledReplies,
  questionsInDoubt,
  readLabelled,
  type Told,
  type ToldReading,
} from '../core/replies/labelled.ts';
import { template } from '../support/worlds.ts';

/** Answers found as labelled, found otherwise or not labelled at all, and missed. */
export type Tally = { right: number; extra: number; missed: number };
/**
 * `exact`: the same question, value and doubts. `asked`: also a right value that is asked about without need or for another reason, and
 * what cannot be read or has to be asked, asked in any way, also by a doubt of the whole message that names the question. `stored`: wrong
 * values taken without asking; `unasked`: values taken, right or wrong, that had to be asked about; `needless`: right ones asked about.
 */
export type RepliesScore = {
  replies: number;
  types: Record<string, { exact: Tally; asked: Tally }>;
  all: { exact: Tally; asked: Tally };
  stored: number;
  unasked: number;
  needless: number;
};

/** Twice the right ones over all that was said and all that should have been. */
export const f1 = ({ right, extra, missed }: Tally): number =>
  right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed);

/** Reads every reply of a labelled file and scores the answers. */
export function benchReplies(file: string): RepliesScore {
  const rows = labelledReplies(readFileSync(file, 'utf8'));
  const types: RepliesScore['types'] = {};
  const all = { exact: tally(), asked: tally() };
  const score = { replies: rows.length, types, all, stored: 0, unasked: 0, needless: 0 };
  for (const row of rows) {
    const [wanted, found] = [answersOf(row.ids, row.expected), answersOf(row.ids, readLabelled(row))];
    const inDoubt = questionsInDoubt(row);
    for (const id of new Set([...wanted.keys(), ...found.keys()])) {
      const [want, got] = [wanted.get(id), found.get(id)];
      const type = questionOf(template, id)!.type;
      types[type] ??= { exact: tally(), asked: tally() };
      const same = want !== undefined && got !== undefined && isDeepStrictEqual(told(want), told(got));
      const exact = same && isDeepStrictEqual(want, got);
      const named = want !== undefined && want.value === undefined && got === undefined && inDoubt.has(id);
      const asked = exact || named || rightlyAsked(want, got, same);
      for (const { exact: one, asked: other } of [types[type], all]) {
        count(one, exact, want, got);
        count(other, asked, want, got);
      }
      if (want && want.value === undefined && got?.value !== undefined) score.unasked += 1;
      if (got?.value !== undefined && !same) score.stored += 1;
      if (want?.value !== undefined && got?.confirm !== undefined && same) score.needless += 1;
    }
  }
  return score;
}

const tally = (): Tally => ({ right: 0, extra: 0, missed: 0 });

function count(one: Tally, right: boolean, want: unknown, got: unknown): void {
  if (right) one.right += 1;
  else {
    if (want !== undefined) one.missed += 1;
    if (got !== undefined) one.extra += 1;
  }
}

const told = ({ value, confirm }: ToldReading): unknown => value ?? confirm ?? null;

function rightlyAsked(want: ToldReading | undefined, got: ToldReading | undefined, same: boolean): boolean {
  if (!want || !got || got.value !== undefined) return false;
  return same || want.value === undefined;
}

function answersOf(ids: string, read: Told): Map<string, ToldReading> {
  if (!('parts' in read)) return new Map([[ids, read]]);
  const reopened = (read.reopened ?? []).map((id): [string, ToldReading] => [id, { unreadable: 'reopened' }]);
  return new Map([...Object.entries(read.parts), ...reopened]);
}
