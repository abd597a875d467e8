import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import type { OpenStore, StoreOptions } from '../../src/store/open.ts';
import type { DraftResult, PeriodRow, Store } from '../../src/usecases/ports.ts';
import { earlier, month } from '../support/worlds.ts';
import { answer, courtesy, nothing, number, openMonth, openTest, standingClock } from './support.ts';

/* The second half of the store's promises: earlier reports and figures, drafts, what people settle, submissions, files. */

const august = earlier['the demo report']!;
const made = month({});
const result = (revision: number): DraftResult =>
  ({
    ...{
      title: made.draft.title,
      sections: made.draft.sections,
      dropped: [],
      plan: made.plan,
      report: made.printed,
    },
    ...{
      redline: { changes: [], blocks: [] },
      settled: [],
      answers: { a: revision },
      lostEdits: [],
      signer: 'giam-doc',
    },
    basis: `basis-${revision}`,
    findings: [
      {
        ...{
          kind: 'missing',
          severity: 'error',
          quote: 'x',
          start: 0,
          end: 1,
          key: `k${revision}`,
          sentence: null,
        },
        reason: { is: 'unanswered', pending: false },
      },
    ],
  }) satisfies DraftResult;

const bytes = (text: string) => new TextEncoder().encode(text);
const at = '2023-09-18T03:00:00.000Z';

/** Tests of history, drafts, submissions and files. */
export function draftContract(location: () => StoreOptions['database']): void {
  let open: OpenStore;
  let store: Store;
  beforeAll(async () => {
    open = await openTest(location(), standingClock());
    store = open.store;
  }, 60_000);
  afterAll(() => open?.stop(), 60_000);

  const saveReport = (report: Report, more: Partial<Parameters<Store['history']['save']>[0]> = {}) =>
    store.history.save({
      ...{ report, figures: [], template: 'dan-van', status: 'imported', file: 'bao-cao.md', link: null },
      ...{ effects: nothing, ...more },
    });
  const dated = (period: string, more: Partial<Report> = {}): Report => ({ ...august, period, ...more });

  /** Asks for a draft, and finishes it with a result. */
  const finished = async (period: PeriodRow, section: string | null, revision: number) => {
    const { draft } = await store.drafts.request({
      ...{ period: period.id, section, by: 'binh', at, to: { person: 'binh' }, effects: nothing },
    });
    await store.drafts.finish({ draft, result: result(revision), effects: nothing });
    return draft;
  };
  /** A month in review: its period as it is then, and the submission. */
  const submitted = async () => {
    const { period } = await openMonth(store, ['s-one']);
    const draft = await finished(period, null, 1);
    const outcome = await store.submissions.submit({
      ...{
        period: period.id,
        revision: period.revision,
        draft,
        signer: 'giam-doc',
        hash: 'h1',
        by: 'binh',
        at,
      },
      files: {
        report: { name: 'a.docx', bytes: bytes('a') },
        redline: { name: 'b.docx', bytes: bytes('b') },
      },
      effects: ({ submission, report }) => ({
        audit: [{ act: 'submit', by: 'binh', facts: { submission, file: report.sha256 } }],
        posts: [courtesy(`submitted/${submission}`, { surface: `submission/${submission}` })],
      }),
    });
    if (outcome.kind !== 'written') throw new Error('conflict');
    return { period: (await store.periods.byId(period.id))!, submission: outcome.submission, draft };
  };
  const decision = (submission: string, more = {}) =>
    ({
      ...{ submission, hash: 'h1', kind: 'approved', by: 'giam-doc', at, words: null, to: 'approved' },
      ...{ effects: nothing, ...more },
    }) as Parameters<Store['submissions']['decide']>[0];

  describe('history', () => {
    test('a report comes back sentence by sentence as it was saved', async () => {
      await saveReport(august, { link: 'https://slack.test/1' });
      const [row] = await store.history.before('2023-09', 1);
      expect(row).toMatchObject({ period: '2023-08', status: 'imported', link: 'https://slack.test/1' });
      expect(row!.report).toEqual(august);
    });

    test('before a period come only earlier ones, newest first, one of each and no more than asked for', async () => {
      for (const period of ['2022-06', '2022-H1', '2022-05']) await saveReport(dated(period));
      const periods = async (before: string | null, limit: number) =>
        (await store.history.before(before, limit)).map((row) => row.period);
      expect(await periods('2022-07', 9)).toEqual(['2022-H1', '2022-06', '2022-05']);
      expect(await periods('2022-06', 9)).toEqual(['2022-05']);
      expect(await periods(null, 1)).toEqual(['2023-08']);
    });

    test('the issued text wins over the approved one, and that over a file imported later', async () => {
      const titles = { issued: 'đã ban hành', approved: 'đã duyệt', imported: 'tệp cũ' } as const;
      const spoken = async () => (await store.history.before('2021-02', 1))[0]?.report.title;
      for (const status of ['imported', 'approved', 'issued', 'approved', 'imported'] as const)
        await saveReport(dated('2021-01', { title: titles[status] }), { status });
      expect(await spoken()).toBe('đã ban hành');
    });

    test('figures are the newest answers, and where nobody was asked those of the report', async () => {
      const { period } = await openMonth(store, ['f-one']);
      const [asked, other, third] = period.template.questions.filter((one) => one.type === 'number');
      const figure = (id: string, value: string) => ({
        id,
        value,
        unit: 'hồ sơ',
        period: period.period,
        source: 's1',
      });
      await saveReport(dated(period.period), {
        figures: [figure(asked!.id, '1'), figure(other!.id, '0.50'), figure(third!.id, '7')],
      });
      await answer(store, 'f-one', [
        number(asked!.id, '52'),
        { ...number(third!.id, '9'), value: { kind: 'none' } },
      ]);
      await answer(store, 'f-one', [number(asked!.id, '53', { place: { channel: 'D1', ts: '9.1' } })]);
      const rows = await store.history.figures(period.period);
      const of = (id: string) => rows.find((row) => row.question === id);
      expect(of(asked!.id)).toMatchObject({
        value: '53',
        unit: 'hồ sơ',
        by: 'an',
        place: { ts: '9.1' },
        file: null,
      });
      expect(of(other!.id)).toMatchObject({ value: '0.50', source: 's1', by: null, file: 'bao-cao.md' });
      expect(of(third!.id)).toMatchObject({ value: '0', unit: third!.unit, by: 'an' });
      expect(await store.history.figures('1999-01')).toEqual([]);
    });

    test('periods of which something is stored, newest first', async () => {
      const { period } = await openMonth(store, ['f-two']);
      expect(await store.history.periods()).not.toContain(period.period);
      await answer(store, 'f-two', [number('a', '1')]);
      const periods = await store.history.periods();
      expect(periods[0]).toBe(period.period);
      expect(periods.slice(-4)).toEqual(['2022-H1', '2022-06', '2022-05', '2021-01']);
    });
  });

  describe('drafts', () => {
    test('a draft is asked for with its own revision and comes back finished with its findings', async () => {
      const { period } = await openMonth(store, []);
      const ask = { period: period.id, section: null, by: 'binh', at, to: { channel: 'C1', thread: '1.1' } };
      const requests = await Promise.all(
        [1, 2].map(() => store.drafts.request({ ...ask, effects: nothing })),
      );
      const rows = await Promise.all(requests.map(({ draft }) => store.drafts.byId(draft)));
      expect(rows.map((row) => row!.revision).sort()).toEqual([1, 2]);
      expect(rows[0]).toMatchObject({ state: 'queued', to: ask.to, at, by: 'binh', result: null });
      expect(await store.drafts.newest(period.id)).toBeNull();
      await store.drafts.finish({ draft: requests[0]!.draft, result: result(1), effects: nothing });
      const row = (await store.drafts.newest(period.id))!;
      expect(row).toMatchObject({ id: requests[0]!.draft, state: 'done', drafter: 'rules' });
      expect(row.result).toEqual(result(1));
    });

    test('the newest whole draft is not one of a section', async () => {
      const { period } = await openMonth(store, []);
      const whole = await finished(period, null, 1);
      await finished(period, 'cai-cach-hanh-chinh', 2);
      expect((await store.drafts.newest(period.id))?.id).toBe(whole);
    });

    test('a draft made twice is kept as it was made first, and posted once', async () => {
      const { period } = await openMonth(store, []);
      const draft = await finished(period, null, 1);
      const effects = { audit: [], posts: [courtesy(`again/${draft}`)] };
      expect(await store.drafts.finish({ draft, result: result(2), effects })).toEqual({
        kind: 'written',
        posts: [],
      });
      expect(await store.drafts.fail({ draft, reference: 'r', effects })).toEqual({
        kind: 'written',
        posts: [],
      });
      expect((await store.drafts.byId(draft))?.result?.basis).toBe('basis-1');
    });

    test('a draft whose period moved on meanwhile is not kept', async () => {
      const { period } = await openMonth(store, []);
      const { draft } = await store.drafts.request({
        ...{ period: period.id, section: null, by: 'binh', at, to: { person: 'binh' }, effects: nothing },
      });
      const move = { period: period.id, revision: 9, to: 'drafting' } as const;
      expect((await store.drafts.finish({ draft, result: result(1), move, effects: nothing })).kind).toBe(
        'conflict',
      );
      expect((await store.drafts.byId(draft))?.state).toBe('queued');
      await store.drafts.finish({
        draft,
        result: result(1),
        move: { ...move, revision: 1 },
        effects: nothing,
      });
      expect((await store.periods.byId(period.id))?.state).toBe('drafting');
    });

    test('what a draft is made from: newest answers, history before the period, the last word on each matter', async () => {
      const { period } = await openMonth(store, ['d-one']);
      await answer(store, 'd-one', [number('a', '1')]);
      await answer(store, 'd-one', [number('a', '2')]);
      const settle = (subject: string, reason: string) =>
        store.drafts.settle({
          ...{
            period: period.id,
            settlements: [{ kind: 'keep', subject, reason, by: 'binh', at }],
            effects: nothing,
          },
        });
      const edit = (was: string, text: string) =>
        store.drafts.edit({ period: period.id, edit: { was, text, by: 'binh', at }, effects: nothing });
      await settle('k1', 'vì cũ');
      await settle('k2', 'vì khác');
      await settle('k1', 'vì mới');
      await edit('Câu một.', 'Câu hai.');
      await edit('Câu một.', '');
      const material = (await store.drafts.material(period.id))!;
      expect(material.period).toEqual(period);
      expect(material.answers.map((one) => [one.question, one.revision])).toEqual([['a', 2]]);
      expect(material.history[0]!.period < period.period).toBe(true);
      expect(material.settlements.map((one) => [one.subject, one.reason])).toEqual([
        ['k2', 'vì khác'],
        ['k1', 'vì mới'],
      ]);
      expect(material.edits).toEqual([{ was: 'Câu một.', text: '', by: 'binh', at }]);
      expect(await store.drafts.material('0')).toBeNull();

      const add = (text: string) => ({ was: 'Câu một.', text, by: 'binh', at, section: 'muc-mot' });
      await store.drafts.edit({ period: period.id, edit: add('Câu thêm.'), effects: nothing });
      await store.drafts.edit({ period: period.id, edit: add('Câu thêm nữa.'), effects: nothing });
      // What was added behind a sentence does not take the place of other edits of it.
      expect((await store.drafts.material(period.id))!.edits).toEqual([
        { was: 'Câu một.', text: '', by: 'binh', at },
        add('Câu thêm.'),
        add('Câu thêm nữa.'),
      ]);
    });

    test('what edits teach: the last word on a sentence, for drafts of other periods, until it is forgotten', async () => {
      const lesson = (after: string) => ({
        ...{ section: 'muc-mot', from: ['a'], zero: [], stood: 'Câu một.', before: 'Câu [[a]]', after },
      });
      const [first, second] = [await openMonth(store, []), await openMonth(store, [])];
      const edit = (period: PeriodRow, was: string, text: string, taught: string | null) =>
        store.drafts.edit({
          period: period.id,
          edit: { was, text, by: 'binh', at, ...(taught === null ? {} : { lesson: lesson(taught) }) },
          effects: nothing,
        });
      await edit(first.period, 'Câu một.', 'Câu hai.', 'Ý [[a]]');
      await edit(first.period, 'Câu hai.', 'Câu ba.', 'Việc [[a]]');
      await edit(first.period, 'Câu không dạy gì.', 'Câu bốn.', null);
      await edit(first.period, 'Câu năm.', 'Câu sáu.', 'Mục [[a]]');
      await edit(first.period, 'Câu sáu.', 'Câu năm.', null);
      await edit(second.period, 'Câu một.', 'Câu bảy.', 'Việc [[a]]');
      const one = {
        ...{ period: first.period.period, template: first.period.template.id, text: 'Câu ba.', by: 'binh' },
        ...{ at, lesson: lesson('Việc [[a]]') },
      };
      const other = { ...one, period: second.period.period, text: 'Câu bảy.' };
      expect(await store.phrasings.taught()).toMatchObject([one, other]);
      const taughtTo = async ({ period }: typeof first) => (await store.drafts.material(period.id))!.taught;
      expect(await taughtTo(first)).toMatchObject([other]);
      expect(await taughtTo(second)).toMatchObject([one]);
      expect((await store.drafts.material(second.period.id))!.edits).toEqual([
        { was: 'Câu một.', text: 'Câu bảy.', by: 'binh', at },
      ]);

      const ids = (await store.phrasings.taught()).map(({ id }) => id);
      const audit = [{ act: 'phrasing-removed', by: 'binh', facts: { edits: 1 } }];
      const forget = (edits: string[]) =>
        store.phrasings.forget({ edits, by: 'binh', at, effects: { audit, posts: [] } });
      expect((await forget(ids.slice(0, 1))).kind).toBe('written');
      expect(await store.phrasings.taught()).toMatchObject([other]);
      expect((await forget(ids.slice(0, 1))).kind).toBe('conflict');
      expect(await store.verifyAudit(null)).toMatchObject({ kind: 'whole' });
    });

    test('a draft in the making is stopped once', async () => {
      const { period } = await openMonth(store, ['stop-one']);
      const { draft } = await store.drafts.request({
        ...{ period: period.id, section: null, by: 'binh', at, to: { person: 'binh' }, effects: nothing },
      });
      expect(await store.drafts.queued(period.id)).toEqual([draft]);
      expect((await store.drafts.byId(draft))!.stoppedBy).toBeNull();
      expect((await store.drafts.stop({ draft, by: 'an', effects: nothing })).kind).toBe('written');
      expect((await store.drafts.byId(draft))!.stoppedBy).toBe('an');
      expect((await store.drafts.stop({ draft, by: 'binh', effects: nothing })).kind).toBe('conflict');
      await store.drafts.fail({ draft, reference: 'X', effects: nothing });
      expect(await store.drafts.queued(period.id)).toEqual([]);
    });

    test('settling and editing after submission void it or are a conflict', async () => {
      const { period, submission } = await submitted();
      const edit = { was: 'a', text: 'b', by: 'binh', at };
      const settlement = { kind: 'keep', subject: 'k', reason: 'r', by: 'binh', at } as const;
      expect((await store.drafts.edit({ period: period.id, edit, effects: nothing })).kind).toBe('conflict');
      expect(
        (await store.drafts.settle({ period: period.id, settlements: [settlement], effects: nothing })).kind,
      ).toBe('conflict');
      expect((await store.submissions.byId(submission))?.state).toBe('pending');
      const voids = { period: period.id, revision: period.revision, to: 'drafting' } as const;
      expect((await store.drafts.edit({ period: period.id, edit, voids, effects: nothing })).kind).toBe(
        'written',
      );
      expect((await store.submissions.byId(submission))?.state).toBe('void');
      expect((await store.periods.byId(period.id))?.state).toBe('drafting');
    });
  });

  describe('submissions', () => {
    test('a submission binds draft, files and hash, and puts the period in review', async () => {
      const { period, submission, draft } = await submitted();
      expect(period).toMatchObject({ state: 'in_review', revision: 2 });
      const row = (await store.submissions.newest(period.id))!;
      expect(row).toMatchObject({
        id: submission,
        hash: 'h1',
        state: 'pending',
        decision: null,
        draft: { id: draft },
      });
      expect(await store.files.bytes(row.files.report.id)).toEqual({ name: 'a.docx', bytes: bytes('a') });
      expect(row.files.redline.sha256).toBe(createHash('sha256').update('b').digest('hex'));
    });

    test('the first decision wins, and only on the content that was read', async () => {
      const { submission } = await submitted();
      expect((await store.submissions.decide(decision(submission, { hash: 'other' }))).kind).toBe('conflict');
      const outcomes = await Promise.all([
        store.submissions.decide(decision(submission)),
        store.submissions.decide(
          decision(submission, { kind: 'returned', to: 'drafting', words: 'Xem lại mục 2.' }),
        ),
      ]);
      expect(outcomes.map((one) => one.kind).sort()).toEqual(['conflict', 'written']);
      const row = (await store.submissions.byId(submission))!;
      expect(row.decision).toMatchObject({ kind: row.state, by: 'giam-doc', at });
    });

    test('an answer that voids a submission comes before or after its approval, never between', async () => {
      const { period, submission } = await submitted();
      const { id, revision, state } = (await store.interviews.load('s-one'))!;
      const [taken, decided] = await Promise.all([
        store.interviews.take({
          ...{ interview: id, revision, state, answers: [number('a', '1')], effects: nothing },
          voids: { period: period.id, revision: period.revision, to: 'drafting' },
        }),
        store.submissions.decide(decision(submission)),
      ]);
      const after = (await store.submissions.byId(submission))!;
      expect([taken.kind, decided.kind].sort()).toEqual(['conflict', 'written']);
      expect(after.state).toBe(decided.kind === 'written' ? 'approved' : 'void');
      expect(after.period.state).toBe(decided.kind === 'written' ? 'approved' : 'drafting');
    });

    test('a report is issued once approved, with a number above the last of its year', async () => {
      const { submission } = await submitted();
      const issue = (number: number, date = '2023-09-18') =>
        store.submissions.issue({
          ...{ submission, number, date, by: 'van-thu', at, file: { name: 'c.docx', bytes: bytes('c') } },
          ...{ report: dated('2023-09'), figures: [], template: 'dan-van' },
          effects: ({ file }) => ({
            audit: [{ act: 'issue', by: 'van-thu', facts: { file: file.id } }],
            posts: [],
          }),
        });
      const numbered = { ...august.letterhead, number: '230', date: '2023-09-01' };
      await saveReport(dated('2023-07', { letterhead: numbered }));
      expect(await store.submissions.lastNumber(2023)).toEqual({ number: 230, date: '2023-09-01' });
      expect((await issue(231)).kind).toBe('conflict');
      const history = { report: dated('2023-09'), figures: [], template: 'dan-van', file: 'duyet.docx' };
      await store.submissions.decide(decision(submission, { history }));
      expect((await store.history.before('2023-10', 1))[0]).toMatchObject({
        status: 'approved',
        file: 'duyet.docx',
      });
      expect((await issue(230)).kind).toBe('conflict');
      expect((await issue(231)).kind).toBe('written');
      expect((await issue(232)).kind).toBe('conflict');
      expect(await store.submissions.lastNumber(2023)).toEqual({ number: 231, date: '2023-09-18' });
      expect(await store.submissions.lastNumber(2020)).toBeNull();
      expect((await store.history.before('2023-10', 1))[0]).toMatchObject({
        status: 'issued',
        file: 'c.docx',
      });
      expect((await store.submissions.byId(submission))?.period.state).toBe('issued');
    });
  });

  describe('files', () => {
    test('files keep every byte and their order', async () => {
      const all = Uint8Array.from({ length: 256 }, (_, index) => index);
      const stored = await store.files.save([
        { name: 'mọi byte.bin', bytes: all },
        { name: 'rỗng', bytes: new Uint8Array() },
      ]);
      expect(stored.map((one) => one.name)).toEqual(['mọi byte.bin', 'rỗng']);
      expect(await store.files.bytes(stored[0]!.id)).toEqual({ name: 'mọi byte.bin', bytes: all });
      expect(await store.files.bytes('999999')).toBeNull();
    });
  });
}
