/** Why a file cannot be used; the kinds a caller may tell apart. */
export type FileProblemKind =
  | 'missing'
  | 'unreadable'
  | 'encrypted'
  | 'too-large'
  | 'damaged'
  | 'not-text'
  | 'later'
  | 'empty'
  | 'unknown-format';

type Reason = { kind: FileProblemKind; sentence: (file: string, detail: string) => string };

const AGAIN = 'Hãy mở tệp trong Word, lưu lại dạng .docx rồi gửi lại.';

/** Every reason with the sentence the sender of the file reads: what is wrong, then what to do. */
const REASONS = {
  missing: {
    kind: 'missing',
    sentence: (f) => `Không tìm thấy tệp “${f}”. Hãy kiểm tra lại tên tệp và đường dẫn.`,
  },
  folder: {
    kind: 'unreadable',
    sentence: (f) => `“${f}” là một thư mục, không phải tệp. Hãy chỉ rõ tệp báo cáo trong thư mục đó.`,
  },
  unreadable: {
    kind: 'unreadable',
    sentence: (f, d) => `Không đọc được tệp “${f}” (${d}). Hãy kiểm tra quyền đọc tệp rồi thử lại.`,
  },
  encrypted: {
    kind: 'encrypted',
    sentence: (f) =>
      `Tệp “${f}” được đặt mật khẩu nên không đọc được. Hãy mở tệp trong Word, bỏ mật khẩu rồi gửi lại.`,
  },
  'too-large': {
    kind: 'too-large',
    sentence: (f, d) => `Tệp “${f}” quá lớn (quá ${d}). Hãy bỏ bớt ảnh và phụ lục kèm trong tệp rồi gửi lại.`,
  },
  'old-word': {
    kind: 'unknown-format',
    sentence: (f) =>
      `Tệp “${f}” ở dạng Word cũ (.doc). Hãy mở tệp trong Word, lưu lại dạng .docx rồi gửi lại.`,
  },
  'not-zip': {
    kind: 'damaged',
    sentence: (f) => `Tệp “${f}” không phải tệp .docx hoặc đã hỏng. ${AGAIN}`,
  },
  'broken-zip': {
    kind: 'damaged',
    sentence: (f, d) => `Tệp “${f}” bị hỏng hoặc chưa tải về hết (${d}). Hãy tải lại tệp gốc rồi gửi lại.`,
  },
  'no-document': {
    kind: 'damaged',
    sentence: (f) => `Tệp “${f}” không có phần văn bản của Word. ${AGAIN}`,
  },
  'broken-xml': {
    kind: 'damaged',
    sentence: (f) => `Phần văn bản trong tệp “${f}” bị hỏng. ${AGAIN}`,
  },
  'control-character': {
    kind: 'not-text',
    sentence: (f, d) =>
      `Tệp “${f}” có ký tự điều khiển (${d}) nên không phải văn bản thường. Hãy xoá ký tự đó, hoặc lưu lại dạng .docx, rồi gửi lại.`,
  },
  'not-utf8': {
    kind: 'not-text',
    sentence: (f) =>
      `Tệp “${f}” không dùng bảng mã UTF-8. Hãy mở tệp, chọn Lưu thành và lưu lại dạng UTF-8 rồi gửi lại.`,
  },
  pdf: {
    kind: 'later',
    sentence: (f) =>
      `Chưa đọc được tệp “${f}”: đọc tệp .pdf sẽ có ở bản sau; hiện hãy dùng .docx, .md hoặc .txt.`,
  },
  empty: {
    kind: 'empty',
    sentence: (f) => `Tệp “${f}” trống. Hãy kiểm tra lại và gửi tệp có nội dung báo cáo.`,
  },
  'no-words': {
    kind: 'empty',
    sentence: (f) =>
      `Tệp “${f}” không có chữ nào đọc được (có thể chỉ có ảnh chụp). Hãy gửi bản soạn thảo .docx, .md hoặc .txt.`,
  },
  'unknown-format': {
    kind: 'unknown-format',
    sentence: (f) => `Không biết đọc dạng tệp của “${f}”. Hãy dùng .docx, .md hoặc .txt.`,
  },
} satisfies Record<string, Reason>;

export type FileProblemReason = keyof typeof REASONS;

/**
 * A file that cannot be read as a report. `message` is a Vietnamese sentence for the sender that says what to do next; `file` is the name as
 * the user gave it; `detail` is a limit ("20 MB"), a place ("dòng 4") or the system's code, where the sentence has room for one.
 */
export class FileProblem extends Error {
  readonly kind: FileProblemKind;
  readonly file: string;
  readonly reason: FileProblemReason;

  constructor(reason: FileProblemReason, file: string, detail = '') {
    const { kind, sentence }: Reason = REASONS[reason];
    super(sentence(file, detail));
    this.name = 'FileProblem';
    this.kind = kind;
    this.file = file;
    this.reason = reason;
  }
}
