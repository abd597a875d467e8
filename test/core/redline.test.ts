import { beforeAll, describe, expect, test } from 'vitest';
import { printEarlier } from '../../src/core/drafts/printed.ts';
import {
  compareReports,
  type Redline,
  type RedlineSide,
  type SentenceChange,
} from '../../src/core/redline.ts';
import type { RedlineBlock } from '../../src/core/report.ts';
import { answerFiles, earlier, type World, worldOf, worlds } from '../support/worlds.ts';

/* Two reports side by side: accept all gives the new one, reject all the old one; what became of each sentence. */

const accepted = (blocks: RedlineBlock[]) => side(blocks, 'delete');
const rejected = (blocks: RedlineBlock[]) => side(blocks, 'insert');
/** The lines of one side: every run but those of the other side, every paragraph but those that only the other has. */
const side = (blocks: RedlineBlock[], other: 'insert' | 'delete') =>
  blocks
    .filter(({ change }) => change !== other)
    .map(({ runs }) =>
      runs
        .filter(({ change }) => change !== other)
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );

/** A side's lines as one reads them, by other means than the redline: each paragraph with its label, the last with its end mark. */
function linesOf(given: RedlineSide): string[] {
  const body = given.blocks.map((block) =>
    block.kind === 'paragraph'
      ? [block.label, ...block.sentences.map(({ text }) => text)].filter(Boolean).join(' ')
      : block.text,
  );
  const last = body.length - 1;
  body[last] = `${body[last]!.replace(/[.;]$/, '')}./.`;
  const to = given.recipients.map(
    (one, index) => `- ${one}${index === given.recipients.length - 1 ? '.' : ';'}`,
  );
  return [
    given.kind,
    given.title,
    ...body,
    'Nơi nhận:',
    ...to,
    ...(given.signer ? [...given.signer.capacity, given.signer.name] : []),
  ];
}

describe.each(worlds)('%s', (_, report, answers) => {
  let made: World;
  let redline: Redline;
  let old: RedlineSide;
  beforeAll(() => {
    made = worldOf(earlier[report]!, answerFiles[answers]!);
    old = printEarlier(earlier[report]!, 'BÁO CÁO');
    redline = compareReports(old, made.printed);
  });

  test('accepting every change gives the new report', () =>
    expect(accepted(redline.blocks)).toEqual(linesOf(made.printed)));
  test('rejecting every change gives the old one', () =>
    expect(rejected(redline.blocks)).toEqual(linesOf(old)));

  test('every sentence of both sides has its fate once', () => {
    const before = old.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
    const after = made.printed.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
    expect(redline.changes.filter((change) => 'old' in change)).toHaveLength(before.length);
    expect(redline.changes.filter((change) => 'new' in change)).toHaveLength(after.length);
  });

  test('a sentence that the plan keeps is kept', () => {
    const kept = made.draft.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.filter(({ by }) => by === 'kept')),
    );
    const fate = new Map(
      redline.changes.flatMap((change) =>
        'new' in change ? [[change.new.replace(/\.?\/\.$/, '.'), change.kind] as const] : [],
      ),
    );
    expect(
      kept.filter(({ text }) => !['kept', 'moved'].includes(fate.get(text) ?? '')).map(({ text }) => text),
    ).toEqual([]);
  });

  test('no deletion stands behind the insertion that takes its place', () => {
    for (const { runs } of redline.blocks)
      runs.forEach((one, index) => {
        if (one.change === 'insert' && !/^\s*$/.test(one.text))
          expect(runs[index + 1]?.change === 'delete' && runs[index - 1]?.change === 'same').toBe(false);
      });
  });
});

describe('what became of a sentence', () => {
  const given = (paragraphs: string[][], period = '2023-08'): RedlineSide => ({
    period,
    kind: 'BÁO CÁO',
    title: 'Kết quả',
    addressee: null,
    recipients: [],
    signer: null,
    blocks: paragraphs.map((sentences, index) => ({
      kind: 'paragraph',
      id: `p${index}`,
      sentences: sentences.map((text, at) => ({ id: `p${index}/s${at}`, text, marks: [], dated: false })),
    })),
  });
  const kinds = (before: string[][], after: string[][]): SentenceChange['kind'][] =>
    compareReports(given(before), given(after, '2023-09')).changes.map(({ kind }) => kind);
  const [a, b, c] = [
    'Sở giữ nếp họp giao ban đầu tuần.',
    'Các phòng tự chấm điểm theo quý.',
    'Văn phòng theo dõi công việc mỗi ngày.',
  ];

  test.each<[string, string[][], string[][], SentenceChange['kind'][]]>([
    ['kept', [[a, b]], [[a, b]], ['kept', 'kept']],
    [
      'kept but for its month',
      [['Tháng 8/2023, Sở giữ nếp họp.', a]],
      [['Tháng 9/2023, Sở giữ nếp họp.', a]],
      ['kept', 'kept'],
    ],
    [
      'changed',
      [[a, 'Sở tiếp 04 lượt công dân tại trụ sở.']],
      [[a, 'Sở tiếp 06 lượt công dân tại trụ sở.']],
      ['kept', 'changed'],
    ],
    ['added', [[a]], [[a, b]], ['kept', 'added']],
    ['dropped', [[a, b]], [[a]], ['kept', 'dropped']],
    ['an added paragraph', [[a]], [[a], [b]], ['kept', 'added']],
    ['moved', [[a, b], [c]], [[a], [c, b]], ['kept', 'moved', 'kept']],
  ])('%s', (_, before, after, expected) => expect(kinds(before, after).sort()).toEqual([...expected].sort()));

  test('a label that was not moved is a change to be seen', () => {
    expect(kinds([['Tháng 8/2023, Sở giữ nếp họp.']], [['Tháng 8/2023, Sở giữ nếp họp.']])).toEqual([
      'changed',
    ]);
  });
});
