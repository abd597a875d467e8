import { numbered, ownSentences, subjectOf } from './draft-posts.ts';
import { surfaceOf } from './make-draft.ts';
import { type Acted, type Request, refused } from './may-act.ts';
import type { NumberedQuestion } from './notices-draft.ts';
import { nameOf, peopleWith } from './office-people.ts';
import type { Deps, Post } from './ports.ts';

/** A contributor's own sentences of a draft, while the answers they were made from still stand; null when they changed or are not theirs. */
export async function sentencesOf(deps: Deps, draftId: string, person: string) {
  const row = await deps.store.drafts.byId(draftId);
  if (!row?.result) return null;
  const [period, interviews, answers] = await Promise.all([
    deps.store.periods.byId(row.period),
    deps.store.interviews.ofPeriod(row.period),
    deps.store.periods.answers(row.period),
  ]);
  if (!period) return null;
  const subject = subjectOf(deps.office, period, row, row.result, interviews);
  const own = ownSentences(subject, person);
  if (!own) return null;
  const asked = new Set(own.notice.sentences.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const moved = answers.some(
    ({ question, revision }) => asked.has(question) && row.result!.answers[question] !== revision,
  );
  return moved ? null : { period, notice: own.notice, set: own.set, interviews };
}

/** "Đúng": the sentences made from a person's answers say what the person meant. Noted once; the message loses its buttons. */
export async function confirmSentences(deps: Deps, input: Request & { draft: string }): Promise<Acted> {
  const own = await sentencesOf(deps, input.draft, input.actor.person);
  if (!own) return refused({ kind: 'stale-button' });
  const { posts } = await deps.store.note(own.period.id, {
    inbox: input.inbox,
    audit: [
      { act: 'sentences-confirmed', by: input.actor.person, facts: { draft: input.draft, set: own.set } },
    ],
    posts: [],
    stamps: [
      {
        surface: surfaceOf(input.draft, input.actor.person),
        notice: { ...own.notice, confirmed: true },
      },
    ],
  });
  return { kind: 'done', posts };
}

/**
 * "Sửa": a contributor wants a sentence worded otherwise. The coordinators get the words; the contributor is told which of their questions to
 * answer again where it is the figure that is wrong. `sentence` is the id of one of their sentences.
 */
export async function askForWording(
  deps: Deps,
  input: Request & { draft: string; sentence: string; words: string },
): Promise<Acted> {
  const own = await sentencesOf(deps, input.draft, input.actor.person);
  const sentence = own?.notice.sentences.find(({ id }) => id === input.sentence);
  if (!own || !sentence) return refused({ kind: 'stale-button' });
  const { person, name } = input.actor;
  const coordinators = peopleWith(deps.office, 'coordinator').filter((one) => one !== person);
  const questions: NumberedQuestion[] = sentence.questions.map(({ id }) =>
    numbered(id, own.interviews, person),
  );
  const posts = coordinators.map(
    (coordinator): Post => ({
      key: `inbox/${input.inbox}/wording/${coordinator}`,
      to: { person: coordinator },
      notice: {
        kind: 'wording-request',
        period: own.period.period,
        draft: input.draft,
        revision: own.notice.revision,
        by: name,
        section: sentence.section,
        sentence: sentence.text,
        sentenceId: sentence.id,
        words: input.words.trim(),
        questions,
      },
    }),
  );
  const written = await deps.store.note(own.period.id, {
    inbox: input.inbox,
    audit: [{ act: 'wording-asked', by: person, facts: { draft: input.draft }, personal: input.words }],
    posts: [
      ...posts,
      {
        key: `inbox/${input.inbox}/wording-sent`,
        to: input.to,
        notice: {
          kind: 'wording-sent',
          to: coordinators.map((one) => nameOf(deps.office, one)),
          questions,
        },
      },
    ],
  });
  return { kind: 'done', posts: written.posts };
}
