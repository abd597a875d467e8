import { startClock } from '../../src/clock.ts';
import { openStore } from '../../src/store/open.ts';
import { openMonth } from './support.ts';

/* A process that is killed while it makes a draft. Argument: where, as JSON. */

const { store, queue } = await openStore({
  workspace: { team: 'T-LAMGIANG', name: 'Sở KH&CN' },
  clock: startClock(),
  database: JSON.parse(process.argv[2]!),
  queueTimes: { retryDelay: 1, heartbeat: 3_600, supervise: 3_600, look: 0.5, dead: 1 },
  log: () => {},
});
await queue.work({
  run({ id }) {
    process.stdout.write(`${id}\n`);
    return new Promise(() => {});
  },
  gaveUp: async () => {},
});
const { period } = await openMonth(store, []);
await store.drafts.request({
  ...{ period: period.id, section: null, by: 'binh', at: '2023-09-11T01:00:00.000Z', to: { person: 'binh' } },
  effects: { audit: [], posts: [] },
});
