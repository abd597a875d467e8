import { isAmount, unitOf } from '../../../reading/answers/amounts.ts';
import { measureFactor } from '../../../reading/answers/units.ts';
import { type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import type { Doubt } from './doubt.ts';

/* Figures that come out of others in another measure: half an hour of "từ 03 giờ xuống còn 2,5 giờ", a share of 7.200 m in 16 km; and steps of a rank. */

const seconds = new Map([
  ['giây', 1],
  ['phút', 60],
  ['giờ', 3600],
  ['tiếng', 3600],
]);
const shorter =
  /(?<!\p{L})(?:nhanh hơn|sớm hơn|ngắn hơn|ít hơn|rút ngắn|giảm|bớt|tiết kiệm)(?: \p{L}+){0,4}\s+$/iu;
const longer =
  /(?<!\p{L})(?:chậm hơn|muộn hơn|lâu hơn|dài hơn|nhiều hơn|kéo dài|tăng|thêm)(?: \p{L}+){0,4}\s+$/iu;

/** "giảm từ 03 giờ xuống còn 2,5 giờ, nhanh hơn 30 phút": the way between two times, in another unit of time. */
export function isWayInOtherTime({ sentence, said }: Doubt): boolean {
  const unit = seconds.get(said.unit[0] ?? '');
  const way = shorter.test(said.lead) ? -1 : longer.test(said.lead) ? 1 : 0;
  if (unit === undefined || way === 0 || said.hedged) return false;
  const times = saidIn(sentence).filter(
    (one) => one.end <= said.start && one.clause === said.clause && seconds.has(one.unit[0] ?? ''),
  );
  const now = times.at(-1);
  if (!now || now.unit[0] === said.unit[0]) return false;
  const was = times.at(-2) ? [times.at(-2)!.value] : thenIn(sentence, now);
  const each = seconds.get(now.unit[0]!)!;
  return was.some((then) => shows(said, (way * (now.value - then) * each) / unit));
}

const thenIn = ({ view }: SeenSentence, now: Said): number[] =>
  view.earlier.figures.flatMap(({ fact }) =>
    isAmount(fact) && fact.kind === now.kind && unitOf(fact)[0] === now.unit[0] ? [Number(fact.value)] : [],
  );

const sharing = /(?<!\p{L})(?:chiếm|bằng|đạt|tương đương|tương ứng)(?: (?:khoảng|gần|trên|hơn|với))*\s+$/iu;

/** "hoàn thành 7.200 m, bằng 45% chiều dài tuyến" where an answer counts the whole in km. */
export function isShareInOtherMeasure({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.hedged || !sharing.test(said.lead)) return false;
  const { answers } = sentence.view;
  const parts = saidIn(sentence).filter(
    (one) =>
      one.end <= said.start &&
      one.clause === said.clause &&
      one.kind === 'quantity' &&
      (one.role === 'plain' || one.role === 'cumulative' || one.role === 'result'),
  );
  return parts.some((part) =>
    answers.amounts.some((whole) => {
      if (whole.kind !== 'quantity' || whole.value <= 0 || whole.unit[0] === part.unit[0]) return false;
      const factor = measureFactor(part.unit, whole.unit);
      return factor !== null && shows(said, (100 * part.value * factor) / whole.value);
    }),
  );
}

const ranked = /(?<!\p{L})(?:xếp|đứng|hạng|vị trí)(?: \p{L}+)?(?: thứ| hạng)? (\d{1,3})(?![\d.,/]*\d)/giu;
const rankOfThen = /^[^;.]{0,50}?(?<!\p{L})(?:thứ|hạng) (\d{1,3})(?!\d)/iu;
const better = /(?<!\p{L})(?:tăng|lên|cải thiện|vượt)(?: \p{L}+){0,2}\s+$/iu;
const worse = /(?<!\p{L})(?:giảm|xuống|tụt|lùi)(?: \p{L}+){0,2}\s+$/iu;

/** "xếp thứ 5, tăng 03 bậc so với năm 2021 (thứ 8)": from the rank of then, told behind or in the last report, to the answered one. */
export function isStepOfRank({ sentence, said }: Doubt): boolean {
  const way = better.test(said.lead) ? 1 : worse.test(said.lead) ? -1 : 0;
  if (!/^(?:bậc|hạng)$/u.test(said.unit[0] ?? '') || way === 0) return false;
  const { text } = sentence.at;
  const now = Number([...text.slice(0, said.start).matchAll(ranked)].at(-1)?.[1]);
  const { answers, earlier } = sentence.view;
  if (!answers.amounts.some((one) => one.own && one.kind === 'quantity' && one.value === now)) return false;
  const behind = rankOfThen.exec(text.slice(said.end))?.[1];
  const then =
    behind !== undefined
      ? [Number(behind)]
      : earlier.entries.flatMap(({ newest, sentence: one }) =>
          newest ? [...one.text.matchAll(ranked)].map(([, rank]) => Number(rank)) : [],
        );
  return then.some((was) => (was - now) * way === said.value);
}
