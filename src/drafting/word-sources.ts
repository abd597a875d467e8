import type { AnswerValue } from '../core/answer.ts';
import { type Figure, readFigures } from '../core/figures.ts';
import { answerValue, type Material } from '../core/material.ts';
import { sentencesById } from '../core/plan.ts';
import { readSlots, type Slot } from '../core/slots.ts';
import { questionOf } from '../core/template.ts';
import { clauseKey, clausesOf, contentOf, wordsIn } from './clauses-of.ts';
import type { RuleWrite, SectionBrief } from './section-brief.ts';

/*
 * Where the words of a written sentence may come from: what the rules would say of the same answers, the office's own words beside the same
 * figure, and whole clauses of the answers themselves.
 */

/** What the words around a slot of a paper are: "tham mưu UBND tỉnh ban hành". */
type Lead = string;

export type WordSources = {
  /** Words that the rules put around the answers of these questions. */
  wordsFor(questions: ReadonlySet<string>): ReadonlySet<string>;
  /** Whole clauses without slots that the rules or these answers say. */
  clausesFor(questions: ReadonlySet<string>): ReadonlySet<string>;
  /** Every clause of the rules about these questions, with or without slots. */
  ruleClausesFor(questions: ReadonlySet<string>): ReadonlySet<string>;
  /** The words that stand beside a figure and tell it from others; none for what is no figure. */
  besideOf(question: string): ReadonlySet<string>;
  /** The verb that the rules give a paper ("van-ban-cchc.2"); undefined for what is no paper. */
  leadOf(paper: string): Lead | undefined;
  /** Questions that are figures, for telling them apart. */
  figures: readonly string[];
};

/** The sources of one section's words. */
export function wordSources(material: Material, brief: SectionBrief): WordSources {
  const about = (questions: ReadonlySet<string>): RuleWrite[] =>
    brief.writes.filter(({ item }) => item.from.some((id) => questions.has(id)));
  const ruleClauses = (questions: ReadonlySet<string>) =>
    about(questions).flatMap(({ item }) => clausesOf(item.write));
  const figures = brief.questions.flatMap(({ id }) =>
    ['number', 'money', 'percent'].includes(questionOf(material.template, id)?.type ?? '') ? [id] : [],
  );
  const earlier = readFigures(material.history[0], material.template);
  const beside = new Map(figures.map((id) => [id, besideFigure(id, material, brief, earlier)]));
  const leads = leadsOf(brief.writes.map(({ item }) => item.write));
  return {
    figures,
    wordsFor: (questions) =>
      new Set([
        ...ruleClauses(questions).flatMap(({ words }) => words.map(({ key }) => key)),
        ...[...questions].flatMap((id) => [...(beside.get(id) ?? [])]),
      ]),
    clausesFor: (questions) =>
      new Set([
        ...ruleClauses(questions).flatMap(({ slots, words }) =>
          slots.length === 0 ? [clauseKey(words)] : [],
        ),
        ...[...questions].flatMap((id) => {
          const value = answerValue(material, id);
          return value
            ? textsOf(value)
                .flatMap((text) => clausesOf(text))
                .map(({ words }) => clauseKey(words))
            : [];
        }),
      ]),
    ruleClausesFor: (questions) => new Set(ruleClauses(questions).map(({ words }) => clauseKey(words))),
    besideOf: (id) => beside.get(id) ?? new Set(),
    leadOf: (paper) => leads.get(paper),
  };
}

/** The words of the rules' clause with a figure's slot, and of the clause in which the newest report tells the same figure. */
function besideFigure(
  id: string,
  material: Material,
  brief: SectionBrief,
  figures: readonly Figure[],
): Set<string> {
  const rules = brief.writes
    .flatMap(({ item }) => clausesOf(item.write))
    .filter(({ slots }) => slots.some((slot) => slot.id === id))
    .flatMap(({ words }) => words);
  const [newest] = material.history;
  const figure = figures.find((one) => one.id === id);
  const sentence = figure && sentencesById([newest]).get(figure.source);
  const earlier = (sentence?.facts ?? [])
    .filter((fact) => fact.kind !== 'zero' && 'value' in fact && fact.value === figure!.value)
    .flatMap((fact) => {
      const before = sentence!.text
        .slice(0, fact.start)
        .split(/[,;:()]/u)
        .at(-1)!;
      const behind = sentence!.text.slice(fact.end).split(/[,;:()]/u)[0]!;
      return [...wordsIn(before), ...wordsIn(behind)];
    })
    .filter(({ key }) => !/\d/.test(key));
  return new Set(contentOf([...rules, ...earlier]).map(({ key }) => key));
}

/** The words before each paper's slot in the rules' sentences; a paper behind another of the same verb has the verb of that one. */
function leadsOf(texts: readonly string[]): Map<string, Lead> {
  const leads = new Map<string, Lead>();
  for (const text of texts) {
    for (const { paper, lead } of papersIn(text)) if (!leads.has(paper)) leads.set(paper, lead);
  }
  return leads;
}

/**
 * The papers of a text in order, each with the content words that lead to it since the slot or sign before, or the lead it takes over, and
 * the words from its first slot to its last ("[[x.1.action]] ([[x.1|cite]]").
 */
export function papersIn(text: string): { paper: string; lead: Lead; words: string }[] {
  const found: { paper: string; lead: Lead; words: string }[] = [];
  const seen = new Set<string>();
  let last = '';
  for (const clause of clausesOf(text)) {
    clause.slots.forEach((slot, index) => {
      const paper = paperOf(slot);
      if (seen.has(paper)) return;
      seen.add(paper);
      // "có Công văn": here the joint is the verb.
      const own = clause.gaps[index]!.filter((word) => word.key === 'có' || contentOf([word]).length > 0)
        .map(({ key }) => key)
        .join(' ');
      // What a paper does ("[[x.1.action]]") is its own verb.
      if (slot.path[1] === 'action' || own !== '') last = own;
      const slots = readSlots(text).filter((one) => paperOf(one) === paper);
      found.push({ paper, lead: last, words: text.slice(slots[0]!.start, slots.at(-1)!.end) });
    });
  }
  return found;
}

const paperOf = (slot: Slot): string =>
  slot.path[0] && /^\d+$/.test(slot.path[0]) ? `${slot.id}.${slot.path[0]}` : slot.id;

/** Everything an answer says in words. */
export function textsOf(value: AnswerValue): string[] {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'names':
    case 'list':
    case 'edits':
      return value.items;
    case 'references':
      return value.items.flatMap(({ title, action }) => [title, action].filter((one) => one !== null));
    case 'events':
      return value.items.flatMap(({ name, place, purpose }) =>
        [name, place, purpose].filter((one) => one !== null),
      );
    default:
      return [];
  }
}
