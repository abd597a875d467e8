import { countFindings, newFindings } from '../core/checks/new-findings.ts';
import { composeDraft, plannedOf } from '../core/compose-draft.ts';
import type { RevisionRequest } from '../core/revising/read-request.ts';
import { type RevisionEdit, type RevisionProblem, resolveRevision } from '../core/revising/resolve.ts';
import { revisionChanges } from '../core/revising/shown.ts';
import type { KeyedFinding, SentenceEdit } from '../core/settlement.ts';
import { composeInput } from './make-draft.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Deliver, Deps, DraftMaterial, DraftResult, DraftRow, Place, Shorter } from './ports.ts';

/** The change as it is proposed, before anything is written. */
type Trial = { edits: RevisionEdit[]; brings: KeyedFinding[] };

/**
 * Shows what a request in words would change in the newest whole draft, with what the checks find then; nothing is changed before it is taken.
 * `answers` is the message that the request answers, for "câu này". Asking a model takes a while: `deliver` posts that it is asked.
 */
export async function proposeRevision(
  deps: Deps,
  input: Request & { request: RevisionRequest; answers: Place | null },
  deliver: Deliver,
): Promise<Acted> {
  const { actor, inbox, to, request } = input;
  const may = await mayAct(deps, 'edit-draft', actor);
  if (may.kind === 'refused') return may;
  const { period } = may;
  const draft = await deps.store.drafts.newest(period.id);
  const material = await deps.store.drafts.material(period.id);
  if (!draft?.result || !material) return refused({ kind: 'revision-no-draft', period: period.period });
  const { result } = draft;
  const resolved = resolveRevision(request, {
    sections: result.sections,
    template: period.template.sections,
    pointed: await sectionOf(deps, input.answers, result),
  });
  if (resolved.kind === 'problem') return refused({ kind: 'revision-problem', problem: resolved.problem });
  const trial = trialOf(deps, material, result, actor.person);
  let edits: RevisionEdit[];
  let asked: Shorter['sent'] = null;
  if (resolved.kind === 'edits') edits = resolved.edits;
  else {
    const { section, sentences } = resolved;
    const shorter = await makeShorter(deps, input, draft, section, deliver, {
      sentences: sentences.map(({ text }) => text),
      trial,
    });
    if ('is' in shorter) return refused({ kind: 'revision-problem', problem: shorter });
    ({ edits, asked } = shorter);
  }
  const { brings } = trial(edits);
  const key = `inbox/${inbox}/revision`;
  const written = await deps.store.note(period.id, {
    inbox,
    audit: [
      {
        act: 'revision-proposed',
        by: actor.person,
        facts: { draft: draft.id, changes: edits.length, ...(asked ?? {}) },
      },
    ],
    posts: [
      {
        key,
        to,
        surface: key,
        notice: {
          ...{ kind: 'revision-proposed', period: period.period, template: period.template.id },
          ...{ draft: draft.id, revision: draft.revision, key, edits },
          changes: revisionChanges(result.sections, edits),
          brings: brings.filter(({ severity }) => severity === 'error'),
          model: asked?.model ?? null,
          voids: may.voids,
          state: 'open',
        },
      },
    ],
  });
  return { kind: 'done', posts: written.posts };
}

/** The section whose text stands in the message that is answered. */
async function sectionOf(deps: Deps, answers: Place | null, result: DraftResult): Promise<string | null> {
  const above = answers ? await deps.store.outbox.at(answers) : null;
  if (above?.notice.kind !== 'draft-text') return null;
  const { number } = above.notice;
  return result.sections.find((section) => section.number === number)?.id ?? null;
}

/** What the checks find with edits beyond what they find now; the draft is composed as it was, by its own plan. */
export function trialOf(
  deps: Pick<Deps, 'office' | 'register' | 'clock'>,
  material: DraftMaterial,
  result: DraftResult,
  by: string,
): (edits: RevisionEdit[]) => Trial {
  const input = composeInput(deps, material);
  const known = countFindings(result.findings);
  return (edits) => {
    const at = deps.clock.now().toISOString();
    const all: SentenceEdit[] = [...input.edits, ...edits.map((edit) => ({ ...edit, by, at }))];
    const composed = composeDraft({ ...input, edits: all }, plannedOf(result));
    const findings = composed.kind === 'composed' ? composed.draft.findings : [];
    return { edits, brings: newFindings(known, findings) };
  };
}

/** Sentences made shorter by the model, where there is one and the section may be sent to it. */
async function makeShorter(
  deps: Deps,
  { actor, inbox, to }: Request,
  draft: DraftRow,
  section: string,
  deliver: Deliver,
  { sentences, trial }: { sentences: string[]; trial: (edits: RevisionEdit[]) => Trial },
): Promise<
  Extract<RevisionProblem, { is: 'not-shorter' }> | { edits: RevisionEdit[]; asked: Shorter['sent'] }
> {
  const is = 'not-shorter';
  const { drafter } = deps;
  if (drafter.kind !== 'model' || !drafter.shorter) return { is, why: 'no-model' };
  const period = await deps.store.periods.byId(draft.period);
  const home = period?.template.sections.find(({ id }) => id === section);
  if (!home || home.models === 'none' || deps.office.models === 'none') return { is, why: 'forbidden' };
  const working = await deps.store.note(draft.period, {
    audit: [{ act: 'shorter-asked', by: actor.person, facts: { draft: draft.id, section } }],
    posts: [
      {
        key: `inbox/${inbox}/revision-working`,
        to,
        notice: { kind: 'revision-working', section: home.number, model: drafter.name },
      },
    ],
  });
  deliver(working.posts);
  const editsOf = (texts: ReadonlyMap<number, string>): RevisionEdit[] =>
    [...texts].map(([index, text]) => ({ was: sentences[index]!, text }));
  const made = await drafter.shorter({
    ...{ number: home.number, heading: home.heading, sentences },
    found: (texts) => trial(editsOf(texts)).brings.map(({ quote }) => quote),
  });
  return made.kind === 'shorter' ? { edits: editsOf(made.texts), asked: made.sent } : { is, why: made.why };
}
