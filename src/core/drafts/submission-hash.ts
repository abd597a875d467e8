import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Plan } from '../plan.ts';
import type { PrintedReport, Signer } from '../report.ts';

/* What an approval is bound to (DESIGN 3.5). */

/** JSON with the keys of every object sorted and no spaces: the same value always gives the same bytes. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** sha256 of a value's canonical JSON, 64 hexadecimal digits. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

/** What was submitted: the report as printed with its signer, the plan behind it, and question → answer revision. */
export type SubmittedContent = {
  report: PrintedReport;
  signer: Signer & { person: string };
  plan: Plan;
  answers: Readonly<Record<string, number>>;
};

/**
 * The sha256 that an approval is given for: organisation block with signer, plan, text and answer revisions. The clerk's number and date are
 * not part of it: they come after the approval.
 */
export function submissionHash({ report, signer, plan, answers }: SubmittedContent): string {
  const { number: _number, date: _date, ...letterhead } = report.letterhead;
  return hashOf({
    organisation: { letterhead, recipients: report.recipients, addressee: report.addressee, signer },
    plan,
    text: { period: report.period, kind: report.kind, title: report.title, blocks: report.blocks },
    answers,
  });
}
