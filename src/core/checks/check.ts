import { plainSpaces } from '../vietnamese/letters/spaces.ts';
import { checkArithmetic } from './arithmetic.ts';
import { checkContradiction } from './contradiction.ts';
import type { Check, CheckedText, CheckKind, CheckMaterial, CheckResult, Finding } from './finding.ts';
import { checkForm } from './form.ts';
import { checkLegal } from './legal.ts';
import { checkMissing } from './missing.ts';
import { checkPolarity } from './polarity.ts';
import { unrolled } from './reading/tables.ts';
import { checkStale } from './stale.ts';
import { checkWriting } from './text.ts';
import { tellOnce } from './told-once.ts';
import { checkUnsupported } from './unsupported.ts';

/** The checks that exist, in the order their findings are shown, with what each cannot do without. */
export const checks: readonly {
  kind: CheckKind;
  check: Check;
  needs: readonly ('answers' | 'previous' | 'period')[];
}[] = [
  { kind: 'unsupported', check: checkUnsupported, needs: ['answers'] },
  { kind: 'missing', check: checkMissing, needs: ['answers'] },
  { kind: 'stale', check: checkStale, needs: ['period'] },
  { kind: 'polarity', check: checkPolarity, needs: [] },
  { kind: 'arithmetic', check: checkArithmetic, needs: [] },
  { kind: 'contradiction', check: checkContradiction, needs: [] },
  { kind: 'legal', check: checkLegal, needs: [] },
  { kind: 'text', check: checkWriting, needs: [] },
  { kind: 'form', check: checkForm, needs: [] },
];

/** Runs every check on any text, with or without a plan; what lacks material is named in `skipped`. */
export function check(material: CheckMaterial, draft: CheckedText): CheckResult {
  const has = {
    answers: material.answers !== null,
    previous: material.earlier !== null,
    period: material.period !== null,
  };
  const typed = withPlainSpaces(draft);
  const tables = unrolled(typed);
  const plain = tables?.draft ?? typed;
  const result: CheckResult = { findings: [], skipped: [] };
  for (const { kind, check, needs } of checks) {
    const lacks = needs.find((one) => !has[one]);
    if (lacks) result.skipped.push({ kind, lacks });
    else result.findings.push(...check(material, plain));
  }
  // Without a register citations are still held against themselves.
  if (!material.register) result.skipped.push({ kind: 'legal', lacks: 'register' });
  const placed = (finding: Finding): Finding => {
    if (tables === null || finding.end <= finding.start) return finding;
    const [start, end] = tables.back(finding.start, finding.end);
    return { ...finding, start, end, quote: typed.text.slice(start, end) };
  };
  const findings = tellOnce(result.findings).map((finding) => asTyped(placed(finding), draft.text));
  return { ...result, findings };
}

/** The same text with plain spaces; itself where it has no others, as what is remembered of it goes by the object. */
function withPlainSpaces(draft: CheckedText): CheckedText {
  const text = plainSpaces(draft.text);
  return text === draft.text ? draft : { ...draft, text };
}

/** A finding that quotes the text letter for letter: sentences are read with plain spaces, whatever spaces were typed. */
function asTyped(finding: Finding, text: string): Finding {
  const { quote, start, end } = finding;
  const typed = text.slice(start, end);
  return quote !== typed && quote === plainSpaces(typed) ? { ...finding, quote: typed } : finding;
}
