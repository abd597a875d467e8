import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenStore, StoreOptions } from '../../src/store/open.ts';
import type { PeriodRecord, PeriodRow, Store } from '../../src/usecases/ports.ts';
import { answer, courtesy, nothing, number, openMonth, openTest, standingClock } from './support.ts';

/* What the store gives of a whole period: everything, in the order of writing, and nothing of another period. */

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Tests of the record of a period. */
export function recordContract(location: () => StoreOptions['database']): void {
  let open: OpenStore;
  let store: Store;
  let record: PeriodRecord;
  let next: PeriodRecord;
  beforeAll(async () => {
    const clock = standingClock('2023-09-10T01:00:00.000Z');
    open = await openTest(location(), clock);
    store = open.store;
    const asked = async (question: string) => {
      const facts = { host: 'mo-hinh.test', outcome: 'chosen' };
      const personal = JSON.stringify({ messages: [{ role: 'user', content: question }], issues: [] });
      const audit = [
        { act: 'figures-asked', by: 'an', facts: {} },
        { act: 'figures-conversed', by: 'an', facts, personal },
      ];
      await store.note(null, { audit, posts: [] });
    };
    await asked('trước kỳ đầu');
    clock.pass(2 * 86_400);
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
    await asked('trong kỳ');
    // Somebody else's month of the same office.
    const other = await openMonth(store, ['binh'], undefined, '2023-09-13T01:00:00.000Z');
    await answer(store, 'binh', [number('ho-so-tiep-nhan', '1')]);
    clock.pass(2 * 86_400);
    await asked('kỳ sau');
    const edit = (of: PeriodRow, was: string, text: string, after: string | null) =>
      store.drafts.edit({
        period: of.id,
        edit: {
          ...{ was, text, by: 'binh', at: '2023-09-14T03:00:00.000Z' },
          lesson:
            after === null
              ? null
              : { section: 'muc-mot', from: ['a'], zero: [], stood: was, before: 'Câu [[a]]', after },
        },
        effects: nothing,
      });
    await edit(other.period, 'Câu một.', 'Câu hai.', 'Ý [[a]]');
    await edit(other.period, 'Câu hai.', 'Câu một.', null);
    await edit(other.period, 'Câu ba.', 'Câu bốn.', 'Việc [[a]]');
    await edit(other.period, 'Câu năm.', 'Câu sáu.', 'Mục [[a]]');
    const [removed] = await store.phrasings.taught();
    const at = '2023-09-15T03:00:00.000Z';
    await store.phrasings.forget({ edits: [removed!.id], by: 'binh', at, effects: nothing });
    record = (await store.records.ofPeriod(period.id))!;
    next = (await store.records.ofPeriod(other.period.id))!;
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

    test('has the free questions that were asked while it was the newest; the first one has those before it too', () => {
      const questions = ({ questions: all }: PeriodRecord) =>
        all.map(({ act, by, personal }) => [act, by, JSON.parse(personal!).messages[0].content]);
      expect(questions(record)).toEqual([
        ['figures-conversed', 'an', 'trước kỳ đầu'],
        ['figures-conversed', 'an', 'trong kỳ'],
      ]);
      expect(questions(next)).toEqual([['figures-conversed', 'an', 'kỳ sau']]);
      for (const one of [...record.questions, ...next.questions]) {
        expect(one.hash).toBe(sha256(one.before + one.hashed));
        expect(one.personalHash).toBe(sha256(one.salt! + one.personal!));
      }
    });

    test('has what taught the office’s phrasings in whatever period, and what was removed, by whom and when', () => {
      const shown = record.phrasings.map(({ period, text, by, removed }) => [period, text, by, removed]);
      const { period } = next.period;
      expect(shown).toEqual([
        [period, 'Câu bốn.', 'binh', { by: 'binh', at: '2023-09-15T03:00:00.000Z' }],
        [period, 'Câu sáu.', 'binh', null],
      ]);
      expect(next.phrasings).toEqual(record.phrasings);
    });

    test('of a period that is not there is nothing', async () => {
      expect(await store.records.ofPeriod('999999')).toBeNull();
      expect(await store.records.ofPeriod('x')).toBeNull();
    });
  });
}
