import type { AnswerIssue } from '../core/answer.ts';
import type { FileIssue } from '../core/located-yaml.ts';
import { periodWords } from './period.ts';

const shapes: Record<string, string> = {
  number: 'một số, ví dụ 53',
  money: 'một số tiền có đơn vị, ví dụ "372,5 triệu đồng"',
  percent: 'một tỷ lệ, ví dụ 100%',
  reference: 'một văn bản: { type, number, date, issuer, title }',
  references: 'danh sách văn bản, mỗi văn bản { type, number, date, issuer, title }',
  events: 'danh sách sự kiện, mỗi sự kiện { name, date, people, place, purpose }',
  names: 'danh sách tên, mỗi dòng một tên',
  list: 'danh sách việc, mỗi dòng một việc',
  text: 'một đoạn văn',
};

/** What is wrong with one answer and what to do, in Vietnamese, with file and line. */
export function answerIssueText(file: string, issue: AnswerIssue): string {
  const where = issue.line > 0 ? `${file}, dòng ${issue.line}` : file;
  const about = 'question' in issue && issue.question ? ` (câu hỏi ${issue.question})` : '';
  return `${where}${about}: ${said(issue)}`;
}

function said(issue: AnswerIssue): string {
  switch (issue.kind) {
    case 'not-a-map':
      return 'tệp phải có "period:" và "answers:", dưới answers mỗi dòng là một câu hỏi và câu trả lời. Xem mẫu trong fixtures/2023-09/answers.yml.';
    case 'bad-period':
      return `"${issue.found}" không phải là kỳ báo cáo. Hãy ghi dạng 2023-09 (tháng), 2023-Q3 (quý) hoặc 2023 (năm).`;
    case 'other-period':
      return `tệp ghi kỳ ${periodWords(issue.found)} nhưng đang soạn ${periodWords(issue.wanted)}. Hãy sửa "period:" hoặc --period cho khớp.`;
    case 'unknown-top-key':
      return `không có mục "${issue.key}". Ở ngoài cùng chỉ có "period" và "answers"; câu trả lời phải lùi vào dưới answers.`;
    case 'unknown-question':
      return `mẫu báo cáo không có câu hỏi này.${issue.nearest ? ` Có phải là "${issue.nearest}"?` : ' Hãy xem mã câu hỏi trong template.yml.'}`;
    case 'unknown-key':
      return `không có mục "${issue.key}"; ở đây dùng được: ${issue.allowed.join(', ')}.`;
    case 'split-title':
      return `"${issue.key}" bị tách khỏi câu đứng trước ở dấu phẩy. Hãy đặt trích yếu có dấu phẩy trong ngoặc kép: title: "..., ...".`;
    case 'key-missing':
      return `thiếu mục "${issue.key}". Hãy bổ sung, hoặc ghi "pending" cho cả câu nếu chưa có.`;
    case 'wrong-shape':
      return `câu này cần ${shapes[issue.expected]}. Hãy viết lại theo dạng đó.`;
    case 'not-a-number':
      return `không đọc được số trong "${issue.found}". Hãy ghi bằng chữ số, ví dụ 53 hoặc "1.245"; không phát sinh thì ghi none.`;
    case 'negative':
      return `"${issue.found}" là số âm. Hãy kiểm tra lại; không phát sinh thì ghi 0 hoặc none.`;
    case 'unit-needed':
      return `"${issue.found}" chưa có đơn vị. Hãy ghi rõ, ví dụ "372,5 triệu đồng" hoặc "495.000.000 ${issue.unit}".`;
    case 'other-unit':
      return `câu này tính bằng "${issue.unit}" nhưng ghi "${issue.found}". Hãy đổi sang ${issue.unit}, hoặc chuyển sang câu hỏi khác.`;
    case 'impossible-date':
      return `ngày "${issue.found}" không có trong lịch. Hãy kiểm tra lại ngày, tháng.`;
    case 'not-a-date':
      return `không đọc được ngày "${issue.found}". Hãy ghi dạng 07/9/2023.`;
    case 'control-character':
      return `có ký tự điều khiển ${issue.code} không in được. Hãy xóa chỗ đó và gõ lại (thường do sao chép từ tệp khác).`;
    case 'empty-item':
      return 'có một dòng bỏ trống trong danh sách. Hãy điền hoặc xóa dòng đó; không phát sinh thì ghi none cho cả câu.';
    case 'word-in-list':
      return `"${issue.word}" đứng chung với các mục khác trong danh sách. Hãy xóa dòng đó, hoặc ghi "${issue.word}" cho cả câu.`;
    case 'no-such-task':
      return `báo cáo trước chỉ có ${issue.tasks} nhiệm vụ, không có mục ${issue.task}. Hãy kiểm tra lại số mục.`;
    case 'unclear-edit':
      return `chưa rõ "${issue.said}" là sửa hay bỏ mục nào. Hãy ghi theo mẫu: giữ nguyên, thêm: ...; bỏ mục 5; sửa mục 3: ...`;
    case 'doubtful':
      return `"${issue.said}" có thể là chưa phát sinh hoặc chưa có số liệu. Hãy ghi none nếu không phát sinh, pending nếu còn chờ.`;
    case 'too-long':
      return `câu trả lời dài ${issue.length} ký tự, quá ${issue.limit}. Hãy tóm tắt lại, phần chi tiết để ở phụ lục.`;
    case 'no-task-left':
      return 'bỏ hết các nhiệm vụ nên phần phương hướng không còn mục nào. Hãy giữ lại hoặc thêm ít nhất một nhiệm vụ.';
    case 'nothing-to-repeat':
      return 'ghi "same" nhưng báo cáo trước không có giá trị nào đọc được cho câu này. Hãy ghi giá trị cụ thể, hoặc pending nếu chưa có.';
  }
}

/** YAML that cannot be read at all, with its line; a doubled colon or comma in a title is what it mostly is. */
export const yamlIssueText = (issue: FileIssue): string =>
  `${issue.file}, dòng ${issue.line}: tệp không đúng cú pháp YAML (${issue.what}). Hãy xem lại thụt đầu dòng, và đặt câu có dấu hai chấm hoặc dấu phẩy trong ngoặc kép.`;
