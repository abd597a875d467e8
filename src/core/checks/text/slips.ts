import { fromOldFont } from '../../vietnamese/letters/old-fonts.ts';
import { judgeSyllable } from '../../vietnamese/letters/syllable.ts';
import { fromTelex } from '../../vietnamese/letters/telex.ts';
import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { lostEnd } from '../../vietnamese/words/one-letter.ts';
import { lostAccents } from '../../vietnamese/words/respell.ts';
import {
  isCompound,
  isFree,
  isKnownSyllable,
  isUsual,
  wordKey,
  wordList,
} from '../../vietnamese/words/word-list.ts';
import type { TextFault } from './fault.ts';
import type { Token } from './tokens.ts';

/* Slips of hurried hands: a capital inside a word, a word cut in two, accents left out of one or two words, English left in. */

/** The slips of one line. */
export function slipFaults(line: string, tokens: readonly Token[]): TextFault[] {
  const faults: TextFault[] = [];
  const add = (fault: TextFault | null) => {
    if (fault !== null) faults.push(fault);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    add(capitalInside(token));
    add(cutInTwo(tokens, at));
    add(barePair(tokens, at));
    add(english(tokens, at));
    add(telexLeft(token));
    add(strayLetter(line, tokens, at));
    add(cutOff(line, tokens, at));
  }
  faults.push(...bareMeasures(line));
  return faults;
}

/** The word in front of a place, if any: a look in front of the first makes every look slow. */
const wordInFront = (tokens: readonly Token[], at: number): Token | undefined =>
  at > 0 ? tokens[at - 1] : undefined;

/** "vữNg", "kHoa": one syllable with a capital in it. Abbreviations ("TTr", "VNeID") are no syllables. */
function capitalInside({
  text,
  small,
  key,
  start,
  end,
  letters,
  plain,
  code,
  verdict,
}: Token): TextFault | null {
  if (letters !== 'mixed' || code || verdict !== 'syllable') return null;
  if (plain && (small.length < 3 || !isKnownSyllable(key) || /^\p{Lu}/u.test(text))) return null;
  const font = fromOldFont(text);
  if (font && !isKnownSyllable(key))
    return { fault: 'mojibake', start, end, severity: 'error', expected: font };
  const expected = /^\p{Lu}/u.test(text) ? text[0] + small.slice(1) : small;
  return { fault: 'misspelt', start, end, severity: 'error', expected };
}

const onlyConsonants = /^(?:ngh|[cgknpt]h|ng|tr)$/u;

const ends = /^(?:[.;]?$|[.;]\s+\p{Lu})/u;

/** "vào tuần cuối hằng th.", "theo kế ho.": the last word of a sentence lost its end. */
function cutOff(line: string, tokens: readonly Token[], at: number): TextFault | null {
  const before = wordInFront(tokens, at);
  const token = tokens[at]!;
  if (!before || !token.follows || token.letters !== 'small' || token.quoted || before.code) return null;
  if (before.letters !== 'small' && !before.opens) return null;
  if (!ends.test(line.slice(token.end, token.end + 4))) return null;
  const fault = { start: before.start, end: token.end, severity: 'error' } as const;
  if (onlyConsonants.test(token.small) && before.verdict === 'syllable')
    return { ...fault, fault: 'no-syllable', end: token.end };
  const whole = token.verdict === 'syllable' ? lostEnd(before.key, token.key) : null;
  const first = wordInFront(tokens, at - 1);
  if (whole === null || (first && before.follows && isCompound(first.key, before.key))) return null;
  return {
    ...fault,
    fault: 'misspelt',
    severity: isFree(token.key) ? 'warning' : 'error',
    expected: whole.join(' '),
    guess: true,
    keys: [before.key, token.key],
  };
}

/** What stands alone nowhere: consonants, one letter that is neither a word nor what a class or point is called by. */
const isPiece = ({ small, verdict, plain }: Token): boolean =>
  onlyConsonants.test(small) || (small.length === 1 ? /^[gilu]$/u.test(small) : !plain && verdict === 'none');

/** "th áng", "thá ng", "thờ i": consonants that stand alone beside what makes a word with them. */
function cutInTwo(tokens: readonly Token[], at: number): TextFault | null {
  const [one, two] = [tokens[at]!, tokens[at + 1]];
  if (!two?.follows || one.code || two.code || one.quoted || two.quoted || two.letters !== 'small')
    return null;
  if (one.letters !== 'small' && !one.opens) return null;
  if (!isPiece(one) && !isPiece(two)) return null;
  const whole = one.small + two.small;
  if (whole.length < 4 || judgeSyllable(whole) !== 'syllable' || !isKnownSyllable(wordKey(whole)))
    return null;
  return {
    fault: 'misspelt',
    start: one.start,
    end: two.end,
    severity: 'error',
    expected: one.text + two.text,
  };
}

/** "van ban", "ha tang": a common word of two syllables that lost all its accents, where the bare syllables make no word with any neighbour. */
function barePair(tokens: readonly Token[], at: number): TextFault | null {
  const [one, two] = [tokens[at]!, tokens[at + 1]];
  if (!two?.follows || !isBareSmall(one) || !isBareSmall(two)) return null;
  if (isUsual(one.key, two.key) || !lostAccents(one.key, two.key, 'common')) return null;
  const before = wordInFront(tokens, at);
  const after = tokens[at + 2];
  if (before && one.follows && isUsual(before.key, one.key)) return null;
  if (after?.follows && isUsual(two.key, after.key)) return null;
  if (before && one.follows && isCompound(before.key, one.key)) return null;
  return {
    fault: 'no-accents',
    start: one.start,
    end: two.end,
    severity: 'error',
    guess: true,
    keys: [one.key, two.key],
  };
}

const isBareSmall = ({ plain, letters, code, quoted }: Token): boolean =>
  plain && letters === 'small' && !code && !quoted;

/** Keys that no other language leaves at the end of a word, or doubled before a tone key. */
const keysLeft = /[fj]$|^[a-z]{3,}[srx]$|[aou]w[cmnptu]|([aeo])\1[a-z]{0,2}[sfrxj]$/u;

/** "ngayf", "cuar", "truwcj": keys of an everyday word that were not turned into its letters, whatever stands beside it. */
function telexLeft({ small, start, end, letters, plain, code, quoted, verdict }: Token): TextFault | null {
  if (!plain || letters !== 'small' || code || quoted || verdict === 'syllable') return null;
  if (small.length < 4 || !keysLeft.test(small) || wordList().loans.has(small)) return null;
  const word = fromTelex(small);
  if (word === null || !isFree(wordKey(word))) return null;
  return { fault: 'no-syllable', start, end, severity: 'error', expected: word, guess: true, keys: [small] };
}

/** Not those that measure: "96 triệu m³". */
const oneLetter = /^[bcdđknpqrstvx]$/u;
const lettered = new Set(
  'điểm mục khoản loại nhóm lớp hình phần ý bảng biểu cấp hạng khu tổ án chữ vitamin tiết dạng type virus cúm gan siêu thứ trục tuyến lô kho ca vòng khối đội phòng xã huyện tỉnh ký hiệu mẫu số p'.split(
    ' ',
  ),
);

/** "so với tháng t; ...": one consonant alone among small words, the rest of the word lost. */
function strayLetter(line: string, tokens: readonly Token[], at: number): TextFault | null {
  const token = tokens[at]!;
  // "do đ/c Nguyễn Hữu Thắng": letters on both sides of a stroke shorten words.
  if (line[token.end] === '/') return null;
  const before = wordInFront(tokens, at);
  if (!oneLetter.test(token.text) || token.code || token.quoted || !token.follows || !before) return null;
  if (before.letters !== 'small' || before.text.length < 2 || before.code) return null;
  if (lettered.has(before.small) || before.verdict !== 'syllable') return null;
  const after = tokens[at + 1];
  if (after?.follows && (after.letters !== 'small' || after.text.length < 2)) return null;
  return { fault: 'no-syllable', start: before.start, end: token.end, severity: 'error' };
}

/** Words of English that no Vietnamese report needs and that are no Vietnamese syllables; names and terms of trades are left alone. */
const englishWords = new Set(
  "the and of this that these those with from have has been were was will would should which their there here overall including includes included therefore however moreover furthermore additionally approximately about total totals report reports meeting meetings project projects deadline review reviewed update updated support supported department government province district people number numbers percent percentage compared compare increase increased decrease decreased month months year years during between within please note below above following summary draft version revised text paragraph sentence section insert placeholder sure certainly here's based provided using ensure ensuring also both such more most some many each other others because although while where when into over under after before through result results implementation implement implemented issued organized held training awareness citizens services service management activities activity".split(
    ' ',
  ),
);

/** English left in a Vietnamese sentence. One word alone is told where Vietnamese words stand on both sides. */
function english(tokens: readonly Token[], at: number): TextFault | null {
  const token = tokens[at]!;
  if (!isEnglish(token)) return null;
  const before = wordInFront(tokens, at);
  const after = tokens[at + 1];
  // A title or an address in English has more of it beside this word: that is no slip.
  if ((before && token.follows && isForeign(before)) || (after?.follows && isForeign(after))) return null;
  if (!(before && token.follows && !before.plain) && !(after?.follows && !after.plain)) return null;
  return {
    fault: 'misspelt',
    start: token.start,
    end: token.end,
    severity: 'error',
    guess: true,
    keys: [token.key],
  };
}

const isEnglish = ({ small, letters, code, quoted, verdict }: Token): boolean =>
  letters === 'small' && !code && !quoted && verdict !== 'syllable' && englishWords.has(small);
const isForeign = ({ plain, verdict, small }: Token): boolean =>
  plain && verdict !== 'syllable' && small.length > 2 && !englishWords.has(small);

/** Measures and calendar words without their accents beside a figure, where the bare word is another one or none. */
const measures: readonly (readonly [
  mayHave: (line: string) => boolean,
  pattern: RegExp,
  expected: string,
])[] = [
  [cue('ngay '), /(?<![\p{L}\d])ngay(?= \d{1,2}\/\d{1,2}(?!\d))/gu, 'ngày'],
  [
    cue('thang '),
    /(?<![\p{L}\d])thang(?= (?:\d{1,2}\/(?:19|20)\d\d|\d{1,2} năm|trước|này|sau|tới|qua)(?![\p{L}\d]))/gu,
    'tháng',
  ],
  [cue('nam '), /(?<![\p{L}\d])nam(?= (?:19|20)\d\d(?!\d|[.,]\d| (?:người|học|lao|đoàn|hội)))/gu, 'năm'],
  [cue('ty'), /(?<=(?<![\p{L}/])\d )ty(?= (?:đồng|dong)(?!\p{L})| \d)|(?<=\d )ty(?=[,.;)]|$)/gu, 'tỷ'],
  [cue('trieu'), /(?<=\d )trieu(?!\p{L})/gu, 'triệu'],
  [cue('dong'), /(?<=(?:\d|tỷ|ty|triệu|trieu|nghìn) )dong(?!\p{L})/gu, 'đồng'],
  [
    cue('cua '),
    /(?<![\p{L}\d])(?<!(?:con|nuôi|tôm|giống|bắt|ăn|và|hoặc|,) )cua(?= (?:tỉnh|Sở|UBND|Chính|Bộ|Đảng|các|ngành|huyện|xã|người|công|đơn|cơ)(?!\p{L}))/gu,
    'của',
  ],
];

function bareMeasures(line: string): TextFault[] {
  const faults: TextFault[] = [];
  for (const [mayHave, pattern, expected] of measures) {
    if (!mayHave(line)) continue;
    for (const { 0: found, index } of matchesOf(pattern, line))
      faults.push({
        fault: 'no-accents',
        start: index,
        end: index + found.length,
        severity: 'error',
        expected,
      });
  }
  return faults;
}
