/** Spelled-out numbers ("hai mươi lăm", "một trăm linh hai"); digits are the business of numbers.ts. */

const units: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const scales: Record<string, number> = { nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };

/** Words that can stand inside a spelled-out number, for regular expressions; those that can begin one come first. */
export const numberWords = {
  first: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười'],
  next: [...Object.keys(units), 'mười', 'mươi', 'trăm', 'linh', 'lẻ', ...Object.keys(scales)],
};

const inNumbers = new Set(numberWords.next);

/** Whether a folded word can end a spelled-out number; no number ends otherwise. */
export const endsNumber = (word: string): boolean => inNumbers.has(word);

/** A number below a thousand from folded words, or null. A bare digit after "trăm" ("một trăm hai") is ambiguous and no number. */
function belowThousand(words: string[]): number | null {
  let rest = [...words];
  let value = 0;
  const hundreds = rest.indexOf('trăm');
  if (hundreds >= 0) {
    const digit = units[rest[0]!];
    if (hundreds !== 1 || digit === undefined) return null;
    value = digit * 100;
    rest = rest.slice(2);
    if (rest.length === 0) return value;
    if (rest[0] === 'linh' || rest[0] === 'lẻ') {
      const last = units[rest[1] ?? ''];
      return rest.length === 2 && last !== undefined && last > 0 ? value + last : null;
    }
    if (rest.length === 1 && rest[0] !== 'mười') return null;
  }
  if (rest[0] === 'mười') {
    value += 10;
    if (rest.length === 1) return value;
    const last = units[rest[1]!];
    return rest.length === 2 && last !== undefined && rest[1] !== 'mốt' && rest[1] !== 'tư' && last > 0
      ? value + last
      : null;
  }
  const tens = units[rest[0] ?? ''];
  if (tens === undefined) return null;
  if (rest.length === 1) return ['mốt', 'tư', 'lăm', 'nhăm'].includes(rest[0]!) ? null : value + tens;
  const after = rest[1] === 'mươi' ? rest.slice(2) : rest.slice(1);
  if (tens < 2) return null;
  if (after.length === 0) return value + tens * 10;
  const last = units[after[0]!];
  if (after.length !== 1 || last === undefined || last === 0) return null;
  // "hai ba" is two numbers; without "mươi" only the short endings make one ("hai mốt", "bốn lăm").
  if (rest[1] !== 'mươi' && !['mốt', 'tư', 'lăm', 'nhăm'].includes(after[0]!)) return null;
  return value + tens * 10 + last;
}

/** The whole number that folded words spell, as decimal digits, or null. */
export function parseNumberWords(words: string[]): string | null {
  if (words.length === 0) return null;
  if (words.length === 1 && words[0] === 'không') return '0';
  let total = 0n;
  let rest = words;
  let ceiling = 99;
  while (rest.length > 0) {
    const index = rest.findIndex((word) => word in scales);
    const scale = index < 0 ? 0 : scales[rest[index]!]!;
    if (index === 0 || scale >= ceiling) return null;
    const group = index < 0 ? rest : rest.slice(0, index);
    // A group behind a larger one may say its empty places: "một nghìn không trăm linh hai".
    const bare = group[0] === 'linh' || group[0] === 'lẻ' ? group.slice(1) : group;
    if (ceiling !== 99 && bare === group && group.length === 1 && group[0] !== 'mười' && scale === 0)
      return null;
    const value = belowThousand(bare);
    if (value === null) return null;
    total += BigInt(value) * 10n ** BigInt(scale);
    ceiling = scale;
    rest = index < 0 ? [] : rest.slice(index + 1);
  }
  return total.toString();
}
