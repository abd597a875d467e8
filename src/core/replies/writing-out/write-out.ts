import { fold, foldLoose, nfc } from '../../vietnamese/fold.ts';
import { fromTelex, isPlainSyllable } from '../../vietnamese/telex.ts';
import { isCommon, wordKey } from '../../vietnamese/word-list.ts';
import type { WrittenOut } from '../types.ts';
import { documentNumber, properNumber } from '../values/proper-number.ts';
import { capitalAbbreviations, chatShorthand, officeAbbreviations } from './shorthand.ts';
import { genreLexicon, isCapitals, type WordLexicon } from './word-lexicon.ts';

/*
 * Writing out what was typed without diacritics, in shorthand or with telex keys left in. It only proposes: what is printed is what its
 * author confirms.
 */

type Token = { text: string; start: number; end: number; fixed: boolean };

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

const hasMarks = (word: string): boolean => fold(word) !== foldLoose(word);

/** Whether words were typed without diacritics: none at all, though some of them are only known with them; of a part of a text at least `least`. */
function isUnaccented(words: readonly string[], lexicon: WordLexicon, least = 1): boolean {
  let unlike = 0;
  let plain = 0;
  for (const word of words) {
    if (hasMarks(word)) return false;
    const key = word.toLowerCase();
    if (isCapitals(word) || !isPlainSyllable(key)) continue;
    plain += 1;
    const forms = lexicon.forms.get(key);
    if (forms && !forms.has(key)) unlike += 1;
  }
  return unlike >= 1 && unlike * 4 >= plain && plain >= least;
}

/** Which tokens were typed without diacritics: all of them, or those of a part ("giữ nguyên, thêm: to chuc doi thoai voi doanh nghiep"). */
function unaccentedTokens(text: string, tokens: readonly Token[], lexicon: WordLexicon): Set<Token> {
  const free = tokens.filter((one) => !one.fixed);
  const plain = (part: readonly Token[], least?: number): boolean =>
    isUnaccented(
      part.map((one) => one.text),
      lexicon,
      least,
    );
  if (plain(free)) return new Set(free);
  const parts: Token[][] = [[]];
  for (const [index, token] of free.entries()) {
    if (index > 0 && /[:;\n]/.test(text.slice(free[index - 1]!.end, token.start))) parts.push([]);
    parts.at(-1)!.push(token);
  }
  // A short part may be a name; from a few words on it is language.
  return new Set(parts.filter((part) => plain(part, 4)).flat());
}

/** The likeliest forms of a run of words by the pairs of the lexicon (Viterbi); a word nobody wrote stays null. */
function likeliest(words: readonly string[], lexicon: WordLexicon): (string | null)[] {
  type Cell = { form: string; known: boolean; score: number; from: number };
  const rows: Cell[][] = [];
  for (const [index, word] of words.entries()) {
    // A word with its marks is itself, and tells what stands beside it.
    const forms = hasMarks(word) ? new Map([[word, 1]]) : lexicon.forms.get(word);
    const candidates = forms ? [...forms].slice(0, 12) : [[word, 0] as const];
    rows.push(
      candidates.map(([form, count]) => {
        let best = { score: 0, from: -1 };
        for (const [at, cell] of (rows[index - 1] ?? []).entries()) {
          const pair = lexicon.pairs.get(`${cell.form} ${form}`) ?? 0;
          // "hồ sơ đăng ký": a word holds faster than neighbours that were only seen together ("hồ sơ đang giải quyết").
          const word = isCommon(wordKey(cell.form), wordKey(form)) ? 3 : 0;
          const score = cell.score + (pair > 0 ? 3 + Math.log(pair) : 0) + word;
          if (best.from < 0 || score > best.score) best = { score, from: at };
        }
        return { form, known: count > 0, score: best.score + Math.log(1 + count) * 0.5, from: best.from };
      }),
    );
  }
  const out: (string | null)[] = [];
  let at = -1;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    if (at < 0) at = row.reduce((top, cell, i) => (cell.score > row[top]!.score ? i : top), 0);
    const cell = row[at]!;
    out.unshift(cell.known ? cell.form : null);
    at = cell.from;
  }
  return out;
}

const inCaseOf = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;

/** A text written out: the proposal, what was changed, and the unaccented words nothing is known of. */
export type WrittenOutText = { text: string; words: WrittenOut[]; unknown: string[] };

/** Proposes the written-out form of a text; `text` comes back as it was when there is nothing to write out. */
export function writeOut(typed: string, symbol: string, lexicon: WordLexicon = genreLexicon): WrittenOutText {
  const text = nfc(typed);
  const tokens = tokensOf(text);
  const unaccented = unaccentedTokens(text, tokens, lexicon);
  const changes = new Map<number, string>();
  const unknown: string[] = [];
  const run: { index: number; word: string }[] = [];
  const endRun = (): void => {
    const forms = likeliest(
      run.map((one) => one.word.toLowerCase()),
      lexicon,
    );
    run.forEach(({ index, word }, place) => {
      if (changes.has(index)) return;
      const form = forms[place];
      if (form === null || form === undefined) {
        if (isPlainSyllable(word.toLowerCase()) && word.length > 1) unknown.push(word);
      } else if (form !== word.toLowerCase()) changes.set(index, inCaseOf(word, form));
    });
    run.length = 0;
  };
  for (const [index, token] of tokens.entries()) {
    // "hẹn 18/9 giao": a day between words leaves them neighbours.
    if (token.fixed && /\d\/\d{1,2}(?!\d)/.test(text.slice(Math.max(0, token.start - 3), token.end + 3)))
      continue;
    if (token.fixed) {
      endRun();
      continue;
    }
    const apart = index > 0 && /[^\s]/u.test(text.slice(tokens[index - 1]!.end, token.start));
    if (apart) endRun();
    const short = shortFor(token.text, lexicon) ?? besideWord(tokens[index - 1]?.text, token.text);
    // "gas" is written so, whatever its last letter does on a keyboard.
    const known = lexicon.forms.get(token.text)?.has(token.text) === true;
    const telex = short === null && !known ? fromTelex(token.text) : null;
    if (short !== null) {
      endRun();
      changes.set(index, short);
    } else if (telex !== null) {
      changes.set(index, telex);
      run.push({ index, word: telex });
    } else if (isGarbled(token.text) && !isPartOfAddress(text, token)) {
      endRun();
      unknown.push(token.text);
    } else if (unaccented.has(token) && !isCapitals(token.text)) run.push({ index, word: token.text });
    else endRun();
  }
  endRun();
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
