import { writePeriod } from '../core/vietnamese/dates/periods.ts';

/** A period in words for people: "tháng 9 năm 2023". */
export const periodWords = (period: string): string => writePeriod(period, 'long');

/** What to write instead of a period that is none. */
export const badPeriodText = (found: string): string =>
  `"${found}" không phải là kỳ báo cáo. Hãy ghi dạng 2023-09 (tháng), 2023-Q3 (quý), 2023-H1 (6 tháng đầu năm), 2023-9M (9 tháng) hoặc 2023 (năm).`;

/** A period that was never opened here, and those that were. */
export const noSuchPeriodText = (period: string, known: readonly string[]): string =>
  `Chưa có kỳ báo cáo ${periodWords(period)} trong cơ sở dữ liệu. ${
    known.length === 0
      ? 'Chưa có kỳ nào được mở; cán bộ tổng hợp mở kỳ trong Slack bằng lệnh /baocao mở.'
      : `Các kỳ đã mở: ${known.join(', ')}.`
  }`;

/** Only monthly reports can be drafted so far. */
export const notMonthlyText = (period: string): string =>
  `Chưa soạn được báo cáo ${periodWords(period)}: hiện chỉ có mẫu báo cáo tháng. Hãy ghi kỳ dạng 2023-09.`;
