import type { AnswerValue } from '../../src/core/answer.ts';
import type { Question } from '../../src/core/template.ts';
import { interviewIds } from '../../src/slack/ids.ts';
import type { Message } from '../../src/workspace/state.ts';
import { asked, type Draw, drawFrom, late, officeOf, reason, row, typedFor } from './random-office.ts';
import { openStoryDesk, type Place, type StoryDesk, places as stories } from './story-desk.ts';

/*
 * Random conversations: an invented office in which everybody answers the same kinds of questions, each in a way of their own, while Slack
 * delivers twice, late and in the wrong order and the bot is started anew in the middle. What was typed last for each question is known
 * beforehand, without the bot's readers.
 */

/** What came of a batch: how many conversations and messages, and every question whose newest answer is not what was typed last. */
export type Batch = {
  conversations: number;
  messages: number;
  differences: {
    person: string;
    question: string;
    typed: AnswerValue;
    stored: unknown;
    /** Everything said in the conversation, as it stands in the end. */
    said: string[];
  }[];
};

/** On a busy machine Slack's three seconds may pass before the bot says that it has a press; people then press again. */
async function pressAgain<T>(press: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await press();
    } catch (error) {
      if (tries === 5 || !String(error).includes('operation_timeout')) throw error;
    }
  }
}

/** Presses wait while the bot is away: Slack's client would only tell people to press again. */
type Gate = { pass<T>(work: () => Promise<T>): Promise<T>; close<T>(work: () => Promise<T>): Promise<T> };

function createGate(): Gate {
  let closed: Promise<unknown> | null = null;
  const inside = new Set<Promise<unknown>>();
  return {
    async pass(work) {
      while (closed) await closed;
      const done = work();
      inside.add(done);
      try {
        return await done;
      } finally {
        inside.delete(done);
      }
    },
    async close(work) {
      let open = () => {};
      closed = new Promise<void>((resolve) => {
        open = resolve;
      });
      await Promise.allSettled(inside);
      try {
        return await work();
      } finally {
        closed = null;
        open();
      }
    },
  };
}

/** Counts what was answered in a batch, so that restarts fall in the middle of it. */
function createMeter() {
  let reached = 0;
  const waiting: { at: number; go: () => void }[] = [];
  return {
    count() {
      reached += 1;
      for (const { at, go } of waiting) if (reached >= at) go();
    },
    reaches: (at: number) => new Promise<void>((go) => void waiting.push({ at, go })),
  };
}

/** About how often somebody writes and is answered. */
const usualMessages = 7;

/** One person's month; resolves with what was typed last for each question, and with how many messages. */
async function converse(
  desk: StoryDesk,
  one: { person: string; questions: readonly Question[]; draw: Draw; gate: Gate; heard: () => void },
) {
  const { person, questions, draw, gate } = one;
  const last = new Map<string, AnswerValue>();
  let messages = 0;
  /** Does something and waits for so many more of the bot's messages. */
  const answered = async (act: () => Promise<unknown>, replies = 1): Promise<Message> => {
    const known = desk.saidTo(person).length;
    await act();
    messages += 1;
    await desk.heardAtLeast(person, known + replies);
    one.heard();
    return desk.saidTo(person).at(-1)!;
  };
  const say = (text: string) => answered(() => desk.say(person, text));
  const numbered = (
    picked: readonly number[],
    lead = '',
  ): { text: string; typed: [string, AnswerValue][] } => {
    const parts = picked.map((index) => ({ index, ...typedFor(questions[index]!, draw) }));
    return {
      text: parts.map(({ index, text }) => `${lead}${index + 1}: ${text}`).join('\n'),
      typed: parts.map(({ index, value }) => [questions[index]!.id, value]),
    };
  };
  const remember = (typed: readonly (readonly [string, AnswerValue])[]) => {
    for (const [question, value] of typed) last.set(question, value);
  };
  const isLate = () => {
    const value = last.get(questions[late]!.id);
    return value?.kind === 'number' && value.value !== '0';
  };
  const open = () =>
    questions.flatMap(({ id }, index) => (last.has(id) || (index === reason && !isLate()) ? [] : [index]));
  const isNone = ({ kind }: AnswerValue) => kind === 'none';

  if (draw.chance(0.3)) {
    const values = row.map((index) => {
      let typed = typedFor(questions[index]!, draw);
      while (isNone(typed.value)) typed = typedFor(questions[index]!, draw);
      return [questions[index]!.id, typed] as const;
    });
    await say(values.map(([, { text }]) => text).join(draw.pick([', ', '; ', '\n'])));
    remember(values.map(([id, { value }]) => [id, value]));
  } else if (draw.chance(0.4)) {
    await oneByOne();
  }
  while (open().length > 0) {
    const left = open();
    const picked = left.slice(0, draw.whole(1, 5)).filter((_, index) => index === 0 || draw.chance(0.8));
    const first = numbered(picked);
    const course = draw.whole(1, 10);
    if (course <= 2) {
      // Two messages in haste; the second corrects something of the first.
      const second = numbered([draw.pick(picked)], draw.pick(['', 'sửa câu ']));
      await answered(async () => {
        await desk.say(person, first.text);
        await desk.say(person, second.text);
        messages += 1;
      }, 2);
      remember([...first.typed, ...second.typed]);
      continue;
    }
    const ts = { now: '' };
    await answered(async () => {
      ts.now = await desk.say(person, first.text);
    });
    remember(first.typed);
    if (course === 3) {
      const changed = numbered(picked);
      await answered(() => desk.edit(person, ts.now, changed.text));
      remember(changed.typed);
    } else if (course === 4) await say(draw.pick(['số liệu tháng trước', 'ai chưa nộp']));
    else if (course === 5) {
      const again = numbered([
        draw.pick(questions.flatMap(({ id }, index) => (last.has(id) ? [index] : []))),
      ]);
      await say(`sửa câu ${again.text}`);
      remember(again.typed);
    }
  }
  if (draw.chance(0.3)) await editInHaste();
  return { last, messages };

  /** A few questions one at a time, as the bot shows them. */
  async function oneByOne(): Promise<void> {
    const press = (message: Message, action: string) =>
      answered(() => gate.pass(() => pressAgain(() => desk.pressAction(person, message, action))));
    let shown = await press(desk.saidTo(person)[0]!, interviewIds.oneByOne);
    for (let turns = draw.whole(2, 6); turns > 0; turns -= 1) {
      const number = [...shown.text.matchAll(/Câu (\d+)[:.]/gu)].at(-1)?.[1];
      const question = number === undefined ? undefined : questions[Number(number) - 1];
      if (!question) return;
      if (draw.chance(0.15)) shown = await press(shown, interviewIds.skip);
      else if (draw.chance(0.2)) {
        shown = await press(shown, interviewIds.none);
        last.set(question.id, { kind: 'none' });
      } else {
        const typed = typedFor(question, draw);
        shown = await say(typed.text);
        last.set(question.id, typed.value);
      }
    }
  }

  /** The message is changed before it was answered, so that the change may overtake it. */
  async function editInHaste(): Promise<void> {
    const picked = [draw.whole(0, reason - 1)];
    const first = numbered(picked);
    const second = numbered(picked);
    await answered(async () => {
      await desk.edit(person, await desk.say(person, first.text), second.text);
      messages += 1;
    });
    remember(second.typed);
  }
}

/** So many conversations at once in one office, with faults and so many restarts. */
export async function runBatch(options: {
  place: Place;
  people: number;
  seed: number;
  restarts: number;
}): Promise<Batch> {
  const { place, people, seed, restarts } = options;
  const made = place.make();
  const own = officeOf(people);
  const desk = await openStoryDesk({
    database: made.database,
    office: own.office,
    template: own.template,
    history: false,
    at: '2023-09-14T08:00:00+07:00',
    workspace: { rememberCalls: 0 },
  });
  const gate = createGate();
  try {
    await desk.command('nguyet', 'mở 9/2023');
    await Promise.all(own.keys.map((person) => desk.heardAtLeast(person, 1)));
    desk.workspace.faults.random({ seed, duplicate: 0.3, hold: 0.2, 'lose-ack': 0.05 });
    const meter = createMeter();
    const all = Promise.all(
      own.keys.map(async (person, index) => {
        const draw = drawFrom(seed * 100_003 + index);
        const questions = own.template.questions.slice(index * asked.length, (index + 1) * asked.length);
        return { person, ...(await converse(desk, { person, questions, draw, gate, heard: meter.count })) };
      }),
    );
    const over = all.then(
      () => 'over',
      () => 'over',
    );
    for (let restart = 1; restart <= restarts; restart += 1) {
      const due = meter.reaches(Math.floor((people * usualMessages * restart) / (restarts + 1)));
      if ((await Promise.race([due, over])) === 'over') break;
      await gate.close(async () => {
        await desk.halt();
        await desk.resume();
      });
      desk.workspace.retryNow();
    }
    const told = await all;
    desk.workspace.faults.clear();
    desk.workspace.retryNow();
    await desk.workspace.quiet();
    // What is still in hand is finished by stopping; what was left undone is done by the next start.
    await desk.halt();
    await desk.resume();
    await desk.bot.sweep();
    const stored = new Map((await desk.answers()).map((answer) => [answer.question, answer.value]));
    await desk.halt();
    return {
      conversations: people,
      messages: told.reduce((sum, { messages }) => sum + messages, 0),
      differences: told.flatMap(({ person, last }) =>
        [...last].flatMap(([question, typed]) => {
          const found = stored.get(question);
          return sameValue(typed, found)
            ? []
            : [{ person, question, typed, stored: found, said: conversationOf(desk, person) }];
        }),
      ),
    };
  } finally {
    await desk.workspace.stop();
    await made.remove();
  }
}

const conversationOf = (desk: StoryDesk, person: string): string[] =>
  desk.workspace
    .messages(desk.dm(person))
    .map(
      ({ ts, botId, edited, text }) => `${ts} ${botId ? 'bot' : person}${edited ? ' (edited)' : ''}: ${text}`,
    );

/** Whether two values are the same, whatever the order of their keys. */
const sameValue = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The offices that so many conversations are held in, fifty people each: the first on the embedded database, the others where it goes faster. */
export function batchesOf(count: number, seed: number): Parameters<typeof runBatch>[0][] {
  const offices = Math.ceil(count / perOffice);
  return Array.from({ length: offices }, (_, index) => ({
    place: index === 0 || stories.postgres.skipped ? stories.pglite : stories.postgres,
    people: Math.min(perOffice, count - index * perOffice),
    seed: seed + index,
    restarts: 1 + (index % 2),
  }));
}
const perOffice = 50;
