import type { Questions } from '../usecases/ports.ts';
import { writeEffects } from './effects.ts';
import type { Jobs } from './queue.ts';
import type { Room } from './room.ts';

/** Free questions: nothing is stored of them but the job that carries them, the messages about them and the log. */
export function openQuestions(room: Room, jobs: Jobs['questions']): Questions {
  return {
    async ask(question, effects) {
      await jobs.ready();
      const written = await room.database.transaction(async (query, inside) => {
        await jobs.send(inside, question);
        return writeEffects(room, query, null, effects);
      });
      jobs.wake();
      return written;
    },
  };
}
