import { hasPhrase } from '../carrying/phrases.ts';
import { fillers } from '../checks/reading/words.ts';
import { figureFacts } from '../figures.ts';
import type { Material } from '../material.ts';
import { issuerLevel } from '../organisation.ts';
import type { Report, ReportSentence } from '../report.ts';
import { type Pattern, type Question, questionOf } from '../template.ts';
import { type PeriodLabel, readPeriodLabels } from '../vietnamese/dates/period-labels.ts';
import { readFacts } from '../vietnamese/facts.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { expandType } from '../vietnamese/references/references.ts';
import type { Fact } from '../vietnamese/types.ts';
import { isKnownName, vocabulary, wordsIn } from './house-vocabulary.ts';

/*
 * One dated sentence of an earlier report as a sentence with slots: each of its facts is found to answer a question. A sentence with a fact,
 * label or bracket that cannot be told apart teaches nothing.
 */

/** A sentence that earlier reports teach: text with slots, what it rests on, and for which answers it may be said. */
export type Precedent = {
  text: string;
  /** All questions it speaks of. */
  from: string[];
  /** Those it says to be zero. */
  zero: ReadonlySet<string>;
  /** The paper it cites: only one of the same type and level of issuer can stand in its place. */
  paper: { question: string; type: string | null; level: string } | null;
  /** The sentence it was learned from. */
  source: string;
};

/** The type of a paper in one spelling, for comparing. */
export const typeOf = (type: string | null): string | null =>
  type === null ? null : fold(expandType(type) ?? type);

type Span = { start: number; end: number };
/** A stretch of the sentence and the slot that takes its place. */
export type Cut = Span & { slot: string };

/** How the period's label is written again; any other form is not this period's name alone. */
export const labelSlots: Partial<Record<PeriodLabel['form'], string>> = {
  slash: '[[ky]]',
  words: '[[ky|long]]',
  upper: '[[ky|upper]]',
};

/** What a dated sentence teaches of the pattern that answers for it, or null. */
export function learnPrecedent(
  sentence: ReportSentence,
  report: Report,
  pattern: Pattern,
  material: Material,
): Precedent | null {
  const { text } = sentence;
  const questions = pattern.questions.flatMap((id) => questionOf(material.template, id) ?? []);
  const cuts: Cut[] = [];
  const zero = new Set<string>();
  const from = new Set<string>();

  const paper = paperOf(sentence, questions, material);
  if (paper) {
    cuts.push({ ...paper.span, slot: `[[${paper.question}.1|titled]]` });
    from.add(paper.question);
  }
  for (const label of readPeriodLabels(text)) {
    if (cuts.some((cut) => cut.start <= label.start && label.end <= cut.end)) continue;
    const slot = label.period === report.period ? labelSlots[label.form] : undefined;
    if (slot === undefined) return null;
    cuts.push({ start: label.start, end: label.end, slot });
  }

  const answered: { end: number; question: string }[] = [];
  const isCut = ({ start, end }: Span) => cuts.some((one) => one.start <= start && end <= one.end);
  /** Whether a fact is a question's, which it then stands for. */
  const place = (fact: Fact): boolean => {
    if (fact.kind === 'name') return isKnownName(fact.text, material);
    if (fact.kind === 'zero') {
      const denied = deniedBy(fact, sentence, questions);
      for (const { id } of denied) {
        zero.add(id);
        from.add(id);
      }
      return denied.length > 0;
    }
    const owners = questions.filter((question) =>
      figureFacts(sentence, question).some((one) => one === fact),
    );
    const [owner] = owners;
    const found = owner && owners.length === 1 && !from.has(owner.id) ? cutOf(fact, owner, text) : null;
    if (!owner || !found) return false;
    answered.push({ end: fact.end, question: owner.id });
    from.add(owner.id);
    cuts.push(found);
    return true;
  };

  // What a bracket holds may be the words of a text answer, figures and all: it is told by the figure that it stands behind.
  const brackets = bracketsIn(text);
  const [inside, outside] = [true, false].map((within) =>
    sentence.facts.filter(
      (fact) => brackets.some(({ start, end }) => start < fact.start && fact.end < end) === within,
    ),
  ) as [Fact[], Fact[]];
  if (!outside.every((fact) => isCut(fact) || place(fact))) return null;
  for (const { start, end, words } of brackets) {
    if (cuts.some((one) => one.start < end && start < one.end)) continue;
    const before = answered.findLast((one) => one.end <= start)?.question;
    const reason = questions.find(
      ({ type, when }) => type === 'text' && before !== undefined && when?.includes(before),
    );
    if (!reason) continue;
    const lead = /^(?:nguyên nhân|lý do|kết quả)\s*:\s*/iu.exec(words)?.[0] ?? '';
    cuts.push({ start: start + 1 + lead.length, end: end - 1, slot: `[[${reason.id}]]` });
    from.add(reason.id);
  }
  if (!inside.every((fact) => isCut(fact) || place(fact)) || from.size === 0) return null;

  const said = withSlots(text.replace(/\.$/u, ''), cuts);
  if (!isPlain(said.literal, pattern, questions, material)) return null;
  return {
    text: said.text,
    from: pattern.questions.filter((id) => from.has(id)),
    zero,
    paper: paper && { question: paper.question, type: paper.type, level: paper.level },
    source: sentence.id,
  };
}

/** The one paper of its month that a question of references asks for, with its title. */
function paperOf(sentence: ReportSentence, questions: readonly Question[], { office }: Material) {
  const question = questions.find(({ type }) => type === 'references' || type === 'reference');
  const [fact] = sentence.facts.filter((one) => one.kind === 'reference');
  if (!question || fact?.kind !== 'reference' || fact.value.number === null) return null;
  const { title } = fact.value;
  const at = title === null ? -1 : sentence.text.indexOf(title, fact.end);
  return {
    question: question.id,
    span: { start: fact.start, end: at < 0 ? fact.end : at + title!.length },
    type: typeOf(fact.value.type),
    level: issuerLevel(fact.value, office),
  };
}

/** The questions that a zero denies, up to the next fact or the end of its clause: by what stands beside their figures, else by their noun. */
function deniedBy(fact: Fact, { text, facts }: ReportSentence, questions: readonly Question[]): Question[] {
  const next = facts.find((one) => one.start >= fact.end)?.start ?? text.length;
  const clause = fold(text.slice(fact.start, next).split(/[;.]/u)[0]!);
  const counts = questions.filter(({ type }) => type === 'number');
  const named = counts.filter(({ beside }) => hasPhrase(clause, beside));
  return named.length > 0
    ? named
    : counts.filter(({ unit }) => unit !== undefined && hasPhrase(clause, [unit]));
}

/** A figure as its question's slot: number and unit where the sentence has both as the question does, else the number alone. */
function cutOf(fact: Fact, { id, unit, type }: Question, text: string): Cut | null {
  if (type === 'money' || type === 'percent') return { start: fact.start, end: fact.end, slot: `[[${id}]]` };
  const number = /^\d[\d.]*(?:,\d+)?/u.exec(text.slice(fact.start))?.[0];
  if (!number || unit === undefined) return null;
  const end = fact.start + number.length;
  const whole = text.startsWith(` ${unit}`, end);
  return whole
    ? { start: fact.start, end: end + 1 + unit.length, slot: `[[${id}]]` }
    : { start: fact.start, end, slot: `[[${id}|number]]` };
}

const bracketsIn = (text: string) =>
  [...text.matchAll(/\(([^()]{1,400})\)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[1]!,
  }));

/** A text with slots in the place of stretches of it, and its words without them. */
export function withSlots(text: string, cuts: readonly Cut[]): { text: string; literal: string } {
  let out = '';
  let literal = '';
  let at = 0;
  for (const { start, end, slot } of [...cuts].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + slot;
    literal += `${text.slice(at, start)} `;
    at = end;
  }
  return { text: out + text.slice(at), literal: literal + text.slice(at) };
}

/**
 * Whether what is left without its facts says nothing of one month: no fact, and only words that the office's standing text, the pattern or
 * its questions have too, or that an earlier report of another month says in the same sentence.
 */
function isPlain(
  literal: string,
  pattern: Pattern,
  questions: readonly Question[],
  material: Material,
): boolean {
  if (readFacts(literal).some(({ kind }) => kind !== 'zero' && kind !== 'name')) return false;
  const known = vocabulary(material);
  const asked = new Set(
    wordsIn(
      [
        JSON.stringify(pattern.sentences),
        ...questions.flatMap((one) => [one.ask, one.example, ...one.about, ...one.beside]),
      ].join(' '),
    ),
  );
  return wordsIn(literal).every((word) => known.has(word) || asked.has(word) || fillers.has(word));
}
