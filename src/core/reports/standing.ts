import { hasPhrase } from '../carrying/phrases.ts';
import { sentenceKey } from '../sentence-key.ts';
import type { ReportTemplate } from '../template.ts';
import { dataWindow, periodMonths } from '../vietnamese/dates/periods.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import type { Fact, PeriodId } from '../vietnamese/types.ts';
import { withoutTitles } from './higher-acts.ts';

/*
 * Standing or dated (DESIGN section 1): a dated sentence carries a fact of its month, tells of something done once, or answers a question
 * of the template, with or without a digit. Mixed is dated.
 */

/**
 * What is known of sentences beyond their words: written by us for one month (by `sentenceHash`), or found unchanged in several reports (by
 * `sentenceKey`).
 */
export type Standing = { dated: ReadonlySet<string>; recurring: ReadonlySet<string> };

/** Things done once, in a folded text: an event held, a thing given, opened, signed. "tổ chức thực hiện", "tổ chức rà soát" are no events. */
const once = new RegExp(
  String.raw`(?:(?:tổ chức|mở|khai giảng|dự|tham dự|tham gia)\s+(?:được\s+)?(?:\d+\s+)?(?:thành công\s+)?(?:hội nghị|hội thảo|hội thi|hội chợ|tập huấn|lớp|khóa|buổi|cuộc|đoàn|tọa đàm|diễn đàn|lễ|ngày hội|chuyến|đợt|đối thoại|sơ kết|tổng kết|ra quân|phát động|thăm|tặng|trao|phổ biến)` +
    `|đưa vào (?:sử dụng|dùng|vận hành|khai thác)|khai trương|ra mắt|khánh thành|khởi công|ký kết|trao tặng|tặng quà|thăm hỏi|phát động (?:phong trào|đợt|cuộc|thi đua)` +
    String.raw`|(?:^|\s)đã (?:hoàn thành|thành lập|công bố|nghiệm thu|bàn giao|tặng|trao|thăm|tổ chức (?!thực hiện|triển khai|quán triệt))|(?:^|sở |đã )thành lập\s)`,
  'u',
);

/** A sentence that says itself that it tells of its month, unless it only says that something goes on. */
const saidOfThisMonth = /^(?:ngoài ra, )?(?:trong (?:tháng|kỳ|quý)|ngày \d{1,2}\/\d)/iu;
const continuing = /(?:tiếp tục|thường xuyên|duy trì|luôn|tăng cường|đẩy mạnh|tích cực|chú trọng|quan tâm)/iu;

/** Whether a sentence tells of something done once, which is never told again as this month's. */
export const tellsOfOnce = (text: string): boolean => once.test(fold(withoutHabits(text)));

const habit = /(?<!\p{L})(?:thường xuyên|luôn(?: luôn)?|định kỳ)\s[^;.]*/giu;
const ofOneTime =
  /\d|(?<!\p{L})(?:đã|vừa|mới|nhân|dịp|(?:tháng|quý|kỳ|năm|tuần) (?:này|qua|trước))(?!\p{L})/iu;

/** A text without what it says is done as a habit ("cán bộ thường xuyên thăm hỏi các hộ"), unless a figure or a word sets it in one time. */
export const withoutHabits = (text: string): string =>
  ofOneTime.test(text) ? text : text.replace(habit, '');

/**
 * Whether a sentence is standing text. In the section of the coming tasks a target ("100% hồ sơ đúng hạn") is no result, so only dates
 * and papers of the month make a task dated.
 */
export function isStanding(
  sentence: { text: string; facts: readonly Fact[] },
  period: PeriodId,
  section: string,
  template: ReportTemplate | null,
  known: Standing = { dated: new Set(), recurring: new Set() },
): boolean {
  const { text, facts } = sentence;
  const plans = isPlanSection(section, template);
  if (isKeptList(text, section, template) || isOfYear(text, section, template)) return true;
  if (facts.some((fact) => isOfMonth(fact, period))) return false;
  if (plans) return true;
  if (facts.some((fact) => fact.kind === 'zero') || answersQuestion(text, section, template)) return false;
  const counted = facts.some((fact) => ['quantity', 'money', 'percent', 'ratio'].includes(fact.kind));
  if (saidOfThisMonth.test(text) && !continuing.test(text)) return false;
  // The same count month after month, without a label, is a description of the office and no result.
  if (known.recurring.has(sentenceKey(text)) && !facts.some((fact) => fact.kind === 'period')) return true;
  return !counted && !tellsOfOnce(withoutTitles(text, facts));
}

/** Whether a section holds the tasks of the coming period. */
export const isPlanSection = (section: string, template: ReportTemplate | null): boolean =>
  template === null
    ? section === 'II'
    : (template.sections.find((one) => one.id === section)?.patterns.some((pattern) => pattern.tasks) ??
      false);

/** The list that new regulations go into: it is kept whatever was put into it this month. */
const isKeptList = (text: string, section: string, template: ReportTemplate | null): boolean => {
  const lists = patternsOf(section, template).flatMap((pattern) => pattern.insert?.into ?? []);
  return text.split(';').length > 2 && !saidOfThisMonth.test(text) && hasPhrase(fold(text), lists);
};

/** The sentence that names the year's plan is of its year, also with the plan's date. */
const isOfYear = (text: string, section: string, template: ReportTemplate | null): boolean => {
  const ids = patternsOf(section, template).flatMap((pattern) => pattern.yearly?.question ?? []);
  const about = (template?.questions ?? [])
    .filter((question) => ids.includes(question.id))
    .flatMap((question) => question.about);
  return !saidOfThisMonth.test(text) && hasPhrase(fold(text), about);
};

const patternsOf = (section: string, template: ReportTemplate | null) =>
  template?.sections.find((one) => one.id === section)?.patterns ?? [];

/** A date or a paper inside the period or its data window. */
function isOfMonth(fact: Fact, period: PeriodId): boolean {
  const date = fact.kind === 'date' ? fact.value : fact.kind === 'reference' ? fact.value.date : null;
  if (date === null) return false;
  const months = periodMonths(period);
  if (date.startsWith('--'))
    return [months.from, months.to].some((month) => date.slice(2, 4) === month.slice(5, 7));
  const from = [dataWindow(period).from, `${months.from}-01`].sort()[0]!;
  return date >= from && date <= `${months.to}-31`;
}

/** Whether a sentence has an `about` phrase of a question that is asked anew each month. */
function answersQuestion(text: string, section: string, template: ReportTemplate | null): boolean {
  const folded = fold(text);
  const ids = new Set(patternsOf(section, template).flatMap((pattern) => pattern.questions));
  return (
    template?.questions.some(
      (question) =>
        ids.has(question.id) &&
        (question.carry === 'month' || question.carry === 'look') &&
        hasPhrase(folded, question.about),
    ) ?? false
  );
}
