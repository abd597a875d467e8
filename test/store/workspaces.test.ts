import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readOrganisation } from '../../src/prompts.ts';
import { connect, type Location } from '../../src/store/connect.ts';
import { answer, newFolder, nothing, number, openMonth, openTest, standingClock } from './support.ts';

/* Whose rows they are: each Slack team has its own, and the office's people stand beside them. */

const office = readOrganisation(resolve(import.meta.dirname, '../../prompts/organisation.yml'));
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const one of cleanups.splice(0)) one();
});
const place = (): Location => {
  const { path, remove } = newFolder();
  cleanups.push(remove);
  return { folder: path };
};
/** What the tables say, after the store is closed. */
const rows = async (location: Location, sql: string) => {
  const { database } = await connect(location, () => {});
  return database.query(sql).finally(() => database.close());
};

test('another team finds nothing of the first, by no id', { timeout: 60_000 }, async () => {
  const location = place();
  const clock = standingClock();
  const event = { keys: ['Ev1'], kind: 'event', conversation: 'D1', body: {} } as const;
  const first = await openTest(location, clock);
  const { period, interviews } = await openMonth(first.store, ['an'], () => ({
    ...nothing,
    posts: [{ key: 'k', to: { person: 'an' }, notice: { kind: 'courtesy' }, surface: 's/1' }],
  }));
  await answer(first.store, 'an', [number('a', '1')]);
  const stored = await first.store.inbox.store(event);
  const [file] = await first.store.files.save([{ name: 'a', bytes: new Uint8Array([1]) }]);
  const lesson = { section: 's', from: ['a'], zero: [], stood: 'a', before: 'a', after: 'b' };
  const at = clock.now().toISOString();
  const edit = { was: 'a', text: 'b', by: 'an', at, lesson };
  await first.store.drafts.edit({ period: period.id, edit, effects: nothing });
  const edits = (await first.store.phrasings.taught()).map(({ id }) => id);
  expect(edits).toHaveLength(1);
  const call = await first.store.calls.begin(
    { purpose: 'draft', work: null, period: period.id, by: 'an' },
    {
      section: null,
      model: 'm',
      host: 'h',
      prompt: 'p',
      pieces: [{ role: 'user', text: 'Lời của cơ quan' }],
    },
  );
  const sent = (await first.store.records.ofPeriod(period.id))!.calls[0]!.pieces[0]!.sha256;
  await first.stop();

  const { store, stop } = await openTest(location, clock, {
    workspace: { team: 'T-OTHER', name: 'Sở khác' },
  });
  expect(await store.periods.all()).toEqual([]);
  expect(await store.periods.byId(period.id)).toBeNull();
  expect(await store.periods.answers(period.id)).toEqual([]);
  expect(await store.interviews.load('an')).toBeNull();
  expect(await store.interviews.loadById(interviews[0]!)).toBeNull();
  expect(await store.files.bytes(file!.id)).toBeNull();
  expect(await store.outbox.find('k')).toBeNull();
  expect(await store.drafts.material(period.id)).toBeNull();
  expect(await store.calls.texts([sent])).toEqual(new Map());
  await store.calls.end(call, { outcome: 'refused', answer: null, tries: 1, tokens: null });
  expect(await store.phrasings.taught()).toEqual([]);
  expect((await store.phrasings.forget({ edits, by: 'an', at, effects: nothing })).kind).toBe('conflict');
  expect(await store.inbox.claimUndone()).toEqual([]);
  const turn = {
    interview: interviews[0]!,
    revision: 2,
    state: { current: null, skipped: [], doubts: [], held: [] },
  };
  expect((await store.interviews.take({ ...turn, answers: [], effects: nothing })).kind).toBe('conflict');
  const moved = { period: period.id, revision: 1, to: 'issued', effects: nothing } as const;
  expect((await store.periods.move(moved)).kind).toBe('conflict');
  const settled = { ...nothing, ...(stored.kind === 'stored' ? { inbox: stored.id } : {}) };
  await store.note(null, { ...settled, stamps: [{ surface: 's/1', notice: { kind: 'stale-button' } }] });
  expect((await store.inbox.store(event)).kind).toBe('stored');
  await stop();
  expect(await rows(location, 'select outcome from model_calls')).toEqual([{ outcome: null }]);
  expect(await rows(location, 'select state from inbox order by id')).toEqual([
    { state: 'new' },
    { state: 'new' },
  ]);
  await expect(openTest(location, clock, { workspace: 'sole' })).rejects.toMatchObject({
    kind: 'no-workspace',
  });
});

test('a command finds the one team there is, and says so when there is none', {
  timeout: 60_000,
}, async () => {
  const location = place();
  const opening = openTest(location, standingClock(), { workspace: 'sole' });
  await expect(opening).rejects.toMatchObject({ kind: 'no-workspace' });
  const first = await openTest(location, standingClock());
  const { period } = await openMonth(first.store, []);
  await first.stop();
  const { store, stop } = await openTest(location, standingClock(), { workspace: 'sole' });
  expect(await store.periods.current()).toEqual(period);
  await stop();
});

test('people and roles follow the office file; who left stays as not current', {
  timeout: 60_000,
}, async () => {
  const location = place();
  const open = await openTest(location, standingClock(), { office });
  const [leaving, ...staying] = office.people;
  await open.store.syncOffice({ ...office, people: staying });
  await open.stop();
  const people = await rows(location, 'select key, current from people');
  expect(people).toHaveLength(office.people.length);
  expect(people.filter((one) => one.current === false)).toEqual([{ key: leaving!.key, current: false }]);
  const roles = await rows(location, 'select person, role from memberships order by person, role');
  expect(roles).toEqual(
    staying
      .flatMap(({ key, roles }) => roles.map((role) => ({ person: key, role })))
      .sort((a, b) => (`${a.person} ${a.role}` < `${b.person} ${b.role}` ? -1 : 1)),
  );
});

test('papers that an answer names are kept as papers', { timeout: 60_000 }, async () => {
  const location = place();
  const open = await openTest(location, standingClock());
  await openMonth(open.store, ['an']);
  const paper = {
    type: 'Tờ trình',
    number: '59/TTr-SKH',
    date: '2023-08-09',
    issuer: null,
    title: 'về kế hoạch',
  };
  await answer(open.store, 'an', [
    { ...number('van-ban', 'x'), value: { kind: 'references', items: [{ ...paper, action: null }] } },
  ]);
  await open.stop();
  expect(await rows(location, 'select type, number, date, issuer, title from "references"')).toEqual([paper]);
});
