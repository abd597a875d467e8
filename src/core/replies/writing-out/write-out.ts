import { fold, foldLoose, nfc } from '../../vietnamese/letters/fold.ts';
import { fromTelex, isPlainSyllable } from '../../vietnamese/letters/telex.ts';
import { capitalAbbreviations, officeAbbreviations } from '../../vietnamese/words/lexicon/abbreviations.ts';
import type { WrittenOut } from '../types.ts';
import { documentNumber, properNumber } from '../values/proper-number.ts';
import { likeliest, type Place } from './likeliest.ts';
import { chatShorthand } from './shorthand.ts';
import { hasMarks, type Token, unaccentedTokens } from './unaccented.ts';
import { genreLexicon, isCapitals, isParting, marks, type WordLexicon } from './word-lexicon.ts';

/*
 * Writing out what was typed without diacritics, in shorthand or with telex keys left in. It only proposes: what is printed is what its
 * author confirms.
 */

function tokensOf(text: string): Token[] {
  const numbers = [...text.matchAll(documentNumber)].map(
    (one) => [one.index, one.index + one[0].length] as const,
  );
  let next = 0;
  return [...text.matchAll(/[\p{L}\d][\p{L}\p{M}\d&]*/gu)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while (next < numbers.length && numbers[next]![1] <= start) next += 1;
    const inNumber = next < numbers.length && numbers[next]![0] < end;
    return { text: match[0], start, end, fixed: inNumber || /\d/.test(match[0]) };
  });
}

const inCaseOf = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;

/** A text written out: the proposal, what was changed, and the unaccented words nothing is known of. */
export type WrittenOutText = { text: string; words: WrittenOut[]; unknown: string[] };

/** Proposes the written-out form of a text; `text` comes back as it was when there is nothing to write out. */
export function writeOut(typed: string, symbol: string, lexicon = genreLexicon()): WrittenOutText {
  const text = nfc(typed);
  const tokens = tokensOf(text);
  const unaccented = unaccentedTokens(text, tokens, lexicon);
  const changes = new Map<number, string>();
  const unknown: string[] = [];
  const places: Place[] = [];
  /** The places that are words to be written out, by their token. */
  const open: { index: number; place: number }[] = [];
  const put = (first: string, last = first): void => {
    places.push({ first, last });
  };
  for (const [index, token] of tokens.entries()) {
    // A day is one number.
    if (token.fixed && tokens[index - 1]?.fixed && text[token.start - 1] === '/') continue;
    if (index > 0 && isParting(text.slice(tokens[index - 1]!.end, token.start))) put(marks.edge);
    if (token.fixed) {
      put(marks.number);
      continue;
    }
    const short = shortFor(token.text, lexicon) ?? besideWord(tokens[index - 1]?.text, token.text);
    // "gas" is written so, whatever its last letter does on a keyboard.
    const known = lexicon.forms.get(token.text)?.has(token.text) === true;
    const telex = short === null && !known ? fromTelex(token.text) : null;
    const loss = unaccented.get(token);
    if (short !== null || telex !== null) {
      const written = short ?? telex!;
      changes.set(index, written);
      const syllables = fold(written).split(/,? /);
      put(syllables[0]!, syllables.at(-1)!);
    } else if (isGarbled(token.text) && !isPartOfAddress(text, token)) {
      put(marks.other);
      unknown.push(token.text);
    } else if (loss !== undefined && !isCapitals(token.text)) {
      open.push({ index, place: places.length });
      places.push({ typed: token.text.toLowerCase(), stays: loss === 'some' ? 2 : 0 });
    } else put(isCapitals(token.text) ? marks.other : fold(token.text));
  }
  if (open.length > 0) {
    put(marks.edge);
    const forms = likeliest(places, lexicon);
    for (const { index, place } of open) {
      const word = tokens[index]!.text;
      const { form, known } = forms[place]!;
      if (!known && isPlainSyllable(word.toLowerCase()) && word.length > 1) unknown.push(word);
      else if (form !== word.toLowerCase()) changes.set(index, inCaseOf(word, form));
    }
  }
  return { ...applied(text, tokens, changes, symbol), unknown: [...new Set(unknown)] };
}

/** "đgđ", "asdkjh", "ngèo": small letters that are no syllable and hardly a foreign word. */
function isGarbled(word: string): boolean {
  if (word !== word.toLowerCase() || word.length < 2 || units.has(word)) return false;
  const plain = foldLoose(word);
  if (!/[aeiouy]/.test(plain)) return true;
  if (/[^aeiouyh]{4}/.test(plain)) return true;
  return hasMarks(word) && !isPlainSyllable(plain);
}
/** "https://x.vn", "a@b.vn": letters of an address are no words. */
const isPartOfAddress = (text: string, { start, end }: Token): boolean =>
  /[/.@_-]/.test(text[start - 1] ?? '') || /^[/.@:_-]\S/.test(text.slice(end, end + 2));

const units = new Set(
  'kg km m ha mm cm ml dl kw kwh mw mwh hp db tr trđ tỷ gb mb tb kv kva hz h p s t v www http https mg l'.split(
    ' ',
  ),
);

/** Abbreviations that only the word before them makes clear ("Đoàn TN", "sở TN&MT"). */
const besideOthers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TN: { đoàn: 'Thanh niên', hội: 'Thanh niên' },
  PN: { hội: 'Phụ nữ' },
  cp: { ty: 'cổ phần', cty: 'cổ phần' },
  KH: { hành: 'Kế hoạch', khai: 'Kế hoạch', hiện: 'Kế hoạch', dựng: 'Kế hoạch', theo: 'Kế hoạch' },
  CĐ: { bch: 'Công đoàn' },
  ND: { hội: 'Nông dân' },
  CCB: { hội: 'Cựu chiến binh' },
};
const besideWord = (before: string | undefined, word: string): string | null =>
  besideOthers[word]?.[before?.toLowerCase() ?? ''] ?? null;

function shortFor(word: string, lexicon: WordLexicon): string | null {
  if (lexicon.abbreviations.has(word)) return null;
  const upper = word.toUpperCase();
  if (word === upper || (word.length > 3 && word === word.toLowerCase())) {
    const known = (word === upper ? capitalAbbreviations[word] : undefined) ?? officeAbbreviations[upper];
    if (known !== undefined) return known;
  }
  return word === word.toLowerCase() ? (chatShorthand[word] ?? null) : null;
}

/** "20tr", "1,5tỷ", "500k" in a sentence; "5k" of a distance stands before "m". */
const shortSum =
  /(?<![\p{L}\d.,/-])(\d{1,9}(?:[.,]\d{1,6})?)\s?(tr|trđ|triệu(?=đ)|k|tỷ(?=đ))(?:đ|vnđ)?(?![\p{L}\d/])/giu;
const sumNoun: Readonly<Record<string, string>> = {
  tr: 'triệu đồng',
  trđ: 'triệu đồng',
  triệu: 'triệu đồng',
  k: 'nghìn đồng',
  tỷ: 'tỷ đồng',
};

const fixedEdit = (match: RegExpExecArray, proposal: string) => ({
  text: match[0],
  start: match.index,
  end: match.index + match[0].length,
  fixed: true,
  proposal,
});

function applied(
  text: string,
  tokens: readonly Token[],
  changes: ReadonlyMap<number, string>,
  symbol: string,
): Pick<WrittenOutText, 'text' | 'words'> {
  const edits = [...changes].map(([index, proposal]) => ({ ...tokens[index]!, proposal }));
  for (const match of text.matchAll(documentNumber)) {
    const proposal = properNumber(match[0], symbol);
    if (proposal !== match[0]) edits.push(fixedEdit(match, proposal));
  }
  for (const match of text.matchAll(shortSum)) {
    const proposal = `${match[1]} ${sumNoun[match[2]!.toLowerCase()]!}`;
    edits.push(fixedEdit(match, proposal));
  }
  edits.sort((a, b) => a.start - b.start);
  let out = '';
  let end = 0;
  const words: WrittenOut[] = [];
  let last = -1;
  for (const edit of edits) {
    const gap = text.slice(end, edit.start);
    out += gap + edit.proposal;
    // Neighbours are one thing to say yes to, with a plain word between: "nghiem thu cap tinh" → "nghiệm thu cấp tỉnh".
    const previous = words[words.length - 1];
    if (previous && last === end && /^ (?:[a-z]{1,8} ){0,2}$/i.test(gap)) {
      previous.typed += gap + edit.text;
      previous.proposal += gap + edit.proposal;
    } else words.push({ typed: edit.text, proposal: edit.proposal });
    end = edit.end;
    last = end;
  }
  return { text: out + text.slice(end), words };
}
