import type { RowIssue, RowProblem } from '../core/register.ts';

/* What is said of the office's register of documents (sổ văn bản). */

const problems: Record<RowProblem, string> = {
  needed: 'bắt buộc, không để trống',
  'bad-number': 'ghi cả số và ký hiệu, ví dụ 30/2020/NĐ-CP',
  'bad-day': 'ghi một ngày có thật, ví dụ 2020-03-05 hoặc 05/3/2020; chưa rõ thì để trống',
  'too-long': 'dài quá; ghi gọn lại',
  'ends-too-early': 'sớm hơn ngày ban hành hoặc ngày có hiệu lực; kiểm tra lại các ngày',
};

/** A row that cannot be taken, with its line and the remedy. */
export const rowIssueText = (file: string, { line, column, problem }: RowIssue): string =>
  `${file}, dòng ${line}, cột ${column}: ${problems[problem]}.`;

/** Nothing was taken because some rows are wrong. */
export const nothingImportedText = 'Chưa nhập dòng nào vào sổ văn bản; sửa các dòng trên rồi chạy lại lệnh.';

/** A file without the right first line. */
export const badColumnsText = (file: string, unknown: readonly string[], known: readonly string[]): string =>
  `${file}, dòng 1: ${unknown.length > 0 ? `có cột lạ (${unknown.join(', ')})` : 'thiếu cột type, number hoặc source'}. ` +
  `Dòng đầu phải ghi tên cột, trong số: ${known.join(', ')}.`;

/** A line that is no CSV. */
export const noCsvText = (file: string, line: number): string =>
  `${file}, dòng ${line}: không đọc được theo CSV. Ô có dấu phẩy, chấm phẩy hoặc xuống dòng phải đặt trong dấu ngoặc kép "...".`;

/** A file without rows. */
export const emptyRegisterText = (file: string): string =>
  `${file}: chưa có dòng văn bản nào dưới dòng tên cột; bổ sung rồi chạy lại lệnh.`;

/** What an import changed. */
export const importedRegisterText = (
  file: string,
  { added, changed, same, all }: { added: number; changed: number; same: number; all: number },
): string => `${file}: thêm ${added}, cập nhật ${changed}, giữ nguyên ${same}; sổ có ${all} văn bản.`;
