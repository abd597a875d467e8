import { shownSentences } from '../core/drafts/digest.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import { sectionOfQuestion } from '../core/template.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Deps, DraftResult, DraftRow, PeriodRow } from './ports.ts';

/** What a form about a draft is filled with. `voids`: what it saves would void a submission, which the form says. */
export type ExitForm = {
  kind: 'form';
  period: PeriodRow;
  draft: DraftRow & { result: DraftResult };
  voids: boolean;
  finding: KeyedFinding | null;
  /** The sentence that the finding is about. */
  sentence: { id: string; text: string } | null;
  /** Sentences of the finding's section (of the whole draft where it has none), to pick one from. */
  sentences: { id: string; section: string; text: string }[];
  /** Findings of answers that the text leaves out. */
  leftOut: KeyedFinding[];
  /** Ids of questions that are owed. */
  owed: string[];
  /** Ids of the questions that a figure of this finding may answer: its own first, then those of its section. */
  questions: string[];
};

/**
 * What the form of an exit shows, for the newest whole draft. `finding` is a key, `sentence` an id; a finding that is settled or gone, and a
 * draft that is not the newest, are refused as an old button.
 */
export async function showExit(
  deps: Deps,
  input: Pick<Request, 'actor'> & {
    act: 'settle-finding' | 'edit-draft';
    draft: string;
    finding?: string;
    sentence?: string;
  },
): Promise<ExitForm | Extract<Acted, { kind: 'refused' }>> {
  const row = await deps.store.drafts.byId(input.draft);
  const period = row ? await deps.store.periods.byId(row.period) : null;
  if (!row?.result || !period) return refused({ kind: 'stale-button' });
  const may = await mayAct(deps, input.act, input.actor, period);
  if (may.kind === 'refused') return may;
  const newest = await deps.store.drafts.newest(period.id);
  if (newest?.id !== row.id) return refused({ kind: 'stale-button' });
  const { result } = row;
  const finding =
    input.finding === undefined ? null : (result.findings.find(({ key }) => key === input.finding) ?? null);
  if (input.finding !== undefined && finding === null) return refused({ kind: 'stale-button' });
  const all = shownSentences(result, () => false);
  const number = period.template.sections.find(({ id }) => id === finding?.section)?.number;
  const sentence =
    all.find(({ id }) => id === input.sentence) ??
    all.find(({ text }) => finding?.sentence !== null && text === finding?.sentence) ??
    null;
  const owed = result.findings
    .filter(({ reason }) => reason.is === 'unanswered')
    .flatMap(({ question }) => question ?? []);
  return {
    kind: 'form',
    period,
    draft: { ...row, result },
    voids: may.voids,
    finding,
    sentence,
    sentences: number === undefined ? all : all.filter(({ section }) => section === number),
    leftOut: result.findings.filter(({ reason }) => reason.is === 'left-out'),
    owed,
    questions: questionsFor(finding, period),
  };
}

function questionsFor(finding: KeyedFinding | null, { template }: PeriodRow): string[] {
  const own = finding?.question ?? finding?.answer;
  const inSection = template.questions
    .filter(({ id }) => sectionOfQuestion(template, id)?.id === finding?.section)
    .map(({ id }) => id);
  return [...new Set([...(own === undefined ? [] : [own]), ...inSection])];
}
