import { stringify } from 'yaml';
import type { Answer, AnswerIssue } from '../answer.ts';
import { typeAnswers } from '../answers/answers-file.ts';
import type { CheckMaterial } from '../checks/finding.ts';
import type { LocatedYaml } from '../located-yaml.ts';
import type { ReportTemplate } from '../template.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { settleFindings, settlingExits } from './settled-findings.ts';
import type { KeyedFinding, Settled, Settlement } from './settlement.ts';
import type { SettledEntry, SettlementIssue } from './settlements-file.ts';

/** A fact taken as an answer: `line` is what the answers file is to say. */
export type Recorded = { key: string; question: string; by: string; reason: string; line: string };

/** What a settlements file does to findings and answers. */
export type Applied = {
  settlements: ReadonlyMap<string, Settlement>;
  /** Questions whose answers are not told, each with who said so. */
  leftOut: ReadonlyMap<string, Settled>;
  answers: Answer[];
  recorded: Recorded[];
  /** Entries whose finding is not there any more: its sentence or answer has changed, or it was mended. */
  unused: SettledEntry[];
};

export type ApplyOutcome =
  | { kind: 'applied'; applied: Applied }
  | { kind: 'bad-settlements'; issues: SettlementIssue[] }
  | { kind: 'bad-answers'; issues: AnswerIssue[] };

export const nothingApplied: Applied = {
  settlements: new Map(),
  leftOut: new Map(),
  answers: [],
  recorded: [],
  unused: [],
};

/**
 * Brings the entries of a settlements file to the findings they name. `template` is null where no answers are checked against: nothing can
 * be recorded then. `byHand`: people wrote the text, so that its facts may become answers.
 */
export function applySettlements(
  entries: readonly SettledEntry[],
  yaml: LocatedYaml,
  findings: readonly KeyedFinding[],
  context: { template: ReportTemplate | null; period: PeriodId | null; byHand: boolean },
): ApplyOutcome {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const issues: SettlementIssue[] = [];
  const answerIssues: AnswerIssue[] = [];
  const settlements = new Map<string, Settlement>();
  const leftOut = new Map<string, Settled>();
  const answers: Answer[] = [];
  const recorded: Recorded[] = [];
  const unused: SettledEntry[] = [];
  for (const entry of entries) {
    const finding = byKey.get(entry.key);
    if (!finding) {
      unused.push(entry);
      continue;
    }
    const possible = settlingExits(finding, context.byHand);
    if (!possible.includes(entry.exit)) {
      issues.push({ line: entry.line, kind: 'wrong-exit', exit: entry.exit, possible });
      continue;
    }
    const question = entry.question ?? finding.question ?? finding.answer ?? null;
    const { by, reason, at } = entry;
    if (entry.exit === 'record') {
      if (!context.template) issues.push({ line: entry.line, kind: 'no-answers' });
      else if (question === null) issues.push({ line: entry.line, kind: 'no-question' });
      else {
        const read = typeAnswers(
          answerOf(yaml, entry, question, finding.quote),
          context.template,
          context.period,
        );
        answerIssues.push(...read.issues);
        answers.push(...read.answers);
        const line = lineOf(yaml, entry, question, finding.quote);
        recorded.push({ key: entry.key, question, by, reason, line });
      }
      continue;
    }
    const kind = entry.exit;
    if (kind === 'leave-out') {
      const settlement: Settlement = { kind, subject: entry.key, reason, by, at };
      leftOut.set(question!, { settlement, finding, question });
    } else {
      const subject = kind === 'keep' ? entry.key : question!;
      settlements.set(`${kind} ${subject}`, { kind, subject, reason, by, at });
    }
  }
  if (issues.length > 0) return { kind: 'bad-settlements', issues };
  if (answerIssues.length > 0) return { kind: 'bad-answers', issues: answerIssues };
  return { kind: 'applied', applied: { settlements, leftOut, answers, recorded, unused } };
}

/** What is still open, and what was settled and is in force. */
export function afterSettling(
  findings: readonly KeyedFinding[],
  applied: Applied,
): { open: KeyedFinding[]; settled: Settled[] } {
  const { findings: open, settled } = settleFindings(findings, applied.settlements);
  return { open, settled: [...settled, ...applied.leftOut.values()] };
}

/** Answers with those that were recorded in place of what was given before. */
export const withRecorded = (given: readonly Answer[], recorded: readonly Answer[]): Answer[] => [
  ...given.filter(({ question }) => !recorded.some((one) => one.question === question)),
  ...recorded,
];

/** The material of the checks with answers marked that are not to be told. */
export const leftOutSeen = (
  material: CheckMaterial,
  leftOut: Pick<ReadonlyMap<string, unknown>, 'has'>,
): CheckMaterial => ({
  ...material,
  answers: material.answers?.map((one) => (leftOut.has(one.id) ? { ...one, leftOut: true } : one)) ?? null,
});

const pathOf = (entry: SettledEntry): PropertyKey[] => ['settled', entry.place, 'answer'];

const rawAnswer = (yaml: LocatedYaml, { place }: SettledEntry): unknown =>
  (yaml.value as { settled: { answer?: unknown }[] }).settled[place]!.answer;

/** The answer of an entry as an answers file of its own, whose lines are those of the settlements file. */
function answerOf(yaml: LocatedYaml, entry: SettledEntry, question: string, quote: string): LocatedYaml {
  const inFile = (path: readonly PropertyKey[]) => [...pathOf(entry), ...path.slice(2)];
  return {
    file: yaml.file,
    value: { answers: { [question]: entry.answered ? rawAnswer(yaml, entry) : quote } },
    line: (path) => yaml.line(entry.answered ? inFile(path) : ['settled', entry.place]),
    source: (path) => (entry.answered ? yaml.source(inFile(path)) : quote),
  };
}

/** The line for the answers file: the figure as it was typed. */
function lineOf(yaml: LocatedYaml, entry: SettledEntry, question: string, quote: string): string {
  const raw = entry.answered ? rawAnswer(yaml, entry) : quote;
  const typed = typeof raw === 'object' ? raw : entry.answered ? (yaml.source(pathOf(entry)) ?? raw) : raw;
  return stringify({ [question]: typed }, { schema: 'core', lineWidth: 0 }).trimEnd();
}
