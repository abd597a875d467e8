/** What the workspace itself says to people; Slack's own client says the like. */
export const words = {
  required: 'Anh/chị chưa điền ô này.',
  tooShort: (least: number) => `Cần ít nhất ${least} ký tự.`,
  tooLong: (most: number) => `Không quá ${most} ký tự.`,
  tooMany: (most: number) => `Chỉ chọn nhiều nhất ${most} mục.`,
  forbidden:
    'Địa chỉ này chỉ mở được trên chính máy đang chạy, bằng đường dẫn đầy đủ mà chương trình đã in ra khi khởi động.',
  notFound: 'Không có trang này.',
} as const;
