import { organisationHeads } from './agencies.ts';
import { endOfName } from './capitalised.ts';
import { anyOf, fold, foldWithMap } from './fold.ts';
import type { Fact } from './types.ts';

type Name = Extract<Fact, { kind: 'name' }>;

const head = new RegExp(`(?<!\\p{L})(?:${anyOf(organisationHeads)})(?!\\p{L})`, 'giu');
const person =
  /(?<!\p{L})(?:ông|bà|đồng chí|đ\/c|anh|chị|Ông|Bà|Đồng chí|Đ\/c|Anh|Chị)\s+((?:(?:TS|ThS|PGS|GS|BS|CN|KS)\.\s?)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5})/gu;
const notName = /^(?:Trường hợp|Quỹ đất|Viện kiểm sát|Viện trưởng|Trường ban)/iu;

function add(text: string, start: number, end: number): Name {
  return { kind: 'name', text: text.slice(start, end), start, end, value: text.slice(start, end) };
}

/** Organisations with a type word, persons after a form of address, and the given names wherever they stand. */
export function readNames(text: string, names: string[] = []): Name[] {
  const found: Name[] = [];
  if (names.length > 0) {
    const { folded, at } = foldWithMap(text);
    for (const name of names.map(fold).filter((one) => one !== '')) {
      for (let index = folded.indexOf(name); index >= 0; index = folded.indexOf(name, index + name.length)) {
        const around = (folded[index - 1] ?? ' ') + (folded[index + name.length] ?? ' ');
        if (!/[\p{L}\d]/u.test(around)) found.push(add(text, at[index]!, at[index + name.length - 1]! + 1));
      }
    }
  }
  for (const match of text.matchAll(head)) {
    const from = match.index + match[0].length;
    const end = endOfName(text, from);
    // A name needs a capital behind its type word: "các trung tâm trực thuộc" has none, "Liên minh Hợp tác xã tỉnh" needs none.
    if (end > from && /\p{Lu}/u.test(text.slice(from, end).concat(/^(?:Liên|Hiệp)/u.test(match[0]) ? "X" : "")) && !notName.test(text.slice(match.index, end)))
      found.push(add(text, match.index, end));
  }
  for (const match of text.matchAll(person)) {
    const start = match.index + match[0].length - match[1]!.length;
    found.push(add(text, start, match.index + match[0].length));
  }
  return found;
}
