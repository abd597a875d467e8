import type { ImportIssue } from '../core/history.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { periodWords } from './period.ts';

/** What can be wrong with earlier reports. */
export type HistoryIssueWords =
  | ImportIssue
  | { kind: 'same-period'; files: [string, string]; period: PeriodId }
  | { kind: 'later-report'; file: string; period: PeriodId; wanted: PeriodId };

/** Why an earlier report cannot be taken in, and what to do, in Vietnamese. */
export function historyIssueText(issue: HistoryIssueWords): string {
  switch (issue.kind) {
    case 'no-title':
      return `${issue.file}: không tìm thấy chữ BÁO CÁO và trích yếu. Hãy kiểm tra có đúng là tệp báo cáo không.`;
    case 'no-period':
      return `${issue.file}: không đọc được kỳ báo cáo trong trích yếu "${issue.title}". Hãy ghi kỳ vào trích yếu (ví dụ "tháng 8 năm 2023"), hoặc nêu --period khi nhập một tệp.`;
    case 'no-sections':
      return `${issue.file}: không thấy mục nào có tiêu đề ("I. ...", "1. ..."). Hãy kiểm tra tệp có đủ phần nội dung báo cáo không.`;
    case 'same-period':
      return `${issue.files.join(' và ')} cùng là báo cáo ${periodWords(issue.period)}. Hãy chỉ chọn một tệp (bản đã ban hành).`;
    case 'later-report':
      return `${issue.file} là báo cáo ${periodWords(issue.period)}, không phải kỳ trước của ${periodWords(issue.wanted)}. Hãy chọn báo cáo của kỳ trước, hoặc sửa --period.`;
  }
}

/** What an import found, in one line for a terminal. */
export const importedText = (sentences: number, dated: number): string =>
  `${sentences} câu, trong đó ${dated} câu theo kỳ`;

/** What an import stored, and what was there already. */
export function learnedText({
  stored,
  known,
}: {
  stored: readonly string[];
  known: readonly string[];
}): string {
  const names = (periods: readonly string[]) => periods.map(periodWords).join(', ');
  return [
    ...(stored.length > 0 ? [`Đã lưu báo cáo ${names(stored)}.`] : []),
    ...(known.length > 0 ? [`Báo cáo ${names(known)} đã có từ trước nên giữ nguyên bản đã lưu.`] : []),
  ].join('\n');
}
