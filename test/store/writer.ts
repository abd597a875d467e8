import { startClock } from '../../src/clock.ts';
import { openStore } from '../../src/store/open.ts';
import { number, openMonth } from './support.ts';

/*
 * A process that is killed: takes turn after turn and says which ones it acknowledged. Arguments: the folder, the first turn.
 */

const { store } = await openStore({
  workspace: { team: 'T-LAMGIANG', name: 'Sở KH&CN' },
  clock: startClock(),
  database: { folder: process.argv[2]! },
  log: () => {},
});
if (!(await store.periods.current())) await openMonth(store, ['an']);
for (let turn = Number(process.argv[3]); ; turn += 1) {
  const delivery = { keys: [`Ev${turn}`], kind: 'event', conversation: 'D1', body: {} } as const;
  const stored = await store.inbox.store(delivery);
  const { id, revision, state } = (await store.interviews.load('an'))!;
  await store.interviews.take({
    ...{ interview: id, revision, state, answers: [number(`q${turn}`, String(turn))] },
    effects: {
      ...(stored.kind === 'stored' ? { inbox: stored.id } : {}),
      audit: [{ act: 'answer', by: 'an', facts: { turn }, personal: 'x' }],
      posts: [{ key: `p${turn}`, to: { person: 'an' }, notice: { kind: 'courtesy' } }],
    },
  });
  process.stdout.write(`${turn}\n`);
}
