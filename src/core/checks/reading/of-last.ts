import { type PeriodLabel, readPeriodLabels } from '../../vietnamese/periods.ts';
import { type AmountFact, isAmount, unitOf } from './amounts.ts';
import { figureKey } from './earlier-index.ts';
import { readOnce } from './read-once.ts';
import { fitUnit } from './units.ts';
import type { SeenSentence } from './view.ts';

/* Figures said to be those of the last report's period, by its label beside them, that the last report really has. */

/** The period labels of a text. */
export const labelsOf = readOnce(2000, readPeriodLabels);

/** Nothing but the figure's own noun stands between it and the period it is of: "11.215 lượt khách của tháng 5/2024". */
const behind = /^[^,;:.()\d]{0,50}(?<!\p{L})(?:của|ở|trong)\s+$/u;
const between = /^\s*(?:(?:chỉ|chỉ có|là|có|đạt|ở mức|với|mức|cũng)\s+)+(?:\p{L}+\s+)?$/iu;
/** What leads to a label that is told beside this period's figures: "trong khi tỷ lệ này của tháng 02/2023 là 75%". */
const toThen = /(?:trong khi|này|(?<!\p{L})đó|so với|(?<!\p{L})còn)[^,;.()\d]{0,40}$/iu;

/** Whether a figure of the last report is told as the one of its period. */
export const isOfLast = (sentence: SeenSentence, fact: AmountFact): boolean =>
  labelsOf(sentence.at.text).some((label) => isLast(sentence, label) && isSaidOf(sentence, fact, label));

/** Whether a label of the last period is there for a figure of then. */
export const hasFigureOfThen = (sentence: SeenSentence, label: PeriodLabel): boolean =>
  isLast(sentence, label) && sentence.facts.some((fact) => isAmount(fact) && isSaidOf(sentence, fact, label));

function isLast(sentence: SeenSentence, { period, month }: PeriodLabel): boolean {
  const { newestPeriod } = sentence.view.earlier;
  if (newestPeriod === null || newestPeriod === sentence.view.period) return false;
  return period === null
    ? month !== undefined && newestPeriod.endsWith(`-${String(month).padStart(2, '0')}`)
    : period === newestPeriod;
}

function isSaidOf(sentence: SeenSentence, fact: AmountFact, { start, end }: PeriodLabel): boolean {
  const { text } = sentence.at;
  const said =
    (fact.end <= start && behind.test(text.slice(fact.end, start))) ||
    (end <= fact.start && between.test(text.slice(end, fact.start)) && toThen.test(text.slice(0, start)));
  return said && stoodThen(sentence, fact);
}

/** Whether the last report has this figure in this noun. */
const stoodThen = ({ view }: SeenSentence, fact: AmountFact): boolean =>
  (view.earlier.datedFigures.get(figureKey(fact)) ?? []).some(
    ({ fact: old, entry }) =>
      isAmount(old) &&
      (fact.kind !== 'quantity' || fitUnit(unitOf(fact), unitOf(fact), unitOf(old), entry.words) !== null),
  );
