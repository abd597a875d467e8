import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { strangeWords } from '../chat/chat-words.ts';
import { isPending } from '../chat/pending-words.ts';
import { plainReply } from '../chat/plain-reply.ts';
import { isSmallTalk } from '../chat/small-talk.ts';
import type { Piece } from '../values/read-items.ts';
import { cueText } from './cues.ts';
import { counted, denial, type FreeReader, likely, margin } from './reader.ts';

/* Clauses that a comma took apart though they are one. */

/** "tiếp 04 lượt, 05 công dân": one count and its heads. */
const visits = /\d\s*(?:lượt|luot)(?:\s+(?:công dân|cong dan))?\s*$/iu;
const headsOnly = /^\s*\d{1,4}\s+(?:người|nguoi|công dân|cong dan)\s*$/iu;

/** "còn lại đang giải quyết": the rest is a matter of its own, unless it is the rest of "đã xử lý 2 còn 1". */
const restOf = /^\s*(?:còn|con)(?!\p{L})/iu;
const dealtWith = /\d\D{0,30}\s(?:đã|da)\s+\p{L}+(?:\s\p{L}+)?\s+\d{1,4}\s*$/iu;

/** "64 hồ sơ, đúng hạn hết": all of what was counted before, which is another count. */
const allOf = /(?<!\p{L})(?:hết|het|tất cả|tat ca|toàn bộ|toan bo|đều|deu|cả)(?!\p{L})/iu;

/** "khiếu nại, tố cáo không có". */
const deniedBehind =
  /^[^\d]*\p{L}(?:\s*:)?\s+(?:không|khong|ko|k|kg)(?:\s+(?:có|co|phát sinh|phat sinh))?(?:\s+(?:gì|gi|đơn nào|don nao|nào|nao|ạ))?[\s.]*$/iu;

/** A clause without a figure goes on with the one before it when all its words are of a question that counts ("03 tổ chức, cá nhân về ..."). */
export function joinedClauses(reader: FreeReader, piece: Piece, clauses: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const clause of clauses) {
    const before = joined[joined.length - 1];
    const goesOn =
      before &&
      !/\d/.test(clause.text) &&
      /\d/.test(before.text) &&
      !denial.test(clause.text) &&
      !isSmallTalk(clause.text) &&
      !restOf.test(clause.text) &&
      !allOf.test(clause.text) &&
      !speakApart(reader, before.text, clause.text) &&
      reader.candidates.cues.questions.some(
        (one) => counted.has(one.type) && strangeWords(one, clause.text).length === 0,
      );
    const leads =
      before &&
      !/\d/.test(before.text) &&
      /\d/.test(clause.text) &&
      reader.candidates.cues.questions.some(
        (one) =>
          counted.has(one.type) &&
          (namesTogether(one, before.text, clause.text) ||
            bothOf(reader, one, before.text, clause.text, bareFigure.test(clause.text))),
      );
    const deniedTogether =
      before &&
      !/\d/.test(before.text) &&
      !denial.test(before.text) &&
      deniedBehind.test(clause.text) &&
      reader.candidates.cues.questions.some(
        (one) => counted.has(one.type) && strangeWords(one, before.text).length === 0,
      );
    // "khiếu nại, tố cáo: 0".
    const noughtTogether =
      before &&
      !/\d/.test(before.text) &&
      !denial.test(before.text) &&
      /^[^\d]{2,30}[:\s]\s*0{1,2}\s*$/u.test(clause.text) &&
      reader.candidates.cues.questions.some(
        (one) => counted.has(one.type) && strangeWords(one, before.text).length === 0,
      ) &&
      reader.candidates.ranked(cueText(before.text)).length > 0;
    // "số dự án thì đang rà, mai em báo".
    const awaited =
      before &&
      !/\d/.test(before.text) &&
      !denial.test(before.text) &&
      isPending(plainReply(clause.text), 'number') &&
      (reader.candidates.ranked(cueText(clause.text))[0]?.score ?? 0) < likely;
    const heads = before && visits.test(before.text) && headsOnly.test(clause.text);
    const settled = before && dealtWith.test(before.text) && restOf.test(clause.text);
    if (!heads && !settled && !awaited && !noughtTogether && !goesOn && !leads && !deniedTogether)
      joined.push({ ...clause });
    else {
      before.end = clause.end;
      before.text = piece.text.slice(before.start - piece.start, before.end - piece.start);
      // "khiếu nại, tố cáo, kiến nghị: không có": all that stands in front.
      while (deniedTogether && joined.length > 1 && namesOnly(reader, joined.at(-2)!.text)) {
        const last = joined.pop()!;
        const first = joined.at(-1)!;
        first.end = last.end;
        first.text = piece.text.slice(first.start - piece.start, first.end - piece.start);
      }
    }
  }
  return joined;
}

/** The counted question that words clearly speak of. */
const spoken = (reader: FreeReader, words: string): Question | null => {
  const [best, second] = reader.candidates.ranked(cueText(words));
  const clear = best && best.score >= likely && (!second || best.score - second.score >= margin);
  return clear && counted.has(best.question.type) ? best.question : null;
};

/** "tiếp 2 lượt, khiếu nại không có": a figure of one question, and behind the comma the name of another. */
function speakApart(reader: FreeReader, before: string, clause: string): boolean {
  const [first, second] = [spoken(reader, before), spoken(reader, clause)];
  if (first === null || second === null || first === second) return false;
  // "đến kiến nghị, phản ánh": two words for one thing.
  const ends = foldLoose(before).trim().split(' ').slice(-2).join(' ');
  return !foldLoose(second.ask).includes(`${ends}, ${foldLoose(clause).trim().split(' ')[0]}`);
}

/** Whether a clause is only the name of what a question counts. */
const namesOnly = (reader: FreeReader, words: string): boolean => {
  const question = /\d/.test(words) || denial.test(words) ? null : spoken(reader, words);
  return question !== null && strangeWords(question, words).length === 0;
};

/** "Số hồ sơ giải quyết trước hạn, đúng hạn: 80": two names of what one question counts, and of no other. */
function bothOf(
  reader: FreeReader,
  question: Question,
  before: string,
  clause: string,
  bare: boolean,
): boolean {
  if (strangeWords(question, before).length > 0 || denial.test(before) || isSmallTalk(before)) return false;
  const clear = (words: string): boolean => {
    const [best, second] = reader.candidates.ranked(cueText(words));
    return (
      best?.question === question && best.score >= likely && (!second || best.score - second.score >= margin)
    );
  };
  return clear(before) && (bare || clear(clause));
}

/** Whether a comma between two clauses is one of what a question counts ("kiến nghị, phản ánh: 02"). */
function namesTogether({ ask }: Question, before: string, clause: string): boolean {
  const plain = (text: string) =>
    foldLoose(text)
      .replace(/[^a-z, ]+/g, ' ')
      .trim();
  const head = plain(before);
  const next = plain(clause).split(' ')[0]!;
  return head !== '' && next !== '' && foldLoose(ask).includes(`${head}, ${next}`);
}

/** "..., là 0": a figure that only what stands before it names. */
const bareFigure =
  /^\s*(?:(?:con số |số )?(?:đúng|chính xác|phải|sửa lại|đính chính|dung|phai)(?: phải)? )?(?:là|la|thì là|chỉ có)\s+\d[\d.,]*\s*(?:ạ|nhé)?\s*$/iu;
