import { expect, test } from 'vitest';
import type { SourceFile } from '../../src/core/report.ts';
import { sentenceHash } from '../../src/core/sentence-key.ts';
import { importHistory } from '../../src/usecases/import-history.ts';
import { blocksOf } from '../support/small-report.ts';
import { template } from '../support/worlds.ts';

/* Several earlier reports together: their order, their twins, and what one knows of another. */

const file = (month: number, ...chiDao: string[]): SourceFile => ({
  name: `${month}.md`,
  format: 'md',
  blocks: blocksOf({ chiDao }, month),
});
const standing = (files: SourceFile[]) => {
  const history = importHistory(files, [template]);
  if (history.kind !== 'imported') return history.issue;
  return Object.fromEntries(
    history.reports.map(({ report }) => [
      report.period,
      report.sections[0]!.paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.standing)),
    ]),
  );
};

test('the newest comes first, each with its template and its file', () => {
  const history = importHistory([file(6, 'Sở họp.'), file(8, 'Sở họp.'), file(7, 'Sở họp.')], [template]);
  expect(
    history.kind === 'imported' &&
      history.reports.map((one) => [one.report.period, one.file, one.template?.id]),
  ).toEqual([
    ['2023-08', '8.md', 'dan-van-chinh-quyen'],
    ['2023-07', '7.md', 'dan-van-chinh-quyen'],
    ['2023-06', '6.md', 'dan-van-chinh-quyen'],
  ]);
});

test('two of one month are refused with both names', () => {
  expect(standing([file(8, 'Sở họp.'), { ...file(8, 'Sở họp.'), name: 'ban-khac.md' }])).toEqual({
    kind: 'same-period',
    files: ['8.md', 'ban-khac.md'],
    period: '2023-08',
  });
});

test('what is wrong with one names that one', () => {
  expect(standing([file(8, 'Sở họp.'), { name: 'x.md', format: 'md', blocks: [] }])).toEqual({
    kind: 'no-title',
    file: 'x.md',
  });
});

test.each<[string, string, string, boolean]>([
  ['the same count in two months', 'Sở có 06 phòng.', 'Sở có 06 phòng.', true],
  ['another count', 'Sở có 06 phòng.', 'Sở có 07 phòng.', false],
  [
    'the same result with the label moved along',
    'Tháng 8/2023, Sở tiếp 04 đoàn khách.',
    'Tháng 7/2023, Sở tiếp 04 đoàn khách.',
    false,
  ],
  ['the same date', 'Ngày 09/8/2023, Sở tiếp khách.', 'Ngày 09/8/2023, Sở tiếp khách.', false],
])('%s', (_, newer, older, expected) =>
  expect(standing([file(8, newer), file(7, older)])).toMatchObject({ '2023-08': [expected] }),
);

test('a hash marks the sentence of its own file only', () => {
  const said = 'Các phòng đổi mới cách làm.';
  expect(standing([{ ...file(8, said), datedHashes: [sentenceHash(said)] }, file(7, said)])).toEqual({
    '2023-08': [false],
    '2023-07': [true],
  });
});

test('a period given by hand rules over the title of one file', () => {
  const history = importHistory([file(8, 'Sở họp.')], [template], '2023-07');
  expect(history.kind === 'imported' && history.reports[0]!.report.period).toBe('2023-07');
});
