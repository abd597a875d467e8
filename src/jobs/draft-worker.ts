import { failDraft, makeDraft } from '../usecases/make-draft.ts';
import type { Deliver, Deps, Job, JobQueue } from '../usecases/ports.ts';
import { failShortening, makeShorter } from '../usecases/shorten-draft.ts';

/** What a worker is made of; `log` takes lines for the administrator. */
export type WorkerParts = { queue: JobQueue; deps: Deps; deliver: Deliver; log(line: string): void };

/**
 * Makes the drafts and the shorter sentences that were asked for, one at a time, also those that a crash interrupted. What failed at every try
 * is said to have failed, with a reference that is also in the log; the log names the job and the error, never a text.
 */
export function startDraftWorker(worker: WorkerParts): Promise<void> {
  const { queue, deps, deliver, log } = worker;
  const make = ({ kind, id }: Job) =>
    kind === 'draft' ? makeDraft(deps, id, deliver) : makeShorter(deps, id);
  const fail = ({ kind, id }: Job, reference: string) =>
    kind === 'draft' ? failDraft(deps, id, reference) : failShortening(deps, id, reference);
  return queue.work({
    async run(job) {
      try {
        deliver(await make(job));
      } catch (error) {
        log(`${job.kind} ${job.id} failed: ${error instanceof Error ? error.message : String(error)}`);
        throw error;
      }
    },
    async gaveUp(job, error) {
      const reference = crypto.randomUUID().slice(0, 6).toUpperCase();
      log(`[${reference}] ${job.kind} ${job.id} is given up: ${error}`);
      deliver(await fail(job, reference));
    },
  });
}
