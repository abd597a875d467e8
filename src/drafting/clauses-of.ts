import { readOnce } from '../core/checks/reading/read-once.ts';
import { readSlots, type Slot } from '../core/slots.ts';
import { fold } from '../core/vietnamese/letters/fold.ts';

/* A written sentence in the pieces that are judged: clauses between signs, each with its slots and the words that stand outside them. */

export type ClauseWord = { key: string; text: string };
/** A clause; `gaps` are the words before each slot, and behind the last one (one more than slots). */
export type WrittenClause = { text: string; slots: Slot[]; gaps: ClauseWord[][]; words: ClauseWord[] };

const word = /[\p{L}\p{M}\p{N}]+(?:[&/.-][\p{L}\p{M}\p{N}]+)*/gu;
const signs = /[,;:.!?()“”"]+/u;
const mark = '\uE000';

const foldWord = readOnce(20_000, fold);

/** The words of a text, folded. */
export const wordsIn = (text: string): ClauseWord[] =>
  (text.match(word) ?? []).map((one) => ({ key: foldWord(one), text: one }));

/** The clauses of a text with slots. Signs inside slots part nothing. */
export const clausesOf: (text: string) => readonly WrittenClause[] = readOnce(1000, (text) => {
  const slots = readSlots(text);
  let outside = '';
  let at = 0;
  for (const slot of slots) {
    outside += text.slice(at, slot.start) + mark;
    at = slot.end;
  }
  outside += text.slice(at);
  let next = 0;
  return outside.split(signs).flatMap((piece): WrittenClause[] => {
    const parts = piece.split(mark);
    const own = slots.slice(next, next + parts.length - 1);
    next += own.length;
    const gaps = parts.map(wordsIn);
    const words = gaps.flat();
    return words.length + own.length === 0
      ? []
      : [{ text: piece.replaceAll(mark, '…').trim(), slots: own, gaps, words }];
  });
});

/** A clause as one key: its words without what joins them at both ends. */
export function clauseKey(words: readonly ClauseWord[]): string {
  const keys = words.map(({ key }) => key);
  while (keys.length > 0 && glue.has(keys[0]!)) keys.shift();
  while (keys.length > 0 && glue.has(keys.at(-1)!)) keys.pop();
  return keys.join(' ');
}

/**
 * Words that join and claim nothing by themselves. No verb of doing, no word of degree, praise or result, no number, no negation: those
 * need a source.
 */
export const glue: ReadonlySet<string> = new Set(
  (
    'và với của cho về tại trong ngoài trên từ đến theo bằng qua để nhằm do bởi vì là các những được đã cũng còn thì mà này đó như sau khi ' +
    'gồm bao đồng thời bên cạnh ra riêng đối cụ thể tính kỳ tháng quý năm sở việc công tác có cùng ở nêu nói đây'
  ).split(' '),
);

/** The words of a clause that need a source. */
export const contentOf = (words: readonly ClauseWord[]): ClauseWord[] =>
  words.filter(({ key }) => !glue.has(key));
