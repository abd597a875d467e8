import type { Organisation } from '../organisation.ts';
import { sentencesOf } from '../plan.ts';
import type { Report } from '../report.ts';
import { type HouseStyle, learnHouseStyle } from '../vietnamese/numbers/numbers.ts';
import type { Fact } from '../vietnamese/types.ts';

/** How the office writes: its own setting where there is one, else what its earlier reports show. */
export type OfficeStyle = HouseStyle & { italicCitations: boolean };

/** Learns the office's style from its earlier reports; `organisation.yml` rules over what was learned. */
export function officeStyle(office: Organisation, reports: readonly Report[]): OfficeStyle {
  const sentences = reports.flatMap((report) => report.sections.flatMap(sentencesOf));
  const learned = learnHouseStyle(sentences.map((sentence) => sentence.text));
  const cited = sentences.flatMap(({ text, facts, marks }) =>
    citations(text, facts).map(({ start }) =>
      marks.some((mark) => mark.style === 'italic' && mark.start <= start && mark.end > start),
    ),
  );
  return {
    padCounts: office.style.pad_counts ?? learned.padCounts,
    padMonths: office.style.pad_months ?? learned.padMonths,
    italicCitations: cited.filter(Boolean).length > cited.length / 2,
  };
}

/** Papers cited in brackets ("(Tờ trình số 63/TTr-SKHCN ngày 29/8/2023)"): the stretch between the brackets. */
export function citations(text: string, facts: readonly Fact[]): { start: number; end: number }[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'reference' || fact.value.number === null || text[fact.start - 1] !== '(') return [];
    const end = text.indexOf(')', fact.end);
    return [{ start: fact.start, end: end < 0 ? fact.end : end }];
  });
}
