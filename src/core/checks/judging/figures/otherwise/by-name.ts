import type { CheckAnswer } from '../../../finding.ts';
import type { StatedAmount } from '../../../reading/answers/amount-index.ts';
import { isAmount, unitOf } from '../../../reading/answers/amounts.ts';
import { measureFactor } from '../../../reading/answers/units.ts';
import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { contentKeys, keysOf, longKey } from '../../../reading/words.ts';
import type { Pair } from '../changed-from.ts';
import { before, type Doubt } from './doubt.ts';
import { isOfThen } from './since-last.ts';

/* Rates whose figures the sentence does not repeat but calls by the names of their answers. */

/** The words of a text that say something. */
/** How much of the words of a label must stand in a text that calls it. */
const called = 0.75;

/** Whether words call an answer, having so many of those of its label. */
export const calls = (
  words: ReadonlySet<string>,
  { answer: { label } }: StatedAmount,
  enough = called,
): boolean => {
  const own = contentKeys(label);
  return own.length > 0 && own.filter((word) => words.has(word)).length >= own.length * enough;
};

/** The answers that a text calls by their labels, those with the longest labels. */
function calledIn(
  sentence: SeenSentence,
  text: string,
  like: (one: StatedAmount) => boolean,
): StatedAmount[] {
  const words = new Set(keysOf(text));
  const found = sentence.view.answers.amounts.filter((one) => one.own && like(one) && calls(words, one));
  const most = Math.max(0, ...found.map(({ answer }) => contentKeys(answer.label).length));
  return found.filter(({ answer }) => contentKeys(answer.label).length === most);
}

/** The clause in front of a figure, and behind it. */
const frontOf = (text: string, { start }: Said): string =>
  text.slice(Math.max(text.lastIndexOf(';', start), text.lastIndexOf('.', start)) + 1, start);
export const behindOf = (text: string, { end }: Said): string => /^[^;.(]*/u.exec(text.slice(end))![0];

/** "số tiền sai phạm phát hiện tăng 20% so với tháng trước (1,95 tỷ đồng)": how far the named answer is from the figure in the bracket. */
export function isGrowthFromBase({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const base = saids[saids.indexOf(said) + 1];
  if (said.role !== 'step' || said.hedged || base?.role !== 'base' || base.kind === 'percent') return false;
  if (!/^[^;.()]{0,60}\(/u.test(text.slice(said.end, base.start)) || base.value <= 0) return false;
  return calledIn(sentence, frontOf(text, said), (one) => alike(one, base)).some(({ value }) => {
    const way = (value - base.value) * said.direction;
    return way > 0 && (said.kind === 'percent' ? shows(said, (100 * way) / base.value) : shows(said, way));
  });
}

/** The answers that the words in front of a step call, each with the figures that the last report has in their words. */
export const pairsOfNamed = (sentence: SeenSentence, said: Said): Pair[] =>
  calledIn(
    sentence,
    frontOf(sentence.at.text, said),
    (one) => alike(one, said) || (said.kind === 'percent' && one.kind !== 'percent'),
  ).flatMap(({ answer, kind, unit, value }) =>
    before(sentence, answer, { ...said, kind, unit }).map((was) => ({
      now: { value, open: 0 },
      was: { value: was, open: 0 },
    })),
  );

const points = /điểm/iu;

/** The words in front of a figure, back to any sign. */
export const partOf = (text: string, said: Said): string => /[^,;.()]*$/u.exec(frontOf(text, said))![0];

/** "số lượt người được tư vấn tăng 15%", "Số thí sinh bằng 120% số thí sinh tháng 11/2024": how far the one answer that the words in front call is from the last report's figure in its words. */
export function isGrowthOfNamed({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.hedged || points.test(said.fact.text)) return false;
  const share = said.role !== 'step';
  if (share && !isOfThen(sentence, said)) return false;
  const named = calledIn(sentence, partOf(sentence.at.text, said), ({ kind }) => kind !== 'percent');
  const [one] = named;
  return (
    one !== undefined &&
    named.length === 1 &&
    before(sentence, one.answer, { ...said, kind: one.kind, unit: one.unit }).some(
      (was) =>
        was > 0 &&
        shows(said, share ? (100 * one.value) / was : (100 * (one.value - was) * said.direction) / was),
    )
  );
}

/** Figures of the report's standing sentences, which describe what the work is about. */
const standing = (sentence: SeenSentence, like: Said): number[] =>
  [...sentence.view.earlier.lastingFigures.values()].flatMap((entries) =>
    entries.flatMap((entry) =>
      entry.sentence.facts.flatMap((fact) => {
        if (!isAmount(fact) || fact.kind !== like.kind) return [];
        if (alike(like, { kind: fact.kind, unit: unitOf(fact) })) return [Number(fact.value)];
        const factor = measureFactor(unitOf(fact), like.unit);
        return factor === null ? [] : [Number(fact.value) * factor];
      }),
    ),
  );

const left = /(?<!\p{L})còn(?: lại)?(?: phải)?\s+$/iu;

/** "bàn giao 11,9 km, đạt 96% toàn tuyến", "còn 0,5 km chưa bàn giao" of the 12,4 km that a description of the project has. */
export function isOfStanding({ sentence, said }: Doubt): boolean {
  if (said.hedged) return false;
  const part = saidIn(sentence).findLast(
    (one) =>
      one.end <= said.start &&
      one.clause === said.clause &&
      one.kind !== 'percent' &&
      one.role !== 'step' &&
      one.role !== 'base' &&
      one.depth <= said.depth,
  );
  if (!part || part.value <= 0) return false;
  const wholes = standing(sentence, part).filter((whole) => whole > part.value);
  if (said.kind === 'percent')
    return (
      sharing.test(sentence.at.text.slice(0, said.start)) &&
      wholes.some((whole) => shows(said, (100 * part.value) / whole))
    );
  return alike(said, part) && left.test(said.lead) && wholes.some((whole) => shows(said, whole - part.value));
}

const than = /(?<!\p{L})(?:(?<more>nhiều|cao|lớn) hơn|(?<less>ít|thấp|nhỏ) hơn|vượt|kém)\s[^,;.()\d]*$/iu;

/** "Doanh số thu nợ đạt 41,2 tỷ đồng, thấp hơn doanh số cho vay 27,2 tỷ đồng": how far a figure is from another answer called by name. */
export function isGapToNamed({ sentence, said }: Doubt): boolean {
  const lead = than.exec(sentence.at.text.slice(0, said.start))?.[0];
  if (lead === undefined || said.hedged || said.kind === 'percent') return false;
  const now = saidIn(sentence).findLast((one) => one.end <= said.start);
  if (!now || now.kind !== said.kind || now.clause !== said.clause) return false;
  return calledIn(sentence, lead, (one) => alike(one, said)).some(({ value }) =>
    shows(said, Math.abs(now.value - value)),
  );
}

const gap =
  /(?:^|[,;]\s)(?<own>[^,;\d]{2,80}?)\s(?:(?<more>cao|lớn) hơn|(?:thấp|nhỏ) hơn|kém)\s(?<other>[^,;.()\d]*)$/iu;
const common = /(?<!\p{L})(?:chung|toàn|tổng|bình quân|trung bình|cả)(?!\p{L})/iu;

/** "Nhóm các xã thấp hơn mức chung của tỉnh 13 điểm phần trăm": how far the rate of what is named is from that of all, both told just before. */
export function isGapToCommon({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.hedged || !points.test(said.fact.text)) return false;
  const named = gap.exec(sentence.at.text.slice(0, said.start))?.groups;
  if (!named || !common.test(named.other!)) return false;
  const words = contentKeys(named.own!);
  const rates = sentence.view
    .before(sentence)
    .flatMap((one) =>
      saidIn(one).flatMap(({ kind, value, grain, role }) =>
        kind === 'percent' && role !== 'step' ? [{ value, grain, in: one }] : [],
      ),
    );
  return rates.some(
    (own) =>
      words.length > 0 &&
      words.filter((word) => own.in.wordSet.has(word)).length >= words.length * called &&
      rates.some(
        (all) =>
          all.in !== own.in &&
          common.test(all.in.at.text) &&
          shows(
            said,
            Number(((own.value - all.value) * (named.more === undefined ? -1 : 1)).toFixed(6)),
            own.grain,
          ),
      ),
  );
}

const opensThen = /^\s*So với [^,;]{2,80}, /u;
const timesThen = /^[^;.()]{0,40}(?<!\p{L})(?:tháng|kỳ|quý|đợt|năm) (?:trước|\d|[IVX])/iu;

/** "So với giải tháng 02, số vận động viên gấp 04 lần" of 288 and 96: the one answer named is not so many times what the last report has in its words. */
export function isTimesUnmade(sentence: SeenSentence, said: Said): boolean {
  const { text } = sentence.at;
  if (said.hedged || !(opensThen.test(text) || timesThen.test(text.slice(said.end)))) return false;
  const part = partOf(text, said);
  if (/\d/.test(part)) return false;
  const named = calledIn(sentence, part, ({ kind }) => kind !== 'percent');
  const [one] = named;
  if (one === undefined || named.length !== 1) return false;
  const was = before(sentence, one.answer, { ...said, kind: one.kind, unit: one.unit });
  return was.length > 0 && !was.some((then) => then > 0 && shows(said, one.value / then));
}

/** What leads to a share: "chiếm", "đạt tỷ lệ". */
export const sharing = /(?<!\p{L})(?:chiếm|bằng|đạt)(?: tỷ lệ| tỉ lệ)?\s+$/iu;
const ofAll = /^\s*(?:tổng\s+|trong\s+)?(?:số|tổng số|toàn bộ)?\s*/iu;

/** "cơ sở vi phạm chiếm 25% số cơ sở được kiểm tra": the share of one named answer in another. */
export function isShareOfNamed({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  if (said.kind !== 'percent' || said.hedged || !sharing.test(text.slice(0, said.start))) return false;
  const counts = (one: StatedAmount) => one.kind !== 'percent';
  const wholes = calledIn(sentence, behindOf(text, said).replace(ofAll, ''), counts);
  return wholes.some(
    (whole) =>
      whole.value > 0 &&
      calledIn(sentence, frontOf(text, said), (one) => counts(one) && one.answer !== whole.answer).some(
        (part) => part.kind === whole.kind && shows(said, (100 * part.value) / whole.value),
      ),
  );
}

/** What was planned for a year is the whole of each of its months. */
const planned = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})(?!.*(?:tháng|quý))/iu;

/**
 * "thu gom 20.210 tấn, đạt 94%, tăng 1 điểm phần trăm so với tháng 11": how far this month's share is from that of the same figures then, or of the
 * same plan, of which the last report may tell no share.
 */
export function isPointsOfShares({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.role !== 'step' || !points.test(said.fact.text)) return false;
  const saids = saidIn(sentence);
  const share = saids.findLast(
    (one) => one.end <= said.start && one.kind === 'percent' && one.role !== 'step',
  );
  if (!share || share.clause !== said.clause) return false;
  const told = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind !== 'percent' && one.value > 0,
  );
  return told.some((part) =>
    told.some(
      (whole) =>
        whole.answer !== part.answer &&
        whole.kind === part.kind &&
        shows(share, (100 * part.value) / whole.value) &&
        thenOf(sentence, part.answer, share, part).some((was) =>
          [
            ...(planned.test(whole.answer.label) ? [whole.value] : []),
            ...thenOf(sentence, whole.answer, share, whole),
          ].some((all) => {
            const rounded = Math.round((100 * was) / all / share.grain) * share.grain;
            return [share.value - rounded, (100 * part.value) / whole.value - (100 * was) / all].some((way) =>
              shows(said, way * said.direction),
            );
          }),
        ),
    ),
  );
}

/** "Tỷ lệ đạt thấp hơn tháng trước 02 điểm phần trăm (tháng 7: 80%)": from the share in brackets to the one that a sentence before told. */
export function isPointsFromBase({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.role !== 'step' || !points.test(said.fact.text)) return false;
  const base = saidIn(sentence).find(
    (one) =>
      one.kind === 'percent' && one.role === 'base' && one.start > said.end && one.clause === said.clause,
  );
  if (!base) return false;
  const now = String(Number((base.value + said.value * said.direction).toFixed(2))).replace('.', ',');
  const first = sentence.view.firstWith(longKey(`${now}%`), sentence);
  return (
    first !== null &&
    saidIn(first).some(
      (one) =>
        one.kind === 'percent' &&
        (one.role === 'share' || one.role === 'plain') &&
        shows(said, (one.value - base.value) * said.direction),
    )
  );
}

const thenOf = (
  sentence: SeenSentence,
  answer: CheckAnswer,
  share: Said,
  { kind, unit }: StatedAmount,
): number[] => before(sentence, answer, { ...share, kind, unit });
