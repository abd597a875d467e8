import { isFreeQuestion, spansPeriods } from '../core/asking/free-question.ts';
import type { Intent } from '../core/replies/types.ts';
import { readRevision } from '../core/revising/read-request.ts';
import { secrecyMark } from '../core/secrecy.ts';
import { conversingModel } from '../usecases/free-figures.ts';
import type { Acted } from '../usecases/may-act.ts';
import { askOwnChange } from '../usecases/own-change.ts';
import { waitsForYes } from '../usecases/resume-interview.ts';
import { takeAnswer } from '../usecases/take-answer.ts';
import { answered, requestOf } from './acted.ts';
import { issueWords } from './approval-actions.ts';
import { actOn, askWords, intentOf } from './intents.ts';
import { reviseWords } from './revising-actions.ts';
import type { MessageTurn } from './turn.ts';

/**
 * Words in the direct conversation, or with the bot's name in a channel: a secrecy mark is refused first, then what they ask for is done, and
 * everything else is an answer of the interview. Answers are taken in private only.
 */
export async function onMessage(turn: MessageTurn): Promise<void> {
  const { deps, actor, text, inbox, place, channel, edited } = turn;
  if (secrecyMark(text) !== null) return turn.reply({ kind: 'secret-refused' });
  const revision = readRevision(text);
  if (revision !== null && actor.roles.includes('coordinator')) return reviseWords(turn, revision);
  const own = await ownChange(turn);
  if (own !== null) return answered(turn, own);
  const intent = await intentOf(turn, text);
  if (intent !== null && !(await isAnswer(turn, intent))) {
    // "Ok" of somebody who approves nothing only agrees.
    const agrees = intent.kind === 'approval-words' && !actor.roles.includes('approver');
    return agrees ? turn.reply({ kind: 'courtesy' }) : actOn(turn, intent);
  }
  // A question that no rule reads, where there is a model to put it to, or about several periods; everything else may be an answer.
  if (intent === null && isFreeQuestion(text) && (conversingModel(deps) || spansPeriods(text)))
    return askWords(turn, { words: text.trim(), period: null });
  // "231" of the clerk is the number of a report without its day.
  const number = /^\s*(?:số\s*)?(\d{1,5})\s*$/iu.exec(text)?.[1];
  if (number && actor.roles.includes('clerk') && !actor.roles.includes('contributor'))
    return issueWords(turn, { number, date: null });
  if (!turn.direct) {
    const contributes = actor.roles.includes('contributor');
    return turn.reply(contributes ? { kind: 'answer-in-private' } : { kind: 'not-understood', said: text });
  }
  const outcome = await takeAnswer(deps, { actor, text, inbox, place, channel, edited });
  if (outcome.kind === 'taken') return turn.deliver(outcome.posts);
  const stranger = !actor.roles.includes('contributor');
  return turn.reply(stranger ? { kind: 'not-understood', said: text } : outcome.notice);
}

/** A change of the sentences made from somebody's answers; null where the words are something else. */
async function ownChange(turn: MessageTurn): Promise<Exclude<Acted, { kind: 'would-void' }> | null> {
  const { deps, actor, text, channel, thread, edited } = turn;
  if (!turn.direct || edited !== null || !actor.roles.includes('contributor')) return null;
  if (actor.roles.includes('coordinator')) return null;
  const above = thread === null ? null : { channel, ts: thread };
  const acted = await askOwnChange(deps, { ...requestOf(turn), text, channel, thread: above });
  return acted?.kind === 'would-void' ? null : acted;
}

/**
 * Words that could be both and are an answer from this person: "ok" while a proposal waits for a yes, "trả lại" and a document number from
 * somebody who does not approve or give numbers.
 */
async function isAnswer({ deps, actor }: MessageTurn, intent: Intent): Promise<boolean> {
  const contributes = actor.roles.includes('contributor');
  switch (intent.kind) {
    case 'approval-words':
      return contributes && (await waitsForYes(deps, actor));
    case 'return-words':
      return contributes && !actor.roles.includes('approver');
    case 'export':
      return contributes && !actor.roles.includes('coordinator');
    case 'issue-number':
      return contributes && !actor.roles.includes('clerk');
    default:
      return false;
  }
}
