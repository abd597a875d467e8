import type { CheckResult } from '../core/checks/finding.ts';
import type { Draft } from '../core/draft.ts';
import type { Made } from '../core/drafts/made.ts';
import { readFigures } from '../core/figures.ts';
import { proposeBasis } from '../core/settling/replace-basis.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import { findingJson } from '../document/draft-json.ts';
import { findingText } from '../text/findings.ts';
import type { Names } from '../text/questions.ts';
import type { ImportedReport } from '../usecases/import-history.ts';
import type { AfterSettling } from '../usecases/settled-file.ts';

/* The JSON shapes of DESIGN section 8. */

/** A legal finding's "thay căn cứ" as an item of the plan (DESIGN section 6), where it is about a kept sentence; it is offered, not done. */
export function revisionJson(draft: Draft, names: Names) {
  const kept = new Map(
    draft.sections.flatMap((section) =>
      section.paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap(({ text, by, from }) =>
          by === 'kept' && from[0] ? [[text, from[0]] as const] : [],
        ),
      ),
    ),
  );
  return (finding: KeyedFinding) => {
    const source = finding.sentence === null ? undefined : kept.get(finding.sentence);
    const to = source === undefined ? null : proposeBasis(finding.sentence!, finding);
    return to === null ? {} : { revision: { revise: source, to, why: findingText(finding, names).message } };
  };
}

/** What a settlements file did: findings settled, lines for the answers file, entries whose finding is gone. */
export const afterJson = ({ settled, recorded, unused }: AfterSettling, names: Names, byHand: boolean) => ({
  settled: settled.map(({ settlement, finding }) => ({
    key: finding?.key ?? settlement.subject,
    exit: settlement.kind,
    by: settlement.by,
    why: settlement.reason,
    ...(settlement.at === '' ? {} : { at: settlement.at }),
    ...(finding ? { finding: findingJson(names, byHand)(finding) } : {}),
  })),
  recorded: recorded.map(({ key, question, by, reason, line }) => ({ key, question, by, why: reason, line })),
  unused: unused.map(({ key, exit, line }) => ({ key, exit, line })),
});

const lacking = {
  answers: 'no answers were given',
  previous: 'no earlier report was given',
  period: 'the period is not known',
  register: 'there is no register.csv under prompts/: acts were only held against themselves',
} as const;

/** A check that was not made, and why. */
export const skippedJson = ({ kind, lacks }: CheckResult['skipped'][number]) => ({
  kind,
  why: lacking[lacks],
});

/** How a model made a draft, in short; model.json has what was sent and received. */
export const modelSummary = ({ model, host, prompt, tokens, calls, covered, sections }: Made) => ({
  ...{ model, host, prompt, tokens, calls, covered },
  sections: sections.map(({ id, by, why, attempts }) => ({
    id,
    by,
    why: why ?? null,
    attempts: attempts.length,
  })),
});

/** An imported report. */
export function reportJson({ report, template, file }: ImportedReport) {
  return {
    file,
    period: report.period,
    title: report.title,
    number: report.letterhead.number,
    date: report.letterhead.date,
    letterhead: report.letterhead,
    template: template?.id ?? null,
    sections: report.sections.map(({ id, number, heading, part, paragraphs }) => ({
      id,
      number,
      heading,
      part: part.text,
      paragraphs,
    })),
    recipients: report.recipients,
    signer: report.signer,
    figures: readFigures(report, template),
  };
}
