import { holds, parseCondition } from '../condition.ts';
import type { SlotPrinter } from '../drafts/print.ts';
import { answerValue, conditionFacts, type Material } from '../material.ts';
import { readSlots, type Slot } from '../slots.ts';
import { type Clause, type PatternSentence, questionOf, reserved } from '../template.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { sameReference } from '../vietnamese/references/references.ts';
import { type Act, actOf, inTwo, joinActs } from './acts.ts';
import { startsWithDeed } from './wording.ts';

/* From a pattern's sentence to text with slots: clauses whose fact is absent are dropped, lists are repeated, zeros are merged. */

/** A sentence of a plan before it is placed: text with slots, and the questions it rests on. */
export type Saying = { text: string; from: string[] };

/** Renders the sentences of patterns for one material; `printer` only tells whether a slot has something to print. */
export class PatternRenderer {
  readonly #material: Material;
  readonly #printer: SlotPrinter;

  constructor(material: Material, printer: SlotPrinter) {
    this.#material = material;
    this.#printer = printer;
  }

  /** The sentences of a pattern that can be said, in order. */
  render(sentences: readonly PatternSentence[]): Saying[] {
    return sentences.flatMap((sentence) => {
      if (sentence.when !== undefined && !this.#holds(sentence.when)) return [];
      const scopes = sentence.each === undefined ? [null] : this.#items(sentence.each);
      return scopes.flatMap((item) => {
        const said = this.#group(sentence, item);
        return said ? [said] : [];
      });
    });
  }

  #holds(condition: string): boolean {
    return holds(parseCondition(condition)!, conditionFacts(this.#material));
  }

  /** What `[[it]]` stands for at each turn: "van-ban-cchc.1", "van-ban-cchc.2", ... */
  #items(question: string): string[] {
    const value = answerValue(this.#material, question);
    const length = value && 'items' in value ? value.items.length : 0;
    return Array.from({ length }, (_, index) => `${question}.${index + 1}`);
  }

  #clause(clause: Clause, item: string | null): Saying | null {
    if (clause.when !== undefined && !this.#holds(clause.when)) return null;
    const said = clause.clauses
      ? this.#group(clause, item)
      : clause.acts !== undefined
        ? this.#acts(clause.acts, clause.again)
        : clause.zeros
          ? this.#zeros(clause.zeros)
          : this.#firstSayable(clause.say ?? [], item);
    return said && clause.end ? { ...said, text: said.text + clause.end } : said;
  }

  #group(group: Pick<Clause, 'start' | 'clauses' | 'alone' | 'last'>, item: string | null): Saying | null {
    const told: { join: string; text: string }[] = [];
    const from: string[] = [];
    for (const clause of group.clauses ?? []) {
      // A clause that is joined by a bare space leans on what it explains.
      if (told.length === 0 && clause.join === ' ') continue;
      const said = this.#clause(clause, item);
      if (!said) continue;
      const apart = clause.apart !== undefined && this.#standsApart(told, said.text);
      told.push(
        apart
          ? { join: '. ', text: this.#seam(clause.apart!, said.text) }
          : { join: clause.join ?? ', ', text: said.text },
      );
      from.push(...said.from);
    }
    const text = told
      .map((one, index) => {
        if (index === 0) return one.text;
        return ((index === told.length - 1 && group.last) || one.join) + one.text;
      })
      .join('');
    if (text === '') return group.alone ? this.#firstSayable(group.alone, item) : null;
    const start = this.#firstSayable(group.start ?? [], item);
    return {
      text: start ? this.#seam(start.text, text) : text,
      from: unique([...(start?.from ?? []), ...from]),
    };
  }

  /** Whether a clause of what was done comes behind acts that are two sentences already: with it the second would be a list. */
  #standsApart(told: readonly { text: string }[], text: string): boolean {
    const [first] = readSlots(text);
    const printed = first?.start === 0 ? (this.#printer.print(first) ?? '') : text;
    return told.some((one) => one.text.includes('. ')) && startsWithDeed(printed);
  }

  /** The first alternative whose slots all have a value. */
  #firstSayable(alternatives: readonly string[], item: string | null): Saying | null {
    for (const raw of alternatives) {
      const text = (item === null ? raw : raw.replace(/\[\[it(?=[.|\]])/g, `[[${item}`)).replace(
        /\{([^{}]*)\}/g,
        (_, optional: string) => (this.#sayable(readSlots(optional)) ? optional : ''),
      );
      const slots = readSlots(text);
      if (this.#sayable(slots))
        return { text, from: unique(slots.map((slot) => slot.id).filter((id) => !reserved.has(id))) };
    }
    return null;
  }

  #sayable(slots: readonly Slot[]): boolean {
    return slots.every((slot) => {
      if (this.#printer.isZero(slot) && slot.path.length === 0) {
        return questionOf(this.#material.template, slot.id)?.zero === 'print';
      }
      return this.#printer.print(slot) !== null;
    });
  }

  /** The acts in one statement, or in two where one sentence would be a list: `again` begins the second. */
  #acts(question: string, again: string | undefined): Saying | null {
    const value = answerValue(this.#material, question);
    if (value?.kind !== 'references') return null;
    const acts: Act[] = value.items.flatMap((item, index) => {
      const told = value.items
        .slice(0, index)
        .some((one) => item.number !== null && one.action === item.action && sameReference(one, item));
      return told ? [] : [actOf(item, question, index + 1, this.#material.office)];
    });
    const [first, second] = again === undefined ? [acts, []] : inTwo(acts);
    const text = joinActs(first);
    return {
      text: second.length === 0 ? text : `${text}. ${this.#seam(again!, joinActs(second))}`,
      from: [question],
    };
  }

  /** "không có đơn khiếu nại, tố cáo": the noun's first word is said once for neighbours that share it. */
  #zeros(zeros: NonNullable<Clause['zeros']>): Saying | null {
    const facts = conditionFacts(this.#material);
    const zero = zeros.of.filter(({ question }) => facts(question).number === 0);
    if (zero.length === 0) return null;
    let text = '';
    let head = '';
    for (const { noun, join } of zero) {
      const [first, ...rest] = noun.split(' ');
      if (text === '') text = noun;
      else text += first === head && rest.length > 0 ? `, ${rest.join(' ')}` : (join ?? ', ') + noun;
      head = first!;
    }
    return { text: `${zeros.say} ${text}`, from: zero.map(({ question }) => question) };
  }

  /**
   * Joins a start to what follows without saying a word twice ("Sở tổ chức" + "tổ chức ...", "Sở đã" + "đã ..."), and without "tổ chức"
   * before what is an act itself ("tham gia hội thi").
   */
  #seam(start: string, rest: string): string {
    const [first] = readSlots(rest);
    const printed = first && first.start === 0 ? (this.#printer.print(first) ?? '') : rest;
    const begins = fold(printed);
    const words = start.trimEnd().split(' ');
    for (const length of [3, 2, 1]) {
      const tail = words.slice(-length);
      if (tail.length === length && begins.startsWith(`${fold(tail.join(' '))} `))
        return join(words.slice(0, -length), rest);
    }
    if (fold(words.slice(-2).join(' ')) === 'tổ chức' && ownVerb.test(begins))
      return join(words.slice(0, -2), rest);
    return `${start.trimEnd()} ${rest}`;
  }
}

const ownVerb =
  /^(tham gia|tham dự|dự|cử|phối hợp|mở|khai giảng|phát động|ra quân|thăm|tiếp|làm việc|kiểm tra|giám sát|ký kết|đón|trao|tặng|quán triệt|tuyên truyền|phổ biến)(?=\s)/u;

const join = (words: string[], rest: string) => (words.length === 0 ? rest : `${words.join(' ')} ${rest}`);

const unique = (ids: string[]) => [...new Set(ids)];
