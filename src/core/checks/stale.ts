import { dataWindow, periodMonths } from '../vietnamese/dates/periods.ts';
import type { Check, Finding, Reason } from './finding.ts';
import { judgedOf } from './judging/judge.ts';
import { reportedWindow } from './reading/reported-months.ts';
import { type SeenSentence, viewOf } from './reading/view.ts';
import { isAskedAnew } from './stale/asked-anew.ts';
import { impossibleTimes } from './stale/impossible.ts';
import { staleLabels } from './stale/labels.ts';
import { leftIn } from './stale/left-in.ts';
import { leftNames } from './stale/left-names.ts';
import { leftUntil } from './stale/left-until.ts';
import { spokenLabels } from './stale/spoken-labels.ts';
import { isToldAgain } from './stale/told-again.ts';

/** What belongs to another period: labels, days, papers, figures, deeds of last month, days outside the window, the plans of another month. */
export const checkStale: Check = (material, draft) => {
  const view = viewOf(material, draft);
  if (material.period === null) return [];
  const findings: Finding[] = [];
  for (const sentence of view.sentences) {
    const { start: offset, section } = sentence.at;
    const add = (start: number, end: number, reason: Reason, more: Partial<Finding> = {}) =>
      findings.push({
        kind: 'stale',
        severity: 'error',
        ...(section === null ? {} : { section }),
        quote: sentence.at.text.slice(start, end),
        start: offset + start,
        end: offset + end,
        reason,
        ...more,
      });
    for (const { start, end, reason, expected } of labelsOf(sentence, material.period))
      add(start, end, reason, expected ? { expected } : {});
    const impossible = sentence.once('impossible times', () =>
      impossibleTimes(sentence.at.text, material.period!),
    );
    for (const { start, end } of impossible)
      if (!findings.some((one) => one.start < offset + end && offset + start < one.end))
        add(start, end, { is: 'no-such-time' });
    const spoken = sentence.once('spoken labels', () => spokenLabels(sentence, material.period!));
    for (const { start, end, expected } of spoken) add(start, end, { is: 'old-label' }, { expected });
    if (sentence.once('told again', () => isToldAgain(sentence) || isAskedAnew(sentence))) {
      add(0, Math.min(sentence.at.text.length, 400), { is: 'told-again' });
      continue;
    }
    for (const { start, end, verdict } of judgedOf(sentence)) {
      if (verdict.is !== 'old') continue;
      const { answer, expected } = verdict;
      add(
        start,
        end,
        { is: verdict.what },
        {
          ...(answer ? { answer: answer.id } : {}),
          ...(answer?.question ? { question: answer.question } : {}),
          ...(expected ? { expected } : {}),
        },
      );
    }
    const left = sentence.once('left in', () => [
      ...leftIn(sentence),
      ...leftNames(sentence),
      ...leftUntil(sentence),
    ]);
    for (const { start, end, answer, expected } of left)
      if (!findings.some((one) => one.start < offset + end && offset + start < one.end))
        add(
          start,
          end,
          { is: 'told-again' },
          { answer: answer.id, expected, ...(answer.question ? { question: answer.question } : {}) },
        );
    const days = sentence.once('days outside', () => daysOutside(sentence, material.period!));
    for (const day of days) {
      const { from, to } = reportedWindow(view);
      add(day.start, day.end, { is: 'outside-window', from, to }, { severity: day.severity });
    }
  }
  return findings;
};

const labelsOf = (sentence: SeenSentence, period: string) =>
  sentence.once('stale labels', () => staleLabels(sentence, period));

/** Answered days that lie outside the period: the year is wrong, the day has not come, or it is long past. */
function daysOutside(
  sentence: SeenSentence,
  period: string,
): { start: number; end: number; severity: 'error' | 'warning' }[] {
  if (sentence.at.plans || judgedOf(sentence).length === 0) return [];
  const { from, last: month } = reportedWindow(sentence.view);
  const last = `${month}-31`;
  // A paper of the same days of another year is a slip the less surely, the longer the report reaches back: the period as it is given decides.
  const own = dataWindow(period).from;
  const years = [...new Set([periodMonths(period).from.slice(0, 4), own.slice(0, 4)])];
  return judgedOf(sentence).flatMap(({ fact, start, end, verdict }) => {
    if (verdict.is !== 'supported' || verdict.about.length === 0 || !fact) return [];
    const date = fact.kind === 'date' ? fact.value : fact.kind === 'reference' ? fact.value.date : null;
    if (date === null || date.startsWith('--') || (date >= from && date <= last)) return [];
    if (fact.kind === 'date' && isCommemorated(sentence, fact.value)) return [];
    const event = fact.kind === 'date' && verdict.about.some(({ type }) => type === 'event');
    const wrongYear = years.some(
      (year) =>
        date.slice(0, 4) !== year && `${year}${date.slice(4)}` >= own && `${year}${date.slice(4)}` <= last,
    );
    const close = Math.abs(Number(date.slice(0, 4)) - Number(from.slice(0, 4))) <= 1;
    if (event) {
      const near = date < from && date >= from.slice(0, 7);
      return [{ start, end, severity: near ? ('warning' as const) : ('error' as const) }];
    }
    return wrongYear && close ? [{ start, end, severity: 'error' as const }] : [];
  });
}

/** "(26/3/1931 - 26/3/2026)": the first day of what is commemorated, beside the same day of the year of the anniversary. */
const isCommemorated = ({ at, facts }: SeenSentence, value: string): boolean =>
  facts.some((first, index) => {
    const last = facts[index + 1];
    if (first.kind !== 'date' || last?.kind !== 'date' || ![first.value, last.value].includes(value))
      return false;
    return (
      first.value.slice(4) === last.value.slice(4) &&
      first.value < last.value &&
      /^\s?[-–—]\s?$/u.test(at.text.slice(first.end, last.start))
    );
  });
