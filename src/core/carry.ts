import type { AnswerValue } from './answer.ts';
import { claimingPattern } from './claims.ts';
import { PatternRenderer, type Saying } from './clauses.ts';
import { ownedSentences } from './figures.ts';
import { answerValue, type Material } from './material.ts';
import { findPhrase, hasPhrase } from './phrases.ts';
import {
  carryLabels,
  type Plan,
  type PlanItem,
  planSources,
  type SectionPlan,
  sentencesById,
} from './plan.ts';
import { inHouseWords, type Taught, taughtBy } from './precedents.ts';
import { SlotPrinter } from './print.ts';
import type { ReportSection, ReportSentence } from './report.ts';
import { listInsertion, yearlyRevision, yearTurn } from './revisions.ts';
import { sentenceKey } from './sentence-key.ts';
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
      return new SectionCarrier(material, id, section ?? null, earlier ?? null).plan();
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

/** A sentence's place in the section being planned: what comes in front of it, what it becomes, and what comes behind. */
type Place = { sentence: ReportSentence; front: PlanItem[]; items: PlanItem[]; behind: PlanItem[] };

class SectionCarrier {
  readonly #material: Material;
  readonly #id: string;
  readonly #patterns: readonly Pattern[];
  readonly #taught: ReadonlyMap<Pattern, Taught>;
  readonly #paragraphs: Place[][];
  readonly #labels: (string | undefined)[];
  readonly #places: Place[];
  readonly #renderer: PatternRenderer;
  readonly #end: { pattern: Pattern; items: PlanItem[] }[] = [];
  readonly #replaced = new Set<Place>();

  constructor(material: Material, id: string, section: Section | null, earlier: ReportSection | null) {
    this.#material = material;
    this.#id = id;
    this.#taught = section ? taughtBy(material, section) : new Map();
    this.#patterns = section?.patterns ?? [];
    this.#paragraphs = (earlier?.paragraphs ?? []).map((paragraph) =>
      paragraph.sentences.map((sentence) => ({ sentence, front: [], items: [], behind: [] })),
    );
    this.#labels = (earlier?.paragraphs ?? []).map((paragraph) => paragraph.label);
    this.#places = this.#paragraphs.flat();
    this.#renderer = new PatternRenderer(
      material,
      new SlotPrinter(material, sentencesById(material.history)),
    );
  }

  plan(): SectionPlan {
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
    return { id: this.#id, paragraphs: this.#withEnd().filter((items) => items.length > 0) };
  }

  /** The dated sentences that each pattern answers for. */
  #claim(): Map<Pattern, Place[]> {
    const claims = new Map<Pattern, Place[]>();
    for (const place of this.#places) {
      if (place.sentence.standing) continue;
      const pattern = claimingPattern(place.sentence, this.#patterns, this.#material.template);
      if (pattern) claims.set(pattern, [...(claims.get(pattern) ?? []), place]);
    }
    return claims;
  }

  #apply(pattern: Pattern, claimed: Place[]): void {
    if (pattern.tasks !== undefined) {
      this.#editTasks(pattern, pattern.tasks);
      return;
    }
    if (pattern.yearly) {
      this.#year(pattern, claimed);
      return;
    }
    const items = pattern.sentences ? this.#inHouseWords(pattern, claimed) : this.#items(pattern);
    const open = claimed.filter((place) => place.items.length === 0);
    const [first] = items;
    if (first && 'write' in first) first.replaces.push(...open.map((place) => place.sentence.id));
    else
      for (const place of open) place.items.push({ drop: place.sentence.id, why: this.#whyDropped(pattern) });
    if (items.length === 0) return;
    const [at, ...others] = open;
    if (at) {
      at.items.push(...items);
      // The other sentences it stands for are named in `replaces`; they leave no item of their own.
      for (const other of others) this.#replaced.add(other);
      return;
    }
    const anchor = claimed.at(-1) ?? this.#placeBefore(pattern);
    const neighbour = anchor ? null : this.#neighbour(pattern);
    const place = anchor ?? neighbour?.place ?? this.#anchor(pattern.after);
    if (place) (neighbour?.first ? place.front : place.behind).push(...items);
    else this.#addAtEnd(pattern, items);
  }

  /**
   * What a pattern says, in the office's own words where an earlier report has them for these answers: such a sentence stands where its
   * precedent stood. Gives back the items that are still without a place.
   */
  #inHouseWords(pattern: Pattern, claimed: readonly Place[]): PlanItem[] {
    const sayings = this.#renderer.render(pattern.sentences ?? []);
    const taught = this.#taught.get(pattern) ?? { precedents: [], sentences: [] };
    return inHouseWords(sayings, taught, this.#material).flatMap((saying) => {
      const own = claimed.find(({ sentence, items }) => sentence.id === saying.source && items.length === 0);
      if (!own) return [write(saying)];
      own.items.push({ ...write(saying), replaces: [own.sentence.id] });
      return [];
    });
  }

  /** The items of a pattern that inserts or gives typed words, without their places. */
  #items(pattern: Pattern): PlanItem[] {
    if (pattern.insert) return this.#insert(pattern);
    return pattern.given === undefined ? [] : this.#given(pattern.given);
  }

  /**
   * Where a pattern stood in an older report when the newest has nothing of it: behind the same standing sentence, and behind what earlier
   * patterns say there.
   */
  #placeBefore(pattern: Pattern): Place | null {
    const { history, template } = this.#material;
    for (const report of history.slice(1)) {
      for (const { sentences } of report.sections.find(({ id }) => id === this.#id)?.paragraphs ?? []) {
        const at = sentences.findIndex(
          (sentence) => !sentence.standing && claimingPattern(sentence, this.#patterns, template) === pattern,
        );
        const before = sentences.slice(0, Math.max(at, 0)).findLast((sentence) => sentence.standing);
        const key = before && sentenceKey(before.text);
        for (const places of key ? this.#paragraphs : []) {
          let stands = places.findIndex(
            ({ sentence }) => sentence.standing && sentenceKey(sentence.text) === key,
          );
          if (stands < 0) continue;
          while (this.#order(places[stands + 1]) < this.#patterns.indexOf(pattern)) stands += 1;
          return places[stands]!;
        }
      }
    }
    return null;
  }

  /**
   * A sentence of a pattern that belongs behind the same standing sentences: what earlier patterns of the template say stands before, what
   * later ones say behind (`first`: in front of it).
   */
  #neighbour(pattern: Pattern): { place: Place; first: boolean } | null {
    const after = pattern.after.join('|');
    const order = this.#patterns.indexOf(pattern);
    const beside = this.#places.filter((place) => {
      const at = this.#order(place);
      return Number.isFinite(at) && this.#patterns[at]!.after.join('|') === after;
    });
    const before = after === '' ? undefined : beside.findLast((place) => this.#order(place) < order);
    const next = after === '' ? undefined : beside.find((place) => this.#order(place) > order);
    return before ? { place: before, first: false } : next ? { place: next, first: true } : null;
  }

  /** The place in the template of the pattern that answers for a dated sentence; infinite for every other. */
  #order(place: Place | undefined): number {
    if (!place || place.sentence.standing) return Number.POSITIVE_INFINITY;
    const pattern = claimingPattern(place.sentence, this.#patterns, this.#material.template);
    return pattern ? this.#patterns.indexOf(pattern) : Number.POSITIVE_INFINITY;
  }

  /** A paragraph of its own at the end; what belongs behind the same sentences stands in one paragraph. */
  #addAtEnd(pattern: Pattern, items: PlanItem[]): void {
    const last = this.#end.at(-1);
    const together =
      last && pattern.after.length > 0 && last.pattern.after.join('|') === pattern.after.join('|');
    if (together) last.items.push(...items);
    else this.#end.push({ pattern, items });
  }

  /** The paragraphs with those added at the end, which stand before the closing ones of later patterns. */
  #withEnd(): PlanItem[][] {
    const told = this.#paragraphs.map((places) =>
      places.flatMap((place) => [...place.front, ...place.items, ...place.behind]),
    );
    const orders = this.#paragraphs.map((places) => {
      const each = places.map((place) => this.#order(place));
      return each.every(Number.isFinite) ? Math.min(...each) : Number.POSITIVE_INFINITY;
    });
    for (const { pattern, items } of this.#end) {
      const order = this.#patterns.indexOf(pattern);
      let at = told.length;
      while (at > 0 && Number.isFinite(orders[at - 1]) && orders[at - 1]! > order) at -= 1;
      told.splice(at, 0, items);
      orders.splice(at, 0, order);
    }
    return told;
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
    else this.#end.push({ pattern, items: [item] });
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

  #editTasks(pattern: Pattern, id: string): void {
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
        this.#end.push({ pattern, items: [item] });
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
