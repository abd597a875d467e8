import type { StatedAmount } from '../../../reading/answers/amount-index.ts';
import { isPeople } from '../../../reading/answers/units.ts';
import { pointsBack } from '../../../reading/pointing.ts';
import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { contentKeys, keysOf } from '../../../reading/words.ts';
import { isGeneral } from '../../../reckoning/arithmetic.ts';
import { behindOf, calls, partOf } from './by-name.ts';
import type { Doubt } from './doubt.ts';

/* What answers make together that the words call by their names, or by all that they count, and how many times one total is another. */

const inAll = /(?<!\p{L})tổng (?:số|cộng)?[^;.()\d]*$/iu;
const joins = /(?<!\p{L})(?:và|cùng|lẫn)(?!\p{L})|,/iu;
/** "20 đoàn ra, đoàn vào": two names right behind the number. */
const bothBehind = /^[\d.]+(?:\s\p{L}+){1,5}(?:,|\s(?:và|cùng|lẫn))(?:\s\p{L}+){1,5}/u;

/** "tổng số người được bổ nhiệm và bổ nhiệm lại là 15 người", "có 20 đoàn ra, đoàn vào": two answers that the words call, together. */
export function isSumOfNamed({ sentence, said }: Doubt): boolean {
  if (said.kind === 'percent' || said.hedged) return false;
  const { text } = sentence.at;
  const lead = inAll.exec(text.slice(0, said.start))?.[0];
  if (lead !== undefined && joins.test(lead) && areTogether(sentence, said, lead)) return true;
  const behind = bothBehind.exec(text.slice(said.start))?.[0];
  return (
    behind !== undefined && (areTogether(sentence, said, behind, 1) || isOfNouns(sentence, said, behind))
  );
}

/** "581 công chức, viên chức": so many of one noun and of the other, as the answers count each. */
function isOfNouns(sentence: SeenSentence, said: Said, names: string): boolean {
  const nouns = names
    .replace(/^[\d.]+/u, '')
    .split(joins)
    .map(keysOf);
  const counted = nouns.map((noun) =>
    sentence.view.answers.amounts.filter(
      ({ own, kind, unit }) =>
        own && kind === 'quantity' && unit.length > 0 && unit.every((word, at) => noun[at] === word),
    ),
  );
  const [first, second] = counted as [StatedAmount[], StatedAmount[]];
  return first.some((one) => second.some((two) => one.value + two.value === said.value));
}

/** Of an answer whose figure stands in front fewer words need to be said again: "đã giám sát chuyên đề 04 tổ chức đảng, nâng tổng số ... giám sát". */
const toldHere = 0.5;

function areTogether(sentence: SeenSentence, said: Said, names: string, enough?: number): boolean {
  const words = new Set(keysOf(names));
  const isTold = (one: StatedAmount) =>
    saidIn(sentence).some(
      (two) => two.end <= said.start && two.role === 'plain' && two.value === one.value && alike(two, one),
    );
  // "lên 10 lượt": what anything is counted in.
  const named = sentence.view.answers.amounts.filter(
    (one) =>
      one.own &&
      one.kind === said.kind &&
      (alike(one, said) || isGeneral(said.unit)) &&
      (calls(words, one, enough) || (enough === undefined && isTold(one) && calls(words, one, toldHere))),
  );
  return named.some((one, at) =>
    named
      .slice(at + 1)
      .some(
        (two) =>
          two.answer !== one.answer && two.unit[0] === one.unit[0] && one.value + two.value === said.value,
      ),
  );
}

/** "78 xã, phường, đặc khu", "19 tập thể và cá nhân": nouns in a row right behind the number. */
const kindsBehind = /^[\d.]+((?:\s\p{Ll}+){1,4}(?:(?:,|,?\svà)(?:\s\p{Ll}+){1,4}){1,4})/u;
/** A noun that more answers count leaves open which of them is meant. */
const mostSums = 40;

/** "78 xã, phường, đặc khu": what the answers that count each of the kinds make together. */
export function isSumOfKinds({ sentence, said }: Pick<Doubt, 'sentence' | 'said'>): boolean {
  if (said.kind !== 'quantity' || said.hedged || said.whole !== null) return false;
  const kinds = kindsBehind.exec(sentence.at.text.slice(said.start))?.[1]?.split(/,?\svà(?=\s)|,/u) ?? [];
  let sums = [0];
  let count = 0;
  for (const kind of kinds) {
    const words = keysOf(kind);
    const values = sentence.view.answers.amounts.flatMap(({ own, kind, unit, value }) =>
      own && kind === 'quantity' && unit.length > 0 && unit.every((word, index) => word === words[index])
        ? [value]
        : [],
    );
    // "19 tập thể, cá nhân, tăng 04 ...": the row is at its end.
    if (values.length === 0) break;
    sums = sums.flatMap((sum) => values.map((value) => sum + value)).slice(0, mostSums);
    count += 1;
  }
  return count > 1 && sums.includes(said.value);
}

const ofTwo =
  /(?<!\p{L})số (\p{L}[^,;:.()\d]*(?<!\p{L})(?:và|cùng)\s\p{L}[^,;:.()\d]*?)(?:\s*\(|\s(?:là|đạt|có))\s*$/iu;

/**
 * "số doanh nghiệp gia nhập và trở lại thị trường (75 doanh nghiệp)": two answers together, of which the words call one at least by what no other
 * answer has in its label, and none beside them; a second one in other words is called nowhere else in the sentence.
 */
export function isSumOfCalled({ sentence, said }: Doubt): boolean {
  const phrase = ofTwo.exec(sentence.at.text.slice(0, said.start))?.[1];
  if (phrase === undefined || said.kind !== 'quantity' || said.hedged) return false;
  const words = new Set(keysOf(phrase));
  const own = sentence.view.answers.amounts.filter((one) => one.own && alike(one, said));
  const apart = own.map((one) => {
    const others = own.flatMap(({ answer }) => (answer === one.answer ? [] : contentKeys(answer.label)));
    return contentKeys(one.answer.label).filter((word) => !others.includes(word) && !one.unit.includes(word));
  });
  const isCalled = (at: number) => apart[at]!.some((word) => words.has(word));
  const isElsewhere = (at: number) => apart[at]!.some((word) => sentence.wordSet.has(word));
  return own.some((one, at) =>
    own.some(
      (two, other) =>
        one.answer !== two.answer &&
        isCalled(at) &&
        (isCalled(other) || !isElsewhere(other)) &&
        own.every((_, third) => third === at || third === other || !isCalled(third)) &&
        one.value + two.value === said.value,
    ),
  );
}

const ofBoth = /(?<!\p{L})(?:tính|cộng|gộp)(?: chung)? cả\s[^;.]*$/iu;
const counted = /(?<!\p{L})số (\p{L}+)(?:\s\p{L}+){0,2}\s(?:là|có|đạt)\s+$/iu;
const ofAll = /(?<!\p{L})(?:cả|toàn bộ|tất cả)(?: số)?\s+$/iu;
const pointing = new RegExp(`^[^,;.()\\d]{0,30}(?<!\\p{L})(?:${pointsBack}|này|đó|đều)(?!\\p{L})`, 'iu');

/** "Tính cả hai chiều, số đoàn là 10", "Cả 20 đoàn nêu trên": the two answers that count such things, or all of them, together. */
export function isSumOfBoth({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  if (said.kind !== 'quantity' || said.hedged) return false;
  const lead = text.slice(0, said.start);
  const all = ofAll.test(lead) && pointing.test(text.slice(said.end));
  if (isWithNamed(sentence, said)) return true;
  if (!all && !ofBoth.test(lead)) return false;
  const noun = said.unit[0] ?? keysOf(counted.exec(lead)?.[1] ?? '')[0];
  const people = noun !== undefined && isPeople([noun]);
  const own = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind === 'quantity' && (one.unit[0] === noun || (people && isPeople(one.unit))),
  );
  if (all) return own.length > 1 && own.reduce((sum, { value }) => sum + value, 0) === said.value;
  return own.some((one, at) => own.slice(at + 1).some((two) => one.value + two.value === said.value));
}

const withThese =
  /(?<!\p{L})(?:(?:tính|cộng|gộp|kể)(?: chung)?(?: cả| thêm)|cùng với|cộng với)\s(?<other>[^,;.()\d]+),\s(?:thì )?(?<all>tổng (?:số|cộng)[^;.()\d]*)$/iu;

/** "Tính cả số thí sinh đạt, tổng số giấy phép cấp mới và cấp đổi là 3.031": an answer in another noun that the words add, and one that counts in the noun of the whole. */
function isWithNamed(sentence: SeenSentence, said: Said): boolean {
  const names = withThese.exec(sentence.at.text.slice(0, said.start))?.groups;
  if (!names || said.role !== 'total' || said.unit.length === 0) return false;
  const other = new Set(keysOf(names.other!));
  const all = new Set(keysOf(names.all!));
  const own = sentence.view.answers.amounts.filter((one) => one.own && one.kind === 'quantity');
  return own.some(
    (one) =>
      alike(one, said) &&
      calls(all, one) &&
      own.some(
        (added) =>
          added.answer !== one.answer &&
          added.value + one.value === said.value &&
          calls(other, added, 1) &&
          added.unit.every((word) => other.has(word)),
      ),
  );
}

const manyTimes = /(?<!\p{L})(?:gấp|bằng)\s+$/iu;

/**
 * "số doanh nghiệp thành lập mới và quay trở lại hoạt động cao gấp 4,6 lần số doanh nghiệp tạm ngừng, giải thể": how many times what the words
 * in front call is what those behind call, each one answer or several together.
 */
export function isTimesOfNamed({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  if (said.unit[0] !== 'lần' || said.hedged || !manyTimes.test(said.lead)) return false;
  const front = partOf(text, said);
  if (/\d/.test(front)) return false;
  const behind = behindOf(text, said);
  // All the words of a label name its answer; most of them do where nothing is named so.
  return [1, undefined].some((enough) => {
    const [now, other] = [front, behind].map((names) => allCalled(sentence, names, enough)) as [
      readonly StatedAmount[],
      readonly StatedAmount[],
    ];
    const sum = (all: readonly StatedAmount[]) => all.reduce((made, { value }) => made + value, 0);
    return (
      now[0] !== undefined &&
      now[0].kind === other[0]?.kind &&
      !now.some((one) => other.includes(one)) &&
      sum(other) > 0 &&
      shows(said, sum(now) / sum(other))
    );
  });
}

/** The answers that words call, without those called only in the name of another; several count alike. */
function allCalled(sentence: SeenSentence, names: string, enough?: number): readonly StatedAmount[] {
  const words = new Set(keysOf(names));
  const called = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind !== 'percent' && calls(words, one, enough),
  );
  const found = called.filter((one) => {
    const own = contentKeys(one.answer.label);
    return !called.some((other) => {
      const more = contentKeys(other.answer.label);
      return more.length > own.length && own.every((word) => more.includes(word));
    });
  });
  const [first] = found;
  if (!first || (found.length > 1 && !joins.test(names))) return [];
  return found.every((one) => one.kind === first.kind && one.unit[0] === first.unit[0]) ? found : [];
}
