import { describe, expect, it } from 'vitest';
import { errors, number, words } from './natural-support.ts';

/* What came of last month without a label, left in; and last month's figures told beside this month's. */

const answers = [
  number('hop', 'Số cuộc họp thôn', 31, 'cuộc họp'),
  number('ghe', 'Số ghế đã đóng', 214, 'ghế'),
  {
    id: 'hl',
    label: 'Tỷ lệ người dân hài lòng',
    type: 'percent' as const,
    value: 97.3,
    unit: '%',
    text: '97,3%',
  },
];
const last = 'Tháng 5/2024, các thôn tổ chức 26 cuộc họp, đóng 126 ghế. Tỷ lệ người dân hài lòng đạt 95,8%.';
const now = 'Tháng 6/2024, các thôn tổ chức 31 cuộc họp, đóng 214 ghế; tỷ lệ người dân hài lòng là 97,3%.';
const again = (sentence: string) => errors(answers, `${last} ${sentence}`, `${now} ${sentence}`);
const said = (draft: string) => errors(answers, last, draft);

describe('results of last month', () => {
  it.each([
    'Đã phát 4.500 tờ gấp.',
    'Bệnh viện đã mổ thành công ca ghép thận đầu tiên.',
    'Tòa án đã hủy quyết định thu hồi đất của huyện.',
    'Công ty Điện lực đã khắc phục xong sự cố lưới điện.',
    'Tỷ lệ hộ dùng nước sạch đạt 86,4%.',
    'Số ca bỏng giảm 04 ca.',
    'Hội chợ sách thu hút 1.250 bạn đọc.',
    'Có 128 người tham dự.',
    'Còn 12 đơn đang xem xét.',
    'Có 03 đơn quá hạn.',
    'Trong đó có 12 trẻ em.',
  ])('are not told again: %s', (sentence) => {
    expect(again(sentence)).not.toEqual([]);
  });

  it.each([
    'Hồ sơ của người đã mất được lưu riêng.',
    'Giá vé do ban quản lý quyết định trong khung đã đăng ký.',
    'Thôn đã có nhà văn hóa.',
    'Người nộp hồ sơ qua mạng được giảm 50% lệ phí.',
    'Nước sau xử lý phải đạt 80 điểm.',
    'Máy bơm đạt 80 m3/giờ.',
    'Ban quản lý có 03 người trực.',
  ])('are no rules and states: %s', (sentence) => {
    expect(again(sentence)).toEqual([]);
  });
});

describe('last month told beside this one', () => {
  it.each([
    'Trong tháng 6/2024, các thôn đóng 214 ghế; tháng 5/2024 đóng 126 ghế. Có 31 cuộc họp; hài lòng 97,3%.',
    'Trong tháng 6/2024, các thôn đóng được 214 ghế; tháng 5/2024 có 126 ghế. Có 31 cuộc họp; hài lòng 97,3%.',
    'Các thôn tổ chức 31 cuộc họp, đóng 214 ghế. Tháng trước, số cuộc họp là 26 cuộc. Tỷ lệ hài lòng là 97,3%.',
    'Các thôn tổ chức 31 cuộc họp, đóng 214 ghế. Tỷ lệ hài lòng của người dân là 97,3% (tháng trước 95,8%).',
    'Các thôn đóng 214 ghế. So với tháng 5/2024, số cuộc họp của các thôn tăng 05 cuộc (từ 26 lên 31 cuộc). Tỷ lệ hài lòng là 97,3%.',
  ])('compares: %s', (draft) => {
    expect(said(draft)).toEqual([]);
  });

  it.each([
    // The old label of this month's fact.
    'Tháng 5/2024, các thôn đóng 214 ghế, tổ chức 31 cuộc họp; hài lòng 97,3%.',
    'Các thôn tổ chức 31 cuộc họp; tháng 5/2024 đóng 214 ghế; hài lòng 97,3%.',
    // Wrong figures of then.
    'Các thôn tổ chức 31 cuộc họp, đóng 214 ghế. Tháng trước, số cuộc họp là 24 cuộc. Tỷ lệ hài lòng là 97,3%.',
    'Các thôn tổ chức 31 cuộc họp, đóng 214 ghế. Tỷ lệ hài lòng của người dân là 97,3% (tháng trước 93,8%).',
    'Các thôn đóng 214 ghế. So với tháng 5/2024, số cuộc họp tăng 05 cuộc (từ 28 lên 31 cuộc). Tỷ lệ hài lòng là 97,3%.',
    // Figures of then as this month's.
    'Các thôn tổ chức 26 cuộc họp, đóng 214 ghế; tỷ lệ hài lòng là 97,3%.',
    'Các thôn tổ chức 31 cuộc họp, đóng 214 ghế; tỷ lệ người dân hài lòng là 95,8%.',
  ])('does not hide: %s', (draft) => {
    expect(said(draft)).not.toEqual([]);
  });
});

describe('a name asked anew', () => {
  const partner = [...answers, words('mua', 'Khách mua ghế nhiều nhất', 'Hợp tác xã Mây tre An Phú')];
  const before = `${last} Khách mua ghế nhiều nhất là Công ty Nội thất Bình Minh.`;
  it('is not last month’s where the answer’s stands nowhere', () => {
    expect(
      errors(partner, before, `${now} Khách mua ghế nhiều nhất là Công ty Nội thất Bình Minh.`),
    ).not.toEqual([]);
  });
  it('is the answer’s', () => {
    expect(errors(partner, before, `${now} Khách mua ghế nhiều nhất là Hợp tác xã Mây tre An Phú.`)).toEqual(
      [],
    );
  });
  it('is kept where no answer asks', () => {
    expect(errors(answers, before, `${now} Khách mua ghế nhiều nhất là Công ty Nội thất Bình Minh.`)).toEqual(
      [],
    );
  });
});
