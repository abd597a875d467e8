import { resolve } from 'node:path';
import { type ConverseOptions, openConverse } from '../../src/drafting/questions/converse.ts';
import { readQuestionPrompt } from '../../src/prompts.ts';
import type { Drafter } from '../../src/usecases/ports.ts';
import { drafterOn, quickTiming } from './model-desk.ts';
import type { ChatRequest, ModelServer, Served } from './model-server.ts';
import { office } from './worlds.ts';

/* A model for free questions over a local server, and what such a "model" may say. */

export const questionPrompt = readQuestionPrompt(resolve(import.meta.dirname, '../../prompts'));

export const conversingOn = (
  server: ModelServer,
  options: Partial<ConverseOptions> = {},
): Extract<Drafter, { kind: 'model' }> => ({
  ...drafterOn(server),
  ...openConverse({
    settings: { baseUrl: server.url, name: 'mo-hinh-thu', key: null },
    prompt: questionPrompt,
    office,
    timing: quickTiming,
    ...options,
  }),
});

/** One query, as a model asks for it. */
export const query = (name: string, args: unknown = {}): Served => ({
  kind: 'tools',
  calls: [{ name, args }],
});

/** A choice of rows. */
export const choice = (show: string[], about = ''): Served => ({
  kind: 'text',
  text: JSON.stringify({ show, about }),
});

/** What the model was told last. */
export const lastTold = (request: ChatRequest): string => request.messages.at(-1)!.content ?? '';
