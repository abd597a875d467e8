import type { Timing } from '../usecases/ports.ts';

/** Work in hand with a model, each with one deadline; called off one by one, or all at once when the process stops. */
export type Running = {
  /** Begins work, known by `id` where it has one; `outer` ends it sooner. */
  begin(work: { id?: string | undefined; deadline: number; outer?: AbortSignal | undefined }): Work;
  stop(id: string): void;
  stopAll(): void;
};

export type Work = {
  /** When it has to be done, by `Timing.elapsed`. */
  until: number;
  /** Aborts at the deadline, and when it is called off. */
  signal: AbortSignal;
  /** Whether somebody called it off. */
  calledOff(): boolean;
  end(): void;
};

/** Opens the register of what is in hand. */
export function openRunning(timing: Timing): Running {
  const stopping = new AbortController();
  const known = new Map<string, AbortController>();
  return {
    begin({ id, deadline, outer }) {
      const own = new AbortController();
      if (id !== undefined) known.set(id, own);
      const off = AbortSignal.any([stopping.signal, own.signal, ...(outer ? [outer] : [])]);
      const controller = new AbortController();
      const stop = () => controller.abort();
      const cancel = timing.after(deadline, stop);
      off.addEventListener('abort', stop, { once: true });
      if (off.aborted) stop();
      return {
        until: timing.elapsed() + deadline,
        signal: controller.signal,
        calledOff: () => off.aborted,
        end() {
          cancel();
          off.removeEventListener('abort', stop);
          if (id !== undefined && known.get(id) === own) known.delete(id);
        },
      };
    },
    stop: (id) => known.get(id)?.abort(),
    stopAll: () => stopping.abort(),
  };
}
