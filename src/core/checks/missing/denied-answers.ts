import type { CheckAnswer } from '../finding.ts';
import type { SeenSentence } from '../reading/view.ts';
import { longContentKeys } from '../reading/words.ts';
import { Denials } from './told-denials.ts';

/* Which answers of nothing a text denies, where one clause may speak for several of them. */

export class DeniedAnswers {
  readonly #denials: Denials;
  readonly #answers: readonly CheckAnswer[];
  #byUnit: ReadonlyMap<string, readonly CheckAnswer[]> | null = null;

  constructor(body: readonly SeenSentence[], answers: readonly CheckAnswer[]) {
    this.#denials = new Denials(body);
    this.#answers = answers;
  }

  /**
   * Whether some clause denies what the answer counts as zero. One clause may deny several things; a denial of the bare unit ("không phát
   * sinh hồ sơ") denies all that is counted in it.
   */
  denies(answer: CheckAnswer, unit: string): boolean {
    const [label, counted] = [beyondCases(longContentKeys(answer.label)), longContentKeys(unit)];
    if (this.#denials.saysOfAll(answer.label)) return false;
    if (this.#denials.deniesOtherwise(answer.label, counted)) return true;
    if (this.#denials.clauseHas(new Set(label.length > 0 ? label : counted), 0.6)) return true;
    // "không xảy ra tình trạng thiếu thuốc" for "Số mặt hàng thiếu thuốc": all that the label says beyond what it counts.
    const beyond = label.filter((word) => !counted.includes(word));
    if (beyond.length > 1 && beyond.length < label.length && this.#denials.clauseHas(new Set(beyond), 1))
      return true;
    const phrases = counted.length === 0 ? [] : this.#denials.phrasesWith(counted);
    if (phrases.length === 0) return false;
    const others = this.#countedIn(unit).filter((one) => one !== answer);
    const elsewhere = new Set(others.flatMap((one) => longContentKeys(one.label)));
    const own = label.filter((word) => !counted.includes(word) && !elsewhere.has(word));
    const foreign = new Set(
      [...elsewhere].filter((word) => !counted.includes(word) && !label.includes(word)),
    );
    return phrases.some(
      (phrase) => own.some((word) => phrase.has(word)) || ![...phrase].some((word) => foreign.has(word)),
    );
  }

  /** The answers that have something in this unit. */
  #countedIn(unit: string): readonly CheckAnswer[] {
    this.#byUnit ??= byUnit(this.#answers);
    return this.#byUnit.get(unit) ?? [];
  }
}

/** "Số trường hợp vi phạm" counts what came up of "vi phạm": cases stand for whatever is counted. */
function beyondCases(label: string[]): string[] {
  const own = label.filter((word) => word !== 'trường' && word !== 'hợp');
  return own.length > 1 ? own : label;
}

function byUnit(answers: readonly CheckAnswer[]): Map<string, CheckAnswer[]> {
  const found = new Map<string, CheckAnswer[]>();
  for (const answer of answers) {
    for (const unit of new Set(answer.facts.map((fact) => ('unit' in fact ? fact.unit : undefined)))) {
      if (unit === undefined) continue;
      const known = found.get(unit);
      if (known) known.push(answer);
      else found.set(unit, [answer]);
    }
  }
  return found;
}
