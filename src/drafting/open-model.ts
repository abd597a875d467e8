import type { ModelPrompt } from '../core/model-prompt.ts';
import type { Organisation } from '../core/organisation.ts';
import type { Drafter, Timing } from '../usecases/ports.ts';
import type { ModelSettings } from './endpoint.ts';
import { openModelDrafter } from './model-drafter.ts';
import { openConverse } from './questions/converse.ts';

/** The prompts of everything that a model may do. */
export type ModelPrompts = {
  draft: ModelPrompt;
  shorter: ModelPrompt;
  /** Absent where the office's own prompts/ has none: nothing is proposed then. */
  revise: ModelPrompt | null;
  question: ModelPrompt;
};

/** One model for all it may do: drafts, shorter sentences, free questions. Nothing is sent before the first of them. */
export function openModel(options: {
  settings: ModelSettings;
  prompts: ModelPrompts;
  office: Organisation;
  timing: Timing;
}): Extract<Drafter, { kind: 'model' }> {
  const { settings, prompts, office, timing } = options;
  const drafter = openModelDrafter({
    ...{ settings, timing, prompt: prompts.draft },
    ...{ shorterPrompt: prompts.shorter, revisePrompt: prompts.revise },
  });
  const questions = openConverse({ settings, timing, office, prompt: prompts.question });
  return {
    ...drafter,
    converse: questions.converse,
    hurry() {
      drafter.hurry();
      questions.hurry();
    },
  };
}
