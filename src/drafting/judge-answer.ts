import { answerValue, type Material } from '../core/material.ts';
import { readSlots } from '../core/slots.ts';
import { judgeWrite } from './judge-write.ts';
import type { PlanAnswer } from './plan-answer.ts';
import type { PlanIssue } from './plan-issue.ts';
import type { BriefSentence, SectionBrief } from './section-brief.ts';
import { slotKeys } from './slots-offered.ts';
import type { WordSources } from './word-sources.ts';

/** The sentences of a brief by their short name, and by their id, which means the same. */
export function sentencesByAlias(brief: SectionBrief): Map<string, BriefSentence> {
  const all = brief.paragraphs.flat();
  return new Map([
    ...all.map((one) => [one.sentence.id, one] as const),
    ...all.map((one) => [one.alias, one] as const),
  ]);
}

const run = /^(\d{1,3})\.(\d{1,3})\s*[-–]\s*(?:(\d{1,3})\.)?(\d{1,3})$/;

/** The short names that a list of names and runs ("2.1-2.4") stands for; a run holds what is there, a name stays as it is. */
export function aliasesOf(names: readonly string[], known: ReadonlyMap<string, BriefSentence>): string[] {
  return names.flatMap((name) => {
    const match = run.exec(name.trim());
    if (!match) return [name.trim()];
    const [, paragraph, from, , to] = match;
    if (match[3] !== undefined && match[3] !== paragraph) return [name.trim()];
    const found: string[] = [];
    for (let n = Number(from); n <= Math.min(Number(to), Number(from) + 60); n += 1) {
      const one = known.get(`${paragraph}.${n}`);
      // Inside a run, what is of its month or was taken out is passed over.
      if (one?.is === 'kept') found.push(one.alias);
    }
    return found.length > 0 ? found : [name.trim()];
  });
}

/** What is wrong with an answer as the plan of its section: standing text, every written sentence, and what must be told. */
export function judgeAnswer(
  answer: PlanAnswer,
  brief: SectionBrief,
  sources: WordSources,
  material: Material,
): PlanIssue[] {
  const writes = answer.paragraphs.flat().flatMap((item) => ('write' in item ? [item] : []));
  return [
    ...judgeKept(answer, brief),
    ...writes.flatMap((item, write) =>
      [...judgeReplaces(item.replaces, brief), ...judgeWrite(item, brief, sources, material)].map(
        (issue) => ({ ...issue, write }),
      ),
    ),
    ...judgeTold(writes, brief, material),
  ];
}

function judgeKept(answer: PlanAnswer, brief: SectionBrief): PlanIssue[] {
  const known = sentencesByAlias(brief);
  const order = brief.paragraphs.flat();
  const issues: PlanIssue[] = [];
  const seen = new Set<BriefSentence>();
  let last = -1;
  for (const item of answer.paragraphs.flat()) {
    if (!('keep' in item)) continue;
    for (const alias of aliasesOf(item.keep, known)) {
      const one = known.get(alias);
      if (!one) issues.push({ is: 'unknown-sentence', alias });
      else if (one.is === 'dated') issues.push({ is: 'kept-dated', alias });
      else if (one.is === 'kept') {
        const at = order.indexOf(one);
        if (at <= last || seen.has(one)) issues.push({ is: 'out-of-order', alias });
        last = Math.max(last, at);
        seen.add(one);
      }
    }
  }
  const lost = order.filter((one) => one.is === 'kept' && !seen.has(one)).map(({ alias }) => alias);
  return lost.length > 0 ? [...issues, { is: 'not-kept', aliases: lost }] : issues;
}

function judgeReplaces(replaces: readonly string[], brief: SectionBrief): PlanIssue[] {
  const known = sentencesByAlias(brief);
  return replaces.flatMap((alias): PlanIssue[] => {
    const one = known.get(alias.trim());
    if (!one) return [{ is: 'unknown-sentence', alias }];
    return one.is === 'kept' ? [{ is: 'replaces-kept', alias }] : [];
  });
}

/** Every answer is told, and what is no paper is told once. */
function judgeTold(
  writes: readonly { write: string; from: readonly string[] }[],
  brief: SectionBrief,
  material: Material,
): PlanIssue[] {
  const told = new Set<string>();
  const used = new Set<string>();
  const twice: PlanIssue[] = [];
  writes.forEach(({ write: text }, write) => {
    for (const slot of readSlots(text)) {
      const keys = slotKeys(slot, material);
      const kind = answerValue(material, slot.id)?.kind;
      // A paper is told by its act and its number, a choice by its fields.
      const inParts = kind === 'references' || (kind === 'text' && slot.path.length > 0);
      const again = inParts ? used.has(slot.text) : keys.length > 0 && keys.every((key) => told.has(key));
      used.add(slot.text);
      if (again) twice.push({ is: 'slot-twice', slot: slot.text, write });
      for (const key of keys) told.add(key);
    }
  });
  const missing = [...brief.required].filter((key) => !told.has(key));
  const zeros = brief.questions.filter(
    (one) => one.zero && brief.writes.some(({ item }) => item.from.includes(one.id)),
  );
  const unsaid = zeros.filter(
    (one) => !told.has(one.id) && !writes.some(({ from }) => from.includes(one.id)),
  );
  const slots = [...missing, ...unsaid.map(({ id }) => id).filter((id) => !missing.includes(id))];
  return slots.length > 0 ? [...twice, { is: 'left-out', slots: slots.map((key) => `[[${key}]]`) }] : twice;
}
