import { SlotPrinter } from '../core/drafts/print.ts';
import { answerValue, isAsked, type Material } from '../core/material.ts';
import { itemSource, type PlanItem, type SectionPlan, sentencesById } from '../core/plan.ts';
import type { ReportSentence } from '../core/report.ts';
import { isPlanSection } from '../core/reports/standing.ts';
import { readSlots } from '../core/slots.ts';
import { questionOf, type Section } from '../core/template.ts';
import { type OfferedSlot, offeredSlots, slotKeys } from './slots-offered.ts';

/* One section as a model is asked for it: what stays, what may be replaced, what was answered, and what the rules would write. */

/**
 * A sentence of the earlier report under a short name ("2.1": paragraph, sentence). `kept` stays, as `items` of the rules' plan (moved labels,
 * a revision, a sentence told again); `dated` may be replaced; `gone` was taken out by an answer.
 */
export type BriefSentence = {
  alias: string;
  sentence: ReportSentence;
  is: 'kept' | 'dated' | 'gone';
  items: PlanItem[];
};

/** An answered question that the model is to tell. `zero`: a number that is nought. */
export type BriefQuestion = { id: string; ask: string; zero: boolean; slots: OfferedSlot[] };

/**
 * Where a written sentence goes: behind or in front of the earlier sentence of this id, or in a paragraph of its own behind the n-th (from 0;
 * -1 in front of all).
 */
export type WritePlace = { behind: string } | { before: string } | { paragraphAfter: number };

/** A sentence of the rules and where it goes. */
export type RuleWrite = { item: Extract<PlanItem, { write: string }>; at: WritePlace };

export type SectionBrief = {
  id: string;
  number: string;
  heading: string;
  /** Whether it speaks of the coming period. */
  plans: boolean;
  paragraphs: BriefSentence[][];
  questions: BriefQuestion[];
  /** What is owed: the questions' words. */
  missing: string[];
  /** What of the answers must be told (keys of `slotKeys`). */
  required: ReadonlySet<string>;
  writes: RuleWrite[];
  rules: SectionPlan;
};

/** The brief of one section of the template from the rules' plan for it. */
export function briefSection(material: Material, section: Section, rules: SectionPlan): SectionBrief {
  const earlier = material.history[0].sections.find((one) => one.id === section.id);
  const placed = placeItems(rules, (id) =>
    (earlier?.paragraphs ?? []).findIndex(({ sentences }) => sentences.some((one) => one.id === id)),
  );
  const paragraphs = (earlier?.paragraphs ?? []).map((paragraph, p) =>
    paragraph.sentences.map((sentence, s): BriefSentence => {
      const items = placed.at.get(sentence.id) ?? [];
      return { alias: `${p + 1}.${s + 1}`, sentence, ...standingOf(sentence, items) };
    }),
  );
  const fixed = paragraphs.flat().flatMap((one) => (one.is === 'kept' ? one.items : []));
  const writes = placed.writes.filter(({ item }) => !fixed.includes(item));
  const told = new Set(writes.flatMap(({ item }) => item.from));
  const fixedKeys = keysOf(fixed, material);
  const ruled = writes.map(({ item }) => item.write).join('\n');
  const ids = [...new Set(section.patterns.flatMap((pattern) => pattern.questions))];
  const sentences = sentencesById(material.history);
  const printer = () => new SlotPrinter(material, sentences);
  return {
    id: section.id,
    number: section.number,
    heading: earlier ? (earlier.own ?? earlier.part).text : section.heading,
    plans: isPlanSection(section.id, material.template),
    paragraphs,
    questions: ids.flatMap((id): BriefQuestion[] => {
      const question = questionOf(material.template, id)!;
      const value = answerValue(material, id);
      if (!value || !told.has(id)) return [];
      const slots = offeredSlots(question, value, ruled, printer).filter(
        ({ keys }) => keys.length === 0 || !keys.every((key) => fixedKeys.has(key)),
      );
      return [{ id, ask: question.ask, zero: printer().isZero(readSlots(`[[${id}]]`)[0]!), slots }];
    }),
    missing: ids.flatMap((id) => {
      const question = questionOf(material.template, id)!;
      return answerValue(material, id) === undefined && isAsked(material, question) ? [question.ask] : [];
    }),
    required: keysOf(
      writes.map(({ item }) => item),
      material,
    ),
    writes,
    rules,
  };
}

/** Whether there is anything for a model to write; a section that is only kept needs no call. */
export const needsWriting = (brief: SectionBrief): boolean => brief.writes.length > 0;

/** The keys of every slot in items. */
function keysOf(items: readonly PlanItem[], material: Material): Set<string> {
  const texts = items.flatMap((item) => ('write' in item ? [item.write] : 'revise' in item ? [item.to] : []));
  return new Set(texts.flatMap((text) => readSlots(text).flatMap((slot) => slotKeys(slot, material))));
}

/** A retold sentence ("như kỳ trước") is kept, as is every standing one that the rules keep or revise. */
function standingOf(sentence: ReportSentence, items: PlanItem[]): Pick<BriefSentence, 'is' | 'items'> {
  const own = items.filter((item) => itemSource(item) === sentence.id);
  const retold = items.filter((item) => 'write' in item && item.from.some((id) => id.includes('/')));
  if (retold.length > 0) return { is: 'kept', items: retold };
  if (own.some((item) => 'keep' in item || 'revise' in item)) return { is: 'kept', items: own };
  return { is: sentence.standing && own.length > 0 ? 'gone' : 'dated', items: own };
}

/** The items of a plan by the earlier sentence they stand at, and the written ones with their places. */
function placeItems(
  rules: SectionPlan,
  paragraphOf: (id: string) => number,
): { at: Map<string, PlanItem[]>; writes: RuleWrite[] } {
  const at = new Map<string, PlanItem[]>();
  const writes: RuleWrite[] = [];
  const sourceOf = (item: PlanItem): string | null =>
    itemSource(item) ?? ('write' in item ? (item.replaces[0] ?? null) : null);
  let paragraph = -1;
  for (const items of rules.paragraphs) {
    const next = items.map(sourceOf).find((source) => source !== null) ?? null;
    const alone: WritePlace = { paragraphAfter: paragraph };
    let behind: string | null = null;
    for (const item of items) {
      const source = sourceOf(item);
      if (source !== null) {
        at.set(source, [...(at.get(source) ?? []), item]);
        behind = source;
      } else if (behind !== null && 'write' in item && item.from.some((id) => id.includes('/'))) {
        // A sentence told again beside the one that named the places.
        at.set(behind, [...(at.get(behind) ?? []), item]);
      }
      if ('write' in item)
        writes.push({
          item,
          at: behind ? { behind } : next ? { before: next } : alone,
        });
    }
    if (next !== null) paragraph = paragraphOf(next);
  }
  return { at, writes };
}
