import type { CheckAnswer } from '../../finding.ts';
import { factsOnce } from '../facts-once.ts';
import { containsKey, longKey } from '../words.ts';
import { type Counted, countedIn } from './amounts.ts';

/* Answers in rows: "Đông Hà 27,4 mg; Hồ Xá 21,9 mg", each a name with what it has. */

/** A row: its name as a long key, and its figures. */
export type Row = { name: string; amounts: readonly Counted[] };

const betweenRows = /[;\n]\s*/u;
const known = new WeakMap<CheckAnswer, readonly Row[]>();

/** The rows of an answer in words, those typed and those that stand for them; none where it has but one. */
export function rowsOf(answer: CheckAnswer): readonly Row[] {
  const found = known.get(answer) ?? (answer.type === 'text' ? read(answer.text) : []);
  known.set(answer, found);
  return found;
}

/** The rows of the first line alone. */
export const firstRows = ({ type, text }: CheckAnswer): readonly Row[] =>
  type === 'text' ? read(text.split('\n')[0]!) : [];

function read(text: string): Row[] {
  if (!/\d/.test(text) || !betweenRows.test(text)) return [];
  const rows = text.split(betweenRows).flatMap((row) => {
    const facts = factsOnce(row).filter((one) => countedIn(one).length > 0);
    const front = row.slice(0, facts[0]?.start ?? 0);
    const name = longKey(front);
    return name === '' || front.includes(',') ? [] : [{ name, amounts: facts.flatMap(countedIn) }];
  });
  const [first, ...others] = rows;
  return first && others.some((one) => !isSameRow(first, one)) ? rows : [];
}

/** "đã kiểm tra 03 chi bộ", "kiểm tra 3 chi bộ": one row, as its author typed it and as it stands in words. */
const isSameRow = ({ name }: Row, other: Row): boolean =>
  containsKey(name, other.name) || containsKey(other.name, name);
