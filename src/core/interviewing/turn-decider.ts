import type { AnswerValue } from '../answer.ts';
import {
  type Doubt,
  type HeldAnswer,
  type Interview,
  type InterviewState,
  isUsable,
  type KnownAnswer,
  mayConfirm,
  nextQuestion,
  questionBefore,
  type Standing,
  standings,
} from '../interview.ts';
import { standsFor } from '../replies/chat/chat-words.ts';
import { isPerhapsNoAnswer } from '../replies/chat/small-talk.ts';
import { typeReply } from '../replies/type-reply.ts';
import type { ReplyPart, ReplyReading } from '../replies/types.ts';
import { readAddition } from './added-answer.ts';
import { editsWith, isOutdated } from './edited-messages.ts';
import type { InterviewTurn, TurnAnswer, TurnContext, TurnSaid } from './interview-turn.ts';
import { isOneGroup, same, saysNoChange, wholeGroup } from './turn-marks.ts';
import { awaitedJoined, closedNow, openedNow, shownAfter } from './turn-outcome.ts';
import type { TypedYes } from './typed-yes.ts';

/** One turn while it is decided: takes readings, verdicts and steps, and gives what is to be written, remembered and said. */
export class Turn {
  readonly all: Standing[];
  readonly #interview: Interview;
  readonly #context: TurnContext;
  readonly #answers: TurnAnswer[] = [];
  readonly #said: TurnSaid[] = [];
  #state: InterviewState;
  #whole = true;
  /** What this turn asks the question of. */
  #unplaced: InterviewState['unplaced'];
  /** Questions that the one-at-a-time mode has dealt with in this turn. */
  #moved = false;

  constructor(interview: Interview, context: TurnContext) {
    this.#interview = interview;
    this.#context = context;
    this.#state = interview.state;
    this.all = standings(interview);
  }

  /** The question whose proposal or example waits for a reply, when there is only one. */
  onlyDoubt(): string | null {
    const { doubts } = this.#state;
    return doubts.length === 1 ? doubts[0]!.question : null;
  }

  /** Takes a typed yes or no; false when nothing waits for it. */
  decide({ yes, number, all }: TypedYes): boolean {
    const waiting = this.#state.doubts.filter((doubt) => doubt.proposal !== null);
    const id = number === null ? null : this.all.find((one) => one.number === number)?.question.id;
    const meant = number === null ? waiting : waiting.filter((doubt) => doubt.question === id);
    if (meant.length === 0) return false;
    if (meant.length > 1 && !all && !isOneGroup(meant)) {
      this.#said.push({ kind: 'which-doubt', questions: meant.map((doubt) => doubt.question) });
      return true;
    }
    for (const doubt of meant) this.settle(doubt, yes ? 'yes' : 'no', doubt.typed);
    return true;
  }

  /** Decides one proposal. What was typed stays what was typed; a denied one is asked anew. */
  settle(doubt: Doubt, verdict: 'yes' | 'no' | 'doubt-none', said: string): void {
    const unsure = doubt.why.some((why) => why.kind === 'none-or-pending');
    if (verdict === 'doubt-none' || (verdict === 'no' && unsure)) {
      this.#note(doubt.question, said, { kind: 'none' });
    } else if (verdict === 'yes' && mayConfirm(doubt)) {
      this.#note(doubt.question, doubt.typed, doubt.proposal!);
    } else {
      this.#forget(doubt.question);
      this.#said.push({ kind: 'denied', question: doubt.question });
    }
  }

  oneByOne(): void {
    this.#state = {
      ...this.#state,
      alone: false,
      current: nextQuestion(this.all, this.#state)?.question.id ?? null,
    };
    this.#moved = true;
  }

  skip(id: string): void {
    this.#state = { ...this.#state, skipped: [...this.#state.skipped.filter((one) => one !== id), id] };
    this.#said.push({ kind: 'skipped', question: id });
    this.#advance(id);
  }

  back(id: string): void {
    const before = questionBefore(this.all, id);
    this.#state = { ...this.#state, current: before?.question.id ?? id };
    this.#moved = true;
  }

  /** A number, after a value that fitted several questions: it goes to that one; false when it is none of them. */
  place(text: string): boolean {
    const { unplaced } = this.#state;
    const match = /^\s*(?:(?:là|la)\s+)?(?:câu|cau)?\s*(\d{1,3})\s*(?:ạ|nhé|nhe|a)?[.!]?\s*$/iu.exec(text);
    const chosen = match && this.all.find((one) => one.number === Number(match[1]));
    if (!unplaced || !chosen || !unplaced.candidates.includes(chosen.question.id)) return false;
    const { question } = chosen;
    const reading = typeReply(question, unplaced.typed, this.#context.reply);
    this.part({
      question: question.id,
      typed: unplaced.typed,
      reading,
      how: 'number',
      correction: chosen.answered,
    });
    return true;
  }

  read(reading: ReplyReading): void {
    const groups = new Map<string, string[]>();
    for (const part of reading.parts) {
      if (this.#overtaken(part)) continue;
      const group = wholeGroup(part);
      // That nothing is known yet takes nothing away, so that it needs no yes.
      if (group !== null && part.reading.kind === 'confirm' && part.reading.value.kind === 'pending')
        this.#note(part.question, part.typed, part.reading.value);
      else if (group === null) this.part(part);
      else {
        this.#doubt(part.question, part.typed, part.reading);
        groups.set(group, [...(groups.get(group) ?? []), part.question]);
      }
    }
    // Of an edit that a newer one overtook nothing else counts either.
    if (this.#isOutdated()) {
      this.#whole = false;
      return;
    }
    for (const [group, questions] of groups) this.#said.push({ kind: 'confirm-group', group, questions });
    for (const id of reading.reopened) {
      const alone = this.#state.current === null || this.#state.alone === true;
      this.#state = { ...this.#state, current: id, alone };
      this.#moved = true;
      this.#said.push({ kind: 'reopened', question: id });
    }
    this.#said.push(...reading.doubts);
    const [unplaced] = reading.doubts.filter((doubt) => doubt.kind === 'which-question');
    if (unplaced) this.#unplaced = { typed: unplaced.typed, candidates: unplaced.candidates };
    // "Lúc nãy em trả lời câu 1 thế nào?": the words around the number are part of the question.
    const explained = this.#said.every((one) => one.kind === 'explained') && this.#said.length > 0;
    if (reading.rest.trim() !== '' && !explained)
      this.#said.push({ kind: 'rest', words: reading.rest.trim() });
    if (reading.doubts.length > 0 || reading.rest.trim() !== '') this.#whole = false;
  }

  part({ question, typed, reading, how }: ReplyPart): void {
    const one = this.all.find((each) => each.question.id === question);
    if (one?.settled && saysNoChange(reading)) {
      this.#said.push({ kind: 'still-settled', question });
      this.#whole = false;
      return;
    }
    if (one?.reopened && standsFor(one.question, typed) === 'same' && this.keepReopened(question)) return;
    if (how !== 'order' && reading.kind !== 'value' && isPerhapsNoAnswer(typed)) {
      this.#said.push({ kind: 'explained', question });
      this.#whole = false;
      return;
    }
    this.#take(
      question,
      typed,
      one && !this.#context.edited ? this.#grown(one, { typed, reading, how }) : reading,
    );
  }

  /** The reading with what stands or waits, where it only adds to that. */
  #grown({ question }: Standing, part: Pick<ReplyPart, 'typed' | 'reading' | 'how'>): ReplyPart['reading'] {
    const known = this.#known(question.id);
    const doubt = this.#state.doubts.find((each) => each.question === question.id);
    const stands =
      known && isUsable(known.value)
        ? { value: known.value, waits: false }
        : doubt?.proposal && mayConfirm(doubt)
          ? { value: doubt.proposal, waits: true }
          : null;
    return readAddition(question, part, stands, this.#context.reply);
  }

  /** That a question sent back stays as it is answered; false when it was not sent back. */
  keepReopened(question: string): boolean {
    const known = this.#known(question);
    if (!known || !isUsable(known.value) || !(this.#state.reopened ?? []).includes(question)) return false;
    this.#settleReopened(question);
    this.#said.push({ kind: 'unchanged', question, value: known.value });
    return true;
  }

  #settleReopened(question: string): void {
    const { reopened = [], ...state } = this.#state;
    const left = reopened.filter((one) => one !== question);
    this.#state = left.length > 0 ? { ...state, reopened: left } : state;
  }

  #take(question: string, typed: string, reading: ReplyPart['reading']): void {
    const known = this.#known(question);
    switch (reading.kind) {
      case 'value':
        this.#note(question, typed, reading.value);
        break;
      case 'confirm': {
        if (known && isUsable(known.value) && same(reading.value, known.value) && known.typed === typed) {
          this.#said.push({ kind: 'unchanged', question, value: known.value });
          break;
        }
        const doubt = this.#doubt(question, typed, reading);
        if (doubt) this.#said.push({ kind: 'confirm', doubt });
        break;
      }
      case 'unreadable': {
        const doubt = this.#doubt(question, typed, reading);
        const kept = this.#answers.some((answer) => answer.question === question);
        this.#said.push({
          kind: 'again',
          question,
          problem: reading.problem,
          kept,
          asked: doubt?.asked ?? 1,
        });
      }
    }
  }

  /**
   * Words typed before those that the question's answer stands on: Slack delivered them late, or an older message was edited. A message that
   * was not edited and yet gave the answer already was overtaken by its own edit. Words that nobody could read give way to readable ones.
   */
  #overtaken({ question, reading }: ReplyPart): boolean {
    const { place, edited } = this.#context;
    const outdated = this.#isOutdated();
    const standing = this.#state.held.find((one) => one.question === question) ?? this.#known(question);
    if (!place || !standing || standing.value.kind === 'unread') return outdated;
    const since = Math.max(Number(standing.place?.ts ?? 0), Number(this.#state.repeated?.[question] ?? 0));
    const later = since - Number(place.ts);
    if (!outdated && (later < 0 || (later === 0 && edited))) return false;
    this.#whole = false;
    const again = reading.kind === 'value' && same(reading.value, standing.value);
    if (!again) this.#said.push({ kind: 'superseded', question, value: standing.value });
    else if (!edited) this.#said.push({ kind: 'unchanged', question, value: reading.value });
    return true;
  }

  #isOutdated(): boolean {
    return isOutdated(this.#context, this.#state.edits);
  }

  result(): InterviewTurn {
    const after = standings({
      ...this.#interview,
      state: this.#state,
      answers: this.#withAnswers(),
    });
    const opened = openedNow(this.all, after);
    const closed = closedNow(this.all, after, this.#answers);
    const ids = (list: readonly Standing[]) => list.map((one) => one.question.id);
    if (opened.length > 0) this.#said.push({ kind: 'asked-now', questions: ids(opened) });
    if (closed.length > 0) this.#said.push({ kind: 'not-needed', questions: ids(closed) });
    const current = shownAfter(after, ids(opened), this.#state, {
      moved: this.#moved,
      answers: this.#answers,
    });
    const { alone, unplaced: _, ...state } = this.#state;
    return {
      kind: 'turn',
      answers: this.#answers,
      state: {
        ...state,
        current,
        ...(alone && current === state.current ? { alone } : {}),
        ...(this.#unplaced ? { unplaced: this.#unplaced } : {}),
        ...editsWith(this.#context, this.#state.edits),
      },
      said: awaitedJoined(this.#said),
      whole: this.#whole,
    };
  }

  #advance(from: string): void {
    const next = this.#state.alone ? null : nextQuestion(this.all, this.#state, from);
    this.#state = { ...this.#state, current: next?.question.id ?? null };
    this.#moved = true;
  }

  #known(question: string): KnownAnswer | null {
    return this.#interview.answers.find((answer) => answer.question === question) ?? null;
  }

  #note(question: string, typed: string, value: AnswerValue): void {
    const known = this.#known(question);
    this.#forget(question);
    this.#settleReopened(question);
    this.#state = { ...this.#state, skipped: this.#state.skipped.filter((one) => one !== question) };
    const { place } = this.#context;
    if (known && same(known.value, value)) {
      const held = this.#state.held.filter((one) => one.question !== question);
      const repeated = place ? { repeated: { ...this.#state.repeated, [question]: place.ts } } : {};
      this.#state = { ...this.#state, ...repeated, held };
      this.#said.push({ kind: 'unchanged', question, value });
      return;
    }
    if (this.#context.voids) {
      const held: HeldAnswer = { question, typed, value, place };
      this.#state = {
        ...this.#state,
        held: [...this.#state.held.filter((one) => one.question !== question), held],
      };
      this.#said.push({ kind: 'held', question, value });
      return;
    }
    this.#keep({ question, typed, value });
    this.#said.push({ kind: 'noted', question, value, correction: known !== null && isUsable(known.value) });
  }

  #keep(answer: TurnAnswer): void {
    const at = this.#answers.findIndex((one) => one.question === answer.question);
    if (at >= 0) this.#answers.splice(at, 1);
    this.#answers.push(answer);
  }

  /**
   * Remembers words in doubt. Where nothing usable is known yet they are stored as typed too; an answer that stands is not displaced by
   * words that nobody could read.
   */
  #doubt(question: string, typed: string, reading: ReplyPart['reading']): Doubt | null {
    if (reading.kind === 'value') return null;
    const before = this.#state.doubts.find((doubt) => doubt.question === question);
    const doubt: Doubt = {
      question,
      typed,
      proposal: reading.kind === 'confirm' ? reading.value : null,
      asked: (before?.asked ?? 0) + 1,
      why: reading.kind === 'confirm' ? reading.why : [],
      problem: reading.kind === 'unreadable' ? reading.problem : null,
      since: this.#context.revision,
    };
    this.#forget(question);
    this.#state = { ...this.#state, doubts: [...this.#state.doubts, doubt] };
    const known = this.#known(question);
    const stored = known?.value.kind === 'unread' && known.typed === typed;
    // What an earlier report of the year settled is not owed because of words that nobody could read.
    const settled = this.all.find((one) => one.question.id === question)?.settled === true;
    if (!this.#context.voids && !stored && !settled && !(known && isUsable(known.value)))
      this.#keep({ question, typed, value: { kind: 'unread' } });
    else if (!stored) this.#whole = false;
    return doubt;
  }

  #forget(question: string): void {
    this.#state = {
      ...this.#state,
      doubts: this.#state.doubts.filter((doubt) => doubt.question !== question),
    };
  }

  #withAnswers(): KnownAnswer[] {
    const fresh = new Map(this.#answers.map((answer) => [answer.question, answer]));
    return [
      ...this.#interview.answers.filter((answer) => !fresh.has(answer.question)),
      ...this.#answers.map((answer) => ({ ...answer, at: '', place: this.#context.place })),
    ];
  }
}
