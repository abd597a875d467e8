import { fold } from '../../vietnamese/letters/fold.ts';
import type { Fact } from '../../vietnamese/types.ts';
import { judgedOf } from '../judging/judge.ts';
import { numberKey } from '../reading/known-names.ts';
import { isSlip } from '../reading/slips.ts';
import type { SeenSentence } from '../reading/view.ts';
import { longKey } from '../reading/words.ts';
import type { Clash } from './clash.ts';

type Cited = {
  sentence: SeenSentence;
  fact: Extract<Fact, { kind: 'reference' }>;
  number: string;
  year: string | null;
};

/** No report cites more; of a longer text the beginning is compared. */
const mostPapers = 600;

/** One paper with two dates of a year, or with two numbers: the later place is doubted, or the one that no source knows. */
export function clashingPapers(body: readonly SeenSentence[]): Clash[] {
  const cited = body
    .flatMap((sentence) =>
      sentence.facts.flatMap((fact): Cited[] =>
        fact.kind === 'reference' && fact.value.number !== null
          ? [
              {
                sentence,
                fact,
                number: numberKey(fact.value.number),
                year: fact.value.date?.slice(0, 4) ?? null,
              },
            ]
          : [],
      ),
    )
    .slice(0, mostPapers);
  return cited.flatMap((one, at): Clash[] => {
    for (const other of cited.slice(0, at)) {
      if (!datedOtherwise(one, other) && !numberedOtherwise(one, other)) continue;
      const doubted = isDoubted(other) && !isDoubted(one) ? other : one;
      const kept = doubted === one ? other : one;
      return [
        {
          sentence: doubted.sentence,
          start: doubted.fact.start,
          end: Math.min(doubted.fact.end, doubted.fact.start + 120),
          expected: kept.fact.text.slice(0, 120),
        },
      ];
    }
    return short(one, cited.slice(0, at));
  });
}

const isDoubted = ({ sentence, fact }: Cited): boolean =>
  judgedOf(sentence).some(
    ({ start, end, verdict }) => verdict.is !== 'supported' && start < fact.end && fact.start < end,
  );

const sameType = (a: Cited, b: Cited): boolean => {
  const [one, two] = [a.fact.value.type, b.fact.value.type];
  return one === null || two === null || fold(one) === fold(two);
};

/** Papers of different bodies may share a number and a symbol ("15/KH-UBND"). */
const sameIssuer = (a: Cited, b: Cited): boolean => {
  const [one, two] = [a.fact.value.issuer, b.fact.value.issuer];
  if (one === null || two === null) return one === two || !/ubnd|hđnd|btc|bch/u.test(a.number);
  return longKey(one) === longKey(two);
};

function datedOtherwise(a: Cited, b: Cited): boolean {
  const [one, two] = [a.fact.value.date, b.fact.value.date];
  if (one === null || two === null || a.number !== b.number || !/\p{L}/u.test(a.number)) return false;
  if (one.startsWith('--') || two.startsWith('--') || one === two || a.year !== b.year) return false;
  return sameType(a, b) && sameIssuer(a, b);
}

/** The same title of the same day under two numbers of one series. */
function numberedOtherwise(a: Cited, b: Cited): boolean {
  if (a.number === b.number || seriesOf(a.number) !== seriesOf(b.number) || !sameType(a, b)) return false;
  const [one, two] = [a.fact.value, b.fact.value];
  if (one.date === null || one.date !== two.date || one.title === null || two.title === null) return false;
  const [first, second] = [longKey(one.title), longKey(two.title)];
  return first.split(' ').length >= 4 && first === second;
}

const seriesOf = (number: string): string => number.replace(/^\d+/, '');

/** A short citation ("theo Kế hoạch số 92/KH-SNV") that no fuller one has, beside one whose number differs by a slip. */
function short(one: Cited, before: readonly Cited[]): Clash[] {
  if (one.fact.value.date !== null || one.fact.value.title !== null || !/\p{L}/u.test(one.number)) return [];
  const { view } = one.sentence;
  if (before.some((other) => other.number === one.number) || view.references(one.number).length > 0)
    return [];
  const series = before.filter(
    (other) =>
      seriesOf(other.number) === seriesOf(one.number) &&
      other.fact.value.date !== null &&
      sameType(one, other),
  );
  const numbers = new Set(series.map(({ number }) => number));
  if (
    numbers.size !== 1 ||
    !isSlip(one.number.match(/^\d+/)?.[0] ?? '', [...numbers][0]!.match(/^\d+/)?.[0] ?? '')
  )
    return [];
  return [
    {
      sentence: one.sentence,
      start: one.fact.start,
      end: one.fact.end,
      expected: series[0]!.fact.text.slice(0, 120),
    },
  ];
}
