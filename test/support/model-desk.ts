import { resolve } from 'node:path';
import { machineTiming } from '../../src/clock.ts';
import { carryPlan } from '../../src/core/carry.ts';
import { checkMaterial } from '../../src/core/checks/material.ts';
import type { Material } from '../../src/core/material.ts';
import { type DrafterOptions, openModelDrafter } from '../../src/drafting/model-drafter.ts';
import { briefSection, type SectionBrief } from '../../src/drafting/section-brief.ts';
import { readDraftPrompt, readRevisePrompt, readShorterPrompt } from '../../src/prompts.ts';
import type { CallRecord, PlanAsk } from '../../src/usecases/ports.ts';
import { asAnswer } from './model-answers.ts';
import type { ChatRequest, ModelServer, Served } from './model-server.ts';

/* A model drafter over a local server, and a "model" that knows the briefs of its month. */

export const draftPrompt = readDraftPrompt(resolve(import.meta.dirname, '../../prompts'));

export const shorterPrompt = readShorterPrompt(resolve(import.meta.dirname, '../../prompts'));

export const revisePrompt = readRevisePrompt(resolve(import.meta.dirname, '../../prompts'))!;

/** Waits between tries pass at once; deadlines are real. */
export const quickTiming: DrafterOptions['timing'] = {
  ...machineTiming,
  after: (milliseconds, act) => machineTiming.after(milliseconds < 10_000 ? 0 : milliseconds, act),
};

export const drafterOn = (server: ModelServer, options: Partial<DrafterOptions> = {}) =>
  openModelDrafter({
    settings: { baseUrl: server.url, name: 'mo-hinh-thu', key: null },
    prompt: draftPrompt,
    timing: quickTiming,
    ...options,
  });

/** For tests of what is sent and made of the answers, without a database: no call is kept. */
export const unrecorded: CallRecord = { leaves: async () => '1', came: async () => {} };

/** A material as a draft asks for its plan. */
export const asked = (material: Material, more: Partial<PlanAsk> = {}): PlanAsk => ({
  material,
  seen: checkMaterial(material),
  earlier: null,
  record: unrecorded,
  ...more,
});

/** The briefs of a month by section. */
export function briefsOf(material: Material): Map<string, SectionBrief> {
  return new Map(
    carryPlan(material).sections.map((section) => {
      const home = material.template.sections.find(({ id }) => id === section.id)!;
      return [section.id, briefSection(material, home, section)] as const;
    }),
  );
}

/** The section that a request asks for: its number stands in the last part of the prompt. */
export function sectionOf(request: ChatRequest, briefs: ReadonlyMap<string, SectionBrief>): SectionBrief {
  const user = request.messages[1]!.content;
  const number = /Soạn mục ([IVX]+(?:\.\d+)*)\./.exec(user)?.[1];
  const found = [...briefs.values()].find((one) => one.number === number);
  if (!found) throw new Error(`no section ${number}`);
  return found;
}

/** A model that answers well: the rules' own sentences in the form of an answer. */
export const goodAnswer = (request: ChatRequest, briefs: ReadonlyMap<string, SectionBrief>): Served => ({
  kind: 'text',
  text: asAnswer(sectionOf(request, briefs)),
});
