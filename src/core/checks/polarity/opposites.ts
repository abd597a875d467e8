import { judgedOf } from '../judging/judge.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf, standsAt, type Word } from '../reading/words.ts';
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
  'trong giới hạn, trong ngưỡng, dưới ngưỡng / vượt giới hạn, quá giới hạn, ngoài giới hạn, vượt ngưỡng, quá ngưỡng, trên ngưỡng',
  'nội / ngoại',
  'tự nguyện / bắt buộc',
  'miễn phí / có phí, thu phí',
  'đoàn kết / mất đoàn kết',
  'công khai / bí mật',
].map((line) => {
  const [one, other] = line.split(' / ').map((side) => side.split(', ').map((words) => [...keysOf(words)]));
  return [one!, other!] as const;
});

/** A side and what excludes it; of each the longest words first. */
type Way = { own: readonly string[][]; opposite: readonly string[][] };

const longestFirst = (phrases: readonly string[][]) => [...phrases].sort((a, b) => b.length - a.length);
const ways: readonly Way[] = sides
  .map(([one, other]) => [longestFirst(one), longestFirst(other)] as const)
  .flatMap(([one, other]) => [
    { own: one, opposite: other },
    { own: other, opposite: one },
  ]);

/** The ways of which some words begin with a word: those of one side. */
function waysFrom(side: keyof Way): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Way[]>();
  for (const way of ways)
    for (const [head] of way[side]) found.set(head!, [...(found.get(head!) ?? []), way]);
  return found;
}
const byOwn = waysFrom('own');
const byOpposite = waysFrom('opposite');

/** The ways that words may have a place for; most words begin none. */
function waysIn(words: readonly Word[], by: ReadonlyMap<string, readonly Way[]>): Set<Way> {
  const found = new Set<Way>();
  for (const { key } of words) {
    const begun = by.get(key);
    if (begun !== undefined) for (const way of begun) found.add(way);
  }
  return found;
}

type Place = { at: number; length: number };

/** Where sources say the opposite of a way and not its own side, in their order. */
type Opposed = ReadonlyMap<Way, readonly { source: Source; place: Place }[]>;

const opposed = new WeakMap<Sources, Opposed>();

/* Every sentence asks the same sources: they are looked through once. */
function opposedIn(sources: Sources): Opposed {
  const known = opposed.get(sources);
  if (known) return known;
  const found = new Map<Way, { source: Source; place: Place }[]>();
  for (const source of sources.all)
    for (const way of waysIn(source.words, byOpposite)) {
      const place = placeOf(source.words, way.opposite);
      if (!place || placeOf(source.words, way.own)) continue;
      const places = found.get(way);
      if (places) places.push({ source, place });
      else found.set(way, [{ source, place }]);
    }
  opposed.set(sources, found);
  return found;
}

/** Words that stand for the opposite of a source's, between the same neighbours; and figures told under the opposite of their label. */
export function oppositeWords(sentence: SeenSentence): Turned[] {
  if (sentence.kept) return [];
  const here = waysIn(sentence.words, byOwn);
  if (here.size === 0) return [];
  const sources: Sources[] = [answerSources(sentence.view)];
  if (sentence.near) sources.push(entrySource(sentence.near));
  return ways.flatMap((way): Turned[] => {
    if (!here.has(way)) return [];
    const place = placeOf(sentence.words, way.own);
    if (!place || placeOf(sentence.words, way.opposite)) return [];
    for (const each of sources)
      for (const theirs of opposedIn(each).get(way) ?? []) {
        const turned = against(sentence, theirs.source, place, theirs.place);
        if (turned) return [turned];
      }
    const turned = underLabel(sentence, place, way);
    return turned ? [turned] : [];
  });
}

/** Where one of some phrases stands, in the order of the phrases, unless it is denied: "không kịp thời" is no praise. */
function placeOf(words: readonly { key: string }[], phrases: readonly string[][]): Place | null {
  for (const phrase of phrases)
    for (let at = 0; at + phrase.length <= words.length; at++)
      if (standsAt(words, at, phrase) && !(at > 0 && denials.has(words[at - 1]!.key)))
        return { at, length: phrase.length };
  return null;
}

const denials = new Set(['không', 'chưa', 'chẳng']);

/** The opposite in a source, with the word in front and the word behind, or two on one side, the same. */
function against(
  { at, words }: SeenSentence,
  { text, words: theirs, answer }: Source,
  mine: Place,
  place: Place,
): Turned | null {
  const same = (one: Word | undefined, other: Word | undefined) =>
    one !== undefined && other !== undefined && one.key === other.key;
  const before = [1, 2].map((step) => same(words[mine.at - step], theirs[place.at - step]));
  const behind = [0, 1].map((step) =>
    same(words[mine.at + mine.length + step], theirs[place.at + place.length + step]),
  );
  if (!(before[0] && behind[0]) && !(before[0] && before[1]) && !(behind[0] && behind[1])) return null;
  const [first, last] = [words[mine.at]!, words[mine.at + mine.length - 1]!];
  const [from, to] = [theirs[place.at]!, theirs[place.at + place.length - 1]!];
  const end = behind[0] ? words[mine.at + mine.length]!.end : last.end;
  return {
    is: 'turned',
    start:
      before[0] && at.text.slice(words[mine.at - 1]!.end, first.start) === ' '
        ? words[mine.at - 1]!.start
        : first.start,
    end,
    ...(answer === undefined ? {} : { answer }),
    expected: text.slice(from.start, to.end),
  };
}

/** "còn thừa 318 giáo viên" where the answer is called "Số giáo viên còn thiếu": in the words right in front of the figure. */
function underLabel(sentence: SeenSentence, place: Place, { own, opposite }: Way): Turned | null {
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
