import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { officeDocuments } from '../../src/document/office-documents.ts';
import { startDraftWorker } from '../../src/jobs/draft-worker.ts';
import { readOrganisation } from '../../src/prompts.ts';
import type { OpenStore } from '../../src/store/open.ts';
import type { Deps, SavedPost } from '../../src/usecases/ports.ts';
import { nothing, openMonth, openTest, standingClock, template } from '../store/support.ts';
import { memory } from '../support/memory.ts';

/* From the job to the message: what the queue does with jobs has store/queue.test.ts, what a draft says usecases/. */

const office = readOrganisation(resolve(import.meta.dirname, '../../prompts/organisation.yml'));
const deadline = { timeout: 60_000, interval: 20 };
let open: OpenStore;
let broken = false;
const delivered: SavedPost[] = [];
const lines: string[] = [];

beforeAll(async () => {
  const clock = standingClock();
  open = await openTest(memory, clock, {
    queueTimes: { retryDelay: 0, heartbeat: 10, supervise: 10, look: 0.5, dead: 1 },
  });
  const { store } = open;
  const deps: Deps = {
    ...{ clock, office, templates: [template], documents: officeDocuments, drafter: { kind: 'rules' } },
    store: {
      ...store,
      drafts: {
        ...store.drafts,
        material: (period) =>
          broken ? Promise.reject(new Error('no paper')) : store.drafts.material(period),
      },
    },
  };
  const deliver = (posts: readonly SavedPost[]) => void delivered.push(...posts);
  await startDraftWorker({ queue: open.queue, deps, deliver, log: (line) => lines.push(line) });
}, 120_000);
afterAll(() => open?.stop(), 120_000);

const request = async () => {
  const { period } = await openMonth(open.store, []);
  return open.store.drafts.request({
    ...{
      period: period.id,
      section: null,
      by: 'binh',
      at: '2023-09-11T01:00:00.000Z',
      to: { person: 'binh' },
    },
    effects: nothing,
  });
};
const noticeOf = (draft: string) => delivered.find((post) => post.key === `draft/${draft}/result`)?.notice;

test('a draft asked for is made, and its message goes out', async () => {
  const { draft } = await request();
  await vi.waitFor(() => expect(noticeOf(draft)?.kind).toBe('draft-no-history'), deadline);
});

test('one that fails at every try is said to have failed, with the reference that is in the log', async () => {
  broken = true;
  const { draft } = await request();
  await vi.waitFor(() => expect(noticeOf(draft)?.kind).toBe('draft-failed'), deadline);
  const notice = noticeOf(draft);
  const reference = notice?.kind === 'draft-failed' ? notice.reference : '';
  expect(lines).toContain(`[${reference}] draft ${draft} is given up: no paper`);
  expect((await open.store.drafts.byId(draft))?.state).toBe('failed');
});
