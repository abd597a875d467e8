import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { isPerhapsNoAnswer } from '../chat/small-talk.ts';
import { typeReply } from '../type-reply.ts';
import { holdsEvent } from '../values/event-words.ts';
import type { Piece } from '../values/read-items.ts';
import { nameHead, whoseName } from '../values/read-words.ts';
import type { Scored } from './candidates.ts';
import { counted, denial, type FreePart, type FreeReader, margin, papersOf, sure } from './reader.ts';

/* Pieces of a free reply whose words are the answer. */

/** "Việc khác: ..." under the name of a group with one question; null for everything else. */
export function underHeading(reader: FreeReader, piece: Piece): FreePart | null {
  const match =
    /^[\s•*+-]*(\p{L}[\p{L}, -]{1,60}?)\s*:\s*(?=\S)/u.exec(piece.text) ??
    /^[\s•*+-]*(?:còn\s+|ngoài ra\s+)?(\p{L}[\p{L} ]{1,40}?)\s+(?:thì|thi)\s+(?:(?:có|co|là|la)\s+)?(?=\p{L})/iu.exec(
      piece.text,
    );
  const head = match && foldLoose(match[1]!);
  // "Thanh tra báo cáo: ...": who reports, which is no heading.
  if (head !== null && reports.test(head)) return null;
  const told = reader.result.parts.at(-1);
  const reason = head !== null && /^(?:ly do|nguyen nhan)/.test(head);
  const called = reason && told ? reader.candidates.calledFor(told.question) : null;
  const grouped = reader.candidates.cues.questions.filter(
    (one) => foldLoose(one.group).replace(/^\d+\. /, '') === head,
  );
  const fits = called
    ? [called]
    : grouped.length > 0 || !match
      ? grouped
      : reader.candidates.headedFor(match[1]!);
  const [question] = fits;
  if (!match || !question || fits.length > 1) return null;
  const typed = piece.text.slice(match[0].length).trim();
  const start = piece.start + match[0].length;
  const place = { start, end: start + typed.length };
  return { question, typed, ...place, reading: typeReply(question, reader.asTyped(place), reader.context) };
}

const reports = /(?:^| )(?:bao cao|gui|tong hop|nhan|bao|tra loi)$/;

/** Gives a piece of words to the question it speaks of. */
export function giveWhole(
  reader: FreeReader,
  piece: Piece,
  scored: readonly Scored[],
  type: Question['type'] | null,
): void {
  // What names questions by number is no answer in words to another one.
  if (isPerhapsNoAnswer(piece.text) || /(?<!\p{L})(?:câu|cau)\s+(?:từ\s+)?\d/iu.test(piece.text)) {
    reader.result.unread.push(piece);
    return;
  }
  const names = nameHead.test(piece.text.replace(whoseName, '').trim())
    ? reader.candidates.only((question) => question.type === 'names')
    : null;
  if (names) {
    give(reader, piece, [], names);
    return;
  }
  const fits = scored.filter(
    (one) =>
      !counted.has(one.question.type) &&
      !papersOf.has(one.question.type) &&
      (type === null || one.question.type === type),
  );
  const denied = denial.test(piece.text);
  const strong = fits.filter((one) => one.phrase || one.score >= (denied || type ? sure : 1.4));
  give(reader, piece, strong, null);
}

export function give(
  reader: FreeReader,
  piece: Piece,
  scored: readonly Scored[],
  only: Question | null,
): void {
  const [best, second] = scored;
  const typed = piece.text.trim();
  const start = piece.start + piece.text.indexOf(typed);
  const place = { typed, start, end: start + typed.length };
  // Two kinds of papers are told apart by their titles alone, which share most of their words.
  const apart = best && papersOf.has(best.question.type) ? 2 * margin : margin;
  const clear =
    best && best.score >= sure && (!second || best.score - second.score >= apart) ? best.question : only;
  const event =
    clear?.type === 'list' && holdsEvent(typed)
      ? reader.candidates.only((one) => one.type === 'events')
      : null;
  if (clear && event) {
    reader.result.doubts.push({ kind: 'which-question', typed, candidates: [event.id, clear.id] });
    return;
  }
  if (clear) {
    const reading = typeReply(clear, reader.asTyped(place), reader.context);
    reader.result.parts.push({ question: clear, ...place, reading });
    return;
  }
  if (best && second && best.score >= sure) {
    const candidates = scored.filter((one) => best.score - one.score < apart).map((one) => one.question.id);
    reader.result.doubts.push({ kind: 'which-question', typed, candidates });
  } else if (scored.length > 1 && papersOf.has(best!.question.type)) {
    reader.result.doubts.push({
      kind: 'which-question',
      typed,
      candidates: scored.map((one) => one.question.id),
    });
  } else reader.result.unread.push(piece);
}
