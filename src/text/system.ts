import type { PersonRole } from '../core/organisation.ts';
import type { Act, PeriodState } from '../core/workflow.ts';
import { periodWords } from './period.ts';
import { shortened } from './values.ts';

/* What the bot says about itself: help, refusals, faults. Plain sentences; drawing and escaping are slack/views/'s. */

/** Names in a sentence: "A", "A hoặc B", "A, B hoặc C". */
export const eitherOf = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} hoặc ${names.at(-1)!}`;

/** What each role is called in the office. */
export const roleWords: Record<PersonRole, string> = {
  contributor: 'cán bộ đầu mối',
  coordinator: 'cán bộ tổng hợp',
  approver: 'lãnh đạo',
  clerk: 'văn thư',
};

/** What each act is called after "Việc". */
const actWords: Record<Act, string> = {
  'open-period': 'mở kỳ báo cáo',
  answer: 'trả lời câu hỏi',
  'request-draft': 'soạn dự thảo',
  'edit-draft': 'sửa dự thảo',
  'settle-finding': 'xử lý lỗi của dự thảo',
  submit: 'trình báo cáo',
  approve: 'duyệt báo cáo',
  return: 'trả lại báo cáo',
  'reopen-questions': 'mở lại câu hỏi',
  issue: 'nhập số, ngày ban hành',
  'see-progress': 'xem tiến độ',
  'see-phrasings': 'xem cách viết của cơ quan',
  'remove-phrasing': 'bỏ cách viết của cơ quan',
  'export-period': 'xuất hồ sơ kỳ báo cáo',
};

/** What each state of a period is called. */
export const stateWords: Record<PeriodState, string> = {
  open: 'mới mở',
  collecting: 'đang thu thập số liệu',
  drafting: 'đang soạn dự thảo',
  in_review: 'đang trình, chờ duyệt',
  approved: 'đã duyệt, chờ văn thư cho số và ngày',
  issued: 'đã ban hành',
};

/** What to do next in a state, after a refusal. */
const nextInState: Record<PeriodState, string> = {
  open: 'Cần gửi câu hỏi cho các cán bộ đầu mối trước.',
  collecting: 'Cần soạn dự thảo cả báo cáo trước: gõ "soạn dự thảo".',
  drafting: 'Bước tiếp theo là trình lãnh đạo: cán bộ tổng hợp gõ "trình".',
  in_review: 'Xin chờ lãnh đạo duyệt hoặc trả lại.',
  approved: 'Xin chờ văn thư cho số và ngày.',
  issued: 'Báo cáo đã ban hành thì không sửa nữa; nếu cần, xin mở kỳ báo cáo mới.',
};

/** One line of the help: what it does and the words to type. */
export type HelpLine = { does: string; words: string };

const helpOf: Record<PersonRole, readonly HelpLine[]> = {
  contributor: [
    { does: 'Trả lời theo số câu', words: '1: 53; 2: 52; 3: không' },
    { does: 'Sửa câu đã trả lời', words: 'sửa câu 3: 12 hồ sơ' },
    { does: 'Xem lại câu hỏi, câu đã trả lời', words: 'câu hỏi; xem lại câu trả lời' },
    { does: 'Xem các câu soạn từ số liệu của mình', words: 'soạn dự thảo' },
  ],
  coordinator: [
    { does: 'Mở kỳ báo cáo', words: '/baocao mở 9/2023' },
    { does: 'Xem ai còn thiếu gì', words: '/baocao tiến độ' },
    { does: 'Soạn dự thảo cả báo cáo, hoặc một mục', words: '/baocao soạn' },
    {
      does: 'Sửa dự thảo bằng lời',
      words: 'bỏ câu thứ 3 mục I.1; đổi "..." thành "..."; viết gọn lại mục 2',
    },
    { does: 'Trình lãnh đạo', words: '/baocao trình' },
    { does: 'Xem hoặc bỏ cách viết học từ chỗ sửa tay', words: '/baocao cách viết' },
    { does: 'Lấy hồ sơ của kỳ (câu trả lời, dự thảo, nhật ký) thành tệp', words: '/baocao xuất' },
    { does: 'Xem cách thiết lập', words: '/baocao thiết lập' },
  ],
  approver: [
    { does: 'Xem dự thảo', words: 'soạn dự thảo' },
    { does: 'Xem tiến độ', words: 'tiến độ' },
    { does: 'Duyệt hoặc trả lại', words: 'bấm nút Duyệt, Trả lại dưới bản trình' },
  ],
  clerk: [{ does: 'Cho số và ngày sau khi duyệt', words: 'số 231 ngày 18/9' }],
};

/** The lines of help for somebody's roles, each once; everybody may ask for figures. */
export const helpLines = (roles: readonly PersonRole[]): HelpLine[] => {
  const lines = [
    ...roles.flatMap((role) => helpOf[role]),
    { does: 'Hỏi số liệu kỳ trước', words: 'số liệu tháng trước' },
    { does: 'Xem lại hướng dẫn này', words: '/baocao trợ giúp' },
  ];
  return lines.filter((line, index) => lines.findIndex((one) => one.does === line.does) === index);
};

/** The heading of the help. */
export const helpTitle = 'Thư Ký có thể giúp anh/chị';

/** Above the help, where it was not asked for. */
export const unknownCommandText = (said: string): string =>
  `Không có lệnh “${shortened(said, 60)}”. Các việc làm được:`;

/** To somebody who is nobody of the office. */
export const strangerText = (ask: readonly string[]): string =>
  `Xin lỗi, anh/chị chưa có tên trong danh sách của cơ quan nên Thư Ký chưa giúp được. Xin liên hệ ${eitherOf(ask)} để được thêm vào.`;

/** A refusal for want of a role. */
export const notYoursText = (act: Act, roles: readonly PersonRole[], ask: readonly string[]): string => {
  const who = eitherOf(roles.map((role) => roleWords[role]));
  const next = ask.length > 0 ? ` Xin liên hệ ${eitherOf(ask)}.` : ' Xin báo người quản trị phân công.';
  return `Việc ${actWords[act]} dành cho ${who}.${next}`;
};

/** A refusal for the state of the period. */
export const wrongStateText = (act: Act, state: PeriodState, period: string): string =>
  `Chưa thể ${actWords[act]}: báo cáo ${periodWords(period)} ${stateWords[state]}. ${nextInState[state]}`;

/** Nothing is open. */
export const noPeriodText = (coordinators: readonly string[]): string =>
  `Hiện chưa có kỳ báo cáo nào được mở. ${
    coordinators.length > 0
      ? `Xin liên hệ ${eitherOf(coordinators)} để mở kỳ.`
      : 'Cán bộ tổng hợp gõ "/baocao mở 9/2023" để mở kỳ.'
  }`;

/** The door for secrets; nothing of what was typed is repeated. */
export const secretText =
  'Tin vừa gửi có dấu hiệu độ mật nên không được lưu và không được xử lý. Xin xóa tin đó trong Slack; tài liệu mật phải gửi theo đường công văn mật. Nếu nội dung không mật, xin gửi lại và bỏ chữ chỉ độ mật.';

/** A fault of ours; with `parked` it is not tried again by itself. */
export const failedText = (reference: string, parked: boolean): string =>
  parked
    ? `Có lỗi nên việc vừa rồi chưa làm được. Xin thử lại; nếu vẫn lỗi, xin báo người quản trị mã ${reference}.`
    : `Có lỗi nên việc vừa rồi chưa làm xong. Nội dung đã được lưu và sẽ tự xử lý lại trong ít phút, không cần gửi lại. Mã lỗi: ${reference}.`;

/** The database is away, or its disk is full: said once, directly, since nothing can be stored. */
export const databaseDownText = (reference: string, diskFull: boolean): string =>
  `${
    diskFull
      ? 'Máy chủ đã hết chỗ lưu trữ nên chưa lưu được tin vừa gửi; xin báo người quản trị dọn chỗ.'
      : 'Cơ sở dữ liệu đang gián đoạn nên chưa lưu được tin vừa gửi.'
  } Slack sẽ tự gửi lại trong ít phút; nếu sau 10 phút chưa thấy trả lời, xin gửi lại. Mã lỗi: ${reference}.`;

/** A button of an old message. */
export const staleButtonText =
  'Nút này thuộc tin cũ, không còn hiệu lực. Xin dùng tin mới nhất, hoặc gõ "trợ giúp".';

/** Greetings and thanks. */
export const courtesyText =
  'Thư Ký xin chào và cảm ơn anh/chị. Khi cần, anh/chị gõ "trợ giúp" để xem các việc có thể làm.';

/** Words that nothing could be made of. */
export const notUnderstoodText = (said: string): string =>
  `Thư Ký chưa hiểu “${said}”. Anh/chị gõ "trợ giúp" để xem các việc có thể làm.`;

/** A form that could not be opened in time. */
export const formExpiredText = 'Biểu mẫu chưa mở kịp. Xin bấm lại nút vừa rồi.';

/** A deleted message whose answers stay. */
export const deletionText =
  'Tin trong Slack đã xóa, nhưng câu trả lời đã ghi thì vẫn còn. Muốn sửa, anh/chị gõ ví dụ: "sửa câu 3: 12 hồ sơ".';

/** Reasons for which a message reached nobody, by Slack's code. */
const unreachable: Record<string, string> = {
  not_in_channel: 'bot chưa ở trong kênh; xin mời bot vào kênh bằng lệnh /invite',
  channel_not_found: 'không thấy kênh; xin kiểm tra tên kênh trong organisation.yml và mời bot vào kênh',
  is_archived: 'kênh đã lưu trữ; xin mở lại hoặc đổi kênh trong organisation.yml',
  restricted_action: 'kênh chỉ cho một số người đăng tin; xin cho phép bot',
  user_disabled: 'tài khoản Slack đã ngừng; xin sửa organisation.yml',
  user_not_found: 'không thấy tài khoản Slack; xin sửa organisation.yml',
  users_not_found: 'không thấy tài khoản Slack; xin sửa organisation.yml',
};

/** For the coordinators: whom a message did not reach and what to do. */
export const postingFailedText = (where: string, code: string): string =>
  `Không gửi được tin tới ${where}: ${unreachable[code] ?? `Slack từ chối (${code}); xin báo người quản trị`}.`;

/** Reasons for which files were not taken, by Slack's code, each with what to do. */
const filesRefused: Record<string, string> = {
  unknown_method:
    'máy chủ Slack này không nhận tệp; xin báo người quản trị kiểm tra SLACK_API_URL bằng lệnh npx thuky doctor',
  missing_scope: 'bot thiếu quyền files:write; xin báo người quản trị cài lại ứng dụng theo manifest.yml',
  storage_limit_reached: 'Slack đã hết chỗ chứa tệp; xin xóa bớt tệp cũ',
  file_uploads_disabled: 'Slack đang tắt việc tải tệp lên; xin báo người quản trị bật lại',
  foreign_upload_host:
    'Slack chỉ sang một máy chủ lạ để nhận tệp; xin báo người quản trị kiểm tra SLACK_API_URL',
  no_connection: 'không nối được tới nơi nhận tệp; xin báo người quản trị kiểm tra mạng',
  http_413: 'nơi nhận tệp cho là tệp quá lớn; xin báo người quản trị',
};

/** For the coordinators: a message stands without its files, why, and what to do. */
export const filesFailedText = (where: string, titles: readonly string[], code: string): string => {
  const why = filesRefused[code] ?? `Slack từ chối (${code}); xin báo người quản trị`;
  return `Tin tới ${where} đã gửi, nhưng chưa gửi được tệp kèm theo (${titles.join('; ')}): ${why}. Việc của kỳ báo cáo vẫn tiếp tục được. Xử lý xong, anh/chị bấm “Gửi lại tệp”.`;
};

/** The button that sends them once more, and the words they come with. */
export const filesAgainWords = {
  button: 'Gửi lại tệp',
  text: (titles: readonly string[]): string => `Gửi lại tệp: ${titles.join('; ')}.`,
};

/** The parts of /baocao thiết lập. */
export const settingsWords = {
  title: 'Thiết lập của Thư Ký',
  phrasings: 'Cách viết học từ chỗ sửa tay: gõ /baocao cách viết.',
  allMatched: 'Mọi người và kênh trong organisation.yml đều đã nhận ra trong Slack.',
  unmatched: 'Chưa nhận ra trong Slack (xin kiểm tra id, email hoặc handle trong organisation.yml):',
  ownerless: 'Đơn vị có câu hỏi nhưng chưa có cán bộ đầu mối:',
  channels: (names: readonly string[]): string =>
    names.length === 0 ? 'Chưa khai báo kênh thông báo.' : `Kênh thông báo: ${names.join(', ')}.`,
  drafter: (drafter: string): string =>
    drafter === 'rules'
      ? 'Dự thảo được soạn theo quy tắc.'
      : `Dự thảo được soạn bằng mô hình ${drafter}; câu nào mô hình viết chưa đạt thì soạn theo quy tắc.`,
};

/** The first words to the coordinator of the demo office. */
export const welcomeText = (office: string, period: string): string =>
  `Chào mừng đến với Thư Ký của ${office}. Đây là cơ quan dùng thử: anh/chị chọn vai ở góc trang để đóng vai từng người. Để bắt đầu, cán bộ tổng hợp gõ: /baocao mở ${period}`;

/** In place of a continuation whose message became shorter. */
export const shortenedText = 'Nội dung mới ở tin ngay phía trên.';

/** What Slack shows beside the slash command. */
export const commandWords = {
  description: 'Báo cáo tháng: mở kỳ, tiến độ, số liệu, soạn, trình',
  hint: '[mở 9/2023 | tiến độ | số liệu | soạn | trình | cách viết | xuất | thiết lập | trợ giúp]',
};
