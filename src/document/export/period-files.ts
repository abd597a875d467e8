import { writeAnswers } from '../../core/answers/write-answers.ts';
import { exportHeads, exportWords, momentCell } from '../../text/export.ts';
import { askedWords } from '../../text/questions.ts';
import { valueText } from '../../text/values.ts';
import type { ExportedFile, PeriodRecord } from '../../usecases/ports.ts';
import { linkTo, namesIn } from './people.ts';
import { json, table } from './table.ts';

/** The period itself and the template it was opened with. */
export function periodFiles({ period, team, people, interviews }: PeriodRecord): ExportedFile[] {
  const { template, ...rest } = period;
  return [
    json('period.json', {
      ...{ ...rest, template: { id: template.id, version: template.version }, slackTeam: team },
      ...{ interviews, people },
    }),
    json('template.json', template),
  ];
}

/** Every answer as a table and as data, and the newest ones as an answers file; `left` are those that it cannot hold. */
export function answerFiles(record: PeriodRecord): { files: ExportedFile[]; left: string[] } {
  const { period, team, answers } = record;
  const { questions } = period.template;
  const nameOf = namesIn(record);
  const newest = new Map(answers.map((answer) => [answer.question, answer]));
  const written = writeAnswers(
    period.period,
    questions.flatMap(({ id }) => newest.get(id) ?? []),
    period.template,
  );
  const asked = (id: string): string => {
    const question = questions.find((one) => one.id === id);
    return question ? askedWords(question.ask, period.period, { from: period.from, to: period.to }) : id;
  };
  return {
    left: written.left,
    files: [
      table(
        'answers.csv',
        exportHeads.answers,
        answers.map((answer, index) => [
          ...[index + 1, answer.question, asked(answer.question), answer.revision],
          newest.get(answer.question) === answer ? exportWords.yes : exportWords.no,
          ...[valueText(answer.value), answer.typed, nameOf(answer.by), momentCell(answer.at)],
          ...[answer.place?.channel ?? '', answer.place?.ts ?? '', linkTo(team, answer.place) ?? ''],
        ]),
      ),
      json('answers.json', {
        period: period.period,
        answers: answers.map((answer) => ({ ...answer, link: linkTo(team, answer.place) })),
      }),
      { path: 'answers.yml', content: written.text },
    ],
  };
}

/** What people settled and wrote by hand. */
export function decisionFiles(record: PeriodRecord): ExportedFile[] {
  const nameOf = namesIn(record);
  const { settlements, edits } = record;
  return [
    table(
      'settlements.csv',
      exportHeads.settlements,
      settlements.map(({ at, by, kind, subject, reason }) => [
        ...[momentCell(at), nameOf(by), exportWords.settlement[kind], subject, reason],
      ]),
    ),
    json('settlements.json', { settlements }),
    table(
      'edits.csv',
      exportHeads.edits,
      edits.map(({ at, by, section, was, text }) => [momentCell(at), nameOf(by), section, was, text]),
    ),
    json('edits.json', { edits }),
  ];
}

/** The log as a table, and as data with all that its chain is made of. */
export function auditFiles(record: PeriodRecord): ExportedFile[] {
  const nameOf = namesIn(record);
  return [
    table(
      'audit.csv',
      exportHeads.audit,
      record.audit.map(({ entry, at, act, by, facts, personal, hash }) => [
        ...[entry, momentCell(at), act, nameOf(by), JSON.stringify(facts), personal, hash],
      ]),
    ),
    json('audit.json', { chain: record.chain, entries: record.audit }),
  ];
}
