import type { AnswerValue } from '../core/answer.ts';
import type { SlotPrinter } from '../core/drafts/print.ts';
import { answerValue, type Material } from '../core/material.ts';
import { readSlots, type Slot } from '../core/slots.ts';
import { type Question, reserved } from '../core/template.ts';

/** A slot that a model may use: as written, what it prints, what of the answer it tells, and whether the prompt shows it. */
export type OfferedSlot = { slot: string; prints: string; keys: string[]; shown: boolean };

/**
 * The slots of one answer that have something to print: those that `ruled`, the rules' sentences, use, and beside them the items of a list
 * and both forms of a text. Of papers, figures and choices the rules' own form is the only one that is right everywhere.
 */
export function offeredSlots(
  question: Question,
  value: AnswerValue,
  ruled: string,
  printer: () => SlotPrinter,
): OfferedSlot[] {
  // Whatever the rules use is told with what it prints, in forms that only they take as well.
  const used = readSlots(ruled).flatMap(({ id, text }) => (id === question.id ? [text] : []));
  const slots = [...namesOf(question, value).map((name) => `[[${question.id}${name}]]`), ...used];
  return [...new Set(slots)].flatMap((slot): OfferedSlot[] => {
    const [read] = readSlots(slot);
    // Each by a printer of its own: a document cited before would print short.
    const prints = read ? printer().print(read) : null;
    const shown = ruled.includes(slot);
    const other = free.has(value.kind) && question.choices === undefined;
    if (prints === null || !read || !(shown || other)) return [];
    return [{ slot, prints, keys: keysOfValue(read, value), shown }];
  });
}

/** Answers whose slots may be taken in another form than the rules take. */
const free: ReadonlySet<AnswerValue['kind']> = new Set(['text', 'list', 'names', 'edits', 'events']);

function namesOf(question: Question, value: AnswerValue): string[] {
  const each = (length: number, fields: string[]) =>
    Array.from({ length }, (_, index) => fields.map((field) => `.${index + 1}${field}`)).flat();
  switch (value.kind) {
    case 'number':
      return ['', '|number', ...(value.people ? ['.people'] : [])];
    case 'money':
    case 'percent':
      return [''];
    case 'none':
      return question.type === 'number' ? [''] : [];
    case 'references':
      return each(value.items.length, ['', '|cite', '.action', '.title']);
    case 'events':
      return each(value.items.length, ['.name', '.date', '.people', '.place', '.purpose']);
    case 'names':
      return ['.count', '.owners', '.titles', ...each(value.items.length, [''])];
    case 'list':
      return ['|unit', ...each(value.items.length, [''])];
    case 'edits':
      return each(value.items.length, ['|sentences']);
    case 'text':
      return question.choices
        ? ['', ...Object.keys(question.choices).map((field) => `.${field}`)]
        : ['', '|sentences'];
    default:
      return [];
  }
}

/**
 * What of an answer a slot tells, as keys that compare: "ho-so-tre-han", "van-ban-cchc.2", "hoi-nghi.1.date". A slot for a whole list tells
 * every item; a count and a period label tell nothing of their own.
 */
export function slotKeys(slot: Slot, material: Pick<Material, 'answers'>): string[] {
  if (reserved.has(slot.id) || slot.fact !== undefined) return [];
  const value = answerValue(material, slot.id);
  return value ? keysOfValue(slot, value) : [];
}

function keysOfValue(slot: Slot, value: AnswerValue): string[] {
  const [step, field] = slot.path;
  const item = step !== undefined && /^\d+$/.test(step) ? Number(step) : null;
  const all = (length: number, suffix = '') =>
    Array.from({ length }, (_, index) => `${slot.id}.${index + 1}${suffix}`);
  if (step === 'count') return [];
  switch (value.kind) {
    case 'references':
      return item === null ? all(value.items.length) : [`${slot.id}.${item}`];
    case 'events':
      return item === null ? all(value.items.length, '.name') : [`${slot.id}.${item}.${field ?? 'name'}`];
    case 'names':
    case 'list':
    case 'edits':
      return item === null ? all(value.items.length) : [`${slot.id}.${item}`];
    case 'number':
      return [step === 'people' ? `${slot.id}.people` : slot.id];
    default:
      return [slot.id];
  }
}
