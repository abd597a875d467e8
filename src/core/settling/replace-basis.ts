import type { Finding } from '../checks/finding.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { readReferences } from '../vietnamese/references/references.ts';

/*
 * "Thay căn cứ": the sentence of a legal finding with the act, day, issuer or title that the register has instead. It is only proposed: the
 * coordinator confirms it as an ordinary edit, or a plan carries it as `revise`.
 */

const whole = new Set(['repealed', 'superseded', 'misnumbered']);
const parts = new Set(['misdated', 'wrong-issuer', 'mistitled']);

/** The sentence with the right words in place; null where the finding offers none or its words are not found once. */
export function proposeBasis(
  sentence: string,
  finding: Pick<Finding, 'kind' | 'quote' | 'expected' | 'reason'>,
): string | null {
  const { kind, quote, expected, reason } = finding;
  if (kind !== 'legal' || expected === undefined || !('act' in reason)) return null;
  if (!whole.has(reason.is) && !parts.has(reason.is)) return null;
  const found = readReferences(sentence).filter(
    ({ value }) =>
      fold([value.type, value.number ?? value.title].filter(Boolean).join(' ')) === fold(reason.act),
  );
  if (found.length !== 1) return null;
  const { start, end, value } = found[0]!;
  const title = titleSpan(sentence, end, value.title);
  const replace = (from: number, to: number, words: string) =>
    sentence.slice(0, from) + words + sentence.slice(to);
  if (whole.has(reason.is))
    return /\d/.test(expected) && / /.test(expected)
      ? replace(start, title?.close ?? end, atStart(start, expected))
      : null;
  if (reason.is === 'mistitled') {
    if (!title) return null;
    const capital = /^\p{Lu}/u.test(sentence.slice(title.from, title.to));
    return replace(title.from, title.to, capital ? expected[0]!.toUpperCase() + expected.slice(1) : expected);
  }
  // A day is put in place of the day, also where number and day were both shown.
  const wrong = reason.is === 'misdated' ? (/ngày\s+(.+)$/u.exec(quote)?.[1] ?? quote) : quote;
  const at = sentence.indexOf(wrong, start);
  return at < 0 || at >= end ? null : replace(at, at + wrong.length, expected);
}

const atStart = (start: number, words: string) =>
  start === 0 ? words[0]!.toUpperCase() + words.slice(1) : words;

/** Where the title behind a citation stands, and where its quotation marks close. */
function titleSpan(
  sentence: string,
  end: number,
  title: string | null,
): { from: number; to: number; close: number } | null {
  const from = title === null ? -1 : sentence.indexOf(title, end);
  if (from < 0) return null;
  const to = from + title!.length;
  return { from, to, close: to + (/^["”»]/u.test(sentence.slice(to)) ? 1 : 0) };
}
