import type { ReportTemplate } from '../core/template.ts';

/** The unit in which "không phát sinh" is a zero: of a number its own, of money đồng; null where nothing is counted. */
export function questionUnit(template: ReportTemplate, id: string): string | null {
  const question = template.questions.find((one) => one.id === id);
  if (question?.type === 'number') return question.unit ?? '';
  return question?.type === 'money' ? 'đồng' : null;
}
