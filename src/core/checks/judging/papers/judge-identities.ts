import { quotedSpans } from '../../../vietnamese/text/pairs.ts';
import { isCompared } from '../../reading/comparing/comparison.ts';
import { type Identity, readIdentities } from '../../reading/known-names.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { longKey, spelledNumbers } from '../../reading/words.ts';
import { likeName } from '../names/judge-names.ts';
import type { Judged, Verdict } from '../verdict.ts';

/* Names in quotation marks and numbered things: what is said of them is fixed, so a changed word or number is wrong. */

/** The longest quote shown; a finding quotes the fact and not the sentence. */
const longest = 88;

const place = (sentence: SeenSentence, start: number, end: number, verdict: Verdict): Judged => ({
  text: sentence.at.text.slice(start, end),
  start,
  end,
  fact: null,
  verdict,
});

/* “bốn tại chỗ” is “4 tại chỗ”, and the other way round. */
const letters = [...spelledNumbers.keys()];
const inDigits = (key: string): string =>
  key.replace(/\p{L}+|0\d/gu, (word) => String(spelledNumbers.get(word) ?? word.replace(/^0/u, '')));
const inLetters = (key: string): string =>
  key.replace(/(?<!\d)0?([1-9]|10)(?!\d)/gu, (_, value) => letters[Number(value) - 1]!);

const saying = /^[\p{Ll}\s,-]+$/u;

/** Names in quotation marks (models, slogans, titles) that no source has. */
export function judgeQuotes(sentence: SeenSentence): Judged[] {
  const { view, near } = sentence;
  const { standing, dated } = view.earlier.names;
  const { text } = sentence.at;
  return quotedSpans(text).flatMap(([from, to]): Judged[] => {
    const key = longKey(text.slice(from + 1, to - 1));
    const isKnown = (words: string) => view.tells(words) || standing.has(words) || dated.has(words);
    if (!key.includes(' ') || isKnown(key) || isKnown(inDigits(key)) || isKnown(inLetters(key))) return [];
    const verdictLike = likeName(sentence, key);
    // “cầm tay chỉ việc”: a saying, which no name and no number makes another one's.
    if (!verdictLike.answer && near === null && saying.test(text.slice(from + 1, to - 1))) return [];
    const titled = sentence.facts.some(
      (fact) =>
        fact.kind === 'reference' && fact.value.title !== null && longKey(fact.value.title).includes(key),
    );
    // The title of a cited document is judged with it, but for one whose standing sentence has another.
    if (titled && near === null) return [];
    const verdict: Verdict = { is: 'unsupported', ...(titled ? {} : verdictLike) };
    return [place(sentence, from, Math.min(to, from + longest), verdict)];
  });
}

/** Heads whose numbers change from one law or building to the next: only the kept form of the sentence speaks against them. */
const partsOfLaws = new Set(['khoản', 'điểm', 'điều', 'chương', 'tầng', 'khóa']);

/** Numbered things ("Đề án 06", "đợt 2") that the sources name under another number only, or that are last month's. */
export function judgeIdentities(sentence: SeenSentence): Judged[] {
  const near = sentence.near ? readIdentities(sentence.near.sentence.text) : [];
  return readIdentities(sentence.at.text).flatMap((one): Judged[] => {
    const verdict = verdictOf(sentence, one, near);
    return verdict ? [place(sentence, one.start, one.end, verdict)] : [];
  });
}

/** Programmes and projects that a heading is called after; "đợt 2" and "khóa XIII" move on. */
const programmes = new Set(['đề án', 'chương trình', 'dự án', 'tiểu dự án', 'quốc lộ']);
const lettersOf = (text: string): string =>
  longKey(text.replace(/^[IVX\d.\s]+/u, '').replace(/(?<!\p{L})[IVX]+(?!\p{L})|\d+/gu, ''));

/** "2. Triển khai Đề án 16" over the section that was "2. Triển khai Đề án 61": a heading with another number and no source for it. */
export function judgeHeading(sentence: SeenSentence): Judged[] {
  const { at, view } = sentence;
  const named = readIdentities(at.text).filter(({ head }) => programmes.has(head));
  if (named.length === 0) return [];
  const own = lettersOf(at.text);
  const before = (view.material.headings ?? []).filter((heading) => lettersOf(heading) === own);
  const near = before.flatMap(readIdentities);
  return named.flatMap((one): Judged[] => {
    const numbers = near.filter(({ head }) => head === one.head);
    if (numbers.length === 0 || numbers.some(({ number }) => number === one.number)) return [];
    const verdict = verdictOf(sentence, one, near);
    return verdict ? [place(sentence, one.start, one.end, verdict)] : [];
  });
}

function verdictOf(
  sentence: SeenSentence,
  { head, number, start, end }: Identity,
  near: readonly Identity[],
): Verdict | null {
  const { answers, earlier, period } = sentence.view;
  const { standing, dated } = earlier.names.identities;
  const told = answers.identities.get(head);
  const instead = near.find((one) => one.head === head);
  if (instead?.number === number || told?.has(number) || standing.get(head)?.has(number)) return null;
  const named = sentence.at.text.slice(start, end).replace(/\s\S+$/u, '');
  const expected = (numbers: Iterable<string>) => ({ expected: `${named} ${[...numbers].join(', ')}` });
  if (dated.get(head)?.has(number)) {
    if (!told || period === null || isCompared(sentence, { start, end }) || /so với/iu.test(sentence.at.text))
      return null;
    return { is: 'old', what: 'old-figure', ...expected(told) };
  }
  if (instead) return { is: 'unsupported', ...expected([instead.number]) };
  const numbers = new Set([...(told ?? []), ...(standing.get(head) ?? []), ...(dated.get(head) ?? [])]);
  return numbers.size === 0 || partsOfLaws.has(head) ? null : { is: 'unsupported', ...expected(numbers) };
}
