import { isAmount, unitOf } from '../../reading/answers/amounts.ts';
import { partAround } from '../../reading/clause.ts';
import { cameFrom } from '../../reading/comparing/change-subjects.ts';
import { alike, type Said, saidIn, shows } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, keysOf } from '../../reading/words.ts';
import { countAlike } from '../../reckoning/additions.ts';
import type { Judged, Verdict } from '../verdict.ts';
import {
  isGapToNamed,
  isGrowthFromBase,
  isGrowthOfNamed,
  isOfStanding,
  isPointsFromBase,
  isPointsOfShares,
  isShareOfNamed,
  isSumOfNamed,
} from './by-name.ts';
import {
  isAnswerAgain,
  isOtherClass,
  isShareAgain,
  isTotalAgain,
  isWholeOfNouns,
} from './closing-figures.ts';
import { before, type Doubt, ownOf } from './doubt.ts';
import { isChangedFigure } from './judge-amounts.ts';
import {
  isBeyondAside,
  isLeftUndone,
  isNetChange,
  isRestOfAnswers,
  isTakenUp,
  isToldAgain,
} from './left-of-answers.ts';
import { isShareInOtherMeasure, isStepOfRank, isWayInOtherTime } from './other-units.ts';
import {
  isBaseOfNow,
  isChangeInPeople,
  isEndOfWay,
  isGrowthBeside,
  isOtherSex,
  isStepBeside,
} from './since-last.ts';

/*
 * Figures in the words of an answer that are no second telling of it: two months together, its change, the parts of a change, the plan of the
 * year, so many of one for a hundred of another. Each is reckoned exactly from what its own words name.
 */

/** Takes the doubt off figures that say something else of what an answer counts. */
export function judgeOtherwise(sentence: SeenSentence, judged: Judged[]): void {
  const doubted = judged.filter(({ fact, verdict }) => fact && isAmount(fact) && waysOf(verdict).length > 0);
  if (doubted.length === 0 || isChangedFigure(sentence)) return;
  for (const one of doubted) {
    const said = saidIn(sentence).find(({ fact }) => fact === one.fact);
    if (!said || one.verdict.is === 'supported') continue;
    const doubt: Doubt = { sentence, said, answer: one.verdict.answer };
    if (waysOf(one.verdict).some((is) => is(doubt))) one.verdict = { is: 'supported', about: [] };
    else if (one.verdict.is === 'unsupported' && isTakenUp(doubt)) {
      const { answer, expected } = one.verdict;
      const instead = answer && { answer, ...(expected === undefined ? {} : { expected }) };
      one.verdict = { is: 'supported', about: [], ...(instead ? { instead } : {}) };
    }
  }
}

/** What looks like a figure of last month may be the sum of both months, or the way between them. */
function waysOf(verdict: Verdict): readonly ((doubt: Doubt) => boolean)[] {
  if (verdict.is === 'unsupported')
    return [
      isOfBoth,
      isOwnChange,
      isWhereItLed,
      isSizeOfWay,
      isPartOfChange,
      isDescribed,
      isForHundred,
      isOfEvery,
      isTotalAgain,
      isWholeOfNouns,
      isShareAgain,
      isAnswerAgain,
      isOtherClass,
      isGrowthFromBase,
      isGrowthOfNamed,
      isShareOfNamed,
      isSumOfNamed,
      isOfStanding,
      isGapToNamed,
      isPointsOfShares,
      isPointsFromBase,
      isNetChange,
      isLeftUndone,
      isBeyondAside,
      isRestOfAnswers,
      isToldAgain,
      isGrowthBeside,
      isBaseOfNow,
      isStepBeside,
      isChangeInPeople,
      isEndOfWay,
      isOtherSex,
      isWayInOtherTime,
      isShareInOtherMeasure,
      isStepOfRank,
    ];
  return verdict.is === 'old' && verdict.what === 'old-figure' ? [isOfBoth, isOwnChange] : [];
}

const many = '(?:hai|ba|bốn|năm|sáu|\\d{1,2})';
/** "hai tháng qua", "từ tháng 3 đến tháng 4/2024", "hai tháng 9 và 10/2024": this month and what was before it. */
const together = new RegExp(
  `(?<!\\p{L}|\\d)${many} (?:tháng|quý|kỳ)(?!\\p{L})|từ (?:tháng|quý) [\\dIVX/]+ (?:đến|sang)(?: hết)? (?:tháng|quý) [\\dIVX]|(?:tháng|quý) [\\dIVX/]+ và (?:(?:tháng|quý) )?[\\dIVX]`,
  'iu',
);

/** "Tính từ tháng 3 đến tháng 4/2024, có 13 HTX được thành lập mới": what the answer and the last report make together. */
function isOfBoth({ sentence, said, answer }: Doubt): boolean {
  if (!answer || said.hedged || !comparable.has(said.role)) return false;
  const { text } = sentence.at;
  const clause = text.slice(text.lastIndexOf(';', said.start) + 1, said.start);
  return (
    together.test(clause) &&
    ownOf(sentence, answer, said).some((now) =>
      before(sentence, answer, said).some((was) => said.value === sumOf(now, was)),
    )
  );
}

const comparable = new Set<Said['role']>(['plain', 'total', 'cumulative', 'rest', 'result']);
const sumOf = (a: number, b: number): number => Number((a + b).toPrecision(12));

/** "thêm 197 hồ sơ", "bớt 02 vụ", "rút ngắn 03 phút": how far the answer is from what the last report has in its words. */
const stepped =
  /(?<!\p{L})(?:(?<more>thêm|nhiều hơn|cao hơn|tăng|nhích|nâng|kéo dài|bổ sung)|(?<less>bớt|ít hơn|thấp hơn|kém|giảm|hụt|hạ|rút ngắn|thu hẹp|rút))(?: (?:được|mới|tới|đến|khoảng|thêm|lên|đi)){0,2}\s+$/iu;

function isOwnChange({ sentence, said, answer }: Doubt): boolean {
  const way = stepped.exec(said.lead)?.groups;
  if (!answer || !way || said.hedged) return false;
  const sign = way.more === undefined ? -1 : 1;
  return ownOf(sentence, answer, said).some((now) =>
    before(sentence, answer, said).some((was) => said.value === sumOf(sign * now, -sign * was)),
  );
}

/** "Hỗ trợ 09 trẻ em, giảm từ 11 xuống còn 09 em": where a change led is the figure told in front of it, in whatever noun of people. */
const isWhereItLed = ({ sentence, said }: Doubt): boolean =>
  said.role === 'result' &&
  saidIn(sentence).some(
    (one) =>
      one.end <= said.start &&
      one.role === 'plain' &&
      one.clause === said.clause &&
      one.kind === said.kind &&
      one.value === said.value &&
      countAlike(one.unit, said.unit),
  );

const dividing = /(?<!\p{L})(?:trong đó|bao gồm|gồm|cụ thể)(?!\p{L})/iu;

/** "tăng 354 tờ khai, trong đó tờ khai xuất khẩu góp 341 tờ khai và tờ khai nhập khẩu chỉ góp 13 tờ khai": the parts of a change make it. */
function isPartOfChange({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const from = saids.slice(0, at).findLastIndex(({ role }) => role === 'step');
  const whole = saids[from];
  if (!whole || !alike(whole, said)) return false;
  const rest = saids.slice(from + 1);
  const stop = rest.findIndex(
    (one) => one.role !== 'plain' || one.clause !== whole.clause || !alike(one, whole) || one.hedged,
  );
  const parts = stop < 0 ? rest : rest.slice(0, stop);
  const first = parts[0];
  return (
    first !== undefined &&
    parts.length > 1 &&
    parts.includes(said) &&
    dividing.test(text.slice(whole.end, first.start)) &&
    shows(
      whole,
      parts.reduce((sum, one) => sum + one.value, 0),
    )
  );
}

/** "từ 3.675 lượt lên 4.410 lượt (20%)": how large a change is, in the bracket behind where it led. */
function isSizeOfWay({ sentence, said }: Doubt): boolean {
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const [was, now] = [saids[at - 2], saids[at - 1]];
  if (said.kind !== 'percent' || !was || now?.role !== 'result' || !cameFrom.test(was.lead)) return false;
  return (
    /^[^,;()\d]{0,30}\((?:tăng|giảm|tương đương)?\s*$/iu.test(sentence.at.text.slice(now.end, said.start)) &&
    alike(was, now) &&
    was.value > 0 &&
    shows(said, (100 * Math.abs(now.value - was.value)) / was.value)
  );
}

/** What was set for a year holds in each of its months; another sentence of the last report may only look as if it did. */
const ofYear = /^(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu)(?!\p{L}).*(?<!\p{L})năm \d{4}(?!\d)/u;

/** "Dân số trung bình của huyện là 98.000 người": what something is, not what was done. */
const isOf = /(?<!\p{L})của\s[^,;.()\d]{2,40}\slà\s+$/iu;

/** "Chỉ tiêu năm 2025 của tỉnh là 860 căn nhà, như vậy ...": what the last report describes, word for word, goes on in this sentence. */
function isDescribed({ sentence, said, answer }: Doubt): boolean {
  const known = sentence.view.earlier.lastingFigures.get(`${said.kind} ${said.value}`) ?? [];
  if (known.length === 0) return false;
  const words = keysOf(partAround(sentence, said).trim());
  const part = words.join(' ');
  return known.some(
    ({ key, sentence: { facts } }) =>
      ((ofYear.test(part) || (!answer && isOf.test(said.lead))) &&
        containsKey(key, part) &&
        key.split(' ').length <= words.length * 1.5) ||
      // "bằng 60% trong tổng số 460 hòa giải viên": what there is of them, which a share is taken of.
      (said.value >= large &&
        whole.test(said.lead) &&
        facts.some(
          (fact) =>
            isAmount(fact) &&
            Number(fact.value) === said.value &&
            alike(said, { kind: fact.kind, unit: unitOf(fact) }),
        )),
  );
}

/** From here on the same number in the same noun is the same figure. */
const large = 20;
const whole = /(?<!\p{L})(?:trong|trên|so với|của)\s+(?:tổng(?: số)?|toàn bộ|số|cả)?\s*$/iu;

const scale = new Set([100, 1000, 10_000, 100_000]);
const ofScale = /^[\p{L} ]{0,24}(?:\/|(?<!\p{L})trên(?: mỗi)?)\s*$/iu;

/** "109,5 bé trai trên 100 bé gái": what two counts make for a hundred; the hundred itself is no count, and its "trên" no hedge. */
function isForHundred({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const leadsTo = (one: Said | undefined, base: Said | undefined): boolean =>
    one !== undefined &&
    base !== undefined &&
    scale.has(base.value) &&
    one.kind === 'quantity' &&
    base.kind === 'quantity' &&
    ofScale.test(text.slice(one.end, base.start));
  if (leadsTo(saids[at - 1], said)) return true;
  const base = saids[at + 1];
  if (!leadsTo(said, base)) return false;
  const counts = [
    ...sentence.view.answers.amounts.filter(({ own }) => own),
    ...saids.filter((one) => one !== said && one !== base),
  ].filter(({ kind }) => kind === 'quantity');
  const like = (one: Said) => counts.filter(({ unit }) => countAlike(unit, one.unit));
  return like(said).some((part) =>
    like(base!).some(
      (whole) => whole !== part && whole.value > 0 && shows(said, (base!.value * part.value) / whole.value),
    ),
  );
}

const ofEvery = /(?<!\p{L})cứ(?: mỗi)?\s+(?:khoảng |trung bình )?$/iu;
const isThen = /^[^;.()\d]{0,40}(?<!\p{L})(?:thì|có|lại có)(?!\p{L})[^;.()\d]{0,30}$/iu;

/** "cứ mười người thì bảy người đạt": two figures as two counts stand to each other, told here or answered. */
function isOfEvery({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const every = saids.findLast((one) => one.start <= said.start && ofEvery.test(text.slice(0, one.start)));
  const one = every && saids[saids.indexOf(every) + 1];
  if (!every || !one || (said !== every && said !== one)) return false;
  // "cứ 100 xã đạt chuẩn thì có 21 xã nâng cao" may be said of 98 communes: a hundred is a scale, and no part of a count.
  const round = scale.has(every.value);
  if (every.value <= 1 || !isThen.test(text.slice(every.end, one.start))) return false;
  const counts = [
    ...sentence.view.answers.amounts.filter(({ own }) => own),
    ...saids.filter((other) => other !== every && other !== one),
  ].filter(({ kind }) => kind === 'quantity');
  return counts.some(
    (whole) =>
      (round ? whole.value > 0 : whole.value > every.value) &&
      countAlike(whole.unit, every.unit) &&
      counts.some((part) => part !== whole && shows(one, (every.value * part.value) / whole.value)),
  );
}
