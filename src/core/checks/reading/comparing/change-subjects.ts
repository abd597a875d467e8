import { alike, type Said } from '../said.ts';
import { keysOf } from '../words.ts';

/* What a change is said of, and from what. */

/** Words right before the figure that something came from ("từ 45 lên 51"). */
export const cameFrom = /(?<!\p{L})từ(?: mức)?\s+$/iu;

const joined =
  '(?:và|hay|hay là|tức|tức là|tương ứng|tương đương|nghĩa là|đồng thời|đã|đều|cũng|tiếp tục|bằng)';
const follows = new RegExp(`^[^,;:()]{0,60}(?:\\)?\\s*[,(]\\s*|\\)\\s*|\\s+)(?:${joined}\\s+)*$`, 'iu');
/** "tuy thấp hơn quý trước 128 tỷ đồng nhưng số nợ thu hồi lại tăng ...": what is said against it is of something else. */
const against =
  /(?<!\p{L})(?:nhưng|song|trong khi|ngược lại|riêng)(?:\s(?!lại|vẫn|cũng|đã|đều|còn)\p{L}+){2}/iu;
export const goesOn = (gap: string): boolean => follows.test(gap) && !against.test(gap);
/** One step of a change; `said` is null where only words tell it ("ít hơn tháng trước"). */
export type Step = { direction: 1 | -1; said: Said | null; start: number; end: number };

/** A change: what has changed (`others` are figures alike in front of it, which may be meant instead), from what, and what is said of the way between. `to` is what the text compares with. */
export type Change = {
  subject: Said | null;
  others: readonly Said[];
  base: Said | null;
  steps: Step[];
  to: string;
};

/**
 * What has changed from a base: the subject of the change where it counts alike, else the last figure in front that does ("giải ngân 1,26 tỷ đồng
 * cho 21 hộ vay, tăng 50% so với tháng trước (840 triệu đồng)"). The base itself stands for a change without a subject; null: it is no base of it.
 */
export function subjectOfBase({ subject, steps }: Change, base: Said, saids: readonly Said[]): Said | null {
  if (fitsBase(base, subject, steps[0]!)) return subject ?? base;
  if (subject === null || steps.some(({ said }) => said !== null && said.kind !== 'percent')) return null;
  return (
    saids.findLast(
      (one) =>
        one.end <= subject.start &&
        one.clause === subject.clause &&
        countable.has(one.role) &&
        alike(one, base),
    ) ?? null
  );
}

/** Of several bases in one bracket the one whose noun stands in front of the step, else the last. */
export function baseNamed(text: string, bases: readonly Said[], step: Step): Said {
  const last = bases.at(-1)!;
  const between = new Set(keysOf(text.slice(last.end, step.start)));
  return bases.find(({ unit }) => unit[0] !== undefined && between.has(unit[0])) ?? last;
}

/** A base counts the same as what has changed, or as the step where nothing else says what has. */
export function fitsBase(base: Said, subject: Said | null, step: Step): boolean {
  const other = subject ?? step.said;
  return (
    other !== null &&
    // "giảm từ 16 xuống còn 13 vụ; gỗ tạm giữ 7,85 m3, thấp hơn tháng trước 1,55 m3": a bare figure belongs to its own clause.
    !(
      base.kind === 'quantity' &&
      base.clause !== other.clause &&
      (base.unit.length === 0) !== (other.unit.length === 0)
    ) &&
    (other.kind === 'percent' && base.kind !== 'percent' && !subject ? true : alike(base, other))
  );
}

export const countable = new Set<Said['role']>([
  'plain',
  'total',
  'rest',
  'average',
  'share',
  'result',
  'cumulative',
]);

const derived = new Set<Said['role']>(['share', 'plan', 'target', 'average', 'base']);

/**
 * The figure that has the place of a step in its row ("31 và 12 doanh nghiệp, tăng lần lượt 06 và 03"), if there are as many in front; in a row of
 * several nouns ("khai tử 412 trường hợp, kết hôn 388 cặp, lần lượt tăng 15 trường hợp và 43 cặp") the one at its place among all of them.
 */
export function inRow(
  before: readonly Said[],
  { said }: Step,
  { index, of }: NonNullable<Said['row']>,
): Said | null {
  const counts = before
    .filter((one) => countable.has(one.role) && one.depth === 0)
    // "từ 08 xuống 05, từ 03 xuống 02, tương ứng giảm 37,5% và 33,3%": where each came from has not changed.
    .filter((one) => !cameFrom.test(one.lead));
  // "30 lớp với 910 học viên, giảm 02 lớp và 45 học viên": each of what alone counts like it in its clause.
  if (of === Number.POSITIVE_INFINITY) {
    const [one, ...more] = counts.filter((other) => other.clause === said!.clause && alike(other, said!));
    return one && more.length === 0 ? one : null;
  }
  const beside = counts.filter((one) => one.clause === said!.clause).slice(-of);
  const placed = beside.length === of ? beside[index] : undefined;
  if (placed && said!.kind === 'quantity' && said!.unit.length > 0 && alike(placed, said!)) return placed;
  const meant = counts
    .filter((one) => (said!.kind === 'percent' ? one.kind !== 'percent' : alike(one, said!)))
    .slice(-of);
  return meant.length === of ? meant[index]! : null;
}

const ofEach =
  /(?<!\p{L})(?:mỗi|từng) (?:loại|nhóm|thứ|bên|chỉ tiêu|tiêu chí|đối tượng|nội dung|lĩnh vực|mục|khoản)(?: (?:đều|cùng|đã|lại))*\s*$/iu;
const joinsNext = /^(?:\s\p{L}+){0,4}?(?:,|\s+và|\s+cùng|,\s+và)(?:\s\p{L}+){0,3}\s+$/iu;

/** "16 tổ chức đảng và 29 đảng viên, mỗi loại tăng 05": all the figures of the row in front, each of which has changed so much. */
export function eachOfRow(
  text: string,
  before: readonly Said[],
  { start, said }: Step,
  clause: number,
): Said[] {
  if (!said || !ofEach.test(text.slice(0, start))) return [];
  const found: Said[] = [];
  for (const one of [...before].reverse()) {
    if (one.clause !== clause || !countable.has(one.role) || one.depth > 0) break;
    const next = found[0];
    if (next && !joinsNext.test(text.slice(one.end, next.start))) break;
    found.unshift(one);
  }
  return found.filter((one) => said.kind === 'percent' || alike(one, said));
}

/** "giảm 8,1% về số doanh nghiệp": the words behind a step say what has changed. */
const ofWhat = /^\s*(?:về|ở)\s+(?:mặt\s+|tổng\s+)?(?:số\s+(?:lượng\s+)?)?([\p{L} ]{2,40})/iu;
/** "tăng 02 lớp và tăng 55,5% số lượt người": so do those behind a rate without a word between. */
const rateOfWhat = /^\s*(?:tổng )?số\s+(?:lượng\s+)?([\p{L} ]{2,40})/iu;

const namedBy = (text: string, { said, end }: Step): string | undefined => {
  const behind = text.slice(end, end + 60);
  const own = said?.kind === 'percent' ? rateOfWhat.exec(behind) : null;
  return (own ?? ofWhat.exec(behind))?.[1];
};

export const namesItsOwn = (text: string, step: Step): boolean => namedBy(text, step) !== undefined;

/** Of figures in front the last one whose noun or whose words in front the step names behind it; undefined where it names nothing. */
function namedBehind(
  text: string,
  before: readonly Said[],
  step: Step,
  clause: number,
): Said | null | undefined {
  const named = namedBy(text, step);
  if (named === undefined) return undefined;
  const words = keysOf(named).slice(0, 2);
  return (
    before.findLast(
      (one) =>
        one.clause === clause &&
        countable.has(one.role) &&
        words.some((word) => one.unit.includes(word) || keysOf(one.lead).includes(word)) &&
        (!step.said || step.said.kind === 'percent' || alike(one, step.said)),
    ) ?? null
  );
}

/** "1.284 trẻ dưới 1 tuổi, tăng 9,7%": an age says who is counted. */
const isAge = ({ unit, lead }: Said): boolean =>
  unit[0] === 'tuổi' && /(?<!\p{L})(?:dưới|trên|từ|đến|đủ)\s+$/iu.test(lead);

/** "34 huy chương, gồm 11 huy chương vàng và 23 huy chương bạc; giảm 08 huy chương": behind its kinds the sentence goes on with the whole. */
function wholeOfKinds(text: string, before: readonly Said[], { said, start }: Step): Said | null {
  if (said?.kind !== 'quantity' || said.unit.length === 0 || !/[;,]\s*$/u.test(text.slice(0, start)))
    return null;
  const at = before.findLastIndex(({ unit }) => unit.join(' ') === said.unit.join(' '));
  const [whole, ...kinds] = before.slice(Math.max(at, 0));
  const [first] = kinds;
  if (at < 0 || !whole || !first || !countable.has(whole.role)) return null;
  const isKind = ({ unit }: Said) =>
    unit.length > whole.unit.length && whole.unit.every((word, place) => unit[place] === word);
  return kinds.every(isKind) &&
    /(?<!\p{L})(?:gồm|trong đó)(?!\p{L})/iu.test(text.slice(whole.end, first.start))
    ? whole
    : null;
}

/** The figure that a step is said of: the last one alike in front of it, with nothing but its own noun between. */
export function subjectOf(text: string, before: readonly Said[], step: Step, clause: number): Said | null {
  const named = namedBehind(text, before, step, clause);
  if (named !== undefined) return named;
  const whole = wholeOfKinds(text, before, step);
  if (whole) return whole;
  const alone = text.slice(0, step.start);
  const segment = alone.slice(Math.max(...[',', ';', '(', ')'].map((sign) => alone.lastIndexOf(sign))) + 1);
  // "113,15 tỷ đồng, đạt 62% kế hoạch, tăng 08 điểm phần trăm": points are of the rate.
  if (step.said?.kind === 'percent' && /điểm/iu.test(step.said.fact.text)) {
    const rate = before.findLast(
      (one) => one.kind === 'percent' && one.role !== 'step' && one.role !== 'base',
    );
    if (rate?.clause === clause && goesOn(text.slice(rate.end, step.start))) return rate;
  }
  const joint = new RegExp(`^\\s*(?:${joined}\\s*)*$`, 'iu').test(segment);
  for (const [back, one] of [...before].reverse().entries()) {
    if (one.clause !== clause || step.start - one.end > 160) return null;
    // What a bracket adds to a figure is not what the step behind it is said of.
    if (!countable.has(one.role) || isClosed(text.slice(one.end, step.start)) || isAge(one)) continue;
    if (goesOn(text.slice(one.end, step.start).replace(/\s*\([^()]*\)/gu, ''))) {
      if (!step.said || step.said.kind === 'percent' || countsIn(one, step.said)) return one;
      continue;
    }
    // "156 tỷ đồng, đạt 78% kế hoạch (200 tỷ đồng), giảm 4%": what is derived from a figure does not part it from its change.
    const passed = back === 0 ? [] : before.slice(-back);
    if (joint && passed.length > 0 && passed.every(({ role }) => derived.has(role)) && one.depth === 0)
      return one;
    if (!step.said || step.said.kind === 'percent' || !alike(one, step.said) || one.depth > 0) continue;
    // "với 65 người, số lượt tăng 16 lượt": only its own noun may stand before the step.
    const own = new Set([...one.unit, 'số', 'tổng', 'lượng', 'và', 'hay', 'đã', 'tức', 'tương', 'ứng']);
    if (keysOf(segment).every((word) => own.has(word))) return one;
  }
  return null;
}

/** "24 cơ quan, đơn vị, giảm 05 đơn vị": a step may count in the last of the nouns that its figure counts in together. */
function countsIn(one: Said, step: Said): boolean {
  if (alike(one, step)) return true;
  if (one.kind !== 'quantity' || step.kind !== 'quantity') return false;
  const [, ...further] = one.fact.text.split(/,\s(?=\p{L})|\svà\s/u);
  return further.some((noun) => step.unit.length > 0 && keysOf(noun).join(' ') === step.unit.join(' '));
}

/** Whether a bracket that was open is closed again. */
function isClosed(gap: string): boolean {
  const close = gap.indexOf(')');
  return close >= 0 && !gap.slice(0, close).includes('(');
}
