import { cueText } from '../cues.ts';
import { clausesOf, figuresOf } from '../free-clauses.ts';
import type { Piece } from '../read-items.ts';
import { readCounted } from './counts.ts';
import { takeAwaited, takeDenied } from './denials.ts';
import { joinedClauses } from './joined-clauses.ts';
import { denial, type FreeReader, most } from './reader.ts';
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
    if (takeAwaited(reader, clause)) continue;
    denying = denying || denial.test(clause.text);
    if (!denying || !takeDenied(reader, clause)) {
      denying = false;
      missed.push(clause);
    }
  }
  if (reader.result.parts.length === found) return missed;
  // Beside figures a clause of words may answer another question: "1 hội đồng, nghiệm thu, cấp tỉnh".
  for (const clause of missed.splice(0)) {
    const headed = underHeading(reader, clause);
    if (headed) reader.result.parts.push(headed);
    else giveWhole(reader, clause, reader.candidates.ranked(cueText(clause.text)), null);
  }
  return missed;
}
