import type { LocatedYaml } from '../located-yaml.ts';
import type { Organisation } from '../organisation.ts';
import { parsePeriodId } from '../vietnamese/dates/periods.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { mayDo } from '../workflow.ts';
import type { SettlingExit } from './settled-findings.ts';

/**
 * One entry of a settlements file: what a person settled without chat. `by` is a person's key; `place` the entry's index in the file; for
 * `record` the question the fact answers and whether the entry says the answer itself (else it is the fact that the finding quotes).
 */
export type SettledEntry = {
  place: number;
  line: number;
  key: string;
  exit: SettlingExit;
  by: string;
  reason: string;
  at: string;
  question: string | null;
  answered: boolean;
};

/** What is wrong with a settlements file, as facts; `text/` says it in Vietnamese. */
export type SettlementIssue = { line: number } & (
  | { kind: 'not-a-list' }
  | { kind: 'unknown-top-key'; key: string }
  | { kind: 'bad-period'; found: string }
  | { kind: 'other-period'; found: string; wanted: string }
  | { kind: 'not-an-entry' }
  | { kind: 'unknown-key'; key: string; allowed: readonly string[] }
  | { kind: 'key-missing'; key: string }
  | { kind: 'bad-key'; found: string }
  | { kind: 'bad-exit'; found: string }
  | { kind: 'twice'; key: string; line: number; first: number }
  | { kind: 'unknown-person'; found: string; known: readonly string[] }
  | { kind: 'not-entitled'; person: string; entitled: readonly string[] }
  | { kind: 'record-only'; key: string }
  /** Found when the entries meet the findings. */
  | { kind: 'wrong-exit'; exit: SettlingExit; possible: readonly SettlingExit[] }
  | { kind: 'no-question' }
  | { kind: 'no-answers' }
);

const exits: readonly SettlingExit[] = ['keep', 'leave-out', 'no-report', 'record'];
const fields = ['key', 'exit', 'by', 'why', 'at', 'question', 'answer'];

/**
 * Reads a settlements file: `period` (optional), then `settled`, a list of entries `{key, exit, by, why, at?}`, for `record` also `question` and
 * `answer`. With any issue nothing of it is used.
 */
export function readSettlements(
  yaml: LocatedYaml,
  office: Organisation,
  period: PeriodId | null,
): { entries: SettledEntry[]; issues: SettlementIssue[] } {
  const file = yaml.value;
  if (!isRecord(file) || !(Array.isArray(file.settled) || file.settled === null)) {
    return { entries: [], issues: [{ line: 1, kind: 'not-a-list' }] };
  }
  const issues: SettlementIssue[] = [];
  for (const key of Object.keys(file)) {
    if (key !== 'period' && key !== 'settled')
      issues.push({ line: yaml.line([key]), kind: 'unknown-top-key', key });
  }
  if (file.period !== undefined && file.period !== null) {
    const found = String(file.period);
    const line = yaml.line(['period']);
    if (parsePeriodId(found) === null) issues.push({ line, kind: 'bad-period', found });
    else if (period !== null && parsePeriodId(found) !== period)
      issues.push({ line, kind: 'other-period', found, wanted: period });
  }
  const entries: SettledEntry[] = [];
  const seen = new Map<string, number>();
  (file.settled ?? []).forEach((raw: unknown, place: number) => {
    const entry = readEntry(yaml, raw, place, office, issues);
    if (!entry) return;
    const first = seen.get(entry.key);
    if (first !== undefined) issues.push({ line: entry.line, kind: 'twice', key: entry.key, first });
    seen.set(entry.key, entry.line);
    entries.push(entry);
  });
  return { entries, issues: issues.sort((a, b) => a.line - b.line) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEntry(
  yaml: LocatedYaml,
  raw: unknown,
  place: number,
  office: Organisation,
  issues: SettlementIssue[],
): SettledEntry | null {
  const before = issues.length;
  const line = (field?: string) => yaml.line(['settled', place, ...(field ? [field] : [])]);
  if (!isRecord(raw)) {
    issues.push({ line: line(), kind: 'not-an-entry' });
    return null;
  }
  for (const field of Object.keys(raw)) {
    if (!fields.includes(field))
      issues.push({ line: line(field), kind: 'unknown-key', key: field, allowed: fields });
  }
  /** A field as typed: a key of digits alone stays a string. */
  const text = (field: string): string =>
    raw[field] === undefined || raw[field] === null || typeof raw[field] === 'object'
      ? ''
      : (yaml.source(['settled', place, field]) ?? String(raw[field]))
          .normalize('NFC')
          .replace(/\s+/g, ' ')
          .trim();
  for (const field of ['key', 'exit', 'by', 'why'])
    if (text(field) === '') issues.push({ line: line(field), kind: 'key-missing', key: field });
  const key = text('key');
  if (key !== '' && !/^[0-9a-f]{16}$/.test(key))
    issues.push({ line: line('key'), kind: 'bad-key', found: key });
  const exit = exits.find((one) => one === text('exit'));
  if (text('exit') !== '' && !exit)
    issues.push({ line: line('exit'), kind: 'bad-exit', found: text('exit') });
  for (const field of ['question', 'answer'])
    if (exit && exit !== 'record' && raw[field] !== undefined)
      issues.push({ line: line(field), kind: 'record-only', key: field });
  const by = text('by');
  const person = office.people.find((one) => one.key === by || one.name === by);
  if (by !== '' && !person)
    issues.push({ line: line('by'), kind: 'unknown-person', found: by, known: entitled(office) });
  else if (person && mayDo('settle-finding', person.roles, null).kind !== 'allowed')
    issues.push({ line: line('by'), kind: 'not-entitled', person: person.name, entitled: entitled(office) });
  if (issues.length > before) return null;
  return {
    place,
    line: line(),
    key,
    exit: exit!,
    by: person!.key,
    reason: text('why'),
    at: text('at'),
    question: text('question') || null,
    answered: raw.answer !== undefined && raw.answer !== null,
  };
}

const entitled = (office: Organisation): string[] =>
  office.people
    .filter(({ roles }) => mayDo('settle-finding', roles, null).kind === 'allowed')
    .map(({ key }) => key);
