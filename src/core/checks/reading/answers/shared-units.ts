import { cue } from '../../../vietnamese/text/cues.ts';
import type { Fact } from '../../../vietnamese/types.ts';
import { shifted } from './stated-quantity.ts';

/* Two figures whose unit stands behind the second: the ends of a way ("từ 12,30 xuống 10,52 triệu kWh", "từ 4,2 lên 5,6 tỷ đồng"), a part and its whole ("118 trong tổng số 132 xã"). */

const onTheWay = /^\s+(?:(?:lên|xuống|còn|sang|tới|đến|thành)\s+){1,2}$/iu;
const from = /(?<!\p{L})từ(?: mức)?\s+$/iu;
const outOf = /^\s+(?:trong|trên)(?: tổng)? số\s+$/iu;
const inTurn = /(?<!\p{L})lần lượt(?: là)?\s+(?:[\d.,]+,?\s+)*$/iu;
const alsoOf = /^(?:,|,? và)\s+$/u;
const sharing = cue('từ ', 'trong ', 'trên ', 'lần lượt ');
const scales: [RegExp, number][] = [
  [/^[\d.,]+\s+(?:nghìn|ngàn) (?:tỷ|tỉ)(?!\p{L})/iu, 12],
  [/^[\d.,]+\s+(?:tỷ|tỉ)(?!\p{L})/iu, 9],
  [/^[\d.,]+\s+triệu(?!\p{L})/iu, 6],
  [/^[\d.,]+\s+(?:nghìn|ngàn)(?!\p{L})/iu, 3],
];

/**
 * The facts with the scale and the unit of the second figure of a way given to the first, which is bare; counts ("từ 45 lên 51 vụ") stay. A part
 * told out of its whole is a ratio like any other.
 */
export function withSharedUnits(text: string, facts: readonly Fact[]): readonly Fact[] {
  if (!sharing(text)) return facts;
  let shared: Fact[] | null = null;
  // From behind: in "lần lượt 3,6, 2,9 và 2,7 mg" every figure has what the next one has.
  for (let at = facts.length - 2; at >= 0; at--) {
    const fact = facts[at]!;
    const next = (shared ?? facts)[at + 1];
    if (!next || fact.kind !== 'quantity' || fact.unit || !/^[\d.,]+$/u.test(fact.text)) continue;
    const gap = text.slice(fact.end, next.start);
    const ratio = outOf.test(gap) ? ratioOf(text, fact, next) : null;
    const before = text.slice(0, fact.start);
    const way = (from.test(before) && onTheWay.test(gap)) || (alsoOf.test(gap) && inTurn.test(before));
    const like = ratio ?? (way ? likeNext(fact, next) : null);
    if (!like) continue;
    shared ??= [...facts];
    shared[shared.indexOf(fact)] = like;
    if (ratio) shared.splice(shared.indexOf(next), 1);
  }
  return shared ?? facts;
}

type Quantity = Extract<Fact, { kind: 'quantity' }>;

function ratioOf(text: string, { start, value }: Quantity, next: Fact): Fact | null {
  if (next.kind !== 'quantity' || !next.unit || Number(value) > Number(next.value)) return null;
  const { end, unit } = next;
  return {
    kind: 'ratio',
    text: text.slice(start, end),
    start,
    end,
    value: { part: value, whole: next.value },
    unit,
  };
}

function likeNext(fact: Quantity, next: Fact): Fact | null {
  const power = scales.find(([scale]) => scale.test(next.text))?.[1] ?? 0;
  if (next.kind === 'percent') return { ...fact, kind: 'percent', unit: next.unit };
  if ((next.kind !== 'quantity' && next.kind !== 'money') || !next.unit) return null;
  if (power === 0 && !fact.value.includes('.')) return null;
  const value = shifted(fact.value, power);
  return next.kind === 'money'
    ? { ...fact, kind: 'money', value, unit: next.unit }
    : { ...fact, value, unit: next.unit };
}
