/* The command as an administrator runs it: six files out of real files, and what they promise to outside tools. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, root, thuky, thukyAsync } from '../support/cli.ts';
import { briefsOf, goodAnswer } from '../support/model-desk.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { answerFiles, earlier, worldOf } from '../support/worlds.ts';

const report = join(root, 'fixtures/2023-08/bao-cao.md');
const answers = join(root, 'fixtures/2023-09/answers.yml');
const names = [
  'bao-cao.docx',
  'bao-cao.md',
  'doi-chieu.docx',
  'findings.json',
  'plan.json',
  'provenance.json',
];

const draft = (out: string, ...more: string[]) =>
  thuky(['draft', '--period', '2023-09', '--answers', answers, '--previous', report, '--out', out, ...more]);
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('the demo month: six files, no finding, exit 0', () => {
  const out = folder();
  const run = draft(out);
  expect(run.err).toContain('0 lỗi cần xử lý');
  expect(run.code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(names);
  expect(json(join(out, 'findings.json')).findings).toEqual([]);
});

test('the same input gives the same bytes', () => {
  const [one, two] = [folder(), folder()];
  draft(one);
  draft(two);
  for (const name of names)
    expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
});

test('--json prints one object on standard output and nothing else', () => {
  const run = draft(folder(), '--json');
  expect(JSON.parse(run.out)).toMatchObject({ period: '2023-09', errors: 0 });
});

test('every sentence of the text is in provenance.json, every earlier one in plan.json', () => {
  const out = folder();
  draft(out);
  const { sentences, dropped } = json(join(out, 'provenance.json'));
  const text = readFileSync(join(out, 'bao-cao.md'), 'utf8').replaceAll('*', '').replaceAll('\\', '');
  for (const sentence of sentences) expect(text).toContain(sentence.text.replace(/\.$/, ''));
  const plan = json(join(out, 'plan.json'));
  expect(plan).toMatchObject({ template: 'dan-van-chinh-quyen', period: '2023-09', drafter: 'rules' });
  const items = plan.sections.flatMap((section: { paragraphs: object[][] }) => section.paragraphs.flat());
  const kept = items.flatMap((item: { keep?: string }) => item.keep ?? []);
  expect(kept.length).toBeGreaterThan(30);
  for (const id of kept) expect(plan.sources[id].sha256).toMatch(/^[0-9a-f]{64}$/);
  for (const { id, why } of dropped) expect([typeof id, why.length > 5]).toEqual(['string', true]);
});

test('an answer left out is a missing error that names the question; the files are still written, exit 1', () => {
  const out = folder();
  const fewer = join(folder(), 'answers.yml');
  writeFileSync(
    fewer,
    readFileSync(answers, 'utf8')
      .replace(/^ {2}hoi-dong-khoa-hoc:.*\n/m, '')
      .replace(/^ {2}ho-so-tiep-nhan:.*/m, '  ho-so-tiep-nhan: pending'),
  );
  const run = thuky(['draft', '--period', '2023-09', '--answers', fewer, '--previous', report, '--out', out]);
  expect(run.code).toBe(1);
  const { findings } = json(join(out, 'findings.json'));
  const missing = findings
    .filter((finding: { kind: string }) => finding.kind === 'missing')
    .map((finding: { question: string }) => finding.question);
  expect(missing).toEqual(expect.arrayContaining(['hoi-dong-khoa-hoc', 'ho-so-tiep-nhan']));
  expect(readFileSync(join(out, 'bao-cao.md'), 'utf8')).not.toMatch(/tiếp nhận\s+hồ sơ|Hội đồng khoa học/);
  expect(readdirSync(out).sort()).toEqual(names);
});

test('--organisation gives letterhead, signer and recipients; without it the earlier report does', () => {
  const other = join(folder(), 'office.yml');
  const office = readFileSync(join(root, 'prompts/organisation.yml'), 'utf8')
    .replace('issuer: SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'issuer: SỞ THỬ NGHIỆM')
    .replace('symbol: SKHCN', 'symbol: STN')
    .replace('recipients: [Sở Nội vụ, ', 'recipients: [Ban Dân vận Tỉnh ủy, ');
  writeFileSync(other, office);
  const [plain, named] = [folder(), folder()];
  draft(plain);
  draft(named, '--organisation', other);
  const [before, after] = [plain, named].map((out) => readFileSync(join(out, 'bao-cao.md'), 'utf8'));
  expect(before).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
  expect(before).toContain('/BC-SKHCN');
  expect(after).toContain('SỞ THỬ NGHIỆM');
  expect(after).toContain('/BC-STN');
  expect(after).toContain('- Ban Dân vận Tỉnh ủy;');
  const { findings } = json(join(named, 'findings.json'));
  expect(
    findings.map((finding: { kind: string; severity: string }) => `${finding.kind} ${finding.severity}`),
  ).toContain('form warning');
});

test('options come in any order, and --previous takes several files', () => {
  const out = folder();
  const earlier = join(folder(), 'bao-cao-2023-07.md');
  writeFileSync(
    earlier,
    readFileSync(report, 'utf8')
      .replaceAll(/tháng 8/giu, 'tháng 7')
      .replaceAll('THÁNG 8', 'THÁNG 7')
      .replaceAll('THÁNG 9', 'THÁNG 8'),
  );
  const run = thuky([
    'draft',
    '--previous',
    earlier,
    report,
    '--out',
    out,
    '--period',
    '2023-09',
    '--answers',
    answers,
  ]);
  expect(run.err).toContain('bao-cao.docx');
  expect(json(join(out, 'plan.json')).sections[0].paragraphs[0][0].keep).toMatch(/^2023-08\//);
});

test('without a model, asking for one is refused with what to set', () => {
  const out = join(folder(), 'new');
  const run = draft(out, '--drafter', 'model');
  expect([run.code, run.err.includes('OPENAI_BASE_URL and OPENAI_MODEL'), existsSync(out)]).toEqual([
    2,
    true,
    false,
  ]);
});

describe('with a model', () => {
  let server: ModelServer;
  beforeAll(async () => {
    const { material } = worldOf(earlier['the demo report']!, answerFiles['2023-09']!);
    const briefs = briefsOf(material);
    server = await startModelServer({ answer: (request) => goodAnswer(request, briefs) });
  });
  afterAll(() => server.close());
  const env = () => ({
    OPENAI_BASE_URL: server.url,
    OPENAI_MODEL: 'mo-hinh-thu',
    OPENAI_API_KEY: 'khoa-bi-mat',
  });
  const words = (out: string, ...more: string[]) => [
    ...['draft', '--period', '2023-09', '--answers', answers, '--previous', report, '--out', out, ...more],
  ];

  test('a configured model drafts; a seventh file says what was sent and received', async () => {
    const out = folder();
    const run = await thukyAsync(words(out), env());
    expect(run.err).toContain('Soạn bằng mô hình mo-hinh-thu.');
    expect(run.code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...names, 'model.json'].sort());
    expect(json(join(out, 'plan.json')).drafter).toBe('model');
    const makers = json(join(out, 'provenance.json')).sentences.map(({ by }: { by: string }) => by);
    expect(new Set(makers)).toEqual(new Set(['kept', 'model', 'rules']));
    const made = json(join(out, 'model.json'));
    expect(made).toMatchObject({ model: 'mo-hinh-thu', calls: 4, host: new URL(server.url).host });
    expect(readFileSync(join(out, 'model.json'), 'utf8')).not.toContain('khoa-bi-mat');
  });

  test('--drafter rules asks nobody', async () => {
    const before = server.received.length;
    const run = await thukyAsync(words(folder(), '--drafter', 'rules', '--json'), env());
    expect([run.code, server.received.length]).toEqual([0, before]);
  });

  test('an endpoint that is not there: the files come by rules all the same, and it is said', async () => {
    const run = await thukyAsync(words(folder(), '--json'), {
      ...env(),
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out).model.sections.map(({ why }: { why: string }) => why)).toEqual(
      Array(4).fill('no-answer'),
    );
  });

  test('doctor says whether the endpoint answers and has the model', async () => {
    const ok = await thukyAsync(['doctor', '--json'], env());
    expect(ok.out).toContain('answers: mo-hinh-thu');
    const other = await thukyAsync(['doctor', '--json'], { ...env(), OPENAI_MODEL: 'khac' });
    expect(other.out).toContain('set OPENAI_MODEL to one of: mo-hinh-thu');
    const away = await thukyAsync(['doctor', '--json'], {
      ...env(),
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    expect([away.code, away.out.includes('does not answer (network)')]).toEqual([1, true]);
  });
});

test('a wrong basis in a kept sentence is offered as a revision of the plan, and not made', () => {
  const [out, earlier] = [folder(), join(folder(), 'bao-cao.md')];
  const right = 'Nghị quyết số 76/NQ-CP ngày 15/7/2021';
  const wrong = right.replace('15/7', '15/6');
  writeFileSync(earlier, readFileSync(report, 'utf8').replace(right, wrong));
  const run = thuky([
    ...['draft', '--period', '2023-09', '--answers', answers, '--previous', earlier, '--out', out],
  ]);
  expect(run.code).toBe(1);
  const [finding, ...more] = json(join(out, 'findings.json')).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ kind: 'legal', quote: '15/6/2021', expected: '15/7/2021' });
  expect(finding.revision).toMatchObject({
    revise: expect.stringMatching(/^2023-08\//),
    to: expect.stringContaining(right),
    why: finding.message,
  });
  expect(readFileSync(join(out, 'bao-cao.md'), 'utf8')).toContain(wrong);
});
