import { spokenPatterns } from './spoken-patterns.ts';
import { type SignPattern, strayPatterns } from './stray-patterns.ts';

/* The patterns of signs that no finished report holds, each with what a line must have for it to be tried. */

const lead = '(?<=^[\\s"“”*_>(–-]{0,8}|[.!?:;…][\\s"“”)*_]{1,6})';

/** Every pattern is bounded; the global flag lets one line hold several. */
export const signPatterns: readonly SignPattern[] = [
  // Marks of headings and quotations wherever they stand: no report counts with them.
  {
    fault: 'debris',
    hints: ['##', '"""', "'''"],
    pattern: /#{2,}|"""|'{3}/gu,
  },
  {
    fault: 'debris',
    hints: ['step '],
    pattern: /(?<![\p{L}\d])Step \d{1,2}\s?[:.]/gu,
  },
  {
    fault: 'placeholder',
    hints: ['(cần'],
    pattern:
      /\(cần (?:kiểm tra|xác minh|rà soát|bổ sung|xem|cập nhật|đối chiếu|hỏi)(?: lại| thêm)?[^()\n]{0,30}\)/giu,
  },
  {
    fault: 'chat',
    hints: ['đoạn văn', 'văn bản'],
    pattern:
      /(?:(?:dưới đây|sau đây) là )?(?:đoạn văn|văn bản|nội dung)(?: đã)?(?: được)? (?:chỉnh sửa|viết lại|hoàn chỉnh|biên tập)(?: lại)?\s?:/giu,
  },
  {
    fault: 'debris',
    hints: ['**', '__', '~~', '`'],
    pattern:
      /\*\*(?:[^*\n]{1,60}?\*\*)?|(?<![\p{L}\d_])__(?=\p{L})[^_\n]{0,60}(?:__)?|~~|`{1,3}(?:[^`\n]{0,40}`{1,3})?/gu,
  },
  {
    fault: 'debris',
    hints: ['#', '>', '---', '***', '===', '|'],
    pattern:
      /^\s{0,3}#{1,6}(?:\s+\S{1,30}|(?=\p{L}))|^\s{0,3}>\s+\S{1,30}|^\s{0,3}(?:---|\*\*\*|===)\s*$|\|\s*:?-{3,}:?\s*\||^\s{0,3}\|.{0,60}?\|/gu,
  },
  {
    fault: 'debris',
    hints: ['*'],
    pattern: /(?<=^|[\s(“"])\*(?=\p{L})[^*\n]{1,60}\*?|(?<=\p{L}[.,;:”"]?)\*(?=$|[\s.,;:)])/gu,
  },
  { fault: 'debris', hints: [']('], pattern: /!?\[[^\][\n]{1,60}\]\((?:https?:|\/|#|www\.)[^)\s]{0,80}\)/gu },
  {
    fault: 'placeholder',
    hints: ['[[', ']]', '{', '}'],
    pattern: /\[\[[^\]\n]{0,60}\]{0,2}|\]\]|\{\{[^}\n]{0,60}\}{0,2}|\}\}|\$\{[^}\n]{0,40}\}?|[{}]/gu,
  },
  {
    fault: 'debris',
    hints: ['<', '-->', '&nbsp', '&amp', '&lt', '&gt', '&quot', '&apos', '&#'],
    pattern:
      /<\/?[a-z][a-z0-9]{0,11}(?:\s[^<>\n]{0,60})?\/?>|<!--|-->|&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,5});|<\|[^|\n]{0,30}\|>/giu,
  },
  { fault: 'placeholder', hints: ['<'], pattern: /<[\p{L}][^<>\n]{0,60}>/gu },
  {
    fault: 'debris',
    hints: ['\\', '":', '" :', 'object', 'undefined', 'null', 'nan', 'none'],
    pattern:
      /\\[nrt](?![a-z])|\\u[0-9a-f]{4}|\\[*_#[\]]|"\p{L}[\p{L}_ -]{0,30}"\s?:\s?["\d[]|\[object Object\]|(?<![\p{L}\d.])(?:undefined|null|NaN|None)(?![\p{L}\d])/gu,
  },
  {
    fault: 'placeholder',
    hints: ['['],
    pattern:
      /\[(?=[^\]\n]{0,60}(?:điền|nhập|số|bổ sung|chèn|ghi rõ|cần |tên |ngày|nguồn|kiểm tra|xác minh|thêm|trống|nội dung|insert|fill|your|name|date|number|todo|tbd|placeholder|source|citation|INST))[^\]\n]{1,60}\]/giu,
  },
  { fault: 'placeholder', hints: ['['], pattern: /\[(?:[XYNxyn?_….\s]|\.\.\.){1,12}\]|\[\s*\]/gu },
  {
    fault: 'placeholder',
    hints: [
      '(bổ',
      '(điền',
      '(cần',
      '(chưa',
      '(đề nghị',
      '(sẽ',
      '(cập nhật',
      '(xác minh',
      '(kiểm tra',
      '(ghi rõ',
      '(chèn',
    ],
    words: ['bổ sung', 'điền', 'cập nhật', 'xác minh', 'kiểm tra lại', 'ghi rõ', 'chèn'],
    pattern:
      /\((?:cần |chưa |đề nghị |sẽ )?(?:bổ sung|điền|cập nhật|xác minh|kiểm tra lại|ghi rõ|chèn)(?: (?:số liệu|sau|thêm|tên|ngày|nội dung|thông tin|vào đây|nguồn|lại|số)){1,3}\)/giu,
  },
  {
    fault: 'placeholder',
    hints: ['xx', 'yy', 'xy', 'yx', 'todo', 'tbd', 'fixme', 'lorem', '___', '??'],
    pattern:
      /(?<![\p{L}\d/])(?:[XY]{2,4}\/[XY]{2,4}(?:\/[XY\d]{2,4})?|d{1,2}\/m{1,2}\/y{2,4}|xx+|yy+|X{4,}|Y{2,}|TODO|TBD|FIXME|lorem ipsum|Lorem ipsum|lorem)(?![\p{L}\d])|_{3,}|\?{2,}/gu,
  },
  {
    fault: 'placeholder',
    hints: ['xx'],
    pattern:
      /(?<![\p{L}\d/])(?<!(?:kỷ|kỉ|khóa|khoá|thứ|hội|kỳ|kì|chương|phần|mục|lục|đợt|tập|quyển|hạng|lần) )X{2,3}(?=(?:%|\s\p{Ll}))/giu,
  },
  {
    fault: 'placeholder',
    hints: ['...', '…'],
    pattern: /(?<=[\p{L}\d] )(?<!(?:ngày|tháng|năm|Số|số:?|mục|từ) )(?:\.{3,12}|…{1,4})(?=\s?(?:\p{Ll}|%))/gu,
  },
  {
    // "th?c hi?n": letters that a program could not write.
    fault: 'mojibake',
    hints: ['?'],
    pattern: /(?<![\p{L}\d/.=&?_-])\p{L}{1,8}\?\p{Ll}[\p{L}?]{0,12}(?![\p{L}=&/])/gu,
  },
  {
    // "chiếm 61,5(;": the percent sign typed beside its key.
    fault: 'debris',
    hints: ['(', '$', '&', '^', '@'],
    pattern: /(?<![\p{L}\d/])\d{1,3}(?:,\d{1,2})?[($&^@](?=\s*[;,.](?:\s|$)|\s*$)/gu,
  },
  {
    fault: 'chat',
    hints: ['bạn có muốn', 'bạn có cần', 'bạn muốn tôi', 'bạn cần tôi'],
    pattern: /(?<!\p{L})bạn (?:có )?(?:muốn|cần) (?:tôi|mình|em)(?!\p{L})[^.?!\n]{0,60}/giu,
  },
  {
    fault: 'chat',
    hints: ['đây là'],
    pattern: new RegExp(
      `${lead}(?:Dưới đây là|Sau đây là|Đây là|Trên đây là) (?:bản|nội dung|dự thảo|đoạn|phần|mục|câu|phiên bản|gợi ý|mẫu)(?: (?:báo cáo|dự thảo|soạn|viết|văn bản|thảo|sửa|nháp|mục|đã|chỉnh sửa|tóm tắt|hoàn chỉnh)){0,4}`,
      'gu',
    ),
  },
  {
    fault: 'chat',
    hints: ['ngôn ngữ', 'trợ lý', 'nhân tạo', 'ai', 'chatbot', 'bởi', 'sau đây', 'tôi', 'mình'],
    words: ['ngôn ngữ', 'trợ lý', 'nhân tạo', 'ai', 'chatbot', 'bởi', 'đây là', 'tôi', 'mình'],
    pattern:
      /(?:là|với tư cách(?: là)?) (?:một )?(?:mô hình ngôn ngữ|trợ lý (?:AI|ảo|trí tuệ nhân tạo)|AI|trí tuệ nhân tạo|chatbot)(?=[\s,.;])[^.\n]{0,40}|(?:tạo|soạn|viết|thảo)(?: ra)? bởi (?:ChatGPT|GPT|AI|Gemini|Copilot|Claude)(?!\p{L})|sau đây là (?:nội dung|bản) (?:báo cáo|dự thảo)|(?:^|[\s,])(?:tôi|mình) (?:không thể|xin lỗi|rất tiếc|không có quyền|không có thông tin|đã (?:soạn|viết|chỉnh|sửa|tổng hợp|tạo|lược)|sẽ (?:soạn|viết|giúp)|có thể (?:giúp|hỗ trợ|soạn|viết|chỉnh)|hy vọng)(?![\p{L}])/giu,
  },
  {
    fault: 'chat',
    hints: [
      'vọng',
      'mong rằng',
      'chắc chắn rồi',
      'tất nhiên',
      'vâng',
      'dạ',
      'được rồi',
      'sẵn lòng',
      'xin lỗi',
      'rất tiếc',
      'lưu ý thêm',
      'ghi chú cho',
      'bạn',
      'tôi biết',
      'mình biết',
    ],
    pattern: new RegExp(
      `${lead}(?:Hy vọng|Hi vọng|Mong rằng) (?:bản|nội dung|dự thảo|đoạn|phần|thông tin|văn bản|câu trả lời|điều)[^.\\n]{0,40}|${lead}(?:Chắc chắn rồi|Tất nhiên(?: rồi)?|Vâng|Dạ|Được rồi|Rất sẵn lòng|Xin lỗi|Rất tiếc|Lưu ý thêm|Ghi chú cho người dùng|Cảm ơn bạn)(?=[,!.:])[^.\\n]{0,40}|(?:^|[\\s,])(?:nếu )?bạn (?:cần|muốn|có thể|hãy|vui lòng|đã cung cấp|yêu cầu|cung cấp)(?!\\p{L})[^.\\n]{0,40}|(?:hãy|vui lòng|xin) cho (?:tôi|mình) biết|cho tôi biết`,
      'giu',
    ),
  },
  {
    fault: 'chat',
    hints: [
      'please',
      'let me',
      'as a',
      'i hope',
      'i can',
      'i am',
      'i have',
      'i would',
      'i will',
      "i'",
      "i 'm",
      'i don',
      'i do not',
      'i apolog',
      'here',
      'certainly',
      'of course',
      'absolutely',
      'sure',
      'in summary',
      'in conclusion',
      'sorry',
      'thank',
      'feel free',
      'happy to',
      'user',
      'assistant',
      'system',
      'human',
      'prompt',
      'output',
      'response',
      'answer',
      'note',
      'draft',
      'section',
      'summary',
    ],
    pattern:
      /(?<![\p{L}\d])(?:please (?:let|note|find|provide|feel|review|see|confirm|replace|update|fill)[^.\n]{0,40}|let me know[^.\n]{0,30}|as an? (?:AI|large|language|artificial)[^.\n]{0,40}|i (?:hope|cannot|can't|can not|am|have|would|will|'m|don't|do not|apologi[sz]e)[^.\n]{0,40}|i'(?:m|ve|ll|d) [^.\n]{0,40}|here(?: is|'s| are) [^.\n]{0,40}|(?:certainly|of course|absolutely)(?=[!,.:])[^.\n]{0,30}|sure(?=[!,:])[^.\n]{0,30}|in (?:summary|conclusion),[^.\n]{0,30}|note that [^.\n]{0,40}|(?:sorry|thank you|thanks)(?=[,!. ])[^.\n]{0,30}|feel free[^.\n]{0,30}|happy to help|(?:user|assistant|system|human|prompt|output|response|answer|note|draft|section|summary)\s?:)/giu,
  },
  {
    fault: 'placeholder',
    hints: [
      'vào đây',
      'ở đây',
      'tại đây',
      'vào chỗ',
      'vào phần',
      'vào ô',
      'vào mục',
      'vào dấu',
      'trước khi',
      'thực tế',
      'bằng',
      'minh h',
      'tham khảo',
      'giả định',
      'ví dụ',
      'chỗ trống',
      'nội dung mẫu',
      'văn mẫu',
      'văn bản mẫu',
    ],
    pattern:
      /(?:hãy|vui lòng|nhớ|cần|xin|bạn|phải) (?:tự )?(?:điền|bổ sung|thay(?: thế)?|chèn|nhập|thêm|cập nhật|ghi|viết|đổi)(?: \p{Ll}+){0,8}? (?:vào đây|ở đây|tại đây|vào chỗ (?:trống|này|chấm)|vào (?:phần|ô|mục) (?:này|trống)|vào dấu (?:ba )?chấm|trước khi (?:dùng|sử dụng|gửi|nộp|in))|(?:thay|điền|cập nhật|đổi)(?: \p{Ll}+){0,4}? bằng (?:số liệu|thông tin|tên|nội dung) (?:thực tế|thật|của (?:bạn|đơn vị bạn|mình))|(?:số liệu|thông tin|nội dung|con số)(?: \p{Ll}+){0,3} (?:chỉ mang tính (?:minh họa|minh hoạ|tham khảo)|mang tính giả định|là giả định|là ví dụ)|(?<!\p{L})(?:chỗ trống|nội dung mẫu|đoạn văn mẫu|văn bản mẫu) (?:này|cần|ở đây)/giu,
  },
  {
    fault: 'chat',
    hints: [
      'lưu ý',
      'ghi chú',
      'chú ý',
      'chú thích',
      'gợi ý',
      'nhắc',
      'vai trò',
      'đóng vai',
      'cương vị',
      'bạn',
      'sửa',
      'viết lại',
      'rút gọn',
      'biên tập',
      'phiên bản',
    ],
    words: [
      ...['lưu ý', 'ghi chú', 'chú ý', 'chú thích', 'gợi ý', 'nhắc', 'vai', 'cương vị', 'bạn', 'sửa'],
      ...['viết lại', 'rút gọn', 'biên tập', 'phiên bản'],
    ],
    pattern: new RegExp(
      `${lead}(?:Lưu ý|Ghi chú|Chú ý|Chú thích|Gợi ý|Nhắc)(?: \\p{Ll}+){0,2}: ?(?:bạn|hãy|vui lòng|nhớ|tôi|đây là (?:bản|văn bản|nội dung)|(?:bản|đoạn|nội dung|văn bản|câu trả lời) (?:này|trên))(?!\\p{L})[^.\\n]{0,60}|(?:với vai trò|trong vai trò|đóng vai|trên cương vị)(?: là)?(?: một)? (?:trợ lý|trợ lí|chuyên gia|thư ký|chuyên viên)(?: \\p{L}+){0,3},? tôi(?!\\p{L})|theo (?:yêu cầu|đề nghị|gợi ý|hướng dẫn|thông tin) (?:của|mà) bạn|(?:như|đúng như) bạn (?:yêu cầu|đề nghị|mong muốn)|(?:đoạn văn|văn bản|nội dung|bản thảo|câu|báo cáo) (?:bạn|được bạn) (?:yêu cầu|cần|gửi|cung cấp)|${lead}Phiên bản (?:chỉnh sửa|rút gọn|đầy đủ|hoàn chỉnh|viết lại)[^.\\n]{0,30}:|${lead}(?:Đoạn văn|Nội dung|Văn bản|Bản|Câu) (?:(?:đã|sau khi) (?:được )?(?:chỉnh sửa|viết lại|sửa|rút gọn|biên tập)|viết lại|chỉnh sửa)[^.\\n]{0,30}:`,
      'giu',
    ),
  },
  {
    fault: 'debris',
    hints: [],
    pattern:
      /[\u{1F000}-\u{1FAFF}\u2600-\u26FF\u2705\u2714\u2716\u274C\u2728\u2757\u2753\u2B50\u27A1]\uFE0F?/gu,
  },
  { fault: 'doubled', hints: [',,', ', ,', ';;', '; ;'], pattern: /,\s?,|;\s?;/gu },
  ...spokenPatterns,
  ...strayPatterns,
];
