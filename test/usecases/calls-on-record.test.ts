import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readRevision } from '../../src/core/revising/read-request.ts';
import { answerQuestion } from '../../src/usecases/ask-question.ts';
import { readExport } from '../../src/usecases/export-period.ts';
import { makeDraft } from '../../src/usecases/make-draft.ts';
import type { CallRow, Deps, Drafter } from '../../src/usecases/ports.ts';
import { requestDraft } from '../../src/usecases/request-draft.ts';
import { proposeRevision } from '../../src/usecases/revise-draft.ts';
import { makeShorter } from '../../src/usecases/shorten-draft.ts';
import { stopDraft } from '../../src/usecases/stop-draft.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk } from '../support/approval-desk.ts';
import { briefsOf, drafterOn, goodAnswer, shorterPrompt } from '../support/model-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { conversingOn, query } from '../support/question-desk.ts';
import { answerFiles, earlier, worldOf } from '../support/worlds.ts';

/*
 * What leaves for a model in a month, on a real database: on record before it leaves, once, and in the export whatever became of the work. In
 * test/stories/cut-off-call.test.ts the process is killed; here it goes on.
 */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const briefs = briefsOf(worldOf(earlier['the demo report']!, answerFiles['2023-09']!).material);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let fault: Served | null = null;
let next: Served[] = [];
let onAsked = () => {};
let server: ModelServer;
let desk: ApprovalDesk;
beforeAll(async () => {
  server = await startModelServer({
    answer(request) {
      onAsked();
      return next.shift() ?? fault ?? goodAnswer(request, briefs);
    },
  });
  desk = await openApprovalDesk();
});
afterAll(async () => {
  await desk?.stop();
  await server?.close();
});
beforeEach(() => {
  server.received.length = 0;
  desk.deps.drafter = drafterOn(server, { shorterPrompt });
  [fault, next, onAsked] = [null, [], () => {}];
});

const calls = async (): Promise<readonly CallRow[]> =>
  (await desk.store.records.ofPeriod((await desk.period()).id))!.calls;
/** The export as texts by their paths, and sent/models.csv by the heads of its columns. */
async function exported(deps: Deps = desk.deps) {
  const files = new Map<string, string>();
  for await (const { path, content } of (await readExport(deps, await desk.period()))!.files)
    files.set(path, typeof content === 'string' ? content : strFromU8(content, true));
  const [head, ...rows] = parse(files.get('sent/models.csv')!, { bom: true }) as string[][];
  return {
    files,
    rows: rows.map((row) => Object.fromEntries(row.map((cell, index) => [head![index]!, cell]))),
  };
}
/** Resolves when the server is asked next. */
const reached = () =>
  new Promise<void>((resolve) => {
    onAsked = resolve;
  });
const messagesOf = ({ request }: ModelServer['received'][number]) =>
  request.messages.map(({ content }) => content).join('\n\n');

test('a draft is stored without the texts: they stand once in the record of its calls, as they were sent and came', async () => {
  await desk.draft();
  const { id, result } = await desk.newest();
  const made = result!.made!;
  expect(JSON.stringify(made)).not.toMatch(/<tra-loi>|\\"paragraphs\\"/u);
  const all = await calls();
  expect(all.map(({ purpose, work, by, model }) => [purpose, work, by, model])).toEqual(
    Array(4).fill(['draft', id, 'nguyet', 'mo-hinh-thu']),
  );
  expect(new Set(all.map(({ pieces }) => pieces[1]!.sha256)).size).toBe(1);
  for (const { id: section, sent, attempts } of made.sections.filter((one) => one.sent)) {
    const call = all.find((one) => one.id === attempts[0]!.call)!;
    expect([call.section, call.pieces[2]!.sha256]).toEqual([section, sent!.sha256]);
    const texts = await desk.store.calls.texts([...call.pieces.map((one) => one.sha256), call.came!.answer!]);
    const [system, shared, own] = call.pieces.map((one) => texts.get(one.sha256)!);
    expect(server.received.map(messagesOf)).toContain(`${system}\n\n${shared}${own}`);
    expect(JSON.parse(texts.get(call.came!.answer!)!)).toHaveProperty('paragraphs');
  }
});

test('the export has each call with its text, its hash, and how the answer was judged', async () => {
  const { files, rows } = await exported();
  expect(rows).toHaveLength(4);
  for (const row of rows) {
    expect(row).toMatchObject({ 'Dự thảo lần, hoặc việc': '1', 'Người yêu cầu': 'Hà Thu Nguyệt' });
    expect(row).toMatchObject({ 'Việc ấy': 'xong', 'Kết quả': 'trả lời đạt', 'Mục do': 'mô hình' });
    const sent = files.get(row['Tệp gửi']!)!;
    expect(sha256(sent)).toBe(row['Mã băm SHA-256 của tệp gửi']);
    expect(JSON.parse(files.get(row['Tệp nhận']!)!)).toMatchObject({
      ...{ call: row['Lượt gọi'], outcome: 'answer', judged: 'accepted', issues: [] },
    });
  }
  expect(files.get('index.md')).toContain('(4 lượt)');
});

test('a draft made twice because the period moved on has the calls of both times', async () => {
  const before = (await calls()).length;
  const drafter = drafterOn(server);
  let moves = 1;
  desk.deps.drafter = {
    ...drafter,
    async plan(ask) {
      // Another answer comes while the model is at it: the second time that section is asked for again.
      const planned = await drafter.plan({ ...ask, earlier: moves > 0 ? null : ask.earlier });
      if (moves-- > 0) {
        const { id, revision, state } = await desk.period();
        const moved = { period: id, revision, to: state, effects: { audit: [], posts: [] } };
        await desk.store.periods.move(moved);
        const [interview] = await desk.store.interviews.ofPeriod(id);
        await desk.store.interviews.take({
          ...{ interview: interview!.id, revision: interview!.revision, state: interview!.state },
          ...{ answers: [], effects: { audit: [], posts: [] } },
        });
      }
      return planned;
    },
  };
  await desk.draft();
  const own = (await calls()).slice(before);
  expect(own).toHaveLength(server.received.length);
  expect(own.every(({ came, work }) => came !== null && work === own[0]!.work)).toBe(true);
});

test('a draft that somebody stops has the calls that were out, and why nobody waited', async () => {
  fault = { kind: 'silent' };
  await desk.answer([
    { question: 'chi-dao-khac', value: { kind: 'text', text: 'Rà soát quy chế' }, typed: 'x' },
  ]);
  await desk.done(await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words: '' }));
  const [queued] = desk.queued();
  const asked = reached();
  const making = makeDraft(desk.deps, queued!);
  await asked;
  const waiting = await exported();
  expect(waiting.rows.at(-1)).toMatchObject({ 'Việc ấy': 'đang soạn', 'Tệp nhận': '' });
  expect(waiting.rows.at(-1)!['Kết quả']).toContain('đang chờ, hoặc đã bị ngắt');
  await desk.done(await stopDraft(desk.deps, await desk.request('nguyet')));
  (desk.deps.drafter as Extract<Drafter, { kind: 'model' }>).stop(queued!);
  await desk.sent(await making);
  const own = (await calls()).filter(({ work }) => work === queued);
  expect(own.length).toBeGreaterThan(0);
  for (const { came } of own) expect(came).toMatchObject({ outcome: 'fault', fault: 'stopped' });
  const { rows } = await exported();
  expect(rows.at(-1)!['Kết quả']).toContain('không chờ nữa');
});

test('where nothing can be put on record nothing leaves: the draft comes by rules, and it is said why', async () => {
  const before = (await calls()).length;
  const begin = async () => {
    throw new Error('the disk is full');
  };
  const deps = { ...desk.deps, store: { ...desk.store, calls: { ...desk.store.calls, begin } } };
  await desk.answer([
    { question: 'chi-dao-khac', value: { kind: 'text', text: 'Rà soát nội quy' }, typed: 'y' },
  ]);
  await desk.done(await requestDraft(deps, { ...(await desk.request('nguyet')), words: '' }));
  const posts = await desk.sent(await makeDraft(deps, desk.queued()[0]!));
  const [digest] = noticesOf(posts, 'draft-result');
  expect(digest!.model!.byRules.map(({ why }) => why)).toContain('not-recorded');
  expect([server.received, (await calls()).length]).toEqual([[], before]);
});

test('sentences that were to be shorter are kept the same way', async () => {
  next = [
    { kind: 'text', text: 'Vâng ạ.' },
    { kind: 'text', text: '{"sentences":[]}' },
  ];
  const request = {
    ...(await desk.request('nguyet')),
    request: readRevision('viết gọn câu 1 mục I.1')!,
    answers: null,
  };
  await desk.done(await proposeRevision(desk.deps, request));
  const [id] = await desk.store.shortenings.queued((await desk.period()).id);
  await desk.sent(await makeShorter(desk.deps, id!));
  const row = (await desk.store.shortenings.byId(id!))!;
  expect(row.sent).toMatchObject({ attempts: [{ answer: null }, { answer: null }] });
  expect(row.sent).not.toHaveProperty('text');
  const { files, rows } = await exported();
  const own = rows.filter((one) => one['Dự thảo lần, hoặc việc'] === 'viết gọn');
  expect(own.map((one) => one['Kết quả'])).toEqual(['trả lời chưa đạt', 'trả lời đạt']);
  expect(own.map((one) => files.get(one['Tệp gửi']!))).toEqual(server.received.map(messagesOf));
  expect(JSON.parse(files.get(own[0]!['Tệp nhận']!)!).answer).toBe('Vâng ạ.');
});

test('a question that was never answered is there with what it sent, covered', async () => {
  const deps = { ...desk.deps, drafter: conversingOn(server) };
  next = [query('periods'), { kind: 'silent' }];
  let left = 2;
  const second = new Promise<void>((resolve) => {
    onAsked = () => void (--left === 0 && resolve());
  });
  const { inbox, to } = await desk.request('bach');
  void answerQuestion(deps, {
    ...{ inbox, to, person: 'bach', period: null, resume: false },
    words: 'Đơn của bà Trần Thị Thử (0912 345 678) có ở những kỳ nào?',
  });
  await second;
  const { files, rows } = await exported(deps);
  const own = rows.filter((one) => one['Dự thảo lần, hoặc việc'] === 'hỏi số liệu');
  expect(own.map((one) => [one['Người yêu cầu'], one['Kết quả']])).toEqual([
    ['Mai Xuân Bách', 'đã trả lời'],
    ['Mai Xuân Bách', expect.stringContaining('chưa có kết quả')],
  ]);
  const sent = files.get(own[1]!['Tệp gửi']!)!.split('\n');
  expect(sent).toEqual(server.received.at(-1)!.request.messages.map((one) => JSON.stringify(one)));
  expect(sent.join('\n')).toContain('có ở những kỳ nào');
  expect(
    [...files].filter(([path, text]) => path.startsWith('sent/cau-hoi') && /Trần Thị Thử|0912/u.test(text)),
  ).toEqual([]);
  expect(files.get('index.md')).toContain('1 lượt chưa rõ kết quả');
  (deps.drafter as Extract<Drafter, { kind: 'model' }>).hurry();
});

test('what an earlier version kept with the draft itself is still in the export', async () => {
  await desk.done(await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words: '' }));
  const [draft] = desk.queued();
  const { result } = await desk.newest();
  const shared = { text: 'Phần chung cũ', sha256: sha256('Phần chung cũ') };
  const own = { text: 'Phần riêng cũ', sha256: sha256('Phần riêng cũ') };
  const [first] = result!.made!.sections;
  const attempt = { tries: 2, outcome: 'accepted', answer: '{"cũ":1}', issues: [], tokens: null } as const;
  const section = { ...first!, by: 'model' as const, sent: own, attempts: [{ ...attempt, issues: [] }] };
  await desk.store.drafts.finish({
    draft: draft!,
    result: { ...result!, made: { ...result!.made!, shared, sections: [section] } },
    effects: { audit: [], posts: [] },
  });
  const { files, rows } = await exported();
  const row = rows.find((one) => one['Lượt gọi'] === '')!;
  expect(row).toMatchObject({
    'Số lần gửi': '2',
    'Mục do': 'mô hình',
    'Mã băm SHA-256 của tệp gửi': own.sha256,
  });
  expect([files.get(row['Phần chung']!), files.get(row['Tệp gửi']!)]).toEqual([shared.text, own.text]);
  expect(JSON.parse(files.get(row['Tệp nhận']!)!).attempts[0].answer).toBe('{"cũ":1}');
});
