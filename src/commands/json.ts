import type { CheckResult, Finding } from '../core/checks/finding.ts';
import type { Draft } from '../core/draft.ts';
import { readFigures } from '../core/figures.ts';
import type { Made } from '../core/made.ts';
import { findingText } from '../text/findings.ts';
import type { Names } from '../text/questions.ts';
import type { ImportedReport } from '../usecases/import-history.ts';

/* The JSON shapes of DESIGN section 8. */

/** A finding with its words in place of its reason. */
export const findingJson = (names: Names) => (finding: Finding) => {
  const { reason: _, ...shown } = finding;
  return { ...shown, ...findingText(finding, names) };
};

const lacking = {
  answers: 'no answers were given',
  previous: 'no earlier report was given',
  period: 'the period is not known',
  'not-built': 'this check is not built yet',
} as const;

/** A check that was not made, and why. */
export const skippedJson = ({ kind, lacks }: CheckResult['skipped'][number]) => ({
  kind,
  why: lacking[lacks],
});

/** Where every sentence of a draft came from, and what was dropped. */
export const provenanceJson = (draft: Draft) => ({
  sentences: draft.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ id, text, by, from }) => ({ id, text, by, from })),
    ),
  ),
  dropped: draft.dropped,
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
