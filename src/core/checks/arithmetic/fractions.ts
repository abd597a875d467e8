import { parseNumberWords } from '../../vietnamese/numbers/number-words.ts';
import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { isAmount, unitOf } from '../reading/answers/amounts.ts';
import { alike, type Said, saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { countAlike } from '../reckoning/additions.ts';
import type { WrongSum } from './shares.ts';

/* Shares and multiples told in words: "chiếm một phần ba", "gấp đôi tháng trước", "giảm một nửa". */

const hedge = '(?:khoảng|gần|hơn|trên|đúng|xấp xỉ|chừng|tới|đến|thêm|được)';
const number = '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const fraction = `(?:(?<part>${number}) phần (?<whole>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|(?<half>(?:một|phân) nửa))`;
const shares = new RegExp(
  `(?<!\\p{L})(?<verb>chiếm|bằng|đạt|tương đương|tương ứng|tăng|giảm)(?: ${hedge})*\\s+${fraction}(?!\\p{L})`,
  'giu',
);
const multiples = new RegExp(
  `(?<!\\p{L})(?:tăng\\s+)?gấp(?: ${hedge})*\\s+(?:(?<double>đôi)|(?<more>rưỡi)|(?<times>${number})(?:\\s+lần)?(?<extra>\\s+rưỡi)?)(?!\\p{L})`,
  'giu',
);
const cued = cue('phần ', 'nửa', 'gấp ');
const isHedged = new RegExp(`\\s${hedge}\\s`, 'iu');

/** A way told in words is rough: so far from it a figure may be, hedged further. */
const room = { plain: 0.03, hedged: 0.1 };
/** The figure that a share is said of stands right in front of it. */
const behindIt = /^[^;:.()\d]{0,70}$/u;
/** What follows on a figure of the last report. */
const toThen = /^[^;.()\d]{0,40}?(?:so (?:với )?)?(?:cùng kỳ|(?:tháng|kỳ|quý|năm)(?: (?:trước|\d))?)/iu;

/** Fractions and multiples that the figure in front of them makes with no figure told, answered or reported. */
export function wrongFractions(sentence: SeenSentence, before: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  if (!cued(text)) return [];
  const saids = saidIn(sentence);
  return [...matchesOf(shares, text), ...matchesOf(multiples, text)].flatMap((match): WrongSum[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const one = saids.findLast((said) => said.end <= start);
    if (!one || one.kind === 'percent' || one.hedged || one.whole !== null || one.role === 'step') return [];
    if (!behindIt.test(text.slice(one.end, start))) return [];
    const made = sizeOf(match.groups!);
    if (made === null) return [];
    const { verb } = match.groups!;
    const changed = verb === undefined ? 0 : /^tăng$/iu.test(verb) ? 1 : /^giảm$/iu.test(verb) ? -1 : 0;
    const then = verb === undefined || changed !== 0 || toThen.test(text.slice(end));
    const others = then ? thenOf(sentence, one) : [];
    const now = [...before, ...saids].filter((other) => other !== one && alike(other, one));
    const stated = sentence.view.answers.amounts.filter((other) => alike(other, one));
    // "trong số cá nhân có 74 người là nữ, chiếm một nửa": the whole by its own noun.
    const front = text.slice(0, start).toLowerCase();
    const called = sentence.view.answers.amounts.filter(
      (other) => other.kind === one.kind && other.unit.length > 1 && front.includes(other.unit.join(' ')),
    );
    const values = [
      ...others,
      ...[...now, ...stated, ...called].map(({ value }) => value),
      ...sumsOf(now),
    ].filter((value) => value > 0);
    // Without anything to measure by nobody can say.
    if (then ? others.length === 0 : !values.some((value) => value > one.value)) return [];
    const ratio = changed === 0 ? made : 1 + changed * made;
    const open = isHedged.test(match[0]) ? room.hedged : room.plain;
    if (values.some((value) => Math.abs(one.value / value / ratio - 1) <= open)) return [];
    return [{ start, end, expected: null }];
  });
}

/** How large a fraction or multiple in words is. */
function sizeOf(groups: Record<string, string | undefined>): number | null {
  const { part, whole, half, double, more, times, extra } = groups;
  const read = (word: string) =>
    Number(parseNumberWords([word.toLowerCase() === 'tư' ? 'bốn' : word.toLowerCase()]));
  if (half !== undefined) return 0.5;
  if (double !== undefined) return 2;
  if (more !== undefined) return 1.5;
  const size =
    times === undefined ? read(part!) / read(whole!) : read(times) + (extra === undefined ? 0 : 0.5);
  return Number.isFinite(size) && size > 0 ? size : null;
}

/** The figures of the last report that count alike, in whatever noun: "02 em, giảm một nửa" of the "04 trẻ em" of then. */
const thenOf = ({ view }: SeenSentence, { kind, unit }: Said): number[] =>
  view.earlier.figures.flatMap(({ fact }) =>
    isAmount(fact) && fact.kind === kind && (kind !== 'quantity' || countAlike(unitOf(fact), unit))
      ? [Number(fact.value)]
      : [],
  );

/** What neighbours make together. */
const sumsOf = (figures: readonly Said[]): number[] =>
  figures.slice(1).map((one, at) => one.value + figures[at]!.value);
