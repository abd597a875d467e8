import { judgedOf } from '../judging/judge.ts';
import { isNegated, type Negation, negationsIn } from '../reading/negation.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf, type Word } from '../reading/words.ts';
import { mostDenied } from './denied-words.ts';
import { isOfRest } from './of-others.ts';
import {
  answerSources,
  around,
  type Denial,
  entrySource,
  headed,
  oppositeOf,
  reach,
  type Source,
  type Sources,
} from './sources.ts';
import type { Turned } from './turned.ts';

/* Words turned round: "chưa hoàn thành hồ sơ" where the answer has "đã hoàn thành hồ sơ", "tăng" where it has "giảm". */

/** How many of the words behind a negation must be met again. */
const enough = 0.75;

/** Words of a sentence that say the opposite of an answer, or of the kept sentence that it is a changed form of. */
export function turnedWords(sentence: SeenSentence): Turned[] {
  if (sentence.kept) return [];
  const answers = answerSources(sentence.view);
  const groups = sentence.near ? [answers, entrySource(sentence.near)] : [answers];
  if (groups.every(({ all }) => all.length === 0)) return [];
  return [
    ...negationsIn(sentence.at.text, sentence.words, reach).flatMap((own) => denying(sentence, own, groups)),
    ...groups
      .flatMap((sources) => sources.denialsOf(sentence.words))
      .flatMap((one) => undenied(sentence, one)),
    ...groups.flatMap((sources) => opposite(sentence, sources)),
  ];
}

/** A negation of words that a source has without one. */
function denying(sentence: SeenSentence, negation: Negation, groups: readonly Sources[]): Turned[] {
  const wanted = headed(negation.words);
  const over = wanted[0]?.key === 'đạt' ? [{ ...wanted[0], key: 'vượt' }, ...wanted.slice(1)] : null;
  if (
    wanted.length < 2 ||
    isOfRest(sentence, negation) ||
    isKnown(sentence, [sentence.words[negation.at]!, ...negation.words])
  )
    return [];
  const plainIn = (one: Source) =>
    standsPlain(one.words, wanted) !== null || (over !== null && standsPlain(one.words, over) !== null);
  for (const sources of groups) {
    const same = sources.withPair(wanted[0], wanted[1]);
    const others = over ? sources.withPair(over[0], over[1]) : [];
    const near = others.length === 0 ? same : [...same, ...others].sort((a, b) => sources.before(a, b));
    const source = near.find(plainIn);
    if (source) return [turn(negation.start, wanted.at(-1)!.end, source, source.text, wanted)];
  }
  return [];
}

function turn(start: number, end: number, source: Source, text: string, wanted: readonly Word[]): Turned {
  const at = standsPlain(source.words, wanted);
  const from = at === null ? 0 : source.words[Math.max(0, at - 1)]!.start;
  return {
    is: 'turned',
    start,
    end,
    ...(source.answer === undefined ? {} : { answer: source.answer }),
    expected: text.slice(from, from + 80).split(/[;.\n]/u)[0]!,
  };
}

/** Where words stand without a negation; null when not enough of them are in one place. */
function standsPlain(words: readonly Word[], wanted: readonly Word[]): number | null {
  const [first, second] = wanted;
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at]!.key !== first!.key || words[at + 1]!.key !== second!.key) continue;
    if (isNegated(words, at)) continue;
    const there = new Set(words.slice(at, at + reach).map(({ key }) => key));
    const met = wanted.filter(({ key }) => there.has(key)).length;
    if (met >= wanted.length * enough && (wanted.length > 2 || words.length <= 12)) return at;
  }
  return null;
}

/** Whether an answer or kept text has these very words with their negation. */
function isKnown({ view }: SeenSentence, words: readonly Word[]): boolean {
  const key = words
    .slice(0, 3)
    .map((word) => word.key)
    .join(' ');
  return view.tells(key) || view.earlier.names.standing.has(key);
}

/** "đã hoàn thành" where the source says "chưa hoàn thành". */
function undenied(sentence: SeenSentence, { source, negation, wanted }: Denial): Turned[] {
  const { words, view } = sentence;
  const said = [source.words[negation.at]!, ...negation.words].slice(0, 3).map(({ key }) => key);
  if (view.stands(said.join(' '))) return [];
  const at = standsPlain(words, wanted);
  if (at === null || deniesElsewhere(sentence, wanted)) return [];
  const there = words.slice(at, at + reach);
  const last = there.filter(({ key }) => wanted.some((word) => word.key === key)).at(-1)!;
  const start = words[at - 1]?.key === 'đã' ? words[at - 1]!.start : words[at]!.start;
  return [
    {
      is: 'turned',
      start,
      end: Math.min(last.end, start + 120),
      ...(source.answer === undefined ? {} : { answer: source.answer }),
      expected: source.text.slice(negation.start, wanted.at(-1)!.end),
    },
  ];
}

/** Whether the text denies it in other words: "không còn", "chưa". */
function deniesElsewhere({ view }: SeenSentence, wanted: readonly Word[]): boolean {
  const keys = new Set(wanted.map(({ key }) => key));
  return mostDenied(view, keys) >= keys.size * enough;
}

/** Words whose opposite stands between the same neighbours in a source: "số vụ tăng 05 vụ" for "số vụ giảm 05 vụ". */
function opposite(sentence: SeenSentence, sources: Sources): Turned[] {
  const { words, at } = sentence;
  const found: { source: Source; turned: Turned }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const other = oppositeOf(word.key);
    if (other === undefined || isCounted(sentence, word)) continue;
    const mine = around(words, index);
    if (mine[1] === undefined || mine[2] === undefined) continue;
    const same = (key: string) =>
      sources.between(key, mine).filter((place) => {
        const theirs = around(place.source.words, place.at);
        return theirs[0] === mine[0] || theirs[3] === mine[3];
      });
    const turned = same(other);
    if (turned.length === 0) continue;
    const kept = new Set(same(word.key).map(({ source }) => source));
    const told = new Set<Source>();
    for (const { source, at: there } of turned) {
      // The first place of each source speaks for it.
      if (told.has(source) || kept.has(source)) continue;
      told.add(source);
      const [first, last] = [words[Math.max(0, index - 1)]!, words[Math.min(words.length - 1, index + 2)]!];
      const start = at.text.slice(first.end, word.start).trim() === '' ? first.start : word.start;
      const from = source.words[Math.max(0, there - 2)]!.start;
      const to = source.words[Math.min(source.words.length - 1, there + 2)]!.end;
      found.push({
        source,
        turned: {
          is: 'turned',
          start,
          end: last.end,
          ...(source.answer === undefined ? {} : { answer: source.answer }),
          expected: source.text.slice(from, to),
        },
      });
    }
  }
  return found.sort((a, b) => sources.before(a.source, b.source)).map(({ turned }) => turned);
}

/** "396 hồ sơ đúng hạn và 24 hồ sơ quá hạn": a word of the very answer that counts it, whatever another answer says of the late ones. */
const isCounted = (sentence: SeenSentence, { key, start, end }: Word): boolean =>
  judgedOf(sentence).some(
    (one) =>
      one.start <= start &&
      start - one.end <= 24 &&
      !/[,;:.()]/u.test(sentence.at.text.slice(Math.min(one.end, start), end)) &&
      one.verdict.is === 'supported' &&
      one.fact?.kind === 'quantity' &&
      one.verdict.about.some((answer) => keysOf(answer.label).includes(key)),
  );
