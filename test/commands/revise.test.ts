/* `thuky revise` as a command: what is printed, what is written and how it ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folder, root, thuky, thukyAsync } from '../support/cli.ts';
import { startModelServer } from '../support/model-server.ts';

const from = [
  '--answers',
  join(root, 'fixtures/2023-09/answers.yml'),
  '--previous',
  join(root, 'fixtures/2023-08/bao-cao.md'),
];
let dir = '';
beforeEach(() => {
  dir = join(folder(), 'out');
  expect(thuky(['draft', '--period', '2023-09', ...from, '--out', dir]).code).toBe(0);
});
const words = (request: string, ...more: string[]) => [
  ...['revise', '--draft-dir', dir, '--by', 'nguyet', '--request', request],
  ...[...from, ...more],
];
const file = (name: string) => readFileSync(join(dir, name), 'utf8');
type Sentence = { id: string; text: string; by: string; author?: string };
const sentences = (): Sentence[] => JSON.parse(file('provenance.json')).sentences;

test('the difference is printed, and only --apply writes it', () => {
  const before = file('plan.json');
  const [, second] = sentences();
  const run = thuky(words('bỏ câu thứ 2 mục I.1'));
  expect(run.code).toBe(0);
  expect(run.out).toBe(`Mục I.1\n- ${second!.text}\n`);
  expect(run.err).toContain('--apply');
  expect(file('plan.json')).toBe(before);

  const rest = sentences().map(({ text }) => text);
  expect(thuky(words('bỏ câu thứ 2 mục I.1', '--apply')).code).toBe(0);
  expect(sentences().map(({ text }) => text)).toEqual(rest.toSpliced(1, 1));
  expect(JSON.parse(file('plan.json')).sections[0].paragraphs.flat()).toContainEqual({
    drop: '2023-08/chi-dao/p1/s2',
    why: 'theo yêu cầu của Hà Thu Nguyệt',
    author: 'nguyet',
  });
});

test('changes follow one another on the stored plan, each by its author', () => {
  const add = thuky(words('bổ sung vào mục II: Rà soát quy chế dân chủ của cơ quan.', '--apply', '--json'));
  expect(JSON.parse(add.out)).toMatchObject({
    changes: [{ section: 'II', was: null, text: 'Rà soát quy chế dân chủ của cơ quan.' }],
    applied: true,
    brings: [],
  });
  const change = thuky(
    words('đổi "quy chế dân chủ của cơ quan" thành "quy chế làm việc" ở mục II', '--apply'),
  );
  expect(change.code).toBe(0);
  expect(sentences().at(-1)).toMatchObject({
    text: 'Rà soát quy chế làm việc.',
    by: 'hand',
    author: 'nguyet',
  });
  expect(file('bao-cao.md')).toContain('9. Rà soát quy chế làm việc./.');
});

test('what the change brings is found before it is written, and ends with 1', () => {
  const run = thuky(words('bổ sung vào mục I.2: Sở đã cắt giảm 17 thủ tục hành chính.', '--json'));
  expect(run.code).toBe(1);
  expect(JSON.parse(run.out).brings).toMatchObject([
    { kind: 'unsupported', quote: expect.stringContaining('17') },
  ]);
});

test.each<[string, RegExp]>([
  ['làm cho hay hơn', /Chưa rõ cần sửa gì.*ví dụ/su],
  ['bỏ câu 99 mục I.1', /Mục I\.1 có \d+ câu.*1\. /su],
  ['bỏ câu 1 mục V', /không có mục "V".*I\.2/su],
  ['viết gọn lại mục 2', /chưa cấu hình mô hình.*bỏ bớt câu/su],
])('"%s" is not done: exit 2, with what to do', (request, said) => {
  const run = thuky(words(request, '--apply'));
  expect(run.code).toBe(2);
  expect(run.err).toMatch(said);
});

test('a plan of other reports, a broken one, and a stranger are refused', () => {
  const stranger = thuky(words('bỏ câu thứ 2 mục I.1').map((word) => (word === 'nguyet' ? 'ai-do' : word)));
  expect(stranger.code).toBe(2);
  expect(stranger.err).toContain('--by is one of');
  const plan = JSON.parse(file('plan.json'));
  const [id] = Object.keys(plan.sources);
  writeFileSync(
    join(dir, 'plan.json'),
    JSON.stringify({ ...plan, sources: { ...plan.sources, [id!]: { text: 'x', sha256: 'y' } } }),
  );
  const other = thuky(words('bỏ câu thứ 2 mục I.1'));
  expect(other.code).toBe(2);
  expect(other.err).toContain(`câu "${id}"`);
  writeFileSync(join(dir, 'plan.json'), '{');
  const broken = thuky(words('bỏ câu thứ 2 mục I.1'));
  expect(broken.code).toBe(2);
  expect(broken.err).toContain('thuky draft');
});

test('a model makes sentences of the one section shorter; the others stay', async () => {
  const before = sentences();
  const server = await startModelServer({
    answer: ({ messages }) => {
      const lines = messages[1]!.content.split('<cac-cau>\n')[1]!.split('\n');
      const offered = lines.flatMap((line) => {
        const found = /^(\d+) (".*")$/u.exec(line);
        return found ? [{ n: Number(found[1]), text: JSON.parse(found[2]!) as string }] : [];
      });
      const shorter = offered.flatMap(({ n, text }) =>
        /luôn /u.test(text) ? [{ n, text: text.replace('luôn ', '') }] : [],
      );
      return { kind: 'text', text: JSON.stringify({ sentences: shorter }) };
    },
  });
  const run = await thukyAsync(words('viết gọn lại mục I.1', '--apply'), {
    OPENAI_BASE_URL: server.url,
    OPENAI_MODEL: 'mo-hinh-thu',
  });
  await server.close();
  expect(run.code).toBe(0);
  const after = sentences();
  const changed = after.filter(({ text }, index) => text !== before[index]!.text);
  expect(changed.length).toBeGreaterThan(0);
  for (const one of changed) {
    expect(one.id).toContain('/chi-dao/');
    expect(one).toMatchObject({ by: 'hand', author: 'nguyet' });
  }
  expect(server.received[0]!.body).not.toContain(before.at(-1)!.text);
});
