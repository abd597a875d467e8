import type { Finding } from '../checks/finding.ts';
import type { KeyedFinding, Settled, Settlement } from './settlement.ts';

/* Which findings are settled, the same in chat and on the command line. */

/** Ways out of a finding beside mending its sentence (DESIGN 2.4). */
export type SettlingExit = Settlement['kind'] | 'record';

/** Kinds of findings about a fact, which may become somebody's answer. */
const factual: ReadonlySet<Finding['kind']> = new Set([
  'unsupported',
  'stale',
  'polarity',
  'arithmetic',
  'contradiction',
]);

/** The ways out of a finding; `byHand`: a person wrote its sentence, so that its fact may be taken as that person's answer. */
export function settlingExits(
  finding: Pick<KeyedFinding, 'kind' | 'reason' | 'sentence'>,
  byHand: boolean,
): SettlingExit[] {
  if (finding.reason.is === 'unanswered') return ['no-report'];
  if (finding.reason.is === 'left-out') return ['leave-out'];
  return byHand && finding.sentence !== null && factual.has(finding.kind) ? ['record', 'keep'] : ['keep'];
}

/** By kind and subject; who settles the same thing again replaces the reason. */
export const newestBySubject = (settlements: readonly Settlement[]): Map<string, Settlement> =>
  new Map(settlements.map((one) => [`${one.kind} ${one.subject}`, one]));

/** Parts findings into those still open and those settled. */
export function settleFindings(
  findings: readonly KeyedFinding[],
  inForce: ReadonlyMap<string, Settlement>,
): { findings: KeyedFinding[]; settled: Settled[] } {
  const open: KeyedFinding[] = [];
  const settled: Settled[] = [];
  for (const finding of findings) {
    const settlement = inForce.get(settledUnder(finding));
    if (settlement) settled.push({ settlement, finding, question: finding.question ?? null });
    else open.push(finding);
  }
  return { findings: open, settled };
}

const settledUnder = (finding: KeyedFinding): string =>
  finding.reason.is === 'unanswered' ? `no-report ${finding.question}` : `keep ${finding.key}`;
