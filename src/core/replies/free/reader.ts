import type { Question } from '../../template.ts';
import type { ReplyContext, ReplyDoubt, TypedReply } from '../types.ts';
import type { Piece } from '../values/read-items.ts';
import type { Candidates } from './candidates.ts';

/* What the readers of a free reply share: the questions its words may speak of, and what was found before. */

/** An answer found by its words, with its place in the message. */
export type FreePart = { question: Question; typed: string; start: number; end: number; reading: TypedReply };

/** The answers of a free reply, what to ask about, and the places nothing was made of. */
export type FreeReading = { parts: FreePart[]; doubts: ReplyDoubt[]; unread: Piece[] };

/** A place in the text that is read. */
export type Place = { start: number; end: number };

/** One message being read; `result` grows piece by piece, and `asTyped` gives a place in the words as they were typed. */
export type FreeReader = {
  readonly candidates: Candidates;
  readonly context: ReplyContext;
  readonly result: FreeReading;
  readonly asTyped: (place: Place) => string;
};

/** Pieces and clauses looked at; a message with more of them is no answer in chat. */
export const most = 150;
/** From this score on words speak of a question. */
export const sure = 0.75;
/** As `sure`, where a figure stands beside the words. */
export const likely = 0.45;
/** How far ahead of the next a question must be to be the one meant. */
export const margin = 0.3;

/** Types of a question that one figure answers. */
export const counted: ReadonlySet<Question['type']> = new Set<Question['type']>([
  'number',
  'money',
  'percent',
]);
/** Types of a question that papers answer. */
export const papersOf: ReadonlySet<Question['type']> = new Set<Question['type']>(['reference', 'references']);

/** Words that deny what stands beside them. */
export const denial =
  /(?<!\p{L})(?:không|khong|chẳng|chả|ko|k|kg|chưa phát sinh|chua phat sinh)(?!\p{L})(?!\s*(?:sử dụng|dùng|quá))/iu;

/** "không có gì thay đổi" names no question, though one asks for changes. */
export const noChange =
  /(?<!\p{L})(?:không|khong|ko|k)\s+(?:có\s+gì\s+|co\s+gi\s+)?(?:thay\s+)?(?:đổi|doi)(?!\p{L})(?:\s+(?:gì|gi))?(?:\s+(?:so\s+(?:với|voi)|như|nhu)?\s*(?:tháng|thang|kỳ|ky)\s+(?:trước|truoc))?/giu;
