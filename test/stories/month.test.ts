import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AnswerValue } from '../../src/core/answer.ts';
import type { PrintedReport } from '../../src/core/report.ts';
import { officeDocuments } from '../../src/document/office-documents.ts';
import { draftReport } from '../../src/usecases/draft-report.ts';
import type { StoredAnswer } from '../../src/usecases/ports.ts';
import { everything } from '../support/people.ts';
import { openStoryDesk, places, type StoryDesk } from '../support/story-desk.ts';
import { answerFiles, demoFile, fixture, office, template, typed } from '../support/worlds.ts';

/*
 * September 2023 of the demo office from the first question to the number of the signed report, as its people type it in
 * fixtures/2023-09/tro-chuyen.yml, and how October begins. The tests in slack/ and usecases/ have each step; here the month is whole, on
 * both databases and both ways of delivery, and ends with what the command line makes of answers.yml.
 */

type Says = { says: { by: string; say: string }[] };

const month = parse(fixture('2023-09/tro-chuyen.yml')) as Says;
const contributors = [...new Set(month.says.map(({ by }) => by))];

type Value = AnswerValue | StoredAnswer['value'];

/**
 * Values by question. Nobody types who issued a paper (its type and symbol say so), nor its title where the act is named, and the report
 * prints neither.
 */
const valuesOf = (answers: readonly { question: string; value: Value }[]) =>
  Object.fromEntries(
    answers.map(({ question, value }) => [
      question,
      value.kind === 'references'
        ? value.items.map(({ type, number, date, title, action }) => ({
            ...{ type, number, date, action },
            title: action === null ? title : null,
          }))
        : value,
    ]),
  );

/** What the command line makes of the same month. */
async function byCommand() {
  const outcome = draftReport({
    period: '2023-09',
    answers: { name: 'answers.yml', text: answerFiles['2023-09']! },
    previous: [await demoFile()],
    templates: [template],
    template: null,
    office,
    officeRules: false,
  });
  if (outcome.kind !== 'drafted') throw new Error(outcome.kind);
  return outcome;
}

const variants = [
  { place: places.pglite, mode: 'socket' as const },
  { place: places.postgres, mode: 'socket' as const },
  { place: places.pglite, mode: 'http' as const },
].map((one) => ({ ...one, name: `${one.place.name}, ${one.mode}` }));

describe.each(variants)('a month on $name', { timeout: 120_000 }, ({ place, mode }) => {
  if (place.skipped) return test.skip('needs PostgreSQL', () => {});

  let desk: StoryDesk;
  let remove: () => unknown;
  beforeAll(async () => {
    const made = place.make();
    remove = made.remove;
    desk = await openStoryDesk({ database: made.database, mode, at: '2023-09-11T08:00:00+07:00' });
  }, 120_000);
  afterAll(async () => {
    await desk?.stop();
    await remove?.();
  });

  test('the coordinator opens it; everybody asked gets one first message with last values', async () => {
    await desk.command('nguyet', 'mở 9/2023');
    const first = await Promise.all(contributors.map((person) => desk.heard(person, /Kính gửi/u)));
    expect(everything(first[contributors.indexOf('thien')]!)).toContain('640.000.000 đồng');
    await desk.heardIn(desk.channel(), /đã mở kỳ tháng 9\/2023/u);
  });

  test('what people type becomes exactly the answers of answers.yml', async () => {
    desk.at('2023-09-14T08:00:00+07:00');
    for (const { by, say } of month.says) await desk.answer(by, say);
    expect(valuesOf(await desk.answers())).toEqual(valuesOf(typed(answerFiles['2023-09']!).answers));
    await desk.heard('nguyet', /đã trả lời đủ|đủ câu trả lời|Tiến độ/u);
  });

  test('last month’s figures are told with their source, this month’s with a link to the words', async () => {
    const august = await desk.ask('bach', 'tháng 8 hỗ trợ bao nhiêu kinh phí?', /640\.000\.000 đồng/u);
    expect(everything(august)).toContain('8/2023');
    const september = await desk.ask('huong', 'tháng 9 tiếp bao nhiêu lượt công dân?', /04 lượt/u);
    expect(everything(september)).toMatch(/<http[^|]+\|Mai Xuân Bách/u);
  });

  test('the draft has no error; it is submitted, returned, submitted again and approved', async () => {
    const digest = await desk.ask('nguyet', 'soạn dự thảo', /Dự thảo báo cáo tháng 9 năm 2023, lần 1/u);
    expect(everything(digest)).toContain('Không còn lỗi cần xử lý');
    await desk.press('nguyet', digest, 'Trình');
    await desk.fill('nguyet', { signer: 'thuyen' });
    const first = await desk.heard('thuyen', /duyệt hay trả lại/u);
    await desk.press('thuyen', first, 'Trả lại');
    expect(await desk.fill('thuyen', { words: 'Đề nghị rà lại số liệu tiếp công dân.' })).toEqual({
      kind: 'done',
    });
    const words = await desk.heard('nguyet', /rà lại số liệu tiếp công dân/u);
    expect(await desk.state()).toBe('drafting');

    const ready = await desk.ask('nguyet', 'soạn dự thảo', /lần 2/u);
    expect(ready.ts > words.ts).toBe(true);
    const since = desk.mark('thuyen');
    await desk.press('nguyet', ready, 'Trình');
    await desk.fill('nguyet', { signer: 'thuyen' });
    const second = await desk.heard('thuyen', /duyệt hay trả lại/u, since);
    expect(await desk.press('thuyen', second, 'Duyệt')).toEqual({ kind: 'done' });
    await desk.heard('chi', /Bản in để trống số và ngày/u);
    expect(await desk.state()).toBe('approved');
    for (const stale of [first, second]) {
      await desk.workspace.nextMessage(
        (one) => one.ts === stale.ts && !everything(one).includes('approve:v1'),
        { channel: stale.channel, timeout: 60_000 },
      );
    }
  });

  test('what was approved is, sentence for sentence, what the command line makes of answers.yml', async () => {
    const { store } = desk;
    const period = (await store.periods.byPeriod('2023-09'))!;
    const submission = (await store.submissions.newest(period.id))!;
    const command = await byCommand();
    const sentences = ({ blocks }: PrintedReport) =>
      blocks.flatMap((one) =>
        one.kind === 'paragraph' ? one.sentences.map(({ text }) => text) : [one.text],
      );
    expect(sentences(submission.draft.result!.report)).toEqual(sentences(command.report));
    const approved = (await store.files.bytes(submission.files.report.id))!.bytes;
    const texts = async (bytes: Uint8Array) =>
      (await officeDocuments.read('bao-cao.docx', bytes)).blocks.map(({ text }) => text);
    expect(await texts(approved)).toEqual(await texts(await officeDocuments.report(command.report)));
  });

  test('the clerk’s number ends it, and the issued report is the history', async () => {
    desk.at('2023-09-18T09:00:00+07:00');
    await desk.ask('chi', 'số 231 ngày 18/9', /Đã ban hành báo cáo tháng 9 năm 2023: số 231\/BC-SKHCN/u);
    expect(await desk.state()).toBe('issued');
    const [newest] = await desk.store.history.before(null, 5);
    expect(newest).toMatchObject({ period: '2023-09', status: 'issued' });
    expect(newest!.report.letterhead).toMatchObject({ number: '231', date: '2023-09-18' });
    const period = (await desk.store.periods.byPeriod('2023-09'))!;
    expect(await desk.store.verifyAudit(period.id)).toMatchObject({ kind: 'whole' });
  });

  test('October begins with September’s answers as last values', async () => {
    desk.at('2023-10-10T08:00:00+07:00');
    const since = Object.fromEntries(contributors.map((person) => [person, desk.mark(person)]));
    await desk.command('nguyet', 'mở 10/2023');
    const asked = new Map(
      await Promise.all(
        contributors.map(
          async (person) =>
            [person, everything(await desk.heard(person, /Kính gửi/u, since[person]))] as const,
        ),
      ),
    );
    expect(asked.get('thien')).toContain('485.000.000 đồng');
    expect(asked.get('nguyet')).toContain('58 hồ sơ');
    expect(asked.get('bach')).toContain('04 lượt');
    const told = await desk.ask('bach', 'số liệu tháng trước toàn bộ', /9\/2023/u);
    expect(everything(told)).toContain('58 hồ sơ');
  });
});
