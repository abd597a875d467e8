import type { Answer } from '../../src/core/answer.ts';
import { memory } from './memory.ts';
import { openStoryDesk } from './story-desk.ts';

/* A story's desk in memory, for tests of what is typed and pressed; answers may be there without anybody typing them. */

export type ChatDesk = Awaited<ReturnType<typeof openChatDesk>>;

/** Starts workspace and bot on 14/9/2023 with the demo office's history. */
export async function openChatDesk() {
  const desk = await openStoryDesk({ database: memory });
  const { store, clock } = desk.bot.deps;
  return {
    ...desk,
    form: async (person: string) => (await desk.workspace.nextView(desk.handle(person))).view,
    /** Writes answers as their owners would have given them. */
    async give(answers: readonly Answer[]) {
      const period = (await store.periods.current())!;
      for (const interview of await store.interviews.ofPeriod(period.id)) {
        const own = answers.filter(({ question }) => interview.questions.includes(question));
        if (own.length === 0) continue;
        const { id, revision, state, person } = interview;
        const at = clock.now().toISOString();
        const written = await store.interviews.take({
          ...{ interview: id, revision, state },
          answers: own.map((answer) => ({ ...answer, by: person, at, place: null })),
          effects: { audit: [], posts: [] },
        });
        if (written.kind !== 'written') throw new Error('conflict');
      }
    },
  };
}
