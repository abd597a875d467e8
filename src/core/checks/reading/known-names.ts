import { hotlinesIn } from '../../vietnamese/facts/hotlines.ts';
import { fold } from '../../vietnamese/letters/fold.ts';
import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { Reference } from '../../vietnamese/types.ts';
import type { CheckAnswer } from '../finding.ts';
import { readOnce } from './read-once.ts';
import { arabic } from './roman.ts';

/* What a text names beside its figures: documents by number, numbered things. */

/** A document that somebody named: in an answer, in an earlier report, or only as a paper of last month. */
export type KnownReference = {
  value: Reference;
  from: 'answer' | 'earlier' | 'last-month';
  answer?: CheckAnswer;
};

/** A document number as it is compared: "số 08/KH-SKH&CN" and "8/KH-SKH&CN" are the same. */
export const numberKey = (number: string): string =>
  fold(number)
    .replace(/^số:? ?/, '')
    .replace(/\s/g, '')
    .replace(/^0+(?=\d)/, '');

/** Documents by the key of their number. */
export function byNumber(references: readonly KnownReference[]): Map<string, KnownReference[]> {
  const found = new Map<string, KnownReference[]>();
  for (const one of references) {
    if (one.value.number === null) continue;
    const key = numberKey(one.value.number);
    const list = found.get(key);
    if (list) list.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** A numbered thing of a text: "Đề án 06", "đợt 2", "TCVN ISO 9001:2015"; Roman numbers are read as Arabic ones. */
export type Identity = { head: string; number: string; start: number; end: number };

const heads =
  'đề án|chương trình|dự án|tiểu dự án|đợt|khóa|khoá|lần thứ|tcvn iso\\/iec|tcvn iso|tcvn|qcvn|iso|tầng|quốc lộ|khoản|điểm|điều|chương|lớp|mức độ';
const identity = new RegExp(
  `(?<![\\p{L}\\d])(${heads})\\s+(?:số\\s+)?([IVX]+(?![\\p{L}\\d])|\\d+(?:[.:/-]\\d+)*)(?!\\s?%|[\\d,]*\\d)`,
  'giu',
);

const headCue = cue(
  ...heads
    .replaceAll('\\', '')
    .split('|')
    .map((head) => `${head} `),
);
const none: readonly Identity[] = [];

/** The numbered things of a text, in order; behind them the lines that are called by their number. */
export const readIdentities: (text: string) => readonly Identity[] = readOnce(3000, (text) => {
  const numbered = headCue(text) ? identitiesIn(text) : none;
  const lines = hotlinesIn(text).map(({ head, number, start, end }) => ({
    ...{ head: fold(head), number, start, end },
  }));
  return lines.length > 0 ? [...numbered, ...lines] : numbered;
});

function identitiesIn(text: string): Identity[] {
  return matchesOf(identity, text).flatMap((match): Identity[] => {
    const head = fold(match[1]!);
    const end = match.index + match[0].length;
    const one = {
      head,
      number: /^\d/.test(match[2]!) ? match[2]!.replace(/^0+(?=\d)/, '') : String(arabic(match[2]!)),
      start: match.index,
      end,
    };
    return head === 'lớp' ? [one, ...furtherClasses(text, end)] : [one];
  });
}

const further = /(?:, | và |, và )(\d{1,2})(?!\d|[.,/]\d|\s?%|\s\p{L}*(?:lớp|học|trường|giáo|em))/uy;

/** "lớp 5, 9 và 12" names three. */
function furtherClasses(text: string, end: number): Identity[] {
  const found: Identity[] = [];
  further.lastIndex = end;
  for (let match = further.exec(text); match && found.length < 12; match = further.exec(text))
    found.push({
      head: 'lớp',
      number: match[1]!.replace(/^0+(?=\d)/, ''),
      start: match.index + match[0].length - match[1]!.length,
      end: match.index + match[0].length,
    });
  return found;
}

/** The numbers of numbered things by their head ("đề án" → 6). */
export function identitiesOf(texts: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { head, number } of texts.flatMap(readIdentities)) {
    const numbers = found.get(head);
    if (numbers) numbers.add(number);
    else found.set(head, new Set([number]));
  }
  return found;
}
