import type { CheckedText, Finding } from '../checks/finding.ts';
import { hashOf } from '../drafts/submission-hash.ts';
import { sentenceKey } from '../sentence-key.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import type { KeyedFinding } from './settlement.ts';

/**
 * Findings with their keys (16 hexadecimal digits) and the sentence each is about. The key rests on what is said of which fact in which
 * sentence, and not on the place, so that it stays while sentence and fact do, and a changed sentence is looked at anew.
 */
export function keyFindings(findings: readonly Finding[], checked: CheckedText): KeyedFinding[] {
  return findings.map((finding) => {
    const sentence = sentenceOf(finding, checked);
    const key = hashOf([
      finding.kind,
      finding.reason.is,
      finding.section ?? null,
      sentence === null ? null : sentenceKey(sentence),
      fold(finding.quote),
      finding.expected ?? null,
      finding.question ?? finding.answer ?? null,
      ...(finding.reason.is === 'unknown-act' && finding.reason.also ? [finding.reason.also] : []),
    ]).slice(0, 16);
    return { ...finding, key, sentence };
  });
}

/** The sentence in which a finding's quote stands; headings and the title are not sentences that can be mended by hand. */
function sentenceOf(finding: Finding, checked: CheckedText): string | null {
  if (finding.end <= finding.start) return null;
  const found = checked.sentences.find(
    (one) => !one.heading && one.start <= finding.start && finding.start < one.end,
  );
  return found?.text ?? null;
}
