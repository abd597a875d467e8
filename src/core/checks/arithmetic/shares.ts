import { matchesOf } from '../../vietnamese/text/matches.ts';
import { cameFrom } from '../reading/comparing/change-subjects.ts';
import { alike, openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf } from '../reading/words.ts';
import { countAlike } from '../reckoning/additions.ts';

/* Shares and rates beside their figures: "38/40, chiếm 95%", "đạt 85% kế hoạch", "bình quân 59 lượt mỗi cuộc". */

/** A figure that its neighbours do not make; `expected` is what they make. */
export type WrongSum = { start: number; end: number; expected: string | null };

const verbs = /(?:chiếm|đạt|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ|đạt tỷ lệ|chiếm tỷ lệ|là)/iu;
const strict = new RegExp(
  `^(?<noun>[^,;:()]{0,70}?)(?:\\s*[,(]\\s*|\\s+)(?<who>(?:\\p{L}+ ){0,3}?)(?:(?:và|đã|qua đó) )?(?:${verbs.source}(?: (?:với|khoảng|gần|trên|hơn|là|tỷ lệ|tỉ lệ))*)?\\s*$`,
  'iu',
);
const ofWhole =
  /^[\s)]*(?:$|[,.;:()]|(?:và|còn|so với tổng|trên tổng|trong tổng|tổng|số|trong|trên)(?!\p{L}))/iu;
const ofAll = /^(?:\s\p{L}+){0,3}\s(?:trong|trên)(?:(?: tổng)?(?: số)?| tổng(?:\s\p{Ll}+){1,3})\s+$/iu;
const ofThen =
  /(?<!\p{L})bằng\s[\d.,]{1,9}\s?%\s(?:so (?:với )?)?(?:cùng kỳ|kế hoạch|chỉ tiêu|dự toán|(?:tháng|quý|năm|vụ) )/iu;
const written = (value: number, grain: number): string =>
  value.toFixed(Math.max(0, Math.round(-Math.log10(grain)))).replace('.', ',');

const restBeside = /^[^,;()]{0,40},\s+(?:vắng|thiếu|còn(?: lại)?)\s+$/iu;

/** Shares that do not compute from the part and the whole they are said of. */
export function wrongShares(sentence: SeenSentence, before: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  return saids.flatMap((said, at): WrongSum[] => {
    if (said.kind !== 'percent' || said.hedged || (said.role !== 'share' && said.role !== 'plain')) return [];
    if (isInPlace(sentence, said)) return [];
    // "1.864 trẻ dưới 1 tuổi đã được tiêm (97,1%)": an age is no part.
    const part = saids.slice(0, at).findLast(({ unit }) => unit[0] !== 'tuổi');
    if (
      !part ||
      part.kind === 'percent' ||
      part.clause !== said.clause ||
      part.role === 'step' ||
      part.role === 'base'
    )
      return [];
    const gap = strict.exec(text.slice(part.end, said.start));
    if (!gap || !ofWhole.test(said.tail) || !verbIn(gap[0])) return [];
    const who = keysOf(gap.groups!.who!);
    const partWords = new Set([...keysOf(part.fact.text), ...keysOf(gap.groups!.noun!)]);
    if (!who.every((word) => partWords.has(word))) return [];
    const start = verbAt(text, part.end, said.start);
    if (part.whole !== null) {
      const made = (part.value / part.whole) * 100;
      return shows(said, made) ? [] : [{ start, end: said.end, expected: `${written(made, said.grain)}%` }];
    }
    // "1.864 trong tổng số 1.920 trẻ": the part and the whole of a ratio in words.
    const inside = saids.findLast(({ end }) => end <= part.start);
    // "từ 3.675 lượt lên 4.410 lượt (20%)": the bracket behind where a change led says how large it is.
    if (part.role === 'result' && inside && cameFrom.test(inside.lead) && alike(inside, part)) {
      const open = openness(sentence, inside) + openness(sentence, part);
      const way = Math.abs(part.value - inside.value);
      if (inside.value > 0 && shows(said, (100 * way) / inside.value, (100 * open) / inside.value)) return [];
    }
    if (
      inside &&
      ofAll.test(text.slice(inside.end, part.start)) &&
      shows(said, (inside.value / part.value) * 100)
    )
      return [];
    const divided = dividedAt(text, part.start);
    const all = saids.slice(0, at - 1).filter((one) => isWhole(one, part));
    const outer = all.filter(({ end }) => end <= divided);
    // "214.600 mũi, trong đó 151.200 người (70,5%) và 63.400 người (29,5%)": the whole counts something else, and the sibling is none.
    if (outer.length === 0 && saids.some((one) => one.kind === part.kind && one.end <= divided)) return [];
    const wholes = outer.length > 0 ? outer : all;
    const near = wholes.at(-1);
    if (!near) return [];
    // "9.604 hộ nghèo, chiếm 3,14%; 6.943 hộ cận nghèo, chiếm 2,27%": what has a share of its own is a sibling, the whole is not told.
    if (outer.length === 0 && hasOwnShare(saids, near)) return [];
    const fits = (whole: number, open = 0) =>
      whole > 0 && shows(said, (part.value / whole) * 100, (100 * (openness(sentence, part) + open)) / whole);
    if (said.value > 100 && /chiếm/iu.test(gap[0])) return [{ start, end: said.end, expected: null }];
    if (isOfThoseThere(saids, at, gap[0])) return [];
    if (wholes.some((whole) => fits(whole.whole ?? whole.value, openness(sentence, whole)))) return [];
    // "88/110 xã đạt chuẩn ...; 21 xã nâng cao, tương đương 23,9% số xã đạt chuẩn": the part of a ratio may be the whole of another share.
    if (wholes.some((whole) => whole.whole !== null && fits(whole.value))) return [];
    // "đã giải quyết 43 hồ sơ, chiếm 93,5%": the whole may stand in a sentence before, and a part of a part behind it.
    // "cao hơn giá khởi điểm (35,5 tỷ đồng) 7,1 tỷ đồng, tương ứng 20%": a share of what it is compared with.
    if (
      saids
        .slice(0, at - 1)
        .some(
          (one) =>
            one.role === 'base' && one.kind === part.kind && one.clause === part.clause && fits(one.value),
        )
    )
      return [];
    // "Kế hoạch vốn là 182,5 tỷ đồng. ... chưa giải ngân 69,35 tỷ đồng (38%)": a plan told before is a whole too.
    if (
      before.some(
        (whole) =>
          isWhole(whole.role === 'target' ? { ...whole, role: 'plain' } : whole, part) &&
          fits(whole.value, openness(sentence, whole)),
      )
    )
      return [];
    // "12 đơn khiếu nại và 08 đơn tố cáo, chiếm 57,1%": of both together.
    if (
      inside &&
      inside.clause === part.clause &&
      alike(inside, part) &&
      /^[^,;:()]*\svà\s+$/iu.test(text.slice(inside.end, part.start))
    ) {
      const both = inside.value + part.value;
      if (wholes.some(({ value }) => value >= both && shows(said, (100 * both) / value))) return [];
    }
    // "vốn ngân sách 18,6 tỷ đồng, Nhân dân đóng góp 4,2 tỷ đồng, chiếm 18,4%, tổng cộng 22,8 tỷ đồng": a part of what it makes with its siblings.
    if (/chiếm|\($/iu.test(gap[0]) && isOfAllTogether(saids, at, part, fits)) return [];
    // "397 việc, bằng 62,8% số việc có điều kiện": the words behind name the whole, which an answer counts.
    const named = new Set(keysOf(said.tail));
    if (
      sentence.view.answers.amounts.some(
        (one) =>
          one.own &&
          alike(one, part) &&
          one.value !== near.value &&
          [...one.words].filter(
            (word) => !one.unit.slice(0, 1).includes(word) && !fillers.has(word) && named.has(word),
          ).length > 1 &&
          fits(one.value),
      )
    )
      return [];
    if (/đạt/iu.test(gap[0]) && /kế hoạch|chỉ tiêu|dự toán/iu.test(text)) return [];
    // "1.194 nghìn ha, bằng 105,8% cùng kỳ, trong đó phía Bắc 836 nghìn ha, bằng 108%": what it is compared with is said once.
    if (/bằng\s*$/iu.test(gap[0]) && ofThen.test(text.slice(0, said.start))) return [];
    if (part.value === near.value && said.value === 100) return [];
    return [{ start, end: said.end, expected: `${written((part.value / near.value) * 100, said.grain)}%` }];
  });
}

/**
 * "trong tổng số 38 đảng viên có 36 đồng chí dự, vắng 02 đồng chí, tương ứng 94,7%": the rest is told in passing, the share is of those there.
 * `gap` are the words between the rest and the share.
 */
export function isOfThoseThere(saids: readonly Said[], at: number, gap: string): boolean {
  const [there, rest, said] = [saids[at - 2], saids[at - 1], saids[at]];
  if (!there || !rest || !said || !alike(there, rest) || !restBeside.test(rest.lead)) return false;
  return (
    !/chiếm|\($/iu.test(gap) &&
    saids.some(
      (whole) =>
        whole.end <= there.start &&
        countAlike(whole.unit, rest.unit) &&
        whole.value - there.value === rest.value &&
        shows(said, (100 * there.value) / whole.value),
    )
  );
}

/** Whether a share is of the total behind it, or of what its part makes with those told in a row in front of it. */
function isOfAllTogether(
  saids: readonly Said[],
  at: number,
  part: Said,
  fits: (whole: number) => boolean,
): boolean {
  const { clause } = part;
  if (
    saids
      .slice(at + 1)
      .some((one) => one.clause === clause && one.role === 'total' && isWhole(one, part) && fits(one.value))
  )
    return true;
  let sum = part.value;
  for (const one of saids.slice(0, saids.indexOf(part)).reverse()) {
    if (one.clause !== clause || one.role !== 'plain' || !alike(one, part) || one.whole !== null) break;
    sum += one.value;
    if (fits(sum)) return true;
  }
  return false;
}

const inTurn = /(?<!\p{L})(?:lần lượt|tương ứng)(?: (?:là|với|chiếm|đạt|bằng|tỷ lệ|lần lượt))*\s+$/iu;

/** A row of shares, and the figures in front that have their places in it. */
type Row = { shares: readonly Said[]; parts: readonly Said[]; fits(part: Said, share: Said): boolean };

/** "1.776 hồ sơ trực tuyến và 74 hồ sơ khác, tương ứng 96% và 4%": the rows of shares with as many figures alike in front. */
const rowsIn = (sentence: SeenSentence): readonly Row[] =>
  sentence.once('rows of shares', () => {
    const saids = saidIn(sentence);
    return saids.flatMap((first, from): Row[] => {
      if (first.kind !== 'percent' || !inTurn.test(first.lead)) return [];
      let to = from + 1;
      while (saids[to]?.kind === 'percent' && /^\s*(?:,|và|, và)\s*$/iu.test(saids[to]!.lead)) to += 1;
      const shares = saids.slice(from, to);
      const figures = saids.slice(0, from).filter(({ kind, role }) => kind !== 'percent' && role === 'plain');
      const parts = figures.slice(-shares.length);
      if (shares.length < 2 || parts.length < shares.length || parts.some((one) => !alike(one, parts[0]!)))
        return [];
      const wholes = [
        ...figures.slice(0, -shares.length).flatMap((one) => (alike(one, parts[0]!) ? [one.value] : [])),
        parts.reduce((sum, one) => sum + one.value, 0),
      ];
      const fits = (part: Said, share: Said) =>
        wholes.some((whole) => whole > 0 && shows(share, (part.value / whole) * 100));
      return [{ shares, parts, fits }];
    });
  });

/** "120 hồ sơ trước hạn và 80 hồ sơ đúng hạn, lần lượt chiếm 40% và 60%": shares in a row that belong to the figures in another order. */
export const wrongRows = (sentence: SeenSentence): WrongSum[] =>
  rowsIn(sentence).flatMap(({ shares, parts, fits }): WrongSum[] => {
    if (shares.every((share, at) => fits(parts[at]!, share))) return [];
    // Only where the same shares fit in another order is it sure what they are of.
    const meant = shares.every((share) => parts.some((part) => fits(part, share)));
    return meant ? [{ start: shares[0]!.start, end: shares.at(-1)!.end, expected: null }] : [];
  });

/** Whether a share stands in a row whose figure in its place makes it. */
const isInPlace = (sentence: SeenSentence, said: Said): boolean =>
  rowsIn(sentence).some(({ shares, parts, fits }) => {
    const at = shares.indexOf(said);
    return at >= 0 && fits(parts[at]!, said);
  });

/** Where the list begins in which a part stands: its siblings are no whole of it. "đã", "còn" behind a semicolon begin something else. */
function dividedAt(text: string, at: number): number {
  const found =
    [...text.slice(0, at).matchAll(/(?<!\p{L})(?:trong đó|bao gồm|gồm)(?!\p{L})/giu)].at(-1)?.index ?? 0;
  const clause = text.lastIndexOf(';', at) + 1;
  return clause > found && /^\s*(?:và\s+)?(?:đã|còn|đến nay|qua đó)(?!\p{L})/iu.test(text.slice(clause, at))
    ? 0
    : found;
}

function hasOwnShare(saids: readonly Said[], one: Said): boolean {
  const next = saids[saids.indexOf(one) + 1];
  return next?.kind === 'percent' && next.role === 'share' && next.clause === one.clause;
}

const verbIn = (gap: string): boolean => verbs.test(gap) || /[(,]\s*$/u.test(gap);

function verbAt(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const found = [...matchesOf(/chiếm|đạt|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ/giu, gap)].at(-1);
  return found && !/[(]/u.test(gap.slice(found.index)) ? from + found.index : to;
}

const wholeRoles = new Set<Said['role']>(['plain', 'total', 'cumulative', 'rest']);

const isWhole = (whole: Said, part: Said): boolean =>
  wholeRoles.has(whole.role) && whole.kind === part.kind && alike(whole, part) && whole.value >= part.value;

/** "đạt 85% kế hoạch (1.000 tỷ đồng)": the rate of a plan whose figure stands beside it. */
export function wrongPlans(sentence: SeenSentence, before: readonly Said[]): WrongSum[] {
  const saids = saidIn(sentence);
  return saids.flatMap((said, at): WrongSum[] => {
    if (said.kind !== 'percent' || said.hedged || (said.role !== 'plan' && said.role !== 'share')) return [];
    const inClause = saids.filter((one) => one.clause === said.clause && one.kind !== 'percent');
    const done = inClause.filter((one) => one.start < said.start && wholeRoles.has(one.role)).at(-1);
    const targets = inClause.filter((one) => one.role === 'target' && done !== undefined && alike(one, done));
    const bracketed = saids[at + 1];
    const beside =
      said.role === 'plan' &&
      bracketed &&
      done &&
      alike(bracketed, done) &&
      /^[^,;]{0,40}\($/u.test(said.tail.trimEnd())
        ? [bracketed]
        : [];
    // "Kế hoạch trồng rừng là 850 ha. Còn phải trồng 238 ha, bằng 28% kế hoạch": the plan of the sentences before, if there is but one.
    const told =
      said.role === 'plan' && done !== undefined
        ? before.filter((one) => one.role === 'target' && alike(one, done))
        : [];
    const near = targets.length > 0 ? targets : beside;
    const plans = near.length > 0 ? near : told;
    if (!done || plans.length !== 1 || (said.role === 'share' && !/đạt|bằng/iu.test(said.lead))) return [];
    const [plan] = plans as [Said];
    if (plan.value <= 0 || done.hedged || plan.hedged) return [];
    const made = (done.value / plan.value) * 100;
    const slack =
      (100 * (openness(sentence, done) + (openness(sentence, plan) * done.value) / plan.value)) / plan.value;
    if (shows(said, made, slack)) return [];
    if (
      saids.some(
        (one) => one !== done && alike(one, done) && shows(said, (one.value / plan.value) * 100, slack),
      )
    )
      return [];
    return [
      { start: Math.min(said.cue, said.start), end: said.end, expected: `${written(made, said.grain)}%` },
    ];
  });
}
