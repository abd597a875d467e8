import { negationsIn } from '../reading/negation.ts';
import type { View } from '../reading/view.ts';
import { reach } from './sources.ts';

/** The negations of a text, found by the words that they govern; a word governed twice is listed twice. */
type Denied = ReadonlyMap<string, readonly number[]>;

const ofTexts = new WeakMap<View, Denied>();

/** How many of these words the negation of a text that governs most of them governs. */
export function mostDenied(view: View, keys: ReadonlySet<string>): number {
  const denied = ofTexts.get(view) ?? read(view);
  ofTexts.set(view, denied);
  const met = new Map<number, number>();
  let most = 0;
  for (const key of keys)
    for (const negation of denied.get(key) ?? []) {
      const count = (met.get(negation) ?? 0) + 1;
      met.set(negation, count);
      most = Math.max(most, count);
    }
  return most;
}

function read({ sentences }: View): Denied {
  const denied = new Map<string, number[]>();
  let number = 0;
  for (const { at, words } of sentences) {
    if (!/không|chưa/iu.test(at.text)) continue;
    for (const negation of negationsIn(at.text, words, reach)) {
      number += 1;
      for (const { key } of negation.words) {
        const known = denied.get(key);
        if (known) known.push(number);
        else denied.set(key, [number]);
      }
    }
  }
  return denied;
}
