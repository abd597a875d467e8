import type { AnswerValue } from './answer.ts';
import { withoutLongBracket } from './carrying/brackets.ts';
import { PatternRenderer, type Saying } from './carrying/clauses.ts';
import { givenWords } from './carrying/given-words.ts';
import { withoutRepeatedOpenings } from './carrying/openings.ts';
import { hasPhrase } from './carrying/phrases.ts';
import { listInsertion, yearlyRevision, yearTurn } from './carrying/revisions.ts';
import { upperStart } from './carrying/wording.ts';
import { SlotPrinter } from './drafts/print.ts';
import { ownedSentences } from './figures.ts';
import { inHouseWords, type Taught, taughtBy } from './house/precedents.ts';
import { type Place, SectionPlaces } from './house/section-places.ts';
import { answerValue, type Material } from './material.ts';
import { inOfficePhrasing } from './phrasing/phrasings.ts';
import { type Plan, type PlanItem, planSources, type SectionPlan, sentencesById } from './plan.ts';
import type { ReportSection } from './report.ts';
import { type Pattern, questionOf, type Section } from './template.ts';
import { periodYear } from './vietnamese/dates/periods.ts';
import { fold } from './vietnamese/letters/fold.ts';

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

class SectionCarrier {
  readonly #material: Material;
  readonly #id: string;
  readonly #patterns: readonly Pattern[];
  readonly #taught: ReadonlyMap<Pattern, Taught>;
  readonly #places: SectionPlaces;
  readonly #renderer: PatternRenderer;
  readonly #replaced = new Set<Place>();

  constructor(material: Material, id: string, section: Section | null, earlier: ReportSection | null) {
    this.#material = material;
    this.#id = id;
    this.#taught = section ? taughtBy(material, section) : new Map();
    this.#patterns = section?.patterns ?? [];
    this.#places = new SectionPlaces(material, id, this.#patterns, earlier);
    this.#renderer = new PatternRenderer(
      material,
      new SlotPrinter(material, sentencesById(material.history)),
    );
  }

  plan(): SectionPlan {
    const claims = this.#places.claims();
    for (const pattern of this.#patterns) this.#apply(pattern, claims.get(pattern) ?? []);
    const newYear = periodYear(this.#material.period) !== periodYear(this.#material.history[0].period);
    for (const place of this.#places.all) {
      if (place.items.length > 0 || this.#replaced.has(place)) continue;
      const { sentence } = place;
      if (!sentence.standing) {
        place.items.push({
          drop: sentence.id,
          why: 'việc của kỳ trước, kỳ này không có câu trả lời nào nói đến',
        });
      } else {
        const turned = newYear
          ? yearTurn(this.#places.carried(place)!, this.#material.history[0].period, this.#material.period)
          : null;
        place.items.push(turned ?? { keep: sentence.id });
      }
    }
    const paragraphs = this.#places.paragraphs().filter((items) => items.length > 0);
    const said = (item: PlanItem) => inOfficePhrasing(item, this.#id, this.#material);
    return {
      id: this.#id,
      paragraphs: paragraphs.map((items) => withoutRepeatedOpenings(items, this.#material).map(said)),
    };
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
    this.#places.put(pattern, items, claimed.at(-1));
  }

  /**
   * What a pattern says, in the office's own words where an earlier report has them for these answers: such a sentence stands where its
   * precedent stood. Gives back the items that are still without a place.
   */
  #inHouseWords(pattern: Pattern, claimed: readonly Place[]): PlanItem[] {
    const sayings = this.#renderer.render(pattern.sentences ?? []);
    const taught = this.#taught.get(pattern) ?? { precedents: [], sentences: [] };
    // A phrasing was learned from a sentence of its own; joined with another it would no longer be recognised.
    const phrased = (saying: Saying) =>
      'phrasing' in inOfficePhrasing(write(saying), this.#id, this.#material);
    return inHouseWords(sayings, taught, this.#material, phrased).flatMap((saying) => {
      const own = claimed.find(({ sentence, items }) => sentence.id === saying.source && items.length === 0);
      const told = (phrased(saying) ? [saying] : withoutLongBracket(saying, this.#material)).map(write);
      if (!own) return told;
      own.items.push(
        ...told.map((item, index) => (index === 0 ? { ...item, replaces: [own.sentence.id] } : item)),
      );
      return [];
    });
  }

  /** The items of a pattern that inserts or gives typed words, without their places. */
  #items(pattern: Pattern): PlanItem[] {
    if (pattern.insert) return this.#insert(pattern);
    return pattern.given === undefined ? [] : this.#given(pattern.given);
  }

  #given(id: string): PlanItem[] {
    const value = answerValue(this.#material, id);
    if (value?.kind === 'same') return this.#repeated(id);
    return givenWords(id, value, this.#id, this.#material).map(write);
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
    const place = this.#places.all.find(
      ({ sentence, items }) =>
        sentence.standing && items.length === 0 && hasPhrase(fold(sentence.text), into),
    );
    const { revision, apart } = listInsertion(this.#places.carried(place), pattern.insert!, value.items);
    if (revision && place) place.items.push(revision);
    return apart.map(write);
  }

  #year(pattern: Pattern, claimed: Place[]): void {
    const { question } = pattern.yearly!;
    const about = questionOf(this.#material.template, question)?.about ?? [];
    const place =
      claimed[0] ??
      this.#places.all.find(({ sentence }) => sentence.standing && hasPhrase(fold(sentence.text), about));
    const item = yearlyRevision(pattern.yearly!, this.#places.carried(place), this.#material);
    if (!item) return;
    if (place) place.items.push(item);
    else if (this.#places.all[0])
      (this.#places.anchor(pattern.after) ?? this.#places.all[0]).behind.push(item);
    else this.#places.addAtEnd(pattern, [item]);
  }

  #editTasks(pattern: Pattern, id: string): void {
    const value = answerValue(this.#material, id);
    if (value?.kind !== 'edits') return;
    const said = value.items.map((_, index) =>
      write({ text: `[[${id}.${index + 1}|sentences]]`, from: [id] }),
    );
    value.change.forEach((number, index) => {
      const places = this.#places.task(number);
      for (const place of places)
        place.items.push({ drop: place.sentence.id, why: `mục ${number} được sửa theo trả lời` });
      places.at(-1)?.behind.push(said[index]!);
    });
    for (const number of value.drop) {
      for (const place of this.#places.task(number)) {
        if (place.items.length === 0)
          place.items.push({ drop: place.sentence.id, why: `bỏ mục ${number} theo trả lời` });
      }
    }
    const there = new Set(
      this.#places.all.filter((place) => place.items.length === 0).map((place) => fold(place.sentence.text)),
    );
    said.slice(value.change.length).forEach((item, index) => {
      const text = fold(value.items[value.change.length + index]!);
      if (![...there].some((known) => known.replace(/\.$/, '') === text.replace(/\.$/, '')))
        this.#places.addAtEnd(pattern, [item]);
    });
  }

  #whyDropped(pattern: Pattern): string {
    const values = pattern.questions.map((id) => answerValue(this.#material, id));
    const said = values.filter((value): value is AnswerValue => value !== undefined);
    const { leftOut } = this.#material;
    if (said.length === 0)
      return pattern.questions.some((id) => leftOut?.has(id))
        ? 'câu trả lời của kỳ này không đưa vào báo cáo'
        : 'chưa có trả lời cho kỳ này';
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
