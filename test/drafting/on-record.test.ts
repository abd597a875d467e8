import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallCame, CallRecord, CallSent } from '../../src/usecases/ports.ts';
import { asked, briefsOf, drafterOn, goodAnswer, shorterPrompt } from '../support/model-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { choice, conversingOn, query } from '../support/question-desk.ts';
import { answerFiles, earlier, worldOf } from '../support/worlds.ts';

/* No call leaves that is not on record: what drafts, shorter sentences and free questions do where the record stands, fails, or fails later. */

const { material } = worldOf(earlier['the demo report']!, answerFiles['2023-09']!);
const briefs = briefsOf(material);

/** A record in memory, which may fail at either end. */
function openRecord(fails: { leaving?: (call: number) => boolean; coming?: boolean } = {}) {
  const sent: CallSent[] = [];
  const came = new Map<string, CallCame>();
  const record: CallRecord = {
    async leaves(one) {
      if (fails.leaving?.(sent.length + 1)) throw new Error('the disk is full');
      return String(sent.push(one));
    },
    async came(call, one) {
      if (fails.coming) throw new Error('the disk is full');
      came.set(call, one);
    },
  };
  return { record, sent, came };
}
type Opened = ReturnType<typeof openRecord>;

let server: ModelServer;
let opened: Opened;
let next: Served[] = [];
/** Requests that were not on record to the letter as they arrived. */
let early: string[] = [];
beforeAll(async () => {
  server = await startModelServer({
    answer(request) {
      const text = request.messages.map(({ content }) => content ?? '').join('');
      const known = opened.sent.some(({ section, pieces }) =>
        section === null
          ? request.messages.every((message) => pieces.some((one) => one.text === JSON.stringify(message)))
          : pieces.map((one) => one.text).join('') === text,
      );
      if (!known) early.push(text);
      return next.shift() ?? goodAnswer(request, briefs);
    },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
  early = [];
  next = [];
});

const drafting = (record: CallRecord) => drafterOn(server).plan(asked(material, { record }));
const shortening = (record: CallRecord) =>
  drafterOn(server, { shorterPrompt }).shorter!({
    ...{ section: 'lanh-dao', number: 'I.1', heading: 'Công tác lãnh đạo', found: () => [], record },
    sentences: ['Sở luôn quan tâm, thường xuyên chỉ đạo công tác dân vận.'],
  });
const converse = (record: CallRecord) =>
  conversingOn(server).converse!({
    ...{ words: 'Có số liệu của những kỳ nào?', today: '2023-09-14', current: null, figures: [], record },
    periods: ['2023-08'],
    run: async () => ({
      ...{ kind: 'rows', more: 0, withheld: 0 },
      rows: [{ is: 'periods', periods: [{ period: '2023-08', state: null }] }],
    }),
  });

describe('a draft', () => {
  test('has each call on record before it leaves, and what came of it afterwards', async () => {
    opened = openRecord();
    next = [{ kind: 'status', status: 429 }, { kind: 'refusal' }];
    const { made } = await drafting(opened.record);
    expect([early, opened.sent.length, server.received.length]).toEqual([[], 4, 5]);
    expect(new Set(opened.sent.map(({ pieces }) => pieces[1]!.text)).size).toBe(1);
    for (const { attempts, sent } of made.sections.filter((one) => one.sent)) {
      const call = attempts[0]!.call!;
      const out = opened.sent[Number(call) - 1]!;
      expect(out.pieces[2]!.text).toBe(sent!.text);
      expect(out).toMatchObject({ model: 'mo-hinh-thu', host: new URL(server.url).host });
      expect(opened.came.get(call)).toMatchObject({ answer: attempts[0]!.answer, tries: attempts[0]!.tries });
    }
    const outcomes = [...opened.came.values()].map(({ outcome, tries }) => `${outcome} ${tries}`);
    expect(outcomes.sort()).toEqual(['answer 1', 'answer 1', 'answer 2', 'refused 1']);
  });

  test('of which nothing can be put on record sends nothing, and comes by rules with that reason', async () => {
    opened = openRecord({ leaving: () => true });
    const { made, plan } = await drafting(opened.record);
    expect(server.received).toEqual([]);
    expect([plan.drafter, made.calls, made.shared]).toEqual(['rules', 0, null]);
    expect(made.sections.filter(({ sent }) => sent !== null)).toEqual([]);
    const asking = made.sections.filter(({ why }) => why !== 'nothing-to-write');
    expect(asking.map(({ by, why }) => `${by} ${why}`)).toEqual(Array(4).fill('rules not-recorded'));
  });

  test('of which one call cannot be put on record has the others of the model', async () => {
    opened = openRecord({ leaving: (call) => call === 4 });
    const { made } = await drafting(opened.record);
    expect(server.received).toHaveLength(3);
    expect(made.sections.filter(({ by }) => by === 'model')).toHaveLength(3);
    expect(made.sections.filter(({ why }) => why === 'not-recorded')).toHaveLength(1);
  });

  test('whose outcomes cannot be kept is the model’s all the same, and holds its answers itself', async () => {
    opened = openRecord({ coming: true });
    const { made } = await drafting(opened.record);
    for (const { by, attempts } of made.sections.filter(({ sent }) => sent))
      expect([by, attempts[0]!.call, typeof attempts[0]!.answer]).toEqual(['model', undefined, 'string']);
  });

  test('that nobody waits for puts nothing on record', async () => {
    opened = openRecord();
    await drafterOn(server).plan(asked(material, { record: opened.record, signal: AbortSignal.abort() }));
    expect([opened.sent, server.received]).toEqual([[], []]);
  });
});

describe('shorter sentences', () => {
  const answer: Served = { kind: 'text', text: '{"sentences":[]}' };

  test('are asked for on record, and a repair too', async () => {
    opened = openRecord();
    next = [{ kind: 'text', text: 'Vâng ạ.' }, answer];
    await shortening(opened.record);
    expect(early).toEqual([]);
    expect(opened.sent.map(({ section, pieces }) => [section, pieces.map(({ role }) => role)])).toEqual([
      ['lanh-dao', ['system', 'user']],
      ['lanh-dao', ['system', 'user', 'assistant', 'user']],
    ]);
    expect(opened.came.get('1')).toMatchObject({ outcome: 'answer', answer: 'Vâng ạ.' });
  });

  test('are not asked for where that cannot be put on record', async () => {
    opened = openRecord({ leaving: () => true });
    expect(await shortening(opened.record)).toMatchObject({
      ...{ kind: 'not-shorter', why: 'not-recorded', sent: null },
    });
    expect(server.received).toEqual([]);
  });
});

describe('a free question', () => {
  test('has every turn on record before it leaves; all its messages can be read there', async () => {
    opened = openRecord();
    next = [query('periods'), choice(['k1.1'])];
    const { record } = await converse(opened.record);
    expect([early, opened.sent.length]).toEqual([[], 2]);
    expect(record.recorded).toEqual(['1', '2']);
    const read = opened.sent.flatMap(({ pieces }, index) => [
      ...pieces.map(({ text }) => text),
      opened.came.get(String(index + 1))!.answer,
    ]);
    expect([...new Set(read)]).toEqual(record.messages);
  });

  test('sends nothing that cannot be put on record, and says why there is no answer', async () => {
    opened = openRecord({ leaving: () => true });
    expect(await converse(opened.record)).toMatchObject({ kind: 'none', why: 'not-recorded' });
    expect(server.received).toEqual([]);
    opened = openRecord({ leaving: (call) => call === 2 });
    next = [query('periods')];
    expect(await converse(opened.record)).toMatchObject({ kind: 'none', why: 'not-recorded' });
    expect(server.received).toHaveLength(1);
  });

  test('of which an outcome could not be kept has its messages itself', async () => {
    opened = openRecord({ coming: true });
    next = [query('periods'), choice(['k1.1'])];
    const { kind, record } = await converse(opened.record);
    expect([kind, record.recorded, record.messages.length]).toEqual(['rows', null, expect.any(Number)]);
  });
});
