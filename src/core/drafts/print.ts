import type { AnswerValue, EventAnswer, ReferenceAnswer } from '../answer.ts';
import {
  asSentences,
  inHouseStyle,
  lowerPhrase,
  lowerStart,
  startsWithDeed,
  upperStart,
  withoutBullet,
} from '../carrying/wording.ts';
import { answerValue, type Material } from '../material.ts';
import { issuerLevel } from '../organisation.ts';
import type { ReportSentence } from '../report.ts';
import { readSlots, type Slot } from '../slots.ts';
import { questionOf } from '../template.ts';
import { writeDate } from '../vietnamese/dates/dates.ts';
import { shiftPeriod, writePeriod } from '../vietnamese/dates/periods.ts';
import { readFacts } from '../vietnamese/facts.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { writeMoney } from '../vietnamese/numbers/money.ts';
import { writeNumber, writeQuantity } from '../vietnamese/numbers/numbers.ts';
import { expandType, sameReference, writeReference } from '../vietnamese/references/references.ts';
import type { Reference } from '../vietnamese/types.ts';

/** A stretch of a filled text and the words with a slot that it was printed from. */
export type PrintedSlot = { start: number; end: number; slot: string };

/** A text with its slots printed, and where each stands; the slots that have nothing to print are named. */
export type Filled = { text: string; unfilled: string[]; printed: PrintedSlot[] };

/**
 * The printer of slots: one for each report, since a document cited once in full is cited short afterwards. `null` means that there is
 * nothing to print.
 */
export class SlotPrinter {
  readonly #material: Material;
  readonly #sentences: ReadonlyMap<string, ReportSentence>;
  readonly #cited: Reference[] = [];

  constructor(material: Material, sentences: ReadonlyMap<string, ReportSentence>) {
    this.#material = material;
    this.#sentences = sentences;
  }

  /** The text with every slot printed, in one pass. */
  fill(text: string): Filled {
    const unfilled: string[] = [];
    const places: PrintedSlot[] = [];
    let filled = '';
    let at = 0;
    for (const slot of readSlots(text)) {
      let before = text.slice(at, slot.start);
      let printed = this.print(slot);
      // Words before a slot that change with what it prints, as they were and as they are.
      let lead = ['', ''] as [string, string];
      if (printed === null) {
        unfilled.push(slot.text);
        printed = slot.text;
      } else if (/(^|\s)có $/iu.test(before) && this.isZero(slot)) {
        // "có [[ho-so-tre-han]] trễ hẹn" says "không có hồ sơ trễ hẹn" of a zero.
        lead = [before.slice(-'có '.length), 'không có '];
        printed = this.#unit(slot);
      }
      if (/ đến ngày /u.test(printed) && /(?:^|\s)ngày $/iu.test(before))
        lead = [before.slice(-'ngày '.length), 'từ ngày '];
      before = before.slice(0, before.length - lead[0].length);
      const start = filled.length + before.length;
      const inside = filled + before + lead[1];
      filled = inside + (inside.trim() === '' || !this.#isPhrase(slot) ? printed : lowerStart(printed));
      places.push({ start, end: filled.length, slot: lead[0] + slot.text });
      at = slot.end;
    }
    return { text: filled + text.slice(at), unfilled, printed: places };
  }

  /** What a slot prints. */
  print(slot: Slot): string | null {
    if (slot.fact !== undefined) return this.#sentences.get(slot.id)?.facts[slot.fact - 1]?.text ?? null;
    if (slot.id === 'ky' || slot.id === 'ky-sau') {
      const period = shiftPeriod(this.#material.period, slot.id === 'ky' ? 0 : 1);
      if (slot.form === 'year') return `năm ${period.slice(0, 4)}`;
      return writePeriod(period, slot.form === 'upper' || slot.form === 'long' ? slot.form : 'short');
    }
    const value = answerValue(this.#material, slot.id);
    return value === undefined ? null : this.#value(slot, value);
  }

  /** Whether the slot stands for a number that is zero. */
  isZero(slot: Slot): boolean {
    const value = answerValue(this.#material, slot.id);
    const question = questionOf(this.#material.template, slot.id);
    if (value?.kind === 'none') return question?.type === 'number';
    return value?.kind === 'number' && slot.path.length === 0 && Number(value.value) === 0;
  }

  /** Words typed to stand alone, whose capital goes when they enter a sentence; names and documents keep theirs. */
  #isPhrase(slot: Slot): boolean {
    const kind = answerValue(this.#material, slot.id)?.kind;
    return (
      kind === 'text' ||
      kind === 'list' ||
      slot.path.some((step) => ['name', 'action', 'title', 'purpose'].includes(step))
    );
  }

  #unit(slot: Slot): string {
    return questionOf(this.#material.template, slot.id)?.unit ?? '';
  }

  #value(slot: Slot, value: AnswerValue): string | null {
    const [step, field] = slot.path;
    const { style } = this.#material;
    switch (value.kind) {
      case 'none':
        return this.isZero(slot) ? (slot.form === 'number' ? '0' : `0 ${this.#unit(slot)}`) : null;
      case 'same':
      case 'pending':
        return null;
      case 'number':
        if (step === 'people')
          return Number(value.people) > 0 ? writeQuantity(value.people!, 'người', style) : null;
        return slot.form === 'number'
          ? writeNumber(value.value, { pad: style.padCounts })
          : writeQuantity(value.value, value.unit, style);
      case 'money':
        return Number(value.value) === 0 ? null : writeMoney(value.value);
      case 'percent':
        return `${writeNumber(value.value)}%`;
      case 'text':
        return this.#text(slot, value.text);
      case 'names':
      case 'list':
        return this.#list(slot, value.items);
      case 'edits':
        return this.#list(slot, value.items);
      case 'events':
        if (step === 'count') return this.#count(value.items.length);
        return step === undefined
          ? listed(value.items.map((item) => item.name))
          : this.#event(value.items[Number(step) - 1], field);
      case 'references': {
        if (step === 'count') return this.#count(value.items.length);
        if (step === undefined) {
          return value.items.map((item) => this.#reference(item, undefined, slot.form)).join('; ') || null;
        }
        const item = value.items[Number(step) - 1];
        return item ? this.#reference(item, field, slot.form) : null;
      }
    }
  }

  #count(length: number): string {
    return writeNumber(String(length), { pad: this.#material.style.padCounts });
  }

  #list(slot: Slot, items: string[]): string | null {
    const [step] = slot.path;
    if (step === 'count') return this.#count(items.length);
    if (slot.form === 'unit') return this.#unitWork(slot.id, items);
    const tidied = items
      .map(withoutBullet)
      .map((item) => inHouseStyle(item.replace(/(?<![\s.;])[\s.;]+$/u, ''), this.#material.style));
    // Names are those of organisations ("nhiệm vụ của A và B") or of the tasks themselves.
    if (step === 'owners' || step === 'titles') {
      const owners = tidied.every((item) => organisation.test(item));
      if (step === 'owners') return owners ? listed(tidied) : null;
      return owners ? null : listed(tidied.map(quotedTitle));
    }
    if (step !== undefined && slot.form === 'sentences') {
      const item = items[Number(step) - 1];
      return item === undefined ? null : asSentences(inHouseStyle(item, this.#material.style));
    }
    return step === undefined ? listed(tidied) : (tidied[Number(step) - 1] ?? null);
  }

  /** What a unit did, with the unit in front; an item that names who did it stands as it is. */
  #unitWork(id: string, items: string[]): string {
    const { office, template, style } = this.#material;
    const owner = questionOf(template, id)?.owner;
    const unit = office.units.find((one) => one.key === owner)?.name;
    const works = items
      .map(withoutBullet)
      .map((item) => lowerPhrase(inHouseStyle(item.replace(/(?<![\s.;])[\s.;]+$/u, ''), style)));
    const named = works.filter((work) => /^\p{Lu}/u.test(work));
    const done = works.filter((work) => !named.includes(work));
    // Between units stands the stronger sign, so two short works of one are joined by a word.
    const joined = done.length === 2 && !done[0]!.includes(',') ? done.join(' và ') : done.join('; ');
    return [...(done.length > 0 ? [[unit, joined].filter(Boolean).join(' ')] : []), ...named].join('; ');
  }

  /** A text stands alone as sentences; inside a sentence it loses its own full stop. `f1` is its first fact; a field is a choice. */
  #text(slot: Slot, text: string): string | null {
    const [step] = slot.path;
    const fact = step === undefined ? null : /^f(\d+)$/.exec(step);
    if (fact) return readFacts(text)[Number(fact[1]) - 1]?.text ?? null;
    const choices = questionOf(this.#material.template, slot.id)?.choices;
    if (step !== undefined) {
      const folded = fold(text);
      const chosen = Object.entries(choices?.[step] ?? {}).filter(([typed]) => folded.includes(fold(typed)));
      return chosen.length > 0 ? listed([...new Set(chosen.map(([, said]) => said))]) : null;
    }
    const written = inHouseStyle(text, this.#material.style);
    return slot.form === 'sentences'
      ? asSentences(written)
      : written
          .split(/\s*\n\s*/u)
          .map(withoutBullet)
          .map((line, index) => (index === 0 && !startsWithDeed(line) ? line : lowerPhrase(line)))
          .map((line) => line.replace(/(?<![\s.;])[\s.;]+$/u, ''))
          .filter((line) => line !== '')
          .join('; ');
  }

  #event(event: EventAnswer | undefined, field: string | undefined): string | null {
    if (!event) return null;
    const { style } = this.#material;
    switch (field) {
      case 'date':
        if (event.date === null) return null;
        return event.to === null
          ? writeDate(event.date, style)
          : `${writeDate(event.date, style)} đến ngày ${writeDate(event.to, style)}`;
      case 'people':
        return event.people && writeQuantity(event.people, 'người', style);
      case 'place':
        return event.place?.replace(/^(tại|ở)\s+/iu, '') ?? null;
      case 'purpose':
        return event.purpose?.replace(/^nhằm\s+/iu, '') ?? null;
      case 'name':
      case undefined:
        return inHouseStyle(event.name, style);
      default:
        return null;
    }
  }

  #reference(given: ReferenceAnswer, field: string | undefined, form: string | undefined): string | null {
    const { style, office } = this.#material;
    const reference = withoutDoubledType(given);
    switch (field) {
      case undefined:
        break;
      case 'title':
        return (
          reference.title &&
          lowerStart(reference.title.replace(/^(?:V\/v|về việc)\s+/iu, form === 'bare' ? '' : 'về việc '))
        );
      case 'action':
        return reference.action && inHouseStyle(reference.action, style);
      case 'date':
        return reference.date && writeDate(reference.date, style);
      case 'number':
      case 'type':
      case 'issuer':
        return reference[field];
      default:
        return null;
    }
    const known = this.#cited.some((one) => sameReference(one, reference));
    const chosen = form === 'full' || form === 'cite' || form === 'short' ? form : known ? 'short' : 'full';
    if (!known) this.#cited.push(reference);
    // `titled` stands where the sentence has named the issuer already.
    const own = form === 'titled' || issuerLevel(reference, office) === 'own';
    return writeReference(reference, chosen, { own, style });
  }
}

/** A title that repeats its paper's type ("Kế hoạch tự kiểm tra" of a Kế hoạch) is told without it. */
function withoutDoubledType(reference: ReferenceAnswer): ReferenceAnswer {
  const { title, type } = reference;
  if (title === null || type === null) return reference;
  const words = title.split(' ');
  for (const length of [1, 2, 3]) {
    const first = words.slice(0, length).join(' ');
    if (
      words.length > length &&
      (fold(first) === fold(type) || (length === 1 && expandType(first) === type && /^\p{Lu}+$/u.test(first)))
    ) {
      return { ...reference, title: words.slice(length).join(' ') };
    }
  }
  return reference;
}

const organisation =
  /^(công ty|tổng công ty|trung tâm|hợp tác xã|htx|trường|viện|doanh nghiệp|hội|liên hiệp|bệnh viện|sở|ubnd|ban|đại học|chi cục|cơ sở|hộ)(?=\s)/iu;

/**
 * The name of a task in the quotation marks that keep it apart from the sentence, unless it brought its own or says what it is. The sentence
 * has said "nhiệm vụ" in front of one in quotation marks.
 */
const quotedTitle = (title: string): string =>
  /[“”"]/u.test(title) || /^(?:nhiệm vụ|đề tài|dự án|đề án|mô hình)(?!\p{L})/iu.test(title)
    ? title.replace(/^nhiệm vụ (?=[“"])/iu, '')
    : `“${upperStart(title)}”`;

/** "A", "A và B", "A, B và C". */
export function listed(items: string[]): string | null {
  if (items.length === 0) return null;
  // Items that hold commas of their own want the stronger sign between all of them.
  if (items.some((item) => /,(?![^“]*”)/u.test(item))) return items.join('; ');
  return items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

/** A finished sentence: capital at the start, one full stop at the end, no doubled spaces. */
export function finishSentence(text: string): string {
  const trimmed = text
    .trim()
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/(?<![\s;,])[\s;,]+$/u, '');
  return upperStart(/[.!?…]["”’»)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`);
}
