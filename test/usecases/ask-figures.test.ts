import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureQuestion } from '../../src/core/asking/figure-question.ts';
import { figuresText } from '../../src/text/figures.ts';
import { askFigures } from '../../src/usecases/ask-figures.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import { showHome } from '../../src/usecases/show-home.ts';
import { showProgress } from '../../src/usecases/show-progress.ts';
import { type Desk, openDesk } from '../support/office-desk.ts';
import { demoFile, template } from '../support/worlds.ts';

/*
 * Asking for what is stored: which figure the words mean (a table), where its value comes from, and what is not shown to whom. Also the other
 * views on what is stored: progress, home, and learning an earlier report twice.
 */

describe('which figures the words mean', () => {
  const rows: [string, string[] | 'all'][] = [
    ['tháng 8 hỗ trợ bao nhiêu kinh phí?', ['kinh-phi-ho-tro']],
    ['thang 8 ho tro bao nhieu kinh phi?', ['kinh-phi-ho-tro']],
    ['số liệu tháng trước', 'all'],
    ['so lieu 8/2023', 'all'],
    ['số liệu', 'all'],
    ['bao nhiêu hồ sơ trễ hẹn?', ['ho-so-tre-han']],
    ['có mấy hội đồng khoa học?', ['hoi-dong-khoa-hoc']],
    ['số lượt tiếp công dân tháng trước', ['luot-tiep-cong-dan']],
    [
      'số liệu tiếp công dân',
      [
        'luot-tiep-cong-dan',
        'don-khieu-nai',
        'don-to-cao',
        'kien-nghi-phan-anh',
        'ket-qua-giai-quyet-don',
        'phong-chong-tham-nhung',
      ],
    ],
    ['tháng 8 có bao nhiêu xe ô tô?', []],
  ];
  test.each(rows)('%s', (words, wanted) => {
    const found = figureQuestion(template, words);
    if (wanted === 'all') expect(found.all).toBe(true);
    else expect([found.all, found.fits.map((one) => one.id)]).toEqual([false, wanted]);
  });

  test('"hồ sơ" alone means every count of them', () => {
    const ids = figureQuestion(template, 'tháng 8 bao nhiêu hồ sơ?').fits.map((one) => one.id);
    expect(ids).toEqual(
      expect.arrayContaining(['ho-so-tiep-nhan', 'ho-so-tre-han', 'ho-so-dang-giai-quyet']),
    );
    expect(ids).not.toContain('don-khieu-nai');
  });
});

describe('what is stored', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await desk.open();
    await desk.say('bach', '1: 4; 2: 0; 3: 0; 4: 2');
    await desk.say('thien', '6: chưa có số liệu');
  });
  afterAll(() => desk.stop());
  const ask = (person: string | null, words: string, period: string | null) =>
    askFigures(desk.deps, {
      actor: person === null ? null : desk.actor(person),
      words,
      period,
      resume: null,
    });

  test('a figure of an earlier report comes with its value, unit and section', async () => {
    const notice = await ask('thien', 'hỗ trợ bao nhiêu kinh phí?', '2023-08');
    expect(notice.items).toMatchObject([
      {
        id: 'kinh-phi-ho-tro',
        value: { kind: 'money', value: '640000000' },
        unit: 'đồng',
        period: '2023-08',
        source: { file: 'bao-cao.md', section: 'I.2', link: null },
        unconfirmed: false,
      },
    ]);
    expect(figuresText(notice)).toContain('640.000.000 đồng');
  });

  test('what asks for several periods is answered with one of them, and says so', async () => {
    const alone = 'chỉ nêu số liệu của một kỳ';
    for (const words of ['hồ sơ tiếp nhận tháng 8 so với tháng 7?', 'kinh phí hỗ trợ các tháng gần đây?'])
      expect(figuresText(await ask('nguyet', words, null))).toContain(alone);
    expect((await ask('nguyet', 'so sánh kinh phí hỗ trợ tháng 8 và tháng 9', null)).period).toBe('2023-08');
    for (const words of ['tháng 8 hỗ trợ bao nhiêu kinh phí?', 'tháng 8 ai đã báo số lượt tiếp công dân?'])
      expect(figuresText(await ask('nguyet', words, '2023-08'))).not.toContain(alone);
  });

  test('"tháng trước" is the one before the period in hand', async () => {
    const notice = await ask('yen', 'toàn bộ số liệu', 'previous');
    expect(notice.period).toBe('2023-08');
    const ids = notice.items.map((item) => item.id);
    expect(ids).toEqual(expect.arrayContaining(['ho-so-tiep-nhan', 'kinh-phi-ho-tro', 'van-ban-cchc']));
    expect(notice.items.find((item) => item.id === 'hoi-nghi-quan-triet')?.value).toMatchObject({
      kind: 'text',
    });
  });

  test('all figures are first those of the asker’s own unit, then how to see the others; who follows the report sees all', async () => {
    const own = await ask('yen', 'số liệu', 'previous');
    expect(own.items.map((item) => item.id)).toEqual(['hoi-dong-khoa-hoc']);
    expect(figuresText(own)).toMatch(
      /Còn \d+ số liệu của các đơn vị khác\. Xem đầy đủ: "số liệu 8\/2023 toàn bộ"/u,
    );
    const all = await ask('nguyet', 'số liệu', 'previous');
    expect(all.items.length).toBeGreaterThan(15);
    expect(all.others).toBeUndefined();
  });

  test('a list cuts long sentences and says how to read them in full; asked by name nothing is cut', async () => {
    const all = await ask('nguyet', 'số liệu', 'previous');
    expect(figuresText(all)).toContain('toàn bộ');
    for (const notice of [
      await ask('nguyet', 'toàn bộ số liệu', 'previous'),
      await ask('nguyet', 'tháng 8 trình văn bản cải cách hành chính nào?', '2023-08'),
    ])
      expect(figuresText(notice)).toContain('03 quy trình điện tử');
  });

  test('one sentence of a report that speaks of two questions is told once', async () => {
    const all = await ask('nguyet', 'toàn bộ số liệu', 'previous');
    const texts = all.items.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('kept sentences and tasks are told to who asks for them by name', async () => {
    const tasks = await ask('nghi', 'tháng trước nhiệm vụ tháng sau là gì?', '2023-08');
    expect(tasks.items.map((item) => item.id)).toContain('nhiem-vu-thang-sau');
  });

  test('what nothing stored comes near is not answered with anything else', async () => {
    const notice = await ask('nghi', 'dân số tỉnh là bao nhiêu?', null);
    expect(notice.items).toEqual([]);
    expect(notice.near.items).toEqual([]);
  });

  test('an answer of the month comes with who gave it, when, and where', async () => {
    const notice = await ask('nguyet', 'bao nhiêu lượt tiếp công dân?', '2023-09');
    expect(notice.items).toMatchObject([
      {
        value: { value: '4' },
        source: { by: 'Mai Xuân Bách', at: '2023-09-11T01:00:00.000Z', place: { channel: 'D1' } },
        unconfirmed: true,
      },
    ]);
    expect(figuresText(notice)).toContain(
      'Mai Xuân Bách trả lời lúc 08:00 ngày 11/9/2023, báo cáo chưa duyệt',
    );
  });

  test('answers of others are not shown before their report is approved, one’s own are', async () => {
    expect(await ask('yen', 'bao nhiêu lượt tiếp công dân?', '2023-09')).toMatchObject({
      items: [],
      withheld: 1,
    });
    expect((await ask('bach', 'bao nhiêu lượt tiếp công dân?', '2023-09')).items).toHaveLength(1);
    expect((await ask('huong', 'bao nhiêu lượt tiếp công dân?', '2023-09')).items).toHaveLength(1);
    expect((await ask(null, 'bao nhiêu lượt tiếp công dân?', '2023-09')).items).toHaveLength(1);
  });

  test('without a period the newest one that has it answers, and nothing of others leaks by it', async () => {
    expect((await ask('nguyet', 'bao nhiêu lượt tiếp công dân?', null)).period).toBe('2023-09');
    expect((await ask('yen', 'bao nhiêu lượt tiếp công dân?', null)).period).toBe('2023-08');
  });

  test('what is not stored is said not to be, with what is near', async () => {
    const notice = await ask('yen', 'bao nhiêu lượt tiếp công dân?', '2023-07');
    expect(notice).toMatchObject({ items: [], missing: [{ id: 'luot-tiep-cong-dan' }] });
    expect(notice.near.periods).toContain('2023-08');
    expect(notice.near.items).toMatchObject([{ id: 'luot-tiep-cong-dan', period: '2023-08' }]);
    const none = await ask('yen', 'có bao nhiêu xe ô tô?', '2023-08');
    expect(none).toMatchObject({ items: [], missing: [] });
    expect(figuresText(none)).toMatch(/^Chưa lưu/u);
  });

  test('what is awaited or unread is no figure', async () => {
    expect((await ask('thien', 'khảo sát trình độ công nghệ', '2023-09')).items).toEqual([]);
  });

  test('progress shows everything to those who follow it and to others their own part', async () => {
    expect(await showProgress(desk.deps, desk.actor('huong'))).toMatchObject({ whole: true, answered: 4 });
    expect(await showProgress(desk.deps, desk.actor('bach'))).toMatchObject({
      whole: false,
      rows: [{ name: 'Mai Xuân Bách', asked: 7, answered: 4 }],
    });
    const thien = await showProgress(desk.deps, desk.actor('thien'));
    expect(thien).toMatchObject({ rows: [{ pending: [{ number: 6, at: '2023-09-11T01:00:00.000Z' }] }] });
    expect(await showProgress(desk.deps, desk.actor('chi'))).toMatchObject({
      kind: 'not-yours',
      act: 'see-progress',
    });
  });

  test('the home shows one’s own open questions, and the board to those who follow it', async () => {
    const bach = await showHome(desk.deps, desk.actor('bach'));
    expect(bach.mine?.left.map((one) => one.number)).toEqual([5, 6, 7]);
    expect(bach.board).toBeNull();
    const huong = await showHome(desk.deps, desk.actor('huong'));
    expect([huong.mine, huong.board?.whole]).toEqual([null, true]);
  });

  test('an earlier report that is stored already is left as it is', async () => {
    expect(await learnHistory(desk.deps, [await demoFile()])).toEqual({
      kind: 'learned',
      stored: [],
      known: ['2023-08'],
    });
    expect(await desk.store.history.before(null, 10)).toHaveLength(1);
  });
});

test('an office without any history says that nothing is stored', async () => {
  const desk = await openDesk('2023-09-11T08:00:00+07:00', false);
  const notice = await askFigures(desk.deps, {
    actor: null,
    words: 'số liệu tháng trước',
    period: 'previous',
    resume: null,
  });
  expect(notice).toMatchObject({ items: [], near: { periods: [], items: [] } });
  expect(figuresText(notice)).toContain('Chưa có báo cáo hay câu trả lời nào được lưu.');
  // Who may open it is not told to ask themselves.
  expect(await showProgress(desk.deps, desk.actor('nguyet'))).toEqual({
    kind: 'no-period',
    coordinators: [],
  });
  expect(await showProgress(desk.deps, desk.actor('bach'))).toEqual({
    kind: 'no-period',
    coordinators: ['Hà Thu Nguyệt'],
  });
  await desk.stop();
});
