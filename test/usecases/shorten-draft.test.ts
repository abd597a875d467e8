import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readRevision } from '../../src/core/revising/read-request.ts';
import { exportPeriod } from '../../src/usecases/export-period.ts';
import { proposeRevision } from '../../src/usecases/revise-draft.ts';
import { failShortening, makeShorter } from '../../src/usecases/shorten-draft.ts';
import { stopDraft } from '../../src/usecases/stop-draft.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk } from '../support/approval-desk.ts';
import { drafterOn, shorterPrompt } from '../support/model-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';

/* "viết gọn lại mục ..." as a job on a real database: interrupted and done again, stopped, overtaken, given up; and what is kept of it. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: Served = { kind: 'refusal' };
let reached = () => {};
let server: ModelServer;
let desk: ApprovalDesk;
beforeAll(async () => {
  server = await startModelServer({
    answer: () => {
      reached();
      return served;
    },
  });
  desk = await openApprovalDesk();
  await desk.draft();
  desk.deps.drafter = drafterOn(server, { shorterPrompt });
});
afterAll(async () => {
  await desk?.stop();
  await server?.close();
});

const ask = async (words = 'viết gọn câu 1 mục I.1', person = 'nguyet') => {
  const request = { ...(await desk.request(person)), request: readRevision(words)!, answers: null };
  const posts = await desk.done(await proposeRevision(desk.deps, request));
  const [id] = (await desk.store.shortenings.queued((await desk.period()).id)).slice(-1);
  return { id: id!, working: posts[0]!, notice: noticesOf(posts, 'revision-working')[0]! };
};
const first = async () => (await desk.newest()).result!.sections[0]!.paragraphs[0]!.sentences[0]!.text;
/** An answer without the first of these words that the sentence has. */
const shorterBy = (word: string): Served => ({
  kind: 'text',
  text: JSON.stringify({ sentences: [{ n: 1, text: word }] }),
});
const offered = () => {
  const [, line] = /^1 (".*")$/mu.exec(server.received.at(-1)!.request.messages[1]!.content)!;
  return JSON.parse(line!) as string;
};

test('the turn only asks; a process that stops in the middle leaves it to be done again, and then it is shown', async () => {
  const calls = server.received.length;
  const { id, notice } = await ask();
  expect([server.received.length, notice.state]).toEqual([calls, 'open']);
  served = { kind: 'silent' };
  const drafter = desk.deps.drafter as Extract<typeof desk.deps.drafter, { kind: 'model' }>;
  const seen = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const broken = makeShorter(desk.deps, id);
  await seen;
  drafter.hurry();
  await expect(broken).rejects.toThrow('interrupted');
  expect((await desk.store.shortenings.byId(id))!.state).toBe('queued');
  served = shorterBy(offered().replace(' luôn ', ' '));
  desk.deps.drafter = drafterOn(server, { shorterPrompt });
  const posts = await desk.sent(await makeShorter(desk.deps, id));
  const [proposal] = noticesOf(posts, 'revision-proposed');
  expect(proposal).toMatchObject({ model: 'mo-hinh-thu', state: 'open', edits: [{ was: await first() }] });
  expect(await makeShorter(desk.deps, id)).toEqual([]);
});

test('what was sent and what came are kept, and leave with the period', async () => {
  const acted = await desk.done(
    await exportPeriod(desk.deps, { ...(await desk.request('nguyet')), said: 'xuất' }),
  );
  const files = unzipSync((await desk.store.files.bytes(acted[0]!.files![0]!.id))!.bytes);
  const out = Object.keys(files)
    .filter((path) => /^sent\/sua-cau\/.*gui\.txt$/.test(path))
    .at(-1)!;
  const back = JSON.parse(strFromU8(files[out.replace('gui.txt', 'nhan.json')]!));
  const { messages } = server.received.at(-1)!.request;
  expect(strFromU8(files[out]!)).toBe(messages.map(({ content }) => content).join('\n\n'));
  expect(back).toMatchObject({ outcome: 'answer', judged: 'accepted' });
  expect(strFromU8(files['sent/models.csv']!)).toContain(out);
});

test('stopped, it ends at once, and whatever comes later is not shown; a stranger to it may not', async () => {
  served = { kind: 'silent' };
  const { id, working } = await ask();
  const seen = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const making = makeShorter(desk.deps, id);
  await seen;
  const stranger = await stopDraft(desk.deps, { ...(await desk.request('bach')), shorter: id });
  expect(stranger).toMatchObject({ kind: 'refused', notice: { kind: 'nothing-to-stop' } });
  const posts = await desk.done(await stopDraft(desk.deps, await desk.request('nguyet')));
  expect(noticesOf(posts, 'shorter-stopped')).toHaveLength(1);
  expect(await making).toEqual([]);
  expect(await desk.store.shortenings.byId(id)).toMatchObject({ state: 'stopped', stoppedBy: 'nguyet' });
  expect((await desk.store.shortenings.byId(id))!.sent!.attempts).toMatchObject([{ outcome: 'fault' }]);
  expect((await desk.store.outbox.find(working.key))!.notice).toMatchObject({ state: 'stopped' });
});

test('a model that fails is said to have failed, and the sentence stays', async () => {
  served = { kind: 'refusal' };
  const { id } = await ask();
  const posts = await desk.sent(await makeShorter(desk.deps, id));
  expect(noticesOf(posts, 'revision-problem')).toMatchObject([{ problem: { why: 'refused' } }]);
  const given = await ask();
  const failed = await desk.sent(await failShortening(desk.deps, given.id, 'ABC123'));
  expect(noticesOf(failed, 'failed')).toMatchObject([{ reference: 'ABC123' }]);
});

test('where the sentence stands no more when the job comes to it, nothing is sent', async () => {
  const { id } = await ask();
  const calls = server.received.length;
  const was = await first();
  const period = (await desk.period()).id;
  await desk.store.drafts.settle({
    ...{ period, settlements: [], effects: { audit: [], posts: [] } },
    edits: [{ was, text: '', by: 'nguyet', at: '2023-09-14T02:00:00.000Z' }],
  });
  desk.deps.drafter = { kind: 'rules' };
  await desk.draft();
  desk.deps.drafter = drafterOn(server, { shorterPrompt });
  const posts = await desk.sent(await makeShorter(desk.deps, id));
  expect([noticesOf(posts, 'revision-outdated').length, server.received.length]).toEqual([1, calls]);
});
