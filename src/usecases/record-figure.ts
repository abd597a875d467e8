import { carriedEdits } from '../core/carrying/carry-edits.ts';
import { plannedOf } from '../core/drafts/compose-draft.ts';
import { officeDay } from '../core/office-day.ts';
import { typeReply } from '../core/replies/type-reply.ts';
import type { Doubt, ReplyContext, ReplyProblem } from '../core/replies/types.ts';
import { questionOf } from '../core/template.ts';
import { type Change, changeable, remake } from './change-draft.ts';
import { composeInput } from './make-draft.ts';
import { type Acted, refused } from './may-act.ts';
import type { Deps } from './ports.ts';

/** What was typed cannot become an answer as it stands. */
export type Unrecorded =
  | { kind: 'unreadable'; problem: ReplyProblem }
  | { kind: 'doubtful'; why: Doubt[] }
  /** The question was never asked of anybody in this period. */
  | { kind: 'unasked' };

/** Doubts that somebody who writes a figure into the report on purpose has answered by writing it. */
const settledByWriting = new Set<Doubt['kind']>([
  'far-from-last',
  'unlikely',
  'outside-window',
  'as-last-period',
]);

/**
 * "Ghi nhận số liệu này": a fact that somebody wrote by hand becomes their answer to a question, as a new revision without a message behind
 * it, and the draft is made again.
 */
export async function recordFigure(
  deps: Deps,
  input: Change & { question: string; typed: string },
): Promise<Acted | Unrecorded> {
  const found = await changeable(deps, 'settle-finding', input);
  if (found.kind !== 'changeable') return found;
  const { period, draft, voiding } = found;
  const question = questionOf(period.template, input.question);
  const interviews = await deps.store.interviews.ofPeriod(period.id);
  const interview = interviews.find(({ questions }) => questions.includes(input.question));
  if (!question || !interview) return { kind: 'unasked' };
  const context: ReplyContext = {
    period: period.period,
    now: officeDay(deps.clock.now()),
    office: deps.office,
    window: { from: period.from, to: period.to },
    previous: Object.fromEntries(interview.last.map((last) => [last.question, last.value])),
  };
  const reading = typeReply(question, input.typed, context);
  if (reading.kind === 'unreadable') return { kind: 'unreadable', problem: reading.problem };
  if (reading.kind === 'confirm' && reading.why.some((doubt) => !settledByWriting.has(doubt.kind)))
    return { kind: 'doubtful', why: reading.why };
  const at = deps.clock.now().toISOString();
  // What the answer says now rewrites the sentence it was found in: the words written by hand stay.
  const material = await deps.store.drafts.material(period.id);
  const now = material && composeInput(deps, material);
  const given = now?.answers.find((one) => one.question === question.id);
  const answer = { question: question.id, value: reading.value, typed: input.typed };
  const edits = now
    ? carriedEdits(
        now,
        {
          ...now,
          answers: [
            ...now.answers.filter((one) => one !== given),
            { ...answer, revision: (given?.revision ?? 0) + 1 },
          ],
        },
        plannedOf(draft.result),
      )
    : [];
  const written = await deps.store.interviews.take({
    interview: interview.id,
    revision: interview.revision,
    state: {
      ...interview.state,
      doubts: interview.state.doubts.filter((doubt) => doubt.question !== question.id),
      reopened: (interview.state.reopened ?? []).filter((one) => one !== question.id),
    },
    answers: [{ ...answer, by: input.actor.person, at, place: null }],
    edits,
    ...(voiding?.voids ? { voids: voiding.voids } : {}),
    effects: {
      audit: [
        {
          act: 'figure-recorded',
          by: input.actor.person,
          facts: { question: question.id, draft: draft.id },
          personal: input.typed,
        },
      ],
      posts: voiding?.posts ?? [],
      stamps: voiding?.stamps ?? [],
    },
  });
  if (written.kind === 'conflict') return refused({ kind: 'stale-button' });
  const remade = await remake(deps, input, period.id, {
    inbox: input.inbox,
    audit: [],
    posts: [
      {
        key: `inbox/${input.inbox}/recorded`,
        to: input.to,
        notice: {
          kind: 'figure-recorded',
          template: period.template.id,
          period: period.period,
          question: question.id,
          typed: input.typed,
        },
      },
    ],
  });
  return { kind: 'done', posts: [...written.posts, ...remade] };
}
