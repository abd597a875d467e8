import type { CheckAnswer, StatedFact } from '../finding.ts';
import { brokenDates } from '../form/broken-writing.ts';
import { tellsStretch } from '../judging/figures/judge-stretches.ts';
import { judgedOf } from '../judging/judge.ts';
import { isSpelledOut } from '../judging/names/short-names.ts';
import { beside, countedIn, isAmount, isSame, scaleOf, unitOf } from '../reading/answers/amounts.ts';
import { firstRows } from '../reading/answers/rows.ts';
import { fitUnit, isPeople } from '../reading/answers/units.ts';
import { numberKey } from '../reading/known-names.ts';
import type { SeenSentence, View } from '../reading/view.ts';
import { WordPostings } from '../reading/word-postings.ts';
import { fillers, keysOf, longContentKeys, longKey } from '../reading/words.ts';
import { DeniedAnswers } from './denied-answers.ts';
import { isNeeded, partsOf } from './needed.ts';
import { tellsBeside } from './told-beside.ts';
import { hidesBody } from './told-bodies.ts';
import { countsPeople, holdsOfAll, leaves, namesAllOf, sumsUp, tellsMeasureBy } from './told-indirectly.ts';
import { ToldPlaces } from './told-places.ts';
import { hasInitials, spells, spellsCase, tellsOnly, tellsRank, writesOut } from './told-spelled.ts';

const known = new WeakMap<View, Told>();

/** What a text tells of the answers, gathered once. */
export function toldOf(view: View): Told {
  const told = known.get(view) ?? new Told(view);
  known.set(view, told);
  return told;
}

class Told {
  readonly #view: View;
  readonly #body: readonly SeenSentence[];
  readonly #places: ToldPlaces;
  #zeros: DeniedAnswers | null = null;
  #sums: readonly SeenSentence[] | null = null;
  #long: { sets: readonly ReadonlySet<string>[]; postings: WordPostings } | null = null;
  #broken: ReadonlySet<string> | null = null;

  constructor(view: View) {
    this.#view = view;
    this.#body = view.sentences.filter((sentence) => !sentence.at.heading);
    this.#places = new ToldPlaces(this.#body);
  }

  /** Whether the text tells this answer wrongly: then that is the finding, and not that it is missing too. */
  contradicts(answer: CheckAnswer): boolean {
    return this.#places.wrong.has(answer);
  }

  tells(answer: CheckAnswer): boolean {
    const needed = answer.facts.filter((fact) => isNeeded(fact, answer));
    if (needed.length > 0)
      return (
        (needed.every((fact) => this.#states(fact, answer)) || this.#quotes(answer)) &&
        !this.#dropsDenial(answer)
      );
    if (answer.type !== 'text' || this.#tellsRows(answer)) return true;
    const [first, ...more] = answer.text.split('\n') as [string, ...string[]];
    // "k có đơn KNTC" under "không có đơn khiếu nại, tố cáo": typed in short what the line above says.
    const short = (line: string) =>
      hasInitials(line) && longContentKeys(line).length <= longContentKeys(first).length;
    const asked = new Set(keysOf(answer.label));
    // "x. Yên Phú cao nhất": words of the question, for which the text may have others.
    const beyond = (line: string) => longContentKeys(line).filter((word) => !asked.has(word));
    const told = (line: string) => this.#covers(line) || this.#covers(beyond(line).join(' '));
    const named = !hidesBody(this.#view, first, answer.label) || this.#writesOut(first);
    return named && this.#covers(first) && more.every((line) => short(line) || told(line));
  }

  /** Whether every figure of an answer's rows is told: "742,6/1.480 tỷ đồng" in the two columns of a table. */
  #tellsRows(answer: CheckAnswer): boolean {
    const amounts = firstRows(answer).flatMap((row) => row.amounts);
    const told = (this.#places.stating.get(answer) ?? []).map(({ judged: { fact } }) => fact!);
    return (
      amounts.length > 1 &&
      amounts.every((one) => told.some((fact) => countedIn(fact).some(({ value }) => value === one.value)))
    );
  }

  /** “90 ngày đêm làm sạch dữ liệu”: the number in what the text tells word for word is a word like the others. */
  #quotes({ type, text }: CheckAnswer): boolean {
    const words = longKey(text.split('\n')[0]!);
    return type === 'text' && words.split(' ').length > 4 && this.#view.whole.has(words);
  }

  /**
   * Whether the text leaves out what an answer in words denies beside its figures: "mở 02 lớp may, chưa có học viên tốt nghiệp". Said in other
   * words it shares some of them; of nothing at all it is lost.
   */
  #dropsDenial({ type, text }: CheckAnswer): boolean {
    if (type !== 'text') return false;
    return text
      .split(/[,;\n](?=\s|$)/u)
      .slice(1)
      .some((clause) => {
        if (!/^\s*(?:nhưng |song |hiện |vẫn )?(?:chưa|không)(?!\p{L})/iu.test(clause)) return false;
        const words = longContentKeys(clause);
        return words.length >= 4 && !/\d/.test(clause) && !this.#covers(clause, 0.4);
      });
  }

  /** Whether what others are measured by is told by the measure alone: "đạt 79,9% kế hoạch năm", "giảm 5,8% so với cùng kỳ". */
  tellsMeasureBy(answer: CheckAnswer): boolean {
    return tellsMeasureBy(this.#body, this.#view.answers.amounts, answer);
  }

  #states(fact: StatedFact, answer: CheckAnswer): boolean {
    switch (fact.kind) {
      case 'quantity':
      case 'money':
      case 'percent':
        return this.#statesAmount(fact, answer);
      case 'zero':
        return this.#denied.denies(answer, fact.unit);
      case 'reference': {
        if (fact.value.number === null) return this.#covers(fact.value.title ?? '');
        return this.#places.numbers.has(numberKey(fact.value.number));
      }
      case 'date':
        return (
          this.#places.days.has(fact.value.slice(-5)) ||
          this.#places.paperDays.has(fact.value) ||
          // "20/4-2023" tells the day, if badly: its form is told.
          this.#brokenDays.has(fact.value) ||
          this.#places.opensSpan(fact.value)
        );
      case 'name':
        return this.#view.whole.has(longKey(fact.value)) || this.#covers(fact.value, 0.9);
      case 'event':
        return this.#covers(fact.value);
      default:
        return true;
    }
  }

  #statesAmount(
    fact: Extract<StatedFact, { kind: 'quantity' | 'money' | 'percent' }>,
    answer: CheckAnswer,
  ): boolean {
    const value = Number(fact.value);
    // "không có nợ quá hạn" where money is nought.
    if (value === 0 && fact.kind !== 'quantity' && this.#denied.denies(answer, '')) return true;
    const words = this.#view.answers.said.get(answer)!.words;
    const kept = this.#places
      .kept(fact.kind, value)
      .some(
        ({ sentence, fact: one }) =>
          fact.kind !== 'quantity' ||
          fitUnit(unitOf(one), beside(sentence, one).tail, unitOf(fact), words) !== null,
      );
    if (kept) return true;
    // Of a ratio with one wrong figure the other one is told all the same.
    const counted = keysOf(fact.unit ?? '')[0];
    if (
      this.#places.wrongRatios.some(
        (one) =>
          partsOf(one).includes(value) &&
          (fact.kind === 'money'
            ? scaleOf(one.unit) > 1
            : fact.kind === 'quantity' &&
              value >= 10 &&
              counted !== undefined &&
              keysOf(one.unit ?? '')[0] === counted),
      )
    )
      return true;
    const stated = (this.#places.stating.get(answer) ?? []).some(({ sentence, judged: { fact: one } }) => {
      if (one!.kind === 'ratio') return partsOf(one!).includes(value);
      if (!isAmount(one!) || one!.kind !== fact.kind) return false;
      const factor =
        fact.kind === 'quantity'
          ? (fitUnit(unitOf(one!), beside(sentence, one!).tail, unitOf(fact), words)?.factor ?? 1)
          : 1;
      // "giảm 0,27%" tells an answered -0,27 %; which way it went was judged with the figure.
      return isSame(Number(one!.value) * factor, Math.abs(value), one!.hedge);
    });
    // "tiễn 1.450 tân binh" for 1.450 young people who joined: a number like this counts the same people.
    const people = fact.kind === 'quantity' && value >= 100 && isPeople(unitOf(fact));
    return (
      stated ||
      (fact.kind === 'quantity' && this.#body.some((one) => tellsStretch(one, value, unitOf(fact)))) ||
      (people && countsPeople(this.#body, value)) ||
      this.#repeats(fact, answer) ||
      spells(this.#places, value, fact.unit) ||
      tellsOnly(this.#body, value, fact.unit) ||
      tellsRank(this.#body, value, answer) ||
      spellsCase(this.#places, value, answer, unitOf(fact)) ||
      namesAllOf(this.#body, value, answer) ||
      tellsBeside(this.#places, this.#view.answers.amounts, fact, value, answer) ||
      (fact.kind === 'quantity' &&
        (leaves(this.#summing, value, unitOf(fact), words) ||
          holdsOfAll(this.#summing, value, unitOf(fact), answer.label)))
    );
  }

  /** A figure inside an answer's words that the text gives to the answer counting it: "15 máy thở do Công ty ... tài trợ". */
  #repeats(
    fact: Extract<StatedFact, { kind: 'quantity' | 'money' | 'percent' }>,
    answer: CheckAnswer,
  ): boolean {
    if (answer.type !== 'text') return false;
    const line = longKey(answer.text.split('\n')[0]!).split(' ');
    const words = [...new Set(line)].filter((key) => !fillers.has(key));
    const { sets, postings } = this.#sentenceWords;
    return postings
      .candidates(words, 0.8)
      .some(
        (at) =>
          words.filter((word) => sets[at]!.has(word)).length >= words.length * 0.8 &&
          judgedOf(this.#body[at]!).some(
            ({ fact: one, verdict }) =>
              one?.kind === fact.kind &&
              verdict.is === 'supported' &&
              Number(one.value) === Number(fact.value) &&
              (!('unit' in one) || keysOf(one.unit ?? '')[0] === keysOf(fact.unit ?? '')[0]),
          ),
      );
  }

  /** Whether one sentence has most of the words. */
  #covers(text: string, least = 0.5): boolean {
    const words = [...new Set(longKey(text).split(' '))].filter((key) => key !== '' && !fillers.has(key));
    if (words.length === 0) return true;
    if (this.#view.whole.has(longKey(text))) return true;
    const { sets, postings } = this.#sentenceWords;
    // What stands as it stood says nothing new, unless it has the very words.
    const covered = postings
      .candidates(words, least)
      .some(
        (at) =>
          this.#body[at]!.kept === null &&
          this.#body[at]!.told === null &&
          words.filter((word) => sets[at]!.has(word)).length / words.length >= least,
      );
    return covered || this.#writesOut(text);
  }

  /** Whether one sentence has all of a name that the answer gives in initials, or has initials for words of it ("Hội LHPN xã"). */
  #writesOut(text: string): boolean {
    return hasInitials(text)
      ? this.#body.some(({ longWords }) => writesOut(longWords, text))
      : isSpelledOut(longKey(text), this.#view.whole);
  }

  /** The sentences that say something of what is left or of all, which few do. */
  get #summing(): readonly SeenSentence[] {
    this.#sums ??= this.#body.filter(({ at }) => sumsUp(at.text));
    return this.#sums;
  }

  get #denied(): DeniedAnswers {
    this.#zeros ??= new DeniedAnswers(this.#body, this.#view.material.answers ?? []);
    return this.#zeros;
  }

  get #brokenDays(): ReadonlySet<string> {
    this.#broken ??= new Set(brokenDates(this.#view.draft.text).flatMap(({ value }) => value ?? []));
    return this.#broken;
  }

  get #sentenceWords(): { sets: readonly ReadonlySet<string>[]; postings: WordPostings } {
    if (this.#long === null) {
      const sets = this.#body.map(({ longSet }) => longSet);
      this.#long = { sets, postings: new WordPostings(sets) };
    }
    return this.#long;
  }
}
