import { isUsable } from '../core/interview.ts';
import { figureValue, sentencesAbout, tasksOf } from '../core/interviewing/last-values.ts';
import type { Question, ReportTemplate } from '../core/template.ts';
import { shiftPeriod } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { FigureItem } from './notices-figures.ts';
import { nameOf } from './office-people.ts';
import type { Actor, Deps, HistoryRow, StoredAnswer } from './ports.ts';
import { seesAll } from './show-progress.ts';

/** One stored figure, and whether the person who asks may see it. */
export type Stored = { item: FigureItem; visible: boolean };

/**
 * Everything stored of a period, question by question, in the template's order; `named`: also kept sentences and carried tasks, which nobody
 * wants who asks for all figures.
 */
export async function storedFigures(
  deps: Deps,
  actor: Actor | null,
  period: PeriodId,
  named: boolean,
): Promise<Stored[]> {
  const { store } = deps;
  const row = await store.periods.byPeriod(period);
  const [answers, figures, [newest]] = await Promise.all([
    row ? store.periods.answers(row.id) : [],
    store.history.figures(period),
    store.history.before(shiftPeriod(period, 1), 1),
  ]);
  const report = newest?.period === period ? newest : null;
  const template = row?.template ?? deps.templates[0]!;
  const confirmed = row === null || row.state === 'approved' || row.state === 'issued';
  return template.questions.flatMap((question): Stored[] => {
    const answer = answers.find((one) => one.question === question.id && isUsable(one.value));
    if (answer) {
      const visible =
        confirmed ||
        actor === null ||
        seesAll(actor) ||
        actor.unit === question.owner ||
        answer.by === actor.person;
      return [{ item: answered(deps, question, period, answer, !confirmed), visible }];
    }
    const figure = figures.find((one) => one.question === question.id && one.by === null);
    if (figure?.file != null) {
      return [
        {
          item: {
            ...itemBase(question, period),
            value: figureValue(question, figure.value),
            source: reported(figure.file, report, figure.source.split('/')[1] ?? null),
          },
          visible: true,
        },
      ];
    }
    return report ? toldIn(question, report, template, named) : [];
  });
}

const itemBase = (question: Question, period: PeriodId) => ({
  id: question.id,
  number: null,
  ask: question.ask,
  type: question.type,
  unit: question.unit ?? (question.type === 'percent' ? '%' : null),
  period,
  unconfirmed: false,
});

const answered = (
  { office }: Deps,
  question: Question,
  period: PeriodId,
  answer: StoredAnswer,
  unconfirmed: boolean,
): FigureItem => ({
  ...itemBase(question, period),
  value: answer.value,
  source: { by: nameOf(office, answer.by), at: answer.at, place: answer.place },
  unconfirmed,
});

/** A report by the name of its file, and the printed number of the section. */
const reported = (file: string, report: HistoryRow | null, section: string | null) => ({
  file,
  section: report?.report.sections.find((one) => one.id === section)?.number ?? null,
  link: report?.link ?? null,
});

/** What a report says in words about a question that counts nothing. */
function toldIn(question: Question, report: HistoryRow, template: ReportTemplate, named: boolean): Stored[] {
  const kept = question.edits || question.carry === 'keep';
  if (['number', 'money', 'percent'].includes(question.type) || (kept && !named)) return [];
  const text = question.edits
    ? tasksOf(question, report.report, template).join('; ')
    : sentencesAbout(question, report.report, template).join(' ');
  if (text === '') return [];
  const section = template.sections.find((one) =>
    one.patterns.some((pattern) => pattern.questions.includes(question.id)),
  );
  return [
    {
      item: {
        ...itemBase(question, report.period),
        value: { kind: 'text', text },
        source: reported(report.file, report, section?.id ?? null),
      },
      visible: true,
    },
  ];
}
