import { parseNumberWords } from '../../vietnamese/numbers/number-words.ts';
import { parseNumber } from '../../vietnamese/numbers/numbers.ts';
import { alike, openness, type Said, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf } from '../reading/words.ts';
import type { WrongSum } from './shares.ts';

/* Totals behind what they add up. */

/** "tổng số hai loại bệnh là 80 ca". */
const ofKinds =
  /(?<!\p{L})tổng(?: số)?(?: của)?(?: cả)? (?:hai|ba|bốn|\d) (?:loại|nhóm|hình thức|lĩnh vực|nguồn|khối|mặt|diện|khoản|kênh)(?!\p{L})[^,;(\d]{0,24}$/iu;

/**
 * What a total behind it may add up. "104 Bằng khen, trong đó 41 Bằng khen ...; cùng với 05 Cờ thi đua, tổng cộng có 109": what is in another one is
 * no more to add.
 */
export const addedIn = (saids: readonly Said[], at: number): readonly Said[] =>
  saids
    .slice(0, at)
    .filter(
      (one) =>
        one.role === 'plain' && one.kind === saids[at]!.kind && one.depth === 0 && !inOther.test(one.lead),
    );
const inOther = /(?<!\p{L})trong (?:đó|số đó)(?!\p{L})[^;\d]{0,40}$/iu;

/** "03 dự án; 04 cá nhân; 07 tổ chức; tổng cộng 14 đối tượng": the total behind what it adds up. */
export function totals(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  return saids.flatMap((whole, at): WrongSum[] => {
    if (
      whole.role !== 'total' ||
      whole.hedged ||
      !(
        /(?:tổng cộng|cộng(?! với)|cả thảy|tất cả)[^,;(]{0,24}$/iu.test(whole.lead) ||
        ofKinds.test(whole.lead)
      )
    )
      return [];
    const parts = addedIn(saids, at);
    if (parts.length < 2 || parts.some(({ hedged }) => hedged)) return [];
    // "cộng hai nhóm là 9.785 học sinh": how many are added up; the total stands behind.
    const next = saids[at + 1];
    if (
      next &&
      /^[^,;.()\d]{0,20}(?<!\p{L})(?:là|được|có|đạt)\s+$/iu.test(
        sentence.at.text.slice(whole.end, next.start),
      )
    )
      return [];
    // "tổng cộng 28 huy chương, gồm chín huy chương vàng, ...": what it adds up stands behind it.
    if (next && /^,?\s(?:bao )?gồm(?: có)?\s+$/iu.test(sentence.at.text.slice(whole.end, next.start)))
      return [];
    const same = parts.filter((one) => alike(one, whole));
    const runs = [parts, same.length > 1 ? same : parts];
    const slack = openness(sentence, whole);
    for (const run of runs) {
      let sum = 0;
      for (let from = run.length - 1; from >= 0; from--) {
        sum += run[from]!.value;
        if (shows(whole, sum, slack)) return [];
      }
    }
    if (parts.some((one) => one.value === whole.value) || isOfHighest(sentence, whole, same)) return [];
    if (ofMonths.test(whole.lead) || isAdded(sentence.at.text, saids, at)) return [];
    // "19 tổ, mỗi tổ 04 người, tổng cộng 76 người": so many times what each has.
    const counts = saids.slice(0, at);
    if (
      counts.some(
        (each) =>
          /(?<!\p{L})mỗi\s[^,;\d]{0,24}$/iu.test(each.lead) &&
          alike(each, whole) &&
          counts.some(
            (one) => one !== each && one.kind === 'quantity' && shows(whole, one.value * each.value, slack),
          ),
      )
    )
      return [];
    const stated = sentence.view.answers.amounts.some(
      (one) => one.own && one.value === whole.value && one.kind === whole.kind,
    );
    // Without a common noun the figures named before need not be what is added up.
    if (stated && same.length < 2) return [];
    const start = whole.cue < whole.start && whole.end - whole.cue <= 120 ? whole.cue : whole.start;
    return [{ start, end: whole.end, expected: null }];
  });
}

const highest =
  /(?<!\p{L}|\d)(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?:\s\p{L}+){1,4}?\s(?:đứng đầu|dẫn đầu|đầu(?: tiên)?|(?:cao|lớn|nhiều|đông)(?:\s\p{L}+)?\snhất)(?!\p{L})[^,;.()\d]*$/iu;

/** "Thái Lan 9.120 lượt, Lào 7.450 lượt, Pháp 2.310 lượt; hai thị trường đứng đầu cộng lại là 16.570 lượt": so many of them, the largest. */
function isOfHighest({ at: { text } }: SeenSentence, whole: Said, parts: readonly Said[]): boolean {
  const found = highest.exec(text.slice(Math.max(0, whole.start - 90), whole.start));
  const many = found ? Number(parseNumber(found[1]!) ?? parseNumberWords([...keysOf(found[1]!)])) : 0;
  if (many < 2 || many >= parts.length) return false;
  // The members stand next to each other; a total told in front of them is none.
  return parts.some((_, from) => {
    const row = parts
      .slice(from)
      .map(({ value }) => value)
      .sort((a, b) => b - a);
    return (
      row.length > many &&
      shows(
        whole,
        row.slice(0, many).reduce((sum, value) => sum + value, 0),
      )
    );
  });
}

const ofNamed =
  /(?<!\p{L})tổng(?: số)?\s+(?<one>[^,;:()\d]{2,50})\svà\s(?<two>[^,;:()\d]{2,50}?)(?:\s(?:là|đạt|lên|tới|đến))?\s+$/iu;

/** "cử 05 đoàn ra, đón 09 đoàn vào; tổng số đoàn ra và đoàn vào là 15 đoàn": the total of two counts that it names, told before it. */
export function namedTotals(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  return saids.flatMap((whole, at): WrongSum[] => {
    const named = ofNamed.exec(whole.lead)?.groups;
    if (!named || whole.hedged || whole.kind === 'percent') return [];
    const before = saids
      .slice(0, at)
      .filter((one) => one.role === 'plain' && !one.hedged && one.kind === whole.kind);
    const parts = [named.one!, named.two!].map((name) => before.filter((one) => isNamed(one, keysOf(name))));
    const [ones, twos] = parts as [Said[], Said[]];
    const pairs = ones.flatMap((one) =>
      twos.filter((two) => two !== one).map((two) => one.value + two.value),
    );
    if (pairs.length === 0 || pairs.some((sum) => shows(whole, sum, openness(sentence, whole)))) return [];
    return [{ start: whole.start, end: whole.end, expected: null }];
  });
}

/** Whether the words behind a figure are a name: "văn bản đi và đến" calls the second by its last word alone. */
function isNamed({ unit, tail }: Said, name: readonly string[]): boolean {
  const noun = [...unit, ...keysOf(tail).slice(0, 2)];
  return name.every((word) => noun.includes(word));
}

const joined = /^\s(?:với|cùng|cho)\s+$/iu;
/** "tổng cộng 08 lớp, 45 học viên được cấp chứng chỉ" counts some of them only. */
const listed = /^(?:,|\s(?:và|có))\s+$/iu;
const atEnd = /^\s*(?:[,;.)]|$)/u;

/**
 * "05 lớp với 140 học viên; ... 03 lớp với 95 học viên; tổng cộng 08 lớp với 253 học viên": what is told with a total is the total of what is told
 * with each of its parts.
 */
export function joinedTotals(saids: readonly Said[]): WrongSum[] {
  return saids.flatMap((whole, at): WrongSum[] => {
    const beside = saids[at + 1];
    if (whole.role !== 'total' || whole.hedged || !beside || beside.clause !== whole.clause) return [];
    if (beside.role !== 'plain' || beside.hedged || beside.kind === 'percent') return [];
    if (!joined.test(beside.lead) && !(listed.test(beside.lead) && atEnd.test(beside.tail))) return [];
    if (alike(beside, whole)) return [];
    const parts = addedIn(saids, at).filter((one) => alike(one, whole));
    const besides = parts.map((part) => saids[saids.indexOf(part) + 1]!);
    const isBeside = (one: Said, part: Said) =>
      alike(one, beside) &&
      one.role === 'plain' &&
      one.clause === part.clause &&
      !one.hedged &&
      one.whole === null;
    if (parts.length < 2 || !besides.every((one, index) => isBeside(one, parts[index]!))) return [];
    const sum = (all: readonly Said[]) => all.reduce((made, { value }) => made + value, 0);
    if (sum(parts) !== whole.value || shows(beside, sum(besides))) return [];
    // "1.180 suất mức 600.000 đồng và 14.060 suất mức 300.000 đồng; cộng 15.240 suất, 4.926 triệu đồng": as much as all at their rates make.
    const made = parts.reduce((all, { value }, index) => all + value * besides[index]!.value, 0);
    if (beside.kind === 'money' && shows(beside, made)) return [];
    return [{ start: beside.start, end: beside.end, expected: null }];
  });
}

/** "cộng hai tháng được 102,7 km": what was before stands in another report. */
const ofMonths = /(?<!\p{L}|\d)(?:hai|ba|bốn|năm|\d{1,2}) (?:tháng|quý|kỳ|năm|đợt)(?!\p{L})[^,;(]*$/iu;
const addedTo = /(?<!\p{L})cộng(?: thêm)?\s+$/iu;
const takenOff = /(?<!\p{L})trừ(?: đi)?(?:\s\p{L}+){0,2}\s+$/iu;

/** "gồm 23.640 đối tượng của tháng 7, cộng 285 đối tượng tăng mới, trừ 165 đối tượng thôi hưởng": added, and no total; another figure says what came of it. */
function isAdded(text: string, saids: readonly Said[], at: number): boolean {
  const more = saids[at]!;
  if (!addedTo.test(text.slice(0, more.start))) return false;
  const base = saids.slice(0, at).findLast((one) => one.clause === more.clause && alike(one, more));
  if (!base) return false;
  const less = saids.slice(at + 1).filter((one) => takenOff.test(one.lead) && alike(one, more));
  const made = less.reduce((sum, one) => sum - one.value, base.value + more.value);
  return saids.some(
    (one) => one !== base && one !== more && !less.includes(one) && alike(one, more) && shows(one, made),
  );
}
