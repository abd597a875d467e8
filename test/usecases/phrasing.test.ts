import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { editSentence } from '../../src/usecases/edit-sentence.ts';
import { removePhrasing } from '../../src/usecases/remove-phrasing.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk } from '../support/approval-desk.ts';

/* What an edit in chat leaves behind beside its words, on a real database; core/phrasing has what is learned, stories/ the months. */

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let desk: ApprovalDesk;
beforeAll(async () => {
  desk = await openApprovalDesk();
  await desk.draft();
});
afterAll(() => desk.stop());

const sentence = async (words: RegExp) =>
  (await desk.newest())
    .result!.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .find(({ text }) => words.test(text))!;
/** Changes the sentence with these words, and has the draft made again; what was said of it. */
const edited = async (words: RegExp, change: (text: string) => string) => {
  const was = (await sentence(words)).text;
  const posts = await desk.done(
    await editSentence(desk.deps, {
      ...(await desk.request('nguyet')),
      ...{ draft: (await desk.newest()).id, consent: false, was, text: change(was) },
    }),
  );
  await desk.makeDrafts();
  return noticesOf(posts, 'sentence-edited')[0]!;
};
const taught = () => desk.store.phrasings.taught();
const files = /trễ hẹn 01 hồ sơ/u;
const overdue = (text: string) => text.replace('trễ hẹn', 'quá hạn');

test('an edit that the checks find an error in teaches nothing; nor does a claim without a digit', async () => {
  await edited(files, (text) => text.replace('trễ hẹn 01', 'đúng hẹn 01'));
  expect(await taught()).toEqual([]);
  await edited(/đúng hẹn 01/u, (text) => text.replace('đúng hẹn 01', 'trễ hẹn 01'));
  await edited(files, (text) => text.replace(/\.$/u, ', được người dân đánh giá cao.'));
  expect(await taught()).toEqual([]);
  await edited(/đánh giá cao/u, (text) => text.replace(', được người dân đánh giá cao', ''));
});

test('an edit of words is kept with its author, and with what stood before', async () => {
  expect((await edited(files, overdue)).learned).toBeUndefined();
  const [one, ...others] = await taught();
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    ...{ by: 'nguyet', period: '2023-09', text: expect.stringContaining('quá hạn 01 hồ sơ') },
    lesson: { stood: expect.stringContaining('trễ hẹn 01 hồ sơ') },
  });
  await edited(/quá hạn 01/u, (text) => text.replace('quá hạn', 'trễ hẹn'));
  expect(await taught()).toEqual([]);
});

test('the second person who makes it is told that it is the office’s; it is of the drafts of later periods', async () => {
  await edited(files, overdue);
  const [{ lesson }] = (await taught()) as [Awaited<ReturnType<typeof taught>>[number]];
  const period = (await desk.period()).id;
  const edit = {
    was: 'Câu khác.',
    text: 'Câu khác nữa.',
    by: 'thien',
    at: '2023-09-14T01:00:00.000Z',
    lesson,
  };
  await edited(/quá hạn 01/u, (text) => text.replace('quá hạn', 'trễ hẹn'));
  await desk.store.drafts.edit({ period, edit, effects: { audit: [], posts: [] } });
  expect((await edited(files, overdue)).learned).toBe(true);
  expect((await sentence(/quá hạn 01/u)).by).toBe('hand');
  expect((await desk.store.drafts.material(period))!.taught).toEqual([]);
});

test('a button that shows other edits than there are now removes nothing', async () => {
  const [first] = await taught();
  const remove = async (person: string, edits: number) =>
    removePhrasing(desk.deps, { ...(await desk.request(person)), id: first!.id, edits, key: 'phrasings/1' });
  expect(await remove('nguyet', 3)).toMatchObject({ kind: 'refused', notice: { kind: 'stale-button' } });
  expect(await remove('bach', 2)).toMatchObject({ kind: 'refused', notice: { kind: 'not-yours' } });
  expect((await remove('nguyet', 2)).kind).toBe('done');
  expect(await taught()).toEqual([]);
  expect(await remove('nguyet', 2)).toMatchObject({ kind: 'refused', notice: { kind: 'stale-button' } });
});
