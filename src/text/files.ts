/* Why a file cannot be used, as the person who sent it reads it: what is wrong, then what to do. */

const AGAIN = 'Hãy mở tệp trong Word, lưu lại dạng .docx rồi gửi lại.';

/** A sentence for each reason; `detail` is a limit ("20 MB"), a place ("dòng 4") or the system's code. */
export const fileProblemTexts = {
  missing: (f: string) => `Không tìm thấy tệp “${f}”. Hãy kiểm tra lại tên tệp và đường dẫn.`,
  folder: (f: string) => `“${f}” là một thư mục, không phải tệp. Hãy chỉ rõ tệp báo cáo trong thư mục đó.`,
  unreadable: (f: string, d: string) =>
    `Không đọc được tệp “${f}” (${d}). Hãy kiểm tra quyền đọc tệp rồi thử lại.`,
  encrypted: (f: string) =>
    `Tệp “${f}” được đặt mật khẩu nên không đọc được. Hãy mở tệp trong Word, bỏ mật khẩu rồi gửi lại.`,
  'too-large': (f: string, d: string) =>
    `Tệp “${f}” quá lớn (quá ${d}). Hãy bỏ bớt ảnh và phụ lục kèm trong tệp rồi gửi lại.`,
  'old-word': (f: string) =>
    `Tệp “${f}” ở dạng Word cũ (.doc). Hãy mở tệp trong Word, lưu lại dạng .docx rồi gửi lại.`,
  'not-zip': (f: string) => `Tệp “${f}” không phải tệp .docx hoặc đã hỏng. ${AGAIN}`,
  'broken-zip': (f: string, d: string) =>
    `Tệp “${f}” bị hỏng hoặc chưa tải về hết (${d}). Hãy tải lại tệp gốc rồi gửi lại.`,
  'no-document': (f: string) => `Tệp “${f}” không có phần văn bản của Word. ${AGAIN}`,
  'broken-xml': (f: string) => `Phần văn bản trong tệp “${f}” bị hỏng. ${AGAIN}`,
  'control-character': (f: string, d: string) =>
    `Tệp “${f}” có ký tự điều khiển (${d}) nên không phải văn bản thường. Hãy xoá ký tự đó, hoặc lưu lại dạng .docx, rồi gửi lại.`,
  'not-utf8': (f: string) =>
    `Tệp “${f}” không dùng bảng mã UTF-8. Hãy mở tệp, chọn Lưu thành và lưu lại dạng UTF-8 rồi gửi lại.`,
  pdf: (f: string) =>
    `Chưa đọc được tệp “${f}”: đọc tệp .pdf sẽ có ở bản sau; hiện hãy dùng .docx, .md hoặc .txt.`,
  empty: (f: string) => `Tệp “${f}” trống. Hãy kiểm tra lại và gửi tệp có nội dung báo cáo.`,
  'no-words': (f: string) =>
    `Tệp “${f}” không có chữ nào đọc được (có thể chỉ có ảnh chụp). Hãy gửi bản soạn thảo .docx, .md hoặc .txt.`,
  'unknown-format': (f: string) => `Không biết đọc dạng tệp của “${f}”. Hãy dùng .docx, .md hoặc .txt.`,
} satisfies Record<string, (file: string, detail: string) => string>;
