import type { AmountFact } from '../reading/answers/amounts.ts';
import { saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { countAlike } from './additions.ts';
import { type Placed, round } from './arithmetic.ts';

/* Shares with their part in brackets behind them, and those of a whole that the sentence in front tells. */

const amongThem = /^\s*trong (?:đó|số (?:đó|này|ấy))(?!\p{L})/iu;

/** "5.460 phiếu, trong đó 95% là phiếu điện tử (5.187 phiếu)": the part stands in the brackets behind its share. */
export function isShareInFront(
  sentence: SeenSentence,
  fact: AmountFact,
  here: readonly Placed[],
  value: number,
  shown: number,
): boolean {
  const part = here.find((one) => !one.before && one.kind !== 'percent');
  const { text } = sentence.at;
  if (!part || !/^[^;.()\d]{0,60}\(\s*$/u.test(text.slice(fact.end, part.start))) return false;
  const made = (whole: number) => round((part.value / whole) * 100, shown) === round(value, shown);
  // "Trong đó, hợp đồng chiếm 77,2% (4.870 hợp đồng)": of what the sentence in front counts, in whatever noun.
  const front = amongThem.test(text) ? sentence.view.before(sentence).at(-1) : undefined;
  if (
    front &&
    saidIn(front).some(
      (one) => one.kind === part.kind && one.role === 'plain' && one.value > part.value && made(one.value),
    )
  )
    return true;
  return here.some(
    (whole) =>
      whole.before &&
      whole.kind === part.kind &&
      whole.value > part.value &&
      countAlike(whole.unit, part.unit) &&
      made(whole.value),
  );
}

/** "Tổng kim ngạch đạt 71 triệu USD. Trong đó: xuất khẩu 42,6 triệu USD, chiếm 60%": of the whole in the sentence in front. */
export function isShareOfFront(sentence: SeenSentence, fact: AmountFact): boolean {
  if (!amongThem.test(sentence.at.text)) return false;
  const saids = saidIn(sentence);
  const at = saids.findIndex((one) => one.fact === fact);
  const [part, said] = [saids[at - 1], saids[at]];
  if (!part || said?.role !== 'share' || part.kind === 'percent' || part.role !== 'plain') return false;
  const front = sentence.view.before(sentence).at(-1);
  return (
    part.clause === said.clause &&
    front !== undefined &&
    saidIn(front).some(
      (whole) =>
        whole.kind === part.kind &&
        (whole.role === 'plain' || whole.role === 'total') &&
        countAlike(whole.unit, part.unit) &&
        whole.value > part.value &&
        shows(said, (100 * part.value) / whole.value),
    )
  );
}
