import { endsNumber } from '../../vietnamese/numbers/number-words.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { Fact } from '../../vietnamese/types.ts';
import type { CheckAnswer } from '../finding.ts';
import { judgedOf } from '../judging/judge.ts';
import type { Judged } from '../judging/verdict.ts';
import type { AmountFact } from '../reading/answers/amounts.ts';
import { isAmount } from '../reading/answers/amounts.ts';
import { numberKey } from '../reading/known-names.ts';
import { readOnce } from '../reading/read-once.ts';
import { type Said, saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';

/* Where a text tells what: its sentences by what an answer would be looked for with. */

/** A place that states an answer. */
export type Stating = { sentence: SeenSentence; judged: Judged };

/** A word of a sentence, by its place among the words. */
type WordPlace = { sentence: SeenSentence; at: number };

/** A figure, where it is said. */
export type SaidPlace = { sentence: SeenSentence; said: Said };

const opening = /ngày\s+0?([1-9]\d?)(?=\s*[-–,]|\s+(?:đến|và)\s)/gu;

/** The sentences of a text without headings, indexed for the answers. */
export class ToldPlaces {
  /** Answers that the text tells wrongly. */
  readonly wrong: ReadonlySet<CheckAnswer>;
  /** Ratios that nobody said so. */
  readonly wrongRatios: readonly Extract<Fact, { kind: 'ratio' }>[];
  readonly stating: ReadonlyMap<CheckAnswer, readonly Stating[]>;
  readonly numbers: ReadonlySet<string>;
  /** Month and day, "10-03". */
  readonly days: ReadonlySet<string>;
  /** Days of cited documents. */
  readonly paperDays: ReadonlySet<string>;
  readonly #body: readonly SeenSentence[];
  readonly #kept: ReadonlyMap<string, readonly { sentence: SeenSentence; fact: AmountFact }[]>;
  #spans: ReadonlyMap<number, readonly { text: string; at: number }[]> | null = null;
  #counted: ReadonlyMap<string, readonly WordPlace[]> | null = null;
  #said: ReadonlyMap<string, readonly SaidPlace[]> | null = null;

  constructor(body: readonly SeenSentence[]) {
    this.#body = body;
    const wrong = new Set<CheckAnswer>();
    const wrongRatios: Extract<Fact, { kind: 'ratio' }>[] = [];
    const stating = new Map<CheckAnswer, Stating[]>();
    const kept = new Map<string, { sentence: SeenSentence; fact: AmountFact }[]>();
    const [numbers, days, paperDays] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const sentence of body) {
      for (const judged of judgedOf(sentence)) {
        const { verdict } = judged;
        if (verdict.is !== 'supported') {
          if (verdict.answer) wrong.add(verdict.answer);
          if (verdict.is === 'unsupported' && judged.fact?.kind === 'ratio') wrongRatios.push(judged.fact);
        } else if (judged.fact)
          for (const answer of new Set(verdict.about)) push(stating, answer, { sentence, judged });
      }
      for (const fact of sentence.facts) {
        if (fact.kind === 'date') days.add(fact.value.slice(-5));
        else if (fact.kind === 'reference') {
          if (fact.value.number !== null) numbers.add(numberKey(fact.value.number));
          if (fact.value.date !== null) paperDays.add(fact.value.date);
        } else if (!sentence.examined && isAmount(fact))
          push(kept, `${fact.kind} ${Number(fact.value)}`, { sentence, fact });
      }
    }
    this.wrong = wrong;
    this.wrongRatios = wrongRatios;
    this.stating = stating;
    this.numbers = numbers;
    this.days = days;
    this.paperDays = paperDays;
    this.#kept = kept;
  }

  /** Figures of kept sentences and headings with this value. */
  kept(kind: AmountFact['kind'], value: number): readonly { sentence: SeenSentence; fact: AmountFact }[] {
    return this.#kept.get(`${kind} ${value}`) ?? [];
  }

  /** The figures of the text with this value, whatever they are taken for. */
  said(kind: Fact['kind'], value: number): readonly SaidPlace[] {
    this.#said ??= saidPlaces(this.#body);
    return this.#said.get(`${kind} ${value}`) ?? [];
  }

  /** Places of a word that stands behind one that may end a number in words, with two words between them at most. */
  countedInWords(key: string): readonly WordPlace[] {
    this.#counted ??= countedPlaces(this.#body);
    return this.#counted.get(key) ?? [];
  }

  /** "từ ngày 03 đến ngày 07/10/2025" names the third of October too. */
  opensSpan(date: string): boolean {
    this.#spans ??= spansOf(this.#body);
    const [day, month] = [Number(date.slice(-2)), Number(date.slice(-5, -3))];
    const pattern = spanPattern(`${day} ${month}`);
    return (this.#spans.get(day) ?? []).some(({ text, at }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
  }
}

const spanPattern = readOnce(400, (key) => {
  const [day, month] = key.split(' ');
  return new RegExp(
    `ngày\\s+0?${day}(?:\\s+(?:đến|-|–|và)\\s|\\s*[-–,]\\s*)[^;]{0,30}?\\d{1,2}(?:/0?${month}(?!\\d)|\\s+tháng\\s+0?${month}(?!\\d))`,
    'uy',
  );
});

function spansOf(body: readonly SeenSentence[]): Map<number, { text: string; at: number }[]> {
  const spans = new Map<number, { text: string; at: number }[]>();
  for (const { at } of body)
    for (const match of matchesOf(opening, at.text))
      push(spans, Number(match[1]), { text: at.text, at: match.index });
  return spans;
}

function saidPlaces(body: readonly SeenSentence[]): Map<string, SaidPlace[]> {
  const places = new Map<string, SaidPlace[]>();
  for (const sentence of body)
    for (const said of saidIn(sentence)) push(places, `${said.kind} ${said.value}`, { sentence, said });
  return places;
}

/** "bảy em bỏ học", "hai trường hợp bỏ trốn": a noun may stand between a number and what is said of it. */
const behind = 3;

/* Few words stand so, and of the others none is ever asked for. */
function countedPlaces(body: readonly SeenSentence[]): Map<string, WordPlace[]> {
  const places = new Map<string, WordPlace[]>();
  for (const sentence of body) {
    const { words } = sentence;
    let last = Number.NEGATIVE_INFINITY;
    for (const [at, { key }] of words.entries()) {
      if (at - last <= behind) push(places, key, { sentence, at });
      if (endsNumber(key)) last = at;
    }
  }
  return places;
}

function push<K, T>(map: Map<K, T[]>, key: K, one: T): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}
