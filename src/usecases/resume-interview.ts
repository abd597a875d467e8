import { isComplete, nextQuestion, standings } from '../core/interview.ts';
import { headOf, interviewOf, promptOf } from './interview-view.ts';
import type { Notice } from './notices.ts';
import type { Prompt } from './notices-interview.ts';
import { namesWith } from './office-people.ts';
import type { Actor, Deps } from './ports.ts';
import { nothingAsked } from './take-answer.ts';
import { turnNotice } from './take-turn.ts';

/** Where somebody's interview stands and what it asks next, without a turn: "Trả lời tiếp". */
export async function resumeInterview(deps: Deps, actor: Actor): Promise<Notice> {
  const row = await deps.store.interviews.load(actor.person);
  if (!row) return nothingAsked(deps, actor);
  const all = standings(interviewOf(row));
  return turnNotice(
    row,
    row.revision,
    { said: [], state: row.state },
    all,
    namesWith(deps.office, ['coordinator']),
  );
}

/** That an interview is left for later: what is noted stays, and until when there is time; null when nothing is asked of them. */
export async function pauseInterview(deps: Deps, actor: Actor): Promise<Notice | null> {
  const row = await deps.store.interviews.load(actor.person);
  return row ? { kind: 'interview-paused', head: headOf(row.period) } : null;
}

/** The question somebody's interview is at, to be shown again after something else was answered; null when nothing is left to ask. */
export async function openPrompt(deps: Deps, actor: Actor): Promise<Prompt | null> {
  const row = await deps.store.interviews.load(actor.person);
  if (!row) return null;
  const all = standings(interviewOf(row));
  if (isComplete(all, row.state)) return null;
  const { current } = row.state;
  const one = all.find((each) => each.question.id === current) ?? nextQuestion(all, row.state);
  return one ? promptOf(row, row.revision, one, current !== null) : null;
}

/** Whether a proposal of somebody's interview waits for a yes, so that a typed "ok" is one. */
export async function waitsForYes(deps: Deps, actor: Actor): Promise<boolean> {
  const row = await deps.store.interviews.load(actor.person);
  return row?.state.doubts.some((doubt) => doubt.proposal !== null) ?? false;
}
