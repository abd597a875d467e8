import type { InterviewPress } from '../../src/core/interviewing/interview-turn.ts';
import { openStore, type StoreOptions } from '../../src/store/open.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import type { Notice } from '../../src/usecases/notices.ts';
import { openPeriod } from '../../src/usecases/open-period.ts';
import type { Actor, Deps, Documents, SavedPost } from '../../src/usecases/ports.ts';
import { pressAnswer } from '../../src/usecases/press-answer.ts';
import { takeAnswer } from '../../src/usecases/take-answer.ts';
import { memory } from './memory.ts';
import { demoFile, office, template } from './worlds.ts';

/* The demo office on a real database without Slack: people say things, and what the bot would post is looked at as facts. */

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Opens the demo office at a moment of its month; `history` false: nothing is stored of earlier months. */
export async function openDesk(
  at = '2023-09-11T08:00:00+07:00',
  history = true,
  database: StoreOptions['database'] = memory,
) {
  let now = new Date(at);
  const clock = { now: () => now };
  const opened = await openStore({
    workspace: { team: 'T1', name: 'Lam Giang' },
    clock,
    database,
    office,
    log: () => {},
  });
  const deps: Deps = {
    clock,
    store: opened.store,
    office,
    templates: [template],
    documents: {} as Documents,
    drafter: { kind: 'rules' },
  };
  if (history) {
    const learned = await learnHistory(deps, [await demoFile()]);
    if (learned.kind !== 'learned') throw new Error(JSON.stringify(learned));
  }
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  /** A delivery stored in the inbox, as Slack's would be. */
  const inbox = async (): Promise<string> => {
    const stored = await deps.store.inbox.store({
      keys: [`event-${next()}`],
      kind: 'event',
      conversation: 'D1',
      body: {},
    });
    if (stored.kind !== 'stored') throw new Error('duplicate');
    return stored.id;
  };
  const sent = async (posts: readonly SavedPost[]) => {
    for (const post of posts) {
      await deps.store.outbox.sent(post.id, { channel: 'D1', ts: `${1_700_000_000 + next()}.000100` });
    }
    return posts;
  };
  const actor = (key: string): Actor => {
    const person = office.people.find((one) => one.key === key)!;
    return { person: key, name: person.name, unit: person.unit, roles: person.roles };
  };
  return {
    deps,
    store: deps.store,
    stop: opened.stop,
    actor,
    inbox,
    sent,
    at: (moment: string) => {
      now = new Date(moment);
    },
    place: () => ({ channel: 'D1', ts: `${1_700_000_000 + next()}.000100` }),
    async open(person = 'nguyet', period: string | null = '2023-09', anyway = false) {
      const outcome = await openPeriod(deps, {
        actor: actor(person),
        period,
        inbox: await inbox(),
        anyway,
      });
      if (outcome.kind === 'opened') await sent(outcome.posts);
      return outcome;
    },
    /** Says something; the notice that comes back, and everything posted with it. */
    async say(
      person: string,
      text: string,
      options: { place?: { channel: string; ts: string }; edited?: string } = {},
    ) {
      const place = options.place ?? { channel: 'D1', ts: `${1_700_000_000 + next()}.000100` };
      const outcome = await takeAnswer(deps, {
        actor: actor(person),
        text,
        inbox: await inbox(),
        place,
        channel: 'D1',
        edited: options.edited ?? null,
      });
      const posts = outcome.kind === 'taken' ? await sent(outcome.posts) : [];
      const notice: Notice = outcome.kind === 'taken' ? outcome.posts[0]!.notice : outcome.notice;
      return { notice, posts, place };
    },
    /** Presses a button of the message that a post became. */
    async press(person: string, post: SavedPost, press: InterviewPress, said = 'nút') {
      const found = await deps.store.outbox.find(post.key);
      const notice = found!.notice as Extract<Notice, { kind: 'turn' | 'questions' }>;
      return this.pressAt(person, found!.place, notice.interview, notice.revision, press, said);
    },
    async pressAt(
      person: string,
      place: { channel: string; ts: string } | null,
      interview: string,
      drawn: number,
      press: InterviewPress,
      said = 'nút',
    ) {
      const outcome = await pressAnswer(deps, {
        actor: actor(person),
        interview,
        drawn,
        press,
        said,
        inbox: await inbox(),
        place,
        channel: 'D1',
      });
      await sent(outcome.posts);
      return outcome;
    },
    /** The newest answers of the period as question → value. */
    async answers(period = '2023-09') {
      const row = await deps.store.periods.byPeriod(period);
      const answers = row ? await deps.store.periods.answers(row.id) : [];
      return Object.fromEntries(answers.map((one) => [one.question, one.value]));
    },
  };
}

/** The notice of a kind among posts; throws where there is none. */
export function noticeOf<K extends Notice['kind']>(
  posts: readonly { notice: Notice }[],
  kind: K,
): Extract<Notice, { kind: K }> {
  const found = posts.find((post) => post.notice.kind === kind);
  if (!found) throw new Error(`no notice ${kind} among ${posts.map((post) => post.notice.kind).join(', ')}`);
  return found.notice as Extract<Notice, { kind: K }>;
}
