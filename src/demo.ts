#!/usr/bin/env node
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from './config.ts';
import { type Local, startLocal } from './local.ts';
import { readOrganisation, readRegister, readTemplates } from './prompts.ts';
import { approvalForms, approvalIds, interviewIds } from './slack/ids.ts';
import { listeners } from './slack/listeners.ts';
import { withoutTokens } from './slack/log.ts';

/*
 * `npm run demo`: the demo office's September by itself. The people of the fixture answer as they type, the coordinator drafts and submits,
 * the director's deputy approves, the clerk gives the number; the same bot, database and workspace as `npm start`, in a folder of its own.
 */

const root = resolve(import.meta.dirname, '..');
const out = resolve('out');
const data = join(out, 'demo');

type HumanAction = Parameters<Local['workspace']['act']>[1];
type Message = ReturnType<Local['workspace']['messages']>[number];
type Says = { period: string; says: { by: string; say: string }[] };

const settings = readConfig({
  PROMPTS_DIR: join(root, 'prompts'),
  DATA_DIR: data,
  WORKSPACE_PORT: '0',
  LOG_LEVEL: 'error',
});
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const { config } = settings;
const month = parse(readFileSync(join(root, 'fixtures/2023-09/tro-chuyen.yml'), 'utf8')) as Says;
const office = readOrganisation(join(config.promptsDir, 'organisation.yml'));
const complain = (text: string) => process.stderr.write(`${withoutTokens(text)}\n`);

rmSync(data, { recursive: true, force: true });
mkdirSync(data, { recursive: true, mode: 0o700 });
const local = await startLocal({
  ...{ config, office, templates: readTemplates(config.promptsDir), drafter: { kind: 'rules' }, listeners },
  register: readRegister(config.promptsDir),
  log: { debug() {}, info() {}, warn: complain, error: complain },
});
try {
  await play(local);
} finally {
  await local.stop();
}

async function play({ workspace, bot, nextDay }: Local): Promise<void> {
  const person = (key: string) => office.people.find((one) => one.key === key)!;
  const handle = (key: string) => person(key).slack?.handle ?? key;
  const dm = (key: string) => workspace.dm(handle(key));
  const tell = (who: string, text: string) =>
    process.stdout.write(
      `${who}: ${unescaped(text)
        .trim()
        .replace(/\s*\n\s*/gu, '\n    ')}\n`,
    );
  const act = async (key: string, action: HumanAction) => {
    const result = await workspace.act(handle(key), action);
    if (result.kind !== 'done') throw new Error(`${person(key).name}: ${JSON.stringify(result)}`);
  };
  /** The bot's next message to somebody, after what stands in the conversation now. */
  const awaitReply = (key: string, matches: (message: Message) => boolean = () => true) => {
    const channel = dm(key);
    const after = workspace.messages(channel).at(-1)?.ts ?? '0';
    const fromBot = (message: Message) => message.user === workspace.botUserId && matches(message);
    return workspace.nextMessage(fromBot, { channel, after, timeout: 60_000 });
  };
  const say = async (key: string, text: string, matches?: (message: Message) => boolean) => {
    tell(person(key).name, text);
    const reply = awaitReply(key, matches);
    await act(key, { do: 'say', channel: dm(key), text });
    const said = await reply;
    tell('  Thư Ký', said.text);
    return said;
  };
  const press = (key: string, { channel, ts }: Message, action: string) =>
    act(key, { do: 'press', surface: { kind: 'message', channel, ts }, action });
  const has = (id: string) => (message: Message) => JSON.stringify(message.blocks).includes(`"${id}"`);
  const days = async (count: number) => {
    for (let day = 0; day < count; day += 1) await nextDay();
  };

  /** Slack's three entities, as people see them. */
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

  const [coordinator] = office.people.filter((one) => one.roles.includes('coordinator'));
  const [clerk] = office.people.filter((one) => one.roles.includes('clerk'));
  const signer = (office.signers.find((one) => one.default) ?? office.signers[0]!).person;
  const asked = [...new Set(month.says.map(({ by }) => by))].map((key) =>
    awaitReply(key, has(interviewIds.oneByOne)),
  );
  // The welcome comes by itself; what follows is counted from there.
  await workspace.nextMessage(({ user }) => user === workspace.botUserId, {
    channel: dm(coordinator!.key),
    timeout: 60_000,
  });
  const [year, number] = month.period.split('-').map(Number);
  await say(coordinator!.key, `mở ${number}/${year}`);
  await Promise.all(asked);

  await days(3);
  for (const { by, say: text } of month.says) {
    let reply = await say(by, text);
    // Where something is doubtful the bot asks; the fixture's people mean what the bot proposes.
    while (has(interviewIds.yes)(reply)) {
      tell(person(by).name, '(bấm Đúng)');
      const next = awaitReply(by);
      await press(by, reply, interviewIds.yes);
      reply = await next;
      tell('  Thư Ký', reply.text);
    }
  }

  const digest = await say(coordinator!.key, 'soạn dự thảo', has(approvalIds.submit));
  await press(coordinator!.key, digest, approvalIds.submit);
  const form = await workspace.nextView(
    handle(coordinator!.key),
    (view) => view.callback_id === approvalForms.submit,
  );
  const submitted = awaitReply(signer, has(approvalIds.approve));
  tell(person(coordinator!.key).name, `(trình ${person(signer).name})`);
  await act(coordinator!.key, { do: 'submit', view: form.id, values: { signer: { signer } } });
  const decision = await submitted;
  tell('  Thư Ký', decision.text);
  tell(person(signer).name, '(bấm Duyệt)');
  const approved = awaitReply(clerk!.key, has(approvalIds.issue));
  await press(signer, decision, approvalIds.approve);
  tell('  Thư Ký', (await approved).text);

  await days(4);
  await say(clerk!.key, 'số 231 ngày 18/9', ({ text }) => text !== '');
  const { store } = bot.deps;
  const period = await store.periods.byPeriod(month.period);
  const submission = period && (await store.submissions.newest(period.id));
  if (period?.state !== 'issued' || !submission) throw new Error(`the month ended as ${period?.state}`);
  for (const [name, { id }] of Object.entries({
    'bao-cao.docx': submission.files.report,
    'doi-chieu.docx': submission.files.redline,
  })) {
    const file = await store.files.bytes(id);
    writeFileSync(join(out, name), file!.bytes);
    process.stdout.write(`${join(out, name)}\n`);
  }
}
