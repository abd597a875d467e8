import { cue } from '../../vietnamese/text/cues.ts';
import { insideQuotes } from '../../vietnamese/text/pairs.ts';
import type { TextFault } from './fault.ts';
import { signPatterns } from './sign-patterns.ts';

/* What no finished report holds: signs of Markdown and markup, left-over slots and placeholders, and the talk of a language model. */

/** Signs that most lines have none of. */
const rareSigns = /[*_~`#>=|\][{}<&\\]/;
const startsWithWord = (hint: string): boolean => /^\p{L}/u.test(hint);

/* Of the many hints most lines have none; one look at their words says so. `signs`: some hint is no word. */
const asked = signPatterns.map((one) => {
  const signs = one.words ? [] : one.hints.filter((hint) => !startsWithWord(hint));
  return {
    ...one,
    words: cue(...(one.words ?? one.hints.filter(startsWithWord))),
    signs: signs.length > 0,
    onlyRare: signs.every((sign) => rareSigns.test(sign[0]!)),
  };
});

/** Emoji and dingbats, by their first unit. */
const pictures = /[\u2600-\u2BFF\uD83C-\uD83E]/;

const bullet = /^\s{0,3}\*\s+(\S[^\n]*)$/u;
/** A star before a short line without an end is how offices mark a sub-heading. */
const longestMark = 120;

/** "* Thu hút đầu tư: ...", "* Về sản xuất": a star before the words that head its paragraph; an item of a list ends otherwise. */
const subHead = /^\s{0,3}\*\s+\p{Lu}[^\n.;:!?*]{2,80}(?::\s+\S[^\n]*[^\n;,]|:)?\s*$/gmu;

/** Whether a text marks its sub-heads with stars: one alone was left over, two and more are the office's way. */
export const starsSubHeads = (text: string): boolean =>
  text.includes('* ') && (text.match(subHead) ?? []).length > 1;

/** The faults of signs in one line. */
export function signFaults(line: string): TextFault[] {
  const faults: TextFault[] = [];
  const star = bullet.exec(line);
  if (star) {
    const words = star[1]!;
    const heading = /[:]\s*$/u.test(words) || (words.length <= longestMark && !/[.;,]\s*$/u.test(words));
    const at = line.indexOf('*');
    const end = Math.min(line.length, at + 2 + /^\S{0,30}/u.exec(words)![0].length);
    faults.push({ fault: 'debris', start: at, end, severity: heading ? 'warning' : 'error' });
  }
  let small: string | null = null;
  const has = (hint: string): boolean => {
    small ??= line.toLowerCase();
    return small.includes(hint);
  };
  const rare = rareSigns.test(line);
  for (const { fault, hints, pattern, severity, words, unquoted, signs, onlyRare } of asked) {
    const hinted =
      hints.length === 0
        ? pictures.test(line)
        : ((signs && (rare || !onlyRare)) || words(line)) && hints.some(has);
    if (!hinted) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match && faults.length < 60; match = pattern.exec(line)) {
      if (match[0] === '') pattern.lastIndex += 1;
      if (match[0] === '' || (unquoted && insideQuotes(line, match.index))) continue;
      const space = /^[\s,]*/u.exec(match[0])![0].length;
      const start = match.index + (fault === 'doubled' ? 0 : space);
      const end = match.index + match[0].trimEnd().length;
      if (end > start && !faults.some((one) => one.start < end && start < one.end))
        faults.push({ fault, start, end: Math.min(end, start + 90), severity: severity ?? 'error' });
    }
  }
  return faults;
}
