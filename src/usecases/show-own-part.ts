import { standings } from '../core/interview.ts';
import { askedQuestion, headOf, interviewOf, partProgress } from './interview-view.ts';
import type { Notice } from './notices.ts';
import type { Actor, Deps } from './ports.ts';
import { nothingAsked } from './take-answer.ts';

/** Somebody's questions once more, each with what is noted for it by now; a refusal where nothing is asked of them. */
export async function showQuestions(deps: Deps, actor: Actor): Promise<Notice> {
  const row = await deps.store.interviews.load(actor.person);
  if (!row) return nothingAsked(deps, actor);
  return {
    kind: 'questions',
    interview: row.id,
    revision: row.revision,
    head: headOf(row.period),
    name: actor.name,
    questions: standings(interviewOf(row)).map((one) => askedQuestion(one, row.last)),
  };
}

/** What somebody has answered so far in the period, and what is still open. */
export async function showOwnAnswers(deps: Deps, actor: Actor): Promise<Notice> {
  const row = await deps.store.interviews.load(actor.person);
  if (!row) return nothingAsked(deps, actor);
  const all = standings(interviewOf(row));
  return {
    kind: 'own-answers',
    head: headOf(row.period),
    answers: all.flatMap((one) =>
      one.answer ? [{ question: askedQuestion(one, row.last), value: one.answer.value }] : [],
    ),
    progress: partProgress(all),
  };
}
