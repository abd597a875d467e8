import { cue } from '../../vietnamese/text/cues.ts';
import type { Word } from './words.ts';
import { fillers } from './words.ts';

/* Which words a negation governs. */

const negating = ['không', 'chưa', 'chẳng', 'chả'];
const negations = new Set(negating);
const negationCue = cue(...negating);
/** Words that make a negation none: "không ngừng", "không chỉ", "không những", "chưa từng có", "không gian", "một nghìn không trăm". */
const idioms = new Set(
  'trăm ngừng chỉ những từng gian khí thể phải ai gì chuyên hẹn dây quân trung lưu liên tặc'.split(' '),
);

/** "máy bay không người lái", "thanh toán không tiền mặt": a kind of thing, which is denied nothing. */
const compounds = new Set(['người lái', 'tiền mặt', 'chạm đất', 'giấy tờ', 'cổng thông']);
const isCompound = (first: string, second: string | undefined): boolean =>
  compounds.has(`${first} ${second}`);

/** A negation with the words that it governs, in their order, to the end of its clause. */
export type Negation = { at: number; start: number; words: readonly Word[] };

const breaks = /[,;:.()“”"]/u;

/** The negations of a text; `most` is how far one reaches. */
export function negationsIn(text: string, words: readonly Word[], most = 8): Negation[] {
  if (!negationCue(text)) return [];
  return words.flatMap(({ key, start }, at): Negation[] => {
    if (!negations.has(key)) return [];
    const next = words[at + 1];
    if (!next || idioms.has(next.key) || isCompound(next.key, words[at + 2]?.key) || isQuoted(text, start))
      return [];
    const governed: Word[] = [];
    // "thực phẩm không rõ nguồn gốc tiêu hủy": what became of it is denied by nothing.
    const reach = next.key === 'rõ' ? Math.min(most, 3) : most;
    for (let to = at + 1; to < words.length && governed.length < reach; to++) {
      const gap = text.slice(words[to - 1]!.end, words[to]!.start);
      if (breaks.test(gap) && !(gap.trim() === ',' && to > at + 1)) break;
      governed.push(words[to]!);
    }
    return governed.length > 0 ? [{ at, start, words: governed }] : [];
  });
}

/** Whether a word is governed: one of the two words before it, fillers aside, is a negation. */
export function isNegated(words: readonly Word[], at: number): boolean {
  let seen = 0;
  for (let back = at - 1; back >= 0 && seen < 2; back--) {
    const { key } = words[back]!;
    if (negations.has(key)) return !idioms.has(words[back + 1]!.key);
    if (!fillers.has(key) || key === 'được') seen++;
  }
  return false;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
