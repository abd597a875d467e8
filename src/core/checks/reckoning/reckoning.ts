import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { type AmountFact, countedIn, isAmount, unitOf } from '../reading/answers/amounts.ts';
import type { AnswerIndex } from '../reading/answers/answer-index.ts';
import { isYoung } from '../reading/answers/units.ts';
import type { EarlierIndex } from '../reading/earlier-index.ts';
import { hundredths } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { type Amount, headsAgree, type Placed, round } from './arithmetic.ts';

/* A figure that no answer states, with everything that it could be worked out from. */

/** One figure to be accounted for. `own`, `told` and `past` are the figures of its kind and noun beside it, in the answers and in the last report. */
export type Reckoning = {
  sentence: SeenSentence;
  fact: AmountFact;
  value: number;
  unit: readonly string[];
  /** Decimals shown. */
  shown: number;
  /** The words in front, back to a semicolon, and those behind. */
  clause: string;
  after: string;
  here: readonly Placed[];
  stated: readonly Amount[];
  last: readonly Amount[];
  own: readonly Placed[];
  told: readonly Amount[];
  past: readonly Amount[];
  /** The answers that count something alike. */
  alike: readonly StatedAmount[];
  /** Whether the words of one answer speak for the figure, so that it is that answer's and no remainder or average. */
  claimed: boolean;
  /** Whether a result is the figure shown, to the digits shown. */
  near(result: number): boolean;
};

/** Gathers what a figure could be worked out from. */
export function reckoningOf(
  sentence: SeenSentence,
  fact: AmountFact,
  alike: readonly StatedAmount[],
  claimed: boolean,
): Reckoning {
  const { text } = sentence.at;
  const before = text.slice(Math.max(0, fact.start - 60), fact.start);
  const here = amountsHere(sentence, fact);
  const { answered, stated } = statedIn(sentence.view.answers);
  const last = lastIn(sentence.view.earlier);
  const shown = decimalsOf(fact);
  const value = Number(fact.value);
  const unit = unitOf(fact);
  const fits = (one: Amount) =>
    one.kind === fact.kind && (headsAgree(one.unit, unit) || (isYoung(one.unit) && isYoung(unit)));
  return {
    ...{ sentence, fact, value, unit, shown, alike, claimed, here, stated, last },
    clause: before.slice(before.lastIndexOf(';') + 1),
    after: text.slice(fact.end, fact.end + 40),
    ...{ own: here.filter(fits), told: answered.filter(fits), past: last.filter(fits) },
    near: (result) => round(result, shown) === round(value, shown),
  };
}

type StatedAmounts = { answered: readonly Amount[]; stated: readonly Amount[] };
const ofAnswers = new WeakMap<AnswerIndex, StatedAmounts>();
const ofEarlier = new WeakMap<EarlierIndex, readonly Amount[]>();

/** What the answers state themselves, and with what was noted beside it. */
function statedIn(answers: AnswerIndex): StatedAmounts {
  const found = ofAnswers.get(answers) ?? readStated(answers);
  ofAnswers.set(answers, found);
  return found;
}

function readStated({ amounts, noted }: AnswerIndex): StatedAmounts {
  const answered = amounts.map(({ value, unit, kind }) => ({ value, unit, kind }));
  const beside = noted.flatMap(({ value, percent }): Amount[] =>
    percent ? [] : (['quantity', 'money'] as const).map((kind) => ({ value, unit: [], kind })),
  );
  return { answered, stated: [...answered, ...beside] };
}

/** The figures of the last report, parts and wholes of its ratios among them. */
export function lastIn(earlier: EarlierIndex): readonly Amount[] {
  const found = ofEarlier.get(earlier) ?? readLast(earlier);
  ofEarlier.set(earlier, found);
  return found;
}

const readLast = ({ figures }: EarlierIndex): Amount[] => figures.flatMap(({ fact }) => countedIn(fact));

/** The amounts of the same sentence, without the one in hand. */
function amountsHere(sentence: SeenSentence, fact: AmountFact): Placed[] {
  return sentence.facts.flatMap((one) => {
    const { start } = one;
    const before = start < fact.start;
    if (one === fact) return [];
    if (isAmount(one))
      return [{ value: Number(one.value), unit: unitOf(one), kind: one.kind, before, start }];
    if (one.kind === 'ratio')
      return [one.value.part, one.value.whole].map((value) => ({
        value: Number(value),
        unit: unitOf(one),
        kind: 'quantity' as const,
        before,
        start,
      }));
    return [];
  });
}

/** The digits behind the decimal sign as they are shown ("94,70" has two); money is compared to the shown part of its unit. */
function decimalsOf(fact: AmountFact): number {
  if (hundredths.test(fact.text)) return 2;
  const digits = /\d[\d.]*(?:,(\d+))?/u.exec(fact.text)?.[1]?.length ?? 0;
  if (fact.kind !== 'money') return digits;
  return (
    digits -
    (/tỷ|tỉ/iu.test(fact.text)
      ? 9
      : /triệu|tr(?!\p{L})/iu.test(fact.text)
        ? 6
        : /nghìn|ngàn/iu.test(fact.text)
          ? 3
          : 0)
  );
}
