/* Every word of the page's own frame. What the bot says comes from the bot; this file holds what a chat program itself would say. */

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** The words of the page, by where they stand; a function where something is put in. */
export const words = {
  skip: 'Đến ô soạn tin nhắn',
  product: 'Thư Ký',
  weekday: (day: number) => WEEKDAYS[day]!,

  chooser: {
    name: 'Thư Ký: không gian thử',
    title: 'Bạn muốn vào vai ai?',
    lead: 'Đây là không gian thử trên máy này: mọi người trong cơ quan mẫu đều do bạn đóng vai, không có gì được gửi ra ngoài.',
    twoTabs: 'Mở thêm một thẻ trình duyệt để đóng hai vai cùng lúc.',
    list: 'Danh sách cán bộ',
    guest: 'khách',
    waiting: 'Đang tải danh sách cán bộ…',
  },

  bar: {
    acting: 'Đang vào vai',
    change: 'Đổi vai',
    clock: 'Giờ làm việc',
    nextDay: 'Sang ngày mai',
    nextDayDone: (now: string) => `Đã sang ngày mới: ${now}.`,
  },

  banner: {
    lost: 'Mất kết nối với chương trình. Đang kết nối lại, nội dung đang soạn vẫn được giữ.',
    connecting: 'Đang kết nối…',
    bot: 'Thư Ký chưa kết nối nên chưa trả lời được. Hãy xem cửa sổ đang chạy chương trình.',
  },

  sidebar: {
    label: 'Kênh và tin nhắn riêng',
    bot: 'Trợ lý',
    channels: 'Kênh',
    people: 'Tin nhắn riêng',
    unread: 'có tin chưa đọc',
    private: 'kênh riêng',
    noChannels: 'Chưa có kênh nào.',
  },

  conversation: {
    members: (count: number) => `${count} thành viên`,
    messages: 'Tin nhắn',
    home: 'Trang chủ',
    tabs: 'Các phần của Thư Ký',
    list: (name: string) => `Tin nhắn trong ${name}`,
    emptyBot: 'Chưa có tin nhắn nào. Hãy chào Thư Ký, hoặc gõ / để xem lệnh.',
    empty: 'Chưa có tin nhắn nào.',
    none: 'Hãy chọn một kênh hoặc một người ở danh sách bên trái.',
    noHome: 'Thư Ký chưa gửi nội dung trang chủ.',
    homeLabel: 'Trang chủ của Thư Ký',
    live: (who: string, text: string) => `Tin nhắn mới của ${who}: ${text}`,
    liveElsewhere: (who: string, where: string) => `Tin nhắn mới của ${who} trong ${where}`,
    latest: 'Xuống tin mới nhất',
    newFromHere: 'Tin mới',
  },

  message: {
    app: 'Ứng dụng',
    edited: '(đã sửa)',
    onlyYou: 'Chỉ bạn nhìn thấy',
    removed: 'Tin nhắn này đã bị xóa.',
    reply: 'Trả lời',
    replyIn: 'Trả lời trong luồng',
    replies: (count: number) => `${count} trả lời`,
    edit: 'Sửa',
    editLabel: 'Sửa tin nhắn',
    save: 'Lưu',
    cancel: 'Hủy',
    remove: 'Xóa',
    removeTitle: 'Xóa tin nhắn',
    removeAsk: 'Xóa hẳn tin nhắn này? Người khác sẽ không còn nhìn thấy.',
    download: 'Tải về',
    downloadFile: (name: string) => `Tải về tệp ${name}`,
    unknown: 'Người dùng không rõ',
  },

  thread: {
    title: 'Luồng trả lời',
    close: 'Đóng luồng trả lời',
    list: 'Tin nhắn trong luồng',
  },

  composer: {
    label: (name: string) => `Nhắn tới ${name}`,
    thread: 'Trả lời trong luồng',
    send: 'Gửi',
    hint: 'Enter để gửi, Shift + Enter để xuống dòng, gõ / để xem lệnh',
    hintThread: 'Enter để gửi, Shift + Enter để xuống dòng',
    attach: 'Đính kèm tệp',
    attached: (name: string) => `Tệp sẽ gửi: ${name}`,
    detach: 'Bỏ tệp',
    commands: 'Lệnh gợi ý',
    people: 'Người gợi ý',
    noCommand: (typed: string, known: string) =>
      `Không có lệnh ${typed}. Các lệnh dùng được: ${known}. Nội dung bạn gõ vẫn còn trong ô soạn.`,
    noThreadCommand: 'Không dùng được lệnh trong luồng trả lời. Hãy gõ lệnh ở ô soạn của kênh.',
    tooLarge: (limit: string) => `Tệp quá lớn (quá ${limit}). Hãy chọn tệp nhỏ hơn.`,
    unreadable: 'Không đọc được tệp đã chọn. Hãy chọn lại.',
    offline: 'Chưa gửi được vì đang mất kết nối. Nội dung vẫn còn trong ô soạn, hãy gửi lại sau.',
  },

  kit: {
    choose: 'Chọn…',
    choices: 'Các lựa chọn',
    more: 'Việc khác',
    date: 'Ngày',
    dateExample: 'Ví dụ: 18/9/2023',
    dateWrong: 'Ngày chưa đúng. Hãy nhập như 18/9/2023.',
    calendar: 'Chọn ngày trên lịch',
    optional: '(không bắt buộc)',
    none: '(không chọn)',
    unknown: 'Phần này không hiển thị được ở đây.',
    image: 'Ảnh',
  },

  modal: {
    submit: 'Gửi',
    close: 'Hủy',
    required: 'Cần điền ô này.',
    tooShort: (min: number) => `Cần ít nhất ${min} ký tự.`,
    errors: (count: number) => `Có ${count} ô cần sửa.`,
    busy: 'Đang gửi…',
  },

  notice: { close: 'Đóng thông báo' },

  bytes: { b: 'byte', kb: 'KB', mb: 'MB' },

  /** Slack's error codes as the person reads them; `other` for a code not listed. */
  refusals: {
    operation_timeout: 'Thư Ký chưa trả lời kịp. Hãy thử lại sau ít giây.',
    dispatch_failed: 'Không chuyển được tới Thư Ký. Hãy xem cửa sổ đang chạy chương trình rồi thử lại.',
    channel_not_found: 'Không còn kênh này. Hãy chọn kênh khác ở danh sách bên trái.',
    not_in_channel: 'Bạn không ở trong kênh này. Hãy chọn kênh khác.',
    is_archived: 'Kênh này đã lưu trữ, không gửi thêm được. Hãy chọn kênh khác.',
    message_not_found: 'Không còn tin nhắn này.',
    view_not_found: 'Biểu mẫu này đã đóng. Hãy mở lại từ nút trong tin nhắn.',
    user_not_found: 'Không tìm thấy người này. Hãy chọn lại ở danh sách bên trái.',
    element_not_found: 'Nút này không còn dùng được. Hãy xem tin nhắn mới nhất.',
    invalid_option: 'Lựa chọn này không còn. Hãy xem tin nhắn mới nhất rồi chọn lại.',
    thread_not_found: 'Không còn tin nhắn mở đầu luồng này. Hãy nhắn ở ô soạn của kênh.',
    account_inactive: 'Người này đã thôi dùng Slack. Hãy đổi vai.',
    no_text: 'Tin nhắn trống. Hãy gõ nội dung rồi gửi.',
    msg_too_long: 'Tin nhắn quá dài. Hãy chia thành nhiều tin.',
    cant_update_message: 'Chỉ sửa được tin nhắn của chính mình.',
    cant_delete_message: 'Chỉ xóa được tin nhắn của chính mình.',
    unknown_command: 'Không có lệnh này. Hãy gõ / để xem lệnh.',
    file_empty: 'Tệp trống. Hãy kiểm tra lại và chọn tệp có nội dung.',
    file_too_large: 'Tệp quá lớn. Hãy chọn tệp nhỏ hơn.',
    connection_lost: 'Chưa thực hiện được vì đang mất kết nối. Hãy thử lại sau ít giây.',
  } as Record<string, string>,
  refused: (code: string) => words.refusals[code] ?? `Chưa thực hiện được (mã lỗi ${code}). Hãy thử lại.`,
};
