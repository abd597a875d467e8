import { periodMonths } from '../../../vietnamese/dates/periods.ts';
import { fold } from '../../../vietnamese/letters/fold.ts';
import { cue } from '../../../vietnamese/text/cues.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { longKey } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/* Lunar years: which Tết a report can mean. */

const stems = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ');
const branches = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');
/** Other spellings of the same. */
const spelled = new Map([
  ['kỉ', 'kỷ'],
  ['quí', 'quý'],
  ['tí', 'tý'],
  ['mẹo', 'mão'],
  ['tị', 'tỵ'],
]);
const lunar = new RegExp(
  `(?<!\\p{L})(?:Tết|Xuân|[Nn]guyên [Đđ]án)\\s+((?:${stems.join('|')}|Kỉ|Quí)\\s+(?:${branches.join('|')}|Tí|Mẹo|Tị))(?!\\p{L})(?:\\s*(?:-|–|,|\\()?\\s*(?:năm\\s+)?(\\d{4}))?`,
  'gu',
);
const cued = cue('tết ', 'xuân ', 'nguyên đán ');
/** "so với Tết Nhâm Dần". */
const compared = /(?:so với|cùng kỳ|bằng|hơn|kém)[^,;.]{0,24}$/iu;
/** From this month on a report prepares the next Tết. */
const preparing = 9;

/** A Tết that is none of the report's year, nor, toward its end, of the next; or one whose year says that it is another. */
export function judgeLunar(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { view, near } = sentence;
  const { text } = sentence.at;
  if (view.period === null || !cued(text)) return [];
  const { from, to } = periodMonths(view.period);
  const years = [
    Number(from.slice(0, 4)),
    Number(to.slice(0, 4)) + (Number(to.slice(5, 7)) >= preparing ? 1 : 0),
  ];
  return matchesOf(lunar, text).flatMap((match): Judged[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [stem, branch] = fold(match[1]!)
      .split(/\s+/u)
      .map((word) => spelled.get(word) ?? word);
    const said = longKey(match[1]!);
    const isNamed = (year: number) => fold(nameOf(year)) === `${stem} ${branch}`;
    if (view.tells(said) || view.earlier.names.standing.has(said)) return [];
    if (near && longKey(near.sentence.text).includes(said)) return [];
    if (judged.some((one) => one.start < end && start < one.end && one.verdict.is !== 'supported')) return [];
    const wrong = match[2]
      ? !isNamed(Number(match[2]))
      : !years.some(isNamed) && !compared.test(text.slice(0, start));
    if (!wrong) return [];
    const expected = match[0].replace(match[1]!, nameOf(Number(match[2] ?? years[0])));
    return [{ ...{ text: match[0], start, end, fact: null }, verdict: { is: 'unsupported', expected } }];
  });
}

/** 1984 was Giáp Tý. */
const nameOf = (year: number): string => `${stems[(year + 6) % 10]!} ${branches[(year + 8) % 12]!}`;
