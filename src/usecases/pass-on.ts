import type { InterviewState } from '../core/interview.ts';
import { numbered } from './draft-posts.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import { nameOf } from './office-people.ts';
import type { Deps, Effects, InterviewRow, PeriodRow, Post } from './ports.ts';
import { untilWritten } from './until-written.ts';

/**
 * After a return the coordinator passes parts on: who owns the questions chosen gets the words and owes them again, and the period takes
 * answers again. Questions that nobody was asked are named. Once the questions are open, more can be passed on.
 */
export async function passOn(
  deps: Deps,
  input: Request & { submission: string; questions: readonly string[]; words: string },
): Promise<Acted> {
  const { actor } = input;
  const submission = await deps.store.submissions.byId(input.submission);
  const period = submission ? await deps.store.periods.byId(submission.period.id) : null;
  if (submission?.state !== 'returned' || !period) return refused({ kind: 'stale-button' });
  const reopened = period.state === 'collecting';
  const may = await mayAct(deps, reopened ? 'edit-draft' : 'reopen-questions', actor, period);
  if (may.kind === 'refused') return may;
  const newest = await deps.store.submissions.newest(period.id);
  if (newest?.id !== submission.id) return refused({ kind: 'stale-button' });
  return untilWritten(`what was returned with submission ${submission.id}`, async () => {
    const now = await deps.store.periods.byId(period.id);
    if (now?.revision !== period.revision) return refused({ kind: 'stale-button' });
    const interviews = await deps.store.interviews.ofPeriod(period.id);
    const owners = interviews
      .map((row) => ({ row, chosen: row.questions.filter((id) => input.questions.includes(id)) }))
      .filter(({ chosen }) => chosen.length > 0);
    const written = await deps.store.periods.reopen({
      period: period.id,
      revision: period.revision,
      ...(reopened || owners.length === 0 ? {} : { to: 'collecting' as const }),
      interviews: owners.map(({ row, chosen }) => ({
        interview: row.id,
        revision: row.revision,
        state: owedAgain(row.state, chosen),
      })),
      effects: passedEffects(deps, input, period, interviews, owners),
    });
    return written.kind === 'conflict' ? null : ({ kind: 'done', posts: written.posts } as const);
  });
}

type Owner = { row: InterviewRow; chosen: string[] };

/** Questions count as owed again until they are answered anew or said to stay as they are. */
function owedAgain(
  { reopened = [], settled = [], ...state }: InterviewState,
  chosen: readonly string[],
): InterviewState {
  return {
    ...state,
    settled: settled.filter((id) => !chosen.includes(id)),
    reopened: [...new Set([...reopened, ...chosen])],
  };
}

/** The words to each owner, what was done to the one who did it, and both in the log. */
function passedEffects(
  { office }: Pick<Deps, 'office'>,
  input: Request & { submission: string; questions: readonly string[]; words: string },
  period: PeriodRow,
  interviews: readonly InterviewRow[],
  owners: readonly Owner[],
): Effects {
  const { actor, inbox, to, submission } = input;
  const words = input.words.trim();
  const owned = new Set(owners.flatMap(({ chosen }) => chosen));
  return {
    inbox,
    audit: [
      {
        act: 'passed-on',
        by: actor.person,
        facts: { submission, questions: input.questions.join(' ') },
        personal: words,
      },
      ...owners.map(({ row, chosen }) => ({
        act: 'questions-reopened',
        by: actor.person,
        facts: { submission, interview: row.id, questions: chosen.join(' ') },
      })),
    ],
    posts: [
      ...owners.map(
        ({ row: { person }, chosen }): Post => ({
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
      ),
      {
        key: `inbox/${inbox}/passed-on`,
        to,
        notice: {
          kind: 'passed-on',
          period: period.period,
          to: owners.map(({ row }) => nameOf(office, row.person)),
          unowned: input.questions.filter((id) => !owned.has(id)),
        },
      },
    ],
  };
}
