import { isCommon } from '../../vietnamese/words/word-list.ts';

/* Words that only count: of "vụ cháy rừng" the fires are what there is or is not. */

const counters = new Set(
  'vụ ca cặp đơn hộ người lượt điểm ổ con em cháu cuộc buổi lớp đợt chuyến xã thôn'.split(' '),
);

/** The words of a count without those that only count it: "ca trực" is of watches, "hồ sơ" of files. */
export function countedWords(words: Iterable<string>, unit: readonly string[]): string[] {
  const [first, second] = unit;
  // "đơn vị" is one word, and counts as a whole.
  const counts = first !== undefined && counters.has(first) && (!second || !isCommon(first, second));
  if (counts) return [...words].filter((word) => word !== first);
  return [...words].filter((word) => !unit.includes(word));
}
