import { withoutTitles } from '../../reports/higher-acts.ts';
import { isStanding } from '../../reports/standing.ts';
import { parsePeriodId, shiftPeriod } from '../../vietnamese/dates/periods.ts';
import { readFacts } from '../../vietnamese/facts.ts';
import type { PeriodId, Reference } from '../../vietnamese/types.ts';
import type { CheckAnswer, CheckedText, CheckMaterial, EarlierSentence, StatedFact } from '../finding.ts';
import { quantityOf } from '../reading/answers/stated-quantity.ts';
import { withUnitsOfLabel } from '../reading/answers/units-of-label.ts';
import { tellsDeed } from '../reading/standing/deeds.ts';
import { isStandingRule } from '../reading/standing/descriptions.ts';
import { isDoneOnce } from '../reading/standing/done-once.ts';
import { tellsResult } from '../reading/standing/results.ts';
import { isForeignMoney } from '../reading/words.ts';
import { textToChecked } from '../text-to-checked.ts';

/* The case file of the evaluation (DESIGN section 7): one JSON object a line. */

type RatioValue = { part: number | string; whole: number | string };
type ReferenceValue = Partial<Reference> & { number?: string | null };
type EventValue = {
  name: string;
  date?: string | null;
  to?: string | null;
  people?: number | string | null;
  place?: string | null;
  purpose?: string | null;
};

/** One answer of a case: a single fact (a reference or text may be a list). */
export type EvalAnswer = {
  id: string;
  label: string;
  type: CheckAnswer['type'];
  value: number | string | RatioValue | ReferenceValue | EventValue | (ReferenceValue | string)[];
  unit?: string;
  text: string;
};

/** One labelled case; `faults` is empty for a clean case, or when the file comes without labels. */
export type EvalCase = {
  id: string;
  period: PeriodId;
  section: string;
  answers: EvalAnswer[];
  previous: string[];
  draft: string;
  faults: { kind: string; quote: string }[];
};

/** The material and the text of a case, as `check` takes them. The earlier paragraphs are taken to be of the period before. */
export function evalMaterial(one: EvalCase): { material: CheckMaterial; draft: CheckedText } {
  const period = parsePeriodId(one.period);
  return {
    material: {
      period,
      answers: one.answers.map(evalAnswer),
      unanswered: [],
      earlier: earlierOf(one.previous, period),
      headings: textToChecked(one.previous.join('\n\n')).sentences.flatMap(({ heading, text }) =>
        heading ? [text] : [],
      ),
      names: [],
    },
    draft: textToChecked(one.draft),
  };
}

/** Paragraphs of an earlier text as sentences, standing or dated by their words alone. */
export function earlierOf(paragraphs: readonly string[], period: PeriodId | null): EarlierSentence[] {
  const before = period === null ? null : shiftPeriod(period, -1);
  return textToChecked(paragraphs.join('\n\n')).sentences.map(({ text, plans, heading }) => {
    const facts = readFacts(text);
    const section = plans ? 'II' : 'I';
    // A deed done for somebody named is of its month, also where nothing in it is counted or dated.
    const plain = withoutTitles(text, facts);
    const once =
      ((tellsDeed(plain) || isDoneOnce(plain)) && facts.some((fact) => fact.kind === 'name')) ||
      (!plans && tellsResult(plain, facts));
    const sentence = { id: null, text, section: null, standing: false, period: before, facts };
    const standing =
      !heading &&
      (isStandingRule(sentence) ||
        (!once && (before === null || isStanding({ text, facts }, before, section, null))));
    return { ...sentence, standing };
  });
}

function evalAnswer(given: EvalAnswer): CheckAnswer {
  const type = typeOf(given);
  const written = (words: string) => (type === 'text' ? withUnitsOfLabel(given.label, words) : words);
  const answer = { ...given, type, value: inWords(given.value, written), text: written(given.text) };
  const words = wordsOfValue(answer.value);
  return {
    id: answer.id,
    label: answer.label.normalize('NFC'),
    type: answer.type,
    section: null,
    facts: factsOfAnswer(answer),
    text: [...words, answer.text].join('\n').normalize('NFC'),
  };
}

/** A value with its words written otherwise. */
function inWords(value: EvalAnswer['value'], written: (words: string) => string): EvalAnswer['value'] {
  if (typeof value === 'string') return written(value);
  // A list's rows are read together.
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return value;
  return written(value.join('\n')).split('\n');
}

const types: readonly CheckAnswer['type'][] = ['number', 'money', 'percent', 'reference', 'event', 'text'];

/** The type of an answer; one that another file calls otherwise ("zero", "date", "list") is told by its value. */
function typeOf({ type, value }: EvalAnswer): CheckAnswer['type'] {
  if (types.includes(type)) return type;
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first === 'number') return 'number';
  // No question asks for a ratio: who is asked how many of how many says it in words.
  if (typeof first !== 'object' || isRatio(first)) return 'text';
  return 'name' in first ? 'event' : 'reference';
}

/** What an answer states: a typed value as its one fact, a reference, event or text as all it says. */
function factsOfAnswer({ type, value, unit }: Pick<EvalAnswer, 'type' | 'value' | 'unit'>): StatedFact[] {
  const items = Array.isArray(value) ? value : [value];
  switch (type) {
    case 'number': {
      const number = decimal(value);
      if (Number(number) === 0) return [{ kind: 'zero', value: '0', unit: unit ?? '' }];
      return [quantityOf(number, unit)];
    }
    case 'money': {
      const counted = quantityOf(decimal(value), unit);
      // Foreign money is counted and not converted.
      return counted.kind === 'quantity' && isForeignMoney(counted.unit)
        ? [counted]
        : [{ kind: 'money', value: decimal(value), unit: 'đồng' }];
    }
    case 'percent':
      return [{ kind: 'percent', value: decimal(value), unit: '%' }];
    case 'reference':
      return items.flatMap((item): StatedFact[] =>
        typeof item === 'object'
          ? [{ kind: 'reference', value: referenceOf(item as ReferenceValue) }]
          : stated(String(item)),
      );
    case 'event':
      return items.flatMap((item): StatedFact[] =>
        typeof item === 'object' ? factsOfEvent(item as EventValue) : stated(String(item)),
      );
    case 'text':
      return items.flatMap((item): StatedFact[] => {
        if (isRatio(item)) return [ratioOf(item, unit)];
        const words = String(item).trim();
        if (isoDay.test(words)) return [{ kind: 'date', value: words }];
        return stated(bareRatio.test(words) ? `${words} ${unit ?? ''}` : words);
      });
  }
}

const isoDay = /^\d{4}-\d\d-\d\d$/u;
/** "30/30", whose unit is given by itself. */
const bareRatio = /^\s*\d[\d.,]*\s?\/\s?\d[\d.,]*\s*$/u;

const isRatio = (value: unknown): value is RatioValue =>
  typeof value === 'object' && value !== null && 'part' in value && 'whole' in value;

const ratioOf = ({ part, whole }: RatioValue, unit: string | undefined): StatedFact => ({
  kind: 'ratio',
  value: { part: decimal(part), whole: decimal(whole) },
  unit: unit ?? '',
});

const decimal = (value: unknown): string => String(value).trim();

const stated = (text: string): StatedFact[] =>
  readFacts(text.normalize('NFC')).map(({ text: _, start: __, end: ___, ...fact }) => fact as StatedFact);

const referenceOf = ({ type, number, date, issuer, title }: ReferenceValue): Reference => ({
  type: type ?? null,
  number: number ?? null,
  date: date ?? null,
  issuer: issuer ?? null,
  title: title ?? null,
});

function factsOfEvent(event: EventValue): StatedFact[] {
  return [
    { kind: 'event', value: event.name },
    ...[event.date, event.to].flatMap((date): StatedFact[] => (date ? [{ kind: 'date', value: date }] : [])),
    ...peopleOf(event.people),
    ...[event.name, event.place, event.purpose].flatMap((words) => (words ? stated(words) : [])),
  ];
}

/** How many came: a number, or as somebody wrote it ("185 học sinh"). */
function peopleOf(people: EventValue['people']): StatedFact[] {
  if (!people) return [];
  const number = decimal(people);
  return /^\d+$/.test(number) ? [{ kind: 'quantity', value: number, unit: 'người' }] : stated(number);
}

function wordsOfValue(value: EvalAnswer['value']): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsOfValue(item));
  // A day is told as its author typed it.
  if (typeof value === 'string') return isoDay.test(value) ? [] : [value];
  if (typeof value === 'number') return [];
  const { type, number, issuer, title } = value as ReferenceValue;
  const { name, place, purpose } = value as EventValue;
  const reference = [type, number && `số ${number}`, issuer, title].filter(Boolean).join(' ');
  return [reference, name, place, purpose].filter((words): words is string => Boolean(words));
}
