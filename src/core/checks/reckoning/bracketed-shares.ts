import type { Fact } from '../../vietnamese/types.ts';
import type { AmountFact } from '../reading/answers/amounts.ts';
import { alike, type Said, saidIn, shows } from '../reading/said.ts';
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

const ofNamed =
  /(?:^|[,;:])\s*(?:(?:trong đó|riêng),?\s)?(?<name>\p{L}+(?:\s\p{L}+)?)(?:\s\p{L}+){0,6},?\s(?:chiếm|đạt|bằng)\s+$/iu;
const named = /(\p{L}+(?:\s\p{L}+)?)(?:\s(?:là|có|với|đạt|được))?:?\s+$/u;

/** "gồm Nhật Bản 52 người, Đài Loan 27 người, ... Đài Loan chiếm 30%": of the part that the sentence in front gives to this name, over a whole told there. */
export function isShareOfNamedInFront(sentence: SeenSentence, fact: AmountFact): boolean {
  const said = saidIn(sentence).find((one) => one.fact === fact);
  const name = said?.role === 'share' ? ofNamed.exec(said.lead)?.groups?.name : undefined;
  const front = name === undefined ? undefined : sentence.view.before(sentence).at(-1);
  if (!front || !said) return false;
  const counts = saidIn(front).filter((one) => isPart(one) || one.role === 'total');
  const part = counts.find(({ lead }) => named.exec(lead)?.[1]?.toLowerCase() === name!.toLowerCase());
  if (!part) return false;
  const like = counts.filter(({ unit, kind }) => kind === part.kind && countAlike(unit, part.unit));
  const row = like.slice(like.findIndex(({ lead }) => named.test(lead)));
  const wholes = [
    ...like.filter(({ start }) => start < part.start).map(({ value }) => value),
    row.length > 2 ? row.reduce((sum, { value }) => sum + value, 0) : 0,
  ];
  return wholes.some((whole) => whole > part.value && shows(said, (100 * part.value) / whole));
}

type Split = { parts: readonly Said[]; shares: readonly Said[]; whole: number };

/** The rows of three parts and more with the share of each behind it: "luồng xanh 1.025 tờ khai (55%), luồng vàng 690 tờ khai (37%), ..."; in twos any figure would be a share of both together. */
export const splitsIn = (sentence: SeenSentence): readonly Split[] =>
  sentence.once('splits with shares', () => {
    const saids = saidIn(sentence);
    const splits: Split[] = [];
    for (let at = 0; at + 5 < saids.length; at++) {
      const first = saids[at]!;
      if (!isPart(first)) continue;
      let end = at;
      while (isPairAt(saids, end, first)) end += 2;
      if (end - at < 6) continue;
      const row = saids.slice(at, end);
      const parts = row.filter(isPart);
      const whole = parts.reduce((sum, { value }) => sum + value, 0);
      splits.push({ parts, shares: row.filter((one) => !isPart(one)), whole });
      at = end - 1;
    }
    return splits;
  });

const isPairAt = (saids: readonly Said[], at: number, first: Said): boolean => {
  const [part, share] = [saids[at], saids[at + 1]];
  return (
    part !== undefined &&
    isPart(part) &&
    alike(part, first) &&
    part.depth === first.depth &&
    share?.kind === 'percent' &&
    share.role === 'share'
  );
};

/** A share of what the parts of its row make together, or those of the list that its line stands in. */
export const isShareOfSplit = (sentence: SeenSentence, fact: Fact): boolean =>
  splitsIn(sentence).some(({ parts, shares, whole }) => {
    const at = shares.findIndex((one) => one.fact === fact);
    return at >= 0 && shows(shares[at]!, (100 * parts[at]!.value) / whole);
  }) || isShareOfLines(sentence, fact);

/** "- Nông nghiệp: 120 tỷ đồng (48%);": every line begins with one part and its share. */
function isShareOfLines(sentence: SeenSentence, fact: Fact): boolean {
  const [own, said] = saidIn(sentence);
  if (said?.fact !== fact || !isPairAt(saidIn(sentence), 0, own!)) return false;
  const lines = sentence.view.list(sentence, 'around')?.items.map(saidIn) ?? [];
  const whole = lines.reduce((sum, [part]) => sum + (part?.value ?? 0), 0);
  return (
    lines.length > 2 &&
    lines.every((saids) => isPairAt(saids, 0, own!)) &&
    shows(said, (100 * own!.value) / whole)
  );
}

/** The one share of a row that is not of what the parts make, where all others are. */
export const wrongInSplits = (sentence: SeenSentence): Said[] =>
  splitsIn(sentence).flatMap(({ parts, shares, whole }) => {
    const wrong = shares.filter(
      (one, at) => !one.hedged && !shows(one, (100 * parts[at]!.value) / whole, one.grain / 2),
    );
    return wrong.length === 1 ? wrong : [];
  });

const isPart = (one: Said): boolean =>
  one.kind !== 'percent' && one.role === 'plain' && one.whole === null && !one.hedged;

const firstOfList = /(?<!\p{L})(?:đứng đầu|đầu tiên|thứ nhất|đầu danh sách)(?!\p{L})/iu;
const largestOfList = /(?<!\p{L})(?:đứng đầu|lớn nhất|cao nhất|nhiều nhất)(?!\p{L})/iu;

/** "Riêng dự án đứng đầu danh sách chiếm 46,25%": of what the lines of the list in front make, the one that the words mean. */
export function isShareOfList(sentence: SeenSentence, fact: AmountFact): boolean {
  const said = saidIn(sentence).find((one) => one.fact === fact);
  if (said?.role !== 'share' || saidIn(sentence)[0] !== said) return false;
  const [isFirst, isLargest] = [firstOfList, largestOfList].map((words) => words.test(said.lead));
  const items = isFirst || isLargest ? (sentence.view.list(sentence, 'front')?.items ?? []) : [];
  const rows = items.map((item) => saidIn(item).filter(isPart));
  return (rows[0] ?? []).some((first) => {
    const values = rows.map((row) => row.find((one) => alike(one, first))?.value ?? 0);
    const whole = values.reduce((sum, value) => sum + value, 0);
    const meant = [...(isFirst ? [first.value] : []), ...(isLargest ? [Math.max(...values)] : [])];
    return values.every((value) => value > 0) && meant.some((one) => shows(said, (100 * one) / whole));
  });
}
