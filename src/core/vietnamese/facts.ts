import { readRunUps } from './dates/month-spans.ts';
import { readMoney, readPercents, readRatios } from './facts/amounts.ts';
import { readDates } from './facts/dates.ts';
import { readEvents } from './facts/events.ts';
import { readNames } from './facts/names.ts';
import { readPeriods } from './facts/periods.ts';
import { readDoubledQuantities, readQuantities, readSpelledQuantities } from './facts/quantities.ts';
import { readRelativePeriods } from './facts/relatives.ts';
import { readZeros } from './facts/zeros.ts';
import { nfc } from './letters/fold.ts';
import { plainSpaces } from './letters/spaces.ts';
import { unitLexicon } from './numbers/units.ts';
import { readReferences } from './references/references.ts';
import { quotedSpans } from './text/pairs.ts';
import { Covered } from './text/spans.ts';
import type { Fact } from './types.ts';

export { factsEqual } from './facts/equal.ts';

/** What an office adds to the words of the genre: unit nouns of its questions, and names it knows. */
export type FactOptions = {
  units?: string[];
  names?: string[];
  /** Also what no check rests on: events, and periods told by their distance ("cùng kỳ"). */
  all?: boolean;
};

const counted = new Set<Fact['kind']>(['quantity', 'money', 'percent', 'ratio', 'zero']);
const noUnits = unitLexicon([]);

/**
 * All facts of a text (taken as NFC), in their order and without overlap. A reference with its date is one fact; counts inside quotation
 * marks belong to a title or a saying and are none.
 */
export function readFacts(text: string, options: FactOptions = {}): Fact[] {
  const typed = nfc(text);
  const plain = plainSpaces(typed);
  const own = options.units && options.units.length > 0 ? unitLexicon(options.units) : noUnits;
  const quoted = new Covered(
    plain.length,
    quotedSpans(plain).map(([start, end]) => ({ start, end })),
  );
  const isQuoted = (at: number) => quoted.touches({ start: at, end: at + 1 });
  const taken = new Covered(plain.length);
  const facts: Fact[] = [];
  // The order is the order of precedence: what an earlier reader took no later one may touch.
  const take = (found: Fact[]): void => {
    for (const fact of found) {
      if (taken.touches(fact)) {
        const bare = withoutNoun(fact);
        if (bare && !taken.touches(bare)) take([bare]);
        continue;
      }
      if (counted.has(fact.kind) && isQuoted(fact.start) && isQuoted(fact.end - 1)) continue;
      taken.add(fact);
      facts.push(fact);
    }
  };
  take(readReferences(plain));
  take(readNames(plain, options.names));
  take(readMoney(plain, own));
  take(readPercents(plain));
  take(readDates(plain, own));
  take(readPeriods(plain));
  if (options.all) take(readRunUps(plain));
  take(readRatios(plain, own));
  take(readDoubledQuantities(plain, own));
  take(readQuantities(plain, own));
  take(readSpelledQuantities(plain, own));
  take(readZeros(plain, own));
  if (options.all) {
    take(readRelativePeriods(plain));
    take(readEvents(plain).flatMap((event) => untilTaken(event, taken)));
  }
  facts.sort((a, b) => a.start - b.start);
  return plain === typed
    ? facts
    : facts.map((fact) => ({ ...fact, text: typed.slice(fact.start, fact.end) }));
}

/** A count whose noun begins the name of a body ("13/13 Hội Liên hiệp Phụ nữ xã") without that noun; null for everything else. */
function withoutNoun(fact: Fact): Fact | null {
  if (fact.kind !== 'quantity' && fact.kind !== 'ratio') return null;
  const { unit, ...rest } = fact;
  if (unit === undefined || !/^\p{Lu}/u.test(unit)) return null;
  const text = fact.text.slice(0, -unit.length).trimEnd();
  return text === '' ? null : { ...rest, text, end: fact.start + text.length };
}

/** An event's name up to the first fact inside it ("Hội nghị sơ kết 6 tháng đầu năm" ends before its period). */
function untilTaken(event: Extract<Fact, { kind: 'event' }>, taken: Covered): Fact[] {
  const inside = taken.firstIn(event);
  const value = inside < 0 ? event.value : event.value.slice(0, inside - event.start).trimEnd();
  return value.split(' ').length < 3
    ? []
    : [{ ...event, text: value, value, end: event.start + value.length }];
}
