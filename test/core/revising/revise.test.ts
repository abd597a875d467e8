import { describe, expect, test } from 'vitest';
import { fillPlan } from '../../../src/core/draft.ts';
import { assembleReport } from '../../../src/core/drafts/compose-draft.ts';
import { applyEdits } from '../../../src/core/drafts/hand-edits.ts';
import { planSchema } from '../../../src/core/plan.ts';
import { planWithEdits } from '../../../src/core/revising/plan-edits.ts';
import { readRevision } from '../../../src/core/revising/read-request.ts';
import { type RevisionEdit, resolveRevision } from '../../../src/core/revising/resolve.ts';
import type { SentenceEdit } from '../../../src/core/settling/settlement.ts';
import { answerFiles, earlier, template, type World, worldOf, worlds } from '../../support/worlds.ts';

/* Requests on drafts of real months: what they become, and that nothing else changes, in the draft and in the plan. */

const demo = worldOf(earlier['the demo report']!, answerFiles['2023-09']!);
const sectionOf = (world: World, number: string) =>
  world.draft.sections.find((one) => one.number === number)!;
const sentencesOf = (world: World, number: string) =>
  sectionOf(world, number).paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));

const resolved = (text: string, world = demo, pointed: string | null = null) =>
  resolveRevision(readRevision(text)!, {
    sections: world.draft.sections,
    template: template.sections,
    pointed,
  });

const edits = (text: string, world = demo, pointed: string | null = null): RevisionEdit[] => {
  const outcome = resolved(text, world, pointed);
  if (outcome.kind !== 'edits') throw new Error(JSON.stringify(outcome));
  return outcome.edits;
};

const byNguyet = (list: readonly RevisionEdit[]): SentenceEdit[] =>
  list.map((edit) => ({ ...edit, by: 'nguyet', at: '2023-09-14T01:00:00.000Z' }));

const lines = (draft: World['draft']) =>
  draft.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ label, sentences }) => sentences.map(({ text }) => `${id} ${label ?? ''} ${text}`)),
  );

describe('what a request becomes', () => {
  test('a sentence is counted through its section', () => {
    expect(edits('bỏ câu thứ 2 mục I.1')).toEqual([{ was: sentencesOf(demo, 'I.1')[1], text: '' }]);
    expect(edits('bỏ câu cuối mục I.2')).toEqual([{ was: sentencesOf(demo, 'I.2').at(-1), text: '' }]);
  });
  test('words change wherever they stand as words, and only there', () => {
    const found = edits('đổi “công tác dân vận” thành “việc dân vận”');
    expect(found.length).toBeGreaterThan(1);
    for (const { was, text } of found) {
      expect(was).toMatch(/công tác dân vận/iu);
      expect(text).not.toContain('công tác dân vận');
    }
    const section = sentencesOf(demo, 'I.1');
    expect(
      edits('đổi “công tác dân vận” thành “việc dân vận” ở mục I.1').every(({ was }) =>
        section.includes(was),
      ),
    ).toBe(true);
  });
  test('what comes stands behind its neighbour, or at the end', () => {
    expect(edits('thêm câu "Sở mở sổ góp ý" sau câu 1 mục I.1')).toEqual([
      { was: sentencesOf(demo, 'I.1')[0], text: 'Sở mở sổ góp ý.', section: sectionOf(demo, 'I.1').id },
    ]);
    expect(edits('bổ sung vào mục II: rà soát quy chế dân chủ')[0]).toMatchObject({
      was: sentencesOf(demo, 'II').at(-1),
      text: 'Rà soát quy chế dân chủ.',
    });
  });
  test('"câu này" is the one of the message that is answered, where it has one', () => {
    const id = sectionOf(demo, 'I.2').id;
    expect(resolved('câu này bỏ đi', demo, id)).toMatchObject({
      kind: 'problem',
      problem: { is: 'which-sentence', section: 'I.2', sentences: sentencesOf(demo, 'I.2') },
    });
    expect(resolved('câu này bỏ đi')).toMatchObject({ kind: 'problem', problem: { is: 'no-place' } });
    const told = sentencesOf(demo, 'I.2')[0]!;
    expect(edits(`> ${told}\ncâu này bỏ đi`)).toEqual([{ was: told, text: '' }]);
  });
  test.each([
    ['bỏ câu 90 mục I.1', 'which-sentence'],
    ['bỏ câu 1 mục IX', 'no-section'],
    ['đổi "không hề có chữ này" thành "chữ khác"', 'not-found'],
    ['đổi "Sở" thành "Sở"', 'same'],
    ['bỏ câu “Sở”', 'several'],
    ['bổ sung vào mục I.1: [[ho-so]] xong', 'unreadable'],
    ['bổ sung vào mục I.1: ...', 'unreadable'],
  ])('%s: %s', (text, is) => {
    expect(resolved(text)).toMatchObject({ kind: 'problem', problem: { is } });
  });
});

test('to be written shorter: the sentences of that section alone', () => {
  expect(resolved('viết gọn lại mục 2')).toMatchObject({
    kind: 'shorten',
    section: sectionOf(demo, 'I.2').id,
    sentences: sentencesOf(demo, 'I.2').map((text) => ({ text })),
  });
});

describe.each(worlds)('%s', (_, report, answers) => {
  const world = worldOf(earlier[report]!, answerFiles[answers]!);
  const number = world.draft.sections[0]!.number;
  const last = world.draft.sections.at(-1)!.number;
  const some = sentencesOf(world, number);
  const word = /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/u.exec(some.at(-1)!)![0];

  test.each([
    ['a sentence goes', `bỏ câu 1 mục ${number}`],
    ['a sentence of the month goes', `bỏ câu cuối mục ${number}`],
    ['words change', `đổi “${word}” thành “việc khác”`],
    ['a sentence is written anew', `sửa câu cuối mục ${number} thành: Sở họp giao ban hằng tuần.`],
    ['a sentence comes behind the first', `thêm câu "Sở mở sổ góp ý" sau câu 1 mục ${number}`],
    ['a sentence comes at the end', `bổ sung vào mục ${number}: Sở mở sổ góp ý.`],
    ['a task comes', `bổ sung vào mục ${last}: Rà soát quy chế dân chủ.`],
  ])('%s: the plan alone yields the same draft, and the rest stays as it was', (name, request) => {
    const wanted = byNguyet(edits(request, world));
    const hand = applyEdits(fillPlan(world.plan, world.material), wanted, world.material);
    expect(hand.lost).toEqual([]);
    const plan = planWithEdits(world.plan, wanted, world.material, () => 'theo yêu cầu');
    expect(planSchema.parse(plan)).toEqual(plan);
    const made = assembleReport(world.material, { officeRules: false, plan });
    expect(lines(made.draft)).toEqual(lines(hand.draft));
    expect(made.draft.unfilled).toEqual(world.draft.unfilled);

    const was = lines(world.draft).map((line) => line.replace(/^(\S+) \d+\./u, '$1'));
    const is = new Set(lines(made.draft).map((line) => line.replace(/^(\S+) \d+\./u, '$1')));
    const gone = new Set(wanted.flatMap((edit) => (edit.section === undefined ? [edit.was] : [])));
    expect(
      was.filter((line) => !is.has(line)).every((line) => [...gone].some((text) => line.endsWith(text))),
    ).toBe(true);
    const fresh = made.draft.sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .filter(({ by }) => by === 'hand');
    expect(fresh.every(({ author }) => author === 'nguyet')).toBe(true);
    expect(fresh.length > 0).toBe(!name.endsWith('goes'));
  });
});

test('words outside slots change and the slots stay', () => {
  const [section, item] = demo.plan.sections
    .flatMap((one) => one.paragraphs.flat().map((item) => [one, item] as const))
    .find(
      ([, item]) => 'write' in item && item.write.includes('[[') && /^\p{Lu}\p{L}+ \p{Ll}+/u.test(item.write),
    )!;
  const written = (item as { write: string }).write;
  const filled = demo.draft.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .find((one) => one.item === item)!;
  const [, first, second] = /^(\p{Lu}\p{L}+) (\p{Ll}+)/u.exec(filled.text)!;
  const plan = planWithEdits(
    demo.plan,
    byNguyet([{ was: filled.text, text: filled.text.replace(`${first} ${second}`, `${first} nay`) }]),
    demo.material,
    () => 'theo yêu cầu',
  );
  const changed = plan.sections
    .find(({ id }) => id === section.id)!
    .paragraphs.flat()
    .filter((one) => 'write' in one && one.by === 'hand');
  expect(changed).toEqual([
    { ...item, write: written.replace(`${first} ${second}`, `${first} nay`), by: 'hand', author: 'nguyet' },
  ]);
});

test('two sentences added at the same place both stand, also once their neighbour is gone', () => {
  const [first] = sentencesOf(demo, 'I.1');
  const id = sectionOf(demo, 'I.1').id;
  const list = byNguyet([
    { was: first!, text: 'Sở mở sổ góp ý.', section: id },
    { was: first!, text: 'Sở lập đường dây nóng.', section: id },
    { was: first!, text: '' },
  ]);
  const { draft, lost } = applyEdits(demo.draft, list, demo.material);
  expect(lost).toEqual([]);
  const texts = sentencesOf({ ...demo, draft }, 'I.1');
  expect(texts.slice(0, 2)).toEqual(['Sở lập đường dây nóng.', 'Sở mở sổ góp ý.']);
  const later = applyEdits(
    draft,
    byNguyet([{ was: 'không còn', text: 'Sở trực tiếp dân.', section: id }]),
    demo.material,
  );
  expect(sentencesOf({ ...demo, draft: later.draft }, 'I.1').at(-1)).toBe('Sở trực tiếp dân.');
});
