import { isFreeQuestion, spansPeriods } from '../core/asking/free-question.ts';
import { readRevision } from '../core/revising/read-request.ts';
import { secrecyMark } from '../core/secrecy.ts';
import { foldLoose } from '../core/vietnamese/letters/fold.ts';
import { conversingModel } from '../usecases/free-figures.ts';
import { submitCommand } from './approval-actions.ts';
import { draftCommand } from './draft-actions.ts';
import { exportCommand } from './export-actions.ts';
import { actOn, askWords, intentOf, showSettings } from './intents.ts';
import { phrasingWords } from './phrasing-actions.ts';
import { reviseWords } from './revising-actions.ts';
import type { CommandTurn } from './turn.ts';

type Verb = { words: readonly string[]; act: (turn: CommandTurn, rest: string) => Promise<void> };

const help = (turn: CommandTurn, unknown = ''): Promise<void> =>
  turn.reply({ kind: 'help', roles: [...turn.actor.roles], ...(unknown === '' ? {} : { unknown }) });

/** A verb whose rest is read as the same words typed in a message. */
const asWords =
  (lead: string) =>
  async (turn: CommandTurn, rest: string): Promise<void> => {
    const intent = await intentOf(turn, `${lead} ${rest}`.trim());
    return intent === null ? turn.reply({ kind: 'not-understood', said: turn.text }) : actOn(turn, intent);
  };

/** Figures are asked for in any words: what is no period names the figure. */
const figures = async (turn: CommandTurn, rest: string): Promise<void> => {
  const intent = await intentOf(turn, `số liệu ${rest}`.trim());
  const words = rest === '' ? 'số liệu' : rest;
  return actOn(
    turn,
    intent?.kind === 'figures' ? { ...intent, words } : { kind: 'figures', period: null, words },
  );
};

/** The verbs of /baocao, typed with or without diacritics; the longer one goes first. */
const verbs: readonly Verb[] = [
  { words: ['mo ky', 'mo'], act: asWords('mở kỳ') },
  { words: ['tien do'], act: (turn) => actOn(turn, { kind: 'progress' }) },
  { words: ['so lieu'], act: figures },
  { words: ['soan du thao', 'soan', 'du thao'], act: draftCommand },
  { words: ['trinh'], act: submitCommand },
  { words: ['cach viet'], act: phrasingWords },
  { words: ['xuat ho so', 'xuat'], act: (turn) => exportCommand(turn) },
  { words: ['thiet lap', 'cai dat'], act: showSettings },
  { words: ['tro giup', 'giup', 'help'], act: (turn) => help(turn) },
];

/** `/baocao <verb> <rest>`; what is no verb is read as words, and what is nothing brings the help. */
export async function onCommand(turn: CommandTurn): Promise<void> {
  const text = turn.text.normalize('NFC').trim();
  if (secrecyMark(text) !== null) return turn.reply({ kind: 'secret-refused' });
  const revision = readRevision(text);
  if (revision !== null && turn.actor.roles.includes('coordinator')) return reviseWords(turn, revision);
  const typed = text.split(/\s+/u);
  for (const { words, act } of verbs) {
    const verb = words.find((one) => startsWith(typed, one));
    if (verb !== undefined) return act(turn, typed.slice(verb.split(' ').length).join(' '));
  }
  const intent = await intentOf(turn, text);
  if (intent !== null) return actOn(turn, intent);
  if (isFreeQuestion(text) && (conversingModel(turn.deps) || spansPeriods(text)))
    return askWords(turn, { words: text, period: null });
  return help(turn, text);
}

const startsWith = (typed: readonly string[], verb: string): boolean =>
  foldLoose(typed.slice(0, verb.split(' ').length).join(' ')) === verb;
