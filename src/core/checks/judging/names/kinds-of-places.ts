import type { CheckAnswer } from '../../finding.ts';
import type { View } from '../../reading/view.ts';
import { longKey, wordsOf } from '../../reading/words.ts';
import { kindOf, runsOn } from './name-words.ts';

/* Places that an answer names without saying each time what they are: "Tủa Chùa và Điện Biên Đông" under "Huyện được giám sát". */

const kinds = [
  ...['tỉnh', 'thành phố', 'thị xã', 'thị trấn', 'huyện', 'quận', 'xã', 'phường'],
  ...['khu phố', 'tổ dân phố', 'thôn', 'bản', 'làng', 'ấp', 'buôn'],
];

/** The answers that have the proper name of a place, and the word for its kind in their label or in front of a list. */
export function answersWithPlace(view: View, key: string): CheckAnswer[] {
  const kind = kinds.find((one) => key.startsWith(`${one} `));
  if (kind === undefined) return [];
  const name = key.slice(kind.length + 1);
  const { told, said } = view.answers;
  return told.partsWith(name).flatMap((at) => {
    const answer = view.material.answers![at]!;
    const own = said.get(answer)!.key;
    const other = kinds.some((one) => one !== kind && ` ${own} `.includes(` ${one} ${name} `));
    return !other && ` ${own} `.includes(` ${kind} `) && isNamedWhole(answer, name) ? [answer] : [];
  });
}

/** Whether an answer has a name that no other syllable belongs to: "Nam Đông Hà" is not "Đông Hà". */
const isNamedWhole = ({ text }: CheckAnswer, name: string): boolean => {
  const words = wordsOf(text);
  const length = name.split(' ').length;
  const goesOn = (at: number, next: number): boolean =>
    words[at] !== undefined &&
    words[next] !== undefined &&
    kindOf(text, words[at]) === 'name' &&
    runsOn(text, words, Math.max(at, next)) &&
    !kinds.includes(words[at].key);
  return words.some((word, from) => {
    const last = words[from + length - 1];
    if (last === undefined || longKey(text.slice(word.start, last.end)) !== name) return false;
    return !goesOn(from - 1, from) && !goesOn(from + length, from + length - 1);
  });
};
