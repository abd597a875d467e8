import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { consentAnswers } from '../../src/usecases/consent-answers.ts';
import { type Desk, noticeOf, openDesk } from '../support/office-desk.ts';

/*
 * Answers on the real store: the demo month as people type it, two messages at once, buttons, what comes after submission. Which words answer
 * which question is core/interview.test.ts; here it is that nothing is lost or written twice, and who is told.
 */

let desk: Desk;
/** One office for the tests of a subject; each of them speaks for other people or questions. */
const oneDesk = () => {
  beforeAll(async () => {
    desk = await openDesk();
    await desk.open();
  });
  afterAll(() => desk.stop());
};

const answerOf = async (question: string) => {
  const period = await desk.store.periods.current();
  return (await desk.store.periods.answers(period!.id)).find((one) => one.question === question);
};

const fixture = (name: string) =>
  readFileSync(join(resolve(import.meta.dirname, '../..'), 'fixtures', name), 'utf8');

describe('a month as people type it', () => {
  oneDesk();
  test('every question is answered, and the board goes to the coordinator once, when the last answer comes', async () => {
    const { says } = parse(fixture('2023-09/tro-chuyen.yml')) as { says: { by: string; say: string }[] };
    const boards: string[] = [];
    for (const { by, say } of says.filter((one) => !one.say.startsWith('số liệu'))) {
      const { posts } = await desk.say(by, say);
      for (const post of posts) {
        if (post.notice.kind === 'board') boards.push(`${say.split('\n')[0]} → ${JSON.stringify(post.to)}`);
      }
    }
    expect(boards).toEqual(['13: 100% → {"person":"nguyet"}']);
    const answers = await desk.answers();
    const wanted = parse(fixture('2023-09/answers.yml')) as { answers: Record<string, unknown> };
    expect(Object.keys(answers).sort()).toEqual(Object.keys(wanted.answers).sort());
    expect(
      Object.values(answers).filter((value) => value.kind === 'unread' || value.kind === 'pending'),
    ).toEqual([]);
    expect(answers['kinh-phi-ho-tro']).toEqual({ kind: 'money', value: '485000000' });
    expect(answers['khao-sat-cong-nghe']).toEqual({ kind: 'same' });
    expect(await desk.store.verifyAudit((await desk.store.periods.current())!.id)).toMatchObject({
      kind: 'whole',
    });
  });
});

describe('one message', () => {
  oneDesk();

  test('thanks for a whole part follow an answer, not words that nothing was made of', async () => {
    const whole = await desk.say('nghi', '1: không; 2: không');
    expect(noticeOf(whole.posts, 'turn').summary).toHaveLength(2);
    const unclear = await desk.say('nghi', 'chuyển cho anh Bách xem lại với');
    expect(noticeOf(unclear.posts, 'turn')).toMatchObject({ said: [{ kind: 'rest' }], summary: null });
    const again = await desk.say('nghi', 'sửa câu 2: kiểm tra 20 cơ sở kinh doanh vàng');
    expect(noticeOf(again.posts, 'turn').summary).toEqual([]);
  });

  test('says what was noted, where the part stands and what comes next', async () => {
    const { notice, posts, place } = await desk.say('bach', '1: 4; 2: 0');
    const turn = noticeOf([{ notice }], 'turn');
    expect(turn.said.map((one) => one.kind)).toEqual(['noted', 'noted']);
    expect(turn.progress).toEqual({ asked: 6, answered: 2, owed: [3, 4, 6, 7], pending: [], unread: [] });
    expect(turn.next?.question).toMatchObject({ id: 'don-to-cao', number: 3, last: { period: '2023-08' } });
    expect(posts[0]!.to).toEqual({ channel: 'D1' });
    expect(await answerOf('luot-tiep-cong-dan')).toEqual({
      question: 'luot-tiep-cong-dan',
      revision: 1,
      value: { kind: 'number', value: '4', unit: 'lượt', people: null },
      typed: '4',
      by: 'bach',
      at: '2023-09-11T01:00:00.000Z',
      place,
    });
  });

  test('settles its inbox row with the answer', async () => {
    await desk.say('yen', '4: không');
    desk.at('2023-09-11T09:00:00+07:00');
    expect(await desk.store.inbox.claimUndone()).toEqual([]);
  });

  test('a correction is a new revision', async () => {
    await desk.say('yen', '1: 4');
    await desk.say('yen', 'sửa câu 1: 5');
    expect(await answerOf('hoi-dong-khoa-hoc')).toMatchObject({ revision: 2, typed: '5' });
  });

  test('what cannot be read is kept as typed and stays owed', async () => {
    const { notice } = await desk.say('bach', '4: nhiều lắm');
    expect(noticeOf([{ notice }], 'turn').progress.unread).toEqual([4]);
    expect(await answerOf('kien-nghi-phan-anh')).toMatchObject({
      value: { kind: 'unread' },
      typed: 'nhiều lắm',
    });
  });

  test('an edited message changes only what was changed in it', async () => {
    const first = await desk.say('nguyet', '8: 48; 9: 46');
    await desk.say('nguyet', '8: 48; 9: 47', { place: first.place, edited: '1694574000.000100' });
    expect(await answerOf('ho-so-tiep-nhan')).toMatchObject({ revision: 1 });
    expect(await answerOf('ho-so-dung-han')).toMatchObject({ revision: 2, typed: '47' });
  });

  test('of somebody who is asked nothing is no answer', async () => {
    expect((await desk.say('chi', '1: 4')).notice).toMatchObject({
      kind: 'nothing-asked',
      issued: false,
      coordinators: ['Hà Thu Nguyệt'],
    });
  });

  test('several at the same moment are all taken, one after the other', async () => {
    const before = (await desk.store.interviews.load('thien'))!.revision;
    await Promise.all([
      desk.say('thien', '1: không'),
      desk.say('thien', '6: giữ nguyên'),
      desk.say('thien', '7: không'),
      desk.say('nghi', '2: không'),
    ]);
    const row = (await desk.store.interviews.load('thien'))!;
    expect(row.revision).toBe(before + 3);
    const answered = row.answers.map((one) => one.question);
    expect(answered).toEqual(
      expect.arrayContaining(['quyet-dinh-ho-tro', 'khao-sat-cong-nghe', 'viec-khac-qlcn', 'viec-khac-tdc']),
    );
  });
});

describe('buttons', () => {
  oneDesk();

  const start = async (person: string) => {
    const row = await desk.store.interviews.load(person);
    const post = await desk.store.outbox.find(`questions/${row!.id}`);
    const outcome = await desk.press(person, post!, { press: 'one-by-one' });
    return outcome.posts[0]!;
  };

  test('one question at a time: none, skip, back; the pressed message loses its buttons', async () => {
    let post = await start('bach');
    expect(noticeOf([post], 'turn').next).toMatchObject({ one: true, first: true, question: { number: 1 } });
    const pressed = post;
    post = (await desk.press('bach', post, { press: 'none' }, 'Không phát sinh')).posts.at(-1)!;
    const shown = noticeOf([(await desk.store.outbox.find(pressed.key))!], 'turn');
    expect(shown.closed).toBe(true);
    expect(await answerOf('luot-tiep-cong-dan')).toMatchObject({
      value: { kind: 'none' },
      typed: 'Không phát sinh',
    });
  });

  test('a second press on the same message is stale and changes nothing', async () => {
    const post = await start('yen');
    await desk.press('yen', post, { press: 'none' }, 'Không phát sinh');
    const { place } = (await desk.store.outbox.find(post.key))!;
    const { interview, revision } = noticeOf([post], 'turn');
    const again = await desk.pressAt('yen', place, interview, revision, { press: 'none' });
    expect(again.kind).toBe('stale');
    expect(noticeOf(again.posts, 'stale-button')).toBeTruthy();
    expect(await answerOf('viec-khac-qlkh')).toBeUndefined();
  });

  test('of another person do nothing', async () => {
    const post = await start('nghi');
    expect((await desk.press('thien', post, { press: 'none' })).kind).toBe('stale');
    expect(await answerOf('hoi-nghi-tap-huan')).toBeUndefined();
  });

  test('of several proposals the message keeps those that still wait', async () => {
    const { posts } = await desk.say('nguyet', '8: chưa\n9: chưa');
    await desk.press(
      'nguyet',
      posts[0]!,
      { press: 'yes', questions: ['ho-so-tiep-nhan'] },
      'Chưa có số liệu',
    );
    const left = noticeOf([(await desk.store.outbox.find(posts[0]!.key))!], 'turn');
    expect(left.closed).toBeUndefined();
    expect(left.said.map((one) => (one.kind === 'confirm' ? one.doubt.question : one.kind))).toEqual([
      'ho-so-dung-han',
    ]);
    await desk.press(
      'nguyet',
      posts[0]!,
      { press: 'doubt-none', questions: ['ho-so-dung-han'] },
      'Không phát sinh',
    );
    expect(await answerOf('ho-so-tiep-nhan')).toMatchObject({ value: { kind: 'pending' }, typed: 'chưa' });
    expect(await answerOf('ho-so-dung-han')).toMatchObject({ value: { kind: 'none' } });
  });
});

describe('after submission', () => {
  oneDesk();

  const inReview = async () => {
    const period = (await desk.store.periods.current())!;
    const effects = { audit: [], posts: [] };
    const moved = await desk.store.periods.move({
      period: period.id,
      revision: period.revision,
      to: 'in_review',
      effects,
    });
    if (moved.kind !== 'written') throw new Error('conflict');
  };
  const consent = async (
    posts: Awaited<ReturnType<Desk['say']>>['posts'],
    write: boolean,
    person = 'bach',
  ) => {
    const saved = (await desk.store.outbox.find(posts[0]!.key))!;
    const asked = noticeOf([saved], 'voids-asked');
    return consentAnswers(desk.deps, {
      actor: desk.actor(person),
      interview: asked.interview,
      drawn: asked.revision,
      write,
      inbox: await desk.inbox(),
      place: saved.place,
      channel: 'D1',
    });
  };

  test('an answer says what it voids before it is written; with consent it is written and the period goes back', async () => {
    await inReview();
    const { notice, posts } = await desk.say('bach', '1: 4');
    expect(notice).toMatchObject({
      kind: 'voids-asked',
      state: 'in_review',
      answers: [{ value: { value: '4' } }],
    });
    expect(await answerOf('luot-tiep-cong-dan')).toBeUndefined();
    const outcome = await consent(posts, true);
    expect(outcome.kind).toBe('done');
    expect(await answerOf('luot-tiep-cong-dan')).toMatchObject({ value: { value: '4' } });
    expect((await desk.store.periods.current())?.state).toBe('drafting');
    expect(outcome.posts.find((post) => post.notice.kind === 'voided-by-answer')).toMatchObject({
      to: { person: 'nguyet' },
      notice: { by: 'Mai Xuân Bách', was: 'in_review' },
    });
    const shown = noticeOf([(await desk.store.outbox.find(posts[0]!.key))!], 'voids-asked');
    expect(shown.decided).toBe('written');
  });

  test('withheld, nothing is written, the state stays, and the words are in the log', async () => {
    await inReview();
    const { posts } = await desk.say('bach', '2: 4');
    await consent(posts, false);
    expect(await answerOf('don-khieu-nai')).toBeUndefined();
    expect((await desk.store.periods.current())?.state).toBe('in_review');
    expect((await desk.store.interviews.load('bach'))?.state.held).toEqual([]);
  });

  test('a second consent, or one of somebody else, is stale', async () => {
    const { posts } = await desk.say('bach', '3: 4');
    expect((await consent(posts, true, 'thien')).kind).toBe('stale');
    expect((await consent(posts, true)).kind).toBe('done');
    expect((await consent(posts, true)).kind).toBe('stale');
  });
});
