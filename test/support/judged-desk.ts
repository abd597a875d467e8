import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Draft, fillPlan } from '../../src/core/draft.ts';
import type { Made } from '../../src/core/drafts/made.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import type { Report } from '../../src/core/report.ts';
import { readOrganisation } from '../../src/prompts.ts';
import { asked, briefsOf, drafterOn, goodAnswer, sectionOf } from './model-desk.ts';
import { type ChatRequest, type Served, startModelServer } from './model-server.ts';
import { fixture, imported, office, readMarkdown, worldOf } from './worlds.ts';

/* The sections that are judged: each month of fixtures/judged/cases.yml by rules, by recorded completions, and as the office wrote it. */

const root = resolve(import.meta.dirname, '../../fixtures');

export type JudgedCase = {
  id: string;
  period: string;
  answers: string;
  previous: string[];
  organisation?: string;
  /** The office's own issued report of that month; without it its sentences stand in cau-cua-can-bo.md. */
  own?: string;
  sections: string[];
};

export const judgedCases: JudgedCase[] = parse(fixture('judged/cases.yml'));

/**
 * One recorded completion: the prompt it stands for with the hash of all that was sent, the version it was first written for (a model was
 * asked again only where the change concerned its answer), the day, and what came back in each round.
 */
export type Recording = {
  prompt: string;
  version: number;
  sha256: string;
  writtenFor: number;
  recorded: string;
  replies: string[];
};

/** What was sent, as one hash. */
export const hashOfRequest = ({ messages }: ChatRequest): string =>
  createHash('sha256')
    .update(
      messages
        .slice(0, 2)
        .map(({ content }) => content)
        .join('\n'),
    )
    .digest('hex');

const recordingFile = (one: JudgedCase, section: string): string =>
  join(root, 'judged/replies', `${one.id}.${section}.json`);

/** What a model answered for a section of a case. */
export const recordingOf = (one: JudgedCase, section: string): Recording =>
  JSON.parse(readFileSync(recordingFile(one, section), 'utf8'));

/** A case's month, planned by the rules. */
export async function judgedWorld(one: JudgedCase) {
  const history = imported(...(await Promise.all(one.previous.map(readMarkdown)))) as [Report, ...Report[]];
  const theirs: Organisation = one.organisation ? readOrganisation(join(root, one.organisation)) : office;
  return worldOf(history, fixture(one.answers), theirs);
}

/** The sections of a case that have a recording. */
export const recordedSections = (one: JudgedCase): string[] =>
  one.sections.filter((section) => existsSync(recordingFile(one, section)));

/** The month drafted by a model that answers as `reply` does; sections without a recording get the rules' own sentences back. */
export async function draftedBy(
  one: JudgedCase,
  reply: (section: string, request: ChatRequest, round: number) => string,
): Promise<{ draft: Draft; made: Made }> {
  const { material } = await judgedWorld(one);
  const briefs = briefsOf(material);
  const recorded = recordedSections(one);
  const server = await startModelServer({
    answer: (request): Served => {
      const { id } = sectionOf(request, briefs);
      if (!recorded.includes(id)) return goodAnswer(request, briefs);
      return { kind: 'text', text: reply(id, request, (request.messages.length - 2) / 2) };
    },
  });
  const { plan, made } = await drafterOn(server).plan(asked(material));
  await server.close();
  return { draft: fillPlan(plan, material), made };
}

/** The paragraphs of a section that have a sentence of the month, what stays as "[…]". */
export function monthsText(draft: Draft, section: string): string[] {
  const found = draft.sections.find(({ id }) => id === section);
  return (found?.paragraphs ?? []).flatMap(({ sentences }) => {
    const parts = sentences.map(({ by, text, item }) => (by === 'kept' || 'revise' in item ? kept : text));
    return parts.some((part) => part !== kept) ? [joined(parts)] : [];
  });
}

/** The same of the office's own report. */
export function ownText(report: Report, section: string): string[] {
  const found = report.sections.find(({ id }) => id === section);
  return (found?.paragraphs ?? []).flatMap(({ sentences }) => {
    const parts = sentences.map(({ standing, text }) => (standing ? kept : text));
    return parts.some((part) => part !== kept) ? [joined(parts)] : [];
  });
}

const kept = '[…]';
const joined = (parts: readonly string[]): string =>
  parts.filter((part, index) => part !== kept || parts[index - 1] !== kept).join(' ');

/** The sentences that a good officer would write, by case and section ("## thang-9 dan-chu-co-so"). */
export function ownWritten(): Map<string, string[]> {
  return new Map(
    fixture('judged/cau-cua-can-bo.md')
      .split(/^## /mu)
      .slice(1)
      .map((part) => {
        const [name, ...lines] = part.split('\n');
        return [name!.trim(), lines.map((line) => line.trim()).filter((line) => line !== '')] as const;
      }),
  );
}
