import { isAmount } from '../../reading/answers/amounts.ts';
import type { Change, Step } from '../../reading/comparing/change-subjects.ts';
import { changesIn } from '../../reading/comparing/changes.ts';
import { alike, openness, type Said, saidIn, shows } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { keysOf } from '../../reading/words.ts';
import { baseOf, plan, shareInFront, subjectAfter } from './change-ends.ts';
import { type Figure, fromAnswers, fromMeans, fromMemory, fromNoun, type Pair } from './changed-from.ts';
import { disagreeing, isPointsStep } from './disagreeing-steps.ts';
import { type Earlier, earlierOf, isAllSinceLast, isSinceLast } from './last-time.ts';
import { pairsOfNamed } from './otherwise/by-name.ts';
import { netOf } from './otherwise/net-changes.ts';
import { thenOfTotal } from './otherwise/of-totals.ts';
import { isUnmade } from './unmade-changes.ts';
import { wrongLevels, wrongWays } from './wrong-ways.ts';

/* Changes that go the other way, or are of another size, than the figures they are said of. */

/** A wrong change: turned, or of another size. `expected` are the two figures, or the size that they make. */
export type WrongChange = {
  is: 'turned' | 'size';
  start: number;
  end: number;
  figures: [number, number] | null;
};

/** The wrong changes of a sentence; read once. */
export function wrongChanges(sentence: SeenSentence): readonly WrongChange[] {
  return sentence.once('wrong changes', () =>
    changesIn(sentence).length === 0 && saidIn(sentence).length < 2
      ? []
      : [
          ...changesIn(sentence).flatMap((change) => judge(sentence, change)),
          ...wrongWays(sentence),
          ...wrongLevels(sentence),
        ],
  );
}

const figure = (sentence: SeenSentence, said: Said): Figure => ({
  value: said.value,
  open: openness(sentence, said),
});

function judge(sentence: SeenSentence, change: Change): WrongChange[] {
  const { pairs, sure } = pairsOf(sentence, change);
  const wrong: WrongChange[] = [];
  for (const step of change.steps) {
    if (namesOther(sentence, change, step)) continue;
    const told = pairs.filter((pair) => makes(step, pair, change));
    if ((step.said ? told : told.slice(0, 1)).some((pair) => goes(step, pair))) continue;
    const turned = told.find((pair) => goes({ ...step, direction: -step.direction as 1 | -1 }, pair));
    const only = sure ? pairs[0] : undefined;
    const pair = turned ?? only;
    if (!pair) {
      if (
        step.said &&
        told.length === 0 &&
        isSince(sentence, change) &&
        isUnmade(sentence, change, step.said)
      )
        wrong.push({ is: 'size', start: step.start, end: step.end, figures: null });
      continue;
    }
    if (step.said && (isAnsweredRate(sentence, step.said) || netOf(sentence, step.said) === 'made')) continue;
    if (isFromBeside(sentence, change, step) || isPointsStep(sentence, step)) continue;
    const figures: [number, number] = [pair.was.value, pair.now.value];
    const opposite = (pair.now.value - pair.was.value) * step.direction < -(pair.now.open + pair.was.open);
    if (turned || opposite) wrong.push({ is: 'turned', start: step.start, end: step.end, figures });
    else if (step.said && isSized(sentence, step.said, change))
      wrong.push({ is: 'size', start: step.start, end: step.end, figures });
  }
  // What one pair of figures makes does not disagree, whichever of those in front was taken for the one that has changed.
  const agree = pairs.some((pair) =>
    change.steps.every((step) => step.said !== null && goes(step, pair) && makes(step, pair, change)),
  );
  return wrong.length > 0 || agree ? wrong : disagreeing(sentence, change, baseOf(sentence, change));
}

const called = /(?<!\p{L})số (?:lượng )?(\p{L}+)(?:\s\p{L}+){0,5}\s(?:đã |cũng )?(?:tăng|giảm)[^,;.\d]*$/iu;
const calledBehind = /^\s(?:về )?số (?:lượng )?(\p{L}+)/iu;

/** "số hội viên tăng 10%" beside a count of clubs, "tăng 24% số nhà" of houses on so many streets: of what the step's own words call, and of no other. */
function namesOther(
  { at: { text } }: SeenSentence,
  { subject, base }: Change,
  { start, end, said }: Step,
): boolean {
  if (!said) return false;
  const behind = said.kind === 'percent' ? calledBehind.exec(text.slice(end))?.[1] : undefined;
  const noun = behind ?? called.exec(text.slice(0, said.start).slice(-90))?.[1];
  if (noun === undefined || start > said.start) return false;
  const [key] = keysOf(noun);
  const one = subject ?? base;
  if (!one) return false;
  // A bare base ("số câu lạc bộ tăng từ 54") is that of its own words.
  return one.unit.length === 0 ? subject === null : key !== one.unit[0];
}

/** Whether a change is said of the last report and of no figure told beside it. */
const isSince = (sentence: SeenSentence, change: Change): boolean =>
  baseOf(sentence, change) === null &&
  !plan.test(change.to) &&
  (isSinceLast(sentence, change) ?? isAllSinceLast(sentence));

/** "142 doanh nghiệp và mức tăng 7,8% của sản xuất công nghiệp": a rate that an answer gives of something else. */
const isAnsweredRate = ({ view }: SeenSentence, said: Said): boolean =>
  said.kind === 'percent' &&
  /(?<!\p{L})mức (?:tăng|giảm)\s+$/iu.test(said.lead) &&
  view.answers.amounts.some(
    ({ own, kind, value, answer }) =>
      own && kind === 'percent' && value === said.value && /tăng|giảm/iu.test(answer.label),
  );

/** A percent said of a percent may be of points or of the share itself, and a money step of a count is another thing. */
const isSized = (sentence: SeenSentence, said: Said, { subject, base }: Change): boolean =>
  said.kind === 'percent' ||
  ([subject, base].every((one) => one === null || one.kind === said.kind) &&
    // "2.480 người tại 19 trạm, tăng 15,3% về số người và tăng 04 trạm": the second step is of what counts like it.
    (subject === null ||
      alike(subject, said) ||
      !saidIn(sentence).some((one) => one.end <= said.start && one.role === 'plain' && alike(one, said))));

/** "giá trị đề nghị 128,4 tỷ đồng, giá trị sau thẩm định 121,7 tỷ đồng, giảm 6,7 tỷ đồng": from the one figure told in front to the next. */
function isFromBeside(sentence: SeenSentence, change: Change, step: Step): boolean {
  const { subject } = change;
  const saids = saidIn(sentence);
  const first = subject ? saids[saids.indexOf(subject) - 1] : undefined;
  if (!subject || !first || first.clause !== subject.clause || first.kind !== subject.kind) return false;
  const pair = { now: figure(sentence, subject), was: figure(sentence, first) };
  return step.said !== null && alike(first, subject) && goes(step, pair) && makes(step, pair, change);
}

const goes = (step: Step, { now, was }: Pair): boolean => (now.value - was.value) * step.direction > 0;

/** Whether a step is as large as a pair of figures makes it; a step without a figure is as large as any. */
function makes({ said }: Step, { now, was }: Pair, { subject, base }: Change): boolean {
  if (!said) return true;
  const way = Math.abs(now.value - was.value);
  const open = now.open + was.open;
  if (said.kind !== 'percent') return shows(said, way, open);
  if (was.value === 0) return false;
  const growth = (way / was.value) * 100;
  const slack = (100 * (now.open + (was.open * now.value) / was.value)) / was.value;
  // "giảm 0,7 điểm phần trăm" says itself that it is of points, and is no growth of one rate over another.
  const points = /điểm/iu.test(said.fact.text);
  if (!points && shows(said, growth, slack)) return true;
  // Whoever reads 84 % and 80 % counts four points: rates as they are shown leave no room.
  const shown = points && [subject, base].every((one) => one === null || !one.hedged);
  return (points || (subject ?? base)?.kind === 'percent') && shows(said, way, shown ? 0 : open);
}

function pairsOf(sentence: SeenSentence, change: Change): { pairs: Pair[]; sure: boolean } {
  const base = baseOf(sentence, change);
  const subject = change.subject ?? subjectAfter(sentence, change);
  if (subject && base) {
    const was = figure(sentence, base);
    const share =
      base.kind === 'percent' && subject.kind !== 'percent' ? shareInFront(sentence, change.steps[0]!) : null;
    const meant = share ? [share] : [subject, ...change.others];
    // "612 học viên, bình quân 68 học viên/lớp, nhiều hơn tháng trước (455 học viên)": of the size of what it was.
    if (subject.role === 'average') meant.sort((a, b) => farFrom(base, a) - farFrom(base, b));
    const now = meant.map((one) => figure(sentence, one));
    return { pairs: now.map((one) => ({ now: one, was })), sure: true };
  }
  if (base) {
    const was = figure(sentence, base);
    const { pairs, sure } = fromAnswers(sentence, change, was);
    return { pairs: [...pairs, ...fromShare(sentence, change, base)], sure };
  }
  const since = isSinceLast(sentence, change);
  if (since === false || plan.test(change.to)) return { pairs: [], sure: false };
  if (!subject) {
    const byName = change.steps.flatMap(({ said }) => (said ? pairsOfNamed(sentence, said) : []));
    const pairs = [...fromMemory(sentence, change), ...byName];
    return { pairs: pairs.length > 0 || since !== true ? pairs : fromNoun(sentence, change), sure: false };
  }
  const earlier = earlierOf(sentence, named(subject, change));
  const [first, second] = earlier;
  const clear =
    (since ?? isAllSinceLast(sentence)) &&
    first !== undefined &&
    first.likeness > (second ? second.likeness + 0.2 : 0) &&
    isOfOneSize(first.value, subject.value) &&
    isAnswered(sentence, subject) &&
    change.others.every((one) => isAnswered(sentence, one)) &&
    !isOfSums(change, earlier);
  const meant = [subject, ...change.others, ...carriedBy(sentence, subject, change)];
  const pairs = meant.flatMap((one) => {
    const now = figure(sentence, one);
    const then = one === subject ? earlier : earlierOf(sentence, named(one, change));
    // Where the words are clear, what they do not speak for at all explains nothing.
    const likely = clear ? then.filter(({ likeness }) => likeness >= then[0]!.likeness * unlikely) : then;
    const summed = thenOfTotal(sentence, one).map((value) => ({ value, open: 0 }));
    return [...[...likely, ...summed].map((was) => ({ now, was })), ...fromMeans(sentence, one, now)];
  });
  return { pairs, sure: clear };
}

const farFrom = (base: Said, { value }: Said): number =>
  Math.abs(Math.log(Math.max(value, 1) / Math.max(base.value, 1)));

/** "..., chiếm 3,4%; tỷ lệ mắc giảm 0,5 điểm phần trăm so với tháng trước (3,9%)": the share itself closes the clause in front. */
function fromShare(sentence: SeenSentence, { steps }: Change, base: Said): Pair[] {
  const [step] = steps;
  if (base.kind !== 'percent' || !/điểm/iu.test(step!.said?.fact.text ?? '')) return [];
  const share = saidIn(sentence).findLast(({ kind, end }) => kind === 'percent' && end <= step!.start);
  return share && share !== base ? [{ now: figure(sentence, share), was: figure(sentence, base) }] : [];
}

const by = /^\s(?:qua|tại|ở|trong|với|cho|của|thuộc|trên|từ)\s+$/iu;

/** "bồi dưỡng cho 216 người qua 03 lớp, tăng 54,3%": a rate may be of the figure in front of the one that only says where or how. */
const carriedBy = (sentence: SeenSentence, subject: Said, { steps }: Change): readonly Said[] =>
  by.test(subject.lead) && steps.every(({ said }) => said?.kind === 'percent')
    ? saidIn(sentence).filter(
        (one) => one.end <= subject.start && one.clause === subject.clause && one.role === 'plain',
      )
    : [];

const counted = /(?<!\p{L})số (?:lượng )?(\p{L}+(?:\s\p{L}+)?)\s(?:là|đạt|còn)\s+$/iu;

/** "số phóng sự là 74, tăng 05 phóng sự": the change says what is counted. */
function named(subject: Said, { steps }: Change): Said {
  const said = steps.find((step) => step.said?.kind === 'quantity' && step.said.unit.length > 0)?.said;
  if (subject.kind !== 'quantity' || subject.unit.length > 0) return subject;
  // "tổng số thí sinh là 184, tăng 15%": so does what stands in front.
  const unit = said?.unit ?? keysOf(counted.exec(subject.lead)?.[1] ?? '');
  return unit.length > 0 ? { ...subject, unit } : subject;
}

/** How much less the words may speak for a figure of then that a change is measured by all the same. */
const unlikely = 0.3;
/** No figure of a month is so many times that of the month before: then the two count different things. */
const most = 20;

const isOfOneSize = (was: number, now: number): boolean =>
  was <= Math.max(now, 1) * most && now <= Math.max(was, 1) * most;

/** "12 đơn khiếu nại, 08 đơn tố cáo, giảm 05 đơn": the step of what several figures make together. */
function isOfSums({ subject, others, steps }: Change, earlier: readonly Earlier[]): boolean {
  const now = sumsOf([subject!, ...others]);
  const then = sumsOf(earlier.slice(0, 6));
  return steps.some(
    ({ said }) =>
      said &&
      now.some((a) =>
        then.some((b) =>
          shows(said, said.kind === 'percent' ? (100 * Math.abs(a - b)) / b : Math.abs(a - b)),
        ),
      ),
  );
}

/** The sums of every two figures and of all of them. */
const sumsOf = (figures: readonly { value: number }[]): number[] =>
  figures.length < 2
    ? []
    : [
        ...figures.flatMap((a, at) => figures.slice(at + 1).map((b) => a.value + b.value)),
        figures.reduce((sum, { value }) => sum + value, 0),
      ];

/** A total of answers has changed from the total of then, which the last report may not name. */
const isAnswered = ({ view, facts }: SeenSentence, subject: Said): boolean =>
  facts.filter(isAmount).length < 3 ||
  view.answers.amounts.some((one) => one.kind === subject.kind && one.value === subject.value) ||
  !view.answers.amounts.some((one) => one.own && alike(one, subject));
