import { parseNumberWords } from '../vietnamese/number-words.ts';
import { beside, isAmount, isSame, scaled, scaleOf, unitOf } from './amounts.ts';
import type { CheckAnswer, StatedFact } from './finding.ts';
import { numberKey } from './known-names.ts';
import { fitUnit } from './units.ts';
import type { SeenSentence, View } from './view.ts';
import { containsKey, fillers, keysOf, longKey } from './words.ts';

/** What the text tells of the answers. */
export class Told {
  readonly #view: View;
  readonly #body: readonly SeenSentence[];
  #sets: ReadonlySet<string>[] | null = null;

  constructor(view: View) {
    this.#view = view;
    this.#body = view.sentences.filter((sentence) => !sentence.at.heading);
  }

  /** Whether the text tells this answer wrongly: then that is the finding, and not that it is missing too. */
  contradicts(answer: CheckAnswer): boolean {
    return this.#body.some((sentence) =>
      sentence.judged.some(({ verdict }) => verdict.is !== 'supported' && verdict.answer === answer),
    );
  }

  tells(answer: CheckAnswer): boolean {
    const needed = answer.facts.filter((fact) => isNeeded(fact, answer));
    if (needed.length > 0) return needed.every((fact) => this.#states(fact, answer));
    if (answer.type !== 'text') return true;
    return answer.text.split('\n').every((line) => this.#covers(line));
  }

  #states(fact: StatedFact, answer: CheckAnswer): boolean {
    switch (fact.kind) {
      case 'quantity':
      case 'money':
      case 'percent':
        return this.#statesAmount(fact, answer);
      case 'zero':
        return this.#denies(answer, fact.unit);
      case 'reference': {
        if (fact.value.number === null) return this.#covers(fact.value.title ?? '');
        const key = numberKey(fact.value.number);
        return this.#body.some((sentence) =>
          sentence.facts.some(
            (one) =>
              one.kind === 'reference' && one.value.number !== null && numberKey(one.value.number) === key,
          ),
        );
      }
      case 'date':
        return this.#body.some(
          (sentence) =>
            sentence.facts.some(
              (one) =>
                (one.kind === 'date' && one.value.slice(-5) === fact.value.slice(-5)) ||
                (one.kind === 'reference' && one.value.date === fact.value),
            ) || opensSpan(sentence.at.text, fact.value),
        );
      case 'name':
        return containsKey(this.#view.whole, longKey(fact.value)) || this.#covers(fact.value, 0.9);
      case 'event':
        return this.#covers(fact.value);
      default:
        return true;
    }
  }

  #statesAmount(
    fact: Extract<StatedFact, { kind: 'quantity' | 'money' | 'percent' }>,
    answer: CheckAnswer,
  ): boolean {
    const value = Number(fact.value);
    // "không có nợ quá hạn" where money is nought.
    if (value === 0 && fact.kind !== 'quantity' && this.#denies(answer, '')) return true;
    const words = this.#view.answers.said.get(answer)!.words;
    const stated = this.#body.some((sentence) => {
      if (!sentence.examined) {
        return sentence.facts.some(
          (one) =>
            isAmount(one) &&
            one.kind === fact.kind &&
            Number(one.value) === value &&
            (fact.kind !== 'quantity' ||
              fitUnit(unitOf(one), beside(sentence, one).tail, unitOf(fact), words) !== null),
        );
      }
      return sentence.judged.some((one) => {
        // Of a ratio with one wrong figure the other one is told all the same.
        if (one.verdict.is === 'unsupported' && one.fact?.kind === 'ratio' && fact.kind === 'money') {
          const { unit } = one.fact;
          return (
            scaleOf(unit) > 1 &&
            [one.fact.value.part, one.fact.value.whole].some((part) => scaled(part, unit) === value)
          );
        }
        if (one.verdict.is !== 'supported' || !one.verdict.about.includes(answer) || !one.fact) return false;
        if (one.fact.kind === 'ratio') {
          const { unit } = one.fact;
          return [one.fact.value.part, one.fact.value.whole].some((part) => scaled(part, unit) === value);
        }
        if (!isAmount(one.fact) || one.fact.kind !== fact.kind) return false;
        const factor =
          fact.kind === 'quantity'
            ? (fitUnit(unitOf(one.fact), beside(sentence, one.fact).tail, unitOf(fact), words)?.factor ?? 1)
            : 1;
        return isSame(Number(one.fact.value) * factor, value, one.fact.hedge);
      });
    });
    return stated || this.#repeats(fact, answer) || this.#spells(value, fact.unit);
  }

  /** A figure inside an answer's words that the text gives to the answer counting it: "15 máy thở do Công ty ... tài trợ". */
  #repeats(
    fact: Extract<StatedFact, { kind: 'quantity' | 'money' | 'percent' }>,
    answer: CheckAnswer,
  ): boolean {
    if (answer.type !== 'text') return false;
    const line = longKey(answer.text.split('\n')[0]!).split(' ');
    const words = [...new Set(line)].filter((key) => !fillers.has(key));
    return this.#body.some(
      (sentence, at) =>
        words.filter((word) => this.#sentenceWords[at]!.has(word)).length >= words.length * 0.8 &&
        sentence.judged.some(
          ({ fact: one, verdict }) =>
            one?.kind === fact.kind &&
            verdict.is === 'supported' &&
            Number(one.value) === Number(fact.value) &&
            (!('unit' in one) || keysOf(one.unit ?? '')[0] === keysOf(fact.unit ?? '')[0]),
        ),
    );
  }

  /** "có một công chức", "năm trường": words that are numbers only for one who knows the figure. */
  #spells(value: number, unit: string | undefined): boolean {
    const counted = keysOf(unit ?? '');
    if (counted.length === 0 || value > 99 || !Number.isInteger(value)) return false;
    return this.#body.some(({ words }) =>
      words.some(
        (_, at) =>
          counted.every((word, index) => words[at + index]?.key === word) &&
          [1, 2, 3].some((count) => {
            const spelled = words.slice(Math.max(0, at - count), at).map(({ key }) => key);
            return parseNumberWords(spelled) === String(value);
          }),
      ),
    );
  }

  /**
   * Whether some clause denies what the answer counts as zero. One clause may deny several things; a denial of the bare unit ("không phát
   * sinh hồ sơ") denies all that is counted in it.
   */
  #denies(answer: CheckAnswer, unit: string): boolean {
    const content = (text: string) => keysOf(text).filter((key) => !fillers.has(key));
    const [label, counted] = [content(answer.label), content(unit)];
    const wanted = new Set(label.length > 0 ? label : counted);
    const others = (this.#view.material.answers ?? []).filter(
      (one) => one !== answer && one.facts.some((fact) => 'unit' in fact && fact.unit === unit),
    );
    const own = (one: CheckAnswer, not: readonly CheckAnswer[]) =>
      content(one.label).filter(
        (word) => !counted.includes(word) && !not.some((two) => content(two.label).includes(word)),
      );
    return this.#body.some((sentence) =>
      sentence.at.text.split(';').some((clause) => {
        if (!/không|chưa|(?<![\d.,/])0{1,2}(?![\d/]|[.,]\d)/iu.test(clause)) return false;
        const words = new Set(keysOf(clause));
        if ([...wanted].filter((word) => words.has(word)).length / wanted.size >= 0.6) return true;
        const denied = sentence.facts
          .filter((fact) => fact.kind === 'zero')
          .map((fact) => new Set(keysOf(fact.unit)));
        return denied.some(
          (phrase) =>
            counted.length > 0 &&
            counted.every((word) => phrase.has(word)) &&
            (own(answer, others).some((word) => phrase.has(word)) ||
              !others.some((one) => own(one, [answer]).some((word) => phrase.has(word)))),
        );
      }),
    );
  }

  /** Whether one sentence has most of the words. */
  #covers(text: string, least = 0.5): boolean {
    const words = [...new Set(longKey(text).split(' '))].filter((key) => key !== '' && !fillers.has(key));
    if (words.length === 0) return true;
    if (containsKey(this.#view.whole, longKey(text))) return true;
    return this.#sentenceWords.some(
      (own) => words.filter((word) => own.has(word)).length / words.length >= least,
    );
  }

  get #sentenceWords(): readonly ReadonlySet<string>[] {
    this.#sets ??= this.#body.map((sentence) => new Set(sentence.longWords));
    return this.#sets;
  }
}

/** An event needs its name, days and head count told; a text its figures, days, names and documents. */
function isNeeded(fact: StatedFact, answer: CheckAnswer): boolean {
  if (answer.type === 'event')
    return (
      fact.kind === 'event' || fact.kind === 'date' || (fact.kind === 'quantity' && fact.unit === 'người')
    );
  if (fact.kind === 'reference') return fact.value.number !== null || answer.type === 'reference';
  if (answer.type === 'text') return fact.kind !== 'period' && fact.kind !== 'zero' && fact.kind !== 'ratio';
  return true;
}

/** "từ ngày 03 đến ngày 07/10/2025" names the third of October too. */
function opensSpan(text: string, date: string): boolean {
  const [day, month] = [Number(date.slice(-2)), Number(date.slice(-5, -3))];
  return new RegExp(
    `ngày\\s+0?${day}(?:\\s+(?:đến|-|–|và)\\s|\\s*[-–,]\\s*)[^;]{0,30}?\\d{1,2}(?:/0?${month}(?!\\d)|\\s+tháng\\s+0?${month}(?!\\d))`,
    'u',
  ).test(text);
}
