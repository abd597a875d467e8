import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import type { Doubt } from './doubt.ts';

/* Changes told in a sentence of their own, behind the figures of now and of then that they are made of. */

type Pair = { now: Said; was: Said };

/** "trạm A là 27,4 mg (tháng 02/2026: 31,0), trạm B là 21,9 mg (tháng 02/2026: 24,6)": figures with what each was then right behind. */
const inBrackets = (sentence: SeenSentence): Pair[] => {
  const saids = saidIn(sentence);
  return saids.flatMap((was, at) => {
    const now = saids[at - 1];
    return now && was.role === 'base' && now.role !== 'base' && was.depth > now.depth && alike(now, was)
      ? [{ now, was }]
      : [];
  });
};

/** "48 huy chương (12 vàng). Tháng 10/2025 con số này là 29 (07 vàng), tăng 19 huy chương": then in front of a change, and now in the sentence before. */
function takenUp(sentence: SeenSentence, said: Said): Pair[] {
  const last = sentence.view.before(sentence).at(-1);
  if (!last) return [];
  const now = saidIn(last).filter((one) => one.role !== 'base' && isIn(one, said));
  const then = saidIn(sentence).filter(
    (one) => one.end <= said.start && one.role === 'base' && (one.unit.length === 0 || isIn(one, said)),
  );
  const named = then.filter(({ unit }) => unit.length > 0);
  return (named.length > 0 ? named : then).flatMap((was) => now.map((one) => ({ now: one, was })));
}

const isIn = (one: Said, said: Said): boolean =>
  one.kind === said.kind && one.unit.join(' ') === said.unit.join(' ');

const pairsOf = (sentence: SeenSentence, said: Said): Pair[] => [
  ...takenUp(sentence, said),
  ...sentence.view.before(sentence).flatMap((one) => inBrackets(one).filter(({ now }) => isIn(now, said))),
];

const makes = ({ now, was }: Pair, said: Said): boolean =>
  shows(said, Number(((now.value - was.value) * said.direction).toPrecision(12)));

/** Whether a change is that from the figure of then to the one of now, both told just before. */
export const isStepOfPair = ({ sentence, said }: Doubt): boolean =>
  said.role === 'step' &&
  !said.hedged &&
  said.kind !== 'percent' &&
  pairsOf(sentence, said).some((pair) => makes(pair, said));

const since = /(?<!\p{L})(?:so với|cùng kỳ|tháng|quý|năm|kỳ|đợt|kế hoạch|chỉ tiêu|nếu|sẽ|để|nhằm)(?!\p{L})/iu;
const ofTime = /(?<!\p{L})(?:tăng|giảm|nhích|nhỉnh)(?!\p{L})/iu;

/**
 * "hai trạm giảm, lần lượt 3,6 và 2,7 mg", "tăng 19 huy chương: 05 vàng, 06 bạc": whether a change that is compared with nothing else is that of none
 * of the figures told just before with what they were.
 */
export function isUnmadeOfPairs(sentence: SeenSentence, said: Said): boolean {
  if (said.role !== 'step' || said.hedged || said.kind === 'percent' || said.unit.length === 0) return false;
  const { text } = sentence.at;
  const then = saidIn(sentence).findLast((one) => one.end <= said.start && one.role === 'base');
  const words = text.slice(then?.end ?? 0);
  if (since.test(words) || !ofTime.test(text.slice(then?.end ?? 0, said.start))) return false;
  // "khai thác 18.640 tấn, tăng 735 tấn": a change of what stands in front of it.
  const own = saidIn(sentence).some(
    (one) =>
      one.start >= (then?.end ?? 0) &&
      one.end <= said.start &&
      one.role !== 'step' &&
      one.kind === said.kind &&
      alike(one, said),
  );
  if (own) return false;
  const last = sentence.view.before(sentence).at(-1);
  const pairs = then
    ? takenUp(sentence, said)
    : last
      ? inBrackets(last).filter(({ now }) => isIn(now, said))
      : [];
  return pairs.length > 0 && !pairs.some((pair) => makes(pair, said));
}
