import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { carryLabels, itemSource, planSchema, sentencesById } from '../../src/core/plan.ts';
import { answerFiles, earlier, sentencesIn, type World, worldOf, worlds } from '../support/worlds.ts';

/* The plan as it is stored, over every world; and how a period label moves. */

describe.each(worlds)('%s', (_, report, answers) => {
  let made: World;
  beforeAll(() => {
    made = worldOf(earlier[report]!, answerFiles[answers]!);
  });
  const items = () => made.plan.sections.flatMap(({ paragraphs }) => paragraphs.flat());

  test('is valid, and lives through JSON', () => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(made.plan)))).toEqual(made.plan);
  });

  test('names every sentence of the earlier report exactly once', () => {
    const named = items().flatMap((item) => itemSource(item) ?? ('write' in item ? item.replaces : []));
    const all = earlier[report]!.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    );
    expect([...named].sort()).toEqual([...all].sort());
  });

  test('keeps and revises only standing sentences, and writes on something', () => {
    const sentences = sentencesById([earlier[report]!]);
    for (const item of items()) {
      if ('keep' in item || 'revise' in item)
        expect(sentences.get(itemSource(item)!)?.standing, itemSource(item)!).toBe(true);
      if ('write' in item) expect(item.from.length, item.write).toBeGreaterThan(0);
    }
  });

  test('a kept sentence is byte for byte the earlier one but for its labels', () => {
    const sentences = sentencesById([earlier[report]!]);
    const kept = sentencesIn(made.draft).filter(({ by }) => by === 'kept');
    expect(kept.length).toBeGreaterThan(15);
    for (const one of kept) {
      const source = sentences.get(one.from[0]!)!;
      expect(carryLabels(one, made.material.period, '2023-08').text).toBe(source.text);
      expect(one.marks.map(({ start, end }) => one.text.slice(start, end)).length).toBe(source.marks.length);
    }
  });

  test('no answered value is typed into a sentence of the plan', () => {
    const values = [...made.material.answers.values()].flatMap(({ value }) =>
      value.kind === 'references'
        ? value.items.map(({ number }) => number!)
        : value.kind === 'money'
          ? [value.value]
          : [],
    );
    const written = items().flatMap((item) =>
      'write' in item ? [item.write] : 'revise' in item ? [item.to] : [],
    );
    for (const text of written) for (const value of values) expect(text).not.toContain(value);
  });

  test('every source is there with its text and sha256', () => {
    const sentences = sentencesById([earlier[report]!]);
    for (const item of items()) {
      const id = itemSource(item);
      for (const one of id === null ? ('write' in item ? item.replaces : []) : [id]) {
        const { text } = sentences.get(one)!;
        expect(made.plan.sources[one]).toEqual({
          text,
          sha256: createHash('sha256').update(text).digest('hex'),
        });
      }
    }
  });
});

describe('a period label', () => {
  const carried = (text: string, from = '2023-08', to = '2023-09') =>
    carryLabels({ text, marks: [] }, from, to).text;
  test.each([
    ['Tháng 8/2023, Sở họp.', 'Tháng 9/2023, Sở họp.'],
    ['KẾT QUẢ THÁNG 8 NĂM 2023', 'KẾT QUẢ THÁNG 9 NĂM 2023'],
    ['NHIỆM VỤ THÁNG 9 NĂM 2023', 'NHIỆM VỤ THÁNG 10 NĂM 2023'],
    ['trong tháng 8, Sở họp', 'trong tháng 9, Sở họp'],
    ['từ tháng 8/2023 sang tháng 9/2023', 'từ tháng 9/2023 sang tháng 10/2023'],
    ['tháng 08/2023', 'tháng 09/2023'],
    ['tháng 7/2023', 'tháng 7/2023'],
    ['tháng 8/2022', 'tháng 8/2022'],
    ['ngày 15 tháng 8 năm 2023', 'ngày 15 tháng 8 năm 2023'],
    ['Cách mạng tháng Tám', 'Cách mạng tháng Tám'],
    ['Cách mạng tháng 8', 'Cách mạng tháng 8'],
    ['năm 2023', 'năm 2023'],
    ['6 tháng đầu năm 2023', '6 tháng đầu năm 2023'],
    ['Đề án “Tháng 8/2023 vì dân”', 'Đề án “Tháng 8/2023 vì dân”'],
    ['Đề án "Tháng 8/2023 vì dân" và tháng 8/2023', 'Đề án "Tháng 8/2023 vì dân" và tháng 9/2023'],
    ['“Vì dân” tháng 8/2023', '“Vì dân” tháng 9/2023'],
    ['Quý III/2023', 'Quý III/2023'],
  ])('%s → %s', (before, after) => expect(carried(before)).toBe(after));

  test.each([
    ['2023-12', '2024-01', 'Tháng 12/2023 rồi tháng 01/2024', 'Tháng 01/2024 rồi tháng 02/2024'],
    ['2024-01', '2024-02', 'tháng 01 năm 2024', 'tháng 02 năm 2024'],
    ['2024-02', '2024-03', 'THÁNG 02 NĂM 2024', 'THÁNG 3 NĂM 2024'],
    ['2023-08', '2023-11', 'tháng 8/2023 và tháng 9/2023', 'tháng 11/2023 và tháng 12/2023'],
  ])('%s → %s: %s → %s', (from, to, before, after) => expect(carried(before, from, to)).toBe(after));

  test('moves the marks behind it along and never cuts them', () => {
    const text = 'Tháng 9/2023, theo Kế hoạch số 1.';
    const at = text.indexOf('Kế hoạch');
    const moved = carryLabels(
      { text, marks: [{ start: at, end: at + 14, style: 'italic' }] },
      '2023-09',
      '2023-10',
    );
    expect(moved.text.slice(moved.marks[0]!.start, moved.marks[0]!.end)).toBe('Kế hoạch số 1.');
  });
});
