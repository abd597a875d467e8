import { typeReply } from '../type-reply.ts';
import type { Piece } from '../values/read-items.ts';
import { readCounted } from './counts.ts';
import { cueText } from './cues.ts';
import { goesOnDenied, takeAwaited, takeDenied, takeStanding } from './denials.ts';
import { clausesOf, figuresOf } from './free-clauses.ts';
import { joinedClauses } from './joined-clauses.ts';
import { denial, type FreePart, type FreeReader, most } from './reader.ts';
import { giveWhole, underHeading } from './words.ts';

/** Figures and denials between commas; returns the clauses nothing was made of. */
export function readClauses(reader: FreeReader, piece: Piece): Piece[] {
  const missed: Piece[] = [];
  const found = reader.result.parts.length;
  let denying = false;
  for (const clause of joinedClauses(reader, piece, clausesOf(piece).slice(0, most))) {
    const figures = figuresOf(clause.text);
    if (figures.length > 0) {
      denying = false;
      missed.push(...readCounted(reader, clause, figures));
      continue;
    }
    if (takeStanding(reader, clause) || takeAwaited(reader, clause)) {
      denying = false;
      continue;
    }
    denying = denial.test(clause.text) || (denying && goesOnDenied(clause.text));
    if (!denying || !takeDenied(reader, clause)) {
      denying = false;
      missed.push(clause);
    }
  }
  if (reader.result.parts.length === found) return missed;
  // Beside figures a clause of words may answer another question: "1 hội đồng, nghiệm thu, cấp tỉnh".
  for (const clause of missed.splice(0)) {
    const headed = underHeading(reader, clause) ?? goesOn(reader, clause);
    if (headed) reader.result.parts.push(headed);
    else giveWhole(reader, clause, reader.candidates.ranked(cueText(clause.text)), null);
  }
  return missed;
}

/** "1 phản ánh, đã chuyển phòng chuyên môn": what became of a count, told behind the comma; null for everything else. */
function goesOn(reader: FreeReader, clause: Piece): FreePart | null {
  if (!outcome.test(clause.text) || figuresOf(clause.text).length > 0) return null;
  const told = reader.result.parts.find((one) => one.end <= clause.start && clause.start - one.end <= 2);
  const called = told && told.reading.kind === 'value' ? reader.candidates.calledFor(told.question) : null;
  if (!called || reader.result.parts.some((one) => one.question === called)) return null;
  const typed = clause.text.trim().replace(reasonLead, '');
  const start = clause.start + clause.text.indexOf(typed);
  const place = { typed, start, end: start + typed.length };
  return { question: called, ...place, reading: typeReply(called, reader.asTyped(place), reader.context) };
}

const outcome =
  /^\s*(?:đã|đang|da|dang|(?:do|vì|vi|nguyên nhân|nguyen nhan|lý do|ly do)(?:\s+(?:là|la|do|vì))?)\s+\p{L}/iu;
const reasonLead = /^(?:do|vì|vi|nguyên nhân|nguyen nhan|lý do|ly do)(?:\s+(?:là|la|do|vì))?\s+/iu;
