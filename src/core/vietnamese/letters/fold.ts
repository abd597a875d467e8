/** Composed form (NFC): the form in which every text is kept, compared and indexed. */
export function nfc(text: string): string {
  if (text !== last.given) last = { given: text, composed: text.normalize('NFC') };
  return last.composed;
}

/** Readers of one text compose it one after the other. */
let last = { given: '', composed: '' };

const toned = new Map<string, [plain: string, tone: number]>();
const withTone = new Map<string, string[]>();
for (const row of [
  'aàáảãạ',
  'eèéẻẽẹ',
  'oòóỏõọ',
  'uùúủũụ',
  'yỳýỷỹỵ',
  'iìíỉĩị',
  'âầấẩẫậ',
  'êềếểễệ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'ưừứửữự',
  'ăằắẳẵặ',
]) {
  const letters = [...row];
  withTone.set(letters[0]!, letters);
  letters.forEach((letter, tone) => {
    toned.set(letter, [letters[0]!, tone]);
  });
}

/** The pair with its tone mark moved to the first or the second letter. */
function moveTone(pair: string, to: 0 | 1): string {
  const [first, tone1] = toned.get(pair[0]!)!;
  const [second, tone2] = toned.get(pair[1]!)!;
  const tone = tone1 || tone2;
  return to === 0 ? withTone.get(first)![tone]! + second : first + withTone.get(second)![tone]!;
}

const openEnd = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
const misplaced =
  /[òóỏõọ][ae](?=\p{L})|[ùúủũụ]y(?=\p{L})|(?<=q)[ùúủũụ][aăâeêiouơy]|(?<=(?<!\p{L})g)[ìíỉĩị][aăâeêoôơuư]/gu;
const quiForQuy = /(?<!\p{L})qu[iìíỉĩị](?!\p{L})/gu;

/** One style of tone marks: hoá → hóa, thuỷ → thủy, tòan → toàn, qúy → quý, quí → quý; lengths stay as they are. */
function oneToneStyle(lower: string): string {
  return lower
    .replace(openEnd, (pair) => moveTone(pair, 0))
    .replace(misplaced, (pair) => moveTone(pair, 1))
    .replace(quiForQuy, (word) => `qu${withTone.get('y')![toned.get(word[2]!)![1]]!}`);
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const plainForm = new Map<string, string>([
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash): [string, string] => [dash, '-']),
  ...[...'“”„‟«»″'].map((quote): [string, string] => [quote, '"']),
  ...[...'‘’‚‛′`´'].map((quote): [string, string] => [quote, "'"]),
  ['Ð', 'đ'],
  ['ð', 'đ'],
  ['…', '...'],
]);
const odd = new RegExp(`[${[...plainForm.keys()].join('')}]`, 'gu');

function simplify(text: string): string {
  return text
    .replace(odd, (character) => plainForm.get(character)!)
    .toLowerCase()
    .replace(/đ\u0335?/g, 'đ');
}

/** One message is folded by every reader of it: the short texts folded last are remembered. */
function remembered(key: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > longestKept) return key(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = key(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, now);
    return now;
  };
}
const longestKept = 200;
const mostKept = 10_000;

/** Comparison key of a text: Đ typed as Ð, capitals, style of tone marks, dashes, quotes, and white space do not count. */
export const fold = remembered((text) =>
  oneToneStyle(simplify(nfc(text).replace(invisible, '')))
    .replace(/\s+/g, ' ')
    .trim(),
);

/** Comparison key that also ignores the diacritics: "Tờ trình" and "to trinh" are the same. */
export const foldLoose = remembered((text) =>
  fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
);

const pieces = new Map<string, string>();

/** A letter with its marks, simplified; the letters of the language are few and come again. */
function simplified(cluster: string): string {
  const known = pieces.get(cluster);
  if (known !== undefined) return known;
  const piece = simplify(nfc(cluster).replace(invisible, ''));
  if (cluster.length <= 3 && pieces.size < 2000) pieces.set(cluster, piece);
  return piece;
}

/** `fold` with, for each UTF-16 unit of the folded text, the index in `text` of what it came from, so that a find can be quoted. */
export function foldWithMap(text: string): { folded: string; at: number[] } {
  const out: string[] = [];
  const at: number[] = [];
  let spaced = true;
  for (const cluster of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = simplified(cluster[0]);
    for (let i = 0; i < piece.length; i++) {
      const space = /\s/.test(piece[i]!);
      if (space && spaced) continue;
      out.push(space ? ' ' : piece[i]!);
      at.push(cluster.index);
      spaced = space;
    }
  }
  if (spaced && out.length > 0) {
    out.pop();
    at.pop();
  }
  return { folded: oneToneStyle(out.join('')), at };
}

/** Source of a regular expression for a phrase, whichever style its tone marks have ("Tỉnh ủy" also finds "Tỉnh uỷ"). */
function eitherToneStyle(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?:[óòỏõọ][ae]|(?<!q)[úùủũụ]y)(?!\p{L})/giu, (pair) => {
      const other = moveTone(pair.toLowerCase(), 1);
      return `(?:${pair}|${pair[0] === pair[0]!.toLowerCase() ? other : other[0]!.toUpperCase() + other.slice(1)})`;
    })
    .replace(/ /g, '\\s+');
}

/** Source of an alternation of phrases, the longest first, whichever style their tone marks have. */
export function anyOf(phrases: Iterable<string>): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(eitherToneStyle)
    .join('|');
}
