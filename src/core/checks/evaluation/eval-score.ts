import type { CheckKind, Finding } from '../finding.ts';
import type { EvalCase } from './eval-case.ts';
import { findsAt, placesOf, spansOf } from './eval-places.ts';

/** Found faults by kind, and what was said of clean cases. */
export type Score = {
  kinds: Partial<Record<CheckKind, { found: number; seeded: number }>>;
  clean: { cases: number; errors: number; warnings: number };
  /** Faults that no finding showed. */
  missed: { id: string; kind: string; quote: string }[];
};

/** What was said of one case. */
export type Said = { id: string; findings: readonly Omit<Finding, 'reason'>[] };

/** These count for one another at severity error: one wrong figure is often several of them. */
const facts = new Set<string>(['unsupported', 'stale', 'polarity', 'arithmetic', 'contradiction']);

/**
 * Scores findings against labels by DESIGN section 7. A fault is found by a finding of its kind that stands at its place and is short;
 * one finding counts for at most two faults (a stale one for four), and a case that drowns in findings has found nothing.
 */
export function scoreChecks(cases: readonly EvalCase[], results: readonly Said[]): Score {
  const score: Score = { kinds: {}, clean: { cases: 0, errors: 0, warnings: 0 }, missed: [] };
  const said = new Map(results.map((result) => [result.id, result.findings]));
  for (const one of cases) {
    const findings = said.get(one.id) ?? [];
    if (one.faults.length === 0) {
      score.clean.cases += 1;
      score.clean.errors += findings.filter((finding) => finding.severity === 'error').length;
      score.clean.warnings += findings.filter((finding) => finding.severity === 'warning').length;
      continue;
    }
    const drowned = findings.length > 12 * (one.faults.length + 1);
    const draft = one.draft.normalize('NFC');
    const used = new Map<number, number>();
    for (const fault of one.faults) {
      const kind = score.kinds[fault.kind as CheckKind] ?? { found: 0, seeded: 0 };
      score.kinds[fault.kind as CheckKind] = kind;
      kind.seeded += 1;
      const fits = findings.flatMap((finding, at) => {
        const free = (used.get(at) ?? 0) < (finding.kind === 'stale' ? 4 : 2);
        return !drowned && free && finds(finding, fault, draft) ? [at] : [];
      });
      const best = fits.find((at) => findings[at]!.kind === fault.kind) ?? fits[0];
      if (best === undefined) score.missed.push({ id: one.id, ...fault });
      else {
        kind.found += 1;
        used.set(best, (used.get(best) ?? 0) + 1);
      }
    }
  }
  return score;
}

type Fault = EvalCase['faults'][number];

function finds(finding: Said['findings'][number], fault: Fault, draft: string): boolean {
  if (fault.kind === 'missing') return finding.kind === 'missing' && finding.answer === fault.quote;
  return (
    accepts(finding, fault.kind) && findsAt(spansOf(finding, draft), placesOf(fault, draft), fault, draft)
  );
}

/** Which finding may show a fault of a kind. A wrong citation or heading is often a wrong fact too. */
function accepts({ kind, severity }: { kind: string; severity: string }, fault: string): boolean {
  const fact = facts.has(kind) && severity === 'error';
  if (facts.has(fault)) return fact;
  if (fault === 'legal') return kind === 'legal' || fact;
  if (fault === 'form') return kind === 'form' || kind === 'text' || fact;
  return kind === fault;
}
