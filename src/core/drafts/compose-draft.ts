import type { Answer, AnswerValue } from '../answer.ts';
import { carryPlan } from '../carry.ts';
import { checkDraft, draftText } from '../checks/check-draft.ts';
import type { CheckMaterial, CheckResult } from '../checks/finding.ts';
import { checkMaterial } from '../checks/material.ts';
import { type Draft, fillPlan } from '../draft.ts';
import { resolveSame } from '../figures.ts';
import { officeStyle } from '../house/house-style.ts';
import { isDenied, type Material } from '../material.ts';
import type { Organisation } from '../organisation.ts';
import type { Phrasing } from '../phrasing/phrasings.ts';
import type { Plan } from '../plan.ts';
import { compareReports, type Redline } from '../redline.ts';
import type { Register } from '../register.ts';
import type { PrintedReport, Report } from '../report.ts';
import { leftOutSeen } from '../settling/apply-settlements.ts';
import { keyFindings } from '../settling/finding-key.ts';
import { newestBySubject, settleFindings } from '../settling/settled-findings.ts';
import {
  type KeyedFinding,
  leftOutSubject,
  type SentenceEdit,
  type Settled,
  type Settlement,
} from '../settling/settlement.ts';
import type { ReportTemplate } from '../template.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { frameOf } from './frame.ts';
import { applyEdits } from './hand-edits.ts';
import type { Made } from './made.ts';
import { printEarlier, printReport } from './printed.ts';
import { hashOf } from './submission-hash.ts';

/* The one way from material to a filled, checked and printed report; the command line and the chat differ only in what they bring. */

/** How a report is assembled beside its material. */
export type Assembly = {
  /** Whether the office's file rules over the earlier report's head, recipients and signer. */
  officeRules: boolean;
  /** Person key of the signer that was chosen; absent: as the frame has it. */
  signer?: string;
  /** Answers that are known but not told; the plan is made without them. */
  untold?: ReadonlySet<string>;
  edits?: readonly SentenceEdit[];
  register?: Register | null;
  /** What the checks are to know otherwise than the material says. */
  seen?: (material: CheckMaterial) => CheckMaterial;
  /** A plan of the told material that was made elsewhere (by a model); absent: the rules plan. */
  plan?: Plan;
};

/** A report assembled: plan, text, print, redline against the newest earlier report, and findings (those of the frame last). */
export type Assembled = {
  plan: Plan;
  draft: Draft;
  report: PrintedReport;
  redline: Redline;
  /** `text` is what was checked: the places of the findings are in it. */
  checks: CheckResult & { text: string };
  lostEdits: SentenceEdit[];
};

/** The material without the answers that are known but not told, by somebody's word or since what they hang on was denied: what a plan is made from. */
export function toldMaterial(material: Material, untold: ReadonlySet<string> = new Set()): Material {
  const denied = material.template.questions.filter((one) => isDenied(material, one)).map(({ id }) => id);
  const left = new Set([...untold, ...denied]);
  return {
    ...material,
    answers: new Map([...material.answers].filter(([id]) => !left.has(id))),
    ...(untold.size > 0 ? { leftOut: untold } : {}),
  };
}

/**
 * Without the deletions that ask for what is done: the sentence is gone since the answer that it told is left out. One whose sentence
 * only reads otherwise now, since the answer has changed, stays among the lost.
 */
function stillLost(lost: readonly SentenceEdit[], material: Material, { untold }: Assembly): SentenceEdit[] {
  const isDeletion = (edit: SentenceEdit) => edit.text.trim() === '';
  if (!untold?.size || !lost.some(isDeletion)) return [...lost];
  const whole = toldMaterial(material);
  const told = new Set(
    fillPlan(carryPlan(whole), whole).sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
    ),
  );
  return lost.filter((edit) => !isDeletion(edit) || !told.has(edit.was));
}

/** Plans by rules, where no plan is brought, fills, applies what was written by hand, prints, compares and checks. */
export function assembleReport(material: Material, how: Assembly): Assembled {
  const newest = material.history[0];
  const told = toldMaterial(material, how.untold);
  const plan = how.plan ?? carryPlan(told);
  const { draft, lost } = applyEdits(fillPlan(plan, told), how.edits ?? [], material);
  const { frame, differences } = frameOf(
    newest,
    material.office,
    how.officeRules,
    material.period,
    how.signer,
  );
  const report = printReport(draft, material, frame);
  const redline = compareReports(printEarlier(newest, material.template.kind), report);
  const known = { ...checkMaterial(material), register: how.register ?? null };
  const seen = how.seen ? how.seen(known) : known;
  const checks = checkDraft(material, plan, draft, seen);
  return {
    plan,
    draft,
    report,
    redline,
    checks: { ...checks, findings: [...checks.findings, ...differences] },
    lostEdits: stillLost(lost, material, how),
  };
}

/** An answer as the database has it: `unread` was kept as typed and is still owed. */
export type GivenAnswer = {
  question: string;
  revision: number;
  value: AnswerValue | { kind: 'unread' };
  typed: string;
};

/** Everything a draft in chat is made from; `history` has the newest report first. */
export type ComposeInput = {
  period: PeriodId;
  template: ReportTemplate;
  office: Organisation;
  answers: readonly GivenAnswer[];
  history: readonly Report[];
  settlements: readonly Settlement[];
  edits: readonly SentenceEdit[];
  /** What edits of other periods taught. */
  phrasings?: readonly Phrasing[];
  register?: Register | null;
  /** Person key; the office's default signer where none was chosen. */
  signer?: string;
};

/** A finished draft as it is stored. */
export type ComposedDraft = Pick<Draft, 'title' | 'sections' | 'dropped'> & {
  plan: Plan;
  report: PrintedReport;
  redline: Redline;
  /** What is still to be settled or noticed. */
  findings: KeyedFinding[];
  /** What people settled and is in force: shown to the approver. */
  settled: Settled[];
  /** Question → revision of the answer that it was made from. */
  answers: Record<string, number>;
  /** Hand edits that no longer fit any sentence. */
  lostEdits: SentenceEdit[];
  /** Signer's person key. */
  signer: string;
  /** Hash of everything it was made from (`draftBasis`): another one means that the draft is behind. */
  basis: string;
  /** How a model made it; absent where the rules did. */
  made?: Made;
};

export type ComposeOutcome = { kind: 'composed'; draft: ComposedDraft } | { kind: 'no-history' };

/**
 * Hash of what a draft is made from: answers by revision, settlements, hand edits, template version, the report it goes on from, and the office's
 * phrasings where it has any.
 */
export const draftBasis = (input: Omit<ComposeInput, 'office' | 'signer' | 'register'>): string =>
  hashOf({
    template: [input.template.id, input.template.version],
    answers: input.answers.map(({ question, revision }) => `${question}@${revision}`).sort(),
    settlements: input.settlements.map(({ kind, subject, reason }) => [kind, subject, reason]),
    edits: input.edits.map(({ was, text, section }) => [was, text, ...(section ? [section] : [])]),
    history: input.history[0] ?? null,
    ...((input.phrasings ?? []).length > 0
      ? { phrasings: input.phrasings!.map(({ edits }) => edits.map(({ id }) => id)) }
      : {}),
  });

/** The office's usual signer of this report (person key). */
export const defaultSigner = (office: Organisation): string =>
  (office.signers.find((signer) => signer.default) ?? office.signers[0]!).person;

/** What a draft is made from, before anybody plans it: the material, which answers are not told, and what the checks are to see. */
export type Prepared = {
  material: Material;
  untold: ReadonlySet<string>;
  seen: (material: CheckMaterial) => CheckMaterial;
};

/** The material of a draft in chat; null without an earlier report to go on from. */
export function prepareDraft(input: ComposeInput): Prepared | null {
  const { template, office, period } = input;
  const [newest, ...older] = input.history;
  if (!newest) return null;
  const given = new Map(input.answers.map((answer) => [answer.question, answer]));
  const answers = usableAnswers(input.answers, newest, template);
  const material: Material = {
    template,
    office,
    period,
    answers: new Map(answers.map((answer) => [answer.question, answer])),
    history: [newest, ...older],
    style: officeStyle(office, input.history),
    phrasings: input.phrasings ?? [],
  };
  const inForce = newestBySubject(input.settlements);
  const untold = new Set(
    answers
      .map(({ question }) => question)
      .filter((id) => inForce.has(`leave-out ${leftOutSubject(id, given.get(id)!.revision)}`)),
  );
  return {
    material,
    untold,
    seen: (seen) => leftOutSeen(seen, untold),
  };
}

/** The plan of a draft with how it was made, for making it again as it was; undefined where the rules planned. */
export const plannedOf = ({ plan, made }: Pick<ComposedDraft, 'plan' | 'made'>) =>
  made ? { plan, made } : undefined;

/** A draft of a period from what the database has, by rules or with the plan that a model made of `prepareDraft`'s material. */
export function composeDraft(input: ComposeInput, planned?: { plan: Plan; made: Made }): ComposeOutcome {
  const prepared = prepareDraft(input);
  if (!prepared) return { kind: 'no-history' };
  const { material, untold, seen } = prepared;
  const given = new Map(input.answers.map((answer) => [answer.question, answer]));
  const inForce = newestBySubject(input.settlements);
  const signer = input.signer ?? defaultSigner(input.office);
  const made = assembleReport(material, {
    ...{ officeRules: true, signer, untold, seen, edits: input.edits },
    register: input.register ?? null,
    ...(planned ? { plan: planned.plan } : {}),
  });
  const { findings, settled } = settleFindings(
    keyFindings(made.checks.findings, draftText(material, made.draft)),
    inForce,
  );
  const leftOut = [...untold].map((question): Settled => {
    const settlement = inForce.get(`leave-out ${leftOutSubject(question, given.get(question)!.revision)}`)!;
    return { settlement, finding: null, question };
  });
  return {
    kind: 'composed',
    draft: {
      plan: made.plan,
      title: made.draft.title,
      sections: made.draft.sections,
      dropped: made.draft.dropped,
      report: made.report,
      redline: made.redline,
      findings,
      settled: [...settled, ...leftOut],
      answers: Object.fromEntries(input.answers.map(({ question, revision }) => [question, revision])),
      lostEdits: made.lostEdits,
      signer,
      basis: draftBasis(input),
      ...(planned ? { made: planned.made } : {}),
    },
  };
}

/** What can be told: unread words are still owed, and so is "như kỳ trước" where the earlier report has nothing to repeat. */
function usableAnswers(given: readonly GivenAnswer[], newest: Report, template: ReportTemplate): Answer[] {
  const read = given.flatMap(({ question, value, typed }): Answer[] =>
    value.kind === 'unread' ? [] : [{ question, value, typed }],
  );
  const { answers, unrepeatable } = resolveSame(read, newest, template);
  return answers.filter(({ question }) => !unrepeatable.includes(question));
}
