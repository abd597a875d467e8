import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TalkBounds } from '../../src/drafting/questions/talk.ts';
import { figuresText } from '../../src/text/figures.ts';
import { foundText } from '../../src/text/found.ts';
import { freeFigures } from '../../src/usecases/free-figures.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import type { FoundNotice } from '../../src/usecases/notices-figures.ts';
import {
  type ChatRequest,
  type ModelServer,
  type Served,
  startModelServer,
} from '../support/model-server.ts';
import { type Desk, openDesk } from '../support/office-desk.ts';
import { choice, conversingOn, query } from '../support/question-desk.ts';
import { readMarkdown } from '../support/worlds.ts';

/*
 * Free questions over the stored figures of the demo office, put to a "model" that behaves, misbehaves and fails: what is shown is what is
 * stored, whatever it says.
 */

let desk: Desk;
let server: ModelServer;
let replies: (Served | ((request: ChatRequest) => Served))[] = [];
beforeAll(async () => {
  desk = await openDesk();
  const earlier = await Promise.all(
    ['2023-06', '2023-07'].map((month) => readMarkdown(`${month}/bao-cao.md`)),
  );
  await learnHistory(desk.deps, earlier);
  await desk.open();
  await desk.say('bach', '1: 4; 2: 0; 3: 0; 4: 2');
  server = await startModelServer({
    answer: (request) => {
      const next = replies.shift() ?? choice([]);
      return typeof next === 'function' ? next(request) : next;
    },
  });
});
afterAll(async () => {
  await server.close();
  await desk.stop();
});

async function ask(
  words: string,
  served: typeof replies,
  how: { person?: string | null; bounds?: TalkBounds; deadline?: number; models?: 'none' } = {},
) {
  replies = [...served];
  const { person = 'nguyet', models, ...options } = how;
  const deps = {
    ...desk.deps,
    drafter: conversingOn(server, options),
    office: { ...desk.deps.office, ...(models ? { models } : {}) },
  };
  const actor = person === null ? null : desk.actor(person);
  const from = server.received.length;
  const answered = await freeFigures(deps, { actor, words, period: null, resume: null });
  const { notice } = answered;
  const sent = server.received.slice(from);
  return {
    ...answered,
    notice: notice as FoundNotice,
    text: notice.kind === 'figures' ? figuresText(notice) : foundText(notice),
    sent: sent.map(({ request }) => request),
    bodies: sent.map(({ body }) => body).join('\n'),
    said: sent.at(-1)?.request.messages.at(-1)?.content ?? '',
  };
}

test('try', async () => {
  const a = await ask('Hồ sơ trễ hẹn tháng 8 so với tháng 7 thế nào?', [
    query('compare_periods', { figure: 'ho-so-tiep-nhan', period: '2023-08', with: '7/2023' }),
    choice(['k1.1'], 'hồ sơ [[k1.ky]]'),
  ]);
  console.log(a.text, a.said, a.bodies, JSON.stringify(a.audit, null, 1));
});
