import type { SignPattern } from './stray-patterns.ts';

/* What colleagues write to each other around a text, left inside it: "ok anh, để em bổ sung sau", "nhé, anh xem giúp em". */

const begins = '(?<![\\p{L}\\d])';
const closes = '(?=\\s*(?:[,.;:!?)…]|$))';
/** One of those who talk; "các em", "hai chị", "trẻ em", "chị em phụ nữ", "anh hùng" are whom a report tells of. */
const someone =
  '(?:anh|chị|em|bạn|sếp|mọi người|cả nhà)(?!\\p{L}|\\s(?:hùng|em|chị|linh|ruột|gái|trai|bé|học sinh|sinh viên|thiếu nhi|phụ nữ|nhi đồng|đoàn viên|hội viên|Hồ)(?!\\p{L}))(?!(?<=bạn)\\s(?:đọc|bè)(?!\\p{L}))';
/** Where a clause begins: "cơ quan bạn kiểm tra lại" is about somebody. */
const opensClause = '(?<=^\\s*|[,;:.!?(–-] ?|(?:nhé|nha|rồi|ạ|thì) )';
const self = '(?:em|mình|tớ|tui)(?!\\p{L})';
/** "của mình", "tự mình", "chính mình" turn back on whom the sentence tells of. */
const notTurned =
  '(?<!(?:các|những|hai|trẻ|đàn|anh|chị|của|tự|chính|một|thân|bản thân|cho|với|lên|hết|sức|quên|riêng|về|giữ|rèn|đổi|vươn|chuyển|bé|\\d) )';
/** What is asked of a colleague, or promised to one. */
const deskWork =
  '(?:xem|coi|check|sửa|bổ sung|cập nhật|kiểm tra|rà|duyệt|gửi|gởi|chỉnh|thêm|điền|hỏi|đọc|góp ý|cho ý kiến|xin ý kiến|viết|soạn|làm lại|tính lại|báo lại|tổng hợp|chốt|bỏ|xóa|xoá|ghi|chuyển|đối chiếu|xác nhận)';
const again = '(?:lại|giúp|giùm|dùm|hộ|thử|qua|nhé|nha|ạ|sau|luôn|cái)';
const help = '(?:giúp|giùm|dùm|hộ)';

/** `hints`, `words`: a line that has none of the ones or none of the others is talk of no such kind. */
const spoken = (hints: readonly string[], words: readonly string[], ...patterns: string[]): SignPattern => ({
  fault: 'chat',
  hints,
  words,
  // What somebody is quoted with may be spoken.
  unquoted: true,
  pattern: new RegExp(patterns.join('|'), 'giu'),
});

/** Who talks; most reports tell of none of them. */
const people = ['em', 'mình', 'tớ', 'tui', 'anh', 'chị', 'bạn', 'sếp', 'mọi người', 'cả nhà', 'tôi'];
const others = people.filter((one) => !['mình', 'tớ', 'tui', 'tôi'].includes(one));
const interjections = 'ok oke okie okay okê uhm ừm hihi haha hehe kkk tks thks thanks'.split(' ');
const endings = 'nhé nhá nhỉ ạ nha nghen đấy luôn vâng dạ'.split(' ');

export const spokenPatterns: readonly SignPattern[] = [
  spoken(
    interjections,
    interjections,
    `${begins}(?:ok|oke|okie|okay|okê|uhm|ừm|hihi|haha|hehe|kkk+|tks|thks)(?=[\\s,.!)…]|$)(?:\\s(?:rồi|luôn|${someone}))?[^.;:)\\n]{0,40}`,
    `${begins}thanks ${someone}[^.;)\\n]{0,30}`,
  ),
  spoken(
    endings,
    endings,
    `${begins}(?:nhé|nhá|nhỉ|ạ|nghen)${closes}(?:, ?${someone}[^.;)\\n]{0,40})?`,
    `${begins}(?:nhé|nhỉ|ạ) ${someone}[^.;)\\n]{0,30}`,
    `(?<=(?:lại|rồi|giúp|giùm|hộ|sau|này|đó|đấy|em|anh|chị|bạn|mình|xong|được|luôn) )nha(?: ${someone})?${closes}`,
    `${begins}nha ${someone}${closes}`,
    `${begins}(?:dạ vâng|vâng ạ|vâng ${someone}|dạ ${someone}|dạ,? (?:em|để))[^.;)\\n]{0,30}`,
  ),
  spoken(
    'ơi|gửi|gởi|thưa|chào|cảm ơn|cám ơn|nhờ|phiền|mong|xin lỗi|chúc|như|theo'.split('|'),
    others,
    `${begins}${someone} ơi(?!\\p{L})`,
    `(?<=^[\\s"“(–-]{0,6}|[.!?:;(][\\s"“(]{1,3})(?:Gửi|Gởi|Thưa|Chào|Xin chào|Kính gửi) ${someone}(?= ?[,:!]| (?:bản|đoạn|phần|số liệu|file|nội dung|báo cáo|dự thảo|ạ))[^.;)\\n]{0,30}`,
    `${begins}(?:cảm ơn|cám ơn) ${someone}(?=\\s*(?:[,.;:!)]|$)|\\s(?:nhiều|nhé|nha|ạ|trước|rất nhiều)(?!\\p{L}))`,
    `${begins}(?:nhờ|phiền|mong) ${someone} ${deskWork}(?!\\p{L})[^.;)\\n]{0,30}`,
    `${begins}(?:xin lỗi|chúc) ${someone}${closes}`,
    `${begins}(?:như|theo (?:ý|lời|góp ý)(?: của)?) ${someone}(?: (?:nói|bảo|dặn|nhắc|góp ý|yêu cầu|trao đổi|chỉ))?,`,
  ),
  spoken(
    ['giúp', 'giùm', 'dùm', 'hộ', 'cho em', 'cho mình'],
    people,
    `${begins}${deskWork} (?:lại )?${help} (?:${self}|anh|chị|tôi)${closes}`,
    `${opensClause}${someone} ${deskWork} (?:lại )?${help}(?: ${self})?(?!\\p{L})`,
    `${begins}${deskWork} (?:lại )?${help} (?:${self})(?: (?:số|đoạn|phần|câu|chỗ|mục|với|nhé|cái)(?!\\p{L})[^.;)\\n]{0,20})`,
    `${begins}cho (?:em|mình) (?:xin|hỏi|gửi|biết)(?!\\p{L})[^.;)\\n]{0,30}`,
  ),
  spoken(
    people,
    people,
    `${begins}để (?:${self}|tôi|anh|chị) (?:${deskWork}|tìm|lấy|nhờ|gọi|làm)(?: ${again})?(?!\\p{L})`,
    `${opensClause}${someone} (?:vui lòng |làm ơn )?${deskWork} ${again}(?!\\p{L})(?! (?:đường|cầu|thời|các|những|gia|người|hộ|chồng|vợ|con))`,
    `${begins}${notTurned}${self} (?:(?:đã|vừa|mới|sẽ|đang|xin|xin phép|có|cũng) ){0,2}(?:gửi|gởi|chuyển) (?:lại |kèm |trước )?(?:anh|chị|bạn|sếp|bản|file|đoạn|số liệu)(?!\\p{L})`,
    `${begins}${notTurned}${self} (?:(?:đã|vừa|mới|sẽ|đang|xin|có|cũng) ){0,2}(?:nghĩ|thấy|chưa chắc|không chắc|không rõ|chưa rõ|quên|nhầm|lấy tạm|ghi tạm|để tạm|điền tạm|tính tạm|đoán|sửa|viết|soạn|chỉnh|check|bổ sung|cập nhật|xin lỗi) (?:lại|rồi|là|sau|thêm|mất|số|đoạn|phần|câu|chỗ|mục|ạ|nhé|tạm|theo|như|xong|anh|chị)(?!\\p{L})`,
    `${opensClause}${self} (?:đã |mới |tạm )?(?:để|lấy|ghi|điền|tính|đưa|thêm|bỏ|gộp|tách|làm) (?:số|tạm|lại|theo|thêm|vào|cả|câu|đoạn|phần)(?!\\p{L})`,
  ),
  spoken(
    [' này '],
    ['số', 'đoạn', 'câu', 'chỗ', 'phần', 'mục'],
    `${begins}(?:con số|số liệu|số|đoạn|câu|chỗ|phần|mục) này (?:${self}|anh|chị|bạn|chưa chắc|không chắc|chưa rõ|hình như|chắc là|có vẻ|hỏi lại|check|sai|để sau|bỏ đi|bỏ nhé|lấy tạm|ghi tạm|xem lại|sửa lại|viết lại)(?!\\p{L})[^.;)\\n]{0,30}`,
  ),
  spoken(
    ['?'],
    ['được', 'đúng', 'phải', 'ổn', 'ok'],
    `${begins}(?:được|đúng|phải|ổn|ok) (?:không|ko|chưa|chứ)(?: ạ| nhỉ| ${someone})?\\s?\\?`,
  ),
];
