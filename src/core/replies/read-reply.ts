import { knownUnit, unitLexicon } from '../vietnamese/numbers/units.ts';
import { asSaid } from './chat/as-said.ts';
import { withoutQuestions } from './chat/asked-back.ts';
import { standsFor, withoutCourtesy } from './chat/chat-words.ts';
import { isCourtesy, isSlip } from './chat/courtesies.ts';
import { withoutForwarding } from './chat/forwarded.ts';
import { takeIncluded } from './free/brought-along.ts';
import { readCorrected } from './free/corrected-behind.ts';
import { deniedElsewhere } from './free/denied-elsewhere.ts';
import { readFreely } from './free/freely.ts';
import { answeredWrongly, type ByNumber, readByNumber } from './numbered/by-number.ts';
import { isSpent, takeNamedAside } from './numbered/named-aside.ts';
import {
  type AnswersAll,
  readNamedBehind,
  readNumberedLines,
  readNumberLists,
  readPairedLists,
  readPairs,
} from './numbered/number-lists.ts';
import { takeNumbered } from './numbered/take-numbered.ts';
import { type Draft, part, takeFree } from './reply-draft.ts';
import { withScope } from './scope.ts';
import { typeReply } from './type-reply.ts';
import {
  countedTypes,
  type OpenQuestion,
  type ReplyContext,
  type ReplyPart,
  type ReplyReading,
} from './types.ts';
import { othersOf, splitOthers } from './unnumbered/others-alike.ts';
import { columnsOf, withoutTableFrame } from './unnumbered/pasted-tables.ts';
import { takeUnnumbered } from './unnumbered/unnumbered.ts';
import { type Piece, trimSigns } from './values/read-items.ts';
import { readKeysLeft } from './writing-out/keys-left.ts';

/**
 * What a message answers: a person's questions in the order of the first message, and the id of the one asked alone, if any; `shown`: the
 * one that the last message went on with, which a bare value or "không" answers.
 */
export type Asked = { questions: readonly OpenQuestion[]; current: string | null; shown?: string | null };

/**
 * Reads one message as answers to any of a person's questions: by printed number, in order, freely, or, when one question is asked alone, as
 * the answer to it unless it names others. Nothing is guessed: what fits several questions or none comes back as doubt or `rest`.
 */
export function readReply(asked: Asked, said: string, context: ReplyContext): ReplyReading {
  return (
    readKeysLeft(said, (words) => readWritten(asked, words, context)) ?? readWritten(asked, said, context)
  );
}

function readWritten(asked: Asked, said: string, context: ReplyContext): ReplyReading {
  const split = splitOthers(said);
  if (split) {
    const reading = readAnswers(asked, split.kept, context);
    const others = othersOf(reading, asked.questions, split.words, context);
    if (others.length > 0) return { ...reading, parts: [...reading.parts, ...others] };
  }
  const read = (words: string) => readAnswers(asked, words, context);
  const reading = readCorrected(said, asked.questions, read, context) ?? read(said);
  const parts = withScope(reading.parts, said, asked.questions, context);
  return { ...reading, parts: parts.map((one) => ({ ...one, typed: asSaid(one.typed, said) })) };
}

function readAnswers(asked: Asked, said: string, context: ReplyContext): ReplyReading {
  const forwarded = withoutForwarding(said);
  const draft: Draft = { parts: [], reopened: [], doubts: [], rest: '', unread: [] };
  const current =
    asked.questions.find((one) => one.question.id === asked.current) ?? soleOpen(asked.questions);
  const known = numbersOf(asked.questions);
  const listed = current !== null && !countedTypes.has(current.question.type);
  const { kept, asked: questions } = current ? { kept: forwarded, asked: [] } : withoutQuestions(forwarded);
  for (const piece of questions) takeQuestion(draft, asked.questions, piece);
  const whole = listed ? kept : withoutTableFrame(kept);
  const wrong = answeredWrongly(whole, known);
  if (wrong !== null) {
    draft.reopened.push(idOf(asked.questions, wrong));
    return finished(draft, asked.questions, context);
  }
  const named =
    listsIn(whole, asked.questions) ??
    readNamedBehind(whole, standing(asked.questions)) ??
    readPairs(whole, known) ??
    readPairedLists(whole, known) ??
    (listed ? null : readNumberedLines(whole, known));
  const aside = named || current ? null : takeNamedAside(whole, asked.questions, standing(asked.questions));
  if (aside) takeNumbered(draft, asked.questions, aside.answers, context);
  const message = aside?.kept ?? whole;
  const options = {
    listed,
    next: aside ? null : wordedNumber(asked),
    tasks: asked.questions.find((one) => one.question.edits)?.number ?? null,
    worded: wordedIn(asked.questions),
  };
  const numbered = named ?? (aside && readPairs(message, known)) ?? readByNumber(message, known, options);
  if (
    numbered &&
    (numbered.answers.length > 0 || numbered.reopened.length > 0 || numbered.unknown.length > 0)
  ) {
    takeNumbered(draft, asked.questions, numbered.answers, context);
    for (const one of numbered.unknown)
      draft.doubts.push({ kind: 'no-such-number', number: one.number, typed: one.typed });
    draft.reopened.push(...numbered.reopened.map((number) => idOf(asked.questions, number)));
    takeLead(draft, asked, current, numbered.lead, context);
    return finished(draft, asked.questions, context);
  }
  if (aside) {
    if (!isSpent(message)) takeLead(draft, asked, null, message, context);
    return finished(draft, asked.questions, context);
  }
  const columns = listed ? null : columnsOf(kept);
  if (columns) takeColumns(draft, asked.questions, columns, context);
  else if (current) takeCurrent(draft, asked, current, message, context);
  else takeUnnumbered(draft, asked.questions, asked.shown ?? null, message, context);
  return finished(draft, asked.questions, context);
}

const numbersOf = (questions: readonly OpenQuestion[]): Set<number> =>
  new Set(questions.map((one) => one.number));

/** Several questions named together with what stands for their answers. */
function listsIn(text: string, questions: readonly OpenQuestion[]): ByNumber | null {
  return readNumberLists(text, numbersOf(questions), standing(questions), wordedIn(questions));
}

const wordedIn =
  (questions: readonly OpenQuestion[]) =>
  (number: number): boolean =>
    questions.some((one) => one.number === number && !countedTypes.has(one.question.type));

/** Which words answer a question, told by its number, as a whole. */
function standing(questions: readonly OpenQuestion[]): AnswersAll {
  return (number, words) => {
    const question = questions.find((one) => one.number === number)?.question;
    if (!question) return false;
    return /^0+$/.test(words) ? countedTypes.has(question.type) : standsFor(question, words) !== null;
  };
}

/** The number of the question that the last message went on with, where words answer it. */
function wordedNumber({ questions, shown }: Asked): number | null {
  const next = questions.find((one) => one.question.id === shown);
  return next && !countedTypes.has(next.question.type) ? next.number : null;
}

const idOf = (questions: readonly OpenQuestion[], number: number): string =>
  questions.find((one) => one.number === number)!.question.id;

/** The question a message must be about when only one is left. */
function soleOpen(questions: readonly OpenQuestion[]): OpenQuestion | null {
  const open = questions.filter((one) => !one.answered);
  return open.length === 1 && questions.length === 1 ? open[0]! : null;
}

function finished(
  { unread, parts, ...reading }: Draft,
  questions: readonly OpenQuestion[],
  context: ReplyContext,
): ReplyReading {
  const rest = unread
    .sort((a, b) => a.start - b.start)
    .map((piece) => piece.text.trim())
    .filter(
      (text) =>
        /[\p{L}\d]/u.test(text) && !isCourtesy(text) && !(parts.length > 0 && isSlip(withoutCourtesy(text))),
    );
  return {
    ...reading,
    parts: parts.map((one) => withoutOwnNumber(one, questions, context)),
    reopened: [...new Set(reading.reopened)],
    rest: rest.join('\n'),
  };
}

/** "2 đánh giá, cấp tỉnh" to question 2: the number names the question, unless it counts something. */
function withoutOwnNumber(
  one: ReplyPart,
  questions: readonly OpenQuestion[],
  context: ReplyContext,
): ReplyPart {
  const asked = questions.find(({ question }) => question.id === one.question)!;
  const match = /^(\d{1,2})\s+(?=\p{L})/u.exec(one.typed);
  if (!match || Number(match[1]) !== asked.number || countedTypes.has(asked.question.type)) return one;
  if (knownUnit(one.typed, match[0].length, noUnits) !== null) return one;
  const typed = one.typed.slice(match[0].length);
  return { ...one, typed, reading: typeReply(asked.question, typed, context) };
}

const noUnits = unitLexicon([]);

const spokenNumber = /(?<!\p{L})(?:câu|cau)\s{1,3}(?:số\s+|so\s+)?(\d{1,3})(?!\d)/iu;

/** A question about one of the questions is no answer to it and wants it explained; any other is left to people. */
function takeQuestion(draft: Draft, questions: readonly OpenQuestion[], piece: Piece): void {
  const number = Number(spokenNumber.exec(piece.text)?.[1]);
  const about = questions.find((one) => one.number === number);
  const reading = { kind: 'unreadable' as const, problem: { kind: 'empty' as const } };
  if (about) draft.parts.push(part(about, piece.text.trim(), 'number', reading));
  else draft.unread.push(piece);
}

/** A row of headings and a row of values: each value is read with its heading. */
function takeColumns(
  draft: Draft,
  questions: readonly OpenQuestion[],
  columns: readonly { head: Piece; value: Piece }[],
  context: ReplyContext,
): void {
  for (const { head, value } of columns) {
    const free = readFreely(`${head.text}: ${value.text}`, questions, context);
    const [only, ...more] = free.parts;
    if (only && more.length === 0) {
      const question = questions.find((one) => one.question.id === only.question.id)!;
      draft.parts.push(part(question, value.text, 'free', only.reading));
    } else draft.unread.push({ ...value, text: `${head.text}: ${value.text}` });
  }
}

/** Words before the first numbered answer: an answer to the question asked alone, other answers, or a greeting. */
function takeLead(
  draft: Draft,
  asked: Asked,
  current: OpenQuestion | null,
  lead: string,
  context: ReplyContext,
): void {
  if (!/[\p{L}\d]/u.test(lead) || isCourtesy(lead)) return;
  // "1,2 giữ nguyên, câu 3: ...": several of them named together.
  const together = listsIn(lead, asked.questions);
  if (together) {
    takeNumbered(draft, asked.questions, together.answers, context);
    return;
  }
  const taken = new Set(draft.parts.map((one) => one.question));
  const others = asked.questions.filter((one) => !taken.has(one.question.id));
  if (current && !taken.has(current.question.id))
    takeCurrent(draft, asked, current, trimSigns(lead, ',;', ',;'), context);
  else takeFree(draft, others, readFreely(lead, others, context), lead, context);
}

function takeCurrent(
  draft: Draft,
  asked: Asked,
  current: OpenQuestion,
  message: string,
  context: ReplyContext,
): void {
  const typed = message.trim();
  const reading = typeReply(current.question, typed, context);
  if (takeIncluded(draft, asked.questions, current, typed, 'current', reading, context)) return;
  const denied = deniedElsewhere(message, current, reading, asked.questions, context);
  if (denied) {
    takeFree(draft, asked.questions, denied, message, context);
    return;
  }
  const unsure =
    reading.kind === 'unreadable' ||
    (reading.kind === 'confirm' && reading.why.some((one) => one.kind === 'spare-words'));
  // "tiếp nhận 53, đúng hạn 50, trễ 1" to the first of them answers all three.
  if (unsure && countedTypes.has(current.question.type) && asked.questions.length > 1) {
    const free = readFreely(message, asked.questions, context);
    const clear = free.parts.filter((one) => one.reading.kind === 'value');
    if (new Set(clear.map((one) => one.question.id)).size > 1 && free.doubts.length === 0) {
      takeFree(draft, asked.questions, free, message, context);
      return;
    }
  }
  draft.parts.push(part(current, typed, 'current', reading));
}
