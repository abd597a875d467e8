import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readReportBytes } from '../../src/document/read-file.ts';
import { readRegister } from '../../src/prompts.ts';
import { drawNotice } from '../../src/slack/views/draw.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import { takeRevision } from '../../src/usecases/settle-revision.ts';
import { makeShorter } from '../../src/usecases/shorten-draft.ts';
import { checkBlocks } from '../../src/workspace/blocks-check.ts';
import type { Json } from '../../src/workspace/protocol.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk } from '../support/approval-desk.ts';
import { root } from '../support/cli.ts';
import { drafterOn, revisePrompt } from '../support/model-desk.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { fixture } from '../support/worlds.ts';

/*
 * A standing sentence that goes on from the last report with a repealed basis: a model proposes it put right, beside the draft, to take or to
 * leave; the right act comes from the register, never from the model.
 */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const repealed = 'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư';
const right = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';
const standing = `Sở luôn duy trì nghiêm túc việc thực hiện ${repealed}.`;
let answer: (offered: string) => string = (offered) => offered;
let server: ModelServer;
let desk: ApprovalDesk;

beforeAll(async () => {
  server = await startModelServer({
    answer: ({ messages }) => {
      const line = /^1 (".*")$/mu.exec(messages[1]!.content)?.[1];
      // The draft itself is left to the rules here.
      if (line === undefined) return { kind: 'refusal' };
      const text = answer(JSON.parse(line) as string);
      return { kind: 'text', text: JSON.stringify({ sentences: [{ n: 1, text }] }) };
    },
  });
  desk = await openApprovalDesk({ history: false });
  const august = fixture('2023-08/bao-cao.md');
  const [heading] = /^### .*$/mu.exec(august)!;
  const file = august.replace(heading, `${heading}\n\n${standing}`);
  await learnHistory(desk.deps, [await readReportBytes('bao-cao.md', new TextEncoder().encode(file))]);
  desk.deps.register = readRegister(join(root, 'prompts'));
  desk.deps.drafter = drafterOn(server, { revisePrompt });
});
afterAll(async () => {
  await desk?.stop();
  await server?.close();
});

const requests = async () =>
  (await desk.store.records.ofPeriod((await desk.period()).id))!.shortenings.filter(
    ({ purpose }) => purpose === 'revise',
  );
const texts = async () =>
  (await desk.newest()).result!.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
const legal = async () => (await desk.newest()).result!.findings.filter(({ kind }) => kind === 'legal');
const made = async () => {
  const { id } = (await requests()).at(-1)!;
  return desk.sent(await makeShorter(desk.deps, id));
};

test('what does not hold is not shown: a number typed, words that nobody said, the wrong act kept in other words', async () => {
  answer = () => 'Sở thực hiện Nghị định số 30/2020/NĐ-CP rất xuất sắc.';
  await desk.draft();
  expect(await texts()).toContain(standing);
  expect(await legal()).toHaveLength(1);
  expect((await requests()).map(({ sentences, state }) => [sentences, state])).toEqual([
    [[standing], 'queued'],
  ]);
  expect(await made()).toEqual([]);
  const [request] = await requests();
  expect(request).toMatchObject({ state: 'done' });
  expect(request!.sent!.attempts).toHaveLength(3);
  const { calls } = (await desk.store.records.ofPeriod((await desk.period()).id))!;
  const { pieces, purpose } = calls.find(({ id }) => id === request!.sent!.attempts[0]!.call)!;
  expect(purpose).toBe('revise');
  const asked = await desk.store.calls.texts(pieces.map(({ sha256 }) => sha256));
  expect([...asked.values()].join('\n')).toContain(
    '"Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ" không còn đúng, thay bằng "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"',
  );
  expect(await texts()).toContain(standing);
});

test('a sentence is asked about once in a period', async () => {
  await desk.draft();
  expect(await requests()).toHaveLength(1);
});

test('what holds is shown with its reason, changes nothing before it is taken, and then the finding is gone', async () => {
  // Somebody changed the sentence: it is another one, and asked about anew.
  const other = standing.replace('nghiêm túc ', '');
  const period = (await desk.period()).id;
  const history = (await desk.store.history.before(null, 1))[0]!;
  const report = structuredClone(history.report);
  for (const section of report.sections)
    for (const paragraph of section.paragraphs)
      for (const sentence of paragraph.sentences)
        if (sentence.text === standing) Object.assign(sentence, { text: other });
  await desk.store.history.save({
    ...{ report, figures: [], template: 'dan-van-chinh-quyen', status: 'approved', file: 'bao-cao.md' },
    ...{ link: null, effects: { audit: [], posts: [] } },
  });
  answer = (offered) => offered.replace('luôn ', '');
  await desk.draft();
  const [proposal] = noticesOf(await made(), 'revision-proposed');
  expect(proposal).toMatchObject({
    ...{ model: 'mo-hinh-thu', state: 'open', brings: [], because: [{ kind: 'legal', sentence: other }] },
    edits: [{ was: other, text: `Sở duy trì việc thực hiện ${right}.` }],
  });
  const shown = drawNotice(proposal!, {
    ...{ deps: desk.deps, link: () => null, mention: (person) => person },
  });
  expect(checkBlocks(shown.blocks as unknown as Json, 'message')).toEqual([]);
  expect(JSON.stringify(shown.blocks)).toMatch(
    /có chỗ không còn đúng:.*110\/2004\/NĐ-CP đã hết hiệu lực.*Nhận/u,
  );
  expect(await texts()).toContain(other);
  await desk.done(await takeRevision(desk.deps, { ...(await desk.request('nguyet')), key: proposal!.key }));
  await desk.makeDrafts();
  expect(await texts()).toContain(`Sở duy trì việc thực hiện ${right}.`);
  expect(await legal()).toEqual([]);
  expect((await desk.store.verifyAudit(period)).kind).toBe('whole');
});

test('where models are forbidden nothing is asked', async () => {
  const own = await openApprovalDesk({ history: false, office: { ...desk.deps.office, models: 'none' } });
  const august = fixture('2023-08/bao-cao.md');
  const [heading] = /^### .*$/mu.exec(august)!;
  const bytes = new TextEncoder().encode(august.replace(heading, `${heading}\n\n${standing}`));
  await learnHistory(own.deps, [await readReportBytes('bao-cao.md', bytes)]);
  own.deps.register = desk.deps.register!;
  own.deps.drafter = drafterOn(server, { revisePrompt });
  await own.draft();
  expect((await own.store.records.ofPeriod((await own.period()).id))!.shortenings).toEqual([]);
  await own.stop();
});
