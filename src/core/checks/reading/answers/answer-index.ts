import type { Fact } from '../../../vietnamese/types.ts';
import type { CheckAnswer, StatedFact } from '../../finding.ts';
import { factsOnce, factsWithUnits } from '../facts-once.ts';
import { KeyText } from '../key-text.ts';
import { byNumber, identitiesOf, type KnownReference } from '../known-names.ts';
import { contentKeys, keysOf, longKey } from '../words.ts';
import { AmountIndex, type StatedAmount } from './amount-index.ts';
import { countedIn, unitOf } from './amounts.ts';
import { isBareRow, type Noted, notedIn } from './noted.ts';
import { isPeople } from './units.ts';

/** Everything the answers state, by kind. */
export type AnswerIndex = {
  amounts: readonly StatedAmount[];
  /** Further figures in the words that a typed answer came with ("12 lớp, 540 nông dân"): they support what they say, and claim nothing. */
  noted: readonly Noted[];
  /** The amounts, to be asked by what a text says. */
  counts: AmountIndex;
  references: readonly KnownReference[];
  byNumber: ReadonlyMap<string, readonly KnownReference[]>;
  dates: readonly { answer: CheckAnswer; value: string; words: ReadonlySet<string> }[];
  identities: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everything the answers say, as long keys: one an answer, in their order. */
  told: KeyText;
  /** Reads facts with the nouns that the answers count. */
  facts: (text: string) => readonly Fact[];
  /** Figures inside labels ("tàu dài từ 15 m trở lên"): parts of a name. */
  labelled: readonly StatedAmount[];
  /** What one answer says, label included. */
  said: ReadonlyMap<CheckAnswer, { key: string; words: ReadonlySet<string> }>;
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

const content = (text: string): Set<string> => new Set(contentKeys(text));

function build(answers: readonly CheckAnswer[]): AnswerIndex {
  const amounts: StatedAmount[] = [];
  const references: KnownReference[] = [];
  const dates: { answer: CheckAnswer; value: string; words: ReadonlySet<string> }[] = [];
  const labelled: StatedAmount[] = [];
  const noted: Noted[] = [];
  const saids = new Map<CheckAnswer, { key: string; words: ReadonlySet<string> }>();
  for (const answer of answers) {
    const label = content(answer.label);
    const typed = ['number', 'money', 'percent'].includes(answer.type);
    const said = factsOnce(answer.text).filter(
      (one) => !typed || !answer.facts.some((own) => own.kind === one.kind),
    );
    const all = new Set([...label, ...content(answer.text)]);
    for (const fact of /\d/.test(answer.label) ? factsOnce(answer.label) : [])
      labelled.push(...amountsOf(fact, label, answer, false));
    const key = `${longKey(answer.label)} ${longKey(answer.text)}`;
    saids.set(answer, { key, words: new Set([...key.split(' '), ...all]) });
    for (const fact of answer.facts) {
      if (fact.kind === 'reference') references.push({ answer, value: fact.value, from: 'answer' });
      else if (fact.kind === 'date') dates.push({ answer, value: fact.value, words: all });
      // What stands inside the words is indexed below, with the words around it.
      else if (
        !typed &&
        said.some((one) => sameValue(one, fact) && !isShortened(fact, one) && !isBareRatio(fact, one))
      )
        continue;
      else amounts.push(...amountsOf(fact, typed ? label : all, answer, true));
    }
    if ((typed && answer.text !== '') || isBareRow(answer)) noted.push(...notedIn(answer, answers));
    said.forEach((fact, at) => {
      const own = answer.facts.some((one) => sameValue(one, fact));
      if (fact.kind === 'reference') references.push({ answer, value: fact.value, from: 'answer' });
      else if (fact.kind === 'date') dates.push({ answer, value: fact.value, words: all });
      else amounts.push(...amountsOf(fact, around(answer.text, said, at), answer, own));
    });
  }
  for (const { answer, value } of [...references]) {
    if (!answer) continue;
    if (value.date)
      dates.push({ answer, value: value.date, words: content(`${value.type ?? ''} ${value.title ?? ''}`) });
    // A title may name other documents and dates.
    for (const inner of value.title ? factsOnce(value.title) : []) {
      if (inner.kind === 'reference') references.push({ answer, value: inner.value, from: 'answer' });
      else if (inner.kind === 'date')
        dates.push({ answer, value: inner.value, words: content(value.title!) });
      else amounts.push(...amountsOf(inner, content(value.title!), answer, false));
    }
  }
  return {
    amounts,
    noted,
    counts: new AmountIndex(amounts),
    references,
    byNumber: byNumber(references),
    dates,
    labelled,
    facts: factsWithUnits(
      answers.flatMap(({ facts }) => facts.flatMap((fact) => ('unit' in fact ? [fact.unit ?? ''] : []))),
    ),
    identities: identitiesOf(answers.flatMap(({ label, text }) => [label, text])),
    told: new KeyText([...saids.values()].map(({ key }) => key.split(' '))),
    said: saids,
  };
}

const sameValue = (a: Pick<Fact, 'kind' | 'value'>, b: Pick<Fact, 'kind' | 'value'>): boolean =>
  a.kind === b.kind && JSON.stringify(a.value) === JSON.stringify(b.value);

/** "75 đb", "185 hs": a head count whose noun is shortened beyond reading, or to what stands for another one. */
const isShortened = (fact: StatedFact, said: Fact): boolean =>
  fact.kind === 'quantity' &&
  isPeople(keysOf(fact.unit ?? '')) &&
  said.kind === 'quantity' &&
  !isPeople(keysOf(said.unit ?? ''));

/** "46/48" typed for so many of so many children: only the answer's own fact has the noun. */
const isBareRatio = (fact: StatedFact, said: Fact): boolean =>
  fact.kind === 'ratio' && said.kind === 'ratio' && !said.unit && Boolean(fact.unit);

const ends = /[;\n]/u;

/** The words between the facts next to it, in its own item: "mức 500.000 đồng: 240 suất; mức 800.000 đồng: 65 suất". */
function around(text: string, facts: readonly Fact[], at: number): Set<string> {
  const last = facts[at - 1]?.end ?? 0;
  // What a colon follows names the figure behind it, whatever figure stands in the name.
  const from = /^\s*:\s*$/u.test(text.slice(last, facts[at]!.start)) ? 0 : last;
  const to = facts[at + 1]?.start ?? text.length;
  const { start, end } = facts[at]!;
  const [front, behind] = [text.slice(from, start).split(ends).at(-1)!, text.slice(end, to).split(ends)[0]!];
  return content(`${front}${text.slice(start, end)}${behind}`);
}

function amountsOf(
  fact: Pick<Fact, 'kind' | 'value'> & { unit?: string },
  words: ReadonlySet<string>,
  answer: CheckAnswer,
  own: boolean,
): StatedAmount[] {
  const unit = unitOf(fact);
  const all = new Set([...words, ...unit]);
  const one = (kind: StatedAmount['kind'], value: string): StatedAmount => ({
    answer,
    kind,
    value: Number(value),
    unit,
    words: all,
    own,
  });
  // A bare number inside an answer's words could count anything.
  if (fact.kind === 'quantity' && unit.length === 0 && !own) return [];
  switch (fact.kind) {
    case 'quantity':
    case 'zero':
      return [one('quantity', String(fact.value))];
    case 'money':
    case 'percent':
      return [one(fact.kind, String(fact.value))];
    case 'ratio': {
      // "11/4" in chat is a day.
      if (unit.length === 0) return [];
      return countedIn(fact as Fact).map((counted) => ({ ...one(counted.kind, ''), value: counted.value }));
    }
    default:
      return [];
  }
}
