import { conditionIds, parseCondition } from '../condition.ts';
import type { Question } from '../template.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { readNumbers } from '../vietnamese/reference-parts.ts';
import { knownUnit, type UnitLexicon, unitLexicon } from '../vietnamese/units.ts';
import { isFraming, isPerhapsNoAnswer, isSmallTalk, strangeWords } from './chat-words.ts';
import { Cues, type CueText, cueText } from './cues.ts';
import { clausesOf, countAndTail, type Figure, figuresOf, sentencesOf, trimmed } from './free-clauses.ts';
import { isPending } from './pending-words.ts';
import { plainReply, untelexed } from './plain-reply.ts';
import { daysForm } from './read-days.ts';
import { itemsOf, type Piece } from './read-items.ts';
import { sumsIn } from './read-money.ts';
import { nameHead } from './read-words.ts';
import { withoutRetracted } from './retracted.ts';
import { typeReply } from './type-reply.ts';
import type { OpenQuestion, ReplyContext, ReplyDoubt, TypedReply } from './types.ts';

/* A free reply: "tiếp nhận 53 hồ sơ, đúng hạn 50, trễ 1" is three answers, each known by the words of its question.
 * One class, because every rule shares the scores of the cues and what was taken before it. */

/** An answer found by its words, with its place in the message. */
export type FreePart = { question: Question; typed: string; start: number; end: number; reading: TypedReply };

/** The answers of a free reply, what to ask about, and the places nothing was made of. */
export type FreeReading = { parts: FreePart[]; doubts: ReplyDoubt[]; unread: Piece[] };

/** Pieces and clauses looked at; a message with more of them is no answer in chat. */
const most = 150;
/** Characters of a Slack message; a longer text was not typed. */
const longestMessage = 40_000;
const sure = 0.75;
const margin = 0.3;

const dayAtStart = new RegExp(`^\\s*(?:[-–•]\\s*)?${daysForm}(?=[\\s,:.–-])`, 'iu');
const denial =
  /(?<!\p{L})(?:không|khong|ko|k|kg|chưa phát sinh|chua phat sinh)(?!\p{L})(?!\s*(?:sử dụng|dùng|quá))/iu;

/** "khiếu nại, tố cáo không có". */
const deniedBehind =
  /^[^\d]*\p{L}\s+(?:không|khong|ko|k|kg)(?:\s+(?:có|co|phát sinh|phat sinh))?(?:\s+(?:gì|gi|đơn nào|don nao|nào|nao|ạ))?[\s.]*$/iu;

/** Reads a message whose answers are told apart by their words alone. */
export function readFreely(
  message: string,
  open: readonly OpenQuestion[],
  context: ReplyContext,
): FreeReading {
  const cues = new Cues(open.map((one) => one.question));
  const answered = new Set(open.filter((one) => one.answered).map((one) => one.question.id));
  const result: FreeReading = { parts: [], doubts: [], unread: [] };
  if (message.length > longestMessage) {
    result.unread.push({ text: message, start: 0, end: message.length });
    return result;
  }
  const { text, at } = untelexed(message);
  const asTyped = (one: Place): string => message.slice(at(one.start), at(one.end));
  const reader = new FreeReader(cues, answered, context, result, asTyped);
  const pieces = itemsOf(withoutRetracted(text)).flatMap(sentencesOf);
  for (const piece of pieces.slice(0, most)) reader.read(piece);
  result.unread.push(...pieces.slice(most));
  const placed = <Kind extends Place>(one: Kind): Kind => ({
    ...one,
    start: at(one.start),
    end: at(one.end),
  });
  return {
    parts: result.parts.map((one) => ({ ...placed(one), typed: asTyped(one).trim() })),
    doubts: result.doubts,
    unread: result.unread.map((one) => ({ ...placed(one), text: asTyped(one) })),
  };
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

type Place = { start: number; end: number };

type Scored = { question: Question; score: number; phrase: boolean };

class FreeReader {
  readonly #cues: Cues;
  readonly #answered: ReadonlySet<string>;
  readonly #context: ReplyContext;
  readonly #result: FreeReading;
  /** A place of the text read, in the words as they were typed. */
  readonly #asTyped: (place: Place) => string;
  #units: UnitLexicon | null = null;

  constructor(
    cues: Cues,
    answered: ReadonlySet<string>,
    context: ReplyContext,
    result: FreeReading,
    asTyped: (place: Place) => string,
  ) {
    this.#asTyped = asTyped;
    this.#cues = cues;
    this.#answered = answered;
    this.#context = context;
    this.#result = result;
  }

  read(piece: Piece): void {
    if (isFraming(piece.text)) {
      this.#result.unread.push(piece);
      return;
    }
    const headed = this.#headed(piece);
    if (headed) {
      this.#result.parts.push(headed);
      return;
    }
    const papers = readNumbers(piece.text);
    if (papers.length > 0) {
      this.#paper(piece, papers[0]!.end);
      return;
    }
    const scored = this.#ranked(cueText(piece.text));
    const event = scored.find((one) => one.question.type === 'events');
    const best = scored[0];
    const dated = dayAtStart.test(piece.text);
    if (
      event &&
      (dated || event.phrase) &&
      (event === best || !counted.has(best!.question.type)) &&
      event.score >= (dated ? 0.4 : sure)
    ) {
      this.#whole(piece, scored, 'events');
      return;
    }
    const before = this.#result.parts.length + this.#result.doubts.length;
    const missed = this.#clauses(piece);
    if (this.#result.parts.length + this.#result.doubts.length > before) this.#result.unread.push(...missed);
    else this.#whole(piece, scored, null);
  }

  /** "Việc khác: ..." under the name of a group with one question; null for everything else. */
  #headed(piece: Piece): FreePart | null {
    const match = /^[\s•*+-]*(\p{L}[\p{L} ]{2,40}?)\s*:\s*(?=\S)/u.exec(piece.text);
    const head = match && foldLoose(match[1]!);
    const told = this.#result.parts.at(-1);
    const reason = head !== null && /^(?:ly do|nguyen nhan)/.test(head);
    const called = reason && told ? this.#calledFor(told.question) : null;
    const grouped = this.#cues.questions.filter(
      (one) => foldLoose(one.group).replace(/^\d+\. /, '') === head,
    );
    const fits = called ? [called] : grouped.length > 0 || !match ? grouped : this.#headedFor(match[1]!);
    const [question] = fits;
    if (!match || !question || fits.length > 1) return null;
    const typed = piece.text.slice(match[0].length).trim();
    const start = piece.start + match[0].length;
    const place = { start, end: start + typed.length };
    return { question, typed, ...place, reading: typeReply(question, this.#asTyped(place), this.#context) };
  }

  /** The question that is not counted whose own words alone make a heading ("Kết quả: ...", "PCTN: ..."). */
  #headedFor(head: string): Question[] {
    const [best, second] = this.#ranked(cueText(head));
    const clear = best && best.score >= 0.9 && (!second || best.score - second.score >= margin);
    if (!clear || counted.has(best.question.type) || strangeWords(best.question, head).length > 0) return [];
    return [best.question];
  }

  /** Unanswered questions go first where the words fit equally well. */
  #ranked(said: CueText): Scored[] {
    return this.#cues
      .scores(said)
      .map((one) => (this.#answered.has(one.question.id) ? { ...one, score: one.score - 0.2 } : one))
      .sort((a, b) => b.score - a.score);
  }

  #paper(piece: Piece, end: number): void {
    // Behind the paper may stand what it brought: "QĐ 2014/QĐ-UBND 12/9 hỗ trợ 495 triệu cho 2 dự án".
    const tail = piece.text.slice(end);
    const from = this.#firstFigure(tail);
    const until = from === null ? piece.text.length : end + from;
    const paper = { text: piece.text.slice(0, until), start: piece.start, end: piece.start + until };
    const scored = this.#ranked(cueText(paper.text.slice(end) || paper.text)).filter((one) =>
      papersOf.has(one.question.type),
    );
    this.#give(
      paper,
      scored,
      this.#only((question) => papersOf.has(question.type)),
    );
    if (from !== null) {
      const rest = { text: piece.text.slice(until), start: piece.start + until, end: piece.end };
      this.#result.unread.push(...this.#clauses(rest));
    }
  }

  /** Where the first sum of money stands behind a paper with a question about money to take it, by the start of its words. */
  #firstFigure(tail: string): number | null {
    const [money] = sumsIn(tail, true);
    if (!money || !this.#only((question) => question.type === 'money')) return null;
    const clause = Math.max(tail.lastIndexOf(',', money.start), tail.lastIndexOf(';', money.start)) + 1;
    const others = countLead.exec(tail.slice(0, money.start));
    if (
      others &&
      this.#unitEnd(tail, { kind: 'number', start: 0, end: others.index + others[0].length }) >
        others.index + others[0].length
    )
      return others.index;
    const verb = [...tail.slice(clause, money.start).matchAll(moneyLead)].at(-1);
    return verb ? clause + verb.index : clause === 0 ? money.start : clause;
  }

  /** The only question that a test holds for, or null when there are none or several. */
  #only(holds: (question: Question) => boolean): Question | null {
    const fits = this.#cues.questions.filter(holds);
    const open = fits.filter((question) => !this.#answered.has(question.id));
    return fits.length === 1 ? fits[0]! : open.length === 1 ? open[0]! : null;
  }

  /** Gives a piece of words to the question it speaks of. */
  #whole(piece: Piece, scored: readonly Scored[], type: Question['type'] | null): void {
    if (isPerhapsNoAnswer(piece.text)) {
      this.#result.unread.push(piece);
      return;
    }
    const names = nameHead.test(piece.text.trim())
      ? this.#only((question) => question.type === 'names')
      : null;
    if (names) {
      this.#give(piece, [], names);
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
    this.#give(piece, strong, null);
  }

  #give(piece: Piece, scored: readonly Scored[], only: Question | null): void {
    const [best, second] = scored;
    const typed = piece.text.trim();
    const start = piece.start + piece.text.indexOf(typed);
    const place = { typed, start, end: start + typed.length };
    // Two kinds of papers are told apart by their titles alone, which share most of their words.
    const apart = best && papersOf.has(best.question.type) ? 2 * margin : margin;
    const clear =
      best && best.score >= sure && (!second || best.score - second.score >= apart) ? best.question : only;
    if (clear) {
      const reading = typeReply(clear, this.#asTyped(place), this.#context);
      this.#result.parts.push({ question: clear, ...place, reading });
      return;
    }
    if (best && second && best.score >= sure) {
      const candidates = scored.filter((one) => best.score - one.score < apart).map((one) => one.question.id);
      this.#result.doubts.push({ kind: 'which-question', typed, candidates });
    } else if (scored.length > 1 && papersOf.has(best!.question.type)) {
      this.#result.doubts.push({
        kind: 'which-question',
        typed,
        candidates: scored.map((one) => one.question.id),
      });
    } else this.#result.unread.push(piece);
  }

  /** Figures and denials between commas; returns the clauses nothing was made of. */
  #clauses(piece: Piece): Piece[] {
    const missed: Piece[] = [];
    const found = this.#result.parts.length;
    let denying = false;
    for (const clause of this.#joined(piece, clausesOf(piece).slice(0, most))) {
      const figures = figuresOf(clause.text);
      if (figures.length > 0) {
        denying = false;
        missed.push(...this.#counted(clause, figures));
        continue;
      }
      if (this.#awaited(clause)) continue;
      denying = denying || denial.test(clause.text);
      if (!denying || !this.#denied(clause)) {
        denying = false;
        missed.push(clause);
      }
    }
    if (this.#result.parts.length === found) return missed;
    // Beside figures a clause of words may answer another question: "1 hội đồng, nghiệm thu, cấp tỉnh".
    for (const clause of missed.splice(0)) {
      const headed = this.#headed(clause);
      if (headed) this.#result.parts.push(headed);
      else this.#whole(clause, this.#ranked(cueText(clause.text)), null);
    }
    return missed;
  }

  /** "kinh phí thì chờ kế toán": a figure that is still to come; false when it is not so, or names no question. */
  #awaited(clause: Piece): boolean {
    if (!isPending(plainReply(clause.text), 'number')) return false;
    const said = new Set(this.#result.parts.map((one) => one.question.id));
    const open = this.#ranked(cueText(clause.text)).filter((one) => !said.has(one.question.id));
    const figures = open.filter((one) => counted.has(one.question.type));
    const papers = open.filter((one) => one.question.type !== 'text' && one.score >= sure);
    const [best, second] = figures[0] && figures[0].score >= 0.45 ? figures : papers;
    if (!best || (second && best.score - second.score < margin)) return false;
    const typed = clause.text.trim();
    const start = clause.start + clause.text.indexOf(typed);
    const reading = { kind: 'value' as const, value: { kind: 'pending' as const } };
    this.#result.parts.push({ question: best.question, typed, start, end: start + typed.length, reading });
    return true;
  }

  /** A clause without a figure goes on with the one before it when all its words are of a question that counts ("03 tổ chức, cá nhân về ..."). */
  #joined(piece: Piece, clauses: readonly Piece[]): Piece[] {
    const joined: Piece[] = [];
    for (const clause of clauses) {
      const before = joined[joined.length - 1];
      const goesOn =
        before &&
        !/\d/.test(clause.text) &&
        /\d/.test(before.text) &&
        !denial.test(clause.text) &&
        !isSmallTalk(clause.text) &&
        this.#cues.questions.some(
          (one) => counted.has(one.type) && strangeWords(one, clause.text).length === 0,
        );
      const leads =
        before &&
        !/\d/.test(before.text) &&
        /\d/.test(clause.text) &&
        this.#cues.questions.some(
          (one) =>
            counted.has(one.type) &&
            (namesTogether(one, before.text, clause.text) ||
              this.#bothOf(one, before.text, clause.text, bareFigure.test(clause.text))),
        );
      const deniedTogether =
        before &&
        !/\d/.test(before.text) &&
        !denial.test(before.text) &&
        deniedBehind.test(clause.text) &&
        this.#cues.questions.some(
          (one) => counted.has(one.type) && strangeWords(one, before.text).length === 0,
        );
      if (!goesOn && !leads && !deniedTogether) joined.push({ ...clause });
      else {
        before.end = clause.end;
        before.text = piece.text.slice(before.start - piece.start, before.end - piece.start);
      }
    }
    return joined;
  }

  /** "Số hồ sơ giải quyết trước hạn, đúng hạn: 80": two names of what one question counts, and of no other. */
  #bothOf(question: Question, before: string, clause: string, bare: boolean): boolean {
    if (strangeWords(question, before).length > 0 || denial.test(before) || isSmallTalk(before)) return false;
    const clear = (words: string): boolean => {
      const [best, second] = this.#ranked(cueText(words));
      return (
        best?.question === question && best.score >= 0.45 && (!second || best.score - second.score >= margin)
      );
    };
    return clear(before) && (bare || clear(clause));
  }

  /** A clause with figures; where it goes on to tell why or what became of it, that is read as words of its own. */
  #counted(clause: Piece, figures: readonly Figure[]): Piece[] {
    const { count, tail } = this.#chosenTail(clause, figures) ?? countAndTail(clause);
    if (!tail) return this.#figures(clause, figures);
    const { parts, doubts } = this.#result;
    const [found, asked] = [parts.length, doubts.length];
    const missed = this.#figures(count, figuresOf(count.text));
    const [first] = parts.slice(found);
    const called = first ? this.#calledFor(first.question) : null;
    const clear = parts.length === found + 1 && doubts.length === asked && missed.length === 0;
    if (called && clear && first?.reading.kind === 'value') {
      for (const { question, piece } of this.#withOwner(called, tail)) {
        const reading = typeReply(question, this.#asTyped(piece), this.#context);
        parts.push({ question, typed: piece.text, start: piece.start, end: piece.end, reading });
      }
      return [];
    }
    parts.length = found;
    doubts.length = asked;
    return this.#figures(clause, figures);
  }

  /** "2 hội đồng nghiệm thu cấp tỉnh": a count, and behind it the choices of the text that it calls for. */
  #chosenTail(clause: Piece, figures: readonly Figure[]): { count: Piece; tail: Piece } | null {
    if (figures.length !== 1 || /[(]/.test(clause.text)) return null;
    const from = figures[0]!.end;
    const behind = foldLoose(`.${clause.text.slice(from)}.`).slice(1, -1);
    const choices = this.#cues.questions.flatMap((one) =>
      Object.values(one.choices ?? {}).flatMap((group) => Object.keys(group)),
    );
    const places = choices.map((word) => ` ${behind} `.indexOf(` ${foldLoose(word)}`));
    const at = Math.min(...places.filter((place) => place > 0));
    if (!Number.isFinite(at) || behind.length !== clause.text.length - from) return null;
    const cut = from + at;
    const text = clause.text.slice(cut).trimEnd();
    const start = clause.start + cut;
    return {
      count: { text: clause.text.slice(0, cut), start: clause.start, end: start },
      tail: { text, start, end: start + text.length },
    };
  }

  /** "tuyển chọn cấp tỉnh của Công ty A": the choices, and behind them whose it is where a question asks for the names. */
  #withOwner(called: Question, tail: Piece): { question: Question; piece: Piece }[] {
    const names = called.choices ? this.#only((question) => question.type === 'names') : null;
    const of = [...tail.text.matchAll(ownedBy)].find((one) =>
      nameHead.test(tail.text.slice(one.index + one[0].length)),
    );
    if (!names || !of) return [{ question: called, piece: tail }];
    const cut = of.index + of[0].length;
    const text = tail.text.slice(0, of.index);
    return [
      { question: called, piece: { text, start: tail.start, end: tail.start + text.length } },
      { question: names, piece: { text: tail.text.slice(cut), start: tail.start + cut, end: tail.end } },
    ];
  }

  /** The question in words that a count calls for by its condition, when there is just one ("trễ 1" calls for why). */
  #calledFor({ id }: Question): Question | null {
    const fits = this.#cues.questions.filter(
      ({ type, when }) => type === 'text' && when !== undefined && mentions(when, id),
    );
    return fits.length === 1 ? fits[0]! : null;
  }

  /** Gives each figure of a clause to the question its words speak of; returns the slices nothing was made of. */
  #figures(clause: Piece, figures: readonly Figure[]): Piece[] {
    const missed: Piece[] = [];
    // "50 đúng hạn 1 trễ" tells what follows a figure, "đúng hạn 50 trễ 1" what leads to it.
    const leads = figures[0]!.start > 2;
    let previousEnd = 0;
    figures.forEach((figure, index) => {
      const previous = figures[index - 1];
      const next = figures[index + 1];
      const from = leads ? (previous ? previousEnd : 0) : figure.start;
      const unit = this.#ownUnitEnd(clause.text, from, figure, leads ? next : undefined);
      const to = leads && next ? unit : (next?.start ?? clause.text.length);
      previousEnd = unit;
      const [a, b] = trimmed(clause.text, from, to, figure);
      const slice = clause.text.slice(a, b);
      const place = { typed: slice, start: clause.start + a, end: clause.start + b };
      // "kinh phí 485" speaks of money, whatever its unit.
      const kind = figure.kind === 'number' && ofMoney.test(foldLoose(slice)) ? 'money' : figure.kind;
      const scored = this.#ranked(cueText(slice)).filter((one) => one.question.type === kind);
      const [best, second] = scored;
      const only = kind === 'number' ? null : this.#only((question) => question.type === kind);
      const sole = best && !second && strangeWords(best.question, slice).length === 0;
      const ownUnits = best ? [] : this.#countedIn(slice.slice(figure.end - a));
      const clear =
        best && (sole || (best.score >= 0.45 && (!second || best.score - second.score >= margin)))
          ? best.question
          : only;
      if (clear) {
        const beside = `${slice.slice(0, figure.start - a)} ${slice.slice(figure.end - a)}`;
        const strange = strangeWords(clear, beside.replace(heads, ' '));
        const reading = typeReply(
          clear,
          strange.length > 0 ? clause.text.slice(figure.start, unit) : slice,
          this.#context,
        );
        const otherNoun = reading.kind === 'confirm' && reading.why.some((one) => one.kind === 'other-unit');
        if (strange.length <= 2 && !(otherNoun && strange.length > 0)) {
          this.#result.parts.push({ question: clear, ...place, reading });
          return;
        }
        // More words than the question knows make it another matter, which may as well be a work of its own.
        const lists = this.#cues.questions.filter(
          (one) => one.type === 'list' && !one.edits && !this.#answered.has(one.id),
        );
        if (!otherNoun && lists.length > 0) {
          const candidates = [clear.id, ...lists.map((one) => one.id)];
          this.#result.doubts.push({ kind: 'which-question', typed: slice, candidates });
          return;
        }
        if (!otherNoun) {
          this.#result.parts.push({ question: clear, ...place, reading: withSpare(reading, slice) });
          return;
        }
      } else if (!best && ownUnits.length > 1) {
        this.#result.doubts.push({ kind: 'which-question', typed: slice, candidates: ownUnits });
        return;
      } else if (
        best &&
        second &&
        isNought(slice.slice(figure.start - a, figure.end - a)) &&
        this.#denied(nought(clause, place))
      ) {
        return;
      } else if (best && second && best.score >= 0.3) {
        const candidates = scored
          .filter((one) => best.score - one.score < margin)
          .map((one) => one.question.id);
        this.#result.doubts.push({ kind: 'which-question', typed: slice, candidates });
        return;
      }
      const told = this.#result.parts.at(-1);
      const same = told && told.start >= clause.start && told.end <= place.start ? told : null;
      // A figure by the way ("đã trả lời cả 2") makes the one before it something to look at.
      if (same) same.reading = withSpare(same.reading, slice);
      else missed.push({ text: slice, start: place.start, end: place.end });
    });
    return missed;
  }

  /** The open questions that count in the noun a figure stands with, when that is all that was said ("1 đơn"). */
  #countedIn(behind: string): string[] {
    const noun = foldLoose(behind).trim();
    return this.#cues.questions
      .filter((one) => one.unit !== undefined && foldLoose(one.unit).split(', ').includes(noun))
      .map((one) => one.id);
  }

  /** As `#unitEnd`; in "khiếu nại 0 tố cáo 1" the noun behind the figure leads to the next one. */
  #ownUnitEnd(text: string, from: number, figure: Figure, next: Figure | undefined): number {
    const end = this.#unitEnd(text, figure);
    if (!next || end === figure.end || text.slice(end, next.start).trim() !== '') return end;
    const best = (words: string): string | undefined => {
      const [first, second] = this.#ranked(cueText(words));
      return first && first.score >= 0.45 && (!second || first.score - second.score >= margin)
        ? first.question.id
        : undefined;
    };
    const own = best(text.slice(from, figure.end));
    const named = best(text.slice(figure.end, end));
    return own !== undefined && named !== undefined && own !== named ? figure.end : end;
  }

  /** Where the noun behind a figure ends; the figure's own end when no noun that reports count follows. */
  #unitEnd(text: string, figure: Figure): number {
    const own =
      this.#units ??
      unitLexicon(
        this.#cues.questions.flatMap((one) => (one.unit ? [one.unit, ...one.unit.split(', ')] : [])),
      );
    this.#units = own;
    const space = /^\s{0,2}/u.exec(text.slice(figure.end))![0].length;
    const short = /^(?:hs|%)(?!\p{L})/iu.exec(text.slice(figure.end + space));
    return (
      knownUnit(text, figure.end + space, own)?.end ??
      (short ? figure.end + space + short[0].length : figure.end)
    );
  }

  /** "không có đơn khiếu nại, tố cáo": every question whose noun is denied. */
  #denied(clause: Piece): boolean {
    const words = clause.text.replace(denial, ' ');
    const said = cueText(words);
    const all = this.#ranked(said).filter((one) => one.score >= 0.45);
    const [top] = all;
    const fits = all.filter(
      (one) =>
        one === top ||
        (counted.has(top!.question.type) &&
          counted.has(one.question.type) &&
          (top!.score - one.score < margin || namesAll(one.question, said))),
    );
    const typed = clause.text.trim();
    const start = clause.start + clause.text.indexOf(typed);
    for (const { question } of fits) {
      if (strangeWords(question, clause.text.replace(denial, ' ')).length > 3) continue;
      this.#result.parts.push({
        question,
        typed,
        start,
        end: start + typed.length,
        reading: { kind: 'value', value: { kind: 'none' } },
      });
    }
    return fits.length > 0;
  }
}

/** Words that lead to a sum of money. */
const moneyLead = /(?<!\p{L})(?:hỗ trợ|ho tro|kinh phí|kinh phi|tổng|tong|với|voi|số tiền)(?!\p{L})/giu;
/** "hỗ trợ 2 dự án, kinh phí 412 triệu": the counts come before the sum. */
const countLead = /(?:(?<!\p{L})(?:hỗ trợ|ho tro)|:)\s+(?:cho\s+)?\d{1,4}(?![\d.,/])/iu;
const ofMoney = /(?<!\p{L})(?:kinh phi|so tien|tien)(?!\p{L})/u;
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

function mentions(when: string, id: string): boolean {
  const condition = parseCondition(when);
  return condition !== null && conditionIds(condition).includes(id);
}

/** Whether words name everything that a question asks for ("đơn khiếu nại tố cáo" names both kinds). */
function namesAll({ ask }: Question, words: CueText): boolean {
  const said = new Set(foldLoose(words.said).match(/[a-z]+/g) ?? []);
  const asked = foldLoose(ask).match(/[a-z]+/g) ?? [];
  return asked.every((word) => word === 'so' || said.has(word));
}

/** "..., là 0": a figure that only what stands before it names. */
const bareFigure = /^\s*(?:là|la|thì là|chỉ có)\s+\d[\d.,]*\s*(?:ạ|nhé)?\s*$/iu;
const isNought = (figure: string): boolean => /^0+$/.test(figure);
/** "KNTC 0" as words: what stands beside the nought is denied. */
const nought = ({ text, start }: Piece, place: Place): Piece => ({
  ...place,
  text: text.slice(place.start - start, place.end - start).replace(/\d/g, ' '),
});
/** Leads from a task to who carries it out. */
const ownedBy = /[\s,]+(?:của|do|cua)\s+/giu;
/** A head count behind a count ("4 lượt/6 người") is read with it. */
const heads = /[/(\s]\s?\d+\s?(?:người|nguoi)\)?/iu;
const counted = new Set<Question['type']>(['number', 'money', 'percent']);
const papersOf = new Set<Question['type']>(['reference', 'references']);

function withSpare(reading: TypedReply, rest: string): TypedReply {
  const spare = { kind: 'spare-words' as const, rest };
  if (reading.kind === 'unreadable') return reading;
  return {
    kind: 'confirm',
    value: reading.value,
    why: [...(reading.kind === 'confirm' ? reading.why : []), spare],
  };
}
