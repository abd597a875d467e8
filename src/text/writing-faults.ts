import type { TextFaultKind } from '../core/checks/text/fault.ts';

/** Says a fault of the writing: what is wrong with the quoted words, and what to do next. */
export function writingFaultText(
  fault: TextFaultKind,
  quote: string,
  expected: string | undefined,
): { message: string; next: string } {
  const said = `"${quote}"`;
  const mend = expected === undefined ? 'Đọc lại câu và sửa cho đúng.' : `Sửa thành "${expected}".`;
  switch (fault) {
    case 'joined':
      return { message: `${said} bị viết dính liền.`, next: mend };
    case 'no-syllable':
      return { message: `${said} không phải là tiếng Việt đúng chính tả.`, next: mend };
    case 'misplaced-tone':
      return { message: `${said} đặt dấu thanh sai vị trí.`, next: 'Gõ lại từ này.' };
    case 'doubled':
      return {
        message: `${said} bị lặp.`,
        next: expected === undefined ? 'Bỏ phần lặp.' : `Chỉ giữ một "${expected}".`,
      };
    case 'no-accents':
      return { message: `${said} thiếu dấu tiếng Việt.`, next: 'Gõ lại cho có dấu.' };
    case 'misspelt':
      return { message: `${said} có thể viết sai chính tả.`, next: mend };
    case 'unknown-phrase':
      return {
        message: `Chưa gặp cụm từ ${said} trong câu trả lời và các báo cáo trước.`,
        next: 'Đọc lại câu; đúng ý thì giữ nguyên.',
      };
    case 'debris':
      return { message: `${said} là ký hiệu định dạng còn sót lại.`, next: 'Bỏ ký hiệu này.' };
    case 'placeholder':
      return {
        message: `${said} là chỗ trống chưa điền.`,
        next: 'Điền nội dung thật, hoặc bỏ phần này.',
      };
    case 'chat':
      return {
        message: `${said} là lời của công cụ soạn thảo, không thuộc nội dung báo cáo.`,
        next: 'Bỏ đoạn này.',
      };
    case 'character':
      return {
        message: `${said} có ký tự lạ, chỉ giống chữ tiếng Việt.`,
        next: expected === undefined ? 'Gõ lại từ này.' : mend,
      };
    case 'mojibake':
      return { message: `${said} bị lỗi phông chữ.`, next: 'Gõ lại phần này bằng phông Unicode.' };
  }
}
