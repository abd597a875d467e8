import { fold } from '../../vietnamese/letters/fold.ts';
import { parseMoney } from '../../vietnamese/numbers/money.ts';
import { parseNumber } from '../../vietnamese/numbers/numbers.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { Clash } from './clash.ts';

/** "03 (hai) dự án", "184.500.000 đồng (bằng chữ: một trăm tám mươi triệu đồng)": a figure, and its words in brackets. */
const beside =
  /(?<![\p{L}\d.,/])(\d+(?:[.,]\d+)*)(\s(?:đồng|triệu đồng|tỷ đồng|triệu|tỷ))?\s*\((?:bằng chữ|viết bằng chữ|ghi bằng chữ)?:?\s*(\p{L}+(?:\s\p{L}+){0,20})\)/giu;

/** Figures whose words in brackets spell another number; words that spell none are a remark. */
export function clashingWords(body: readonly SeenSentence[]): Clash[] {
  return body.flatMap((sentence) => {
    const { text } = sentence.at;
    if (!text.includes('(')) return [];
    return matchesOf(beside, text).flatMap((match): Clash[] => {
      const words = fold(match[3]!).replace(/ (?:chẵn|đồng chẵn)$/u, '');
      const money = match[2] !== undefined || words.endsWith(' đồng');
      const spelled = money
        ? parseMoney(words.endsWith('đồng') ? words : `${words} đồng`)
        : parseNumber(words);
      const figure = money ? parseMoney(`${match[1]}${match[2] ?? ' đồng'}`) : parseNumber(match[1]!);
      if (spelled === null || figure === null || Number(spelled) === Number(figure)) return [];
      const end = match.index + match[0].length;
      return [{ sentence, start: match.index, end, expected: match[3]! }];
    });
  });
}
