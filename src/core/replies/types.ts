import type { AnswerValue } from '../answer.ts';
import type { Organisation } from '../organisation.ts';
import type { Question } from '../template.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import type { WordLexicon } from './writing-out/word-lexicon.ts';

/* What the readers of staff replies say: facts and kinds, from which text/ makes the sentences to people. */

/** What a reply is read against: the period, the office's today (ISO day), the office, last values by question id. */
export type ReplyContext = {
  period: PeriodId;
  now: string;
  office: Pick<Organisation, 'name' | 'short_name' | 'aliases' | 'symbol'>;
  /** First and last ISO day of the period's facts; without it the window of Nghị định 09/2019/NĐ-CP. */
  window?: { from: string; to: string };
  /** Last period's value of each question that has one; of the tasks a `list` of what was printed, from 1. */
  previous?: Readonly<Record<string, AnswerValue>>;
  /** The office's own words with diacritics, from which unaccented typing is written out (`lexiconOf`). */
  lexicon?: WordLexicon;
};

/** Words typed in shorthand, without diacritics or with telex keys left in, and how they would be written out. */
export type WrittenOut = { typed: string; proposal: string };

/** Why a readable answer has to be confirmed before it counts. */
export type Doubt =
  /** `value` has the written-out form; `asTyped` is the same answer in the words typed. */
  | { kind: 'written-out'; words: WrittenOut[]; asTyped: AnswerValue }
  /** Typed without diacritics, and these words cannot be written out: they are wanted once more with diacritics. */
  | { kind: 'no-diacritics'; words: string[]; asTyped: AnswerValue }
  /** "chưa" alone: nothing happened (none), or nothing is known yet (pending, which `value` takes). */
  | { kind: 'none-or-pending'; said: string }
  /** "như tháng trước" on a fact of the month: `value` is last period's, spelled out. */
  | { kind: 'as-last-period' }
  /** A number far from last period's. */
  | { kind: 'far-from-last'; last: string }
  /** A value that such a question rarely has: a share above 100, a part of a file or of a person. */
  | { kind: 'unlikely'; found: string }
  /** "khoảng 50": the report prints an exact figure. */
  | { kind: 'hedged'; hedge: string }
  /** Counted in another noun than the question's. */
  | { kind: 'other-unit'; found: string; unit: string }
  /** A sum without its unit that can only be đồng. */
  | { kind: 'unit-assumed'; found: string; unit: string }
  /** A day without a year; `date` (ISO) is how it was completed. */
  | { kind: 'year-missing'; found: string; date: string }
  /** A day without year that no year puts into the period, or a dated paper or event outside it. */
  | { kind: 'outside-window'; date: string; from: string; to: string }
  /** A day after today. */
  | { kind: 'in-future'; date: string }
  /** A paper named without its date, or a number whose symbol was left out; `said` are the words of the paper. */
  | { kind: 'date-missing' | 'symbol-missing'; said: string }
  /** None of the template's choices occurs in the words. */
  | { kind: 'no-choice'; choices: string[] }
  /** Words around the value that no field takes: "53 (có 2 hồ sơ cũ)". */
  | { kind: 'spare-words'; rest: string }
  /** A figure told of another period or of a part of the office's work: "quý III", "lĩnh vực viễn thông". */
  | { kind: 'other-scope'; found: string }
  /** Several names in one line, taken apart at commas and "và". */
  | { kind: 'split-at-commas'; items: string[] }
  /** One sentence that stands for every question of a group: "tháng này không phát sinh gì". */
  | { kind: 'whole-group'; group: string }
  /** `value` holds what was answered before as well. */
  | { kind: 'adds-to' }
  /** Words that name no question, after the bot had gone on with this one. */
  | { kind: 'next-question' }
  /** One of a row of values that has fewer of them than questions: the first ones in their order. */
  | { kind: 'in-order' }
  /** A question asked back, or words of small talk, in the place of an answer. */
  | { kind: 'perhaps-no-answer'; said: string };

/** Why a reply cannot be taken; the question's `example` shows how one looks. */
export type ReplyProblem =
  | { kind: 'empty' }
  | { kind: 'not-a-number' | 'negative' | 'unit-needed' | 'impossible-date'; found: string }
  | { kind: 'several-values'; found: string[] }
  /** No document number, nor a type with a date, in the words. */
  | { kind: 'no-paper'; found: string }
  /** A day or a head count without the name of the event. */
  | { kind: 'no-name'; found: string }
  | { kind: 'unclear-edit'; said: string }
  | { kind: 'no-such-task'; task: number; tasks: number }
  /** "như tháng trước" where nothing of last period can be repeated. */
  | { kind: 'nothing-to-repeat' }
  | { kind: 'control-character'; code: string }
  | { kind: 'too-long'; length: number; limit: number };

/** One text typed for one question: an answer, an answer to be confirmed (at least one doubt), or the exact problem. */
export type TypedReply =
  | { kind: 'value'; value: AnswerValue }
  | { kind: 'confirm'; value: AnswerValue; why: Doubt[] }
  | { kind: 'unreadable'; problem: ReplyProblem };

/** A question as its owner sees it in the message: its printed number, and whether it has an answer already. */
export type OpenQuestion = { question: Question; number: number; answered: boolean };

/** One answer found in a message. `typed` is the exact slice of it (several slices are joined by line breaks); `how` it was matched. */
export type ReplyPart = {
  /** Question id. */
  question: string;
  typed: string;
  reading: TypedReply;
  how: 'current' | 'number' | 'order' | 'free';
  /** The question had an answer: this is a new revision of it. */
  correction: boolean;
};

/** What of a message could not be given to a question, and what to ask about it. */
export type ReplyDoubt =
  /** A value that fits several questions (ids). */
  | { kind: 'which-question'; typed: string; candidates: string[] }
  /** A printed number that none of the person's questions has. */
  | { kind: 'no-such-number'; number: number; typed: string }
  /** Values in a row, but not as many as open questions (ids) of the first open group. */
  | { kind: 'count-differs'; found: number; questions: string[] }
  /** One question answered twice in one message, differently: nothing is taken for it. */
  | { kind: 'said-twice'; question: string; typed: string[] };

/**
 * One message read against a person's questions: the answers in the order of the message, the ids of questions to ask again ("sửa câu 3"),
 * what to ask about, and in `rest` the words nothing was made of (joined by line breaks, empty when all was used).
 */
export type ReplyReading = {
  parts: ReplyPart[];
  reopened: string[];
  doubts: ReplyDoubt[];
  rest: string;
};

/**
 * What a message in words asks the bot to do, told apart from an answer. A relative period ("tháng trước") is resolved when the current
 * period is known, else `previous`; null means that none was said. Names and section words are as typed.
 */
export type Intent =
  /** A secrecy mark stands in the text: it may be neither stored nor logged. */
  | { kind: 'secret'; mark: string }
  /** `unread` are words that look like a month and are none ("13/2023"). */
  | { kind: 'open'; period: PeriodId | 'previous' | null; unread?: string }
  | { kind: 'progress' }
  /** One's own questions again, or what oneself has answered. */
  | { kind: 'questions' }
  | { kind: 'own-answers' }
  /** A draft in the making is not to wait for a model. */
  | { kind: 'stop-draft' }
  /** The interview is left for later, or taken up again. */
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'figures'; period: PeriodId | 'previous' | null; words: string }
  /** `section` is a printed number ("I.2", "II") or the words of a heading; null is the whole report. */
  | { kind: 'draft'; section: string | null }
  /** `to` is who is to sign, as typed ("chị Thuyên"). */
  | { kind: 'submit'; to: string | null }
  /** Typed "ok", "duyệt", "đồng ý": brings the button, is no approval. */
  | { kind: 'approval-words'; said: string }
  | { kind: 'return-words'; said: string }
  /** Number as digits; `date` ISO, null when none was said or it is no day of the calendar (`badDate` has it). */
  | { kind: 'issue-number'; number: string; date: string | null; badDate?: string }
  /** The period's open files. */
  | { kind: 'export' }
  | { kind: 'help' }
  /** What was learned from changes by hand. */
  | { kind: 'phrasings' }
  | { kind: 'settings' }
  | { kind: 'greeting' }
  | { kind: 'thanks' };

/** Question types whose answer is one figure. */
export const countedTypes: ReadonlySet<Question['type']> = new Set<Question['type']>([
  'number',
  'money',
  'percent',
]);
