import { exportIndexText } from '../../text/export.ts';
import type { ExportedFile, ExportSources, PeriodRecord } from '../../usecases/ports.ts';
import { type CalledFor, callFiles, modelTable, noteDraft, type SentRow } from './call-files.ts';
import { draftCells, draftFiles, draftTable, type RecordedDraft } from './draft-files.ts';
import { sentByDraft, sentForShorter } from './earlier-sent-files.ts';
import { answerFiles, auditFiles, decisionFiles, periodFiles } from './period-files.ts';
import { phrasingFiles } from './phrasing-files.ts';
import { questionFiles } from './question-files.ts';
import { storedFiles, submissionFiles } from './report-files.ts';
import { slackTable } from './slack-files.ts';

/**
 * A period as open files, made one after the other, so that no more than one draft is held at a time; index.md, which says what the others
 * are, comes last.
 */
export async function* exportedFiles(
  record: PeriodRecord,
  sources: ExportSources,
): AsyncGenerator<ExportedFile> {
  const { period } = record;
  const answers = answerFiles(record);
  yield* periodFiles(record);
  yield* answers.files;
  const revisionOf = new Map<string, number>();
  const rows: (string | number | null)[][] = [];
  const sent: SentRow[] = [];
  const called: CalledFor = { drafts: new Map(), judged: new Map() };
  for (const { id, finishedAt, reference } of record.drafts) {
    const row = await sources.draft(id);
    if (!row) continue;
    const draft: RecordedDraft = { row, finishedAt, reference };
    revisionOf.set(id, row.revision);
    noteDraft(called, row);
    rows.push(draftCells(record, draft));
    yield* draftFiles(record, draft, sources.office);
    const models = sentByDraft(record, draft);
    sent.push(...models.rows);
    yield* models.files;
  }
  yield draftTable(rows);
  const shorter = sentForShorter(record);
  sent.push(...shorter.rows);
  yield* shorter.files;
  yield* decisionFiles(record);
  const phrasings = phrasingFiles(record);
  yield* phrasings.files;
  yield* submissionFiles(record, revisionOf);
  const altered: string[] = [];
  yield* storedFiles(record, sources, altered);
  yield* auditFiles(record);
  const conversations = yield* questionFiles(record, sources.texts);
  sent.push(...(yield* callFiles(record, called, conversations, sources.texts)));
  yield modelTable(sent);
  yield slackTable(record);
  const { template, state } = period;
  yield {
    path: 'index.md',
    content: exportIndexText({
      ...{ office: sources.office.name, period: period.period, state, at: sources.at, chain: record.chain },
      template: { name: template.name, version: template.version },
      counts: {
        ...{
          answers: record.answers.length,
          drafts: rows.length,
          models: sent.length,
          unknown: record.calls.filter(({ came }) => came === null).length,
        },
        ...{ submissions: record.submissions.length, files: record.files.length },
        ...{ questions: record.questions.length, phrasings: phrasings.count },
      },
      ...{ left: answers.left, altered },
    }),
  };
}
