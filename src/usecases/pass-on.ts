import { numbered } from './draft-posts.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import { nameOf } from './office-people.ts';
import type { Deps, Effects, Post } from './ports.ts';

/**
 * After a return the coordinator passes parts on: who owns the questions chosen gets the words, and the period takes answers again. Questions
 * that nobody was asked are named. Once the questions are open, more can be passed on.
 */
export async function passOn(
  deps: Deps,
  input: Request & { submission: string; questions: readonly string[]; words: string },
): Promise<Acted> {
  const { actor, inbox, to } = input;
  const submission = await deps.store.submissions.byId(input.submission);
  const period = submission ? await deps.store.periods.byId(submission.period.id) : null;
  if (submission?.state !== 'returned' || !period) return refused({ kind: 'stale-button' });
  const reopened = period.state === 'collecting';
  const may = await mayAct(deps, reopened ? 'edit-draft' : 'reopen-questions', actor, period);
  if (may.kind === 'refused') return may;
  const newest = await deps.store.submissions.newest(period.id);
  if (newest?.id !== submission.id) return refused({ kind: 'stale-button' });
  const interviews = await deps.store.interviews.ofPeriod(period.id);
  const words = input.words.trim();
  const owners = interviews
    .map(({ person, questions }) => ({
      person,
      chosen: questions.filter((id) => input.questions.includes(id)),
    }))
    .filter(({ chosen }) => chosen.length > 0);
  const owned = new Set(owners.flatMap(({ chosen }) => chosen));
  const posts = owners.map(
    ({ person, chosen }): Post => ({
      key: `inbox/${inbox}/passed/${person}`,
      to: { person },
      notice: {
        kind: 'return-passed',
        period: period.period,
        template: period.template.id,
        by: actor.name,
        words,
        questions: chosen.map((id) => numbered(id, interviews, person)),
      },
    }),
  );
  const effects: Effects = {
    inbox,
    audit: [
      {
        act: 'passed-on',
        by: actor.person,
        facts: { submission: submission.id, questions: input.questions.join(' ') },
        personal: words,
      },
    ],
    posts: [
      ...posts,
      {
        key: `inbox/${inbox}/passed-on`,
        to,
        notice: {
          kind: 'passed-on',
          period: period.period,
          to: owners.map(({ person }) => nameOf(deps.office, person)),
          unowned: input.questions.filter((id) => !owned.has(id)),
        },
      },
    ],
  };
  if (reopened || owners.length === 0) {
    const noted = await deps.store.note(period.id, effects);
    return { kind: 'done', posts: noted.posts };
  }
  const moved = await deps.store.periods.move({
    period: period.id,
    revision: period.revision,
    to: 'collecting',
    effects,
  });
  return moved.kind === 'conflict' ? refused({ kind: 'stale-button' }) : { kind: 'done', posts: moved.posts };
}
