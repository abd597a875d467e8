import type { Organisation } from './organisation.ts';
import { dataWindow, periodMonths } from './vietnamese/dates/periods.ts';
import type { PeriodId } from './vietnamese/types.ts';

/** What a period's calendar says: first and last day of its facts, and the day by which the report is due (ISO days). */
export type PeriodCalendar = { from: string; to: string; deadline: string };

/** A period's data window and deadline by the office's own days (organisation.yml, `period`). */
export function periodCalendar(period: PeriodId, office: Pick<Organisation, 'period'>): PeriodCalendar {
  const { window, deadline_day } = office.period;
  const days = dataWindow(period, { fromDay: window.from_day, toDay: window.to_day });
  return { ...days, deadline: `${periodMonths(period).to}-${String(deadline_day).padStart(2, '0')}` };
}

/** The period whose report is being prepared on a day: the first one whose deadline has not passed. */
export function periodOf(day: string, office: Pick<Organisation, 'period'>): PeriodId {
  const month = day.slice(0, 7);
  const due = periodCalendar(month, office).deadline;
  if (day <= due) return month;
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year! + 1}-01` : `${year}-${String(number! + 1).padStart(2, '0')}`;
}
