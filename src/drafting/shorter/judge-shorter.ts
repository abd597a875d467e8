import { wordsIn } from '../clauses-of.ts';
import { type CoveredSentence, factSlot } from './cover-facts.ts';

/*
 * A sentence made shorter says nothing that the longer one did not: its facts stand in the same slots in the same order, its words are the
 * old ones in their order, and no word is gone that turns or bounds a claim.
 */

export type ShorterIssue = 'slots' | 'new-words' | 'turning-words' | 'names' | 'debris' | 'not-shorter';

/** Words that may join anew what is left; they claim nothing. */
const joints = new Set('và với của về để các những trong cho theo tại nhằm qua đồng thời'.split(' '));
/** Words without which a claim is another one. */
const turning = new Set(
  (
    'không chưa chẳng chả khỏi miễn hết hơn gần khoảng trên dưới dự kiến sẽ đã đang chỉ tăng giảm trừ ngoài nếu tối thiểu đa ít nhiều nhất ' +
    'đề nghị phải được bị do từ đến một số phần hầu toàn bộ mọi mỗi trước sau lại vẫn còn thiếu thừa quá đúng sai cùng cả'
  ).split(' '),
);
const debris = /[*_#`<>{}|\\~^=\n\r\t\uE000-\uF8FF\uFFFD]|\[|\]|https?:|\/\//u;
const gaps = /^\s*[,;:.)]|[,;:(]\s*[,;:.)]/u;

/** What is wrong with a shorter sentence (with slots, like the old one); null where it may stand. */
export function judgeShorter(old: CoveredSentence, text: string): ShorterIssue | null {
  const slotsOf = (one: string) => [...one.matchAll(factSlot)].map(([, number]) => number).join(' ');
  if (slotsOf(text) !== slotsOf(old.text)) return 'slots';
  const outside = text.replace(factSlot, ' ');
  if (debris.test(outside) || gaps.test(text) || /\d/.test(outside)) return 'debris';
  const was = keysOf(old.text);
  const is = keysOf(text);
  let at = 0;
  for (const key of is) {
    const next = was.indexOf(key, at);
    if (next >= 0) at = next + 1;
    else if (!joints.has(key)) return 'new-words';
  }
  const kept = (keys: readonly string[]) => keys.filter((key) => turning.has(key)).join(' ');
  if (kept(was) !== kept(is)) return 'turning-words';
  // A name whose kind nobody knows still begins with a capital; so does the sentence.
  const names = (one: string) => capitals(one).slice(1).join(' ');
  if (names(old.text) !== names(text)) return 'names';
  return text.length < old.text.length ? null : 'not-shorter';
}

const capitals = (text: string): string[] => text.replace(factSlot, ' ').match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];

/** The words of a text outside slots, with a mark for each slot, so that no word moves across a fact. */
const keysOf = (text: string): string[] =>
  text
    .split(factSlot)
    .flatMap((piece, index) => (index % 2 === 1 ? [`#${piece}`] : wordsIn(piece).map(({ key }) => key)));
