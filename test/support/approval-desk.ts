import type { Answer } from '../../src/core/answer.ts';
import { officeDocuments } from '../../src/document/office-documents.ts';
import { openStore } from '../../src/store/open.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import { failDraft, makeDraft } from '../../src/usecases/make-draft.ts';
import type { Acted } from '../../src/usecases/may-act.ts';
import type { Notice } from '../../src/usecases/notices.ts';
import { openPeriod } from '../../src/usecases/open-period.ts';
import type { Actor, Deps, SavedPost } from '../../src/usecases/ports.ts';
import { requestDraft } from '../../src/usecases/request-draft.ts';
import { memory } from './memory.ts';
import { answerFiles, demoFile, office as demoOffice, template, typed } from './worlds.ts';

/*
 * The demo office from the first draft to the signed report, on a real database and with real files, without Slack: acts are done, and what
 * would be posted is looked at as facts.
 */

export type ApprovalDesk = Awaited<ReturnType<typeof openApprovalDesk>>;

/** Opens September 2023 of the demo office with all its answers but those of `without`. */
export async function openApprovalDesk(
  options: {
    without?: readonly string[];
    history?: boolean;
    office?: typeof demoOffice;
    drafter?: Deps['drafter'];
  } = {},
) {
  const office = options.office ?? demoOffice;
  let now = new Date('2023-09-14T08:00:00+07:00');
  const clock = { now: () => now };
  const opened = await openStore({
    workspace: { team: 'T1', name: 'Lam Giang' },
    clock,
    database: memory,
    office,
    log: () => {},
  });
  const asked: string[] = [];
  const { drafts } = opened.store;
  const deps: Deps = {
    clock,
    store: {
      ...opened.store,
      drafts: {
        ...drafts,
        async request(input) {
          const written = await drafts.request(input);
          asked.push(written.draft);
          return written;
        },
      },
    },
    office,
    templates: [template],
    documents: officeDocuments,
    drafter: options.drafter ?? { kind: 'rules' },
  };
  const { store } = deps;
  if (options.history !== false) await learnHistory(deps, [await demoFile()]);

  let count = 0;
  const inbox = async (): Promise<string> => {
    count += 1;
    const stored = await store.inbox.store({
      keys: [`event-${count}`],
      kind: 'event',
      conversation: 'D1',
      body: {},
    });
    if (stored.kind !== 'stored') throw new Error('duplicate');
    return stored.id;
  };
  const posted: SavedPost[] = [];
  /** Notes posts as sent; what comes back are the new ones, without the messages that were only stamped. */
  const sent = async (posts: readonly SavedPost[]) => {
    for (const post of posts) {
      count += 1;
      const place = post.place ?? { channel: 'D1', ts: `${1_700_000_000 + count}.000100` };
      await store.outbox.sent(post.id, place);
    }
    const fresh = posts.filter(({ place }) => place === null);
    posted.push(...fresh);
    return fresh;
  };
  const actor = (key: string): Actor => {
    const person = office.people.find((one) => one.key === key)!;
    return { person: key, name: person.name, unit: person.unit, roles: person.roles };
  };

  const desk = {
    deps,
    store,
    stop: opened.stop,
    posted,
    sent,
    actor,
    at(moment: string) {
      now = new Date(moment);
    },
    /** What an act is asked with: who, a delivery of its own, answered directly. */
    async request(person: string) {
      return { actor: actor(person), inbox: await inbox(), to: { person } };
    },
    period: async () => (await store.periods.byPeriod('2023-09'))!,
    /** What an act posted; throws where it was refused. */
    async done(acted: Acted | { kind: string }): Promise<SavedPost[]> {
      if (acted.kind !== 'done') throw new Error(JSON.stringify(acted));
      const { posts } = acted as Extract<Acted, { kind: 'done' }>;
      return sent(posts);
    },
    /** Answers as the file of the month has them, each in its owner's interview. */
    async answer(answers: readonly Answer[], by?: string) {
      const period = await desk.period();
      const posts: SavedPost[] = [];
      for (const interview of await store.interviews.ofPeriod(period.id)) {
        const own = answers.filter(({ question }) => interview.questions.includes(question));
        if (own.length === 0) continue;
        const written = await store.interviews.take({
          interview: interview.id,
          revision: interview.revision,
          state: interview.state,
          answers: own.map((answer) => ({
            ...answer,
            by: by ?? interview.person,
            at: now.toISOString(),
            place: { channel: `D-${interview.person}`, ts: '1694600000.000100' },
          })),
          effects: { audit: [], posts: [] },
        });
        if (written.kind === 'conflict') throw new Error('conflict');
        posts.push(...written.posts);
      }
      return posts;
    },
    /** Makes every draft that was asked for; what the last one posted. */
    async makeDrafts(): Promise<SavedPost[]> {
      let last: SavedPost[] = [];
      for (const id of asked.splice(0)) last = await sent(await makeDraft(deps, id));
      return last;
    },
    /** The ids of the drafts that were asked for, for who makes them in another order. */
    queued: () => asked.splice(0),
    async failDrafts(reference: string): Promise<SavedPost[]> {
      const all: SavedPost[] = [];
      for (const id of asked.splice(0)) all.push(...(await failDraft(deps, id, reference)));
      return all;
    },
    /** Asks for a draft and makes it. */
    async draft(person = 'nguyet', words = ''): Promise<SavedPost[]> {
      await desk.done(await requestDraft(deps, { ...(await desk.request(person)), words }));
      return desk.makeDrafts();
    },
    newest: async () => (await store.drafts.newest((await desk.period()).id))!,
    /** What stands now at every message of a surface. */
    async standing(posts: readonly SavedPost[], surface: string): Promise<Notice['kind'][]> {
      const kinds: Notice['kind'][] = [];
      for (const post of posts.filter((one) => one.surface === surface)) {
        kinds.push((await store.outbox.find(post.key))!.notice.kind);
      }
      return kinds;
    },
  };
  const asNow = { actor: actor('nguyet'), period: '2023-09', inbox: await inbox(), anyway: false };
  const opening = await openPeriod(deps, asNow);
  if (opening.kind !== 'opened') throw new Error(JSON.stringify(opening));
  const answers = typed(answerFiles['2023-09']!).answers;
  await desk.answer(answers.filter(({ question }) => !options.without?.includes(question)));
  return desk;
}

/** The notices of a kind among posts, in order. */
export const noticesOf = <K extends Notice['kind']>(
  posts: readonly { notice: Notice }[],
  kind: K,
): Extract<Notice, { kind: K }>[] =>
  posts.flatMap(({ notice }) => (notice.kind === kind ? [notice as Extract<Notice, { kind: K }>] : []));

/** To whom posts go: person keys, and "#key" of a channel. */
export const receivers = (posts: readonly Pick<SavedPost, 'to'>[]): string[] =>
  posts.map(({ to }) => ('person' in to ? to.person : 'office' in to ? `#${to.office}` : 'elsewhere'));
