import { isBody } from '../reading/answers/units.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import { alike, type Said, saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { countAlike } from './additions.ts';
import type { Reckoning } from './reckoning.ts';
import { isStep } from './steps.ts';

/* Wholes with a list of their parts behind them, in brackets or behind a colon, and parts that no answer counts. */

const plain = (sentence: SeenSentence, one: Said): boolean =>
  one.kind !== 'percent' &&
  one.whole === null &&
  !one.hedged &&
  !isStep(sentence, one.fact) &&
  one.role !== 'target';

type List = { whole: Said; parts: readonly Said[] };
/** So many parts of a list are added up. */
const most = 8;

/** The lists of a sentence with the figures that they part; read once. */
const listsIn = (sentence: SeenSentence): readonly List[] =>
  sentence.once('lists of parts', () =>
    saidIn(sentence).flatMap((whole): List[] => {
      const parts = listBehind(sentence, whole);
      return parts.length > 1 ? [{ whole, parts }] : [];
    }),
  );

/**
 * The list behind a figure: in the bracket that follows it ("31 trường hợp vi phạm (12 công trình ..., 19 công trình ...)"), or behind the colon
 * that ends what is said of it ("ba loại việc đạt 2.933 việc, tăng 253 việc so với tháng trước: khai sinh 1.486 việc, ...").
 */
function listBehind(sentence: SeenSentence, whole: Said): Said[] {
  if (whole.depth > 0) return [];
  const { text } = sentence.at;
  const behind = text.slice(whole.end, whole.end + 120);
  const bracket = /^[^;:.,()\d]{0,30}\(/u.exec(behind) ?? bracketBehindShare(sentence, whole);
  const opening = bracket ?? /^[^;:()]{0,90}:\s/u.exec(behind);
  if (!opening) return [];
  const from = whole.end + opening[0].length;
  const stop = bracket ? text.indexOf(')', from) : -1;
  const to = stop < 0 ? text.length : stop;
  const parts: Said[] = [];
  for (const one of saidIn(sentence)) {
    if (one.start < from || one.depth !== (bracket ? 1 : 0)) continue;
    if (one.end > to || parts.length === most) break;
    if (one.kind === whole.kind && plain(sentence, one)) parts.push(one);
  }
  return parts;
}

/** "17 sản phẩm đạt từ 3 sao trở lên, chiếm 77,3% (12 sản phẩm đạt 3 sao, ...)": nothing but a share stands in front of the bracket. */
function bracketBehindShare(sentence: SeenSentence, { end }: Said): RegExpExecArray | null {
  const bracket = /^[^;:()]{0,90}\(/u.exec(sentence.at.text.slice(end));
  const between = saidIn(sentence).filter(
    (one) => bracket !== null && one.start >= end && one.end < end + bracket[0].length,
  );
  return between.every(({ kind, role }) => kind === 'percent' && role === 'share') ? bracket : null;
}

const sumOf = (parts: readonly { value: number }[]): number =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(14));

/** The list, and what it may be without what follows behind it in the sentence. */
const runsOf = (parts: readonly Said[]): (readonly Said[])[] =>
  parts.flatMap((_, at) => (at > 0 ? [parts.slice(0, at + 1)] : []));

/** Whether the answers count a part of a list. */
const isAnswered = ({ stated }: Reckoning, one: Pick<Said, 'kind' | 'value'>): boolean =>
  stated.some(({ kind, value }) => kind === one.kind && value === one.value);

/** A whole that the answered parts behind it make, in whatever noun they are counted. */
export function isWholeOfList(one: Reckoning): boolean {
  const list = listsIn(one.sentence).find(({ whole }) => whole.fact === one.fact);
  return [...runsOf(list?.parts ?? []), partsBelow(one)].some(
    (run) => run.length > 1 && run.every((part) => isAnswered(one, part)) && one.near(sumOf(run)),
  );
}

/** "34 hồ sơ, phân theo loại như sau:" with a line for each kind under it: the first figure of every line, in the noun of the whole. */
function partsBelow({ sentence, fact }: Reckoning): readonly Said[] {
  const whole = saidIn(sentence).find((one) => one.fact === fact);
  const items = whole?.depth === 0 ? (sentence.view.list(sentence, 'below')?.items ?? []) : [];
  const parts = items.map((item) => saidIn(item).find((part) => plain(item, part) && alike(part, whole!)));
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** "23 huy chương (06 vàng, 08 bạc, 09 đồng)": the part that the other, answered ones leave of the answered whole in front of the list. */
export function isPartOfList(one: Reckoning): boolean {
  const { sentence, fact, value } = one;
  return listsIn(sentence).some(({ whole, parts }) => {
    if (!parts.some((part) => part.fact === fact) || !isAnswered(one, whole)) return false;
    return runsOf(parts).some(
      (run) =>
        run.some((part) => part.fact === fact) &&
        run.every((part) => part.fact === fact || isAnswered(one, part)) &&
        sumOf(run) === whole.value &&
        value < whole.value,
    );
  });
}

/**
 * "17 sản phẩm đạt từ 3 sao trở lên (12 ..., 05 sản phẩm đạt 4 sao); còn 05 sản phẩm chưa đạt" of 22: what the part told in front leaves of an
 * answered whole, where the answer of the same value is told by itself.
 */
export function isRestOfTold(sentence: SeenSentence, said: Said): boolean {
  if (said.role !== 'rest') return false;
  const told = saidIn(sentence).filter(
    (one) => one.end <= said.start && one.role === 'plain' && one.whole === null && alike(one, said),
  );
  return (
    told.some(({ value }) => value === said.value) &&
    told.some((part) =>
      sentence.view.answers.amounts.some(
        (whole) => whole.own && alike(said, whole) && whole.value === part.value + said.value,
      ),
    )
  );
}

const moved: ReadonlySet<Said['role']> = new Set(['step', 'base']);
const others = /(?<!\p{L})(?:khác|còn lại)(?!\p{L})/iu;

/**
 * "Nhật Bản 163 người; Đài Loan 82 người; các thị trường khác 39 người", "còn lại 5.000 người thuộc các trình độ khác": what the answered parts
 * just in front leave of what an answer counts; one part alone ("15 xã và 09 đơn vị khác") of the whole told in front of it.
 */
export function isOfOthers(one: Reckoning): boolean {
  const { sentence, fact, unit, stated, near } = one;
  const { text } = sentence.at;
  const lead = /[^,;.()\d]*$/u.exec(text.slice(Math.max(0, fact.start - 60), fact.start))![0];
  const tail = /^[^,;.()\d]*/u.exec(text.slice(fact.end, fact.end + 60))![0];
  if (!others.test(`${lead}|${tail}`)) return false;
  const parts: Said[] = [];
  const before = saidIn(sentence).filter(({ end }) => end <= fact.start);
  for (const part of before.reverse()) {
    if (part.kind !== fact.kind || !plain(sentence, part) || isCompared(sentence, part)) continue;
    const isLike = countAlike(part.unit, unit) || [part.unit, unit].every(isBody);
    if (!isLike || !isAnswered(one, part) || parts.length > 4) break;
    parts.push(part);
    const told = [
      ...before.slice(before.indexOf(part) + 1),
      ...sentence.view.before(sentence).flatMap(saidIn),
    ];
    const wholes =
      parts.length > 1
        ? stated
        : told.filter(({ role, ...whole }) => !moved.has(role) && isAnswered(one, whole));
    if (
      wholes.some(
        (whole) =>
          whole.kind === fact.kind && countAlike(whole.unit, unit) && near(whole.value - sumOf(parts)),
      )
    )
      return true;
  }
  return false;
}
