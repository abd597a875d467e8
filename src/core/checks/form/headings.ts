import { fold } from '../../vietnamese/letters/fold.ts';
import { readOnce } from '../reading/read-once.ts';
import { type FormLine, isOpen, type NumberKind } from './lines.ts';

/** A heading that stands otherwise than its neighbours or the earlier report's. */
export type HeadingFault =
  | { is: 'heading-case'; line: FormLine; capitals: boolean }
  | { is: 'heading-twice'; line: FormLine }
  | { is: 'heading-lost'; line: FormLine; expected: string }
  | { is: 'number-lost'; line: FormLine; expected: string }
  | { is: 'small-start'; line: FormLine };

const kinds: readonly NumberKind[] = ['letter', 'part', 'number', 'bracket', 'dotted'];

/** The numbered headings of a body. */
export const headingLines = (lines: readonly FormLine[]): FormLine[] =>
  lines.filter((line) => line.number !== null && line.number.kind !== 'point' && isOpen(line));

/**
 * Headings in other letters than those of their rank (Nghị định 30/2020/NĐ-CP, Phụ lục I: parts in capitals; an office that writes all of them
 * small is left alone), in small letters at their beginning, or standing twice.
 */
export function headingFaults(headings: readonly FormLine[]): HeadingFault[] {
  const faults: HeadingFault[] = [];
  for (const kind of kinds) {
    const own = headings.filter(({ number }) => number?.kind === kind);
    const capitals = own.filter((line) => line.capitals);
    const small = own.filter((line) => !line.capitals);
    const odd =
      kind === 'part' && capitals.length > 0 ? small : capitals.length < small.length ? capitals : [];
    for (const line of odd) faults.push({ is: 'heading-case', line, capitals: kind === 'part' });
  }
  const known = new Set<string>();
  for (const line of headings) {
    if (/^\p{Ll}/u.test(line.body)) faults.push({ is: 'small-start', line });
    const key = headingKey(line.body);
    if (key.length > 8 && known.has(key)) faults.push({ is: 'heading-twice', line });
    known.add(key);
  }
  return faults;
}

const numbered = /^[*_#\s]*(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)\s?[.)/]\s*/u;

/** A heading without its period, by which it is known again next month. */
const headingKey = readOnce(1000, (text) =>
  fold(text.replace(numbered, ''))
    .replace(/(?:(?:tháng|năm)\s+)?\d[\d/]*|quý\s+(?:iv|i{1,3}|\d)(?!\p{L})/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim(),
);

const wordsOfKey = readOnce(1000, (key): ReadonlySet<string> => new Set(key.split(' ')));

const alike = (a: string, b: string): boolean => {
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  const one = wordsOfKey(a);
  const other = b.split(' ');
  const shared = other.filter((word) => one.has(word)).length;
  return shared >= 0.6 * Math.max(one.size, other.length);
};

/** Headings of the earlier report that a whole report lacks: its line has lost the number, or there is nothing of it. */
export function lostHeadings(
  lines: readonly FormLine[],
  headings: readonly FormLine[],
  earlier: readonly string[],
): HeadingFault[] {
  if (headings.length < 2 || earlier.length < 2) return [];
  const keys = headings.map(({ body }) => headingKey(body));
  const faults: HeadingFault[] = [];
  let place = 0;
  for (const expected of earlier) {
    const key = headingKey(expected);
    if (key === '' || !numbered.test(expected)) continue;
    const same = keys.indexOf(key);
    const found = same >= 0 ? same : keys.findIndex((one) => alike(one, key));
    if (found >= 0) {
      place = found;
      continue;
    }
    const bare = lines.find((line) => line.number === null && isOpen(line) && headingKey(line.body) === key);
    if (bare) faults.push({ is: 'number-lost', line: bare, expected });
    else if (!lines.some((line) => line.number !== null && alike(headingKey(line.body), key)))
      faults.push({ is: 'heading-lost', line: headings[place]!, expected });
  }
  return faults;
}
