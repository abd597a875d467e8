import { readFacts } from '../vietnamese/facts.ts';
import type { Fact, Reference } from '../vietnamese/types.ts';
import type { CheckAnswer } from './finding.ts';
import { fillers, keysOf, wordsOf } from './words.ts';

/** An amount that an answer states, with the words that say what it is of. `own` is the answer's value itself, not a figure inside its words. */
export type StatedAmount = {
  answer: CheckAnswer;
  kind: 'quantity' | 'money' | 'percent';
  value: number;
  unit: readonly string[];
  words: ReadonlySet<string>;
  own: boolean;
};

/** Everything the answers state, by kind. */
export type AnswerIndex = {
  amounts: readonly StatedAmount[];
  references: readonly { answer: CheckAnswer; value: Reference }[];
  dates: readonly { answer: CheckAnswer; value: string; words: ReadonlySet<string> }[];
  /** All words of all answers. */
  words: ReadonlySet<string>;
  texts: readonly string[];
};

const cache = new WeakMap<readonly CheckAnswer[], AnswerIndex>();
const none: readonly CheckAnswer[] = [];

/** Indexes the answers; the same answers are indexed once. */
export function answerIndex(answers: readonly CheckAnswer[] | null): AnswerIndex {
  const list = answers ?? none;
  const found = cache.get(list) ?? build(list);
  cache.set(list, found);
  return found;
}

const content = (text: string): Set<string> => new Set(keysOf(text).filter((key) => !fillers.has(key)));

function build(answers: readonly CheckAnswer[]): AnswerIndex {
  const amounts: StatedAmount[] = [];
  const references: { answer: CheckAnswer; value: Reference }[] = [];
  const dates: { answer: CheckAnswer; value: string; words: ReadonlySet<string> }[] = [];
  const words = new Set<string>();
  for (const answer of answers) {
    const label = content(answer.label);
    const typed = ['number', 'money', 'percent'].includes(answer.type);
    const said = typed ? [] : readFacts(answer.text);
    const all = new Set([...label, ...content(answer.text)]);
    for (const key of [...keysOf(answer.label), ...keysOf(answer.text)]) words.add(key);
    for (const fact of answer.facts) {
      if (fact.kind === 'reference') references.push({ answer, value: fact.value });
      else if (fact.kind === 'date') dates.push({ answer, value: fact.value, words: all });
      // What stands inside the words is indexed below, with the words around it.
      else if (!typed && said.some((one) => sameValue(one, fact))) continue;
      else amounts.push(...amountsOf(fact, typed ? label : all, answer, true));
    }
    said.forEach((fact, at) => {
      const own = answer.facts.some((one) => sameValue(one, fact));
      if (fact.kind === 'reference') references.push({ answer, value: fact.value });
      else if (fact.kind === 'date') dates.push({ answer, value: fact.value, words: all });
      else amounts.push(...amountsOf(fact, around(answer.text, said, at), answer, own));
      if (fact.kind === 'reference' && fact.value.date)
        dates.push({ answer, value: fact.value.date, words: all });
    });
  }
  for (const { answer, value } of [...references]) {
    if (value.date)
      dates.push({ answer, value: value.date, words: content(`${answer.label} ${answer.text}`) });
    // A title may name other documents and dates.
    for (const inner of value.title ? readFacts(value.title) : []) {
      if (inner.kind === 'reference') references.push({ answer, value: inner.value });
      else if (inner.kind === 'date')
        dates.push({ answer, value: inner.value, words: content(value.title!) });
      else amounts.push(...amountsOf(inner, content(value.title!), answer, false));
    }
  }
  return { amounts, references, dates, words, texts: answers.flatMap(({ label, text }) => [label, text]) };
}

const sameValue = (a: Pick<Fact, 'kind' | 'value'>, b: Pick<Fact, 'kind' | 'value'>): boolean =>
  a.kind === b.kind && JSON.stringify(a.value) === JSON.stringify(b.value);

/** The words between the facts next to it. */
function around(text: string, facts: readonly Fact[], at: number): Set<string> {
  const from = facts[at - 1]?.end ?? 0;
  const to = facts[at + 1]?.start ?? text.length;
  const line = text.lastIndexOf('\n', facts[at]!.start - 1) + 1;
  return content(text.slice(Math.max(from, line), to).split('\n')[0]!);
}

function amountsOf(
  fact: Pick<Fact, 'kind' | 'value'> & { unit?: string },
  words: ReadonlySet<string>,
  answer: CheckAnswer,
  own: boolean,
): StatedAmount[] {
  const unit = wordsOf(fact.unit ?? '').map(({ key }) => key);
  const all = new Set([...words, ...unit]);
  const one = (kind: StatedAmount['kind'], value: string): StatedAmount => ({
    answer,
    kind,
    value: Number(value),
    unit,
    words: all,
    own,
  });
  switch (fact.kind) {
    case 'quantity':
    case 'zero':
      return [one('quantity', String(fact.value))];
    case 'money':
    case 'percent':
      return [one(fact.kind, String(fact.value))];
    case 'ratio': {
      const { part, whole } = fact.value as { part: string; whole: string };
      return [one('quantity', part), one('quantity', whole)];
    }
    default:
      return [];
  }
}
