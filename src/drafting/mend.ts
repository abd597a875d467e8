import type { Material } from '../core/material.ts';
import { readSlots } from '../core/slots.ts';
import { type PlacedWrite, placeRules } from './lay-out.ts';
import type { SectionBrief } from './section-brief.ts';
import { slotKeys } from './slots-offered.ts';

/**
 * Written sentences that may stand, made whole by those of the rules: what nobody tells any more is told by the rules, and a sentence that
 * shares an answer with one of theirs goes. Null where none of the model's is left.
 */
export function mendByRules(
  good: readonly PlacedWrite[],
  brief: SectionBrief,
  material: Material,
): PlacedWrite[] | null {
  const rules = placeRules(brief);
  let kept = [...good];
  let taken: PlacedWrite[] = [];
  for (;;) {
    const told = new Set([...kept, ...taken].flatMap((one) => tells(one, material)));
    const needed = rules.filter(
      (one) => !taken.includes(one) && tells(one, material).some((key) => !told.has(key)),
    );
    if (needed.length === 0) return kept.length > 0 ? [...kept, ...taken] : null;
    taken = rules.filter((one) => taken.includes(one) || needed.includes(one));
    const questions = new Set(taken.flatMap(({ item }) => item.from));
    kept = kept.filter(({ item }) => !item.from.some((id) => questions.has(id)));
  }
}

/** What a sentence tells: the keys of its slots, and the questions it answers, also without a slot (a merged nought). */
const tells = ({ item }: PlacedWrite, material: Material): string[] => [
  ...readSlots(item.write).flatMap((slot) => slotKeys(slot, material)),
  ...item.from.map((id) => `question ${id}`),
];
