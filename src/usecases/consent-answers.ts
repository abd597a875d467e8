import { standings } from '../core/interview.ts';
import { stateAfter } from '../core/workflow.ts';
import { askedQuestion, headOf, interviewOf } from './interview-view.ts';
import type { NotedLine } from './notices-interview.ts';
import { namesWith, peopleWith } from './office-people.ts';
import type { Actor, Deps, InterviewRow, NewAnswer, Place, Post, SavedPost, Stamp } from './ports.ts';
import { pressedPost, sayStale } from './press-answer.ts';
import { turnKey, turnNotice } from './take-turn.ts';
import { untilWritten } from './until-written.ts';
import { voidingOf } from './void-submission.ts';

/** The answer to "this voids what was submitted": written all the same, or withheld. */
export type ConsentInput = {
  actor: Actor;
  interview: string;
  /** The revision that the button was drawn from. */
  drawn: number;
  write: boolean;
  inbox: string;
  place: Place | null;
  channel: string;
};
export type ConsentOutcome = { kind: 'done' | 'stale'; posts: SavedPost[] };

/**
 * Writes or drops the answers that wait for consent. Writing them voids the pending or approved submission, moves the period back, re-stamps
 * the approvers' and clerk's messages and tells the coordinators; where nothing is submitted any more they are simply written.
 */
export async function consentAnswers(deps: Deps, input: ConsentInput): Promise<ConsentOutcome> {
  const pressed = await pressedPost(deps, input);
  return untilWritten(
    `a consent in interview ${input.interview}`,
    async (): Promise<ConsentOutcome | null> => {
      const row = await deps.store.interviews.loadById(input.interview);
      if (
        !row ||
        row.person !== input.actor.person ||
        row.state.held.length === 0 ||
        row.period.state === 'issued'
      )
        return { kind: 'stale', posts: await sayStale(deps, input, pressed) };
      const posts = await consent(deps, row, input, pressed);
      return posts && { kind: 'done', posts };
    },
  );
}

async function consent(
  deps: Deps,
  row: InterviewRow,
  input: ConsentInput,
  pressed: SavedPost | null,
): Promise<SavedPost[] | null> {
  const { held } = row.state;
  const state = { ...row.state, held: [] };
  const before = standings(interviewOf(row));
  const lines: NotedLine[] = held.flatMap(({ question, value }) => {
    const one = before.find((each) => each.question.id === question);
    return one ? [{ question: askedQuestion(one, row.last), value }] : [];
  });
  const decided: Stamp[] =
    pressed?.surface && pressed.notice.kind === 'voids-asked'
      ? [
          {
            surface: pressed.surface,
            notice: { ...pressed.notice, decided: input.write ? 'written' : 'withheld' },
          },
        ]
      : [];
  const at = deps.clock.now().toISOString();
  const answers: NewAnswer[] = input.write
    ? held.map(({ question, typed, value, place }) => ({
        question,
        typed,
        value,
        by: input.actor.person,
        at,
        place,
      }))
    : [];
  const to = input.write ? stateAfter('answer', row.period.state) : null;
  const voiding = to === null ? null : await voidingOf(deps, row.period, { by: input.actor, why: 'answer' });
  const submission = to === null ? null : await deps.store.submissions.newest(row.period.id);
  const fresh = new Set(answers.map((one) => one.question));
  const all = standings({
    ...interviewOf(row),
    state,
    answers: [...row.answers.filter((one) => !fresh.has(one.question)), ...answers],
  });
  const posts: Post[] = [
    {
      key: turnKey(row.id, row.revision + 1),
      to: { channel: input.channel },
      surface: turnKey(row.id, row.revision + 1),
      notice: turnNotice(
        row,
        row.revision + 1,
        {
          state,
          said: answers.map(({ question, value }) => ({
            kind: 'noted',
            question,
            value: value as Exclude<typeof value, { kind: 'unread' }>,
            correction: row.answers.some((one) => one.question === question),
          })),
        },
        all,
        namesWith(deps.office, ['coordinator']),
      ),
    },
  ];
  if (to !== null) {
    for (const person of peopleWith(deps.office, 'coordinator')) {
      if (person === input.actor.person) continue;
      posts.push({
        key: `voided/${input.inbox}/${person}`,
        to: { person },
        notice: {
          kind: 'voided-by-answer',
          head: headOf(row.period),
          was: row.period.state,
          by: input.actor.name,
          answers: lines,
        },
      });
    }
  }
  // Who approved, and the clerk, hear of it too; the coordinators have the answers themselves.
  const coordinators = peopleWith(deps.office, 'coordinator');
  posts.push(
    ...(voiding?.posts ?? []).filter(({ to }) => !('person' in to && coordinators.includes(to.person))),
  );
  const stamps: Stamp[] = [...decided, ...(voiding?.stamps ?? [])];
  const outcome = await deps.store.interviews.take({
    interview: row.id,
    revision: row.revision,
    state,
    answers,
    ...(to === null ? {} : { voids: { period: row.period.id, revision: row.period.revision, to } }),
    effects: {
      inbox: input.inbox,
      audit: [
        {
          act: input.write ? 'answer' : 'withhold-answer',
          by: input.actor.person,
          facts: {
            interview: row.id,
            revision: row.revision + 1,
            answered: answers.map((one) => one.question).join(' '),
            voids: submission?.id ?? null,
          },
          ...(input.write ? {} : { personal: held.map((one) => one.typed).join('\n') }),
        },
      ],
      posts,
      stamps,
    },
  });
  return outcome.kind === 'conflict' ? null : outcome.posts;
}
