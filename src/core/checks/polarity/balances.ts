import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { Turned } from './turned.ts';

/* "nhập siêu" where more was sold abroad than bought. */

const balance = /(?<!\p{L})(xuất|nhập) siêu(?!\p{L})/giu;
const balanceCue = cue('xuất siêu', 'nhập siêu');

/** Balances of trade that go the other way than what was answered of both sides. */
export function turnedBalances(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  if (!balanceCue(text)) return [];
  const side = (word: string) =>
    sentence.view.answers.amounts.filter(
      ({ own, words }) =>
        own && words.has(word) && words.has('khẩu') && !words.has('siêu') && !words.has('cán'),
    );
  const [sold, bought] = [side('xuất'), side('nhập')];
  if (sold.length !== 1 || bought.length !== 1 || sold[0]!.kind !== bought[0]!.kind) return [];
  const [out, into] = [sold[0]!.value, bought[0]!.value];
  if (out === into) return [];
  const is = out > into ? 'xuất' : 'nhập';
  return matchesOf(balance, text).flatMap((match): Turned[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    if (match[1]!.toLowerCase() === is || isCompared(sentence, place)) return [];
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (/(?:không|chưa|giảm|hạn chế|tránh|từ)\s+(?:\p{L}+\s+)?$/iu.test(before)) return [];
    return [{ is: 'turned', ...place, expected: `${is} siêu` }];
  });
}
