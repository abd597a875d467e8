import { isCases, isOneSort } from '../reading/answers/units.ts';
import { saidIn } from '../reading/said.ts';
import { type Amount, headsAgree } from './arithmetic.ts';
import type { Reckoning } from './reckoning.ts';

/* What came to a whole, and what the whole came to: "có thêm 03 trường đạt chuẩn, nâng tổng số lên 112 trường". */

const more = /(?<!\p{L})thêm(?: được| mới)?\s+$/iu;
const raised = /(?<!\p{L})(?:đưa|nâng)(?!\p{L})[^.;]{0,100}(?<!\p{L})(?:lên|thành)(?:\s\p{L}+){0,2}\s+$/iu;
/** "mở rộng thêm 60 ha, đạt 1.450 ha". */
const reached = /^[^;.,()\d]{0,40},\s+(?:đạt|lên|thành|hiện có|nay là)\s+$/iu;
const goesOn = /^[^;.()\d]{1,30}$/u;

/** Whether two nouns may count the same: people are told in any noun of people, bodies and places as units, and anything in cases. */
export const countAlike = (a: readonly string[], b: readonly string[]): boolean =>
  headsAgree(a, b) || isOneSort(a, b) || isCases(a) || isCases(b);

/** "thêm 03 trường ..., nâng tổng số lên 112 trường": what the answered whole is larger than the last report's. */
export function isAddition({ sentence, fact, unit, last, stated, near }: Reckoning): boolean {
  const { text } = sentence.at;
  if (!more.test(text.slice(Math.max(0, fact.start - 20), fact.start))) return false;
  return saidIn(sentence).some(
    (whole) =>
      whole.start > fact.end &&
      whole.start - fact.end <= 140 &&
      whole.kind === fact.kind &&
      [raised, reached].some((form) => form.test(text.slice(fact.end, whole.start))) &&
      stated.some((one) => one.kind === fact.kind && one.value === whole.value) &&
      last.some(
        (old) => old.kind === fact.kind && countAlike(old.unit, unit) && near(whole.value - old.value),
      ),
  );
}

const inAll =
  /(?<!\p{L})(?:tổng cộng|cộng|tất cả|cả thảy|tổng số|tính chung|gộp chung|cả (?:hai|ba|bốn) loại)(?: (?:là|có|được|đã)){0,2}(?: (?!là|có|được|đã)\p{L}+)?\s+$/iu;
const inRow = /^[^;.()]{0,60}(?:,|(?<!\p{L})(?:và|cùng|với))\s/iu;

/** "tặng 120 thẻ BHYT và 35 sổ BHXH, tổng cộng 155 suất": the figures right in front, each in its own noun, in one that calls them all. */
export function isCollective({ sentence, fact, unit, stated, near }: Reckoning): boolean {
  const { text } = sentence.at;
  if (fact.kind !== 'quantity' || unit.length === 0 || !inAll.test(text.slice(0, fact.start))) return false;
  let [sum, count] = [0, 0];
  let end = fact.start;
  const depth = saidIn(sentence).find((one) => one.fact === fact)?.depth;
  for (const one of saidIn(sentence)
    .filter((one) => one.end <= fact.start)
    .reverse()) {
    // "65 chứng chỉ (tháng trước: 48 chứng chỉ) và 42 giấy chứng nhận (tăng 05)": what a bracket adds is no member of the row.
    if (one.depth !== depth && (one.role === 'base' || one.role === 'step')) continue;
    // "06 đoàn, 09 cơ sở" are no 15 cơ sở.
    if (one.kind !== 'quantity' || one.role !== 'plain' || isNounOf(one.unit, unit)) return false;
    if (count > 0 && !inRow.test(text.slice(one.end, end).replace(/\s*\([^()]*\)/gu, ''))) return false;
    if (!stated.some(({ kind, value }) => kind === one.kind && value === one.value)) return false;
    sum += one.value;
    count += 1;
    end = one.start;
    if (count > 1 && near(sum)) return true;
  }
  return false;
}

/** "42 giấy chứng nhận" are counted among "107 giấy tờ"; "09 cơ sở" are the "cơ sở" themselves. */
const isNounOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && (a.length < b.length ? a : b).every((word, at) => a[at] === word && b[at] === word);

/** "nâng tổng số quà hai tháng lên 29.650 suất, trị giá 14,6 tỷ đồng": a second total, of this month's answer and the last report. */
export function isJointTotal({ sentence, fact, told, past, near }: Reckoning): boolean {
  const { text } = sentence.at;
  const first = saidIn(sentence).findLast((one) => one.end <= fact.start);
  return (
    first !== undefined &&
    goesOn.test(text.slice(first.end, fact.start)) &&
    raised.test(text.slice(Math.max(0, first.start - 120), first.start)) &&
    told.some((one: Amount) => past.some((old) => near(one.value + old.value)))
  );
}
