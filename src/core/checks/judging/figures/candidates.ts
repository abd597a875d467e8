import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { type AmountFact, type beside, isSame, unitOf } from '../../reading/answers/amounts.ts';
import { fitUnit, hasOtherWord, isOtherPaper, type UnitFit } from '../../reading/answers/units.ts';
import { isOfEach } from '../../reading/standing/rules.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, fillers, longKey, type Word } from '../../reading/words.ts';
import { isLoss, isTyped, leavesNounOut, namesBeside, namesSame } from './amount-words.ts';

/* Which answers a figure could be about, and how much the words beside it speak for each. */

/** The words beside a figure. */
export type Context = ReturnType<typeof beside>;

/** `score`: how much the words speak for it; `equal`: whether the figure says its value. */
export type Candidate = { stated: StatedAmount; fit: UnitFit; score: number; equal: boolean };

/** By how much the words must speak for another answer before an equal value is refused. */
export const clearly = 0.75;

const notSo = /^[^,;.()\d]{0,40}(?<!\p{L})(?:không|chưa)(?!\p{L})/iu;
const isDenial = ({ answer }: StatedAmount): boolean =>
  /(?<!\p{L})(?:không|chưa)(?!\p{L})/iu.test(answer.label);

const ofWhole = /^[^,;.()]{1,60}(?<!\p{L})(?:trong|trên)(?: tổng)?(?: số)?\s+$/iu;

const wholeBehind = /^(?<own>[^,;.()]{1,60}?)(?<!\p{L})(?:trong|trên) tổng(?: số)?\s+$/iu;

/** "khiển trách 02 đảng viên" for the noted "02 khiển trách": what was done stands right in front of those whom it was done to. */
const isDoneTo = ({ left }: Context, { unit }: StatedAmount): boolean =>
  unit.length > 1 && unit.every((word, at) => left[unit.length - 1 - at]?.key === word);

/** The answers that a figure could be about, the likeliest first. */
export function candidatesFor(sentence: SeenSentence, fact: AmountFact, context: Context): Candidate[] {
  const { counts } = sentence.view.answers;
  const value = Number(fact.value);
  const unit = unitOf(fact);
  const likely =
    fact.kind === 'quantity' ? counts.alike(unit, context.tail, value) : counts.ofKind(fact.kind);
  const all = likely.flatMap((stated): Candidate[] => {
    const fit =
      fact.kind === 'quantity'
        ? fitUnit(unit, context.tail, stated.unit, stated.words)
        : { words: 0, factor: 1 };
    // "cả 13 gói thầu đều không chậm": of what there was none of, nothing is counted where it is denied.
    if (stated.value === 0 && value > 0 && notSo.test(sentence.at.text.slice(fact.end)) && !isDenial(stated))
      return [];
    if (!fit) {
      const loose =
        fact.kind === 'quantity' &&
        value === stated.value &&
        !hasOtherWord(context.tail, stated.unit) &&
        !isOtherPaper(context.tail, stated.unit, stated.words) &&
        (namesSame(unit, context, stated) ||
          namesBeside(sentence, fact, context, stated) ||
          leavesNounOut(sentence, fact, context, stated) ||
          isDoneTo(context, stated) ||
          isTyped(context, stated));
      return loose ? [{ stated, fit: { words: 0, factor: 1 }, score: 0, equal: true }] : [];
    }
    return fit
      ? [
          {
            stated,
            fit,
            score: 0,
            equal: isSame(value * fit.factor, stated.value, fact.hedge) || isLoss(sentence, fact, stated),
          },
        ]
      : [];
  });
  const fits = unit[0] === 'lượt' ? turnsAlone(all) : all;
  const spread = new Map<string, number>();
  for (const { stated } of fits)
    for (const word of stated.words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weight = (word: string) =>
    fits.length > 1 && spread.get(word) === fits.length ? 0 : 1 / spread.get(word)!;
  const near = new Map<string, number>();
  // "236 trẻ được tiêm chủng đầy đủ, 14 trẻ chưa tiêm": what stands before the comma belongs to the figure before.
  const { text } = sentence.at;
  const last = sentence.facts.reduce((most, { end }) => (end <= fact.start ? Math.max(most, end) : most), 0);
  const comma = last === 0 ? -1 : text.slice(last, fact.start).indexOf(',');
  // "18 cơ sở chưa đạt yêu cầu trong 240 cơ sở được kiểm tra": what stands in front belongs to the part.
  const part = last > 0 && ofWhole.test(text.slice(last, fact.start));
  const others = part ? fact.start : comma < 0 ? 0 : last + comma;
  // "58 hệ thống được phê duyệt trên tổng số 64 hệ thống": what was done to a part says which it is, and its whole stands behind.
  const next = sentence.facts.find((one) => one.start >= fact.end);
  const whole = next?.kind === fact.kind ? wholeBehind.exec(text.slice(fact.end, next.start)) : null;
  const own = whole === null ? text.length : fact.end + whole.groups!.own!.length;
  const see = (words: readonly Word[], reach: number, most = 1) => {
    // "toàn bộ 638 hồ sơ được giải quyết đúng hạn": what was done to the whole does not say which figure it is.
    const done = whole !== null ? -1 : words.findIndex(({ key }) => key === 'được' || key === 'đều');
    words.slice(0, reach).forEach(({ key, end }, at) => {
      if (fillers.has(key) || end > own) return;
      const closeness = Math.min(
        end <= others ? 0.3 : most,
        done >= 0 && at > done ? 0.3 : at < 5 ? 1 : at < 9 ? 0.6 : 0.3,
      );
      near.set(key, Math.max(near.get(key) ?? 0, closeness));
    });
  };
  see(context.left, 14, context.shared ? 0.3 : 1);
  see(context.right, 12);
  for (const key of context.tail.slice(0, Math.max(unit.length, 1))) near.set(key, 1);
  for (const one of fits) {
    let score =
      one.fit.words * 0.25 +
      (sentence.at.section !== null && one.stated.answer.section === sentence.at.section ? 0.2 : 0) +
      (one.equal && isHeldHere(sentence, one.stated) ? clearly : 0);
    let missed = 0;
    for (const word of one.stated.words) {
      // "6.850 m" for an answer in km: the measure of the text stands for that of the answer.
      const measured = one.fit.factor !== 1 && one.stated.unit.includes(word);
      const seen = isMonthsSpan(one.stated, word, text)
        ? undefined
        : (near.get(word) ?? (measured ? 1 : undefined));
      if (seen !== undefined) score += seen * weight(word);
      else missed += (one.stated.unit.includes(word) ? 0.5 : 0.12) * weight(word);
    }
    one.score = score - Math.min(missed, 1);
  }
  return [...fits].sort((a, b) => b.score - a.score || Number(b.equal) - Number(a.equal));
}

/** "tháng 10/2023" where an answer counts "10 tháng": the number of a month is none of months. */
const isMonthsSpan = ({ answer: { label } }: StatedAmount, word: string, text: string): boolean =>
  /^\d/.test(word) && label.includes(`${word} tháng`) && !text.includes(`${word} tháng`);

/** Whether words speak for this answer, and for another that counts the same as much ("16 tổ chức đảng và 01 đảng viên") they do not. */
export const isSpokenFor = ([first, second]: readonly Candidate[], stated: StatedAmount): boolean =>
  first?.stated === stated &&
  !(
    second?.stated.own === true &&
    second.score === first.score &&
    second.stated.unit.join(' ') === stated.unit.join(' ')
  );

/** "1.872 lượt viên chức" of "lượt người": turns are told, and none of the officials that another answer counts, unless it has this value. */
function turnsAlone(all: readonly Candidate[]): readonly Candidate[] {
  const isTurn = ({ stated: { unit } }: Candidate) => unit[0] === 'lượt';
  const whole = all.some(
    (one) => isTurn(one) && one.stated.unit.length > 1 && one.fit.words === one.stated.unit.length,
  );
  return whole && !all.some((one) => one.equal && !isTurn(one)) ? all.filter(isTurn) : all;
}

/** Whether the sentence names the day of the event whose head count this is. */
export const isHeldHere = ({ facts }: SeenSentence, { answer }: StatedAmount): boolean =>
  answer.type === 'event' &&
  answer.facts.some(
    (day) => day.kind === 'date' && facts.some((one) => one.kind === 'date' && one.value === day.value),
  );

/** Whether a sentence tells the event whose guests this counts by its whole name, whatever other answers the name speaks of. */
export const namesEvent = (sentence: SeenSentence, stated: StatedAmount): boolean =>
  isHeldHere(sentence, stated) &&
  stated.answer.facts.some(
    (fact) => fact.kind === 'event' && containsKey(sentence.longWords.join(' '), longKey(fact.value)),
  );

/** "Mỗi lớp có hai giáo viên" beside "Số giáo viên: 48": what each has is not what all have together. */
export const isOfOne = (sentence: SeenSentence, { stated: { answer } }: Candidate): boolean =>
  isOfEach(sentence.at.text) &&
  !/mỗi|bình quân|trung bình|một|\/|định mức/iu.test(`${answer.label} ${answer.text}`);
