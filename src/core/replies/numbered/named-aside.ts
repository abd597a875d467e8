import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { knownUnit, unitLexicon } from '../../vietnamese/numbers/units.ts';
import { Cues, cueText } from '../free/cues.ts';
import { likely } from '../free/reader.ts';
import { countedTypes, type OpenQuestion } from '../types.ts';
import type { Numbered } from './by-number.ts';
import { type AnswersAll, namedTogether } from './number-lists.ts';

/* Questions named by number in the middle of a message whose rest is read by its own labels and words: "1-5 không có gì. 8: 64",
 * "câu 1 có phần mềm mới; câu 2, 3 giữ nguyên", "8 nhận 64, đúng hạn 60". */

/** The answers taken out of a message, and the message without them; indices stay. */
export type NamedAside = { answers: Numbered[]; kept: string };

/** Characters of a message in which they are looked for: chat, not a pasted text. */
const longest = 2000;

/** Takes such answers out of a message; `stands`: words that answer the question of a number as a whole. */
export function takeNamedAside(
  text: string,
  questions: readonly OpenQuestion[],
  stands: AnswersAll,
): NamedAside | null {
  if (text.length > longest) return null;
  const answers: Numbered[] = [];
  let kept = text;
  for (const clause of clausesBefore(text, tasksFrom(text, questions))) {
    const found = namedTogether(text, clause, stands) ?? spokenNumber(text, clause, questions);
    // What was taken up to here may reach over the next comma ("câu 2, 3 giữ nguyên").
    if (!found || answers.some((one) => found.start < one.end)) continue;
    answers.push(...found.answers);
    // With the sign behind it, so that what stands there begins a sentence.
    const last = found.answers.at(-1)!.end;
    const end = last + (/^\s?\.(?!\d)/.exec(text.slice(last, last + 3))?.[0].length ?? 0);
    kept = kept.slice(0, found.start) + ' '.repeat(end - found.start) + kept.slice(end);
  }
  return answers.length > 0 ? { answers, kept } : null;
}

/** Where each clause of a message begins. */
function* clausesBefore(text: string, until: number): Generator<number> {
  const starts = /(?:^|[;\n]|[.,](?!\d))\s*(?:(?:còn|con|và|va)\s+)?(?=[\p{L}\d])/giu;
  for (const match of text.matchAll(starts)) {
    const start = match.index + match[0].length;
    if (start >= until) return;
    yield start;
  }
}

/** From where on a message edits the tasks of the coming period, whose numbers are those of tasks. */
function tasksFrom(text: string, questions: readonly OpenQuestion[]): number {
  const tasks = questions.find((one) => one.question.edits);
  if (!tasks) return text.length;
  const label = new RegExp(
    `(?:^|[\\s;,.])(?:(?:câu|cau|c)\\s?)?${tasks.number}\\s?[:.)=]|(?<!\\p{L})(?:nhiệm vụ|nhiem vu|nv|mục|muc)(?!\\p{L})`,
    'iu',
  );
  return label.exec(text)?.index ?? text.length;
}

/**
 * "8 nhận 64": a number in front of words that speak of the very question it stands for, and behind them one figure or a denial. Words in
 * front of no figure are counted by the number ("3 trễ").
 */
function spokenNumber(
  text: string,
  start: number,
  questions: readonly OpenQuestion[],
): { start: number; answers: Numbered[] } | null {
  spoken.lastIndex = start;
  const match = spoken.exec(text);
  const asked = match && questions.find((one) => one.number === Number(match[1]));
  if (!match || !asked || !countedTypes.has(asked.question.type)) return null;
  const behind = start + match[1]!.length;
  if (knownUnit(text, behind + 1, noUnits) !== null) return null;
  const typed = match[0].slice(match[1]!.length).trim();
  const alike = questions.map((one) => one.question).filter((one) => one.type === asked.question.type);
  const [best, second] = new Cues(alike).scores(cueText(typed));
  if (best?.question !== asked.question || best.score < likely || best.score === second?.score) return null;
  const from = text.indexOf(typed, behind);
  const answer = { number: asked.number, typed, start: from, end: from + typed.length, amends: false };
  return { start, answers: [answer] };
}

const noUnits = unitLexicon([]);
const spoken =
  /(\d{1,2})[^\S\n](?:\p{L}[\p{L}/]*[^\S\n]*){1,6}?:?[^\S\n]*(?:\d[\d.,]*\s?(?:%|\p{L}{1,10}(?:\s\p{L}{1,6})?)?|(?:không|khong|ko|k)(?:\s(?:có|co))?)(?=\s*(?:[;,\n]|\.(?!\d)|$))/iuy;

/** Whether nothing but signs is left of a message. */
export const isSpent = (kept: string): boolean => !/[\p{L}\d]/u.test(foldLoose(kept));
