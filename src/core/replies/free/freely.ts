import type { Question } from '../../template.ts';
import { readNumbers } from '../../vietnamese/references/reference-parts.ts';
import { withoutCourtesy } from '../chat/chat-words.ts';
import { isFraming, isSmallTalk } from '../chat/small-talk.ts';
import { typeReply } from '../type-reply.ts';
import type { OpenQuestion, ReplyContext } from '../types.ts';
import { shortPaperEnd } from '../values/paper-forms.ts';
import { daysForm } from '../values/read-days.ts';
import { itemsOf, type Piece } from '../values/read-items.ts';
import { withoutRetracted } from '../values/retracted.ts';
import { writtenFigures } from '../values/written-figures.ts';
import { Candidates } from './candidates.ts';
import { readClauses } from './clauses.ts';
import { Cues, cueText } from './cues.ts';
import { sentencesOf } from './free-clauses.ts';
import { readPaper } from './papers.ts';
import {
  counted,
  type FreePart,
  type FreeReader,
  type FreeReading,
  margin,
  most,
  type Place,
  papersOf,
  sure,
} from './reader.ts';
import { giveWhole, underHeading } from './words.ts';

/* A free reply: "tiếp nhận 53 hồ sơ, đúng hạn 50, trễ 1" is three answers, each known by the words of its question. The rooms of free/:
 * clauses → candidates (which questions the words may speak of) → figures, words, denials, papers (what each is given). */

/** Characters of a Slack message; a longer text was not typed. */
const longestMessage = 40_000;
const dayAtStart = new RegExp(`^\\s*(?:[-–•]\\s*)?${daysForm}(?=[\\s,:.–-])`, 'iu');

/** "Hội nghị đối thoại 24/8": an event by its first word and its day. */
const eventHead =
  /^\s*(?:hội nghị|hội thảo|cuộc họp|lớp tập huấn|tập huấn|hoi nghi|hoi thao|tap huan|hn)(?!\p{L})/iu;
const dayWithin = /(?<![\p{L}\d/])(?:ngày\s+)?\d{1,2}\/\d{1,2}(?![\d])/iu;

/** Reads a message whose answers are told apart by their words alone. */
export function readFreely(
  message: string,
  open: readonly OpenQuestion[],
  context: ReplyContext,
): FreeReading {
  const answered = new Set(open.filter((one) => one.answered).map((one) => one.question.id));
  const result: FreeReading = { parts: [], doubts: [], unread: [] };
  if (message.length > longestMessage) {
    result.unread.push({ text: message, start: 0, end: message.length });
    return result;
  }
  const { text, at } = writtenFigures(withoutGreeting(message));
  const asTyped = (one: Place): string => message.slice(at(one.start), at(one.end));
  const candidates = new Candidates(
    open.map((one) => one.question),
    answered,
  );
  const reader: FreeReader = { candidates, context, result, asTyped };
  const pieces = itemsOf(withoutRetracted(text)).flatMap(sentencesOf);
  const [first] = pieces;
  const tasks = first ? nextTasks(reader, first, text.trimEnd().length) : null;
  if (tasks) result.parts.push(tasks);
  else for (const piece of pieces.slice(0, most)) readOrJoin(reader, piece, text);
  result.unread.push(...pieces.slice(most));
  const placed = <Kind extends Place>(one: Kind): Kind => ({
    ...one,
    start: at(one.start),
    end: at(one.end),
  });
  return {
    parts: result.parts.map((one) => ({ ...placed(one), typed: asTyped(one).trim() })),
    doubts: result.doubts,
    // What nothing was made of is quoted with its courtesies.
    unread: result.unread.map((one) => {
      const place = placed(one);
      const end = one.end === text.length ? message.length : place.end;
      return { ...place, end, text: message.slice(place.start, end) };
    }),
  };
}

/** The message without the courtesies around it; those in front are blanked, so that indices stay. */
function withoutGreeting(message: string): string {
  const core = withoutCourtesy(message);
  const from = message.indexOf(core);
  if (from < 0) return message;
  return ' '.repeat(from) + core;
}

/** The one open question whose own words a text clearly speaks in ("chưa ban hành quyết định hỗ trợ nào"); null when none or several. */
export function spokenOf(text: string, open: readonly OpenQuestion[]): Question | null {
  const scored = new Cues(open.map((one) => one.question)).scores(cueText(text));
  const papers = scored.filter((one) => papersOf.has(one.question.type));
  // What papers brought is asked about in the words of the papers, too.
  if (papers.length === 1 && papers[0]!.score >= sure && papers[0]!.score >= scored[0]!.score)
    return papers[0]!.question;
  const [best, second] = scored;
  return best && best.score >= sure && (!second || best.score - second.score >= 2 * margin)
    ? best.question
    : null;
}

/** "Nhiệm vụ tháng sau giữ nguyên, thêm: ...": all up to `end` is about the tasks; null when it is not so. */
function nextTasks(reader: FreeReader, first: Piece, end: number): FreePart | null {
  const lead = taskLead.exec(first.text);
  const question = lead ? reader.candidates.only((one) => one.edits === true) : null;
  if (!lead || !question) return null;
  const start = first.start + lead[0].length;
  const place = { start, end };
  const typed = reader.asTyped(place);
  return { question, typed, ...place, reading: typeReply(question, typed, reader.context) };
}
const taskLead =
  /^\s*(?:(?=(?:sửa|sua|bỏ|bo|xóa|xoá|xoa|thêm|them|đổi|doi|thay|chỉnh|chinh)(?: (?:lại|lai|bớt))?(?: (?:một|1|01))? (?:nhiệm vụ|nhiem vu|nv)(?:\s|:))|(?:các\s+|cac\s+)?(?:nhiệm vụ|nhiem vu|nv)\s*:\s*|(?=(?:nhiệm vụ|nhiem vu|nv)(?: (?:số|so))? \d{1,2} (?:sửa|sua|đổi|doi|thay|bỏ|bo|giữ|giu))|(?:các\s+|cac\s+)?(?:nhiệm vụ|nhiem vu|nv)\s+(?:(?:tháng|thang|kỳ|ky)\s+(?:sau|tới|toi)|(?:tháng|thang)\s+\d{1,2})(?:\s+(?:thì|thi|em|bên em|vẫn|van))*\s*[:,]?\s+)(?=\p{L})/iu;

/** "việc khác: A; B": what nothing else is made of goes on with the list whose heading stands before it in the line. */
function readOrJoin(reader: FreeReader, piece: Piece, text: string): void {
  const { parts, doubts, unread } = reader.result;
  const before = parts.at(-1);
  const [found, asked, missed] = [parts.length, doubts.length, unread.length];
  readPiece(reader, piece);
  if (parts.length > found || doubts.length > asked || unread.length === missed) return;
  const listed =
    before?.question.type === 'list' &&
    !before.question.edits &&
    /^\s*;\s*$/.test(text.slice(before.end, piece.start));
  if (!listed || isFraming(piece.text) || isSmallTalk(piece.text)) return;
  unread.length = missed;
  const place = { start: before.start, end: piece.end };
  const reading = typeReply(before.question, reader.asTyped(place), reader.context);
  parts[found - 1] = { ...before, ...place, typed: reader.asTyped(place), reading };
}

/** "hiện đại hóa: không, tuyên truyền: không": pieces between commas that each have the heading of a question; null when it is not so. */
function headedApart(reader: FreeReader, piece: Piece): Piece[] | null {
  if (piece.text.length > 400) return null;
  const pieces: Piece[] = [];
  let start = 0;
  for (const comma of [...piece.text.matchAll(/,\s+(?=\p{L}[\p{L} ]{1,40}\s*:\s*\S)/gu), null]) {
    const end = comma?.index ?? piece.text.length;
    pieces.push({ text: piece.text.slice(start, end), start: piece.start + start, end: piece.start + end });
    start = end + (comma?.[0].length ?? 0);
  }
  const heads = pieces.map(({ text }) => /^[\s•*+-]*(\p{L}[\p{L}, -]{1,60}?)\s*:/u.exec(text)?.[1]);
  const each = heads.every((head) => head !== undefined && reader.candidates.headedFor(head).length === 1);
  return pieces.length > 1 && each ? pieces : null;
}

function readPiece(reader: FreeReader, piece: Piece): void {
  if (isFraming(piece.text)) {
    reader.result.unread.push(piece);
    return;
  }
  const tasks = nextTasks(reader, piece, piece.start + piece.text.trimEnd().length);
  if (tasks) {
    reader.result.parts.push(tasks);
    return;
  }
  const apart = headedApart(reader, piece);
  if (apart) {
    for (const one of apart) readPiece(reader, one);
    return;
  }
  const headed = underHeading(reader, piece);
  if (headed) {
    reader.result.parts.push(headed);
    return;
  }
  // A paper that nobody asks for only tells more of something else ("đã trả lời bằng CV 812/...").
  const asked = reader.candidates.cues.questions.some((one) => papersOf.has(one.type));
  const paper = asked ? (readNumbers(piece.text)[0]?.end ?? shortPaperEnd(piece.text)) : null;
  if (paper !== null) {
    readPaper(reader, piece, paper);
    return;
  }
  const scored = reader.candidates.ranked(cueText(piece.text));
  const event = scored.find((one) => one.question.type === 'events');
  const best = scored[0];
  const dated = dayAtStart.test(piece.text) || (eventHead.test(piece.text) && dayWithin.test(piece.text));
  if (
    event &&
    (dated || event.phrase) &&
    (event === best || !counted.has(best!.question.type)) &&
    event.score >= (dated ? 0.4 : sure)
  ) {
    giveWhole(reader, piece, scored, 'events');
    return;
  }
  const before = reader.result.parts.length + reader.result.doubts.length;
  const missed = readClauses(reader, piece);
  if (reader.result.parts.length + reader.result.doubts.length > before) reader.result.unread.push(...missed);
  else giveWhole(reader, piece, scored, null);
}
