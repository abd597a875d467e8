import { numbered } from './draft-posts.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import { nameOf } from './office-people.ts';
import type { Actor, Deps, Effects, Post } from './ports.ts';
import { untilWritten } from './until-written.ts';

/**
 * After a return the coordinator passes parts on: who owns the questions chosen gets the words and owes them again, and the period takes
 * answers again. Questions that nobody was asked are named. Once the questions are open, more can be passed on.
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
  for (const { person, chosen } of owners) await reopen(deps, input, period.id, person, chosen);
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

/** The questions count as owed again in their owner's interview until they are answered anew or said to stay as they are. */
async function reopen(
  { store }: Deps,
  { actor, submission }: { actor: Actor; submission: string },
  period: string,
  person: string,
  chosen: readonly string[],
): Promise<void> {
  await untilWritten(`questions sent back to ${person}`, async () => {
    const row = (await store.interviews.ofPeriod(period)).find((one) => one.person === person);
    if (!row) return true;
    const { reopened = [], settled = [], ...state } = row.state;
    const outcome = await store.interviews.take({
      interview: row.id,
      revision: row.revision,
      state: {
        ...state,
        settled: settled.filter((id) => !chosen.includes(id)),
        reopened: [...new Set([...reopened, ...chosen])],
      },
      answers: [],
      effects: {
        audit: [
          {
            act: 'questions-reopened',
            by: actor.person,
            facts: { submission, interview: row.id, questions: chosen.join(' ') },
          },
        ],
        posts: [],
      },
    });
    return outcome.kind === 'written' ? true : null;
  });
}
