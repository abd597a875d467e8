import { parseArgs } from 'node:util';
import { batchesOf, runBatch } from '../support/conversations.ts';

/*
 * npx node test/bench/conversations.ts [--count 10000] [--seed 1]
 *
 * The random conversations of test/stories/random.test.ts, many more of them: `npm run bench -- --long`. Exit code 1 when an answer is not
 * what was typed last.
 */

/** What came of them all; `differences` must be 0. `seconds` is real time, offices one after the other. */
export type Conversations = { conversations: number; messages: number; differences: number; seconds: number };

/** Holds so many random conversations and tells after each office how far it is. */
export async function holdConversations(
  count = 10_000,
  seed = 1,
  tell: (line: string) => void = () => {},
): Promise<Conversations> {
  const start = process.hrtime.bigint();
  const sum: Conversations = { conversations: 0, messages: 0, differences: 0, seconds: 0 };
  for (const batch of batchesOf(count, seed)) {
    const { conversations, messages, differences } = await runBatch(batch);
    sum.conversations += conversations;
    sum.messages += messages;
    sum.differences += differences.length;
    sum.seconds = Number(process.hrtime.bigint() - start) / 1e9;
    for (const one of differences) tell(`seed ${batch.seed}: ${JSON.stringify(one)}`);
    tell(
      `${sum.conversations} of ${count} conversations, ${sum.messages} messages, ${sum.differences} differences`,
    );
  }
  return sum;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  });
  const result = await holdConversations(Number(values.count), Number(values.seed), (line) =>
    process.stderr.write(`${line}\n`),
  );
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.differences === 0 ? 0 : 1;
}
