import { describe, expect, test } from 'vitest';
import { fixture } from '../../support/worlds.ts';
import { labelledReplies, readLabelled } from './labelled.ts';

/* Every labelled reply of fixtures/replies.tsv, of all types; the other tests here take single rules apart. */

const rows = labelledReplies(fixture('replies.tsv'));

test('there are at least 300 replies, no two alike', () => {
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(new Set(rows.map((row) => [row.ids, row.said, row.typed].join('\t'))).size).toBe(rows.length);
});

describe.each(rows)('$ids [$said]', (row) => {
  test(row.typed.replaceAll('\n', '\\n').replaceAll('\t', '\\t'), () => {
    expect(readLabelled(row)).toEqual(row.expected);
  });
});
