import type { PlanItem, SectionPlan } from '../core/plan.ts';
import { readSlots } from '../core/slots.ts';
import { notToldWords } from '../text/model.ts';
import { aliasesOf, sentencesByAlias } from './judge-answer.ts';
import type { PlanAnswer } from './plan-answer.ts';
import type { SectionBrief, WritePlace } from './section-brief.ts';

/*
 * A section's plan from standing text and written sentences. Standing sentences always stand where they stood, whatever an answer says of
 * them: a model only chooses what is written, and where.
 */

export type WriteItem = Extract<PlanItem, { write: string }>;

/** A written sentence and where it goes. */
export type PlacedWrite = { item: WriteItem; at: WritePlace };

/** The written sentences of an answer with their places; short names become ids, and the questions of its slots join `from`. */
export function placeWrites(answer: PlanAnswer, brief: SectionBrief): PlacedWrite[] {
  const known = sentencesByAlias(brief);
  const idOf = (alias: string) => known.get(alias.trim())?.sentence.id;
  const questions = new Set(brief.questions.map(({ id }) => id));
  // Only a nought is told without its slot.
  const noughts = new Set(brief.questions.flatMap(({ id, zero }) => (zero ? [id] : [])));
  const order = brief.paragraphs.flat().map(({ sentence }) => sentence.id);
  const later = (a: string | null, b: string | null): string | null =>
    a !== null && (b === null || order.indexOf(a) > order.indexOf(b)) ? a : b;
  let paragraph = -1;
  return answer.paragraphs.flatMap((items): PlacedWrite[] => {
    const named = items.map((item) =>
      ('keep' in item ? aliasesOf(item.keep, known) : item.replaces).flatMap((alias) => idOf(alias) ?? []),
    );
    const first = named.flat()[0];
    let behind: string | null = null;
    const alone: WritePlace = { paragraphAfter: paragraph };
    const placed = items.flatMap((item, index): PlacedWrite[] => {
      const ids = named[index]!;
      if ('keep' in item) {
        behind = ids.at(-1) ?? behind;
        return [];
      }
      // Where what it stands for stood, but never before what the answer puts in front of it.
      behind = later(behind, ids[0] ?? null);
      const slots = readSlots(item.write).map(({ id }) => id);
      const from = [...new Set([...slots, ...item.from.filter((id) => noughts.has(id))])].filter((id) =>
        questions.has(id),
      );
      const at = behind ? { behind } : first ? { before: first } : alone;
      const replaces = ids.filter((id) => known.get(id)?.is === 'dated');
      return [{ item: { write: item.write.trim(), from, replaces }, at }];
    });
    const last = named.flat().at(-1);
    if (last !== undefined)
      paragraph = brief.paragraphs.findIndex((one) => one.some(({ sentence }) => sentence.id === last));
    return placed;
  });
}

/** The rules' sentences with their places, marked as theirs. */
export const placeRules = (brief: SectionBrief): PlacedWrite[] =>
  brief.writes.map(({ item, at }) => ({ item: { ...item, by: 'rules' }, at }));

/** The plan: every earlier sentence kept, replaced or dropped with a reason, the written ones at their places. */
export function layOut(brief: SectionBrief, writes: readonly PlacedWrite[]): SectionPlan {
  const replaced = new Set(writes.flatMap(({ item }) => item.replaces));
  const itemsOf = (test: (at: PlacedWrite['at']) => boolean) =>
    writes.filter(({ at }) => test(at)).map(({ item }) => item);
  const alone = (paragraph: number) =>
    together(writes.filter(({ at }) => 'paragraphAfter' in at && at.paragraphAfter === paragraph));
  const paragraphs = brief.paragraphs.flatMap((sentences, index) => {
    const items = sentences.flatMap(({ sentence, is, items: own }): PlanItem[] => {
      const id = sentence.id;
      const dropped = own.find((item) => 'drop' in item) ?? { drop: id, why: notToldWords };
      const stays = is === 'kept' ? own.map(marked) : is === 'gone' ? own : replaced.has(id) ? [] : [dropped];
      return [
        ...itemsOf((at) => 'before' in at && at.before === id),
        ...stays,
        ...itemsOf((at) => 'behind' in at && at.behind === id),
      ];
    });
    return [items, ...alone(index)];
  });
  return { id: brief.id, paragraphs: [...alone(-1), ...paragraphs].filter((items) => items.length > 0) };
}

/** Sentences without a neighbour of the earlier report: those of one paragraph stay together. */
const together = (writes: readonly PlacedWrite[]): PlanItem[][] => {
  const paragraphs = new Map<WritePlace, PlanItem[]>();
  for (const { item, at } of writes) paragraphs.set(at, [...(paragraphs.get(at) ?? []), item]);
  return [...paragraphs.values()];
};

const marked = (item: PlanItem): PlanItem =>
  'write' in item || 'revise' in item ? { ...item, by: 'rules' } : item;
