import { isNegated, negationsIn } from './negation.ts';
import type { Turned } from './polarity.ts';
import type { SeenSentence } from './view.ts';
import { containsKey, fillers, type Word, wordsOf } from './words.ts';

/* Words turned round: "chưa hoàn thành hồ sơ" where the answer has "đã hoàn thành hồ sơ", "tăng" where it has "giảm". */

type Source = { text: string; words: readonly Word[]; answer?: string };

/** How many of the words behind a negation must be met again, and among how many. */
const enough = 0.75;
const most = 6;

const opposites = new Map(
  'tăng giảm,vượt hụt,cao thấp,nhiều ít,đủ thiếu,trước sau,đúng trễ,nhanh chậm,mạnh yếu,tốt kém,trên dưới,thuận khó'
    .split(',')
    .flatMap((pair) => {
      const [one, two] = pair.split(' ') as [string, string];
      return [
        [one, two],
        [two, one],
      ] as [string, string][];
    }),
);

/** Words of a sentence that say the opposite of an answer, or of the kept sentence that it is a changed form of. */
export function turnedWords(sentence: SeenSentence): Turned[] {
  if (sentence.kept) return [];
  const sources = sourcesOf(sentence);
  if (sources.length === 0) return [];
  const own = negationsIn(sentence.at.text, sentence.words, most + 4);
  return [
    ...own.flatMap((negation) => {
      const wanted = headed(negation.words);
      const over = wanted[0]?.key === 'đạt' ? [{ ...wanted[0], key: 'vượt' }, ...wanted.slice(1)] : wanted;
      if (wanted.length < 2 || isKnown(sentence, [sentence.words[negation.at]!, ...negation.words]))
        return [];
      const source = sources.find(
        (one) => standsPlain(one, wanted) !== null || standsPlain(one, over) !== null,
      );
      const last = wanted.at(-1)!;
      return source ? [turn(negation.start, last.end, source, source.text, wanted)] : [];
    }),
    ...sources.flatMap((source) => undenied(sentence, source)),
    ...sources.flatMap((source) => opposite(sentence, source)),
  ];
}

function sourcesOf({ view, near }: SeenSentence): Source[] {
  const answers = (view.material.answers ?? []).filter(
    ({ type }) => type === 'text' || type === 'event' || type === 'reference',
  );
  const lines = answers.flatMap((answer) =>
    answer.text.split('\n').map((text) => ({ text, words: wordsOf(text), answer: answer.id })),
  );
  return near ? [...lines, { text: near.sentence.text, words: wordsOf(near.sentence.text) }] : lines;
}

/** The words that count of those a negation governs. */
const headed = (words: readonly Word[]): Word[] =>
  words.filter(({ key }) => !fillers.has(key) || key === 'có').slice(0, most);

function turn(start: number, end: number, source: Source, text: string, wanted: readonly Word[]): Turned {
  const at = standsPlain(source, wanted);
  const from = at === null ? 0 : source.words[Math.max(0, at - 1)]!.start;
  return {
    is: 'turned',
    start,
    end,
    ...(source.answer === undefined ? {} : { answer: source.answer }),
    expected: text.slice(from, from + 80).split(/[;.\n]/u)[0]!,
  };
}

/** Where a source has the words without a negation; null when it has not enough of them in one place. */
function standsPlain({ words, text }: Source, wanted: readonly Word[]): number | null {
  const [first, second] = wanted;
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at]!.key !== first!.key || words[at + 1]!.key !== second!.key) continue;
    if (isNegated(words, at)) continue;
    const there = new Set(words.slice(at, at + most + 4).map(({ key }) => key));
    const met = wanted.filter(({ key }) => there.has(key)).length;
    if (met >= wanted.length * enough && (wanted.length > 2 || words.length <= 12)) return at;
  }
  return text === '' ? 0 : null;
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
function undenied(sentence: SeenSentence, source: Source): Turned[] {
  const { words, view } = sentence;
  return negationsIn(source.text, source.words, most + 4).flatMap((negation): Turned[] => {
    const wanted = headed(negation.words);
    if (
      wanted.length < 2 ||
      view.whole.has(
        [source.words[negation.at]!, ...negation.words]
          .slice(0, 3)
          .map(({ key }) => key)
          .join(' '),
      )
    )
      return [];
    const at = standsPlain({ text: sentence.at.text, words }, wanted);
    if (at === null || deniesElsewhere(sentence, wanted)) return [];
    const there = words.slice(at, at + most + 4);
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
  });
}

/** Whether the text denies it in other words: "không còn", "chưa". */
function deniesElsewhere({ view }: SeenSentence, wanted: readonly Word[]): boolean {
  const keys = new Set(wanted.map(({ key }) => key));
  return view.sentences.some(
    ({ at, words }) =>
      /không|chưa/iu.test(at.text) &&
      negationsIn(at.text, words, most + 4).some(
        (negation) => negation.words.filter(({ key }) => keys.has(key)).length >= keys.size * enough,
      ),
  );
}

/** A word whose opposite stands between the same neighbours in the source: "số vụ tăng 05 vụ" for "số vụ giảm 05 vụ". */
function opposite({ words, at }: SeenSentence, source: Source): Turned[] {
  return words.flatMap((word, index): Turned[] => {
    const other = opposites.get(word.key);
    if (!other || !source.words.some(({ key }) => key === other)) return [];
    const around = (list: readonly Word[], here: number) =>
      [-2, -1, 1, 2].map((step) => plain(list[here + step]?.key));
    const mine = around(words, index);
    const same = (theirs: readonly (string | undefined)[]) =>
      mine[1] !== undefined &&
      mine[2] !== undefined &&
      theirs[1] === mine[1] &&
      theirs[2] === mine[2] &&
      (theirs[0] === mine[0] || theirs[3] === mine[3]);
    const found = source.words.findIndex(
      ({ key }, there) => key === other && same(around(source.words, there)),
    );
    const kept = source.words.some(({ key }, there) => key === word.key && same(around(source.words, there)));
    if (found < 0 || kept) return [];
    const [first, last] = [words[Math.max(0, index - 1)]!, words[Math.min(words.length - 1, index + 2)]!];
    const start = at.text.slice(first.end, word.start).trim() === '' ? first.start : word.start;
    const from = source.words[Math.max(0, found - 2)]!.start;
    return [
      {
        is: 'turned',
        start,
        end: last.end,
        ...(source.answer === undefined ? {} : { answer: source.answer }),
        expected: source.text.slice(from, source.words[Math.min(source.words.length - 1, found + 2)]!.end),
      },
    ];
  });
}

const plain = (key: string | undefined): string | undefined => key?.replace(/^0+(?=\d)/, '');
