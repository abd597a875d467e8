import type { Organisation } from '../core/organisation.ts';
import type { ReportTemplate } from '../core/template.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import { dataWindow, periodYear, shiftPeriod, writePeriod } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';

/** The words for ids in sentences to people; what is unknown is said by its id. */
export type Names = {
  /** “Số hồ sơ tiếp nhận trong kỳ?” (ho-so-tiep-nhan, Văn phòng Sở) */
  question: (id: string) => string;
  /** mục I.2 */
  section: (id: string) => string;
};

/** Ids as they are, where no template is at hand. */
export const bareNames: Names = { question: (id) => id, section: (id) => id };

/** The template's and the office's own words for one period. */
export function namesOf(template: ReportTemplate, office: Organisation, period: PeriodId | null): Names {
  return {
    question: (id) => {
      const question = template.questions.find((one) => one.id === id);
      if (!question) return id;
      const unit = office.units.find((one) => one.key === question.owner)?.name ?? question.owner;
      return `“${askedWords(question.ask, period)}” (${id}, ${unit})`;
    },
    section: (id) => {
      const section = template.sections.find((one) => one.id === id);
      return section ? `mục ${section.number}` : id;
    },
  };
}

/** A question with its places filled: {năm}, {từ}, {đến}, {sau}; `window` where the office counts from other days than the law says. */
export function askedWords(
  ask: string,
  period: PeriodId | null,
  window: { from: string; to: string } | null = null,
): string {
  if (period === null) return ask;
  const { from, to } = window ?? dataWindow(period);
  const words: Record<string, string> = {
    năm: String(periodYear(period)),
    từ: writeDate(from),
    đến: writeDate(to),
    sau: writePeriod(shiftPeriod(period, 1), 'short').replace(/^tháng /u, ''),
  };
  return ask.replace(/\{([^{}]+)\}/gu, (whole, name: string) => words[name] ?? whole);
}

/** What a question is about, as the label of its answer: without brackets, mark and what is asked behind a colon ("Văn hóa công vụ: có việc mới?"). */
export function questionTopic(words: string): string {
  const plain = words.replace(/\s*\([^()]*\)/gu, '').trim();
  const colon = plain.indexOf(': ');
  const topic = colon > 0 && plain.endsWith('?') ? plain.slice(0, colon) : plain;
  return topic.replace(/[?.:\s]+$/u, '');
}
