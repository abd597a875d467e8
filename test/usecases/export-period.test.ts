import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { decideSubmission } from '../../src/usecases/decide-submission.ts';
import { editSentence } from '../../src/usecases/edit-sentence.ts';
import { exportPeriod } from '../../src/usecases/export-period.ts';
import { issueReport } from '../../src/usecases/issue-report.ts';
import { submitReport } from '../../src/usecases/submit-report.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk } from '../support/approval-desk.ts';
import { briefsOf, drafterOn, goodAnswer } from '../support/model-desk.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { answerFiles, earlier, typed, worldOf } from '../support/worlds.ts';

/* A month with a model, from its answers to the issued report, as the coordinator gets it in one .zip. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const key = 'sk-bi-mat-khong-duoc-ra-ngoai';
const month = answerFiles['2023-09']!;
const briefs = briefsOf(worldOf(earlier['the demo report']!, month).material);
let server: ModelServer;
let desk: ApprovalDesk;
let files: Record<string, Uint8Array>;

const take = async (said = 'xuất') => {
  const posts = await desk.done(
    await exportPeriod(desk.deps, { ...(await desk.request('nguyet')), to: { channel: 'C1' }, said }),
  );
  const [post] = posts;
  const stored = await desk.store.files.bytes(post!.files![0]!.id);
  return { post: post!, notice: noticesOf(posts, 'period-exported')[0]!, files: unzipSync(stored!.bytes) };
};
const text = (path: string) => strFromU8(files[path]!);
const json = (path: string) => JSON.parse(text(path));
const rows = (path: string): string[][] => parse(text(path), { bom: true });
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  server = await startModelServer({ answer: (request) => goodAnswer(request, briefs) });
  const settings = { baseUrl: server.url, name: 'mo-hinh-thu', key };
  desk = await openApprovalDesk({ drafter: drafterOn(server, { settings }) });
  await desk.answer([
    { question: 'chi-dao-khac', value: { kind: 'text', text: '=1+1' }, typed: 'Gọi 0912 345 678 nhé' },
  ]);
  await desk.answer(typed(month).answers.filter(({ question }) => question === 'chi-dao-khac'));
  await desk.draft();
  const { id, result } = await desk.newest();
  const was = result!.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.text)))
    .find((one) => one.startsWith('Sở '))!;
  await desk.done(
    await editSentence(desk.deps, {
      ...{ ...(await desk.request('nguyet')), draft: id, consent: false, was },
      text: was.replace(/^Sở /u, 'Cơ quan '),
    }),
  );
  await desk.makeDrafts();
  const draft = (await desk.newest()).id;
  await desk.done(
    await submitReport(desk.deps, { ...(await desk.request('nguyet')), draft, signer: 'thuyen' }),
  );
  const pending = (await desk.store.submissions.newest((await desk.period()).id))!;
  await desk.done(
    await decideSubmission(desk.deps, {
      ...{ ...(await desk.request('thuyen')), submission: pending.id, hash: pending.hash, kind: 'approved' },
    }),
  );
  await desk.done(
    await issueReport(desk.deps, { ...(await desk.request('chi')), number: '231', date: '2023-09-14' }),
  );
  ({ files } = await take());
});
afterAll(async () => {
  await desk?.stop();
  await server?.close();
});

test('index.md names every file there is, and says that the log’s chain is whole', () => {
  const index = text('index.md');
  const named = [...index.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  const isNamed = (path: string) =>
    named.some(
      (name) => path === name || path.startsWith(name.replace(/lan-…\/$/u, 'lan-')) || path === 'index.md',
    ) ||
    (named.includes('reports/') && path.startsWith('reports/'));
  expect(Object.keys(files).filter((path) => !isNamed(path))).toEqual([]);
  expect(index).toContain('tháng 9 năm 2023');
  expect(index).toContain('nguyên vẹn');
  expect(index).not.toContain('CẢNH BÁO');
});

test('read back, the answers are those that are stored: every revision, with the words typed, by whom and where', async () => {
  const { id } = await desk.period();
  const record = (await desk.store.records.ofPeriod(id))!;
  const back = json('answers.json').answers.map(({ link: _, ...answer }: { link: unknown }) => answer);
  expect(back).toEqual(record.answers);
  const twice = rows('answers.csv').filter((row) => row[1] === 'chi-dao-khac');
  expect(twice.map((row) => [row[3], row[4], row[5]!.slice(0, 9)])).toEqual([
    ['1', 'không', 'Đoàn Than'],
    ['2', 'không', "'=1+1"],
    ['3', 'có', 'Đoàn Than'],
  ]);
  expect(twice[1]![6]).toBe('Gọi 0912 345 678 nhé');
});

test('answers.yml is an answers file with the same values', () => {
  const value = (answers: ReturnType<typeof typed>['answers']) =>
    new Map(answers.map((answer) => [answer.question, answer.value]));
  expect(value(typed(text('answers.yml')).answers)).toEqual(value(typed(month).answers));
});

test('each draft has its plan, text, findings, provenance and how the model made it', () => {
  expect(
    rows('drafts.csv')
      .slice(1)
      .map((row) => [row[0], row[2], row[6], row[7]]),
  ).toEqual([
    ['1', 'xong', 'bằng mô hình', 'mo-hinh-thu'],
    ['2', 'xong', 'bằng mô hình', 'mo-hinh-thu'],
  ]);
  expect(json('drafts/lan-001/plan.json')).toMatchObject({ period: '2023-09', drafter: 'model' });
  expect(json('drafts/lan-001/findings.json').findings).toBeInstanceOf(Array);
  expect(json('drafts/lan-001/model.json').prompt).toMatchObject({ name: 'soan-muc' });
  expect(json('drafts/lan-001/draft.json').model).toMatchObject({ name: 'mo-hinh-thu', calls: 4 });
  const sentences = json('drafts/lan-002/provenance.json').sentences as { by: string; author?: string }[];
  expect(sentences.filter(({ by }) => by === 'hand')).toMatchObject([{ author: 'nguyet' }]);
  expect(text('drafts/lan-002/bao-cao.md')).toContain('Cơ quan');
  expect(rows('edits.csv')).toHaveLength(2);
});

test('what was sent stands to the letter, with where to and its hash, and what came back', () => {
  const [head, ...sent] = rows('sent/models.csv');
  expect(sent).toHaveLength(4);
  const at = (row: string[], name: string) => row[head!.findIndex((one) => one.startsWith(name))]!;
  const shared = text(at(sent[0]!, 'Phần chung'));
  const received = server.received
    .slice(0, 4)
    .map(({ request }) => request.messages.map(({ content }) => content));
  for (const row of sent) {
    const own = text(at(row, 'Tệp gửi'));
    expect(sha256(own)).toBe(at(row, 'Mã băm'));
    expect(received.map((parts) => parts.join('\n\n'))).toContain(shared + own);
    expect(at(row, 'Gửi tới')).toBe(new URL(server.url).host);
    expect(json(at(row, 'Tệp nhận')).attempts[0].answer).toContain('paragraphs');
  }
  expect(rows('sent/slack.csv').length).toBeGreaterThan(5);
});

test('reports are as stored, with their hashes; submission, decision and number stand beside them', () => {
  const [, ...stored] = rows('reports/files.csv');
  for (const [path, , hash, whole] of stored) expect([sha256(files[path!]!), whole]).toEqual([hash, 'có']);
  const [submitted] = json('submissions.json').submissions;
  expect(submitted).toMatchObject({
    ...{ draftRevision: 2, by: 'nguyet', signer: 'thuyen', state: 'approved' },
    ...{
      decision: { kind: 'approved', by: 'thuyen' },
      issue: { number: 231, date: '2023-09-14', by: 'chi' },
    },
  });
  for (const path of [submitted.files.report, submitted.files.redline, submitted.issue.file])
    expect(stored.map(([one]) => one)).toContain(path);
  expect(json('reports/history.json').reports.map(({ status }: { status: string }) => status)).toEqual([
    'approved',
    'issued',
  ]);
});

test('the log is whole, and its hashes can be computed again from the file alone', () => {
  const { chain, entries } = json('audit.json');
  expect(chain).toEqual({ kind: 'whole', entries: entries.length });
  let before = entries[0].before;
  for (const entry of entries) {
    expect([entry.before, entry.hash]).toEqual([before, sha256(before + entry.hashed)]);
    before = entry.hash;
  }
});

test('no token and no key leaves', () => {
  for (const [path, bytes] of Object.entries(files))
    expect([path, /xox[abp]-|xapp-|sk-bi-mat|Bearer /.test(strFromU8(bytes, true))]).toEqual([path, false]);
});

test('it goes to the coordinator alone, into the log, and not into the next export', async () => {
  const again = await take('xuất hồ sơ tháng 9');
  expect(again.post.to).toEqual({ person: 'nguyet' });
  expect(again.notice).toMatchObject({ period: '2023-09', chain: { kind: 'whole' } });
  const acts = JSON.parse(strFromU8(again.files['audit.json']!)).entries.map(
    ({ act }: { act: string }) => act,
  );
  expect(acts.filter((act: string) => act === 'period-exported')).toHaveLength(1);
  expect(Object.keys(again.files).filter((path) => path.endsWith('.zip'))).toEqual([]);
});

test('others may not, and an unknown month is asked about', async () => {
  const refused = await exportPeriod(desk.deps, { ...(await desk.request('bach')), said: 'xuất' });
  expect(refused).toMatchObject({ kind: 'refused', notice: { kind: 'not-yours', ask: ['Hà Thu Nguyệt'] } });
  const unknown = await exportPeriod(desk.deps, {
    ...(await desk.request('nguyet')),
    said: 'xuất tháng 3/2020',
  });
  expect(unknown).toMatchObject({ kind: 'refused', notice: { kind: 'no-such-export', known: ['2023-09'] } });
});
