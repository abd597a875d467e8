import type { Fact } from '../../vietnamese/types.ts';
import type { CheckedSentence, CheckMaterial } from '../finding.ts';
import type { Beside } from './answers/amounts.ts';
import { type AnswerIndex, answerIndex } from './answers/answer-index.ts';
import { withSharedUnits } from './answers/shared-units.ts';
import type { Outcome } from './asked-of-draft.ts';
import { type EarlierEntry, type EarlierIndex, earlierIndex, keyOf, nearest } from './earlier-index.ts';
import { KeyText } from './key-text.ts';
import { readOnce } from './read-once.ts';
import { isSameMaterial } from './same-material.ts';
import { keysOf, longWords, type Word, wordsOf } from './words.ts';

/** A sentence beside its material, wherever it stands; everything is worked out once, when first asked for. */
export class ReadSentence {
  readonly words: readonly Word[];
  readonly key: string;
  readonly kept: EarlierEntry | null;
  readonly told: EarlierEntry | null;
  /** The words beside its facts. */
  readonly besides = new Map<Fact, Beside>();
  /** What came of work on it. */
  readonly outcomes = new Map<string, Outcome>();
  readonly #text: string;
  readonly #ground: Ground;
  #facts: readonly Fact[] | null = null;
  #wordSet: ReadonlySet<string> | null = null;
  #longWords: readonly string[] | null = null;
  #longSet: ReadonlySet<string> | null = null;
  #near: EarlierEntry | null | undefined;

  constructor(ground: Ground, text: string, heading: boolean) {
    this.#ground = ground;
    this.#text = text;
    this.words = wordsOf(text);
    this.key = keyOf(this.words);
    const same = heading ? undefined : ground.earlier.byKey.get(this.key);
    this.kept = same?.sentence.standing ? same : null;
    this.told = same && !same.sentence.standing ? same : null;
  }

  get facts(): readonly Fact[] {
    // A kept sentence was read when it was imported.
    const source = this.kept ?? this.told;
    this.#facts ??=
      source?.sentence.text === this.#text
        ? source.sentence.facts
        : withSharedUnits(this.#text, this.#ground.answers.facts(this.#text));
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

  get longWords(): readonly string[] {
    this.#longWords ??= longWords(this.words);
    return this.#longWords;
  }

  get longSet(): ReadonlySet<string> {
    // What is written out for an abbreviation are two words and more, so where there are no more words there was none.
    this.#longSet ??= this.longWords.length === this.words.length ? this.wordSet : new Set(this.longWords);
    return this.#longSet;
  }

  get near(): EarlierEntry | null {
    if (this.#near === undefined) {
      const close = () => nearest(this.#ground.earlier, this.wordSet, 0.72, (entry) => entry.lasting);
      this.#near = this.kept ?? close()?.entry ?? null;
    }
    return this.#near;
  }
}

type Reading = Pick<CheckedSentence, 'heading' | 'plans' | 'section'> & {
  by: CheckedSentence['by'] | undefined;
  read: ReadSentence;
};

/** Sentences that one material remembers; a report has a few hundred. */
const mostSentences = 4000;

/** A material, ready to be asked, with what was thought of sentences under it. */
export class Ground {
  readonly material: CheckMaterial;
  readonly answers: AnswerIndex;
  readonly earlier: EarlierIndex;
  /** The office's names, as one long key. */
  readonly names: KeyText;
  readonly #readings: (text: string) => Reading[];
  #known: ReadonlySet<string> | null = null;
  #headings: ReadonlySet<string> | null = null;

  constructor(material: CheckMaterial) {
    this.material = material;
    this.answers = answerIndex(material.answers);
    this.earlier = earlierIndex(material.earlier, material.period);
    this.names = namesOf(material.names);
    this.#readings = readOnce(mostSentences, () => []);
  }

  /** The words of the answers and of earlier reports. */
  get known(): ReadonlySet<string> {
    if (this.#known) return this.#known;
    const known = new Set<string>();
    for (const { words } of this.answers.said.values()) for (const word of words) known.add(word);
    for (const { words } of this.earlier.entries) for (const word of words) known.add(word);
    this.#known = known;
    return known;
  }

  /** The words of the earlier report's headings. */
  get headings(): ReadonlySet<string> {
    this.#headings ??= new Set((this.material.headings ?? []).flatMap(keysOf));
    return this.#headings;
  }

  /** The reading of a sentence; by what else than its words it is judged (heading, plans, section, who wrote it) keeps readings apart. */
  read({ text, heading, plans, section, by }: CheckedSentence): ReadSentence {
    const readings = this.#readings(text);
    let found = readings.find(
      (one) => one.heading === heading && one.plans === plans && one.section === section && one.by === by,
    );
    if (!found) {
      found = { heading, plans, section, by, read: new ReadSentence(this, text, heading) };
      readings.push(found);
    }
    return found.read;
  }
}

const names = new WeakMap<readonly string[], KeyText>();

/** The office's names, ready to be asked; the same list is indexed once. */
function namesOf(list: readonly string[]): KeyText {
  const found = names.get(list) ?? new KeyText([longWords(wordsOf(list.join('\n')))]);
  names.set(list, found);
  return found;
}

const grounds = new WeakMap<CheckMaterial, Ground>();
/** The last grounds, newest first: a period's material is loaded anew for each draft and is mostly the same. */
let last: readonly Ground[] = [];
const mostGrounds = 4;

/** The ground of a material; an equal material has the same, so that its `material` may be another object. */
export function groundOf(material: CheckMaterial): Ground {
  const known = grounds.get(material);
  if (known) return known;
  const ground = last.find((one) => isSameMaterial(one.material, material)) ?? new Ground(material);
  last = [ground, ...last.filter((one) => one !== ground)].slice(0, mostGrounds);
  grounds.set(material, ground);
  return ground;
}
