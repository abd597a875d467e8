import { describe, expect, test } from 'vitest';
import { batchesOf, runBatch } from '../support/conversations.ts';

/*
 * Five hundred random conversations: people answer by number, in order, one at a time, in haste, correct and edit what they said, and ask in
 * between, while three in ten messages come twice, some late or in the wrong order, and the bot is started anew. rules.test.ts has each of it
 * alone; here it is everything at once, and the answers are exactly what was typed last. `npm run bench -- --long` holds ten thousand.
 */

const batches = batchesOf(500, 2023).map((batch, index) => ({ ...batch, name: `office ${index + 1}` }));

describe('random conversations end with exactly the answers typed', () => {
  test.each(batches)(
    '$people people of $name on $place.name, seed $seed',
    { timeout: 120_000 },
    async (batch) => {
      const { conversations, messages, differences } = await runBatch(batch);
      expect(differences).toEqual([]);
      expect(conversations).toBe(batch.people);
      expect(messages).toBeGreaterThan(3 * batch.people);
    },
  );

  test('they are five hundred', () => {
    expect(batches.reduce((sum, { people }) => sum + people, 0)).toBe(500);
  });
});
