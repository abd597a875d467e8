import { interviewIds } from '../../src/slack/ids.ts';
import type { ActionResult, FormValues } from '../../src/workspace/protocol.ts';
import type { Message } from '../../src/workspace/state.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { office as demoOffice } from './worlds.ts';

/* What people of an office do and see in a local Slack, wherever its bot runs; people are named by their keys in organisation.yml. */

export type People = ReturnType<typeof peopleIn>;

/** Text and blocks of a message as one string. */
export const everything = (message: Message): string =>
  `${message.text} ${JSON.stringify(message.blocks ?? [])}`;

type Button = { action_id: string; text: { text: string } };

/** How long something may take to be seen, in milliseconds: only a broken bot needs that long. */
const patience = 60_000;

const buttonsOf = (message: Message): Button[] =>
  message.blocks.flatMap((block) =>
    block.type === 'actions' ? (block.elements as unknown as Button[]) : [],
  );

/** The people of an office in a workspace whose handles are those of the office. */
export function peopleIn(workspace: Workspace, office: typeof demoOffice = demoOffice) {
  const handles = new Map(office.people.map(({ key, slack }) => [key, slack?.handle ?? key]));
  const handle = (person: string) => handles.get(person) ?? person;
  const dm = (person: string) => workspace.dm(handle(person));
  const act = workspace.act;
  const mark = (channel: string): string => workspace.messages(channel).at(-1)?.ts ?? '0';
  const byBot = (message: Message) => message.botId !== undefined;
  const done = (result: ActionResult) => {
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    return result;
  };

  const say = async (person: string, text: string): Promise<string> =>
    done(await act(handle(person), { do: 'say', channel: dm(person), text })).ts!;
  const command = async (person: string, text: string) =>
    done(await act(handle(person), { do: 'command', channel: dm(person), command: '/baocao', text }));
  /** The newest message of the bot in a conversation with these words after `after`, there already or the next to come. */
  const heardIn = (channel: string, words: RegExp, after = '0'): Promise<Message> =>
    workspace.nextMessage((message) => byBot(message) && words.test(everything(message)), {
      channel,
      after,
      timeout: patience,
    });
  const press = (person: string, message: Message, label: string): Promise<ActionResult> => {
    const found = buttonsOf(message).find(({ text }) => text.text === label);
    if (!found) throw new Error(`no button "${label}" in ${everything(message)}`);
    const { channel, ts } = message;
    return act(handle(person), {
      do: 'press',
      surface: { kind: 'message', channel, ts },
      action: found.action_id,
    });
  };

  return {
    handle,
    dm,
    say,
    command,
    press,
    edit: async (person: string, ts: string, text: string) =>
      done(await act(handle(person), { do: 'edit', channel: dm(person), ts, text })),
    remove: async (person: string, ts: string) =>
      done(await act(handle(person), { do: 'delete', channel: dm(person), ts })),
    /** Where a person's conversation stands: what comes later has a greater mark. */
    mark: (person: string) => mark(dm(person)),
    heard: (person: string, words: RegExp, after?: string) => heardIn(dm(person), words, after),
    heardIn,
    /** Says something and gives the bot's next message in the conversation. */
    async ask(person: string, text: string, words = /./u): Promise<Message> {
      const after = await say(person, text);
      return heardIn(dm(person), words, after);
    },
    /** Answers, and says Đúng to whatever the bot proposes: people mean what they typed. */
    async answer(person: string, text: string): Promise<Message> {
      let after = await say(person, text);
      for (;;) {
        const reply = await heardIn(dm(person), /./u, after);
        const yes = buttonsOf(reply).find(({ action_id }) => action_id === interviewIds.yes);
        if (!yes) return reply;
        after = reply.ts;
        done(await press(person, reply, yes.text.text));
      }
    },
    /** Sends the open form off: values by block. */
    async fill(person: string, values: Record<string, string | string[]>): Promise<ActionResult> {
      const { id } = await workspace.nextView(handle(person), () => true, { timeout: patience });
      const given: FormValues = Object.fromEntries(
        Object.entries(values).map(([block, value]) => [block, { [block]: value }]),
      );
      return act(handle(person), { do: 'submit', view: id, values: given });
    },
    /** What a message looks like now. */
    standing: ({ channel, ts }: Message): Message =>
      workspace.messages(channel).find((message) => message.ts === ts)!,
    /** What the bot said to a person, oldest first. */
    saidTo: (person: string): Message[] => workspace.messages(dm(person)).filter(byBot),
    /** Waits until the bot has said so many messages to a person. */
    async heardAtLeast(person: string, count: number): Promise<void> {
      const channel = dm(person);
      const said = () => workspace.messages(channel).filter(byBot).length;
      if (said() >= count) return;
      await workspace.next((seen) => seen.kind === 'message' && byBot(seen.message) && said() >= count, {
        channel,
        timeout: patience,
      });
    },
    /** Presses what has this action id. */
    pressAction: async (person: string, { channel, ts }: Message, action: string) =>
      done(await act(handle(person), { do: 'press', surface: { kind: 'message', channel, ts }, action })),
    buttons: (message: Message): string[] => buttonsOf(message).map(({ text }) => text.text),
  };
}
