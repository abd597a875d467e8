import type { Finding } from './finding.ts';

/* What a change brought: findings that a report has and that it did not have before. */

/** A finding apart from its place, which moves with every change. */
const keyOf = ({ kind, quote, reason, section, answer, question }: Finding): string =>
  [kind, reason.is, section ?? '', answer ?? '', question ?? '', quote].join('\u0001');

/** How often each finding was there. */
export function countFindings(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** The findings that were not there before, in their order. */
export function newFindings<F extends Finding>(
  before: ReadonlyMap<string, number>,
  findings: readonly F[],
): F[] {
  const left = new Map(before);
  return findings.filter((finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
