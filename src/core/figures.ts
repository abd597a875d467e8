import type { Answer, AnswerValue } from './answer.ts';
import { findPhrase, hasPhrase } from './carrying/phrases.ts';
import { sentencesOf } from './plan.ts';
import type { Report, ReportSentence } from './report.ts';
import { tellsOfOnce } from './reports/standing.ts';
import { type Question, type ReportTemplate, sectionOfQuestion } from './template.ts';
import { readFacts } from './vietnamese/facts.ts';
import { fold } from './vietnamese/letters/fold.ts';
import type { Fact, PeriodId } from './vietnamese/types.ts';

/** A figure read back from an earlier report: an exact decimal, its unit, and the sentence that says it. */
export type Figure = { id: string; value: string; unit: string; period: PeriodId; source: string };

/**
 * The figures of a report that answer the template's questions of number, money or percent. A fact answers a question when its kind and
 * unit fit and one of the question's `beside` phrases stands next to it; two that fit equally well are no answer.
 */
export function readFigures(report: Report, template: ReportTemplate | null): Figure[] {
  if (template === null) return [];
  return template.questions.flatMap((question) => {
    const home = sectionOfQuestion(template, question.id)?.id;
    const section = report.sections.find((one) => one.id === home);
    const found = (section ? sentencesOf(section) : []).flatMap((sentence) =>
      figureFacts(sentence, question).map(({ value }) => ({ value, sentence: sentence.id })),
    );
    const values = new Set(found.map(({ value }) => value));
    const [first] = found;
    if (!first || values.size !== 1) return [];
    const unit = question.type === 'percent' ? '%' : question.type === 'money' ? 'đồng' : question.unit!;
    return [{ id: question.id, value: first.value, unit, period: report.period, source: first.sentence }];
  });
}

/** The facts of a sentence that answer a question of number, money or percent: kind and unit fit, and its words stand beside. */
export function figureFacts(
  sentence: Pick<ReportSentence, 'text' | 'facts'>,
  question: Question,
): (Fact & { value: string })[] {
  const kinds: Record<string, Fact['kind'][]> = {
    number: ['quantity', 'zero'],
    money: ['money'],
    percent: ['percent'],
  };
  const kind = kinds[question.type];
  if (!kind) return [];
  const counted = sentence.facts.filter((fact) => countable.has(fact.kind));
  return counted.flatMap((fact, index) => {
    if (!kind.includes(fact.kind) || !('value' in fact) || typeof fact.value !== 'string') return [];
    if (fact.kind === 'quantity' && !unitFits(fact.unit ?? '', question.unit ?? '')) return [];
    const beside = contextOf(sentence.text, counted, index);
    const fits = hasPhrase(
      fold(fact.kind === 'zero' ? denied(sentence.text, counted, index) : beside),
      question.beside,
    );
    return fits ? [fact as Fact & { value: string }] : [];
  });
}

/**
 * The words that belong to a fact: between two facts, what stands behind the last comma or semicolon leads to the next one, the rest follows
 * the first ("02 dự án ứng dụng, đổi mới công nghệ; 03 tổ chức ...", "đúng hạn 50 hồ sơ, trễ hẹn 01 hồ sơ").
 */
function contextOf(text: string, facts: readonly Fact[], index: number): string {
  const gap = (at: number) => text.slice(facts[at]?.end ?? 0, facts[at + 1]?.start ?? text.length);
  const cut = (words: string) =>
    Math.max(...[',', ';', ':'].map((sign) => words.lastIndexOf(sign)), /\svà\s+$/u.exec(words)?.index ?? -1);
  const before = gap(index - 1);
  const after = gap(index);
  const behind = index === facts.length - 1 ? after : after.slice(0, Math.max(0, cut(after)));
  return `${before.slice(cut(before) + 1)} ${facts[index]!.text}${behind.split(/[;(]/u)[0]}`;
}

/** What a zero denies: its own noun, and behind the last fact of a sentence the nouns enumerated after it. */
const denied = (text: string, facts: readonly Fact[], index: number): string =>
  index === facts.length - 1 ? text.slice(facts[index]!.start).split(/[;.]/u)[0]! : facts[index]!.text;

/** Facts between which words are shared out; a name or a date between two figures belongs to one of them. */
const countable = new Set<Fact['kind']>(['quantity', 'money', 'percent', 'ratio', 'zero']);

function unitFits(said: string, unit: string): boolean {
  const [a, b] = [fold(said), fold(unit)];
  return a !== '' && (a.startsWith(b) || b.startsWith(a));
}

/**
 * The sentences of an earlier report that a question of texts or lists owns: the dated ones it speaks of. What was done once is not told
 * again, so those are left out.
 */
export function ownedSentences(
  question: Question,
  report: Report,
  template: ReportTemplate,
): ReportSentence[] {
  if (question.carry === 'keep' || (question.type !== 'text' && question.type !== 'list')) return [];
  const home = sectionOfQuestion(template, question.id)?.id;
  const section = report.sections.find((one) => one.id === home);
  return (section ? sentencesOf(section) : []).filter(
    (sentence) =>
      !sentence.standing && hasPhrase(fold(sentence.text), question.about) && !tellsOfOnce(sentence.text),
  );
}

/** Words that open a sentence of its month or join a clause to it; the sentence that the clause goes into has its own. */
const leadIn =
  /^(?:ngoài ra,\s*|đồng thời,?\s+)?(?:trong (?:tháng|kỳ|quý),\s*|tháng\s+\d{1,2}\/\d{4},\s*)?/iu;

/** The clauses of a question's sentences that name no paper and no day: what a list shares a sentence with stays behind. */
const ownedClauses = (question: Question, report: Report, template: ReportTemplate): string[] => {
  const home = sectionOfQuestion(template, question.id)?.id;
  const section = report.sections.find((one) => one.id === home);
  const phrases = [...question.about, ...question.beside];
  return (section ? sentencesOf(section) : [])
    .filter((sentence) => !sentence.standing)
    .flatMap((sentence) => sentence.text.replace(/\.$/u, '').split(';'))
    .map((clause) => clause.trim().replace(leadIn, ''))
    .filter(
      (clause) =>
        hasPhrase(fold(clause), phrases) &&
        !tellsOfOnce(clause) &&
        !readFacts(clause).some((fact) => fact.kind === 'reference' || fact.kind === 'date'),
    );
};

/**
 * Gives `same` its value where a value is needed: a typed answer takes the figure read from the newest earlier report, a text with choices
 * takes the choices that its sentence shows. What cannot be read back comes as `unrepeatable` question ids; texts and lists stay `same`.
 */
export function resolveSame(
  answers: readonly Answer[],
  report: Report,
  template: ReportTemplate,
): { answers: Answer[]; unrepeatable: string[] } {
  const figures = readFigures(report, template);
  const unrepeatable: string[] = [];
  const resolved = answers.map((answer): Answer => {
    const question = template.questions.find((one) => one.id === answer.question);
    if (answer.value.kind !== 'same' || !question) return answer;
    const value = repeated(question, figures, report, template);
    if (value === null) unrepeatable.push(question.id);
    return value === null ? answer : { ...answer, value };
  });
  return { answers: resolved, unrepeatable };
}

function repeated(
  question: Question,
  figures: Figure[],
  report: Report,
  template: ReportTemplate,
): AnswerValue | null {
  const figure = figures.find((one) => one.id === question.id);
  switch (question.type) {
    case 'number':
      return figure ? { kind: 'number', value: figure.value, unit: question.unit!, people: null } : null;
    case 'money':
      return figure ? { kind: 'money', value: figure.value } : null;
    case 'percent':
      return figure ? { kind: 'percent', value: figure.value } : null;
    case 'list': {
      // A list that shares its sentence with other questions is carried by its clauses; one that stands alone by its sentences.
      const pattern = sectionOfQuestion(template, question.id)?.patterns.find((one) =>
        one.questions.includes(question.id),
      );
      const items = pattern?.sentences ? ownedClauses(question, report, template) : [];
      return items.length > 0 ? { kind: 'list', items } : { kind: 'same' };
    }
    case 'text': {
      if (!question.choices) return { kind: 'same' };
      const home = sectionOfQuestion(template, question.id);
      const section = report.sections.find((one) => one.id === home?.id);
      const companions = template.questions
        .filter((one) => one.group === question.group)
        .flatMap((one) => one.about);
      const sentence = (section ? sentencesOf(section) : []).find(
        (one) => !one.standing && companions.some((phrase) => findPhrase(fold(one.text), phrase) >= 0),
      );
      const words = Object.values(question.choices).flatMap((choices) =>
        Object.entries(choices).flatMap(([typed, said]) =>
          sentence && fold(sentence.text).includes(fold(said)) ? [typed] : [],
        ),
      );
      return words.length > 0 ? { kind: 'text', text: [...new Set(words)].join('; ') } : null;
    }
    default:
      return null;
  }
}
