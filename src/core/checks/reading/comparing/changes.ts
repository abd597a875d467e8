import { cue } from '../../../vietnamese/text/cues.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import { alike, longestSentence, type Said, saidIn } from '../said.ts';
import type { SeenSentence } from '../view.ts';
import {
  baseNamed,
  type Change,
  countable,
  eachOfRow,
  fitsBase,
  goesOn,
  inRow,
  namesItsOwn,
  type Step,
  subjectOf,
  subjectOfBase,
} from './change-subjects.ts';

/* What a sentence says of changes: "46 hồ sơ, tăng 07 hồ sơ (tăng 17,9%) so với tháng trước (39 hồ sơ)". */

const wordless =
  /(?<!\p{L})(tăng|cao hơn|nhiều hơn|lớn hơn|giảm|thấp hơn|ít hơn|nhỏ hơn)(?: (?:nhẹ|mạnh|nhiều|ít|khá|rõ rệt|đáng kể|hẳn))?\s+(?:so (?:với )?|cùng kỳ|(?:tháng|kỳ|quý|năm|đợt) trước)[^,;()]{0,30}/giu;
const wordlessCue = cue('tăng', 'cao hơn', 'nhiều hơn', 'lớn hơn', 'giảm', 'thấp hơn', 'ít hơn', 'nhỏ hơn');
const upward = /^(?:tăng|cao|nhiều|lớn)/iu;
const compares =
  /so (?:với )?|cùng kỳ|(?:tháng|kỳ|quý|năm|đợt) (?:trước|liền kề)|kế hoạch|chỉ tiêu|dự toán/iu;

/** "giảm 8,3%, mà phần giảm nằm ở điện sinh hoạt: từ 12,30 xuống 10,52 triệu kWh": the colon leads to a way of its own. */
const anotherBegins = /^[^(]*(?:\([^()]*\)[^(]*)*:[^(]*(?<!\p{L})từ(?: mức)?\s+$/iu;

/** "tăng 28 trạm so với tháng 12, bằng đúng số trạm lắp mới trong tháng (28 trạm)": what the step is as large as, and not where it came from. */
const asMuchAs =
  /,\s+(?:cũng\s+)?(?:bằng|đúng|khớp)(?:\s(?:đúng|bằng|với))*\s(?:số|tổng|mức)\s[^;.()\d]*\($/iu;

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

/** "(nhiều hơn tháng trước 08 điểm), tăng 258 trẻ": a step in another noun is of another figure. */
const countsAsSteps = ({ steps }: Change, { said }: Step): boolean =>
  said === null ||
  steps.every(
    (one) =>
      one.said === null || [one.said, said].some(({ kind }) => kind !== 'quantity') || alike(one.said, said),
  );

function read(sentence: SeenSentence): Change[] {
  const { text } = sentence.at;
  if (text.length > longestSentence) return [];
  const saids = saidIn(sentence);
  const items = itemsOf(sentence, saids);
  if (!items.some(({ step }) => step)) return [];
  const changes: Change[] = [];
  let inTurn: Change[] = [];
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
        countsAsSteps(open.change, step) &&
        goesOn(text.slice(open.end, step.start))
      ) {
        open.change.steps.push(step);
        open.end = step.end;
        open.stepEnd = step.end;
        return;
      }
      const before = items.slice(0, index).flatMap((one) => (one.said ? [one.said] : []));
      const each = eachOfRow(text, before, step, clause);
      if (each.length > 1) {
        const to = comparedTo(text, step);
        for (const subject of each) changes.push({ subject, others: [], base: null, steps: [step], to });
        open = null;
        waiting = null;
        return;
      }
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
      inTurn = row && row.index > 0 ? [...inTurn, change] : [change];
      open = { change, end: step.end, stepEnd: step.end, clause };
      waiting = null;
    } else if (said!.role === 'base') {
      const gap = open ? text.slice(open.end, said!.start) : '';
      if (asMuchAs.test(gap)) return;
      // "giảm 0,13 điểm phần trăm so với tháng trước và thấp hơn kế hoạch (5,1%) 0,28 điểm phần trăm": the base stands inside the next step.
      const within = items[index + 1]?.step;
      if (within && within.start < said!.start) {
        waiting = said;
        listed = [];
        return;
      }
      // "187 lượt với 214 người, giảm lần lượt 10,5% và 10,1% so với tháng trước (209 lượt, 238 người)": to each its own.
      const own = inTurn.find((one) => one.base === null && one.subject && alike(one.subject, said!));
      if (own && open && inTurn.length > 1 && inTurn.at(-1) === open.change && open.clause === clause) {
        own.base = said;
        open.end = said!.end;
        return;
      }
      const close =
        open && open.clause === clause && gap.length < 70 && !/[;.]/u.test(gap) && !anotherBegins.test(gap);
      const subject =
        open && close && open.change.base === null ? subjectOfBase(open.change, said!, saids) : null;
      if (open && subject !== null) {
        // "người tự nguyện chiếm 20%, tăng 3% so với tháng trước (20.450 người)": the base counts, so any count in front may be meant.
        if (subject !== open.change.subject && subject !== said)
          open.change.others = saids.filter(
            (one) =>
              one !== subject &&
              one.end <= subject.start &&
              one.clause === clause &&
              alike(one, subject) &&
              countable.has(one.role),
          );
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

const stepWord = /(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?!\p{L})/iu;
/** What a comparison reaches to: the next sign, or a word that begins another. */
const oneComparison = /^[^,;()]{0,50}?(?=[,;()]|\s(?:và|nhưng|song|còn)\s|$)/iu;

/**
 * What a change is compared with by its own words: in front of it in its part of the sentence ("so với cùng kỳ giảm 5%"), or behind it, unless
 * those words lead to the next step.
 */
function ownComparison(text: string, step: Step): string | null {
  // "cao hơn tháng 4 là 38 hồ sơ": the step names it itself.
  const within =
    /hơn (?:so với )?((?:\d+ |sáu |chín )?(?:tháng|kỳ|quý|năm|đợt) [\p{L}\d/]+(?: năm \d{4})?)/iu.exec(
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
  const before = text.slice(0, step.start).slice(-160);
  const front = /(?<!\p{L})so với [^,;]{0,40}/iu.exec(before);
  // A plan is what the figures of its own clause are held against.
  if (!front || (ofPlan.test(front[0]) && before.slice(front.index).includes(';'))) return '';
  return front[0];
}

const ofPlan = /kế hoạch|chỉ tiêu|dự toán|mục tiêu/iu;
