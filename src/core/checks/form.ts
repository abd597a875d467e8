import type { Check, CheckedSentence, Finding } from './finding.ts';
import { brokenDates, disorderedCitations } from './form/broken-writing.ts';
import { citationFaults } from './form/citations.ts';
import { dateFaults } from './form/dates.ts';
import { endFaults } from './form/ending.ts';
import { headingFaults, headingLines, lostHeadings } from './form/headings.ts';
import { lettersChanged } from './form/letters-changed.ts';
import { bodyLines, type FormLine, formLines } from './form/lines.ts';
import { lostStops } from './form/lost-stops.ts';
import { markFaults } from './form/marks.ts';
import { midCapitals } from './form/mid-capitals.ts';
import { nameLetterFaults } from './form/name-letters.ts';
import { numberFaults } from './form/numbering.ts';
import type { FormReason } from './form/reasons.ts';
import { type SpellingFault, spellingFaults } from './form/spellings.ts';
import { viewOf } from './reading/view.ts';

/** The longest quote of a heading. */
const longestQuote = 80;

/**
 * The form of a text (Nghị định 30/2020/NĐ-CP, Phụ lục I): numbers of headings and the `./.` at the end, which are errors, and what an office
 * may have its reasons for, as warnings: letters of headings, first and later citations, names and dates in two writings, marks. Numbers and
 * end of a draft that came with a plan are printed by us and not looked at; neither is the end of a text that is no whole report.
 */
export const checkForm: Check = (material, draft) => {
  const view = viewOf(material, draft);
  const lines = formLines(draft.text);
  const body = bodyLines(lines);
  const planned = draft.sentences.some(({ by }) => by !== undefined);
  const headings = headingLines(body);
  const parts = headings.filter(({ number }) => number!.kind === 'part');
  const titled = lines
    .slice(0, 12)
    .some((line) => line.number === null && /^báo cáo(?:\s|$)/iu.test(line.body) && line.capitals);
  const whole =
    titled || (parts.length > 1 && draft.sentences.some(({ heading, plans }) => heading && plans));
  const titles = new Set(draft.sentences.flatMap(({ heading, start }) => (heading ? [start] : [])));
  const findings: Finding[] = [];
  const add = (
    severity: Finding['severity'],
    start: number,
    end: number,
    reason: FormReason,
    expected?: string,
  ) =>
    findings.push({
      kind: 'form',
      severity,
      ...sectionAt(start),
      quote: draft.text.slice(start, end),
      start,
      end,
      ...(expected === undefined ? {} : { expected }),
      reason,
    });
  const sectionAt = (at: number) => {
    const section = sentenceAt(draft.sentences, at)?.section;
    return section ? { section } : {};
  };
  const addLine = (severity: Finding['severity'], line: FormLine, reason: FormReason, expected?: string) =>
    add(severity, line.start, Math.min(line.end, line.start + longestQuote), reason, expected);

  const misnumbered = planned ? [] : numberFaults(body, whole);
  for (const { line, expected, lost, heading } of misnumbered)
    addLine(heading ? 'error' : 'warning', line, { is: lost ? 'number-lost' : 'number-order' }, expected);
  const wrong = new Set(misnumbered.map(({ line }) => line));
  const lost =
    misnumbered.length === 0 && whole && !planned
      ? lostHeadings(body, headings, material.headings ?? [])
      : [];
  for (const fault of [...headingFaults(headings.filter((line) => !wrong.has(line))), ...lost]) {
    const reason: FormReason =
      fault.is === 'heading-case' ? { is: fault.is, capitals: fault.capitals } : { is: fault.is };
    addLine('warning', fault.line, reason, 'expected' in fault ? fault.expected : undefined);
  }
  const ended = whole && !planned && parts.length > 0;
  for (const { is, start, end } of endFaults(body, ended))
    add(is === 'end-written' ? 'warning' : 'error', start, end, { is } as FormReason);
  for (const { start, end, expected } of citationFaults(view))
    add('warning', start, end, { is: 'short-first' }, expected);
  const told = () =>
    [
      ...material.names,
      ...(material.answers ?? []).map((answer) => answer.text),
      ...(material.earlier ?? []).map((sentence) => sentence.text),
    ].join('\n');
  const spelled = spellingFaults(draft.sentences, told);
  const apart = (found: readonly SpellingFault[], others: readonly SpellingFault[]) =>
    found.filter((one) => !others.some((other) => one.start < other.end && other.start < one.end));
  const changed = apart(lettersChanged(view), spelled);
  for (const { start, end, expected } of [...spelled, ...changed])
    add('warning', start, end, { is: 'two-spellings' }, expected);
  const risen = apart(midCapitals(view), [...spelled, ...changed]);
  for (const { start, end, expected } of risen) add('warning', start, end, { is: 'risen-letter' }, expected);
  const named = apart(nameLetterFaults(draft.sentences, material), [...spelled, ...changed, ...risen]);
  for (const { start, end, expected } of named) add('warning', start, end, { is: 'name-letters' }, expected);
  for (const { start, end, expected } of brokenDates(draft.text))
    add('error', start, end, { is: 'broken-date' }, expected);
  for (const { start, end } of disorderedCitations(draft.text))
    add('error', start, end, { is: 'citation-order' });
  for (const { start, end, expected } of dateFaults(draft.text))
    add('warning', start, end, { is: 'two-date-forms' }, expected);
  for (const { start, end } of lostStops(view)) add('warning', start, end, { is: 'unclosed' });
  for (const { is, start, end, expected } of markFaults(body, titles))
    add('warning', start, end, { is }, expected);
  return findings;
};

/** The sentence that a place stands in, or the one before it. */
function sentenceAt(sentences: readonly CheckedSentence[], at: number): CheckedSentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
