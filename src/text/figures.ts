import { officeDay, officeTime } from '../core/office-day.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import { shiftPeriod, writePeriod } from '../core/vietnamese/dates/periods.ts';
import type { FigureItem, FigureNotice } from '../usecases/notices-figures.ts';
import { anyOfNames, periodName } from './interview.ts';
import { notChosenText } from './not-chosen.ts';
import { askedWords, questionTopic } from './questions.ts';
import { shortened, valueText } from './values.ts';

/** The first line of an answer about figures: of which period, or that nothing is stored. */
export function figuresHead(notice: FigureNotice): string {
  const { period, items, missing, withheld, all, others } = notice;
  if (items.length > 0)
    return others
      ? `Số liệu của đơn vị anh/chị, ${periodName(period!)}:`
      : all
        ? `Số liệu đã lưu của ${periodName(period!)}:`
        : `Theo số liệu đã lưu, ${periodName(period!)}:`;
  const of = period === null ? '' : ` ${periodName(period)}`;
  if (withheld > 0)
    return `Số liệu${of} của đơn vị khác chưa được duyệt nên chưa cung cấp được. Xin hỏi ${anyOfNames(notice.coordinators)}.`;
  if (all) return `Chưa lưu số liệu nào của${of || ' các kỳ trước'}.`;
  if (missing.length > 0)
    return `Chưa lưu số liệu${of} về ${missing.map((one) => `"${askShort(one.ask, period)}"`).join(', ')}.`;
  return `Chưa lưu số liệu nào khớp với "${shortened(notice.words, 80)}"${of === '' ? '' : ` (${periodName(period!)})`}.`;
}

/** Characters of one value in a list of all figures; asked for by name it is told in full. */
const longestListed = 300;

/** One figure: what it is and its value; `whole`: however long it is. */
export const figureText = (item: FigureItem, whole: boolean): { label: string; value: string } => ({
  label: askShort(item.ask, item.period),
  value: whole ? valueText(item.value) : shortened(valueText(item.value), longestListed),
});

/** Who gave a figure and when, or which report says it. The place to link to is the caller's. */
export function figureSource({ source, period, unconfirmed }: FigureItem): string {
  if ('file' in source) {
    return `báo cáo ${writePeriod(period, 'short')} (${source.file})${source.section ? `, mục ${source.section}` : ''}`;
  }
  return `${source.by} trả lời lúc ${officeTime(source.at)} ngày ${writeDate(officeDay(source.at))}${unconfirmed ? ', báo cáo chưa duyệt' : ''}`;
}

/** Before the source that the figures below it share. */
export const figuresFrom = 'Nguồn:';

/** What follows the figures: what is missing among them, what is withheld, what else is stored. */
export function figuresFoot(notice: FigureNotice): string[] {
  const { items, missing, withheld, near } = notice;
  const lines: string[] = [];
  if (items.length > 0 && missing.length > 0)
    lines.push(`Chưa lưu: ${missing.map((one) => askShort(one.ask, notice.period)).join('; ')}.`);
  if (items.length > 0 && withheld > 0) lines.push(withheldText(withheld, notice.coordinators));
  if (notice.onePeriod && !notice.asked && notice.period !== null)
    lines.push(
      `Tra theo quy tắc nên chỉ nêu số liệu của một kỳ, chưa so sánh hay cộng nhiều kỳ. Xin hỏi từng kỳ, ví dụ: "số liệu ${monthOf(shiftPeriod(notice.period, -1))}".`,
    );
  const cut = !notice.whole && items.some((item) => valueText(item.value).length > longestListed);
  if (notice.period !== null && (notice.others || cut)) {
    const others = notice.others ? `Còn ${notice.others} số liệu của các đơn vị khác. ` : '';
    lines.push(`${others}Xem đầy đủ: "số liệu ${monthOf(notice.period)} toàn bộ".`);
  }
  if (items.length === 0) {
    if (near.periods.length > 0)
      lines.push(
        `Các kỳ có số liệu: ${near.periods.map((one) => writePeriod(one, 'short')).join(', ')}. Hỏi cả kỳ: /baocao số liệu ${monthOf(near.periods[0]!)}.`,
      );
    else lines.push('Chưa có báo cáo hay câu trả lời nào được lưu.');
    if (near.items.length > 0) lines.push('Gần với câu hỏi nhất:');
  }
  return lines;
}

/** That there are answers which may not be shown yet. */
export const withheldText = (count: number, coordinators: readonly string[]): string =>
  `Còn ${count} số liệu của đơn vị khác chưa được duyệt; xin hỏi ${anyOfNames(coordinators)}.`;

const monthOf = (period: string): string => writePeriod(period, 'short').replace(/^tháng /u, '');

/** A question as the label of its figure. */
export const askShort = (ask: string, period: string | null): string =>
  shortened(questionTopic(askedWords(ask, period)), 90);

/** The whole answer as plain text, for the command line and for notifications. */
export function figuresText(notice: FigureNotice): string {
  const line = (item: FigureItem) => {
    const { label, value } = figureText(item, notice.whole === true);
    return `- ${label}: ${value} (${notice.items.length === 0 ? `${periodName(item.period)}; ` : ''}nguồn: ${figureSource(item)})`;
  };
  return [
    figuresHead(notice),
    ...notice.items.map(line),
    ...figuresFoot(notice),
    ...(notice.items.length === 0 ? notice.near.items.map(line) : []),
    ...(notice.asked ? [notChosenText(notice.asked.model, notice.asked.why)] : []),
  ].join('\n');
}
