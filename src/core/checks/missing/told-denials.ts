import { matchesOf } from '../../vietnamese/matches.ts';
import type { SeenSentence } from '../reading/view.ts';
import { WordPostings } from '../reading/word-postings.ts';
import { containsKey, longKey } from '../reading/words.ts';

const negated = /không|chưa|(?<![\d.,/])0{1,2}(?![\d/]|[.,]\d)/iu;

/** "không có thiệt hại về người": then nobody died, was hurt or is missing. */
const unharmed =
  /(?<!\p{L})(?:không|chưa)(?: \p{L}+){0,4} thiệt hại (?:nào )?về (?:cả )?(?:người|tính mạng)(?!\p{L})/iu;
const harm = /(?<!\p{L})(?:chết|tử vong|bị thương|mất tích|thương vong|thiệt mạng)(?!\p{L})/iu;

/** "không có trường hợp nào bỏ trốn": cases stand for whatever is counted; what befell them is said behind. */
const noCase =
  /(?<!\p{L})(?:không|chưa)(?: \p{L}+){0,3} (?:trường hợp|ai|người)(?: nào)?(?: bị)? (\p{L}+ \p{L}+)/giu;

/** What the clauses of a text deny. */
export class Denials {
  readonly #clauses: readonly ReadonlySet<string>[];
  readonly #byClause: WordPostings;
  /** The words of zero facts ("không có hồ sơ trễ hẹn") in sentences that deny something. */
  readonly #phrases: readonly ReadonlySet<string>[];
  readonly #byPhrase: WordPostings;

  readonly #unharmed: boolean;
  /** What befell nobody, two words each. */
  readonly #cases: readonly string[];

  constructor(body: readonly SeenSentence[]) {
    const clauses: ReadonlySet<string>[] = [];
    const phrases: ReadonlySet<string>[] = [];
    for (const { at, facts } of body) {
      const denying = at.text.split(';').filter((clause) => negated.test(clause));
      if (denying.length === 0) continue;
      clauses.push(...denying.map((clause) => new Set(longKey(clause).split(' '))));
      for (const fact of facts)
        if (fact.kind === 'zero') phrases.push(new Set(longKey(fact.unit ?? '').split(' ')));
    }
    this.#unharmed = body.some(({ at }) => unharmed.test(at.text));
    this.#cases = body.flatMap(({ at }) =>
      negated.test(at.text) ? matchesOf(noCase, at.text).map((match) => longKey(match[1]!)) : [],
    );
    this.#clauses = clauses;
    this.#byClause = new WordPostings(clauses);
    this.#phrases = phrases;
    this.#byPhrase = new WordPostings(phrases);
  }

  /** Whether one clause that denies something has at least this share of the words. */
  clauseHas(words: ReadonlySet<string>, share: number): boolean {
    return this.#byClause.candidates([...words], share).some((at) => {
      const clause = this.#clauses[at]!;
      return [...words].filter((word) => clause.has(word)).length / words.size >= share;
    });
  }

  /** Whether the text says that nobody came to harm, which is what a label counts ("Số người bị thương do mưa lũ"). */
  deniesHarm(label: string): boolean {
    return this.#unharmed && harm.test(label);
  }

  /** Whether the text says that no case of what a label counts came up. */
  deniesCase(label: string): boolean {
    return this.#cases.some((befell) => containsKey(longKey(label), befell));
  }

  /** The zero facts that have all of the words. */
  phrasesWith(words: readonly string[]): ReadonlySet<string>[] {
    return this.#byPhrase
      .candidates([...new Set(words)], 1)
      .map((at) => this.#phrases[at]!)
      .filter((phrase) => words.every((word) => phrase.has(word)));
  }
}
