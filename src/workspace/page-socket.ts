import type { WebSocket } from 'ws';
import { act } from './human-actions.ts';
import type { PagePush, PageRequest } from './protocol.ts';
import { channelsOf, clockOf, sees, snapshotOf } from './snapshot.ts';
import type { Change } from './state.ts';
import type { World } from './world.ts';

/** How often an open page is told the office's clock, in milliseconds. */
const clockEvery = 15_000;

/** Speaks protocol.ts with one open page: answers its requests, and pushes what changes for the person it looks through. */
export function servePage(world: World, socket: WebSocket, connected: () => boolean): void {
  let me = '';
  const push = (message: PagePush) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const stopListening = world.state.onChange((change) => {
    const message = pushFor(world, me, change);
    if (message) push(message);
  });
  let callOffClock = () => {};
  const tick = () => {
    push({ type: 'clock', clock: clockOf(world) });
    callOffClock = world.time.after(clockEvery, tick);
  };
  callOffClock = world.time.after(clockEvery, tick);
  socket.on('close', () => {
    stopListening();
    callOffClock();
  });
  socket.on('error', () => socket.terminate());
  socket.on('message', async (data) => {
    const request = parse(data.toString());
    if (!request) return socket.close(1003, 'not a request');
    push(await answer(request));
  });
  push({ type: 'bot', connected: connected() });
  // Before anybody is looked through, the page offers the people to choose from.
  push({ type: 'channels', channels: [], users: [...world.state.users.values()] });

  async function answer(request: PageRequest): Promise<PagePush> {
    const reply = (result: Extract<PagePush, { type: 'reply' }>['result']): PagePush => ({
      type: 'reply',
      id: request.id,
      result,
    });
    if (request.type === 'next-day') {
      if (!world.options.clock?.advance) return reply({ kind: 'refused', error: 'no_clock' });
      await world.options.clock.advance();
      world.state.tell({ kind: 'clock' });
      return reply({ kind: 'done' });
    }
    const person = world.state.person(request.as);
    if (!person || person.bot) return reply({ kind: 'refused', error: 'user_not_found' });
    if (request.type === 'act') return reply(await act(world, person.id, request.action));
    me = person.id;
    return reply({ kind: 'snapshot', snapshot: snapshotOf(world, me) });
  }
}

function parse(text: string): PageRequest | undefined {
  try {
    const request = JSON.parse(text);
    const known = ['look', 'act', 'next-day'].includes(request?.type) && typeof request.id === 'number';
    return known ? request : undefined;
  } catch {
    return undefined;
  }
}

/** What a change means to a person; nothing where it does not concern them. */
function pushFor(world: World, me: string, change: Change): PagePush | undefined {
  switch (change.kind) {
    case 'message':
      return sees(world, me, change.message) ? { type: 'message', message: change.message } : undefined;
    case 'views':
      return change.user === me ? { type: 'views', views: world.views.openViews(me) } : undefined;
    case 'home':
      return change.user === me
        ? { type: 'home', home: world.state.homes.get(me)?.content ?? null }
        : undefined;
    case 'channels':
      if (me === '') return undefined;
      return { type: 'channels', channels: channelsOf(world, me), users: [...world.state.users.values()] };
    case 'clock':
      return { type: 'clock', clock: clockOf(world) };
    case 'bot':
      return { type: 'bot', connected: change.connected };
  }
}
