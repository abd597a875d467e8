import { parseNumber } from '../../vietnamese/numbers/numbers.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { Turned } from './turned.ts';

/* "thời gian chờ tăng từ 03 giờ lên 2,5 giờ": both ends of a way in one measure, whatever else reads them as times of day or spans. */

const number = String.raw`\d[\d.]*(?:,\d+)?(?![\d/:-])`;
const measure = String.raw`(?:\s?%|(?:\s(?!(?:lên|xuống|còn|thành|đến|tới|và)(?!\p{L}))\p{L}+){1,3})?`;
const way = new RegExp(
  String.raw`(?<!\p{L})(?:(?<up>tăng|nâng|kéo dài|mở rộng)|(?<down>giảm|hạ|rút ngắn|thu hẹp))(?:\s(?!từ(?!\p{L}))\p{L}+){0,4}\stừ(?: mức)?\s(?<was>${number})(?<of>${measure})\s(?:lên|xuống|còn|thành)(?:\s(?:đến|tới|thành|mức|còn))?\s(?<now>${number})(?<in>${measure})`,
  'giu',
);

/** Ways whose word goes the other way than their two ends. */
export function turnedWays({ at: { text } }: SeenSentence): Turned[] {
  if (!text.includes(' từ ')) return [];
  return matchesOf(way, text).flatMap((match): Turned[] => {
    const { up, was, now, of, in: unit } = match.groups!;
    const rose = Number(parseNumber(now!) ?? Number.NaN) - Number(parseNumber(was!) ?? Number.NaN);
    // "từ 950 triệu lên 1,2 tỷ": the ends are told in one measure, or one of them has none.
    const measured = of!.trim().toLowerCase();
    if (Number.isNaN(rose) || rose === 0) return [];
    if (measured !== '' && !`${unit!.trim().toLowerCase()} `.startsWith(`${measured} `)) return [];
    if (measured === '' && scaled.test(unit!)) return [];
    return rose > 0 === (up !== undefined)
      ? []
      : [{ is: 'turned', start: match.index, end: match.index + match[0].trimEnd().length }];
  });
}

const scaled = /^\s(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn|trăm)/iu;
