import type { AnswerIssue } from '../core/answer.ts';
import { type FileIssue, type LocatedYaml, readLocatedYaml } from '../core/located-yaml.ts';
import type { Organisation } from '../core/organisation.ts';
import {
  type Applied,
  type ApplyOutcome,
  afterSettling,
  applySettlements,
  nothingApplied,
  type Recorded,
} from '../core/settling/apply-settlements.ts';
import type { KeyedFinding, Settled } from '../core/settling/settlement.ts';
import {
  readSettlements,
  type SettledEntry,
  type SettlementIssue,
} from '../core/settling/settlements-file.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';

/* What was settled without chat, in a file: the exits of DESIGN 2.4 for drafting and checking on the command line. */

/** The file of `--settled`, already read. */
export type SettledFile = { name: string; text: string };

/** What a settlements file did. */
export type AfterSettling = {
  settled: Settled[];
  recorded: Recorded[];
  unused: SettledEntry[];
};

export type SettledProblem =
  | { kind: 'bad-yaml'; issues: FileIssue[] }
  | { kind: 'bad-settlements'; file: string; issues: SettlementIssue[] }
  | { kind: 'bad-answers'; file: string; issues: AnswerIssue[] };

type Entries = { kind: 'entries'; file: string; yaml: LocatedYaml; entries: SettledEntry[] };

/** Reads a settlements file, before anything is drafted or checked. */
function readSettledFile(
  file: SettledFile,
  office: Organisation,
  period: PeriodId | null,
): Entries | SettledProblem {
  const yaml = readLocatedYaml(file.name, file.text);
  if ('issues' in yaml) return { kind: 'bad-yaml', issues: yaml.issues };
  const { entries, issues } = readSettlements(yaml, office, period);
  if (issues.length > 0) return { kind: 'bad-settlements', file: file.name, issues };
  return { kind: 'entries', file: file.name, yaml, entries };
}

/**
 * Settles what a file settles: `make` gives the findings, first of the material as it stands, then, where answers were recorded or left out,
 * of the material with them. Without a file every finding stays open.
 */
export function settleByFile<Made extends { findings: KeyedFinding[] }>(
  input: { settled?: SettledFile | null; office: Organisation },
  context: { template: ReportTemplate | null; period: PeriodId | null; byHand: boolean },
  make: (applied: Applied) => Made,
): { kind: 'settled'; made: Made; open: KeyedFinding[]; after: AfterSettling } | SettledProblem {
  const first = make(nothingApplied);
  if (!input.settled) return settled(first, nothingApplied);
  const read = readSettledFile(input.settled, input.office, context.period);
  if (read.kind !== 'entries') return read;
  const outcome: ApplyOutcome = applySettlements(read.entries, read.yaml, first.findings, context);
  if (outcome.kind === 'bad-answers') return { ...outcome, file: read.file };
  if (outcome.kind === 'bad-settlements') return { ...outcome, file: read.file };
  const { applied } = outcome;
  const again = applied.answers.length > 0 || applied.leftOut.size > 0;
  return settled(again ? make(applied) : first, applied);
}

function settled<Made extends { findings: KeyedFinding[] }>(made: Made, applied: Applied) {
  const { open, settled } = afterSettling(made.findings, applied);
  const { recorded, unused } = applied;
  return { kind: 'settled' as const, made, open, after: { settled, recorded, unused } };
}
