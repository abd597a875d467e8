import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { editSentence } from '../../src/usecases/edit-sentence.ts';
import { makeDraft } from '../../src/usecases/make-draft.ts';
import type { Drafter, SavedPost } from '../../src/usecases/ports.ts';
import { requestDraft } from '../../src/usecases/request-draft.ts';
import { stopDraft } from '../../src/usecases/stop-draft.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk } from '../support/approval-desk.ts';
import { briefsOf, drafterOn, goodAnswer } from '../support/model-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { answerFiles, earlier, worldOf } from '../support/worlds.ts';

/* Drafts in chat where a model is configured, on a real database and over a local server: what is asked, said, stored and logged. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const briefs = briefsOf(worldOf(earlier['the demo report']!, answerFiles['2023-09']!).material);
let fault: Served | null = null;
/** What happens as the model is asked. */
let onAsked = (): void => {};
let server: ModelServer;
let desk: ApprovalDesk;
let drafter: Extract<Drafter, { kind: 'model' }>;
beforeAll(async () => {
  server = await startModelServer({
    answer: (request) => {
      onAsked();
      return fault ?? goodAnswer(request, briefs);
    },
  });
  drafter = drafterOn(server);
  desk = await openApprovalDesk({ drafter });
});
afterAll(async () => {
  await desk.stop();
  await server.close();
});

test('who asks hears which model is asked, and then by whom the draft is', async () => {
  const asked = await desk.done(
    await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words: '' }),
  );
  expect(noticesOf(asked, 'draft-queued')).toMatchObject([{ model: 'mo-hinh-thu' }]);
  const told: SavedPost[] = [];
  const posts = await makeDraft(desk.deps, desk.queued()[0]!, (some) => void told.push(...some));
  const [digest] = noticesOf(await desk.sent(posts), 'draft-result');
  const progress = noticesOf(told, 'draft-progress');
  expect(progress.length).toBeGreaterThan(0);
  expect(progress[0]!.done.length + progress[0]!.left.length).toBe(4);
  expect((await desk.store.outbox.find(told[0]!.key))!.notice).toMatchObject({
    kind: 'draft-progress',
    left: [],
  });
  expect(digest).toMatchObject({ errors: 0, model: { name: 'mo-hinh-thu', all: false, byRules: [] } });
});

test('the draft is stored as the model’s, with prompt, tokens, and the calls that have what was sent and every answer', async () => {
  const { drafter: by, result } = await desk.newest();
  expect(by).toBe('model');
  expect(result!.made).toMatchObject({ model: 'mo-hinh-thu', prompt: { name: 'soan-muc' }, calls: 4 });
  const [first] = result!.made!.sections;
  const { id } = await desk.period();
  const call = (await desk.store.records.ofPeriod(id))!.calls.find(
    (one) => one.id === first!.attempts[0]!.call,
  )!;
  const texts = await desk.store.calls.texts([first!.sent!.sha256, call.came!.answer!]);
  expect(texts.get(first!.sent!.sha256)).toContain('<tra-loi>');
  expect(JSON.parse(texts.get(call.came!.answer!)!)).toHaveProperty('paragraphs');
  expect((await desk.store.verifyAudit((await desk.period()).id)).kind).toBe('whole');
});

test('a sentence edited by hand: made again, nothing is asked that rests on the same, and the edit holds', async () => {
  const calls = server.received.length;
  const { id, result } = await desk.newest();
  const sentence = result!.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .find(({ by }) => by === 'model')!;
  const text = sentence.text.replace('Sở đã', 'Sở');
  expect(text).not.toBe(sentence.text);
  const edited = await editSentence(desk.deps, {
    ...{ ...(await desk.request('nguyet')), draft: id, consent: false, was: sentence.text, text },
  });
  expect(edited.kind).toBe('done');
  await desk.makeDrafts();
  expect(server.received).toHaveLength(calls);
  const again = (await desk.newest()).result!;
  expect(again.made!.sections.every(({ reused }) => reused)).toBe(true);
  expect(
    again.report.blocks.some(
      (block) => block.kind === 'paragraph' && block.sentences.some((one) => one.text === text),
    ),
  ).toBe(true);
});

test('a draft made again because the period moved on keeps what was sent for it the first time, and asks for nothing twice', async () => {
  const other = await openApprovalDesk({ drafter: drafterOn(server) });
  const calls = server.received.length;
  let moved: Promise<unknown> | null = null;
  const { plan } = other.deps.drafter as Extract<Drafter, { kind: 'model' }>;
  other.deps.drafter = {
    ...(other.deps.drafter as Extract<Drafter, { kind: 'model' }>),
    async plan(ask) {
      const planned = await plan(ask);
      const { id, revision, state } = await other.period();
      moved ??= other.store.periods.move({
        ...{ period: id, revision, to: state, effects: { audit: [], posts: [] } },
      });
      await moved;
      return planned;
    },
  };
  await other.draft();
  expect(server.received).toHaveLength(calls + 4);
  const made = (await other.newest()).result!.made!;
  expect(made.calls).toBe(4);
  expect(made.shared).not.toBeNull();
  for (const { sent, attempts, reused } of made.sections)
    expect([sent !== null, attempts.length, reused]).toEqual([true, 1, false]);
  await other.stop();
});

test('when the server is broken the draft comes by rules, whole, and it is said why and what to do', async () => {
  fault = { kind: 'status', status: 500 };
  const without = await openApprovalDesk({ drafter: drafterOn(server) });
  const posts = await without.draft();
  const [digest] = noticesOf(posts, 'draft-result');
  expect(digest).toMatchObject({ errors: 0, offers: 'submit', model: { all: true } });
  expect(digest!.model!.byRules.map(({ why }) => why)).toEqual([
    'no-answer',
    'no-answer',
    'no-answer',
    'no-answer',
  ]);
  expect((await without.newest()).drafter).toBe('rules');
  await without.stop();
  fault = null;
});

test('a stop of the process does not wait for a model', async () => {
  fault = { kind: 'silent' };
  const stopping = drafterOn(server);
  const other = await openApprovalDesk({ drafter: stopping });
  onAsked = () => stopping.hurry();
  const [digest] = noticesOf(await other.draft(), 'draft-result');
  onAsked = () => {};
  expect(digest!.model!.byRules.every(({ why }) => why === 'cancelled')).toBe(true);
  await other.stop();
  fault = null;
});

test('a draft that was stopped before a restart does not wait for the model after it', async () => {
  fault = { kind: 'silent' };
  const other = await openApprovalDesk({ drafter: drafterOn(server) });
  await other.done(await requestDraft(other.deps, { ...(await other.request('nguyet')), words: '' }));
  const [queued] = other.queued();
  const stranger = await stopDraft(other.deps, { ...(await other.request('bach')), draft: queued! });
  expect(stranger).toMatchObject({ kind: 'refused', notice: { kind: 'nothing-to-stop' } });
  const stopped = await other.done(await stopDraft(other.deps, await other.request('nguyet')));
  expect(noticesOf(stopped, 'draft-stopped')).toHaveLength(1);
  const posts = await other.sent(await makeDraft(other.deps, queued!));
  const [digest] = noticesOf(posts, 'draft-result');
  expect(digest!.model!.byRules.every(({ why }) => why === 'cancelled')).toBe(true);
  await other.stop();
  fault = null;
});
