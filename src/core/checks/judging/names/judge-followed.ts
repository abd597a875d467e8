import { isCapital, isDigit } from '../../../vietnamese/letters/letters.ts';
import type { CheckAnswer } from '../../finding.ts';
import { ByPair } from '../../reading/by-pair.ts';
import { sameWord } from '../../reading/roman.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { afterUnit, containsKey, fillers, longKey, type Word, wordsOf } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';
import {
  beginsAnother,
  endOfRun,
  family,
  figureAt,
  isNumbered,
  kindOf,
  numberAt,
  runsOn,
  startOfRun,
} from './name-words.ts';

/*
 * Names that go on otherwise than an answer's ("Tết Quý Mão" for its "Tết Giáp Thìn", "đường bộ 437" for "đường bộ 473"), have a syllable more
 * or, of a person, one less.
 */

type Phrase = { answer: CheckAnswer | null; text: string; words: readonly Word[] };
/** Where two words of a phrase stand: `at` is the word behind them. */
type Place = { phrase: Phrase; at: number };
type Places = ByPair<Place>;

const indexes = new WeakMap<readonly CheckAnswer[], Places>();
const none: readonly CheckAnswer[] = [];

/** Names and numbers behind two words of an answer, or of the standing sentence that this one nearly is, where it goes on otherwise. */
export function judgeFollowed(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { view, near, words } = sentence;
  const answers = view.material.answers ?? none;
  const told = indexes.get(answers) ?? placesOf(answers.flatMap(phrasesOf));
  indexes.set(answers, told);
  const kept = near ? placesOf([phraseOf(null, near.sentence.text)]) : null;
  if (told.isEmpty && kept === null) return [];
  const found: Judged[] = [];
  for (let at = 2; at <= words.length; at++) {
    const places = told.get(words[at - 2]!.key, words[at - 1]!.key);
    const before = kept?.get(words[at - 2]!.key, words[at - 1]!.key);
    const one = (places && judgeAt(sentence, at, places)) ?? (before ? judgeAt(sentence, at, before) : null);
    if (!one) continue;
    const covers = (other: Judged) => other.start < one.end && one.start < other.end;
    // What was found to be wrong is said once; a figure that an answer gives is none of a name.
    const settled = judged.some(
      (other) =>
        covers(other) &&
        (other.verdict.is !== 'supported' ||
          (other.fact !== null &&
            other.fact.kind !== 'name' &&
            other.verdict.about.length > 0 &&
            other.end > words[at - 1]!.end)),
    );
    if (!settled && !found.some(covers)) found.push(one);
  }
  return found;
}

function judgeAt(sentence: SeenSentence, at: number, places: readonly Place[]): Judged | null {
  const { text } = sentence.at;
  const { words, view } = sentence;
  const [one, two, next] = [words[at - 2]!, words[at - 1]!, words[at]];
  if (!next || !runsOn(text, words, at - 1) || !runsOn(text, words, at))
    return shortened(sentence, at, places);
  const kind = kindOf(text, next);
  if (kind === 'word') return shortened(sentence, at, places);
  if (kind === 'abbreviation') return null;
  const key = kind === 'number' ? numberAt(text, next) : next.key;
  if (places.some((place) => sameWord(keyBehind(place) ?? '', key))) return null;
  const behind = `${one.key} ${two.key} ${longKey(key)}`;
  const names = view.earlier.names;
  if (view.tells(behind) || names.standing.has(behind)) return null;
  // "Dự báo cháy rừng ở cấp III" with "cấp III" answered, and "ở cấp II" last month.
  if (kind === 'number' && !fillers.has(two.key) && view.tells(`${two.key} ${longKey(key)}`)) return null;
  // "là Hội Nghề cá" for "... và Hội Nghề cá": a word that joins is no part of the name behind it.
  if (fillers.has(one.key) && kind === 'name' && view.tells(`${two.key} ${next.key}`)) return null;
  const other = places.find((place) => isOther(sentence, at, place, kind));
  if (!other) return null;
  // What last month's report says behind these words is none of this month's, if the answer's own words stand nowhere.
  const dated = names.dated.has(behind);
  if (dated && (view.period === null || standsIn(view, other))) return null;
  const start = startOfRun(text, words, at - 1);
  const end = kind === 'number' ? next.start + figureAt(text, next).length : endOfRun(text, words, at);
  const expected = nameAt(other);
  const verdict = { ...(other.phrase.answer ? { answer: other.phrase.answer } : {}), expected };
  return {
    ...{ text: text.slice(start, end), start, end, fact: null },
    verdict: dated ? { is: 'old', what: 'told-again', ...verdict } : { is: 'unsupported', ...verdict },
  };
}

/** Whether a phrase goes on with another name or number than the sentence, or has its end where the sentence has one word more. */
function isOther(sentence: SeenSentence, at: number, place: Place, kind: 'name' | 'number'): boolean {
  const { words, view } = sentence;
  const { text } = sentence.at;
  const { phrase } = place;
  const [one, two] = [words[at - 2]!, words[at - 1]!];
  const theirs = phrase.words[place.at];
  const runs = theirs !== undefined && runsOn(phrase.text, phrase.words, place.at);
  const theirKind = runs ? kindOf(phrase.text, theirs) : null;
  const capital = isCapital(text.charCodeAt(two.start));
  if (kind === 'number') {
    // Figures of a standing sentence are compared one by one elsewhere; "khu vực III" is none.
    if (phrase.answer === null && isDigit(text.charCodeAt(words[at]!.start))) return false;
    if (isNumbered.has(two.key) || isOfFact(sentence, words[at]!.start)) return false;
    // "Suối Lin 2." where the answer's name is over: behind it nothing is counted.
    if (theirKind !== 'number')
      return (
        theirKind === null &&
        capital &&
        phrase.answer !== null &&
        !(words[at + 1] && runsOn(text, words, at + 1))
      );
    // Three words in front, or a name.
    return capital || kindOf(text, one) === 'name' || isThird(sentence, at, place);
  }
  if (isPersonAt(sentence, at)) return false;
  if (beginsAnother(words[at]!.key, words[at + 1]?.key))
    return theirKind === 'name' && isPartOfAnother(sentence, at, place);
  if (theirKind === 'name') {
    // "Đồn Biên phòng Cha Lo" only leaves words of "Đồn Biên phòng Cửa khẩu Cha Lo" away.
    const rest = longKey(text.slice(words[at]!.start, endOfRun(text, words, at)));
    if (rest.includes(' ') && containsKey(longKey(phrase.text.slice(theirs!.start)), rest)) return false;
    if (capital && isCapital(phrase.text.charCodeAt(phrase.words[place.at - 1]!.start))) return true;
    // "Bộ Chỉ huy Quân sự" for "Bộ Chỉ huy Bộ đội Biên phòng": a compound that a name has begun with, and the answer's stands nowhere.
    const compound =
      kindOf(text, one) === 'name' && kindOf(phrase.text, phrase.words[place.at - 2]!) === 'name';
    const third =
      phrase.answer !== null &&
      !fillers.has(two.key) &&
      !afterUnit.has(two.key) &&
      isThird(sentence, at, place);
    return (compound || third) && !standsIn(view, place);
  }
  // The name is over: in the text one capital more, and no further one.
  if (theirKind !== null && theirKind !== 'word') return false;
  const before = kindOf(text, one) === 'name' && kindOf(text, two) === 'name';
  const wide =
    kindOf(phrase.text, phrase.words[place.at - 2]!) === 'name' &&
    kindOf(phrase.text, phrase.words[place.at - 1]!) === 'name';
  const further = words[at + 1];
  return (
    before &&
    wide &&
    phrase.answer !== null &&
    !(further && runsOn(text, words, at + 1) && kindOf(text, further) !== 'word')
  );
}

/** "Tổ công đoàn Văn phòng Sở" for its "Tổ công đoàn Thanh tra Sở": parts of one body, each with a name of its own, and the answer's stands nowhere. */
function isPartOfAnother(sentence: SeenSentence, at: number, place: Place): boolean {
  const { phrase } = place;
  const [theirs, next] = [phrase.words[place.at]!, phrase.words[place.at + 1]];
  return (
    phrase.answer !== null &&
    beginsAnother(theirs.key, next?.key) &&
    (place.at === 2 || isThird(sentence, at, place)) &&
    !fillers.has(sentence.words[at - 1]!.key) &&
    !standsIn(sentence.view, place)
  );
}

/** Whether the words are the same to the third in front. */
const isThird = ({ at: { text }, words }: SeenSentence, at: number, { phrase, at: theirs }: Place): boolean =>
  at > 2 && runsOn(text, words, at - 2) && phrase.words[theirs - 3]?.key === words[at - 3]!.key;

/** Whether a number belongs to a day or to a paper. */
const isOfFact = ({ facts }: SeenSentence, place: number): boolean =>
  facts.some(
    ({ kind, start, end }) => (kind === 'date' || kind === 'reference') && start <= place && place < end,
  );

/** A person's name of the answer without its last syllable ("Bùi Thị Minh" for "Bùi Thị Minh Tâm"), where the text has it nowhere whole. */
function shortened(sentence: SeenSentence, at: number, places: readonly Place[]): Judged | null {
  const { words, view } = sentence;
  const { text } = sentence.at;
  if (
    kindOf(text, words[at - 1]!) !== 'name' ||
    kindOf(text, words[at - 2]!) !== 'name' ||
    !runsOn(text, words, at - 1)
  )
    return null;
  for (const place of places) {
    const { phrase } = place;
    const last = phrase.words[place.at];
    if (
      !last ||
      phrase.answer === null ||
      !runsOn(phrase.text, phrase.words, place.at) ||
      kindOf(phrase.text, last) !== 'name'
    )
      continue;
    if (words[at]?.key === last.key) continue;
    const [first, end] = [
      startOfRun(phrase.text, phrase.words, place.at),
      endOfRun(phrase.text, phrase.words, place.at),
    ];
    const name = phrase.text.slice(first, end);
    const start = startOfRun(text, words, at - 1);
    const own = text.slice(start, words[at - 1]!.end);
    if (
      end !== last.end ||
      !family.test(name) ||
      beginsAnother(last.key, phrase.words[place.at + 1]?.key) ||
      own.split(' ').length < 2
    )
      continue;
    if (longKey(`${own} ${last.key}`) !== longKey(name) || view.stands(longKey(name))) continue;
    if (view.earlier.names.standing.has(longKey(own)) || view.earlier.names.dated.has(longKey(own))) continue;
    return {
      ...{ text: own, start, end: words[at - 1]!.end, fact: null, cut: true },
      verdict: { is: 'unsupported', answer: phrase.answer, expected: name },
    };
  }
  return null;
}

/** Whether the name of a person begins here: it is judged as one. */
const isPersonAt = (sentence: SeenSentence, at: number): boolean =>
  sentence.facts.some(({ kind, start }) => kind === 'name' && start === sentence.words[at]!.start);

/** Whether the text has the answer's two words with the one behind them. */
const standsIn = (view: View, place: Place): boolean =>
  view.stands(longKey(nameAt(place).split(/\s+/u).slice(0, 8).join(' ')));

/** The words of a phrase around a place: from the capital in front to the end of the name. */
function nameAt({ phrase: { text, words }, at }: Place): string {
  const end = at < words.length && runsOn(text, words, at) ? endOfRun(text, words, at) : words[at - 1]!.end;
  return text.slice(startOfRun(text, words, at - 1), end);
}

function keyBehind({ phrase: { text, words }, at }: Place): string | null {
  const word = words[at];
  if (!word) return null;
  return kindOf(text, word) === 'number' ? numberAt(text, word) : word.key;
}

const phraseOf = (answer: CheckAnswer | null, text: string): Phrase => ({
  answer,
  text,
  words: wordsOf(text),
});

/** What an answer says in words: a text or event as typed, and the titles of papers. */
function phrasesOf(answer: CheckAnswer): Phrase[] {
  const said = answer.type === 'text' || answer.type === 'event' ? answer.text.split('\n') : [];
  const titles = answer.facts.flatMap((fact) =>
    fact.kind === 'event' ? [fact.value] : fact.kind === 'reference' ? [fact.value.title ?? ''] : [],
  );
  return [...new Set([...said, ...titles])].map((text) => phraseOf(answer, text));
}

function placesOf(phrases: readonly Phrase[]): Places {
  const places = new ByPair<Place>();
  for (const phrase of phrases) {
    const { text, words } = phrase;
    for (let at = 2; at <= words.length; at++) {
      if (runsOn(text, words, at - 1)) places.add(words[at - 2]!.key, words[at - 1]!.key, { phrase, at });
    }
  }
  return places;
}
