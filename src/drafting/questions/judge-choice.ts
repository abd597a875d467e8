import { z } from 'zod';
import { readFacts } from '../../core/vietnamese/facts.ts';
import { foldLoose } from '../../core/vietnamese/letters/fold.ts';
import { numberWords } from '../../core/vietnamese/numbers/number-words.ts';
import { glue, wordsIn } from '../clauses-of.ts';
import { readJson } from '../read-json.ts';

/* What a model chose of the results: ids of rows that there are, and a topic that claims nothing. */

const choiceSchema = z.object({
  show: z.array(z.string().max(20)).max(200),
  about: z.string().max(400).nullish(),
});

/** The results that there are: by the number of their query, how many rows each has and what period it is of, in words. */
export type Results = readonly { rows: number; period: string }[];

export type ChoiceIssue =
  | { is: 'no-json' | 'shape' | 'nothing-looked-up' }
  | { is: 'unknown-row'; row: string };

/** A choice that holds: places of rows as [query, row], both from 0, and the topic in words; `refused` where its words were not taken. */
export type Choice = { rows: [number, number][]; topic: string | null; refused: string | null };

/** Reads and judges an answer; `known` are the texts that a topic's words may come from: the question, and what the rows are about. */
export function judgeChoice(
  answer: string,
  results: Results,
  known: (rows: Choice['rows']) => readonly string[],
): Choice | ChoiceIssue {
  const json = readJson(answer);
  if (json === undefined) return { is: 'no-json' };
  const parsed = choiceSchema.safeParse(json);
  if (!parsed.success) return { is: 'shape' };
  const rows: Choice['rows'] = [];
  for (const id of parsed.data.show) {
    const match = /^\s*\[*k(\d{1,3})(?:\.(\d{1,3}))?\]*\s*$/.exec(id);
    const [query, row] = [Number(match?.[1]) - 1, match?.[2] === undefined ? null : Number(match[2]) - 1];
    const count = results[query]?.rows ?? 0;
    if (!match || !results[query] || (row !== null && (row < 0 || row >= count)))
      return { is: 'unknown-row', row: id.slice(0, 20) };
    for (const at of row === null ? Array.from({ length: count }, (_, index) => index) : [row])
      if (!rows.some(([q, r]) => q === query && r === at)) rows.push([query, at]);
  }
  if (rows.length === 0 && results.length === 0) return { is: 'nothing-looked-up' };
  const about = parsed.data.about?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
  const words = about.replace(/^về\s+/iu, '').replace(/[\s:.,;]+$/u, '');
  if (words === '') return { rows, topic: null, refused: null };
  const topic = isTopic(words, results, known(rows)) ? filled(words, results) : null;
  return { rows, topic, refused: topic === null ? about : null };
}

const periodSlot = /\[\[k(\d{1,3})\.ky\]\]/gu;
const filled = (words: string, results: Results): string =>
  words.replace(periodSlot, (slot, number: string) => results[Number(number) - 1]?.period ?? slot);

const longestTopic = 120;
const numbers = new Set(numberWords.first.filter((word) => word !== 'năm'));
/** Words that deny, compare, bound or judge: with one of them a phrase says something about a figure. */
const turning = new Set(
  (
    'không chưa chẳng chả khỏi miễn hết hơn tăng giảm trừ nếu nhiều ít nhất tối thiểu đa thiếu thừa quá sai vượt mạnh tốt xấu kém yếu cao ' +
    'thấp sẽ chỉ mọi hầu toàn'
  ).split(' '),
);
const turningBare = new Set([...turning].map(foldLoose));
/** Signs that a plain phrase has. */
const phrase = /^[\p{L}\p{M}\s,()&/-]+$/u;

/** Whether words name a matter and state nothing of it: known words, no figure, date, name or number, nothing that turns or bounds a claim. */
function isTopic(words: string, results: Results, known: readonly string[]): boolean {
  if (words.length > longestTopic) return false;
  const slots = [...words.matchAll(periodSlot)].map(
    ([, number]) => results[Number(number) - 1]?.period ?? '',
  );
  if (slots.includes('')) return false;
  const outside = words.replace(periodSlot, ' ');
  if (!phrase.test(outside) || readFacts(outside).length > 0) return false;
  const allowed = new Set(known.flatMap((text) => wordsIn(text).map(({ key }) => key)));
  return wordsIn(outside).every(({ key }) => {
    if (turning.has(key) || numbers.has(key)) return false;
    if (glue.has(key) || allowed.has(key)) return true;
    // A question typed without marks allows its words with theirs; a word without marks is none that turns a claim.
    return allowed.has(foldLoose(key)) && !turningBare.has(key);
  });
}
