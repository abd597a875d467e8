import type { KeyText } from '../../reading/key-text.ts';

/* Names that a source has in a longer or a shorter form. */

/** Whether a name is one of the source's with its words written out, or with some of them left away. */
export const isShortFor = (key: string, source: KeyText): boolean =>
  (shortened.test(key) && isCutShort(key, source)) || isSpelledOut(key, source) || isInitialled(key, source);

const shortened =
  /^(?:tổng công ty|công ty|hợp tác xã|liên hiệp|hội|hiệp hội|trường|bệnh viện|trung tâm|ban quản lý|đồn|hạt|trạm|nhà máy|quỹ|ngân hàng)(?: |$)/u;
/** So many words may be left away in the middle of a name. */
const mostLeft = 7;

/** "Công ty Trường Thịnh" for "Công ty TNHH Xây dựng Trường Thịnh": head and proper name of one name, the words between left away. */
function isCutShort(key: string, source: KeyText): boolean {
  const words = key.split(' ');
  for (let at = 1; at <= words.length - 2; at++) {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (source.has(tail) && source.within(head, tail, mostLeft)) return true;
  }
  return false;
}

/** "Trung tâm Phục vụ hành chính công" where the source has "Trung tâm PVHCC": the initials of some of its words stand for them. */
export function isSpelledOut(key: string, source: KeyText): boolean {
  const words = key.split(' ');
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = Math.min(words.length, from + 8); to >= from + 3; to--) {
      const initials = words
        .slice(from, to)
        .map((word) => word[0])
        .join('');
      if (!source.knows(initials)) continue;
      const shortened = [...words.slice(0, from), initials, ...words.slice(to)].join(' ');
      if (source.has(shortened)) return true;
    }
  }
  return false;
}

/** "Hội Cựu TNXP xã Hương Đô" where the source writes "Cựu thanh niên xung phong": a word that is the first letters of the source's own. */
function isInitialled(key: string, source: KeyText): boolean {
  const words = key.split(' ');
  return words.some((letters, at) => {
    if (at === 0 || letters.length < 3 || letters.length > 7 || !consonants.test(letters)) return false;
    let fronts = [words.slice(0, at).join(' ')];
    for (const letter of letters)
      fronts = fronts.flatMap((front) =>
        [...new Set(source.behind(front))]
          .filter((next) => next.startsWith(letter))
          .map((next) => `${front} ${next}`),
      );
    return fronts.some((front) => source.has([front, ...words.slice(at + 1)].join(' ')));
  });
}

/** No syllable is without a vowel; of three first letters at least two are consonants side by side. */
const consonants = /[bcdđghklmnpqrstvx]{3}|^[^aeiouyăâêôơư]{2,}/u;
