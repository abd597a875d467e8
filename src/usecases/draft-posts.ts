import { changeOf, draftCounts, inParts, sectionTexts, sentencesFrom } from '../core/drafts/digest.ts';
import { modelShare } from '../core/drafts/made.ts';
import { hashOf } from '../core/drafts/submission-hash.ts';
import type { Organisation } from '../core/organisation.ts';
import { proposeBasis } from '../core/settling/replace-basis.ts';
import { settlingExits } from '../core/settling/settled-findings.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { DraftNotice, Exit, NumberedQuestion, OpenFinding, Owed } from './notices-draft.ts';
import { nameOf, peopleWith } from './office-people.ts';
import type { DraftResult, DraftRow, InterviewRow, PeriodRow, Post, Recipient } from './ports.ts';

/* What is posted of a finished draft; pure, so that a draft made twice posts the same messages under the same keys. */

/** Below Slack's 3,000 characters a section block and about 13,000 a message, with room for what surrounds the text. */
export const textLimits = { paragraph: 2800, message: { count: 30, size: 9000 } };
const findingLimits = { count: 8, size: 6000 };

/** What the posts of a draft need to know of it. */
export type DraftSubject = {
  id: string;
  revision: number;
  period: PeriodId;
  template: ReportTemplate;
  office: Organisation;
  result: DraftResult;
  interviews: readonly Pick<InterviewRow, 'person' | 'questions'>[];
  /** Whether it goes to a coordinator, who may settle and submit. */
  coordinates: boolean;
};

/** What posts need to know of a draft that is done. */
export const subjectOf = (
  office: Organisation,
  period: PeriodRow,
  row: DraftRow,
  result: DraftResult,
  interviews: DraftSubject['interviews'],
): DraftSubject => ({
  id: row.id,
  revision: row.revision,
  period: period.period,
  template: period.template,
  office,
  result,
  interviews,
  coordinates: peopleWith(office, 'coordinator').includes(row.by),
});

/** A question with the number it bears in its owner's first message. */
export const numbered = (
  question: string,
  interviews: DraftSubject['interviews'],
  person?: string,
): NumberedQuestion => {
  const interview = interviews.find(
    (one) => one.questions.includes(question) && (person === undefined || one.person === person),
  );
  return { id: question, number: interview ? interview.questions.indexOf(question) + 1 : null };
};

/** Questions that findings say are owed, by owner. */
function owedBy(subject: DraftSubject, findings: readonly KeyedFinding[]): Owed[] {
  const { office, template, interviews } = subject;
  const owed = new Map<string, Owed>();
  for (const { reason, question } of findings) {
    if (reason.is !== 'unanswered' || question === undefined) continue;
    const owner = template.questions.find(({ id }) => id === question)?.owner ?? '';
    const people = interviews.filter((one) => one.questions.includes(question)).map(({ person }) => person);
    const entry = owed.get(owner) ?? {
      people: people.map((person) => nameOf(office, person)),
      unit: office.units.find(({ key }) => key === owner)?.name ?? owner,
      questions: [],
    };
    entry.questions.push({ ...numbered(question, interviews), pending: reason.pending });
    owed.set(owner, entry);
  }
  return [...owed.values()];
}

const isOwed = (finding: KeyedFinding) => finding.reason.is === 'unanswered';
export const errorsOf = (findings: readonly KeyedFinding[]): KeyedFinding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** What can be done about an error: a basis of the register is offered in place of a wrong one; a fact that somebody wrote by hand may also become an answer. */
function exitsOf(finding: KeyedFinding, result: DraftResult): Exit[] {
  const byHand = result.sections.some(({ paragraphs }) =>
    paragraphs.some(({ sentences }) =>
      sentences.some((one) => one.text === finding.sentence && changeOf(one) === 'hand'),
    ),
  );
  if (finding.sentence !== null && proposeBasis(finding.sentence, finding) !== null)
    return ['replace-basis', 'edit', 'keep'];
  const exits = settlingExits(finding, byHand);
  return exits.includes('no-report') ? exits : ['edit', ...exits];
}

/** Errors that are not about owed questions, with their exits, some at a message; the owed questions stand in the first. */
export function findingPosts(subject: DraftSubject, to: Recipient, key: string): Post[] {
  const { result, period, template, id, revision } = subject;
  const errors = errorsOf(result.findings);
  const owed = errors.filter(isOwed).flatMap(({ question }) => question ?? []);
  const open = errors
    .filter((finding) => !isOwed(finding))
    .map(
      (finding): OpenFinding => ({
        ...finding,
        exits: subject.coordinates ? exitsOf(finding, result) : [],
      }),
    );
  if (open.length === 0 && (owed.length === 0 || !subject.coordinates)) return [];
  const size = (finding: OpenFinding) => finding.quote.length + (finding.sentence?.length ?? 0) + 400;
  const parts = open.length > 0 ? inParts(open, size, findingLimits) : [[]];
  return parts.map((findings, index) => ({
    key: `${key}/findings/${index + 1}`,
    to,
    surface: `draft/${id}`,
    notice: {
      kind: 'draft-findings',
      period,
      template: template.id,
      draft: id,
      revision,
      findings,
      owed: index === 0 && subject.coordinates ? owed : [],
      part: index + 1,
      parts: parts.length,
    },
  }));
}

/** The draft's text by section, each in as many messages as Slack's limits ask for. */
export function textPosts(subject: DraftSubject, to: Recipient, only: string | null): Post[] {
  const { result, period, revision, id } = subject;
  return result.sections
    .filter((section) => only === null || section.id === only)
    .flatMap((section) => {
      const texts = sectionTexts(section, textLimits.paragraph);
      const parts = inParts(texts, (text) => text.length, textLimits.message);
      return parts.map((paragraphs, index) => ({
        key: `draft/${id}/text/${section.id}/${index + 1}`,
        to,
        notice: {
          kind: 'draft-text' as const,
          period,
          revision,
          number: section.number,
          heading: (section.own ?? section.part).text,
          paragraphs,
          part: index + 1,
          parts: parts.length,
        },
      }));
    });
}

type ResultNotice = Extract<DraftNotice, { kind: 'draft-result' }>;

/** The digest of a whole draft; `offers` where it is no longer the draft to work on. */
export function resultNotice(
  subject: DraftSubject,
  remade: boolean,
  offers?: ResultNotice['offers'],
): ResultNotice {
  const { result, period, template, id, revision } = subject;
  const errors = errorsOf(result.findings);
  return {
    kind: 'draft-result',
    period,
    template: template.id,
    draft: id,
    revision,
    remade,
    counts: draftCounts(result),
    owed: owedBy(subject, errors),
    errors: errors.length,
    warnings: result.findings.filter(({ severity }) => severity === 'warning'),
    settled: result.settled.length,
    lostEdits: result.lostEdits,
    model: result.made ? modelShare(result.made, template) : null,
    offers: offers ?? (!subject.coordinates ? 'reading' : errors.length === 0 ? 'submit' : 'exits'),
  };
}

/** What a draft of one section says: what is owed and wrong in it, then its text. */
export function sectionPosts(subject: DraftSubject, to: Recipient, section: string): Post[] {
  const { result, period, template, id } = subject;
  const home = template.sections.find((one) => one.id === section);
  const findings = result.findings.filter((finding) => finding.section === section);
  // As the report prints it; the template's words where the report has no such section yet.
  const printed = result.sections.find((one) => one.id === section);
  return [
    {
      key: `draft/${id}/result`,
      to,
      notice: {
        kind: 'section-result',
        period,
        template: template.id,
        number: home?.number ?? section,
        heading: (printed?.own ?? printed?.part)?.text ?? home?.heading ?? section,
        any: printed !== undefined,
        coordinates: subject.coordinates,
        owed: owedBy(subject, findings),
        findings: findings.filter((finding) => !isOwed(finding)),
      },
    },
    ...textPosts(subject, to, section),
  ];
}

/** The sentences made from a person's answers, and the hash by which the same set is known again; null where there are none. */
export function ownSentences(
  subject: DraftSubject,
  person: string,
): { notice: Extract<DraftNotice, { kind: 'my-sentences' }>; set: string } | null {
  const { result, period, template, id, revision, interviews } = subject;
  const questions = interviews.find((one) => one.person === person)?.questions ?? [];
  const sentences = sentencesFrom(result, questions).map((one) => ({
    id: one.id,
    section: one.section,
    text: one.text,
    questions: one.questions.map((question) => numbered(question, interviews, person)),
  }));
  if (sentences.length === 0) return null;
  return {
    set: hashOf(sentences.map(({ text }) => text)).slice(0, 12),
    notice: {
      kind: 'my-sentences',
      period,
      template: template.id,
      draft: id,
      revision,
      sentences,
      confirmed: false,
    },
  };
}
