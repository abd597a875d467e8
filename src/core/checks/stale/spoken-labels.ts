import { periodMonths } from '../../vietnamese/dates/periods.ts';
import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { PeriodId } from '../../vietnamese/types.ts';
import { isComparedLabel } from '../reading/comparing/compared-labels.ts';
import { monthsOfLast } from '../reading/reported-months.ts';
import type { SeenSentence } from '../reading/view.ts';
import { longKey } from '../reading/words.ts';

/* Periods told in words that name none of the calendar's own: "Trong tháng Sáu, ...", "5 tháng đầu năm 2025, ...". */

type Spoken = { start: number; end: number; expected: string };

const months = 'Giêng,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười một,Mười hai'.split(',');
/** Longest first, so that "Mười một" is not read as "Mười". The eleventh and last months of the moon are called otherwise, and left alone. */
const named = [...months].sort((a, b) => b.length - a.length).join('|');
const inWords = new RegExp(
  String.raw`(?<!\p{L})([Tt]háng) (${named}|${named.toLowerCase()})(?=(?: (?:năm \d{4}|vừa qua|qua))?(?:,|\s(?:này|toàn|Sở|đã|có|ngành)(?!\p{L}))|/\d{4})(?:(?: năm |/)(\d{4}))?`,
  'gu',
);
const counted =
  /(?<![\p{L}\d.,/])(\d{1,2}|hai|ba|bốn|năm|bảy|tám|mười|mười một)( tháng(?: đầu)?(?: của)?)(?: năm(?: (\d{4}))?(?= ?[,:(\p{L}]|$)|(?=,))/giu;
const numbers = new Map(
  'một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',').map((word, at) => [word, at + 1]),
);
/** What may stand in front of the label that says which period a sentence reports. */
const opens =
  /(?:^|[.;]\s+)(?:(?:cũng |riêng )?trong|(?:tính )?(?:đến|tới) (?:hết|cuối)|(?:tính |tổng )?chung|kết quả|(?:lũy|luỹ) kế)?\s*$/iu;

const spokenCue = cue('tháng ');

/** Labels in words of last month, of the months up to it, or of as many months of last year. */
export function spokenLabels(sentence: SeenSentence, period: PeriodId): Spoken[] {
  const { text, plans } = sentence.at;
  if (plans || sentence.kept !== null || !spokenCue(text)) return [];
  const last = periodMonths(period).to;
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5))];
  const span = month - Number(periodMonths(period).from.slice(5)) + 1;
  const found: Spoken[] = [];
  const add = (match: RegExpExecArray, expected: string) => {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    if (!opens.test(text.slice(0, start)) || isComparedLabel(text, start, end, period)) return;
    if (sentence.view.tells(longKey(match[0].trim()))) return;
    found.push({ start, end, expected });
  };
  for (const match of matchesOf(inWords, text)) {
    const said = months.findIndex((name) => name.toLowerCase() === match[2]!.toLowerCase()) + 1;
    const before = month === 1 ? 12 : month - 1;
    // A report of several months names each of them.
    if (
      span === 1 &&
      (said === before || (match[3] !== undefined && said === month && Number(match[3]) < year))
    )
      add(
        match,
        `${match[1]} ${months[month - 1]}${match[3] === undefined ? '' : match[0].slice(-5, -4) + year}`,
      );
  }
  for (const match of matchesOf(counted, text)) {
    const said = numbers.get(match[1]!.toLowerCase()) ?? Number(match[1]);
    const named = match[3] === undefined ? year : Number(match[3]);
    const shorter =
      named === year &&
      said > 0 &&
      (said === month - span || (said > month && monthsOfLast(sentence.view).includes(said)));
    const lastYear = named === year - 1 && (said === month || (month === span && said === 12));
    // "ba tháng, ..." may be any three; of a year they are its first.
    if ((shorter || lastYear) && /năm|đầu/iu.test(match[0].slice(match[1]!.length)))
      add(
        match,
        `${shorter ? said + span : month}${match[2]}${match[3] === undefined ? ' năm' : ` năm ${year}`}`,
      );
  }
  return found;
}
