import { isCapital, isSpace, unitsLike } from '../../../vietnamese/letters/letters.ts';
import { cue } from '../../../vietnamese/text/cues.ts';
import { matchesFrom, matchesOf } from '../../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../../finding.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, longKey, longWords, wordsWithin } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';
import { likeName } from './judge-names.ts';

/* Proper names without a type word, and the ranks of people, held against those that the answers name. */

const run = /(?<![\p{L}\d.])\p{Lu}\p{L}*(?:[ ]\p{Lu}\p{L}*){1,4}(?![\p{L}\d])/gu;
const runsIn = matchesFrom(run, isCapital);
const isOpening = unitsLike(/[.:;!?“"(*]/);
const isDash = unitsLike(/[-–+]/);

/** Whether a capital here opens a sentence, item or title and need not be a name. */
function opens(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from -= 1;
  if (at === 0 || text.slice(from, at).includes('\n')) return true;
  if (from === 0) return false;
  const sign = text.charCodeAt(from - 1);
  return isOpening(sign) || (from < at && isDash(sign));
}

const runsOf = (text: string): string[] => runsIn(text).map((match) => match[0]);

/**
 * "xã biên giới Pa Ủ" where an answer names Pa Tần, which the text leaves out: as many words, one of them the same in its place, and no source
 * has the name.
 */
export function judgeProperNames(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { view, near, at } = sentence;
  const { standing, dated } = view.earlier.names;
  const answers = view.material.answers ?? [];
  return runsIn(at.text).flatMap((match): Judged[] => {
    const [text, start, end] = [match[0], match.index, match.index + match[0].length];
    const key = longKey(text);
    if (opens(at.text, start) || view.tells(key)) return [];
    if (standing.has(key) || dated.has(key) || containsKey(longKey(near?.sentence.text ?? ''), key))
      return [];
    // "Nam Sông Đà" is not supported because "Sông Đà" is.
    const seen = (one: Judged) =>
      one.start < end && start < one.end && (one.verdict.is !== 'supported' || one.start <= start);
    if (judged.some(seen)) return [];
    if (sentence.facts.some((fact) => fact.kind !== 'name' && fact.start < end && start < fact.end))
      return [];
    const words = key.split(' ');
    const meant = answers.find((answer) =>
      namesOf(answer).some((name) => isNear(words, name.words) && !view.stands(name.key)),
    );
    const other = meant ? null : nameBehind(sentence, start, key);
    if (other)
      return [
        {
          ...{ text, start, end, fact: null },
          verdict: { is: 'unsupported', answer: other.answer, expected: other.name },
        },
      ];
    if (!meant) return [];
    const { expected } = likeName(sentence, key);
    return [
      {
        text,
        start,
        end,
        fact: null,
        verdict: { is: 'unsupported', answer: meant, ...(expected ? { expected } : {}) },
      },
    ];
  });
}

/** So many words in front of a name say whose it is. */
const leading = 4;

/** The name that an answer has behind the same words ("Đồn Biên phòng Cửa khẩu quốc tế Lao Bảo"), where the text has it nowhere. */
function nameBehind(
  { at, words, view }: SeenSentence,
  start: number,
  key: string,
): { answer: CheckAnswer; name: string } | null {
  const before = wordsWithin(words, 0, start).slice(-leading);
  if (before.length < leading || at.text.slice(before.at(-1)!.end, start) !== ' ') return null;
  const front = longWords(before).join(' ');
  if (!view.answers.told.has(front) || /[.;:]/.test(at.text.slice(before[0]!.start, start))) return null;
  for (const answer of view.material.answers ?? [])
    for (const { name, key: own } of namesOf(answer))
      if (own !== key && containsKey(longKey(answer.text), `${front} ${own}`) && !view.stands(own))
        return { answer, name };
  return null;
}

type Name = { name: string; key: string; words: readonly string[] };
const known = new WeakMap<CheckAnswer, readonly Name[]>();

/** The names in what an answer says, read once: each capitalised run of a text is held against them all. */
function namesOf(answer: CheckAnswer): readonly Name[] {
  const found = known.get(answer) ?? readNames(answer);
  known.set(answer, found);
  return found;
}

/** In the words typed, where one may stand behind an abbreviation ("KDC Bắc Sông Đà"), and in titles. */
const readNames = ({ text, facts }: CheckAnswer): Name[] =>
  [
    ...runsOf(text),
    ...facts.flatMap((fact) => (fact.kind === 'reference' ? runsOf(fact.value.title ?? '') : [])),
  ].map((name) => {
    const key = longKey(name);
    return { name, key, words: key.split(' ') };
  });

const isNear = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length &&
  one.some((word, at) => other[at] === word) &&
  one.some((word, at) => other[at] !== word);

const rank =
  '(?:[Đđ]ại tướng|[Tt]hượng tướng|[Tt]rung tướng|[Tt]hiếu tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá|[Đđ]ại úy|[Tt]hượng úy|[Tt]rung úy|[Tt]hiếu úy|[Tt]iến sĩ|[Tt]hạc sĩ)';
const ranked = new RegExp(`(?<!\\p{L})(${rank})\\s+((?:\\p{Lu}\\p{L}*\\s?){2,5})(?<!\\s)`, 'gu');

const rankCue = cue(
  ...'đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|tiến sĩ|thạc sĩ'.split(
    '|',
  ),
);

/** A rank or degree that an answer gives to the same person otherwise. */
export function judgeRanks(sentence: SeenSentence): Judged[] {
  if (!rankCue(sentence.at.text)) return [];
  return matchesOf(ranked, sentence.at.text).flatMap((match): Judged[] => {
    const [text, said, name] = match as unknown as [string, string, string];
    const key = longKey(name.split(/\s+/u).slice(0, 4).join(' '));
    for (const answer of sentence.view.material.answers ?? []) {
      const theirs = matchesOf(ranked, answer.text).filter((one) => longKey(one[2]!).startsWith(key));
      if (theirs.length === 0 || theirs.some((one) => longKey(one[1]!) === longKey(said))) continue;
      const start = match.index;
      return [
        {
          ...{ text, start, end: start + text.length, fact: null },
          verdict: { is: 'unsupported', answer, expected: theirs[0]![0] },
        },
      ];
    }
    return [];
  });
}
