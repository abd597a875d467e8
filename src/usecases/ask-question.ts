import { askFigures } from './ask-figures.ts';
import { conversingModel, freeFigures, isBeyondRules } from './free-figures.ts';
import type { Request } from './may-act.ts';
import type { Notice } from './notices.ts';
import type { FigureNotice } from './notices-figures.ts';
import type { Actor, AskedQuestion, Deps, Post, SavedPost } from './ports.ts';
import { openPrompt } from './resume-interview.ts';

/** A question about figures in chat: `resume` shows the interview's open question again below the answer. */
export type ChatQuestion = { actor: Actor; words: string; period: string | null; resume: boolean };

/**
 * Answers a question about figures by the rules, at once. Where it goes beyond them and a model may be asked, a durable job asks it: the turn
 * ends with the word that it is being asked, and the interview goes on.
 */
export async function askQuestion(
  deps: Deps,
  question: ChatQuestion,
  request: () => Request,
): Promise<{ kind: 'answered'; notice: FigureNotice } | { kind: 'asked'; posts: SavedPost[] }> {
  const { actor, words, period } = question;
  const model = conversingModel(deps);
  const resume = question.resume ? await openPrompt(deps, actor) : null;
  const notice = await askFigures(deps, { actor, words, period, resume });
  if (!model || !isBeyondRules(words, notice)) return { kind: 'answered', notice };
  const { inbox, to } = request();
  const written = await deps.store.questions.ask(
    { inbox, person: actor.person, words, period, to, resume: question.resume },
    {
      inbox,
      audit: [{ act: 'figures-asked', by: actor.person, facts: { model: model.name } }],
      posts: [workingPost({ inbox, to }, model.name)],
    },
  );
  return { kind: 'asked', posts: written.posts };
}

/** Answers a question whose job is due; nothing where it was answered before a crash, or the person has left. */
export async function answerQuestion(deps: Deps, question: AskedQuestion): Promise<SavedPost[]> {
  const { inbox, person, words, period } = question;
  const key = answerKey(inbox);
  const found = deps.office.people.find((one) => one.key === person);
  if (!found || (await deps.store.outbox.find(key))) return [];
  const actor: Actor = { person, name: found.name, unit: found.unit, roles: found.roles };
  const { notice, audit } = await freeFigures(deps, { actor, words, period, resume: null }, { inbox });
  // The interview went on meanwhile.
  const resume = question.resume ? await openPrompt(deps, actor) : null;
  return told(deps, question, { ...notice, resume }, audit);
}

/** Says by the rules what a job could not; `reference` is also in the log. */
export async function failQuestion(
  deps: Deps,
  question: AskedQuestion,
  reference: string,
): Promise<SavedPost[]> {
  return told(deps, question, { kind: 'failed', reference, parked: true }, [
    { act: 'figures-failed', by: question.person, facts: { reference } },
  ]);
}

async function told(
  deps: Deps,
  { inbox, to }: AskedQuestion,
  notice: Notice,
  audit: Parameters<Deps['store']['note']>[1]['audit'],
): Promise<SavedPost[]> {
  const model = deps.drafter.kind === 'model' ? deps.drafter.name : '';
  const working = workingPost({ inbox, to }, model);
  const written = await deps.store.note(null, {
    audit,
    posts: [{ key: answerKey(inbox), to, surface: answerKey(inbox), notice }],
    stamps: [{ surface: working.key, notice: { kind: 'figures-working', model, done: true } }],
  });
  return written.posts;
}

const answerKey = (inbox: string): string => `inbox/${inbox}/figures-answer`;

function workingPost({ inbox, to }: Pick<AskedQuestion, 'inbox' | 'to'>, model: string): Post {
  const key = `inbox/${inbox}/figures-working`;
  return { key, to, surface: key, notice: { kind: 'figures-working', model, done: false } };
}
