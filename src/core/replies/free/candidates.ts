import { conditionIds, parseCondition } from '../../condition.ts';
import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { knownUnit, type UnitLexicon, unitLexicon } from '../../vietnamese/numbers/units.ts';
import { strangeWords } from '../chat/chat-words.ts';
import { Cues, type CueText, cueText } from './cues.ts';
import type { Figure } from './free-clauses.ts';
import { counted, likely, margin } from './reader.ts';

/** A question with how strongly words speak of it; `phrase` when they hold one of its phrases. */
export type Scored = { question: Question; score: number; phrase: boolean };

/** The questions that a person's words may speak of, and which of them have an answer. */
export class Candidates {
  readonly cues: Cues;
  readonly answered: ReadonlySet<string>;
  #units: UnitLexicon | null = null;

  constructor(questions: readonly Question[], answered: ReadonlySet<string>) {
    this.cues = new Cues(questions);
    this.answered = answered;
  }

  /** Unanswered questions go first where the words fit equally well. */
  ranked(said: CueText): Scored[] {
    return this.cues
      .scores(said)
      .map((one) => (this.answered.has(one.question.id) ? { ...one, score: one.score - 0.2 } : one))
      .sort((a, b) => b.score - a.score);
  }

  /** The only question that a test holds for, or null when there are none or several. */
  only(holds: (question: Question) => boolean): Question | null {
    const fits = this.cues.questions.filter(holds);
    const open = fits.filter((question) => !this.answered.has(question.id));
    return fits.length === 1 ? fits[0]! : open.length === 1 ? open[0]! : null;
  }

  /** The question that is not counted whose own words alone make a heading ("Kết quả: ...", "PCTN: ..."). */
  headedFor(head: string): Question[] {
    const [best, second] = this.ranked(cueText(head));
    const plain = foldLoose(head).trim();
    const asked = this.cues.questions.filter(({ ask }) => `${foldLoose(ask)} `.startsWith(`${plain} `));
    if (asked.length === 1 && !counted.has(asked[0]!.type)) return asked;
    // The name of a unit alone says who speaks.
    if (best?.question.type === 'list' && !best.phrase) return [];
    const clear = best && best.score >= 0.9 && (!second || best.score - second.score >= margin);
    if (!clear || counted.has(best.question.type) || strangeWords(best.question, head).length > 0) return [];
    return [best.question];
  }

  /** The question in words that a count calls for by its condition, when there is just one ("trễ 1" calls for why). */
  calledFor({ id }: Question): Question | null {
    const fits = this.cues.questions.filter(
      ({ type, when }) => type === 'text' && when !== undefined && mentions(when, id),
    );
    return fits.length === 1 ? fits[0]! : null;
  }

  /** The open questions that count in the noun a figure stands with, when that is all that was said ("1 đơn"). */
  countedIn(behind: string): string[] {
    const noun = foldLoose(behind).trim();
    return this.cues.questions
      .filter((one) => one.unit !== undefined && foldLoose(one.unit).split(', ').includes(noun))
      .map((one) => one.id);
  }

  /** As `unitEnd`; in "khiếu nại 0 tố cáo 1" the noun behind the figure leads to the next one. */
  ownUnitEnd(text: string, from: number, figure: Figure, next: Figure | undefined): number {
    const end = this.unitEnd(text, figure);
    if (!next || end === figure.end || text.slice(end, next.start).trim() !== '') return end;
    const best = (words: string): string | undefined => {
      const [first, second] = this.ranked(cueText(words));
      return first && first.score >= likely && (!second || first.score - second.score >= margin)
        ? first.question.id
        : undefined;
    };
    const own = best(text.slice(from, figure.end));
    const named = best(text.slice(figure.end, end));
    return own !== undefined && named !== undefined && own !== named ? figure.end : end;
  }

  /** Where the noun behind a figure ends; the figure's own end when no noun that reports count follows. */
  unitEnd(text: string, figure: Figure): number {
    const own =
      this.#units ??
      unitLexicon(
        this.cues.questions.flatMap((one) => (one.unit ? [one.unit, ...one.unit.split(', ')] : [])),
      );
    this.#units = own;
    const space = /^\s{0,2}/u.exec(text.slice(figure.end))![0].length;
    // "nhận 44 giải quyết 40" counts no prizes.
    if (dealing.test(text.slice(figure.end, figure.end + 16))) return figure.end;
    const short = /^(?:hs|%)(?!\p{L})/iu.exec(text.slice(figure.end + space));
    return (
      knownUnit(text, figure.end + space, own)?.end ??
      (short ? figure.end + space + short[0].length : figure.end)
    );
  }
}

const dealing = /^\s{1,2}(?:giải|giai)\s+(?:quyết|quyet)(?!\p{L})/iu;

function mentions(when: string, id: string): boolean {
  const condition = parseCondition(when);
  return condition !== null && conditionIds(condition).includes(id);
}
