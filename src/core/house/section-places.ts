import { taskIndex } from '../answers/task-edits.ts';
import { findPhrase } from '../carrying/phrases.ts';
import type { Material } from '../material.ts';
import { carryLabels, type PlanItem } from '../plan.ts';
import type { ReportSection, ReportSentence } from '../report.ts';
import { sentenceKey } from '../sentence-key.ts';
import type { Pattern } from '../template.ts';
import { readFacts } from '../vietnamese/facts.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { claimingPattern } from './claims.ts';

/* Where things stand in a section being planned: the places of the newest report's sentences, and where what is new goes among them. */

/** A sentence's place in the section being planned: what comes in front of it, what it becomes, and what comes behind. */
export type Place = { sentence: ReportSentence; front: PlanItem[]; items: PlanItem[]; behind: PlanItem[] };

/** The places of one section; items are put into them and read back as paragraphs. */
export class SectionPlaces {
  readonly #material: Material;
  readonly #id: string;
  readonly #patterns: readonly Pattern[];
  readonly #paragraphs: Place[][];
  readonly #labels: (string | undefined)[];
  readonly #end: { pattern: Pattern; items: PlanItem[] }[] = [];
  /** Every place, in the order of the text. */
  readonly all: readonly Place[];

  constructor(material: Material, id: string, patterns: readonly Pattern[], earlier: ReportSection | null) {
    this.#material = material;
    this.#id = id;
    this.#patterns = patterns;
    this.#paragraphs = (earlier?.paragraphs ?? []).map((paragraph) =>
      paragraph.sentences.map((sentence) => ({ sentence, front: [], items: [], behind: [] })),
    );
    this.#labels = (earlier?.paragraphs ?? []).map((paragraph) => paragraph.label);
    this.all = this.#paragraphs.flat();
  }

  /** The dated sentences that each pattern answers for. */
  claims(): Map<Pattern, Place[]> {
    const claims = new Map<Pattern, Place[]>();
    for (const place of this.all) {
      if (place.sentence.standing) continue;
      const pattern = claimingPattern(place.sentence, this.#patterns, this.#material.template);
      if (pattern) claims.set(pattern, [...(claims.get(pattern) ?? []), place]);
    }
    return claims;
  }

  /**
   * Puts what a pattern says where it belongs: behind what is left of its own sentences, where an older report had it, beside a pattern of
   * the same place, behind the template's anchor, or in a paragraph of its own.
   */
  put(pattern: Pattern, items: PlanItem[], behind: Place | undefined): void {
    const own = behind ?? this.#placeBefore(pattern);
    const neighbour = own ? null : this.#neighbour(pattern);
    const place = own ?? neighbour?.place ?? this.anchor(pattern.after);
    if (place) (neighbour?.first ? place.front : place.behind).push(...items);
    else this.addAtEnd(pattern, items);
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
    const beside = this.all.filter((place) => {
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
  addAtEnd(pattern: Pattern, items: PlanItem[]): void {
    const last = this.#end.at(-1);
    const together =
      last && pattern.after.length > 0 && last.pattern.after.join('|') === pattern.after.join('|');
    if (together) last.items.push(...items);
    else this.#end.push({ pattern, items });
  }

  /** The paragraphs with those added at the end, which stand before the closing ones of later patterns. */
  paragraphs(): PlanItem[][] {
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

  /** The last standing sentence with the first phrase that occurs anywhere. */
  anchor(phrases: readonly string[]): Place | null {
    for (const phrase of phrases) {
      const place = this.all.findLast(
        ({ sentence }) => sentence.standing && findPhrase(fold(sentence.text), phrase) >= 0,
      );
      if (place) return place;
    }
    return null;
  }

  /** The sentence of a place as it reads in this period: a revision starts from it. */
  carried(place: Place | undefined): ReportSentence | null {
    if (!place) return null;
    const { sentence } = place;
    const moved = carryLabels(sentence, this.#material.history[0].period, this.#material.period);
    return moved.text === sentence.text ? sentence : { ...sentence, ...moved, facts: readFacts(moved.text) };
  }

  /** The sentences of the task that bears a printed number; unnumbered tasks are counted. */
  task(number: number): Place[] {
    const index = taskIndex(this.#labels, number);
    return this.#paragraphs[index] ?? [];
  }
}
