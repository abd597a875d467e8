import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { thuky } from '../support/cli.ts';
import { openDesk } from '../support/office-desk.ts';

/* `thuky phrasing` in a process of its own on a data folder that a bot has left: what was learned, from whom, and its removal. */

vi.setConfig({ testTimeout: 60_000 });

let data = '';
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'thuky-phrasing-'));
  const desk = await openDesk('2023-09-11T08:00:00+07:00', true, { folder: join(data, 'database') });
  const opened = await desk.open();
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const period = (await desk.store.periods.byPeriod('2023-09'))!;
  for (const [by, count] of [
    ['nguyet', '01'],
    ['bach', '02'],
  ]) {
    const edit = {
      ...{
        was: `Trễ hẹn ${count} hồ sơ.`,
        text: `Quá hạn ${count} hồ sơ.`,
        by: by!,
        at: '2023-09-11T01:00:00.000Z',
      },
      lesson: {
        ...{ section: 'cai-cach-hanh-chinh', from: ['ho-so-tre-han'], zero: [] },
        stood: `Trễ hẹn ${count} hồ sơ.`,
        ...{ before: 'Trễ hẹn [[ho-so-tre-han]]', after: 'Quá hạn [[ho-so-tre-han]]' },
      },
    };
    await desk.store.drafts.edit({ period: period.id, edit, effects: { audit: [], posts: [] } });
  }
  await desk.stop();
  return () => rmSync(data, { recursive: true, force: true });
}, 60_000);

const phrasing = (...words: string[]) => thuky(['phrasing', ...words], { DATA_DIR: data, DATABASE_URL: '' });

test('lists what was learned with where it came from, and removes it under somebody’s name', () => {
  const listed = JSON.parse(phrasing('--json').out);
  expect(listed).toMatchObject({
    phrasings: [
      {
        ...{ id: expect.stringMatching(/^\d+$/u), edits: 2, section: 'I.2' },
        ...{ before: 'Trễ hẹn 02 hồ sơ.', after: 'Quá hạn 02 hồ sơ.' },
        learned: [
          { by: 'Mai Xuân Bách', at: '2023-09-11T01:00:00.000Z', period: '2023-09' },
          { by: 'Hà Thu Nguyệt', at: '2023-09-11T01:00:00.000Z', period: '2023-09' },
        ],
      },
    ],
    taught: [{ by: 'bach' }, { by: 'nguyet' }],
  });
  const { id } = listed.phrasings[0];
  expect(phrasing().out).toMatch(
    /Mục I\.2\n.*Dự thảo soạn: Trễ hẹn 02.*\n.*Cơ quan viết: Quá hạn 02.*\n.*Mai Xuân Bách/u,
  );

  expect(phrasing('--remove', id)).toMatchObject({ code: 2, err: expect.stringContaining('nguyet') });
  expect(phrasing('--remove', id, '--by', 'bach').code).toBe(2);
  expect(phrasing('--remove', '999', '--by', 'nguyet')).toMatchObject({ code: 2, out: '' });
  const removed = phrasing('--remove', id, '--by', 'nguyet');
  expect([removed.code, removed.err]).toEqual([0, expect.stringContaining('Đã bỏ một cách viết ở mục I.2')]);
  expect(phrasing().out).toContain('Chưa có cách viết nào');
});

test('a draft without chat says what the file of it has, by names, and refuses another file', () => {
  const file = join(data, 'cach-viet.json');
  const month = (id: string, period: string, text: string, people: string) => ({
    ...{ id, period, template: 'dan-van-chinh-quyen', by: 'nguyet', at: '2023-08-14T01:00:00.000Z', text },
    lesson: {
      ...{ section: 'chi-dao', from: ['hoi-nghi-quan-triet'], zero: [], stood: text },
      before: `Ngày [[hoi-nghi-quan-triet.*.date]], Sở tổ chức [[hoi-nghi-quan-triet.*.name]]${people}`,
      after: `Ngày [[hoi-nghi-quan-triet.*.date]], Sở chủ trì tổ chức [[hoi-nghi-quan-triet.*.name]]${people}`,
    },
  });
  const draft = (taught: unknown) => {
    writeFileSync(file, JSON.stringify(taught));
    return thuky([
      ...['draft', '--period', '2023-09', '--answers', 'fixtures/2023-09/answers.yml', '--drafter', 'rules'],
      ...['--previous', 'fixtures/2023-08/bao-cao.md', '--out', join(data, 'out'), '--phrasing', file],
    ]);
  };
  const people = ', có [[hoi-nghi-quan-triet.*.people]] tham dự';
  const run = draft({
    taught: [month('1', '2023-07', 'Câu một.', ''), month('2', '2023-08', 'Câu hai.', people)],
  });
  expect([run.code, run.err]).toEqual([0, expect.stringContaining('bao-cao.docx')]);
  const { sentences } = JSON.parse(readFileSync(join(data, 'out/provenance.json'), 'utf8'));
  const told = sentences.filter((one: { phrasing?: string }) => one.phrasing !== undefined);
  expect(told).toMatchObject([
    {
      text: expect.stringMatching(
        /^Ngày 13\/9\/2023, Sở chủ trì tổ chức Hội nghị .*, có 62 người tham dự\.$/u,
      ),
      by: 'rules',
      phrasing: expect.stringMatching(
        /^theo cách viết của cơ quan, học từ chỗ sửa của Hà Thu Nguyệt \(báo cáo tháng 8 năm 2023/u,
      ),
    },
  ]);
  expect(draft([{ taught: 1 }])).toMatchObject({
    code: 2,
    err: expect.stringContaining('thuky phrasing --json'),
  });
});
