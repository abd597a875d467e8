import { type Plan, planSchema } from '../core/plan.ts';
import { foreignSource } from '../core/revising/foreign-source.ts';
import { planWithEdits } from '../core/revising/plan-edits.ts';
import { readRevision } from '../core/revising/read-request.ts';
import { type RevisionEdit, type RevisionProblem, resolveRevision } from '../core/revising/resolve.ts';
import { type RevisionChange, revisionChanges } from '../core/revising/shown.ts';
import { type DraftInput, type DraftOutcome, draftByPlan } from './draft-report.ts';

/** What is to be changed in a draft without chat or database. */
export type ReviseInput = Omit<DraftInput, 'period' | 'template'> & {
  /** plan.json of the draft, as read. */
  plan: { name: string; text: string };
  request: string;
  /** Person key of who asks. */
  by: string;
  /** ISO time. */
  at: string;
  /** Why an item is revised or dropped, as it stands in the plan. */
  why: (edit: { by: string }) => string;
};

export type Drafted = Extract<DraftOutcome, { kind: 'drafted' }>;

export type ReviseOutcome =
  | { kind: 'revised'; before: Drafted; after: Drafted; changes: RevisionChange[] }
  | { kind: 'not-asked' }
  | { kind: 'problem'; problem: RevisionProblem }
  /** plan.json is none, or is of other earlier reports or another template than those given; `what` names the first place. */
  | { kind: 'bad-plan'; file: string; is: 'no-json' | 'shape' | 'other-history'; what: string }
  | Exclude<DraftOutcome, { kind: 'drafted' }>;

/** How the sentences of a section are made shorter; the rules cannot. */
export type AskShorter = (
  drafted: Drafted,
  section: string,
  sentences: readonly string[],
) => Promise<RevisionEdit[] | RevisionProblem>;

/** Changes a draft as it was asked: the plan is read, the request becomes edits, and the edits are written into the plan. */
export async function reviseReport(input: ReviseInput, shorter: AskShorter): Promise<ReviseOutcome> {
  const plan = readPlan(input.plan);
  if ('kind' in plan) return plan;
  const request = readRevision(input.request);
  if (request === null) return { kind: 'not-asked' };
  const draftInput: DraftInput = { ...input, period: plan.period, template: plan.template };
  const before = draftByPlan(draftInput, plan);
  if (before.kind !== 'drafted') return before;
  const other = foreignSource(plan, before.material);
  if (other !== null) return { kind: 'bad-plan', file: input.plan.name, is: 'other-history', what: other };
  const resolved = resolveRevision(request, {
    sections: before.draft.sections,
    template: before.material.template.sections,
    pointed: null,
  });
  if (resolved.kind === 'problem') return resolved;
  const made =
    resolved.kind === 'edits'
      ? resolved.edits
      : await shorter(
          before,
          resolved.section,
          resolved.sentences.map(({ text }) => text),
        );
  if ('is' in made) return { kind: 'problem', problem: made };
  const edits = made.map((edit) => ({ ...edit, by: input.by, at: input.at }));
  const after = draftByPlan(draftInput, planWithEdits(plan, edits, before.material, input.why));
  if (after.kind !== 'drafted') return after;
  return { kind: 'revised', before, after, changes: revisionChanges(before.draft.sections, edits) };
}

/** Reads plan.json, or says what it is not. */
function readPlan({ name, text }: ReviseInput['plan']): Plan | Extract<ReviseOutcome, { kind: 'bad-plan' }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'bad-plan', file: name, is: 'no-json', what: '' };
  }
  const parsed = planSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return { kind: 'bad-plan', file: name, is: 'shape', what: parsed.error.issues[0]?.path.join('.') ?? '' };
}
