import type { CheckKind, Finding } from './finding.ts';

/*
 * One wrong figure is often wrong in several ways. People read, mend and settle it once: of what stands at the same fact, the finding that
 * tells them most stays.
 */

const facts = new Set<CheckKind>(['unsupported', 'stale', 'polarity', 'arithmetic', 'contradiction']);
/** How much longer a finding may be and still be about the same fact: the words that turn or place its figure. */
const reach = 40;

/** Findings without those that say again, and less, what another one says of the same fact. */
export function tellOnce(findings: readonly Finding[]): Finding[] {
  const sorted = findings
    .filter(({ kind, severity, end }) => facts.has(kind) && severity === 'error' && end > 0)
    .sort((a, b) => a.start - b.start);
  const same: [Finding, Finding][] = [];
  const met = new Map<Finding, number>();
  sorted.forEach((one, at) => {
    for (let next = at + 1; next < sorted.length && sorted[next]!.start < one.end; next++) {
      const other = sorted[next]!;
      if (!isSameFact(one, other)) continue;
      same.push([one, other]);
      const outer = one.end - one.start >= other.end - other.start ? one : other;
      met.set(outer, (met.get(outer) ?? 0) + 1);
    }
  });
  // A sum over several wrong figures is about none of them alone.
  const dropped = new Set(
    same.filter((pair) => pair.every((one) => (met.get(one) ?? 0) < 2)).map(([a, b]) => less(a, b)),
  );
  return findings.filter((finding) => !dropped.has(finding));
}

function isSameFact(a: Finding, b: Finding): boolean {
  if (a.kind === b.kind) return false;
  const [inner, outer] = a.end - a.start <= b.end - b.start ? [a, b] : [b, a];
  const within = outer.start <= inner.start && inner.end <= outer.end;
  return within && outer.end - outer.start - (inner.end - inner.start) <= reach;
}

/**
 * The one that tells less. A sum that says how it is reckoned ("tăng 17 triệu đồng", "còn 05 đơn") tells more than an answer that the bare
 * figure was taken for; otherwise a named answer tells more than a sum.
 */
function less(a: Finding, b: Finding): Finding {
  const [first, second] = [rank(a, b), rank(b, a)];
  return first < second ? a : b;
}

function rank({ kind, expected, start }: Finding, other: Finding): number {
  if (kind === 'arithmetic') return start < other.start ? 5 : 1;
  if (kind === 'polarity' || kind === 'stale') return 4;
  if (kind === 'contradiction') return 3;
  return expected === undefined ? 0 : 2;
}
