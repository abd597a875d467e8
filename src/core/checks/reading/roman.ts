import { spelledNumbers } from './words.ts';

/* Roman numbers in words folded for comparing ("iii"). */

const digits: Record<string, number> = { i: 1, v: 5, x: 10 };

/** The value of a Roman number up to some tens; what is none counts nothing. */
export function arabic(roman: string): number {
  const values = [...roman.toLowerCase()].map((digit) => digits[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Whether two words are the same, also as a number in two writings: "đợt III" and "đợt 3", "chín tháng" and "9 tháng". */
export function sameWord(one: string, other: string): boolean {
  const plain = (key: string) =>
    /^[ivx]+$/iu.test(key)
      ? String(arabic(key))
      : String(spelledNumbers.get(key) ?? (/^0\d$/.test(key) ? Number(key) : key));
  return one === other || plain(one) === plain(other);
}
