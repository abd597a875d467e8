import { type Bot, startBot } from '../../src/bot.ts';
import type { Answer } from '../../src/core/answer.ts';
import { demoOf } from '../../src/local.ts';
import { listeners } from '../../src/slack/listeners.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import type { FormValues } from '../../src/workspace/protocol.ts';
import type { Message } from '../../src/workspace/state.ts';
import { startWorkspace } from '../../src/workspace/workspace.ts';
import { memory } from './memory.ts';
import { demoFile, office, template } from './worlds.ts';

/* The demo office in the real bot on the local Slack, for tests of what is typed and pressed; people are named by their keys. */

export type ChatDesk = Awaited<ReturnType<typeof openChatDesk>>;

/** Where many tests run at once, an answer may take its time. */
const patient = { timeout: 20_000 };
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const handleOf = (person: string) => office.people.find(({ key }) => key === person)!.slack!.handle!;

type Button = { action_id: string; text: { text: string } };

/** Text and blocks of a message as one string. */
export const everything = (message: Message): string =>
  `${message.text} ${JSON.stringify(message.blocks ?? [])}`;

/** The labels of a message's buttons. */
export const labelsOf = (message: Message): string[] => buttonsOf(message).map(({ text }) => text.text);

const buttonsOf = (message: Message): Button[] =>
  (message.blocks ?? []).flatMap((block) =>
    block.type === 'actions' ? (block.elements as unknown as Button[]) : [],
  );

/** Starts workspace and bot on 14/9/2023 with the demo office's history. */
export async function openChatDesk() {
  let now = new Date('2023-09-14T08:00:00+07:00');
  const workspace = await startWorkspace({
    ...demoOf(office),
    team: { id: 'TLAMGIANG', name: 'Lam Giang' },
  });
  const bot: Bot = await startBot({
    slack: {
      botToken: workspace.botToken,
      apiUrl: workspace.slackApiUrl,
      mode: { kind: 'socket', appToken: workspace.appToken },
    },
    database: memory,
    clock: { now: () => now },
    office,
    templates: [template],
    drafter: { kind: 'rules' },
    listeners,
    log: quiet,
    sweepEvery: 0,
    connections: 1,
  });
  await learnHistory(bot.deps, [await demoFile()]);
  const { store, clock } = bot.deps;
  const dm = (person: string) => workspace.dm(handleOf(person));

  return {
    workspace,
    deps: bot.deps,
    deliver: bot.slack.poster.deliver,
    store,
    at(moment: string) {
      now = new Date(moment);
    },
    async stop() {
      await bot.stop();
      await workspace.stop();
    },
    say: (person: string, text: string) =>
      workspace.act(handleOf(person), { do: 'say', channel: dm(person), text }),
    command: (person: string, text: string) =>
      workspace.act(handleOf(person), { do: 'command', channel: dm(person), command: '/baocao', text }),
    /** Where a person's conversation stands: what comes later has a greater mark. */
    mark: (person: string): string => workspace.messages(dm(person)).at(-1)?.ts ?? '0',
    /** The first message of the bot to a person with these words after `since`, there already or the next to come. */
    heard: (person: string, words: RegExp, since = '0'): Promise<Message> =>
      workspace.nextMessage(
        (message) =>
          message.channel === dm(person) &&
          message.botId !== undefined &&
          message.ts > since &&
          words.test(everything(message)),
        patient,
      ),
    /** What a message looks like now. */
    standing: (message: Message): Message =>
      workspace.messages(message.channel).find(({ ts }) => ts === message.ts)!,
    /** Presses the first button with this label. */
    press(person: string, message: Message, label: string) {
      const found = buttonsOf(message).find(({ text }) => text.text === label);
      if (!found) throw new Error(`no button "${label}" in ${everything(message)}`);
      return workspace.act(handleOf(person), {
        do: 'press',
        surface: { kind: 'message', channel: message.channel, ts: message.ts },
        action: found.action_id,
      });
    },
    /** Sends the open form off: values by block. */
    async fill(person: string, values: Record<string, string | string[]>) {
      const { id } = await workspace.nextView(handleOf(person));
      const given: FormValues = Object.fromEntries(
        Object.entries(values).map(([block, value]) => [block, { [block]: value }]),
      );
      return workspace.act(handleOf(person), { do: 'submit', view: id, values: given });
    },
    form: async (person: string) => (await workspace.nextView(handleOf(person))).view,
    state: async () => (await store.periods.byPeriod('2023-09'))!.state,
    /** Writes answers as their owners would have given them. */
    async answer(answers: readonly Answer[]) {
      const period = (await store.periods.current())!;
      for (const interview of await store.interviews.ofPeriod(period.id)) {
        const own = answers.filter(({ question }) => interview.questions.includes(question));
        if (own.length === 0) continue;
        const { id, revision, state, person } = interview;
        const at = clock.now().toISOString();
        const written = await store.interviews.take({
          ...{ interview: id, revision, state },
          answers: own.map((answer) => ({ ...answer, by: person, at, place: null })),
          effects: { audit: [], posts: [] },
        });
        if (written.kind !== 'written') throw new Error('conflict');
      }
    },
  };
}
