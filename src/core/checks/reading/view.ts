import { fold } from '../../vietnamese/letters/fold.ts';
import type { Fact, PeriodId } from '../../vietnamese/types.ts';
import type { CheckedSentence, CheckedText, CheckMaterial } from '../finding.ts';
import type { Beside } from './answers/amounts.ts';
import type { AnswerIndex } from './answers/answer-index.ts';
import { AskedOfDraft } from './asked-of-draft.ts';
import type { EarlierEntry, EarlierIndex } from './earlier-index.ts';
import { type Ground, groundOf, type ReadSentence } from './ground.ts';
import { KeyText } from './key-text.ts';
import type { KnownReference } from './known-names.ts';
import { type ListPlace, listAt } from './lists.ts';
import { firstDaysOfLast, firstMonthIn, firstMonthKnown } from './reported-months.ts';
import type { Word } from './words.ts';

/** A sentence under check, where it stands. */
export class SeenSentence {
  readonly at: CheckedSentence;
  readonly view: View;
  readonly #read: ReadSentence;

  constructor(at: CheckedSentence, view: View) {
    this.at = at;
    this.view = view;
    this.#read = view.ground.read(at);
  }

  get words(): readonly Word[] {
    return this.#read.words;
  }

  /** Its words, as one key. */
  get key(): string {
    return this.#read.key;
  }

  /** The standing sentence that this one is, labels aside. */
  get kept(): EarlierEntry | null {
    return this.#read.kept;
  }

  /** The dated sentence of an earlier report that this one is. */
  get told(): EarlierEntry | null {
    return this.#read.told;
  }

  get facts(): readonly Fact[] {
    return this.#read.facts;
  }

  get wordSet(): ReadonlySet<string> {
    return this.#read.wordSet;
  }

  /** The words beside its facts, as far as somebody asked for them. */
  get besides(): Map<Fact, Beside> {
    return this.#read.besides;
  }

  /** Its words with abbreviations written out. */
  get longWords(): readonly string[] {
    return this.#read.longWords;
  }

  get longSet(): ReadonlySet<string> {
    return this.#read.longSet;
  }

  /** The standing sentence that this one is a slightly changed form of. */
  get near(): EarlierEntry | null {
    return this.#read.near;
  }

  /** Whether its facts need a source: not for headings and kept sentences. */
  get examined(): boolean {
    return !this.at.heading && this.at.by !== 'kept' && this.kept === null;
  }

  /**
   * The outcome of some `work` on this sentence, done once under its material, whatever draft it stands in. The work may look at the sentence,
   * its view's material, and ask the view about the draft (`stands`, `cites`, `before`, `list`), nothing else; `what` names it.
   */
  once<T>(what: string, work: () => T): T {
    return this.view.asked.once(this.#read.outcomes, what, work);
  }
}

/** A list line by line: the sentence that opens it, and the first one of each item. */
export type List = { lead: SeenSentence; items: readonly SeenSentence[] };

/** So many sentences before one may tell the figures that it takes up. */
const passage = 3;

/** The text under check beside its material; shared by the checks of one run. */
export class View {
  readonly ground: Ground;
  readonly material: CheckMaterial;
  readonly draft: CheckedText;
  readonly period: PeriodId | null;
  readonly answers: AnswerIndex;
  readonly earlier: EarlierIndex;
  readonly sentences: readonly SeenSentence[];
  /** What is asked about the whole draft. */
  readonly asked: AskedOfDraft;
  #whole: KeyText | null = null;
  #folded: string | null = null;
  #firstMonth: string | null = null;
  /** What was asked to stand in the draft: the answers' words are asked for from every sentence. */
  readonly #standing = new Map<string, boolean>();
  /** Where each sentence stands, by its key; the first of those with the same words. */
  #places: ReadonlyMap<string, number> | null = null;

  constructor(ground: Ground, draft: CheckedText) {
    this.ground = ground;
    this.material = ground.material;
    this.draft = draft;
    this.period = ground.material.period;
    this.answers = ground.answers;
    this.earlier = ground.earlier;
    this.asked = new AskedOfDraft((query, key, own) => {
      if (query === 'stands') return this.#standsIn(key);
      if (query === 'cites') return this.#foldedText.includes(key);
      if (query === 'valued') return this.#isValued(key, own);
      if (query === 'months') return this.#firstMonthHere();
      if (query === 'list') {
        const list = this.#listAt(key, own as ListPlace);
        return list ? [list.lead, ...list.items].map(({ at }) => at.text).join('\n') : '';
      }
      if (query === 'first') return this.#firstWith(key, own)?.at.text ?? '';
      return this.#leadingTo(key)
        .map(({ at }) => at.text)
        .join('\n');
    });
    this.sentences = draft.sentences.map((sentence) => new SeenSentence(sentence, this));
  }

  /** Whether a key stands in what the answers say or among the office's names. */
  tells(key: string): boolean {
    return this.answers.told.has(key) || this.ground.names.has(key);
  }

  /** Whether an answer or an earlier report has this word. */
  knows(key: string): boolean {
    return this.ground.known.has(key);
  }

  /** Whether any of this, the office's names or a heading has it. */
  hasHeard(key: string): boolean {
    return this.ground.known.has(key) || this.ground.names.knows(key) || this.ground.headings.has(key);
  }

  /** The documents of this number that somebody named, those of answers first. */
  references(number: string): readonly KnownReference[] {
    return [...(this.answers.byNumber.get(number) ?? []), ...(this.earlier.names.byNumber.get(number) ?? [])];
  }

  /** Whether a long key stands somewhere in the draft. */
  stands(key: string): boolean {
    return this.asked.ask('stands', key) === true;
  }

  #standsIn(key: string): boolean {
    let stands = this.#standing.get(key);
    if (stands === undefined) {
      stands = this.whole.has(key);
      this.#standing.set(key, stands);
    }
    return stands;
  }

  /** Whether folded words stand somewhere in the draft, letter for letter. */
  cites(words: string): boolean {
    return this.asked.ask('cites', words) === true;
  }

  /** The sentences that lead to this one: those before it, in its part of the text, down to a heading; a few at most. */
  before(sentence: SeenSentence): readonly SeenSentence[] {
    this.asked.ask('before', sentence.key);
    return this.#leadingTo(sentence.key);
  }

  /** The list under a sentence, around it, or right in front of it. */
  list(sentence: SeenSentence, place: ListPlace): List | null {
    this.asked.ask('list', sentence.key, place);
    return this.#listAt(sentence.key, place);
  }

  #listAt(key: string, place: ListPlace): List | null {
    const { text, sentences } = this.draft;
    const found = listAt(text, sentences, this.#placeOf(key), place);
    if (!found) return null;
    const [lead, ...items] = [found.lead, ...found.items].map((at) => this.sentences[at]!);
    return { lead: lead!, items };
  }

  /** The first sentence in front of this one in which a long key stands. */
  firstWith(key: string, sentence: SeenSentence): SeenSentence | null {
    this.asked.ask('first', key, sentence.key);
    return this.#firstWith(key, sentence.key);
  }

  #firstWith(key: string, own: string): SeenSentence | null {
    const at = this.whole.partWith(key);
    return at !== null && at < this.#placeOf(own) ? this.sentences[at]! : null;
  }

  /** Whether a sentence in front of this one has a fact of the same kind and value, however it is written. */
  toldBefore({ kind, value }: Fact, sentence: SeenSentence): boolean {
    return typeof value === 'string' && this.asked.ask('valued', `${kind} ${value}`, sentence.key) === true;
  }

  #isValued(fact: string, own: string): boolean {
    return this.sentences
      .slice(0, this.#placeOf(own))
      .some((one) => !one.at.heading && one.facts.some(({ kind, value }) => `${kind} ${value}` === fact));
  }

  /** The first month that the report of a month is about, as its text, the answers' labels or the last report say. */
  get firstMonth(): string {
    return String(this.asked.ask('months', ''));
  }

  #firstMonthHere(): string {
    if (this.#firstMonth === null) {
      const body = this.sentences.filter(({ at }) => !at.plans);
      const named = firstMonthIn(
        body.map(({ at: { text, heading }, facts }) => ({ text, facts, heading })),
        this.period!,
        firstDaysOfLast(this.earlier),
      );
      const known = firstMonthKnown(this);
      this.#firstMonth = named < known ? named : known;
    }
    return this.#firstMonth;
  }

  #placeOf(key: string): number {
    this.#places ??= placesOf(this.sentences);
    return this.#places.get(key) ?? 0;
  }

  #leadingTo(key: string): readonly SeenSentence[] {
    const at = this.#placeOf(key);
    const few = this.sentences.slice(Math.max(0, at - passage), at);
    return few.slice(few.findLastIndex((one) => one.at.heading) + 1);
  }

  get #foldedText(): string {
    this.#folded ??= fold(this.draft.text);
    return this.#folded;
  }

  /** The long keys of the sentences; to be asked of the draft as a whole only, see `stands`. */
  get whole(): KeyText {
    this.#whole ??= new KeyText(this.sentences.map(({ longWords }) => longWords));
    return this.#whole;
  }
}

function placesOf(sentences: readonly SeenSentence[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = sentences.length - 1; at >= 0; at -= 1) places.set(sentences[at]!.key, at);
  return places;
}

const views = new WeakMap<CheckedText, View>();

/** The view of a text under a material; the checks of one run share it. */
export function viewOf(material: CheckMaterial, draft: CheckedText): View {
  const ground = groundOf(material);
  const found = views.get(draft);
  if (found?.ground === ground) return found;
  const view = new View(ground, draft);
  views.set(draft, view);
  return view;
}
