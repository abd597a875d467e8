import type { Material } from '../core/material.ts';
import { shiftPeriod } from '../core/vietnamese/dates/periods.ts';

/**
 * Sentences of other reports that show how the office tells this section: dated ones only (standing ones are in the newest report), of the
 * same month last year first, then the newest, as many as fit into `budget` characters. The newest report itself is shown to every section.
 */
export function chooseExamples(material: Material, section: string, budget: number): string[] {
  const [newest, ...others] = material.history;
  const lastYear = shiftPeriod(material.period, -12);
  const ranked = [...others].sort((a, b) => Number(b.period === lastYear) - Number(a.period === lastYear));
  const known = new Set(textsOf(newest, section));
  const chosen: string[] = [];
  let left = budget;
  for (const report of ranked) {
    for (const text of textsOf(report, section)) {
      if (known.has(text) || text.length > left) continue;
      known.add(text);
      chosen.push(text);
      left -= text.length;
    }
  }
  return chosen;
}

const textsOf = (report: Material['history'][number], section: string): string[] =>
  (report.sections.find((one) => one.id === section)?.paragraphs ?? []).flatMap((paragraph) =>
    paragraph.sentences.flatMap(({ standing, text }) => (standing ? [] : [text])),
  );
