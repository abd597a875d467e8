import { cue } from '../../vietnamese/cues.ts';
import { matchesOf } from '../../vietnamese/matches.ts';
import { alike, longestSentence, type Said, saidIn } from './said.ts';
import type { SeenSentence } from './view.ts';
import { keysOf } from './words.ts';

/* What a sentence says of changes: "46 hồ sơ, tăng 07 hồ sơ (tăng 17,9%) so với tháng trước (39 hồ sơ)". */

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

const wordless =
  /(?<!\p{L})(tăng|cao hơn|nhiều hơn|lớn hơn|giảm|thấp hơn|ít hơn|nhỏ hơn)(?: (?:nhẹ|mạnh|nhiều|ít|khá|rõ rệt|đáng kể|hẳn))?\s+(?:so (?:với )?|cùng kỳ|(?:tháng|kỳ|quý|năm|đợt) trước)[^,;()]{0,30}/giu;
const wordlessCue = cue('tăng', 'cao hơn', 'nhiều hơn', 'lớn hơn', 'giảm', 'thấp hơn', 'ít hơn', 'nhỏ hơn');
const upward = /^(?:tăng|cao|nhiều|lớn)/iu;
const joined =
  '(?:và|hay|hay là|tức|tức là|tương ứng|tương đương|nghĩa là|đồng thời|đã|đều|cũng|tiếp tục|bằng)';
const follows = new RegExp(`^[^,;:()]{0,60}(?:\\)?\\s*[,(]\\s*|\\)\\s*|\\s+)(?:${joined}\\s+)*$`, 'iu');
/** "tuy thấp hơn quý trước 128 tỷ đồng nhưng số nợ thu hồi lại tăng ...": what is said against it is of something else. */
const against =
  /(?<!\p{L})(?:nhưng|song|trong khi|ngược lại|riêng)(?:\s(?!lại|vẫn|cũng|đã|đều|còn)\p{L}+){2}/iu;
const goesOn = (gap: string): boolean => follows.test(gap) && !against.test(gap);
const compares =
  /so (?:với )?|cùng kỳ|(?:tháng|kỳ|quý|năm|đợt) (?:trước|liền kề)|kế hoạch|chỉ tiêu|dự toán/iu;

/** "giảm 8,3%, mà phần giảm nằm ở điện sinh hoạt: từ 12,30 xuống 10,52 triệu kWh": the colon leads to a way of its own. */
const anotherBegins = /^[^(]*(?:\([^()]*\)[^(]*)*:[^(]*(?<!\p{L})từ(?: mức)?\s+$/iu;

/** The changes that a sentence tells; read once. */
export function changesIn(sentence: SeenSentence): readonly Change[] {
  return sentence.once('changes', () => read(sentence));
}

type Item = { at: number; said: Said | null; step: Step | null };

function itemsOf(sentence: SeenSentence, saids: readonly Said[]): Item[] {
  const items = saids.map((said): Item => {
    const { direction } = said;
    const step: Step | null =
      said.role === 'step' && direction !== 0 ? { direction, said, start: said.cue, end: said.end } : null;
    return { at: said.start, said, step };
  });
  const { text } = sentence.at;
  for (const match of wordlessCue(text) ? matchesOf(wordless, text) : []) {
    const end = match.index + match[0].trimEnd().length;
    if (items.some(({ said }) => said?.role === 'step' && said.cue === match.index)) continue;
    const direction = upward.test(match[1]!) ? 1 : -1;
    items.push({ at: match.index, said: null, step: { direction, said: null, start: match.index, end } });
  }
  return items.sort((a, b) => a.at - b.at);
}

function read(sentence: SeenSentence): Change[] {
  const { text } = sentence.at;
  if (text.length > longestSentence) return [];
  const saids = saidIn(sentence);
  const items = itemsOf(sentence, saids);
  if (!items.some(({ step }) => step)) return [];
  const changes: Change[] = [];
  let open: { change: Change; end: number; stepEnd: number; clause: number } | null = null;
  let waiting: Said | null = null;
  let listed: Said[] = [];
  items.forEach(({ said, step }, index) => {
    const clause = said?.clause ?? [...text.slice(0, step!.start)].filter((sign) => sign === ';').length;
    if (step) {
      const row = step.said?.row ?? null;
      // "tăng 6,6% so với tháng trước và tăng 13,3% so với cùng kỳ": two changes of one figure.
      const anew =
        open !== null &&
        open.clause === clause &&
        compares.test(text.slice(open.stepEnd, step.start)) &&
        ownComparison(text, step) !== null;
      if (
        !row &&
        !anew &&
        !namesItsOwn(text, step) &&
        open &&
        open.clause === clause &&
        goesOn(text.slice(open.end, step.start))
      ) {
        open.change.steps.push(step);
        open.end = step.end;
        open.stepEnd = step.end;
        return;
      }
      const before = items.slice(0, index).flatMap((one) => (one.said ? [one.said] : []));
      const found = row ? inRow(before, step, row) : subjectOf(text, before, step, clause);
      const same = anew ? open!.change.subject : null;
      const fits = same && (!step.said || step.said.kind === 'percent' || alike(same, step.said));
      const subject = found ?? (fits ? same : null);
      const meant = waiting && baseNamed(text, [...listed, waiting], step);
      const base = meant && fitsBase(meant, subject, step) ? meant : null;
      const others = before.filter(
        (one) =>
          one !== subject &&
          one.clause === clause &&
          subject !== null &&
          !row &&
          alike(one, subject) &&
          countable.has(one.role),
      );
      const change: Change = { subject, others, base, steps: [step], to: comparedTo(text, step) };
      changes.push(change);
      open = { change, end: step.end, stepEnd: step.end, clause };
      waiting = null;
    } else if (said!.role === 'base') {
      const gap = open ? text.slice(open.end, said!.start) : '';
      const close =
        open && open.clause === clause && gap.length < 70 && !/[;.]/u.test(gap) && !anotherBegins.test(gap);
      const subject =
        open && close && open.change.base === null ? subjectOfBase(open.change, said!, saids) : null;
      if (open && subject !== null) {
        open.change.subject = subject === said ? null : subject;
        open.change.base = said;
        open.end = said!.end;
      } else {
        // "So với tháng trước (40 lượt, 55 người), số lượt tăng 17,5%": one bracket may hold several bases.
        listed = waiting && !text.slice(waiting.end, said!.start).includes(')') ? [...listed, waiting] : [];
        waiting = said;
      }
    } else if (said!.role !== 'step' && said!.depth === 0) {
      open = null;
      // "(tháng trước là 1.200 người), trong đó 210 người ..., giảm 30 người": the base was that of another figure.
      if (waiting && !/(?:^|[.;:]\s+)so với/iu.test(text.slice(0, waiting.start))) waiting = null;
    }
  });
  return changes;
}

/**
 * What has changed from a base: the subject of the change where it counts alike, else the last figure in front that does ("giải ngân 1,26 tỷ đồng
 * cho 21 hộ vay, tăng 50% so với tháng trước (840 triệu đồng)"). The base itself stands for a change without a subject; null: it is no base of it.
 */
function subjectOfBase({ subject, steps }: Change, base: Said, saids: readonly Said[]): Said | null {
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
function baseNamed(text: string, bases: readonly Said[], step: Step): Said {
  const last = bases.at(-1)!;
  const between = new Set(keysOf(text.slice(last.end, step.start)));
  return bases.find(({ unit }) => unit[0] !== undefined && between.has(unit[0])) ?? last;
}

/** A base counts the same as what has changed, or as the step where nothing else says what has. */
function fitsBase(base: Said, subject: Said | null, step: Step): boolean {
  const other = subject ?? step.said;
  return (
    other !== null &&
    (other.kind === 'percent' && base.kind !== 'percent' && !subject ? true : alike(base, other))
  );
}

const countable = new Set<Said['role']>([
  'plain',
  'total',
  'rest',
  'average',
  'share',
  'result',
  'cumulative',
]);

const derived = new Set<Said['role']>(['share', 'plan', 'target', 'average', 'base']);

/** Words right before the figure that something came from ("từ 45 lên 51"). */
export const cameFrom = /(?<!\p{L})từ(?: mức)?\s+$/iu;

/** The figure that has the place of a step in its row ("31 và 12 doanh nghiệp, tăng lần lượt 06 và 03"), if there are as many in front. */
function inRow(
  before: readonly Said[],
  { said }: Step,
  { index, of }: NonNullable<Said['row']>,
): Said | null {
  const meant = before
    .filter((one) => countable.has(one.role) && one.depth === 0)
    // "từ 08 xuống 05, từ 03 xuống 02, tương ứng giảm 37,5% và 33,3%": where each came from has not changed.
    .filter((one) => !cameFrom.test(one.lead))
    .filter((one) => (said!.kind === 'percent' ? one.kind !== 'percent' : alike(one, said!)))
    .slice(-of);
  return meant.length === of ? meant[index]! : null;
}

/** "giảm 8,1% về số doanh nghiệp": the words behind a step say what has changed. */
const ofWhat = /^\s*(?:về|ở)\s+(?:mặt\s+|tổng\s+)?(?:số\s+(?:lượng\s+)?)?([\p{L} ]{2,40})/iu;

const namesItsOwn = (text: string, step: Step): boolean => ofWhat.test(text.slice(step.end, step.end + 60));

/** Of figures in front the last one whose noun or whose words in front the step names behind it; undefined where it names nothing. */
function namedBehind(
  text: string,
  before: readonly Said[],
  step: Step,
  clause: number,
): Said | null | undefined {
  const named = ofWhat.exec(text.slice(step.end, step.end + 60))?.[1];
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

/** The figure that a step is said of: the last one alike in front of it, with nothing but its own noun between. */
function subjectOf(text: string, before: readonly Said[], step: Step, clause: number): Said | null {
  const named = namedBehind(text, before, step, clause);
  if (named !== undefined) return named;
  const alone = text.slice(0, step.start);
  const segment = alone.slice(Math.max(...[',', ';', '(', ')'].map((sign) => alone.lastIndexOf(sign))) + 1);
  const joint = new RegExp(`^\\s*(?:${joined}\\s*)*$`, 'iu').test(segment);
  for (const [back, one] of [...before].reverse().entries()) {
    if (one.clause !== clause || step.start - one.end > 160) return null;
    // What a bracket adds to a figure is not what the step behind it is said of.
    if (!countable.has(one.role) || isClosed(text.slice(one.end, step.start))) continue;
    if (goesOn(text.slice(one.end, step.start).replace(/\s*\([^()]*\)/gu, ''))) {
      if (!step.said || step.said.kind === 'percent' || alike(one, step.said)) return one;
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

/** Whether a bracket that was open is closed again. */
function isClosed(gap: string): boolean {
  const close = gap.indexOf(')');
  return close >= 0 && !gap.slice(0, close).includes('(');
}

const stepWord = /(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?!\p{L})/iu;
/** What a comparison reaches to: the next sign, or a word that begins another. */
const oneComparison = /^[^,;()]{0,50}?(?=[,;()]|\s(?:và|nhưng|song|còn)\s|$)/iu;

/**
 * What a change is compared with by its own words: in front of it in its part of the sentence ("so với cùng kỳ giảm 5%"), or behind it, unless
 * those words lead to the next step.
 */
function ownComparison(text: string, step: Step): string | null {
  // "cao hơn tháng 4 là 38 hồ sơ": the step names it itself.
  const within = /hơn (?:so với )?((?:tháng|kỳ|quý|năm|đợt) [\p{L}\d/]+)/iu.exec(
    text.slice(step.start, step.end),
  );
  if (within) return within[1]!;
  const before = text.slice(0, step.start);
  const segment = before.slice(Math.max(...[',', ';', '(', ')'].map((sign) => before.lastIndexOf(sign))) + 1);
  const front = /(?<!\p{L})(?:so (?:với )?|cùng kỳ).*$/iu.exec(segment.slice(-60))?.[0];
  if (front !== undefined && !stepWord.test(front)) return front;
  const stop = text.indexOf(';', step.end);
  const after = text.slice(step.start, Math.min(stop < 0 ? text.length : stop, step.end + 90));
  const found = compares.exec(after);
  // "so với tháng 01/2023, bằng 76,8% dự toán": what follows the comma is another comparison.
  if (!found) return null;
  const to = oneComparison.exec(after.slice(found.index, found.index + 60))?.[0] ?? '';
  return /(?<!\p{L})(?:tăng|giảm)\s/iu.test(to) && found.index > step.end - step.start ? null : to;
}

/** The words that say what a change is compared with, from the step to the end of its clause, else from the opening of the sentence. */
function comparedTo(text: string, step: Step): string {
  const own = ownComparison(text, step);
  if (own !== null) return own;
  const front = /(?<!\p{L})so với [^,;]{0,40}/iu.exec(text.slice(0, step.start).slice(-160));
  return front?.[0] ?? '';
}
