import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { strangeWords } from '../chat/chat-words.ts';
import { typeReply } from '../type-reply.ts';
import type { TypedReply } from '../types.ts';
import { remarkDoubt } from '../values/read-amounts.ts';
import type { Piece } from '../values/read-items.ts';
import { cueText } from './cues.ts';
import { namesAll, takeDenied } from './denials.ts';
import { type Figure, trimmed } from './free-clauses.ts';
import { counted, type FreeReader, likely, margin, type Place } from './reader.ts';

/* Which question each figure of a clause answers. */

/** Gives each figure of a clause to the question its words speak of; returns the slices nothing was made of. */
export function readFigures(reader: FreeReader, clause: Piece, figures: readonly Figure[]): Piece[] {
  const missed: Piece[] = [];
  for (const one of slicesOf(reader, clause, figures)) {
    const { typed, ...place } = one.place;
    const told = reader.result.parts.at(-1);
    // What stands in brackets behind a figure nobody could place is not placed either.
    if (one.inner && !(told && told.start >= clause.start)) {
      missed.push({ text: typed, ...place });
      continue;
    }
    if (assigned(reader, clause, one)) {
      // "60 hồ sơ (55 trực tuyến)": what stands in brackets belongs to the figure before it.
      const inner = reader.result.parts.at(-1);
      const bracketed =
        /\([^()]*$/u.test(clause.text.slice(0, place.start - clause.start)) || within.test(clause.text);
      if (bracketed && told && inner !== told && inner?.question === told.question) {
        reader.result.parts.pop();
        told.reading = withSpare(told.reading, typed);
      }
      continue;
    }
    const own = dealt.test(typed);
    const same = !own && told && told.start >= clause.start && told.end <= place.start ? told : null;
    // A figure by the way ("đã trả lời cả 2") makes the one before it something to look at.
    if (same) same.reading = withSpare(same.reading, typed);
    else {
      const whole = within.test(clause.text) ? (told ?? null) : null;
      if (whole) whole.reading = withSpare(whole.reading, clause.text.trim());
      else missed.push({ text: typed, ...place });
    }
  }
  return missed;
}

/** "nhận 46 trả 43": how many were dealt with is a count of its own, though nobody said whether in time. */
const dealt =
  /^\s*(?:đã\s+|da\s+)?(?:trả|tra|xong|giải quyết|giai quyet|xử lý|xu ly)(?:\s+(?:được|xong|dc))?\s+\d/iu;

/** "..., trong đó 1 đơn nhận từ tháng 7": what is told of a figure before it. */
const within = /^\s*(?:trong đó|trong do|kể cả|ke ca|bao gồm|bao gom|gồm|gom)(?!\p{L})/iu;

/** A figure with the words that tell what it is: `digits` is its place in them, `unitEnd` where its noun ends in the clause. */
type FigureSlice = {
  figure: Figure;
  digits: { start: number; end: number };
  unitEnd: number;
  /** In brackets where words lead to figures, behind a figure that words follow. */
  inner: boolean;
  place: Place & { typed: string };
};

function slicesOf(reader: FreeReader, clause: Piece, figures: readonly Figure[]): FigureSlice[] {
  // "50 đúng hạn 1 trễ" tells what follows a figure, "đúng hạn 50 trễ 1" what leads to it.
  const leads = figures[0]!.start > 2;
  let previousEnd = 0;
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    // "3 lượt (khiếu nại 1, kiến nghị 2)": in the brackets words lead to their figures.
    const open = clause.text.lastIndexOf('(', figure.start);
    const led =
      !leads &&
      open >= 0 &&
      /\p{L}/u.test(clause.text.slice(0, open)) &&
      /^\(\s*\p{L}[^)]*$/u.test(clause.text.slice(open, figure.start));
    const inner = led
      ? Math.max(open + 1, (figures[index - 1]?.start ?? 0) > open ? previousEnd : 0)
      : figure.start;
    const from = leads ? (index > 0 ? previousEnd : 0) : inner;
    const unitEnd = reader.candidates.ownUnitEnd(clause.text, from, figure, leads ? next : undefined);
    const bracket =
      leads || led || !/\p{L}/u.test(clause.text.slice(0, unitEnd))
        ? -1
        : clause.text.slice(0, next?.start ?? 0).indexOf('(', unitEnd);
    const words = next && bracket >= 0 && /^\(\s*\p{L}/u.test(clause.text.slice(bracket));
    const to = (leads || led) && next ? unitEnd : words ? bracket : (next?.start ?? clause.text.length);
    previousEnd = unitEnd;
    const [a, b] = trimmed(clause.text, from, to, figure);
    const place = { typed: clause.text.slice(a, b), start: clause.start + a, end: clause.start + b };
    return { figure, digits: { start: figure.start - a, end: figure.end - a }, unitEnd, inner: led, place };
  });
}

/** Gives a figure to the question its words speak of, or asks which one is meant; false when they speak of none. */
function assigned(
  reader: FreeReader,
  clause: Piece,
  { figure, digits, unitEnd, place }: FigureSlice,
): boolean {
  const { candidates, result } = reader;
  const slice = place.typed;
  const ask = (ids: string[]): true => {
    result.doubts.push({ kind: 'which-question', typed: slice, candidates: ids });
    return true;
  };
  // "kinh phí 485" speaks of money, whatever its unit.
  const plain = foldLoose(cueText(slice).said);
  const kind =
    figure.kind !== 'number'
      ? figure.kind
      : ofMoney.test(plain)
        ? 'money'
        : ofShare.test(plain)
          ? 'percent'
          : 'number';
  const scored = candidates.ranked(cueText(slice)).filter((one) => one.question.type === kind);
  const [best, second] = scored;
  const only = kind === 'number' ? null : candidates.only((question) => question.type === kind);
  const sole = best && !second && strangeWords(best.question, slice).length === 0;
  const ahead = best && best.score >= likely && (!second || best.score - second.score >= margin);
  const clear = sole || ahead ? best.question : only;
  // "đúng hạn 98%": a share of what another question counts.
  const [named] = kind === 'percent' && !best ? candidates.ranked(cueText(slice)) : [];
  // "đơn thư 2" names both kinds, and each of them may be meant.
  const together = kind === 'number' ? scored.filter((one) => namesAll(one.question, cueText(slice))) : [];
  if (together.length > 1 && !isNought(slice.slice(digits.start, digits.end)))
    return ask(together.map((one) => one.question.id));
  if (clear && named && counted.has(named.question.type) && named.score >= likely)
    return ask([named.question.id, clear.id]);
  if (clear) {
    const beside = `${slice.slice(0, digits.start)} ${slice.slice(digits.end)}`;
    const strange = strangeWords(clear, beside.replace(heads, ' '));
    const bare = clause.text.slice(figure.start, unitEnd);
    const reading = typeReply(clear, strange.length > 0 ? bare : slice, reader.context);
    const otherNoun = reading.kind === 'confirm' && reading.why.some((one) => one.kind === 'other-unit');
    if (strange.length <= 2 && !(otherNoun && strange.length > 0)) {
      // "đã xin lỗi và hẹn lại 2 hồ sơ trễ" tells more than the figure.
      const more = (done.test(slice) && strange.length > 0) || remarkDoubt(slice, clear).length > 0;
      result.parts.push({ question: clear, ...place, reading: more ? withSpare(reading, slice) : reading });
      return true;
    }
    if (otherNoun) return false;
    // More words than the question knows make it another matter, which may as well be a work of its own.
    const lists = candidates.cues.questions.filter(
      (one) => one.type === 'list' && !one.edits && !candidates.answered.has(one.id),
    );
    if (lists.length > 0) return ask([clear.id, ...lists.map((one) => one.id)]);
    result.parts.push({ question: clear, ...place, reading: withSpare(reading, slice) });
    return true;
  }
  if (!best) {
    if (isNought(slice.slice(digits.start, digits.end)) && takeDenied(reader, nought(clause, place)))
      return true;
    const ownUnits = candidates.countedIn(slice.slice(digits.end));
    return ownUnits.length > 1 && ask(ownUnits);
  }
  if (!second) return false;
  if (isNought(slice.slice(digits.start, digits.end)) && takeDenied(reader, nought(clause, place)))
    return true;
  if (best.score < 0.3) return false;
  return ask(scored.filter((one) => best.score - one.score < margin).map((one) => one.question.id));
}

const done = /^\s*(?:đã|da)\s/iu;
const ofMoney = /(?<!\p{L})(?:kinh phi|so tien|tien)(?!\p{L})/u;
/** "tỷ lệ 100" speaks of a share. */
const ofShare = /(?<!\p{L})(?:ty|ti) le(?!\p{L})/u;
/** A head count behind a count ("4 lượt/6 người") is read with it. */
const heads = /[/(\s]\s?\d+\s{0,2}(?:người|nguoi)\)?/iu;
const isNought = (figure: string): boolean => /^0+$/.test(figure);
/** "KNTC 0" as words: what stands beside the nought is denied. */
const nought = ({ text, start }: Piece, place: Place): Piece => ({
  ...place,
  text: text.slice(place.start - start, place.end - start).replace(/\d/g, ' '),
});

function withSpare(reading: TypedReply, rest: string): TypedReply {
  const spare = { kind: 'spare-words' as const, rest };
  if (reading.kind === 'unreadable') return reading;
  return {
    kind: 'confirm',
    value: reading.value,
    why: [...(reading.kind === 'confirm' ? reading.why : []), spare],
  };
}
