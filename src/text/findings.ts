import type { CheckResult, Finding } from '../core/checks/finding.ts';
import { isFormReason } from '../core/checks/form/reasons.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import { formFindingText } from './form-findings.ts';
import { isLegalReason, legalText } from './legal-findings.ts';
import { bareNames, type Names } from './questions.ts';
import { writingFaultText } from './writing-faults.ts';

/** A finding in words: what is wrong, and what to do next. */
export type FindingWords = { message: string; next: string };

const frameFields: Record<string, string> = {
  superior: 'cơ quan chủ quản',
  issuer: 'cơ quan ban hành',
  symbol: 'ký hiệu',
  place: 'địa danh',
  signer: 'người ký',
  recipients: 'nơi nhận',
};

const exits = 'Sửa câu cho khớp câu trả lời; số liệu này đúng thì bổ sung vào câu trả lời rồi soạn lại.';

const addedWords = 'Đây là ý thêm vào khi viết: đúng thì để nguyên, chưa chắc thì bỏ.';

/** Says a finding in Vietnamese, for chat and command line alike. */
export function findingText(finding: Finding, names: Names = bareNames): FindingWords {
  const { quote, expected, reason } = finding;
  if (isFormReason(reason)) return formFindingText(reason, quote, expected);
  const said = `"${quote}"`;
  if (isLegalReason(reason)) return legalText(finding, reason);
  switch (reason.is) {
    case 'no-source':
      return {
        message: `${said} không có trong câu trả lời nào và không có trong phần giữ nguyên.`,
        next: finding.severity === 'warning' ? addedWords : exits,
      };
    case 'differs':
      return {
        message: `${said} khác với ${finding.answer === undefined ? 'câu trả lời hoặc báo cáo trước' : 'câu trả lời'}${expected ? `: ${expected}` : ''}.`,
        next: exits,
      };
    case 'kept-dated':
      return {
        message: `Câu ${quote} là câu theo kỳ nên không giữ nguyên được.`,
        next: 'Viết lại câu từ câu trả lời của kỳ này, hoặc bỏ.',
      };
    case 'written-on-nothing':
      return {
        message: `Câu ${said} không dựa vào câu trả lời nào.`,
        next: 'Bỏ câu, hoặc bổ sung câu trả lời làm căn cứ.',
      };
    case 'unfilled-slot':
      return { message: `Chưa có giá trị cho ${quote}.`, next: 'Bổ sung câu trả lời, rồi soạn lại dự thảo.' };
    case 'unanswered':
      return reason.pending
        ? {
            message: `Câu hỏi ${names.question(finding.question ?? '')} đang chờ số liệu.`,
            next: 'Nhắc người phụ trách, bổ sung câu trả lời rồi soạn lại.',
          }
        : {
            message: `Câu hỏi ${names.question(finding.question ?? '')} chưa có câu trả lời.`,
            next: 'Bổ sung câu trả lời; không phát sinh thì ghi none, chưa có thì ghi pending.',
          };
    case 'left-out':
      return {
        message: `Câu trả lời cho ${names.question(finding.question ?? finding.answer ?? '')} chưa được nêu trong báo cáo${expected ? `: ${expected}` : ''}.`,
        next: 'Đưa vào câu thích hợp; không đưa vào báo cáo thì ghi none cho câu hỏi đó.',
      };
    case 'standing-lost':
      return {
        message: `Câu thường kỳ ${said} của báo cáo trước không còn trong dự thảo.`,
        next: 'Khôi phục câu, nếu không có lý do để bỏ.',
      };
    case 'old-label':
      return {
        message: `${said} là kỳ khác, không phải kỳ đang báo cáo.`,
        next: `Sửa thành ${expected ?? 'kỳ này'}.`,
      };
    case 'no-such-time':
      return { message: `${said} không phải tháng, năm có thật.`, next: 'Sửa lại cho đúng.' };
    case 'old-date':
      return { message: `${said} là ngày của kỳ trước.`, next: 'Thay bằng ngày của kỳ này, hoặc bỏ câu.' };
    case 'old-paper':
      return {
        message: `${said} là văn bản đã nêu ở báo cáo trước.`,
        next: 'Thay bằng văn bản của kỳ này, hoặc bỏ câu.',
      };
    case 'old-figure':
      return {
        message: `${said} là số liệu của báo cáo trước.`,
        next: expected ? `Kỳ này: ${expected}.` : exits,
      };
    case 'old-year':
      return {
        message: `${said} còn năm của báo cáo trước.`,
        next: 'Đổi năm nếu câu nói về năm nay; giữ nếu là tên văn bản.',
      };
    case 'told-again':
      return {
        message: `Việc này đã báo cáo ở kỳ trước: ${said}.`,
        next: 'Bỏ câu, hoặc thay bằng việc của kỳ này.',
      };
    case 'outside-window':
      return {
        message: `${said} nằm ngoài kỳ số liệu (${writeDate(reason.from)} - ${writeDate(reason.to)}).`,
        next: 'Kiểm tra lại ngày với văn bản gốc.',
      };
    case 'plans-of-wrong-period':
      return {
        message: `Phần phương hướng nói về ${said}.`,
        next: `Phải là kỳ tiếp theo${expected ? `: ${expected}` : ''}.`,
      };
    case 'turned':
      return {
        message: `${said} nói ngược với ${expected ? `số liệu, câu trả lời hoặc phần giữ nguyên: ${expected}` : 'các số liệu đi kèm'}.`,
        next: 'Sửa lại chiều tăng/giảm, đã/chưa, có/không cho đúng; câu trả lời sai thì sửa câu trả lời.',
      };
    case 'denied':
      return {
        message: `${said} trái với câu trả lời${expected ? `: ${expected}` : ''}.`,
        next: 'Sửa câu cho khớp câu trả lời; câu trả lời sai thì sửa câu trả lời rồi soạn lại.',
      };
    case 'does-not-compute':
      return {
        message: `${said} không khớp phép tính với các số liệu đi kèm${expected ? `; tính ra ${expected}` : ''}.`,
        next: 'Kiểm tra lại từng số liệu trong câu, sửa số sai rồi soạn lại.',
      };
    case 'two-values':
      return {
        message: `${said} mâu thuẫn với chỗ khác trong báo cáo${expected ? `: "${expected}"` : ''}.`,
        next: 'Đối chiếu hai chỗ và sửa cho thống nhất.',
      };
    case 'writing':
      return writingFaultText(reason.fault, quote, expected);
    case 'frame-differs': {
      const field = frameFields[reason.field] ?? reason.field;
      return reason.fromOffice
        ? {
            message: `Đã in ${field} theo tệp cơ quan: ${said}; báo cáo trước ghi "${expected}".`,
            next: 'Kiểm tra lại tệp cơ quan (organisation.yml) nếu không đúng.',
          }
        : {
            message: `Đã in ${field} theo báo cáo trước: ${said}; organisation.yml ghi "${expected}".`,
            next: 'Sửa organisation.yml cho đúng cơ quan, hoặc chỉ rõ tệp bằng --organisation.',
          };
    }
  }
}

/** Findings as lines for a terminal, errors first. */
export function findingLines(findings: readonly Finding[], names: Names = bareNames): string {
  const sorted = [...findings].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  const titles = { error: 'Lỗi cần xử lý', warning: 'Lưu ý' };
  const lines = sorted.map((finding) => {
    const { message, next } = findingText(finding, names);
    return `${titles[finding.severity]} [${finding.kind}${finding.section ? `, ${names.section(finding.section)}` : ''}] ${message}\n    → ${next}\n`;
  });
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return `${lines.join('')}${errors} lỗi cần xử lý, ${findings.length - errors} lưu ý.\n`;
}

const lacking = {
  answers: 'chưa cho tệp câu trả lời (--answers)',
  previous: 'chưa cho báo cáo trước (--previous)',
  period: 'chưa rõ kỳ báo cáo (--period)',
  register: 'chưa có sổ văn bản (prompts/register.csv)',
};

/** Which checks were not made, a line for each thing they lack; so that "0 lỗi" is not taken for more than it says. */
export function skippedLines(skipped: CheckResult['skipped']): string {
  const lacks = [...new Set(skipped.map((one) => one.lacks))];
  return lacks
    .map((lack) => {
      const kinds = skipped.filter((one) => one.lacks === lack).map(({ kind }) => kind);
      return `Chưa kiểm tra được [${kinds.join(', ')}]: ${lacking[lack]}.\n`;
    })
    .join('');
}
