import { z } from 'zod';
import { type DraftSentence, fillPlan } from '../draft.ts';
import { applyEdits } from '../drafts/hand-edits.ts';
import { type Filled, finishSentence, SlotPrinter } from '../drafts/print.ts';
import { type Cut, labelSlots, withSlots } from '../house/learn-precedent.ts';
import { conditionFacts, type Material } from '../material.ts';
import type { Plan, PlanItem } from '../plan.ts';
import { findWords } from '../revising/find-words.ts';
import type { SentenceEdit } from '../settling/settlement.ts';
import { readSlots } from '../slots.ts';
import { reserved } from '../template.ts';
import { readPeriodLabels } from '../vietnamese/dates/period-labels.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { splitSentences } from '../vietnamese/text/sentences.ts';
import { answersIn, shapeOf } from './shape.ts';
import { isWordingOnly } from './wording-only.ts';

/*
 * What a sentence changed by hand teaches: how somebody would say the same facts. Careful on purpose: an edit that adds or leaves out a fact or a
 * claim, or in which two facts could be mistaken for each other, teaches nothing.
 */

/** A drafted sentence and how somebody wrote it, both as shapes; `stood` is the drafted one as it was printed. */
export const lessonSchema = z.strictObject({
  section: z.string(),
  /** The questions it rests on, and those that were nought. */
  from: z.array(z.string()),
  zero: z.array(z.string()),
  stood: z.string(),
  before: z.string(),
  after: z.string(),
});
export type Lesson = z.infer<typeof lessonSchema>;

type Sentence = { section: string; sentence: DraftSentence };

/** What an edit of a draft teaches, told by its plan; null for nothing. `edits` are those made before it. */
export function learnFromEdit(
  plan: Plan,
  material: Material,
  edits: readonly SentenceEdit[],
  edit: Pick<SentenceEdit, 'was' | 'text'>,
): Lesson | null {
  const fills = new Map<PlanItem, Filled>();
  const drafted = fillPlan(plan, material, (item, filled) => fills.set(item, filled));
  const all = ({ sections }: typeof drafted): Sentence[] =>
    sections.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => ({ section: id, sentence }))),
    );
  const found = all(applyEdits(drafted, edits, material).draft).find(
    ({ sentence }) => sentence.text === edit.was,
  );
  const item = found?.sentence.item;
  const filled = item && fills.get(item);
  if (!found || !item || !filled || !('write' in item)) return null;
  // Of several sentences in one item only one that nobody touched can be told from the others.
  const drafts = all(drafted).filter(({ sentence }) => sentence.item === item);
  const one = drafts.length === 1 ? drafts[0] : drafts.find(({ sentence }) => sentence.text === edit.was);
  if (!one || one.sentence.by === 'hand') return null;
  const stood = one.sentence.text;
  const printed = printedIn(stood, filled);
  const written = splitSentences(finishSentence(edit.text.normalize('NFC').replace(/\s+/gu, ' ').trim()));
  if (!printed || written.length !== 1) return null;
  const said = cutsIn(written[0]!.text, stood, printed, material);
  if (!said) return null;
  const [before, after] = [
    shapeOf(withSlots(stood, printed).text).text,
    shapeOf(withSlots(written[0]!.text, said).text).text,
  ];
  const same = answersIn(before).join(' ') === answersIn(after).join(' ');
  if (!same || before === after || !isWordingOnly(before, after, material)) return null;
  const facts = conditionFacts(material);
  const from = item.from.filter((id) => !id.includes('/'));
  const zero = from.filter((id) => facts(id).number === 0);
  return from.length > 0 ? { section: found.section, from, zero, stood, before, after } : null;
}

/** Where the slots of a filled text stand in one of its sentences; null where finishing the sentence moved them. */
function printedIn(sentence: string, { text, printed }: Filled): Cut[] | null {
  const finished = finishSentence(text);
  if (!finished.toLocaleLowerCase('vi').startsWith(text.toLocaleLowerCase('vi'))) return null;
  const at = finished.indexOf(sentence);
  const end = at + sentence.length;
  if (at < 0) return null;
  return printed.flatMap((one) =>
    at <= one.start && one.end <= end ? [{ start: one.start - at, end: one.end - at, slot: one.slot }] : [],
  );
}

/** Where the same facts stand in other words; null where one is gone, or could be another. */
function cutsIn(text: string, stood: string, printed: readonly Cut[], material: Material): Cut[] | null {
  const cuts: Cut[] = [];
  let rest = text;
  const values = printed.map(({ start, end, slot }) => ({ value: stood.slice(start, end), slot }));
  const answers = values.filter(({ slot }) => !isLabel(slot));
  // Two facts that read the same may have changed places.
  if (new Set(answers.map(({ value }) => fold(value))).size < answers.length) return null;
  for (const { value, slot } of answers.sort((a, b) => b.value.length - a.value.length)) {
    const cut = placeIn(rest, value, slot) ?? numberIn(rest, slot, material);
    if (!cut) return null;
    cuts.push(cut);
    rest = rest.slice(0, cut.start) + '\0'.repeat(cut.end - cut.start) + rest.slice(cut.end);
  }
  for (const label of readPeriodLabels(rest)) {
    const slot = label.period === material.period ? labelSlots[label.form] : undefined;
    if (slot === undefined) return null;
    cuts.push({ start: label.start, end: label.end, slot });
  }
  return cuts;
}

const isLabel = (slot: string): boolean => readSlots(slot).every(({ id }) => reserved.has(id));

/** The one place of a value; "4" is none in "4,5" or "15/4". */
function placeIn(text: string, value: string, slot: string): Cut | null {
  const [only, ...others] = findWords(text, value, true).filter(
    ({ start, end }) =>
      !(/^\d/.test(value) && /\d[.,/]$/.test(text.slice(0, start))) &&
      !(/\d$/.test(value) && /^[.,/]\d/.test(text.slice(end))),
  );
  return only && others.length === 0 ? { ...only, slot } : null;
}

/** A count told without its unit, or with another word between. */
function numberIn(text: string, written: string, material: Material): Cut | null {
  const [slot] = readSlots(written);
  if (!slot || written !== slot.text || slot.path.length > 0 || slot.form !== undefined) return null;
  const value = material.answers.get(slot.id)?.value;
  if (value?.kind !== 'number') return null;
  const number = new SlotPrinter(material, new Map()).print({ ...slot, form: 'number' });
  return number === null ? null : placeIn(text, number, `[[${slot.id}|number]]`);
}
