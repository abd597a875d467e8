import { failDraft, makeDraft } from '../usecases/make-draft.ts';
import type { Deliver, Deps, JobQueue } from '../usecases/ports.ts';

/** What a worker is made of; `log` takes lines for the administrator. */
export type WorkerParts = { queue: JobQueue; deps: Deps; deliver: Deliver; log(line: string): void };

/**
 * Makes the drafts that were asked for, one at a time, also those that a crash interrupted. One that failed at every try is said to have
 * failed, with a reference that is also in the log; the log names the draft and the error, never a text.
 */
export function startDraftWorker(worker: WorkerParts): Promise<void> {
  const { queue, deps, deliver, log } = worker;
  return queue.work({
    async run(draft) {
      try {
        deliver(await makeDraft(deps, draft, deliver));
      } catch (error) {
        log(`draft ${draft} failed: ${error instanceof Error ? error.message : String(error)}`);
        throw error;
      }
    },
    async gaveUp(draft, error) {
      const reference = crypto.randomUUID().slice(0, 6).toUpperCase();
      log(`[${reference}] draft ${draft} is given up: ${error}`);
      deliver(await failDraft(deps, draft, reference));
    },
  });
}
