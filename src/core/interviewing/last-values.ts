import type { AnswerValue } from '../answer.ts';
import { hasPhrase } from '../carrying/phrases.ts';
import { readFigures } from '../figures.ts';
import { isUsable, type KnownAnswer } from '../interview.ts';
import { sentencesOf } from '../plan.ts';
import type { Report } from '../report.ts';
import { type Question, type ReportTemplate, sectionOfQuestion } from '../template.ts';
import { comparePeriods } from '../vietnamese/dates/periods.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import type { PeriodId } from '../vietnamese/types.ts';

/** What a question's last value was, with its period; words of a report come as text whatever the question's type. */
export type Last = { question: string; period: PeriodId; value: AnswerValue };

/**
 * The last value of every question: what was answered in the previous period, else what the newest report says (its figure, its tasks, the
 * sentences that speak of it). An older source never wins over a newer one.
 */
export function lastValues(
  template: ReportTemplate,
  previous: { period: PeriodId; answers: readonly KnownAnswer[] } | null,
  newest: Report | null,
): Last[] {
  const figures = newest ? readFigures(newest, template) : [];
  return template.questions.flatMap((question): Last[] => {
    const answer = previous?.answers.find((one) => one.question === question.id);
    const answered =
      previous &&
      answer &&
      isUsable(answer.value) &&
      answer.value.kind !== 'same' &&
      answer.value.kind !== 'edits'
        ? [{ question: question.id, period: previous.period, value: answer.value }]
        : [];
    if (newest === null) return answered;
    if (previous && answered.length > 0 && comparePeriods(previous.period, newest.period) >= 0)
      return answered;
    const figure = figures.find((one) => one.id === question.id);
    const value = figure ? figureValue(question, figure.value) : told(question, newest, template);
    return value ? [{ question: question.id, period: newest.period, value }] : answered;
  });
}

/** A figure read from a report as the answer it would be. */
export function figureValue(question: Question, value: string): AnswerValue {
  if (question.type === 'money') return { kind: 'money', value };
  if (question.type === 'percent') return { kind: 'percent', value };
  return { kind: 'number', value, unit: question.unit ?? '', people: null };
}

/** The tasks of a report as printed, from 1; without list numbers, every paragraph is one. */
export function tasksOf(question: Question, report: Report, template: ReportTemplate): string[] {
  const paragraphs = homeOf(question, report, template)?.paragraphs ?? [];
  const numbered = paragraphs.filter((one) => /^\d+/.test(one.label ?? ''));
  return (numbered.length > 0 ? numbered : paragraphs).map((one) =>
    one.sentences.map((sentence) => sentence.text).join(' '),
  );
}

/** The sentences of a report that speak of a question: kept text for questions of kept text, else those of its month. */
export function sentencesAbout(question: Question, report: Report, template: ReportTemplate): string[] {
  const home = homeOf(question, report, template);
  return (home ? sentencesOf(home) : [])
    .filter(
      (one) =>
        one.standing === standingTypes.has(question.carry) && hasPhrase(fold(one.text), question.about),
    )
    .map((one) => one.text);
}

const standingTypes = new Set<Question['carry']>(['keep', 'year']);

const homeOf = (question: Question, report: Report, template: ReportTemplate) => {
  const home = sectionOfQuestion(template, question.id)?.id;
  return report.sections.find((one) => one.id === home);
};

function told(question: Question, report: Report, template: ReportTemplate): AnswerValue | null {
  if (question.edits) {
    const items = tasksOf(question, report, template);
    return items.length > 0 ? { kind: 'list', items } : null;
  }
  if (['number', 'money', 'percent'].includes(question.type)) return null;
  const text = sentencesAbout(question, report, template).join(' ');
  return text === '' ? null : { kind: 'text', text };
}

/** Whether a last value is of the kind its question is answered with, so that "như tháng trước" can repeat it. */
export function isRepeatable(question: Question, value: AnswerValue): boolean {
  switch (question.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'events':
    case 'names':
    case 'list':
    case 'text':
      return value.kind === question.type || value.kind === 'none';
    case 'reference':
    case 'references':
      return value.kind === 'references' || value.kind === 'none';
  }
}
