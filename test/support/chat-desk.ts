import type { Answer } from '../../src/core/answer.ts';
import { giveAnswers } from './give.ts';
import { memory } from './memory.ts';
import { openStoryDesk, type StoryOptions } from './story-desk.ts';

/* A story's desk in memory, for tests of what is typed and pressed; answers may be there without anybody typing them. */

export type ChatDesk = Awaited<ReturnType<typeof openChatDesk>>;

/** Starts workspace and bot on 14/9/2023 with the demo office's history. */
export async function openChatDesk(options: Pick<StoryOptions, 'drafter'> = {}) {
  const desk = await openStoryDesk({ database: memory, ...options });
  return {
    ...desk,
    form: async (person: string) => (await desk.workspace.nextView(desk.handle(person))).view,
    give: (answers: readonly Answer[]) => giveAnswers(desk.bot.deps, answers),
  };
}
