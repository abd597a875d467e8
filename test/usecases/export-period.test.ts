import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { questionFiles } from '../../src/document/export/question-files.ts';
import { answerQuestion } from '../../src/usecases/ask-question.ts';
import { decideSubmission } from '../../src/usecases/decide-submission.ts';
import { editSentence } from '../../src/usecases/edit-sentence.ts';
import { exportPeriod } from '../../src/usecases/export-period.ts';
import { issueReport } from '../../src/usecases/issue-report.ts';
import type { ExportedFile } from '../../src/usecases/ports.ts';
import { submitReport } from '../../src/usecases/submit-report.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk } from '../support/approval-desk.ts';
import { briefsOf, drafterOn, goodAnswer } from '../support/model-desk.ts';
import { type ChatRequest, type ModelServer, startModelServer } from '../support/model-server.ts';
import { choice, conversingOn, query } from '../support/question-desk.ts';
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
const isQuestion = ({ messages }: ChatRequest) =>
  messages.some(({ content }) => content?.includes('<cau-hoi>'));
const text = (path: string) => strFromU8(files[path]!);
const json = (path: string) => JSON.parse(text(path));
const rows = (path: string): string[][] => parse(text(path), { bom: true });
const listed = async (made: AsyncIterable<ExportedFile>) => {
  const all: ExportedFile[] = [];
  for await (const file of made) all.push(file);
  return all;
};
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  const looking = [
    query('compare_periods', { figure: 'ho-so-tiep-nhan', period: '2023-09', with: '2023-08' }),
    choice(['k1.1'], 'hồ sơ tiếp nhận'),
  ];
  server = await startModelServer({
    answer: (request) => (isQuestion(request) ? looking.shift()! : goodAnswer(request, briefs)),
  });
  const settings = { baseUrl: server.url, name: 'mo-hinh-thu', key };
  const { converse } = conversingOn(server, { settings });
  desk = await openApprovalDesk({ drafter: { ...drafterOn(server, { settings }), converse: converse! } });
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
  const { inbox, to } = await desk.request('bach');
  await desk.sent(
    await answerQuestion(desk.deps, {
      ...{ inbox, to, person: 'bach', period: null, resume: false },
      words: 'Hồ sơ của bà Trần Thị Thử (0912 345 678) tháng 9 so với tháng 8?',
    }),
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
  const at = (row: string[], name: string) => row[head!.findIndex((one) => one.startsWith(name))]!;
  const [head, ...all] = rows('sent/models.csv');
  const sent = all.filter((row) => at(row, 'Dự thảo lần') !== 'hỏi số liệu');
  expect([sent.length, all.length]).toEqual([4, 6]);
  const received = server.received
    .slice(0, 4)
    .map(({ request }) => request.messages.map(({ content }) => content));
  for (const row of sent) {
    const own = text(at(row, 'Tệp gửi'));
    expect(sha256(own)).toBe(at(row, 'Mã băm'));
    expect(received.map((parts) => parts.join('\n\n'))).toContain(own);
    expect(at(row, 'Gửi tới')).toBe(new URL(server.url).host);
    expect(json(at(row, 'Tệp nhận')).answer).toContain('paragraphs');
  }
  expect(rows('sent/slack.csv').length).toBeGreaterThan(5);
});

test('what a free question sent stands message by message, with who asked, where to and the hash that the log has', () => {
  const [head, ...asked] = rows('sent/questions.csv');
  expect(asked).toHaveLength(1);
  const at = (name: string) => asked[0]![head!.indexOf(name)]!;
  expect(at('Người hỏi')).toBe('Mai Xuân Bách');
  expect([at('Gửi tới'), at('Mô hình')]).toEqual([new URL(server.url).host, 'mo-hinh-thu']);
  expect([at('Lúc xong'), at('Kết quả')]).toEqual(['2023-09-14 08:00', 'mô hình chọn được câu trả lời']);
  const talk = text(at('Tệp'));
  expect(sha256(talk)).toBe(at('Mã băm SHA-256 của tệp'));
  const lines = talk.split('\n');
  const sent = server.received.map(({ request }) => request).filter(isQuestion);
  expect(sent).toHaveLength(2);
  const left = sent.at(-1)!.messages.map((message) => JSON.stringify(message));
  expect(lines.filter((line) => left.includes(line))).toEqual(left);
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({
    role: 'assistant',
    content: expect.stringContaining('k1.1'),
  });
  expect(talk).not.toMatch(/Trần Thị Thử|0912/u);
  const [entry] = json('sent/questions.json').entries;
  expect(entry).toMatchObject({ act: 'figures-conversed', by: 'bach', facts: { sha256: sha256(talk) } });
  expect(entry.hash).toBe(sha256(entry.before + entry.hashed));
  // The words stand in the record of its calls, once; the hash of them all is in the log.
  expect(entry.personal).toBeNull();
  const [models, ...calls] = rows('sent/models.csv');
  const paths = calls
    .filter((row) => row[models!.indexOf('Dự thảo lần, hoặc việc')] === 'hỏi số liệu')
    .map((row) => [row[models!.indexOf('Tệp gửi')], row[models!.indexOf('Kết quả')]]);
  expect(paths).toEqual(Array(2).fill([at('Tệp'), 'đã trả lời']));
});

test('a question that an earlier version kept in the log itself is told from there', async () => {
  const record = (await desk.store.records.ofPeriod((await desk.period()).id))!;
  const messages = [
    { role: 'user', content: 'hỏi' },
    { role: 'assistant', content: 'đáp' },
  ];
  const { recorded: _, ...facts } = record.questions[0]!.facts;
  const earlier = { ...record.questions[0]!, facts, personal: JSON.stringify({ messages, issues: [] }) };
  const [talk] = await listed(questionFiles({ ...record, questions: [earlier] }, async () => new Map()));
  expect(talk!.content).toBe(messages.map((one) => JSON.stringify(one)).join('\n'));
});

test('a question whose words were removed from the log is still told, and one of the command line has no name', async () => {
  const record = (await desk.store.records.ofPeriod((await desk.period()).id))!;
  const [entry] = record.questions;
  const removed = { ...entry!, by: null, personal: null, salt: null };
  const removing = { ...removed, facts: { ...removed.facts, recorded: '999999' } };
  const [overview, ...others] = await listed(
    questionFiles({ ...record, questions: [removing] }, desk.store.calls.texts),
  );
  const [, row] = parse(String(overview!.content), { bom: true }) as string[][];
  expect([row![1], row!.at(-2), row!.at(-1)]).toEqual([
    ...['dòng lệnh', entry!.facts.sha256, 'nội dung đã được gỡ khỏi nhật ký'],
  ]);
  expect(others.map(({ path }) => path)).toEqual(['sent/questions.json']);
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
