import { judgeSyllable } from '../../vietnamese/letters/syllable.ts';
import { isCommon, isCompound, isFree, isOrdinary } from '../../vietnamese/words/word-list.ts';
import type { CheckedSentence, CheckMaterial } from '../finding.ts';
import { standsAt, wordsOf } from '../reading/words.ts';
import {
  addressWords,
  heads,
  type Office,
  officeOf,
  opensAt,
  placeWords,
  unitWords,
  wordBefore,
  wordKeyAt,
} from './proper-names.ts';
import type { SpellingFault } from './spellings.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/*
 * Names of places and people have a capital in each syllable (Nghị định 30/2020/NĐ-CP, Phụ lục II): "xã Mường Lống", not "xã Mường lống". A name
 * that the office wrote is compared with what it wrote; one that it did not is known by the word before it.
 */

const families = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trương lương mai trịnh đào cao hà tạ thái châu nông triệu lưu phùng tống quách chu lâm vương kiều tô hứa'.split(
    ' ',
  ),
);

/** Names in other letters than they have, as the office wrote them or as their kind asks. */
export function nameLetterFaults(
  sentences: readonly CheckedSentence[],
  material: CheckMaterial,
): SpellingFault[] {
  const office = officeOf(material);
  const faults: SpellingFault[] = [];
  for (const { text, start: offset } of sentences) {
    if (!/\p{Ll}{2}/u.test(text)) continue;
    const syllables = syllablesOf(text);
    for (let at = 0; at < syllables.length; at += 1) {
      const fault =
        otherwise(text, syllables, at, office) ??
        unlike(text, syllables, at) ??
        foreign(text, syllables[at]!, office);
      if (!fault) continue;
      faults.push({ ...fault, start: offset + fault.start, end: offset + fault.end });
      at += wordsOf(fault.expected).length - 1;
    }
  }
  return faults;
}

/** A name of the office in other capitals than the office wrote it with. */
function otherwise(
  text: string,
  syllables: readonly Syllable[],
  at: number,
  { names, told }: Office,
): SpellingFault | null {
  const first = syllables[at]!;
  const begun = names.get(first.key);
  if (begun === undefined) return null;
  for (const { name, keys } of begun) {
    if (!standsAt(syllables, at, keys)) continue;
    const run = syllables.slice(at, at + keys.length);
    if (!run.every(({ joined }, by) => by === 0 || joined)) continue;
    const small = run.filter(({ capital }) => !capital).length;
    const words = text.slice(first.start, run.at(-1)!.end);
    if (words === name) return null;
    if (small === 0 || run.some(({ shout }) => shout)) continue;
    const headed = heads.has(first.key);
    if (headed && !first.capital) continue;
    const opens = opensAt(text, first);
    // "Hòa bình là ..." at the beginning of a sentence, and small letters throughout, may be no name; a place has its word in front.
    const before = wordBefore(syllables, at);
    const placed =
      before !== null && (placeWords.has(before) || addressWords.has(before) || unitWords.has(before));
    const named = headed || run.some(({ capital }, by) => capital && (by > 0 || !opens));
    if (!named && !(placed && (small < run.length || !isPlainWord(text, run)))) continue;
    const [previous, next] = [syllables[at - 1], syllables[at + keys.length]];
    // A capital beside it belongs to a longer name.
    if (next?.joined && next.capital && !next.shout && !headed) continue;
    if (first.joined && previous?.capital && !previous.shout && !heads.has(previous.key) && !placed) continue;
    // "Đài phát sóng" is no "Đài Phát thanh", "Tết nhân đạo" no "Tết Nhân ái": the small syllable begins another word.
    const [last, goesOn] = [run.at(-1)!, next?.joined && !next.capital ? next : null];
    if (
      !last.capital &&
      goesOn &&
      isCompound(wordKeyAt(text, last), wordKeyAt(text, goesOn)) &&
      !told.some((one) => holds(one, `${name} ${text.slice(goesOn.start, goesOn.end)}`))
    )
      continue;
    // "Nội Vụ" is how somebody typed a word that is no name of a place.
    if (!headed && !placed && first.capital && isEveryday(text, run)) continue;
    if (told.some((one) => holds(one, words))) continue;
    return { start: first.start, end: run.at(-1)!.end, expected: name };
  }
  return null;
}

const holds = (text: string, words: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/\p{L}/u.test(text[at + words.length] ?? ' ') && !/\p{L}/u.test(text[at - 1] ?? ' ')) return true;
  return false;
};

/** "thanh niên", "hòa bình": also words of every day. */
const isPlainWord = (text: string, run: readonly Syllable[]): boolean =>
  run.length === 2 && isCompound(wordKeyAt(text, run[0]!), wordKeyAt(text, run[1]!));

const isEveryday = (text: string, run: readonly Syllable[]): boolean =>
  run.length === 2 && isCommon(wordKeyAt(text, run[0]!), wordKeyAt(text, run[1]!));

/** "đakrông" for the Đakrông of the office. */
function foreign(text: string, { start, end }: Syllable, office: Office): SpellingFault | null {
  const expected = office.foreign.get(text.slice(start, end));
  // A word of an address ("so.tnmt@...") or of a compound with a dash is no name.
  if (
    expected === undefined ||
    /[@./_-]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`.replace(/\.$/u, ''))
  )
    return null;
  return { start, end, expected };
}

/** A name that no one told, with a small syllable where its place or address asks for a capital. */
function unlike(text: string, syllables: readonly Syllable[], at: number): SpellingFault | null {
  const before = wordBefore(syllables, at);
  if (before === null) return null;
  const one = syllables[at]!;
  const two = syllables[at + 1];
  const three = syllables[at + 2];
  if (!two?.joined || one.shout || two.shout) return null;
  if (unitWords.has(before)) {
    const odd = one.capital ? two : one;
    if (one.capital === two.capital || !isNoWord(text, odd)) return null;
    // "xã Mường giao", "xã nghèo Tân Lập": what goes on behind the name, or says what kind of place it is.
    if (odd === two && three?.joined && isCompound(wordKeyAt(text, two), wordKeyAt(text, three))) return null;
    return capitalised(text, [one, two]);
  }
  if (!addressWords.has(before) || !three?.joined || !three.capital || three.shout) return null;
  const middle = one.capital && !two.capital && families.has(one.key);
  const family = !one.capital && two.capital && families.has(one.key);
  const wrong = middle ? two : one;
  if ((!middle && !family) || (middle && isOrdinaryVerb(text, wrong))) return null;
  return capitalised(text, [one, two, three]);
}

/** Nothing that could say something of a place or go on behind its name. */
const isNoWord = (text: string, syllable: Syllable): boolean => {
  const key = wordKeyAt(text, syllable);
  return judgeSyllable(key) !== 'syllable' || (!isFree(key) && !isOrdinary(key));
};
/** Middle names of people, which are words too. */
const middleNames = new Set(
  'văn thị hữu đình đức minh ngọc thanh quang xuân công thế trọng bá duy hồng kim thu'.split(' '),
);
const isOrdinaryVerb = (text: string, syllable: Syllable): boolean =>
  !middleNames.has(syllable.key) && !isNoWord(text, syllable);

function capitalised(text: string, run: readonly Syllable[]): SpellingFault {
  const [start, end] = [run[0]!.start, run.at(-1)!.end];
  const words = run.map((one) => text[one.start]!.toUpperCase() + text.slice(one.start + 1, one.end));
  return { start, end, expected: words.join(' ') };
}
