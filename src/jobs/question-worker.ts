import { answerQuestion, failQuestion } from '../usecases/ask-question.ts';
import { conversingModel } from '../usecases/free-figures.ts';
import type { WorkerParts } from './draft-worker.ts';

/**
 * Answers the free questions that were asked, a few at a time, also those that a crash interrupted. Nothing is started where no model may be
 * asked. The log names the inbox row and the error, never a word of the question.
 */
export async function startQuestionWorker(worker: WorkerParts): Promise<void> {
  const { queue, deps, deliver, log } = worker;
  if (!conversingModel(deps)) return;
  await queue.answer({
    async run(question) {
      try {
        deliver(await answerQuestion(deps, question));
      } catch (error) {
        log(`question ${question.inbox} failed: ${error instanceof Error ? error.message : String(error)}`);
        throw error;
      }
    },
    async gaveUp(question, error) {
      const reference = crypto.randomUUID().slice(0, 6).toUpperCase();
      log(`[${reference}] question ${question.inbox} is given up: ${error}`);
      deliver(await failQuestion(deps, question, reference));
    },
  });
}
