import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverFacts, uncoverFacts } from '../../src/drafting/shorter/cover-facts.ts';
import { judgeShorter } from '../../src/drafting/shorter/judge-shorter.ts';
import { openShorter } from '../../src/drafting/shorter/make-shorter.ts';
import { readShorterPrompt } from '../../src/prompts.ts';
import { quickTiming, unrecorded } from '../support/model-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { answerFiles, earlier, worldOf, worlds } from '../support/worlds.ts';

/* Sentences made shorter by a model: what may go, what may not, and every way in which a model can fail. */

const old = coverFacts(
  'Trong tháng 9/2023, lãnh đạo Sở luôn quan tâm, thường xuyên chỉ đạo tiếp 12 lượt công dân, không để phát sinh điểm nóng.',
);

test.each(worlds)(
  '%s: facts covered and uncovered are the same letters, and no digit stands outside',
  (_, report, answers) => {
    const world = worldOf(earlier[report]!, answerFiles[answers]!);
    for (const { text } of world.draft.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => one.sentences),
    )) {
      const covered = coverFacts(text);
      expect(uncoverFacts(covered.text, covered.facts)).toBe(text);
      expect(covered.text.replace(/\[\[d\d+\]\]/gu, '')).not.toMatch(/\d/u);
    }
  },
);

describe('what a shorter sentence may say', () => {
  test.each<[string, (text: string) => string, ReturnType<typeof judgeShorter>]>([
    ['words go', (text) => text.replace('luôn quan tâm, thường xuyên ', ''), null],
    ['words are joined anew', (text) => text.replace(', thường xuyên', ' và'), null],
    ['a fact goes', (text) => text.replace(/\[\[d2\]\]/u, ''), 'slots'],
    ['a fact comes twice', (text) => text.replace('[[d1]]', '[[d1]] [[d1]]'), 'slots'],
    [
      'facts change places',
      (text) => text.replace('[[d1]]', '[[x]]').replace('[[d2]]', '[[d1]]').replace('[[x]]', '[[d2]]'),
      'slots',
    ],
    ['a number is typed', (text) => text.replace('luôn quan tâm', '03'), 'debris'],
    ['a word is new', (text) => text.replace('luôn quan tâm, thường xuyên', 'giỏi'), 'new-words'],
    [
      'words change places',
      (text) => text.replace('luôn quan tâm', 'quan tâm luôn').replace(', thường xuyên', ''),
      'new-words',
    ],
    ['it is no shorter', (text) => text, 'not-shorter'],
  ])('%s', (_, change, issue) => {
    expect(judgeShorter(old, change(old.text))).toBe(issue);
  });

  test('a denial, a bound and a time stay', () => {
    const plain = coverFacts('Sở chưa hoàn thành việc rà soát, dự kiến sẽ trình trong quý sau.');
    for (const word of ['chưa ', 'dự kiến ', 'sẽ ', ' sau'])
      expect(judgeShorter(plain, plain.text.replace(word, ''))).toBe('turning-words');
  });
});

let answers: Served[] = [];
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer({ answer: () => answers.shift() ?? { kind: 'status', status: 500 } });
});
afterAll(() => server.close());

const text = (sentences: { n: number; text: string }[]): Served => ({
  kind: 'text',
  text: JSON.stringify({ sentences }),
});
const sentences = [
  'Sở luôn quan tâm, thường xuyên chỉ đạo công tác dân vận.',
  'Sở giao đồng chí Nguyễn Văn Thử, điện thoại 0912 345 678, trực đường dây nóng.',
];
const ask = (found: (texts: ReadonlyMap<number, string>) => string[] = () => []) =>
  openShorter({
    settings: { baseUrl: server.url, name: 'mo-hinh-thu', key: null },
    prompt: readShorterPrompt(resolve(import.meta.dirname, '../../prompts')),
    timing: quickTiming,
    deadline: 20_000,
  })({
    section: 'lanh-dao',
    number: 'I.1',
    heading: 'Công tác lãnh đạo',
    sentences,
    found,
    record: unrecorded,
  });
const good = 'Sở thường xuyên chỉ đạo công tác dân vận.';

describe('a model that', () => {
  test('answers well is taken at its word, and nothing personal was sent', async () => {
    answers = [text([{ n: 1, text: good }])];
    const from = server.received.length;
    expect(await ask()).toMatchObject({
      kind: 'shorter',
      texts: new Map([[0, good]]),
      sent: { model: 'mo-hinh-thu' },
    });
    expect(server.received[from]!.body).not.toMatch(/Nguyễn Văn Thử|0912/u);
  });
  test('invents hears what is wrong, and mends it', async () => {
    answers = [text([{ n: 1, text: 'Sở rất giỏi dân vận.' }]), text([{ n: 1, text: good }])];
    const from = server.received.length;
    expect(await ask()).toMatchObject({ kind: 'shorter' });
    expect(server.received[from + 1]!.body).toContain('có từ câu cũ không có');
  });
  test('goes on inventing is not used', async () => {
    answers = Array.from({ length: 3 }, () => text([{ n: 1, text: 'Sở đứng đầu tỉnh.' }]));
    expect(await ask()).toMatchObject({ kind: 'not-shorter', why: 'not-held' });
  });
  test('breaks what the checks look at is not used', async () => {
    answers = Array.from({ length: 3 }, () => text([{ n: 1, text: good }]));
    expect(await ask(() => ['mất một câu trả lời'])).toMatchObject({ kind: 'not-shorter', why: 'not-held' });
  });
  test.each<[string, Served[], string]>([
    ['finds nothing', [text([])], 'nothing'],
    ['declines', [{ kind: 'refusal' }], 'refused'],
    ['is broken', [], 'no-answer'],
    [
      'speaks prose',
      Array.from({ length: 3 }, (): Served => ({ kind: 'text', text: 'Vâng ạ.' })),
      'not-held',
    ],
    [
      'names a sentence that there is not',
      Array.from({ length: 3 }, () => text([{ n: 9, text: good }])),
      'not-held',
    ],
  ])('%s leaves all as it was', async (_, served, why) => {
    answers = served;
    expect(await ask()).toMatchObject({ kind: 'not-shorter', why });
  });
});
