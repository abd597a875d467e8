import { draftCounts, inParts, type ShownSentence, shownSentences } from '../core/drafts/digest.ts';
import { reportChannel } from './may-act.ts';
import type { ApprovalNotice, SettledWords, SinceLast, SourcedSentence } from './notices-approval.ts';
import { nameOf, peopleWith } from './office-people.ts';
import type {
  Deps,
  DraftMaterial,
  DraftResult,
  DraftRow,
  PeriodRow,
  Post,
  StoredFile,
  SubmissionRow,
} from './ports.ts';

/* Everything that is posted when a report is submitted; what the approver is to decide on is shown in full. */

/** Room for a few sentences with their sources in one message. */
const sentenceLimits = { count: 12, size: 7000 };

/** What was just submitted. */
export type Submitted = {
  period: PeriodRow;
  draft: DraftRow & { result: DraftResult };
  material: DraftMaterial;
  signer: string;
  approvers: string[];
  hash: string;
  at: string;
  /** What was submitted before it in the same period. */
  before: SubmissionRow | null;
  by: { person: string; name: string };
};

/** That it lies with the approvers (keys). */
export const submittedNotice = (
  deps: Deps,
  submission: string,
  period: PeriodRow,
  by: string,
  signer: string,
  approvers: readonly string[],
): ApprovalNotice => ({
  kind: 'submitted',
  submission,
  period: period.period,
  by,
  signer: nameOf(deps.office, signer),
  approvers: approvers.map((one) => nameOf(deps.office, one)),
});

/** The approvers' messages (digest with files, sentences, the rest, the buttons last), the coordinators' and the channel's. */
export function submissionPosts(
  deps: Deps,
  one: Submitted,
  ids: { submission: string; report: StoredFile; redline: StoredFile },
): Post[] {
  const { period, draft, signer } = one;
  const key = `submission/${ids.submission}`;
  const surface = key;
  const base = { period: period.period, template: period.template.id };
  const names = { by: one.by.name, signer: nameOf(deps.office, signer) };
  const told = sourced(deps, one);
  const sentenceParts = inParts(
    told,
    (sentence) => sentence.text.length + sentence.was.join('').length + 300,
    sentenceLimits,
  );
  const rest = restOf(deps, one);
  const file = ({ id, name }: StoredFile) => ({ id, name, title: name });
  const toApprover = (person: string): Post[] => [
    {
      key: `${key}/digest/${person}`,
      to: { person },
      notice: {
        kind: 'approval-digest',
        ...base,
        ...names,
        submission: ids.submission,
        at: one.at,
        readerSigns: person === signer,
        counts: draftCounts(draft.result),
        warnings: draft.result.findings.length,
        settled: draft.result.settled.length,
        since: sinceLast(one, told),
      },
      files: [file(ids.report), file(ids.redline)],
    },
    ...sentenceParts.map(
      (sentences, index): Post => ({
        key: `${key}/sentences/${person}/${index + 1}`,
        to: { person },
        notice: {
          kind: 'approval-sentences',
          ...base,
          sentences,
          part: index + 1,
          parts: sentenceParts.length,
        },
      }),
    ),
    ...rest.map(
      (notice, index): Post => ({
        key: `${key}/rest/${person}/${index + 1}`,
        to: { person },
        notice: { kind: 'approval-rest', ...base, ...notice, part: index + 1, parts: rest.length },
      }),
    ),
    {
      key: `${key}/buttons/${person}`,
      to: { person },
      surface,
      notice: {
        kind: 'approval-buttons',
        submission: ids.submission,
        hash: one.hash,
        period: period.period,
        ...names,
        asked: false,
      },
    },
  ];
  const state = submittedNotice(deps, ids.submission, period, one.by.name, signer, one.approvers);
  const others = [
    ...peopleWith(deps.office, 'coordinator').map((person) => ({ person })),
    ...reportChannel(deps.office),
  ];
  return [
    ...one.approvers.flatMap(toApprover),
    ...others.map(
      (to): Post => ({
        key: `${key}/state/${'person' in to ? to.person : 'channel'}`,
        to,
        surface,
        notice: state,
        ...('person' in to ? { files: [file(ids.report), file(ids.redline)] } : {}),
      }),
    ),
  ];
}

/** Every sentence of what was submitted before; null where nothing was. */
const textsOf = ({ before }: Submitted): Set<string> | null =>
  before?.draft.result
    ? new Set(shownSentences(before.draft.result, () => false).map(({ text }) => text))
    : null;

function sinceLast({ before }: Submitted, told: readonly SourcedSentence[]): SinceLast | null {
  if (!before?.draft.result) return null;
  return {
    state: before.state === 'returned' ? 'returned' : 'void',
    at: before.decision?.at ?? before.at,
    changed: told.filter(({ since }) => since).length,
  };
}

/** Every new or changed sentence with whose answers it rests on; also one that goes back to what the earlier report said. */
function sourced(deps: Deps, submitted: Submitted): SourcedSentence[] {
  const { draft, material, period } = submitted;
  const seen = textsOf(submitted);
  const answers = new Map(material.answers.map((answer) => [answer.question, answer]));
  const asked = (id: string) => period.template.questions.some((question) => question.id === id);
  const edits = new Map(material.edits.map((edit) => [edit.text, edit]));
  return shownSentences(draft.result, asked)
    .filter(({ change, text }) => change !== 'kept' || (seen !== null && !seen.has(text)))
    .map(({ questions, learned, ...sentence }: ShownSentence) => ({
      ...sentence,
      ...(learned ? { learned: learned.map((one) => ({ ...one, by: nameOf(deps.office, one.by) })) } : {}),
      since: seen && !seen.has(sentence.text),
      sources: [
        ...questions.flatMap((question) => {
          const answer = answers.get(question);
          if (!answer) return [];
          return [{ question, by: nameOf(deps.office, answer.by), at: answer.at, place: answer.place }];
        }),
        ...[edits.get(sentence.text)].flatMap((edit) =>
          edit ? [{ question: '', by: nameOf(deps.office, edit.by), at: edit.at, place: null }] : [],
        ),
      ],
    }));
}

type Rest = Pick<Extract<ApprovalNotice, { kind: 'approval-rest' }>, 'dropped' | 'settled' | 'warnings'>;

/** Dropped sentences, settlements and remarks, some at a message. */
function restOf(deps: Deps, { draft, period }: Submitted): Rest[] {
  const { office } = deps;
  const dropped = draft.result.dropped.map(({ text, why }) => ({ text, why }));
  const settled = draft.result.settled.map(({ settlement, finding, question }): SettledWords => {
    const owner = period.template.questions.find(({ id }) => id === question)?.owner;
    return {
      kind: settlement.kind,
      question,
      unit: owner === undefined ? null : (office.units.find(({ key }) => key === owner)?.name ?? owner),
      finding,
      reason: settlement.reason,
      by: nameOf(office, settlement.by),
      at: settlement.at,
    };
  });
  const warnings = draft.result.findings.filter(({ severity }) => severity === 'warning');
  const none: Rest = { dropped: [], settled: [], warnings: [] };
  return [
    ...inParts(dropped, ({ text, why }) => text.length + why.length + 50, sentenceLimits).map((part) => ({
      ...none,
      dropped: part,
    })),
    ...inParts(
      settled,
      ({ reason, finding }) => reason.length + (finding?.quote.length ?? 0) + 500,
      sentenceLimits,
    ).map((part) => ({ ...none, settled: part })),
    ...inParts(warnings, ({ quote }) => quote.length + 400, sentenceLimits).map((part) => ({
      ...none,
      warnings: part,
    })),
  ];
}
