import { runBatch } from '/work/main/test/support/conversations.ts';
import { places } from '/work/main/test/support/story-desk.ts';

for (const [name, people, restarts] of [
  ['pglite', 50, 0],
  ['postgres', 50, 0],
  ['postgres', 20, 0],
] as const) {
  const t = performance.now();
  const batch = await runBatch({ place: places[name], people, seed: 1, restarts });
  console.log(name, people, Math.round(performance.now() - t), batch.messages, batch.differences.length);
}
