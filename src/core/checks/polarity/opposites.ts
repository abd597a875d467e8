import { cue } from '../../vietnamese/cues.ts';
import { judgedOf } from '../judging/judge.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf, type Word } from '../reading/words.ts';
import { answerSources, entrySource, type Source, type Sources } from './sources.ts';
import type { Turned } from './turned.ts';

/* Words that say how a thing stands, of which an answer, kept text or a label has the opposite: "chậm" for "kịp thời", "thừa" for "thiếu". */

/** Two sides that exclude each other, the words of each parted by commas. */
const sides: readonly (readonly [readonly string[][], readonly string[][]])[] = [
  'kịp thời, sớm, nhanh chóng / chậm, chậm trễ, muộn',
  'đủ, đầy đủ, thừa, dư / thiếu, hụt',
  'thuận lợi / khó khăn, vướng mắc',
  'thành công / thất bại, không thành',
  'hoàn thành, hoàn tất / dang dở, dở dang, bỏ dở',
  'chặt chẽ, nghiêm túc / lỏng lẻo, lơ là, buông lỏng',
  'ổn định / bất ổn, phức tạp',
  'thường xuyên / không thường xuyên, thỉnh thoảng',
  'tốt, khá / kém, yếu',
  'cao / thấp',
  'đúng / sai',
  'nội / ngoại',
  'tự nguyện / bắt buộc',
  'miễn phí / có phí, thu phí',
  'đoàn kết / mất đoàn kết',
  'công khai / bí mật',
].map((line) => {
  const [one, other] = line.split(' / ').map((side) => side.split(', ').map((words) => [...keysOf(words)]));
  return [one!, other!] as const;
});

const heads = [...new Set(sides.flatMap(([one, other]) => [...one, ...other].map((words) => words[0]!)))];
const sideCue = cue(...heads.map((head) => `${head} `));

type Place = { at: number; length: number };

/** Words that stand for the opposite of a source's, between the same neighbours; and figures told under the opposite of their label. */
export function oppositeWords(sentence: SeenSentence): Turned[] {
  if (sentence.kept || !sideCue(`${sentence.at.text} `)) return [];
  const sources: Sources[] = [answerSources(sentence.view)];
  if (sentence.near) sources.push(entrySource(sentence.near));
  return sides.flatMap(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([own, opposite]): Turned[] => {
      const place = placeOf(sentence.words, own!);
      if (!place || placeOf(sentence.words, opposite!)) return [];
      const turned =
        sources
          .flatMap((each) => each.all)
          .flatMap((source) => against(sentence, source, place, own!, opposite!))[0] ??
        underLabel(sentence, place, own!, opposite!);
      return turned ? [turned] : [];
    }),
  );
}

/** Where one of some phrases stands, the longest first, unless it is denied: "không kịp thời" is no praise. */
function placeOf(words: readonly { key: string }[], phrases: readonly string[][]): Place | null {
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length))
    for (let at = 0; at + phrase.length <= words.length; at++)
      if (
        phrase.every((key, step) => words[at + step]!.key === key) &&
        !/^(?:không|chưa|chẳng)$/u.test(words[at - 1]?.key ?? '')
      )
        return { at, length: phrase.length };
  return null;
}

/** The opposite in a source, with the word in front and the word behind, or two on one side, the same. */
function against(
  { at, words }: SeenSentence,
  { text, words: theirs, answer }: Source,
  mine: Place,
  own: readonly string[][],
  opposite: readonly string[][],
): Turned[] {
  const place = placeOf(theirs, opposite);
  if (!place || placeOf(theirs, own)) return [];
  const same = (one: Word | undefined, other: Word | undefined) =>
    one !== undefined && other !== undefined && one.key === other.key;
  const before = [1, 2].map((step) => same(words[mine.at - step], theirs[place.at - step]));
  const behind = [0, 1].map((step) =>
    same(words[mine.at + mine.length + step], theirs[place.at + place.length + step]),
  );
  if (!(before[0] && behind[0]) && !(before[0] && before[1]) && !(behind[0] && behind[1])) return [];
  const [first, last] = [words[mine.at]!, words[mine.at + mine.length - 1]!];
  const [from, to] = [theirs[place.at]!, theirs[place.at + place.length - 1]!];
  const end = behind[0] ? words[mine.at + mine.length]!.end : last.end;
  return [
    {
      is: 'turned',
      start:
        before[0] && at.text.slice(words[mine.at - 1]!.end, first.start) === ' '
          ? words[mine.at - 1]!.start
          : first.start,
      end,
      ...(answer === undefined ? {} : { answer }),
      expected: text.slice(from.start, to.end),
    },
  ];
}

/** "còn thừa 318 giáo viên" where the answer is called "Số giáo viên còn thiếu": in the words right in front of the figure. */
function underLabel(
  sentence: SeenSentence,
  place: Place,
  own: readonly string[][],
  opposite: readonly string[][],
): Turned | null {
  const { at, words } = sentence;
  const [first, last] = [words[place.at]!, words[place.at + place.length - 1]!];
  for (const { fact, start, end, verdict } of judgedOf(sentence)) {
    if (!fact || verdict.is !== 'supported' || verdict.about.length !== 1) continue;
    if (last.end > start || at.text.slice(last.end, start).trim() !== '') continue;
    const { label, text, id } = verdict.about[0]!;
    const said = keysOf(`${label} ${text}`).map((key) => ({ key }));
    const theirs = placeOf(said, opposite);
    if (!theirs || placeOf(said, own)) continue;
    const expected = said.slice(theirs.at, theirs.at + theirs.length).map(({ key }) => key);
    return { is: 'turned', start: first.start, end, answer: id, expected: expected.join(' ') };
  }
  return null;
}
