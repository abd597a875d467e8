import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenStore, StoreOptions } from '../../src/store/open.ts';
import type { PeriodRecord, Store } from '../../src/usecases/ports.ts';
import { answer, courtesy, nothing, number, openMonth, openTest, standingClock } from './support.ts';

/* What the store gives of a whole period: everything, in the order of writing, and nothing of another period. */

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Tests of the record of a period. */
export function recordContract(location: () => StoreOptions['database']): void {
  let open: OpenStore;
  let store: Store;
  let record: PeriodRecord;
  beforeAll(async () => {
    open = await openTest(location(), standingClock());
    store = open.store;
    const { period } = await openMonth(store, ['an']);
    const logged = (act: string, personal?: string) => ({
      audit: [{ act, by: 'an', facts: { số: 1 }, ...(personal === undefined ? {} : { personal }) }],
      posts: [courtesy(`${act}-xuat`)],
    });
    await answer(store, 'an', [number('ho-so-tiep-nhan', '58')], logged('answered', '58 "hồ sơ"\n'));
    await answer(store, 'an', [number('ho-so-tiep-nhan', '59')], logged('corrected', '59'));
    await store.drafts.settle({
      period: period.id,
      settlements: [
        { kind: 'keep', subject: 'k1', reason: 'đúng', by: 'an', at: '2023-09-18T03:00:00.000Z' },
        { kind: 'keep', subject: 'k1', reason: 'vẫn đúng', by: 'an', at: '2023-09-18T04:00:00.000Z' },
      ],
      edits: [{ was: 'Câu cũ.', text: 'Câu mới.', by: 'an', at: '2023-09-18T03:00:00.000Z' }],
      effects: nothing,
    });
    record = (await store.records.ofPeriod(period.id))!;
    // Somebody else's month of the same office.
    await openMonth(store, ['binh']);
    await answer(store, 'binh', [number('ho-so-tiep-nhan', '1')]);
  }, 60_000);
  afterAll(() => open?.stop(), 60_000);

  describe('the record of a period', () => {
    test('has every revision of every answer, settlement and edit, oldest first', () => {
      expect(record.answers.map(({ revision, typed }) => [revision, typed])).toEqual([
        [1, '58'],
        [2, '59'],
      ]);
      expect(record.settlements.map(({ reason }) => reason)).toEqual(['đúng', 'vẫn đúng']);
      expect(record.edits).toMatchObject([{ was: 'Câu cũ.', section: null, by: 'an' }]);
      expect(record.messages.map(({ key, kind }) => [key, kind])).toEqual([
        ['answered-xuat', 'courtesy'],
        ['corrected-xuat', 'courtesy'],
      ]);
    });

    test('its log can be computed again by anybody: each hash from the one before and the text beside it', () => {
      expect(record.chain).toEqual({ kind: 'whole', entries: 2 });
      expect(record.audit.map(({ entry }) => entry)).toEqual([1, 2]);
      for (const [index, one] of record.audit.entries()) {
        expect(one.hash).toBe(sha256(one.before + one.hashed));
        expect(one.personalHash).toBe(sha256(one.salt! + one.personal!));
        expect(JSON.parse(one.hashed)).toMatchObject({ entry: one.entry, act: one.act, facts: one.facts });
        if (index > 0) expect(one.before).toBe(record.audit[index - 1]!.hash);
      }
    });

    test('of a period that is not there is nothing', async () => {
      expect(await store.records.ofPeriod('999999')).toBeNull();
      expect(await store.records.ofPeriod('x')).toBeNull();
    });
  });
}
