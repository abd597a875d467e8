import { type Filled, finishSentence, SlotPrinter } from './drafts/print.ts';
import { citations } from './house/house-style.ts';
import type { Material } from './material.ts';
import { carryLabels, itemSource, type Plan, type PlanItem, sentencesById } from './plan.ts';
import type { Mark, ReportHeading, ReportSection, ReportSentence } from './report.ts';
import { isPlanSection } from './reports/standing.ts';
import { readSlots } from './slots.ts';
import { reserved } from './template.ts';
import { readFacts } from './vietnamese/facts.ts';
import { splitSentences } from './vietnamese/text/sentences.ts';

/* A plan filled from its material: the sentences of the new report, each with where it came from. */

/** A sentence of the draft. `from` are question ids and earlier sentence ids; a kept one has just its source. */
export type DraftSentence = {
  id: string;
  text: string;
  marks: Mark[];
  by: 'kept' | 'rules' | 'model' | 'hand';
  from: string[];
  /** Who wrote it by hand (person key). */
  author?: string;
  /** The item of the plan that it came from, which may yield several sentences. */
  item: PlanItem;
};

export type DraftParagraph = { id: string; label?: string; sentences: DraftSentence[] };
export type DraftSection = {
  id: string;
  number: string;
  part: ReportHeading;
  own?: ReportHeading;
  paragraphs: DraftParagraph[];
};

/** The text that a plan yields. `unfilled` names the slots that had nothing to print: a plan with any is not ready. */
export type Draft = {
  period: string;
  title: string;
  sections: DraftSection[];
  dropped: { id: string; text: string; why: string }[];
  unfilled: { section: string; slot: string }[];
};

/**
 * Fills a plan: kept sentences with their labels moved, slots printed in one pass, sentences numbered anew. `heard` is told of each item with
 * slots how it was filled.
 */
export function fillPlan(
  plan: Plan,
  material: Material,
  heard: (item: PlanItem, filled: Filled) => void = () => {},
): Draft {
  const base = material.history[0];
  const earlier = sentencesById(material.history);
  const printer = new SlotPrinter(material, earlier);
  const dropped: Draft['dropped'] = [];
  const unfilled: Draft['unfilled'] = [];
  const carried = (sentence: { text: string; marks: Mark[] }) =>
    carryLabels(sentence, base.period, material.period);

  const written = (item: PlanItem, section: string): Omit<DraftSentence, 'id'>[] => {
    if ('keep' in item || 'drop' in item) {
      const source = earlier.get(itemSource(item)!);
      if (!source) return [];
      if ('drop' in item) {
        dropped.push({ id: item.drop, text: source.text, why: item.why });
        return [];
      }
      return [{ ...carried(source), by: 'kept', from: [source.id], item }];
    }
    const source = 'revise' in item ? earlier.get(item.revise) : undefined;
    const filled = printer.fill('revise' in item ? item.to : item.write);
    heard(item, filled);
    const { text, unfilled: empty } = filled;
    unfilled.push(...empty.map((slot) => ({ section, slot })));
    const from = 'revise' in item ? [item.revise, ...slotQuestions(item.to)] : item.from;
    const moved = isRetold(item, earlier) ? carried({ text, marks: [] }) : { text, marks: [] as Mark[] };
    const finished = finishSentence(moved.text);
    return splitSentences(finished).map((part) => ({
      text: part.text,
      marks: [...(source ? survivingMarks(source, part.text) : []), ...citationMarks(part.text, material)],
      by: item.by ?? plan.drafter,
      from,
      ...(item.by === 'hand' && item.author !== undefined ? { author: item.author } : {}),
      item,
    }));
  };

  const sections = plan.sections.map((section): DraftSection => {
    const heading = headingsOf(section.id, material);
    const numbered =
      isPlanSection(section.id, material.template) ||
      areNumbered(base.sections.find((one) => one.id === section.id));
    const labels = labelsOf(base.sections.find((one) => one.id === section.id));
    const anyNumbered = [...labels.values()].some((label) => label !== undefined && /^\d/.test(label));
    const paragraphs: DraftParagraph[] = [];
    let tasks = 0;
    for (const items of section.paragraphs) {
      const sentences = items.flatMap((item) => written(item, section.id));
      if (sentences.length === 0) continue;
      const id = `${material.period}/${section.id}/p${paragraphs.length + 1}`;
      const first = items.map(itemSource).find((source) => source !== null && labels.has(source));
      const old = first ? labels.get(first) : undefined;
      // Beside numbered tasks, a paragraph that had no number leads in or closes; new ones are tasks.
      const unnumbered = first !== undefined && first !== null && old === undefined && anyNumbered;
      if (numbered && !unnumbered) tasks += 1;
      const label = numbered ? (unnumbered ? undefined : `${tasks}.`) : old;
      paragraphs.push({
        id,
        ...(label ? { label } : {}),
        sentences: sentences.map((sentence, index) => ({ ...sentence, id: `${id}/s${index + 1}` })),
      });
    }
    return { id: section.id, ...heading, paragraphs };
  });
  return {
    period: material.period,
    title: carriedTitle(material, printer),
    sections: renumbered(sections.filter((section) => section.paragraphs.length > 0)),
    dropped,
    unfilled,
  };
}

/** The subject of the earlier report with its label moved; the template's where it names no period. */
function carriedTitle(material: Material, printer: SlotPrinter): string {
  const base = material.history[0];
  const { text } = carryLabels({ text: base.title, marks: [] }, base.period, material.period);
  return text === base.title ? printer.fill(material.template.subject).text : text;
}

const slotQuestions = (text: string) =>
  [...new Set(readSlots(text).map((slot) => slot.id))].filter((id) => !reserved.has(id));

/** A sentence of the earlier report told again word for word (an answer "như kỳ trước"): its labels move as a kept one's do. */
const isRetold = (item: PlanItem, earlier: ReadonlyMap<string, ReportSentence>) =>
  'write' in item && item.from.some((id) => earlier.get(id)?.text === item.write);

/** Citations in brackets, in italics where the office sets them so. */
export const citationMarks = (text: string, { style }: Material): Mark[] =>
  style.italicCitations ? citations(text, readFacts(text)).map((span) => ({ ...span, style: 'italic' })) : [];

/** Marks of a revised or hand-edited sentence whose words still stand in it. */
export function survivingMarks(source: { text: string; marks: Mark[] }, text: string): Mark[] {
  return source.marks.flatMap((mark) => {
    const words = source.text.slice(mark.start, mark.end);
    const at = text.indexOf(words);
    return at < 0 ? [] : [{ ...mark, start: at, end: at + words.length }];
  });
}

const areNumbered = (section: ReportSection | undefined): boolean =>
  section !== undefined &&
  section.paragraphs.length > 1 &&
  section.paragraphs.every((paragraph, index) => paragraph.label === `${index + 1}.`);

/** The printed label of the paragraph that each earlier sentence stands in. */
const labelsOf = (section: ReportSection | undefined): Map<string, string | undefined> =>
  new Map(
    (section?.paragraphs ?? []).flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => [sentence.id, paragraph.label] as const),
    ),
  );

/** A section's headings: the earlier report's words with their labels moved, or the template's where it had no such section. */
function headingsOf(id: string, material: Material): Pick<DraftSection, 'number' | 'part' | 'own'> {
  const base = material.history[0];
  const move = (heading: ReportHeading): ReportHeading => ({
    ...heading,
    ...carryLabels(heading, base.period, material.period),
  });
  const earlier = base.sections.find((one) => one.id === id);
  if (earlier)
    return {
      number: earlier.number,
      part: move(earlier.part),
      ...(earlier.own ? { own: move(earlier.own) } : {}),
    };
  const section = material.template.sections.find((one) => one.id === id)!;
  const [part, own] = section.number.split('.') as [string, string | undefined];
  const printer = new SlotPrinter(material, new Map());
  const sibling = base.sections.find((one) => one.part.number === part);
  const text = printer.fill(material.template.parts.find((one) => one.number === part)?.heading ?? '').text;
  const named = (number: string, words: string): ReportHeading => ({
    number,
    printed: '',
    text: words,
    marks: [],
  });
  return {
    number: section.number,
    part: sibling ? move(sibling.part) : named(part, text),
    ...(own ? { own: named(own, section.heading) } : {}),
  };
}

/** Sections in the order of their numbers; headings numbered as they now stand. */
function renumbered(sections: DraftSection[]): DraftSection[] {
  const order = [...new Set(sections.map((section) => section.part.number))];
  const sorted = order.flatMap((part) => sections.filter((section) => section.part.number === part));
  const counts = new Map<string, number>();
  return sorted.map((section) => {
    if (!section.own) return section;
    const n = (counts.get(section.part.number) ?? 0) + 1;
    counts.set(section.part.number, n);
    return { ...section, own: { ...section.own, number: String(n) } };
  });
}
