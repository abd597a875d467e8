import { z } from 'zod';
import { upperStart } from '../carrying/wording.ts';
import { conditionFacts, type Material } from '../material.ts';
import type { PlanItem } from '../plan.ts';
import { applyChanges, changesBetween, changesKey } from './changes.ts';
import { type Lesson, lessonSchema } from './lesson.ts';
import { answersIn, shapeOf, withItems } from './shape.ts';
import { isWordingOnly } from './wording-only.ts';

/* How an office says things, from what its people changed by hand again and again. */

/** An edit that taught something; `id` grows with time, `template` is the id of the report template. */
const taughtEditSchema = z.strictObject({
  ...{ id: z.string(), period: z.string(), template: z.string(), text: z.string(), by: z.string() },
  ...{ at: z.string(), lesson: lessonSchema },
});
export type TaughtEdit = z.infer<typeof taughtEditSchema>;

/** The edits in a file that has them under `taught`; null where it is none. */
export function readTaughtEdits(json: string): TaughtEdit[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const read = z.object({ taught: z.array(taughtEditSchema) }).safeParse(value);
  return read.success ? read.data.taught : null;
}

/** A phrasing of the office: the edits that taught it, newest first. Its id is that of the first of them. */
export type Phrasing = { id: string; template: string; section: string; edits: readonly TaughtEdit[] };

/** How often a change has to be made, counted once for each person in each period, before it is the office's. */
const timesNeeded = 2;

/**
 * The office's phrasings, the newest first: sentences on the same question that were changed the same way (to the same words, or in the same
 * words) in two periods or by two people.
 */
export function officePhrasings(edits: readonly TaughtEdit[]): Phrasing[] {
  const groups: TaughtEdit[][] = [];
  for (const edit of [...edits].sort((a, b) => Number(b.id) - Number(a.id))) {
    const group = groups.find((one) => one.some((other) => taughtAlike(other, edit)));
    if (group) group.push(edit);
    else groups.push([edit]);
  }
  return groups
    .filter((group) => new Set(group.map(({ period, by }) => `${period} ${by}`)).size >= timesNeeded)
    .map((group) => ({
      id: group.at(-1)!.id,
      template: group[0]!.template,
      section: group[0]!.lesson.section,
      edits: group,
    }));
}

function taughtAlike(
  { template, lesson: a }: TaughtEdit,
  { template: other, lesson: b }: TaughtEdit,
): boolean {
  const keyOf = ({ before, after }: Lesson) => changesKey(changesBetween(before, after));
  return (
    template === other &&
    a.section === b.section &&
    a.from.some((id) => b.from.includes(id)) &&
    (a.after === b.after || keyOf(a) === keyOf(b))
  );
}

/**
 * A written sentence in the office's phrasings, where they fit: the drafted words are those that were changed, and what was nought then is
 * nought now. Facts stay as they are.
 */
export function inOfficePhrasing(item: PlanItem, section: string, material: Material): PlanItem {
  // What is told again as it stood is told letter by letter.
  if (!('write' in item) || item.from.some((id) => id.includes('/'))) return item;
  let said = item;
  const learned: TaughtEdit[] = [];
  // The oldest first: what people changed later may be what they had made of it.
  for (const phrasing of [...(material.phrasings ?? [])].reverse()) {
    const text = phrasing.section === section ? phrased(said, phrasing, material) : null;
    if (text === null) continue;
    said = { ...said, write: text };
    learned.push(...phrasing.edits);
  }
  return said.write === item.write
    ? item
    : { ...said, phrasing: learned.map(({ by, at, period }) => ({ by, at, period })) };
}

function phrased(
  { write, from }: { write: string; from: readonly string[] },
  phrasing: Phrasing,
  material: Material,
): string | null {
  const facts = conditionFacts(material);
  const fits = ({ from: known, zero }: Lesson) => {
    const shared = from.filter((id) => known.includes(id));
    return shared.length > 0 && shared.every((id) => (facts(id).number === 0) === zero.includes(id));
  };
  const lessons = phrasing.edits.map(({ lesson }) => lesson).filter(fits);
  const shape = shapeOf(write);
  if (lessons.some(({ after }) => after === shape.text)) return null;
  const whole = lessons.find(({ before }) => before === shape.text)?.after;
  const said =
    whole ?? firstOf(lessons, ({ before, after }) => applyChanges(shape.text, changesBetween(before, after)));
  const same =
    said !== null &&
    answersIn(said).join(' ') === answersIn(shape.text).join(' ') &&
    isWordingOnly(shape.text, said, material);
  if (!same || said === shape.text) return null;
  const stop = write.endsWith('.') ? '.' : '';
  return upperStart(withItems(said, shape.items)) + stop;
}

function firstOf<T, U>(all: readonly T[], make: (one: T) => U | null): U | null {
  for (const one of all) {
    const made = make(one);
    if (made !== null) return made;
  }
  return null;
}
