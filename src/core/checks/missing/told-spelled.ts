import { parseNumberWords } from '../../vietnamese/numbers/number-words.ts';
import type { CheckAnswer } from '../finding.ts';
import { isCases, isPeople, isYoung } from '../reading/answers/units.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf, type Word } from '../reading/words.ts';
import type { ToldPlaces } from './told-places.ts';

/* Figures in words that only one who knows the answer takes for numbers: "có một công chức", "năm trường", "bảy em bỏ học". */

/**
 * "bốn công chức bị kỷ luật (ba khiển trách, một cảnh cáo)": a number in words before the last words of a label, for its noun stands in front;
 * "bảy em bỏ học" for pupils: or in another noun for the same.
 */
export function spellsCase(
  places: ToldPlaces,
  value: number,
  { label, type }: CheckAnswer,
  unit: readonly string[],
): boolean {
  if (type !== 'number' || value > 99) return false;
  const words = keysOf(label);
  const young = isYoung(unit) || isPeople(unit);
  return [2, 3, 4].some((count) => {
    const last = words.slice(-count);
    if (words.length < count + 2) return false;
    return places.countedInWords(last[0]!).some(({ sentence, at }) => {
      if (!last.every((word, index) => sentence.words[at + index]?.key === word)) return false;
      const noun = [1, 2].find((length) => {
        const said = sentence.words.slice(Math.max(0, at - length), at).map(({ key }) => key);
        if (said.length < length) return false;
        // "bốn ổ đã xử lý" for "Số ổ dịch đã xử lý".
        if (length <= unit.length && said.every((word, index) => word === unit[index])) return true;
        return isCases(said) || (young && (isPeople(said) || isYoung(said)));
      });
      return (
        isSpelledBefore(sentence.words, at, value) ||
        (noun !== undefined && isSpelledBefore(sentence.words, at - noun, value))
      );
    });
  });
}

/** "có một công chức", "năm trường": a number in words before the noun. */
export function spells(places: ToldPlaces, value: number, unit: string | undefined): boolean {
  const counted = keysOf(unit ?? '');
  if (counted.length === 0 || value > 99 || !Number.isInteger(value)) return false;
  return places.countedInWords(counted[0]!).some(
    ({ sentence: { words, wordSet }, at }) =>
      // "kỷ luật một công chức" for "công chức bị kỷ luật": what follows the noun may stand before it.
      // "Số điểm ngập đã xử lý là năm điểm": the second word of the noun stands in front.
      counted
        .slice(0, 2)
        .every((word, index) => words[at + index]?.key === word || (index === 1 && wordSet.has(word))) &&
      counted.slice(2).every((word) => fillers.has(word) || wordSet.has(word)) &&
      isSpelledBefore(words, at, value),
  );
}

/** "Đây là vụ cháy duy nhất trong tháng": the only one is one. */
export function tellsOnly(body: readonly SeenSentence[], value: number, unit: string | undefined): boolean {
  const counted = keysOf(unit ?? '').slice(0, 2);
  return (
    value === 1 &&
    counted.length === 2 &&
    body.some(({ key }) => ` ${key} `.includes(` ${counted.join(' ')} duy nhất `))
  );
}

/** "xếp thứ 5" for a rank: the number stands behind its word. */
export const tellsRank = (
  body: readonly SeenSentence[],
  value: number,
  { label, type }: CheckAnswer,
): boolean =>
  type === 'number' &&
  /(?<!\p{L})(?:hạng|vị trí|vị thứ)(?!\p{L})/iu.test(label) &&
  body.some(({ at }) =>
    new RegExp(
      `(?<!\\p{L})(?:xếp|đứng|vị trí|hạng)(?: vị trí| hạng)? (?:thứ )?0?${value}(?![\\d.,]*\\d)`,
      'iu',
    ).test(at.text),
  );

/** Whether up to three words in front of a place are this number. */
const isSpelledBefore = (words: readonly Word[], at: number, value: number): boolean =>
  [1, 2, 3].some(
    (count) =>
      parseNumberWords(words.slice(Math.max(0, at - count), at).map(({ key }) => key)) === String(value),
  );

const initials = /^\p{Lu}{2,7}$/u;
/** "QL14", "TL681,": initials with their number. */
const numbered = /^\p{Lu}{2,4}\.?\d+[,.]?$/u;

/** Whether some words are given by their first letters: "BCH BĐBP tỉnh", "TM-DV", "(GPMB)". */
export const hasInitials = (text: string): boolean =>
  text.split(/[\s/(),;–-]+/u).some((word) => initials.test(word) || numbered.test(word));

/** "Bộ Chỉ huy Bộ đội Biên phòng tỉnh" for "BCH BĐBP tỉnh": the words of a sentence one after another, or their first letters. */
export function writesOut(words: readonly string[], short: string): boolean {
  const steps = short.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  const goesFrom = (at: number): boolean => {
    let next = at;
    for (const step of steps) {
      if (initials.test(step) && words[next] !== step.toLowerCase()) {
        const run = words.slice(next, next + step.length);
        if (run.map((word) => word[0]).join('') !== step.toLowerCase()) return false;
        next += step.length;
      } else if (words[next++] !== step.toLowerCase()) return false;
    }
    return true;
  };
  return words.some((_, at) => goesFrom(at));
}
