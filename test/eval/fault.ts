import type { Rng } from './rng.ts';
import type { Piece, Scene } from './template.ts';
import type { Ask } from './world.ts';

/** What a fault works on: the draft in pieces, the scene it tells, chances. */
export type Bench = { scene: Scene; pieces: Piece[]; rng: Rng };

/** A draft with a fault in it. Each label stands in the piece at `at`; `quote` is part of that piece's text (for `missing`: an answer's id, and no piece). */
export type Faulty = { pieces: Piece[]; labels: { kind: string; at: number; quote: string }[] };

/** Makes one fault, or nothing where the draft has no place for it. */
export type Fault = (bench: Bench) => Faulty | undefined;

export type SlotKind = NonNullable<Piece['slot']>['is'];

/** Indices of pieces of these kinds: first mentions, unless `again`. */
export function placesOf(pieces: readonly Piece[], kinds: readonly SlotKind[], again = false): number[] {
  return pieces.flatMap(({ slot }, at) =>
    slot && kinds.includes(slot.is) && slot.again === again ? [at] : [],
  );
}

export const askOf = (scene: Scene, id: string): Ask => scene.world.asks.find((ask) => ask.id === id)!;

/** One piece's text replaced and labelled. */
export function put(pieces: readonly Piece[], at: number, text: string, kind: string, quote = text): Faulty {
  return {
    pieces: pieces.map((piece, index) => (index === at ? { ...piece, text } : piece)),
    labels: [{ kind, at, quote }],
  };
}

/** Every number the office said or that follows from two of them; a false figure must be none of these. */
export function said({ now, before }: Scene): Set<number> {
  const all = [...Object.values(now), ...Object.values(before)].flatMap((value) =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && 'people' in value
        ? [value.people]
        : [],
  );
  const out = new Set(all);
  for (const a of all)
    for (const b of all) for (const value of [a + b, Math.abs(a - b)]) out.add(Math.round(value * 10) / 10);
  return out;
}

/** A figure a hand might mistype: one digit changed, two turned round, ten times as much; none that was said. */
export function mistyped(
  value: number,
  scene: Scene,
  rng: Rng,
  how: 'digit' | 'turn' | 'ten' | 'near',
): number | undefined {
  const known = said(scene);
  const size = value % 1 === 0 ? 1 : 10;
  const text = String(Math.round(value * size));
  for (let round = 0; round < 20; round += 1) {
    const chars = [...text];
    const at = rng.int(0, chars.length - 1);
    if (how === 'digit') chars[at] = String((Number(chars[at]) + rng.int(1, 9)) % 10);
    if (how === 'turn' && at > 0) [chars[at - 1], chars[at]] = [chars[at]!, chars[at - 1]!];
    if (how === 'ten') chars.push('0');
    const read = how === 'near' ? Number(text) + rng.pick([-1, 1]) : Number(chars.join(''));
    if (chars[0] !== '0' && read > 0 && !known.has(read / size) && read / size !== value) return read / size;
  }
  return undefined;
}
