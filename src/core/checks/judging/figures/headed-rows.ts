import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { type AmountFact, unitOf } from '../../reading/answers/amounts.ts';
import { type Row, rowsOf } from '../../reading/answers/rows.ts';
import { isCompared } from '../../reading/comparing/comparison.ts';
import { alike } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { contentKeys, keysOf, longKey } from '../../reading/words.ts';
import type { Verdict } from '../verdict.ts';

/* Rows of a list that are headed by what an answer counts, or that have the name of a row of an answer. */

/** What stands between a sign and the colon in front of a figure: "- Trình độ cao đẳng: ". */
const head = /(?:^|[;.:(\n])[\s\-–+*•]*([^;.:()\d]{3,60}):\s+$/u;

/**
 * "Trình độ cao đẳng: 729 người" where 729 is what another answer counts: the answer that a row is headed by, if the figure is not its own.
 */
export function ledBy(sentence: SeenSentence, fact: AmountFact): StatedAmount | null {
  const row = head.exec(sentence.at.text.slice(0, fact.start))?.[1];
  if (row === undefined) return null;
  const words = contentKeys(row);
  const own = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind === fact.kind && alike(one, { kind: fact.kind, unit: unitOf(fact) }),
  );
  const value = Number(fact.value);
  if (words.length === 0 || !own.some((one) => one.value === value)) return null;
  const headed = own.filter((one) => {
    const label = new Set(keysOf(one.answer.label));
    return words.every((word) => label.has(word));
  });
  const [one] = headed;
  return one !== undefined && headed.length === 1 && one.value !== value ? one : null;
}

/**
 * "Xã An Bình: kế hoạch 480 tỷ đồng; giải ngân 242,6 tỷ đồng" beside an answer "An Bình 242,6/480 tỷ đồng; An Lạc ...": it is the answer whose row has
 * this figure, if no other of its rows was named since. Where another of its rows has it, and none but this one is named, the figure is in the wrong row.
 */
export function judgeRow(sentence: SeenSentence, fact: AmountFact): Verdict | null {
  const value = Number(fact.value);
  const equal = sentence.view.answers.amounts.filter(
    (one) => one.value === value && one.kind === fact.kind && one.answer.type === 'text',
  );
  if (equal.length === 0) return null;
  const like = { kind: fact.kind, unit: unitOf(fact) };
  const whole = ` ${longKey(sentence.at.text)} `;
  const front = ` ${longKey(sentence.at.text.slice(0, fact.start))} `;
  const has = ({ amounts }: Row) => amounts.some((one) => one.kind === fact.kind && one.value === value);
  for (const { answer } of equal) {
    const rows = rowsOf(answer).map((row) => ({ row, at: endOf(front, row.name) }));
    const last = rows.reduce((most, { at }) => Math.max(most, at), -1);
    const named = rows.filter(({ at }) => at >= 0 && at === last).map(({ row }) => row);
    if (named.some(has)) return { is: 'supported', about: [answer] };
    const others = rows.some(({ row }) => !named.includes(row) && whole.includes(` ${row.name} `));
    const wrong =
      named.some(({ amounts }) => amounts.some((one) => one.value !== value && alike(one, like))) &&
      !others &&
      !isCompared(sentence, fact) &&
      rows.some(({ row }) => has(row));
    if (wrong && equal.every((one) => one.answer === answer)) return { is: 'unsupported', answer };
  }
  return null;
}

/** Where the last mention of a name ends, or -1: "UBND thành phố" and "TP" of the same row end together. */
const endOf = (text: string, name: string): number => {
  const at = text.lastIndexOf(` ${name} `);
  return at < 0 ? -1 : at + name.length;
};
