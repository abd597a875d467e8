import { fold, foldLoose } from '../../vietnamese/letters/fold.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { readOnce } from '../reading/read-once.ts';

/*
 * Titles of documents as people cite them: shortened, with other capitals and tone marks, with a letter amiss. What names another thing is a
 * fault; in quotation marks the words are claimed to be exact.
 */

/** How a cited title stands to the exact one. `from`, `to`: the words of the cited one that differ, as places in it. */
export type TitleVerdict = { is: 'same' } | { is: 'misquoted' | 'other'; from: number; to: number };

/** `short`: an abbreviation in capitals ("TTHC"). */
type Token = { key: string; start: number; end: number; short: boolean };

const word = /[\p{L}\p{M}\d]+/gu;
const opening = /^(?:về việc|về|v\/v|vv)\s+/iu;
const small = new Set(
  'và về việc của các những cho trong ở tại đối với theo một số là để từ đến trên do có được tới cùng vv'.split(
    ' ',
  ),
);
/** Words that titles of all kinds share. */
const common = new Set(
  'phê duyệt đề án ban hành quy định chương trình kế hoạch giai đoạn quyết nghị thông tư điều chi tiết hướng dẫn thi hành luật thực hiện'.split(
    ' ',
  ),
);
const carriesOn = new Set(
  'đến tới cho tại được bằng với trong đã để nhằm theo qua bảo đảm gắn và từ đối ở do trên nhất đồng sở'.split(
    ' ',
  ),
);

/** A word that tells one title from another. */
const isTelling = ({ key }: Token): boolean => !small.has(key) && !common.has(key);

const tokensOf = readOnce(1000, (text): readonly Token[] =>
  matchesOf(word, text).map(({ 0: found, index }) => ({
    key: fold(found),
    start: index,
    end: index + found.length,
    short: found.length > 1 && /^\p{Lu}+$/u.test(found),
  })),
);

/** Whether two words are the same but for a letter too many, one left out, or two that changed places. */
function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.max(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  return (
    x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}

/** The longest run of like words, in order, as pairs of indices. */
function align(said: readonly Token[], exact: readonly Token[]): [number, number][] {
  const width = exact.length + 1;
  const best = new Uint16Array((said.length + 1) * width);
  const like = (i: number, j: number) => nearly(said[i]!.key, exact[j]!.key);
  for (let i = said.length - 1; i >= 0; i--)
    for (let j = exact.length - 1; j >= 0; j--)
      best[i * width + j] = like(i, j)
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < said.length && j < exact.length; ) {
    if (like(i, j)) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Longer titles than any act has are cut, so that a text without full stops stays cheap. */
const longest = 90;

/** Compares a cited title with the exact one; `quoted`: it stood in quotation marks. */
export function compareTitles(cited: string, exact: string, quoted: boolean): TitleVerdict {
  const skip = opening.exec(cited)?.[0].length ?? 0;
  const said = tokensOf(cited.slice(skip)).slice(0, longest);
  const real = tokensOf(exact.replace(opening, '')).slice(0, longest);
  if (said.length === 0 || real.length === 0) return { is: 'same' };
  const saidText = said.map(({ key }) => key).join('');
  const realText = real.map(({ key }) => key).join('');
  if (realText.includes(saidText) || (!quoted && saidText.startsWith(realText))) return { is: 'same' };
  const pairs = align(said, real);
  // A title that runs on into its sentence is judged by as many words as the exact one has.
  const telling = said
    .filter(isTelling)
    .slice(0, quoted ? longest : Math.max(1, real.filter(isTelling).length));
  const met = new Set(pairs.map(([i]) => said[i]!));
  const strange = telling.filter((token) => !token.short && !met.has(token));
  if (strange.length > 0.4 * telling.length) return stretch('other', skip, strange[0]!, strange.at(-1)!);
  const gaps = gapsOf(pairs, said, real, quoted);
  if (gaps.length === 0) return { is: 'same' };
  // A word alone ("về") says nothing to who reads of it: its neighbours are shown along.
  const at = (index: number) => said[Math.min(Math.max(index, 0), said.length - 1)]!;
  return stretch('misquoted', skip, at(gaps[0]![0] - 2), at(gaps.at(-1)![1] + 1));
}

const stretch = (is: 'misquoted' | 'other', skip: number, first: Token, last: Token): TitleVerdict => ({
  is,
  from: skip + first.start,
  to: skip + last.end,
});

/** Words written together or apart, or in short by their first letters ("KH&CN" for khoa học và công nghệ). */
function sameLetters(cited: readonly Token[], missing: readonly Token[]): boolean {
  const said = cited.map(({ key }) => key).join('');
  const initials = foldLoose(said);
  const first = (tokens: readonly Token[]) => foldLoose(tokens.map(({ key }) => key[0]).join(''));
  return (
    said === missing.map(({ key }) => key).join('') ||
    initials === first(missing) ||
    initials === first(missing.filter(({ key }) => !small.has(key)))
  );
}

/** Stretches of cited words that stand in place of others; in quotation marks also those that were put in. */
function gapsOf(
  pairs: readonly [number, number][],
  said: readonly Token[],
  real: readonly Token[],
  quoted: boolean,
): [number, number][] {
  const gaps: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...pairs, [said.length, real.length] as [number, number]]) {
    const cited = said.slice(i, a);
    const missing = real.slice(j, b);
    const last = a === said.length;
    const runsOn = last && !quoted && cited.length > 0 && pairs.length > 0 && carriesOn.has(cited[0]!.key);
    const joined = sameLetters(cited, missing);
    const counts = (tokens: readonly Token[]) => tokens.some(isTelling);
    const inserted = !last && cited.filter(isTelling).length >= 3;
    const other = quoted || inserted || (missing.length > 0 && counts(cited) && counts(missing));
    if (cited.length > 0 && !runsOn && !joined && other) gaps.push([i, a]);
    [i, j] = [a + 1, b + 1];
  }
  return gaps;
}
