import { isOneLetter } from '../vietnamese/words/one-letter.ts';
import { wordKey } from '../vietnamese/words/word-list.ts';
import type { Check, CheckedText, CheckMaterial, Finding } from './finding.ts';
import { groundOf } from './reading/ground.ts';
import { KeyText } from './reading/key-text.ts';
import { readOnce } from './reading/read-once.ts';
import { viewOf } from './reading/view.ts';
import { wordsOf } from './reading/words.ts';
import { characterFaults } from './text/characters.ts';
import { doubledFaults } from './text/doubled.ts';
import type { TextFault } from './text/fault.ts';
import { besideFigures, frameFaults, knownNameFaults } from './text/frames.ts';
import { figureFaults } from './text/joined.ts';
import { keptLetters } from './text/kept-letters.ts';
import { officeWordFaults } from './text/near-words.ts';
import { phraseFaults } from './text/phrases.ts';
import { signFaults, starsSubHeads } from './text/signs.ts';
import { slipFaults } from './text/slips.ts';
import { spellingFaults } from './text/spellings.ts';
import { tokensOf } from './text/tokens.ts';
import { accentlessRuns, wordFault } from './text/words.ts';

/** UTF-16 units; paragraphs of the genre have a few hundred words. */
const longestLine = 6000;
/** What is so broken as to hold more faults than this is no text. */
const mostFaults = 60;

/** More unknown phrases than this, and the text is of a field that the word list does not know. */
const mostUnknown = 2;

/**
 * The writing itself: syllables run together or misspelt, words said twice, letters of other alphabets, left-over signs and talk of a model.
 * Headings and kept sentences are read too. Guesses give way to the words of the answers, the earlier reports and the office's names.
 */
export const checkWriting: Check = (material, draft) => {
  const findings: Finding[] = [];
  let known: Known | null = null;
  const unknown: Finding[] = [];
  let barredD = false;
  const ended = draft.text.trimEnd();
  const broken = /\p{L}$/u.test(ended.slice(-2)) ? ended.length : -1;
  let start = 0;
  for (const line of piecesOf(draft.text)) {
    for (const fault of lineFaults(line)) {
      if (fault.guess) {
        known ??= knownWords(groundOf(material).material);
        if (isKnown(fault, known)) continue;
        if (fault.proof && !isProved(fault, known.all)) continue;
      }
      // One keyboard writes every Ð: once told, it is told.
      if (fault.fault === 'character' && fault.severity === 'warning') {
        if (barredD) continue;
        barredD = true;
      }
      if (fault.fault === 'debris' && isMeant(line.slice(fault.start, fault.end), draft.text)) continue;
      const finding = findingOf(fault, line, start, draft);
      // Where a text breaks off, its last word is not misspelt but missing its end.
      if (fault.fault === 'misspelt' && finding.end === broken) finding.severity = 'warning';
      if (fault.fault === 'unknown-phrase') unknown.push(finding);
      else findings.push(finding);
    }
    start += line.length;
    if (draft.text[start] === '\n') start += 1;
  }
  for (const { start, end, expected, sure } of viewOf(material, draft).sentences.flatMap(keptLetters)) {
    if ([...findings, ...unknown].some((one) => one.start < end && start < one.end)) continue;
    const fault = { fault: 'misspelt', start: 0, end: end - start, expected } as const;
    const severity = sure ? 'error' : 'warning';
    findings.push(findingOf({ ...fault, severity }, draft.text.slice(start, end), start, draft));
  }
  const once = unknown.filter(({ quote }) => draft.text.indexOf(quote) === draft.text.lastIndexOf(quote));
  if (unknown.length <= mostUnknown) findings.push(...once);
  return findings.sort((a, b) => a.start - b.start);
};

/** Whether what is quoted is the mark of a note ("[1]") that stands in the text itself, or the star of one sub-head among others. */
const isMeant = (mark: string, text: string): boolean =>
  /^\[\d{1,3}\]$/.test(mark)
    ? text.startsWith(mark) || text.includes(`\n${mark}`)
    : /^\*\s+\p{Lu}/u.test(mark) && starsSubHeads(text);

/** The lines of a text; a line longer than any paragraph comes in pieces, so that no reader meets one without end. */
function piecesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const pieces: string[] = [];
    let rest = line;
    while (rest.length > longestLine) {
      const space = rest.lastIndexOf(' ', longestLine);
      const cut = space > longestLine / 2 ? space : longestLine;
      pieces.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    return [...pieces, rest];
  });
}

/** What is wrong in one line, whatever the material; lines change little from draft to draft. */
const lineFaults: (line: string) => readonly TextFault[] = readOnce(3000, (line) => {
  if (line.trim() === '') return [];
  const faults = [...characterFaults(line), ...signFaults(line)].slice(0, mostFaults);
  const add = (more: readonly (TextFault | null)[]) => {
    for (const one of more)
      if (
        one &&
        faults.length < mostFaults &&
        !faults.some((other) => one.start < other.end && other.start < one.end)
      )
        faults.push(one);
  };
  const tokens = tokensOf(line);
  add(accentlessRuns(tokens));
  add(doubledFaults(line, tokens));
  tokens.forEach(({ verdict }, at) => {
    if (verdict !== 'syllable') add([wordFault(tokens, at)]);
  });
  add(figureFaults(line));
  add(spellingFaults(tokens));
  add(slipFaults(line, tokens));
  add(frameFaults(line, tokens));
  add(besideFigures(line, tokens));
  add(knownNameFaults(tokens));
  add(phraseFaults(tokens));
  add(officeWordFaults(tokens));
  return faults.sort((a, b) => a.start - b.start);
});

function findingOf(fault: TextFault, line: string, offset: number, draft: CheckedText): Finding {
  const start = offset + fault.start;
  const end = offset + fault.end;
  const section = draft.sentences.find((one) => one.start < end && start < one.end)?.section ?? null;
  return {
    kind: 'text',
    severity: fault.severity,
    ...(section === null ? {} : { section }),
    quote: line.slice(fault.start, fault.end),
    start,
    end,
    ...(fault.expected === undefined ? {} : { expected: fault.expected }),
    reason: { is: 'writing', fault: fault.fault },
  };
}

/** The words that people of the office typed, as they stand side by side. */
type Known = { answers: KeyText; all: KeyText };

/** Whether the office has some of the rows, or between the same two words one that is a letter away. */
const isProved = ({ proof = [], between }: TextFault, known: KeyText): boolean =>
  proof.some((row) => known.has(row)) ||
  (between !== undefined &&
    known.between(between.before, between.after).some((one) => isOneLetter(between.own, one)));

const cache = new WeakMap<CheckMaterial, Known>();

function knownWords(material: CheckMaterial): Known {
  const found = cache.get(material);
  if (found) return found;
  const answers = (material.answers ?? []).flatMap(({ label, text }) => [label, text]);
  const own = [...answers, ...material.names, ...(material.words ?? [])];
  const earlier = (material.earlier ?? []).map(({ text }) => text);
  const known = { answers: keyText(own), all: keyText([...own, ...earlier]) };
  cache.set(material, known);
  return known;
}

/** An empty part stands between any two, so that no run goes over from one text into the next. */
const keyText = (texts: readonly string[]): KeyText =>
  new KeyText(
    texts.flatMap((text) => [wordsOf(text).map(({ start, end }) => wordKey(text.slice(start, end))), []]),
  );

/** Of broken words only what the answers hold is taken for meant; a guess also gives way to the earlier reports. */
function isKnown({ fault, keys = [], severity, expected }: TextFault, known: Known): boolean {
  const where =
    severity === 'error' && fault !== 'misspelt' && expected !== undefined ? known.answers : known.all;
  return where.has(keys.join(' '));
}
