import { expect, test } from 'vitest';
import { type RecordedEdit, recordedPhrasings } from '../../../src/core/phrasing/phrasing-record.ts';

/* What the export tells of phrasings beside those that are used: which were removed, each removal for itself. */

const edit = (id: string, period: string, removed: string | null): RecordedEdit => ({
  ...{ id, period, template: 'mau', text: 'Cơ quan viết.', by: 'nguyet', at: `2023-09-0${id}T01:00:00.000Z` },
  lesson: {
    ...{ section: 'muc', from: ['a'], zero: [], stood: 'Dự thảo soạn.' },
    ...{ before: 'Có [[a]]', after: 'Gồm [[a]]' },
  },
  removed: removed === null ? null : { by: 'thien', at: removed },
});
const told = (edits: RecordedEdit[]) =>
  recordedPhrasings(edits).map(({ edits: of, removed }) => [of.map(({ id }) => id), removed?.at ?? null]);

test('those in force come first, then the removed ones, the newest removal first', () => {
  const early = '2023-09-20T01:00:00.000Z';
  const late = '2023-09-21T01:00:00.000Z';
  const edits = [
    ...[edit('1', '2023-01', early), edit('2', '2023-02', early)],
    ...[edit('3', '2023-03', late), edit('4', '2023-04', late)],
    ...[edit('5', '2023-05', null), edit('6', '2023-06', null)],
  ];
  expect(told(edits)).toEqual([
    [['6', '5'], null],
    [['4', '3'], late],
    [['2', '1'], early],
  ]);
});

test('a change that was made once is no phrasing yet, also beside one that was removed', () => {
  const at = '2023-09-20T01:00:00.000Z';
  expect(told([edit('1', '2023-01', at), edit('2', '2023-02', at), edit('3', '2023-03', null)])).toEqual([
    [['2', '1'], at],
  ]);
  expect(told([edit('1', '2023-01', null)])).toEqual([]);
});
