import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { knownUnit, unitLexicon } from '../../vietnamese/numbers/units.ts';

/* Numbers of questions with nothing but a space behind them: "1 4" line by line, "16 không có gì mới" alone. */

/** Where a message names a question by its number; the value begins at `end`. */
export type Label = {
  number: number;
  start: number;
  end: number;
  spoken: boolean;
  amends: boolean;
  sign: string;
};

const spacedLine = /^\s*(\d{1,2})\s+(\S.*)$/u;
const shortValue = /^(?:\d|(?:không|khong|ko|k|kg|chưa|chua|như|nhu|có|co)(?!\p{L}))/iu;

/** Lines of a number and a value between spaces ("1 4", "2 0", "3 không"): numbers that rise line by line, and values, most of them short. */
export function spacedLabels(text: string, known: ReadonlySet<number>): Label[] {
  const labels: Label[] = [];
  let start = 0;
  let short = 0;
  for (const line of text.split('\n')) {
    const match = spacedLine.exec(line);
    if (match) {
      const number = Number(match[1]);
      const before = labels[labels.length - 1]?.number ?? 0;
      if (!known.has(number) || number <= before) return [];
      if (shortValue.test(match[2]!)) short += 1;
      const from = start + line.search(/\d/);
      const end = start + line.length - match[2]!.length;
      labels.push({ number, start: from, end, spoken: false, amends: false, sign: ' ' });
    } else if (line.trim() !== '') return [];
    start += line.length + 1;
  }
  return labels.length >= 2 && short * 2 >= labels.length && short > 1 ? labels : [];
}

/** Words that say there is nothing, nothing new, or nothing yet: no number counts them. */
const uncounted =
  /^(?:(?:khong|ko|k|kg)(?: (?:co|phat sinh|gi|thay doi)(?![a-z]).*)?|(?:chua|khong) (?:co|phat sinh|tong hop)(?![a-z]).*|(?:van )?(?:nhu|giu)(?: nguyen)?(?: nhu)? (?:thang|ky|cu|lan|bao cao)(?![a-z]).*|giu nguyen(?![a-z]).*)$/;

const noUnits = unitLexicon([]);

/**
 * One line of a number and words. The number is a question's where nothing could be counted by it, or where it is `next`, the one just asked,
 * and no unit stands behind it; elsewhere it may be a figure.
 */
export function soleSpaced(
  text: string,
  known: ReadonlySet<number>,
  next: number | null,
  worded: (number: number) => boolean,
): Label[] {
  const match = text.trim().includes('\n') ? null : spacedLine.exec(text.trimEnd());
  if (!match || !known.has(Number(match[1])) || !/^\p{L}/u.test(match[2]!)) return [];
  // "1 như cũ, 2 như cũ": several of them are not one.
  if (/[,;]\s*\d{1,2}\s+\p{L}/u.test(match[2]!)) return [];
  const number = Number(match[1]);
  const end = text.trimEnd().length - match[2]!.length;
  const words = foldLoose(match[2]!).replace(/[.!]+$/, '');
  const told = number === next && words.includes(' ') && knownUnit(text, end, noUnits) === null;
  // "3 có kiểm tra giờ giấc": nothing is counted by a number in front of "có".
  const has = worded(number) && /^co [a-z]/.test(words);
  if (!uncounted.test(words) && !told && !has) return [];
  return [{ number, start: text.search(/\d/), end, spoken: false, amends: false, sign: ' ' }];
}
