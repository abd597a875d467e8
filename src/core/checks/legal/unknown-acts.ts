import type { Finding } from '../finding.ts';
import type { CitedAct } from './cited-acts.ts';

/* Acts that the register lacks are looked up once each; the bases of a whole page would otherwise hide what else is said of it. */

/** Whether such an act has been told of in this text; one cited with another day is another thing to look at. `told` is added to. */
export function isToldAgain({ name, fact }: CitedAct, told: Map<string, string | null>): boolean {
  const { date } = fact.value;
  const before = told.get(name);
  if (before === undefined) told.set(name, date);
  return before !== undefined && (date === null || before === null || date === before);
}

/** Findings of so many acts may stand alone. */
const apart = 2;

/** The findings with those of further unknown acts gathered in the last that stands alone. */
export function gatherUnknown(findings: readonly Finding[]): Finding[] {
  const unknown = findings.filter(({ reason }) => reason.is === 'unknown-act');
  if (unknown.length <= apart) return [...findings];
  const rest = unknown.slice(apart);
  const also = rest.flatMap(({ reason }) => (reason.is === 'unknown-act' ? [reason.act] : []));
  return findings
    .filter((finding) => !rest.includes(finding))
    .map((finding) =>
      finding === unknown[apart - 1] && finding.reason.is === 'unknown-act'
        ? { ...finding, reason: { ...finding.reason, also } }
        : finding,
    );
}
