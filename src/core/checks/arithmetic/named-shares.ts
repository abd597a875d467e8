import { type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf } from '../reading/words.ts';
import type { WrongSum } from './shares.ts';

/* Shares of a part that is named again and not counted: "26 tập thể và 45 cá nhân, trong đó cá nhân chiếm 63,4%". */

const ofNamed =
  /(?:^|[,;(:]\s*)(?:(?:trong đó|trong số đó|riêng)[,:]?\s+)?(?:số\s+)?(?<noun>\p{L}+(?:\s\p{L}+){0,3}?)\s+(?:chiếm|bằng|đạt)(?: (?:tỷ lệ|tỉ lệ))?\s+$/iu;

/** Shares of a noun that one figure in front counts, which only another one beside it makes. */
export function wrongNamedShares(sentence: SeenSentence): WrongSum[] {
  const saids = saidIn(sentence);
  return saids.flatMap((said, at): WrongSum[] => {
    const noun = said.kind === 'percent' && !said.hedged ? ofNamed.exec(said.lead)?.groups?.noun : undefined;
    if (noun === undefined) return [];
    const key = keysOf(noun).join(' ');
    const counts = saids
      .slice(0, at)
      .filter(
        (one) => one.kind === 'quantity' && one.whole === null && one.depth === 0 && one.role !== 'step',
      );
    const parts = counts.filter(({ role, unit }) => role === 'plain' && unit.length > 0);
    const [part, second] = parts.filter(({ unit }) => unit.join(' ') === key);
    if (!part || second) return [];
    const wholes = [
      ...counts.map(({ value }) => value),
      ...parts.flatMap((a, from) => parts.slice(from + 1).map((b) => a.value + b.value)),
    ];
    const makes = (one: Said) =>
      wholes.some((whole) => whole > one.value && shows(said, (100 * one.value) / whole));
    return makes(part) || !parts.some((one) => one !== part && makes(one))
      ? []
      : [{ start: said.cue, end: said.end, expected: null }];
  });
}
