import type { EvalCase } from './eval-case.ts';
import type { CheckKind, Finding } from './finding.ts';

/** Found faults by kind, and what was said of clean cases. */
export type Score = {
  kinds: Partial<Record<CheckKind, { found: number; seeded: number }>>;
  clean: { cases: number; errors: number; warnings: number };
};

type Said = { id: string; findings: readonly Omit<Finding, 'reason'>[] };

/** These count for one another at severity error: one wrong figure is often several of them. */
const facts = new Set<string>(['unsupported', 'stale', 'polarity', 'arithmetic', 'contradiction']);
/** The longest quote that still names a fault, by its kind; 90 for every other. */
const longest: Record<string, number> = { arithmetic: 200, contradiction: 200, polarity: 200, stale: 400 };

/** Scores findings against labels by DESIGN section 7: a fault is found by an overlapping quote that is no longer than its kind allows. */
export function scoreChecks(cases: readonly EvalCase[], results: readonly Said[]): Score {
  const score: Score = { kinds: {}, clean: { cases: 0, errors: 0, warnings: 0 } };
  const said = new Map(results.map((result) => [result.id, result.findings]));
  for (const one of cases) {
    const findings = said.get(one.id) ?? [];
    if (one.faults.length === 0) {
      score.clean.cases += 1;
      score.clean.errors += findings.filter((finding) => finding.severity === 'error').length;
      score.clean.warnings += findings.filter((finding) => finding.severity === 'warning').length;
    }
    for (const fault of one.faults) {
      const kind = score.kinds[fault.kind as CheckKind] ?? { found: 0, seeded: 0 };
      score.kinds[fault.kind as CheckKind] = kind;
      kind.seeded += 1;
      if (findings.some((finding) => finds(finding, fault, one.draft.normalize('NFC')))) kind.found += 1;
    }
  }
  return score;
}

function finds(
  finding: Omit<Finding, 'reason'>,
  fault: { kind: string; quote: string },
  draft: string,
): boolean {
  if (fault.kind === 'missing') return finding.kind === 'missing' && finding.answer === fault.quote;
  const counts = facts.has(fault.kind)
    ? facts.has(finding.kind) && finding.severity === 'error'
    : finding.kind === fault.kind;
  const start = draft.indexOf(fault.quote.normalize('NFC'));
  const overlaps = start >= 0 && finding.start < start + fault.quote.length && start < finding.end;
  return counts && overlaps && finding.quote.length <= (longest[fault.kind] ?? 90);
}
