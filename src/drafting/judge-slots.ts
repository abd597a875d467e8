import type { Material } from '../core/material.ts';
import { readSlots, type Slot } from '../core/slots.ts';
import { questionOf } from '../core/template.ts';
import { clausesOf, contentOf, type WrittenClause } from './clauses-of.ts';
import type { PlanIssue } from './plan-issue.ts';
import type { SectionBrief } from './section-brief.ts';
import { papersIn, type WordSources } from './word-sources.ts';

/* What stands around each slot: a true figure, paper or day beside the wrong words is a wrong statement. */

/**
 * A figure's slot stands beside the words that tell it from other figures, and beside nobody else's. A nought that is not denied in words, a
 * choice and a count only stand in a clause that is the rules' own.
 */
export function judgeFigures(
  clause: WrittenClause,
  sources: WordSources,
  brief: SectionBrief,
  material: Material,
): PlanIssue[] {
  const here = clause.slots.map(({ id }) => id).filter((id) => sources.figures.includes(id));
  const bound = clause.slots.filter(
    (slot, index) =>
      slot.path[0] === 'count' ||
      (slot.path.length > 0 && questionOf(material.template, slot.id)?.type === 'text') ||
      (brief.questions.some((one) => one.id === slot.id && one.zero) &&
        clause.gaps[index]!.at(-1)?.key !== 'có'),
  );
  if (here.length + bound.length === 0) return [];
  const keys = new Set(contentOf(clause.words).map(({ key }) => key));
  const verbatim = brief.writes.some(({ item }) =>
    clausesOf(item.write).some((one) => one.text === clause.text && sameSlots(one, clause)),
  );
  if (verbatim) return [];
  const misplaced = (slot: Slot): PlanIssue => ({
    is: 'misplaced-slot',
    slot: slot.text,
    words: clause.text,
  });
  if (bound.length > 0) return bound.map(misplaced);
  return clause.slots.flatMap((slot): PlanIssue[] => {
    const own = sources.besideOf(slot.id);
    if (!sources.figures.includes(slot.id) || own.size === 0) return [];
    const met = [...own].filter((key) => keys.has(key)).length;
    const others = sources.figures
      .filter((id) => !here.includes(id))
      .flatMap((id) =>
        [...sources.besideOf(id)].filter((key) => !here.some((one) => sources.besideOf(one).has(key))),
      );
    const foreign = others.some((key) => keys.has(key));
    return met === 0 || foreign || new Set(here).size > 1 ? [misplaced(slot)] : [];
  });
}

const sameSlots = (a: WrittenClause, b: WrittenClause): boolean =>
  a.slots.map(({ text }) => text).join() === b.slots.map(({ text }) => text).join();

/**
 * A paper has the verb of its type and issuer ("Sở ban hành Quyết định .../QĐ-UBND" must not be said), and what it does and its number stand
 * together as the rules have them.
 */
export function judgePapers(
  text: string,
  sources: WordSources,
  brief: SectionBrief,
  material: Material,
): PlanIssue[] {
  const isPaper = (id: string) => /^references?$/.test(questionOf(material.template, id)?.type ?? '');
  return papersIn(text)
    .filter(({ paper }) => isPaper(paper.split('.')[0]!))
    .filter(({ paper, lead, words }) => {
      const ruled = brief.writes
        .flatMap(({ item }) => papersIn(item.write))
        .filter((one) => one.paper === paper);
      return (
        ruled.length > 0 && (sources.leadOf(paper) !== lead || !ruled.some((one) => one.words === words))
      );
    })
    .map(
      ({ paper, lead }): PlanIssue => ({
        is: 'misplaced-slot',
        slot: `[[${paper}]]`,
        words: lead || text.slice(0, 60),
      }),
    );
}

/** Words that may stand before any phrase that somebody typed. */
const joints: ReadonlySet<string> = new Set(['', 'và', 'thời']);
/** Words that lead to how many took part. */
const toPeople: ReadonlySet<string> = new Set(['có', 'với', 'cho']);

/**
 * What is no figure and no paper follows the word that the rules put before it ("ngày" a day, "tại" a place, "nhằm" a purpose); a phrase that
 * somebody typed also begins a clause, unless the rules put the office in front of it. Then the office stands there too, with "đã" or without,
 * or is what the sentence speaks of (`led`): "Sở tiếp ...; tiếp nhận ...; [[ket-qua]]".
 */
export function judgeFrames(
  clause: WrittenClause,
  brief: SectionBrief,
  material: Material,
  led: boolean,
): PlanIssue[] {
  const typeOf = (slot: Slot) => questionOf(material.template, slot.id)?.type ?? '';
  const frameOf = (slot: Slot) => `${slot.id}.${slot.path.filter((step) => !/^\d+$/.test(step)).join('.')}`;
  const before = (one: WrittenClause, index: number) => one.gaps[index]!.at(-1)?.key ?? '';
  return clause.slots.flatMap((slot, index): PlanIssue[] => {
    const type = typeOf(slot);
    if (!['events', 'text', 'list', 'names'].includes(type)) return [];
    const word = before(clause, index);
    const ruled = brief.writes.flatMap(({ item }) =>
      clausesOf(item.write).flatMap((one) =>
        one.slots.flatMap((other, at) => (frameOf(other) === frameOf(slot) ? [before(one, at)] : [])),
      ),
    );
    const office = ruled.includes('sở');
    const fits =
      ruled.includes(word) ||
      (type === 'events'
        ? slot.path.at(-1) === 'people' && toPeople.has(word)
        : joints.has(word)
          ? !office || led
          : office && word === 'đã' && clause.gaps[index]!.at(-2)?.key === 'sở' && !saysWhen(slot, brief));
    return fits ? [] : [{ is: 'misplaced-slot', slot: slot.text, words: clause.text }];
  });
}

/** Whether a slot prints words that have their own "đã" or "đang". */
const saysWhen = (slot: Slot, brief: SectionBrief): boolean =>
  brief.questions.some(({ slots }) =>
    slots.some(({ slot: name, prints }) => name === slot.text && /^(?:đã|đang|vừa|sẽ) /iu.test(prints)),
  );

/**
 * Whether the office is what a clause of a sentence speaks of, by those in front of it: one of them begins with it, and none behind that has
 * words of somebody's that name who did it.
 */
export function isLed(
  clauses: readonly WrittenClause[],
  at: number,
  brief: SectionBrief,
  { template }: Material,
): boolean {
  for (const { words, gaps, slots } of clauses.slice(0, at).reverse()) {
    if (words[0]?.key === 'sở' && gaps[0]!.length > 0) return true;
    const names = slots.some(
      (slot) =>
        /^(?:text|list)$/u.test(questionOf(template, slot.id)?.type ?? '') &&
        brief.questions.some((one) =>
          one.slots.some(({ slot: name, prints }) => name === slot.text && /^\p{Lu}/u.test(prints)),
        ),
    );
    if (names) return false;
  }
  return false;
}

/** The day, place and head count of one event are not told of another. */
export function judgeEvents(text: string, material: Material): PlanIssue[] {
  return text.split(/;|\.\s/u).flatMap((part): PlanIssue[] => {
    const slots = readSlots(part).filter(({ id }) => questionOf(material.template, id)?.type === 'events');
    const [first] = slots;
    const other = slots.find((slot) => slot.id !== first!.id || slot.path[0] !== first!.path[0]);
    return other ? [{ is: 'misplaced-slot', slot: other.text, words: first!.text }] : [];
  });
}
