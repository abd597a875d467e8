import type { AnswerValue } from '../answer.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { parseMoney } from '../vietnamese/numbers/money.ts';
import { parseNumber } from '../vietnamese/numbers/numbers.ts';
import { type FileEntry, isRecord } from './file-entry.ts';

/* Figures of an answers file: counts, sums and rates. */

/** A count: "58", "58 hồ sơ" or { amount, unit, people }. */
export function numberEntry(
  entry: FileEntry,
  path: readonly PropertyKey[],
  raw: unknown,
): AnswerValue | null {
  const unit = entry.question.unit!;
  let amount: string | null;
  let people: string | null = null;
  let named = '';
  if (isRecord(raw)) {
    entry.keys(path, ['amount', 'unit', 'people'], 'amount');
    if (entry.issues.length > 0) return null;
    amount = entry.scalar([...path, 'amount']);
    named = raw.unit === undefined ? '' : (entry.scalar([...path, 'unit']) ?? '');
    if (raw.people !== undefined) {
      const text = entry.scalar([...path, 'people']);
      people = text === null ? null : entry.count([...path, 'people'], text);
    }
  } else {
    amount = entry.scalar(path);
    const split = amount === null ? null : /^([\d.,\s]*\d)\s*([^\d.,\s].*)$/u.exec(amount);
    if (split) [, amount, named] = split as unknown as [string, string, string];
  }
  if (amount === null) return null;
  if (named && !sameUnit(named, unit)) return entry.issue(path, { kind: 'other-unit', found: named, unit });
  const value = entry.count(path, amount);
  return value === null ? null : { kind: 'number', value, unit, people };
}

/** A sum of money, always with its unit: "372,5 triệu đồng" or { amount, unit }. */
export function moneyEntry(entry: FileEntry, path: readonly PropertyKey[], raw: unknown): AnswerValue | null {
  let text: string | null;
  if (isRecord(raw)) {
    entry.keys(path, ['amount', 'unit'], 'amount');
    if (entry.issues.length > 0) return null;
    const amount = entry.scalar([...path, 'amount']);
    if (raw.unit === undefined || raw.unit === null) {
      return entry.issue(path, { kind: 'unit-needed', found: amount ?? '', unit: 'đồng' });
    }
    text = `${amount} ${entry.scalar([...path, 'unit'])}`;
  } else {
    text = entry.scalar(path);
  }
  if (text === null) return null;
  if (parseNumber(text) !== null)
    return entry.issue(path, { kind: 'unit-needed', found: text, unit: 'đồng' });
  const value = parseMoney(text);
  return value === null ? entry.issue(path, { kind: 'not-a-number', found: text }) : { kind: 'money', value };
}

/** A rate: "100%" or { amount, unit }. */
export function percentEntry(
  entry: FileEntry,
  path: readonly PropertyKey[],
  raw: unknown,
): AnswerValue | null {
  if (isRecord(raw)) {
    entry.keys(path, ['amount', 'unit'], 'amount');
    if (entry.issues.length > 0) return null;
  }
  const text = isRecord(raw) ? entry.scalar([...path, 'amount']) : entry.scalar(path);
  if (text === null) return null;
  const value = entry.count(path, text.replace(/\s*(%|phần trăm)$/u, ''));
  return value === null ? null : { kind: 'percent', value };
}

/** "hồ sơ" answers "hồ sơ"; "lượt" answers "lượt công dân". */
function sameUnit(named: string, unit: string): boolean {
  const [a, b] = [fold(named), fold(unit)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || b.split(', ').includes(a);
}
