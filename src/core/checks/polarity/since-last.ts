import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { isSinceLast } from '../judging/figures/last-time.ts';
import { before } from '../judging/figures/otherwise/doubt.ts';
import { netOf } from '../judging/figures/otherwise/net-changes.ts';
import { judgedOf } from '../judging/judge.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { isPeople } from '../reading/answers/units.ts';
import { changesIn } from '../reading/comparing/changes.ts';
import { alike, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { contentKeys, fillers, keysOf } from '../reading/words.ts';
import type { Turned } from './turned.ts';

/* Changes whose figure stands in no words of their own, by what the answers and the last report have: "nhóm hộ gia đình giảm 1.660 người" for more. */

const ofOther = /cùng kỳ|kế hoạch|chỉ tiêu|dự toán|năm (?:trước|ngoái)|(?:quý|năm) \d|lũy kế|từ đầu/iu;

type Way = { now: StatedAmount; was: number };

/** What an answer and the figure of the last report in its words make. */
const waysOf = (sentence: SeenSentence, now: StatedAmount): Way[] =>
  before(sentence, now.answer, asSaid(now)).map((was) => ({ now, was }));

const asSaid = ({ kind, value, unit }: StatedAmount): Said => ({ kind, value, unit }) as Said;

/** Steps that go the other way than the only answer that went so far since the last report. */
export function turnedSince(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  const nets = saidIn(sentence).filter((said) => netOf(sentence, said) === 'turned');
  if (nets.length > 0) return nets.map(({ cue: start, end }) => ({ is: 'turned', start, end }));
  if (sentence.view.earlier.figures.length === 0) return [];
  const other = ofOther.test(text);
  const steps = saidIn(sentence).filter(
    (said) =>
      said.role === 'step' &&
      said.direction !== 0 &&
      !said.hedged &&
      said.row === null &&
      (!other || saysSinceLast(sentence, said)),
  );
  return steps.flatMap((step): Turned[] => {
    const verdict = judgedOf(sentence).find(({ fact }) => fact === step.fact)?.verdict;
    if (verdict?.is !== 'supported' || verdict.about.length > 0) return [];
    const made = sentence.view.answers.amounts
      .filter(
        (one) => one.own && (step.kind === 'percent' || alike(one, step) || isOfThese(sentence, step, one)),
      )
      .flatMap((one) => waysOf(sentence, one))
      .filter((way) => makes(step, way));
    const turned = made.find(
      ({ now }) =>
        step.value >= telling ||
        isCalled(sentence, now) ||
        isSubject(sentence, step, now) ||
        isOfThese(sentence, step, now),
    );
    if (!turned || made.some(({ now, was }) => (now.value - was) * step.direction > 0)) return [];
    return [{ is: 'turned', start: step.cue, end: step.end, answer: turned.now.answer.id }];
  });
}

/** "Theo Kế hoạch số 12/KH-SYT, ...; giảm 05 lớp so với tháng trước": whether the step itself is said of the last report, whatever else the sentence names. */
const saysSinceLast = (sentence: SeenSentence, said: Said): boolean =>
  !ofOther.test(/^[^,;.()]*/u.exec(said.tail)![0]) &&
  changesIn(sentence).some(
    (change) =>
      isSinceLast(sentence, change) === true &&
      !ofOther.test(change.to) &&
      change.steps.some((step) => step.said === said),
  );

/**
 * "108 bệnh nhân mới, nhiều hơn tháng trước 08 người", "giảm 360 em": people are those that the answer's figure in front of the step counts, or
 * whom its own clause names ("số lao động được vay giảm 12 người").
 */
function isOfThese(sentence: SeenSentence, step: Said, now: StatedAmount): boolean {
  const { answer, unit } = now;
  if (step.unit.length !== 1 || !['người', 'em', 'cháu'].includes(step.unit[0]!) || !isPeople(unit))
    return false;
  if (isSubject(sentence, step, now)) return true;
  const front = judgedOf(sentence).findLast(
    ({ end, verdict }) => end <= step.cue && verdict.is === 'supported' && verdict.about.length > 0,
  );
  return front?.verdict.is === 'supported' && front.verdict.about.includes(answer);
}

/** From here on a difference of two figures is no chance, whatever the words. */
const telling = 100;

function makes(step: Said, { now, was }: Way): boolean {
  if (now.value === was) return false;
  if (step.kind === now.kind && shows(step, Math.abs(now.value - was))) return true;
  return step.kind === 'percent' && now.kind !== 'percent' && was > 0
    ? shows(step, (100 * Math.abs(now.value - was)) / was)
    : false;
}

const contentOf = ({ answer, unit }: StatedAmount): string[] =>
  keysOf(answer.label).filter((word) => !fillers.has(word) && !unit.slice(0, 2).includes(word));

const isCalled = ({ wordSet }: SeenSentence, now: StatedAmount): boolean => {
  const own = contentOf(now);
  return own.length > 0 && own.filter((word) => wordSet.has(word)).length >= own.length * 0.6;
};

/** "hồ sơ trực tuyến giảm 25%": all that the clause says in front of its step are words of the answer, the noun counted first. */
function isSubject({ at: { text } }: SeenSentence, { cue }: Said, { answer, unit }: StatedAmount): boolean {
  const front = text.slice(0, cue).split(/[,;:()]|\.\s/u);
  const words = contentKeys(front.at(-1)!);
  const label = new Set([...keysOf(answer.label), ...unit]);
  return words[0] === unit[0] && words.length > unit.length && words.every((word) => label.has(word));
}

const unchanged =
  /(?<!\p{L})(?:không (?:thay đổi|tăng|giảm|biến động|đổi)|giữ nguyên|giữ ổn định|bằng (?:tháng|kỳ|quý) trước|ngang (?:bằng )?(?:tháng|kỳ|quý) trước)(?=\s*(?:[,;.]|$)|\s(?:so với|và|nhưng|song|còn))/giu;
const unchangedCue = cue(
  'không thay',
  'không tăng',
  'không giảm',
  'không biến',
  'không đổi',
  'giữ nguyên',
  'giữ ổn',
  'bằng tháng',
  'bằng kỳ',
  'bằng quý',
  'ngang ',
);

/** "số thí sinh dự thi không thay đổi" where the answer of that name and the last report's figure differ. */
export function movedUnchanged(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  if (sentence.kept || !unchangedCue(text)) return [];
  return matchesOf(unchanged, text).flatMap((match) =>
    unlikeThen(sentence, match, (now, was) => now === was),
  );
}

const moved =
  /(?<!\p{L})(?<!(?:không|chưa|chẳng)\s)(?:(?<up>tăng|cao hơn|nhiều hơn|lớn hơn)|giảm|thấp hơn|ít hơn|nhỏ hơn)(?: (?:mạnh|nhẹ|nhanh|rõ rệt|đáng kể|sâu|cả))?(?: so với)? (?:tháng|kỳ|quý) trước(?=\s*(?:[,;.]|$))/giu;
const movedCue = cue('tăng', 'giảm', 'hơn');

/** "số vụ hòa giải thành và số vụ thụ lý đều thấp hơn tháng trước" of what rose since the last report, in words alone. */
export function movedOtherWay(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  if (sentence.kept || !movedCue(text)) return [];
  return matchesOf(moved, text).flatMap((match) => {
    const way = match.groups!.up ? 1 : -1;
    return unlikeThen(sentence, match, (now, was) => (now - was) * way > 0);
  });
}

/** A trend in words at the end of its clause, where the answer that the clause names went `as` told since no figure of the last report. */
function unlikeThen(
  sentence: SeenSentence,
  match: RegExpExecArray,
  as: (now: number, was: number) => boolean,
): Turned[] {
  const { text } = sentence.at;
  const clause = text
    .slice(0, match.index)
    .split(/[,;:()]|\.\s/u)
    .at(-1)!;
  const start = match.index - clause.trimStart().length;
  const end = match.index + match[0].length;
  if (ofOther.test(text.slice(start, end + 40))) return [];
  const said = new Set(keysOf(clause));
  const named = sentence.view.answers.amounts.filter((one) => {
    const words = contentKeys(one.answer.label);
    return (
      one.own && words.length > 1 && words.filter((word) => said.has(word)).length >= words.length * 0.75
    );
  });
  const longest = Math.max(0, ...named.map(({ answer }) => answer.label.length));
  const now = named.find(({ answer }) => answer.label.length === longest);
  const then = now ? waysOf(sentence, now) : [];
  if (!now || then.length === 0 || then.some(({ was }) => as(now.value, was))) return [];
  return [{ is: 'turned', start, end, answer: now.answer.id }];
}
