import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoOf } from '../../src/local.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';
import { answerFiles, office, typed } from '../support/worlds.ts';

/* Submitting to somebody whom the bot does not find in Slack; approval-chat.test.ts has the month in which everybody is there. */

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let desk: StoryDesk;
beforeAll(async () => {
  const { people } = demoOf(office);
  desk = await openStoryDesk({
    database: { memory: true },
    workspace: { people: people.filter(({ handle }) => handle !== desk_thuyen) },
  });
});
afterAll(() => desk?.stop());
