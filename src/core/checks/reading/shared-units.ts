import { cue } from '../../vietnamese/cues.ts';
import type { Fact } from '../../vietnamese/types.ts';
import { shifted } from './stated-quantity.ts';

/* Two figures of one way whose unit stands behind the second: "từ 12,30 xuống 10,52 triệu kWh", "từ 4,2 lên 5,6 tỷ đồng". */

const onTheWay = /^\s+(?:(?:lên|xuống|còn|sang|tới|đến|thành)\s+){1,2}$/iu;
const from = /(?<!\p{L})từ(?: mức)?\s+$/iu;
const fromCue = cue('từ ');
const scales: [RegExp, number][] = [
  [/^[\d.,]+\s+(?:nghìn|ngàn) (?:tỷ|tỉ)(?!\p{L})/iu, 12],
  [/^[\d.,]+\s+(?:tỷ|tỉ)(?!\p{L})/iu, 9],
  [/^[\d.,]+\s+triệu(?!\p{L})/iu, 6],
  [/^[\d.,]+\s+(?:nghìn|ngàn)(?!\p{L})/iu, 3],
];

/** The facts with the scale and the unit of the second figure of a way given to the first, which is bare; counts ("từ 45 lên 51 vụ") stay. */
export function withSharedUnits(text: string, facts: readonly Fact[]): readonly Fact[] {
  if (!fromCue(text)) return facts;
  let shared: Fact[] | null = null;
  for (const [at, fact] of facts.entries()) {
    const next = facts[at + 1];
    if (!next || fact.kind !== 'quantity' || fact.unit || !/^[\d.,]+$/u.test(fact.text)) continue;
    if (!from.test(text.slice(0, fact.start)) || !onTheWay.test(text.slice(fact.end, next.start))) continue;
    const like = likeNext(fact, next);
    if (!like) continue;
    shared ??= [...facts];
    shared[at] = like;
  }
  return shared ?? facts;
}

function likeNext(fact: Extract<Fact, { kind: 'quantity' }>, next: Fact): Fact | null {
  const power = scales.find(([scale]) => scale.test(next.text))?.[1] ?? 0;
  if (next.kind === 'percent') return { ...fact, kind: 'percent', unit: next.unit };
  if ((next.kind !== 'quantity' && next.kind !== 'money') || !next.unit) return null;
  if (power === 0 && !fact.value.includes('.')) return null;
  const value = shifted(fact.value, power);
  return next.kind === 'money'
    ? { ...fact, kind: 'money', value, unit: next.unit }
    : { ...fact, value, unit: next.unit };
}
