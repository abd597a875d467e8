import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenStore, StoreOptions } from '../../src/store/open.ts';
import type { Delivery, Store } from '../../src/usecases/ports.ts';
import {
  answer,
  courtesy,
  nothing,
  number,
  openMonth,
  openTest,
  standingClock,
  template,
} from './support.ts';

/*
 * What the store promises, on whatever database: pglite.test.ts and postgres.test.ts run it. Drafts and papers have draft-contract.ts;
 * what only one database can do (locks, outages, crashes) has its own files.
 */

const delivery = (...keys: string[]): Delivery => ({
  keys,
  kind: 'event',
  conversation: 'D1',
  body: { text: keys[0] },
});

/** Tests of inbox, outbox, periods, interviews and the audit log. */
export function contract(location: () => StoreOptions['database']): void {
  const clock = standingClock();
  let open: OpenStore;
  let store: Store;
  beforeAll(async () => {
    open = await openTest(location(), clock);
    store = open.store;
  }, 60_000);
  afterAll(() => open?.stop(), 60_000);

  const stored = async (...keys: string[]): Promise<string> => {
    const outcome = await store.inbox.store(delivery(...keys));
    if (outcome.kind !== 'stored') throw new Error('duplicate');
    return outcome.id;
  };
  const claimed = async () => (await store.inbox.claimUndone()).map((row) => row.id);

  describe('inbox', () => {
    test('a delivery is stored once under all its keys, whichever of them comes again', async () => {
      expect((await store.inbox.store(delivery('Ev1', 'D1/1.1'))).kind).toBe('stored');
      expect(await store.inbox.store(delivery('Ev1'))).toEqual({ kind: 'duplicate' });
      expect(await store.inbox.store(delivery('Ev2', 'D1/1.1'))).toEqual({ kind: 'duplicate' });
      expect(await store.inbox.store(delivery('Ev2'))).toEqual({ kind: 'duplicate' });
    });

    test('of twenty copies delivered at once one is stored', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => store.inbox.store(delivery('EvCopy'))),
      );
      expect(outcomes.filter((one) => one.kind === 'stored')).toHaveLength(1);
    });

    test('deliveries stored together keep their own ids and bodies', async () => {
      const ids = await Promise.all(['EvA', 'EvB', 'EvC'].map((key) => stored(key)));
      clock.pass(61);
      const rows = await store.inbox.claimUndone();
      expect(ids.map((id) => rows.find((row) => row.id === id)?.body)).toEqual([
        { text: 'EvA' },
        { text: 'EvB' },
        { text: 'EvC' },
      ]);
    });

    test('one that cannot be stored fails alone', async () => {
      const bad = { ...delivery('EvBad'), kind: 'nonsense' as 'event' };
      const outcomes = await Promise.allSettled([
        store.inbox.store(delivery('EvGood')),
        store.inbox.store(bad),
        store.inbox.store(delivery('EvGood2')),
      ]);
      expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await store.inbox.store(delivery('EvBad'))).kind).toBe('stored');
    });

    test('letters that no database stores do not stop a delivery', async () => {
      const id = await stored('EvNul\0', 'EvHalf\ud800');
      clock.pass(61);
      expect((await store.inbox.claimUndone()).find((row) => row.id === id)?.body).toEqual({
        text: 'EvNul\ufffd',
      });
    });

    test('an event is claimed when a minute has passed, and by one caller', async () => {
      const id = await stored('EvClaim');
      expect(await claimed()).not.toContain(id);
      clock.pass(61);
      const [one, other] = await Promise.all([claimed(), claimed()]);
      expect([...one, ...other].filter((row) => row === id)).toHaveLength(1);
      expect(await claimed()).not.toContain(id);
      clock.pass(61);
      expect(await claimed()).toContain(id);
    });

    test('a claim made by a clock that was put back since counts for nothing', async () => {
      const id = await stored('EvBack');
      clock.pass(-3600);
      expect(await claimed()).toContain(id);
      expect(await claimed()).not.toContain(id);
      clock.pass(3600);
    });

    test('what is done is not claimed again', async () => {
      const id = await stored('EvDone');
      await store.inbox.done(id);
      clock.pass(61);
      expect(await claimed()).not.toContain(id);
    });

    test('presses and commands are never claimed', async () => {
      const press = await store.inbox.store({ ...delivery('Press'), kind: 'interactive' });
      const command = await store.inbox.store({ ...delivery('Command'), kind: 'command' });
      clock.pass(61);
      const rows = await claimed();
      expect([press, command].map((one) => one.kind === 'stored' && rows.includes(one.id))).toEqual([
        false,
        false,
      ]);
    });

    test('a failed event is tried again at once and parked at the fifth failure', async () => {
      const id = await stored('EvFail');
      const parked: boolean[] = [];
      for (let time = 1; time <= 5; time += 1) {
        parked.push((await store.inbox.failed(id, `ref-${time}`)).parked);
        if (time < 5) expect(await claimed()).toContain(id);
      }
      expect(parked).toEqual([false, false, false, false, true]);
      clock.pass(61);
      expect(await claimed()).not.toContain(id);
    });
  });

  describe('outbox', () => {
    const post = async (key: string, more = {}) => {
      const { posts } = await store.note(null, { audit: [], posts: [courtesy(key, more)] });
      return posts[0]!;
    };

    test('a post is given out with the write that saves it, and only once for a key', async () => {
      const first = await store.note(null, { audit: [], posts: [courtesy('once')] });
      expect(first.posts).toMatchObject([{ key: 'once', place: null, attempts: 0 }]);
      expect((await store.note(null, { audit: [], posts: [courtesy('once')] })).posts).toEqual([]);
    });

    test('a sent post is found by its key and at its place', async () => {
      const saved = await post('found', {
        surface: 'interview/77',
        files: [{ id: '1', name: 'a', title: 'b' }],
      });
      await store.outbox.sent(saved.id, { channel: 'D5', ts: '5.1' });
      const expected = { ...saved, place: { channel: 'D5', ts: '5.1' } };
      expect(await store.outbox.find('found')).toEqual(expected);
      expect(await store.outbox.at({ channel: 'D5', ts: '5.1' })).toEqual(expected);
      expect(await store.outbox.find('never')).toBeNull();
      expect(await store.outbox.at({ channel: 'D5', ts: '5.2' })).toBeNull();
    });

    test('an unsent post is claimed when a minute has passed; a sent or given up one is not', async () => {
      const [waiting, sent, given] = [await post('waiting'), await post('sent'), await post('given-up')];
      await store.outbox.sent(sent.id, { channel: 'D5', ts: '5.3' });
      await store.outbox.failed(given.id, 'not_in_channel', true);
      const ids = async () => (await store.outbox.claimUnsent()).map((one) => one.id);
      expect(await ids()).not.toContain(waiting.id);
      clock.pass(61);
      const now = await ids();
      expect([waiting, sent, given].map((one) => now.includes(one.id))).toEqual([true, false, false]);
      expect(await ids()).not.toContain(waiting.id);
      await store.outbox.failed(waiting.id, 'ratelimited', false);
      expect((await store.outbox.claimUnsent()).find((one) => one.id === waiting.id)?.attempts).toBe(1);
    });

    test('a stamp brings back every message of its surface, where it stands', async () => {
      const [one, other] = [
        await post('s1', { surface: 'submission/9' }),
        await post('s2', { surface: 'submission/9' }),
      ];
      await store.outbox.sent(one.id, { channel: 'D1', ts: '1.9' });
      await store.outbox.sent(other.id, { channel: 'D2', ts: '2.9' });
      const { posts } = await store.note(null, {
        ...{ audit: [], posts: [courtesy('new-one', { surface: 'submission/9' })] },
        stamps: [{ surface: 'submission/9', notice: { kind: 'stale-button' } }],
      });
      expect(posts.map(({ key, notice, place }) => [key, notice.kind, place?.ts])).toEqual([
        ['s1', 'stale-button', '1.9'],
        ['s2', 'stale-button', '2.9'],
        ['new-one', 'courtesy', undefined],
      ]);
    });

    test('a message stamped while it is being posted is drawn anew afterwards', async () => {
      const saved = await post('in-hand', { surface: 'submission/10' });
      const { posts } = await store.note(null, {
        ...nothing,
        stamps: [{ surface: 'submission/10', notice: { kind: 'stale-button' } }],
      });
      expect(posts).toEqual([]);
      await store.outbox.sent(saved.id, { channel: 'D1', ts: '1.10' });
      expect((await store.outbox.claimUnsent()).find((one) => one.id === saved.id)).toMatchObject({
        notice: { kind: 'stale-button' },
        place: { channel: 'D1', ts: '1.10' },
      });
    });

    test('a message that replaces another takes its place and its buttons', async () => {
      const old = await post('board', { surface: 'board/1' });
      await store.outbox.sent(old.id, { channel: 'C1', ts: '3.1' });
      const update = await post('board-2', { surface: 'board/1', replaces: 'board' });
      expect(update).toMatchObject({ replaces: 'board', place: null });
      await store.outbox.sent(update.id, { channel: 'C1', ts: '3.1' });
      expect((await store.outbox.at({ channel: 'C1', ts: '3.1' }))?.key).toBe('board-2');
      const { posts } = await store.note(null, {
        ...nothing,
        stamps: [{ surface: 'board/1', notice: { kind: 'stale-button' } }],
      });
      expect(posts.map((one) => one.key)).toEqual(['board-2']);
    });

    test('an update that a newer one overtook is not sent any more', async () => {
      await post('state');
      const older = await post('state-2', { replaces: 'state' });
      await post('state-3', { replaces: 'state' });
      clock.pass(61);
      expect((await store.outbox.claimUnsent()).map((one) => one.id)).not.toContain(older.id);
    });
  });

  describe('periods', () => {
    test('a period opens with its interviews, and keeps its template with the order of its keys', async () => {
      const { period, interviews } = await openMonth(store, ['p-one', 'p-two']);
      expect(JSON.stringify(period.template)).toBe(JSON.stringify(template));
      expect(period).toMatchObject({
        state: 'collecting',
        revision: 1,
        from: '2023-08-15',
        deadline: '2023-09-18',
      });
      expect((await store.interviews.ofPeriod(period.id)).map(({ id, person }) => [id, person])).toEqual([
        [interviews[0], 'p-one'],
        [interviews[1], 'p-two'],
      ]);
    });

    test('opened twice at once it exists for the second, who posts nothing', async () => {
      const { period } = await openMonth(store, ['p-three']);
      const { id: _, revision: __, ...same } = period;
      const again = await store.periods.open({
        ...{ period: same, interviews: [] },
        effects: () => ({ audit: [], posts: [courtesy('opened-again')] }),
      });
      expect(again).toMatchObject({ kind: 'exists', period: { id: period.id } });
      expect(await store.outbox.find('opened-again')).toBeNull();
    });

    test('the newest that is not issued is the current one; a period moves on only as it was read', async () => {
      const { period } = await openMonth(store, []);
      const move = { period: period.id, revision: 1, to: 'drafting', effects: nothing } as const;
      expect((await store.periods.current())?.id).toBe(period.id);
      const outcomes = await Promise.all([store.periods.move(move), store.periods.move(move)]);
      expect(outcomes.map((one) => one.kind).sort()).toEqual(['conflict', 'written']);
      expect(await store.periods.byId(period.id)).toMatchObject({ state: 'drafting', revision: 2 });
      await store.periods.move({ ...move, revision: 2, to: 'issued' });
      expect((await store.periods.current())?.id).not.toBe(period.id);
      expect((await store.periods.all())[0]?.id).toBe(period.id);
    });

    describe('questions sent back', () => {
      const back = async () => {
        const { period } = await openMonth(store, ['r-one', 'r-two']);
        const [one, two] = await Promise.all(['r-one', 'r-two'].map((who) => store.interviews.load(who)));
        const asked = [one!, two!].map(({ id: interview, revision, state }) => ({
          ...{ interview, revision, state: { ...state, reopened: ['ho-so-tiep-nhan'] } },
        }));
        const effects = { audit: [{ act: 'passed-on', by: 'binh', facts: {} }], posts: [] };
        const input = { period: period.id, revision: 1, to: 'drafting' as const, interviews: asked, effects };
        const standing = async () => ({
          period: (await store.periods.byId(period.id))!.state,
          reopened: await Promise.all(
            ['r-one', 'r-two'].map(async (who) => (await store.interviews.load(who))!.state.reopened),
          ),
          log: await store.verifyAudit(period.id),
        });
        return { period, input, standing };
      };
      const untouched = {
        period: 'collecting',
        reopened: [undefined, undefined],
        log: { kind: 'whole', entries: 0 },
      };

      test('are owed again and the period moves, in one write', async () => {
        const { input, standing } = await back();
        expect((await store.periods.reopen(input)).kind).toBe('written');
        expect(await standing()).toEqual({
          ...{ period: 'drafting', reopened: [['ho-so-tiep-nhan'], ['ho-so-tiep-nhan']] },
          log: { kind: 'whole', entries: 1 },
        });
        expect((await store.periods.reopen(input)).kind).toBe('conflict');
      });

      test('one interview that went on meanwhile: nothing of it is written', async () => {
        const { input, standing } = await back();
        const [first, second] = input.interviews;
        const stale = { ...second!, revision: second!.revision + 1 };
        const outcome = await store.periods.reopen({ ...input, interviews: [first!, stale] });
        expect(outcome.kind).toBe('conflict');
        expect(await standing()).toEqual(untouched);
      });

      test('what cannot be written leaves nothing behind', async () => {
        const { input, standing } = await back();
        const effects = { audit: [{ act: null as unknown as string, by: null, facts: {} }], posts: [] };
        await expect(store.periods.reopen({ ...input, effects })).rejects.toThrow();
        expect(await standing()).toEqual(untouched);
      });
    });

    test('what is no id finds nothing', async () => {
      expect(await store.periods.byId('x')).toBeNull();
      expect(await store.interviews.loadById("1' or '1'='1")).toBeNull();
    });
  });

  describe('interviews', () => {
    test('a turn keeps its answers, its state, its log, its post and settles its delivery', async () => {
      const { period } = await openMonth(store, ['i-one']);
      const inbox = await stored('EvTurn');
      const interview = (await store.interviews.load('i-one'))!;
      const state = { ...interview.state, current: 'ho-so-tiep-nhan' };
      const outcome = await store.interviews.take({
        ...{ interview: interview.id, revision: interview.revision, state },
        answers: [number('ho-so-tiep-nhan', '53', { place: { channel: 'D1', ts: '1.53' } })],
        effects: {
          ...{
            inbox,
            audit: [{ act: 'answer', by: 'i-one', facts: { question: 'ho-so-tiep-nhan' }, personal: '53' }],
          },
          posts: [courtesy('turn-1')],
        },
      });
      expect(outcome).toMatchObject({ kind: 'written', posts: [{ key: 'turn-1' }] });
      const after = (await store.interviews.load('i-one'))!;
      expect(after).toMatchObject({ revision: interview.revision + 1, state });
      expect(after.answers).toEqual([
        { ...number('ho-so-tiep-nhan', '53', { place: { channel: 'D1', ts: '1.53' } }), revision: 1 },
      ]);
      expect(await store.verifyAudit(period.id)).toEqual({ kind: 'whole', entries: 1 });
      clock.pass(61);
      expect(await claimed()).not.toContain(inbox);
    });

    test('words written by hand go with the answers, or not at all', async () => {
      const { period } = await openMonth(store, ['i-hand']);
      const { id, revision, state } = (await store.interviews.load('i-hand'))!;
      const edits = [{ was: 'Câu cũ.', text: 'Câu viết tay.', by: 'i-hand', at: '2023-09-11T01:00:00.000Z' }];
      const turn = { interview: id, revision, state, answers: [number('a', '7')], edits };
      const bad = { audit: [{ act: null as unknown as string, by: null, facts: {} }], posts: [] };
      await expect(store.interviews.take({ ...turn, effects: bad })).rejects.toThrow();
      expect(await store.drafts.material(period.id)).toMatchObject({ answers: [], edits: [] });
      expect((await store.interviews.take({ ...turn, effects: nothing })).kind).toBe('written');
      expect((await store.interviews.take({ ...turn, effects: nothing })).kind).toBe('conflict');
      const material = (await store.drafts.material(period.id))!;
      expect(material.answers.map((one) => one.typed)).toEqual(['7']);
      expect(material.edits).toEqual(edits);
    });

    test('a read begun beforehand is used once, and not after a turn of the same person', async () => {
      await openMonth(store, ['i-soon']);
      const before = (await store.interviews.load('i-soon'))!;
      store.interviews.expect('i-soon');
      const turn = { interview: before.id, revision: before.revision, state: before.state, answers: [] };
      await store.interviews.take({ ...turn, effects: nothing });
      expect((await store.interviews.load('i-soon'))!.revision).toBe(before.revision + 1);
      store.interviews.expect('i-soon');
      expect((await store.interviews.load('i-soon'))!.revision).toBe(before.revision + 1);
      store.interviews.expect('i-soon');
      store.interviews.forget('i-soon');
      expect((await store.interviews.load('i-soon'))!.revision).toBe(before.revision + 1);
    });

    test('a correction is a new revision; everyone of the period sees the newest', async () => {
      const { period } = await openMonth(store, ['i-two', 'i-three']);
      await answer(store, 'i-two', [number('a', '1'), number('b', '2')]);
      await store.interviews.load('i-three');
      await answer(store, 'i-two', [number('a', '3'), number('a', '4')]);
      const expected = [
        ['b', 1, '2'],
        ['a', 3, '4'],
      ];
      const seen = (rows: { question: string; revision: number; typed: string }[]) =>
        rows.map((one) => [one.question, one.revision, one.typed]);
      expect(seen([...(await store.interviews.load('i-three'))!.answers])).toEqual(expected);
      expect(seen(await store.periods.answers(period.id))).toEqual(expected);
    });

    test('of two turns read at the same revision the second is a conflict and leaves no trace', async () => {
      const { period } = await openMonth(store, ['i-four']);
      const { id, revision, state } = (await store.interviews.load('i-four'))!;
      const turn = (typed: string) => ({
        ...{ interview: id, revision, state, answers: [number('a', typed)] },
        effects: {
          audit: [{ act: 'answer', by: 'i-four', facts: {} }],
          posts: [courtesy(`conflict-${typed}`)],
        },
      });
      const outcomes = await Promise.all([
        store.interviews.take(turn('1')),
        store.interviews.take(turn('2')),
      ]);
      expect(outcomes.map((one) => one.kind)).toEqual(['written', 'conflict']);
      expect((await store.periods.answers(period.id)).map((one) => one.typed)).toEqual(['1']);
      expect(await store.outbox.find('conflict-2')).toBeNull();
      expect(await store.verifyAudit(period.id)).toEqual({ kind: 'whole', entries: 1 });
    });

    test('twenty people answering at once are all kept, each once, in one unbroken log', async () => {
      const people = Array.from({ length: 20 }, (_, index) => `crowd-${index}`);
      const { period } = await openMonth(store, people);
      for (let round = 0; round < 5; round += 1) {
        const outcomes = await Promise.all(
          people.map((person) =>
            answer(
              store,
              person,
              [number(`q-${person}`, String(round)), { ...number('shared', '1'), typed: person }],
              {
                audit: [{ act: 'answer', by: person, facts: { round }, personal: `${round}` }],
                posts: [courtesy(`${person}/${round}`)],
              },
            ),
          ),
        );
        expect(outcomes.map((one) => one.kind === 'written' && one.posts.map((post) => post.key))).toEqual(
          people.map((person) => [`${person}/${round}`]),
        );
      }
      const answers = await store.periods.answers(period.id);
      expect(answers.find((one) => one.question === 'shared')?.revision).toBe(100);
      expect(people.map((person) => answers.find((one) => one.question === `q-${person}`)?.revision)).toEqual(
        people.map(() => 5),
      );
      expect(await store.verifyAudit(period.id)).toEqual({ kind: 'whole', entries: 100 });
    });

    test('a turn that cannot be written fails alone', async () => {
      await openMonth(store, ['i-five', 'i-six']);
      const outcomes = await Promise.allSettled([
        answer(store, 'i-five', [number('a', '1', { at: 'never' })]),
        answer(store, 'i-six', [number('b', '2')]),
      ]);
      expect(outcomes.map((one) => one.status)).toEqual(['rejected', 'fulfilled']);
      expect((await store.interviews.load('i-five'))?.answers.map((one) => one.question)).toEqual(['b']);
    });

    test('after submission an answer is a conflict unless it says what it voids', async () => {
      const { period } = await openMonth(store, ['i-seven']);
      await store.periods.move({ period: period.id, revision: 1, to: 'in_review', effects: nothing });
      expect((await answer(store, 'i-seven', [number('a', '1')])).kind).toBe('conflict');
      expect((await answer(store, 'i-seven', [])).kind).toBe('written');
      const { id, revision, state } = (await store.interviews.load('i-seven'))!;
      const turn = { interview: id, revision, state, answers: [number('a', '1')], effects: nothing };
      const voids = { period: period.id, revision: 1, to: 'drafting' } as const;
      expect((await store.interviews.take({ ...turn, voids })).kind).toBe('conflict');
      expect((await store.interviews.take({ ...turn, voids: { ...voids, revision: 2 } })).kind).toBe(
        'written',
      );
      expect(await store.periods.byId(period.id)).toMatchObject({ state: 'drafting', revision: 3 });
    });

    test('nothing is asked of somebody without an interview, nor in an issued period', async () => {
      const { period, interviews } = await openMonth(store, ['i-eight']);
      expect(await store.interviews.load('nobody')).toBeNull();
      await store.periods.move({ period: period.id, revision: 1, to: 'issued', effects: nothing });
      expect(await store.interviews.load('i-eight')).toBeNull();
      const { id, revision, state } = (await store.interviews.loadById(interviews[0]!))!;
      const turn = { interview: id, revision, state, answers: [], effects: nothing };
      expect((await store.interviews.take(turn)).kind).toBe('conflict');
    });

    test('every kind of value comes back as it was given', async () => {
      await openMonth(store, ['i-nine']);
      const values = [
        { kind: 'money', value: '495000000.50' },
        { kind: 'text', text: 'Hoà bình, "ngoặc" \\ và 🙂' },
        { kind: 'none' },
        { kind: 'unread' },
        {
          kind: 'references',
          items: [
            {
              ...{ type: 'Quyết định', number: '12/QĐ-UBND', date: '2023-09-31', issuer: null },
              title: null,
              action: null,
            },
          ],
        },
      ] as const;
      await answer(
        store,
        'i-nine',
        values.map((value, index) => ({ ...number(`v${index}`, 'x'), value: value as never })),
      );
      expect((await store.interviews.load('i-nine'))!.answers.map((one) => one.value)).toEqual(values);
    });
  });

  describe('audit log', () => {
    const entry = { act: 'refused', by: 'an', facts: { state: 'open', n: 1.5, ok: null } };

    test('each period has its chain, and the workspace its own', async () => {
      const { period } = await openMonth(store, []);
      const before = await store.verifyAudit(null);
      await store.note(period.id, { audit: [entry, { ...entry, personal: 'lời đã gõ' }], posts: [] });
      await store.note(null, { audit: [entry], posts: [] });
      expect(await store.verifyAudit(period.id)).toEqual({ kind: 'whole', entries: 2 });
      expect(await store.verifyAudit(null)).toEqual({
        ...{ kind: 'whole', entries: before.kind === 'whole' ? before.entries + 1 : 0 },
      });
    });
  });
}
