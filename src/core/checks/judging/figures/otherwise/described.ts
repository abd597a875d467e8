import { isAmount, unitOf } from '../../../reading/answers/amounts.ts';
import { partAround } from '../../../reading/clause.ts';
import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { containsKey, keysOf } from '../../../reading/words.ts';
import { countAlike } from '../../../reckoning/additions.ts';
import type { Doubt } from './doubt.ts';

/* What the words around a figure say it is of: a plan of the year, so many for a hundred, one in every so many. */

/** What was set for a year holds in each of its months; another sentence of the last report may only look as if it did. */
const ofYear = /^(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu)(?!\p{L}).*(?<!\p{L})năm \d{4}(?!\d)/u;

/** "Dân số trung bình của huyện là 98.000 người": what something is, not what was done. */
const isOf = /(?<!\p{L})của\s[^,;.()\d]{2,40}\slà\s+$/iu;

/** "Chỉ tiêu năm 2025 của tỉnh là 860 căn nhà, như vậy ...": what the last report describes, word for word, goes on in this sentence. */
export function isDescribed({ sentence, said, answer }: Doubt): boolean {
  const known = sentence.view.earlier.lastingFigures.get(`${said.kind} ${said.value}`) ?? [];
  if (known.length === 0) return false;
  const words = keysOf(partAround(sentence, said).trim());
  const part = words.join(' ');
  return known.some(
    ({ key, sentence: { facts } }) =>
      ((ofYear.test(part) || (!answer && isOf.test(said.lead))) &&
        containsKey(key, part) &&
        key.split(' ').length <= words.length * 1.5) ||
      // "bằng 60% trong tổng số 460 hòa giải viên": what there is of them, which a share is taken of.
      (said.value >= large &&
        whole.test(said.lead) &&
        facts.some(
          (fact) =>
            isAmount(fact) &&
            Number(fact.value) === said.value &&
            alike(said, { kind: fact.kind, unit: unitOf(fact) }),
        )),
  );
}

/** From here on the same number in the same noun is the same figure. */
const large = 20;
const whole = /(?<!\p{L})(?:trong|trên|so với|của)\s+(?:tổng(?: số)?|toàn bộ|số|cả)?\s*$/iu;

const planBefore =
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})(?:\s(?!tháng|quý|này)[\p{L}\d]+){0,6}[\s:(]+$/iu;
const aPlan = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu;

/** "bằng 42% kế hoạch năm (29.000 lao động)": what the last report has as the plan, told as the plan in whatever words. */
export const isPlanAgain = ({ sentence, said }: Doubt): boolean =>
  planBefore.test(said.lead) && isPlanOfLast(sentence, said);

const aimed = /(?<!\p{L})(?:phấn đấu|quyết tâm|hướng tới|nhằm|mục tiêu)(?!\p{L})[^;.()\d]{0,60}$/iu;

/** "phấn đấu giải ngân hết 3.250 tỷ đồng": the whole that another answer has is what the work of this one aims at. */
export const isAimedAt = ({ sentence, said }: Doubt): boolean =>
  !said.hedged &&
  aimed.test(sentence.at.text.slice(0, said.start)) &&
  sentence.view.toldBefore(said.fact, sentence) &&
  sentence.view.answers.amounts.some((one) => one.own && one.value === said.value && alike(one, said));

/** Whether the last report tells an amount, in the same noun, as what was planned. */
export const isPlanOfLast = (
  { view }: SeenSentence,
  one: { kind: string; value: number; unit: readonly string[] },
): boolean =>
  (view.earlier.lastingFigures.get(`${one.kind} ${one.value}`) ?? []).some(
    ({ sentence: { text, facts } }) =>
      aPlan.test(text) &&
      facts.some(
        (fact) =>
          isAmount(fact) &&
          Number(fact.value) === one.value &&
          (one.kind !== 'quantity' || unitOf(fact)[0] === one.unit[0]),
      ),
  );

const scale = new Set([100, 1000, 10_000, 100_000]);
const ofScale = /^[\p{L} ]{0,24}(?:\/|(?<!\p{L})trên(?: mỗi)?)\s*$/iu;

/** "05 thuê bao di động ứng với 01 thuê bao cố định". */
const ofOne = /^[\p{L} ]{0,40}(?:\/|(?<!\p{L})ứng với(?: mỗi)?)\s*$/iu;

/** "109,5 bé trai trên 100 bé gái": what two counts make for a hundred; the hundred itself is no count, and its "trên" no hedge. */
export function isForHundred({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const leadsTo = (one: Said | undefined, base: Said | undefined): boolean =>
    one !== undefined &&
    base !== undefined &&
    one.kind === 'quantity' &&
    base.kind === 'quantity' &&
    ((scale.has(base.value) && ofScale.test(text.slice(one.end, base.start))) ||
      (base.value === 1 && ofOne.test(text.slice(one.end, base.start))));
  if (leadsTo(saids[at - 1], said)) return true;
  const base = saids[at + 1];
  if (!leadsTo(said, base)) return false;
  const counts = [
    ...sentence.view.answers.amounts.filter(({ own }) => own),
    ...saids.filter((one) => one !== said && one !== base),
  ].filter(({ kind }) => kind === 'quantity');
  const like = (one: Said) => counts.filter(({ unit }) => countAlike(unit, one.unit));
  const makes = (part: number, whole: number) => whole > 0 && shows(said, (base!.value * part) / whole);
  return (
    like(said).some((part) =>
      like(base!).some((whole) => whole !== part && makes(part.value, whole.value)),
    ) ||
    // "617 bé trai, 108,4 bé trai/100 bé gái": the girls are what an answered whole has beside the boys.
    like(said)
      .filter(({ unit }) => unit.join(' ') === said.unit.join(' '))
      .some((part) =>
        sentence.view.answers.amounts.some(
          (all) =>
            all.own &&
            all.kind === 'quantity' &&
            countAlike(all.unit, said.unit) &&
            countAlike(all.unit, base!.unit) &&
            makes(part.value, all.value - part.value),
        ),
      )
  );
}

const ofEvery = /(?<!\p{L})cứ(?: mỗi)?\s+(?:khoảng |trung bình )?$/iu;
const isThen = /^[^;.()\d]{0,40}(?<!\p{L})(?:thì|có|lại có)(?!\p{L})[^;.()\d]{0,30}$/iu;

/** "cứ mười người thì bảy người đạt": two figures as two counts stand to each other, told here or answered. */
export function isOfEvery({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const every = saids.findLast((one) => one.start <= said.start && ofEvery.test(text.slice(0, one.start)));
  const one = every && saids[saids.indexOf(every) + 1];
  if (!every || !one || (said !== every && said !== one)) return false;
  // "cứ 100 xã đạt chuẩn thì có 21 xã nâng cao" may be said of 98 communes: a hundred is a scale, and no part of a count.
  const round = scale.has(every.value);
  if (every.value <= 1 || !isThen.test(text.slice(every.end, one.start))) return false;
  const counts = [
    ...sentence.view.answers.amounts.filter(({ own }) => own),
    ...saids.filter((other) => other !== every && other !== one),
  ].filter(({ kind }) => kind === 'quantity');
  return counts.some(
    (whole) =>
      (round ? whole.value > 0 : whole.value > every.value) &&
      countAlike(whole.unit, every.unit) &&
      counts.some((part) => part !== whole && shows(one, (every.value * part.value) / whole.value)),
  );
}

const papers =
  /^(?:văn bản|kế hoạch|quyết định|công văn|tờ trình|báo cáo|thông báo|hướng dẫn|chỉ thị|nghị quyết|chương trình)$/u;
const listsPapers = /^[^;.()\d]{0,40}(?:(?:(?<!\p{L})(?:gồm|là|cụ thể|như sau)(?: có)?:?|:)\s+|\(\s*)$/iu;

/** "ban hành 02 văn bản, gồm: Quyết định số ..., Kế hoạch số ...": exactly as many papers as the sentence lists behind; of a type only those of that type. */
export function isCountOfPapers({ sentence, said }: Doubt): boolean {
  const noun = said.unit.slice(0, 2).join(' ');
  if (said.kind !== 'quantity' || said.hedged || !papers.test(noun)) return false;
  const listed = sentence.facts.flatMap((one) =>
    one.kind === 'reference' && one.start > said.end ? [one] : [],
  );
  return (
    listed.length === said.value &&
    listsPapers.test(sentence.at.text.slice(said.end, listed[0]!.start)) &&
    (noun === 'văn bản' || listed.every(({ value }) => keysOf(value.type ?? '').join(' ') === noun))
  );
}
