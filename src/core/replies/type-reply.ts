import type { EventAnswer } from '../answer.ts';
import { answerText } from '../answers/answer-words.ts';
import type { Question } from '../template.ts';
import { foldLoose } from '../vietnamese/letters/fold.ts';
import { withoutVni } from '../vietnamese/letters/vni.ts';
import { standsFor, withoutCourtesy } from './chat/chat-words.ts';
import { isPerhapsNoAnswer } from './chat/small-talk.ts';
import { doubted, headedScope } from './scope.ts';
import { countedTypes, type Doubt, type ReplyContext, type TypedReply } from './types.ts';
import { attends } from './values/event-words.ts';
import { type ReadValue, readCount } from './values/read-amounts.ts';
import { readEdits } from './values/read-edits.ts';
import { isToCome, readReplyEvents } from './values/read-events.ts';
import { readSum } from './values/read-money.ts';
import { readPercent } from './values/read-percent.ts';
import { readReplyReferences } from './values/read-references.ts';
import { deniesShortly, readItems, readText } from './values/read-words.ts';
import { withKeysRead } from './writing-out/keys-left.ts';
import { writeOut } from './writing-out/write-out.ts';

/**
 * Types one text for one known question, without a model: a value, a value that must be confirmed first with what is doubtful about it, or
 * why it cannot be read. What was typed is never rewritten; a written-out form is only proposed.
 */
export function typeReply(question: Question, typed: string, context: ReplyContext): TypedReply {
  const text = answerText(typed);
  if (typeof text !== 'string') return { kind: 'unreadable', problem: text };
  if (!/[\p{L}\d]/u.test(text)) return { kind: 'unreadable', problem: { kind: 'empty' } };
  const written = withoutVni(text);
  if (written !== text) {
    const asTyped = readValue(question, text, context);
    const said = 'problem' in asTyped ? null : asTyped.value;
    return withKeysRead(typeReply(question, written, context), text, written, said);
  }
  const standing = byStanding(question, text, context);
  if (standing) return standing;
  const asTyped = readValue(question, text, context);
  // "63?" asks as much as it tells.
  const asks = /\?[\s)]*$/.test(text) ? [{ kind: 'perhaps-no-answer' as const, said: text }] : [];
  if (!worded.has(question.type)) {
    const elsewhere = countedTypes.has(question.type) ? headedScope(text, context.period) : null;
    const read = outcome(asTyped, asks);
    return elsewhere === null ? read : doubted(read, elsewhere);
  }
  // Orders to keep or to drop tasks print nothing.
  if ('value' in asTyped && asTyped.value.kind === 'edits' && asTyped.value.items.length === 0)
    return outcome(asTyped, []);
  // "nhe c" behind an answer is no word of it.
  const told = withoutCourtesy(text);
  const out = writeOut(told, context.office.symbol, context.lexicon);
  const proposed = out.text === told.normalize('NFC') ? asTyped : readValue(question, out.text, context);
  if ('problem' in proposed) return outcome(asTyped, []);
  const said = 'problem' in asTyped ? proposed.value : asTyped.value;
  const doubts: Doubt[] = [];
  const changed = JSON.stringify(said) !== JSON.stringify(proposed.value) || 'problem' in asTyped;
  if (changed && out.words.length > 0) doubts.push({ kind: 'written-out', words: out.words, asTyped: said });
  const lost = out.unknown.filter((word) => JSON.stringify(proposed.value).includes(word));
  if (lost.length > 0) doubts.push({ kind: 'no-diacritics', words: lost, asTyped: said });
  return outcome(proposed, doubts);
}

/** Types whose words are printed, so that their spelling matters. */
const worded = new Set<Question['type']>(['reference', 'references', 'events', 'names', 'list', 'text']);

function outcome(read: ReadValue, more: readonly Doubt[]): TypedReply {
  if ('problem' in read) return { kind: 'unreadable', problem: read.problem };
  const why = [...read.doubts, ...more];
  return why.length === 0
    ? { kind: 'value', value: read.value }
    : { kind: 'confirm', value: read.value, why: distinct(why) };
}

const distinct = (doubts: readonly Doubt[]): Doubt[] => [
  ...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values(),
];

function readValue(question: Question, text: string, context: ReplyContext): ReadValue {
  switch (question.type) {
    case 'number':
      return readCount(text, question, context);
    case 'money':
      return readSum(text, question, context);
    case 'percent':
      return readPercent(text, question, context);
    case 'reference':
    case 'references': {
      const read = readReplyReferences(text, question, context);
      if ('problem' in read) return read;
      if (question.type === 'reference' && read.items.length > 1)
        return {
          problem: { kind: 'several-values', found: read.items.map((one) => one.number ?? one.title ?? '') },
        };
      return { value: { kind: 'references', items: read.items }, doubts: read.doubts };
    }
    case 'events': {
      const read = readReplyEvents(text, question, context);
      if ('problem' in read) return read;
      const [only] = read.items;
      const idle =
        only &&
        read.items.length === 1 &&
        (isPerhapsNoAnswer(only.name) || isToCome(only) || attends(only.name) || deniesEvent(only));
      const doubts = idle ? [{ kind: 'perhaps-no-answer' as const, said: only.name }] : [];
      return { value: { kind: 'events', items: read.items }, doubts: [...doubts, ...read.doubts] };
    }
    case 'names':
    case 'list':
      return question.edits ? readEdits(text, question, context) : readItems(text, question);
    case 'text':
      return readText(text, question);
  }
}

/** "không có cái nào cả, 2 mục luôn": words that begin by denying, with neither day nor heads. */
const deniesEvent = ({ name, date, people }: EventAnswer): boolean =>
  deniesShortly(name) ||
  (date === null && people === null && /^(?:không|khong|ko|k|chưa|chua)\s/iu.test(name));

/** The reply as a word that stands for an answer: none, same, pending, or a bare "chưa". */
function byStanding(question: Question, text: string, context: ReplyContext): TypedReply | null {
  // Nought where nothing is counted says that there was nothing.
  if (!countedTypes.has(question.type) && /^0+\s*\.?$/.test(text))
    return { kind: 'value', value: { kind: 'none' } };
  const word = standsFor(question, text);
  switch (word) {
    case null:
      return null;
    case 'not-yet':
      return { kind: 'confirm', value: { kind: 'pending' }, why: [{ kind: 'none-or-pending', said: text }] };
    case 'pending':
      return { kind: 'value', value: { kind: 'pending' } };
    case 'none':
      // The carried tasks are never empty: "không" to "what is to be changed?" most likely keeps them.
      return question.edits
        ? { kind: 'confirm', value: { kind: 'same' }, why: [{ kind: 'as-last-period' }] }
        : { kind: 'value', value: { kind: 'none' } };
    case 'same':
      return repeated(question, text, context);
  }
}

/** Whether a month is the one before the period; of a longer period every month is taken. */
const namesLast = (month: number, period: string): boolean => {
  const own = /^\d{4}-(\d{2})$/.exec(period)?.[1];
  return own === undefined || month % 12 === (Number(own) - 1) % 12;
};

/** "Như tháng trước": kept texts, values to look at and tasks carry on; a fact of the month or year is spelled out and asked about. */
function repeated(question: Question, text: string, context: ReplyContext): TypedReply {
  const previous = context.previous?.[question.id];
  const said = foldLoose(text);
  // "như tháng 7" in September: an older report than the last.
  const month = /(?:nhu|giong|bang) (?:thang |t) ?(\d{1,2})/.exec(said)?.[1];
  if (month !== undefined && !namesLast(Number(month), context.period))
    return { kind: 'unreadable', problem: { kind: 'nothing-to-repeat' } };
  if (question.edits || question.carry === 'keep' || question.carry === 'look')
    return { kind: 'value', value: { kind: 'same' } };
  // "không có gì thay đổi" where changes are asked for.
  if (
    /thay doi|doi/.test(said) &&
    !/nhu|giong/.test(said) &&
    /sua doi|thay doi/.test(foldLoose(question.ask))
  )
    return { kind: 'value', value: { kind: 'none' } };
  if (!previous || previous.kind === 'same' || previous.kind === 'pending')
    return { kind: 'unreadable', problem: { kind: 'nothing-to-repeat' } };
  return { kind: 'confirm', value: previous, why: [{ kind: 'as-last-period' }] };
}
