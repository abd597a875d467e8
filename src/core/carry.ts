import type { AnswerValue } from './answer.ts';
import { PatternRenderer, type Saying } from './clauses.ts';
import { ownedSentences } from './figures.ts';
import { answerValue, type Material } from './material.ts';
import { findPhrase, hasPhrase, phraseWeight } from './phrases.ts';
import {
  carryLabels,
  type Plan,
  type PlanItem,
  planSources,
  type SectionPlan,
  sentencesById,
} from './plan.ts';
import { SlotPrinter } from './print.ts';
import type { ReportSection, ReportSentence } from './report.ts';
import { listInsertion, yearlyRevision, yearTurn } from './revisions.ts';
import { taskIndex } from './task-edits.ts';
import { type Pattern, questionOf, type Section } from './template.ts';
import { readFacts } from './vietnamese/facts.ts';
import { fold } from './vietnamese/fold.ts';
import { periodYear } from './vietnamese/periods.ts';
import { upperStart } from './wording.ts';

/*
 * The rule-based drafter: last report's standing text in its order, its dated sentences replaced by what the patterns make of this period's
 * answers, or dropped with a reason.
 */

/** Plans the whole report from answers, history and patterns; needs no model. */
export function carryPlan(material: Material): Plan {
  const base = material.history[0];
  const { template } = material;
  const ids = sectionOrder(
    base.sections.map((section) => section.id),
    template.sections.map((section) => section.id),
  );
  const sections = ids
    .map((id) => {
      const section = template.sections.find((one) => one.id === id);
      const earlier = base.sections.find((one) => one.id === id);
      return new SectionCarrier(material, section ?? null, earlier ?? null).plan(id);
    })
    .filter((section) => section.paragraphs.length > 0);
  return {
    template: template.id,
    period: material.period,
    drafter: 'rules',
    sources: planSources(sections, sentencesById(material.history)),
    sections,
  };
}

/** The earlier report's sections, with those of the template that it lacks before the one they precede in the template. */
function sectionOrder(earlier: readonly string[], template: readonly string[]): string[] {
  const order = [...earlier];
  for (const [index, id] of template.entries()) {
    if (order.includes(id)) continue;
    const next = template.slice(index + 1).find((later) => order.includes(later));
    order.splice(next === undefined ? order.length : order.indexOf(next), 0, id);
  }
  return order;
}

/** A sentence's place in the section being planned: what stands before it, itself, and what comes behind. */
type Place = { sentence: ReportSentence; items: PlanItem[]; behind: PlanItem[] };

class SectionCarrier {
  readonly #material: Material;
  readonly #patterns: readonly Pattern[];
  readonly #paragraphs: Place[][];
  readonly #labels: (string | undefined)[];
  readonly #places: Place[];
  readonly #renderer: PatternRenderer;
  readonly #end: PlanItem[][] = [];
  readonly #replaced = new Set<Place>();

  constructor(material: Material, section: Section | null, earlier: ReportSection | null) {
    this.#material = material;
    this.#patterns = section?.patterns ?? [];
    this.#paragraphs = (earlier?.paragraphs ?? []).map((paragraph) =>
      paragraph.sentences.map((sentence) => ({ sentence, items: [], behind: [] })),
    );
    this.#labels = (earlier?.paragraphs ?? []).map((paragraph) => paragraph.label);
    this.#places = this.#paragraphs.flat();
    this.#renderer = new PatternRenderer(
      material,
      new SlotPrinter(material, sentencesById(material.history)),
    );
  }

  plan(id: string): SectionPlan {
    const claims = this.#claim();
    for (const pattern of this.#patterns) this.#apply(pattern, claims.get(pattern) ?? []);
    const newYear = periodYear(this.#material.period) !== periodYear(this.#material.history[0].period);
    for (const place of this.#places) {
      if (place.items.length > 0 || this.#replaced.has(place)) continue;
      const { sentence } = place;
      if (!sentence.standing) {
        place.items.push({
          drop: sentence.id,
          why: 'việc của kỳ trước, kỳ này không có câu trả lời nào nói đến',
        });
      } else {
        const turned = newYear
          ? yearTurn(this.#carried(place)!, this.#material.history[0].period, this.#material.period)
          : null;
        place.items.push(turned ?? { keep: sentence.id });
      }
    }
    const paragraphs = [
      ...this.#paragraphs.map((places) => places.flatMap((place) => [...place.items, ...place.behind])),
      ...this.#end,
    ];
    return { id, paragraphs: paragraphs.filter((items) => items.length > 0) };
  }

  /** Which pattern answers for each dated sentence: the one whose questions' phrases it speaks most of. */
  #claim(): Map<Pattern, Place[]> {
    const claims = new Map<Pattern, Place[]>();
    for (const place of this.#places) {
      if (place.sentence.standing) continue;
      const folded = fold(place.sentence.text);
      let best: { pattern: Pattern; weight: number } | null = null;
      for (const pattern of this.#patterns) {
        const questions = pattern.questions.map((id) => questionOf(this.#material.template, id));
        const weigh = (phrases: readonly string[]) => phraseWeight(folded, phrases);
        // What a sentence is about weighs more than what merely stands in it.
        const weight =
          weigh(questions.flatMap((one) => one?.about ?? [])) * 10 +
          weigh(questions.flatMap((one) => one?.beside ?? []));
        if (weight > (best?.weight ?? 0)) best = { pattern, weight };
      }
      if (best) claims.set(best.pattern, [...(claims.get(best.pattern) ?? []), place]);
    }
    return claims;
  }

  #apply(pattern: Pattern, claimed: Place[]): void {
    if (pattern.tasks !== undefined) {
      this.#editTasks(pattern.tasks);
      return;
    }
    if (pattern.yearly) {
      this.#year(pattern, claimed);
      return;
    }
    const items = this.#items(pattern);
    const replaced = claimed.map((place) => place.sentence.id);
    const [first] = items;
    if (first && 'write' in first) first.replaces.push(...replaced);
    else
      for (const place of claimed)
        place.items.push({ drop: place.sentence.id, why: this.#whyDropped(pattern) });
    if (items.length === 0) return;
    const [at, ...others] = claimed;
    if (at) {
      at.items.push(...items);
      // The other sentences it stands for are named in `replaces`; they leave no item of their own.
      for (const other of others) this.#replaced.add(other);
      return;
    }
    const anchor = this.#anchor(pattern.after);
    if (anchor) anchor.behind.push(...items);
    else this.#end.push(items);
  }

  /** The items a pattern yields, without their places. */
  #items(pattern: Pattern): PlanItem[] {
    if (pattern.insert) return this.#insert(pattern);
    if (pattern.given !== undefined) return this.#given(pattern.given);
    return this.#renderer.render(pattern.sentences ?? []).map(write);
  }

  #given(id: string): PlanItem[] {
    const value = answerValue(this.#material, id);
    if (value?.kind === 'same') return this.#repeated(id);
    if (value?.kind === 'text') return [write({ text: `[[${id}|sentences]]`, from: [id] })];
    if (value?.kind === 'list' || value?.kind === 'names') return givenList(id, value.items).map(write);
    return [];
  }

  /** `same` on a text or list: the sentences the question owned, told again. */
  #repeated(id: string): PlanItem[] {
    const question = questionOf(this.#material.template, id);
    if (answerValue(this.#material, id)?.kind !== 'same' || !question) return [];
    return ownedSentences(question, this.#material.history[0], this.#material.template).map((sentence) =>
      write({ text: sentence.text, from: [id, sentence.id] }),
    );
  }

  #insert(pattern: Pattern): PlanItem[] {
    const { question, into } = pattern.insert!;
    const value = answerValue(this.#material, question);
    if (value?.kind !== 'list') return [];
    const place = this.#places.find(
      ({ sentence, items }) =>
        sentence.standing && items.length === 0 && hasPhrase(fold(sentence.text), into),
    );
    const { revision, apart } = listInsertion(this.#carried(place), pattern.insert!, value.items);
    if (revision && place) place.items.push(revision);
    return apart.map(write);
  }

  #year(pattern: Pattern, claimed: Place[]): void {
    const { question } = pattern.yearly!;
    const about = questionOf(this.#material.template, question)?.about ?? [];
    const place =
      claimed[0] ??
      this.#places.find(({ sentence }) => sentence.standing && hasPhrase(fold(sentence.text), about));
    const item = yearlyRevision(pattern.yearly!, this.#carried(place), this.#material);
    if (!item) return;
    if (place) place.items.push(item);
    else if (this.#places[0]) (this.#anchor(pattern.after) ?? this.#places[0]).behind.push(item);
    else this.#end.push([item]);
  }

  /** The sentence of a place as it reads in this period: a revision starts from it. */
  #carried(place: Place | undefined): ReportSentence | null {
    if (!place) return null;
    const { sentence } = place;
    const moved = carryLabels(sentence, this.#material.history[0].period, this.#material.period);
    return moved.text === sentence.text ? sentence : { ...sentence, ...moved, facts: readFacts(moved.text) };
  }

  /** The sentences of the task that bears a printed number; unnumbered tasks are counted. */
  #task(number: number): Place[] {
    const index = taskIndex(this.#labels, number);
    return this.#paragraphs[index] ?? [];
  }

  #editTasks(id: string): void {
    const value = answerValue(this.#material, id);
    if (value?.kind !== 'edits') return;
    const said = value.items.map((_, index) =>
      write({ text: `[[${id}.${index + 1}|sentences]]`, from: [id] }),
    );
    value.change.forEach((number, index) => {
      const places = this.#task(number);
      for (const place of places)
        place.items.push({ drop: place.sentence.id, why: `mục ${number} được sửa theo trả lời` });
      places.at(-1)?.behind.push(said[index]!);
    });
    for (const number of value.drop) {
      for (const place of this.#task(number)) {
        if (place.items.length === 0)
          place.items.push({ drop: place.sentence.id, why: `bỏ mục ${number} theo trả lời` });
      }
    }
    const there = new Set(
      this.#places.filter((place) => place.items.length === 0).map((place) => fold(place.sentence.text)),
    );
    said.slice(value.change.length).forEach((item, index) => {
      const text = fold(value.items[value.change.length + index]!);
      if (![...there].some((known) => known.replace(/\.$/, '') === text.replace(/\.$/, '')))
        this.#end.push([item]);
    });
  }

  /** The last standing sentence with the first phrase that occurs anywhere. */
  #anchor(phrases: readonly string[]): Place | null {
    for (const phrase of phrases) {
      const place = this.#places.findLast(
        ({ sentence }) => sentence.standing && findPhrase(fold(sentence.text), phrase) >= 0,
      );
      if (place) return place;
    }
    return null;
  }

  #whyDropped(pattern: Pattern): string {
    const values = pattern.questions.map((id) => answerValue(this.#material, id));
    const said = values.filter((value): value is AnswerValue => value !== undefined);
    if (said.length === 0) return 'chưa có trả lời cho kỳ này';
    return said.some((value) => value.kind === 'same')
      ? 'việc làm một lần của kỳ trước, không nhắc lại'
      : 'kỳ này không phát sinh';
  }
}

const write = ({ text, from }: Saying): PlanItem & { write: string } => ({
  write: /[.!?]$|\|sentences\]\]$/u.test(text) ? upperStart(text) : `${upperStart(text)}.`,
  from,
  replaces: [],
});

/** Items that begin small are joined into one sentence; one that is a sentence of its own stays one. */
function givenList(id: string, items: string[]): Saying[] {
  const sayings: string[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) sayings.push(run.join('; '));
    run = [];
  };
  items.forEach((item, index) => {
    const slot = `[[${id}.${index + 1}]]`;
    if (
      /^\p{Lu}\p{Ll}/u.test(item) &&
      index > 0 &&
      !/^(Kiểm tra|Phối hợp|Tổ chức|Ban hành|Tham mưu|Triển khai|Rà soát)/u.test(item)
    )
      flush();
    run.push(slot);
  });
  flush();
  return sayings.map((text) => ({ text, from: [id] }));
}
