import { matchesOf } from '../../vietnamese/text/matches.ts';
import { insideQuotes } from '../../vietnamese/text/pairs.ts';
import { isCommon, isCompound, wordKey } from '../../vietnamese/words/word-list.ts';
import { readOnce } from '../reading/read-once.ts';
import type { View } from '../reading/view.ts';
import type { SpellingFault } from './spellings.ts';

/** A small word, one with a capital, and a small one behind it or a sign. */
const risen = /(?<=^|[\s("“])(\p{Ll}{2,}) (\p{Lu}\p{Ll}{1,})(?=(?:\s(\p{Ll}{2,}))?(?![\p{L}\d]|\s\p{Lu}))/gu;

/**
 * A capital inside a word of two syllables that most reports hold: "tiếp Tục thực hiện", "thủ Tục hành chính". "nhà Văn hóa thôn" begins a name with
 * its second syllable, and what somebody of the office wrote so is theirs.
 */
export const midCapitals = (view: View): SpellingFault[] =>
  view.sentences.flatMap(({ at, kept, told }) =>
    at.heading || kept || told
      ? []
      : risenIn(at.text).flatMap((fault) =>
          isOurs(view, at.text.slice(fault.start, fault.end))
            ? []
            : [{ ...fault, start: at.start + fault.start, end: at.start + fault.end }],
        ),
  );

const isOurs = ({ material }: View, words: string): boolean =>
  material.names.some((name) => name.includes(words)) ||
  (material.answers ?? []).some(({ text, label }) => text.includes(words) || label.includes(words)) ||
  (material.earlier ?? []).some(({ text }) => text.includes(words));

const risenIn = readOnce(3000, (text): readonly SpellingFault[] =>
  matchesOf(risen, text).flatMap((match): SpellingFault[] => {
    const [whole, one, two, next] = match as unknown as [string, string, string, string | undefined];
    const [first, second] = [wordKey(one), wordKey(two)];
    if (!isCommon(first, second) || insideQuotes(text, match.index)) return [];
    if (next !== undefined && isCompound(second, wordKey(next))) return [];
    const expected = `${one} ${two.toLowerCase()}`;
    return [{ start: match.index, end: match.index + whole.length, expected }];
  }),
);
