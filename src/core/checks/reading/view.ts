import { fold } from '../../vietnamese/fold.ts';
import type { Fact, PeriodId } from '../../vietnamese/types.ts';
import type { CheckAnswer, CheckedSentence, CheckedText, CheckMaterial } from '../finding.ts';
import { judgeSentence } from '../judging/judge.ts';
import type { Beside } from './amounts.ts';
import { type AnswerIndex, answerIndex } from './answer-index.ts';
import type { Change } from './changes.ts';
import { type EarlierEntry, type EarlierIndex, earlierIndex, keyOf, nearest } from './earlier-index.ts';
import { KeyText } from './key-text.ts';
import type { KnownReference } from './known-names.ts';
import type { Said } from './said.ts';
import { longWords, type Word, wordsOf } from './words.ts';

/** What is thought of one fact of the text; `about` are the answers that it may be stating. */
export type Verdict =
  | { is: 'supported'; about: readonly CheckAnswer[] }
  | { is: 'unsupported'; answer?: CheckAnswer; expected?: string }
  | {
      is: 'old';
      what: 'old-figure' | 'old-date' | 'old-paper' | 'told-again';
      answer?: CheckAnswer;
      expected?: string;
    };

/** A judged piece of a sentence: a fact or words that name something. Offsets are those of the sentence. */
export type Judged = { text: string; start: number; end: number; fact: Fact | null; verdict: Verdict };

/** A sentence under check; everything is worked out once, when first asked for. */
export class SeenSentence {
  readonly at: CheckedSentence;
  readonly view: View;
  readonly words: readonly Word[];
  readonly key: string;
  /** The standing sentence that this one is, labels aside. */
  readonly kept: EarlierEntry | null;
  /** The dated sentence of an earlier report that this one is. */
  readonly told: EarlierEntry | null;
  /** What was read of it by others, which ask again: the words beside its facts, its figures, its changes. */
  readonly besides = new Map<Fact, Beside>();
  saids: readonly Said[] | null = null;
  changes: readonly Change[] | null = null;
  #facts: readonly Fact[] | null = null;
  #wordSet: ReadonlySet<string> | null = null;
  #longWords: readonly string[] | null = null;
  #near: EarlierEntry | null | undefined;
  #judged: readonly Judged[] | null = null;

  constructor(at: CheckedSentence, view: View) {
    this.at = at;
    this.view = view;
    this.words = wordsOf(at.text);
    this.key = keyOf(this.words);
    const same = at.heading ? undefined : view.earlier.byKey.get(this.key);
    this.kept = same?.sentence.standing ? same : null;
    this.told = same && !same.sentence.standing ? same : null;
  }

  get facts(): readonly Fact[] {
    // A kept sentence was read when it was imported.
    const source = this.kept ?? this.told;
    this.#facts ??=
      source?.sentence.text === this.at.text ? source.sentence.facts : this.view.answers.facts(this.at.text);
    return this.#facts;
  }

  get wordSet(): ReadonlySet<string> {
    if (this.#wordSet === null) {
      const set = new Set<string>();
      for (const { key } of this.words) set.add(key);
      this.#wordSet = set;
    }
    return this.#wordSet;
  }

  /** Its words with abbreviations written out. */
  get longWords(): readonly string[] {
    this.#longWords ??= longWords(this.words);
    return this.#longWords;
  }

  /** The standing sentence that this one is a slightly changed form of. */
  get near(): EarlierEntry | null {
    if (this.#near === undefined) {
      this.#near =
        this.kept ?? nearest(this.view.earlier, this.wordSet, 0.72, (entry) => entry.lasting)?.entry ?? null;
    }
    return this.#near;
  }

  /** Whether its facts need a source: not for headings and kept sentences. */
  get examined(): boolean {
    return !this.at.heading && this.at.by !== 'kept' && this.kept === null;
  }

  get judged(): readonly Judged[] {
    this.#judged ??= this.examined ? judgeSentence(this) : [];
    return this.#judged;
  }
}

/** The text under check beside its material; shared by the checks of one run. */
export class View {
  readonly material: CheckMaterial;
  readonly draft: CheckedText;
  readonly period: PeriodId | null;
  readonly answers: AnswerIndex;
  readonly earlier: EarlierIndex;
  readonly sentences: readonly SeenSentence[];
  readonly #names: KeyText;
  #whole: KeyText | null = null;
  #folded: string | null = null;

  constructor(material: CheckMaterial, draft: CheckedText) {
    this.material = material;
    this.draft = draft;
    this.period = material.period;
    this.answers = answerIndex(material.answers);
    this.earlier = earlierIndex(material.earlier, material.period);
    this.#names = namesOf(material.names);
    this.sentences = draft.sentences.map((sentence) => new SeenSentence(sentence, this));
  }

  /** Whether a key stands in what the answers say or among the office's names. */
  tells(key: string): boolean {
    return this.answers.told.has(key) || this.#names.has(key);
  }

  /** The documents of this number that somebody named, those of answers first. */
  references(number: string): readonly KnownReference[] {
    return [...(this.answers.byNumber.get(number) ?? []), ...(this.earlier.names.byNumber.get(number) ?? [])];
  }

  /** The text, folded. */
  get folded(): string {
    this.#folded ??= fold(this.draft.text);
    return this.#folded;
  }

  /** The long keys of the sentences. */
  get whole(): KeyText {
    this.#whole ??= new KeyText(this.sentences.map(({ longWords }) => longWords));
    return this.#whole;
  }
}

const names = new WeakMap<readonly string[], KeyText>();

/** The office's names, ready to be asked; the same list is indexed once. */
function namesOf(list: readonly string[]): KeyText {
  const found = names.get(list) ?? new KeyText([longWords(wordsOf(list.join('\n')))]);
  names.set(list, found);
  return found;
}

const views = new WeakMap<CheckedText, View>();

/** The view of a text under a material; the checks of one run share it. */
export function viewOf(material: CheckMaterial, draft: CheckedText): View {
  const found = views.get(draft);
  if (found?.material === material) return found;
  const view = new View(material, draft);
  views.set(draft, view);
  return view;
}
