import { readPeriodLabels } from '../../../vietnamese/dates/periods.ts';
import { beside, countedIn, isAmount } from '../../reading/answers/amounts.ts';
import type { Change } from '../../reading/comparing/change-subjects.ts';
import { changesIn } from '../../reading/comparing/changes.ts';
import { isLast } from '../../reading/comparing/of-last.ts';
import { alike, type Said } from '../../reading/said.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { fillers, keysOf } from '../../reading/words.ts';
import { judgedOf } from '../judge.ts';
import { withWholeNouns } from './otherwise/doubt.ts';

/* What the newest earlier report says of a figure that has changed since. */

const lastPeriod = /(?:tháng|kỳ|quý|đợt|năm) (?:trước|liền kề)(?! \p{L})|(?:tháng|kỳ|quý) trước/iu;
const elsewhere = /cùng kỳ|kế hoạch|chỉ tiêu|dự toán|mục tiêu|bình quân|đầu năm|đợt \d|trung bình/iu;

/** Whether a change is said of the period of the newest earlier report; null where the text does not say. */
export function isSinceLast(sentence: SeenSentence, { to }: Change): boolean | null {
  if (to === '') return null;
  if (elsewhere.test(to)) return false;
  const label = readPeriodLabels(to)[0];
  return label ? isLast(sentence.view, label) : lastPeriod.test(to);
}

/** Whether every change of the text that says what it is compared with is said of the last report: then so are those that do not say it. */
export const isAllSinceLast = (sentence: SeenSentence): boolean => allSince(sentence.view);

const seen = new WeakMap<View, boolean>();

function allSince(view: View): boolean {
  const known = seen.get(view);
  if (known !== undefined) return known;
  const said = view.sentences.flatMap((one) =>
    one.at.heading || one.kept ? [] : changesIn(one).flatMap((change) => isSinceLast(one, change) ?? []),
  );
  const all = said.length > 0 && said.every((since) => since);
  seen.set(view, all);
  return all;
}

/** A figure of the newest earlier report that counts the same; `likeness` is how many words speak for it. */
export type Earlier = { value: number; text: string; likeness: number; open: number };

/** The figures of the newest earlier report that a figure of the text may have changed from, the likeliest first. */
export function earlierOf(sentence: SeenSentence, subject: Said): Earlier[] {
  const own = wordsAbout(sentence, subject);
  const found = sentence.view.earlier.figures
    .flatMap(({ fact, entry }): (Earlier & { noun: string })[] => {
      // "679/684 tàu cá" of now have come from the part of "671/684 tàu cá".
      const [one] = subject.whole === null && !isAmount(fact) ? [] : countedIn(fact);
      if (!one || !alike(subject, one)) return [];
      const text = withWholeNouns(entry.sentence.text, subject.unit);
      const from = Math.max(text.lastIndexOf(';', fact.start), text.lastIndexOf(',', fact.start)) + 1;
      const stop = text.slice(fact.end).search(/[,;]/u);
      const words = keysOf(text.slice(from, stop < 0 ? text.length : fact.end + stop));
      const unit = new Set(one.unit);
      const told = new Set(
        words.filter((word) => !unit.has(word) && !fillers.has(word) && !/^\d/.test(word)),
      );
      const met = [...told].filter((word) => own.has(word)).length;
      const likeness = met + (met / Math.max(1, told.size)) * 0.5;
      return [
        {
          value: one.value,
          text: fact.text,
          likeness,
          open: openOf(fact.text),
          noun: one.unit.join(' '),
        },
      ];
    })
    .sort((a, b) => b.likeness - a.likeness);
  // "610.000 con gia cầm" of now were the "525.000 con gia cầm" of then, and no "47.800 con heo".
  const noun = subject.unit.join(' ');
  const same = subject.unit.length > 1 && found.some((one) => one.noun === noun);
  if (!same) {
    // "690 căn" of then may be any of them, so that no kind is the only one meant.
    if (found.some((one) => one.noun === noun)) return found;
    const named = found
      .map((one) => ({ ...one, likeness: one.likeness + kindNamed(one.noun, subject, own) }))
      // "744 căn" beside "căn hộ": the "690 căn" of then are told as barely as these.
      .filter((one, at) => one.noun === noun || one.likeness > found[at]!.likeness)
      .sort((a, b) => b.likeness - a.likeness);
    return named.some((one) => one.noun !== noun) ? named : found;
  }
  return found.filter(
    (one) => one.noun.startsWith(noun) || (subject.unit.length < 3 && noun.startsWith(one.noun)),
  );
}

/** "gia cầm 63.700 con" were the "98.200 con gia cầm" of then: how many words name beside a bare counting word what it stands for. */
function kindNamed(noun: string, { unit }: Said, own: ReadonlySet<string>): number {
  const [head, ...kind] = noun.split(' ');
  return unit.length === 1 && head === unit[0] && kind.every((word) => own.has(word)) ? kind.length : 0;
}

/** What the digits of a figure leave open: "4,9 tỷ đồng" may be 50 triệu more or less, a count nothing. */
function openOf(text: string): number {
  const decimals = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const power = /tỷ|tỉ/iu.test(text) ? 9 : /triệu/iu.test(text) ? 6 : 0;
  return decimals === 0 && power === 0 ? 0 : 10 ** (power - decimals) / 2;
}

/** The words that say what a figure is of: those beside it, and those of the answers it states. */
function wordsAbout(sentence: SeenSentence, said: Said): ReadonlySet<string> {
  const { left, right, tail } = beside(sentence, said.fact);
  const words = new Set([...left.slice(0, 8), ...right.slice(0, 5)].map(({ key }) => key));
  for (const key of tail) words.add(key);
  const { text } = sentence.at;
  const from = Math.max(text.lastIndexOf(';', said.start), text.lastIndexOf(',', said.start)) + 1;
  for (const { key, start, end } of sentence.words) if (start >= from && end <= said.start) words.add(key);
  const verdict = judgedOf(sentence).find(({ fact }) => fact === said.fact)?.verdict;
  if (verdict?.is === 'supported')
    for (const answer of verdict.about) for (const key of keysOf(answer.label)) words.add(key);
  for (const word of fillers) words.delete(word);
  return words;
}
