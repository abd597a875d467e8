import type { AnswerValue } from '../../answer.ts';
import { withoutVni } from '../../vietnamese/letters/vni.ts';
import type { Doubt, ReplyReading, TypedReply } from '../types.ts';

/* A message in which the keys of VNI stayed as they were typed ("nhu7 tha1ng tru7o71c"): read as it was meant, and kept as it was typed. */

const printed = new Set<AnswerValue['kind']>(['references', 'events', 'names', 'list', 'edits', 'text']);

/** One reading of words written out: figures and standing words are plain, what is printed has to be looked at. */
export function withKeysRead(
  reading: TypedReply,
  typed: string,
  written: string,
  asTyped: AnswerValue | null,
): TypedReply {
  if (written === typed || reading.kind === 'unreadable' || !printed.has(reading.value.kind)) return reading;
  const words = [{ typed, proposal: written }];
  const why: Doubt = { kind: 'written-out', words, asTyped: asTyped ?? reading.value };
  const others = reading.kind === 'confirm' ? reading.why.filter((one) => one.kind !== 'written-out') : [];
  return { kind: 'confirm', value: reading.value, why: [...others, why] };
}

/** A whole message read so; null when it was typed in another way. */
export function readKeysLeft(said: string, read: (words: string) => ReplyReading): ReplyReading | null {
  const written = withoutVni(said);
  if (written === said) return null;
  const { parts, rest, ...reading } = read(written);
  const asTyped = (slice: string): string => {
    const from = written.indexOf(slice);
    return from < 0
      ? slice
      : said.slice(placeIn(from, written, said), placeIn(from + slice.length, written, said));
  };
  return {
    ...reading,
    parts: parts.map((one) => {
      const typed = asTyped(one.typed);
      return { ...one, typed, reading: withKeysRead(one.reading, typed, one.typed, null) };
    }),
    rest: rest.split('\n').map(asTyped).join('\n'),
  };
}

const gaps = /([\s,.;:()]+)/u;

/** Where a place in the words written out stands in the words as typed: word by word both have the same gaps. */
function placeIn(at: number, written: string, said: string): number {
  const [words, keys] = [written.split(gaps), said.split(gaps)];
  let [left, place] = [at, 0];
  for (const [index, word] of words.entries()) {
    if (left < word.length) return place + Math.min(left, keys[index]!.length);
    left -= word.length;
    place += keys[index]!.length;
  }
  return place;
}
