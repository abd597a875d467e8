import { cue } from '../../vietnamese/text/cues.ts';
import type { CheckAnswer } from '../finding.ts';
import { judgedOf } from '../judging/judge.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import { saidIn } from '../reading/said.ts';
import type { SeenSentence, View } from '../reading/view.ts';
import { wordsOf } from '../reading/words.ts';
import type { Turned } from './turned.ts';

/* Ways that only an answer tells: "giảm 0,32%" where it has "CPI tăng 0,32%", "số vụ trộm cắp tăng" where it has "số vụ trộm cắp giảm". */

type Way = 1 | -1;

/* "tăng cường", "giảm nghèo": work and its programmes, no way that a figure went; "tỷ lệ giảm nghèo" is one. */
const upward =
  /(?<!\p{L})(?:tăng(?! (?:cường|ca|gia)(?!\p{L}))|cao hơn|nhiều hơn|lớn hơn|vượt|nâng)(?!\p{L})/iu;
const downward =
  /(?<!\p{L})(?:(?<=(?:tỷ lệ|tỉ lệ|mức|tốc độ) )giảm|giảm(?! (?:nghèo|thiểu|tải|nhẹ)(?!\p{L}))|thấp hơn|ít hơn|nhỏ hơn|hụt)(?!\p{L})/iu;

/** The one way that words tell; null where they tell none or both. */
function wayIn(text: string): Way | null {
  const [up, down] = [upward.test(text), downward.test(text)];
  return up === down ? null : up ? 1 : -1;
}

const wayOf = ({ text, label }: CheckAnswer): Way | null =>
  wayIn(text) ?? (upward.test(text) || downward.test(text) ? null : wayIn(label));

const trend = cue('tăng', 'giảm', 'cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'lớn hơn', 'nhỏ hơn');

/** Steps and trends of a sentence that go the other way than the answer that has them. */
export function turnedTrends(sentence: SeenSentence): Turned[] {
  if (sentence.kept || !trend(sentence.at.text)) return [];
  return [...turnedSteps(sentence), ...turnedEndings(sentence), ...turnedAll(sentence)];
}

const inAll =
  /(?<!\p{L})(tăng|giảm)(?: (?:ở|trên|về))? cả (?:\d+|hai|ba|bốn|năm) (?:tiêu chí|mặt|chỉ tiêu|chỉ số|nội dung|nhóm|loại)(?!\p{L})/iu;

/** "tăng cả ba tiêu chí: giảm 07 vụ, giảm 03 người": every step that is told of goes the other way. */
function turnedAll(sentence: SeenSentence): Turned[] {
  const found = inAll.exec(sentence.at.text);
  if (!found) return [];
  const way = found[1]!.toLowerCase() === 'tăng' ? 1 : -1;
  const end = found.index + found[0].length;
  const steps = saidIn(sentence).filter((one) => one.role === 'step' && one.direction !== 0);
  return steps.length > 1 && steps.every((one) => one.cue >= end && one.direction === -way)
    ? [{ is: 'turned', start: found.index, end }]
    : [];
}

function turnedSteps(sentence: SeenSentence): Turned[] {
  const steps = saidIn(sentence).filter(({ role, direction }) => role === 'step' && direction !== 0);
  if (steps.length === 0) return [];
  return judgedOf(sentence).flatMap(({ fact, verdict }): Turned[] => {
    const step = fact && steps.find((one) => one.fact === fact);
    if (!step || verdict.is !== 'supported' || verdict.about.length === 0) return [];
    // Another answer with the same figure may be the one that is meant.
    if (!verdict.about.every((answer) => wayOf(answer) === -step.direction)) return [];
    // "tăng 0,32% (tháng trước giảm 0,32%)": the way of the answer is told beside it, and this is of something else.
    if (isCompared(sentence, { start: step.cue, end: step.end })) return [];
    if (steps.some((one) => one.value === step.value && one.direction === -step.direction)) return [];
    const [answer] = verdict.about;
    return [
      {
        is: 'turned',
        start: step.cue,
        end: step.end,
        answer: answer!.id,
        expected: answer!.text.slice(0, 80),
      },
    ];
  });
}

/** A trend at the end of a clause, by the two words in front of it. */
type Ending = { way: Way; front: string; start: number; end: number };

const closing = /(?<!\p{L})(tăng|giảm)(?: (?:mạnh|nhẹ|nhanh|dần|rõ rệt|đáng kể|sâu))?(?=\s*(?:[,;.]|$))/giu;

function endingsOf(text: string): Ending[] {
  return [...text.matchAll(closing)].flatMap((match): Ending[] => {
    const clause = text
      .slice(0, match.index)
      .split(/[,;.:()]/u)
      .at(-1)!;
    const front = wordsOf(clause).slice(-2);
    if (front.length < 2) return [];
    const start = match.index - clause.length + front[0]!.start;
    return [
      {
        way: match[1]!.toLowerCase() === 'tăng' ? 1 : -1,
        front: front.map(({ key }) => key).join(' '),
        start,
        end: match.index + match[0].length,
      },
    ];
  });
}

const ofAnswers = new WeakMap<View, readonly (Ending & { answer: CheckAnswer })[]>();

function answeredEndings(view: View): readonly (Ending & { answer: CheckAnswer })[] {
  const known = ofAnswers.get(view);
  if (known) return known;
  const found = (view.material.answers ?? [])
    .filter(({ type }) => type === 'text')
    .flatMap((answer) => endingsOf(answer.text).map((one) => ({ ...one, answer })));
  ofAnswers.set(view, found);
  return found;
}

function turnedEndings(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  return endingsOf(text).flatMap(({ way, front, start, end }): Turned[] => {
    const same = answeredEndings(sentence.view).filter((one) => one.front === front);
    if (same.length === 0 || same.some((one) => one.way === way)) return [];
    const { answer, start: from, end: to } = same[0]!;
    return [{ is: 'turned', start, end, answer: answer.id, expected: answer.text.slice(from, to) }];
  });
}
