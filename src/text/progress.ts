import { officeDay } from '../core/office-day.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import type { BoardLine, BoardNotice, PartProgress, PeriodHead } from '../usecases/notices-interview.ts';
import { periodName, shortQuestion, stateWords } from './interview.ts';
import { standingText } from './turn.ts';

/** The head of the board: period, state, deadline, how much has an answer. */
export function boardHead({ head, state, today, asked, answered, whole, why }: BoardNotice): string {
  const opening = {
    opened: `Đã mở ${periodName(head.period)} và gửi câu hỏi cho các cán bộ đầu mối.`,
    'all-answered': `Các đơn vị đã trả lời đủ cho ${periodName(head.period)}. Có thể soạn dự thảo: /baocao soạn.`,
    asked: `${whole ? 'Tiến độ' : 'Phần của anh/chị trong'} ${periodName(head.period)}: ${stateWords[state]}.`,
  }[why];
  const percent = asked === 0 ? 100 : Math.floor((answered * 100) / asked);
  return `${opening} Đã có ${answered}/${asked} câu (${percent}%). ${deadlineText(head.deadline, today)}`;
}

/** The deadline as seen from a day: how many days are left, or by how many it is passed. */
function deadlineText(deadline: string, today: string): string {
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / 86_400_000);
  const left = days > 0 ? `còn ${days} ngày` : days === 0 ? 'là hôm nay' : `đã quá ${-days} ngày`;
  return `Hạn ngày ${writeDate(deadline)}, ${left}.`;
}

/** One person's line of the board, and what is missing, a line each. */
export function boardLine(
  row: BoardLine,
  notice: Pick<BoardNotice, 'head'>,
): { title: string; missing: string[] } {
  const done = row.answered === row.asked ? ', đã đủ' : '';
  const item = ({ number, ask }: BoardLine['owed'][number]) =>
    `${number}. ${shortQuestion(ask, notice.head)}`;
  const day = (at: string | null) => (at === null ? '' : ` (từ ngày ${writeDate(officeDay(at))})`);
  return {
    title: `${row.name} (${row.unit}): ${row.answered}/${row.asked} câu${done}`,
    missing: [
      ...row.owed.map((one) => `chưa trả lời: ${item(one)}`),
      ...row.pending.map((one) => `chờ số liệu: ${item(one)}${day(one.at)}`),
      ...row.unread.map((one) => `cần ghi lại hoặc xác nhận: ${item(one)}${day(one.at)}`),
    ],
  };
}

/** Units that own questions and have nobody to answer them. */
export const ownerlessText = (units: readonly string[]): string =>
  `Chưa có cán bộ đầu mối: ${units.join('; ')}. Xin bổ sung người trong organisation.yml để câu hỏi có người nhận.`;

/** Nobody is asked anything in the board's period. */
export const nobodyText = 'Không có câu hỏi nào gửi anh/chị trong kỳ này.';

/** What the App Home says of the period and of one's own part in it. */
type HomeWords = {
  period: { head: PeriodHead; state: BoardNotice['state'] } | null;
  mine: { progress: PartProgress; left: { number: number; ask: string }[] } | null;
};

/** The first line of the App Home. */
export const homeIntro = (name: string): string =>
  `Chào anh/chị ${name}. Thư Ký giúp thu thập số liệu, soạn dự thảo và trình báo cáo tháng.`;

/** The period as the App Home tells it. */
export function homePeriod({ period, mine }: HomeWords): string {
  if (!period) return 'Hiện chưa có kỳ báo cáo nào được mở.';
  const { head, state } = period;
  const part = mine ? ` Phần của anh/chị: ${standingText(mine.progress)}` : '';
  return `Báo cáo ${periodName(head.period)}: ${stateWords[state]}, hạn ngày ${writeDate(head.deadline)}.${part}`;
}

/** One's own open questions, a line each, the first ten. */
export function homeLeft({ period, mine }: HomeWords): string[] {
  if (!period || !mine) return [];
  const lines = mine.left.map((one) => `${one.number}. ${shortQuestion(one.ask, period.head)}`);
  return lines.length > 10 ? [...lines.slice(0, 10), `và ${lines.length - 10} câu khác`] : lines;
}
