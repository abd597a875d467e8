import type { CheckAnswer } from '../../finding.ts';
import type { View } from '../view.ts';
import { longKey, type Word } from '../words.ts';

/* Answers that are names, found by the words of a sentence. */

/** An answer whose first line is a name of five to fourteen words; `words` are those of its long key. */
export type AnsweredName = { answer: CheckAnswer; name: string; words: readonly string[] };

type NamedAnswers = {
  /** By their first two words and by the two behind the first, in the order of the answers. */
  byPair: ReadonlyMap<string, ReadonlyMap<string, readonly AnsweredName[]>>;
  order: ReadonlyMap<AnsweredName, number>;
  /** Answers by each word of their first line, as often as it stands there. */
  byWord: ReadonlyMap<string, readonly CheckAnswer[]>;
};

const indexes = new WeakMap<readonly CheckAnswer[], NamedAnswers>();
const none: readonly CheckAnswer[] = [];

/** Names of answers that two of the first `most` words of a text may begin, in the order of the answers. */
export function namesBegunIn(view: View, words: readonly Word[], most: number): AnsweredName[] {
  const { byPair, order } = indexOf(view);
  if (order.size === 0) return [];
  const found = new Set<AnsweredName>();
  for (let at = 0; at < Math.min(words.length - 1, most); at++)
    for (const name of byPair.get(words[at]!.key)?.get(words[at + 1]!.key) ?? []) found.add(name);
  return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
}

/** The answer in words that has most of these words in its first line, two at least; of equals the first. */
export function mostLike(view: View, words: ReadonlySet<string>): CheckAnswer | null {
  const { byWord } = indexOf(view);
  const met = new Map<CheckAnswer, number>();
  for (const word of words)
    for (const answer of byWord.get(word) ?? []) met.set(answer, (met.get(answer) ?? 0) + 1);
  const most = Math.max(2, ...met.values());
  const best = new Set([...met].flatMap(([answer, count]) => (count === most ? [answer] : [])));
  if (best.size < 2) return [...best][0] ?? null;
  return view.material.answers!.find((answer) => best.has(answer)) ?? null;
}

function indexOf(view: View): NamedAnswers {
  const answers = view.material.answers ?? none;
  const found = indexes.get(answers) ?? build(answers);
  indexes.set(answers, found);
  return found;
}

function build(answers: readonly CheckAnswer[]): NamedAnswers {
  const byPair = new Map<string, Map<string, AnsweredName[]>>();
  const order = new Map<AnsweredName, number>();
  const byWord = new Map<string, CheckAnswer[]>();
  for (const answer of answers) {
    if (answer.type !== 'text' && answer.type !== 'event') continue;
    const line = answer.text.split('\n')[0]!;
    const words = longKey(line).split(' ');
    for (const word of words) push(byWord, word, answer);
    const name = line.trim();
    if (answer.type !== 'text' || !/^\p{Lu}/u.test(name) || words.length < 5 || words.length > 14) continue;
    const one = { answer, name, words };
    order.set(one, order.size);
    const [first, second, third] = words as [string, string, string];
    pushPair(byPair, first, second, one);
    if (first !== second || second !== third) pushPair(byPair, second, third, one);
  }
  return { byPair, order, byWord };
}

function pushPair<T>(map: Map<string, Map<string, T[]>>, first: string, second: string, one: T): void {
  const behind = map.get(first) ?? new Map<string, T[]>();
  map.set(first, behind);
  push(behind, second, one);
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}
