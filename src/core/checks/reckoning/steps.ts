import { type AmountFact, beside, isAmount, isSame, scaled, unitOf } from '../reading/answers/amounts.ts';
import { isPeople, isYoung } from '../reading/answers/units.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import { saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf } from '../reading/words.ts';
import { type Amount, differs } from './arithmetic.ts';
import type { Reckoning } from './reckoning.ts';

/* Changes: "tăng 05 hồ sơ", and what was there before one. */

const change =
  /(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn|hơn|vượt|hụt|kém|chênh lệch)(?:\s(?:(?:(?:đầu|giữa|cuối)\s)?(?:tháng|quý|năm)\s[\dIV/]+(?:\snăm\s\d{4})?|\d+ tháng (?:đầu|cuối) năm(?: \d{4})?))?(?:\s\p{L}+){0,3}(?:\s\([^()]{1,30}\))?\s*\(?$/iu;
const led = /(?<!\p{L})(?:tăng|giảm)(?: xuống| lên)? (?:còn|thành|lên|xuống)\s+$/iu;
/** What is over when one figure is taken from another: a tender's savings, the balance of trade. */
const balance =
  /(?:tiết kiệm|xuất siêu|nhập siêu|thất thoát|hao hụt|bội thu|bội chi|thặng dư)(?:\s\p{L}+){0,4}\s*$/iu;
/** "Riêng trong quý IV, giải ngân ...": a period's own part of a running total. */
const ownPart = /riêng(?: trong)? (?:tháng|quý|kỳ|năm)(?!\p{L})[^;]{0,50}$/iu;
/** "tăng 04 lớp và 144 nông dân", "giảm 03 vụ, 01 người chết, 03 người bị thương": what joins a further figure to the change said before the first. */
const jointly = /^(?:\s\p{L}+){0,3}\s*(?:,|,?\s*(?:và|cùng))\s+(?:\p{L}+\s+){0,1}$/u;
const than = /(?:tăng|giảm|hơn)(?: so với)?(?: (?:mức|con số))?\s+$/iu;
const ofThen = /^\s*(?:của|ở|trong)\s+(?:tháng|quý|kỳ|năm)\s[\p{L}\d/]+(?:\snăm\s\d{4})?\s+(?:là\s+)?$/iu;
/** "bố trí 141 điểm tiêm (thêm 23 điểm so với tháng trước)". */
const added = /(?:^|[\s(])thêm\s+$/iu;
const toThen = /^[^,;.()\d]{0,30}so với (?:tháng|quý|kỳ|năm|đợt)/iu;
/** "cắt giảm 41,3 tỷ đồng so với giá trị trình 1.328,9 tỷ đồng": what there was before a change. */
const atFirst = /(?:so với|ban đầu|trước đó|từ mức)(?:\s(?!kế hoạch|chỉ tiêu|dự toán)\p{L}+){0,6}\s*\(?$/iu;

/** Whether a figure is said to be a change, itself or as the second one of a change. */
export function isStep(sentence: SeenSentence, fact: { start: number }): boolean {
  const { text } = sentence.at;
  const before = text.slice(Math.max(0, fact.start - 60), fact.start);
  // "giảm còn 04 trường hợp" says where a change led.
  if (!led.test(before) && change.test(before.slice(before.lastIndexOf(';') + 1))) return true;
  const first = sentence.facts.findLast((one) => one.end <= fact.start && one.kind !== 'period');
  // "thấp hơn mức 1,05 tỷ đồng của tháng trước 67 triệu đồng": the figure of then stands between.
  if (
    first !== undefined &&
    isAmount(first) &&
    than.test(text.slice(0, first.start)) &&
    ofThen.test(text.slice(first.end, fact.start))
  )
    return true;
  return (
    first !== undefined &&
    isAmount(first) &&
    jointly.test(text.slice(first.end, fact.start)) &&
    isStep(sentence, first)
  );
}

/** A figure said to be a change, of figures that lie so far apart. */
export function isChange(one: Reckoning): boolean {
  const { sentence, fact, clause, after, claimed, here, last, own, told, past, near } = one;
  const stepped =
    isStep(sentence, fact) ||
    (added.test(clause) && toThen.test(after)) ||
    ownPart.test(clause) ||
    (balance.test(clause) && !(claimed && told.length < 2));
  if (!stepped) return false;
  const over = ownPart.test(clause) || balance.test(clause);
  // Small figures differ by anything: then what has changed and what it was must be told in like words.
  if (one.value >= sure || fact.kind !== 'quantity' || over) {
    if (differs([...own, ...told], [...own, ...told, ...past], near)) return true;
  } else if (differs(own, basesIn(one), near) || hasMeasure(one) || changedAlike(one)) return true;
  // "cộng 1.525 văn bản, ít hơn tháng trước 98 văn bản": a total may be compared with the total of last time.
  if (own.some(({ value }) => pairs(past).some((sum) => near(Math.abs(value - sum))))) return true;
  // "05 mái ấm tình thương, tăng 02 nhà": the noun of the change may be another than that of what has changed.
  return (
    fact.kind === 'quantity' &&
    here.some(
      (now) =>
        now.before &&
        now.kind === fact.kind &&
        (one.value >= sure || now.unit[0] !== one.unit[0]) &&
        // "9.870 lượt phương tiện" now, "10.950 phương tiện" then.
        last.some(
          (old) => old.unit.some((word) => now.unit.includes(word)) && near(Math.abs(now.value - old.value)),
        ),
    )
  );
}

/** "số vốn giải ngân thêm trong tháng là 48,6 tỷ đồng", "trong tháng giải ngân thêm 48,6 tỷ đồng". */
const cameNow =
  /(?<!\p{L})(?:thêm|mới|phát sinh)(?:\s\p{L}+){0,2} trong (?:tháng|quý|kỳ)(?: này)?(?: là| đạt| được)?\s+$|(?<!\p{L})trong (?:tháng|quý|kỳ)(?: này)?,?(?:\s\p{L}+){1,4} thêm(?: là| được)?\s+$/iu;

/** What came in the month to a running total that the last report has as a part of the same answered plan ("121,5/486 tỷ đồng"). */
export const isAddedToPart = ({ sentence, clause, told, near }: Reckoning): boolean =>
  (cameNow.test(clause) || ownPart.test(clause)) &&
  sentence.view.earlier.dated.some(({ fact: then }) => {
    if (then.kind !== 'ratio') return false;
    const [part, whole] = [then.value.part, then.value.whole].map((one) => scaled(one, then.unit));
    return (
      told.some(({ value }) => isSame(value, whole!)) &&
      told.some(({ value }) => value > part! && near(value - part!))
    );
  });

const net = /(?:tăng|giảm)(?: thêm)? (?:thuần|ròng)(?: là| được| thêm)?\s+$/iu;

/** "thành lập 04 hợp tác xã, 01 hợp tác xã giải thể, tăng thuần 03": what came without what went, both answered in one noun. */
export function isNetChange({ sentence, clause, unit, near }: Reckoning): boolean {
  if (!net.test(clause)) return false;
  const counts = sentence.view.answers.amounts.filter((one) => one.own && one.kind === 'quantity');
  return counts.some((came) =>
    counts.some(
      (went) =>
        went.answer !== came.answer &&
        went.unit[0] === came.unit[0] &&
        (unit.length === 0 || unit[0] === came.unit[0]) &&
        near(Math.abs(came.value - went.value)),
    ),
  );
}

/** From here on a figure is the difference of two others by no chance. */
const sure = 20;
const ofBase = /cùng kỳ|năm trước|tháng trước|kỳ trước|kế hoạch|chỉ tiêu|dự toán|mục tiêu|trước sắp xếp/iu;

/** The figures of a sentence that others are compared with: "so với 81 đơn vị trước sắp xếp". */
const basesIn = ({ sentence, own }: Reckoning) =>
  own.filter(({ start }) =>
    saidIn(sentence).some((one) => one.start === start && (one.role === 'base' || one.role === 'target')),
  );

/** A change from what an answer counts that is there to be compared with: a plan, the year before. */
function hasMeasure({ sentence, fact, near }: Reckoning): boolean {
  const answers = sentence.view.answers.amounts.filter((one) => one.own && one.kind === fact.kind);
  return answers.some(
    (base) =>
      ofBase.test(base.answer.label) &&
      answers.some((now) => now.answer !== base.answer && near(Math.abs(now.value - base.value))),
  );
}

/** A change from a figure of the last report to one of an answer or of the sentence that is told in like words. */
function changedAlike({ sentence, fact, unit, own, near }: Reckoning): boolean {
  const counted = sentence.view.answers.amounts.filter(
    (one) => one.kind === fact.kind && isAlike(one.unit, unit),
  );
  // "giảm 04 người chết" is no change of those who were hurt.
  const behind = beside(sentence, fact).tail.slice(1, 4);
  const named = behind.filter((word) => !fillers.has(word) && counted.some(({ words }) => words.has(word)));
  const meant = counted.filter(({ words }) => named.length === 0 || named.some((word) => words.has(word)));
  const now = [
    ...meant.map(({ value, words }) => ({ value, words, start: -1 })),
    // What stands in the sentence was judged by itself.
    ...(named.length > 0 ? [] : own.map(({ value, start }) => ({ value, words: null, start }))),
  ];
  const { figures } = sentence.view.earlier;
  // One figure of then in this noun, and one in front of the change: nothing else can be meant.
  const then = figures.filter(
    ({ fact: old }) => isAmount(old) && old.kind === fact.kind && isAlike(unitOf(old), unit),
  );
  const front = own.findLast((one) => one.start < fact.start && isAlike(one.unit, unit) && unit.length > 0);
  if (then.length === 1 && front && near(Math.abs(front.value - Number(then[0]!.fact.value)))) return true;
  return figures.some(({ fact: old, entry }) => {
    if (!isAmount(old) || old.kind !== fact.kind || !isAlike(unitOf(old), unit)) return false;
    const matches = now.filter(({ value }) => near(Math.abs(value - Number(old.value))));
    if (matches.length === 0) return false;
    const about = wordsAround(entry.sentence.text, old, unit);
    // Where one answer alone counts in this noun there is no other that could be meant.
    if (new Set(now.flatMap(({ words }) => (words === null ? [] : [words]))).size === 1) return true;
    return matches.some(({ words, start }) => {
      const beside = sentence.facts.find((one): one is AmountFact => one.start === start && isAmount(one));
      const more = words ?? (beside ? wordsAround(sentence.at.text, beside, unit) : new Set<string>());
      const content = [...more].filter((word) => !fillers.has(word) && !unit.includes(word));
      return content.length === 0 || about.size === 0 || content.some((word) => about.has(word));
    });
  });
}

const isAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a[0] === b[0] || (isYoung(a) && isYoung(b)) || isComrades(a, b);

/** "cao hơn tháng trước 03 đồng chí" where members were counted: comrades are whoever is told of. */
const isComrades = (a: readonly string[], b: readonly string[]): boolean =>
  isPeople(a) && isPeople(b) && [a, b].some(([head, next]) => head === 'đồng' && next === 'chí');

/** The words of content in the part of a sentence, between signs, that a figure stands in. */
function wordsAround(text: string, fact: AmountFact, unit: readonly string[]): ReadonlySet<string> {
  const from = Math.max(...[',', ';', ':', '('].map((sign) => text.lastIndexOf(sign, fact.start - 1))) + 1;
  const stop = text.slice(fact.end).search(/[,;:()]/u);
  return new Set(
    keysOf(text.slice(from, stop < 0 ? text.length : fact.end + stop)).filter(
      (word) => !fillers.has(word) && !/^\d/.test(word) && !unit.includes(word),
    ),
  );
}

/** "cắt giảm 41,3 tỷ đồng so với giá trị trình 1.328,9 tỷ đồng": what a figure was before its change. */
export const wasBefore = ({ sentence, fact, clause, own, told, near }: Reckoning): boolean =>
  (atFirst.test(clause) && isBeforeChange(sentence, fact, near)) ||
  (untilThen.test(clause) &&
    (isCompared(sentence, fact) || /trước đó/iu.test(clause)) &&
    differs(own, told, near));

/** "874 doanh nghiệp, tính đến hết tháng 9/2024 là 778": a running total without what this period added. */
const untilThen = /(?<!\p{L})(?:đến (?:hết |cuối )?(?:tháng|quý)|trước đó|trước tháng)[^;]{0,40}$/iu;

/** The sums of every two of a few figures. */
const pairs = (amounts: readonly Amount[]): number[] =>
  amounts
    .slice(0, 8)
    .flatMap((a, at, few) =>
      few.slice(at + 1).flatMap((b) => (a.unit[0] === b.unit[0] ? [a.value + b.value] : [])),
    );

/** What a figure was before the change that the sentence tells just in front: the figure then named and its step, added or taken off. */
function isBeforeChange(sentence: SeenSentence, fact: AmountFact, near: (value: number) => boolean): boolean {
  const before = sentence.facts.filter(
    (one): one is AmountFact => isAmount(one) && one.kind === fact.kind && one.end <= fact.start,
  );
  const [now, step] = before.slice(-2);
  if (!now || !step || !isStep(sentence, step)) return false;
  const fallen = /giảm(?:\s\p{L}+){0,3}\s*$/iu.test(sentence.at.text.slice(0, step.start));
  return near(Number(now.value) + (fallen ? 1 : -1) * Number(step.value));
}
