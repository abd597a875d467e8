import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, noticeOf, openDesk } from '../support/office-desk.ts';

/* Opening a period on the real store: who is asked what, with which last values, and when nothing is opened. No Slack. */

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

describe('opening a period', () => {
  test('somebody who is no coordinator is told whom to ask', async () => {
    const outcome = await desk.open('thien');
    expect(outcome).toMatchObject({
      kind: 'refused',
      notice: { kind: 'not-yours', act: 'open-period', ask: ['Hà Thu Nguyệt'] },
    });
    expect(await desk.store.periods.all()).toEqual([]);
  });

  test('a month with a stored report, a quarter, and a far month are not opened at once', async () => {
    expect(await desk.open('nguyet', '2023-08')).toMatchObject({ notice: { kind: 'period-reported' } });
    expect(await desk.open('nguyet', '2023-Q3')).toMatchObject({ notice: { kind: 'period-not-monthly' } });
    expect(await desk.open('nguyet', '2024-09')).toMatchObject({
      notice: { kind: 'open-anyway', period: '2024-09', expected: '2023-09', unfinished: null },
    });
    expect(await desk.store.periods.all()).toEqual([]);
  });

  test('without a period the one whose deadline comes next is opened: one message an owner, the channel, the board', async () => {
    const outcome = await desk.open('nguyet', null);
    if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
    const first = outcome.posts.filter((post) => post.notice.kind === 'questions');
    expect(first.map((post) => post.to)).toEqual(
      ['nguyet', 'thien', 'yen', 'nghi', 'bach'].map((person) => ({ person })),
    );
    expect(noticeOf(outcome.posts, 'period-opened')).toMatchObject({
      head: { period: '2023-09', from: '2023-08-15', to: '2023-09-14', deadline: '2023-09-18' },
      by: 'Hà Thu Nguyệt',
    });
    expect(outcome.posts.find((post) => post.notice.kind === 'period-opened')!.to).toEqual({
      office: 'report',
    });
    expect(noticeOf(outcome.posts, 'board')).toMatchObject({ why: 'opened', answered: 0, ownerless: [] });
    expect((await desk.store.periods.current())?.state).toBe('collecting');
  });

  test('every owned question has its number, also those asked only on a condition', async () => {
    const row = await desk.store.interviews.load('thien');
    expect(row?.questions).toEqual([
      'quyet-dinh-ho-tro',
      'kinh-phi-ho-tro',
      'du-an-cong-nghe',
      'to-chuc-so-huu-tri-tue',
      'to-chuc-tieu-chuan-do-luong',
      'khao-sat-cong-nghe',
      'viec-khac-qlcn',
    ]);
    const post = await desk.store.outbox.find(`questions/${row!.id}`);
    const notice = noticeOf([post!], 'questions');
    expect(notice.questions.map((one) => [one.number, one.conditional])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, true],
      [5, true],
      [6, false],
      [7, false],
    ]);
  });

  test('the last values are those of the earlier report: figures, sentences, tasks', async () => {
    const nguyet = await desk.store.interviews.load('nguyet');
    const last = new Map(nguyet!.last.map((one) => [one.question, one]));
    expect(last.get('ho-so-tiep-nhan')).toEqual({
      question: 'ho-so-tiep-nhan',
      period: '2023-08',
      value: { kind: 'number', value: '47', unit: 'hồ sơ', people: null },
    });
    expect(last.get('nhiem-vu-thang-sau')?.value.kind).toBe('list');
    expect(last.get('hien-dai-hoa')?.value).toMatchObject({ kind: 'text' });
    const thien = await desk.store.interviews.load('thien');
    expect(thien!.last.find((one) => one.question === 'kinh-phi-ho-tro')?.value).toEqual({
      kind: 'money',
      value: '640000000',
    });
  });

  test("the year's plan is settled by a report of this year and is not owed", async () => {
    const nguyet = await desk.store.interviews.load('nguyet');
    expect(nguyet?.state.settled).toEqual(['ke-hoach-nam']);
  });

  test('a second opening shows the state, an unfinished period is asked about before the next one', async () => {
    expect(await desk.open('nguyet', '2023-09')).toMatchObject({
      notice: { kind: 'period-exists', state: 'collecting', deadline: '2023-09-18' },
    });
    expect(await desk.open('nguyet', '2023-10')).toMatchObject({
      notice: { kind: 'open-anyway', unfinished: { period: '2023-09', state: 'collecting' } },
    });
  });

  test('the next period shows what was answered in this one', async () => {
    await desk.say('thien', '1: không\n7: không');
    await desk.say('bach', '1: 4; 2: 0; 3: 0; 4: 2');
    expect(await desk.open('nguyet', '2023-10', true)).toMatchObject({ kind: 'opened' });
    const bach = await desk.store.interviews.load('bach');
    expect(bach?.period.period).toBe('2023-10');
    expect(bach?.last.find((one) => one.question === 'kien-nghi-phan-anh')).toMatchObject({
      period: '2023-09',
      value: { kind: 'number', value: '2' },
    });
  });
});
