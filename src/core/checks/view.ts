import { sentenceKey } from '../sentence-key.ts';
import { readFacts } from '../vietnamese/facts.ts';
import type { Fact, PeriodId } from '../vietnamese/types.ts';
import { type AnswerIndex, answerIndex } from './answer-index.ts';
import { type EarlierEntry, type EarlierIndex, earlierIndex, nearest } from './earlier-index.ts';
import type { CheckAnswer, CheckedSentence, CheckedText, CheckMaterial } from './finding.ts';
import { judgeSentence } from './judge.ts';
import { type Known, knownNames } from './known-names.ts';
import { type Word, wordsOf } from './words.ts';

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
  readonly key: string;
  /** The standing sentence that this one is, labels aside. */
  readonly kept: EarlierEntry | null;
  /** The dated sentence of the newest earlier report that this one is. */
  readonly told: EarlierEntry | null;
  #facts: readonly Fact[] | null = null;
  #words: readonly Word[] | null = null;
  #near: EarlierEntry | null | undefined;
  #judged: readonly Judged[] | null = null;

  constructor(at: CheckedSentence, view: View) {
    this.at = at;
    this.view = view;
    this.key = sentenceKey(at.text);
    const same = at.heading ? undefined : view.earlier.byKey.get(this.key);
    this.kept = same?.sentence.standing ? same : null;
    this.told = same && !same.sentence.standing && same.newest ? same : null;
  }

  get facts(): readonly Fact[] {
    // A kept sentence was read when it was imported.
    const source = this.kept ?? this.told;
    this.#facts ??=
      source?.sentence.text === this.at.text
        ? source.sentence.facts
        : readFacts(this.at.text, { names: [...this.view.material.names] });
    return this.#facts;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.at.text);
    return this.#words;
  }

  /** The standing sentence that this one is a slightly changed form of. */
  get near(): EarlierEntry | null {
    if (this.#near === undefined) {
      const keys = new Set(this.words.map(({ key }) => key));
      this.#near =
        this.kept ?? nearest(this.view.earlier, keys, 0.72, (entry) => entry.lasting)?.entry ?? null;
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
  #known: Known | null = null;

  constructor(material: CheckMaterial, draft: CheckedText) {
    this.material = material;
    this.draft = draft;
    this.period = material.period;
    this.answers = answerIndex(material.answers);
    this.earlier = earlierIndex(material.earlier, material.period);
    this.sentences = draft.sentences.map((sentence) => new SeenSentence(sentence, this));
  }

  /** Names and numbered things that need no further source. */
  get known(): Known {
    this.#known ??= knownNames(this);
    return this.#known;
  }
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
