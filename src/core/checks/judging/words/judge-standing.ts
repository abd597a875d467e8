import { type Hunk, hunksOf } from '../../reading/alignment.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { keysOf, longKey, longWords, type Word, wordsOf } from '../../reading/words.ts';
import { isKnownDocument } from '../papers/judge-references.ts';
import type { Judged } from '../verdict.ts';
import {
  howOften,
  isBeside,
  isNumberChanged,
  placeOf,
  plainly,
  type Side,
  units,
  wordsIn,
} from './changed-numbers.ts';

/*
 * A standing sentence with a word or two changed: where the word is a number, a unit of time, a weekday, a rank of a body or a name, what the
 * sentence says has changed and nobody has said so. Other words may change, come and go.
 */

/** Letters; a shorter piece stands in any answer by chance. */
const shortest = 5;
/** Longer ones are another clause. */
const most = 4;

const parts = new Set('sáng trưa chiều tối đêm'.split(' '));
const weekdays = new Set('hai ba tư năm sáu bảy 2 3 4 5 6 7'.split(' '));
const ranks = new Set('tỉnh huyện xã thôn'.split(' '));
const places = new Set('đầu giữa cuối'.split(' '));
/** "UBND tỉnh", "cấp xã": what a rank is of. */
const ranked = /^(?:cấp|ubnd|hđnd|dân)$/u;

/** The changed words of a sentence that stands in an earlier report otherwise. */
export function judgeStanding(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { near, words, at } = sentence;
  if (!near || near.key === sentence.key || near.moved === sentence.key) return [];
  // What stands elsewhere as it stood has not changed here: "04 nhà được hỗ trợ 240 triệu đồng" behind "Mỗi nhà được hỗ trợ 60 triệu đồng".
  if (sentence.view.stands(longKey(near.sentence.text))) return [];
  const old = wordsOf(near.sentence.text);
  const moved = near.moved.split(' ');
  // Its labels may have gone on to the next period.
  const keys = moved.length === old.length ? moved : old.map(({ key }) => key);
  const now = words.map(({ key }) => key);
  const changed = hunksOf(keys, now, plainly).flatMap((found): Judged[] => {
    const hunk = withTitle(found, keys, now);
    if (!isBeside(keys, now, hunk)) return [];
    const was: Side = { text: near.sentence.text, words: old, ...hunk.old };
    const is: Side = { text: at.text, words, ...hunk.now };
    if (!isChange(sentence, was, is)) return [];
    const { start, end, expected } = placeOf(was, is);
    // "Dự báo cháy rừng ở cấp III" with "cấp III" answered.
    if (sentence.view.answers.told.has(longKey(at.text.slice(start, end))) && end - start > shortest)
      return [];
    const met = judged.filter((one) => one.start < end && start < one.end && covers(one, is));
    if (met.some((one) => isSettled(sentence, one)) || isOfPeriod(sentence, is)) return [];
    return [
      {
        ...{ text: at.text.slice(start, end), start, end, fact: null },
        verdict: { is: 'unsupported', expected },
      },
    ];
  });
  return changed.length > 1 && isReordered(near.sentence.text, at.text) ? [] : changed;
}

/** What stands in one place of a list and means another one: "lần lượt", "tương ứng". */
const inTurn = /(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})/iu;

/** "Phòng B có 45 chỗ, phòng A có 120 chỗ": the members of a list in another order, each of them as it was. */
function isReordered(old: string, now: string): boolean {
  if (inTurn.test(old)) return false;
  const [was, is] = [old, now].map((text) =>
    text.split(/[,;:](?=\s)|\s(?:và|cùng)(?=\s)/u).map((member) => keysOf(member)),
  ) as [string[][], string[][]];
  if (was.length !== is.length) return false;
  // The words that lead to the list stand in front of its first member.
  const [first, other] = [was[0]!, is[0]!];
  const lead = first.findIndex((word, at) => word !== other[at]);
  const listOf = (all: readonly string[][], from: number) =>
    [all[0]!.slice(from), ...all.slice(1)]
      .map((member) => member.join(' '))
      .sort()
      .join('|');
  return Array.from({ length: Math.max(lead, 0) + 1 }, (_, from) => from).some(
    (from) => listOf(was, from) === listOf(is, from),
  );
}

/** Judged already: by an answer, as wrong, or as a document that a source has. */
const isSettled = (sentence: SeenSentence, { verdict, fact }: Judged): boolean =>
  verdict.is !== 'supported' ||
  // A bare number belongs to the words in front of it, whatever answer has it too: "đặt tại cơ sở 2".
  (verdict.about.length > 0 && !(fact?.kind === 'quantity' && fact.unit === undefined)) ||
  isKnownDocument(sentence, fact);

const covers = (one: { start: number; end: number }, { words, from, to }: Side): boolean =>
  one.start < words[to - 1]!.end && words[from]!.start < one.end;

/** Labels and years are judged with the period. */
const isOfPeriod = ({ at, facts }: SeenSentence, side: Side): boolean =>
  facts.some(
    (fact) =>
      fact.kind === 'period' &&
      covers(fact, side) &&
      // "vào quý IV hằng năm"
      !/^\s(?:hằng|hàng|mỗi) năm(?!\p{L})/iu.test(at.text.slice(fact.end)),
  );

const opposites = new Set(
  'đa thiểu|quá dưới|trên dưới|ít nhiều|trước sau'
    .split('|')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** "tối đa 40 triệu đồng" → "tối thiểu 40 triệu đồng". */
const isTurned = (olds: readonly Word[], news: readonly Word[]): boolean =>
  olds.length === 1 && news.length === 1 && opposites.has(`${olds[0]!.key} ${news[0]!.key}`);

const deputies = new Set(['phó']);

/** "Phó Chủ tịch" → "Chủ tịch": the title is another one, though only a word is gone. */
function withTitle({ old, now }: Hunk, before: readonly string[], after: readonly string[]): Hunk {
  const [gone, come] = [before.slice(old.from, old.to), after.slice(now.from, now.to)];
  const one = gone.length + come.length === 1 && deputies.has([...gone, ...come][0]!);
  return one && before[old.to] !== undefined && before[old.to] === after[now.to]
    ? { old: { from: old.from, to: old.to + 1 }, now: { from: now.from, to: now.to + 1 } }
    : { old, now };
}

const isDeputyChanged = (olds: readonly Word[], news: readonly Word[]): boolean =>
  olds.length + news.length === 3 && deputies.has((olds.length === 2 ? olds : news)[0]!.key);

function isChange(sentence: SeenSentence, was: Side, is: Side): boolean {
  const [olds, news] = [wordsIn(was), wordsIn(is)];
  if (olds.length === 0 || news.length === 0 || olds.length > most || news.length > most) return false;
  return (
    isNumberChanged(was, is, olds, news) ||
    isDeputyChanged(olds, news) ||
    isTurned(olds, news) ||
    isTimeChanged(was, is, olds, news) ||
    isRankChanged(sentence, was, olds, news) ||
    isNameChanged(sentence, was, is, olds, news)
  );
}

/** "mỗi quý" → "mỗi tháng", "sáng thứ Bảy" → "chiều thứ Bảy", "thứ Bảy" → "Chủ nhật". */
function isTimeChanged(was: Side, is: Side, olds: readonly Word[], news: readonly Word[]): boolean {
  const [old, now] = [olds.at(-1)!, news.at(-1)!];
  if (olds.length === 1 && news.length === 1) {
    const front = is.words[is.from - 1]?.key ?? '';
    if (units.has(old.key) && units.has(now.key)) return howOften.test(front);
    if (parts.has(old.key) && parts.has(now.key))
      return (
        !/^(?:đa|thiểu)$/u.test(is.words[is.to]?.key ?? '') &&
        !/^(?:đa|thiểu)$/u.test(was.words[was.to]?.key ?? '')
      );
    if (places.has(old.key) && places.has(now.key))
      return units.has(front) || units.has(is.words[is.to]?.key ?? '');
    if (front === 'thứ' && weekdays.has(old.key)) return weekdays.has(now.key);
  }
  const day = (words: readonly Word[]) =>
    words.length >= 2 &&
    /(?:^|\s)(?:chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))$/u.test(words.map(({ key }) => key).join(' '));
  return day(olds) && day(news);
}

/** "UBND huyện" → "UBND tỉnh"; there are no districts since July 2025, and communes do their work. */
function isRankChanged(
  { view }: SeenSentence,
  was: Side,
  olds: readonly Word[],
  news: readonly Word[],
): boolean {
  const [old, now] = [olds[0]!.key, news[0]!.key];
  if (olds.length !== 1 || news.length !== 1 || !ranks.has(old) || !ranks.has(now)) return false;
  if (old === 'huyện' && now === 'xã' && (view.period ?? '') >= '2025-07') return false;
  return ranked.test(was.words[was.from - 1]?.key ?? '');
}

/** A capitalised word inside the sentence that is another one, and of which no answer tells. */
function isNameChanged(
  sentence: SeenSentence,
  was: Side,
  is: Side,
  olds: readonly Word[],
  news: readonly Word[],
): boolean {
  if (sentence.at.plans || was.from === 0 || is.from === 0) return false;
  const capital = (side: Side, word: Word) => /^\p{Lu}/u.test(side.text.slice(word.start, word.end));
  if (!capital(was, olds[0]!) || !capital(is, news[0]!)) return false;
  const [before, now] = [longWords(olds).join(' '), longWords(news).join(' ')];
  const initials = (key: string) =>
    key
      .split(' ')
      .map((word) => word[0])
      .join('');
  if (before === now || initials(before) === now || initials(now) === before) return false;
  // One word alone may stand in any name.
  const [front, behind] = [is.words[is.from - 1]!.key, is.words[is.to]?.key];
  const told = news.length > 1 ? [now] : [`${front} ${now}`, ...(behind ? [`${now} ${behind}`] : [])];
  return !told.some((key) => sentence.view.tells(key));
}
