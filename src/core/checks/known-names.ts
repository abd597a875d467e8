import { fold } from '../vietnamese/fold.ts';
import { dataWindow } from '../vietnamese/periods.ts';
import type { Fact, Reference } from '../vietnamese/types.ts';
import type { CheckAnswer } from './finding.ts';
import type { View } from './view.ts';
import { longKey } from './words.ts';

/** A document that somebody named: in an answer, in an earlier report, or as a paper of last month only. */
export type KnownReference = {
  value: Reference;
  from: 'answer' | 'earlier' | 'last-month';
  answer?: CheckAnswer;
};

/** What needs no further source: texts in which names are looked up, documents, days, numbered things. */
export type Known = {
  /** Answers and the office's names, then standing text, then what was dated: each one long key. */
  told: string;
  standing: string;
  dated: string;
  references: ReadonlyMap<string, readonly KnownReference[]>;
  allReferences: readonly KnownReference[];
  /** Days that standing text names. */
  days: ReadonlySet<string>;
  /** Numbered things by their head: "đề án" → 06. */
  identities: ReadonlyMap<string, ReadonlySet<string>>;
  spans: readonly { from: string; to: string }[];
};

/** A document number as it is compared: "số 08/KH-SKH&CN" and "8/KH-SKH&CN" are the same. */
export const numberKey = (number: string): string =>
  fold(number)
    .replace(/^số:? ?/, '')
    .replace(/\s/g, '')
    .replace(/^0+(?=\d)/, '');

/** Collects what the answers, the office and its earlier reports name. */
export function knownNames(view: View): Known {
  const { answers, earlier, material } = view;
  const references: KnownReference[] = answers.references.map(({ answer, value }) => ({
    value,
    from: 'answer',
    answer,
  }));
  const days = new Set<string>();
  const spans: { from: string; to: string }[] = [];
  const parts: { standing: string[]; dated: string[] } = { standing: [], dated: [] };
  for (const { sentence, newest } of earlier.entries) {
    (sentence.standing ? parts.standing : parts.dated).push(sentence.text);
    for (const fact of sentence.facts) {
      if (fact.kind === 'reference') {
        const ofMonth = !sentence.standing && newest && isOfItsMonth(fact.value, sentence.period);
        references.push({ value: fact.value, from: ofMonth ? 'last-month' : 'earlier' });
      } else if (fact.kind === 'date' && sentence.standing) days.add(fact.value);
      else if (fact.kind === 'period' && typeof fact.value === 'object') spans.push(fact.value);
    }
  }
  const told = [...answers.texts, ...material.names].join('\n');
  const identities = new Map<string, Set<string>>();
  for (const text of [told, ...parts.standing, ...parts.dated]) {
    for (const { head, number } of readIdentities(text))
      identities.set(head, (identities.get(head) ?? new Set()).add(number));
  }
  const byNumber = new Map<string, KnownReference[]>();
  for (const one of references) {
    if (one.value.number === null) continue;
    const key = numberKey(one.value.number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  return {
    told: longKey(told),
    standing: longKey(parts.standing.join('\n')),
    dated: longKey(parts.dated.join('\n')),
    references: byNumber,
    allReferences: references,
    days,
    identities,
    spans,
  };
}

function isOfItsMonth({ date }: Reference, period: string | null): boolean {
  return date !== null && period !== null && (date.startsWith('--') || date >= dataWindow(period).from);
}

/** A numbered thing of a text: "Đề án 06", "đợt 2", "TCVN ISO 9001:2015"; Roman numbers are read as Arabic ones. */
export type Identity = { head: string; number: string; start: number; end: number };

const heads =
  'đề án|chương trình|dự án|tiểu dự án|đợt|khóa|khoá|lần thứ|tcvn iso\\/iec|tcvn iso|tcvn|qcvn|iso|tầng|quốc lộ|khoản|điểm|điều|chương';
const identity = new RegExp(
  `(?<![\\p{L}\\d])(${heads})\\s+(?:số\\s+)?((?:[IVX]+(?![\\p{L}\\d])|\\d+(?:[.:/-]\\d+)*))(?!\\s?%|[\\d,]*\\d)`,
  'giu',
);

/** The numbered things of a text, in order. */
export function readIdentities(text: string): Identity[] {
  return [...text.matchAll(identity)].map((match) => ({
    head: fold(match[1]!),
    number: /^\d/.test(match[2]!) ? match[2]!.replace(/^0+(?=\d)/, '') : String(arabic(match[2]!)),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10 };

function arabic(roman: string): number {
  const values = [...roman.toLowerCase()].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Whether a reference names a fact's document at all: only those with a number or a day can be held against others. */
export const isCited = (fact: Fact): fact is Extract<Fact, { kind: 'reference' }> =>
  fact.kind === 'reference';
