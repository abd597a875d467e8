import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenStore, StoreOptions } from '../../src/store/open.ts';
import type { CallCame, CallSent, CallWork, PeriodRow, Store } from '../../src/usecases/ports.ts';
import { nothing, openMonth, openTest, standingClock } from './support.ts';

/* Calls to a model on record: what is sent stands before it leaves, whatever happens afterwards, and each text once. */

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const to = { model: 'mo-hinh-thu', host: '127.0.0.1:1', prompt: 'soan-muc v1 abc' };
const sent = (own: string, more: string[] = []): CallSent => ({
  ...{ section: 'muc-mot', ...to },
  pieces: [
    { role: 'system', text: 'Lời dặn chung' },
    { role: 'user', text: own },
    ...more.map((text, index) => ({ role: index % 2 === 0 ? 'assistant' : 'user', text })),
  ],
});
const answered = (answer: string): CallCame => ({
  ...{ outcome: 'answer', answer, tries: 2, tokens: { prompt: 30, completion: 4 } },
});

/** Tests of the record of calls. */
export function callsContract(location: () => StoreOptions['database']): void {
  let open: OpenStore;
  let store: Store;
  let period: PeriodRow;
  let next: PeriodRow;
  const clock = standingClock('2023-09-11T01:00:00.000Z');
  const question: CallWork = { purpose: 'question', work: '12', period: null, by: 'an' };
  beforeAll(async () => {
    open = await openTest(location(), clock);
    store = open.store;
    ({ period } = await openMonth(store, ['an']));
  }, 60_000);
  afterAll(() => open?.stop(), 60_000);

  const callsOf = async (of: PeriodRow) => (await store.records.ofPeriod(of.id))!.calls;
  const draft = (): CallWork => ({ purpose: 'draft', work: '7', period: period.id, by: 'an' });

  describe('the record of calls', () => {
    test('has a call as soon as it is about to leave, without an outcome until one is known', async () => {
      const call = await store.calls.begin(draft(), sent('Mục một: [[a]]'));
      const [row] = await callsOf(period);
      expect(row).toEqual({
        ...{ id: call, ...draft(), ...to, section: 'muc-mot', at: '2023-09-11T01:00:00.000Z' },
        pieces: [
          { role: 'system', sha256: sha256('Lời dặn chung') },
          { role: 'user', sha256: sha256('Mục một: [[a]]') },
        ],
        ...{ endedAt: null, came: null },
      });
      clock.pass(5);
      await store.calls.end(call, answered('{"paragraphs":[]}'));
      expect((await callsOf(period))[0]).toMatchObject({
        ...{ endedAt: '2023-09-11T01:00:05.000Z' },
        came: { ...answered(sha256('{"paragraphs":[]}')) },
      });
      // What is known does not change any more.
      await store.calls.end(call, { outcome: 'refused', answer: null, tries: 1, tokens: null });
      expect((await callsOf(period))[0]!.came!.outcome).toBe('answer');
    });

    test('keeps how a call failed', async () => {
      const call = await store.calls.begin(draft(), sent('Mục hai'));
      const came: CallCame = {
        outcome: 'fault',
        fault: 'busy',
        status: 429,
        answer: null,
        tries: 3,
        tokens: null,
      };
      await store.calls.end(call, came);
      expect((await callsOf(period)).at(-1)!.came).toEqual(came);
    });

    test('keeps each text once, and gives it back as it was sent', async () => {
      const odd = 'Ký tự \0 lạ, dấu ’ và chữ 𝒳';
      const before = (await callsOf(period)).length;
      const again = sent('Mục một: [[a]]', ['{"paragraphs":[]}', odd]);
      await Promise.all([store.calls.begin(draft(), again), store.calls.begin(draft(), again)]);
      const calls = (await callsOf(period)).slice(before);
      expect(calls[0]!.pieces).toEqual(calls[1]!.pieces);
      const hashes = calls[0]!.pieces.map(({ sha256 }) => sha256);
      const texts = await store.calls.texts(hashes);
      expect(hashes.map((hash) => texts.get(hash))).toEqual([
        ...['Lời dặn chung', 'Mục một: [[a]]', '{"paragraphs":[]}', odd.replace('\0', '\ufffd')],
      ]);
      for (const [hash, text] of texts) expect(sha256(text)).toBe(hash);
      expect(await store.calls.texts(['khong-co'])).toEqual(new Map());
    });

    test('many at once, with the same texts in any order, all stand', async () => {
      const before = (await callsOf(period)).length;
      const texts = Array.from({ length: 6 }, (_, index) => `Đoạn ${index}`);
      await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          store.calls.begin(draft(), sent(`Mục ${index}`, index % 2 === 0 ? texts : [...texts].reverse())),
        ),
      );
      expect(await callsOf(period)).toHaveLength(before + 12);
    });

    test('a question is of the period that was the newest, and of the one whose log names its call', async () => {
      const asked = (text: string): CallSent => ({ ...to, section: null, pieces: [{ role: 'user', text }] });
      const first = await store.calls.begin(question, asked('hỏi một'));
      const second = await store.calls.begin(question, asked('hỏi hai'));
      clock.pass(86_400);
      ({ period: next } = await openMonth(store, ['an'], undefined, '2023-09-12T01:00:00.000Z'));
      const audit = [{ act: 'figures-conversed', by: 'an', facts: { outcome: 'chosen', recorded: second } }];
      await store.note(null, { ...nothing, audit });
      const third = await store.calls.begin({ ...question, work: null, by: null }, asked('hỏi ba'));
      const questions = async (of: PeriodRow) =>
        (await callsOf(of)).flatMap(({ id, purpose }) => (purpose === 'question' ? [id] : []));
      expect(await questions(period)).toEqual([first, second]);
      expect(await questions(next)).toEqual([second, third]);
      expect((await callsOf(next)).every(({ purpose }) => purpose === 'question')).toBe(true);
    });
  });
}
