import { matchesOf } from '../../vietnamese/text/matches.ts';
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

const late =
  /(?<!\p{L})(?:quá (?:thời )?hạn|trễ (?:hạn|hẹn)|chậm (?:hạn|muộn|trễ|tiến độ)|muộn(?: hạn)?)(?!\p{L})/iu;
/** "04 nhiệm vụ còn lại đang trong hạn thực hiện": then none of them is late. That all were decided in time says nothing of those still open. */
const inTime =
  /(?<!\p{L})còn lại(?:(?!không|chưa (?!đến|tới))[^;]){0,60}?(?:(?:trong|đúng) (?:thời )?(?:hạn|hẹn)|chưa (?:đến|tới) (?:thời )?hạn|(?:bảo đảm|đảm bảo|đúng) tiến độ)(?!\p{L})/iu;

/** "Số đề tài không đạt": what those counted lack. */
const lack = /(?<!\p{L})(?:không|chưa)\s+(?:(?:được|bị|có|đủ)\s+)?(\p{L}[^,;()\d]*)$/iu;
/** What is said of all that were counted: "cả 05 đề tài đều ...", "tất cả đề tài được ...", "100% ...", "45/45 mẫu ...". */
const ofAll =
  /(?<!\p{L})(?:tất cả|toàn bộ|100\s?%|cả(?=(?: \p{L}+){0,6} đều )|cả(?= \d)|(?<![\d.,/])(\d[\d.]*)\/\1(?![\d.,/]*\d))([^,;.()]{3,90})/giu;

/** What the clauses of a text deny. */
export class Denials {
  readonly #clauses: readonly ReadonlySet<string>[];
  readonly #byClause: WordPostings;
  /** The words of zero facts ("không có hồ sơ trễ hẹn") in sentences that deny something. */
  readonly #phrases: readonly ReadonlySet<string>[];
  readonly #byPhrase: WordPostings;

  readonly #unharmed: boolean;
  /** The words of sentences that say of what is left that it is in time. */
  readonly #inTime: readonly ReadonlySet<string>[];
  /** What is said of all: the words of the sentence, and those behind "cả 05", "tất cả đều". */
  readonly #ofAll: readonly { words: ReadonlySet<string>; said: string; lacks: boolean }[];
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
    this.#inTime = body.flatMap(({ at, kept, longSet }) =>
      kept === null && inTime.test(at.text) ? [longSet] : [],
    );
    this.#ofAll = body.flatMap(({ at, kept, longSet }) =>
      kept === null
        ? matchesOf(ofAll, at.text).map((match) => ({
            ...{ words: longSet, said: longKey(match[2]!), lacks: negated.test(match[2]!) },
          }))
        : [],
    );
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

  /** Whether the text says in words of its own that there was nothing of what a label counts. */
  deniesOtherwise(label: string, counted: readonly string[]): boolean {
    return (
      this.#deniesHarm(label) ||
      this.#deniesCase(label) ||
      this.#deniesLate(label, counted) ||
      this.#deniesLack(label, counted)
    );
  }

  /** Nobody came to harm, which is what a label counts ("Số người bị thương do mưa lũ"). */
  #deniesHarm(label: string): boolean {
    return this.#unharmed && harm.test(label);
  }

  /** No case of what a label counts came up. */
  #deniesCase(label: string): boolean {
    return this.#cases.some((befell) => containsKey(longKey(label), befell));
  }

  /** What is left of what a label counts as late ("Số nhiệm vụ quá hạn") is in time. */
  #deniesLate(label: string, counted: readonly string[]): boolean {
    const tardy = late.exec(label);
    if (!tardy) return false;
    const noun = counted.filter((word) => !longKey(tardy[0]).split(' ').includes(word));
    return noun.length > 0 && this.#inTime.some((words) => noun.every((word) => words.has(word)));
  }

  /** That all of them did ("cả 05 đề tài đều đạt") where a label counts those that did not ("Số đề tài không đạt"). */
  #deniesLack(label: string, counted: readonly string[]): boolean {
    const found = lack.exec(label);
    if (!found) return false;
    const own = longKey(label.slice(0, found.index)).split(' ');
    const noun = counted.filter((word) => own.includes(word));
    const done = longKey(found[1]!);
    return this.#ofAll.some(
      ({ words, said, lacks }) =>
        !lacks && noun.length > 0 && noun.every((word) => words.has(word)) && containsKey(said, done),
    );
  }

  /** "cả 05 đề tài đều không đạt" is no denial of that. */
  saysOfAll(label: string): boolean {
    const found = lack.exec(label);
    return (
      found !== null && this.#ofAll.some(({ said, lacks }) => lacks && containsKey(said, longKey(found[0])))
    );
  }

  /** The zero facts that have all of the words. */
  phrasesWith(words: readonly string[]): ReadonlySet<string>[] {
    return this.#byPhrase
      .candidates([...new Set(words)], 1)
      .map((at) => this.#phrases[at]!)
      .filter((phrase) => words.every((word) => phrase.has(word)));
  }
}
