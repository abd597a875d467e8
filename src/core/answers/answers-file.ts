import type { Answer, AnswerIssue, AnswerValue } from '../answer.ts';
import type { LocatedYaml } from '../located-yaml.ts';
import type { ReportTemplate } from '../template.ts';
import { questionOf } from '../template.ts';
import { parsePeriodId } from '../vietnamese/dates/periods.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { answerWord, isDoubtfulWord } from './answer-words.ts';
import { eventsEntry } from './event-entries.ts';
import { moneyEntry, numberEntry, percentEntry } from './figure-entries.ts';
import { FileEntry, isRecord } from './file-entry.ts';
import { papersEntry } from './paper-entries.ts';
import { readTaskEdits } from './task-edits.ts';

/** What an answers file says, as far as it could be read; with any issue nothing of it is used. */
export type AnswersFile = { period: PeriodId | null; answers: Answer[]; issues: AnswerIssue[] };

/**
 * Types a whole answers file (DESIGN section 8) against the template: every answer that can be read, and every issue, with its line.
 * `period` is the period asked for; null takes the file's.
 */
export function typeAnswers(
  yaml: LocatedYaml,
  template: ReportTemplate,
  period: PeriodId | null,
): AnswersFile {
  const issues: AnswerIssue[] = [];
  const answers: Answer[] = [];
  if (
    !isRecord(yaml.value) ||
    ('answers' in yaml.value && yaml.value.answers !== null && !isRecord(yaml.value.answers))
  ) {
    return { period, answers, issues: [{ line: 1, kind: 'not-a-map' }] };
  }
  for (const key of Object.keys(yaml.value)) {
    if (key !== 'period' && key !== 'answers')
      issues.push({ line: yaml.line([key]), kind: 'unknown-top-key', key });
  }
  let filePeriod: PeriodId | null = null;
  if (yaml.value.period !== undefined && yaml.value.period !== null) {
    const found = String(yaml.value.period);
    filePeriod = parsePeriodId(found);
    const line = yaml.line(['period']);
    if (filePeriod === null) issues.push({ line, kind: 'bad-period', found });
    else if (period !== null && filePeriod !== period)
      issues.push({ line, kind: 'other-period', found, wanted: period });
  }
  const resolved = period ?? filePeriod;
  for (const id of Object.keys((yaml.value.answers ?? {}) as object)) {
    const question = questionOf(template, id);
    if (!question) {
      const nearest = nearestId(
        id,
        template.questions.map((one) => one.id),
      );
      issues.push({ line: yaml.line(['answers', id]), question: id, kind: 'unknown-question', nearest });
      continue;
    }
    const entry = new FileEntry(yaml, question, resolved);
    const value = readEntry(entry);
    issues.push(...entry.issues);
    if (value !== null && entry.issues.length === 0)
      answers.push({ question: id, value, typed: entry.typed() });
  }
  return { period: resolved, answers, issues };
}

/** The value of one answer; null where it is empty or has an issue, which the entry notes. */
function readEntry(entry: FileEntry): AnswerValue | null {
  const { path, question } = entry;
  const raw = entry.raw(path);
  // A question left empty is not answered: empty never means "nothing happened".
  if (raw === null || raw === undefined || raw === '') return null;
  const alone = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  const word = typeof alone === 'string' ? answerWord(alone) : null;
  if (word !== null) return { kind: word };
  if (typeof alone === 'string' && isDoubtfulWord(alone)) {
    return entry.issue(path, { kind: 'doubtful', said: alone });
  }
  switch (question.type) {
    case 'number':
      return numberEntry(entry, path, raw);
    case 'money':
      return moneyEntry(entry, path, raw);
    case 'percent':
      return percentEntry(entry, path, raw);
    case 'reference':
    case 'references':
      return papersEntry(entry, path, raw);
    case 'events':
      return eventsEntry(entry, path, raw);
    case 'names':
    case 'list': {
      const items = entry.texts(path, raw);
      if (!items || !question.edits) return items && { kind: question.type, items };
      const { unclear = [], ...edits } = readTaskEdits(items);
      for (const said of unclear) entry.issue(path, { kind: 'unclear-edit', said });
      return edits;
    }
    case 'text': {
      const items = entry.texts(path, raw);
      return items && { kind: 'text', text: items.join('\n') };
    }
  }
}

/** The id that was probably meant: at most two letters away. */
function nearestId(id: string, known: string[]): string | null {
  const scored = known
    .map((one) => ({ one, distance: editDistance(id, one) }))
    .sort((a, b) => a.distance - b.distance);
  return scored[0] && scored[0].distance <= Math.max(2, Math.floor(id.length / 4)) ? scored[0].one : null;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(
        Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    previous = row;
  }
  return previous[b.length]!;
}
