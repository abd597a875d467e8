import { officeDay } from '../core/office-day.ts';
import { readIntent } from '../core/replies/intent.ts';
import type { Intent } from '../core/replies/types.ts';
import { askQuestion } from '../usecases/ask-question.ts';
import { openPeriod, ownerlessUnits } from '../usecases/open-period.ts';
import { pauseInterview, resumeInterview } from '../usecases/resume-interview.ts';
import { showOwnAnswers, showQuestions } from '../usecases/show-own-part.ts';
import { showProgress } from '../usecases/show-progress.ts';
import { approvalWords, issueWords, submitCommand } from './approval-actions.ts';
import { draftCommand } from './draft-actions.ts';
import { exportCommand } from './export-actions.ts';
import { phrasingWords } from './phrasing-actions.ts';
import { stopWords } from './revising-actions.ts';
import type { CommandTurn, MessageTurn } from './turn.ts';

/* What people ask for in words or by the command, one table for both. */

type Words = MessageTurn | CommandTurn;

/** Reads what a text asks for, with relative periods resolved against the current one; null where it asks for nothing. */
export async function intentOf({ deps }: Pick<Words, 'deps'>, text: string): Promise<Intent | null> {
  const now = officeDay(deps.clock.now());
  // Most messages are answers: the period is only read for the others.
  if (readIntent(text, { current: now.slice(0, 7), now }) === null) return null;
  const current = await deps.store.periods.current();
  return readIntent(text, { current: current?.period ?? null, now });
}

/** Does what was asked for. */
export async function actOn(turn: Words, intent: Intent): Promise<void> {
  const { deps, actor, inbox } = turn;
  switch (intent.kind) {
    case 'secret':
      return turn.reply({ kind: 'secret-refused' });
    case 'open': {
      if (intent.unread !== undefined) return turn.reply({ kind: 'period-unread', said: intent.unread });
      const outcome = await openPeriod(deps, { actor, period: intent.period, inbox, anyway: false });
      if (outcome.kind === 'refused') return turn.reply(outcome.notice, { surface: `open/${inbox}` });
      return turn.deliver(outcome.posts);
    }
    case 'progress':
      return turn.reply(await showProgress(deps, actor));
    case 'questions':
      return turn.reply(await showQuestions(deps, actor));
    case 'own-answers':
      return turn.reply(await showOwnAnswers(deps, actor));
    case 'figures':
      return askWords(turn, intent);
    case 'pause':
      return turn.reply((await pauseInterview(deps, actor)) ?? { kind: 'courtesy' });
    case 'resume':
      return turn.reply(await resumeInterview(deps, actor), { surface: `resume/${inbox}` });
    case 'draft':
      return draftCommand(turn, intent.section ?? '');
    case 'stop-draft':
      return stopWords(turn);
    case 'export':
      return exportCommand(turn);
    case 'submit':
      return submitCommand(turn, intent.to ?? '');
    case 'approval-words':
    case 'return-words':
      return approvalWords(turn);
    case 'issue-number':
      return issueWords(turn, intent);
    case 'help':
      return turn.reply({ kind: 'help', roles: [...actor.roles] });
    case 'phrasings':
      return phrasingWords(turn);
    case 'settings':
      return showSettings(turn);
    case 'greeting':
    case 'thanks':
      return turn.reply({ kind: 'courtesy' });
  }
}

/** A question about figures: by the rules at once, or by a model that is asked while the turn goes on. */
export async function askWords(
  turn: Words,
  { words, period }: { words: string; period: string | null },
): Promise<void> {
  const { deps, actor, direct, channel, thread } = turn;
  // What one may see is said to oneself only, wherever it was asked.
  const to = direct && thread !== null ? { channel, thread } : { person: actor.person };
  const asked = await askQuestion(deps, { actor, words, period, resume: direct }, () => ({
    ...{ actor, to, inbox: turn.inbox },
  }));
  if (asked.kind === 'asked') return turn.deliver(asked.posts);
  return turn.reply(asked.notice, { surface: `figures/${turn.inbox}` });
}

/** How the office is set up: who was not found in Slack, which questions have no owner. */
export function showSettings(turn: Words): Promise<void> {
  const { office, templates, drafter } = turn.deps;
  return turn.reply({
    kind: 'settings',
    unmatched: [...turn.unmatched()],
    ownerless: [...new Set(templates.flatMap((one) => ownerlessUnits(one, office)))],
    channels: Object.values(office.channels),
    drafter: drafter.kind === 'rules' ? 'rules' : drafter.name,
  });
}
