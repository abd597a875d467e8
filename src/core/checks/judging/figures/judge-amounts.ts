import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { type AmountFact, beside, isAmount, unitOf, writeStated } from '../../reading/answers/amounts.ts';
import { fitUnit, hasOtherWord } from '../../reading/answers/units.ts';
import { isCompared } from '../../reading/comparing/comparison.ts';
import { isOfLast, isOfSamePast } from '../../reading/comparing/of-last.ts';
import { type DatedFact, type EarlierEntry, figureKey } from '../../reading/earlier-index.ts';
import { alike, saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, keysOf, spelledNumbers } from '../../reading/words.ts';
import { isShareOfList } from '../../reckoning/bracketed-shares.ts';
import { computes } from '../../reckoning/computes.ts';
import { isCountOfCalled, isCountOfListedNames } from '../../reckoning/counted.ts';
import type { Verdict } from '../verdict.ts';
import {
  isCalledSo,
  isChanged,
  isDaysOfMonth,
  isFixed,
  isInTitle,
  isLabelled,
  isMonthsOfYear,
  isNoted,
  isWholeLeft,
  writtenTwice,
} from './amount-words.ts';
import {
  type Candidate,
  type Context,
  candidatesFor,
  clearly,
  isHeldHere,
  isOfOne,
  isSpokenFor,
  namesEvent,
} from './candidates.ts';
import { judgeRow, ledBy } from './headed-rows.ts';
import { isKnownLimit, isRateOf, isShortFor, judgeAttribute, lastingOf } from './known-figures.ts';
import { isNamedAlone, isSlipOfPointed } from './named-alone.ts';
import { isOfNothing } from './of-nothing.ts';
import { inOtherMeasure } from './other-measure.ts';
import { isUnmadeOfPairs } from './otherwise/told-pairs.ts';

/* Quantities, money, percents: which answer a figure is about, and whether it says what that answer says. */

/** What is thought of one figure. */
export function judgeAmount(sentence: SeenSentence, fact: AmountFact): Verdict {
  const { view } = sentence;
  const attribute = judgeAttribute(sentence, fact);
  if (attribute) return attribute;
  if (isKnownLimit(sentence, fact)) return { is: 'supported', about: [] };
  const twin = writtenTwice(sentence, fact);
  if (twin) return judgeAmount(sentence, twin);
  const context = beside(sentence, fact);
  const candidates = candidatesFor(sentence, fact, context);
  const led = ledBy(sentence, fact) ?? inOtherMeasure(sentence, fact);
  if (led) return { is: 'unsupported', answer: led.answer, expected: writeStated(led) };
  const figure = saidIn(sentence).find((one) => one.fact === fact);
  if (figure && isUnmadeOfPairs(sentence, figure)) return { is: 'unsupported', sure: true };
  const row = figure?.role === 'step' ? null : judgeRow(sentence, fact);
  if (row) return row;
  const equal = candidates.find((one) => one.equal);
  const best = equal
    ? candidates.find((one) => one.equal || !isToldBeside(sentence, fact, one))
    : candidates[0];
  const bare = unitOf(fact).length === 0 && equal?.stated.own === true;
  if (
    equal &&
    best &&
    !isOnlyStep(sentence, fact, equal) &&
    !isWholeLeft(sentence, fact, equal.stated) &&
    (bare ||
      namesEvent(sentence, equal.stated) ||
      isWholeNoun(equal, best) ||
      best.score - equal.score < clearly ||
      !isAlone(best, candidates) ||
      speaksForNothing(best, context, equal, sentence))
  ) {
    // "toàn bộ 15 lượt chất vấn đã được trả lời" tells how many there were and how many were answered.
    const all = /(?<!\p{L})(?:toàn bộ|tất cả|cả)\s+(?:số\s+)?$/iu.test(sentence.at.text.slice(0, fact.start));
    const about = candidates
      .filter((one) => one.equal && (all || equal.score - one.score < 0.4 || repeats(equal, one)))
      .map((one) => one.stated.answer);
    return { is: 'supported', about };
  }
  const sure = isNamedAlone(sentence, fact, context, candidates) || isSlipOfPointed(sentence, fact);
  if (!sure && isNoted(sentence, fact, context)) return { is: 'supported', about: [] };
  if (isCountOfCalled(sentence, fact) || isCountOfListedNames(sentence, fact))
    return { is: 'supported', about: [] };
  if (isMonthsOfYear(sentence, fact) || isDaysOfMonth(sentence, fact)) return { is: 'supported', about: [] };
  if (!sure && !sentence.told && standsInKeptText(sentence, fact)) return { is: 'supported', about: [] };
  const claimed = best !== undefined && !best.equal && best.score >= 1;
  if (
    !sure &&
    !isChangedFigure(sentence) &&
    !(claimed && countsAlone(sentence, fact, best)) &&
    !isPercentOfNothing(sentence, fact) &&
    computes(
      sentence,
      fact,
      candidates.map((one) => one.stated),
      claimed,
    )
  )
    return {
      is: 'supported',
      about: [],
      ...(best && !best.equal && best.score >= 0.3
        ? { instead: { answer: best.stated.answer, expected: writeStated(best.stated) } }
        : {}),
    };
  // "(1,8 ngày)" of a sentence that only looked as if it held always.
  const then = [
    ...(view.earlier.datedFigures.get(figureKey(fact)) ?? []),
    ...(isCompared(sentence, fact) ? lastingOf(sentence, fact) : []),
  ];
  const old = then.find(
    ({ fact: one, entry }) =>
      sameEarlier(fact, one as AmountFact, context.tail, entry.words) ||
      isShortFor(sentence, fact, unitOf(one as AmountFact)),
  );
  // "giảm 08 người chết" is no figure of then, which was the 08.
  if (
    old &&
    isCompared(sentence, fact) &&
    (!isChanged(sentence, fact) || wasChange(old)) &&
    !(claimed && isRunningTotal(sentence, fact) && !isToldBeside(sentence, fact, best))
  )
    return { is: 'supported', about: [] };
  if (old && (isOfLast(sentence, fact) || isOfSamePast(sentence, fact)))
    return { is: 'supported', about: [] };
  const only = fact.kind === 'quantity' && new Set(candidates.map((one) => one.stated.answer)).size === 1;
  const meant = best && !best.equal && (best.score >= 0.3 || only) ? best : null;
  const asked = meant?.stated ?? inOtherWord(sentence, fact, context);
  const told = asked ? { answer: asked.answer, expected: writeStated(asked) } : {};
  // A description of the office that counts something, word for word as before, unless its words claim the answer that counts the same.
  if (
    sentence.told?.lasting &&
    (isFixed(sentence, fact) ||
      isRateOf(sentence, fact, meant?.stated) ||
      !(meant && counts(sentence, meant) && !isOfOne(sentence, meant)))
  )
    return { is: 'supported', about: [] };
  // Without answers nobody can say that this month's figure is another one.
  if (old && view.material.answers === null) return { is: 'supported', about: [] };
  if (isLabelled(sentence, fact) || isCalledSo(sentence, fact) || isInTitle(sentence, fact))
    return { is: 'supported', about: [] };
  if (old && view.period !== null) return { is: 'old', what: 'old-figure', ...told };
  return { is: 'unsupported', ...told, ...(sure ? { sure } : {}) };
}

/** "mỗi mẫu đại diện cho 03 ha", "mỗi lớp bình quân có 34,5 học viên và 03 nghệ nhân". */
const ofEach =
  /(?<!\p{L})(?:mỗi|bình quân|trung bình)\s[^,;.()\d]{0,40}(?:\d[\d.,]*\s[^,;.()\d]{0,40}(?:,|,? (?:và|cùng|với))\s)?$/iu;

/** What the figures of other sentences make is no source for a percent that speaks of none of them. */
const isPercentOfNothing = (sentence: SeenSentence, fact: AmountFact): boolean => {
  const said = fact.kind === 'percent' ? saidIn(sentence).find((one) => one.fact === fact) : undefined;
  return said !== undefined && isOfNothing(sentence, said) && !isShareOfList(sentence, fact);
};

/** "cao hơn mức tăng 0,21% của tháng trước": the last report told a change too. */
const wasChange = ({ fact, entry }: DatedFact): boolean =>
  /(?<!\p{L})(?:tăng|giảm)(?:\s\p{L}+)?\s+$/iu.test(entry.sentence.text.slice(0, fact.start));

/**
 * "20 sản phẩm của 24 chủ thể, gồm 19 sản phẩm 3 sao và 05 sản phẩm 4 sao": nothing beside it counts in the very noun of the answer that the
 * words ask for, so it is no sum of what others count.
 */
function countsAlone(sentence: SeenSentence, fact: AmountFact, { stated, fit }: Candidate): boolean {
  if (fact.kind !== 'quantity' || stated.answer.type !== 'number') return false;
  // "420 mẫu đất, mỗi mẫu đại diện cho 03 ha": so much of each.
  if (ofEach.test(sentence.at.text.slice(0, fact.start))) return false;
  if (fit.words < stated.unit.length || stated.unit.length === 0) return false;
  const saids = saidIn(sentence);
  const said = saids.find((one) => one.fact === fact);
  const counted = [
    ...saids.filter((one) => one !== said),
    ...sentence.view.answers.amounts.filter((one) => one.own && one.answer !== stated.answer),
  ];
  return said?.role === 'plain' && !counted.some((one) => alike(one, said));
}

/** "Lũy kế đến nay có 1.216 thẻ" in the words of an answer that has more: last month's total, told as the one of now. */
const isRunningTotal = ({ at: { text } }: SeenSentence, { start }: AmountFact): boolean =>
  /(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn)(?!\p{L})(?:(?!so với|trước|cùng kỳ)[^;:(),\d])*$/iu.test(
    text.slice(0, start),
  );

const ofChange = /tăng|giảm|hơn|vượt|chênh|thêm|biến động/iu;

/** "giảm 05 người" where 05 is what an answer counts: a change is none of them, unless the answer says so. */
const isOnlyStep = (sentence: SeenSentence, fact: AmountFact, { stated }: Candidate): boolean =>
  isChanged(sentence, fact) &&
  stated.value >= 0 &&
  !ofChange.test(`${stated.answer.label} ${stated.answer.text}`);

/** A standing sentence with nothing but its figures changed: what happens to compute is no source for them. */
export function isChangedFigure({ key, near, kept, told }: SeenSentence): boolean {
  return near !== null && !kept && !told && withoutFigures(key) === withoutFigures(near.key);
}

const withoutFigures = (key: string): string => key.replace(/\d+/g, '#');

/** "222 thí sinh đạt chứng chỉ tin học": the whole noun of the equal answer, of which the likelier one counts only the head. */
const isWholeNoun = ({ stated, fit }: Candidate, best: Candidate): boolean =>
  fit.words === stated.unit.length &&
  best.stated.unit.length > 0 &&
  best.stated.unit.length < stated.unit.length &&
  best.stated.unit.every((word, at) => stated.unit[at] === word);

/**
 * Whether the words beside a figure refuse no equal one: in "(264 người)" there are none, and the guests of an event on its own day ("500 đoàn
 * viên") are not the members that another answer counts, if their noun is all that speaks for it.
 */
function speaksForNothing(
  best: Candidate,
  { left, right }: Context,
  equal: Candidate,
  sentence: SeenSentence,
): boolean {
  if (!isHeldHere(sentence, equal.stated)) return left.length === 0 && right.length === 0 && best.score < 0.3;
  const near = new Set([...left, ...right].map(({ key }) => key));
  return ![...best.stated.words].some(
    (word) => near.has(word) && !fillers.has(word) && !best.stated.unit.includes(word),
  );
}

/**
 * Whether an answer in words only says again the figure that another one counts: beside "đã trả lời cả 02 kiến nghị", the "02 kiến nghị" of the
 * text are the counted ones all the same.
 */
const repeats = (told: Candidate, counted: Candidate): boolean =>
  told.stated.answer.type === 'text' &&
  counted.stated.answer.type !== 'text' &&
  counted.score > 0 &&
  counted.fit.words > 0 &&
  counted.fit.words >= counted.stated.unit.length;

/** Whether the words speak for one answer only: "638 hồ sơ được giải quyết đúng hạn và trước hạn" speaks of two, and of their sum. */
const isAlone = (best: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.every(
    (one) => one.equal || one.stated.answer === best.stated.answer || best.score - one.score >= clearly / 2,
  );

const sameEarlier = (
  fact: AmountFact,
  old: AmountFact,
  tail: readonly string[],
  about: ReadonlySet<string>,
): boolean => fact.kind !== 'quantity' || fitUnit(unitOf(fact), tail, unitOf(old), about) !== null;

/**
 * Whether another figure of the sentence says what this answer says, in words that speak for it, so that the one in hand need not. Figures
 * that changed places each stand at the other's words.
 */
const isToldBeside = (sentence: SeenSentence, fact: AmountFact, { stated, fit }: Candidate): boolean =>
  sentence.facts.some(
    (one) =>
      one !== fact &&
      one.kind === stated.kind &&
      isAmount(one) &&
      Number(one.value) * fit.factor === stated.value &&
      isSpokenFor(candidatesFor(sentence, one, beside(sentence, one)), stated),
  );

/** Whether a sentence has most of what an answer counts in its words. */
function counts(sentence: SeenSentence, { stated }: Candidate): boolean {
  const words = [...stated.words].filter((word) => !fillers.has(word));
  return words.filter((word) => sentence.wordSet.has(word)).length >= words.length * 0.67;
}

/** The answer that has this value of almost the same thing: "02 xe ô tô" where the text has "02 xe mô tô". */
const inOtherWord = (
  { view }: SeenSentence,
  fact: AmountFact,
  { tail }: Context,
): StatedAmount | undefined =>
  fact.kind === 'quantity'
    ? view.answers.amounts.find(
        (one) => one.own && one.value === Number(fact.value) && hasOtherWord(tail, one.unit),
      )
    : undefined;

/** A figure that the kept form of the sentence has too, or kept text of which this is a part. */
function standsInKeptText(sentence: SeenSentence, fact: AmountFact): boolean {
  const has = (entry: EarlierEntry) =>
    entry.sentence.facts.some(
      (old) =>
        old.kind === fact.kind &&
        old.value === fact.value &&
        (fact.kind !== 'quantity' || unitOf(old as AmountFact)[0] === unitOf(fact)[0]),
    );
  if (sentence.near && (has(sentence.near) || isSpelledIn(sentence.near, fact))) return true;
  const kept = (sentence.view.earlier.lastingFigures.get(figureKey(fact)) ?? []).filter(has);
  if (kept.length === 0) return false;
  const { text } = sentence.at;
  const from = text.lastIndexOf(';', fact.start) + 1;
  const next = text.indexOf(';', fact.end);
  const clause = sentence.words.filter((word) => word.start >= from && (next < 0 || word.end <= next));
  return kept.some((entry) => clause.filter(({ key }) => entry.words.has(key)).length >= clause.length * 0.6);
}

/** "01 tháng" where the kept form has "một tháng", which is no figure by itself. */
const isSpelledIn = ({ words, sentence }: EarlierEntry, fact: AmountFact): boolean =>
  [...spelledNumbers].some(
    ([word, value]) =>
      value === Number(fact.value) &&
      words.has(word) &&
      ` ${keysOf(sentence.text).join(' ')} `.includes(` ${word} ${unitOf(fact)[0]} `),
  );
