import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { officePhrasings, readTaughtEdits } from '../../src/core/phrasing/phrasings.ts';
import { readExport } from '../../src/usecases/export-period.ts';
import { giveAnswers } from '../support/give.ts';
import { everything } from '../support/people.ts';
import { openStoryDesk, places, type StoryDesk } from '../support/story-desk.ts';
import { answerFiles, typed } from '../support/worlds.ts';

/*
 * September, October and November of the demo office, in the real bot on both databases: the coordinator changes the same words in two months,
 * the third month's draft has them by itself and says from where, and they are removed.
 */

const months = [
  {
    period: '9/2023',
    answers: '2023-09',
    opened: '2023-09-14',
    issued: '2023-09-18',
    number: 231,
    day: '13/9/2023',
  },
  {
    period: '10/2023',
    answers: 'thang-muoi',
    opened: '2023-10-14',
    issued: '2023-10-18',
    number: 247,
    day: '28/9/2023',
  },
] as const;
const november = { period: '11/2023', answers: 'day-bien-dong', opened: '2023-11-14' };

describe.each(Object.values(places))('phrasing on $name', { timeout: 120_000 }, ({ make, skipped }) => {
  if (skipped) return test.skip('needs PostgreSQL', () => {});

  let desk: StoryDesk;
  let remove: () => unknown;
  beforeAll(async () => {
    const made = make();
    remove = made.remove;
    desk = await openStoryDesk({ database: made.database });
  }, 60_000);
  afterAll(async () => {
    await desk?.stop();
    await remove?.();
  });

  const newest = async () => {
    const period = (await desk.store.periods.current())!;
    return (await desk.store.drafts.newest(period.id))!;
  };
  const sentences = async () =>
    (await newest()).result!.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences),
    );
  /** Opens a month with everybody's answers and has it drafted. */
  const drafted = async ({
    period,
    answers,
    opened,
  }: {
    period: string;
    answers: string;
    opened: string;
  }) => {
    desk.at(`${opened}T08:00:00+07:00`);
    const since = desk.mark('nguyet');
    await desk.command('nguyet', `mở ${period}`);
    await desk.heard('nguyet', /Kính gửi/u, since);
    await giveAnswers(desk.bot.deps, typed(answerFiles[answers]!).answers);
    return desk.ask('nguyet', 'soạn dự thảo', /, lần 1/u);
  };
  /** Changes words of the newest draft in chat; the message about the new draft. */
  const changed = async (request: string) => {
    const since = desk.mark('nguyet');
    const proposal = await desk.ask('nguyet', request, /Đề nghị sửa dự thảo/u);
    await vi.waitFor(async () => expect(await desk.store.outbox.at(proposal)).not.toBeNull(), 20_000);
    await desk.press('nguyet', proposal, 'Nhận');
    return desk.heard('nguyet', /lần \d+\. /u, since);
  };
  /** Submits; errors that these months have beside what is told here are kept, with a reason. */
  const submitted = async () => {
    const open = (await newest()).result!.findings.filter(({ severity }) => severity === 'error');
    if (open.length > 0) {
      const period = (await desk.store.periods.current())!.id;
      await desk.store.drafts.settle({
        period,
        settlements: open.map(({ reason, key, question }) => ({
          ...(reason.is === 'unanswered'
            ? { kind: 'no-report' as const, subject: question! }
            : { kind: 'keep' as const, subject: key }),
          ...{ reason: 'đã đối chiếu', by: 'nguyet', at: '2023-11-14T01:00:00.000Z' },
        })),
        effects: { audit: [], posts: [] },
      });
      await desk.ask('nguyet', 'soạn dự thảo', /Không còn lỗi/u);
    }
    const since = desk.mark('thuyen');
    const ready = await desk.ask('nguyet', 'trình', /để chọn người ký/u);
    await desk.press('nguyet', ready, 'Trình');
    await desk.fill('nguyet', { signer: 'thuyen' });
    return { since, buttons: await desk.heard('thuyen', /duyệt hay trả lại/u, since) };
  };
  /** The newest period as open files. */
  const exported = async () => {
    const made = (await readExport(desk.bot.deps, (await desk.store.periods.current())!))!;
    const files = new Map<string, string>();
    for await (const { path, content } of made.files) files.set(path, String(content));
    return (path: string) => files.get(path)!;
  };
  const shown = (person = 'nguyet') => desk.ask(person, 'cách viết', /Cách viết|dành cho/u);

  test.each(months)(
    'in $period the template’s words stand, and the coordinator changes them',
    async (month) => {
      await drafted(month);
      const was = (await sentences()).find(({ text }) => text.startsWith(`Ngày ${month.day}, Sở tổ chức`));
      expect(was).toMatchObject({ by: 'rules' });
      expect(was!.item).not.toHaveProperty('phrasing');
      await changed(`đổi “${month.day}, Sở tổ chức” thành “${month.day}, Sở chủ trì tổ chức” ở mục I.1`);
      expect(await sentences()).toContainEqual(
        expect.objectContaining({
          ...{ by: 'hand', author: 'nguyet' },
          text: was!.text.replace('Sở tổ chức', 'Sở chủ trì tổ chức'),
        }),
      );
      const { buttons } = await submitted();
      await desk.press('thuyen', buttons, 'Duyệt');
      await desk.heard('chi', /Bản in để trống số và ngày/u);
      await vi.waitFor(async () => expect((await desk.store.periods.current())!.state).toBe('approved'));
      desk.at(`${month.issued}T09:00:00+07:00`);
      await desk.ask(
        'chi',
        `số ${month.number} ngày ${month.issued.slice(8)}/${month.issued.slice(5, 7)}`,
        /Đã ban hành/u,
      );
      const items = everything(await shown());
      if (month === months[0]) expect(items).toContain('Chưa có cách viết nào');
      else expect(items).toContain('Sở chủ trì tổ chức');
    },
  );

  test('in November they are drafted, with November’s facts, and stand by the rules', async () => {
    await drafted(november);
    const own = (await sentences()).find(({ text }) => text.startsWith('Ngày 31/10/2023'))!;
    expect(own.text).toMatch(
      /^Ngày 31\/10\/2023, Sở chủ trì tổ chức Hội nghị đối thoại .* có 1\.150 người tham dự/u,
    );
    expect(own).toMatchObject({
      by: 'rules',
      item: {
        phrasing: [
          { by: 'nguyet', period: '2023-10' },
          { by: 'nguyet', period: '2023-09' },
        ],
      },
    });
  });

  test('the export says which sentence has them, and from whom: before, after, when', async () => {
    const file = await exported();
    const { sentences: told } = JSON.parse(file('drafts/lan-001/provenance.json'));
    const learned = told.filter((one: object) => 'phrasing' in one);
    expect(learned).toHaveLength(1);
    expect(learned[0]).toMatchObject({
      text: expect.stringContaining('Sở chủ trì tổ chức Hội nghị đối thoại'),
      phrasing: expect.stringMatching(
        /^theo cách viết của cơ quan, học từ chỗ sửa của Hà Thu Nguyệt \(báo cáo tháng 10 năm 2023, .*tháng 9/u,
      ),
    });
    const [phrasing, ...others] = JSON.parse(file('phrasings.json')).phrasings;
    expect(others).toEqual([]);
    expect(phrasing).toMatchObject({
      removed: null,
      edits: ['2023-10', '2023-09'].map((period) => ({
        ...{ period, by: 'nguyet' },
        before: expect.stringContaining(', Sở tổ chức'),
        after: expect.stringContaining(', Sở chủ trì tổ chức'),
      })),
    });
    expect(officePhrasings(readTaughtEdits(file('phrasings.json'))!)).toEqual(
      officePhrasings(await desk.store.phrasings.taught()),
    );
  });

  test('they are shown with who changed what and when, to those who see drafts', async () => {
    const list = everything(await shown());
    expect(list).toContain('Ngày 28/9/2023, Sở tổ chức Hội nghị sơ kết');
    expect(list).toContain('Ngày 28/9/2023, Sở chủ trì tổ chức Hội nghị sơ kết');
    expect(list).toMatch(
      /Hà Thu Nguyệt \(báo cáo tháng 10 năm 2023, .*Hà Thu Nguyệt \(báo cáo tháng 9 năm 2023/u,
    );
    expect(desk.buttons(await shown('thuyen'))).toEqual([]);
    expect(everything(await shown('bach'))).toContain('xem cách viết của cơ quan dành cho');
  });

  test('the approver reads where the words come from', async () => {
    const { since, buttons } = await submitted();
    await desk.heard(
      'thuyen',
      /Sở chủ trì tổ chức Hội nghị đối thoại.*theo cách viết của cơ quan, học từ chỗ sửa của Hà Thu Nguyệt/su,
      since,
    );
    await desk.press('thuyen', buttons, 'Trả lại');
    await desk.fill('thuyen', { words: 'Đề nghị bỏ cách viết này.' });
    await vi.waitFor(async () => expect((await desk.store.periods.current())!.state).toBe('drafting'));
  });

  test('removed, they are not drafted any more, nor learned again from the same changes', async () => {
    const list = await shown();
    await vi.waitFor(async () => expect(await desk.store.outbox.at(list)).not.toBeNull(), 20_000);
    await desk.press('nguyet', list, 'Bỏ');
    await vi.waitFor(() =>
      expect(everything(desk.standing(list))).toContain('Đã bỏ một cách viết ở mục I.1'),
    );
    expect(desk.buttons(desk.standing(list))).toEqual([]);
    await desk.ask('nguyet', 'soạn dự thảo', /, lần \d/u);
    expect((await sentences()).map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^Ngày 31\/10\/2023, tại Trung tâm Hội nghị tỉnh, Sở tổ chức Hội nghị đối thoại/u,
      ),
    );
    await changed(
      'đổi “Sở tổ chức Hội nghị đối thoại” thành “Sở chủ trì tổ chức Hội nghị đối thoại” ở mục I.1',
    );
    expect(everything(await shown())).toContain('Chưa có cách viết nào');
    expect(await desk.store.verifyAudit(null)).toMatchObject({ kind: 'whole' });
    const file = await exported();
    expect(JSON.parse(file('phrasings.json'))).toMatchObject({
      phrasings: [{ removed: { by: 'nguyet' }, edits: [{ period: '2023-10' }, { period: '2023-09' }] }],
      taught: [],
    });
    const [head, ...rows] = parse(file('phrasings.csv'), { bom: true }) as string[][];
    const cells = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    expect(cells('Mục')).toEqual(['I.1', 'I.1']);
    expect(cells('Đang dùng')).toEqual(['không', 'không']);
    expect(cells('Người bỏ')).toEqual(['Hà Thu Nguyệt', 'Hà Thu Nguyệt']);
  });
});
