import type { Attempt, ByRulesWhy } from '../core/drafts/made.ts';
import type { Material } from '../core/material.ts';
import { fillPart, type ModelPrompt } from '../core/model-prompt.ts';
import type { SectionPlan } from '../core/plan.ts';
import type { SentPiece } from '../core/sent-pieces.ts';
import { planIssueText } from '../text/model.ts';
import type { CallRecord } from '../usecases/ports.ts';
import { unanswered, type Within } from './call-again.ts';
import type { Comparer } from './check-section.ts';
import type { Endpoint } from './endpoint.ts';
import { judgeAnswer } from './judge-answer.ts';
import { layOut, type PlacedWrite, placeWrites } from './lay-out.ts';
import { mendByRules } from './mend.ts';
import { askOnRecord, type Recorded } from './on-record.ts';
import { answerShape, type PlanAnswer, readAnswer } from './plan-answer.ts';
import type { PlanIssue } from './plan-issue.ts';
import type { SectionPrompt } from './prompt-texts.ts';
import type { SectionBrief } from './section-brief.ts';
import type { WordSources } from './word-sources.ts';

/** How often a wrong answer is sent back with what is wrong (DESIGN section 4). */
const repairs = 2;
/** An answer is sent back no longer than this. */
const shownAnswer = 20_000;
/** Issues that are named at a time: more do not help. */
const shownIssues = 12;

/** What is known about standing text is put right without asking: it stands where it stood. */
const healed = new Set<PlanIssue['is']>([
  'unknown-sentence',
  'not-kept',
  'kept-dated',
  'out-of-order',
  'replaces-kept',
]);

export type SectionWork = {
  material: Material;
  brief: SectionBrief;
  /** Worked out when the first answer is there. */
  sources: () => WordSources;
  compare: Comparer;
  prompt: ModelPrompt;
  texts: SectionPrompt;
  endpoint: Endpoint;
  /** Where each call is put on record before it leaves. */
  record: CallRecord;
  how: Within;
};

export type SectionOutcome = {
  plan: SectionPlan;
  by: 'model' | 'both' | 'rules';
  why?: ByRulesWhy;
  attempts: Attempt[];
};

/** One judged answer. */
type Judged = { writes: PlacedWrite[]; issues: PlanIssue[]; plan: SectionPlan };

/**
 * Asks a model for one section, sends back what is wrong at most twice, and lets the rules write what still is. Never throws, never waits
 * beyond `until`; the plan it gives has passed every check that the rules' own plan passes.
 */
export async function draftSection(work: SectionWork): Promise<SectionOutcome> {
  const { brief, prompt, texts, endpoint, record, how } = work;
  const purpose = { record, section: brief.id, prompt };
  const attempts: Attempt[] = [];
  const first: SentPiece[] = [
    { role: 'system', text: texts.system },
    { role: 'user', text: texts.shared },
    { role: 'user', text: texts.own },
  ];
  let pieces = first;
  let best: Judged | null = null;
  let why: ByRulesWhy = 'wrong-plan';
  for (let round = 0; round <= repairs; round += 1) {
    const called = await askOnRecord(endpoint, { pieces, schema: answerShape }, purpose, how);
    if (called.kind !== 'answer') {
      attempts.push(unanswered(called));
      if (best === null) why = whyByRules(called);
      break;
    }
    const { text, tokens, tries, call } = called;
    const read = readAnswer(text);
    const judged = 'wrong' in read ? null : judge(read, work);
    const issues: PlanIssue[] = judged?.issues ?? [
      'wrong' in read && read.wrong === 'shape' ? { is: 'shape', where: read.where } : { is: 'no-json' },
    ];
    const open = issues.filter((issue) => !healed.has(issue.is));
    const said = issues.slice(0, shownIssues).map(planIssueText);
    const accepted = judged !== null && open.length === 0;
    const outcome = accepted ? (issues.length > 0 ? 'mended' : 'accepted') : 'repaired';
    attempts.push({ ...(call === null ? {} : { call }), tries, outcome, answer: text, issues: said, tokens });
    if (accepted) return { plan: judged.plan, by: 'model', attempts };
    if (judged && (best === null || open.length <= openOf(best))) best = judged;
    pieces = [
      ...first,
      { role: 'assistant', text: text.slice(0, shownAnswer) },
      {
        role: 'user',
        text: fillPart(prompt.parts.repair, {
          loi: open.slice(0, shownIssues).map(planIssueText).join('\n'),
        }),
      },
    ];
  }
  const mended = best && mend(best, work);
  return mended
    ? { plan: mended, by: 'both', why: 'wrong-plan', attempts }
    : { plan: brief.rules, by: 'rules', why, attempts };
}

/** Why the rules write a section that the first call gave no answer for. */
function whyByRules(called: Exclude<Recorded, { kind: 'answer' }>): ByRulesWhy {
  if (called.kind === 'refused') return 'refused';
  if (called.fault === 'not-recorded') return 'not-recorded';
  return called.fault === 'stopped' ? 'deadline' : 'no-answer';
}

const openOf = ({ issues }: Judged): number => issues.filter((issue) => !healed.has(issue.is)).length;

/** An answer's plan with everything that is wrong with it: by its words first, then, where those hold, by the checks on the filled text. */
function judge(answer: PlanAnswer, work: SectionWork): Judged {
  const { brief, sources, material, compare } = work;
  const writes = placeWrites(answer, brief);
  const plan = layOut(brief, writes);
  const issues = judgeAnswer(answer, brief, sources(), material);
  if (issues.some((issue) => !healed.has(issue.is))) return { writes, plan, issues };
  const found = compare([plan]).map(({ finding, item }): PlanIssue => {
    const write = writes.findIndex((one) => one.item === item);
    return { is: 'check', finding, ...(write < 0 ? {} : { write }) };
  });
  return { writes, plan, issues: [...issues, ...found] };
}

/** The sentences that hold, with the rules' for what the others were to tell; null where that does not hold either. */
function mend(best: Judged, { brief, material, compare }: SectionWork): SectionPlan | null {
  const wrong = new Set(
    best.issues.filter((issue) => !healed.has(issue.is)).flatMap(({ write }) => write ?? []),
  );
  const good = best.writes.filter((_, index) => !wrong.has(index));
  const writes = mendByRules(good, brief, material);
  if (writes === null) return null;
  const plan = layOut(brief, writes);
  return compare([plan]).length === 0 ? plan : null;
}
