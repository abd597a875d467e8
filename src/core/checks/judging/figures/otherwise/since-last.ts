import type { StatedAmount } from '../../../reading/answers/amount-index.ts';
import { type Counted, countedIn } from '../../../reading/answers/amounts.ts';
import { isPeople, isYoung } from '../../../reading/answers/units.ts';
import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { keysOf } from '../../../reading/words.ts';
import { before, type Doubt } from './doubt.ts';

/* What a clause says of last month's figures: how the figures in front have grown, what one of them was, where its change led. */

/** "bằng 125% tháng 12/2024", "đạt 120% tháng trước", "bằng 120% số thí sinh dự hội thi tháng 11/2024". */
const asMuch = /(?<!\p{L})(?:bằng|đạt|tương đương|tương ứng|còn)(?: (?:khoảng|gần|trên|hơn|với|mức))*\s+$/iu;
const ofThen = /^[^;.()]{0,70}?(?<!\p{L})(?:tháng|kỳ|quý|đợt|năm) (?:trước|liền kề|\d|[IVX])/iu;
/** "so với tháng 12/2025 (bằng 106,2%)", "hơn tháng trước, đạt 120%": the bracket or clause right behind the period. */
const behindThen =
  /(?<!\p{L})(?:so (?:với )?|hơn |kém )(?:tháng|kỳ|quý|đợt) (?:trước|liền kề|[\dIVX][\d/IVX]*(?: năm \d{4})?)\s*[(,]\s*(?:tức(?: là)? )?$/iu;
const points = /điểm/iu;

/** Whether a percent says how much of last month's figure something is. */
export function isOfThen({ at: { text } }: SeenSentence, { start, end }: Said): boolean {
  const front = text.slice(0, start);
  const lead = asMuch.exec(front);
  return lead !== null && (ofThen.test(text.slice(end)) || behindThen.test(front.slice(0, lead.index)));
}

/**
 * "đạt 6.450 triệu đồng đối với 13 dự án, bằng 125% tháng 12/2024": how much one of the figures in front is of the last report's figure in the
 * same noun, or has grown since, whichever of them stands nearest.
 */
export function isGrowthBeside({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'percent' || said.hedged || points.test(said.fact.text)) return false;
  const step = said.role === 'step';
  if (!step && !isOfThen(sentence, said)) return false;
  const front = frontOf(sentence, said);
  const named = front.length > 0 ? front : [...namedIn(sentence, said), ...peopleNamed(sentence, said)];
  return named.some((now) =>
    wasThen(sentence, now).some((was) => {
      const share = (100 * now.value) / was;
      return shows(said, step ? (share - 100) * said.direction : share);
    }),
  );
}

/** The figures in front in the same clause that are told as they are. */
const frontOf = (sentence: SeenSentence, said: Said): Said[] =>
  saidIn(sentence).filter(
    (one) =>
      one.end <= said.start &&
      one.clause === said.clause &&
      one.kind !== 'percent' &&
      (one.role === 'plain' || one.role === 'total' || one.role === 'result' || one.role === 'cumulative'),
  );

const subject = /(?:^|[,;:]\s)(?:tổng )?số (\p{L}[^,;:.()\d]{1,60})$/iu;

/** "Số thí sinh bằng 120% số thí sinh của hội thi tháng trước": the answer whose noun, told without its figure, has grown. */
function namedIn(sentence: SeenSentence, said: Said): readonly StatedAmount[] {
  const noun = keysOf(subject.exec(sentence.at.text.slice(0, said.start))?.[1] ?? '');
  return sentence.view.answers.amounts.filter(
    (one) =>
      one.own &&
      one.kind === 'quantity' &&
      one.unit.length > 1 &&
      one.unit.every((word, at) => noun[at] === word),
  );
}

const moved = /\s(?:đã |cũng )?(?:tăng|giảm|bằng|đạt)(?!\p{L}).*$/iu;

/** "72 người được vay vốn ...; số người vay tăng 20%": people told in front, and called again by the noun and what they did. */
function peopleNamed(sentence: SeenSentence, said: Said): Said[] {
  const { text } = sentence.at;
  const [head, ...more] = keysOf(subject.exec(text.slice(0, said.start))?.[1]?.replace(moved, '') ?? '');
  if (head === undefined || more.length === 0 || more.length > 4) return [];
  return saidIn(sentence).filter((one) => {
    const [, first] = one.unit[0] === head ? (/^([^,;.()]{0,60})/u.exec(text.slice(one.end)) ?? []) : [];
    const behind = new Set([...one.unit, ...keysOf(first ?? '')]);
    return (
      one.end <= said.start &&
      isPeople(one.unit) &&
      one.role === 'plain' &&
      more.every((word) => behind.has(word))
    );
  });
}

/** The figures of the newest report in the noun of one of now, also as parts of a ratio. */
const thenLike = ({ view }: SeenSentence, now: Counted): number[] =>
  view.earlier.figures.flatMap(({ fact }) =>
    countedIn(fact).flatMap((one) => (one.value > 0 && isOfKind(now, one) ? [one.value] : [])),
  );

/** "em", "cháu" and "trẻ em" are the same children. */
const isOfKind = (a: Counted, b: Counted): boolean =>
  alike(a, b) || (a.kind === b.kind && isYoung(a.unit) && isYoung(b.unit));

/** A figure as the text counts it and as the answers with its value do: "21 đơn vị" are the "21 nhà thầu" of the answer. */
const asCounted = ({ view }: SeenSentence, now: Counted): Counted[] => [
  now,
  ...view.answers.amounts.filter((one) => one.own && one.kind === now.kind && one.value === now.value),
];

/** What a figure of now was last month: in its noun, in that of its answer, or as what its parts were then. */
const wasThen = (sentence: SeenSentence, now: Said | StatedAmount): number[] => [
  ...asCounted(sentence, now).flatMap((one) => thenLike(sentence, one)),
  ...('clause' in now ? sumsThen(sentence, now) : []),
];

/** So many parts of a total are added up. */
const mostParts = 4;

/** "32 trường và 45 cơ sở dạy thêm, tổng cộng 77 đơn vị": what the answered figures beside it that make a total were then, together. */
function sumsThen(sentence: SeenSentence, now: Said): number[] {
  const { amounts } = sentence.view.answers;
  const parts = saidIn(sentence).flatMap((one) => {
    if (one === now || one.clause !== now.clause || one.kind !== now.kind || one.role !== 'plain') return [];
    const stated = amounts.find((it) => it.own && it.value === one.value && alike(it, one));
    return stated ? [{ said: one, answer: stated.answer }] : [];
  });
  return parts.flatMap((_, from) =>
    parts.slice(from + 1, from + mostParts).flatMap((_, more) => {
      const run = parts.slice(from, from + more + 2);
      if (run.reduce((sum, { said }) => sum + said.value, 0) !== now.value) return [];
      return run
        .map(({ said, answer }) => before(sentence, answer, said))
        .reduce((sums, was) => sums.flatMap((sum) => was.map((one) => sum + one)));
    }),
  );
}

/** Nouns that stand for any other one beside it: "21 nhà thầu (tháng trước 18 đơn vị)". */
const general = new Set('người đơn em cháu trường cơ cá nơi cái chiếc cuộc vụ'.split(' '));
const then =
  /(?<!\p{L})(?:tháng|kỳ|quý) (?:trước|\d{1,2}(?:(?:\/| năm )\d{4})?)(?: (?:là|có|chỉ có|đạt|ở mức))?[\s:]+$/iu;

/** "21 nhà thầu (tháng 8/2024 là 18 đơn vị)": what the figure right in front was last month, in a noun that stands for its own. */
export function isBaseOfNow({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.hedged || !then.test(said.lead)) return false;
  const now = saidIn(sentence).findLast((one) => one.end <= said.start);
  if (now?.kind !== 'quantity' || now.clause !== said.clause) return false;
  if (!(general.has(said.unit[0] ?? '') || said.unit.length === 0)) return false;
  return asCounted(sentence, now).some((one) => thenLike(sentence, one).includes(said.value));
}

const steps =
  /(?<!\p{L})(?:(?<more>tăng|thêm|bổ sung|nhiều hơn|cao hơn|vượt|hơn)|(?<less>giảm|bớt|ít hơn|thấp hơn|kém))(?: (?:(?:so với )?(?:\p{L}+ ){0,8}?(?:tháng|kỳ|quý) (?:trước|[\d/]+(?: năm \d{4})?))(?: là)?| thêm| được)?(?:\s\p{L}+(?:\s\p{L}+){0,3}\s(?:và|cùng))?\s+$/iu;

/** "139 trạm trên tổng số 152 trạm có bác sĩ, tăng 06 trạm": the part has changed, and not its whole. */
const isWholeOfFront = ({ lead }: Said): boolean =>
  /^(?:\s\p{L}+){0,3}\s(?:trong|trên)(?: tổng)?(?: số)?\s+$/iu.test(lead);

/** "17 đơn vị, thêm 03 đơn vị so với tháng 7", "41.500 lượt khách, nhiều hơn lễ hội tháng 02 là 6.300 lượt": from the last report's figure to the one in front. */
export function isStepBeside({ sentence, said }: Doubt): boolean {
  const saids = saidIn(sentence);
  const last = saids[saids.indexOf(said) - 1];
  const own = steps.exec(said.lead)?.groups;
  // "nhiều hơn hội chợ tháng 10 là 14 doanh nghiệp và 30 gian hàng".
  const way =
    own ?? (last && /^\s*(?:và|,)\s*$/u.test(said.lead) ? steps.exec(last.lead)?.groups : undefined);
  if (said.kind === 'percent' || said.hedged || !way) return false;
  // "14 công trình (09 sai phép, 05 không phép), giảm 03 công trình": what a bracket lists has not changed.
  const front = saids.filter(
    (one) =>
      one.end <= said.start &&
      one.kind === said.kind &&
      one.clause === said.clause &&
      one.depth <= said.depth,
  );
  const like = (one: Said) =>
    one.unit.length > 0 && one.unit[0] === said.unit[0] && !steps.test(one.lead) && !isWholeOfFront(one);
  const now = front.findLast(like) ?? front.at(-1);
  if (!now || now.role === 'step') return false;
  const sign = way.more === undefined ? -1 : 1;
  return wasThen(sentence, now).some((was) => shows(said, (now.value - was) * sign));
}

/** From here on a change is the difference of an answer and a figure of then by no chance. */
const sure = 20;

/** "số nhân khẩu được hỗ trợ tăng 8.920 người": people counted in a noun of their own, now and then. */
export function isChangeInPeople({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.role !== 'step' || said.hedged || said.value < sure) return false;
  if (!isPeople(said.unit)) return false;
  if (isFromBase(sentence, said)) return true;
  return sentence.view.answers.amounts.some(
    (now) =>
      now.own &&
      now.kind === 'quantity' &&
      thenLike(sentence, now).some((was) => (now.value - was) * said.direction === said.value),
  );
}

/** "1.312 cộng tác viên, tăng 96 người so với tháng trước (1.216 người)": now, the change and what there was stand next to each other. */
function isFromBase(sentence: SeenSentence, said: Said): boolean {
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const [now, was] = [saids[at - 1], saids[at + 1]];
  return (
    [now, was].every(
      (one) => one?.kind === 'quantity' && one.clause === said.clause && !one.hedged && isPeople(one.unit),
    ) &&
    now!.role !== 'step' &&
    was!.role === 'base' &&
    (now!.value - was!.value) * said.direction === said.value
  );
}

/** "số ổ dịch giảm từ 09 xuống còn 06": both ends stand without a noun, which the last report and the answer have. */
export function isEndOfWay({ sentence, said }: Doubt): boolean {
  if (said.kind !== 'quantity' || said.role !== 'result' || said.unit.length > 0) return false;
  const was = saidIn(sentence).findLast((one) => one.end <= said.start);
  if (!was || was.clause !== said.clause || !/(?<!\p{L})từ(?: mức)?\s+$/iu.test(was.lead)) return false;
  if ((said.value - was.value) * said.direction <= 0) return false;
  return sentence.view.answers.amounts.some(
    (now) =>
      now.own &&
      now.kind === 'quantity' &&
      now.value === said.value &&
      now.unit[0] !== undefined &&
      sentence.wordSet.has(now.unit[0]) &&
      thenLike(sentence, now).includes(was.value),
  );
}

const sexes = new Set(['nam', 'nữ']);

/** "142 tác giả, gồm 103 nam và 39 nữ": of all that an answer counts those of the other sex. */
export function isOtherSex({ sentence, said }: Doubt): boolean {
  const [sex] = said.unit;
  if (said.kind !== 'quantity' || said.hedged || sex === undefined || !sexes.has(sex)) return false;
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  return [saids[at - 1], saids[at + 1]].some(
    (other) =>
      other?.kind === 'quantity' &&
      other.clause === said.clause &&
      other.unit[0] !== undefined &&
      sexes.has(other.unit[0]) &&
      other.unit[0] !== sex &&
      sentence.view.answers.amounts.some(
        (whole) => whole.own && whole.kind === said.kind && whole.value === said.value + other.value,
      ),
  );
}
