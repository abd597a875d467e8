import { cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';

/* Lines that are called by their short number: "Tổng đài quốc gia bảo vệ trẻ em 111", "đường dây nóng 1022". */

/** Three or four digits that begin with 1, and nothing counted behind them. */
const line =
  /(?<!\p{L})(tổng đài|đường dây nóng|số máy)((?:\s\p{Ll}+){0,10}?)\s(1\d{2,3})(?=\s*(?:[,;:.)]|$)|\s(?:và|hoạt động|trực|tiếp nhận|để|của|do|đã|được|trong|theo|là|mở|bảo đảm|duy trì)(?!\p{L}))(?![.,:]\d)/giu;
const lineCue = cue('tổng đài', 'đường dây nóng', 'số máy');

/** A line where a text names it; `number` stands at `at`. */
export type Hotline = { head: string; number: string; start: number; at: number; end: number };

export const hotlinesIn = (text: string): Hotline[] =>
  lineCue(text)
    ? matchesOf(line, text).map((match) => {
        const end = match.index + match[0].length;
        const number = match[3]!;
        return { head: match[1]!, number, start: match.index, at: end - number.length, end };
      })
    : [];
