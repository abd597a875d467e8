import { expect, test } from 'vitest';
import { readReply } from '../../../src/core/replies/read-reply.ts';
import { asked, context } from './support.ts';

/* What was typed with VNI keys is kept as it was typed, and what is printed of it is asked about. */

const read = (said: string, group: string) =>
  readReply({ questions: asked('VP', group), current: null, shown: null }, said, context);

test('the words of each answer are those that were typed', () => {
  const { parts, rest } = read('nha65n 47 ho62 so7, d9u1ng ha5n 45, cha1u d9i ho5c', '3');
  expect(parts.map((one) => [one.question, one.typed])).toEqual([
    ['ho-so-tiep-nhan', 'nha65n 47 ho62 so7'],
    ['ho-so-dung-han', 'd9u1ng ha5n 45'],
  ]);
  expect(rest).toBe('cha1u d9i ho5c');
});

test('words are proposed, figures are taken', () => {
  const { parts } = read('1. kho6ng co1 va8n ba3n\n2. kie63m tra gio72 gia61c la2m vie65c', '2');
  expect(parts.map((one) => one.reading.kind)).toEqual(['value', 'confirm']);
  expect(parts[1]!.reading).toMatchObject({
    value: { kind: 'list', items: ['kiểm tra giờ giấc làm việc'] },
    why: [{ kind: 'written-out' }],
  });
});
